"""Train the likeness model: `python -m training.train_likeness` writes the two files that ship with pactlint.

Learns from the clause bank, the sentences that supply what rules of absence miss or leave an answer open, the sound agreements of
the tests and some of the corpus; the order of everything and the seeds are fixed, so the same texts give the same files on the
same machine. One in four of the hands and agreements is first told by a model that has not seen them: what is asked of each
column, and the figures in the model card, rest on that. One in four and not each in turn, since to teach an encoder takes long.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from pactlint.likeness import encoder_file
from pactlint.likeness.model import ENCODER, SHIPPED, Kind, save
from pactlint.likeness.pieces import told as told_words
from training import card, encoder_model
from training.asking import NEVER, held_out, told_of
from training.corpus import CORPUS, vocabulary
from training.examples import examples
from training.lessons import columns, lessons
from training.likeness_model import learn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pactlint.likeness.encoder import Encoder
    from training.asking import Told
    from training.examples import Example
    from training.lessons import Lessons

PARTS = 4
"""One in so many is held out."""
TABLES = {
    Kind.OFFENCE: "| rule | from | offences told | sound clauses suspected |",
    Kind.SUPPLY: "| rule of absence | from | sentences that supply told | near misses told |",
    Kind.DEFERRAL: "| rule left open | from | sentences that leave it open told | near misses told |",
}
"""The headers of the tables of the model card."""


def main() -> None:
    """Train on everything, and tell what unseen hands and agreements were told."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--output", type=Path, default=SHIPPED.parent, metavar="FOLDER")
    options.add_argument("--corpus", type=Path, default=CORPUS)
    options.add_argument("--card", type=Path, help="a model card whose tables to write; else they are printed")
    chosen = options.parse_args()
    known = examples(chosen.corpus)
    learnt, teaches, unseen = columns(known), _teaches(known, chosen.corpus), held_out(known, PARTS)
    first = learn(lessons([example for example in known if example.hand not in unseen], learnt), teaches)
    told = told_of([example for example in known if example.hand in unseen], first)
    model = learn(lessons(known, learnt), teaches)
    least = np.array([told[column].least() for column in model.columns], dtype=np.float32)
    doubted = np.array([told[column].doubted() for column in model.columns], dtype=np.float32)
    save(replace(model, least=least, doubted=doubted), chosen.output / SHIPPED.name)
    encoder_file.save(cast("Encoder", model.encoder), chosen.output / ENCODER.name)
    for kind, header in TABLES.items():
        rows = list(_rows({column.rule: its for column, its in told.items() if column.kind is kind}))
        if chosen.card:
            card.write(header, rows, chosen.card)
        else:
            print(header, *rows, sep="\n")


def _teaches(known: Sequence[Example], corpus: Path) -> Callable[[Lessons], Encoder]:
    """Teaches an encoder whose pieces are those of all words that are learnt from, and of the corpus."""
    seen = vocabulary(corpus).union(*(told_words(reading) for example in known for reading in example.told))
    pieces, rows = encoder_model.vocabulary(seen)
    return partial(encoder_model.learn, pieces=pieces, rows=rows)


def _rows(told: Mapping[str, Told]) -> Iterator[str]:
    """Of a table of the model card."""
    counts = np.zeros(4, dtype=int)
    for rule, its in sorted(told.items()):
        least = its.least()
        caught, wrong = its.above(least)
        from_ = "never" if least == NEVER else f"{least:.2f}"
        yield f"| {rule} | {from_} | {caught} of {len(its.right)} | {wrong} of {len(its.wrong)} |"
        counts += (caught, len(its.right), wrong, len(its.wrong))
    yield f"| **all** | | {counts[0]} of {counts[1]} | {counts[2]} of {counts[3]} |"


if __name__ == "__main__":
    main()
