from __future__ import annotations

import pytest

from pactlint.document import AsideKind, BlockKind, Cell, Span

from .word_files import lines, p, r, read, words

BOX = "<w:txbxContent>{}</w:txbxContent>"
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
INSTRUCTION = "<w:r><w:instrText> REF _Ref1 \\r </w:instrText></w:r>"


def table(*rows: list[str]) -> str:
    return "<w:tbl><w:tblPr/>" + "".join(f"<w:tr>{''.join(cells)}</w:tr>" for cells in rows) + "</w:tbl>"


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def test_paragraphs_are_lines_of_the_text_and_empty_ones_count() -> None:
    document = read(p("First clause.") + p("") + p("Second clause."))
    assert document.text == "First clause.\n\nSecond clause."
    assert document.line_starts == (0, 14, 15)
    assert lines(document) == ["First clause.", "Second clause."]
    assert document.locate(document.blocks[1].span).line == 3


def test_a_block_leaves_out_the_white_space_around_its_words() -> None:
    document = read(p("<w:r><w:br w:type='page'/><w:tab/><w:t>Term</w:t><w:tab/></w:r>"))
    assert document.text == "\u2028\tTerm\t"
    assert document.quote(document.blocks[0].span) == "Term"


def test_breaks_hyphens_and_symbols_are_one_character_each() -> None:
    run = (
        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/>"
        "<w:t>non</w:t><w:noBreakHyphen/><w:t>exclu</w:t><w:softHyphen/><w:t>sive</w:t>"
        '<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B7"/>'
        '<w:sym w:font="Arial" w:char="00A7"/></w:r>'
    )
    document = read(p(run))
    assert document.text == "a\u2028b\u2028non\u2011exclusive☑•§"
    assert document.locate(document.blocks[0].span).end_line == 1


def test_line_ends_inside_a_text_element_are_spaces() -> None:
    assert read(p("<w:r><w:t>each\nParty</w:t></w:r>")).text == "each Party"


def test_characters_of_symbol_fonts_in_plain_text_are_what_is_seen() -> None:
    run = '<w:r><w:rPr><w:rFonts w:ascii="{}"/></w:rPr><w:t>{}</w:t></w:r>'
    assert read(p(run.format("Wingdings", "\uf0a8") + run.format("Symbol", "\uf0b7") + r("\uf062"))).text == "☐•β"


def test_a_symbol_nobody_knows_is_marked_as_unknown() -> None:
    assert read(p(r("x") + '<w:r><w:sym w:font="Webdings" w:char="F041"/><w:sym w:char="zz"/></w:r>')).text == "x\ufffd\ufffd"


@pytest.mark.parametrize(
    "wrapper",
    [
        '<w:hyperlink r:id="r9">{}</w:hyperlink>',
        "<w:smartTag>{}</w:smartTag>",
        "<w:customXml>{}</w:customXml>",
        '<w:fldSimple w:instr=" REF a ">{}</w:fldSimple>',
        "<w:sdt><w:sdtPr><w:alias w:val='Name'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:dir w:val="ltr">{}</w:dir>',
        '<w:ins w:author="A">{}</w:ins>',
        "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
        "<w:somethingNew>{}</w:somethingNew>",
    ],
)
def test_text_in_a_wrapper_is_read_once(wrapper: str) -> None:
    assert read(p(r("one ") + wrapper.replace("{}", r("two")) + r(" three"))).text == "one two three"


def test_paragraphs_and_rows_and_cells_in_content_controls_are_read() -> None:
    control = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
    rows = "<w:tbl>" + control.format("<w:tr>" + control.format(cell(p("cell"))) + "</w:tr>") + "</w:tbl>"
    assert lines(read(control.format(p("whole")) + rows)) == ["whole", "cell"]


def test_a_complex_field_shows_its_result_and_not_its_instruction() -> None:
    nested = FIELD.format("begin") + INSTRUCTION + FIELD.format("separate") + r("hidden") + FIELD.format("end")
    field = FIELD.format("begin") + INSTRUCTION + nested + FIELD.format("separate") + r("9.2") + FIELD.format("end")
    assert read(p(r("Section ") + field + r(" applies"))).text == "Section 9.2 applies"


def test_a_field_may_span_paragraphs() -> None:
    start = p(FIELD.format("begin") + INSTRUCTION + FIELD.format("separate") + r("1 Term"))
    assert lines(read(start + p("2 Fees") + p(FIELD.format("end") + r("Body")))) == ["1 Term", "2 Fees", "Body"]


