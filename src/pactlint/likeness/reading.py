"""A sentence as the model reads it: its words with the parties as A and B, and what was understood of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.agreement import Sentence
from pactlint.dsl.nouns.clauses import is_answered, is_common
from pactlint.dsl.provisions import SURE_ENOUGH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Agreement
    from pactlint.document import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """`words` are the sentence's own, `facts` what the extractors understood of it.

    `parties` are the names of those it speaks of each by itself, in their order. `common` is true where it speaks of all of them
    alike, `mirrored` where the agreement says the same of the other.
    """

    span: Span
    words: tuple[str, ...]
    facts: frozenset[str]
    parties: tuple[str, ...]
    common: bool
    mirrored: bool


def readings(agreement: Agreement) -> list[Reading]:
    """Every sentence of an agreement, in the order of the text."""
    understood = _Understood(agreement)
    return [_reading(agreement, sentence, understood.of(at)) for at, sentence in enumerate(agreement.sentences)]


def _reading(agreement: Agreement, sentence: Sentence, facts: tuple[_Fact, ...]) -> Reading:
    words, parties = _words(agreement, sentence)
    letters = {name: _LETTERS[min(at, len(_LETTERS) - 1)] for at, name in enumerate(parties)}
    grouped = any(len(mention.parties) > 1 for mention in agreement.mentions_in(sentence.span))
    common, mirrored = is_common(agreement, sentence), is_answered(agreement, sentence)
    told = {fact.name for fact in facts} | {f"{fact.name} {_whose(fact.parties, letters)}" for fact in facts if fact.parties}
    told |= {f"parties {min(2, len(parties))}", f"common {common}", f"mirrored {mirrored}", f"grouped {grouped}"}
    return Reading(sentence.span, words, frozenset(told), tuple(parties), common, mirrored)


_LETTERS = "ABCDEF"
_WORD = re.compile(r"[a-z]+|\d+|[$%]")


def _words(agreement: Agreement, sentence: Sentence) -> tuple[tuple[str, ...], list[str]]:
    """The words with parties as letters in the order in which they come, and the parties."""
    plain, last = agreement.document.plain, sentence.span.start
    words: list[str] = []
    parties: list[str] = []
    for mention in agreement.mentions_in(sentence.span):
        if len(mention.parties) == 1 and mention.span.start >= last and mention.span.end <= sentence.span.end:
            words += _plain_words(plain[last : mention.span.start])
            if mention.parties[0] not in parties:
                parties.append(mention.parties[0])
            words.append("@" + _LETTERS[min(parties.index(mention.parties[0]), len(_LETTERS) - 1)])
            last = mention.span.end
    return (*words, *_plain_words(plain[last : sentence.span.end])), parties


def _plain_words(text: str) -> list[str]:
    return ["#" if word[0].isdigit() else word for word in _WORD.findall(text.lower())]


def _whose(parties: tuple[str, ...], letters: dict[str, str]) -> str:
    return letters.get(parties[0], "X") if len(parties) == 1 else "all"


@dataclass(frozen=True, slots=True)
class _Fact:
    name: str
    parties: tuple[str, ...] = ()


class _Understood:
    """What the extractors found, by the ordinal of the sentences it touches."""

    def __init__(self, agreement: Agreement) -> None:
        self._starts = [sentence.span.start for sentence in agreement.sentences]
        self._ends = [sentence.span.end for sentence in agreement.sentences]
        self._by_sentence: dict[int, list[_Fact]] = {}
        for span, fact in _facts(agreement):
            for at in range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)):
                self._by_sentence.setdefault(at, []).append(fact)

    def of(self, at: int) -> tuple[_Fact, ...]:
        return tuple(self._by_sentence.get(at, ()))


def _facts(agreement: Agreement) -> Iterator[tuple[Span, _Fact]]:
    for topic in agreement.topics:
        yield topic.span, _Fact(f"topic {topic.topic} {topic.probability >= SURE_ENOUGH}")
    for duty in agreement.duties:
        yield duty.span, _Fact(str(duty.kind), duty.bearers)
        if duty.condition:
            yield duty.span, _Fact("condition")
        if duty.carve_out:
            yield duty.span, _Fact("carve-out")
    for amount in agreement.amounts:
        yield amount.span, _Fact(f"amount {amount.role} {type(amount.value).__name__}")
    for division in agreement.divisions:
        yield division.span, _Fact(f"division {division.of}")
    for restraint in agreement.noncompetes:
        yield restraint.span, _Fact("non-compete")
    for deferral in agreement.deferrals:
        yield deferral.span, _Fact("deferral")
    yield from _facts_of_parties(agreement)


def _facts_of_parties(agreement: Agreement) -> Iterator[tuple[Span, _Fact]]:
    for discretion in agreement.discretions:
        yield discretion.span, _Fact("discretion", discretion.holders)
    for allocation in agreement.allocations:
        yield allocation.span, _Fact(f"{allocation.head} {allocation.mirrored}", allocation.parties)
    for way_out in agreement.exits:
        yield way_out.span, _Fact(f"exit {way_out.ground}", way_out.holders)
    for tie in agreement.ties:
        yield tie.span, _Fact("tie", tie.bound)
    for silence in agreement.silences:
        yield silence.span, _Fact(f"silence {silence.kind}", silence.parties)
    for account in agreement.accounts:
        yield account.span, _Fact(f"account {account.grading}", account.parties)
    for given in agreement.inputs:
        yield given.span, _Fact(f"input {given.empty}", given.parties)
