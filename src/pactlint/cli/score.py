"""`pactlint score`."""

from __future__ import annotations

import sys
from dataclasses import replace

import click

from pactlint import __version__
from pactlint.cli.linting import Linting, lints
from pactlint.reports import WHOLE, Settings
from pactlint.reports.score import FORMATS, write


@click.command("score")
@lints
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print.")
def command(linting: Linting, format_: str) -> int:
    """Print how agreements stand with each of the twelve principles; several are set side by side.

    A principle is strong, adequate, weak or absent, and each level names the rule that made it so.
    """
    reports = [report for report, _ in replace(linting, whole=format_ in WHOLE).reports()]
    write(reports, format_, sys.stdout, Settings(version=__version__))
    return 2 if linting.sources.unreadable else 0
