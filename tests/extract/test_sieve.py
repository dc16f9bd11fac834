from __future__ import annotations

import re
from typing import TYPE_CHECKING

import platformdirs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pactlint.extract
from pactlint.extract import remembered, sieve
from pactlint.extract.sieve import Sieve, sifted
from pactlint.sifting.needed import Wants, wants

if TYPE_CHECKING:
    from pathlib import Path

assert pactlint.extract  # so that every pattern of the extractors has been made
ALL = sieve.made()
PLAIN = [re.compile(pattern.pattern, pattern.flags) for pattern in ALL]
WORDS = (
    "liability limited shall not exceed indemnify hold harmless the Supplier's \u201cas-is\u201d Warranty insurance maintained "
    "by decision committee prevails , ; . loss of profit $5 belongs to vest in joint each party may terminate this Agreement "
    "without cause upon thirty (30) days' notice and 50% equal shares caf\u00e9 \u017fhall _______ non-compete vice versa as "
    "does Ian Holt leaves. contribute report if unless provided that \n Exhibit A"
).split(" ")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


def test_only_patterns_whose_words_stand_in_a_text_may_match_it() -> None:
    sifting = Sieve([sifted(r"\bindemnif\w+", re.IGNORECASE), sifted(r"insur(?:es|ance)\b[^.;]{0,80}?\bbroker")])
    assert sifting.may_match("Alder shall INDEMNIFY Birch.") == [0]
    assert sifting.may_match("Birch insures itself.") == []


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [
        (r"(?<=the )Board(?! room)", 0, "the Board"),
        (r"\b the \s+ board  # of either\n", re.VERBOSE, "the board"),
        (r"[\"'\u201c]?as[-\s]is(?=\.\Z)", re.IGNORECASE, "as is."),
        (r"(?:(?!liabilit|\bthat\b)[^.;]){0,220}?cap", 0, "cap"),
        (r"[(]a[)] the (?=[()])", 0, "(a) the (b)"),
        (r"(?P<one>a)b(?P=one)", 0, "aba"),
        (r"\bshall\b", re.IGNORECASE, "\u017fhall"),
        (r"(?a:\bcaf)", 0, "un\u00e9caf"),
        (r"\d{2,} days?", 0, "30 days"),
        (r"(?:co-?)?operat(?:es?|ing)", re.IGNORECASE, "CO-OPERATES"),
        (r"indemnificationswhichareverylongwords", 0, "indemnificationswhichareverylongwords"),
        (r"\B\w+ly\b", 0, "jointly"),
        (r"", 0, "anything"),
        (r"\b[A-Z][a-z]+ (?:leaves|dies)\b", 0, "Holt leaves"),
        (r"\b(?i:[A-Z]\w+ leaves)\b", 0, "holt leaves"),
        (r"(?<![\w-])joint\w* venture", 0, "joint venture"),
        (r"(?<!\w)\$5", 0, "$5"),
    ],
)
def test_a_sifted_pattern_finds_what_the_plain_one_finds(pattern: str, flags: int, text: str) -> None:
    for words in (text, f"x {text} y", f"{text} " + "and so on " * 300, "and so on " * 300 + text):
        plain, ours = re.compile(pattern, flags), sifted(pattern, flags)
        assert _spans(ours.finditer(words)) == _spans(plain.finditer(words))
        assert Sieve([ours]).may_match(words) == [0]


@settings(max_examples=25, deadline=None)
@given(TEXTS, st.integers(0, 200), st.integers(0, 200), st.booleans())
def test_no_match_of_any_pattern_is_ever_lost(text: str, start: int, length: int, long: bool) -> None:  # noqa: FBT001 - drawn
    text += " ." * 1_000 * long  # in a long text, patterns are tried only where a match may begin
    for pattern, plain in zip(ALL, PLAIN, strict=True):
        assert _spans(pattern.finditer(text, start, start + length)) == _spans(plain.finditer(text, start, start + length))
        found = plain.search(text)
        assert (pattern.search(text) is not None) == (found is not None)
        assert found is None or Sieve([pattern]).passes(text)


def test_a_stretch_that_cuts_a_word_is_read_as_it_is_cut() -> None:
    text = "the directors retain all that " + "and so on " * 300
    assert sifted(r"\bdirector\b").search(text, 0, len("the director"))
    assert not sifted(r"\bdirector\b").search(text, 0, len("the directors"))


def test_what_patterns_want_is_kept_and_recalled_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda *_, **__: str(tmp_path))
    sources = [(pattern.pattern, int(pattern.flags)) for pattern in ALL[:60]] + [("", 0)]
    first = remembered.read_patterns(sources)
    monkeypatch.setattr(remembered, "wants", _never)
    assert remembered.read_patterns(sources) == first == [wants(*source) for source in sources]


def test_a_kept_file_that_was_cut_short_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda *_, **__: str(tmp_path))
    sources = [(rf"\bcap{number}\b", 0) for number in range(60)]
    first = remembered.read_patterns(sources)
    (kept,) = tmp_path.iterdir()
    kept.write_text(kept.read_text(encoding="utf-8").replace("cap", "cat"), encoding="utf-8")
    assert remembered.read_patterns(sources) == first


def _never(pattern: str, _flags: int) -> Wants:
    raise AssertionError(pattern)


def _spans(found: object) -> list[tuple[int, int]]:
    return [match.span() for match in found]  # type: ignore[attr-defined]  # an iterator of matches
