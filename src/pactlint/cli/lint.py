"""`pactlint lint`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pactlint import __version__
from pactlint.cli.acceptance import Acceptance
from pactlint.cli.linting import Linting, lints
from pactlint.cli.reporting import Target, Targets, write_reports
from pactlint.config import NEVER
from pactlint.finding import Severity
from pactlint.reports import FORMATS, WHOLE, Settings, Verbosity

if TYPE_CHECKING:
    from pactlint.finding import Report

LEVELS = [severity.value for severity in reversed(Severity)] + [NEVER]


@click.command("lint")
@lints
@click.option(
    "--format",
    "targets",
    type=Targets(),
    default="text",
    metavar="FORMATS",
    help=f"How to report: {', '.join(FORMATS)}; several as sarif:FILE,html:FILE.",
)
@click.option("--output", type=click.Path(dir_okay=False), help="Write the report to a file.")
@click.option("--summary", is_flag=True, help="Only count: by principle, by rule, by file.")
@click.option("--fail-on", type=click.Choice(LEVELS), help="Exit with 1 at or above; error if not configured otherwise.")
@click.option("--baseline", type=click.Path(path_type=Path), metavar="FILE", help="Report only what is not in this baseline.")
@click.option("--since", metavar="REVISION", help="Report only what came after a revision of git.")
@click.option("--against", type=click.Path(path_type=Path), metavar="FILE", help="Report only what an older draft had not.")
@click.option("-v", "--verbose", "verbosity", flag_value=Verbosity.VERBOSE, type=Verbosity, help="Say more.")
@click.option("-q", "--quiet", "verbosity", flag_value=Verbosity.QUIET, type=Verbosity, help="Say less.")
def command(
    linting: Linting,
    targets: tuple[Target, ...],
    output: str | None,
    summary: bool,  # noqa: FBT001 - the same
    fail_on: str | None,
    baseline: Path | None,
    since: str | None,
    against: Path | None,
    verbosity: Verbosity | None,
) -> int:
    """Say where agreements depart from the twelve principles of partnering.

    For example: pactlint lint contracts --exclude archive --fail-on warning
    """
    targets = (Target("summary"),) if summary else targets
    linting = replace(linting, whole=any(target.format in WHOLE for target in targets))
    acceptance = Acceptance(baseline, since, against)
    reports: list[Report] = []
    failed = False
    for linted, setup in linting.reports():
        report = acceptance.apply(linted, setup, linting.linter)
        reports.append(report)
        failed |= _fails(report, fail_on or setup.fail_on)
    write_reports(reports, targets, output, Settings(version=__version__, verbosity=verbosity or Verbosity.NORMAL))
    return 2 if linting.sources.unreadable else int(failed)


def _fails(report: Report, level: str) -> bool:
    return level != NEVER and any(finding.severity >= Severity(level) for finding in report.live)
