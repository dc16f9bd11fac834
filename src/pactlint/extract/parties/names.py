"""Reads one name of a person or an entity, where the agreement puts a party: how far does it go?

Works on the flow of an agreement: its text with straight quotes, one kind of white space, and a line feed where a block ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pactlint.extract.parties.capacities import OFFICER, is_role
from pactlint.extract.parties.entities import FORM, HOLDER, INSTITUTION, NO_HEAD, NO_NAME, PLACE
from pactlint.extract.parties.name_pieces import BLANK, DESCRIPTION, FIRST, LABEL, LEAD, NEXT, SMALL, SMALL_WORD


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the flow; `form` is the legal form it ends with, empty for persons, universities and the like."""

    start: int
    end: int
    text: str
    form: str = ""

    @property
    def is_entity(self) -> bool:
        """Is it told by its own words that it is an entity: by its legal form, or as a university, a ministry, a bank?"""
        return bool(self.form) or any(INSTITUTION.fullmatch(word.strip(".,")) for word in self.text.split())

    @property
    def is_blank(self) -> bool:
        """Is it a blank or a field to be filled in?"""
        return self.text[0] in "[{<_" or not any(map(str.isalpha, self.text))


def name_at(flow: str, start: int) -> Name | None:
    """The name that begins at `start`, or after what leads to it: an article, a number, a role, a description ("golfer")."""
    start = _after(LEAD, flow, start)
    if label := LABEL.match(flow, start):
        labelled = _read(flow, _after(LEAD, flow, label.end()))
        if is_role(label[1]):
            start = _after(LEAD, flow, label.end())
        elif labelled and labelled.form:
            return labelled
    if found := BLANK.match(flow, start):
        return Name(start, found.end(), found[0])
    return _read(flow, start) or _read(flow, _after(DESCRIPTION, flow, start)) or _in_small_letters(flow, start)


def folded(text: str) -> str:
    """A name without its case, marks and leading article: two of a kind are one party's."""
    return _MARKS.sub("", text.lower().removeprefix("the "))


_MARKS = re.compile(r"\W")
_LONGEST = 140
_LEADING = 300
"""Code points that may lead to a name."""
_WEAK = re.compile(r"(?:corp|corporation|co|company|lp|se)\.?", re.IGNORECASE)
"""Forms that more of the name may follow ("Lakeside Corporation Holdings")."""
_COMPANY = re.compile(r"compan(?:y|ies)|corporation", re.IGNORECASE)
_NOUNS = frozenset({"corporation", "limited", "incorporated", "llc", "corp", "lp", "llp"})
_LEADING_FORMS = frozenset({"JSC", "OJSC", "CJSC", "PJSC", "OOO", "OAO", "ZAO", "PT", "LLP", "TOO"})
_UNABBREVIATED = re.compile(
    r"(?:corporation|company|limited|incorporated|llc|llp|lp|plc|gmbh|ag|ab|kg|sa|nv|bv|partnership|co\.?\s*,?\s*limited)\.",
    re.IGNORECASE,
)
"""Forms that a full stop is no part of."""
_ONLY_FORM = re.compile(FORM, re.IGNORECASE)
_WHOLE = re.compile(r"\b(?:university|college|institute|hospital|foundation|bank)$", re.IGNORECASE)
_ALONE = re.compile(r"[^\S\n]*(?:[,.;:(\"\n]|$|INC\b|LTD\b|LLC\b|Inc\b|Ltd\b|(?:an?|and|AND|And|having|with|whose|of|by|as)\b)")
_ODD = re.compile(r"\b(?:AGREEMENT|Agreement|CONTRACT|\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2})\b")
"""What no name holds: the title of the agreement, a postal code."""


def _after(pattern: re.Pattern[str], flow: str, at: int) -> int:
    found = pattern.match(flow, at, at + _LEADING)
    return found.end() if found else at


def _in_small_letters(flow: str, start: int) -> Name | None:
    found = SMALL.match(flow, start)
    return Name(start, found.end(), found[0]) if found else None


def _read(flow: str, start: int) -> Name | None:
    """Takes words as long as they go on a name."""
    first = FIRST.match(flow, start)
    if not first or (NO_HEAD.fullmatch(first["word"]) and flow[first.end() : first.end() + 1] == "\n"):
        return None
    end, form, holder = first.end(), "", _holds(first["word"])
    while end - start < _LONGEST:
        if flow[start].islower() and (small := SMALL_WORD.match(flow, end)):
            end = small.end()
            continue
        found = NEXT.match(flow, end)
        if not found or found.lastgroup == "stop" or _ends_before(found, flow[start:end], form, holder=holder):
            break
        if found.lastgroup == "wrapped" and not _in_line(flow, start):
            break
        end = found.end()
        if found.lastgroup == "form":
            form = found[0].strip(" ,\n")
        elif found.lastgroup in {"word", "wrapped"}:
            form, holder = "", holder or _holds(found[0])
    return _checked(flow, start, end, form)


