"""Train the topic classifier: `python -m training.train_topics` writes the model that ships with pactlint.

The corpus, the seeds and the order of everything are fixed: the same corpus gives the same file, byte for byte.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from pactlint.extract.classifying.model import SHIPPED, Model, save
from training.corpus import CORPUS, FOLDS, Labelled, labelled
from training.mention_model import KINDS, Mentions
from training.sentence_model import Sentences

MENTIONS_ONLY = frozenset({"parties", "document-name", "agreement-date"})
"""Topics whose labels are a few words: a whole sentence never matches them."""


class Trainer:
    """The corpus made ready to learn from."""

    def __init__(self, agreements: list[Labelled]) -> None:
        topics = sorted({label.topic for agreement in agreements for label in agreement.labels} - MENTIONS_ONLY)
        self._agreements = agreements
        self._topics = tuple(topics)
        self._sentences = Sentences(agreements, topics)
        self._mentions = Mentions(agreements)

    def model(self, without: frozenset[int] = frozenset()) -> Model:
        """A model that has not seen the agreements of some folds."""
        chosen = [at for at, agreement in enumerate(self._agreements) if agreement.fold not in without]
        scorer, related, commonness, forest = self._sentences.learn(without)
        weighings = tuple(self._mentions.learn(topic, chosen) for topic in KINDS)
        return Model(self._topics, scorer, related, commonness, forest, weighings)


def main() -> None:
    """Train on the whole corpus, or without one of its five folds."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--without-fold", type=int, choices=range(FOLDS))
    options.add_argument("--output", type=Path, default=SHIPPED)
    options.add_argument("--corpus", type=Path, default=CORPUS)
    chosen = options.parse_args()
    without = frozenset() if chosen.without_fold is None else frozenset({chosen.without_fold})
    chosen.output.parent.mkdir(parents=True, exist_ok=True)
    save(Trainer(list(labelled(chosen.corpus))).model(without), chosen.output)


if __name__ == "__main__":
    main()
