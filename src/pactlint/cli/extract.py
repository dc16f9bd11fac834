"""`pactlint extract`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from pactlint import __version__
from pactlint.cli.setups import Options, Setups
from pactlint.cli.sources import Sources, reading_options
from pactlint.extract import analyze
from pactlint.reports.extraction import write

if TYPE_CHECKING:
    from pactlint.document import View


FORMATS = ("jsonl", "html")


@click.command("extract")
@reading_options
@click.option("--format", "format_", type=click.Choice(FORMATS), default="jsonl", show_default=True, help="How to print.")
@click.option(
    "--min-probability", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Leave out less likely topics."
)
@click.option("--pack", help="A folder of rules whose topics to tell.")
def command(
    files: tuple[str, ...],
    exclude: tuple[str, ...],
    stdin_filename: str,
    view: View | None,
    password: str | None,
    format_: str,
    min_probability: float,
    pack: str | None,
) -> int:
    """Print agreements as data, one JSON object a line; or as a page that shows what was understood on the text itself."""
    sources = Sources(files, Setups(Options(pack=pack, view=view, exclude=exclude)), stdin_filename, password)
    agreements = sources.each(
        lambda document, setup: analyze(
            document, setup.pack.topics, setup.as_type, as_template=setup.as_template, floor=min_probability
        )
    )
    if format_ == "html":
        from pactlint.reports.html.understood import write_understood  # noqa: PLC0415 - jinja2, for HTML alone

        write_understood(agreements, sys.stdout, min_probability, __version__)
    else:
        write(agreements, sys.stdout, min_probability)
    return 2 if sources.unreadable else 0