def test_a_field_that_never_ends_hides_no_clause() -> None:
    assert lines(read(p(FIELD.format("begin") + r("Recitals")) + p("The Parties agree."))) == ["Recitals", "The Parties agree."]


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "☒ yes"),
        ('<w:checkBox><w:default w:val="0"/></w:checkBox>', "☐ yes"),
        ('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Ontario"/><w:listEntry w:val="Quebec"/></w:ddList>', "Quebec yes"),
        ('<w:ddList><w:result w:val="7"/><w:listEntry w:val="Ontario"/></w:ddList>', "yes"),
    ],
)
def test_form_fields_show_their_box_or_their_choice(data: str, shown: str) -> None:
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
    assert lines(read(p(begin + FIELD.format("end") + r(" yes")))) == [shown]


def test_cells_know_their_place_their_spans_and_the_cell_around_them() -> None:
    inner = table([cell(p("inner"))])
    document = read(
        table(
            [cell(p("head"), '<w:gridSpan w:val="2"/>'), cell(p("side"), '<w:vMerge w:val="restart"/>')],
            [cell(p("a")), cell(inner + p("b")), cell(p(""), "<w:vMerge/>")],
        )
    )
    found = {words(document, block): block.cell for block in document.blocks}
    assert found["head"] == Cell(0, 0, 0, rows=1, columns=2)
    assert found["side"] == Cell(0, 0, 2, rows=2, columns=1)
    assert found["a"] == Cell(0, 1, 0)
    assert found["b"] == Cell(0, 1, 1)
    assert found["inner"] == Cell(1, 0, 0, outer=Cell(0, 1, 1))
    assert {block.kind for block in document.blocks} == {BlockKind.CELL}


def test_text_in_a_cell_that_continues_another_is_not_lost() -> None:
    rows = [[cell(p("Fees"), '<w:vMerge w:val="restart"/>')], [cell(p("and costs"), "<w:vMerge/>")]]
    assert lines(read(table(*rows))) == ["Fees", "and costs"]


def test_a_text_box_follows_its_paragraph_and_is_read_once() -> None:
    shape = "<w:drawing><wp:inline>" + BOX.format(p("In the box.")) + "</wp:inline></w:drawing>"
    old = "<w:pict><v:shape><v:textbox>" + BOX.format(p("In the box.")) + "</v:textbox></v:shape></w:pict>"
    both = f"<w:r><mc:AlternateContent><mc:Choice>{shape}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    document = read(p(r("Before ") + both + r("after.")) + p(f"<w:r>{old}</w:r>"))
    assert lines(document) == ["Before after.", "In the box.", "In the box."]
    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH, BlockKind.BOX, BlockKind.BOX]


def test_a_box_inside_a_box_is_read_once() -> None:
    inner = "<w:r><w:pict>" + BOX.format(p("inner")) + "</w:pict></w:r>"
    assert lines(read(p("<w:r><w:pict>" + BOX.format(p(r("outer") + inner)) + "</w:pict></w:r>"))) == ["outer", "inner"]


def test_notes_follow_the_body_and_point_at_their_mark() -> None:
    notes = "".join(
        f'<w:{kind}note w:type="separator" w:id="0">{p("line")}</w:{kind}note>'
        f'<w:{kind}note w:id="2">{p("second " + kind)}{p("goes on")}</w:{kind}note>'
        f'<w:{kind}note w:id="1">{p("first " + kind)}</w:{kind}note>'
        f'<w:{kind}note w:id="3">{p("nobody points here")}</w:{kind}note>'
        for kind in ("foot", "end")
    )
    feet, ends = notes[: notes.index("<w:endnote")], notes[notes.index("<w:endnote") :]
    body = p(
        r("Fees") + '<w:r><w:footnoteReference w:id="1"/></w:r>' + r(" are due") + '<w:r><w:footnoteReference w:id="2"/></w:r>'
        '<w:r><w:endnoteReference w:id="1"/></w:r>'
    )
    document = read(body, footnotes=feet, endnotes=ends)
    assert lines(document) == ["Fees are due", "1 first foot", "2 second foot", "goes on", "i first end"]
    assert [block.kind for block in document.blocks[1:]] == [BlockKind.NOTE] * 4
    assert [block.anchor for block in document.blocks[1:]] == [Span(4, 4), Span(12, 12), Span(12, 12), Span(12, 12)]


def test_headers_and_footers_are_kept_apart_and_once() -> None:
    field = FIELD.format("begin") + INSTRUCTION + FIELD.format("separate") + r("3") + FIELD.format("end")
    document = read(
        p("Body"),
        header1=p("DRAFT") + p("Confidential"),
        header2=p("DRAFT") + p("Confidential"),
        header3=p(""),
        footer1=p(r("Page ") + field),
    )
    assert document.text == "Body"
    assert [(aside.kind, aside.text) for aside in document.asides] == [
        (AsideKind.HEADER, "DRAFT\nConfidential"),
        (AsideKind.FOOTER, "Page 3"),
    ]


