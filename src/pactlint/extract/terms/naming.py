"""A place that gives a term its meaning, before the meaning is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """A term with where its name stands and where the words that define it begin and end.

    `is_sure` is false for a mere label ("Territory: France"), which defines a term only where the agreement goes on to use it.
    """

    term: str
    start: int
    end: int
    meaning_start: int
    meaning_end: int
    is_sure: bool = True
