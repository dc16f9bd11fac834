"""Reports as JSON and back. What is read back can be nothing but a report: no code runs.

Of the document only the words are kept that findings, notices and evidence are about, with their sentences, and what tells where
they stand. Between them a text that is read back is blank.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

from pactlint.document import Block, Document, Format, Line, Span
from pactlint.finding import Answer, Finding, Notice, Outcome, Place, Principle, Report, Severity, Suppression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

AROUND = 2048
"""Code points kept on either side of a finding's words, within their paragraph: more than any report looks at."""


def dumped(report: Report) -> str:
    """A report, without its agreement and its path, as one line of JSON."""
    texts = _Texts()
    said = {
        "type": report.type,
        "document": _document(report),
        "findings": [_finding(each, texts) for each in report.findings],
        "notices": [[*texts.all(each.rule, each.message), _places([each.place], texts)] for each in report.notices],
        "answers": [_answer(each, texts) for each in report.answers],
        "principles": [texts.all(each.name, each.title, each.says, each.asks) for each in report.principles],
    }
    return json.dumps({**said, "texts": list(texts.numbers)}, ensure_ascii=False, separators=(",", ":"))


def loaded(text: str, path: str) -> Report:
    """The report again, of the file at `path`. Raises ValueError where the text is none."""
    try:
        return _report(json.loads(text), path)
    except (TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise ValueError("not a stored report") from error


class _Texts:
    """Every text once, by number: the findings of one rule say the same."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers))

    def all(self, *texts: str) -> list[int]:
        return [self.number(text) for text in texts]


def _finding(finding: Finding, texts: _Texts) -> list[object]:
    suppression = finding.suppression
    return [
        *texts.all(finding.rule, finding.title, finding.message, finding.why, finding.suggestion, finding.fingerprint),
        finding.severity.value,
        texts.all(*finding.cites),
        finding.confidence,
        texts.all(suppression.reason, suppression.source) if suppression else None,
        finding.of_absence,
        _places(finding.places, texts),
    ]


def _answer(answer: Answer, texts: _Texts) -> list[object]:
    return [texts.number(answer.rule), answer.outcome.value, answer.of_absence, _places(answer.evidence, texts)]


def _places(places: Iterable[Place], texts: _Texts) -> list[int]:
    return [
        number
        for place in places
        for number in (place.span.start, place.span.end, texts.number(place.clause), texts.number(place.label))
    ]


# ---- what is kept of a document


def _document(report: Report) -> dict[str, object]:
    document = report.document
    told = [place.span for each in report.findings for place in each.places] + [each.place.span for each in report.notices]
    spans = {*told, *(place.span for answer in report.answers for place in answer.evidence)}
    ends = sorted({offset for span in spans for offset in (span.start, max(span.start, span.end - 1))})
    pieces = _joined([*(_sentence(document, span) for span in set(told)), *spans])
    return {
        "format": document.format.value,
        "length": len(document.text),
        "pieces": [each for span in pieces for each in (span.start, document.quote(span))],
        "blocks": [each for block in _blocks(document, ends) for each in (block.span.start, block.span.end)],
        "lines": [[line.span.start, line.span.end, line.page, *line.box] for line in _lines(document, spans)],
        "origins": [each for pair in _origins(document, ends) for each in pair],
        "starts": [document.line_starts[0], *(after - before for before, after in pairwise(document.line_starts))],
    }


def _sentence(document: Document, span: Span) -> Span:
    """What a report may look at to show a sentence: the paragraphs of the words, no further than `AROUND`."""
    first, last = document.block_at(span.start), document.block_at(max(span.start, span.end - 1))
    start = min(first.span.start, span.start) if first else span.start
    end = max(last.span.end, span.end) if last else span.end
    return Span(max(start, span.start - AROUND), min(end, span.end + AROUND))


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that meet as one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _blocks(document: Document, offsets: Sequence[int]) -> list[Block]:
    """The blocks that `block_at` answers with for some offsets."""
    found = {block.span.start: block for offset in offsets if (block := document.block_at(offset))}
    return [found[start] for start in sorted(found)]


def _lines(document: Document, spans: Iterable[Span]) -> list[Line]:
    """The printed lines that `locate` answers with for some spans: the first of each."""
    found = {lines[0].span: lines[0] for span in spans if (lines := document.lines_in(span))}
    return [found[span] for span in sorted(found)]


def _origins(document: Document, offsets: Iterable[int]) -> list[tuple[int, int]]:
    """The pairs that lead from some offsets to the source."""
    if not document.origins:
        return []
    starts = [here for here, _ in document.origins]
    return [document.origins[index] for index in sorted({max(0, bisect_right(starts, offset) - 1) for offset in offsets})]


# ---- and back


def _report(said: dict[str, Any], path: str) -> Report:
    texts: list[str] = said["texts"]
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("not a stored report")
    return Report(
        document=_read_document(said["document"], path),
        type=said["type"],
        findings=tuple(_read_finding(each, texts) for each in said["findings"]),
        notices=tuple(Notice(texts[rule], texts[message], *_read_places(at, texts)) for rule, message, at in said["notices"]),
        answers=tuple(
            Answer(texts[rule], Outcome(outcome), tuple(_read_places(evidence, texts)), of_absence)
            for rule, outcome, of_absence, evidence in said["answers"]
        ),
        principles=tuple(Principle(*(texts[number] for number in each)) for each in said["principles"]),
    )


def _read_finding(said: list[Any], texts: list[str]) -> Finding:
    rule, title, message, why, suggestion, fingerprint = (texts[number] for number in said[:6])
    severity, cites, confidence, suppression, of_absence, places = said[6:]
    return Finding(
        rule=rule,
        severity=Severity(severity),
        title=title,
        message=message,
        places=tuple(_read_places(places, texts)),
        why=why,
        suggestion=suggestion,
        cites=tuple(texts[number] for number in cites),
        confidence=confidence,
        fingerprint=fingerprint,
        suppression=Suppression(*(texts[number] for number in suppression)) if suppression else None,
        of_absence=of_absence,
    )


def _read_places(numbers: list[int], texts: list[str]) -> Iterator[Place]:
    each = iter(numbers)
    for start, end, clause, label in zip(each, each, each, each, strict=True):
        yield Place(Span(start, end), texts[clause], texts[label])


def _read_document(said: dict[str, Any], path: str) -> Document:
    spans = iter(said["blocks"])
    origins = iter(said["origins"])
    return Document(
        path=path,
        format=Format(said["format"]),
        text=_text(said["pieces"], said["length"]),
        blocks=tuple(Block(Span(start, end)) for start, end in zip(spans, spans, strict=True)),
        lines=tuple(Line(Span(start, end), page, tuple(box)) for start, end, page, *box in said["lines"]),
        origins=tuple(zip(origins, origins, strict=True)),
        line_starts=tuple(accumulate(said["starts"])),
    )


def _text(pieces: list[Any], length: int) -> str:
    """The text, as long as it was, with blanks where nothing is kept."""
    parts: list[str] = []
    at = 0
    each = iter(pieces)
    for start, words in zip(each, each, strict=True):
        parts += (" " * (start - at), words)
        at = start + len(words)
    return "".join(parts) + " " * (length - at)
