"""Signatures told in a line of prose, or in the rows of a table that was flattened to text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.agreement import Signatory
from pactlint.document import Span
from pactlint.extract.signing.entities import parties_in
from pactlint.extract.signing.offices import OFFICE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Party


def signing_lines(text: str, since: float, parties: Sequence[Party]) -> Iterator[Signatory]:
    """Who signs by lines that are neither labelled nor led by a party's name, from `since` on.

    "Signed by Ada Reed, Director", "Signed and delivered by the within-named Ada Reed", "Ada Reed, 3 May 2027" under a heading of
    signatures, and rows under "Party | Signatory | Position". Where a company signs and nobody is named, there is nobody to tell.
    """
    names = {name.casefold(): name for party in parties for name in (party.name, *party.aliases)}
    for found in _SIGNED_BY.finditer(text, max(0, int(since) + 1)):
        entity = (found["entity"] or "").strip(" ,.;") or _signing_entity(found["before"] or "")
        if found["name"].casefold() not in names and not _COMPANY.search(found["name"]):
            yield Signatory(Span(*found.span()), entity, found["name"], (found["title"] or found["office"] or "").strip(" ,.;"))
    for heading in _HEADING.finditer(text, max(0, int(since) + 1)):
        at = heading.end()
        while line := _BARE.match(text, at):
            if line["name"].casefold() not in names:
                yield Signatory(Span(line.start("name"), line.end("date")), "", line["name"], "")
            at = line.end()
    yield from _rows(text, since)


def introduced(text: str, since: float, signatory: Signatory, parties: Sequence[Party]) -> Signatory:
    """Whoever signs beneath words that tell for whom and in what office: "by Ada Reed, who as director represents Alder Ltd"."""
    if not signatory.name or (signatory.title and signatory.entity):
        return signatory
    told = re.compile(rf"\b{re.escape(signatory.name)}{_IN_OFFICE}")
    found = told.search(text, max(0, int(since) + 1), max(int(since) + 1, signatory.span.start))
    if not found or not OFFICE.match(found["title"]):
        return signatory
    entities = parties_in(found["entity"] or "", parties)
    return replace(signatory, title=signatory.title or found["title"], entity=entities[0] if entities else signatory.entity)


def _signing_entity(before: str) -> str:
    return before.strip(" ,") if _COMPANY.search(before) else ""


def _rows(text: str, since: float) -> Iterator[Signatory]:
    for header in _HEADER.finditer(text):
        columns = [cell.strip().casefold() for cell in header[0].strip(" |").split("|")]
        if header.start() < since and not _SIGNING.search(header[0]):
            continue
        place = {role: at for role, words in _COLUMNS.items() for at, cell in enumerate(columns) if cell in words}
        if not {"name", "title"} <= place.keys():
            continue
        at = header.end() + 1
        while (row := _ROW.match(text, at)) is not None:
            cells = [cell.strip(" _-") for cell in row[0].strip().strip("|").split("|")]
            cells += [""] * (len(columns) - len(cells))
            if any(cells) and cells[place["name"]]:
                entity = cells[place["entity"]] if "entity" in place else ""
                yield Signatory(Span(row.start(), row.end()), entity, cells[place["name"]], cells[place["title"]])
            at = row.end() + 1


_IN_OFFICE = (
    r",? (?:who,? )?(?:is |acting |signing )?(?:as |in (?:his|her|the) capacity (?:as|of) |being )?(?:its |the |an? |sole )?"
    r"(?P<title>[A-Za-z][\w -]{2,50}?),?"
    r" (?:represents?|representing|of|for|on behalf of|binds|signs for|acts for) (?P<entity>[^\n;:]{2,80})"
)
_PERSON = r"(?:(?:Mr|Ms|Mrs|Dr|Shri|Smt)\.?[^\S\n])?[A-Z][\w.'\u2019-]*(?:[^\S\n](?!By\b|Date\b)[A-Z][\w.'\u2019-]*){1,3}"
_SIGNED_BY = re.compile(
    r"^[^\S\n]*(?:SIGNED|Signed|EXECUTED|Executed)(?:,? (?:sealed|SEALED))?(?:,? (?:and|AND) (?:delivered|DELIVERED))?"
    r"(?: as a deed)? by (?:the (?:within|above|said)[- ]?named |the said )?"
    r"(?:(?P<before>[A-Z][^\n,]{2,60}?),? (?:by the hand of|by|acting by|through) )?"
    r"(?:its (?P<office>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2}?),? )?"
    rf"(?P<name>{_PERSON})(?:,? (?:its |as |the )?"
    r"(?P<title>(?!in the presence|on |this |for |before )[A-Za-z][^\n,]{2,50}?)(?=,|\.?$| for | in the ))?"
    r"(?:,? (?:for and on behalf of|on behalf of|for) (?P<entity>[^\n]{2,80}?))?(?:,? in the presence of[^\n]*)?[.;]?[^\S\n]*$",
    re.MULTILINE,
)
_HEADING = re.compile(
    r"^[^\S\n]*(?:Signatures?|SIGNATURES?|Signed|SIGNED|Signed by us|Our signatures)[:.]?[^\S\n]*$", re.MULTILINE
)
_BARE = re.compile(rf"\s*\n[^\S\n]*(?P<name>{_PERSON}),?[^\S\n]+(?P<date>\d{{1,2}}[^\n]{{2,20}}\d{{2,4}})[^\S\n]*(?=\n|\Z)")
_HEADER = re.compile(r"^[^\n|]{0,60}\|[^\n]{0,160}$", re.MULTILINE)
_SIGNING = re.compile(r"signator|signed|signing", re.IGNORECASE)
_ROW = re.compile(r"[^\n|]{0,100}\|[^\n]{0,240}")
_COLUMNS = {
    "entity": (
        "party",
        "for",
        "entity",
        "company",
        "on behalf of",
        "for and on behalf of",
        "signed for",
        "organisation",
        "organization",
    ),
    "name": ("signatory", "name", "signed by", "by", "signing", "name of signatory", "printed name", "person signing"),
    "title": ("position", "title", "office", "capacity", "designation", "role", "post", "job title"),
}
_COMPANY = re.compile(
    r"\b(?:inc|llc|ltd|limited|corp|corporation|company|plc|gmbh|llp|l\.?p|pty|pvt|pte|s\.?a|b\.?v)\b", re.IGNORECASE
)
