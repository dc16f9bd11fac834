from __future__ import annotations

import pytest

from pactlint.document import Span
from pactlint.reports.quotation import quotation

from .builders import document, place


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("One goes first. Two may leave. Three stays.", "may", "Two may leave."),
        ("Acme Inc. may leave under No. 7 of Art. 3. Then it ends.", "leave", "Acme Inc. may leave under No. 7 of Art. 3."),
        ("9.2. Either Party may leave. Fine.", "may", "9.2. Either Party may leave."),
        ("Fees, e.g. Royalties, are due. Fine.", "due", "Fees, e.g. Royalties, are due."),
        ("It pays 3.5 per cent. J. Wren signs.", "signs", "J. Wren signs."),
        ("He said \u201cgo.\u201d She went. They stayed.", "went", "She went."),
        ("First\n\nEither Party\nmay   leave\u00a0now.\n\nLast", "may", "Either Party may leave now."),
        ("One. Two ends here. Three.", "ends here. Three", "Two ends here. Three."),
    ],
)
def test_words_are_shown_in_the_sentence_they_stand_in(text: str, words: str, shown: str) -> None:
    of = document(text)
    assert str(quotation(of, place(of, words).span)) == shown


def test_words_keep_the_spaces_that_part_them_from_their_sentence() -> None:
    of = document("Either Party may leave now.")
    quoted = quotation(of, place(of, "may leave").span)
    assert (quoted.before, quoted.words, quoted.after) == ("Either Party ", "may leave", " now.")


def test_a_place_without_words_between_two_sentences_is_shown_by_the_one_that_follows() -> None:
    of = document("One. Two ends here. Three.")
    assert str(quotation(of, Span(5, 5))) == "Two ends here."
