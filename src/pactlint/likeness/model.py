"""The model files: what training learnt from the clause bank, as arrays. Hashes, pieces of words and weights, no text."""

from __future__ import annotations

from dataclasses import dataclass
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
_ABOUT = ("least", "one_sided", "supplies")
_PARTS = ("keys", "rarity", "weights", "unit", "bias")


class HasOdds(Protocol):
    """Reads sentences whole: an encoder, or what stands for one in a test."""

    def odds(self, told: Sequence[Reading]) -> NDArray[np.float64]:
        """Sentences by rules: the logarithm of the odds that a sentence is an offence."""


@dataclass(frozen=True, slots=True)
class Model:
    """The rules it knows (full names), a linear model for each block of grams, the encoder, and what is asked of each rule.

    Of a rule of absence (`supplies`) it knows what supplies that which the rule misses, of any other its offences. `least` is the
    least probability that is told of a rule; `one_sided` says of each rule whether it is about one party against the other, so
    that a mirror image answers it.
    """

    rules: tuple[str, ...]
    linears: tuple[Linear, Linear, Linear]
    encoder: HasOdds
    least: NDArray[np.float32]
    one_sided: NDArray[np.bool_]
    supplies: NDArray[np.bool_]


@cache
def load(path: Path = SHIPPED, encoder: Path = ENCODER) -> Model:
    """The model in two files, read once."""
    with np.load(path, allow_pickle=False) as arrays:
        words, letters, facts = (Linear(*(arrays[f"{block}_{part}"] for part in _PARTS)) for block in range(3))
        rules, about = tuple(map(str, arrays["rules"])), [arrays[name] for name in _ABOUT]
    return Model(rules, (words, letters, facts), encoder_file.load(encoder), *about)


def save(model: Model, path: Path) -> None:
    """Write all of a model but its encoder; the same model gives the same bytes."""
    arrays = {f"{block}_{part}": getattr(linear, part) for block, linear in enumerate(model.linears) for part in _PARTS}
    arrays |= {name: getattr(model, name) for name in _ABOUT}
    with path.open("wb") as file:
        np.savez_compressed(file, rules=np.array(model.rules), **arrays)
