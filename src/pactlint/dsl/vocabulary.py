"""The shape of what rules can speak of: nouns with attributes and adjectives, and verbs between nouns.

`nouns` fills it. The checker, the evaluator and the reference of the language all read these tables, so a new fact is one entry.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pactlint.agreement import Agreement, Unread
    from pactlint.dsl.values import Type, Value


# The tables hold functions over different entity classes; `Any` is the entity of the noun they stand under.


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something a noun has: `t.notice`. `read` gives its value, silent or unread."""

    name: str
    type: Type
    doc: str
    read: Callable[[Agreement, Any], Value]


@dataclass(frozen=True, slots=True)
class Adjective:
    """Something a noun is: `r is broken`."""

    name: str
    doc: str
    holds: Callable[[Agreement, Any], bool | Unread]


@dataclass(frozen=True, slots=True)
class Noun:
    """Something an agreement holds that a rule can bind.

    `candidates` lists them, given what stands after "of": one of the words in `parts`, or an entity of a noun in `owners`.
    `value` is the type of the noun itself where it is a quantity (a duration, a date). A `topical` noun takes "on TOPIC".
    `apart` tells of two that are not the same whether one is "another" to the other; without it, any two are.
    """

    name: str
    plural: str
    doc: str
    candidates: Callable[[Agreement, Any], Iterable[Any]]
    attributes: tuple[Attribute, ...] = ()
    adjectives: tuple[Adjective, ...] = ()
    parts: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    value: Type | None = None
    topical: bool = False
    apart: Callable[[Agreement, Any, Any], bool] | None = None

    def attribute(self, name: str) -> Attribute | None:
        """The attribute of that name."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)

    def adjective(self, name: str) -> Adjective | None:
        """The adjective of that name."""
        return next((adjective for adjective in self.adjectives if adjective.name == name), None)


@dataclass(frozen=True, slots=True)
class Verb:
    """A relation between two nouns: `t binds p`."""

    name: str
    left: str
    right: str
    doc: str
    holds: Callable[[Agreement, Any, Any], bool | Unread]


@dataclass(frozen=True)
class Vocabulary:
    """All nouns and verbs."""

    nouns: tuple[Noun, ...]
    verbs: tuple[Verb, ...]
    _by_name: dict[str, Noun] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for noun in self.nouns:
            self._by_name[noun.name] = self._by_name[noun.plural] = noun

    def noun(self, name: str) -> Noun | None:
        """The noun of that name, singular or plural."""
        return self._by_name.get(name)

    def verb(self, name: str, left: str, right: str) -> Verb | None:
        """The verb of that name between two nouns."""
        return next((verb for verb in self.verbs if (verb.name, verb.left, verb.right) == (name, left, right)), None)
