"""Signs that are not of this language, brackets that do not match, characters no one sees."""

from __future__ import annotations

import unicodedata

from pactlint.document import Span
from pactlint.dsl.advice.situation import Advice, Unexpected, is_name


def invisible(here: Unexpected) -> Advice | None:
    """A character that nobody sees, such as the no-break space that Word puts in."""
    char = here.word[:1]
    if not char or char.isprintable() or char in "\t\n\r":
        return None
    name = unicodedata.name(char, "a control character").lower()
    return Advice(f"a character that cannot be seen: {name}, U+{ord(char):04X}", "delete it, or type a plain space")


def foreign_sign(here: Unexpected) -> Advice | None:
    """`==`, `&&`, and their like."""
    meant = _SIGNS.get(here.word)
    return Advice(f"`{here.shown}` is not of this language", f"write {meant}") if meant else None


def equals(here: Unexpected) -> Advice | None:
    """`=` where something is compared."""
    if here.word != "=" or here.piece.entry in ("with", "set"):
        return None
    return Advice("`=` compares nothing", "write `is`, or `<`, `<=`, `>`, `>=`; `=` gives a parameter its value, after `with`")


def colon(here: Unexpected) -> Advice | None:
    """A colon after an entry's keyword, or a semicolon at its end."""
    if here.word == ":" or (here.word == ";" and "SEMICOLON" not in here.accepted):
        return Advice(f"no `{here.shown}` stands here", "leave it out: entries end where the next one begins")
    return None


def currency_sign(here: Unexpected) -> Advice | None:
    """`$100`."""
    meant = _CURRENCY_SIGNS.get(here.word[:1])
    return Advice(f"`{here.word[:1]}` is written as a code", f"write `{meant} 1,000`") if meant else None


def function(here: Unexpected) -> Advice | None:
    """`len(x)`, `t["notice"]`."""
    adjacent = bool(here.places) and here.places[-1].end == here.at.start and is_name(here.last)
    if not adjacent or here.word not in ("(", "["):
        return None
    return Advice(f"nothing stands in brackets after `{here.last}`", "attributes follow a full stop, as in `t.notice`")


def bracket(here: Unexpected) -> Advice | None:
    """The wrong bracket, or one that closes nothing."""
    if here.word == "(" and "LSQB" in here.accepted:
        return Advice("the list after `of` stands in square brackets", "write `[` … `;` … `]`")
    if here.word == "," and "RSQB" in here.accepted:
        return Advice("the conditions of a list are parted by `;`")
    if here.word == "[":
        return Advice("square brackets are for lists, as in `at least two of [ …; … ]`", "group conditions with `(` and `)`")
    if here.word in (")", "]") and _open_bracket(here) is None:
        return Advice(f"`{here.shown}` closes nothing")
    return None


def not_closed(here: Unexpected) -> Advice | None:
    """A bracket that is still open where the piece ends."""
    opener = _open_bracket(here)
    if here.word or opener is None or not {"RPAR", "RSQB"} & here.accepted:
        return None
    return Advice(f"`{here.text[opener.start]}` is not closed", "", opener)


def _open_bracket(here: Unexpected) -> Span | None:
    opened = list[Span]()
    for place, word in zip(here.places, here.before, strict=True):
        if word in ("(", "["):
            opened.append(place)
        elif word in (")", "]") and opened:
            opened.pop()
    return opened[-1] if opened else None


_CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_SIGNS = {
    "==": "`is`",
    "===": "`is`",
    "!=": "`is not`",
    "<>": "`is not`",
    "≠": "`is not`",
    "&&": "`and`",
    "&": "`and`",
    "||": "`or`",
    "|": "`or`",
    "!": "`not`",
    "=<": "`<=`",
    "≤": "`<=`",
    "=>": "`>=`",
    "≥": "`>=`",
    "//": "`#` before a remark",
    "--": "`#` before a remark",
}
