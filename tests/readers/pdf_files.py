"""PDF files made in code, for the tests of the PDF reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from pactlint.document import Document
from pactlint.readers.pdf import read_pdf

WIDTH, HEIGHT = 612, 792
LEFT, RIGHT = 72, 540
FONT, SIZE, LEADING = "Times-Roman", 11, 13
CLAUSE = (
    "Each partner shall keep the shared ledger open to the other at all reasonable hours, and shall tell the other without delay "
    "of every matter that could change the worth of the venture, so that neither learns from a stranger what it might have "
    "learned from its partner, and both can decide in time what is to be done about it and who is to do it."
)

CLAUSES = (
    CLAUSE,
    "The mills buy their grain together and share what they save by it in the measure of the grain that each of them has ground "
    "in the year before, which the keeper of the ledger works out by the end of February and shows to both of them.",
    "A partner who wishes to leave tells the other so a full year before, helps to find a miller who takes its place, and hands "
    "over what the venture needs of its tools, its stones and its knowledge before it takes its share out of the common purse.",
    "Where the partners do not agree they first talk to each other, then ask the harbour master to help them to an agreement, "
    "and only when both have failed within sixty days may either of them ask the court of the town to decide between them.",
)

Draw = Callable[[Canvas], None]


def read(*pages: Draw, **options: Any) -> Document:
    """The document read from a file of such pages."""
    return read_pdf(pdf(*pages, **options), "venture.pdf")


def blocks(document: Document) -> list[str]:
    """The text of each block."""
    return [document.quote(block.span) for block in document.blocks]


def pdf(*pages: Draw, **options: Any) -> bytes:
    """A file of letter-sized pages, each drawn by a function of a canvas; options go to reportlab's canvas."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, **options)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def page(*paragraphs: str, top: float = 72, gap: float = 13) -> Draw:
    """A page of paragraphs, wrapped at the right margin and set a gap apart."""

    def draw(canvas: Canvas) -> None:
        y = top
        for paragraph in paragraphs:
            y = write(canvas, wrapped(paragraph), top=y) + gap

    return draw


def lined(lines: Iterable[str], **options: Any) -> Draw:
    """A page of lines as they are; options go to `write`."""

    def draw(canvas: Canvas) -> None:
        write(canvas, lines, **options)

    return draw


def together(*draws: Draw) -> Draw:
    """Several drawings on one page, in the order in which they go into the file."""

    def draw(canvas: Canvas) -> None:
        for part in draws:
            part(canvas)

    return draw


def wrapped(text: str, width: float = RIGHT - LEFT) -> list[str]:
    """The lines of a text broken as a program breaks them."""
    return list(simpleSplit(text, FONT, SIZE, width))


def write(
    canvas: Canvas,
    lines: Iterable[str],
    *,
    left: float = LEFT,
    top: float = 72,
    font: str = FONT,
    size: float = SIZE,
    leading: float = LEADING,
) -> float:
    """Draw lines one below the other; gives the place (from the top) where the next line would stand."""
    canvas.setFont(font, size)
    for line in lines:
        canvas.drawString(left, HEIGHT - top - size, line)
        top += leading
    return top


def plain_file(*objects: bytes) -> bytes:
    """A PDF written by hand: its objects, the first of them the catalogue, with a right cross-reference table."""
    body = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        table,
        len(objects) + 1,
        len(body),
    )
