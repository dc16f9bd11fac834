from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactlint.agreement import Amount, Clause, ClauseKind, Role, Unread
from pactlint.document import Block, Document, Format, Span
from pactlint.extract.amounts import amounts

CORPUS = Path(__file__).parents[3] / "shared/corpus/cuad/txt"
CASES = [
    line.rstrip("\n").split("\t")
    for line in (Path(__file__).parent / "amounts_cases.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]

PIECES = (
    "thirty (30) days ' notice [ ] $ 5,000 % per cent of the [***] ____ January 1, 2004 day third anniversary quarterly "
    "each every six months and or to - ( ) \n . ; half two-fifths 50/50 USD EUR 1.5m million a year \u0130 \u2019 ½ € net "
    "45 once twice in 3:2 ratio 2 1/2 cents between"
).split(" ")


def document(text: str) -> Document:
    blocks = (Block(Span(found.start(), found.end())) for found in re.finditer(r"(?:[^\n]|\n(?!\n))+", text))
    return Document("contract.txt", Format.TEXT, text, tuple(blocks))


def said(text: str) -> list[tuple[str, str, str]]:
    read = document(text)
    return [(read.quote(amount.span), value(amount), str(amount.role or "none")) for amount in amounts(read, ())]


def value(amount: Amount) -> str:
    return "unread" if isinstance(amount.value, Unread) else f"{amount.value}{'!' if amount.clashes else ''}"


@pytest.mark.parametrize(("marked", "values", "roles"), CASES, ids=[case[0][:60] for case in CASES])
def test_a_quantity_is_read_with_its_words_its_value_and_its_role(marked: str, values: str, roles: str) -> None:
    words = re.findall(r"\{\{(.*?)\}\}", marked)
    wanted = list(zip(words, values.split(";") if values else [], roles.split(";") if roles else [], strict=True))
    assert said(re.sub(r"\{\{(.*?)\}\}", r"\1", marked)) == wanted


def test_typography_and_line_ends_make_no_difference() -> None:
    assert said("on ninety\n   (90)\u00a0days\u2019 prior notice") == [("ninety\n   (90)\u00a0days\u2019", "90 days", "notice")]


def test_every_letter_case_is_read() -> None:
    assert said("UPON NINETY (90) DAYS' NOTICE TO PAY FIVE MILLION DOLLARS") == [
        ("NINETY (90) DAYS'", "90 days", "notice"),
        ("FIVE MILLION DOLLARS", "USD 5,000,000", "none"),
    ]


def test_a_letter_that_grows_in_lower_case_moves_no_place() -> None:
    assert said("\u0130stanbul, \u0130zmir: within 30 days of the invoice date each invoice is payable")[0][0] == "30 days"


def test_may_is_a_month_only_with_a_capital() -> None:
    assert said("The parties may 5, 2004 times, meet. On May 5, 2004 they met.") == [("May 5, 2004", "2004-05-05", "none")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("within [***] days", "redacted"),
        ("within ____ (__) days", "blank"),
        ("within [thirty (30)] [sixty (60)] days", "choice"),
        ("on 31 November 2020", "no such day"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, reason: str) -> None:
    (amount,) = amounts(document(text), ())
    assert isinstance(amount.value, Unread)
    assert reason in amount.value.reason
    assert amount.value.at == amount.span


def test_a_bare_dollar_is_the_agreements_own() -> None:
    text = 'All sums are stated in Singapore dollars. The fee is $500, or US$400 abroad, or "five hundred dollars".'
    assert [got for _, got, _ in said(text)] == ["SGD 500", "USD 400", "SGD 500"]


def test_pounds_are_money_only_where_the_agreement_pays_in_sterling() -> None:
    assert said("It weighs 500 pounds.") == []
    assert said("It costs 500 pounds, a deposit of £20 included.")[0][1] == "GBP 500"


def test_an_amount_knows_the_innermost_clause_it_stands_in() -> None:
    text = "9 Ending\n\n9.1 On 30 days' notice.\n\n9.2 On 60 days' notice.\n\nSchedule\n\nNo earlier than 90 days."
    read = document(text)
    first, second, schedule = text.index("9.1"), text.index("9.2"), text.index("Schedule")
    clauses = (
        clause(0, text, 0, schedule, None),
        clause(1, text, first, second, 0),
        clause(2, text, second, schedule, 0),
    )
    assert [(read.quote(amount.span), amount.clause) for amount in amounts(read, clauses)] == [
        ("30 days'", 1),
        ("60 days'", 2),
        ("90 days", None),
    ]


def test_a_heading_tells_the_role_where_the_sentence_does_not() -> None:
    text = "Confidentiality\n\nThese duties bind both parties during the Term and for five years after it."
    read, body = document(text), text.index("These")
    unheaded = clause(0, text, 0, len(text), None)
    headed = Clause(0, ClauseKind.SECTION, "", "", Span(0, 15), Span(0, len(text)), Span(body, len(text)), 1, None)
    assert amounts(read, (unheaded,))[0].role is None
    assert amounts(read, (headed,))[0].role is Role.SURVIVAL


def test_a_run_in_heading_tells_the_role_too() -> None:
    assert said("4.1 Non-Competition. For two years from Completion the Seller shall carry on no like trade nor employ anyone.")[
        0
    ][2] == ("restraint")


def test_text_outside_every_block_is_read_all_the_same() -> None:
    bare = Document("contract.txt", Format.TEXT, "within 30 days", ())
    assert [value(amount) for amount in amounts(bare, ())] == ["30 days"]


@pytest.mark.parametrize(
    "unit",
    [
        "1,",
        "1-",
        "1:",
        "one ",
        "one hundred and ",
        "((((",
        "[[[[",
        "* ",
        "_",
        "$ ",
        "30 days ",
        "thirty (",
        "every six ",
        "\n",
        "1 of ",
    ],
)
def test_a_long_run_of_one_thing_is_read_in_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    found = amounts(document(text), ())
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(
    st.lists(
        st.sampled_from(PIECES),
        max_size=40,
    ).map(" ".join)
    | st.text(max_size=80)
)
def test_any_text_is_read_and_no_two_amounts_overlap(text: str) -> None:
    found = amounts(document(text), ())
    assert all(0 <= amount.span.start < amount.span.end <= len(text) for amount in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not there")
def test_real_agreements_hold_amounts_of_every_role() -> None:
    found = [
        amount.role
        for path in sorted(CORPUS.iterdir())[:40]
        for amount in amounts(document(path.read_text(encoding="utf-8")), ())
    ]
    assert set(Role) <= set(found)


def clause(index: int, text: str, start: int, end: int, parent: int | None) -> Clause:
    span = Span(start, min(end, len(text)))
    return Clause(index, ClauseKind.SECTION, "", "", None, span, span, 1 if parent is None else 2, parent)


@pytest.mark.parametrize(
    ("words", "clashes"),
    [
        ("SGD 1,200,000 (Singapore Dollars One Million Two Hundred Thousand)", False),
        ("SGD 1,200,000 (Singapore Dollars One Million Three Hundred Thousand)", True),
        ("AED 4,000,000 (United Arab Emirates Dirhams Four Million)", False),
        ("AED 4,000,000 (United Arab Emirates Dirhams Forty Million)", True),
        ("RM 350,000 (Ringgit Malaysia Three Hundred and Fifty Thousand only)", False),
        ("RM 350,000 (Ringgit Malaysia Three Hundred and Fifteen Thousand)", True),
        ("NGN 10,000,000 (Eleven Million Naira)", True),
        ("Rs. 25,00,000/- (Rupees Twenty Five Lakhs only)", False),
    ],
)
def test_words_in_any_currency_are_held_against_the_figures(words: str, clashes: bool) -> None:  # noqa: FBT001 - what is expected
    assert any("!" in read for _, read, _ in said(f"Alder pays {words} to Birch.")) is clashes


def test_a_price_in_a_second_currency_is_no_repetition() -> None:
    assert [each for _, each, _ in said("The charge is SGD 85 (GBP 50) a container.")] == ["SGD 85", "GBP 50"]


def test_two_figures_of_one_currency_clash() -> None:
    assert "!" in said("The charge is USD 85 (USD 50) a container.")[0][1]
