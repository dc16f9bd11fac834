"""A small transformer (BERT's architecture) that reads one sentence and tells how much it reads like the offences of each rule.

Only numpy: a few dozen sentences of an agreement are read, in some tenths of a second. The sentences are laid end to end, so that
no place is padded; only attention looks at each by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.pieces import Pieces
    from pactlint.likeness.reading import Reading

    _Rows = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Dense:
    """`weights` (ins by outs) and `bias`."""

    weights: _Rows
    bias: _Rows

    def of(self, values: _Rows) -> _Rows:
        """Rows of as many values as go in, as rows of as many as come out."""
        return np.asarray(values @ self.weights + self.bias, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Norm:
    """Brings each row to mean nought and variance one, then scales and shifts it."""

    scale: _Rows
    shift: _Rows

    def of(self, values: _Rows) -> _Rows:
        """Rows of the same width."""
        from_mean = values - values.mean(axis=1, keepdims=True)
        variance = (from_mean * from_mean).mean(axis=1, keepdims=True)
        return np.asarray(from_mean / np.sqrt(variance + _TINY) * self.scale + self.shift, dtype=np.float32)


_TINY = np.float32(1e-12)


@dataclass(frozen=True, slots=True)
class Layer:
    """Attention within each sentence, then two dense layers, each added to what came in."""

    query: Dense
    key: Dense
    value: Dense
    attended: Dense
    after_attention: Norm
    wide: Dense
    narrow: Dense
    after: Norm

    def of(self, values: _Rows, starts: NDArray[np.int64]) -> _Rows:
        """A row for each place; `starts` are the places at which sentences start, and the end."""
        queries, keys, contents = (dense.of(values) for dense in (self.query, self.key, self.value))
        looked = [_attention(queries[first:last], keys[first:last], contents[first:last]) for first, last in pairwise(starts)]
        values = self.after_attention.of(values + self.attended.of(np.concatenate(looked)))
        return self.after.of(values + self.narrow.of(_gelu(self.wide.of(values))))


@dataclass(frozen=True, slots=True)
class Encoder:
    """`words` has a row for each of the `pieces`, `places` one for each place in a sentence; `head` gives the odds by rule."""

    pieces: Pieces
    words: _Rows
    places: _Rows
    first: Norm
    layers: tuple[Layer, ...]
    head: Dense

    def odds(self, told: Sequence[Reading]) -> NDArray[np.float64]:
        """Sentences by columns: the logarithm of the odds that a sentence is what the column asks."""
        rows = [self.pieces.of(reading) for reading in told]
        starts = np.cumsum([0, *(len(each) for each in rows)])
        if not rows:
            return np.zeros((0, len(self.head.bias)))
        places = np.concatenate([np.arange(len(each)) for each in rows])
        values = self.first.of(self.words[np.concatenate(rows)] + self.places[places])
        for layer in self.layers:
            values = layer.of(values, starts)
        sums, lengths = np.add.reduceat(values, starts[:-1], axis=0), np.diff(starts)[:, None]
        return self.head.of((sums / lengths).astype(np.float32)).astype(np.float64)


HEADS = 12


def _attention(queries: _Rows, keys: _Rows, contents: _Rows) -> _Rows:
    """Of one sentence (places by width): every place as the mean of what the places it looks at contain, by each head."""
    places, width = queries.shape
    by_head = [each.reshape(places, HEADS, width // HEADS).swapaxes(0, 1) for each in (queries, keys, contents)]
    likeness = by_head[0] @ by_head[1].swapaxes(1, 2) / np.float32((width // HEADS) ** 0.5)
    shares = np.exp(likeness - likeness.max(axis=2, keepdims=True))
    shares /= shares.sum(axis=2, keepdims=True)
    return np.ascontiguousarray((shares @ by_head[2]).swapaxes(0, 1)).reshape(places, width)


_GELU = np.float32((2 / np.pi) ** 0.5)


def _gelu(values: _Rows) -> _Rows:
    """Gaussian error linear unit in its approximation by the hyperbolic tangent (Hendrycks and Gimpel, 2016)."""
    cubed = values * values * values
    return np.asarray(np.float32(0.5) * values * (1 + np.tanh(_GELU * (values + np.float32(0.044715) * cubed))), dtype=np.float32)
