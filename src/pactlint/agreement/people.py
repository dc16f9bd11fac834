"""Who the parties are and where they are spoken of; who signs, and which human beings are named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.document import Span


@dataclass(frozen=True, slots=True)
class Party:
    """A party, by its full name, with every other name the agreement gives it; `kind` is its legal form where said."""

    name: str
    span: Span
    aliases: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for parties: a name, an alias, "each party", "the other party". `parties` are full names."""

    span: Span
    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signatory:
    """A signature block: for whom, by whom, in what capacity; empty where the block does not say."""

    span: Span
    entity: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Person:
    """A place where a human being is named."""

    name: str
    span: Span
