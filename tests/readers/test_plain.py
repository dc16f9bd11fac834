"""Plain text: the file unchanged, its paragraphs as blocks, its page furniture outside them."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactlint.document import AsideKind, Document, Span
from pactlint.errors import ReadError
from pactlint.readers.plain import read_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

CORPUS = Path(__file__).parents[2] / "../shared/corpus"


def of(text: str) -> Document:
    return read_text(text.encode(), "deal.txt")


def blocks(text: str) -> list[str]:
    document = of(text)
    return [document.quote(block.span) for block in document.blocks]


def joined(text: str) -> list[str]:
    return [" ".join(block.split()) for block in blocks(text)]


# ---------------------------------------------------------------- the text itself


@pytest.mark.parametrize("text", ["Term.\r\n\tNotice.\r\n", "a\fb\n\n\n  c", "one\rtwo\rthree", "\u00a0Term\u2028Notice\u200b\n"])
def test_the_text_is_the_file_unchanged(text: str) -> None:
    assert of(text).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"])
def test_the_encoding_is_told_from_the_bytes(encoding: str) -> None:
    text = "Müller & Société pay £5 per unit. The fee is due within thirty days of the invoice.\r\n" * 3
    assert read_text(text.encode(encoding), "deal.txt").text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("mac-roman", "“Term” means the party’s term — José’s “Résumé” aside — of four years.\n" * 5),
        ("cp1251", "Настоящий договор заключен между сторонами. Стороны договорились о следующем.\n" * 5),
        ("gb18030", "本协议由甲方与乙方签订。双方同意如下条款。\n" * 8),
    ],
)
def test_other_encodings_are_guessed(encoding: str, text: str) -> None:
    assert read_text(text.encode(encoding), "deal.txt").text == text


def test_stray_bytes_of_windows_do_not_garble_a_file_in_utf8() -> None:
    data = "“Term” means four years — no more. ".encode() * 10 + b"The party\x92s share."
    assert read_text(data, "deal.txt").text.endswith("four years — no more. The party’s share.")


def test_every_line_end_counts_as_one_line() -> None:
    document = of("one\r\ntwo\rthree\nfour\ffive\n")
    assert document.line_starts == (0, 5, 9, 15, 25)
    place = document.locate(Span(document.text.index("five"), document.text.index("five") + 4))
    assert (place.line, place.column, place.end_line, place.end_column) == (4, 6, 4, 10)


# ---------------------------------------------------------------- paragraphs


def test_hard_wrapped_lines_are_one_block_and_blank_lines_part_blocks() -> None:
    text = """\
This Agreement starts on the date of the last signature and continues for
four years. Either party may end it sooner as Section 9 allows, by telling
the other in writing.

It renews for one year at a time.
"""
    assert len(blocks(text)) == 2
    assert blocks(text)[0].endswith("in writing.")
    assert "\n" in blocks(text)[0]


def test_a_numbered_clause_begins_a_block_without_a_blank_line() -> None:
    text = """\
ARTICLE IV
TERM AND TERMINATION
Section 4.1 Term. This Agreement lasts for four years from the date on which
both parties have signed it.
4.2 Notice. Either party may end it by giving the other ninety days' notice in
writing, and must say why:
(a) where the other party is in breach and has not put the breach right within
thirty days of being asked to; or
(b) where the other party is insolvent.
5.  Payment.
The Distributor pays each invoice within thirty days.
"""
    assert [block.split()[0] for block in blocks(text)] == ["ARTICLE", "TERM", "Section", "4.2", "(a)", "(b)", "5.", "The"]


@pytest.mark.parametrize(
    "reference",
    [
        "Section 3.01 hereof, and",
        "9.2 above, and",
        "Article IV, and",
        "(b) above, and",
        "5 of this Agreement, and",
        "12. of the Schedule",
    ],
)
def test_a_reference_at_the_start_of_a_line_begins_no_block(reference: str) -> None:
    text = f"""\
The Supplier must keep the records that are described in the provisions of
{reference} must show them to the Customer on request, once a year.
"""
    assert len(blocks(text)) == 1


def test_an_enumeration_within_a_sentence_stays_in_it() -> None:
    text = """\
