"""The topic classifier on agreements it has not seen: for each fifth of the corpus, trained on the other four.

Prints, per category and over all, labels, area under the precision-recall curve, precision at 80 % recall and best F1, by CUAD's
matching rule. Needs the corpus and the `train` dependency group; takes some twenty minutes on two cores.

python benchmarks/topics_by_fold.py [--fold K]
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pactlint.agreement import TopicSpan
    from training.corpus import Labelled

sys.path.insert(0, str(Path(__file__).parents[1]))  # `training` is beside this folder and is not installed

FLOOR = 0.01


class Tally:
    """The spans told of each topic with the labels each hits, and how many labels there are."""

    def __init__(self) -> None:
        self.told: dict[str, list[tuple[float, tuple[int, ...]]]] = defaultdict(list)
        self.labels: dict[str, int] = defaultdict(int)

    def add(self, agreement: Labelled, spans: Iterable[TopicSpan]) -> None:
        """Match the spans of one agreement with its labels."""
        from training.corpus import matches  # noqa: PLC0415 - found by the path set above

        text = agreement.document.text
        for topic in {label.topic for label in agreement.labels} | {span.topic for span in spans}:
            answers = [text[label.start : label.end] for label in agreement.labels if label.topic == topic]
            first = self.labels[topic]
            self.labels[topic] += len(answers)
            for span in spans:
                if span.topic == topic:
                    words = text[span.span.start : span.span.end]
                    hits = tuple(first + at for at, answer in enumerate(answers) if matches(topic, words, answer))
                    self.told[topic].append((span.probability, hits))

    def figures(self, topics: Sequence[str]) -> tuple[int, float, float, float]:
        """Labels, area, precision at 80 % recall and best F1 over some topics together."""
        events = [(told, [(topic, hit) for hit in hits]) for topic in topics for told, hits in self.told[topic]]
        labels = sum(self.labels[topic] for topic in topics)
        return (labels, *curve(sorted(events, key=lambda event: -event[0]), labels))


def curve(events: Sequence[tuple[float, list[tuple[str, int]]]], labels: int) -> tuple[float, float, float]:
    """Area under the interpolated precision-recall curve, precision at 0.8 recall, best F1."""
    found: set[tuple[str, int]] = set()
    wrong, best_f1, points = 0, 0.0, [(0.0, 1.0)]
    for _, hits in events:
        found.update(hits)
        wrong += not hits
        precision, recall = len(found) / (len(found) + wrong), len(found) / labels
        points.append((recall, precision))
        best_f1 = max(best_f1, 2 * precision * recall / (precision + recall) if found else 0.0)
    best, smooth = 0.0, []
    for recall, precision in reversed(points):
        best = max(best, precision)
        smooth.append((recall, best))
    smooth.reverse()
    area = sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in pairwise(smooth))
    return area, next((precision for recall, precision in smooth if recall >= 0.8), 0.0), best_f1


def main() -> None:
    """Train without each fold asked for and score it."""
    from pactlint.extract.classifying import classified  # noqa: PLC0415 - these need the path set above, or numpy
    from training.corpus import FOLDS, labelled  # noqa: PLC0415
    from training.train_topics import Trainer  # noqa: PLC0415

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--fold", type=int, choices=range(FOLDS))
    chosen = options.parse_args()
    agreements = list(labelled())
    trainer, tally = Trainer(agreements), Tally()
    for fold in range(FOLDS) if chosen.fold is None else [chosen.fold]:
        model = trainer.model(frozenset({fold}))
        for agreement in agreements:
            if agreement.fold == fold:
                tally.add(agreement, list(classified(agreement.document, agreement.clauses, model, FLOOR)))
    report(tally)


def report(tally: Tally) -> None:
    """Print the table."""
    topics = sorted(tally.labels)
    print("| topic | labels | area | precision at 80 % recall | best F1 |\n|---|---|---|---|---|")
    rows = [(topic, [topic]) for topic in topics]
    rows += [("**all**", topics), ("**all without parties**", [topic for topic in topics if topic != "parties"])]
    for name, of in rows:
        if any(tally.labels[topic] for topic in of):
            labels, area, at80, f1 = tally.figures(of)
            print(f"| {name} | {labels} | {area:.3f} | {at80:.3f} | {f1:.3f} |")


if __name__ == "__main__":
    main()
