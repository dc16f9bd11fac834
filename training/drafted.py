"""What drafted cases teach: the sentences that an edit puts into a sound agreement."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from joblib import Parallel, delayed

from pactlint.extract import analyze
from pactlint.likeness.reading import Reading, readings
from pactlint.packs import load_pack
from pactlint.readers import read_bytes
from tests.cases.drafts import FOLDER, Case, cases, fresh, rendered, sound_agreements
from tests.supplies import rules_of_absence
from training.example import Example

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Agreement
    from pactlint.dsl.syntax import TopicDeclaration


def of_cases() -> Iterator[Example]:
    """Of every case that has been read, in the order of the files. The others measure, and teach nothing."""
    read = (case for folder in (FOLDER, *fresh()) for case in cases(folder) if case.is_read)
    yield from filter(None, Parallel(n_jobs=2)(delayed(_taught)(case) for case in read))


def _taught(case: Case) -> Example | None:
    """What a case teaches; nothing where it is not known which sentence it is about.

    A sound edit offends against no rule, and neither does one that leaves something open. What an offending edit changes beside
    the words that it quotes may be part of the offence. An edit that takes out what a rule looks for puts in none of it. Of two
    sentences that a sound edit puts in, nobody has said which one supplies what a rule of absence looks for.
    """
    excerpt = _excerpt(_agreements()[case.base], case)
    agreement = analyze(read_bytes(rendered(excerpt, case.edits).encode(), "case.md"), _topics())
    told = _put_in(case, agreement)
    every = tuple(range(len(told)))
    match case.expect:
        case "fail" if case.quote:
            offends = tuple(at for at in every if _shares(_words(agreement, told[at]), _squashed(case.quote)))
            return Example(case.author, case.rule, told, offends) if offends else None
        case "fail":
            return Example(case.author, case.rule, told, missing=(case.rule,)) if told else None
        case "pass":
            supplied = {case.rule: every} if case.rule in rules_of_absence() and len(every) == 1 else {}
            return Example(case.author, case.rule, told, sound=every, supplied=supplied) if told else None
        case _:
            left = _left_open(told)
            return Example(case.author, case.rule, left, sound=tuple(range(len(left))), defers=True) if left else None


_KEPT = frozenset(("parties", "definitions", "recitals-objectives"))


def _excerpt(agreement: dict[str, Any], case: Case) -> dict[str, Any]:
    """The sections that are edited, those that name parties and terms, and the headings of the others: a third of the time."""
    kept = _KEPT | {edit["slot"] for edit in case.edits}
    return agreement | {"sections": [each if each["slot"] in kept else each | {"text": ""} for each in agreement["sections"]]}


def _put_in(case: Case, agreement: Agreement) -> tuple[Reading, ...]:
    """The sentences that do not stand in the agreement without the edit."""
    without = _squashed(rendered(_agreements()[case.base]))
    return tuple(reading for reading in readings(agreement) if _words(agreement, reading) not in without)


def _left_open(told: Sequence[Reading]) -> tuple[Reading, ...]:
    """Those that name a paper that is not there, or the only one there is."""
    return tuple(told) if len(told) == 1 else tuple(reading for reading in told if "deferral" in reading.facts)


def _words(agreement: Agreement, reading: Reading) -> str:
    return _squashed(agreement.document.plain[reading.span.start : reading.span.end])


def _squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


_PIECE = 24
"""Letters that a sentence and what is quoted must share: the quote may stand in two of them."""


def _shares(sentence: str, quote: str) -> bool:
    size = min(_PIECE, len(quote), len(sentence))
    return any(quote[start : start + size] in sentence for start in range(0, len(quote) - size + 1, max(1, size // 2)))


@cache
def _agreements() -> dict[str, dict[str, Any]]:
    return {name: agreement for folder in (FOLDER, *fresh()) for name, agreement in sound_agreements(folder).items()}


@cache
def _topics() -> Sequence[TopicDeclaration]:
    return load_pack().topics
