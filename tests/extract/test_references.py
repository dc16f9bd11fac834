from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pactlint.agreement import Reference
from pactlint.document import Document
from pactlint.extract.outline import outline
from pactlint.extract.references import references
from pactlint.readers import read_bytes

TEXT = """ALLIANCE AGREEMENT

1. Objectives. The partners pursue what Schedule 2 says.

2. Contributions. Each partner contributes what it has promised.

2.1 Money. Each partner pays in time.

2.2 People. Each partner lends its staff:

(a) for the first year, two people; and

(b) for every later year, three people.

3. Governance. The board meets monthly.

4. Reviews. The board reviews the work yearly.

5. Exit. {words}

6. Notices. Every notice is given in writing.

Schedule 2

Objectives

1. Growth. The partners open ten shops.
"""


def referred(words: str) -> tuple[Document, list[Reference]]:
    document = read_bytes(TEXT.format(words=words).encode(), "a.txt")
    found = references(document, outline(document), ())
    start = document.text.index("5. Exit.")
    return document, [reference for reference in found if reference.span.start > start]


@pytest.mark.parametrize(
    ("words", "targets"),
    [
        ("Subject to Section 2.1, a partner may leave.", ["2.1"]),
        ("Subject to Sections 2.1, 2.2 and 4, a partner may leave.", ["2.1", "2.2", "4"]),
        ("Sections 2 (provided that what is owed stays due), 3 (Costs) and 4 survive.", ["2", "3", "4"]),
        ("Subject to Clauses 2 to 4, a partner may leave.", ["2", "4"]),
        ("Subject to clause 2.2(a) above, a partner may leave.", ["2.2(a)"]),
        ("Subject to paragraph (b) of Section 2.2, a partner may leave.", ["2.2(b)"]),
        ("Subject to \u00a7 2.1 hereof, a partner may leave.", ["2.1"]),
        ("A partner that leaves keeps to Schedule 2.", ["Schedule 2"]),
        ("A partner that leaves keeps to the Second Schedule.", ["Schedule 2"]),
        ("Subject to Section 2.1 of this Agreement, a partner may leave.", ["2.1"]),
        ("Subject to Section 2.0, a partner may leave.", ["2"]),
    ],
)
def test_a_reference_leads_to_its_clause(words: str, targets: list[str]) -> None:
    _, found = referred(words)
    assert [reference.target for reference in found] == targets
    assert all(reference.clause is not None for reference in found)


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Subject to Section 9, a partner may leave.", "Section 9"),
        ("Subject to Section 2.7, a partner may leave.", "Section 2.7"),
        ("Subject to Section 2.2(f), a partner may leave.", "Section 2.2(f)"),
        ("A partner that leaves keeps to Exhibit C.", "Exhibit C"),
        ("A partner that leaves signs the form in Annex I-B.", "Annex I-B"),
        ("A partner that leaves signs the form in the Fifth Schedule.", "Fifth Schedule"),
        ("A partner that leaves pays as the Second and THIRD SCHEDULES say.", "THIRD SCHEDULES"),
    ],
)
def test_a_reference_to_what_is_not_there_is_broken(words: str, quote: str) -> None:
    document, found = referred(words)
    lost = [reference for reference in found if reference.clause is None]
    assert [document.quote(reference.span) for reference in lost] == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "Section 5 of the Securities Act applies to both.",
        "Article 28 GDPR applies to both.",
        "Section 10(b) of the License Agreement applies to both.",
        "Both keep to clause 3 of the Lease.",
        "Both keep to Exhibit C to the Supply Agreement.",
        "Internal Revenue Code Section 409A applies to both.",
        "Both keep to Sections 3 and 4 thereof.",
        "Both report on Schedule 13D.",
        "Both keep to the Seventh Schedule to the Companies Act.",
        "The first schedule that is late is a breach.",
        "A partner owns land at Section 71.",
        "The plan will be agreed by the partners and made part of this agreement as Exhibit D. Both keep to Exhibit D.",
    ],
)
def test_clauses_of_other_papers_are_not_ours(words: str) -> None:
    _, found = referred(words)
    assert found == []


@pytest.mark.parametrize(("number", "lost"), [("Section 2.3", []), ("Section 2.7", ["Section 2.7"])])
def test_a_clause_whose_head_may_be_blacked_out_is_left_out(number: str, lost: list[str]) -> None:
    text = TEXT.replace("3. Governance", "[\u2026***\u2026]\n\n3. Governance")
    document = read_bytes(text.format(words=f"Subject to {number}, a partner may leave.").encode(), "a.txt")
    found = references(document, outline(document))
    assert [document.quote(each.span) for each in found if each.clause is None] == lost


