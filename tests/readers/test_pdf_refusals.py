from __future__ import annotations

import zlib

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pactlint.document import Gap, Span
from pactlint.errors import ReadError
from pactlint.readers.pdf import read_pdf

from .pdf_files import CLAUSE, CLAUSES, HEIGHT, WIDTH, blocks, page, pdf, plain_file, read, together

SPRING = "The venture starts in spring."
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
TEXT = b"BT /F1 12 Tf 72 700 Td (The venture starts in spring.) Tj ET"
HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def picture(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(Image.new("L", (60, 80), 200)), 0, 0, WIDTH, HEIGHT)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(content), entries, content)


def one_page(pages: bytes, text: bytes) -> bytes:
    return plain_file(b"<</Type/Catalog/Pages 2 0 R>>", pages, PAGE, text, HELVETICA)


def refusal(data: bytes, password: str | None = None) -> str:
    with pytest.raises(ReadError) as error:
        read_pdf(data, "venture.pdf", password)
    assert str(error.value).startswith("venture.pdf: ")
    return str(error.value).removeprefix("venture.pdf: ")


def test_a_page_that_is_a_picture_is_a_gap_in_its_place() -> None:
    document = read(page(CLAUSE), picture, page(SPRING))
    assert blocks(document) == [CLAUSE, SPRING]
    assert document.gaps == (Gap(Span(len(CLAUSE), len(CLAUSE)), "page 2 is a picture without text", 2),)


def test_a_picture_behind_text_and_an_empty_page_are_no_gaps() -> None:
    assert read(together(picture, page(CLAUSE)), page()).gaps == ()


def test_a_picture_with_a_page_number_is_a_gap() -> None:
    pages = [together(page(CLAUSE), page("- 1 -", top=750)), together(picture, page("- 2 -", top=750))]
    assert [gap.page for gap in read(*pages).gaps] == [2]


def test_a_file_of_pictures_is_refused_with_advice() -> None:
    assert refusal(pdf(picture, picture)) == (
        "has no text: its pages are pictures; run OCR first, for example `ocrmypdf in.pdf out.pdf`"
    )


def test_an_empty_file_and_one_of_another_kind_are_refused() -> None:
    assert refusal(b"") == "is not a PDF file"
    assert refusal(b"PK\x03\x04 a Word file with the wrong name") == "is not a PDF file"
    assert refusal(pdf(page())) == "has no text"


def test_a_locked_file_asks_for_the_password() -> None:
    data = pdf(page(CLAUSE), encrypt=StandardEncryption("sesame", ownerPassword="owner"))
    assert refusal(data) == "is locked with a password; give it with --password"
    assert refusal(data, "abracadabra") == "is locked, and the password given does not open it; check --password"
    assert read_pdf(data, "venture.pdf", "sesame").text == CLAUSE


def test_a_file_locked_only_against_changes_is_read() -> None:
    data = pdf(page(CLAUSE), encrypt=StandardEncryption("", ownerPassword="owner"))
    assert read_pdf(data, "venture.pdf").text == CLAUSE


def test_a_broken_cross_reference_table_is_repaired() -> None:
    data = pdf(page(CLAUSE))
    assert read_pdf(data.replace(b"startxref\n", b"startxref\n9"), "venture.pdf").text == CLAUSE
    assert read_pdf(data.replace(b"xref\n0", b"frex\n0"), "venture.pdf").text == CLAUSE


