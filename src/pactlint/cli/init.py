"""`pactlint init`."""

from __future__ import annotations

from pathlib import Path

import click

from pactlint.config import NAME, starting
from pactlint.errors import ConfigError
from pactlint.files import found_in


@click.command("init")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".")
def command(folder: Path) -> int:
    """Write a commented pactlint.toml, after a look at what is in the folder."""
    path = folder / NAME
    if path.exists():
        raise ConfigError(f"{path}: there is one already")
    agreements = [each.relative_to(folder) for each in found_in(folder)]
    path.write_text(starting(agreements), encoding="utf-8")
    click.echo(f"{path} written; it changes nothing until you take a # away")
    return 0
