"""What is wrong with a pack as a whole: what its head sets, where its rules are, what is declared twice."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl import syntax
from pactlint.dsl.mistakes import Mistakes
from pactlint.dsl.values import POINTS, Type, type_of
from pactlint.errors import nearest
from pactlint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.errors import Mistake


@dataclass(frozen=True, slots=True)
class _Known:
    """A rule a pack's head can speak of; `declaration` is None where its file does not parse."""

    name: str
    declaration: syntax.RuleDeclaration | None


def check_heads(folders: Sequence[syntax.Folder]) -> list[Mistake]:
    """The mistakes of every pack's head: it speaks of its own rules and of those of the packs it extends."""
    found: list[Mistake] = []
    known: list[_Known] = []
    for folder in folders:
        known += _rules(folder)
        for file in folder.files:
            mistakes = Mistakes(file.path, file.text)
            for declaration in file.declarations:
                if isinstance(declaration, syntax.PackDeclaration):
                    _check_head(declaration, known, mistakes)
            found += mistakes.found
    return found


def check_places(folders: Sequence[syntax.Folder]) -> list[Mistake]:
    """The mistakes of where declarations stand: rules outside of principles, heads outside of pack.pact."""
    principles = [
        each.name.text
        for folder in folders
        for file in folder.files
        for each in file.declarations
        if isinstance(each, syntax.PrincipleDeclaration)
    ]
    torn = any(each.keyword in ("", "principle") for folder in folders for file in folder.files for each in file.torn)
    found: list[Mistake] = []
    for folder in folders:
        for file in folder.files:
            mistakes = Mistakes(file.path, file.text)
            for declaration in file.declarations:
                if isinstance(declaration, syntax.RuleDeclaration) and principles and not torn:
                    _check_principle(declaration, _full_name(folder, file), principles, mistakes)
                elif isinstance(declaration, syntax.PackDeclaration) and _full_name(folder, file) != "pack":
                    mistakes.say(declaration.name.at, "a pack is declared in pack.pact, at the top of its folder")
            found += mistakes.found
    return found


def check_doubles(folders: Sequence[syntax.Folder]) -> list[Mistake]:
    """What is declared twice, in one pack or in one it extends."""
    first: dict[tuple[str, str], str] = {}
    found: list[Mistake] = []
    for folder in folders:
        for file in folder.files:
            mistakes = Mistakes(file.path, file.text)
            for declaration in file.declarations:
                key = (type(declaration).__name__, _identity(declaration, folder, file))
                if key in first:
                    mistakes.say(declaration.name.at, f"`{declaration.name}` is declared already, in {first[key]}")
                first.setdefault(key, file.path)
            found += mistakes.found
    return found


def _rules(folder: syntax.Folder) -> Iterator[_Known]:
    for file in folder.files:
        for declaration in file.declarations:
            if isinstance(declaration, syntax.RuleDeclaration):
                yield _Known(_full_name(folder, file), declaration)
        for torn in file.torn:
            if torn.keyword in ("", "rule"):
                yield _Known(_full_name(folder, file), None)


def _full_name(folder: syntax.Folder, file: syntax.SourceFile) -> str:
    return PurePath(file.path).relative_to(folder.root).with_suffix("").as_posix()


def _identity(declaration: syntax.Declaration, folder: syntax.Folder, file: syntax.SourceFile) -> str:
    """What tells a declaration from others of its kind: rules their principle, heads their folder."""
    match declaration:
        case syntax.RuleDeclaration():
            return f"{_full_name(folder, file).rpartition('/')[0]}/{declaration.name}"
        case syntax.PackDeclaration():
            return str(folder.root)
        case _:
            return declaration.name.text


def _check_principle(rule: syntax.RuleDeclaration, name: str, principles: list[str], mistakes: Mistakes) -> None:
    principle = name.rpartition("/")[0]
    if not principle:
        mistakes.say(
            rule.name.at, f"the rule `{rule.name}` is in no principle's folder", f"put it into one, such as {principles[0]}"
        )
    elif principle not in principles:
        mistakes.say(rule.name.at, f"the folder {principle} is no principle of this pack", nearest(principle, principles))


# ---- what a head sets


def _check_head(head: syntax.PackDeclaration, known: list[_Known], mistakes: Mistakes) -> None:
    for pattern, at in head.off:
        _check_pattern(pattern, at, known, mistakes)
    for severity in head.severities:
        at = Span(severity.at.start, severity.severity.at.start)
        _check_pattern(severity.pattern, _pattern_at(severity, mistakes.text) or at, known, mistakes)
        if severity.severity.text not in list(Severity):
            mistakes.unknown(severity.severity.at, "severity", severity.severity.text, Severity)
    for setting in head.settings:
        _check_setting(setting, known, mistakes)


def _pattern_at(severity: syntax.SeveritySetting, text: str) -> Span | None:
    start = text.find(severity.pattern, severity.at.start, severity.at.end)
    return Span(start, start + len(severity.pattern)) if start >= 0 else None


def _check_pattern(pattern: str, at: Span, known: list[_Known], mistakes: Mistakes) -> None:
    if pattern == "*" or any(fnmatchcase(rule.name, pattern) for rule in known):
        return
    principle, _, name = pattern.partition("/")
    principles = sorted({rule.name.partition("/")[0] for rule in known})
    if name == "*" or principle not in principles:
        mistakes.say(at, f"there are no rules in `{principle}`", nearest(principle, principles))
        return
    mistakes.say(at, f"there is no rule `{pattern}`", nearest(pattern, [rule.name for rule in known]))


def _check_setting(setting: syntax.Setting, known: list[_Known], mistakes: Mistakes) -> None:
    named = [rule for rule in known if rule.name.rpartition("/")[2] == setting.rule.text]
    if not named:
        mistakes.unknown(setting.rule.at, "rule", setting.rule.text, [rule.name.rpartition("/")[2] for rule in known])
        return
    parameters = {each.name.text: each for rule in named if rule.declaration for each in rule.declaration.parameters}
    if setting.parameter.text in parameters:
        _check_type(setting, parameters[setting.parameter.text], mistakes)
    elif all(rule.declaration for rule in named):
        known_ones = nearest(setting.parameter.text, parameters) or f"`{setting.rule}` has none"
        mistakes.say(setting.parameter.at, f"the rule `{setting.rule}` has no parameter `{setting.parameter}`", known_ones)


def _check_type(setting: syntax.Setting, parameter: syntax.Parameter, mistakes: Mistakes) -> None:
    expected, found = _type(parameter.value), _type(setting.value)
    if expected != found:
        mistakes.say(setting.value.at, f"expected {expected}, found {found}", f"it is {parameter.value.value} in the rule")


def _type(literal: syntax.Literal) -> Type:
    return POINTS if literal.points else type_of(literal.value)
