"""The notation of phrases, turned into patterns: `terminat* … [prior] (notice|warning)`. `phrases` says what the signs mean."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pactlint.document import plain

MAX_PHRASE = 400  # characters of a phrase
MAX_NESTING = 5  # brackets of a phrase within one another


class PhraseError(ValueError):
    """A phrase or a pattern that cannot be understood; the text says why. The checker turns it into a mistake with its line."""


@lru_cache(maxsize=8192)
def pattern_of(phrase: str) -> str:
    """The pattern a phrase stands for. Raises PhraseError."""
    if len(phrase) > MAX_PHRASE:
        raise PhraseError(f"a phrase of {len(phrase):,} characters, where {MAX_PHRASE} are the most")
    check_visible(phrase)
    tokens = tokens_of(phrase)
    if not tokens:
        raise PhraseError("an empty phrase matches everywhere")
    pattern = _Notation(tokens).whole()
    words = [token for token in tokens if token not in SIGNS and not token.isspace()]
    return _edge(words[0][0]) + pattern + _edge(words[-1][-1])


def tokens_of(phrase: str) -> list[str]:
    """The signs, blanks and words of a phrase."""
    return _TOKEN.findall(plain(phrase).replace("...", "…").strip())


def has_edge(char: str) -> bool:
    """Is a phrase that begins or ends with a character found at the edge of a word only? Next to a sign there is no edge."""
    return char == "*" or (char.isascii() and char.isalnum())


def check_visible(text: str) -> None:
    """Raise PhraseError where a character that nobody sees would keep the words from ever being found."""
    if text.isprintable():
        return
    for char in text:
        if not char.isprintable() and plain(char) != " ":
            name = unicodedata.name(char, "a control character").lower()
            raise PhraseError(f"a character in it cannot be seen: {name}, U+{ord(char):04X}")


def folded(text: str) -> str:
    """A pattern, or words, with what is not ASCII as it stands in a document's folded text."""
    return "".join(char if char.isascii() else r"\?" for char in plain(text))


def spaced(pattern: str) -> str:
    """A pattern whose spaces are met by as many as stand there: a plain text sets its lines in, and fills them up."""
    return _PART.sub(lambda part: f"(?:{_SPACE})" if part[0] == " " else part[0], pattern)


class _Notation:
    """Reads the tokens of one phrase from left to right."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = [*tokens, ""]
        self._at = 0
        self._depth = 0

    def whole(self) -> str:
        pattern = self._sequence()
        if self._token == "|":
            raise PhraseError("`|` stands outside of parentheses")
        if self._token:
            raise PhraseError(f"`{self._token}` closes nothing")
        return pattern

    @property
    def _token(self) -> str:
        return self._tokens[self._at]

    def _next(self) -> str:
        token = self._token
        self._at += bool(token)
        return token

    def _ends(self) -> bool:
        return self._token in ("", ")", "]", "|")

    def _sequence(self) -> str:
        """The elements up to a closing bracket or a bar.

        What can be left out takes the space before it along, or the space after it where no word that must be there precedes it.
        """
        pattern, started, open_gap = "", False, False
        while not self._ends():
            if self._token.isspace():
                self._next()
                continue
            element, often = self._element()
            if often == _GAP and not started:
                raise PhraseError("`…` stands between words")
            open_gap = often == _GAP
            if often == _GAP:
                pattern += f"{_PAUSE}(?:{_SPACE}{element})" + often
            elif not often:
                pattern, started = pattern + (_SPACE if started else "") + element, True
            else:
                pattern += f"(?:{_SPACE}{element})" + often if started else f"(?:{element}{_SPACE})" + often
        if open_gap:
            raise PhraseError("`…` stands between words")
        if pattern and not started:
            raise PhraseError("every word of it can be left out, so it matches everywhere")
        return pattern

    def _element(self) -> tuple[str, str]:
        """What stands up to the next space, and how often it may stand there: once where empty."""
        if self._token == "…":
            self._next()
            return _GAP_WORD, _GAP
        pattern = ""
        while not self._ends() and not self._token.isspace() and self._token != "…":
            if self._token in ("(", "["):
                group, optional = self._group()
                if optional and not pattern and (self._ends() or self._token.isspace()):
                    return group, "?"
                pattern += group + ("?" if optional else "")
            else:
                pattern += _word(self._next(), begun=bool(pattern))
        return pattern, ""

    def _group(self) -> tuple[str, bool]:
        """The alternatives between two brackets, and whether there may be none of them."""
        opener = self._next()
        self._depth += 1
        if self._depth > MAX_NESTING:
            raise PhraseError(f"brackets within brackets, more than {MAX_NESTING} deep")
        alternatives = [self._sequence()]
        while self._token == "|":
            self._next()
            alternatives.append(self._sequence())
        if self._next() != _CLOSING[opener]:
            raise PhraseError(f"`{opener}` is not closed")
        self._depth -= 1
        said = [each for each in alternatives if each]
        if not said:
            raise PhraseError(f"nothing stands between `{opener}` and `{_CLOSING[opener]}`")
        return f"(?:{'|'.join(said)})", opener == "[" or len(said) < len(alternatives)


def _word(token: str, *, begun: bool) -> str:
    stem, star, rest = token.partition("*")
    if rest:
        raise PhraseError("`*` stands only at the end of a word")
    if not stem and not begun:
        raise PhraseError("`*` stands at the end of a word, and there is none")
    return (stem if stem.isascii() and stem.isalnum() else "".join(map(_char, stem))) + ("[a-z]*" if star else "")


def _char(char: str) -> str:
    if char == "-":
        return "[- ]?"
    return re.escape(char) if char.isascii() else r"\?"


def _edge(char: str) -> str:
    return r"\b" if has_edge(char) else ""


SIGNS = frozenset("()[]|…")
_CLOSING = {"(": ")", "[": "]"}
_TOKEN = re.compile(r"[()\[\]|…]|\s+|[^\s()\[\]|…]+")
_SPACE = "[ ]+"
_PAUSE = r"[,)]*"  # what may follow a word where others come between: "the savings, however great, accrue"
_GAP = "{0,12}?"
_GAP_WORD = r"(?:[^ ;]*[^ ;.]|(?:inc|ltd|co|corp|no|plc|mr|mrs|ms|dr|prof|messrs|st|sr|jr|sec|art)[.],?)"
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]| ")  # an escaped sign, a class of characters, a space
