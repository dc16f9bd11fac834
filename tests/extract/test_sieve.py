from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactlint.extract.allocations.powers import POWERS
from pactlint.extract.allocations.risks import RISKS
from pactlint.extract.sieve import Sieve, loosened

WORDS = (
    "liability limited shall not exceed indemnify hold harmless the Supplier's \u201cas-is\u201d Warranty insurance maintained "
    "by decision committee prevails , ; . loss of profit $5 belongs to vest in joint"
).split()


def test_only_patterns_whose_words_stand_in_a_text_may_match_it() -> None:
    sieve = Sieve([re.compile(r"\bindemnif\w+", re.IGNORECASE), re.compile(r"insur(?:es|ance)\b[^.;]{0,80}?\bbroker")])
    assert sieve.may_match("Alder shall INDEMNIFY Birch.") == [0]
    assert sieve.may_match("Birch insures itself.") == []


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [
        (r"(?<=the )Board(?! room)", 0, "board"),
        (r"\b the \s+ board  # of either\n", re.VERBOSE, "the board"),
        (r"[\"'\u201c]?as[-\s]is(?=\.\Z)", re.IGNORECASE, "as is"),
        (r"(?:(?!liabilit|\bthat\b)[^.;]){0,220}?cap", 0, "cap"),
        (r"[(]a[)] the (?=[()])", 0, "(a) the "),
    ],
)
def test_what_stands_around_a_match_is_not_asked_for(pattern: str, flags: int, text: str) -> None:
    assert Sieve([re.compile(pattern, flags)]).may_match(text) == [0], loosened(re.compile(pattern, flags))


def test_a_pattern_that_the_engine_cannot_read_may_always_match() -> None:
    assert Sieve([re.compile(r"(?P<one>a)b(?P=one)")]).may_match("nothing") == [0]


@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
def test_no_match_is_ever_sifted_out(text: str) -> None:
    patterns = [form.pattern for form in (*RISKS, *POWERS)]
    may = Sieve(patterns).may_match(text)
    assert all(number in may for number, pattern in enumerate(patterns) if pattern.search(text))
