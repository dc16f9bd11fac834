"""What the likeness model learns from: the sentences of the clause bank and of sound agreements, read as pactlint reads them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from pactlint.extract import analyze
from pactlint.finding import Outcome
from pactlint.likeness.reading import readings
from pactlint.linter import lint_document
from pactlint.packs import load_pack
from pactlint.readers import read, read_bytes
from tests import deferrals, supplies
from tests.cases.drafts import cases, fresh, rendered, sound_agreements
from tests.clauses.bank import entries, files, rule_of
from tests.likeness.builders import OPENING
from tests.supplies import rules_of_absence
from training.corpus import CORPUS, labelled
from training.drafted import of_cases
from training.example import REAL, Example

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Agreement
    from pactlint.document import Document, Span
    from pactlint.finding import Place, Report
    from pactlint.likeness.reading import Reading
    from pactlint.packs import Pack
    from tests.clauses.bank import Entry

FIXTURES = Path(__file__).parents[1] / "fixtures"


_EVERY = 4
_FEW = 3
"""A rule of absence that found what it looks for in more sentences has found some that only touch it."""


def examples(corpus: Path = CORPUS) -> list[Example]:
    """The clauses of the bank in the order of its files, what supplies, drafted cases, the sound agreements, some of the corpus.

    The sentences of the corpus are taken for sound, but for what a rule objects to. A few in a thousand are not; but the rest is
    how agreements are written, and a model that has not read it suspects every form of words it does not know.
    """
    pack = load_pack()
    return [
        *_of_bank(pack),
        *_of_lines(pack),
        *_of_deferrals(pack),
        *of_cases(),
        *_of_agreements(pack),
        *_of_corpus(pack, corpus),
    ]


def _of_bank(pack: Pack) -> Iterator[Example]:
    absent = rules_of_absence()
    for file in files():
        for entry in entries(file):
            told = tuple(readings(analyze(read_bytes(entry.text.encode(), "clause.txt"), pack.topics)))
            offends = tuple(at for at, reading in enumerate(told) if any(_is_of(reading.span, mark) for mark in entry.marks))
            sound = () if entry.flags else tuple(range(len(told)))
            if offends or sound:
                missing = (rule_of(file),) if entry.flags and rule_of(file) in absent else ()
                yield Example(_hand(entry), rule_of(file), told, offends, sound, missing=missing)


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


def _of_lines(pack: Pack) -> Iterator[Example]:
    """What is said of another rule of absence supplies nothing to this one; a near miss says so of its own rule alone."""
    absent = rules_of_absence()
    for line in supplies.lines():
        told = _alone(line.text, pack)
        supplied = {line.rule: tuple(range(len(told)))} if line.is_it else {}
        missing = tuple(sorted(absent - {line.rule})) if line.is_it else (line.rule,)
        yield Example(line.hand, line.rule, told, supplied=supplied, missing=missing)


def _of_deferrals(pack: Pack) -> Iterator[Example]:
    """What leaves something open is no offence of any rule."""
    for line in deferrals.lines():
        told = _alone(line.text, pack)
        yield Example(line.hand, line.rule, told, sound=tuple(range(len(told))), defers=line.is_it)


def _alone(text: str, pack: Pack) -> tuple[Reading, ...]:
    """The sentences of a line."""
    whole = readings(analyze(read_bytes(f"{OPENING}{text}\n".encode(), "line.txt"), pack.topics))
    return tuple(reading for reading in whole if reading.span.start >= len(OPENING))


def _of_agreements(pack: Pack) -> Iterator[Example]:
    for name, document in _sound():
        yield _whole(f"agreement {name}", document, pack)


def _of_corpus(pack: Pack, corpus: Path) -> Iterator[Example]:
    for agreement in list(labelled(corpus))[::_EVERY]:
        yield _whole(REAL + agreement.name, agreement.document, pack)


def _whole(hand: str, document: Document, pack: Pack) -> Example:
    """An agreement taken for sound, with what its rules of absence found and missed."""
    report = lint_document(document, pack, by_likeness=False)
    told = tuple(readings(cast("Agreement", report.agreement)))
    answers = {answer.rule: answer for answer in report.answers if answer.rule in rules_of_absence()}
    passed = {rule: _ordinals(told, answer.evidence) for rule, answer in answers.items() if answer.outcome is Outcome.PASSED}
    supplied = {rule: at for rule, at in passed.items() if 0 < len(at) <= _FEW}
    missing = tuple(rule for rule, answer in answers.items() if answer.outcome is Outcome.FAILED)
    objected = {finding.rule: _ordinals(told, _objected(report, finding.rule)) for finding in report.findings}
    return Example(hand, "", told, (), tuple(range(len(told))), supplied, missing, found=tuple(passed), disputed=objected)


def _objected(report: Report, rule: str) -> list[Place]:
    findings = [finding for finding in report.findings if finding.rule == rule and not finding.of_absence]
    return [place for finding in findings for place in finding.places]


def _ordinals(told: Sequence[Reading], places: Sequence[Place]) -> tuple[int, ...]:
    spans = [place.span for place in places]
    return tuple(at for at, reading in enumerate(told) if any(reading.span.overlaps(span) for span in spans))


def _sound() -> Iterator[tuple[str, Document]]:
    for name, agreement in {**sound_agreements(), **_learnt_from()}.items():
        yield name, read_bytes(rendered(agreement).encode(), f"{name}.md")
    for path in sorted(FIXTURES.glob("*-sound.*")):
        yield path.stem, read(path)


def _learnt_from() -> dict[str, dict[str, Any]]:
    """Those of the authors of whose fresh cases some are learnt from."""
    folders = (folder for folder in fresh() if any(case.is_read for case in cases(folder)))
    return {name: agreement for folder in folders for name, agreement in sound_agreements(folder).items()}
