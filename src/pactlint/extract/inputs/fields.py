"""Lines of fields, whose sentences belong together: "Contributor: Alder. Contribution: cash. Value: EUR 9,000."."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.inputs.wording import FIELDS, KEYED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Mention, Sentence
    from pactlint.document import Document


def joined(document: Document, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Iterator[Sentence]:
    """The sentences, those of a line of fields as one."""
    line: Sentence | None = None
    for sentence in sentences:
        begins = FIELDS.match(document.plain, sentence.span.start, sentence.span.end) is not None
        within = [mention for mention in mentions if mention.span in sentence.span] if begins else []
        named = [mention for mention in within if len(mention.parties) == 1]
        if (
            line
            and begins
            and not named
            and line.clause == sentence.clause
            and "\n" not in document.text[line.span.end : sentence.span.start]
        ):
            line = replace(line, span=Span(line.span.start, sentence.span.end))
            continue
        if line:
            yield line
        keyed = any(KEYED.search(document.plain[sentence.span.start : mention.span.start]) for mention in named)
        line = sentence if keyed else None
        if not keyed:
            yield sentence
    if line:
        yield line
