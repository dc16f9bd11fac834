"""What likeness changes of a report: suspicions come, and what may be there after all is to be reviewed instead of missed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pactlint.agreement_type import AgreementType
from pactlint.document import Span
from pactlint.finding import Outcome, Severity
from pactlint.likeness import Likeness, Likenesses, looking
from pactlint.likeness.model import Kind, load
from pactlint.linter import lint_document
from pactlint.packs import load_pack
from pactlint.readers import read_bytes
from tests.likeness.builders import OPENING, objecting_to
from tests.supplies import AROUND

if TYPE_CHECKING:
    from pactlint.finding import Report

SUPPLY = AgreementType.SUPPLY
CLAUSE, OFFENCE = "equity-for-mutual-success/unilateral-amendment", "Alder may redraw the map of branches when it likes."
OPEN = "Alder may change the map of branches as the circular in the hall has it."
ABSENCE, PROVIDED = "continuous-improvement/no-review", "Alder brings bread and Birch brings questions every spring."


def report(text: str, rule: str, *, by_likeness: bool = True) -> Report:
    document, pack = read_bytes((OPENING + "1. Branches. " + text).encode(), "clause.txt"), load_pack()
    (asked,) = (each for each in pack.rules if each.name == rule)
    types = [AgreementType(name.text) for name in asked.declaration.applies]
    return lint_document(document, replace(pack, rules=(asked,)), as_type=(types or [SUPPLY])[0], by_likeness=by_likeness)


@pytest.fixture
def _offence(monkeypatch: pytest.MonkeyPatch) -> None:
    model = objecting_to(OFFENCE, CLAUSE)
    monkeypatch.setattr(looking, "load", lambda: model)


@pytest.fixture
def _supply(monkeypatch: pytest.MonkeyPatch) -> None:
    model = objecting_to(PROVIDED, ABSENCE, kind=Kind.SUPPLY)
    monkeypatch.setattr(looking, "load", lambda: model)


@pytest.fixture
def _deferral(monkeypatch: pytest.MonkeyPatch) -> None:
    model = objecting_to(OPEN, CLAUSE, kind=Kind.DEFERRAL)
    monkeypatch.setattr(looking, "load", lambda: model)


@pytest.mark.usefixtures("_offence")
def test_what_reads_like_an_offence_is_a_note_and_fails_its_rule() -> None:
    told = report(OFFENCE, CLAUSE)
    assert [finding.severity for finding in told.findings] == [Severity.NOTE]
    assert [answer.outcome for answer in told.answers] == [Outcome.FAILED]


@pytest.mark.usefixtures("_offence")
def test_what_is_left_to_a_paper_that_is_not_attached_is_to_review() -> None:
    told = report(f"{OFFENCE[:-1]} as set out in Annex D.", CLAUSE)
    assert told.findings == ()
    assert ["Annex D" in notice.message for notice in told.notices] == [True]
    assert [answer.outcome for answer in told.answers] == [Outcome.UNREAD]


@pytest.mark.usefixtures("_supply")
def test_what_may_be_supplied_is_to_review_and_not_missed() -> None:
    told = report(PROVIDED, ABSENCE)
    assert told.findings == ()
    assert [(notice.rule, told.quote(notice.place)) for notice in told.notices] == [(ABSENCE, PROVIDED)]
    assert [answer.outcome for answer in told.answers] == [Outcome.UNREAD]


@pytest.mark.usefixtures("_supply")
def test_what_nothing_supplies_is_missed() -> None:
    told = report("Alder shall deliver the pumps in May.", ABSENCE)
    assert [finding.rule for finding in told.findings] == [ABSENCE]
    assert told.notices == ()


@pytest.mark.usefixtures("_supply")
def test_a_rule_that_found_what_it_looks_for_suspects_nothing() -> None:
    told = report(f"{PROVIDED} The parties shall review the working of this agreement every quarter.", ABSENCE)
    assert (told.findings, told.notices) == ((), ())
    assert [answer.outcome for answer in told.answers] == [Outcome.PASSED]


@pytest.fixture
def _doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    model = objecting_to(PROVIDED, ABSENCE, kind=Kind.SUPPLY, doubted=0.25)
    monkeypatch.setattr(looking, "load", lambda: model)


def test_what_may_be_supplied_is_not_left_open_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = report(PROVIDED, ABSENCE, by_likeness=False).document.plain.index(PROVIDED)
    span = Span(sentence, sentence + len(PROVIDED))
    both = tuple(Likeness(ABSENCE, kind, span, 0.9) for kind in (Kind.SUPPLY, Kind.DEFERRAL))
    monkeypatch.setattr(looking, "likenesses", lambda *_: Likenesses(both, {}))
    assert len(report(PROVIDED, ABSENCE).notices) == 1


REVIEWED = "The parties shall review the working of this agreement every quarter."


@pytest.mark.usefixtures("_doubt")
def test_what_a_rule_took_for_it_is_doubted_where_nothing_reads_like_it() -> None:
    (doubted,) = report(REVIEWED, ABSENCE).findings
    assert (doubted.severity, doubted.of_absence) == (Severity.NOTE, True)
    assert "may be missing" in doubted.message


@pytest.mark.usefixtures("_doubt")
def test_what_a_rule_found_is_not_doubted_where_something_else_reads_like_it() -> None:
    assert report(f"{REVIEWED} {PROVIDED}", ABSENCE).findings == ()


@pytest.mark.usefixtures("_deferral")
def test_what_leaves_it_open_is_to_review_where_the_rule_found_nothing() -> None:
    told = report(OPEN, CLAUSE)
    assert [(notice.rule, told.quote(notice.place)) for notice in told.notices] == [(CLAUSE, OPEN)]
    assert [answer.outcome for answer in told.answers] == [Outcome.UNREAD]


@pytest.mark.usefixtures("_deferral")
def test_what_is_found_at_a_sentence_that_leaves_it_open_gives_way_and_what_is_found_elsewhere_does_not() -> None:
    found = "Alder may change the prices at any time without the consent of Birch."
    assert report(found, CLAUSE).findings
    told = report(f"{OPEN} {found}", CLAUSE)
    assert [told.quote(finding.place) in found for finding in told.findings] == [True]
    assert told.notices == ()


@pytest.mark.usefixtures("_deferral")
@pytest.mark.parametrize(("paper", "notices"), [("when it likes.", 0), ("set out in Annex D.", 1)])
def test_a_sentence_that_names_a_paper_which_is_not_there_is_asked_less(paper: str, notices: int) -> None:
    assert len(report(f"Birch may use the map {paper}", CLAUSE).notices) == notices


@pytest.mark.usefixtures("_deferral")
def test_what_binds_one_party_gives_way_where_the_same_section_leaves_the_other_open(monkeypatch: pytest.MonkeyPatch) -> None:
    found = "Alder may change the prices at any time without the consent of Birch."
    sided = objecting_to(OPEN, CLAUSE, kind=Kind.DEFERRAL, one_sided=True)
    monkeypatch.setattr(looking, "load", lambda: sided)
    assert report(f"{found} {OPEN}", CLAUSE).findings == ()
    assert len(report(f"{found}\n\n2. Maps. {OPEN}", CLAUSE).findings) == 1


@pytest.mark.usefixtures("_offence", "_supply")
@pytest.mark.parametrize(("text", "rule", "findings"), [(OFFENCE, CLAUSE, 0), (PROVIDED, ABSENCE, 1)])
def test_likeness_says_nothing_where_it_is_not_wanted(text: str, rule: str, findings: int) -> None:
    told = report(text, rule, by_likeness=False)
    assert (len(told.findings), told.notices) == (findings, ())


def test_the_model_that_ships_knows_rules_of_the_pack_and_holds_no_text() -> None:
    model = load()
    assert {column.rule for column in model.columns} <= {rule.name for rule in load_pack().rules}
    assert all(linear.keys.dtype.kind == "u" for linear in model.linears)


def test_what_is_said_in_odd_words_is_to_review_and_not_missed() -> None:
    ladder = "If we fall out, our foremen try to settle it, then our chairmen, before any judge hears of it."
    rule = "expectation-alignment/no-dispute-ladder"
    assert report(f"{AROUND}{ladder}", rule, by_likeness=False).findings
    told = report(f"{AROUND}{ladder}", rule)
    assert told.findings == ()
    assert [told.quote(notice.place) for notice in told.notices] == [ladder]
