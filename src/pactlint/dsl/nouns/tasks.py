"""What a party has to do, one by one where several verbs hang on one modal: "shall hold stock, train users and report"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.agreement import DutyKind
from pactlint.document import Span
from pactlint.dsl.nouns.sides import is_of_several
from pactlint.dsl.values import SILENT, Read
from pactlint.dsl.vocabulary import Adjective, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pactlint.agreement import Agreement, Duty, Party
    from pactlint.dsl.values import Value


def heaviest(agreement: Agreement, party: Party) -> Value:
    """The words of the clause that lays most on the party alone."""
    own = [duty for duty in agreement.duties if duty.bearers == (party.name,) and duty.kind is not DutyKind.PERMISSION]
    if not own:
        return SILENT
    laid = Counter(_list_of(agreement, duty) for duty in own)
    most = laid.most_common(1)[0][0]
    said = [duty for duty in own if _list_of(agreement, duty) == most]
    first = said[0].sentence or said[0].span
    span = Span(min(first.start, said[0].span.start), max(each.span.end for each in said))
    return Read(agreement.document.quote(span), span)


def _list_of(agreement: Agreement, duty: Duty) -> int | None:
    """The clause of a duty; of an item of a list, the clause that opens the list."""
    clause = None if duty.clause is None else agreement.clauses[duty.clause]
    return clause.parent if clause and clause.parent is not None and clause.number.startswith("(") else duty.clause


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do, or not to do."""

    span: Span
    bearers: tuple[str, ...]


def _tasks(agreement: Agreement, party: Party | None) -> Iterable[Task]:
    for duty in agreement.duties:
        if duty.kind is not DutyKind.PERMISSION and (party is None or party.name in duty.bearers):
            yield from (Task(span, duty.bearers) for span in _limbs(agreement, duty))


def _limbs(agreement: Agreement, duty: Duty) -> Iterator[Span]:
    """The limbs of a row of verbs; of verbs that share an object ("sell, install and service the Products") one limb."""
    if duty.kind is not DutyKind.OBLIGATION:
        yield duty.span
        return
    start = duty.span.start
    for cut in _BETWEEN.finditer(agreement.document.plain, duty.span.start, duty.span.end):
        if not _MERE_VERBS.fullmatch(agreement.document.plain, start, cut.start()):
            yield Span(start, cut.start())
            start = cut.end()
    yield Span(start, duty.span.end)


_VERBS = (
    r"(?:accept|account|acquire|act|administer|advertise|advise|answer|appoint|arrange|assemble|assign|assist|attend|audit|bear|bring"
    r"|build|buy|calibrate|canvass|carry|certify|clean|clear|collect|commission|complete|comply|conduct|connect|construct|contribute"
    r"|cooperate|co-operate|create|deliver|demonstrate|design|develop|display|distribute|document|draw|employ|engage|ensure|equip"
    r"|establish|exhibit|expand|fill|file|finance|find|finish|fit|follow|fulfil|fund|furnish|give|guard|handle|help|hire|hold|honou?r"
    r"|host|import|indemnify|inform|inspect|install|insure|introduce|invest|investigate|issue|keep|launch|lease|lend|lodge|maintain"
    r"|make|manage|manufacture|market|meet|monitor|notify|obtain|offer|open|operate|order|organi[sz]e|pack|participate|pay|perform"
    r"|place|plan|post|prepare|present|print|procure|produce|promote|protect|provide|publish|purchase|pursue|recruit|register|remit"
    r"|remove|render|repair|replace|report|represent|respond|return|review|second|sell|send|serve|service|ship|solicit|staff|stand"
    r"|stock|store|submit|supervise|supply|support|take|tender|test|track|train|translate|transport|update|use|visit|warehouse)"
)
_BETWEEN = re.compile(
    rf"(?:[,;]\s+(?:and\s+)?|\s+and\s+)(?:(?:shall|to|will|must)\s+)?"
    rf"(?={_VERBS}\b(?!\s+(?:of|and\s+\w+\s+of)\b))"
)
_MERE_VERBS = re.compile(  # "shall promote, sell": their object is still to come
    rf"(?:(?:shall|will|must|agrees\s+to|undertakes\s+to|is\s+(?:bound|required|obliged)\s+to)\s+)?(?!advertise|report|co-?operate)"
    rf"{_VERBS}(?:(?:,|\s+and|\s+or)+\s+{_VERBS})*\s*",
    re.IGNORECASE,
)

TASK = Noun(
    "task",
    "tasks",
    "One thing a party must do, or must not do: each of a row of verbs under one `shall`.",
    _tasks,
    adjectives=(
        Adjective("mutual", "More than one side has it.", lambda agreement, task: is_of_several(agreement, task.bearers)),
    ),
    owners=("party",),
)
