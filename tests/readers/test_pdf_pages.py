from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from pactlint.document import AsideKind, Document

from .pdf_files import CLAUSE, CLAUSES, HEIGHT, LEFT, WIDTH, Draw, blocks, lined, page, read, together, wrapped

HEAD = "VENTURE OF THE TWO MILLS"


def asides(document: Document) -> list[tuple[AsideKind, str, int | None]]:
    return [(aside.kind, aside.text, aside.page) for aside in document.asides]


def sheet(lines: list[str], foot: str, head: str = HEAD) -> Draw:
    return together(lined([head], top=30, size=9), lined(lines), lined([foot], left=300, top=750))


def test_running_heads_and_page_numbers_are_asides_and_leave_a_sentence_whole() -> None:
    lines = wrapped(CLAUSE)
    document = read(sheet(lines[:2], "- 1 -"), sheet(lines[2:], "- 2 -"), sheet(wrapped(CLAUSES[1]), "- 3 -"))
    assert blocks(document) == [CLAUSE, CLAUSES[1]]
    assert asides(document) == [
        (kind, text, number)
        for number in (1, 2, 3)
        for kind, text in ((AsideKind.HEADER, HEAD), (AsideKind.PAGE_NUMBER, f"- {number} -"))
    ]


@pytest.mark.parametrize("form", ["{}", "Page {} of 4", "page {}", "{} / 4", "A-{}", "{}."])
def test_page_numbers_are_known_in_many_forms(form: str) -> None:
    feet = [lined([form.format(number)], left=300, top=750) for number in (1, 2, 3, 4)]
    document = read(*(together(page(clause), foot) for clause, foot in zip(CLAUSES, feet, strict=True)))
    assert blocks(document) == list(CLAUSES)
    assert asides(document) == [(AsideKind.PAGE_NUMBER, form.format(number), number) for number in (1, 2, 3, 4)]


def test_a_footer_that_counts_the_pages_is_an_aside() -> None:
    feet = [lined([f"Draft of May, sheet {number}"], top=750) for number in (1, 2, 3, 4)]
    document = read(*(together(page(clause), foot) for clause, foot in zip(CLAUSES, feet, strict=True)))
    assert blocks(document) == list(CLAUSES)
    assert asides(document)[0] == (AsideKind.FOOTER, "Draft of May, sheet 1", 1)


def test_the_page_numbers_of_an_older_printing_are_found_in_the_midst_of_the_page() -> None:
    lines = wrapped(CLAUSE)
    older = together(
        *(
            together(lined(lines[: 2 + part], top=72 + 220 * part), lined([str(7 + part)], left=300, top=200 + 220 * part))
            for part in range(3)
        )
    )
    document = read(older)
    assert [aside.text for aside in document.asides] == ["7", "8", "9"]
    assert "7" not in document.text


def test_a_sentence_goes_on_over_the_empty_foot_of_an_older_page() -> None:
    lines = wrapped(CLAUSE)
    older = [*lines[:2], "and the one that"]
    assert blocks(read(together(lined(older), lined(lines[2:], top=300)))) == [" ".join([*older, *lines[2:]])]


def test_titles_that_count_the_schedules_stay_in_the_text() -> None:
    document = read(*(together(lined([f"Schedule {number}"], top=40), page(CLAUSES[number])) for number in (1, 2, 3)))
    assert blocks(document) == ["Schedule 1", CLAUSES[1], "Schedule 2", CLAUSES[2], "Schedule 3", CLAUSES[3]]
    assert document.asides == ()


def test_signature_pages_that_are_alike_stay_in_the_text() -> None:
    signature = ["HARBOUR MILL LIMITED", "By: ______________________", "Name: Ada Weir", "Title: Miller"]
    document = read(lined(signature), lined(signature), lined(signature))
    assert blocks(document) == signature * 3


def test_a_redacted_line_at_the_head_of_every_page_stays_in_the_text() -> None:
    document = read(*(together(lined(["[***] [***]"], top=40), page(clause)) for clause in CLAUSES))
    assert document.text.count("[***] [***]") == 4


def test_a_mark_across_the_page_is_an_aside() -> None:
    def mark(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(200, 400)
        canvas.rotate(45)
        canvas.setFont("Helvetica-Bold", 60)
        canvas.drawString(0, 0, "DRAFT")
        canvas.restoreState()

    document = read(together(mark, page(CLAUSE)))
    assert document.text == CLAUSE
    assert asides(document) == [(AsideKind.HEADER, "DRAFT", 1)]


def test_words_off_the_page_are_hidden() -> None:
    document = read(
        together(page(CLAUSE), lined(["unless the moon is full"], left=WIDTH + 20), lined(["never"], top=HEIGHT + 50))
    )
    assert document.text == CLAUSE
    assert asides(document) == [(AsideKind.HIDDEN, "unless the moon is full never", 1)]


def test_words_too_small_to_be_seen_are_hidden() -> None:
    document = read(together(page(CLAUSE), lined(["unless the moon is full"], top=300, size=0.2)))
    assert document.text == CLAUSE
    assert asides(document) == [(AsideKind.HIDDEN, "unless the moon is full", 1)]


def columns(left: list[str], right: list[str], *, by_rows: bool, offset: float = 0) -> Draw:
    sides = ((left, LEFT, 0.0), (right, 320, offset))
    if not by_rows:
        return together(*(lined(lines, left=x, top=100 + down) for lines, x, down in sides))
    rows = range(max(len(left), len(right)))
    return together(*(lined(lines[row : row + 1], left=x, top=100 + down + 13 * row) for row in rows for lines, x, down in sides))


@pytest.mark.parametrize("by_rows", [False, True])
@pytest.mark.parametrize("offset", [0, 6.5])
def test_two_columns_are_read_one_after_the_other_in_whatever_order_they_are_drawn(offset: float, *, by_rows: bool) -> None:
    left, right = wrapped("1. " + CLAUSE, 220), wrapped("2. " + CLAUSE, 220)
    document = read(together(lined(["Terms of the two mills"], left=250), columns(left, right, by_rows=by_rows, offset=offset)))
    assert blocks(document) == ["Terms of the two mills", "1. " + CLAUSE, "2. " + CLAUSE]


def test_a_sentence_goes_on_from_one_column_to_the_next() -> None:
    lines = wrapped(CLAUSE + " " + CLAUSE, 220)
    half = len(lines) // 2
    assert blocks(read(columns(lines[:half], lines[half:], by_rows=True))) == [CLAUSE + " " + CLAUSE]


def test_signatures_side_by_side_are_each_kept_whole() -> None:
    left = ["HARBOUR MILL LIMITED", "By: ________________", "Name: Ada Weir", "Title: Miller"]
    right = ["RIVER MILL LIMITED", "By: ________________", "Name: Bo Brook", "Title: Owner"]
    assert blocks(read(together(lined(["Signed by both mills."]), columns(left, right, by_rows=True)))) == [
        "Signed by both mills.",
        *left,
        *right,
    ]
