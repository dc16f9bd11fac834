from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pactlint.document import Span
from pactlint.extract.modals import MODAL, matches, modals


def said(text: str) -> list[str]:
    return [modal.words for modal in modals(text, Span(0, len(text)))]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.from_regex(MODAL) | st.sampled_from(["Alder ", ", ", " and ", "so be it, "]), max_size=2).map("".join))
def test_no_modal_begins_with_a_word_that_is_passed_over(text: str) -> None:
    """Where this fails, `_OPENING` lacks the first word of something that `MODAL` matches."""
    plain = re.sub(r"\s", " ", text)
    assert [found.span() for found in matches(plain, Span(0, len(plain)))] == [found.span() for found in MODAL.finditer(plain)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Birch shall, in May, open a depot", ["shall"]),
        ("Birch may open it by the end of May", ["may"]),
        ("from January to May 2030 Birch must sell", ["must"]),
        ("EITHER PARTY MAY LEAVE", ["MAY"]),
        ("Either Party May Leave", ["May"]),
        ("in May or June", []),
    ],
)
def test_the_month_of_may_lets_nobody_do_anything(text: str, words: list[str]) -> None:
    assert said(text) == words
