"""`pactlint baseline`."""

from __future__ import annotations

from pathlib import Path

import click

from pactlint.accepting import baseline_text
from pactlint.cli.acceptance import Acceptance
from pactlint.cli.linting import Linting, lints

NAME = "pactlint-baseline.json"


@click.command("baseline")
@lints
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), default=NAME, help="Where, if not in pactlint-baseline.json."
)
def command(linting: Linting, output: Path) -> int:
    """Keep today's findings, so that later runs report only what is new.

    Fingerprints, rules and clause numbers are kept, and no word of an agreement. Name the file in the configuration
    (baseline = "…"), or each time with --baseline.
    """
    acceptance = Acceptance(ignores_baseline=True)
    reports = [acceptance.apply(report, setup, linting.linter) for report, setup in linting.reports()]
    output.write_text(baseline_text(reports, output), encoding="utf-8")
    click.echo(f"{sum(len(report.live) for report in reports)} findings in {len(reports)} files kept in {output}")
    return 2 if linting.sources.unreadable else 0
