"""What reads like an offence is told, unless something in the agreement answers it."""

from __future__ import annotations

import pytest

from pactlint.likeness import likenesses
from pactlint.likeness.model import Column, Kind
from tests.likeness.builders import objecting_to, understood

RULE = "commensurate-risk-sharing/insurance-one-way"
OFFENCE = "Birch shall keep the warehouse covered at its own expense."


def likely(text: str, *, one_sided: bool = True, kind: Kind = Kind.OFFENCE) -> list[str]:
    agreement = understood(text)
    found = likenesses(agreement, objecting_to(OFFENCE, RULE, one_sided=one_sided, kind=kind), {Column(RULE, kind)})
    return [agreement.document.plain[likeness.span.start : likeness.span.end] for likeness in found.likely]


def test_what_reads_like_an_offence_is_told_and_nothing_else() -> None:
    assert likely(f"Alder shall deliver the pumps in May. {OFFENCE}") == [OFFENCE]


def test_the_likeliest_comes_first() -> None:
    close = "Birch shall keep the stock covered at its own expense."
    assert likely(f"{close} {OFFENCE}") == [OFFENCE, close]


@pytest.mark.parametrize(
    "text",
    [
        "Each party shall keep the warehouse covered at its own expense.",
        f"{OFFENCE} Alder shall keep the warehouse covered at its own expense.",
        f"{OFFENCE} The same applies to Alder mutatis mutandis.",
    ],
    ids=["for all alike", "in a sentence of the other's own", "by a sentence that says so"],
)
def test_a_mirror_answers_a_one_sided_offence(text: str) -> None:
    assert likely(text) == []


def test_words_for_all_alike_do_not_answer_an_offence_that_names_one_of_them() -> None:
    text = "Each party agrees that Birch shall keep the warehouse covered at its own expense."
    assert likely(text) == [text]


def test_a_mirror_does_not_answer_what_is_wrong_for_both() -> None:
    assert len(likely(f"{OFFENCE} Alder shall keep the warehouse covered at its own expense.", one_sided=False)) == 2


def test_what_supplies_needs_no_answer() -> None:
    assert len(likely(f"{OFFENCE} Alder shall keep the warehouse covered at its own expense.", kind=Kind.SUPPLY)) == 2


def test_what_nobody_asks_about_is_not_told() -> None:
    assert likenesses(understood(OFFENCE), objecting_to(OFFENCE, RULE), set()).likely == ()


def test_a_document_without_sentences_has_none() -> None:
    assert likely("") == []
