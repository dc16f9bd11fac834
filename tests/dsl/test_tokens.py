from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

import pytest

from pactlint.document import Document, Format, Span
from pactlint.dsl import tokens
from pactlint.dsl.tokens import TokenPatternError, TokensUnavailableError, check_pattern, token_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "1. Either  party may\nat any time terminate it on 30 days' notice."


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    yield
    tokens._matcher.cache_clear()  # noqa: SLF001 - what one test made unavailable must not stay so for the next


def found(pattern: str, within: Span | None = None) -> list[str]:
    document = Document("a.txt", Format.TEXT, TEXT, ())
    return [document.quote(span) for span in token_spans(document, within or Span(0, len(TEXT)), pattern)]


def test_a_row_of_words_is_found_across_line_ends() -> None:
    pytest.importorskip("spacy", reason="token patterns need spaCy, which is an extra")
    assert found("either _? party may _* terminate") == ["Either  party may\nat any time terminate"]


def test_only_the_span_is_searched() -> None:
    pytest.importorskip("spacy", reason="token patterns need spaCy, which is an extra")
    assert found("SHAPE:dd days", Span(0, 40)) == []
    assert found("SHAPE:dd days") == ["30 days"]


def test_a_pattern_that_needs_a_trained_pipeline_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    spacy = pytest.importorskip("spacy", reason="token patterns need spaCy, which is an extra")
    monkeypatch.setattr(spacy.util, "get_installed_models", list)
    with pytest.raises(TokensUnavailableError, match="trained English pipeline"):
        found("LEMMA:terminate")


def test_without_spacy_a_pattern_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **named: Any) -> Any:
        if name.startswith("spacy"):
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(TokensUnavailableError, match=r"pactlint\[tokens\]"):
        found("party")


@pytest.mark.parametrize(("pattern", "said"), [("", "empty"), ("FOO:x", "FOO"), ("a:b:c", "no token")])
def test_what_is_no_pattern_is_refused(pattern: str, said: str) -> None:
    with pytest.raises(TokenPatternError, match=said):
        check_pattern(pattern)
