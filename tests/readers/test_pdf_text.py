from __future__ import annotations

from itertools import pairwise

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from pactlint.document import Format, Span

from .pdf_files import CLAUSE, FONT, HEIGHT, LEADING, LEFT, RIGHT, SIZE, blocks, lined, page, read, together, wrapped, write

SPRING = "The venture starts in spring."


def test_the_lines_of_a_paragraph_are_joined_by_one_space() -> None:
    document = read(page(CLAUSE, SPRING))
    assert document.text == f"{CLAUSE}\n{SPRING}"
    assert document.format is Format.PDF


def test_every_printed_line_is_kept_with_its_page_and_place() -> None:
    document = read(page(CLAUSE), page(SPRING))
    assert [document.quote(line.span) for line in document.lines] == [*wrapped(CLAUSE), SPRING]
    assert [line.page for line in document.lines] == [1] * len(wrapped(CLAUSE)) + [2]
    left, top, right, bottom = document.lines[1].box
    assert left == pytest.approx(LEFT, abs=1)
    assert RIGHT - 60 < right <= RIGHT + 1
    assert top < 72 + LEADING + SIZE < bottom


def test_a_word_is_located_on_its_page_and_printed_line() -> None:
    document = read(page(CLAUSE), page(SPRING))
    start = document.text.index("spring")
    place = document.locate(Span(start, start + 6))
    assert (place.page, place.line, place.column) == (2, len(wrapped(CLAUSE)) + 1, 23)
    assert place.box is not None
    assert place.box[1] == pytest.approx(72, abs=4)


def test_blocks_lines_and_runs_follow_one_another_and_cover_the_text() -> None:
    document = read(page("1. Purpose", CLAUSE, SPRING), page(CLAUSE))
    for before, after in pairwise(document.blocks):
        assert document.text[before.span.end : after.span.start] == "\n"
    for above, below in pairwise(document.lines):
        assert above.span.end <= below.span.start
    covered = "".join(document.quote(run.span) for run in document.runs)
    assert covered.replace(" ", "") == document.text.replace("\n", "").replace(" ", "")
    assert document.line_starts == tuple(line.span.start for line in document.lines)


def test_bold_and_italic_words_are_runs_of_their_own() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["The"])
        write(canvas, ["Common Purse"], left=LEFT + 22, font="Times-Bold")
        write(canvas, ["is"], left=LEFT + 98)
        write(canvas, ["shared"], left=LEFT + 112, font="Times-Italic", size=14)

    document = read(draw)
    looks = [(document.quote(run.span).strip(), run.bold, run.italic, run.size) for run in document.runs]
    assert looks == [
        ("The", False, False, 11),
        ("Common Purse", True, False, 11),
        ("is", False, False, 11),
        ("shared", False, True, 14),
    ]


def test_a_heading_is_a_block_that_tells_its_look() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Bold", 16)
        canvas.drawCentredString(306, HEIGHT - 80, "Agreement of the Two Mills")
        write(canvas, wrapped(CLAUSE), top=96)

    title, body = read(draw).blocks
    assert (title.bold, title.centred, title.size) == (True, True, 16)
    assert (body.bold, body.centred, body.size) == (False, False, 11)


def test_a_bold_heading_right_above_its_text_is_a_block_of_its_own() -> None:
    draw = together(lined(["Common Purse"], font="Times-Bold"), lined(wrapped(CLAUSE), top=72 + LEADING))
    assert blocks(read(draw)) == ["Common Purse", CLAUSE]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["The ledger is kept in common agree-", "ment with the harbour."],
            "The ledger is kept in common agreement with the harbour.",
        ),
        (["The mills grant a non-", "exclusive right to grind."], "The mills grant a non-exclusive right to grind."),
        (["The mills grant it to the North-", "Western harbour."], "The mills grant it to the North-Western harbour."),
        (["A share of 60-", "40 is kept by each."], "A share of 60-40 is kept by each."),
        (
            ["A water-powered mill is no wind mill. A water mill is powered by water, and is always water-", "powered by rain."],
            "A water-powered mill is no wind mill. A water mill is powered by water, and is always water-powered by rain.",
        ),
        (
            ["The well\u00adgoing mill grinds until the har\u00ad", "vest moon is full."],
            "The well-going mill grinds until the harvest moon is full.",
        ),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_mended_and_a_compound_keeps_its_hyphen(lines: list[str], expected: str) -> None:
    assert read(lined(lines)).text == expected


def test_words_drawn_without_spaces_are_told_apart_by_their_gaps() -> None:
    def draw(canvas: Canvas) -> None:
        x = float(LEFT)
        for word in "the purse of the two mills is kept in the old house by the river".split():
            write(canvas, [word], left=x)
            x += stringWidth(word, FONT, SIZE) + 0.14 * SIZE

    assert read(draw).text == "the purse of the two mills is kept in the old house by the river"


def test_words_drawn_over_themselves_to_look_bold_are_read_once() -> None:
    assert read(together(lined([SPRING]), lined([SPRING], left=LEFT + 0.3))).text == SPRING


def test_text_drawn_in_any_order_is_read_from_top_to_bottom() -> None:
    lines = wrapped(CLAUSE)
    drawn = [lined([line], top=72 + LEADING * index) for index, line in enumerate(lines)]
    assert read(together(*drawn[::-1])).text == CLAUSE


def test_the_semicolon_that_fonts_give_as_a_greek_question_mark_is_a_semicolon() -> None:
    from pactlint.readers.pdf.characters import printed  # noqa: PLC0415  # no font at hand draws one

    assert printed("the mill\u037e \ufb01rst the grain\ufffe") == "the mill; first the grain-"


def test_a_page_turned_on_its_side_is_read_as_it_is_shown() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.translate(612, 0)
        canvas.rotate(90)
        canvas.translate(0, 612 - HEIGHT)
        write(canvas, [*wrapped(CLAUSE), SPRING])

    document = read(draw)
    assert document.text.startswith(CLAUSE)
    assert document.lines[0].box[1] == pytest.approx(72, abs=4)
    assert document.lines[0].box[0] == pytest.approx(LEFT, abs=1)


def test_the_words_of_a_filled_in_form_are_text() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["The name of the partner is:"])
        canvas.acroForm.textfield(value="Harbour Mill", x=220, y=HEIGHT - 90, width=200, height=18, borderWidth=0)

    assert read(draw).text == "The name of the partner is: Harbour Mill"
