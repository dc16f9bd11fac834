"""Train the likeness model: `python -m training.train_likeness` writes the model that ships with pactlint.

Learns from the clause bank, the sound agreements of the tests and some of the corpus; the order of everything and the seeds are
fixed, so the same texts give the same file, byte for byte. Each hand's clauses, and some of the sound agreements, are first told
by a model that has not seen them: what is asked of each rule, and the figures printed, rest on that.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness import probabilities
from pactlint.likeness.answering import unanswered
from pactlint.likeness.model import SHIPPED, save
from training.corpus import CORPUS
from training.examples import REAL, examples
from training.likeness_model import learn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.model import Model
    from training.examples import Example

FLOOR, STEP = 0.15, 0.02
LEAST_RIGHT = 0.7
"""Of the clauses of unseen hands that a rule suspects, at least so many are offences (the bank has three for two sound ones)."""
LEAST_TOLD = 0.2
"""Of the offences of unseen hands; a rule of which less is told has offences that no one sentence shows."""
NEVER = 2.0


@dataclass(frozen=True, slots=True)
class Told:
    """What a rule's model gave to clauses and agreements that it had not seen: the highest probability in each."""

    offences: list[float] = field(default_factory=list)
    sound: list[float] = field(default_factory=list)
    agreements: list[float] = field(default_factory=list)

    def least(self) -> float:
        """What is asked: no unseen sound agreement is suspected, and of the clauses that are, few are sound."""
        above = max([FLOOR, *self.agreements])
        for least in np.arange(above, 1, STEP):
            caught, wrong = self.above(float(least))
            if caught < LEAST_TOLD * len(self.offences):
                break
            if caught >= LEAST_RIGHT * (caught + wrong):
                return float(least)
        return NEVER

    def above(self, least: float) -> tuple[int, int]:
        """How many offences and how many sound clauses are at least so likely."""
        return sum(each >= least for each in self.offences), sum(each >= least for each in self.sound)


def main() -> None:
    """Train on everything, and print what unseen hands and agreements were told."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--output", type=Path, default=SHIPPED)
    options.add_argument("--corpus", type=Path, default=CORPUS)
    options.add_argument("--without", nargs="*", default=[], metavar="HAND", help="hands not to learn from")
    chosen = options.parse_args()
    known = [example for example in examples(chosen.corpus) if example.hand not in chosen.without]
    told = _unseen(known)
    model = learn(known)
    least = np.array([told[rule].least() if rule in told else NEVER for rule in model.rules], dtype=np.float32)
    save(replace(model, least=least), chosen.output)
    _print(told)


def _unseen(known: Sequence[Example]) -> dict[str, Told]:
    """By rule, what each fold was told by a model that learnt from the others."""
    told: dict[str, Told] = {}
    for fold in _folds(known):
        model = learn([example for example in known if example.hand not in fold])
        for example in known:
            if example.hand in fold:
                _tell(told, example, model)
    return told


def _tell(told: dict[str, Told], example: Example, model: Model) -> None:
    highest = _highest(example, model)
    for rule in [example.rule] if example.rule in model.rules else () if example.rule else model.rules:
        its = told.setdefault(rule, Told())
        kind = its.offences if example.offends else its.sound if example.rule else its.agreements
        kind.append(float(highest[model.rules.index(rule)]))


def _highest(example: Example, model: Model) -> NDArray[np.float64]:
    """By rule, the highest probability in an example: in one to catch, among the sentences that offend."""
    standing = unanswered(example.told, probabilities(example.told, model), model.one_sided)
    told: NDArray[np.float64] = standing[list(example.offends)] if example.offends else standing
    return np.asarray(told.max(axis=0))


def _folds(known: Sequence[Example]) -> Iterator[frozenset[str]]:
    """Every hand but the rules' own author, each with some of the sound agreements."""
    agreements = [hand for hand in dict.fromkeys(each.hand for each in known if not each.rule) if not hand.startswith(REAL)]
    hands = [hand for hand in dict.fromkeys(example.hand for example in known if example.rule) if hand != "seen"]
    for at, hand in enumerate(hands):
        yield frozenset({hand, *agreements[at :: len(hands)]})


def _print(told: dict[str, Told]) -> None:
    """The table of the model card."""
    counts = np.zeros(4, dtype=int)
    for rule, its in sorted(told.items()):
        least = its.least()
        caught, wrong = its.above(least)
        from_ = "never" if least == NEVER else f"{least:.2f}"
        print(f"| {rule} | {from_} | {caught} of {len(its.offences)} | {wrong} of {len(its.sound)} |")
        counts += (caught, len(its.offences), wrong, len(its.sound))
    print(f"| **all** | | {counts[0]} of {counts[1]} | {counts[2]} of {counts[3]} |")


if __name__ == "__main__":
    main()
