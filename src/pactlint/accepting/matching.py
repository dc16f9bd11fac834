"""Marking findings as accepted, whoever accepts them."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.finding import Notice, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pactlint.finding import Finding, Report, Suppression


def names(glob: str, rule: str) -> bool:
    """Does a glob name a rule, by its full name or its own?"""
    return fnmatchcase(rule, glob) or fnmatchcase(rule.rpartition("/")[2], glob)


def suppressed(report: Report, accepts: Callable[[Finding], Suppression | None]) -> Report:
    """The report with each live finding marked that `accepts` has a reason for; those marked before keep theirs."""
    marked = (finding if finding.suppression else replace(finding, suppression=accepts(finding)) for finding in report.findings)
    return replace(report, findings=tuple(marked))


def with_remarks(report: Report, remarks: Iterable[str]) -> Report:
    """The report with a notice for each remark, at the beginning of the text: it concerns the file, not a clause."""
    said = tuple(Notice("", remark, Place(Span(0, 0))) for remark in remarks)
    return replace(report, notices=(*said, *report.notices))