def test_a_number_behind_what_a_page_repeats_is_written() -> None:
    text = TEXT.replace("3. Governance", "CONFIDENTIAL   2.3 Places. They work in Leeds.\n\n3. Governance")
    document = read_bytes(text.format(words="Subject to Section 2.3, a partner may leave.").encode(), "a.txt")
    assert all(each.clause is not None for each in references(document, outline(document)))


def test_a_number_that_the_outline_may_have_missed_is_left_out() -> None:
    text = "The partners agree. Subject to Section 7.3, a partner may leave. Otherwise it stays for good."
    document = read_bytes(text.encode(), "a.txt")
    assert references(document, outline(document), ()) == ()


def broken(text: str) -> list[str]:
    document = read_bytes(text.encode(), "a.txt")
    found = references(document, outline(document), ())
    return [document.quote(reference.span) for reference in found if reference.clause is None]


SHORT = "1. Term. One year.\n\n2. Price. EUR 5.\n\n3. Work. Each partner works {words}.\n"


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("as Section 9 says", "Section 9"),
        ("subject to Section 88.4", "Section 88.4"),
        ("as Section 140 of this Agreement says", "Section 140"),
        ("as clauses 1 to 12 say", "12"),
    ],
)
def test_a_short_agreement_whose_clauses_count_on_shows_what_it_lacks(words: str, quote: str) -> None:
    assert broken(SHORT.format(words=words)) == [quote]


@pytest.mark.parametrize("words", ["under Section 409 of the Code", "under Section 401", "as clauses 1 to 3 say"])
def test_laws_count_further_than_agreements(words: str) -> None:
    assert broken(SHORT.format(words=words)) == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("7.1 Each may leave.\n\n7.2 A notice under Clause 7.5 counts.\n\n7.3 Others do not.\n", ["Clause 7.5"]),
        ("2. Each shall (a) work; and (b) rest.\n\n3. What is done under Clause 2(d) is paid.\n", ["Clause 2(d)"]),
        ("2. Each shall (a) work; and (b) rest.\n\n3. What is done under Clause 2(b) is paid.\n", []),
    ],
)
def test_parts_that_are_missed_among_their_siblings(text: str, quotes: list[str]) -> None:
    assert broken(text) == quotes


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ("under paragraph 9 of this Schedule", ["paragraph 9"]),
        ("under paragraph 2 of this Schedule", []),
        ("subject to clause 17 of this Agreement", ["clause 17"]),
        ("subject to clause 2 of this Agreement", []),
    ],
)
def test_references_within_a_schedule(words: str, quotes: list[str]) -> None:
    text = SHORT.format(words="hard") + f"\nSchedule 1 - Work\n\n1. Days. Mondays.\n\n2. Hours. Six {words}.\n"
    assert broken(text) == quotes


def test_the_number_of_a_clause_is_no_reference() -> None:
    document = read_bytes(b"Section 1. Aims. The partners grow.\n\nSection 2. Means. The partners invest.\n", "a.txt")
    assert references(document, outline(document), ()) == ()


def test_a_schedule_whose_name_stands_at_the_end_of_its_line_is_there() -> None:
    document = read_bytes(
        b"1. Sale. Tallow sells the wares in Exhibit A.\n\nWARES SCHEDULE          EXHIBIT A\n\nA candle costs 1.\n", "a.txt"
    )
    assert all(reference.clause is not None for reference in references(document, outline(document)))


def test_the_clauses_that_an_amendment_puts_in_are_of_another_paper() -> None:
    text = "AMENDMENT NO. 2 TO THE SUPPLY AGREEMENT\n\n" + "".join(
        f"{place}. Clause {place} is replaced by: both keep to Section 13 of this Agreement.\n\n" for place in range(1, 7)
    )
    document = read_bytes(text.encode(), "a.txt")
    assert [each for each in references(document, outline(document)) if each.clause is None] == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="().,AbivIX \n-\u00a70129", max_size=60))
def test_no_text_whatever_makes_references_fail(text: str) -> None:
    referred(f"Section {text} Exhibit {text} paragraph {text}".replace("{", "").replace("}", ""))
