"""`pactlint rules`."""

from __future__ import annotations

import click

from pactlint.packs import load_pack
from pactlint.selftest import Trial, trials


@click.group("rules")
def command() -> None:
    """List, explain, test and write rules."""


@command.command("test")
@click.argument("folder", required=False, type=click.Path())
def test(folder: str | None) -> int:
    """Run the examples inside rule files: each must flag exactly its marked words."""
    pack = load_pack(folder)
    tried = [trial for rule in pack.rules for trial in trials(pack, rule)]
    failed = [trial for trial in tried if not trial.passed]
    for trial in failed:
        click.echo(_difference(trial))
    click.echo(f"{len(tried)} examples of {len(pack.rules)} rules: {len(failed)} failed")
    return int(bool(failed))


def _difference(trial: Trial) -> str:
    kind = "flags" if trial.example.flags else "passes"
    notices = "".join(f"\n  notice   {notice}" for notice in trial.notices)
    return (
        f"{trial.rule.name}: {kind} {trial.example.title!r}\n"
        f"  expected {trial.shown(trial.marked)}\n"
        f"  found    {trial.shown(trial.found)}{notices}\n"
    )
