"""grammar/README.md teaches the language by example: its examples parse, check and run, and leave no production out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lark import Lark
from lark.grammar import Rule

from pactlint.dsl import keywords, notation, syntax
from pactlint.dsl import parser as parsing
from pactlint.dsl.checker import check_condition, check_folders
from pactlint.dsl.descent import MAX_CONDITIONS
from pactlint.dsl.mistakes import Mistakes
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.parser import MAX_SIZE
from pactlint.dsl.phrases import MAX_PATTERN, MAX_STEPS
from pactlint.dsl.typechecker import Names
from pactlint.packs import bundled, load_pack
from pactlint.selftest import trials

from .authors import parser

MANUAL = (bundled("grammar") / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", MANUAL, re.MULTILINE | re.DOTALL)


def folder_name(text: str) -> str:
    """Where a block of the manual would be saved."""
    if rule := re.search(r"^rule (\S+)", text, re.MULTILINE):
        return f"house-rules/{rule[1]}.pact"
    return "pack.pact" if re.search(r"^pack ", text, re.MULTILINE) else f"shared-{abs(hash(text))}.pact"


def house(root: Path) -> syntax.Folder:
    return syntax.Folder(root, tuple(parser().parse(text, str(root / folder_name(text))) for text in blocks("pact")))


def base() -> syntax.Folder:
    root = bundled("rules")
    return syntax.Folder(
        root, tuple(parser().parse(path.read_text(encoding="utf-8"), str(path)) for path in sorted(root.rglob("*.pact")))
    )


def names() -> Names:
    declared = [each for folder in (base(), house(Path("house"))) for file in folder.files for each in file.declarations]
    return Names(
        topics=frozenset(each.name.text for each in declared if isinstance(each, syntax.TopicDeclaration)),
        words=frozenset(each.name.text for each in declared if isinstance(each, syntax.WordList)),
        conditions={
            each.name.text: each.noun.text if each.noun else "agreement"
            for each in declared
            if isinstance(each, syntax.NamedCondition)
        },
    )


def test_its_files_make_a_pack_without_mistakes() -> None:
    assert [str(mistake) for mistake in check_folders([base(), house(Path("house"))])] == []


@pytest.mark.parametrize("text", blocks("condition"))
def test_its_conditions_have_no_mistakes(text: str) -> None:
    mistakes = Mistakes("CONDITION", text)
    check_condition(parser().parse_condition(text), names(), mistakes)
    assert [str(mistake) for mistake in mistakes.found] == []


def test_its_rules_flag_and_pass_as_they_say(tmp_path: Path) -> None:
    for text in blocks("pact"):
        path = tmp_path / folder_name(text)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    pack = load_pack(tmp_path)
    tried = [trial for rule in pack.rules if rule.principle == "house-rules" for trial in trials(pack, rule)]
    assert len(tried) >= 6
    assert [(trial.rule.name, trial.example.title, trial.shown(trial.found)) for trial in tried if not trial.passed] == []


def test_its_examples_leave_no_production_of_the_grammar_out() -> None:
    lark, used = recording_parser()
    for text in blocks("pact"):
        lark.parse(text, start="start")
        for part in re.findall(r"\{([^{}]*)\}", text):
            lark.parse(part, start="expression")
    for text in blocks("condition"):
        lark.parse(text, start="condition")
    followed = {shape(rule) for rule in used}
    assert [shape(rule) for rule in productions(lark) if shape(rule) not in followed] == []


def recording_parser() -> tuple[Lark, set[Rule]]:
    """A parser of the grammar, and the productions it has followed so far."""
    grammar = (bundled("grammar") / "pact.lark").read_text(encoding="utf-8")
    lark = Lark(grammar, parser="lalr", start=["start", "condition", "expression"])
    used: set[Rule] = set()
    callbacks = lark.parser.parser.parser.callbacks  # where Lark builds a node for each production it has followed
    for rule in productions(lark):
        callbacks[rule] = recorded(rule, callbacks[rule], used)
    return lark, used


def recorded(rule: Rule, build: Callable[[Any], Any], used: set[Rule]) -> Callable[[Any], Any]:
    def follow(children: Any) -> Any:
        used.add(rule)
        return build(children)

    return follow


def productions(lark: Lark) -> Iterator[Rule]:
    """Every alternative of every rule, but for the lists Lark makes of `*`, and an empty file or declaration."""
    return (rule for rule in lark.rules if rule.expansion and not rule.origin.name.startswith("_"))


def shape(rule: Rule) -> tuple[str, ...]:
    """A production without the tail that Lark makes of `*` and `+`: a list is one production however long."""
    return (rule.origin.name, rule.alias or "", *(each.name for each in rule.expansion if not each.name.startswith("__")))


def test_every_noun_and_verb_is_in_it() -> None:
    named = [noun.name for noun in VOCABULARY.nouns] + [verb.name for verb in VOCABULARY.verbs]
    assert [name for name in named if f"`{name}`" not in MANUAL] == []


def test_every_attribute_is_in_its_table() -> None:
    unsaid = {attribute.name for noun in VOCABULARY.nouns for attribute in noun.attributes if f"`{attribute.name}`" not in MANUAL}
    assert unsaid == set()


def test_its_limits_are_those_of_the_program() -> None:
    limits = MANUAL.partition("### Limits")[2]
    named = (MAX_SIZE, parsing.MAX_NESTING, MAX_CONDITIONS, notation.MAX_PHRASE, notation.MAX_NESTING, MAX_PATTERN, MAX_STEPS)
    assert [limit for limit in named if f" {limit:,} " not in limits.replace("\n", " ")] == []


def test_the_entries_that_advice_knows_are_those_of_the_grammar() -> None:
    grammar = (bundled("grammar") / "pact.lark").read_text(encoding="utf-8")
    for declaration in ("rule", "topic", "principle", "pack"):
        production = re.search(rf"^\?{declaration}_entry:(.*?)^\S", grammar, re.MULTILINE | re.DOTALL)
        assert production
        assert re.findall(r'[:|] "(\w+)"', f":{production[1]}") == list(keywords.ENTRIES[declaration])