def test_comments_are_tied_to_the_words_they_are_about() -> None:
    body = (
        p("Recitals")
        + p(
            r("Either Party ")
            + '<w:commentRangeStart w:id="4"/>'
            + r("may leave")
            + '<w:commentRangeEnd w:id="4"/>'
            + r(" at will")
        )
        + p(r("Fees") + '<w:r><w:commentReference w:id="5"/></w:r>')
    )
    comments = (
        f'<w:comment w:id="4" w:author="A. Reader" w:date="2024-05-01T10:00:00Z">{p("Too easy?")}</w:comment>'
        f'<w:comment w:id="5" w:author="B. Reader">{p("How much?")}</w:comment>'
        f'<w:comment w:id="6">{p("Its words are gone.")}</w:comment>'
    )
    document = read(body, comments=comments)
    first, second, third = document.asides
    assert first.anchor is not None
    assert document.quote(first.anchor) == "may leave"
    assert (first.kind, first.text, first.author, first.date) == (
        AsideKind.COMMENT,
        "Too easy?",
        "A. Reader",
        "2024-05-01T10:00:00Z",
    )
    assert second.anchor == Span(len(document.text), len(document.text))
    assert third.anchor is None


def test_a_comment_over_whole_paragraphs_ends_with_the_last_of_them() -> None:
    start, end = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
    document = read(p("a") + start + p("b") + p("c") + end + p("d"), comments=f'<w:comment w:id="1">{p("x")}</w:comment>')
    assert document.asides[0].anchor is not None
    assert document.quote(document.asides[0].anchor) == "b\nc"


@pytest.mark.parametrize("hidden", ["<w:vanish/>", '<w:rStyle w:val="Secret"/>'])
def test_hidden_words_are_kept_apart_with_their_place(hidden: str) -> None:
    style = '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
    document = read(p(r("The fee ") + r("(was ", hidden) + r("90)", hidden) + r("is 80.")), styles=style)
    assert document.text == "The fee is 80."
    assert [(aside.kind, aside.text, aside.anchor) for aside in document.asides] == [(AsideKind.HIDDEN, "(was 90)", Span(8, 8))]


def test_a_wholly_hidden_paragraph_leaves_no_line() -> None:
    hidden = p(r("Note to draft.", "<w:vanish/>"), "<w:rPr><w:vanish/></w:rPr>")
    document = read(p("One") + hidden + hidden + p("Two"))
    assert document.text == "One\nTwo"
    assert [aside.text for aside in document.asides] == ["Note to draft."] * 2


def test_words_that_are_said_not_to_be_hidden_are_seen() -> None:
    style = '<w:style w:type="paragraph" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
    body = p(r("hidden") + r("seen", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Secret"/>')
    assert read(body, styles=style).text == "seen"


def test_a_run_in_heading_before_a_hidden_paragraph_end_stays_a_block_of_its_own() -> None:
    document = read(p("Termination.", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + p("Either Party may leave."))
    assert lines(document) == ["Termination.", "Either Party may leave."]


def test_a_formula_is_read_as_one_line() -> None:
    t = "<m:r><m:t>{}</m:t></m:r>"
    fraction = f"<m:f><m:num>{t.format('A+B')}</m:num><m:den>{t.format('C')}</m:den></m:f>"
    power = f"<m:sSup><m:e>{t.format('x')}</m:e><m:sup>{t.format('2')}</m:sup></m:sSup>"
    brackets = f"<m:d><m:e>{t.format('y')}</m:e></m:d>"
    root = f"<m:rad><m:deg/><m:e>{t.format('z')}</m:e></m:rad>"
    document = read(p(r("Share = ") + f"<m:oMathPara><m:oMath>{fraction}{brackets}{power}{root}</m:oMath></m:oMathPara>"))
    assert document.text == "Share = (A+B)/C(y)x^2√z"


def test_ruby_shows_its_base_text_only() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{r('above')}</w:rt><w:rubyBase>{r('base')}</w:rubyBase></w:ruby></w:r>"
    assert read(p(r("the ") + ruby)).text == "the base"


@pytest.mark.parametrize(
    ("element", "problem"),
    [
        ("<w:r><w:object/></w:r>", "an embedded object was not read"),
        ('<w:altChunk r:id="r9"/>', "an inserted file was not read"),
        (
            '<w:r><w:drawing><wp:inline><wp:extent cx="6858000" cy="8229600"/><pic:pic/></wp:inline></w:drawing></w:r>',
            "a picture as large as half a page was not read",
        ),
    ],
)
def test_what_cannot_be_read_leaves_a_gap_at_its_place(element: str, problem: str) -> None:
    document = read(p(r("Schedule 1") + element))
    assert [(gap.problem, gap.at) for gap in document.gaps] == [(problem, Span(10, 10))]


def test_a_logo_is_no_gap() -> None:
    logo = '<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><pic:pic/></wp:inline></w:drawing></w:r>'
    assert read(p(r("Letterhead") + logo)).gaps == ()
