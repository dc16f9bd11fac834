"""Whatever the checker takes, the evaluator can answer: the one sees to what the other relies on."""

from __future__ import annotations

import re
from collections import defaultdict
from fractions import Fraction
from functools import cache
from itertools import product

import pytest

from pactlint.agreement import Agreement
from pactlint.dsl.arithmetic import combined
from pactlint.dsl.checker import check_condition
from pactlint.dsl.evaluator import Evaluator
from pactlint.dsl.expressions import STATES
from pactlint.dsl.mistakes import Mistakes
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.syntax import Identity
from pactlint.dsl.typechecker import Names
from pactlint.dsl.values import SILENT, Read, Value
from pactlint.extract import analyze
from pactlint.quantity import Count, Duration, Money, Quantity, Unit
from pactlint.readers import read_bytes

from .authors import parser

TEXT = b"""ALLIANCE AGREEMENT
This agreement is made on 1 March 2024 between Alder Works Inc., a corporation ("Alder") and Birch Trading Ltd ("Birch").
1. Definitions. "Notice Period" means ninety (90) days. "Products" means pumps.
2. Term. The term of this agreement is two (2) years. Alder shall pay EUR 5,000 within thirty days and 40% of it at once.
3. Profit. Profits are shared 60% to Alder and 40% to Birch. Losses are shared 50% to Alder and 50% to Birch.
4. Termination. Either party may leave on [***] days' notice, see Section 99. USD 700 is due. [TBD]
5. Birch may sell the Products. Ms. Vale manages it. The Widget is good.
SCHEDULE 1 Prices
IN WITNESS WHEREOF
Alder Works Inc.
By: ____
Name: A. Vale
"""

NAMED = {f"v{index}": noun for index, noun in enumerate(VOCABULARY.nouns) if noun.name != "agreement"}
FIGURES = ["90 days", "3", "40 %", "10 points", "EUR 5", "2024-01-01", '"x"', "count of duties", "agreement.initial-term"]
EACH = 3  # expressions of one type: enough to meet figures of different units and currencies


@cache
def agreement() -> Agreement:
    return analyze(read_bytes(TEXT, "a.txt"))


@cache
def spoken() -> tuple[str, ...]:
    """What can be said of what the agreement names: of each type a few that it has values of."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, noun in NAMED.items():
        for expression, type_ in ((name, noun.value), *((f"{name}.{each.name}", each.type) for each in noun.attributes)):
            if has_value(expression):
                found[str(type_)].append(expression)
    return tuple(each for expressions in found.values() for each in expressions[-EACH:])


def has_value(expression: str) -> bool:
    asking = Evaluator(agreement(), {}, {}, {})
    name = expression.partition(".")[0]
    comparison = parser().parse_condition(f"{expression} is {expression}")
    assert isinstance(comparison, Identity)
    bound = asking.solutions(parser().parse_condition(f"a {NAMED[name].name} named {name}"))
    return any(isinstance(asking.value(comparison.left, each.bindings), Read) for each in bound)


def answered(statement: str) -> bool:
    """Whether the checker takes it; then the evaluator has answered it, or raised what no user may see."""
    words = re.findall(r"[\w-]+", statement)
    text = " and ".join([*(f"a {noun.name} named {name}" for name, noun in NAMED.items() if name in words), statement])
    condition, mistakes = parser().parse_condition(text), Mistakes("CONDITION", text)
    check_condition(condition, Names(frozenset(), frozenset(), {}), mistakes)
    if not mistakes.found:
        Evaluator(agreement(), {}, {}, {}).solutions(condition)
    return not mistakes.found


@pytest.mark.parametrize(
    "form",
    [
        *("{0} < {1}", "{0} is {1}", "{0} differs from {1} by over {1}", "{0} differs from {1} by under 10 points"),
        *("{0} + {1} > {0}", "{0} - {1} > {1}", "{0} × {1} > {1}", "3 × {0} is {1}"),
    ],
)
def test_two_values(form: str) -> None:
    taken = [answered(form.format(one, other)) for one, other in product([*spoken(), *FIGURES], repeat=2)]
    assert any(taken)


@pytest.mark.parametrize(
    "form",
    [
        *("sum of {0} > 3 %", "least of {0} is 40 %", "greatest of {0} < 40 %", '{0} says "the" named w and w denies "t*"'),
        *(f"{{0}} is {state}" for state in STATES),
    ],
)
def test_one_value(form: str) -> None:
    taken = [answered(form.format(one)) for one in spoken()]
    assert any(taken)


def test_what_things_can_be() -> None:
    words = sorted({adjective.name for noun in VOCABULARY.nouns for adjective in noun.adjectives})
    taken = {word for word, name in product(words, [*NAMED, "agreement"]) if answered(f"{name} is {word}")}
    assert taken == set(words)


def test_what_stands_between_things() -> None:
    verbs = sorted({verb.name for verb in VOCABULARY.verbs})
    taken = {verb for verb, one, other in product(verbs, NAMED, NAMED) if answered(f"{one} {verb} {other}")}
    assert taken == set(verbs)


@pytest.mark.parametrize(
    "form",
    [
        "a {0} named x in {1}",
        "count of {2} of {1} > 0",
        "at least two {2} in the same section as {1}",
        "no {0} where ({1} is {1})",
    ],
)
def test_where_things_are(form: str) -> None:
    placed = [answered(form.format(noun.name, name, noun.plural)) for noun, name in product(NAMED.values(), NAMED)]
    assert any(placed)


EUR, USD = Money(Fraction(5), "EUR"), Money(Fraction(7), "USD")
YEAR, DAYS = Duration(Fraction(1), Unit.YEAR), Duration(Fraction(90), Unit.DAY)


@pytest.mark.parametrize(
    ("left", "operator", "right", "result"),
    [
        (EUR, "+", EUR, Read(Money(Fraction(10), "EUR"))),
        (EUR, "-", USD, SILENT),
        (Count(Fraction(3)), "*", EUR, Read(Money(Fraction(15), "EUR"))),
        (YEAR, "-", DAYS, Read(Duration(Fraction(276), Unit.DAY))),
        (YEAR, "+", YEAR, Read(Duration(Fraction(2), Unit.YEAR))),
        (DAYS, "*", Count(Fraction(2)), Read(Duration(Fraction(180), Unit.DAY))),
    ],
)
def test_quantities_are_reckoned_with(left: Quantity, operator: str, right: Quantity, result: Value) -> None:
    assert combined(operator, Read(left), Read(right)) == result
