from __future__ import annotations

from itertools import pairwise

import pytest

from pactlint.document import Block, Document, Format, Span
from pactlint.extract.outline import outline
from pactlint.extract.sentences import sentences, sentences_of
from pactlint.readers import read_bytes


def split(*paragraphs: str) -> list[str]:
    text = "\n\n".join(paragraphs)
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(Span(start, start + len(paragraph))))
        start += len(paragraph) + 2
    document = Document("contract.txt", Format.TEXT, text, tuple(blocks))
    return [document.quote(span) for span in sentences(document, Span(0, len(text)))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Acme Inc. and Bolt Co. Ltd. of the U.S. agree.",
        "Notice goes to Mr. J. R. Hale, at No. 5 St. James St. in York.",
        "As said in Sec. 4 and Art. IV, goods (e.g. Pumps, i.e. Machines) are sold.",
        "Under Section 9.2 and 10.4.1 the rate is 5.5 per cent.",
        "9.2 Either party may leave.",
        "9. Either party may leave.",
        "IV. Term and ending.",
        "(a) Each party pays; each party reports; nothing else is owed.",
        "Delivery is between 9 a.m. and 5 p.m. Dublin time.",
        "In Alder v. Birch, the court ruled.",
    ],
)
def test_what_looks_like_an_end_and_is_none_does_not_split(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One ends. Two begins.", ["One ends.", "Two begins."]),
        ("It is sold by Acme Inc. The buyer pays.", ["It is sold by Acme Inc.", "The buyer pays."]),
        ("It is listed in Schedule B. Any party may add.", ["It is listed in Schedule B.", "Any party may add."]),
        ('He is the "Seller." Each pays.', ['He is the "Seller."', "Each pays."]),
        ("He is the \u201cSeller.\u201d Each pays.", ["He is the \u201cSeller.\u201d", "Each pays."]),
        ("(It is so.) Each pays.", ["(It is so.)", "Each pays."]),
        ("The reply is no. The matter ends.", ["The reply is no.", "The matter ends."]),
        ("Who pays? Both pay! It is done.", ["Who pays?", "Both pay!", "It is done."]),
        ("9.2 Ending. Either party may leave.", ["9.2 Ending.", "Either party may leave."]),
        ("It ends here. (b) The rest stays.", ["It ends here.", "(b) The rest stays."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_hard_wrapped_lines_are_one_sentence() -> None:
    text = "Either party may leave on thirty\n(30) days' notice under Section 4\n(a) of this agreement."
    assert split(text) == [text]


def test_list_items_split_and_their_semicolons_stay() -> None:
    assert split("Either party may leave if:\n(a) it is bankrupt;\n(b) it is sold; or\n(c) it is closed.") == [
        "Either party may leave if:",
        "(a) it is bankrupt;",
        "(b) it is sold; or",
        "(c) it is closed.",
    ]
    assert split("Goods:\n\u2022 pumps\n\u2022 valves") == ["Goods:", "\u2022 pumps", "\u2022 valves"]


def test_no_sentence_crosses_a_block_or_holds_outer_white_space() -> None:
    assert split("  Heading without a stop ", "The text goes\non.") == ["Heading without a stop", "The text goes\non."]


def test_only_what_begins_in_the_span_is_given() -> None:
    text = "One ends. Two begins. Three is last."
    document = Document("contract.txt", Format.TEXT, text, (Block(Span(0, len(text))),))
    assert [document.quote(span) for span in sentences(document, Span(10, 21))] == ["Two begins."]


@pytest.mark.parametrize("unit", [". ", ".", ") ", '"', "\n", "\n \n", "A. ", "; ", ";\n(a) ", " "])
def test_a_long_run_of_one_thing_splits_in_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    document = Document("contract.txt", Format.TEXT, text, (Block(Span(0, len(text))),))
    found = list(sentences(document, Span(0, len(text))))
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_letter_has_sentences_outside_of_its_clauses() -> None:
    letter = """Dear Ms. Vale,

You asked Alder Works Inc. for its figures. You shall keep them secret.

1. You shall use them once.

2. You shall return them.

Yours sincerely,
"""
    document = read_bytes(letter.encode(), "letter.txt")
    said = [document.quote(sentence.span) for sentence in sentences_of(document, outline(document))]
    assert {"You shall keep them secret.", "You shall use them once.", "You shall return them."} <= set(said)
