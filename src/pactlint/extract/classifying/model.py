"""The model file: what training learnt, as arrays. No text of an agreement is in it, only hashes and weights."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from pactlint.extract.classifying.forest import Forest
from pactlint.extract.classifying.linear import Linear
from pactlint.extract.classifying.network import Network
from pactlint.extract.classifying.scoring import Scorer
from pactlint.extract.classifying.weighing import Weighing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

SHIPPED = Path(__file__).parents[1] / "model" / "topics.npz"


@dataclass(frozen=True, slots=True)
class Model:
    """Topics told of sentences (by words, then by surroundings) and topics told of mentions."""

    topics: tuple[str, ...]
    scorer: Scorer
    related: NDArray[np.int64]
    commonness: NDArray[np.float32]
    forest: Forest
    weighings: tuple[Weighing, ...]


@cache
def load(path: Path = SHIPPED) -> Model:
    """The model in a file, read once."""
    with np.load(path, allow_pickle=False) as arrays:
        return Model(
            topics=tuple(map(str, arrays["topics"])),
            scorer=Scorer(_linear(arrays, "runs"), _linear(arrays, "pairs"), _network(arrays)),
            related=arrays["related"].astype(np.int64),
            commonness=arrays["commonness"],
            forest=_forest(arrays),
            weighings=tuple(
                Weighing(
                    str(topic),
                    str(kind),
                    arrays[f"mention{at}_keys"],
                    arrays[f"mention{at}_weights"],
                    float(arrays[f"mention{at}_bias"]),
                )
                for at, (topic, kind) in enumerate(arrays["mentions"])
            ),
        )


_OF_LINEAR = ("keys", "rarity", "weights", "unit", "bias")
_OF_NETWORK = ("mean", "unit", "inner", "inner_bias", "outer", "outer_bias")


def _linear(arrays: Mapping[str, NDArray[Any]], of: str) -> Linear:
    return Linear(*(arrays[f"{of}_{name}"] for name in _OF_LINEAR))


def _network(arrays: Mapping[str, NDArray[Any]]) -> Network:
    return Network(*(arrays[f"network_{name}"] for name in _OF_NETWORK))


def _forest(arrays: Mapping[str, NDArray[Any]]) -> Forest:
    return Forest(
        feature=arrays["forest_feature"],
        threshold=arrays["forest_threshold"],
        left=arrays["forest_left"],
        right=arrays["forest_right"],
        value=arrays["forest_value"],
        start=float(arrays["forest_start"]),
        depth=int(arrays["forest_depth"]),
    )


def save(model: Model, path: Path) -> None:
    """Write a model; the same model gives the same bytes."""
    scorer, forest = model.scorer, model.forest
    arrays = {
        "topics": np.array(model.topics),
        **{f"runs_{name}": getattr(scorer.runs, name) for name in _OF_LINEAR},
        **{f"pairs_{name}": getattr(scorer.pairs, name) for name in _OF_LINEAR},
        **{f"network_{name}": getattr(scorer.network, name) for name in _OF_NETWORK},
        "related": model.related.astype(np.int16),
        "commonness": model.commonness,
        **{f"forest_{name}": getattr(forest, name) for name in ("feature", "threshold", "left", "right", "value")},
        "forest_start": np.array(forest.start),
        "forest_depth": np.array(forest.depth),
        "mentions": np.array([(weighing.topic, weighing.kind) for weighing in model.weighings]),
    }
    for at, weighing in enumerate(model.weighings):
        arrays |= {
            f"mention{at}_keys": weighing.keys,
            f"mention{at}_weights": weighing.weights,
            f"mention{at}_bias": np.array(weighing.bias),
        }
    with path.open("wb") as file:
        np.savez_compressed(file, **arrays)
