"""`pactlint baseline`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pactlint.accepting import baseline_text
from pactlint.cli.acceptance import Acceptance
from pactlint.cli.linting import Linting, linting_options
from pactlint.cli.setups import Options, Setups, setup_options
from pactlint.cli.sources import Sources, reading_options

if TYPE_CHECKING:
    from pactlint.agreement_type import AgreementType
    from pactlint.document import View

NAME = "pactlint-baseline.json"


@click.command("baseline")
@reading_options
@setup_options
@linting_options
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), default=NAME, help="Where, if not in pactlint-baseline.json."
)
def command(
    files: tuple[str, ...],
    exclude: tuple[str, ...],
    stdin_filename: str,
    view: View | None,
    password: str | None,
    config: Path | None,
    isolated: bool,  # noqa: FBT001 - click hands over a flag
    pack: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    as_type: AgreementType | None,
    as_template: bool | None,  # noqa: FBT001 - the same
    jobs: int | None,
    no_cache: bool,  # noqa: FBT001 - the same
    output: Path,
) -> int:
    """Keep today's findings, so that later runs report only what is new.

    Fingerprints, rules and clause numbers are kept, and no word of an agreement. Name the file in the configuration
    (baseline = "…"), or each time with --baseline.
    """
    setups = Setups(Options(config, isolated, pack, select, ignore, view, as_type, as_template, exclude=exclude))
    sources = Sources(files, setups, stdin_filename, password)
    acceptance = Acceptance(ignores_baseline=True)
    linting = Linting(sources, jobs, cached=not no_cache)
    reports = [acceptance.apply(report, setup, linting.linter) for report, setup in linting.reports()]
    output.write_text(baseline_text(reports, output), encoding="utf-8")
    click.echo(f"{sum(len(report.live) for report in reports)} findings in {len(reports)} files kept in {output}")
    return 2 if sources.unreadable else 0
