"""What was understood of an agreement, shown on its own text: parties, terms, amounts and duties marked, topics beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.agreement import Unread
from pactlint.reports.html.marking import Mark, Piece, pieces
from pactlint.reports.html.page import page
from pactlint.reports.legible import legible
from pactlint.reports.wording import agreement_name, clause_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

    from pactlint.agreement import Agreement, TopicSpan
    from pactlint.document import Block, Span

KINDS = {
    "duty": "what makes a duty or a right",
    "party": "parties",
    "definition": "definitions",
    "use": "uses of defined terms",
    "undefined": "capitalised terms without a definition",
    "reference": "cross-references",
    "broken": "references that lead nowhere",
    "amount": "amounts",
    "unread": "values that could not be read",
}
"""What is marked, by the class of its mark; of several on the same words the later one shows."""


@dataclass(frozen=True, slots=True)
class Line:
    """A block with its pieces, and the topics that begin in it: name and probability."""

    label: str
    heading: int | None
    pieces: tuple[Piece, ...]
    topics: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """One agreement's part of the page."""

    path: str
    kind: str
    parties: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    lines: tuple[Line, ...]


def write_understood(agreements: Iterable[Agreement], stream: TextIO, min_probability: float, version: str) -> None:
    """Write one page with every agreement; topics less probable than asked for are left out."""
    shown = [_understood(agreement, min_probability) for agreement in agreements]
    text = page("understood.html.j2", shown=shown, kinds=KINDS, version=version)
    stream.write(text.encode("ascii", "xmlcharrefreplace").decode("ascii").rstrip() + "\n")


def _understood(agreement: Agreement, min_probability: float) -> Understood:
    marks = list(_marks(agreement))
    told = [topic for topic in agreement.topics if topic.probability >= min_probability]
    named = {fact.name for fact in agreement.facts}
    return Understood(
        path=legible(agreement.document.path),
        kind=f"{agreement_name(agreement.type)} ({agreement.type_probability:.0%})",
        parties=tuple(legible(", ".join(filter(None, (party.name, *party.aliases)))) for party in agreement.parties),
        facts=tuple((fact.name, legible(fact.value)) for fact in agreement.facts),
        missing=tuple(name for name in _FACTS if name not in named),
        counts=tuple((kind, sum(mark.kind == kind for mark in marks)) for kind in KINDS),
        lines=tuple(
            Line(
                label=legible(block.label),
                heading=block.heading,
                pieces=tuple(pieces(agreement.document.text, block.span, marks, ("", *KINDS))),
                topics=_topics(told, block),
            )
            for block in agreement.document.blocks
        ),
    )


_FACTS = (
    "agreement-date",
    "effective-date",
    "expiration-date",
    "initial-term",
    "renewal-term",
    "renewal-notice",
    "governing-law",
)
"""What a reader looks for first, and is told if it was not found."""


def _topics(told: Sequence[TopicSpan], block: Block) -> tuple[tuple[str, str], ...]:
    """The topics that begin in a block, each once with its best probability."""
    best: dict[str, float] = {}
    for topic in told:
        if _begins(topic.span, block):
            best[topic.topic] = max(best.get(topic.topic, 0), topic.probability)
    return tuple((name, f"{probability:.0%}") for name, probability in best.items())


def _begins(span: Span, block: Block) -> bool:
    return block.span.start <= span.start < block.span.end


def _marks(agreement: Agreement) -> Iterator[Mark]:
    yield from _of("party", [(each.span, ", ".join(each.parties)) for each in agreement.mentions])
    yield from _of("definition", [(each.span, "defined here") for each in agreement.definitions])
    for use in agreement.uses:
        kind = "undefined" if use.definition is None else "use"
        yield from _of(kind, [(use.span, KINDS[kind])])
    for reference in agreement.references:
        kind = "broken" if reference.clause is None else "reference"
        yield from _of(kind, [(reference.span, clause_name(reference.target) or reference.target)])
    for amount in agreement.amounts:
        if isinstance(amount.value, Unread):
            yield from _of("unread", [(amount.span, amount.value.reason)])
        else:
            yield from _of("amount", [(amount.span, f"{amount.value}" + (f", {amount.role}" if amount.role else ""))])
    yield from _of("duty", [(each.span, f"{each.kind} of {', '.join(each.bearers)}") for each in agreement.duties])


def _of(kind: str, said: Sequence[tuple[Span, str]]) -> Iterator[Mark]:
    for span, told in said:
        if span:
            yield Mark(span, kind, "", 0, legible(told))
