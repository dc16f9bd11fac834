"""`pactlint init`."""

from __future__ import annotations

from pathlib import Path

import click

from pactlint.config import NAME, starting
from pactlint.errors import ConfigError

SUFFIXES = (".docx", ".pdf", ".md", ".txt")


@click.command("init")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".")
def command(folder: Path) -> int:
    """Write a commented pactlint.toml, after a look at what is in the folder."""
    path = folder / NAME
    if path.exists():
        raise ConfigError(f"{path}: there is one already")
    agreements = sorted(
        each.relative_to(folder)
        for each in folder.rglob("*")
        if each.suffix.lower() in SUFFIXES and not any(part.startswith(".") for part in each.relative_to(folder).parts)
    )
    path.write_text(starting(agreements), encoding="utf-8")
    click.echo(f"{path} written; it changes nothing until you take a # away")
    return 0
