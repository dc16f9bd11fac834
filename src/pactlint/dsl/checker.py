"""Everything wrong with rule files, in one go: what a declaration lacks, names, types and units."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from pactlint.agreement import AgreementType
from pactlint.dsl import syntax
from pactlint.dsl.mistakes import Mistakes
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.phrases import PhraseError, finder
from pactlint.dsl.typechecker import Names, TypeChecker
from pactlint.dsl.values import POINTS, type_of
from pactlint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pactlint.errors import Mistake


def check_files(files: Iterable[syntax.SourceFile]) -> list[Mistake]:
    """Every mistake of every file of a pack (with the packs it extends), in the order of the files."""
    every = tuple(files)
    names = _declared(every)
    found: list[Mistake] = []
    for file in every:
        mistakes = Mistakes(file.path, file.text)
        for declaration in file.declarations:
            _check(declaration, names, mistakes)
        found += mistakes.found
    return found + _doubles(every)


def check_condition(condition: syntax.Condition, names: Names, mistakes: Mistakes) -> None:
    """The mistakes of a condition that stands alone, as `pactlint find` takes it."""
    TypeChecker(names, {}, mistakes).condition(condition, {"agreement": "agreement"})


def names_of(files: Iterable[syntax.SourceFile]) -> Names:
    """What the files declare that a condition may name."""
    return _declared(tuple(files))


def _declared(files: tuple[syntax.SourceFile, ...]) -> Names:
    every = [declaration for file in files for declaration in file.declarations]
    return Names(
        topics=frozenset(each.name.text for each in every if isinstance(each, syntax.TopicDeclaration)),
        words=frozenset(each.name.text for each in every if isinstance(each, syntax.WordList)),
        conditions={
            each.name.text: each.noun.text if each.noun else "agreement"
            for each in every
            if isinstance(each, syntax.NamedCondition)
        },
    )


def _check(declaration: syntax.Declaration, names: Names, mistakes: Mistakes) -> None:
    match declaration:
        case syntax.RuleDeclaration():
            _check_rule(declaration, names, mistakes)
        case syntax.TopicDeclaration():
            _check_phrases(declaration.headings + declaration.phrases + declaration.exclusions, declaration, mistakes)
            if not (declaration.headings or declaration.phrases or declaration.label):
                mistakes.say(
                    declaration.name.at, f"nothing tells the topic `{declaration.name}`", "give it headings, phrases or a label"
                )
        case syntax.WordList():
            _check_phrases(declaration.phrases, declaration, mistakes)
        case syntax.NamedCondition():
            _check_named(declaration, names, mistakes)
        case syntax.PrincipleDeclaration():
            if not declaration.title:
                mistakes.say(declaration.name.at, f"the principle `{declaration.name}` has no title")
        case syntax.PackDeclaration():
            _check_pack(declaration, mistakes)


def _check_rule(rule: syntax.RuleDeclaration, names: Names, mistakes: Mistakes) -> None:
    _check_frame(rule, mistakes)
    for name in rule.applies:
        if name.text not in list(AgreementType):
            mistakes.unknown(name.at, "type of agreement", name.text, AgreementType)
    for topic in rule.near:
        if topic.text not in names.topics:
            mistakes.unknown(topic.at, "topic", topic.text, names.topics)
    parameters = {each.name.text: POINTS if each.value.points else type_of(each.value.value) for each in rule.parameters}
    checker = TypeChecker(names, parameters, mistakes)
    scope = {"agreement": "agreement"}
    if rule.when:
        scope = checker.condition(rule.when, scope)
        _check_literals(rule.when, mistakes)
    for place in rule.places:
        checker.expression(place.expression, scope)
    for part in rule.message.parts if rule.message else ():
        if not isinstance(part, str):
            checker.expression(part, scope)


def _check_frame(rule: syntax.RuleDeclaration, mistakes: Mistakes) -> None:
    flags = [example for example in rule.examples if example.flags]
    needed = {
        "severity": rule.severity,
        "title": rule.title,
        "message": rule.message,
        "why": rule.why,
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
    for example in rule.examples:
        if example.marks and not example.flags:
            mistakes.say(example.at, "a `passes` example has nothing to mark", "take the [[ ]] out, or make it a `flags`")


def _check_literals(condition: syntax.Condition, mistakes: Mistakes) -> None:
    for literal in _compared(condition):
        if type_of(literal.value).name not in ("count", "text") and str(literal.value) != "100 %":
            mistakes.say(
                literal.at,
                "a figure that a rule compares with is a parameter",
                "name it: `with limit = …`, so that configuration can change it",
            )


def _compared(condition: syntax.Condition) -> Iterator[syntax.Literal]:
    match condition:
        case syntax.And() | syntax.Or() | syntax.Choice():
            for part in condition.parts:
                yield from _compared(part)
        case syntax.Not():
            yield from _compared(condition.part)
        case syntax.Every():
            yield from _compared(condition.condition)
        case syntax.Exists(subject=syntax.Subject(where=inner)) if inner:
            yield from _compared(inner)
        case syntax.Comparison():
            yield from (side for side in (condition.left, condition.right) if isinstance(side, syntax.Literal))
        case syntax.Difference(margin=syntax.Literal() as margin):
            yield margin


def _check_named(declaration: syntax.NamedCondition, names: Names, mistakes: Mistakes) -> None:
    scope = {"agreement": "agreement"}
    if declaration.noun and declaration.variable:
        noun = VOCABULARY.noun(declaration.noun.text)
        if noun is None:
            mistakes.unknown(declaration.noun.at, "noun", declaration.noun.text, [each.name for each in VOCABULARY.nouns])
        scope[declaration.variable.text] = noun.name if noun else ""
    TypeChecker(names, {}, mistakes).condition(declaration.condition, scope)


def _check_pack(declaration: syntax.PackDeclaration, mistakes: Mistakes) -> None:
    for setting in declaration.severities:
        if setting.severity.text not in list(Severity):
            mistakes.unknown(setting.severity.at, "severity", setting.severity.text, Severity)


def _check_phrases(phrases: Iterable[str], declaration: syntax.TopicDeclaration | syntax.WordList, mistakes: Mistakes) -> None:
    for phrase in phrases:
        try:
            finder((phrase,))
        except PhraseError as error:
            mistakes.say(declaration.name.at, f'{error}, in "{phrase}"')


def _doubles(files: tuple[syntax.SourceFile, ...]) -> list[Mistake]:
    first: dict[tuple[str, str], str] = {}
    found: list[Mistake] = []
    for file in files:
        mistakes = Mistakes(file.path, file.text)
        for declaration in file.declarations:
            key = (type(declaration).__name__, declaration.name.text)
            if isinstance(declaration, syntax.RuleDeclaration | syntax.PackDeclaration):
                continue  # rules are told apart by their folders, and each pack has its own head
            if key in first:
                mistakes.say(declaration.name.at, f"`{declaration.name}` is declared already, in {first[key]}")
            first.setdefault(key, file.path)
        found += mistakes.found
    return found


_HINTS = {
    "flags": 'an example it must flag: `flags "…" """ … [[the offending words]] … """`',
    "passes": 'an example it must leave alone, best a near miss: `passes "…" """ … """`',
    "severity": "one of error, warning, note",
}
