"""What is learnt from: a piece of an agreement, and what is known of its sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactlint.likeness.model import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pactlint.likeness.reading import Reading

REAL = "real "
"""Before the name of an agreement of the corpus."""


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of an agreement with its sentences, by whose hand it is, and the rule it was drafted for ("" for an agreement).

    `offends` are the ordinals of the sentences that the rule objects to, `sound` of those that no rule does; about the others
    nothing is known. `supplied` has, by rule of absence, those that supply what the rule misses; none supplies what the rules in
    `missing` miss. `defers` says of a line about what is left open whether the whole leaves
    the rule's answer to a paper nobody has. `found` are the rules of absence that found in an agreement what they look for;
    `disputed` has, by rule, those that the rule itself objects to in an agreement taken for sound: nobody has judged them.
    """

    hand: str
    rule: str
    told: tuple[Reading, ...]
    offends: tuple[int, ...] = ()
    sound: tuple[int, ...] = ()
    supplied: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    defers: bool | None = None
    found: tuple[str, ...] = ()
    disputed: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def marked(self) -> Iterator[tuple[Column, tuple[int, ...]]]:
        """What some of its sentences are, and which."""
        yield Column(self.rule, Kind.OFFENCE), self.offends
        yield from ((Column(rule, Kind.SUPPLY), ordinals) for rule, ordinals in self.supplied.items())
        yield Column(self.rule, Kind.DEFERRAL), tuple(range(len(self.told))) if self.defers else ()

    def is_known(self, column: Column) -> bool:
        """Are the sentences that it judges known not to be this, if they are not marked so?

        What leaves open the answer to one rule may do so for its neighbours; what supplies something has judges of its own.
        """
        if column.kind is Kind.DEFERRAL:
            return not (self.defers and _principle(self.rule) == _principle(column.rule))
        return column.kind is Kind.OFFENCE

    @property
    def is_real(self) -> bool:
        """Is it an agreement of the corpus, which is nobody's hand?"""
        return self.hand.startswith(REAL)

    @property
    def is_own(self) -> bool:
        """Is it one of our own agreements, which are sound?"""
        return not self.rule and not self.is_real


def _principle(rule: str) -> str:
    return rule.partition("/")[0]
