"""GitHub's workflow commands: an annotation beside the line, for runs that upload no SARIF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from pactlint.finding import Place, Report
from pactlint.reports.legible import encodable, legible
from pactlint.reports.settings import Settings, Verbosity
from pactlint.reports.wording import by_position, whereabouts

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write a command for each finding, and a notice for each thing to review, unless the report is to be quiet.

    Escaped as GitHub's own toolkit does it, so that no word of a contract can be a command. In a Word file or a PDF a line means
    nothing to GitHub: there the message says where it is.
    """
    encoding = getattr(stream, "encoding", None) or "utf-8"
    for report in reports:
        stream.writelines(f"{encodable(command, encoding)}\n" for command in _commands(report, settings.verbosity))
    if not any(report.live or report.notices for report in reports):
        stream.write(f"pactlint: no findings in {', '.join(_data(report.document.path) for report in reports) or 'no file'}\n")


def _commands(report: Report, verbosity: Verbosity) -> Iterator[str]:
    for finding in by_position(report.live):
        yield _command(report, _COMMANDS[finding.severity], finding.place, finding.title, f"{finding.message} [{finding.rule}]")
    if verbosity is not Verbosity.QUIET:
        for notice in by_position(report.notices):
            yield _command(report, "notice", notice.place, "To review", notice.message)


def _command(report: Report, command: str, place: Place, title: str, said: str) -> str:
    location = report.document.locate(place.span)
    properties = {
        "file": report.document.path,
        "line": str(location.line),
        "endLine": str(location.end_line),
        "col": str(location.column),
        "title": title,
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {written}::{_data(f'{said} ({whereabouts(report.document, place)})')}"


def _data(text: str) -> str:
    return legible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
