"""GitLab's code quality report: the subset of Code Climate's format that its documentation names."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from pactlint.finding import Finding, Report
from pactlint.reports.json_types import JsonObject
from pactlint.reports.legible import legible
from pactlint.reports.settings import Settings
from pactlint.reports.wording import by_position, whereabouts

_SEVERITIES = {"error": "critical", "warning": "major", "note": "info"}


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write a list of the live findings of all files; the file's name makes a fingerprint one of the whole repository."""
    issues = [_issue(report, finding, settings.root or ".") for report in reports for finding in by_position(report.live)]
    stream.write(json.dumps(issues, indent=1) + "\n")


def _issue(report: Report, finding: Finding, root: str) -> JsonObject:
    location = report.document.locate(finding.place.span)
    path = _relative(report.document.path, root)
    return {
        "description": f"{legible(finding.title)}: {legible(finding.message)} ({whereabouts(report.document, finding.place)})",
        "check_name": finding.rule,
        "fingerprint": f"{finding.fingerprint}-{path}",
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": path, "lines": {"begin": location.line, "end": location.end_line}},
    }


def _relative(path: str, root: str) -> str:
    """GitLab wants paths from the repository's root, without a leading `./`."""
    try:
        return Path(os.path.relpath(path, root)).as_posix()
    except ValueError:  # another drive on Windows
        return Path(path).as_posix()
