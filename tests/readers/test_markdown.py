"""Markdown: the words of the rendered page, and the way back to the source."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactlint.document import AsideKind, BlockKind, Cell, Document, Format, Span
from pactlint.errors import ReadError
from pactlint.readers.markdown import read_markdown
from pactlint.readers.plain import read_text

if TYPE_CHECKING:
    from pactlint.document import Block

CORPUS = Path(__file__).parents[2] / "../shared/corpus"


def of(source: str) -> Document:
    return read_markdown(source.encode(), "deal.md")


def blocks(source: str) -> list[str]:
    document = of(source)
    return [document.quote(block.span) for block in document.blocks]


def numbered(source: str) -> list[tuple[str, int | None, str]]:
    document = of(source)
    return [(block.label, block.list_level, document.quote(block.span)) for block in document.blocks]


def place(source: str, words: str) -> tuple[int, int]:
    """Line and column at which the document says the words stand."""
    document = of(source)
    start = document.text.index(words)
    location = document.locate(Span(start, start + len(words)))
    return location.line, location.column


# ---------------------------------------------------------------- words without markup


def test_markup_is_left_out_and_words_stay() -> None:
    source = """\
# Supply *Agreement* #

The **"Fee"** is due [within 30 days](https://example.com/a_(b) "terms") of the <span class="x">Invoice</span>,
at 5 \\* 2 &amp; `net`, see [Schedule 1][s] and {{customer}}.

[s]: https://example.com/schedule
"""
    assert blocks(source) == [
        "Supply Agreement",
        'The "Fee" is due within 30 days of the Invoice, at 5 * 2 & net, see Schedule 1 and {{customer}}.',
    ]
    assert of(source).text == "\n".join(blocks(source))


def test_looks_are_runs_and_a_block_is_bold_when_all_of_it_is() -> None:
    document = of("**Term**\n\nThe **first *long*** <u>period</u>.\n")
    assert [(document.quote(run.span), run.bold, run.italic, run.underline) for run in document.runs] == [
        ("Term", True, False, False),
        ("first ", True, False, False),
        ("long", True, True, False),
        ("period", False, False, True),
    ]
    assert [block.bold for block in document.blocks] == [True, False]


def test_headings_keep_their_level_and_typed_number() -> None:
    document = of("# Agreement\n\n## 7. Term\n\nTotal\n-----\n")
    assert [(block.heading, document.quote(block.span)) for block in document.blocks] == [
        (1, "Agreement"),
        (2, "7. Term"),
        (2, "Total"),
    ]


def test_a_long_paragraph_above_a_signature_line_is_no_heading() -> None:
    document = of("The parties have signed this Agreement on the date at its beginning. " * 4 + "\n---------\n")
    assert [block.heading for block in document.blocks] == [None]


def test_comments_are_asides_and_pictures_are_gaps() -> None:
    document = of("The fee <!-- check --> is due.\n\n<!-- ask\nlegal -->\n\n![Schedule 1](scan.png)\n\nEnd.\n")
    assert [document.quote(block.span) for block in document.blocks] == ["The fee  is due.", "End."]
    assert [(aside.kind, aside.text) for aside in document.asides] == [
        (AsideKind.COMMENT, "check"),
        (AsideKind.COMMENT, "ask\nlegal"),
    ]
    assert [aside.anchor for aside in document.asides] == [Span(8, 8), Span(16, 16)]
    assert [gap.at for gap in document.gaps] == [Span(16, 16)]


def test_raw_html_gives_its_words_and_hides_its_scripts() -> None:
    source = '<div align="center">\n<b>SUPPLY</b> AGREEMENT\n<p>Alder &amp; Birch</p>\n<script>alert("x")</script>\n</div>\n'
    assert blocks(source) == ["SUPPLY AGREEMENT", "Alder & Birch"]


def test_front_matter_is_skipped_and_gives_the_title() -> None:
    document = of('---\ntitle: "Supply Agreement"\nversion: 2\n---\n# Terms\n')
    assert (document.title, document.text) == ("Supply Agreement", "Terms")
    assert blocks("---\nThe parties agree.\n\n---\n") == ["The parties agree."]


def test_footnotes_are_notes_tied_to_their_marks() -> None:
    document = of("The fee[^1] is due.[^late]\n\n[^1]: Net of tax,\n    always.\n[^late]: Soon.\n\nEnd of [^2].\n")
    notes = [block for block in document.blocks if block.kind is BlockKind.NOTE]
    assert document.quote(document.blocks[0].span) == "The fee is due."
    assert [(document.quote(note.span), note.anchor) for note in notes] == [
        ("Net of tax, always.", Span(7, 7)),
        ("Soon.", Span(15, 15)),
    ]
    assert document.quote(document.blocks[-1].span) == "End of [^2]."


def test_table_cells_know_their_place() -> None:
    document = of("| Fee | a\\|b |\n|---|---|\n| | **5** |\n\n|X|\n|-|\n|Y<br>Z|\n")
    assert [(document.quote(block.span), block.cell) for block in document.blocks] == [
        ("Fee", Cell(0, 0, 0)),
        ("a|b", Cell(0, 0, 1)),
        ("5", Cell(0, 1, 1)),
        ("X", Cell(1, 0, 0)),
        ("Y", Cell(1, 1, 0)),
        ("Z", Cell(1, 1, 0)),
    ]
    assert all(block.kind is BlockKind.CELL for block in document.blocks)


# ---------------------------------------------------------------- numbers


def test_lists_have_the_numbers_a_reader_of_the_page_sees() -> None:
    source = "1. One\n1. Two\n   1. Inner\n\n      still inner\n   2. Next\n1. Three\n\nText.\n\n7. Seven\n\n8) Other\n- dash\n"
    assert numbered(source) == [
        ("1.", 0, "One"),
        ("2.", 0, "Two"),
        ("1.", 1, "Inner"),
        ("", None, "still inner"),
        ("2.", 1, "Next"),
        ("3.", 0, "Three"),
        ("", None, "Text."),
        ("7.", 0, "Seven"),
        ("8)", 0, "Other"),
        ("", 0, "dash"),
    ]


def test_an_item_without_words_gives_its_number_to_no_other() -> None:
    assert numbered("1.\n2. Two\n") == [("2.", 0, "Two")]
    assert numbered("3. 1. Inner\n") == [("3. 1.", 1, "Inner")]


def test_typed_numbers_stay_in_the_text() -> None:
    source = "7.1 The term is a year.\n\n(a) The fee.\n\n1986. A year it was.\n\nARTICLE IV\n"
    assert blocks(source) == ["7.1 The term is a year.", "(a) The fee.", "1986. A year it was.", "ARTICLE IV"]
    assert {block.label for block in of(source).blocks} == {""}


def test_lettered_lines_under_an_item_are_paragraphs_of_their_own() -> None:
    source = """\
1. <span class="h">Payment</span>
    1. <span class="h">Terms.</span> The following applies to all of the fees that one party pays to the other:
        a. <span class="h">Fees.</span> They are net.
        b. **Taxes.** They are extra.
    2. Late
"""
    assert blocks(source)[2:] == ["a. Fees. They are net.", "b. Taxes. They are extra.", "Late"]
    assert of(source).blocks[2].indent == 8 * 6


def test_an_indented_clause_is_text_and_not_code() -> None:
    assert blocks("The Supplier must:\n\n    (a) deliver *promptly*; and\n\n    (b) insure the goods.\n") == [
        "The Supplier must:",
        "(a) deliver promptly; and",
        "(b) insure the goods.",
    ]


def test_soft_line_ends_join_unless_a_clause_or_a_signature_line_begins() -> None:
    source = """\
The fee is due
within thirty days.
It is net.

9.1 Term. It lasts a year.
9.2 Notice. Ninety days, as
Section 4 says.
• one
• two

By: ____
Name: Ann
"""
    assert blocks(source) == [
        "The fee is due within thirty days. It is net.",
        "9.1 Term. It lasts a year.",
        "9.2 Notice. Ninety days, as Section 4 says.",
        "• one",
        "• two",
        "By: ____",
        "Name: Ann",
    ]


def test_hard_line_ends_part_lines_but_not_a_sentence() -> None:
    assert blocks("**SUPPLY AGREEMENT**  \n**of**  \n**Alder Ltd.**\\\n12 Mill Lane<br>Leeds\n") == [
        "SUPPLY AGREEMENT of Alder Ltd.",
        "12 Mill Lane",
        "Leeds",
    ]


def test_fences_of_other_dialects_are_markup() -> None:
    assert blocks(":::caution\nAsk a lawyer.\n:::\n\n```\ncode | here\n\n  more\n```\n") == [
        "Ask a lawyer.",
        "code | here",
        "more",
    ]


def test_text_and_markdown_of_one_agreement_have_the_same_blocks() -> None:
    sections = {
        "1. Parties": ["(1) Alder Ltd.; and", "(2) Birch Ltd."],
        "2. Term": ["2.1 It lasts a year.", '"Fee" means five pounds.'],
    }
    lines = ["Supply Agreement", *(line for head, body in sections.items() for line in (head, *body)), "Signed: /s/ Ann Ash"]
    text = "\n\n".join(lines)
    marked = "\n\n".join(f"# {line}" if line == lines[0] else f"## {line}" if line in sections else line for line in lines)
    plain = read_text(text.encode(), "deal.txt")
    assert blocks(marked) == [plain.quote(block.span) for block in plain.blocks] == lines


# ---------------------------------------------------------------- the way back


SOURCE = """\
---
title: Deal
---
# **Agreement**

The **Fee** *is* &amp; more
[thirty days](https://thirty.example "Then (thirty)"), then[^1]

1. Outer
   1. [Inner](Inner) and
      **a second** line

| pipe\\|d | b |
|---|:-:|
| left | **right** |

[^1]: Noted.

<div>Raw &amp; ready</div>

> a
>   quoted

```
  fenced
```
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Agreement", "Agreement**"),
        ("Fee", "Fee"),
        ("& more", "&amp; more"),
        ("thirty", "thirty days"),
        (", then", ", then"),
        ("Outer", "Outer"),
        ("Inner", "Inner]"),
        ("second", "second"),
        ("pipe|d", "pipe"),
        ("b", "b |"),
        ("right", "right"),
        ("Noted", "Noted"),
        ("Raw", "Raw"),
        ("& ready", "&amp; ready"),
        ("quoted", "quoted"),
        ("fenced", "fenced"),
    ],
)
def test_words_are_found_on_their_line_and_column(end: str, words: str, written: str) -> None:
    before = SOURCE[: SOURCE.index(written)].split("\n")
    assert place(SOURCE.replace("\n", end), words) == (len(before), len(before[-1]) + 1)


