"""Runs the examples inside rule files: each must give findings on exactly its marked words, and nothing else of its rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pactlint.agreement_type import AgreementType
from pactlint.document import Span
from pactlint.linter import lint_document
from pactlint.readers import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.dsl.syntax import Example
    from pactlint.finding import Report
    from pactlint.packs import Pack, Rule


@dataclass(frozen=True, slots=True)
class Trial:
    """What one example gave. `marked` and `found` are spans into the example's text."""

    rule: Rule
    example: Example
    marked: tuple[Span, ...]
    found: tuple[Span, ...]
    findings: int
    notices: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Did it give what its file says?

        A `passes` gives nothing. A `flags` gives findings on its marks and nowhere else; one without marks, as of a rule about
        what is not there, gives one finding, wherever it stands.
        """
        if not self.example.flags:
            return self.findings == 0
        return self.found == self.marked if self.marked else self.findings == 1

    def shown(self, spans: tuple[Span, ...]) -> str:
        """The example's text with the spans marked as its file would mark them."""
        text = self.example.text
        for span in sorted(spans, reverse=True):
            text = f"{text[: span.start]}[[{text[span.start : span.end]}]]{text[span.end :]}"
        return text


def trials(pack: Pack, rule: Rule) -> Iterator[Trial]:
    """Every example of a rule, tried through the real readers and extractors: what the rule itself finds, not what is like it."""
    alone = replace(pack, rules=(rule,))
    types = [AgreementType(name.text) for name in rule.declaration.applies]
    for example in rule.declaration.examples:
        document = read_bytes(example.text.encode(), f"{rule.path}.txt")
        report = lint_document(document, alone, as_type=types[0] if types else None, by_likeness=False)
        yield Trial(rule, example, tuple(sorted(example.marks)), _places(report), len(report.findings), _notices(report))


def _places(report: Report) -> tuple[Span, ...]:
    return tuple(sorted({place.span for finding in report.findings for place in finding.places}))


def _notices(report: Report) -> tuple[str, ...]:
    return tuple(notice.message for notice in report.notices)
