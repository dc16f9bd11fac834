"""Writes what `pactlint find` found: for people, as JSON, or as a count for each file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pactlint.reports.legible import encodable, legible
from pactlint.reports.quotation import quotation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from pactlint.document import Document
    from pactlint.finding import Match, Matches, Place
    from pactlint.reports.json_types import JsonObject

FORMATS = ("text", "json", "count")


def write(searched: Sequence[Matches], name: str, stream: TextIO) -> None:
    """Write the matches of several documents in a format of `FORMATS`."""
    match name:
        case "json":
            stream.write(json.dumps({"files": [_file(matches) for matches in searched]}, indent=2) + "\n")
        case "count":
            _write(stream, [f"{len(matches.found)}\t{legible(matches.document.path)}" for matches in searched])
        case _:
            _write(stream, [line for matches in searched for match in matches.found for line in _lines(matches.document, match)])


def _write(stream: TextIO, lines: Sequence[str]) -> None:
    encoding = stream.encoding or "utf-8"
    stream.writelines(encodable(line, encoding) + "\n" for line in lines)


def _lines(document: Document, match: Match) -> list[str]:
    first, *others = match.places
    location = document.locate(first.span)
    lines = [f"{legible(document.path)}:{location.line}: {_clause(first)}{quotation(document, first.span)}"]
    lines += [f"    {place.label}: {_clause(place)}{quotation(document, place.span)}" for place in others]
    return lines + [f"    not sure: {legible(reason)}" for reason in match.unread]


def _clause(place: Place) -> str:
    return f"{legible(place.clause)}  " if place.clause else ""


def _file(matches: Matches) -> JsonObject:
    document = matches.document
    return {
        "path": document.path,
        "count": len(matches.found),
        "matches": [
            {"places": [_place(document, place) for place in match.places], "unread": list(match.unread)}
            for match in matches.found
        ],
    }


def _place(document: Document, place: Place) -> JsonObject:
    location = document.locate(place.span)
    return {
        "name": place.label,
        "quote": document.quote(place.span),
        "start": place.span.start,
        "end": place.span.end,
        "clause": place.clause,
        "page": location.page,
        "line": location.line,
    }