def test_a_file_cut_off_in_the_middle_is_refused() -> None:
    data = pdf(page(CLAUSE))
    assert "is damaged" in refusal(data[: len(data) // 2])


@pytest.mark.parametrize(
    "pages",
    [
        b"<</Type/Pages/Kids[2 0 R]/Count 1>>",
        b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>",
        b"<</Type/Pages/Kids[]/Count 0>>",
        b"<</Type/Pages/Kids[9 0 R]/Count 1>>",
    ],
)
def test_a_page_is_found_although_the_page_tree_leads_to_itself_or_nowhere(pages: bytes) -> None:
    assert read_pdf(one_page(pages, stream(TEXT)), "venture.pdf").text == SPRING


def test_a_page_tree_without_pages_that_leads_to_itself_is_refused() -> None:
    data = plain_file(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", b"<</Type/Pages/Kids[2 0 R]/Count 2>>"
    )
    assert "damaged" in refusal(data)


def test_a_file_that_claims_too_many_pages_is_refused() -> None:
    assert "100,000 pages" in refusal(one_page(b"<</Type/Pages/Kids[3 0 R]/Count 100000>>", stream(TEXT)))


def test_pages_that_are_claimed_and_not_there_are_one_gap() -> None:
    document = read_pdf(one_page(b"<</Type/Pages/Kids[3 0 R]/Count 400>>", stream(TEXT)), "venture.pdf")
    assert document.text == SPRING
    assert [(gap.problem, gap.page) for gap in document.gaps] == [("pages 2 to 400 are damaged", 2)]


def test_a_form_that_draws_itself_comes_to_an_end() -> None:
    form = stream(
        b"/X Do " + TEXT, b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X 5 0 R>>/Font<</F1 6 0 R>>>>"
    )
    sheet = PAGE.replace(b"/Font<</F1 5 0 R>>", b"/XObject<</X 5 0 R>>")
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    data = plain_file(b"<</Type/Catalog/Pages 2 0 R>>", pages, sheet, stream(b"/X Do"), form, HELVETICA)
    assert SPRING in read_pdf(data, "venture.pdf").text


def test_a_small_file_that_unpacks_to_an_absurd_size_is_refused_before_it_is_unpacked() -> None:
    packed = zlib.compress(TEXT * 1_000_000, 9)
    data = one_page(b"<</Type/Pages/Kids[3 0 R]/Count 1>>", stream(packed, b"/Filter/FlateDecode"))
    assert "unpacks to more data than an agreement can hold" in refusal(data)


def test_a_large_plain_stream_is_no_bomb() -> None:
    padded = TEXT + b" % " + bytes(32 + index * index % 90 for index in range(400_000))
    data = one_page(b"<</Type/Pages/Kids[3 0 R]/Count 1>>", stream(zlib.compress(padded), b"/Filter/FlateDecode"))
    assert read_pdf(data, "venture.pdf").text == SPRING


def test_the_second_reader_reads_what_the_first_cannot_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise pypdfium2.PdfiumError("damaged", err_code=3)

    monkeypatch.setattr("pypdfium2.PdfDocument", refuse)
    document = read(page("9.1 " + CLAUSE, SPRING), page("9.2 " + CLAUSES[1]))
    assert blocks(document) == ["9.1 " + CLAUSE, SPRING, "9.2 " + CLAUSES[1]]
    assert document.lines[0].box[0] == pytest.approx(72, abs=1)


def test_the_second_reader_reads_the_pages_that_the_first_cannot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pactlint.readers.pdf.source.read_page", lambda *_: None)
    assert blocks(read(page(CLAUSE), page(SPRING))) == [CLAUSE, SPRING]


def test_an_attached_file_is_a_gap_and_is_not_opened() -> None:
    attached = b"<</Type/Filespec/F(rates.txt)/UF(rates.txt)/EF<</F 7 0 R>>>>"
    catalogue = b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(rates.txt) 6 0 R]>>>>>>"
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    data = plain_file(catalogue, pages, PAGE, stream(TEXT), HELVETICA, attached, stream(b"ten per cent", b"/Type/EmbeddedFile"))
    document = read_pdf(data, "venture.pdf")
    assert document.text == SPRING
    assert [gap.problem for gap in document.gaps] == ["a file is attached, which is not opened"]


@pytest.mark.parametrize("size", [b"0", b"0.001", b"-12", b"99999999"])
def test_letters_of_an_absurd_size_do_no_harm(size: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = b"BT /F1 %b Tf 72 700 Td 14 TL (the venture starts) Tj T* (in spring) Tj ET " % size
    data = one_page(b"<</Type/Pages/Kids[3 0 R]/Count 1>>", stream(lines + TEXT))
    assert SPRING in read_pdf(data, "venture.pdf").text
    monkeypatch.setattr("pactlint.readers.pdf.source.read_page", lambda *_: None)
    assert SPRING in read_pdf(data, "venture.pdf").text


def test_a_page_whose_fonts_do_not_name_their_letters_is_unread() -> None:
    names = stream(
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
        b"1 beginbfrange <00> <FF> <E000> endbfrange endcmap"
    )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    data = plain_file(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", PAGE, stream(TEXT), font, names)
    assert "page 1 is printed in fonts that do not say which letters they show" in refusal(data)
