from __future__ import annotations

from fractions import Fraction

import pytest

from pactlint.agreement import Role
from pactlint.extract.purposes.setting import Setting
from pactlint.extract.roles import may_last, role
from pactlint.quantity import Day, Duration, Money, Percentage, Quantity, Unit

SAME_LENGTH = {
    "on ¤ notice either party may leave": Role.NOTICE,
    "if the breach is not cured within ¤ after notice": Role.CURE,
    "this agreement shall remain in force for ¤ from today": Role.TERM,
    "this agreement renews for further periods of ¤ each": Role.RENEWAL,
    "the duty of confidence survives for ¤ after termination": Role.SURVIVAL,
    "for ¤ after termination neither party shall solicit the other's staff": Role.RESTRAINT,
    "the board meets at intervals of ¤": Role.INTERVAL,
    "each invoice shall be paid within ¤ of its date": Role.PAYMENT,
    "the goods shall be shipped within ¤": None,
    "a party that leaves serves written notice, and ¤ pass between service and the day of leaving": Role.NOTICE,
    "either party may, whether or not the other is in default, end it by a notice that allows ¤ to run": Role.NOTICE,
    "if at the end of ¤ the breach persists the other may terminate": Role.CURE,
    "if at the end of ¤ it persists, alder may terminate this agreement": Role.CURE,
    '"term" means the ¤ that begin on the effective date': Role.TERM,
    "in this agreement an event is one that remains undismissed for ¤": None,
    "under this agreement alder may suspend cooperation for ¤": None,
    "the contract year of this agreement means each later contract year continuing for ¤": None,
    "this agreement continues unless a station is not launched for ¤ or more": None,
    "while this agreement subsists and for ¤ after, neither party shall disparage the other": Role.RESTRAINT,
}
NOT_NOTICE = [
    "the insurer must be told within ¤ of notice of the claim",
    "for the ¤ before the notice sales were low",
    "on the date that is ¤ before the notice",
]
CAPS = {
    "each party's liability shall not exceed ¤": True,
    "the supplier's liability is limited to the greater of the fees or ¤": True,
    "liability insurance with limits of not less than ¤": False,
    "expenses shall not exceed ¤": False,
    "the price is ¤": False,
}


def around(sentence: str, heading: str = "") -> Setting:
    before, after = sentence.split("¤")
    return Setting(before, after, before, after, heading)


@pytest.mark.parametrize(("sentence", "wanted"), SAME_LENGTH.items())
def test_one_length_of_time_plays_the_role_its_sentence_gives_it(sentence: str, wanted: Role | None) -> None:
    assert role(Duration, around(sentence), lasts=True) is wanted


@pytest.mark.parametrize("sentence", NOT_NOTICE)
def test_a_notice_nearby_does_not_make_a_period_its_length(sentence: str) -> None:
    assert role(Duration, around(sentence), lasts=True) is not Role.NOTICE


@pytest.mark.parametrize(("sentence", "capped"), CAPS.items())
@pytest.mark.parametrize("kind", [Money, Percentage])
def test_a_cap_limits_liability_and_nothing_else(kind: type[Quantity], sentence: str, *, capped: bool) -> None:
    assert (role(kind, around(sentence)) is Role.CAP) is capped


def test_a_day_the_agreement_runs_to_is_its_term() -> None:
    assert role(Day, around("this agreement shall expire on ¤")) is Role.TERM
    assert role(Day, around("this agreement is made on ¤")) is None


def test_what_is_too_short_to_last_is_no_term() -> None:
    sentence = around("this agreement shall remain in force for ¤ from today")
    assert role(Duration, sentence, lasts=may_last(Duration(Fraction(10), Unit.DAY), None)) is None
    assert role(Duration, sentence, lasts=may_last(Duration(Fraction(1), Unit.YEAR), None)) is Role.TERM
    assert role(Duration, sentence, lasts=may_last(None, Unit.YEAR)) is Role.TERM
    assert not may_last(None, Unit.BUSINESS_DAY)


def test_overdue_debts_and_look_back_windows_have_no_role() -> None:
    assert role(Duration, around("invoices due and ¤ past due carry interest"), lasts=True) is None
    assert role(Duration, around("three defaults in any ¤ period, cured or not"), lasts=True) is None


def test_words_count_only_up_to_the_next_duration() -> None:
    sentence = Setting(
        "on 30 days' notice a party in default may within ", " cure it", " a party in default may within ", " cure it"
    )
    assert role(Duration, sentence, lasts=True) is Role.CURE