The Customer must keep (a) the records of each sale that it makes in the year;
(b) the receipts for the money that it was paid for those sales in the year; and
(c) the accounts.
"""
    assert len(blocks(text)) == 1


def test_headings_that_are_centred_or_in_capitals_are_blocks_of_their_own() -> None:
    text = """\
                          DISTRIBUTION AGREEMENT
                              by and between
                             Alder Tools Ltd.
                                   and
                              Birch Trading

RECITALS
The parties wish to sell garden tools in the Territory together, and have
agreed on the terms below.
"""
    assert joined(text)[:6] == [
        "DISTRIBUTION AGREEMENT",
        "by and between",
        "Alder Tools Ltd.",
        "and",
        "Birch Trading",
        "RECITALS",
    ]
    centred = [block.centred for block in of(text).blocks]
    assert centred == [True] * 5 + [False, False]
    assert of(text).blocks[0].indent == 26 * 6


def test_a_paragraph_in_capitals_is_one_block() -> None:
    text = """\
EXCEPT AS STATED ABOVE, NEITHER PARTY GIVES THE OTHER ANY WARRANTY, AND NEITHER
IS LIABLE TO THE OTHER FOR LOSS OF PROFIT, LOSS OF DATA OR ANY LOSS THAT IT COULD
NOT FORESEE WHEN IT SIGNED.
"""
    assert len(blocks(text)) == 1


def test_bullets_begin_blocks_and_dashes_within_a_sentence_do_not() -> None:
    text = """\
The Supplier will:
•  deliver the goods to the warehouse of the Customer in the Territory, in the
   packaging agreed;
-  train two people - at its own cost - in the use of the goods, before the first
   delivery; and
o  answer questions.
"""
    assert [block[0] for block in blocks(text)] == ["T", "•", "-", "o"]


def test_tables_contents_signatures_and_addresses_keep_a_block_for_each_line() -> None:
    text = """\
1. Term ................................... 2
2. Payment . . . . . . . . . . . . . . . . 3

Product        Price        Minimum
Spade          EUR 20       500
Rake\tEUR 12\t800

Alder Tools Ltd.
12 Mill Lane
Leeds LS1 4AB
Attention: Legal Department

