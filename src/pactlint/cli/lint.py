"""`pactlint lint`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pactlint import __version__
from pactlint.cli.sources import Sources, kind_options, reading_options
from pactlint.config import configured_pack
from pactlint.document import View
from pactlint.finding import Severity
from pactlint.linter import lint_document
from pactlint.packs import load_pack
from pactlint.reports import FORMATS, Settings, Verbosity, write

if TYPE_CHECKING:
    from pactlint.agreement import AgreementType

NEVER = "never"
LEVELS = [severity.value for severity in reversed(Severity)] + [NEVER]


@click.command("lint")
@reading_options
@kind_options
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True, help="How to report.")
@click.option("--output", type=click.Path(dir_okay=False), help="Write the report to a file.")
@click.option(
    "--fail-on",
    type=click.Choice(LEVELS),
    default=LEVELS[0],
    show_default=True,
    help="Exit with 1 at or above.",
)
@click.option("--pack", "pack_folder", type=click.Path(), help="A folder of rules in place of mPartnering's.")
@click.option("-v", "--verbose", "verbosity", flag_value=Verbosity.VERBOSE, type=Verbosity, help="Say more.")
@click.option("-q", "--quiet", "verbosity", flag_value=Verbosity.QUIET, type=Verbosity, help="Say less.")
def command(
    files: tuple[str, ...],
    stdin_filename: str,
    view: View,
    password: str | None,
    as_type: AgreementType | None,
    as_template: bool | None,  # noqa: FBT001 - click hands over a flag
    format_: str,
    output: str | None,
    fail_on: str,
    pack_folder: str | None,
    verbosity: Verbosity | None,
) -> int:
    """Say where agreements depart from the twelve principles of partnering."""
    pack = load_pack(pack_folder or configured_pack(Path.cwd()))
    sources = Sources(files, stdin_filename, View(view), password)
    reports = list(sources.each(lambda document: lint_document(document, pack, as_type=as_type, as_template=as_template)))
    settings = Settings(version=__version__, verbosity=verbosity or Verbosity.NORMAL)
    if output:
        with Path(output).open("w", encoding="utf-8") as stream:
            write(reports, format_, stream, settings)
    else:
        write(reports, format_, sys.stdout, settings)
    if sources.unreadable:
        return 2
    if fail_on == NEVER:
        return 0
    return int(any(finding.severity >= Severity(fail_on) for report in reports for finding in report.live))