def _in_line(flow: str, start: int) -> bool:
    """Does the name begin within a line, so that the end of the line is not its end?"""
    before = flow[max(0, start - 80) : start].rstrip(" ")
    return bool(before) and not before.endswith("\n")


def _holds(word: str) -> bool:
    return bool(HOLDER.fullmatch(word.strip(" .,")))


def _ends_before(found: re.Match[str], before: str, form: str, *, holder: bool) -> bool:
    """Is the name over, although what follows could go on one?"""
    match found.lastgroup:
        case "form":
            return _is_no_form(found, before) or (_is_final(form) and _COMPANY.fullmatch(found[0].strip()) is not None)
        case "ampersand":
            return bool(form) or bool(_WHOLE.search(before))
        case "small":
            return bool(form) or " " in before
        case "wrapped":
            return bool(form)
        case "of":
            return not holder or _is_final(form)
        case "word":
            in_columns = found[0].startswith("   " if form else "      ")
            if form and found[0].strip()[0].isdigit():
                return True
            return in_columns or _is_final(form) or _ends_sentence(before, found[0])
        case _:
            return _is_final(form)


def _is_no_form(found: re.Match[str], before: str) -> bool:
    """Is it only a word ("a Delaware corporation", "As"), or one that begins the next line ("Company will pay")?"""
    form = found[0].strip(" ,.\n")
    noun = form in _NOUNS and "," not in found[0] and not before[0].islower()
    word = len(form) == 2 and not form.isupper() and form not in {"Oy", "Co"}
    return noun or word or ("\n" in found[0] and not _ALONE.match(found.string, found.end()))


def _is_final(form: str) -> bool:
    return bool(form) and not _WEAK.fullmatch(form)


def _ends_sentence(before: str, after: str = "") -> bool:
    """Does the last word end a sentence, rather than being an abbreviation or an initial?"""
    word = before.rsplit(maxsplit=1)[-1]
    return word.endswith(".") and word.count(".") == 1 and len(word) > (4 if after.startswith("  ") else 5)


def _checked(flow: str, start: int, end: int, form: str) -> Name | None:
    text = flow[start:end].rstrip(" ,-&'_")
    if text.endswith(".") and (_UNABBREVIATED.fullmatch(form) if form else _ends_sentence(text)):
        text, form = text[:-1], form.rstrip(".")
    bare = text.strip(" .,'")
    if sum(map(str.isalpha, bare)) < 2 or NO_NAME.fullmatch(bare) or _ODD.search(bare) or _is_common(bare):
        return None
    head = text.split(maxsplit=1)[0]
    if not form and head.isdigit():
        return None
    if OFFICER.match(bare) and (not form or " of " in bare):
        return None
    return Name(start, start + len(text), text, form or (head if head in _LEADING_FORMS else ""))


def _is_common(text: str) -> bool:
    """Is it a role, a legal form, a place, or an entity told by its place alone ("Nevada Corporation")?"""
    first, _, last = text.rpartition(" ")
    if is_role(text) or _ONLY_FORM.fullmatch(text) or PLACE.fullmatch(text):
        return True
    return bool(PLACE.fullmatch(first) and _ONLY_FORM.fullmatch(last)) and len(last) > 4


def shorter(name: str) -> Iterator[str]:
    """What people also write for a full name: it without its legal form, and its first word where that is a coined one."""
    bare = _TRAILING_FORM.sub("", name).rstrip(" ,")
    if bare != name and len(bare) > 3 and " " in bare:
        yield bare
    first = bare.split(maxsplit=1)[0] if bare else ""
    if first and len(first) > 3 and first.isalpha() and not INSTITUTION.fullmatch(first) and not _PLAIN_WORD.fullmatch(first):
        yield first


_TRAILING_FORM = re.compile(rf"(?:[\s,]+(?-i:(?=[A-Z(a-z])){FORM})+$", re.IGNORECASE)
_PLAIN_WORD = re.compile(
    r"american?|united|national|international|global|world|first|new|north\w*|south\w*|east\w*|west\w*|central|general|standard|great\w*"
    r"|royal|pacific|atlantic|european|asian?|digital|advanced|applied|universal|united|the|mr|mrs|dr|saint|san|los|santa|mutual|federal"
    r"|state|city|life|health|energy|power|business|consumer|commercial|industrial|medical|financial|capital|premier|prime|total|smart"
    r"|bank|insurance|entertainment|media|data|software|network|systems?|design|quality|services?|products?|marketing|technology|research"
    r"|[A-Z][a-z]+an|people|trust|john|james|robert|michael|william|david|richard|joseph|thomas|mary|jane|anna|peter|paul|mark|george",
    re.IGNORECASE,
)
