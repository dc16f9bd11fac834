"""Reads the sentence or the list that introduces the parties ("between A, a Delaware corporation ("X"), and B …")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from pactlint.extract.parties.aliases import aliases, label_before
from pactlint.extract.parties.boundaries import next_party
from pactlint.extract.parties.kinds import kind_after
from pactlint.extract.parties.names import Name, folded, name_at
from pactlint.extract.parties.namings import Naming, with_shared
from pactlint.extract.sieve import sifted


def introduced(flow: str, start: int = 0) -> tuple[Naming, ...]:
    """The parties of the first introduction that names at least two with their short names, else of the best there is.

    `start` is where the agreement's own paragraphs begin, one of which may open with the parties ("A and B agree …").
    """
    best = _best(flow, _cues(flow))
    if sum(naming.is_told for naming in best) > 1:
        return best
    opening = _best(flow, _openings(flow, start))
    sure = sum(naming.is_told or (bool(naming.name.form) and naming.kind != naming.name.form) for naming in opening)
    return opening if sure > 1 and sure >= len(opening) - 1 else best


_REACH = 5000
"""Code points that an introduction may be long: ten parties with their addresses."""
_OPENING = 12_000
_MOST_CUES = 80
_FARTHEST = 120
_CUE = sifted(
    r"""\b(?: by\s+and[\s-]+(?:between|among(?:st)?) | between\s+and\s+among | (?<!difference\s)(?:between
      |among(?:st)?)(?:\s+and\s+among)?
      | (?:made|entered(?:\s+into)?|executed|concluded|signed)\b[^.;:"()]{0,100}?\bby(?:\s+and\s+(?:between|among))?
      | (?:the\s+)?parties(?:\s+(?:to\s+this\s+(?:[\w-]+\s+){0,4}(?:agreement|contract)|are|hereto))*\s*(?=[:\n])
      | parties\s+to\s+this\s+(?:[\w-]+\s+){0,4}(?:agreement|contract)\s+are | agreement\s+is\s+with )\b
    | \b(?P<label>party\s(?:a|1|one|i))(?=\s?(?:\([^()\n]{1,40}\))?\s?:)""",
    re.VERBOSE | re.IGNORECASE,
)
_STOP = re.compile(
    r"""\b(?:whereas|witnesseth|w\si\st\sn\se\ss\ss\se\st\sh|recitals?|now,?\s+therefore|in\s+consideration\s+of
      |agrees?\s+as\s+follows
      |(?:do\s+)?hereby\s+agrees?|hereby\s+enter|have\s+(?:today\s+)?(?:agreed|entered)|preamble|table\s+of\s+contents
      |in\s+witness\s+whereof|desires?\s+to|wish(?:es)?\s+to)\b
    | \n\s{0,40}(?:background|introduction|definitions|preliminary)\b | \n\s{0,40}(?:article|section|1\.)\s+\S
    | \bladies\s+and\s+gentlemen | \bgentlemen: | \bdear\s | \bby: | /s/ | \bsignature:""",
    re.VERBOSE | re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"\n\s*|\b(?:between|among)\s+(?:the\s+)?\"?", re.IGNORECASE)
_LINE = re.compile(r"(?:^|\n)\s*")
_GROUP_FIRST = re.compile(
    r"\s*(?:the|each|certain|those|all)(?:\s+of\s+the)?\s+(?:persons|entities|parties|lenders|banks|investors|purchasers|sellers|holders)"
    r"\b[^\"();]{3,200}\([^()]{3,200}\)\s*,?\s*(?:and\s+)?",
    re.IGNORECASE,
)
"""A group listed elsewhere ("the lenders named in Schedule 1 (the "Lenders")"), before the parties that are named."""
_PART_OF_TITLE = re.compile(r"\b(?:for|of)\s", re.IGNORECASE)


def _cues(flow: str) -> Iterator[int]:
    """Where words lead to a list of parties ("by and between", "Parties:", "Party A:")."""
    for found in islice(_CUE.finditer(flow), _MOST_CUES):
        yield found.start() if found["label"] else found.end()


def _openings(flow: str, start: int) -> Iterator[int]:
    """Where a paragraph near the beginning opens with the name of an entity."""
    for found in islice(_LINE.finditer(flow, start, start + _OPENING), _MOST_CUES):
        if (name := name_at(flow, found.end())) and name.start - found.end() < 25 and name.form:
            yield found.end()


def _best(flow: str, starts: Iterable[int]) -> tuple[Naming, ...]:
    best: tuple[Naming, ...] = ()
    for start in starts:
        found = _sifted(with_shared(flow, _joined(flow, list(_listed(flow, start)))))
        if _worth(found) > _worth(best):
            best = found
        if sum(naming.is_told for naming in best) > 1 and all(naming.is_told for naming in best):
            break
    return best


def _worth(found: tuple[Naming, ...]) -> int:
    """How sure an introduction is one: names alone may be of some other agreement, short names are given to parties."""
    sure = sum(naming.is_told or naming.name.is_entity for naming in found)
    if len(found) < 2 or not sure:
        return 0
    return sum(4 * naming.is_told + 2 * bool(naming.name.form) + naming.name.is_entity for naming in found) if sure > 1 else 1


def _listed(flow: str, start: int) -> Iterator[Naming]:
    """The parties listed from `start` on, with their short names; none where no name stands there."""
    group = _GROUP_FIRST.match(flow, start)
    name = name_at(flow, group.end() if group else start)
    if name is None or name.start - (group.end() if group else start) > _FARTHEST:
        return
    found = _STOP.search(flow, name.end, name.end + _REACH)
    stop = found.start() if found else min(len(flow), name.end + _REACH)
    seen: list[str] = []
    while name and not any(known.startswith(folded(name.text)) for known in seen):
        if not name.is_blank:
            seen.append(folded(name.text))
            stop = _named_again(flow, name, stop)
        end, following = next_party(flow, name, stop)
        yield Naming(name, (*label_before(flow, name), *aliases(flow, name, end)), kind_after(flow, name, end))
        name = following


def _named_again(flow: str, name: Name, stop: int) -> int:
    """Where the same name begins another paragraph or list: what came before was the cover, and this is the agreement."""
    for found in _PARAGRAPH.finditer(flow, name.end, stop):
        if flow[found.end() : found.end() + len(name.text)].lower() == name.text.lower():
            return found.start()
    return stop


def _joined(flow: str, found: list[Naming]) -> tuple[Naming, ...]:
    """Two halves of one name put together ("Film and Entertainment Corporation"), which the number of parties tells."""
    for at in range(len(found) - 1) if len(found) > 2 else ():
        first, second = found[at], found[at + 1]
        together = flow[first.name.end : second.name.start].strip().lower() == "and"
        whole = second.name.form or _PART_OF_TITLE.search(first.name.text)
        if together and whole and not first.aliases and not first.name.form:
            start, end = first.name.start, second.name.end
            found[at : at + 2] = [Naming(Name(start, end, flow[start:end], second.name.form), second.aliases, second.kind)]
            break
    return tuple(found)


def _sifted(found: tuple[Naming, ...]) -> tuple[Naming, ...]:
    """Without what only looks like a name, where there are sure parties enough."""
    given = {alias.text for naming in found for alias in naming.aliases}
    sure = tuple(naming for naming in found if naming.is_sure and naming.name.text not in given)
    return sure if sum(naming.is_told for naming in sure) > 1 else found
