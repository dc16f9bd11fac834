"""What the words of an agreement lean on: defined terms, references, papers that are not there, blanks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.document import Span

if TYPE_CHECKING:
    from pactlint.agreement.amounts import Unread
    from pactlint.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Definition:
    """A defined term: where its name stands, the words that define it, and the quantity it stands for if it is one.

    `unused` is true of a term that is written nowhere else; `settled_before` is the index of an earlier definition of the term.
    """

    term: str
    span: Span
    meaning: Span
    value: Quantity | Unread | None = None
    unused: bool = False
    settled_before: int | None = None

    @property
    def whole(self) -> Span:
        """From the term to the end of its meaning; the term alone where a bracket names what was said before it."""
        return Span(self.span.start, max(self.span.end, self.meaning.end))


@dataclass(frozen=True, slots=True)
class TermUse:
    """A capitalised term used as if defined; `definition` is an index into `Agreement.definitions`, None if there is none."""

    term: str
    span: Span
    definition: int | None


@dataclass(frozen=True, slots=True)
class Reference:
    """A cross-reference to a part of the same agreement. `target` names it as a path; `clause` is its index, None if broken."""

    span: Span
    target: str
    clause: int | None


@dataclass(frozen=True, slots=True)
class Deferral:
    """A sentence that leaves a matter to a paper which is not attached: "as set out in Annex D", "under the Partner Policy"."""

    span: Span
    paper: str
    clause: int | None

    @property
    def reason(self) -> str:
        """Why what the rule asks for could not be read."""
        return f"in {self.paper}, which is not attached"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A blank, bracket, bullet or drafting note left to be filled."""

    span: Span
    kind: str
