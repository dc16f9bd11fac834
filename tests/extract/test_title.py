from __future__ import annotations

import pytest

from pactlint.document import Block, Document, Format, Span
from pactlint.extract.outline import outline
from pactlint.extract.title import title

INTRODUCTION = 'This Agreement is made on 2 June 2025 between Alder Ltd ("Alder") and Birch Inc. ("Birch").'


def titled(*paragraphs: str, heading: int | None = None) -> str:
    text, blocks = "", []
    for at, paragraph in enumerate(paragraphs):
        blocks.append(Block(Span(len(text), len(text) + len(paragraph)), heading=None if at else heading))
        text += paragraph + "\n\n"
    made = Document("alliance.txt", Format.TEXT, text, tuple(blocks))
    return made.quote(title(made, outline(made)))


@pytest.mark.parametrize(
    ("cover", "expected"),
    [
        (("JOINT VENTURE AGREEMENT",), "JOINT VENTURE AGREEMENT"),
        (("EXHIBIT 10.13", "JOINT VENTURE AGREEMENT"), "JOINT VENTURE AGREEMENT"),
        (("Exhibit 10.13   JOINT VENTURE AGREEMENT",), "JOINT VENTURE AGREEMENT"),
        (("Execution Version", "Reseller and Distribution Agreement"), "Reseller and Distribution Agreement"),
        (("STRATEGIC ALLIANCE", "AGREEMENT"), "STRATEGIC ALLIANCE\n\nAGREEMENT"),
        (("AMENDMENT TO THE", "SUPPLY CONTRACT"), "AMENDMENT TO THE\n\nSUPPLY CONTRACT"),
        (("SUPPLY AGREEMENT between Alder Ltd and Birch Inc.",), "SUPPLY AGREEMENT"),
        (("Portions of this exhibit were omitted.", "SUPPLY AGREEMENT"), "SUPPLY AGREEMENT"),
    ],
)
def test_the_title_is_what_the_cover_calls_the_agreement(cover: tuple[str, ...], expected: str) -> None:
    assert titled(*cover, INTRODUCTION, "1. Fees", "2. Term") == expected


def test_a_title_style_makes_any_words_the_title() -> None:
    assert titled("What Alder and Birch promise", INTRODUCTION, heading=0) == "What Alder and Birch promise"


def test_without_a_line_of_its_own_the_first_sentence_names_the_agreement() -> None:
    assert titled(INTRODUCTION.replace("This Agreement", "This Teaming Agreement"), "1. Fees", "2. Term") == "Teaming Agreement"
    named = (
        'THIS TEAMING AGREEMENT (the "Agreement") is entered into by and between Alder Ltd, of Oslo, and Birch Inc., of Bergen.'
    )
    assert titled("AGREEMENT", named, "1. Fees", "2. Term") == "TEAMING AGREEMENT"


def test_a_text_without_a_title_has_an_empty_one() -> None:
    assert titled("Dear Birch, thank you for the wine.") == ""
