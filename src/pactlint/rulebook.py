"""The manual pages that rule files are: one page a rule, one a principle, and an index, as Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from pactlint.errors import ConfigError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pactlint.dsl.syntax import Example, PrincipleDeclaration
    from pactlint.packs import Pack, Rule

GENERATED = "<!-- Generated from the rule files by `pactlint rules docs`; edit those. -->\n\n"


Firing: TypeAlias = "Mapping[str, Mapping[str, tuple[int, int]]]"
"""By rule and type of agreement: how many agreements of a collection it was asked about, and in how many it fired."""

FIRING = "firing.tsv"
"""Where a reference's folder keeps it, a line for each rule and type; benchmarks/corpus_findings.py writes it."""


def pages(pack: Pack, firing: Firing | None = None) -> Mapping[str, str]:
    """Every page of the reference: its path below the reference's folder, and its text."""
    index = {"index.md": _index(pack)}
    principles = {f"{principle.name}/index.md": _principle(pack, principle) for principle in pack.principles}
    told = firing or {}
    return index | principles | {f"{rule.name}.md": rule_page(rule, told.get(rule.name)) for rule in pack.rules}


def read_firing(folder: Path) -> Firing:
    """How often rules fired, as a reference's folder keeps it; empty where it keeps nothing."""
    path = folder / FIRING
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        rule, type_, asked, fired = line.split("\t")
        found.setdefault(rule, {})[type_] = int(asked), int(fired)
    return found


def write_pages(pack: Pack, folder: Path) -> tuple[str, ...]:
    """Write the reference into a folder, and remove pages of rules that are no more. The paths that changed, in order."""
    wanted = pages(pack, read_firing(folder))
    changed = outdated(pack, folder)
    for path in changed:
        if path in wanted:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(wanted[path], encoding="utf-8")
        else:
            (folder / path).unlink()
    return changed


def outdated(pack: Pack, folder: Path) -> tuple[str, ...]:
    """The pages of a folder that are not as the rule files would have them: to write, to write anew, to remove."""
    wanted = pages(pack, read_firing(folder))
    present = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.md")} if folder.is_dir() else {}
    stale = [path for path, text in wanted.items() if path not in present or present[path].read_text(encoding="utf-8") != text]
    gone = [path for path in present if path not in wanted and _is_generated(present[path])]
    return tuple(sorted([*stale, *gone]))


def rule_page(rule: Rule, firing: Mapping[str, tuple[int, int]] | None = None) -> str:
    """The manual page of one rule; with `firing`, how often it fired in agreements of each type."""
    sections = [*_sections(rule), *([_often(firing)] if firing else [])]
    return GENERATED + "\n\n".join(sections) + "\n"


def find_rule(pack: Pack, name: str) -> Rule:
    """The rule of that name, with or without its principle. Raises ConfigError, with the nearest name there is."""
    found = [rule for rule in pack.rules if name in (rule.name, rule.name.rpartition("/")[2])]
    if len(found) == 1:
        return found[0]
    if found:
        raise ConfigError(f"`{name}` is the name of several rules: {', '.join(rule.name for rule in found)}")
    hint = nearest(name, [rule.name for rule in pack.rules] + [rule.name.rpartition("/")[2] for rule in pack.rules])
    raise ConfigError(f"there is no rule `{name}`" + (f"; {hint}" if hint else ""))


def _sections(rule: Rule) -> Iterator[str]:
    declaration = rule.declaration
    yield f"# {declaration.title}"
    types = ", ".join(name.text for name in declaration.applies) or "all agreements"
    yield f"`{rule.name}` · {rule.severity} · {types}"
    yield f"> {_message(rule)}"
    if declaration.why:
        yield f"## Why\n\n{declaration.why.text}"
    if rule.parameters:
        rows = "\n".join(f"| `{name}` | {value} |" for name, value in rule.parameters.items())
        yield f"## Parameters\n\n| parameter | value |\n|---|---|\n{rows}"
    if declaration.suggest:
        yield f"## Language that mends it\n\n{_quoted(declaration.suggest.text)}"
    for example in declaration.examples:
        yield _example(example)
    if declaration.cites:
        yield "## Sources\n\n" + "\n".join(f"- {source}" for source in declaration.cites)


def _often(firing: Mapping[str, tuple[int, int]]) -> str:
    rows = "\n".join(f"| {type_} | {asked} | {fired} |" for type_, (asked, fired) in sorted(firing.items()))
    return (
        "## How often\n\nAmong the agreements of CUAD (The Atticus Project, CC BY 4.0) that the rule had an answer to:\n\n"
        f"| type | agreements | fired in |\n|---|--:|--:|\n{rows}"
    )


def _message(rule: Rule) -> str:
    """The message as its file writes it, braces and all."""
    template = rule.declaration.message
    if template is None:
        return rule.declaration.title
    return Path(rule.path).read_text(encoding="utf-8")[template.at.start + 1 : template.at.end - 1]


def _example(example: Example) -> str:
    text = example.text
    for mark in sorted(example.marks, reverse=True):
        text = f"{text[: mark.start]}**{text[mark.start : mark.end]}**{text[mark.end :]}"
    return f"## {'Flags' if example.flags else 'Passes'}: {example.title}\n\n{_quoted(text)}"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _principle(pack: Pack, principle: PrincipleDeclaration) -> str:
    parts = [f"# {principle.title}"]
    if principle.text:
        parts.append(_quoted(principle.text.text))
    if principle.asks:
        parts.append(principle.asks.text)
    rules = [rule for rule in pack.rules if rule.principle == principle.name.text]
    parts.append(_table(rules, principle.name.text))
    return GENERATED + "\n\n".join(parts) + "\n"


def _index(pack: Pack) -> str:
    parts = [f"# Rules of {pack.name}"]
    for principle in pack.principles:
        rules = [rule for rule in pack.rules if rule.principle == principle.name.text]
        parts.append(f"## [{principle.title}]({principle.name}/index.md)\n\n{_table(rules, '')}")
    return GENERATED + "\n\n".join(parts) + "\n"


def _table(rules: list[Rule], below: str) -> str:
    rows = "\n".join(f"| [{_short(rule)}]({_link(rule, below)}) | {rule.severity} | {rule.declaration.title} |" for rule in rules)
    return f"| rule | severity | what it finds |\n|---|---|---|\n{rows}"


def _short(rule: Rule) -> str:
    return rule.name.rpartition("/")[2]


def _link(rule: Rule, below: str) -> str:
    return f"{_short(rule)}.md" if below else f"{rule.name}.md"


def _is_generated(path: Path) -> bool:
    return path.read_text(encoding="utf-8").startswith(GENERATED.rstrip())
