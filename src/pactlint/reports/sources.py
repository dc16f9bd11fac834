"""The files of a SARIF run, named as code scanning finds them again: relative to the repository's root, percent-encoded."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from pactlint.document import Format
from pactlint.finding import Report
from pactlint.reports.json_types import JsonObject

SOURCE_ROOT = "%SRCROOT%"
"""What stands for the repository's root; whoever reads the log knows where that is on his machine."""


class Sources:
    """The files of the reports, in their order; one that is reported on twice counts once."""

    def __init__(self, reports: Sequence[Report], root: str) -> None:
        self._root = root or "."
        self._formats = {report.document.path: report.document.format for report in reports}
        self._indices = {path: index for index, path in enumerate(self._formats)}
        self._locations = {path: _location(path, self._root) for path in self._formats}

    def artifacts(self) -> list[JsonObject]:
        """SARIF's `artifacts`: every file that was read, findings or none."""
        return [
            {"location": self._locations[path], "roles": ["analysisTarget"], "mimeType": _MEDIA[form]}
            for path, form in self._formats.items()
        ]

    def location(self, report: Report) -> JsonObject:
        """SARIF's `artifactLocation` of the file a report is on."""
        path = report.document.path
        return {**self._locations[path], "index": self._indices[path]}


_MEDIA = {
    Format.WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PDF: "application/pdf",
    Format.MARKDOWN: "text/markdown",
    Format.TEXT: "text/plain",
}


def _location(path: str, root: str) -> JsonObject:
    """A file outside the root keeps its absolute address: there is no other that a reader could resolve."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - only the name is wanted; Path.resolve would ask the disk about links
    try:
        relative = Path(os.path.relpath(absolute, root)).as_posix()
    except ValueError:  # another drive on Windows
        relative = ".."
    if relative == ".." or relative.startswith("../"):
        return {"uri": Path(absolute).as_uri()}
    return {"uri": quote(relative.encode("utf-8", "surrogateescape"), safe="/!$&'()*+,;=@~"), "uriBaseId": SOURCE_ROOT}
