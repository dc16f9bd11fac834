"""What a sentence's own words say about every topic: three models that look at different sides of them and err apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pactlint.extract.classifying.families import families
from pactlint.extract.classifying.network import circumstances
from pactlint.extract.classifying.ngrams import readings

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pactlint.document import Document
    from pactlint.extract.classifying.layout import Layout
    from pactlint.extract.classifying.linear import Linear
    from pactlint.extract.classifying.network import Network
    from pactlint.extract.classifying.ngrams import Grams

    Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reading:
    """The sentences of a document as the models see them."""

    runs: Grams
    pairs: Grams
    circumstances: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Opinions:
    """Sentences by topics: the score that all models give together, and what each says alone."""

    joint: Scores
    runs: Scores
    pairs: Scores
    network: Scores


@dataclass(frozen=True, slots=True)
class Scorer:
    """Linear models over runs of words and over pairs of words near each other, and a network over families of words."""

    runs: Linear
    pairs: Linear
    network: Network

    def opinions(self, reading: Reading) -> Opinions:
        """The scores of every sentence on every topic."""
        runs, pairs = self.runs.scores(reading.runs), self.pairs.scores(reading.pairs)
        network = self.network.scores(reading.circumstances)
        odds = np.clip(network / _ODDS, -_FURTHEST, _FURTHEST)
        return Opinions((1 - _OF_NETWORK) / 2 * (runs + pairs) + _OF_NETWORK * odds, runs, pairs, network)


_OF_NETWORK = np.float32(0.2)
_ODDS, _FURTHEST = np.float32(6), np.float32(1.3)
"""Log odds of six are about as sure as a margin of one, and no surer than the surest margins."""


def read_words(document: Document, layout: Layout) -> Reading:
    """Go through the words of a document."""
    runs, pairs = readings(document, layout.spans, layout.headings)
    return Reading(runs, pairs, circumstances(families(runs), layout))
