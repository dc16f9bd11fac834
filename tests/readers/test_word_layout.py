from __future__ import annotations

import io
import zipfile

import docx
import pytest

from pactlint.document import Format
from pactlint.readers.word import read_word
from pactlint.readers.word.tags import RUN

from .word_files import NAMESPACES, OFFICE, RELATIONS, archive, lines, p, r, read, word_file, words


def style(name: str, based_on: str = "", *, run: str = "", paragraph: str = "", kind: str = "paragraph", more: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}" {more}><w:name w:val="{name}"/>{base}'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def styled(name: str, text: str = "x", properties: str = "") -> str:
    return p(text, f'<w:pStyle w:val="{name}"/>{properties}')


def outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'


def test_a_document_knows_its_path_its_format_and_its_title() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> Alliance\n Agreement </dc:title></cp:coreProperties>'
    )
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    relations = (
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="text/main.xml"/>'
        f'<Relationship Id="b" Type="{kind}" Target="docProps/core.xml"/></Relationships>'
    )
    body = f"<w:document {NAMESPACES}><w:body>{p('x')}</w:body></w:document>"
    document = read_word(archive({"_rels/.rels": relations, "text/main.xml": body, "docProps/core.xml": core}), "a/b.docx")
    assert (document.path, document.format, document.title, document.text) == ("a/b.docx", Format.WORD, "Alliance Agreement", "x")


def test_headings_come_from_outline_levels_and_from_names_of_styles() -> None:
    styles = (
        style("heading 2")
        + style("Clause", based_on="heading 2")
        + style("Article", paragraph=outline(0))
        + style("Body", based_on="Article", paragraph=outline(9))
        + style("Title", paragraph=outline(0))
    )
    names = ["heading 2", "Clause", "Article", "Body", "Title", "Unknown"]
    body = (
        "".join(styled(name) for name in names) + styled("Body", properties=outline(3)) + styled("Clause", properties=outline(9))
    )
    assert [block.heading for block in read(body, styles=styles).blocks] == [2, 2, 1, None, 0, None, 4, None]


def test_an_outline_level_on_the_style_of_all_text_makes_no_headings() -> None:
    normal = style("Normal", paragraph=outline(0), more='w:default="1"')
    document = read(p("Either Party may leave.") + styled("Body"), styles=normal + style("Body", based_on="Normal"))
    assert [block.heading for block in document.blocks] == [None, None]
    assert [block.style for block in document.blocks] == ["Normal", "Body"]


def test_looks_are_resolved_through_defaults_styles_and_runs() -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + style("Base", run='<w:sz w:val="28"/><w:i/>')
        + style("Strong", based_on="Base", run="<w:b/>", paragraph='<w:jc w:val="center"/>')
        + style("Emphasis", kind="character", run='<w:b/><w:u w:val="single"/>')
    )
    body = (
        styled("Strong", r("a") + r("b", '<w:b w:val="0"/><w:sz w:val="18"/>') + r("c", '<w:rStyle w:val="Emphasis"/>'))
        + p(r("d") + r("e", '<w:rStyle w:val="Emphasis"/>'))
        + styled("Strong", properties='<w:jc w:val="left"/>')
    )
    document = read(body, styles=styles)
    looks = {document.quote(run.span): (run.bold, run.italic, run.underline, run.size) for run in document.runs}
    assert looks["a"] == (True, True, False, 14.0)
    assert looks["b"] == (False, True, False, 9.0)
    assert looks["c"] == (False, True, True, 14.0), "bold in both styles is plain"
    assert looks["d"] == (False, False, False, 10.5)
    assert looks["e"] == (True, False, True, 10.5)
    assert [block.centred for block in document.blocks] == [True, False, False]


def test_a_run_without_a_character_style_looks_as_its_paragraph_style_says() -> None:
    normal = style("Normal", run='<w:b/><w:sz w:val="20"/>', more='w:default="1"')
    styles = normal + style("Large", based_on="Normal", run='<w:sz w:val="30"/>')
    document = read(styled("Large", "a") + p("b") + styled("Large", r("c", '<w:rStyle w:val="Unknown"/>')), styles=styles)
    assert [(block.bold, block.size) for block in document.blocks] == [(True, 15.0), (True, 10.0), (True, 15.0)]


def test_text_whose_size_nothing_says_has_the_size_of_word() -> None:
    assert read(p("x")).blocks[0].size == 10.0


def test_a_block_is_bold_if_all_its_words_are_and_as_large_as_most_of_it() -> None:
    bold, large = "<w:b/>", '<w:sz w:val="40"/>'
    document = read(
        p(r("Term", bold) + r(" \t") + r("ination", bold))
        + p(r("Note", bold + large) + r(": either Party may leave"))
        + p(r(" "))
    )
    assert [(block.bold, block.size) for block in document.blocks] == [(True, 10.0), (False, 10.0)]


