"""Points about bodies and shares: how many make a quorum, how many sit on a board, how long shares are locked in."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Question
from pactlint.document import Span
from pactlint.extract.numerals import ORDINAL, SPELLED, ordinal, spelled
from pactlint.extract.sieve import sifted
from pactlint.quantity import Count, Duration, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Point
    from pactlint.extract.points.sayings import Saying


def bodies(saying: Saying) -> Iterator[Point]:
    """The points of a sentence that are about a body or about shares."""
    if "quor" in saying.words and not saying.says(_SECOND_CALL):
        yield from _number(saying, Question.QUORUM, _QUORUM)
    yield from _number(saying, Question.SEATS, _SEATS)
    if "share" in saying.words or "stock" in saying.words or "interest" in saying.words:
        yield from _lock_in(saying)


def _number(saying: Saying, question: Question, pattern: re.Pattern[str]) -> Iterator[Point]:
    found = pattern.search(saying.words)
    said = found and next((group for group in found.groups() if group), None)
    value = said and (Fraction(said) if said.isdigit() else spelled(said))
    if found and value:
        at = Span(saying.span.start + found.start(), saying.span.start + found.end())
        yield saying.point(question, Count(value), at, (), _which(saying))


def _which(saying: Saying) -> str:
    """The body that a sentence is about: the board, unless it names a committee."""
    named = re.search(r"\b(\w+) (?:committee|council|forum|panel)\b", saying.words)
    return f"{named[1]} committee" if named else "general meeting" if "general meeting" in saying.words else "board"


def _lock_in(saying: Saying) -> Iterator[Point]:
    if not saying.says(_NO_SALE) or saying.says(_OF_SALE):
        return
    for amount in saying.amounts:
        if isinstance(amount.value, Duration) and _UNTIL.search(saying.before(amount.span)):
            yield saying.point(Question.LOCK_IN, amount.value, amount.span)
            return
    if found := _NTH_YEAR.search(saying.words):
        at = Span(saying.span.start + found.start(), saying.span.start + found.end())
        yield saying.point(Question.LOCK_IN, Duration(Fraction(ordinal(found["nth"]) or 0), Unit.YEAR), at)


_HOW_MANY = rf"({SPELLED}|\d{{1,2}})(?: \(\d+\))?"
_WHO = r"(?:directors|members|representatives|managers|persons|shareholders|delegates|nominees|people)"
_QUORUM = sifted(
    rf"\bquorum\b[^.;]{{0,60}}?\b(?:is|be|are|of|requires?|consists? of|constituted by|formed by)\W+(?:at least "
    rf"|not less than )?{_HOW_MANY}\b"
    rf"|\b{_HOW_MANY} (?:of the )?{_WHO}\b[^.;]{{0,60}}?\b(?:a |the )?quorum\b"
    rf"|\bquora(?:te|l)\b[^.;]{{0,60}}?\b(?:unless|only if|when|if|where)\W+(?:at least )?{_HOW_MANY}\b"
)
_SECOND_CALL = re.compile(r"adjourn|reconven|inquorate|second meeting|not present within")
_SEATS = sifted(
    r"\b(?:board|committee|council)\b(?: of directors| of the \w+)?\W+(?:shall|will|is to|must)?\W*(?:have|has|consists? of"
    r"|comprises?|be composed of|is composed of"
    rf"|number|be made up of|is made up of)\W+(?:exactly )?{_HOW_MANY} (?:\w+ )?{_WHO}"
)
_NO_SALE = re.compile(
    r"\b(?:no|neither|not|nor)\b[^.;]{0,90}\b(?:sell|sold|transfer\w*|dispos\w+|part\w* with|alienat\w+|assign\w*|encumber\w*"
    r"|pledg\w*|sale)\b"
    r"|\block(?:ed)?[ -]?in\b|\block[ -]?up\b"
)
_OF_SALE = re.compile(r"\boffer\b|pre-?empt|notice|tag|drag|option|deadlock|affiliate|except|unless|compet|solicit|confiden")
_UNTIL = re.compile(
    r"\b(?:before|until|prior to|during|for|within|ahead of)\b (?:the |a |its )?(?:(?:first|initial|period|expiry|end|close"
    r"|completion|term|lapse) (?:of )?)?(?:the |a )?(?:period of )?\W*$"
)
_NTH_YEAR = re.compile(
    rf"\b(?:before|until|prior to|ahead of)\b (?:the )?(?:close|end|expiry|completion|expiration) of (?:the "
    rf"|its )?(?P<nth>{ORDINAL})(?: \(\w+\))? (?:\w+ )?year"
)
