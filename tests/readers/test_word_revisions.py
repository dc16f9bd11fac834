from __future__ import annotations

import pytest

from pactlint.document import Revision, RevisionKind, View

from .word_files import lines, p, r, read

BY = 'w:id="1" w:author="A. Reader" w:date="2024-05-01T10:00:00Z"'
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
    '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def changed(tag: str, content: str) -> str:
    return f"<w:{tag} {BY}>{content}</w:{tag}>"


def gone(text: str) -> str:
    return changed("del", f"<w:r><w:delText>{text}</w:delText></w:r>")


def end(tag: str) -> str:
    """Properties of a paragraph whose end was inserted or deleted."""
    return f"<w:rPr><w:{tag} {BY}/></w:rPr>"


@pytest.mark.parametrize(
    ("view", "text"),
    [
        (View.FINAL, "Notice of ninety days."),
        (View.ORIGINAL, "Notice of thirty days."),
        (View.MARKED, "Notice of ninetythirty days."),
    ],
)
def test_each_view_shows_its_side_of_a_change(view: View, text: str) -> None:
    body = p(r("Notice of ") + changed("ins", r("ninety")) + gone("thirty") + r(" days."))
    assert read(body, view).text == text


@pytest.mark.parametrize(("view", "text"), [(View.FINAL, "a b"), (View.ORIGINAL, " ba"), (View.MARKED, "a ba")])
def test_moved_words_stand_where_they_went_or_where_they_came_from(view: View, text: str) -> None:
    assert read(p(changed("moveTo", r("a")) + r(" b") + changed("moveFrom", r("a"))), view).text == text


def test_words_inserted_by_one_and_deleted_by_another_are_in_neither_side() -> None:
    body = p(r("a") + changed("ins", gone("b")))
    assert [read(body, view).text for view in View] == ["a", "a", "ab"]


def test_the_marked_view_says_who_changed_what_and_when() -> None:
    document = read(p(r("a") + changed("ins", r("b")) + gone("c")), View.MARKED)
    by = ("A. Reader", "2024-05-01T10:00:00Z")
    assert [run.revision for run in document.runs] == [
        None,
        Revision(RevisionKind.INSERTED, *by),
        Revision(RevisionKind.DELETED, *by),
    ]


def test_a_deleted_paragraph_is_neither_seen_nor_counted() -> None:
    body = p("Term", NUMBERED) + p(gone("Fees"), NUMBERED + end("del")) + p("Notices", NUMBERED)
    assert lines(read(body, numbering=NUMBERING)) == ["1. Term", "2. Notices"]
    assert lines(read(body, View.ORIGINAL, numbering=NUMBERING)) == ["1. Term", "2. Fees", "3. Notices"]
    assert lines(read(body, View.MARKED, numbering=NUMBERING)) == ["1. Term", "2. Fees", "3. Notices"]


def test_an_inserted_paragraph_is_neither_seen_nor_counted_before_the_change() -> None:
    body = p("Term", NUMBERED) + p(changed("ins", r("Fees")), NUMBERED + end("ins")) + p("Notices", NUMBERED)
    assert lines(read(body, View.ORIGINAL, numbering=NUMBERING)) == ["1. Term", "2. Notices"]
    assert lines(read(body, numbering=NUMBERING)) == ["1. Term", "2. Fees", "3. Notices"]


def test_a_deleted_paragraph_end_joins_two_paragraphs_under_the_properties_of_the_second() -> None:
    document = read(p("Either Party ", end("del")) + p("may leave.", NUMBERED), numbering=NUMBERING)
    assert lines(document) == ["1. Either Party may leave."]
    assert document.text == "Either Party may leave."


def test_a_split_paragraph_is_whole_in_the_original() -> None:
    assert lines(read(p("Either Party ", end("ins")) + p("may leave."), View.ORIGINAL)) == ["Either Party may leave."]


def test_text_before_a_deleted_end_is_not_lost_where_no_paragraph_follows() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('cell', end('del'))}</w:tc></w:tr></w:tbl>"
    assert lines(read(p("before", end("del")) + table + p("after", end("del")))) == ["before", "cell", "after"]


def test_a_wholly_deleted_paragraph_before_a_table_leaves_no_line() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('cell')}</w:tc></w:tr></w:tbl>"
    assert read(p(gone("x"), end("del")) + table).text == "cell"


@pytest.mark.parametrize(
    ("row", "cell"),
    [("<w:trPr><w:{} w:id='1'/></w:trPr>", ""), ("", "<w:tcPr><w:cell{} w:id='1'/></w:tcPr>")],
)
def test_deleted_and_inserted_rows_and_cells_follow_the_view(row: str, cell: str) -> None:
    def table(tag: str) -> str:
        changed_row, changed_cell = row.replace("{}", tag), cell.replace("{}", tag.capitalize())
        return f"<w:tbl><w:tr>{changed_row}<w:tc>{changed_cell}{p(tag)}</w:tc></w:tr></w:tbl>"

    body = p("x") + table("del") + table("ins")
    assert [lines(read(body, view)) for view in View] == [["x", "ins"], ["x", "del"], ["x", "del", "ins"]]


def test_a_change_of_format_is_undone_in_the_original() -> None:
    new = '<w:jc w:val="center"/>' + NUMBERED
    body = p(
        r("Term", f"<w:b/><w:rPrChange {BY}><w:rPr><w:i/></w:rPr></w:rPrChange>"),
        new + f'<w:pPrChange {BY}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>',
    )
    looks = [
        (document.blocks[0].label, document.blocks[0].centred, document.runs[0].bold, document.runs[0].italic)
        for document in (read(body, view, numbering=NUMBERING) for view in (View.FINAL, View.ORIGINAL))
    ]
    assert looks == [("1.", True, True, False), ("", False, False, True)]


def test_numbering_that_a_change_brought_is_not_in_the_original() -> None:
    number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins {BY}/></w:numPr>'
    body = p("Term", number)
    assert lines(read(body, numbering=NUMBERING)) == ["1. Term"]
    assert lines(read(body, View.ORIGINAL, numbering=NUMBERING)) == ["Term"]


def test_a_deleted_field_leaves_its_surroundings_alone() -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    field = mark.format("begin") + "<w:r><w:delInstrText> REF a </w:delInstrText></w:r>" + mark.format("separate")
    result = "<w:r><w:delText>9.2</w:delText></w:r>" + mark.format("end")
    body = p(r("Section ") + changed("del", field + result) + r("9.3"))
    assert [read(body, view).text for view in View] == ["Section 9.3", "Section 9.29.3", "Section 9.29.3"]


def test_notes_whose_mark_was_deleted_are_not_read() -> None:
    body = p(r("Fees") + changed("del", '<w:r><w:footnoteReference w:id="1"/></w:r>'))
    note = f'<w:footnote w:id="1">{p("of 2019")}</w:footnote>'
    assert lines(read(body, footnotes=note)) == ["Fees"]
    assert lines(read(body, View.ORIGINAL, footnotes=note)) == ["Fees", "1 of 2019"]
