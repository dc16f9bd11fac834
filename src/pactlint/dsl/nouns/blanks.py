"""Blanks, brackets and drafting notes, with the words by which a reader knows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl.values import TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Placeholder
    from pactlint.dsl.values import Value


def _phrase(agreement: Agreement, placeholder: Placeholder) -> Value:
    """A blank with the words beside it, and with every blank after it whose words begin among these."""
    place = agreement.placeholders.index(placeholder)
    span = _with_words(agreement, placeholder)
    for other in agreement.placeholders[place + 1 :]:
        if not _goes_on(agreement, span, other):
            break
        span = Span(span.start, max(span.end, _with_words(agreement, other).end))
    return Read(agreement.document.quote(span), span)


def _continues_phrase(agreement: Agreement, placeholder: Placeholder) -> bool:
    before = agreement.placeholders[: agreement.placeholders.index(placeholder)][-1:]
    return any(each.kind != "redaction" and _goes_on(agreement, _with_words(agreement, each), placeholder) for each in before)


def _goes_on(agreement: Agreement, span: Span, placeholder: Placeholder) -> bool:
    """Do the words of a blank begin within a span, or with nothing but a figure between?"""
    start = _with_words(agreement, placeholder).start
    between = agreement.document.plain[span.end : start]
    return placeholder.kind != "redaction" and _NOTHING.fullmatch(between) is not None


_NOTHING = re.compile(r"[\s,.()%$\d]{0,8}")


def _with_words(agreement: Agreement, placeholder: Placeholder) -> Span:
    """A blank with up to three words before it and two behind it, in its own line."""
    plain = agreement.document.plain
    before = _BESIDE_BEFORE.search(plain, max(0, placeholder.span.start - _BESIDE), placeholder.span.start)
    after = _BESIDE_AFTER.match(plain, placeholder.span.end, placeholder.span.end + _BESIDE)
    return Span(before.start() if before else placeholder.span.start, after.end() if after else placeholder.span.end)


_BESIDE = 60
_BESIDE_BEFORE = re.compile(r"(?:[\w'.,/$€£-]+[ ]){0,3}$")
_BESIDE_AFTER = re.compile(r"(?:[ ][\w'/-]+){0,2}")

PLACEHOLDER = Noun(
    "placeholder",
    "placeholders",
    "A blank, a bracket or a drafting note left to be filled.",
    lambda agreement, _: agreement.placeholders,
    attributes=(
        Attribute("kind", TEXT, "What sort.", lambda _, placeholder: Read(placeholder.kind, placeholder.span)),
        Attribute("phrase", TEXT, "It and the words beside it, by which a reader knows what is left open.", _phrase),
    ),
    adjectives=(Adjective("continuing", "The phrase of the one before it goes on with it.", _continues_phrase),),
)
