"""Rules and packs of them, put together from the files of one folder or several."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.dsl import syntax
from pactlint.finding import Severity
from pactlint.packs.sources import folders

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pactlint.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule ready to run: its declaration, with the severity and parameters in force. `path` is its file.

    `typed` has the parameters that are others for one type of agreement.
    """

    name: str
    declaration: syntax.RuleDeclaration
    severity: Severity
    parameters: Mapping[str, Quantity | str]
    path: str
    typed: Mapping[str, Mapping[str, Quantity | str]] = field(default_factory=dict)

    @property
    def principle(self) -> str:
        """The principle it belongs to: its folder."""
        return self.name.partition("/")[0]

    @property
    def condition(self) -> syntax.Condition:
        """What makes it fire."""
        assert self.declaration.when  # noqa: S101 - the checker refuses a rule without
        return self.declaration.when

    def parameters_for(self, agreement_type: str) -> Mapping[str, Quantity | str]:
        """The parameters in force for agreements of a type."""
        return {**self.parameters, **self.typed.get(agreement_type, {})}

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


def load_pack(source: str | Path | None = None) -> Pack:
    """The pack in a folder, or of a name (`mpartnering`, or one installed); the mPartnering pack if none is named.

    Raises RuleError with every mistake of every file, ConfigError where there is no such pack or nothing in it.
    """
    return _assemble(folders(source))


def _assemble(layers: tuple[syntax.Folder, ...]) -> Pack:
    declared = [each for folder in layers for file in folder.files for each in file.declarations]
    principles = tuple(each for each in declared if isinstance(each, syntax.PrincipleDeclaration))
    top = layers[-1]
    return Pack(
        name=top.head.name.text if top.head else top.root.name,
        version=top.head.version if top.head else "",
        rules=_rules(layers, principles),
        topics=tuple(each for each in declared if isinstance(each, syntax.TopicDeclaration)),
        words={each.name.text: each.phrases for each in declared if isinstance(each, syntax.WordList)},
        conditions={each.name.text: each for each in declared if isinstance(each, syntax.NamedCondition)},
        principles=principles,
    )


def _rules(layers: tuple[syntax.Folder, ...], principles: tuple[syntax.PrincipleDeclaration, ...]) -> tuple[Rule, ...]:
    """The rules of all layers, in the order of the principles; each layer's head changes those below it and its own."""
    rules: list[Rule] = []
    for folder in layers:
        rules += _own(folder)
        if folder.head:
            rules = [_changed(rule, folder.head) for rule in rules if not _is_off(rule, folder.head)]
    order = {principle.name.text: index for index, principle in enumerate(principles)}
    return tuple(sorted(rules, key=lambda rule: (order.get(rule.principle, len(order)), rule.name)))


def _own(folder: syntax.Folder) -> Iterator[Rule]:
    for file in folder.files:
        for declaration in file.declarations:
            if isinstance(declaration, syntax.RuleDeclaration):
                yield _rule(folder.root, file.path, declaration)


def _rule(root: Path, path: str, declaration: syntax.RuleDeclaration) -> Rule:
    name = Path(path).relative_to(root).with_suffix("").as_posix()
    severity = Severity(declaration.severity.text) if declaration.severity else Severity.WARNING
    parameters = {parameter.name.text: parameter.value.value for parameter in declaration.parameters}
    return Rule(name, declaration, severity, parameters, path)


def _is_off(rule: Rule, head: syntax.PackDeclaration) -> bool:
    return any(fnmatchcase(rule.name, pattern) for pattern, _ in head.off)


def _changed(rule: Rule, head: syntax.PackDeclaration) -> Rule:
    for setting in head.severities:
        if fnmatchcase(rule.name, setting.pattern):
            rule = replace(rule, severity=Severity(setting.severity.text))
    own = [setting for setting in head.settings if rule.name.rpartition("/")[2] == setting.rule.text]
    values = {setting.parameter.text: setting.value.value for setting in own}
    return replace(rule, parameters={**rule.parameters, **values}) if values else rule
