from __future__ import annotations

import pytest

from pactlint.agreement import Agreement
from pactlint.dsl.evaluator import Evaluator
from pactlint.dsl.nouns.sides import sides
from pactlint.extract import analyze
from pactlint.readers import read_bytes

from .authors import parser

ALDER, BIRCH, CEDAR = "Alder Works Inc.", "Birch Trading Ltd", "Cedar Ventures LLC"
TOGETHER = (
    'This agreement is made between Alder Works Inc. ("Alder") and Cedar Ventures LLC ("Cedar", and together with Alder, the '
    '"Licensor") on the one hand and Birch Trading Ltd ("Birch") on the other.\n\n'
)


def agreement(text: str) -> Agreement:
    return analyze(read_bytes(text.encode(), "a.txt"))


def ways(text: str, condition: str) -> int:
    return len(Evaluator(agreement(TOGETHER + text), {}, {}, {}).solutions(parser().parse_condition(condition)))


@pytest.mark.parametrize(
    ("opening", "together"),
    [
        (TOGETHER, {ALDER, CEDAR}),
        (
            'This agreement is made between Alder Works Inc. ("Alder"), Cedar Ventures LLC ("Cedar", Alder and Cedar '
            'collectively, the "Makers") and Birch Trading Ltd ("Birch").',
            {ALDER, CEDAR},
        ),
        (
            'This agreement is made between Alder Works Inc. ("Alder"), its subsidiary Cedar Ventures LLC ("Cedar") and Birch '
            'Trading Ltd ("Birch").',
            {ALDER, CEDAR},
        ),
        (
            'This agreement is made between Birch Trading Ltd ("Birch"), Alder Works Inc. ("Alder") and Cedar Ventures LLC, a '
            'subsidiary of Alder ("Cedar").',
            {ALDER, CEDAR},
        ),
        (
            'This agreement is made between Alder Works Inc. ("Alder"), Alder Holding GmbH ("Holding") and Birch Trading Ltd '
            '("Birch").',
            {ALDER, "Alder Holding GmbH"},
        ),
    ],
)
def test_parties_taken_together_are_one_side(opening: str, together: set[str]) -> None:
    assert sorted(map(sorted, sides(agreement(opening)))) == sorted([sorted(together), [BIRCH]])


@pytest.mark.parametrize(
    "opening",
    [
        'This is made between Alder Works Inc. ("Alder"), Birch Trading Ltd ("Birch") and Cedar Ventures LLC ("Cedar").',
        'This agreement is made between Alder Works Inc. ("Alder") and its subsidiary Birch Trading Ltd ("Birch").',
        'This agreement is made between National Works Inc. ("Works"), National Trading Ltd ("Trade") and Cedar Ventures '
        'LLC ("Cedar").',
    ],
)
def test_parties_that_nothing_joins_are_a_side_each(opening: str) -> None:
    found = agreement(opening)
    assert len(sides(found)) == len(found.parties)


@pytest.mark.parametrize(
    ("text", "condition", "found"),
    [
        ("", "a party named p and another party named q", 4),
        ("2. Pumps. The Licensor shall keep pumps.", "a duty named d where (d is mutual)", 0),
        ("2. Pumps. The Licensor and Birch shall keep pumps.", "a duty named d where (d is mutual)", 1),
        ("2. Pumps. Each party shall keep pumps.", "a duty named d where (d is mutual)", 1),
        (
            "2. Claims. Alder shall indemnify Birch. Cedar shall indemnify Birch.",
            "an allocation of indemnity named r where (r is one-sided)",
            2,
        ),
        (
            "2. Claims. Alder shall indemnify Birch. Birch shall indemnify Cedar.",
            "an allocation named r where (r is one-sided)",
            0,
        ),
    ],
)
def test_one_side_is_never_the_other_to_itself(text: str, condition: str, found: int) -> None:
    assert ways(text, condition) == found
