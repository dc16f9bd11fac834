"""`pactlint find`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pactlint.cli.setups import Options, Setups
from pactlint.cli.sources import Sources, reading_options
from pactlint.extract import analyze
from pactlint.query import parse_query, query
from pactlint.reports.matches import FORMATS, write

if TYPE_CHECKING:
    from pactlint.document import View


@click.command("find")
@click.argument("condition")
@reading_options
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print.")
@click.option("--pack", help="A folder of rules whose topics and words to use.")
def command(
    condition: str,
    files: tuple[str, ...],
    exclude: tuple[str, ...],
    stdin_filename: str,
    view: View | None,
    password: str | None,
    format_: str,
    pack: str | None,
) -> int:
    """Print the clauses for which a condition of the rule language holds.

    For example: pactlint find "a clause on renewal named r and r.notice < 60 days" *.docx. Exits with 0 if there are any, with 1
    if there are none.
    """
    setups = Setups(Options(pack=pack, view=view, exclude=exclude))
    rules = setups.pack_of(setups.config_at(Path.cwd()))
    parsed = parse_query(condition, rules)
    sources = Sources(files, setups, stdin_filename, password)
    searched = list(sources.each(lambda document, _: query(parsed, analyze(document, rules.topics), rules)))
    write(searched, format_, sys.stdout)
    if sources.unreadable:
        return 2
    return int(not any(matches.found for matches in searched))
