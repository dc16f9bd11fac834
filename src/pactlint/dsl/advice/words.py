"""Words: of other languages, in capitals, taken for names, and those that were left out."""

from __future__ import annotations

import re

from pactlint.document import Span
from pactlint.dsl.advice.expected import expected
from pactlint.dsl.advice.situation import Advice, Unexpected, is_name, shortened
from pactlint.dsl.keywords import IN_CONDITIONS, KEYWORDS, NO_NAMES, NUMERALS
from pactlint.dsl.pieces import FOREIGN


def capitals(here: Unexpected) -> Advice | None:
    """`AND`, `Convenience Notice`."""
    if not re.fullmatch(r"[A-Za-z][\w-]*", here.word) or here.word == here.word.lower():
        return None
    small = here.word.lower()
    if small in IN_CONDITIONS or small in KEYWORDS:
        return Advice(f"`{here.shown}` is written in small letters", f"write `{small}`")
    if "NAME" not in here.accepted:
        return None
    name = re.sub(r"(?<=[a-z])(?=[A-Z])|[_\s]+", "-", (here.word + _more_words(here)).strip()).lower()
    return Advice("names are written in small letters, with hyphens", f"write `{shortened(name)}`")


def _more_words(here: Unexpected) -> str:
    if here.piece.entry:
        return ""
    found = re.match(r"(?: [A-Za-z]\w*)*$", here.after.rstrip())
    return found[0] if found else ""


def underscore(here: Unexpected) -> Advice | None:
    """`notice_period`."""
    if "_" not in here.word:
        return None
    start = here.at.start
    while start and (here.text[start - 1].isalnum() or here.text[start - 1] == "_"):
        start -= 1
    name = shortened(here.text[start : here.at.end].strip("_").replace("_", "-"))
    return Advice("names are written with hyphens", f"write `{name}`", Span(start, here.at.end))


def reserved(here: Unexpected) -> Advice | None:
    """A variable called `a`; or a name was left out, as in `a clause on named t`."""
    if "NAME" not in here.accepted or here.word not in NO_NAMES:
        return None
    if here.word == "means" and "of" in here.before:
        return Advice("expected a noun and a name before `means`", "as in `condition its-name of clause c means …`")
    if here.last in ("named", "with"):
        return Advice(f"`{here.shown}` cannot be a name: it is a word of the language", "choose another, such as `c`")
    return Advice(f"expected {expected(here)}, found `{here.shown}`") if here.last in ("on", "near", "of", "as") else None


def attribute_of_word(here: Unexpected) -> Advice | None:
    """`count.notice`."""
    if here.word == "." and here.last in (*IN_CONDITIONS, *NUMERALS):
        return Advice(
            f"`{here.last}` cannot be a name: it is a word of the language", "choose another, such as `c`", here.since(1)
        )
    return None


def earlier_word(here: Unexpected) -> Advice | None:
    """A word of other languages that was taken for a name some words before."""
    for place, word in zip(here.places[1:], here.before[1:], strict=True):
        if word in _FOREIGN_JOINTS and here.piece.entry in ("when", "unsure", "condition"):
            return Advice(f"`{word}` is not of this language", _WORDS[word], place)
        if word == "the" and here.word in ("on", "of", "named", "where"):
            return Advice("a clause is spoken of as `a clause`", "name it with `named`, and speak of it by its name", place)
    return None


def foreign_word(here: Unexpected) -> Advice | None:
    """A word that says in other languages what this one says otherwise."""
    hint = _WORDS.get(here.word)
    if hint is None or (here.begins_line and here.could_end and here.word in FOREIGN):
        return None
    if "NAME" in here.accepted and "AND" not in here.accepted:
        return None
    return Advice(f"`{here.shown}` is not of this language", hint)


def spelled_comparison(here: Unexpected) -> Advice | None:
    """`is less than`."""
    for words in (2, 1):
        said = " ".join((*here.before[-words:], here.word)[:2])
        if said in _COMPARISONS:
            return Advice("quantities are compared with signs", f"write {_COMPARISONS[said]}", here.since(words))
    return None


def unnamed(here: Unexpected) -> Advice | None:
    """A clause with its name and no `named` between."""
    if "NAMED" not in here.accepted or not is_name(here.word) or here.begins_line or here.word in IN_CONDITIONS:
        return None
    follows = here.after.split(None, 1)[0] if here.after.split() else ""
    if len(here.word) > 2 and follows and follows not in ("and", "or", ")", "where"):
        return None
    return Advice(f"expected `named` before `{here.shown}`", f"write `named {here.word}`")


def no_and(here: Unexpected) -> Advice | None:
    """A second condition with nothing to join it to the first."""
    if not {"AND", "OR"} <= here.accepted or not _starts_condition(here.word):
        return None
    return Advice(f"expected `and` or `or` before `{here.shown}`", "conditions are joined by `and` and `or`")


def _starts_condition(word: str) -> bool:
    return word in ("a", "an", "another", "no", "every", "not", "there", "at", "(", "count") or is_name(word)


_FOREIGN_JOINTS = ("if", "then", "else", "unless", "but", "has")
_WORDS = {
    "then": "what follows a condition is the next entry, such as `at`",
    "if": "a rule's condition begins with `when`",
    "else": "write a second rule",
    "elif": "write a second rule",
    "unless": "write `and not (…)`",
    "but": "write `and`",
    "has": "name it and speak of it: `a clause named c and c.notice is present`",
    "contains": "write `says`",
    "say": "write `says`, or `does not say`",
    "matches": 'write `says pattern "…"`',
    "equals": "write `is`",
    "greater": "write `>`",
    "less": "write `<`",
    "exists": "write `there is a …`",
    "all": "write `every … satisfies (…)`",
    "any": "write `a …`",
    "called": "write `named`",
    "isn": "write `is not`",
    "def": "rules are declared: `rule its-name`",
}
_COMPARISONS = {
    "is less": "`<`",
    "less than": "`<`",
    "is fewer": "`<`",
    "shorter than": "`<`",
    "is shorter": "`<`",
    "is below": "`<`",
    "is under": "`<`",
    "is more": "`>`",
    "is greater": "`>`",
    "greater than": "`>`",
    "is longer": "`>`",
    "longer than": "`>`",
    "is above": "`>`",
    "is over": "`>`",
}
