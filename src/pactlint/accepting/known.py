"""What an older draft had already: only what a change brings is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.accepting.matching import suppressed
from pactlint.finding import Suppression

if TYPE_CHECKING:
    from pactlint.finding import Finding, Report


def known_before(report: Report, older: Report, called: str) -> Report:
    """The report with every finding marked that the older draft had too; `called` names that draft."""
    before = {finding.fingerprint for finding in older.findings}

    def accepted(finding: Finding) -> Suppression | None:
        return Suppression("not new", called) if finding.fingerprint in before else None

    return suppressed(report, accepted)
