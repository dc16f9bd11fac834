"""Rule files nobody wrote: valid ones grown from the grammar, and wrong ones made of valid ones."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any

from hypothesis import strategies as st
from lark import Lark
from lark.exceptions import LarkError

from .authors import parser

LONGEST = 120  # words of a generated file; from there on the shortest way to its end is taken


@st.composite
def valid_files(draw: st.DrawFn) -> str:
    """A file that the grammar takes: its productions followed at random."""
    productions, heights = _productions(), _heights()
    words: list[str] = []
    todo = ["start"]
    while todo:
        symbol = todo.pop()
        if symbol not in productions:
            words.append(draw(_WORDS[symbol]) if symbol in _WORDS else _keyword(symbol))
            continue
        ways = productions[symbol]
        if len(words) + len(todo) > LONGEST:
            ways = [min(ways, key=lambda way: max((heights.get(each, 0) for each in way), default=0))]
        todo += reversed(draw(st.sampled_from(ways)))
    return " ".join(words)


@st.composite
def wrong_files(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """A file with something dropped, put in, swapped or written otherwise, in a few places; or cut off; or no file at all."""
    text = draw(texts)
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from(_DAMAGES))(draw, text)
    return text


def is_in_the_grammar(text: str) -> bool:
    """What the parser generator itself says, without any of our recovery."""
    try:
        _lark().parse(text, start="start")
    except LarkError:
        return False
    return True


# ---- growing


def _lark() -> Lark:
    return parser()._lark  # noqa: SLF001 - the judge must read words as the parser does


@cache
def _productions() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = defaultdict(list)
    for rule in _grammar().rules:
        found[rule.origin.name].append([symbol.name for symbol in rule.expansion])
    return dict(found)


@cache
def _heights() -> dict[str, int]:
    """How many productions it takes at least to get from a symbol to words."""
    heights = dict.fromkeys(_productions(), 10_000)
    for _ in heights:
        for symbol, ways in _productions().items():
            heights[symbol] = min(1 + max((heights.get(each, 0) for each in way), default=0) for way in ways)
    return heights


@cache
def _grammar() -> Lark:
    return Lark(_lark().source_grammar, parser="lalr", start=["start"])


@cache
def _keyword(terminal: str) -> str:
    return str(next(each.pattern.value for each in _grammar().terminals if each.name == terminal))


# ---- damaging


def _drop_word(draw: st.DrawFn, text: str) -> str:
    words = text.split(" ")
    at = draw(st.integers(0, len(words) - 1))
    return " ".join(words[:at] + words[at + 1 :])


def _swap_words(draw: st.DrawFn, text: str) -> str:
    words = text.split(" ")
    first, second = draw(st.integers(0, len(words) - 1)), draw(st.integers(0, len(words) - 1))
    words[first], words[second] = words[second], words[first]
    return " ".join(words)


def _put_in(draw: st.DrawFn, text: str) -> str:
    at = draw(st.integers(0, len(text)))
    return f"{text[:at]}{draw(_STRANGE)}{text[at:]}"


def _drop_characters(draw: st.DrawFn, text: str) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + text[at + draw(st.integers(1, 12)) :]


def _write_otherwise(draw: st.DrawFn, text: str) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.text(max_size=3)) + text[at + 1 :]


def _cut_off(draw: st.DrawFn, text: str) -> str:
    return text[: draw(st.integers(0, len(text)))]


def _no_file(draw: st.DrawFn, _text: str) -> str:
    return draw(st.text(max_size=200))


_DAMAGES = (_drop_word, _swap_words, _put_in, _drop_characters, _write_otherwise, _cut_off, _no_file)
_STRANGE = st.sampled_from(
    [
        *('"', '"""', "\n", "(", ")", "[", "]", "{", "}", "[[", "=", "==", "&&", ",", ";", ":", ".", "-", "\\", "'", "_", "#"),
        *(" and ", " or ", " not ", " is ", " a ", " if ", " then ", " 90 ", " % ", " € ", "AND", "2024-02-31", "9" * 50),
        *("\u201c", "\u00a0", "\u200b", "\x00", "\t", "\U0001f600"),
        *("\nrule y\n", "\ntopic z\n", "\nseverty note\n"),
    ]
)
_texts = st.lists(st.sampled_from(["notice", "either party", "at any time", "[[profit]]", "the other", "fairly"]), max_size=4)
_WORDS: dict[str, st.SearchStrategy[Any]] = {
    "NAME": st.sampled_from(
        ["t", "p", "c", "u", "notice", "clause", "party", "duty", "binds", "mentions", "exit", "term", "x-1", "harsh"]
    ),
    "STRING": _texts.map(lambda texts: f'"{", ".join(texts)}"'),
    "TEXT": _texts.map(lambda texts: '"""\n{}\n"""'.format("\n".join(texts))),
    "NUMBER": st.sampled_from(["0", "3", "90", "1,000", "2.5"]),
    "NUMERAL": st.sampled_from(["one", "two", "ten"]),
    "UNIT": st.sampled_from(["days", "business days", "month", "years"]),
    "POINTS": st.just("points"),
    "CURRENCY": st.sampled_from(["EUR", "USD"]),
    "DATE": st.dates().map(str),
    "THERE": st.sampled_from(["there is", "there are"]),
    "A": st.sampled_from(["a", "an"]),
    "ANOTHER": st.just("another"),
    "NO": st.just("no"),
    "TALLY": st.sampled_from(["at least", "at most", "fewer than", "more  than", "exactly"]),
    "COMPARATOR": st.sampled_from(["<", "<=", ">", ">="]),
    "IS": st.sampled_from(["is", "is not"]),
    "MARGIN": st.sampled_from(["over", "under"]),
    "SAYS": st.sampled_from(["says", "affirms", "denies", "does not say"]),
    "TIMES": st.sampled_from(["×", "*"]),
    "AGGREGATE": st.sampled_from(["sum", "least", "greatest"]),
}