By: ______________________
Name: Ann Ash
Title: Director
"""
    assert joined(text) == [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def test_a_filed_table_keeps_its_lines_and_loses_its_tags() -> None:
    text = "The fees are:\n<TABLE>\n<CAPTION>\nYear      Fee\n<S>       <C>\nFirst     $ 10\nand\n</TABLE>\nThey do not change.\n"
    assert joined(text) == ["The fees are:", "Year Fee", "First $ 10", "and", "They do not change."]


def test_a_clause_whose_line_end_was_lost_begins_a_block() -> None:
    text = (
        "2.1 Alder may end the following:      (a)  the supply of spades;           (b)  the supply of rakes.   "
        "2.2 Birch      Trading pays within      thirty days under Section      2.1 and      (c) above."
    )
    assert [block.split()[0] for block in blocks(text)] == ["2.1", "(a)", "(b)", "2.2"]


def test_a_number_alone_on_its_line_belongs_to_the_words_below_it() -> None:
    assert joined("9.2\n\nEither party may end this Agreement.\n\n(a)\n\nat once\n") == [
        "9.2 Either party may end this Agreement.",
        "(a) at once",
    ]
    assert joined("ARTICLE I\n\nDEFINITIONS\n") == ["ARTICLE I", "DEFINITIONS"]


# ---------------------------------------------------------------- pages

WORDS = ("spades", "rakes", "hoes", "forks", "axes", "saws", "picks", "mowers", "hoses", "gloves", "boots", "sheds")


def page(number: int = 0) -> str:
    """Twelve paragraphs, on no two pages the same."""
    return "".join(
        f"The Supplier delivers {word} from warehouse {chr(97 + number) * 3} as agreed in the order.\n\n" for word in WORDS
    )


def test_page_numbers_and_marks_are_asides_outside_the_blocks() -> None:
    ends = ["1\n\n<PAGE>   2\n\n", "- 2 -\n\f", "Page 3 of 12\n\n\n\n", "4\n\n\n\n\n", "5\n"]
    document = of("".join(page(number) + end for number, end in enumerate(ends)))
    assert len(document.blocks) == len(ends) * len(WORDS)
    assert all(document.quote(block.span).startswith("The Supplier") for block in document.blocks)
    assert [aside.text for aside in document.asides] == ["1", "<PAGE>   2", "- 2 -", "\f", "Page 3 of 12", "4", "5"]
    assert all(aside.anchor and document.quote(aside.anchor) == aside.text for aside in document.asides)


def test_the_foot_of_a_page_at_the_end_of_a_line_is_an_aside() -> None:
    foot = "All who make or deal in {0} meet at the end of     Supply Agreement     Page {1} of 9\n\n\n\n\n\n{0} season.\n\n"
    pages = [page(number) + page(number + 9) + foot.format(WORDS[number], number) for number in range(2, 7)]
    document = of("".join(pages))
    assert len(document.blocks) == 5 * (2 * len(WORDS) + 1)
    assert [aside.text for aside in document.asides][:4] == ["Supply Agreement", "Page 2 of 9", "Supply Agreement", "Page 3 of 9"]


def test_a_running_head_that_the_first_line_of_each_page_goes_on_from_is_an_aside() -> None:
    head = "Contract No.: ALDER 2031/88 "
    pages = "\n\n\n\n\n".join(
        f"{head}{number}.1 The Supplier shall deliver the {WORDS[number]} that the Customer has ordered on time."
        for number in range(1, 7)
    )
    document = of(pages)
    texts = [document.quote(block.span) for block in document.blocks]
    assert [text[:3] for text in texts if "Supplier" in text] == [f"{number}.1" for number in range(1, 7)]
    assert [aside.text for aside in document.asides] == [head.strip()] * 5  # the first is text, as a title is


def test_numbers_of_a_table_are_no_page_numbers() -> None:
    assert blocks("Units sold\n\n100\n\n700\n\n1200\n\n3\n\n9\n\n4\n") == ["Units sold", "100", "700", "1200", "3", "9", "4"]


def test_running_heads_are_asides_but_the_title_is_text() -> None:
    pages = "".join(
        f"Supply Agreement of Alder and Birch\n\n{page(number)}Alder and Birch Confidential {number}\n\n\n\n\n\n"
        for number in range(1, 6)
    )
    document = of(pages)
    texts = [document.quote(block.span) for block in document.blocks]
    assert texts[0] == "Supply Agreement of Alder and Birch"
    assert len(texts) == 1 + 5 * 12 + 1  # the first note at the foot is read once, too
    assert sum(aside.kind is AsideKind.HEADER for aside in document.asides) == 4 + 4


def test_headings_and_signature_lines_at_the_edges_of_pages_are_no_running_heads() -> None:
    pages = "".join(f"\fSCHEDULE {number}\n\n{page(number)}Name:\n" for number in range(1, 6))
    texts = blocks(pages)
    assert [text for text in texts if text.startswith("SCHEDULE")] == [f"SCHEDULE {number}" for number in range(1, 6)]
    assert texts.count("Name:") == 5


def test_source_lines_are_footers() -> None:
    document = of(f"{page(1)}Source: ALDER TOOLS LTD, 10-K, 3/30/2019\n\n\n\n\n\n{page(2)}")
    assert [(aside.kind, aside.text) for aside in document.asides] == [
        (AsideKind.FOOTER, "Source: ALDER TOOLS LTD, 10-K, 3/30/2019")
    ]


def test_a_sentence_that_goes_on_after_a_page_stays_one_block() -> None:
    text = f"{page(1)}The Supplier must tell the Customer about each delay of a\n\n1\n\n\n\n\n\ndelivery at once.\n\n{page(2)}2\n"
    document = of(text)
    [block] = [block for block in document.blocks if "each delay" in document.quote(block.span)]
    assert document.quote(block.span).endswith("delivery at once.")
    [number] = [aside.anchor for aside in document.asides if aside.anchor and aside.anchor in block.span]
    assert document.quote(number) == "1"


@pytest.mark.parametrize(
    "following", ["Delivery takes place at the warehouse.", "(b) at the warehouse.", "4.2 Delivery.", "- by rail"]
)
def test_a_page_ends_a_paragraph_that_is_complete(following: str) -> None:
    text = f"{page(1)}The Supplier must tell the Customer about each delay.\n\n1\n\n\n\n\n\n{following}\n\n{page(2)}2\n"
    assert following in blocks(text)


def test_blank_lines_alone_part_even_an_unfinished_sentence() -> None:
    text = "The Supplier provides the Customer in the Territory with services, namely\n\nmarketing support\n\ninstallation\n"
    assert len(blocks(text)) == 3


# ---------------------------------------------------------------- any text at all

LINES = st.sampled_from(
    [
        "",
        "   ",
        "1.  Name",
        "9.2 Either party may end this Agreement by notice, as follows:",
        "(a) by letter; and",
        "ARTICLE IV",
        "                         RECITALS",
        "and so on until the end of the year in which it was signed by",
        "the parties.      (b)  The rest.     3.1",
        "Fee        5        6",
        "12",
        "<PAGE>",
        "<TABLE>",
        "</TABLE>",
        "Page 3 of 9",
        "-----",
        "Name: ____\fTitle:",
        "- a bullet",
        "Alder and Birch Confidential",
        "\u200b(ii) odd\u00a0",
    ]
)
TEXTS = st.one_of(
    st.lists(LINES, max_size=40).map("\n".join),
    st.lists(LINES, max_size=20).map("\r\n".join),
    st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters="\n\r\t\f"), max_size=300),
)


@given(TEXTS)
def test_blocks_are_in_order_and_leave_out_only_furniture(text: str) -> None:
    try:
        document = of(text)
    except ReadError:
        return
    assert document.text == text
    covered = [*(block.span for block in document.blocks), *(aside.anchor for aside in document.asides if aside.anchor)]
    end = 0
    for block in document.blocks:
        words = document.quote(block.span)
        assert end <= block.span.start < block.span.end <= len(text)
        assert words == words.strip()
        end = block.span.end
    left = "".join(" " if any(span.start <= at < span.end for span in covered) else text[at] for at in range(len(text)))
    for markup in ("</TABLE>", "<TABLE>", "-", "=", "+", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"):
        left = left.replace(markup, "")
    assert not left.strip()


@given(TEXTS)
def test_a_block_is_found_where_an_editor_shows_it(text: str) -> None:
    try:
        document = of(text)
    except ReadError:
        return
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for block in document.blocks:
        place = document.locate(block.span)
        assert lines[place.line - 1][place.column - 1] == text[block.span.start]


# ---------------------------------------------------------------- work


def calls_of(action: Callable[[], object]) -> int:
    """How many functions are called meanwhile: work, counted without a clock."""
    count = 0

    def tally(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(tally)
    try:
        action()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "ab\n",
        "AB\n",
        "\n\n7\n",
        "(a) word;\n",
        "9.2 word\n",
        "a\f",
        "      (a)  x;",
        "<PAGE>\n",
        "a    b\n",
        "- x\n",
        "By:\n",
        "Alder Trading\n\n\n\n",
    ],
)
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    once, twice = (calls_of(partial(of, "x\n" + unit * size)) for size in (1000, 2000))
    assert twice <= 2.1 * once + 100


@pytest.mark.parametrize(
    "text", [" " * 300_000 + "x", "-" * 300_000 + "x", "1." * 150_000, ". " * 150_000, "x" + " " * 300_000 + "x"]
)
def test_long_runs_of_one_character_are_read(text: str) -> None:
    assert of(text).blocks[-1].span.end == len(text.rstrip())  # a pattern that backtracked would not come back


@pytest.mark.parametrize("folder", ["cuad/txt", "edgar"])
def test_every_real_agreement_reads_in_linear_work(folder: str) -> None:
    files = sorted((CORPUS / folder).glob("*.txt"))
    if not files:
        pytest.skip(f"needs {folder} of the shared corpus")
    for file in files:
        data = file.read_bytes()
        document = read_text(data, file.name)
        assert document.text == data.decode()
        assert document.blocks
        assert calls_of(partial(read_text, data, file.name)) < 200 * (data.count(b"\n") + len(data) / 100 + 1)
