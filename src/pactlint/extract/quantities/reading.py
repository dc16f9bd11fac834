"""What the readers of quantities share: the text they read, what they give back, and a number said twice ("thirty (30)")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from pactlint.agreement import Role
from pactlint.extract.numerals import FIGURES, SPELLED, figure, last, spelled
from pactlint.extract.quantities import codes
from pactlint.quantity import Quantity, Unit

REDACTED = "the value is redacted"
BLANK = "the value is left blank"
CHOICE = "the value is a choice in brackets, not yet made"

GAP = (
    r"(?:\[[ *●•·∙■□¨_….-]{0,40}\]|\*+(?: \*+)*|_{2,}|[●■□]|…+|\.{4,}|x{2,4}(?![a-z0-9])"
    r"|\[[^\[\]]{1,60}\](?: ?(?:/|or )? ?\[[^\[\]]{1,60}\]){0,3}|\{\{?[^{}]{1,60}\}?\}|<<?[^<>]{1,60}>>?)"
)
"""Source of a pattern for what stands where a number should: asterisks, a rule, a bullet, a field, words in brackets."""

_LAKHS = rf"(?:,? (?:and )?{FIGURES} ?(?:la[ck]hs?|lacs?|thousand)(?![a-z])){{0,2}}"  # the "20 lakhs" of "4 crores 20 lakhs"
_SCALED = rf"{FIGURES}(?:[ -]?(?:(?:thousand|million|billion|trillion|la[ck]hs?|lacs?)(?![a-z])|crores?(?![a-z]){_LAKHS}))?"
_SCALE = r"(?: ?(?:thousand|million|billion|la[ck]hs?|crores?)(?![a-z]))?"
_NUMBER = rf"(?:(?<![a-z0-9.])(?:{SPELLED})|(?<!\d)(?<!\d\.){_SCALED}|{GAP}{_SCALE})"  # a figure may follow letters: "USD350,000"
_AGAIN = (
    r"(?: only)?[ -]*\( *\"?(?P<before>(?:(?:us|u\.s\.|united states|canadian|indian|singapore|hong kong|australian"
    r"|new zealand|hk|s|a|c) ?)?"
    rf"(?:[$€£₹¥₦₱]|(?:rs|rp|kshs?)\.?|(?:dollars|rupees|pounds|euros|rmb|rm|{codes.PATTERN})(?![a-z]))? ?)"
    rf"(?P<second>{_NUMBER})\"? *(?P<after>[a-z%.$€£/ -]{{0,40}}?(?:'s|')?) *\)"
)
_PAIR = re.compile(rf"(?P<first>{_NUMBER})(?:{_AGAIN})?")
_REPEAT = re.compile(_AGAIN)
_CHOICE = re.compile(
    r"\[[^\]]*(?:\d|\b(?:one|two|three|four|five|six|seven|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety"
    r"|hundred)\b)"
)
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
_TOLERANCE = Fraction(1, 200)  # rounding: "sixty-six and two-thirds percent (66.67%)"


@dataclass(frozen=True, slots=True)
class Source:
    """An agreement's text as written and in lower case, both of one length, and what its bare "$" and "pounds" mean."""

    plain: str
    folded: str
    dollar: str = "USD"
    sterling: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity found: where, what, and its role where the form of words tells it.

    `value` is None where a quantity is there and cannot be read, for the `reason`; `kind` is then what it would have been,
    and `unit` a duration's.
    """

    start: int
    end: int
    value: Quantity | None
    clashes: bool = False
    reason: str = ""
    role: Role | None = None
    kind: type[Quantity] | None = None
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A number with what repeats it in parentheses. `before` and `after` are what else the parentheses hold ("$", "days").

    `value` is the words' where words and figures differ, None where it cannot be read, for the `reason`. `bare` is true of
    figures said once, the form that section numbers and years share; `words` where the value was read from words.
    """

    start: int
    end: int
    value: Fraction | None
    clashes: bool = False
    reason: str = ""
    bare: bool = False
    words: bool = False
    before: str = ""
    after: str = ""


def pair_at(folded: str, start: int, *, continental: bool = False, alone: bool = False) -> Pair | None:
    """The number that starts at an offset of the lower-case text; its `start` moves right past a number that ends before it.

    `continental` lets "1.250,00" be a number; `alone` leaves out what may repeat the number in parentheses.
    """
    match = _PAIR.match(folded, start)
    if match is None:
        return None
    skipped, first = _value(match["first"], continental=continental)
    if match["second"] is None or alone:
        return _alone(folded, match, start + skipped, first)
    second = _again(match["second"], first)
    words = match["first"][0].isalpha() or match["second"][0].isalpha()
    before, after = match["before"].strip(), match["after"].strip()
    if not words and not before and not after and differ(first, second):  # a footnote's mark: "$1,800,000 (1)"
        return _alone(folded, match, start + skipped, first)
    if after == "%" and first is not None and second is not None and abs(first * 100 - second) <= first:  # "one-third (33%)"
        first = second = first * 100
    value, other = (second, first) if words and not match["first"][0].isalpha() else (first, second)
    value = other if value is None else value
    reason = "" if value is not None else why_unread(match["first"] + match["second"])
    return Pair(start + skipped, match.end(), value, differ(value, other), reason, words=words, before=before, after=after)


def repeat_at(folded: str, end: int, said: Fraction | None = None) -> Pair | None:
    """What repeats a quantity in parentheses right behind it: " ($5,000,000.00)", " (forty percent)".

    `said` is the number it should be: "375.000" may be thousands or thousandths.
    """
    match = _REPEAT.match(folded, end)
    if match is None:
        return None
    value = _again(match["second"], said)
    words = match["second"][0].isalpha()
    return Pair(end, match.end(), value, words=words, before=match["before"].strip(), after=match["after"].strip())


def _again(text: str, said: Fraction | None) -> Fraction | None:
    """A number said the second time, with the dot for thousands where only so it is the number said before."""
    value = _value(text, continental=False)[1]
    return said if differ(value, said) and _value(text, continental=True)[1] == said else value


def differ(one: Fraction | None, other: Fraction | None) -> bool:
    """Are two numbers that say one thing different, by more than rounding? A number that cannot be read differs from none."""
    return one is not None and other is not None and abs(one - other) > _TOLERANCE * max(abs(one), abs(other))


def why_unread(text: str) -> str:
    """The reason why what stands in a number's place cannot be read."""
    if "*" in text:
        return REDACTED
    return CHOICE if _CHOICE.match(text) else BLANK


def _alone(folded: str, match: re.Match[str], start: int, value: Fraction | None) -> Pair | None:
    end = match.end("first")
    if value is None:
        unreadable = match["first"][0].isdigit() or (match["first"][0].isalpha() and not match["first"].startswith("xx"))
        return None if unreadable else Pair(start, end, None, reason=why_unread(match["first"]))
    bare = folded[start].isdigit()
    if folded[start - 1 : start] == "(" and folded[end : end + 1] == ")":
        return Pair(start - 1, end + 1, value, bare=bare, words=not bare)
    return Pair(start, end, value, bare=bare, words=not bare)


def _value(text: str, *, continental: bool) -> tuple[int, Fraction | None]:
    if text[0] in "0123456789½¼¾⅓⅔⅛" and text[-1].isalpha():
        return 0, spelled(_DECIMAL_COMMA.sub(".", text) if continental else text)
    if text[0].isdigit() or text[0] in ".½¼¾⅓⅔⅛":
        return 0, figure(text, continental=continental)
    if text[0].isalpha() and not text.startswith("xx"):
        return last(text) or (0, None)
    return 0, None
