"""Token patterns, on spaCy's Matcher, which is loaded only when a rule has one.

A pattern is a row of tokens: a word (in any case), `_` for any token, or an attribute of spaCy's and its value, each with `?`,
`*` or `+` behind it for how often:

    either party may _* LEMMA:terminate
    POS:NUM days

LEMMA, POS, TAG and DEP need a trained pipeline, which the user may have installed; none comes with pactlint.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from pactlint.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.document import Document

PLAIN = ("LOWER", "TEXT", "SHAPE", "PREFIX", "SUFFIX")
TRAINED = ("LEMMA", "POS", "TAG", "DEP")


class TokenPatternError(ValueError):
    """A token pattern that cannot be understood; the text says why."""


class TokensUnavailableError(RuntimeError):
    """What a token pattern needs is not installed; the text says what."""


def check_pattern(pattern: str) -> None:
    """Raise TokenPatternError if the pattern is not one."""
    _parsed(pattern)


def token_spans(document: Document, within: Span, pattern: str) -> Iterator[Span]:
    """Where a token pattern matches within a span, the longest matches first come, without overlaps.

    Raises TokensUnavailableError where spaCy, or the trained pipeline that the pattern needs, is not installed.
    """
    nlp, matcher = _matcher(pattern)
    words = nlp(document.plain[within.start : within.end])
    last = -1
    for _, first, end in sorted(matcher(words), key=lambda match: (match[1], -match[2])):
        if first >= last:
            last = end
            yield Span(words[first].idx, words[end - 1].idx + len(words[end - 1])).shifted(within.start)


@cache
def _parsed(pattern: str) -> tuple[dict[str, str], ...]:
    items = pattern.split()
    if not items:
        raise TokenPatternError("an empty token pattern matches everywhere")
    return tuple(_item(item) for item in items)


def _item(item: str) -> dict[str, str]:
    found = _ITEM.fullmatch(item)
    if not found:
        raise TokenPatternError(f"`{item}` is no token: write a word, `_`, or an attribute such as LEMMA:terminate")
    attribute, value, often = found["attribute"], found["value"], found["often"]
    if attribute and attribute not in PLAIN + TRAINED:
        raise TokenPatternError(f"there is no token attribute {attribute}; there are {', '.join(PLAIN + TRAINED)}")
    token = {} if value == "_" and not attribute else {attribute or "LOWER": value if attribute else value.lower()}
    return {**token, "OP": often} if often else token


@cache
def _matcher(pattern: str) -> tuple[Any, Any]:
    """A pipeline and its matcher; untyped, as spaCy is not always there."""
    try:
        from spacy.matcher import Matcher  # noqa: PLC0415 - costs a second, and most packs have no token pattern
    except ImportError:
        raise TokensUnavailableError("token patterns need spaCy: pip install 'pactlint[tokens]'") from None
    parsed = _parsed(pattern)
    nlp = _pipeline(trained=any(set(TRAINED) & set(token) for token in parsed))
    matcher = Matcher(nlp.vocab)
    matcher.add("pattern", [list(parsed)], greedy="LONGEST")
    return nlp, matcher


@cache
def _pipeline(*, trained: bool) -> Any:
    import spacy  # noqa: PLC0415 - as above

    if not trained:
        return spacy.blank("en")
    english = sorted(name for name in spacy.util.get_installed_models() if name.startswith("en_"))
    if not english:
        raise TokensUnavailableError("LEMMA, POS, TAG and DEP need a trained English pipeline of spaCy, and none is installed")
    return spacy.load(english[0])


_ITEM = re.compile(r"(?:(?P<attribute>[A-Z]+):)?(?P<value>[^\s:?*+]+)(?P<often>[?*+])?")
