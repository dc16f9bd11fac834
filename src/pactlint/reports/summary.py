"""Counts over many files: by principle, by rule, by file; no quotation and no advice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from pactlint.finding import Finding, Report, Severity
from pactlint.reports.legible import encodable, legible
from pactlint.reports.settings import Settings
from pactlint.reports.wording import count


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:  # noqa: ARG001 - every format is called alike
    """Write three tables, each with its most frequent row first, and the sum."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    found = [(report, finding) for report in reports for finding in report.live]
    lines = [
        *_rows("principle", ((finding.principle, finding) for _, finding in found)),
        *_rows("rule", ((finding.rule, finding) for _, finding in found)),
        *_rows("file", ((report.document.path, finding) for report, finding in found)),
        _sum(reports, found),
    ]
    stream.writelines(encodable(line, encoding) + "\n" for line in lines)


def _rows(name: str, said: Iterable[tuple[str, Finding]]) -> Iterator[str]:
    times: Counter[str] = Counter()
    by_severity: dict[str, Counter[Severity]] = {}
    for key, finding in said:
        times[key] += 1
        by_severity.setdefault(key, Counter())[finding.severity] += 1
    if not times:
        return
    width = max(len(name), *(len(legible(key)) for key in times))
    yield f"{name:<{width}}  {'':5}" + "".join(f"{severity:>9}" for severity in reversed(Severity))
    for key, number in sorted(times.items(), key=lambda row: (-row[1], row[0])):
        counts = "".join(f"{by_severity[key][severity] or '':>9}" for severity in reversed(Severity))
        yield f"{legible(key):<{width}}  {number:5}{counts}"
    yield ""


def _sum(reports: Sequence[Report], found: Sequence[tuple[Report, Finding]]) -> str:
    clean = sum(not report.live for report in reports)
    review = sum(len(report.notices) for report in reports)
    parts = [count(len(found), "finding")] + ([f"{review} to review"] if review else [])
    return f"{', '.join(parts)} in {count(len(reports), 'file')}, {clean} without findings"
