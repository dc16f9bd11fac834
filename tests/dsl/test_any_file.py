"""Whatever is in a rule file, its author is told what is wrong with it, and where; never anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pactlint.agreement import Agreement, Party
from pactlint.agreement_type import AgreementType
from pactlint.document import Document, Format, Span
from pactlint.dsl.checker import check_folders
from pactlint.dsl.descent import MAX_CONDITIONS
from pactlint.dsl.evaluator import Evaluator
from pactlint.dsl.formatter import formatted
from pactlint.dsl.parser import MAX_NESTING, MAX_SIZE
from pactlint.dsl.stored import dumped, loaded
from pactlint.dsl.syntax import Folder
from pactlint.errors import Mistake, RuleError
from pactlint.packs import bundled

from .authors import RULE, SHARED, parser, read, told_of_rule
from .generated import is_in_the_grammar, valid_files, wrong_files
from .test_formatter import meaning

WRITTEN = [RULE, SHARED, *(path.read_text(encoding="utf-8") for path in sorted(bundled("rules").rglob("*.pact")))]

thorough = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def all_mistakes(text: str) -> list[Mistake]:
    file, mistakes = read(text, "house/fairness/leaving.pact")
    return [*mistakes, *check_folders([Folder(Path("house"), (file,))])]


def assert_lies_in(text: str, mistake: Mistake) -> None:
    lines = text.split("\n")
    assert 1 <= mistake.line <= len(lines)
    assert 1 <= mistake.column <= len(lines[mistake.line - 1]) + 1
    assert mistake.width >= 1
    assert mistake.problem


@settings(thorough, max_examples=300)
@given(valid_files())
def test_what_is_grown_from_the_grammar_parses(text: str) -> None:
    assert is_in_the_grammar(text)
    file, mistakes = read(text)
    too_deep = [mistake for mistake in mistakes if "nested too deep" in mistake.problem]
    assert bool(file.torn) == bool(too_deep)
    assert all("stands twice" in mistake.problem for mistake in mistakes if mistake not in too_deep)


@settings(thorough, max_examples=300)
@given(valid_files())
def test_what_parses_can_be_stored_and_loaded_again(text: str) -> None:
    declarations = read(text)[0].declarations
    assert loaded(dumped(declarations)) == declarations


@settings(thorough, max_examples=300)
@given(valid_files())
def test_what_parses_means_the_same_in_the_one_layout(text: str) -> None:
    file, mistakes = read(text)
    if not mistakes:
        assert meaning(formatted(file)) == meaning(text)


@settings(thorough, max_examples=1000)
@given(wrong_files(st.one_of(st.sampled_from(WRITTEN), valid_files())))
def test_a_wrong_file_has_mistakes_with_places_in_it_and_nothing_else_happens(text: str) -> None:
    mistakes = all_mistakes(text)
    for mistake in mistakes:
        assert_lies_in(text, mistake)
        assert mistake.source in str(mistake)
    assert mistakes or is_in_the_grammar(text)


@settings(thorough, max_examples=300)
@given(wrong_files(st.sampled_from(["a clause on term named t and t.notice < 90 days", 'no party or agreement says "x"'])))
def test_a_wrong_condition_of_find_is_a_mistake_with_a_place_in_it(text: str) -> None:
    try:
        parser().parse_condition(text)
    except RuleError as error:
        for mistake in error.mistakes:
            assert_lies_in(text, mistake)


@pytest.mark.parametrize(
    ("part", "problem"),
    [
        pytest.param("(" * 10_000 + "t is mutual" + ")" * 10_000, "", id="ten thousand brackets"),
        pytest.param(
            "(" * 10_000, "expected a condition such as `a clause on term named t` after `(`", id="ten thousand brackets open"
        ),
        pytest.param("not " * 10_000 + "t is mutual", f"nested too deep: at most {MAX_NESTING} within one another", id="not"),
        pytest.param("3 + " * 10_000 + "3 > 2", f"nested too deep: at most {MAX_NESTING} within one another", id="a sum"),
        pytest.param("t is mutual and " * 5_000 + "t is mutual", "more than 120 conditions, with those it meets", id="and"),
        pytest.param(
            "a clause where (" * 30 + "t is mutual" + ")" * 30, "nested too deep: at most 20 within one another", id="where"
        ),
        pytest.param('t says pattern "(a{1000}){1000}"', "a pattern repeats nothing more than 1,000 times in all", id="repeats"),
        pytest.param(
            f't says pattern "{".{1000}" * 50}"',
            "too much to look for: a machine of 100,004 steps, where 5,000 are the most",
            id="size",
        ),
        pytest.param(
            f't says pattern "{"x" * 90_000}"', "a pattern of 90,000 characters, where 1,000 are the most", id="pattern"
        ),
        pytest.param(f't says "{"(" * 399}a"', "brackets within brackets, more than 5 deep", id="phrase nesting"),
        pytest.param(f't says "{"x " * 40_000}"', "a phrase of 80,000 characters, where 400 are the most", id="phrase"),
        pytest.param(
            f'agreement says "{"x" * 1_000_000}"', f"too long: 1,000,496 characters, where {MAX_SIZE:,} are the most", id="file"
        ),
        pytest.param(f"count of duties > {'9' * 90_000}", "a number has at most 20 digits", id="number"),
        pytest.param(f"{'x' * 90_000} is mutual", f"there is no variable or parameter `{'x' * 40}…`", id="name"),
    ],
)
def test_a_hostile_condition_is_refused_by_a_named_limit(part: str, problem: str) -> None:
    mistakes = told_of_rule(RULE.replace("t.notice < notice", f"t.notice < notice and {part}"))
    assert [mistake.problem for mistake in mistakes] == ([problem] if problem else [])


def test_the_largest_condition_that_is_allowed_can_be_asked_of_an_agreement() -> None:
    many = " and ".join(f"a party named p{number}" for number in range(MAX_CONDITIONS - 2 * MAX_NESTING))
    levels = MAX_NESTING // 2 - 1
    text = "not " + "not (a party and " * levels + many + ")" * levels
    condition = parser().parse_condition(text)
    document = Document("a.txt", Format.TEXT, "Alder Ltd", ())
    agreement = Agreement(document, AgreementType.OTHER, 1.0, Span(0, 9), parties=(Party("Alder Ltd", Span(0, 9)),))
    (solution,) = Evaluator(agreement, {}, {}, {}).solutions(condition)
    assert solution.truth.holds is True
