"""Whatever the checker takes, the evaluator can answer: the one sees to what the other relies on."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactlint.agreement import Agreement
from pactlint.dsl.arithmetic import combined
from pactlint.dsl.checker import check_condition
from pactlint.dsl.evaluator import Evaluator
from pactlint.dsl.mistakes import Mistakes
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.typechecker import Names
from pactlint.dsl.values import SILENT, Read, Value
from pactlint.extract import analyze
from pactlint.quantity import Count, Duration, Money, Quantity, Unit
from pactlint.readers import read_bytes

from .authors import parser
from .test_any_file import thorough

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
SPOKEN = [*NAMED, *(f"{name}.{attribute.name}" for name, noun in NAMED.items() for attribute in noun.attributes)]
FIGURES = ["90 days", "3", "40 %", "10 points", "EUR 5", "2024-01-01", '"x"', "count of duties", "agreement.initial-term"]
STATES = [*("silent", "unread", "present"), *(adjective.name for noun in VOCABULARY.nouns for adjective in noun.adjectives)]

_one, _other = st.sampled_from(SPOKEN), st.sampled_from([*SPOKEN, *FIGURES])
_names = st.sampled_from([*NAMED])
_sign = st.sampled_from(["+", "-", "×"])
STATEMENTS = st.one_of(
    st.builds("{} < {}".format, _one, _other),
    st.builds("{} is {}".format, _one, _other),
    st.builds("{} is {}".format, _one, st.sampled_from(STATES)),
    st.builds("{0} differs from {1} by over {1}".format, _one, _other),
    st.builds("{0} {1} {2} < {0}".format, _one, _sign, _other),
    st.builds("{} of {} > 3 %".format, st.sampled_from(["sum", "least", "greatest"]), _one),
    st.builds('{} says "the" named w and w denies "t*"'.format, _one),
    st.builds("{} {} {}".format, _names, st.sampled_from([verb.name for verb in VOCABULARY.verbs]), _names),
    st.builds(
        "count of {} {} {} > 1".format,
        st.sampled_from([n.plural for n in VOCABULARY.nouns]),
        st.sampled_from(["in", "of"]),
        _names,
    ),
    st.builds("another {} in the same section as {}".format, st.sampled_from([n.name for n in VOCABULARY.nouns]), _names),
)


@cache
def agreement() -> Agreement:
    return analyze(read_bytes(TEXT, "a.txt"))


@thorough
@given(st.lists(STATEMENTS, min_size=60, max_size=60))
def test_what_the_checker_takes_the_evaluator_can_answer(statements: list[str]) -> None:
    for statement in statements:
        named = [f"a {noun.name} named {name}" for name, noun in NAMED.items() if name in statement.replace(".", " ").split()]
        text = " and ".join([*named, statement])
        condition, mistakes = parser().parse_condition(text), Mistakes("CONDITION", text)
        check_condition(condition, Names(frozenset(), frozenset(), {}), mistakes)
        if not mistakes.found:
            Evaluator(agreement(), {}, {}, {}).solutions(condition)


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
