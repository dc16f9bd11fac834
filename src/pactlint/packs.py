"""Rule packs: found, parsed, put together.

A pack is a folder of .pact files. Nothing in it can run code, read a file or reach the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from pactlint.dsl import syntax
from pactlint.dsl.checker import check_files
from pactlint.errors import ConfigError, Mistake, RuleError
from pactlint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pactlint.dsl.parser import Parser
    from pactlint.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule ready to run: its declaration, with the severity and parameters in force. `path` is its file."""

    name: str
    declaration: syntax.RuleDeclaration
    severity: Severity
    parameters: Mapping[str, Quantity | str]
    path: str

    @property
    def principle(self) -> str:
        """The principle it belongs to: its folder."""
        return self.name.partition("/")[0]

    @property
    def condition(self) -> syntax.Condition:
        """What makes it fire."""
        assert self.declaration.when  # noqa: S101 - the checker refuses a rule without
        return self.declaration.when

    def is_for(self, agreement_type: str) -> bool:
        """Has it something to say about agreements of this type? A rule that names no type is for all."""
        return not self.declaration.applies or any(name.text == agreement_type for name in self.declaration.applies)


@dataclass(frozen=True, slots=True)
class Pack:
    """Rules with the topics, word lists, conditions and principles they rest on, each in the order of their files."""

    name: str
    version: str
    rules: tuple[Rule, ...]
    topics: tuple[syntax.TopicDeclaration, ...]
    words: Mapping[str, tuple[str, ...]]
    conditions: Mapping[str, syntax.NamedCondition]
    principles: tuple[syntax.PrincipleDeclaration, ...]


def load_pack(folder: str | Path | None = None) -> Pack:
    """The pack in a folder; the mPartnering pack that comes with pactlint if none is named.

    Raises RuleError with every mistake of every file, ConfigError where there is no such folder or nothing in it.
    """
    root = Path(folder) if folder is not None else bundled("rules")
    if not root.is_dir():
        raise ConfigError(f"{root}: no such folder of rules")
    files = parse_files(sorted(root.rglob("*.pact")))
    if not files:
        raise ConfigError(f"{root}: no .pact file in this folder")
    mistakes = check_files(files)
    if mistakes:
        raise RuleError(tuple(mistakes))
    return _assemble(root, files)


def parse_files(paths: Iterable[Path]) -> tuple[syntax.SourceFile, ...]:
    """The files parsed. Raises RuleError with the mistakes of form of all of them."""
    files: list[syntax.SourceFile] = []
    mistakes: list[Mistake] = []
    for path in paths:
        try:
            files.append(parser().parse(path.read_text(encoding="utf-8"), str(path)))
        except RuleError as error:
            mistakes.extend(error.mistakes)
    if mistakes:
        raise RuleError(tuple(mistakes))
    return tuple(files)


@cache
def parser() -> Parser:
    """The parser of the rule language, its tables kept in the user's own cache folder."""
    from pactlint.dsl.parser import Parser  # noqa: PLC0415 - Lark costs 60 ms, which a run from a cache need not pay

    grammar = (bundled("grammar") / "pact.lark").read_text(encoding="utf-8")
    return Parser(grammar, _cache_file("grammar.lark"))


def bundled(name: str) -> Path:
    """The folder of that name that comes with pactlint: inside the installed package, else in the repository it runs from."""
    packaged = Path(__file__).parent / "_bundled" / name
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / name


def _cache_file(name: str) -> str | None:
    folder = Path(platformdirs.user_cache_dir("pactlint", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return str(folder / name)


def _assemble(root: Path, files: tuple[syntax.SourceFile, ...]) -> Pack:
    declared = [(file, declaration) for file in files for declaration in file.declarations]
    head = next((each for _, each in declared if isinstance(each, syntax.PackDeclaration)), None)
    return Pack(
        name=head.name.text if head else root.name,
        version=head.version if head else "",
        rules=tuple(_rule(root, file, each) for file, each in declared if isinstance(each, syntax.RuleDeclaration)),
        topics=tuple(each for _, each in declared if isinstance(each, syntax.TopicDeclaration)),
        words={each.name.text: each.phrases for _, each in declared if isinstance(each, syntax.WordList)},
        conditions={each.name.text: each for _, each in declared if isinstance(each, syntax.NamedCondition)},
        principles=tuple(each for _, each in declared if isinstance(each, syntax.PrincipleDeclaration)),
    )


def _rule(root: Path, file: syntax.SourceFile, declaration: syntax.RuleDeclaration) -> Rule:
    name = Path(file.path).relative_to(root).with_suffix("").as_posix()
    severity = Severity(declaration.severity.text) if declaration.severity else Severity.WARNING
    parameters = {parameter.name.text: parameter.value.value for parameter in declaration.parameters}
    return Rule(name, declaration, severity, parameters, file.path)
