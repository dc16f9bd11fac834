from __future__ import annotations

import pytest
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table, TableStyle

from pactlint.document import BlockKind, Cell, Document

from .pdf_files import CLAUSE, CLAUSES, HEIGHT, LEFT, Draw, blocks, lined, page, read, together, wrapped

ROWS = [["Partner", "Share", "Task"], ["Harbour Mill", "60 %", "grinds the\ngrain of both"], ["River Mill", "40 %", "carts it"]]
GRID = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)


def table(*styles: tuple[object, ...], rows: list[list[str]] = ROWS, top: float = 200) -> Draw:
    def draw(canvas: Canvas) -> None:
        drawn = Table(rows, colWidths=[120, 80, 160], style=TableStyle(list(styles)))
        _, height = drawn.wrap(400, 400)
        drawn.drawOn(canvas, LEFT, HEIGHT - top - height)

    return draw


def cells(document: Document) -> list[tuple[str, Cell | None]]:
    return [(document.quote(block.span), block.cell) for block in document.blocks if block.kind is BlockKind.CELL]


def test_the_cells_of_a_ruled_table_are_blocks_with_their_places() -> None:
    document = read(together(page(CLAUSE), table(GRID), lined(["After the table."], top=320)))
    assert blocks(document)[0] == CLAUSE
    assert blocks(document)[-1] == "After the table."
    assert cells(document) == [
        ("Partner", Cell(0, 0, 0)),
        ("Share", Cell(0, 0, 1)),
        ("Task", Cell(0, 0, 2)),
        ("Harbour Mill", Cell(0, 1, 0)),
        ("60 %", Cell(0, 1, 1)),
        ("grinds the grain of both", Cell(0, 1, 2)),
        ("River Mill", Cell(0, 2, 0)),
        ("40 %", Cell(0, 2, 1)),
        ("carts it", Cell(0, 2, 2)),
    ]


def test_a_cell_over_several_columns_says_so() -> None:
    document = read(table(GRID, ("SPAN", (0, 0), (1, 0)), rows=[["Partners and shares", "", "Task"], *ROWS[1:]]))
    assert ("Partners and shares", Cell(0, 0, 0, rows=1, columns=2)) in cells(document)


def test_tables_are_counted_through_the_document() -> None:
    document = read(table(GRID), together(table(GRID), table(GRID, top=400)))
    assert {cell.table for _, cell in cells(document) if cell} == {0, 1, 2}


def test_the_head_of_a_table_that_goes_on_over_pages_stays_in_the_text() -> None:
    tables = [table(GRID, rows=[ROWS[0], [name, "25 %", f"grinds for {name}"]], top=60) for name in ("Ada", "Bo", "Cy", "Di")]
    document = read(*(together(drawn, lined([f"- {number} -"], left=300, top=750)) for number, drawn in enumerate(tables, 1)))
    assert [text for text, _ in cells(document)].count("Partner") == 4
    assert [aside.text for aside in document.asides] == ["- 1 -", "- 2 -", "- 3 -", "- 4 -"]


def test_a_ruled_letterhead_is_a_running_head() -> None:
    heads = [table(GRID, rows=[["Venture of the Mills", "Draft", f"Page {number}"]], top=20) for number in range(1, 5)]
    document = read(*(together(head, page(clause)) for head, clause in zip(heads, CLAUSES, strict=True)))
    assert blocks(document) == list(CLAUSES)


@pytest.mark.parametrize(
    "style",
    [
        ("BOX", (0, 0), (-1, -1), 1, colors.black),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black),
        ("BACKGROUND", (0, 0), (-1, -1), colors.lightgrey),
    ],
)
def test_frames_underlines_and_shades_make_no_table(style: tuple[object, ...]) -> None:
    assert cells(read(table(style))) == []


def test_a_drawing_of_many_lines_makes_no_table_and_takes_no_time() -> None:
    def graph_paper(canvas: Canvas) -> None:
        canvas.setLineWidth(0.2)
        canvas.grid([LEFT + 1.5 * x for x in range(300)], [100 + 1.5 * y for y in range(300)])

    document = read(together(graph_paper, lined(wrapped(CLAUSE))))
    assert document.text == CLAUSE
    assert cells(document) == []
