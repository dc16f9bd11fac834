"""The model file: what training learnt from the clause bank, as arrays. Hashes and weights, no text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pactlint.extract.classifying.linear import Linear

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHIPPED = Path(__file__).parent / "likeness.npz"
_PARTS = ("keys", "rarity", "weights", "unit", "bias")


@dataclass(frozen=True, slots=True)
class Model:
    """The rules it knows (full names), a linear model for each block of grams, and by rule the least probability that is told.

    `one_sided` says of each rule whether it is about one party against the other, so that a mirror image answers it.
    """

    rules: tuple[str, ...]
    linears: tuple[Linear, Linear, Linear]
    least: NDArray[np.float32]
    one_sided: NDArray[np.bool_]


@cache
def load(path: Path = SHIPPED) -> Model:
    """The model in a file, read once."""
    with np.load(path, allow_pickle=False) as arrays:
        words, letters, facts = (Linear(*(arrays[f"{block}_{part}"] for part in _PARTS)) for block in range(3))
        return Model(tuple(map(str, arrays["rules"])), (words, letters, facts), arrays["least"], arrays["one_sided"])


def save(model: Model, path: Path) -> None:
    """Write a model; the same model gives the same bytes."""
    arrays = {f"{block}_{part}": getattr(linear, part) for block, linear in enumerate(model.linears) for part in _PARTS}
    with path.open("wb") as file:
        np.savez_compressed(file, rules=np.array(model.rules), least=model.least, one_sided=model.one_sided, **arrays)
