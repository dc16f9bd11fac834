"""Comments in the text: `<!-- pactlint-ignore: RULE, RULE because REASON -->`, in Word a comment, in a text file also `# …`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.accepting.matching import names, suppressed, with_remarks
from pactlint.document import AsideKind, Span
from pactlint.finding import Suppression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.document import Aside
    from pactlint.finding import Finding, Report


@dataclass(frozen=True, slots=True)
class _Comment:
    """What one comment accepts, and where: `within` is the clause it stands in or before, the whole text for a file's."""

    rules: tuple[str, ...]
    reason: str
    within: Span

    def accepts(self, finding: Finding) -> bool:
        return finding.place.span in self.within and any(names(rule, finding.rule) for rule in self.rules)


def by_comments(report: Report) -> Report:
    """The report with what its text's own comments accept; a comment without a reason, and one that accepts nothing, is told.

    A comment covers the clause it stands in, or the one that begins after it; `pactlint-ignore-file:` covers the whole text.
    """
    remarks: list[str] = []
    comments = list(_comments(report, remarks))
    used = {comment for comment in comments for finding in report.findings if comment.accepts(finding)}
    remarks += [f"the comment that ignores {', '.join(each.rules)} matches nothing" for each in comments if each not in used]

    def accepted(finding: Finding) -> Suppression | None:
        found = next((comment for comment in comments if comment.accepts(finding)), None)
        return Suppression(found.reason, f"{report.document.path}, comment") if found else None

    return with_remarks(suppressed(report, accepted), remarks)


_FORM = re.compile(
    r"\s*(?:#|//|<!--)?\s*pactlint-ignore(?P<file>-file)?\s*:\s*(?P<rules>[\w*/,\s-]+?)(?:\s+(?:because|:|--)\s*(?P<reason>\S.*?))?\s*(?:-->)?\s*$",
    re.DOTALL,
)


def _comments(report: Report, remarks: list[str]) -> Iterator[_Comment]:
    for aside in report.document.asides:
        found = _FORM.match(aside.text) if aside.kind is AsideKind.COMMENT and "pactlint-ignore" in aside.text else None
        if found is None:
            continue
        rules = tuple(filter(None, re.split(r"[,\s]+", found["rules"])))
        reason = " ".join((found["reason"] or "").split())
        if not reason:
            remarks.append(f"the comment that ignores {', '.join(rules)} gives no reason (… because …), so it ignores nothing")
            continue
        within = Span(0, len(report.document.text) + 1) if found["file"] else _scope(report, aside)
        yield _Comment(rules, reason, within)


def _scope(report: Report, aside: Aside) -> Span:
    """The clause a comment stands in, or the one that begins after it."""
    document, at = report.document, 0 if aside.anchor is None else aside.anchor.start
    inside = document.block_at(at)
    if inside is None or inside.span.end <= at or inside.span.start == at:
        inside = next((block for block in document.blocks if block.span.start >= at), inside)
    if inside is None:
        return Span(at, at)
    clause = report.agreement.clause_at(inside.span.start) if report.agreement else None
    return clause.span if clause else inside.span
