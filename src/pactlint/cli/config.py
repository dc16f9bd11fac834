"""`pactlint config`."""

from __future__ import annotations

from pathlib import Path

import click

from pactlint.cli.setups import Options, Setups
from pactlint.config import in_force, schema


@click.command("config")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--config", "config_file", type=click.Path(path_type=Path), metavar="FILE", help="A configuration to read.")
@click.option("--schema", "as_schema", is_flag=True, help="Print the JSON Schema of a configuration, for editors.")
def command(file: Path | None, config_file: Path | None, as_schema: bool) -> int:  # noqa: FBT001 - click hands over a flag
    """Show what is in force for a file, and what makes it so."""
    if as_schema:
        click.echo(schema(), nl=False)
        return 0
    path = file or Path("agreement.docx")
    setups = Setups(Options(config=config_file))
    config = setups.config_at(path.parent)
    pack = setups.pack_of(config)
    for line in in_force(config, path):
        click.echo(line)
    click.echo(f"rules: {len(setups.at(path).pack.rules)} of the pack {pack.name} are asked")
    return 0
