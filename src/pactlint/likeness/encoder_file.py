"""An encoder as a file: every matrix in 8 bits with a unit for each column, not compressed, so that it loads in an instant."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness.encoder import Dense, Encoder, Layer, Norm
from pactlint.likeness.pieces import Pieces

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    _Arrays = dict[str, NDArray[np.generic]]


def load(path: Path) -> Encoder:
    """The encoder in a file."""
    with np.load(path, allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    names = [each.name for each in fields(Layer)]
    layers = [
        Layer(**{name: _part(arrays, f"layer{at}_{name}") for name in names})  # type: ignore[arg-type] # by the name of each
        for at in range(int(arrays["layers"]))
    ]
    pieces = Pieces(tuple(bytes(arrays["pieces"]).decode().split("\n")))
    words = arrays["words"] * arrays["words_unit"]
    return Encoder(pieces, words, arrays["places"], _norm(arrays, "first"), tuple(layers), _dense(arrays, "head"))


def save(encoder: Encoder, path: Path) -> None:
    """Write an encoder; the same encoder gives the same bytes."""
    arrays: _Arrays = {
        "pieces": np.frombuffer("\n".join(encoder.pieces.known).encode(), dtype=np.uint8),
        "places": encoder.places,
        "layers": np.array(len(encoder.layers)),
        **_kept_norm("first", encoder.first),
        **_kept_dense("head", encoder.head),
    }
    arrays["words"], arrays["words_unit"] = _in_8_bits(encoder.words, axis=1)
    for at, layer in enumerate(encoder.layers):
        for each in fields(layer):
            part, name = getattr(layer, each.name), f"layer{at}_{each.name}"
            arrays |= _kept_dense(name, part) if isinstance(part, Dense) else _kept_norm(name, part)
    with path.open("wb") as file:
        np.savez(file, allow_pickle=False, **arrays)


def _part(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Dense | Norm:
    return _dense(arrays, name) if f"{name}_weights" in arrays else _norm(arrays, name)


def _dense(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Dense:
    return Dense(_float(arrays[f"{name}_weights"]) * _float(arrays[f"{name}_unit"]), _float(arrays[f"{name}_bias"]))


def _norm(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Norm:
    return Norm(_float(arrays[f"{name}_scale"]), _float(arrays[f"{name}_shift"]))


def _float(array: NDArray[np.generic]) -> NDArray[np.float32]:
    return array.astype(np.float32)


def _kept_dense(name: str, dense: Dense) -> _Arrays:
    weights, unit = _in_8_bits(dense.weights, axis=0)
    return {f"{name}_weights": weights, f"{name}_unit": unit, f"{name}_bias": dense.bias}


def _kept_norm(name: str, norm: Norm) -> _Arrays:
    return {f"{name}_scale": norm.scale, f"{name}_shift": norm.shift}


def _in_8_bits(array: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """An array as whole multiples of a unit for each column (axis 0) or row (axis 1)."""
    unit = np.maximum(np.abs(array).max(axis=axis, keepdims=True), 1e-9) / 127
    return np.round(array / unit).astype(np.int8), unit.astype(np.float32)
