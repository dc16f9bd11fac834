from __future__ import annotations

import pytest

from pactlint.readers.word.numerals import numeral

from .word_files import lines, p, read

LEVELS = ("%1.", "%1.%2", "(%3)", "(%4)")
SHAPES = ("decimal", "decimal", "lowerLetter", "lowerRoman")


def level(depth: int, text: str, shape: str = "decimal", more: str = "", start: int | None = 1) -> str:
    begin = "" if start is None else f'<w:start w:val="{start}"/>'
    return f'<w:lvl w:ilvl="{depth}">{begin}<w:numFmt w:val="{shape}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'


def abstract(*levels: str, name: int = 0, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{name}">{more}{"".join(levels)}</w:abstractNum>'


def num(number: int, of: int = 0, overrides: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def start_at(depth: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def item(depth: int, text: str = "x", number: int = 1, more: str = "") -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>{more}')


CLAUSES = abstract(*(level(depth, text, shape) for depth, (text, shape) in enumerate(zip(LEVELS, SHAPES, strict=True)))) + num(1)


def labels(body: str, numbering: str = CLAUSES, styles: str = "") -> list[str]:
    return [block.label for block in read(body, numbering=numbering, styles=styles).blocks]


def test_a_clause_list_numbers_its_levels_and_restarts_the_lower_ones() -> None:
    body = "".join(item(depth) for depth in (0, 1, 1, 2, 2, 3, 1, 2, 0, 1, 2))
    assert labels(body) == ["1.", "1.1", "1.2", "(a)", "(b)", "(i)", "1.3", "(a)", "2.", "2.1", "(a)"]


def test_the_number_is_the_label_and_not_in_the_text() -> None:
    document = read(item(0, "Term") + item(2, "notice"), numbering=CLAUSES)
    assert document.text == "Term\nnotice"
    assert [block.list_level for block in document.blocks] == [0, 2]


def test_white_space_around_a_label_is_no_part_of_it() -> None:
    assert labels(item(0), abstract(level(0, " Article %1 \t", "upperRoman")) + num(1)) == ["Article I"]


def test_a_level_skipped_above_counts_as_used_once() -> None:
    assert labels(item(1) + item(1) + item(0) + item(1)) == ["1.1", "1.2", "2.", "2.1"]


def test_an_empty_numbered_paragraph_shows_its_number() -> None:
    assert lines(read(item(0, "") + item(0, "Fees"), numbering=CLAUSES)) == ["1.", "2. Fees"]


def test_an_empty_paragraph_that_ends_a_section_is_not_counted() -> None:
    assert lines(read(item(0, "Term") + item(0, "", more="<w:sectPr/>") + item(0, "Fees"), numbering=CLAUSES)) == [
        "1. Term",
        "2. Fees",
    ]


def test_a_hidden_paragraph_is_not_counted() -> None:
    hidden = p(
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Note</w:t></w:r>",
        '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
    )
    assert lines(read(item(0, "Term") + hidden + item(0, "Fees"), numbering=CLAUSES)) == ["1. Term", "2. Fees"]


def test_a_label_stays_short_whatever_its_level_says() -> None:
    assert len(labels(item(0), abstract(level(0, "%1" * 100_000)) + num(1))[0]) < 1000


def test_lists_on_one_definition_count_together() -> None:
    assert labels(item(0) + item(0, number=2) + item(0), CLAUSES + num(2)) == ["1.", "2.", "3."]


def test_a_start_override_restarts_once_on_first_use() -> None:
    body = item(0) + item(0) + item(0, number=2) + item(0, number=2) + item(0)
    assert labels(body, CLAUSES + num(2, overrides=start_at(0, 1))) == ["1.", "2.", "1.", "2.", "3."]


def test_a_start_override_of_a_lower_level_leaves_the_upper_count_alone() -> None:
    body = item(0) + item(0) + item(1, number=2) + item(1, number=2)
    assert labels(body, CLAUSES + num(2, overrides=start_at(0, 1) + start_at(1, 5))) == ["1.", "2.", "2.5", "2.6"]


def test_a_whole_level_can_be_overridden() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "Schedule %1", "upperLetter")}</w:lvlOverride>'
    assert labels(item(0, number=2) + item(1, number=2), CLAUSES + num(2, overrides=override)) == ["Schedule A", "A.1"]


def test_a_level_may_never_restart_or_only_after_a_higher_one() -> None:
    never = abstract(level(0, "%1."), level(1, "%2)", more='<w:lvlRestart w:val="0"/>')) + num(1)
    assert labels(item(0) + item(1) + item(0) + item(1), never) == ["1.", "1)", "2.", "2)"]
    after_first = abstract(level(0, "%1."), level(1, "%2)"), level(2, "%3]", more='<w:lvlRestart w:val="1"/>')) + num(1)
    body = item(0) + item(1) + item(2) + item(1) + item(2) + item(0) + item(2)
    assert labels(body, after_first) == ["1.", "1)", "1]", "2)", "2]", "2.", "1]"]


def test_legal_numbering_prints_roman_articles_as_digits() -> None:
    legal = abstract(level(0, "Article %1", "upperRoman"), level(1, "%1.%2", more="<w:isLgl/>"), level(2, "%1-%2")) + num(1)
    assert labels(item(0) + item(0) + item(1) + item(2), legal) == ["Article I", "Article II", "2.1", "II-1"]


def test_levels_without_a_number_print_nothing_inside_others() -> None:
    mixed = abstract(level(0, "%1.", "none"), level(1, "–", "bullet"), level(2, "%1%2(%3)")) + num(1)
    assert labels(item(0) + item(1) + item(2) + item(2), mixed) == [".", "", "(1)", "(2)"]


def test_a_bullet_is_no_label_but_a_list_level() -> None:
    document = read(item(0) + item(0), numbering=abstract(level(0, "\uf0b7", "bullet")) + num(1))
    assert [(block.label, block.list_level) for block in document.blocks] == [("", 0), ("", 0)]


def test_a_list_starts_where_it_says() -> None:
    assert labels(item(0), abstract(level(0, "%1.", start=7)) + num(1)) == ["7."]
    assert labels(item(0), abstract(level(0, "%1.", start=None)) + num(1)) == ["0."]


def style(name: str, properties: str, based_on: str = "", kind: str = "paragraph") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{base}<w:pPr>{properties}</w:pPr></w:style>'


def test_styles_bring_numbers_and_the_level_that_names_the_style() -> None:
    linked = abstract(
        level(0, "%1.", more='<w:pStyle w:val="Clause"/>'), level(1, "%1.%2", more='<w:pStyle w:val="Sub"/>')
    ) + num(3)
    styles = (
        style("Clause", '<w:numPr><w:numId w:val="3"/></w:numPr>')
        + style("Sub", '<w:numPr><w:numId w:val="3"/></w:numPr>')
        + style("SubBold", "", based_on="Sub")
        + style("Plain", '<w:numPr><w:numId w:val="0"/></w:numPr>', based_on="Sub")
    )
    body = "".join(p("x", f'<w:pStyle w:val="{name}"/>') for name in ("Clause", "Sub", "SubBold", "Plain", "Clause"))
    assert labels(body, linked, styles) == ["1.", "1.1", "1.2", "", "2."]


def test_a_style_may_change_only_the_level_of_the_style_it_rests_on() -> None:
    styles = style("One", '<w:numPr><w:numId w:val="1"/></w:numPr>') + style(
        "Two", '<w:numPr><w:ilvl w:val="1"/></w:numPr>', "One"
    )
    assert labels(p("x", '<w:pStyle w:val="One"/>') + p("x", '<w:pStyle w:val="Two"/>'), styles=styles) == ["1.", "1.1"]


def test_a_paragraph_can_leave_the_list_of_its_style() -> None:
    styles = style("One", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    left = '<w:pStyle w:val="One"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    document = read(
        p("a", '<w:pStyle w:val="One"/>') + p("b", left) + p("c", '<w:pStyle w:val="One"/>'), numbering=CLAUSES, styles=styles
    )
    assert lines(document) == ["1. a", "b", "2. c"]
    assert document.blocks[1].list_level is None


def test_a_numbering_style_links_one_definition_to_another() -> None:
    numbering = (
        abstract(name=0, more='<w:numStyleLink w:val="Legal"/>')
        + abstract(level(0, "§ %1"), name=1, more='<w:styleLink w:val="Legal"/>')
        + num(1, of=0)
        + num(2, of=1)
    )
    styles = style("Legal", '<w:numPr><w:numId w:val="2"/></w:numPr>', kind="numbering")
    assert labels(item(0) + item(0, number=2), numbering, styles) == ["§ 1", "§ 2"]


def test_definitions_that_link_in_a_circle_give_no_number() -> None:
    numbering = abstract(name=0, more='<w:numStyleLink w:val="Legal"/>') + num(1)
    styles = style("Legal", '<w:numPr><w:numId w:val="1"/></w:numPr>', kind="numbering")
    assert labels(item(0), numbering, styles) == [""]


@pytest.mark.parametrize("number", ["9", "0", "x", ""])
def test_a_list_that_is_not_defined_gives_no_number(number: str) -> None:
    body = p("x", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')
    assert labels(body) == [""]


def test_lists_in_a_text_box_count_for_themselves() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{item(0, 'boxed')}</w:txbxContent></w:pict></w:r>"
    assert lines(read(item(0, "a") + p(box) + item(0, "b"), numbering=CLAUSES)) == ["1. a", "1. boxed", "2. b"]


def test_zero_padded_numbers_of_newer_word_are_as_wide_as_their_pattern() -> None:
    choice = '<mc:Choice><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
    fallback = '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback>'
    padded = (
        '<w:lvl w:ilvl="0"><w:start w:val="9"/>'
        f'<mc:AlternateContent>{choice}{fallback}</mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>'
    )
    assert labels(item(0) + item(0), abstract(padded) + num(1)) == ["009", "010"]


@pytest.mark.parametrize(
    ("shape", "count", "shown"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 7, "07"),
        ("decimalZero", 12, "12"),
        ("upperRoman", 49, "XLIX"),
        ("lowerRoman", 1994, "mcmxciv"),
        ("lowerLetter", 26, "z"),
        ("lowerLetter", 27, "aa"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 53, "AAA"),
        ("ordinal", 1, "1st"),
        ("ordinal", 12, "12th"),
        ("ordinal", 22, "22nd"),
        ("ordinal", 113, "113th"),
        ("cardinalText", 1, "One"),
        ("cardinalText", 21, "Twenty-one"),
        ("cardinalText", 110, "One hundred ten"),
        ("cardinalText", 2003, "Two thousand three"),
        ("ordinalText", 1, "First"),
        ("ordinalText", 12, "Twelfth"),
        ("ordinalText", 20, "Twentieth"),
        ("ordinalText", 32, "Thirty-second"),
        ("ordinalText", 100, "One hundredth"),
        ("none", 3, ""),
        ("bullet", 3, ""),
        ("chicago", 6, "††"),
        ("decimalEnclosedParen", 3, "(3)"),
        ("someLaterFormat", 3, "3"),
    ],
)
def test_numbers_take_the_shape_of_their_format(shape: str, count: int, shown: str) -> None:
    assert numeral(count, shape) == shown


@pytest.mark.parametrize("shape", ["lowerRoman", "lowerLetter", "cardinalText", "ordinalText", "chicago", "ordinal"])
@pytest.mark.parametrize("count", [-5, 0, 10**9, 10**30])
def test_absurd_numbers_stay_short(shape: str, count: int) -> None:
    assert len(numeral(count, shape)) < 40
