"""Small reports made by hand, about agreements that nobody ever signed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from pactlint.document import Block, Document, Format, Line, Span
from pactlint.finding import Answer, Finding, Notice, Outcome, Place, Report, Severity, Suppression

NOTICE = "long-term-orientation/convenience-notice"
CURE = "long-term-orientation/no-cure"
SHARES = "equitable-reward-sharing/profit-loss-mismatch"

ALLIANCE = """\
STRATEGIC ALLIANCE AGREEMENT

This Agreement is made between Larkspur Tidal Ltd. and Oakmoor Foods Inc. (the \u201cParties\u201d).

3.1 Profits of the Alliance shall be shared sixty percent (60%) to Larkspur and forty percent (40%) to Oakmoor.

3.2 Losses of the Alliance shall be borne equally by the Parties.

9.2 The Parties expect a long life for the Alliance. Either Party may terminate this Agreement for any reason upon thirty (30)
days\u2019 prior written notice. No compensation is due.

9.3 The Notice Period for a breach is set out in Schedule 4.

9.4 Larkspur may terminate this Agreement for any reason upon ten (10) days\u2019 prior written notice.
"""

WHY = """\
A partner who may leave at any moment keeps the relationship under constant reassessment, and the other side invests accordingly.

Ninety days let both sides unwind what they built together."""

SUGGESTION = """\
Either Party may terminate this Agreement by giving the other not less than one hundred and eighty (180) days' written notice.

During that time the Parties shall continue to perform their obligations in good faith."""


def document(text: str = ALLIANCE, path: str = "drafts/alliance.txt", kind: Format = Format.TEXT) -> Document:
    """A document of paragraphs parted by empty lines; those of a PDF stand on a page each."""
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"\S(?:.|\n(?!\s*\n|\Z))*", text)]
    return Document(
        path=path,
        format=kind,
        text=text,
        blocks=tuple(Block(span) for span in spans),
        lines=tuple(Line(span, page, (72.0, 72.0, 540.0, 84.0)) for page, span in enumerate(spans, 1))
        if kind is Format.PDF
        else (),
        line_starts=(0, *(match.end() for match in re.finditer("\n", text))),
    )


def place(of: Document, words: str, clause: str = "", label: str = "") -> Place:
    """The place of the first occurrence of words."""
    start = of.text.index(words)
    return Place(Span(start, start + len(words)), clause, label)


def finding(
    *places: Place,
    rule: str = NOTICE,
    severity: Severity = Severity.WARNING,
    title: str = "Too little notice to leave without cause",
    message: str = "Either side can leave on 30 days; partners need 90 days to unwind what they built together.",
    why: str = WHY,
    suggestion: str = SUGGESTION,
    cites: tuple[str, ...] = ("mPartnering, Long Term Orientation", "practice: 90 to 180 days in complex agreements"),
    fingerprint: str = "5f0c1d2e3a4b5c6d",
    suppression: Suppression | None = None,
) -> Finding:
    """A finding, by default that thirty days of notice are too few."""
    return Finding(rule, severity, title, message, places, why, suggestion, cites, 0.925, fingerprint, suppression)


def report(
    of: Document, *findings: Finding, notices: Iterable[Notice] = (), answers: Iterable[Answer] = (), kind: str = "alliance"
) -> Report:
    """A report on a document."""
    return Report(of, kind, findings, tuple(notices), tuple(answers))


def alliance(path: str = "drafts/alliance.txt", kind: Format = Format.TEXT) -> Report:
    """A report with a bit of everything: two severities, a relation, a suppressed finding, a notice."""
    of = document(path=path, kind=kind)
    leave = place(of, "thirty (30)\ndays\u2019", "9.2")
    profit, loss = place(of, "sixty percent (60%)", "3.1", "profits"), place(of, "borne equally", "3.2", "losses")
    schedule = place(of, "Schedule 4", "9.3")
    return report(
        of,
        finding(leave),
        finding(
            place(of, "ten (10) days\u2019", "9.4"),
            fingerprint="0a1b2c3d4e5f6071",
            message="Larkspur can leave on 10 days; partners need 90 days to unwind what they built together.",
        ),
        finding(
            profit,
            loss,
            rule=SHARES,
            severity=Severity.ERROR,
            title="Profits and losses are shared in different proportions",
            message="Larkspur takes 60 % of the profits and bears 50 % of the losses.",
            why="Reward without the matching risk turns a partner into a spectator.",
            suggestion="Losses of the Alliance shall be borne in the proportions in which its profits are shared.",
            fingerprint="9e8d7c6b5a493827",
        ),
        finding(
            place(of, "No compensation is due.", "9.2"),
            rule="long-term-orientation/no-exit-plan",
            severity=Severity.NOTE,
            title="Nothing on winding down",
            message="The Agreement ends without a plan.",
            fingerprint="1122334455667788",
            suppression=Suppression("Handled in the Transition Agreement", "pactlint.toml"),
        ),
        notices=[Notice(CURE, "The cure period could not be read: Schedule 4 is not attached.", schedule)],
        answers=[
            Answer(NOTICE, Outcome.FAILED),
            Answer(CURE, Outcome.UNREAD),
            Answer(SHARES, Outcome.FAILED),
            Answer("equitable-reward-sharing/shares-sum", Outcome.PASSED, (profit, loss)),
            Answer("real-commitment/illusory-promise", Outcome.NOT_APPLICABLE),
        ],
    )


def expected(name: str, text: str) -> str:
    """The text kept under a name in `expected/`, after writing it anew where REWRITE_EXPECTED is set (read the diff)."""
    path = Path(__file__).parent / "expected" / name
    if os.environ.get("REWRITE_EXPECTED"):
        path.write_text(text, encoding="utf-8", newline="\n")
    return path.read_text(encoding="utf-8")
