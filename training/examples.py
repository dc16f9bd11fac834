"""What the likeness model learns from: the sentences of the clause bank and of sound agreements, read as pactlint reads them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.extract import analyze
from pactlint.likeness.reading import Reading, readings
from pactlint.packs import load_pack
from pactlint.readers import read, read_bytes
from tests.cases.drafts import rendered, sound_agreements
from tests.clauses.bank import entries, files, rule_of
from training.corpus import CORPUS, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.document import Document, Span
    from pactlint.packs import Pack
    from tests.clauses.bank import Entry

FIXTURES = Path(__file__).parents[1] / "fixtures"


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of an agreement with its sentences, by whose hand it is, and the rule it was drafted for ("" for an agreement).

    `offends` are the ordinals of the sentences that the rule objects to, `sound` of those that no rule does; about the others
    nothing is known.
    """

    hand: str
    rule: str
    told: tuple[Reading, ...]
    offends: tuple[int, ...]
    sound: tuple[int, ...]


REAL = "real "
"""Before the name of an agreement of the corpus, which is nobody's hand."""
_EVERY = 9


def examples(corpus: Path = CORPUS) -> list[Example]:
    """The clauses of the bank in the order of its files, the sound agreements, and some of the corpus.

    The sentences of the corpus are taken for sound. A few in a thousand are not; but the rest is how agreements are written, and
    a model that has not read it suspects every form of words it does not know.
    """
    pack = load_pack()
    return [*_of_bank(pack), *_of_agreements(pack), *_of_corpus(pack, corpus)]


def _of_bank(pack: Pack) -> Iterator[Example]:
    for file in files():
        for entry in entries(file):
            told = tuple(readings(analyze(read_bytes(entry.text.encode(), "clause.txt"), pack.topics)))
            offends = tuple(at for at, reading in enumerate(told) if any(_is_of(reading.span, mark) for mark in entry.marks))
            sound = () if entry.flags else tuple(range(len(told)))
            if offends or sound:
                yield Example(_hand(entry), rule_of(file), told, offends, sound)


_SHARE = 0.5


def _is_of(sentence: Span, mark: Span) -> bool:
    """Does a sentence hold most of the words marked, or do they hold most of it?"""
    shared = min(sentence.end, mark.end) - max(sentence.start, mark.start)
    return shared >= _SHARE * min(len(sentence), len(mark))


_NAMED = re.compile(r"([a-z]+) \d+\b")


def _hand(entry: Entry) -> str:
    """Who drafted a clause: the titles of later hands begin with their name; what the rule's author wrote is "seen"."""
    named = _NAMED.match(entry.title)
    return "seen" if not entry.unseen else named[1] if named else "second"


def _of_agreements(pack: Pack) -> Iterator[Example]:
    for name, document in _sound():
        told = tuple(readings(analyze(document, pack.topics)))
        yield Example(f"agreement {name}", "", told, (), tuple(range(len(told))))


def _of_corpus(pack: Pack, corpus: Path) -> Iterator[Example]:
    for agreement in list(labelled(corpus))[::_EVERY]:
        told = tuple(readings(analyze(agreement.document, pack.topics)))
        yield Example(REAL + agreement.name, "", told, (), tuple(range(len(told))))


def _sound() -> Iterator[tuple[str, Document]]:
    for name, agreement in sound_agreements().items():
        yield name, read_bytes(rendered(agreement).encode(), f"{name}.md")
    for path in sorted(FIXTURES.glob("*-sound.*")):
        yield path.stem, read(path)
