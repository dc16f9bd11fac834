"""A condition asked of any agreement, outside of any rule: `pactlint find`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.checker import check_condition
from pactlint.dsl.evaluator import Evaluator, Solution
from pactlint.dsl.mistakes import Mistakes
from pactlint.dsl.typechecker import Names
from pactlint.errors import RuleError
from pactlint.finding import Match, Matches, Place
from pactlint.packs import Pack, parser

if TYPE_CHECKING:
    from pactlint.agreement import Agreement
    from pactlint.dsl.syntax import Condition

SOURCE = "CONDITION"  # what mistakes in it call the place they are at


def parse_query(text: str, pack: Pack) -> Condition:
    """A condition in the words of a pack. Raises RuleError with all its mistakes."""
    condition = parser().parse_condition(text, SOURCE)
    mistakes = Mistakes(SOURCE, text)
    names = Names(
        topics=frozenset(topic.name.text for topic in pack.topics),
        words=frozenset(pack.words),
        conditions={name: each.noun.text if each.noun else "agreement" for name, each in pack.conditions.items()},
    )
    check_condition(condition, names, mistakes)
    if mistakes.found:
        raise RuleError(tuple(mistakes.found))
    return condition


def query(condition: Condition, agreement: Agreement, pack: Pack) -> Matches:
    """Every way the condition holds in an agreement, or cannot be told, in the order of the text."""
    evaluator = Evaluator(agreement, {}, pack.words, pack.conditions)
    found = tuple(_match(agreement, solution) for solution in evaluator.solutions(condition))
    return Matches(agreement.document, found)


def _match(agreement: Agreement, solution: Solution) -> Match:
    bound = [(name, each) for layer in reversed(solution.bindings.maps) for name, each in layer.items() if name != "agreement"]
    places = tuple(Place(each.entity.span, agreement.path_at(each.entity.span.start), name) for name, each in bound)
    title = Place(agreement.title, agreement.path_at(agreement.title.start))
    return Match(places or (title,), tuple(unread.reason for unread in solution.truth.unread))
