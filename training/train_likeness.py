"""Train the likeness model: `python -m training.train_likeness` writes the two files that ship with pactlint.

Learns from the clause bank, the sentences that supply what rules of absence miss or leave an answer open, the sound agreements of
the tests and some of the corpus; the order of everything and the seeds are fixed, so the same texts give the same files on the
same machine. Three of the hands and one in four of the agreements are not learnt from: what is asked of each column, and the
figures in the model card, rest on what the model tells of them.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from pactlint.likeness import encoder_file
from pactlint.likeness.model import ENCODER, SHIPPED, Kind, load, save
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
    from training.example import Example
    from training.lessons import Lessons

TABLES = {
    Kind.OFFENCE: "| rule | from | offences told | sound clauses suspected |",
    Kind.SUPPLY: "| rule of absence | from | sentences that supply told | near misses told |",
    Kind.DEFERRAL: "| rule left open | from | sentences that leave it open told | near misses told |",
}
"""The headers of the tables of the model card."""


def main() -> None:
    """Train on all but the judges, and tell what they and unseen agreements were told."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--output", type=Path, default=SHIPPED.parent, metavar="FOLDER")
    options.add_argument("--corpus", type=Path, default=CORPUS)
    options.add_argument("--card", type=Path, help="a model card whose tables to write; else they are printed")
    chosen = options.parse_args()
    known = examples(chosen.corpus)
    learnt, teaches, unseen = columns(known), _teaches(known, chosen.corpus), held_out(known)
    model = learn(lessons([example for example in known if example.hand not in unseen], learnt), teaches)
    files = chosen.output / SHIPPED.name, chosen.output / ENCODER.name
    save(model, files[0])
    encoder_file.save(cast("Encoder", model.encoder), files[1])
    shipped = load(*files)  # what the judges are told by, in 8 bits
    told = told_of([example for example in known if example.hand in unseen or example.is_own], shipped)
    least = np.array([told[column].least() for column in shipped.columns], dtype=np.float32)
    doubted = np.array([told[column].doubted() for column in shipped.columns], dtype=np.float32)
    load.cache_clear()
    save(replace(shipped, least=least, doubted=doubted), files[0])
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
