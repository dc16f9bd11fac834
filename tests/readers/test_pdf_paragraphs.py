from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from .pdf_files import CLAUSE, CLAUSES, LEADING, LEFT, RIGHT, blocks, lined, page, read, together, wrapped, write

SPRING = "The venture starts in spring."


def test_a_paragraph_broken_by_the_end_of_a_page_is_one_block() -> None:
    lines = wrapped(CLAUSE)
    document = read(lined(lines[:2], top=690), lined(lines[2:]))
    assert blocks(document) == [CLAUSE]
    assert {line.page for line in document.lines} == {1, 2}


def test_a_paragraph_that_ends_with_its_page_stays_apart_from_the_next() -> None:
    assert blocks(read(page(CLAUSE), page(SPRING, CLAUSES[1]))) == [CLAUSE, SPRING, CLAUSES[1]]


def test_a_heading_at_the_foot_of_a_page_is_not_joined_to_the_next_page() -> None:
    document = read(together(page(CLAUSE), lined(["COMMON PURSE"], top=700, font="Times-Bold")), page(CLAUSES[1]))
    assert blocks(document) == [CLAUSE, "COMMON PURSE", CLAUSES[1]]


@pytest.mark.parametrize(
    "items",
    [
        ["9.1 " + CLAUSE, "9.2 " + CLAUSE, "9.3 " + SPRING],
        ["(a) " + CLAUSE, "(b) " + CLAUSE, "(c) " + SPRING],
        ["1. " + CLAUSE, "2. " + CLAUSE],
        ["ARTICLE IV", "Section 4.01. " + CLAUSE, "Section 4.02. " + CLAUSE],
        ["a. " + CLAUSE, "b. " + CLAUSE],
        ["• " + CLAUSE, "• " + SPRING],
    ],
)
def test_a_numbered_clause_starts_a_block_although_no_space_parts_it_from_the_last(items: list[str]) -> None:
    lines = [line for item in items for line in wrapped(item)]
    assert blocks(read(lined(lines))) == items


@pytest.mark.parametrize("reference", ["Section", "Sections", "clause", "under Article"])
def test_a_number_that_a_sentence_refers_to_starts_no_block(reference: str) -> None:
    first = "Neither mill may sell its share of the purse before it has offered it to the other in the way set out in"
    lines = [
        f"{first} {reference}",
        "9.2 above, and the other may take it within ninety days of the offer at the price that is named in it.",
    ]
    assert blocks(read(lined(lines))) == [" ".join(lines)]


def test_an_enumeration_within_a_sentence_stays_in_its_paragraph() -> None:
    text = (
        "The purse pays for (a) the upkeep of both mills, their wheels and their weirs; (b) the wages of the millers and mates "
        "with their children; (c) the toll of the river and rent of the meadows; and (d) whatever the council of both decides."
    )
    assert blocks(read(page(text))) == [text]


def test_paragraphs_with_indented_first_lines_are_told_apart_without_any_gap() -> None:
    def draw(canvas: Canvas) -> None:
        top = 72.0
        for _ in range(3):
            lines = wrapped("      " + CLAUSE)
            top = write(canvas, [lines[0].strip()], left=LEFT + 24, top=top)
            top = write(canvas, lines[1:], top=top)

    assert blocks(read(draw)) == [CLAUSE, CLAUSE, CLAUSE]


def test_a_hanging_number_belongs_to_its_paragraph() -> None:
    lines = wrapped(CLAUSE, RIGHT - LEFT - 36)
    draw = together(lined(lines, left=LEFT + 36), lined(["9.1"]))
    assert blocks(read(draw)) == ["9.1 " + CLAUSE]


def test_a_number_on_a_line_of_its_own_belongs_to_the_words_below() -> None:
    draw = together(lined(["10."], left=LEFT), lined(wrapped(CLAUSE), top=100), lined(["11."], top=180), lined([SPRING], top=208))
    assert blocks(read(draw)) == ["10. " + CLAUSE, "11. " + SPRING]


def test_double_spaced_lines_are_one_paragraph() -> None:
    assert blocks(read(lined(wrapped(CLAUSE) + wrapped("9.2 " + CLAUSE), leading=2 * LEADING))) == [CLAUSE, "9.2 " + CLAUSE]


def test_the_lines_of_an_address_are_blocks() -> None:
    address = ["Harbour Mill Limited", "1 Weir Lane", "Milltown", "Attention: The Miller", "Telephone: 12345"]
    assert blocks(read(together(page(CLAUSE), lined(address, top=200)))) == [CLAUSE, *address]


def test_the_lines_of_a_signature_are_blocks() -> None:
    signature = ["HARBOUR MILL LIMITED", "By: ______________________", "Name: Ada Weir", "Title: Miller", "Date: 1 May 2024"]
    assert blocks(read(together(page(CLAUSE), lined(signature, top=200)))) == [CLAUSE, *signature]


def test_the_lines_of_a_table_of_contents_are_blocks() -> None:
    entries = [("1.", "Purpose of the venture", "2"), ("2.", "Common purse", "3"), ("3.", "Leaving the venture", "5")]
    draws = [
        together(*(lined([part], left=x, top=72 + LEADING * row) for part, x in zip(entry, (LEFT, LEFT + 36, 530), strict=True)))
        for row, entry in enumerate(entries)
    ]
    assert blocks(read(together(*draws), page(CLAUSE))) == [*(" ".join(entry) for entry in entries), CLAUSE]


def test_typed_underlining_is_no_line() -> None:
    lines = ["9. Common Purse. The purse of the mills is kept by both of them in common, and neither of them", "   ------------"]
    lines.append("may open it alone, save in a flood.")
    assert blocks(read(lined(lines, font="Courier", size=8))) == [f"{lines[0]} {lines[2]}"]
