"""What the grammar would take at a place, in the author's words: "a topic name", "`and`, `or`, or the next entry"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.keywords import ENTRIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pactlint.dsl.advice.situation import Unexpected


def expected(unexpected: Unexpected) -> str:
    """What could stand there: "a topic name", "`,` or the next entry such as `at`"."""
    accepted, wanted = set(unexpected.accepted), list[str]()
    for terminals, words in _GROUPS:
        if terminals <= accepted:
            accepted -= terminals | _GO_WITHOUT_SAYING.get(words, frozenset())
            wanted += words
    if "NAME" in accepted:
        wanted.insert(0, _name(unexpected))
    wanted += [_WORDS.get(name, f"`{name.lower()}`") for name in sorted(accepted - {"NAME", "$END"} - _ENTRY_NAMES)]
    if unexpected.could_end:
        wanted.append(_next(unexpected))
    elif accepted & _ENTRY_NAMES:
        wanted.append(_an_entry(unexpected.piece.declaration))
    return one_of(wanted)


def one_of(words: Iterable[str]) -> str:
    """Alternatives as a sentence has them: a; a or b; a, b, or c."""
    unique = list(dict.fromkeys(words))
    if len(unique) < 3:
        return " or ".join(unique)
    return f"{', '.join(unique[:-1])}, or {unique[-1]}"


def list_head(before: Sequence[str]) -> str:
    """The word that says what the names after it are, seen from inside a list: `on` in `on term, renewal,`."""
    for word in reversed(before):
        if word in _NAMES or word in ("says", "affirms", "denies", "say", "is"):
            return word
    return before[0] if before else ""


def _name(unexpected: Unexpected) -> str:
    last = unexpected.last
    if last == ",":
        last = list_head(unexpected.before[:-1])
    if last == "is":
        return "a word or a value"
    if unexpected.piece.declaration == "pack" and unexpected.piece.entry == "severity" and last not in ("severity", "/"):
        return _NAMES["severity"]
    return _NAMES.get(last, "a name")


def _next(unexpected: Unexpected) -> str:
    piece = unexpected.piece
    if not piece.declaration:
        return unexpected.end if piece.entry else "a declaration such as `rule` or `topic`"
    return _an_entry(piece.declaration, piece.entry)


def _an_entry(declaration: str, after: str = "") -> str:
    entries = ENTRIES.get(declaration, ())
    if not entries:
        return "the next declaration"
    follows = entries[entries.index(after) + 1 :] if after in entries else entries
    return f"the next entry such as `{follows[0]}`" if follows else "the end of the file"


_VALUE = frozenset({"NAME", "NUMBER", "CURRENCY", "DATE", "STRING", "COUNT", "AGGREGATE"})
_LITERAL = frozenset({"NUMBER", "CURRENCY", "DATE"})
_CONDITION = _VALUE | {"A", "ANOTHER", "NO", "THERE", "TALLY", "EVERY", "NOT", "LPAR"}
_SAID_OF = frozenset({"COMPARATOR", "IS", "SAYS", "DIFFERS", "NAME"})
_JOINED = ("`and`", "`or`")
_STATED = ("what is said of it (`is`, `says`, `<` …)",)
_GROUPS = (
    (_CONDITION, ("a condition such as `a clause on term named t`",)),
    (_VALUE, ("a value such as `t.notice` or `90 days`",)),
    (_SAID_OF, _STATED),
    (frozenset({"STRING", "PATTERN", "TOKENS", "NAME"}), ("words in quotes", "the name of a word list")),
    (_LITERAL, ("a figure such as `90 days`, `40 %` or `EUR 1,000`",)),
    (frozenset({"AND", "OR"}), _JOINED),
    (frozenset({"A", "ANOTHER", "NO", "TALLY"}), ("`a`", "`no`", "`at least`")),
    (frozenset({"NUMBER", "NUMERAL", "NAME"}), ("a number such as `two`",)),
)
"""Terminals that mean one thing to an author when they could all stand there."""

_ARITHMETIC = frozenset({"PLUS", "MINUS", "TIMES", "DOT", "UNIT", "POINTS", "PERCENT"})
_GO_WITHOUT_SAYING = {
    _STATED: _ARITHMETIC,
    _JOINED: _ARITHMETIC | {"ON", "OF", "NAMED", "IN", "WHERE", "COMMA"},
}

_ENTRY_NAMES = frozenset(word.upper() for words in (ENTRIES, *ENTRIES.values()) for word in words)

_WORDS = {
    "STRING": "a text in quotes",
    "TEXT": 'a text between triple quotes (`"""`)',
    "NUMBER": "a number",
    "NUMERAL": "a number",
    "UNIT": "a unit such as `days`",
    "POINTS": "`points`",
    "PERCENT": "`%`",
    "CURRENCY": "a currency such as `EUR`",
    "DATE": "a day such as `2025-06-30`",
    "A": "`a`",
    "THERE": "`there is`",
    "TALLY": "`at least`",
    "COMPARATOR": "`<`, `<=`, `>` or `>=`",
    "MARGIN": "`over` or `under`",
    "SAYS": "`says`",
    "AGGREGATE": "`sum of`",
    "LPAR": "`(`",
    "RPAR": "`)`",
    "LSQB": "`[`",
    "RSQB": "`]`",
    "COMMA": "`,`",
    "SEMICOLON": "`;`",
    "EQUAL": "`=`",
    "DOT": "`.`",
    "PLUS": "`+`",
    "MINUS": "`-`",
    "TIMES": "`×`",
    "SLASH": "`/`",
    "STAR": "`*`",
}

_NOUN = "a noun such as `clause` or `party`"
_NAMES = {
    "on": "a topic name",
    "near": "a topic name",
    "named": "a name for it, such as `t`",
    "with": "a parameter such as `notice = 90 days`",
    "severity": "`error`, `warning` or `note`",
    "to": "a type of agreement such as `joint-venture`",
    "of": "the name of what it belongs to",
    "in": "the name of what it is in, or `the same clause as …`",
    "same": "`clause`, `section`, `article` or `agreement`",
    "as": "the name of a clause",
    ".": "an attribute",
    "rule": "the rule's name",
    "topic": "the topic's name",
    "words": "the word list's name",
    "condition": "the condition's name",
    "principle": "the principle's name",
    "pack": "the pack's name",
    "extends": "the name of the pack it extends",
    "off": "a rule such as `long-term-orientation/convenience-notice`",
    "set": "a rule's parameter such as `convenience-notice.notice`",
    "/": "a rule's name",
    "meets": "the name of a condition",
    "a": _NOUN,
    "an": _NOUN,
    "another": _NOUN,
    "no": _NOUN,
    "every": _NOUN,
}
"""What a name is after a word."""
