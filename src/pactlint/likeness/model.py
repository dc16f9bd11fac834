"""The model files: what training learnt from the clause bank, as arrays. Hashes, pieces of words and weights, no text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from pactlint.extract.classifying.linear import Linear
from pactlint.likeness import encoder_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.reading import Reading

SHIPPED = Path(__file__).parent / "likeness.npz"
ENCODER = Path(__file__).parent / "encoder.npz"
_ABOUT = ("least", "one_sided", "doubted")
_PARTS = ("keys", "rarity", "weights", "unit", "bias")


class Kind(StrEnum):
    """What a sentence may be to a rule: what it objects to, what supplies that which it misses, what leaves its answer open."""

    OFFENCE = "offence"
    SUPPLY = "supply"
    DEFERRAL = "deferral"


@dataclass(frozen=True, slots=True)
class Column:
    """What a model tells of a sentence: is it this to the rule (full name)?"""

    rule: str
    kind: Kind


class HasOdds(Protocol):
    """Reads sentences whole: an encoder, or what stands for one in a test."""

    def odds(self, told: Sequence[Reading]) -> NDArray[np.float64]:
        """Sentences by columns: the logarithm of the odds that a sentence is what the column asks."""


@dataclass(frozen=True, slots=True)
class Model:
    """What it tells by columns: a linear model for each block of grams, the encoder, and what is asked.

    `least` is the least probability that is told; `one_sided` says whether the offence is one party's against the other, so that
    a mirror image answers it. A supply may not be there if no sentence is as probable as `doubted`.
    """

    columns: tuple[Column, ...]
    linears: tuple[Linear, Linear, Linear]
    encoder: HasOdds
    least: NDArray[np.float32]
    one_sided: NDArray[np.bool_]
    doubted: NDArray[np.float32]

    def of(self, kind: Kind) -> NDArray[np.bool_]:
        """Which columns are of a kind."""
        return np.array([column.kind is kind for column in self.columns], dtype=bool)


@cache
def load(path: Path = SHIPPED, encoder: Path = ENCODER) -> Model:
    """The model in two files, read once."""
    with np.load(path, allow_pickle=False) as arrays:
        words, letters, facts = (Linear(*(arrays[f"{block}_{part}"] for part in _PARTS)) for block in range(3))
        columns = tuple(map(Column, map(str, arrays["rules"]), map(Kind, arrays["kinds"])))
        about = [arrays[name] for name in _ABOUT]
    return Model(columns, (words, letters, facts), encoder_file.load(encoder), *about)


def save(model: Model, path: Path) -> None:
    """Write all of a model but its encoder; the same model gives the same bytes."""
    arrays = {f"{block}_{part}": getattr(linear, part) for block, linear in enumerate(model.linears) for part in _PARTS}
    arrays |= {name: getattr(model, name) for name in _ABOUT}
    with path.open("wb") as file:
        named = {
            "rules": np.array([each.rule for each in model.columns]),
            "kinds": np.array([each.kind for each in model.columns]),
        }
        np.savez_compressed(file, allow_pickle=False, **named, **arrays)
