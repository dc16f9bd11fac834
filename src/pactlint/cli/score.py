"""`pactlint score`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pactlint import __version__
from pactlint.cli.sources import Sources, kind_options, reading_options
from pactlint.config import configured_pack
from pactlint.document import View
from pactlint.linter import lint_document
from pactlint.packs import load_pack
from pactlint.reports import Settings
from pactlint.reports.score import FORMATS, write

if TYPE_CHECKING:
    from pactlint.agreement import AgreementType


@click.command("score")
@reading_options
@kind_options
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print.")
@click.option("--pack", "pack_folder", type=click.Path(), help="A folder of rules in place of mPartnering's.")
def command(
    files: tuple[str, ...],
    stdin_filename: str,
    view: View,
    password: str | None,
    as_type: AgreementType | None,
    as_template: bool | None,  # noqa: FBT001 - click hands over a flag
    format_: str,
    pack_folder: str | None,
) -> int:
    """Print how agreements stand with each of the twelve principles; several are set side by side.

    A principle is strong, adequate, weak or absent, and each level names the rule that made it so.
    """
    pack = load_pack(pack_folder or configured_pack(Path.cwd()))
    sources = Sources(files, stdin_filename, View(view), password)
    reports = list(sources.each(lambda document: lint_document(document, pack, as_type=as_type, as_template=as_template)))
    write(reports, format_, sys.stdout, Settings(version=__version__))
    return 2 if sources.unreadable else 0
