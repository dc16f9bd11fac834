"""Finds parties that no list introduces: given a short name somewhere, put beside a label ("Licensor: …"), written to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from pactlint.extract.parties.aliases import Alias, aliases
from pactlint.extract.parties.boundaries import describes
from pactlint.extract.parties.capacities import is_role
from pactlint.extract.parties.entities import NO_HEAD
from pactlint.extract.parties.kinds import kind_after
from pactlint.extract.parties.names import Name, name_at
from pactlint.extract.parties.namings import Naming


def shortened(flow: str) -> Iterator[Naming]:
    """Names followed by a short name that the agreement then uses for somebody who acts ("the Company shall …")."""
    before, lowered = 0, flow.lower()
    for found in _GIVEN.finditer(flow, 0, _FRONT):
        name = _name_before(flow, max(before, found.start() - _REACH), found.start())
        before = found.end()
        if name is None:
            continue
        short = [alias for alias in aliases(flow, name, found.end()) if _acts(lowered, alias, found.end())]
        if short and (name.form or _IS_ENTITY.match(flow, name.end) or (is_role(short[0].text) and " " in name.text)):
            yield Naming(name, tuple(short), kind_after(flow, name, found.end()))


def abbreviated(flow: str) -> Iterator[Naming]:
    """Names with their first word or their initials in a bare bracket behind them: "ALDER WORKS OF 5 HIGH ROAD (ALDER)"."""
    for found in islice(_ABBREVIATION.finditer(flow, 0, _FRONT), _MOST):
        short = found["short"]
        name = _name_in_full(flow, max(0, found.start() - _REACH), found.start(), short)
        if (
            name
            and len(re.findall(rf"(?<![\w(]){re.escape(short)}(?![\w)])", flow[found.end() : found.end() + _USED_WITHIN]))
            >= _USES
        ):
            yield Naming(name, (Alias(short, *found.span("short")),), kind_after(flow, name, found.end()))


def _name_in_full(flow: str, start: int, end: int, short: str) -> Name | None:
    """The last name before an abbreviation that it can stand for."""
    last: Name | None = None
    at = start
    while found := _CAPITAL.search(flow, at, end):
        at = found.end()
        name = name_at(flow, found.start()) if _begins_name(flow, found.start()) else None
        if name and name.start == found.start() and name.end <= end and _is_short_for(short, name.text):
            last, at = name, name.end
    return last or _beginning_with(short, flow, start, end)


def _beginning_with(short: str, flow: str, start: int, end: int) -> Name | None:
    """The words in capitals that begin with it, up to where they live."""
    head = re.compile(rf"(?<![\w(]){re.escape(short)}(?:\s+(?!OF\b)[A-Z][\w&'-]+){{1,4}}(?=,|\s+(?:OF|of|at|with|located)\b)")
    found = head.search(flow, start, end)
    return Name(found.start(), found.end(), found[0]) if found else None


def _is_short_for(short: str, name: str) -> bool:
    words = re.findall(r"[A-Za-z][\w&-]*", name)
    initials = "".join(word[0] for word in words if word[0].isupper()).upper()
    return len(words) > 1 and (words[0].upper() == short or initials.startswith(short))


def labelled(flow: str) -> Iterator[Naming]:
    """Names that stand after a role and a colon, or alone in the line below it ("Supplier: Northgate Ltd.")."""
    for found in islice(_LABEL.finditer(flow, 0, _FRONT), _MOST):
        label, at = found["label"], found.start("label")
        name = name_at(flow, found.end()) if is_role(label) else None
        if name and name.start - found.end() < 4 and (name.form or name.is_entity or _ALONE.match(flow, name.end)):
            yield Naming(name, (Alias(label, at, at + len(label)),), kind_after(flow, name, name.end + 200))


def addressed(flow: str) -> Iterator[Naming]:
    """The entity that a letter agreement is written to: named on a line of its own above the salutation."""
    salutation = _SALUTATION.search(flow, 0, _LETTERHEAD)
    if not salutation:
        return
    last: Name | None = None
    for found in _LINE.finditer(flow, max(0, salutation.start() - _REACH), salutation.start()):
        name = name_at(flow, found.end())
        if name and name.form and name.start - found.end() < 4:
            last = name
    if last:
        yield Naming(last, (), last.form)


_ABBREVIATION = re.compile(r"\((?P<short>[A-Z][A-Z&-]{1,15})\)")
_USES = 3
_FRONT = 15_000
_LETTERHEAD = 8_000
_REACH = 350
_USED_WITHIN = 40_000
_MOST = 300
"""Labels read, and places looked at for a short name in use: more than any agreement has, so that no text takes long."""
_GIVEN = re.compile(r"\((?:[^()\"]{0,60}\s)?\"[^\"()]{2,50}\"[^()]{0,60}\)|\((?:the|hereinafter)\s[A-Z][\w ]{2,30}\)")
_LABEL = re.compile(
    r"(?:^|\n|\s{2}|(?<=[;.,])\s|\|)\s{0,20}(?P<label>(?:the )?[A-Z][A-Za-z-]*(?: [A-Z\d][A-Za-z]*){0,2})(?: ?\([^()\n]{1,40}\))?"
    r"\s{0,9}(?::|\n\s{0,9}:|\||-\s)\s{0,40}(?:(?:Legal\s)?Name\s{0,9}:\s{0,40})?"
)
_ALONE = re.compile(r"\s*(?:\n|,|$|\(|\s{2}|;)")
_SALUTATION = re.compile(r"\b(?:ladies\s+and\s+gentlemen|gentlemen|dear\s[^:,\n]{2,50})\s*[:,]", re.IGNORECASE)
_LINE = re.compile(r"\n|\d{4}\s|\s{3,}")
_CAPITAL = re.compile(r"(?<![\w.'&/-])[A-ZÀ-Þ0-9][\w.'&/-]*|(?<=\s)[a-z]{1,3}[A-Z][\w.]*|[\[{]|_{3,}")
_BEFORE = re.compile(r"(?:^|\s)([A-Z][\w.'-]*|&)[^\S\n]$")
_IS_ENTITY = re.compile(
    r",\s+an?\s[^,;()]{0,60}(?:corporation|company|partnership|individual|association|trust|university|resident|citizen)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"'?s?\s+(?:shall|will|agrees?|may|is|has|hereby|represents|desires?|wishes|warrants|must|acknowledges|grants|and|or)\b"
)


def _name_before(flow: str, start: int, end: int) -> Name | None:
    """The last name before a short name that nothing but a description separates from it."""
    last: Name | None = None
    at = start
    while found := _CAPITAL.search(flow, at, end):
        at = found.end()
        name = name_at(flow, found.start()) if _begins_name(flow, found.start()) else None
        if name is None or name.start != found.start() or name.end > end:
            continue
        close = end - name.end < 3
        if name.form or close or _IS_ENTITY.match(flow, name.end):
            at = name.end
            if (close and (name.form or not last)) or describes(flow, name.end):
                last = name
    return last


def _begins_name(flow: str, at: int) -> bool:
    """Is no word of a longer name before it?"""
    before = _BEFORE.search(flow, max(0, at - 30), at)
    return not before or bool(NO_HEAD.fullmatch(before[1]))


def _acts(lowered: str, alias: Alias, after: int) -> bool:
    """Is it used as the subject of a sentence at least twice in what follows?"""
    word, times, at = alias.text.lower(), 0, after
    for _ in range(_MOST):
        at = lowered.find(word, at, after + _USED_WITHIN)
        if at < 0 or times > 1:
            break
        at += len(word)
        times += bool(_VERB.match(lowered, at))
    return times > 1 or word in {"we", "you", "us"}
