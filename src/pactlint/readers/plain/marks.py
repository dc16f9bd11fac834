"""What the look of a single line says: that it starts a clause, a list item or a signature, or stands by itself."""

from __future__ import annotations

import re

# Every repetition is bounded and every match starts at a fixed place or within a short line: linear on any text.
_PARTS = "article|section|clause|paragraph|part|schedule|exhibit|annex|appendix|attachment"
_NAMES = "|".join(form for part in _PARTS.split("|") for form in (part.title(), part.upper()))
_CLAUSE = re.compile(
    rf"(?P<named>(?:{_NAMES}|§)[ \t]{{0,3}}(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|[IVXLC]{{1,7}}|[A-Z](?:-\d{{1,2}})?)(?![\w(])[.:)]?"
    r")|(?P<decimal>\d{1,3}(?:\.\d{1,3}){1,5}[.)]?(?=[ \t]|$))"
    r"|(?P<number>\d{1,3}[.)](?=[ \t]|$))"
    r"|(?P<bracketed>\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]{1,2}|[IVXL]{1,6}|\d{1,2})\)\.?(?![\w(-]))"
    r"|(?P<letter>(?:[a-z]|[ivxl]{1,6})[.)](?=[ \t]|$))"
    r"|(?P<capital>(?:[A-Z]|[IVXL]{1,6})[.)](?=[ \t]|$))"
)
_BULLET = re.compile(r"[•●▪◦‣·∙○■□➢►](?=\s|\w)|[-–—*][ \t]+(?=\w|[\"“(\[])|o[ \t]{2,}(?=\w)")
_SETTLED = re.compile(r"(?:[.;:!?—][\"'”’)\]]{0,3}|[;,]\s{1,3}(?:and|or|and/or|but))$")
_LABEL = re.compile(
    r"(?:by|(?:print(?:ed)? )?name|title|its|dated?|signed|signature|witness|att(?:n|ention)\.?|address|copy to|with a copy to"
    r"|(?:tel(?:ephone)?|phone|fax|facsimile)(?: no)?\.?|e-?mail)[ \t]{0,20}:|/s/|by[ \t]{1,3}_{3}|_{8,}+.{0,25}$",
    re.IGNORECASE,
)
_COLUMNS = re.compile(r"(?<=[^\s.:;,?!])(?: {4}|[ ]{0,3}\t)(?=[ \t]*+\S)")
# Words that no paragraph, heading or address line ends with: the line after them goes on with the same sentence.
_HANGING = re.compile(
    r"(?<!\S)(?:the|an?|of|to|in|by|for|with|at|from|and|or|any|all|each|such|this|that|these|those|its|their|shall|will|may|must"
    r"|not|no|as|on|be|is|are|than|upon|under|between|(?:section|article|clause|paragraph)s?|exhibit|schedule)$",
    re.IGNORECASE,
)
_LONGEST_SET_LINE = 200
_LONGEST_CELL = 40
_LONGEST_NUMBER = 16
_LONGEST_END = 12
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def is_settled(before: str) -> bool:
    """Does the text end a sentence, a list item or a lead-in, so that something new may follow?"""
    return bool(_SETTLED.search(before, max(0, len(before) - _LONGEST_END)))


def is_hanging(before: str) -> bool:
    """Does the text end with a word that only the same sentence can follow ("… of the")?"""
    return bool(_HANGING.search(before, max(0, len(before) - _LONGEST_END)))


def goes_on(line: str) -> bool:
    """Does the line begin in the middle of a sentence, in lower case?"""
    return line[:1].islower() or (line[:1] in "(\"'“‘[" and line[1:2].islower())


def clause_number(line: str, at: int = 0) -> int:
    """The end of the clause number ("9.2", "(a)", "ARTICLE IV", "Section 3.01", "1.") typed at a place, or 0."""
    mark = _CLAUSE.match(line, at)
    return mark.end() if mark else 0


def is_lone_number(line: str) -> bool:
    """Is it a clause number and nothing else ("9.2", not "ARTICLE IV"), its words on a line further down?"""
    mark = _CLAUSE.match(line) if len(line) <= _LONGEST_NUMBER else None
    return mark is not None and mark.lastgroup != "named" and mark.end() == len(line)


def starts_clause(line: str, before: str, *, broken_off: bool, at: int = 0) -> bool:
    """Does a clause begin here, in the middle of a paragraph, rather than a reference to one ("… of / Section 3.01 hereof")?

    `before` is the text that goes before on the same paragraph, as much of it as is at hand; `broken_off` says that its last
    line ends far earlier than it had to.
    """
    mark = _CLAUSE.match(line, at)
    settled = is_settled(before)
    if not mark or (is_hanging(before) and not settled):
        return False
    rest = line[mark.end() : mark.end() + 3]
    spaced = not rest or rest[0] == "\t" or rest[:2] == "  "
    if mark.lastgroup == "bracketed":
        meant = settled or spaced or (broken_off and not mark[0][1].isdigit())
        return meant and not _counts_on(mark[0], before)
    if mark.lastgroup in {"letter", "capital"}:
        return settled and (spaced or broken_off)
    return (settled or spaced or broken_off) and (spaced or not rest.lstrip()[:1].islower()) and rest[:1] not in {",", ";"}


def is_bullet(line: str) -> bool:
    """Does the line begin with a bullet?"""
    return bool(_BULLET.match(line))


def is_label(line: str) -> bool:
    """Is it a line to be filled in or signed ("By: ____", "Title:", "/s/ …")?"""
    return bool(_LABEL.match(line))


def stands_alone(line: str) -> bool:
    """Is it a line of a signature or of a table of contents, which no other line belongs to?"""
    return is_label(line) or _has_leaders(line)


def has_columns(line: str) -> bool:
    """Does a wide gap part the line, as in a table, rather than only its number from its words?"""
    if len(line) > _LONGEST_SET_LINE or ("    " not in line and "\t" not in line):
        return False
    number = clause_number(line)
    first = len(line) - len(line[number:].lstrip())
    gap = _COLUMNS.search(line, first)
    if not gap:
        return False
    # A long cell and then lower case is prose whose line end was lost, or which was justified.
    return gap.start() - first < _LONGEST_CELL or not goes_on(line[gap.end() :].lstrip()[:2])


def _has_leaders(line: str) -> bool:
    dotted = "...." in line or ". . ." in line or "··" in line or "……" in line
    return dotted and len(line) <= _LONGEST_SET_LINE


def _counts_on(mark: str, before: str) -> bool:
    """Is it the next of an enumeration that runs on within the sentence ("(a) …; (b) …; / (c) …")?"""
    previous = _predecessor(mark.strip("()."))
    return bool(previous) and (f" ({previous})" in before or f"\n({previous})" in before)


def _predecessor(count: str) -> str:
    if count in _ROMANS[1:]:
        return _ROMANS[_ROMANS.index(count) - 1]
    if count.isdigit():
        return str(int(count) - 1)
    return chr(ord(count) - 1) if len(count) == 1 and count not in "aA" else ""
