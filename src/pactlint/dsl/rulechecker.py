"""What is wrong with one rule or one named condition: what it lacks, what it names, what it compares."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from pactlint.agreement_type import AgreementType
from pactlint.dsl import syntax
from pactlint.dsl.descent import MAX_CONDITIONS, expressions_in, ring, size
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.typechecker import Names, TypeChecker
from pactlint.dsl.values import COUNT, POINTS, TEXT, type_of
from pactlint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pactlint.dsl.mistakes import Mistakes
    from pactlint.dsl.values import Type


def check_rule(
    rule: syntax.RuleDeclaration, names: Names, conditions: Mapping[str, syntax.NamedCondition], mistakes: Mistakes
) -> None:
    """Note everything wrong with a rule."""
    _check_frame(rule, mistakes)
    _check_examples(rule, mistakes)
    _check_lists(rule, names, mistakes)
    checker = TypeChecker(names, _types(rule), mistakes)
    for parameter in rule.parameters:
        checker.check_name(parameter.name)
    scope = {"agreement": "agreement"}
    if rule.when:
        before = len(mistakes.found)
        scope = checker.condition(rule.when, scope)
        if len(mistakes.found) == before:
            _check_literals(rule.when, mistakes)
        check_size(rule.when, conditions, mistakes)
    if rule.unsure:
        checker.condition(rule.unsure, {"agreement": "agreement"})
        check_size(rule.unsure, conditions, mistakes)
    for place in rule.places:
        checker.place(place.expression, scope)
    for part in rule.message.parts if rule.message else ():
        if not isinstance(part, str):
            checker.expression(part, scope)
    _check_parameters(rule, checker.used, mistakes)


def check_named(
    named: syntax.NamedCondition, names: Names, conditions: Mapping[str, syntax.NamedCondition], mistakes: Mistakes
) -> None:
    """Note everything wrong with a named condition."""
    scope = {"agreement": "agreement"}
    checker = TypeChecker(names, {}, mistakes)
    if named.noun and named.variable:
        noun = VOCABULARY.noun(named.noun.text)
        if noun is None:
            mistakes.unknown(named.noun.at, "noun", named.noun.text, [each.name for each in VOCABULARY.nouns])
        scope = checker.bind(named.variable, noun.name if noun else "", scope)
    checker.condition(named.condition, scope)
    way = ring(named.name.text, conditions) if named.name.text in conditions else ()
    if way:
        mistakes.say(named.name.at, f"the condition `{named.name}` rests on itself", " → ".join(way))
    else:
        check_size(named.condition, conditions, mistakes)


def check_size(condition: syntax.Condition, conditions: Mapping[str, syntax.NamedCondition], mistakes: Mistakes) -> None:
    """Note a condition that is too large to be asked."""
    if size(condition, conditions) > MAX_CONDITIONS:
        mistakes.say(
            condition.at,
            f"more than {MAX_CONDITIONS} conditions, with those it meets",
            "make several rules of it, or a word list",
        )


# ---- the frame


def _check_frame(rule: syntax.RuleDeclaration, mistakes: Mistakes) -> None:
    flags = [example for example in rule.examples if example.flags]
    needed = {
        "severity": rule.severity,
        "title": rule.title,
        "message": rule.message and rule.message.parts,
        "why": rule.why and rule.why.text,
        "when": rule.when,
        "flags": flags,
        "passes": len(rule.examples) > len(flags),
    }
    for entry, value in needed.items():
        if not value:
            mistakes.say(rule.name.at, f"the rule `{rule.name}` has no `{entry}`", _HINTS.get(entry, ""))
    if rule.severity and rule.severity.text not in list(Severity):
        mistakes.unknown(rule.severity.at, "severity", rule.severity.text, Severity)
    if PurePath(mistakes.path).stem != rule.name.text:
        mistakes.say(
            rule.name.at, f"the rule `{rule.name}` is in the file {PurePath(mistakes.path).name}", "a rule is named as its file"
        )
    if rule.places and rule.near:
        mistakes.say(
            rule.near[0].at, "`near` is of no use beside `at`", "`at` says where it is, `near` where what is not there would be"
        )


def _check_examples(rule: syntax.RuleDeclaration, mistakes: Mistakes) -> None:
    titles = set[str]()
    for example in rule.examples:
        kind = "flags" if example.flags else "passes"
        if example.marks and not example.flags:
            mistakes.say(example.at, "a `passes` example has nothing to mark", "take the [[ ]] out, or make it a `flags`")
        if not example.text.strip():
            mistakes.say(example.at, f"this `{kind}` example has no text")
        if example.title in titles:
            mistakes.say(example.at, f'there is an example "{example.title}" already', "each says by its title what it shows")
        titles.add(example.title)


def _check_lists(rule: syntax.RuleDeclaration, names: Names, mistakes: Mistakes) -> None:
    for name in rule.applies:
        if name.text not in list(AgreementType):
            mistakes.unknown(name.at, "type of agreement", name.text, AgreementType)
    for topic in rule.near:
        if topic.text not in names.topics and "topic" not in names.unsure:
            mistakes.unknown(topic.at, "topic", topic.text, names.topics)
    for listed in (rule.applies, rule.near, tuple(parameter.name for parameter in rule.parameters)):
        check_twice(listed, mistakes)


def check_twice(listed: Iterable[syntax.Name | syntax.Phrase], mistakes: Mistakes) -> None:
    """Note what stands in a list a second time."""
    seen = set[str]()
    for each in listed:
        if str(each) in seen:
            mistakes.say(each.at, f"`{each}` stands twice")
        seen.add(str(each))


# ---- parameters and figures


def _types(rule: syntax.RuleDeclaration) -> dict[str, Type]:
    return {each.name.text: POINTS if each.value.points else type_of(each.value.value) for each in rule.parameters}


def _check_parameters(rule: syntax.RuleDeclaration, used: set[str], mistakes: Mistakes) -> None:
    torn = "".join(part for part in (rule.message.parts if rule.message else ()) if isinstance(part, str) and "{" in part)
    for parameter in rule.parameters:
        if rule.when and parameter.name.text not in used and parameter.name.text not in torn:
            mistakes.say(parameter.name.at, f"nothing speaks of the parameter `{parameter.name}`", "use it or take it out")


def _check_literals(condition: syntax.Condition, mistakes: Mistakes) -> None:
    for literal in expressions_in(condition):
        if not isinstance(literal, syntax.Literal) or type_of(literal.value) in (COUNT, TEXT) or str(literal.value) == "100 %":
            continue
        mistakes.say(
            literal.at,
            "a figure that a rule compares with is a parameter",
            "name it: `with limit = …`, so that configuration can change it",
        )


_HINTS = {
    "flags": 'an example it must flag: `flags "…" """ … [[the offending words]] … """`',
    "passes": 'an example it must leave alone, best a near miss: `passes "…" """ … """`',
    "severity": "one of error, warning, note",
}