MARKUP = "a The word b é * ** _ ` [ ] ( ) < > ! # &amp; & \\ \\# : | ~~ $ 5 ___ a. .... {{x}} [^1] ![p](q)"
TAGS = ("<b>", "</b>", "<br>", "<script>", "</script>", "<!-- c -->")
STARTS = (
    "- ",
    "1. ",
    "2) ",
    "1986. ",
    "(a) ",
    "9.2 ",
    "> ",
    "[^1]: ",
    "Title: ",
    "---\n",
    "```\n",
    "|-|-|\n",
    "\n===\n",
    "<div>\n",
)
GAPS = (" ", "    ", "  \n", "\n", "\n\n", "\r\n", "\t", "\f", "\u200b", '[x](http://y "t")')
FRAGMENTS = st.sampled_from((*MARKUP.split(" "), *TAGS, *STARTS, *GAPS))


@given(st.lists(FRAGMENTS, max_size=60).map("".join))
def test_any_text_is_read_and_every_letter_is_found_again(source: str) -> None:
    try:
        document = of(source)
    except ReadError:
        return
    assert document.text == "\n".join(document.quote(block.span) for block in document.blocks)
    starts = document.line_starts
    for block in document.blocks:
        words = document.quote(block.span)
        assert words
        assert words == words.strip()
        for offset in range(block.span.start, block.span.end):
            location = document.locate(Span(offset, offset + 1))
            letter = source[starts[location.line - 1] + location.column - 1 :][:1]
            if document.text[offset].isalnum():
                assert letter == document.text[offset]


