"""`pactlint rules`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from pactlint.errors import ConfigError, PactlintError
from pactlint.packs import Pack, Rule, load_pack, pack_folder
from pactlint.rulebook import find_rule, outdated, rule_page, write_pages
from pactlint.rulefile import changes, format_files, mark_anew, new_rule
from pactlint.selftest import Trial, trials

pack_option = click.option(
    "--pack", "source", type=click.Path(), help="A folder of rules, or an installed pack, in place of mPartnering's."
)


@click.group("rules")
def command() -> None:
    """List, explain, test and write rules."""


@command.command("list")
@pack_option
@click.option("--format", "as_", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to print.")
def list_(source: str | None, as_: str) -> int:
    """List the rules of a pack."""
    pack = load_pack(source)
    if as_ == "json":
        click.echo(json.dumps([_described(rule) for rule in pack.rules], indent=2))
        return 0
    width = max((len(rule.name) for rule in pack.rules), default=0)
    for rule in pack.rules:
        click.echo(f"{rule.name:{width}}  {rule.severity:7}  {rule.declaration.title}")
    return 0


@command.command("explain")
@click.argument("name")
@pack_option
def explain(name: str, source: str | None) -> int:
    """Print a rule's manual page: what it finds and why, its parameters, language that mends it, examples."""
    click.echo(rule_page(find_rule(load_pack(source), name)).partition("\n\n")[2], nl=False)
    return 0


@command.command("new")
@click.argument("name", metavar="PRINCIPLE/NAME")
@pack_option
def new(name: str, source: str | None) -> int:
    """Write a new rule file to start from."""
    path = new_rule(pack_folder(source), name)
    click.echo(f"{path} written; its examples are run by: pactlint rules test {path}")
    return 0


@command.command("test")
@click.argument("path", required=False, type=click.Path())
@pack_option
@click.option("--update", is_flag=True, help="Mark the examples where the findings are; review the difference.")
@click.option("--watch", is_flag=True, help="Run again whenever a rule file changes, until stopped.")
def test(path: str | None, source: str | None, update: bool, watch: bool) -> int:  # noqa: FBT001 - click hands over flags
    """Run the examples inside rule files: each must flag exactly its marked words.

    PATH is a pack's folder, or a rule file or a folder inside a pack.
    """
    if not watch:
        return _test(path, source, update=update)
    for _ in changes(Path(path) if path else pack_folder(source)):
        try:
            _test(path, source, update=update)
        except PactlintError as error:
            click.echo(str(error), err=True)
    return 0


@command.command("format")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file is not in the layout.")
def format_(paths: tuple[Path, ...], check: bool) -> int:  # noqa: FBT001 - click hands over a flag
    """Put rule files into the one layout, comments kept."""
    files = [file for path in paths for file in (sorted(path.rglob("*.pact")) if path.is_dir() else [path])]
    changed = format_files(files, write=not check)
    for file in changed:
        click.echo(f"{file}: {'not in the layout' if check else 'formatted'}")
    if check and changed:
        click.echo(f"to mend: pactlint rules format {' '.join(map(str, paths))}")
    return int(check and bool(changed))


@command.command("docs")
@pack_option
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a page is out of date.")
@click.option(
    "--output", type=click.Path(file_okay=False), default="docs/rules", show_default=True, help="The reference's folder."
)
def docs(source: str | None, check: bool, output: str) -> int:  # noqa: FBT001 - click hands over a flag
    """Write the reference: a page for each rule, from the rule files."""
    pack = load_pack(source)
    if check:
        stale = outdated(pack, Path(output))
        if stale:
            named = f" --pack {source}" if source else ""
            click.echo(f"{len(stale)} pages out of date, {stale[0]} first; to mend: pactlint rules docs{named} --output {output}")
        return int(bool(stale))
    changed = write_pages(pack, Path(output))
    click.echo(f"{len(changed)} pages changed in {output}")
    return 0


def _test(path: str | None, source: str | None, *, update: bool) -> int:
    pack, rules = _chosen(path, source)
    tried = [trial for rule in rules for trial in trials(pack, rule)]
    failed = [trial for trial in tried if not trial.passed]
    for trial in failed:
        click.echo(_difference(trial))
    if update:
        for rule in {trial.rule.name: trial.rule for trial in failed}.values():
            mark_anew(rule, {trial.example: trial.found for trial in failed if trial.rule is rule and trial.example.flags})
            click.echo(f"{rule.path} marked anew")
    click.echo(f"{len(tried)} examples of {len(rules)} rules: {len(failed)} failed")
    return int(bool(failed))


def _chosen(path: str | None, source: str | None) -> tuple[Pack, tuple[Rule, ...]]:
    """The pack that a path lies in, and those of its rules that are below the path."""
    if path is None:
        pack = load_pack(source)
        return pack, pack.rules
    chosen = Path(path).resolve()
    root = (
        Path(source).resolve()
        if source
        else next((each for each in (chosen, *chosen.parents) if (each / "pack.pact").is_file()), chosen)
    )
    pack = load_pack(root)
    rules = tuple(rule for rule in pack.rules if Path(rule.path).resolve().is_relative_to(chosen))
    if not rules:
        raise ConfigError(f"{path}: no rule file there")
    return pack, rules


def _described(rule: Rule) -> dict[str, object]:
    declaration = rule.declaration
    return {
        "name": rule.name,
        "principle": rule.principle,
        "severity": rule.severity,
        "title": declaration.title,
        "applies": [name.text for name in declaration.applies],
        "parameters": {name: str(value) for name, value in rule.parameters.items()},
        "cites": list(declaration.cites),
    }


def _difference(trial: Trial) -> str:
    kind = "flags" if trial.example.flags else "passes"
    notices = "".join(f"\n  notice   {notice}" for notice in trial.notices)
    return (
        f"{trial.rule.name}: {kind} {trial.example.title!r}\n"
        f"  expected {trial.shown(trial.marked)}\n"
        f"  found    {trial.shown(trial.found)}{notices}\n"
    )
