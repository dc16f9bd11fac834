"""Kleene's three truth values: what is unread makes an answer unknown only where it could change it."""

from __future__ import annotations

import pytest

from pactlint.agreement import Unread
from pactlint.document import Span
from pactlint.dsl import truth
from pactlint.dsl.truth import FALSE, TRUE, Truth, all_of, any_of

HERE = Unread(Span(0, 1), "redacted")
THERE = Unread(Span(5, 9), "in a schedule that is not attached")
UNREAD = Truth(None, (HERE,))
MORE = Truth(None, (THERE,))


@pytest.mark.parametrize(("one", "opposite"), [(TRUE, FALSE), (FALSE, TRUE), (UNREAD, UNREAD)])
def test_not(one: Truth, opposite: Truth) -> None:
    assert ~one == opposite


@pytest.mark.parametrize(
    ("truths", "together"),
    [
        ((), TRUE),
        ((TRUE, TRUE), TRUE),
        ((TRUE, FALSE), FALSE),
        ((UNREAD, TRUE), UNREAD),
        ((UNREAD, FALSE), FALSE),
        ((FALSE, UNREAD), FALSE),
        ((UNREAD, MORE), Truth(None, (HERE, THERE))),
    ],
)
def test_and(truths: tuple[Truth, ...], together: Truth) -> None:
    assert all_of(truths) == together


@pytest.mark.parametrize(
    ("truths", "any_way"),
    [
        ((), FALSE),
        ((FALSE, FALSE), FALSE),
        ((FALSE, TRUE), TRUE),
        ((UNREAD, FALSE), UNREAD),
        ((UNREAD, TRUE), TRUE),
        ((UNREAD, MORE), Truth(None, (HERE, THERE))),
    ],
)
def test_or(truths: tuple[Truth, ...], any_way: Truth) -> None:
    assert any_of(truths) == any_way


def test_no_more_is_asked_than_decides() -> None:
    answers = iter([TRUE, FALSE, TRUE])
    assert all_of(answers) == FALSE
    assert next(answers) == TRUE


def test_an_answer_that_could_not_be_read_is_unknown_for_that_reason() -> None:
    assert truth.of(HERE) == UNREAD
    assert truth.of(True) == TRUE  # noqa: FBT003 - the answer is the value
    assert truth.of(False) == FALSE  # noqa: FBT003 - the same
