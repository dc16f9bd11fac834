"""Everything wrong with rule files, in one go: what a declaration lacks, names, types and units, what does not fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl import syntax
from pactlint.dsl.mistakes import Mistakes
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.packchecker import check_doubles, check_heads, check_places
from pactlint.dsl.phrases import PhraseError, check_phrase
from pactlint.dsl.rulechecker import check_named, check_rule, check_size, check_twice
from pactlint.dsl.typechecker import Names, TypeChecker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pactlint.errors import Mistake

Conditions = dict[str, syntax.NamedCondition]


def check_folders(folders: Sequence[syntax.Folder]) -> list[Mistake]:
    """Every mistake of a pack and the packs it extends (first), in the order of the files and of the places in them.

    What did not parse is not reported again, nor anything that follows from it.
    """
    files = [file for folder in folders for file in folder.files]
    names, conditions = _declared(files), _conditions(files)
    found = [mistake for file in files for mistake in _check_file(file, names, conditions)]
    found += check_heads(folders) + check_places(folders) + check_doubles(folders)
    order = {file.path: index for index, file in enumerate(files)}
    return sorted(found, key=lambda mistake: (order[mistake.path], mistake.line, mistake.column))


def check_condition(condition: syntax.Condition, names: Names, mistakes: Mistakes) -> None:
    """The mistakes of a condition that stands alone, as `pactlint find` takes it."""
    TypeChecker(names, {}, mistakes).condition(condition, {"agreement": "agreement"})
    check_size(condition, {}, mistakes)


def _check_file(file: syntax.SourceFile, names: Names, conditions: Conditions) -> list[Mistake]:
    mistakes = Mistakes(file.path, file.text)
    for declaration in file.declarations:
        match declaration:
            case syntax.RuleDeclaration():
                check_rule(declaration, names, conditions, mistakes)
            case syntax.TopicDeclaration():
                _check_topic(declaration, mistakes)
            case syntax.WordList():
                _check_phrases(declaration.phrases, mistakes)
            case syntax.NamedCondition():
                check_named(declaration, names, conditions, mistakes)
            case syntax.PrincipleDeclaration():
                if not declaration.title:
                    mistakes.say(declaration.name.at, f"the principle `{declaration.name}` has no title")
    return mistakes.found


def _check_topic(topic: syntax.TopicDeclaration, mistakes: Mistakes) -> None:
    for phrases in (topic.headings, topic.phrases, topic.exclusions):
        _check_phrases(phrases, mistakes)
    if not (topic.headings or topic.phrases or topic.label):
        mistakes.say(topic.name.at, f"nothing tells the topic `{topic.name}`", "give it headings, phrases or a label")


def _check_phrases(phrases: Iterable[syntax.Phrase], mistakes: Mistakes) -> None:
    listed = tuple(phrases)
    for phrase in listed:
        try:
            check_phrase(phrase)
        except PhraseError as error:
            mistakes.say(phrase.at, str(error))
    check_twice(listed, mistakes)


def _declared(files: Sequence[syntax.SourceFile]) -> Names:
    """What can be named, what is torn included: that its declaration is wrong is said where it stands."""
    torn = [each for file in files for each in file.torn]
    conditions = {name: _noun(each) for name, each in _conditions(files).items()}
    return Names(
        topics=frozenset(_names(files, syntax.TopicDeclaration, "topic")),
        words=frozenset(_names(files, syntax.WordList, "words")),
        conditions={**{each.name: "" for each in torn if each.keyword == "condition"}, **conditions},
        unsure=frozenset(kind for kind in ("topic", "words", "condition") for each in torn if _may_be(each, kind)),
    )


def _names(files: Sequence[syntax.SourceFile], kind: type[syntax.Declaration], keyword: str) -> list[str]:
    whole = [each.name.text for file in files for each in file.declarations if isinstance(each, kind)]
    return whole + [each.name for file in files for each in file.torn if each.keyword == keyword]


def _conditions(files: Sequence[syntax.SourceFile]) -> Conditions:
    return {each.name.text: each for file in files for each in file.declarations if isinstance(each, syntax.NamedCondition)}


def _noun(named: syntax.NamedCondition) -> str:
    noun = VOCABULARY.noun(named.noun.text) if named.noun else None
    if noun:
        return noun.name
    return "" if named.noun else "agreement"


def _may_be(torn: syntax.Torn, keyword: str) -> bool:
    return not torn.keyword or (torn.keyword == keyword and not torn.name)
