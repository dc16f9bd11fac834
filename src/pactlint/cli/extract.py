"""`pactlint extract`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pactlint.cli.sources import Sources, reading_options
from pactlint.config import configured_pack
from pactlint.document import View
from pactlint.extract import analyze
from pactlint.packs import load_pack
from pactlint.reports.extraction import write


@click.command("extract")
@reading_options
@click.option("--format", "format_", type=click.Choice(["jsonl"]), default="jsonl", show_default=True, help="One object a line.")
@click.option(
    "--min-probability", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Leave out less likely topics."
)
@click.option("--pack", "pack_folder", type=click.Path(), help="A folder of rules whose topics to tell.")
def command(
    files: tuple[str, ...],
    stdin_filename: str,
    view: View,
    password: str | None,
    format_: str,  # noqa: ARG001 - one format so far
    min_probability: float,
    pack_folder: str | None,
) -> int:
    """Print agreements as data, one JSON object a line."""
    pack = load_pack(pack_folder or configured_pack(Path.cwd()))
    sources = Sources(files, stdin_filename, View(view), password)
    write(sources.each(lambda document: analyze(document, pack.topics, floor=min_probability)), sys.stdout, min_probability)
    return 2 if sources.unreadable else 0
