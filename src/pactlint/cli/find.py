"""`pactlint find`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pactlint.cli.sources import Sources, reading_options
from pactlint.config import configured_pack
from pactlint.document import View
from pactlint.extract import analyze
from pactlint.packs import load_pack
from pactlint.query import parse_query, query
from pactlint.reports.matches import FORMATS, write


@click.command("find")
@click.argument("condition")
@reading_options
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print.")
@click.option("--pack", "pack_folder", type=click.Path(), help="A folder of rules whose topics and words to use.")
def command(
    condition: str,
    files: tuple[str, ...],
    stdin_filename: str,
    view: View,
    password: str | None,
    format_: str,
    pack_folder: str | None,
) -> int:
    """Print the clauses for which a condition of the rule language holds.

    For example: pactlint find "a clause on renewal named r and r.notice < 60 days" *.docx. Exits with 0 if there are any, with 1
    if there are none.
    """
    pack = load_pack(pack_folder or configured_pack(Path.cwd()))
    parsed = parse_query(condition, pack)
    sources = Sources(files, stdin_filename, View(view), password)
    searched = list(sources.each(lambda document: query(parsed, analyze(document, pack.topics), pack)))
    write(searched, format_, sys.stdout)
    if sources.unreadable:
        return 2
    return int(not any(matches.found for matches in searched))