@pytest.mark.parametrize(
    ("properties", "points"),
    [
        ("", 0.0),
        ('<w:ind w:left="720"/>', 36.0),
        ('<w:ind w:start="720" w:hanging="360"/>', 18.0),
        ('<w:ind w:left="720" w:firstLine="144"/>', 43.2),
        ('<w:ind w:left="1.5in"/>', 108.0),
        ('<w:ind w:left="wide"/>', 0.0),
    ],
)
def test_the_indent_is_where_the_first_line_starts(properties: str, points: float) -> None:
    assert read(p("x", properties)).blocks[0].indent == points


def test_a_list_that_a_paragraph_names_indents_it_before_its_style_does() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/><w:pPr>'
        '<w:ind w:left="1440" w:hanging="720"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    item = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = style("Plain", paragraph='<w:ind w:left="200"/>') + style("List", paragraph=f'{item}<w:ind w:left="400"/>')
    document = read(styled("Plain", properties=item) + styled("List") + styled("Plain"), styles=styles, numbering=numbering)
    assert [block.indent for block in document.blocks] == [36.0, -16.0, 10.0]


def test_runs_tile_the_words_and_know_their_place_among_the_runs_of_the_body() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('boxed')}</w:txbxContent></w:pict></w:r>"
    body = (
        p(r("a") + f'<w:del w:id="1">{r("gone")}</w:del>' + f'<w:ins w:id="2">{r("b")}</w:ins>' + box + r("c"))
        + p('<w:r><w:t>d</w:t><w:footnoteReference w:id="1"/><w:t>e</w:t></w:r>')
        + p(r("f"))
    )
    document = read(body, footnotes=f'<w:footnote w:id="1">{p("note")}</w:footnote>')
    assert [(document.quote(run.span), run.address) for run in document.runs] == [
        ("a", 0),
        ("b", 2),
        ("c", 5),
        ("boxed", 4),
        ("d", 6),
        ("e", 6),
        ("f", 7),
        ("note", None),
    ]


def test_a_circle_of_styles_is_walked_once() -> None:
    styles = style("One", based_on="Two", run="<w:b/>") + style("Two", based_on="One", run="<w:i/>")
    document = read(styled("One"), styles=styles)
    assert (document.runs[0].bold, document.runs[0].italic) == (True, True)


@pytest.mark.parametrize("content", ["document", "template"])
def test_macro_files_and_templates_read_as_documents_do(content: str) -> None:
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" '
        f'ContentType="application/vnd.ms-word.{content}.macroEnabled.main+xml"/></Types>'
    )
    main = f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="/word/document.xml"/>'
    relations = f'<Relationships xmlns="{RELATIONS}">{main}</Relationships>'
    body = f"<w:document {NAMESPACES}><w:body>{p('Either Party may leave.')}</w:body></w:document>"
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": types,
        "_rels/.rels": relations,
        "word/document.xml": body,
        "word/vbaProject.bin": b"\x00macro",
    }
    assert read_word(archive(files), "a.docm").text == "Either Party may leave."


def test_strict_files_read_as_the_usual_ones_do() -> None:
    usual = word_file(p(r("Term", "<w:b/>")) + p("x", '<w:ind w:start="36pt"/>'))
    strict = _replaced(
        usual,
        {
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            b"http://schemas.openxmlformats.org/officeDocument/2006/": b"http://purl.oclc.org/ooxml/officeDocument/",
        },
    )
    document = read_word(strict, "a.docx")
    assert [(words(document, block), block.bold, block.indent) for block in document.blocks] == [
        ("Term", True, 0.0),
        ("x", False, 36.0),
    ]


def _replaced(data: bytes, names: dict[bytes, bytes]) -> bytes:
    files: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for name in packed.namelist():
            content = packed.read(name)
            for old, new in names.items():
                content = content.replace(old, new)
            files[name] = content
    return archive(files)


def test_a_file_of_another_program_reads_with_its_numbers_and_the_places_of_its_runs() -> None:
    made = docx.Document()
    made.add_heading("Alliance Agreement", 0)
    made.add_heading("Term", 1)
    made.add_paragraph("Either Party may leave.", style="List Number")
    last = made.add_paragraph("Fees are ", style="List Number")
    last.add_run("due").bold = True
    buffer = io.BytesIO()
    made.save(buffer)

    document = read_word(buffer.getvalue(), "made.docx")
    assert lines(document) == ["Alliance Agreement", "Term", "1. Either Party may leave.", "2. Fees are due"]
    assert [block.heading for block in document.blocks] == [0, 1, None, None]
    runs = list(made.element.iter(RUN))
    assert [runs[run.address].text for run in document.runs if run.address is not None] == [
        document.quote(run.span) for run in document.runs
    ]
    assert document.runs[-1].bold
