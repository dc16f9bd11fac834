"""`pactlint score`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from pactlint import __version__
from pactlint.cli.linting import Linting, linting_options
from pactlint.cli.setups import Options, Setups, setup_options
from pactlint.cli.sources import Sources, reading_options
from pactlint.reports import WHOLE, Settings
from pactlint.reports.score import FORMATS, write

if TYPE_CHECKING:
    from pathlib import Path

    from pactlint.agreement_type import AgreementType
    from pactlint.document import View


@click.command("score")
@reading_options
@setup_options
@linting_options
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print.")
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
    format_: str,
) -> int:
    """Print how agreements stand with each of the twelve principles; several are set side by side.

    A principle is strong, adequate, weak or absent, and each level names the rule that made it so.
    """
    setups = Setups(Options(config, isolated, pack, select, ignore, view, as_type, as_template, exclude=exclude))
    sources = Sources(files, setups, stdin_filename, password)
    linting = Linting(sources, jobs, cached=not no_cache, whole=format_ in WHOLE)
    reports = [report for report, _ in linting.reports()]
    write(reports, format_, sys.stdout, Settings(version=__version__))
    return 2 if sources.unreadable else 0