WORDS = st.sampled_from(["Alder", "pays", "the *fee*", "**Birch**", "[a link](x)", "<u>net</u>", "&amp;", "`x`", "{{sum}}"])
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
SHAPES = st.sampled_from(["{}", "# {}", "## 7. {}", "1. {}", "   1. {}", "- {}", "> {}", "(a) {}", "9.2 {}", "    {}"])


@given(st.lists(st.tuples(SHAPES, PARAGRAPHS), min_size=1, max_size=12), st.sampled_from(["\n", "\r\n"]))
def test_every_block_starts_at_its_first_word_in_the_source(parts: list[tuple[str, str]], end: str) -> None:
    source = (end + end).join(shape.format(words) for shape, words in parts)
    document = of(source)
    assert len(document.blocks) == len(parts)
    lines = source.split(end)
    for block, (_, words) in zip(document.blocks, parts, strict=True):
        location = document.locate(block.span)
        first = document.quote(block.span).split()[0]
        assert words in lines[location.line - 1]
        assert lines[location.line - 1][location.column - 1 :].startswith(first.replace("&", "&amp;"))


# ---------------------------------------------------------------- real and unreal files


def test_nesting_past_the_limit_loses_no_words() -> None:
    source = "".join(f"{'  ' * depth}- item{depth}\n" for depth in range(60))
    document = of(source)
    assert document.format is Format.MARKDOWN
    assert all(f"item{depth}" in document.text for depth in range(60))


@pytest.mark.parametrize(
    "unit", ["[", "![", "*a ", "`a", "<a ", "a <!--", "1. a\n", "> ", "a<br>", "&amp;", "<script></script>\n", "[^1]: a\n"]
)
def test_long_runs_of_markup_are_read(unit: str) -> None:
    of("x " + unit * 3000)  # markup that made work grow with its square would take hours in a whole file


def test_every_real_file_reads() -> None:
    files = sorted((CORPUS / "md").glob("*.md"))
    if not files:
        pytest.skip("needs the Markdown files of the shared corpus")
    for file in files:
        data = file.read_bytes()
        document = read_markdown(data, file.name)
        source = data.decode().splitlines()
        assert document.blocks
        for block in document.blocks:
            assert _first_word(document, block) in source[document.locate(block.span).line - 1]


def _first_word(document: Document, block: Block) -> str:
    word = document.quote(block.span).split()[0]
    return word.split("*")[0][:3].rstrip("&#\\")
