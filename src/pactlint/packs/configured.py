"""A pack as a configuration wants it: rules chosen, severities and figures set. What names no rule is a mistake."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from pactlint.dsl.syntax import PackDeclaration
from pactlint.dsl.values import type_of
from pactlint.errors import ConfigError, RuleError, nearest
from pactlint.packs.sources import parser

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pactlint.config import Config
    from pactlint.packs.pack import Pack, Rule
    from pactlint.quantity import Quantity


def configured(pack: Pack, config: Config) -> Pack:
    """The pack with what a configuration changes of it. Raises ConfigError with everything that names nothing in the pack."""
    problems = [*_unmatched(pack, config), *_bad_figures(pack, config)]
    if problems:
        source = f"{config.source}: " if config.source else ""
        raise ConfigError("\n".join(f"{source}{problem}" for problem in problems))
    rules = (_changed(rule, config) for rule in pack.rules if _is_asked(rule, config))
    return replace(pack, rules=tuple(rules))


def without(pack: Pack, ignored: Iterable[str]) -> Pack:
    """The pack without the rules that some globs name."""
    globs = tuple(ignored)
    return replace(pack, rules=tuple(rule for rule in pack.rules if not _any(rule.name, globs))) if globs else pack


def _any(name: str, globs: Iterable[str]) -> bool:
    """Does a glob name a rule, by its full name, its own, or its principle?"""
    principle, _, own = name.partition("/")
    return any(fnmatchcase(each, glob) for glob in globs for each in (name, own, principle))


def _is_asked(rule: Rule, config: Config) -> bool:
    off = [glob for glob, severity in config.severity.items() if severity is None]
    return (not config.select or _any(rule.name, config.select)) and not _any(rule.name, (*config.ignore, *off))


def _changed(rule: Rule, config: Config) -> Rule:
    for glob, severity in config.severity.items():
        if severity is not None and _any(rule.name, (glob,)):
            rule = replace(rule, severity=severity)
    own = _figures_of(rule, config.parameters)
    typed = {str(type_): figures for type_, said in config.typed_parameters.items() if (figures := _figures_of(rule, said))}
    return replace(rule, parameters={**rule.parameters, **own}, typed=typed) if own or typed else rule


def _figures_of(rule: Rule, said: Mapping[str, str]) -> dict[str, Quantity | str]:
    found: dict[str, Quantity | str] = {}
    for name, figure in said.items():
        of, _, parameter = name.rpartition(".")
        if of in (rule.name, rule.name.rpartition("/")[2]):
            found[parameter] = _figure(figure)
    return found


def _figure(text: str) -> Quantity | str:
    """A figure as rule files write it: the parser reads it as the head of a pack would set it. Raises ConfigError."""
    try:
        file = parser().parse(f"pack p set r.n = {text}", "pack.pact")
    except RuleError:
        raise ConfigError(f"`{text}` is no figure; as in rules: 90 days, 40 %, 10 points, EUR 5,000, 3") from None
    (head,) = file.declarations
    assert isinstance(head, PackDeclaration)  # noqa: S101 - that is what was parsed
    return head.settings[0].value.value


# ---- what names nothing


def _unmatched(pack: Pack, config: Config) -> Iterable[str]:
    globs = {"select": config.select, "ignore": config.ignore, "severity": tuple(config.severity)}
    globs["per-path-ignores"] = tuple(rule for rules in config.per_path_ignores.values() for rule in rules)
    names = [name for rule in pack.rules for name in (rule.name, rule.name.rpartition("/")[2], rule.principle)]
    for key, each in globs.items():
        for glob in each:
            if not any(_any(rule.name, (glob,)) for rule in pack.rules):
                hint = nearest(glob, names)
                yield f"`{key}` names no rule with `{glob}`" + (f"; {hint}" if hint else "")


def _bad_figures(pack: Pack, config: Config) -> Iterable[str]:
    for said in (config.parameters, *config.typed_parameters.values()):
        for name, figure in said.items():
            problem = _problem(pack, name, figure)
            if problem:
                yield problem


def _problem(pack: Pack, name: str, figure: str) -> str:
    known = {f"{rule.name.rpartition('/')[2]}.{each}": value for rule in pack.rules for each, value in rule.parameters.items()}
    known |= {f"{rule.name}.{each}": value for rule in pack.rules for each, value in rule.parameters.items()}
    if name not in known:
        hint = nearest(name, known)
        return f"no rule has the parameter `{name}`" + (f"; {hint}" if hint else "")
    try:
        value = _figure(figure)
    except ConfigError as error:
        return f"`{name}`: {error}"
    if type_of(value) != type_of(known[name]):
        return f"`{name}` is a figure like {known[name]}, not {figure}"
    return ""
