"""An agreement as data: one JSON object a line, for programs. Fields may be added, none renamed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import TextIO

from pactlint.agreement import (
    Agreement,
    Allocation,
    Amount,
    Base,
    Clause,
    Deferral,
    Definition,
    Discretion,
    Division,
    Duty,
    Exit,
    Fact,
    Input,
    Mention,
    NonCompete,
    Party,
    Placeholder,
    Point,
    Reference,
    Share,
    Signatory,
    TermUse,
    Tie,
    TopicSpan,
    Unread,
)
from pactlint.document import Document, Span
from pactlint.quantity import Count, Day, Duration, Money, Percentage, Quantity
from pactlint.reports.json_types import JsonObject


def write(agreements: Iterable[Agreement], stream: TextIO, min_probability: float = 0.5) -> None:
    """Write a line for each agreement as it comes; topics less probable than asked for are left out.

    In ASCII, as the other JSON: no stream refuses it, and no reader takes a separator inside a contract for the end of a line.
    """
    stream.writelines(json.dumps(extraction(agreement, min_probability)) + "\n" for agreement in agreements)


def extraction(agreement: Agreement, min_probability: float = 0.5) -> JsonObject:
    """The object itself. `start` and `end` are code points into `text`; dates, durations and currencies are ISO's."""
    document = agreement.document
    return {
        "path": document.path,
        "template": agreement.template,
        "type": agreement.type,
        "type_probability": agreement.type_probability,
        "title": document.quote(agreement.title),
        "text": document.text,
        "parties": [_party(party) for party in agreement.parties],
        "mentions": [_mention(mention) for mention in agreement.mentions],
        "clauses": [_clause(document, clause) for clause in agreement.clauses],
        "sentences": [{"clause": _path(agreement, each.clause), **_span(each.span)} for each in agreement.sentences],
        "topics": [_topic(agreement, topic) for topic in agreement.topics if topic.probability >= min_probability],
        "facts": [
            *(_fact(document, fact) for fact in agreement.facts),
            *(_amount(agreement, amount) for amount in agreement.amounts),
        ],
        "definitions": [_definition(document, definition) for definition in agreement.definitions],
        "uses": [_use(use) for use in agreement.uses],
        "references": [_reference(document, reference) for reference in agreement.references],
        "deferrals": [_deferral(agreement, deferral) for deferral in agreement.deferrals],
        "ties": [_tie(agreement, tie) for tie in agreement.ties],
        "exits": [_exit(agreement, exit_) for exit_ in agreement.exits],
        "points": [_point(agreement, point) for point in agreement.points],
        "duties": [_duty(agreement, duty) for duty in agreement.duties],
        "discretions": [_discretion(agreement, discretion) for discretion in agreement.discretions],
        "accounts": [
            {"parties": list(each.parties), "clause": _path(agreement, each.clause), **_span(each.span)}
            for each in agreement.accounts
        ],
        "silences": [
            {"kind": each.kind, "parties": list(each.parties), "clause": _path(agreement, each.clause), **_span(each.span)}
            for each in agreement.silences
        ],
        "inputs": [_input(agreement, each) for each in agreement.inputs],
        "lapses": [
            {"harmless": each.harmless, "clause": _path(agreement, each.clause), **_span(each.span)} for each in agreement.lapses
        ],
        "noncompetes": [_noncompete(agreement, restraint) for restraint in agreement.noncompetes],
        "allocations": [_allocation(agreement, allocation) for allocation in agreement.allocations],
        "bases": [_base(agreement, base) for base in agreement.bases],
        "exemptions": [_duty(agreement, duty) for duty in agreement.exemptions],
        "shares": [_share(agreement, division, share) for division in agreement.divisions for share in division.shares],
        "people": [{"name": person.name, **_span(person.span)} for person in agreement.people],
        "signatories": [_signatory(signatory) for signatory in agreement.signatories],
        "placeholders": [_placeholder(document, placeholder) for placeholder in agreement.placeholders],
        "specimens": [_span(specimen) for specimen in agreement.specimens],
    }


def _point(agreement: Agreement, point: Point) -> JsonObject:
    return {
        "question": point.question,
        "answer": str(point.answer),
        "of": list(point.of),
        "about": point.about,
        "clause": _path(agreement, point.clause),
        **_span(point.span),
    }


def _party(party: Party) -> JsonObject:
    return {"name": party.name, "aliases": list(party.aliases), "kind": party.kind, **_span(party.span)}


def _mention(mention: Mention) -> JsonObject:
    return {"parties": list(mention.parties), **_span(mention.span)}


def _clause(document: Document, clause: Clause) -> JsonObject:
    return {
        "number": clause.number,
        "path": clause.path,
        "heading": document.quote(clause.heading) if clause.heading else "",
        "kind": clause.kind,
        "level": clause.level,
        "parent": clause.parent,
        **_span(clause.span),
    }


def _topic(agreement: Agreement, topic: TopicSpan) -> JsonObject:
    return {"topic": topic.topic, "probability": topic.probability, "clause": _path(agreement, topic.clause), **_span(topic.span)}


def _fact(document: Document, fact: Fact) -> JsonObject:
    return {"name": fact.name, "value": fact.value, "text": document.quote(fact.span), **_span(fact.span)}


def _amount(agreement: Agreement, amount: Amount) -> JsonObject:
    return {
        **_quantity(amount.value),
        "text": agreement.document.quote(amount.span),
        **_span(amount.span),
        "role": amount.role,
        "clause": _path(agreement, amount.clause),
        "clashes": amount.clashes,
    }


def _definition(document: Document, definition: Definition) -> JsonObject:
    return {
        "term": definition.term,
        **_span(definition.span),
        "meaning": {"text": document.quote(definition.meaning), **_span(definition.meaning)},
        "value": None if definition.value is None else _quantity(definition.value),
    }


def _use(use: TermUse) -> JsonObject:
    return {"term": use.term, "defined": use.definition is not None, **_span(use.span)}


def _reference(document: Document, reference: Reference) -> JsonObject:
    resolved = reference.clause is not None
    return {"text": document.quote(reference.span), "target": reference.target, "resolved": resolved, **_span(reference.span)}


def _deferral(agreement: Agreement, deferral: Deferral) -> JsonObject:
    return {"paper": deferral.paper, "clause": _path(agreement, deferral.clause), **_span(deferral.span)}


def _exit(agreement: Agreement, found: Exit) -> JsonObject:
    return {
        "ground": found.ground,
        "holders": list(found.holders),
        "notice": _length(found.notice),
        "cure": _length(found.cure),
        "curable": found.curable,
        "immediate": found.immediate,
        "clause": _path(agreement, found.clause),
        **_span(found.span),
    }


def _tie(agreement: Agreement, tie: Tie) -> JsonObject:
    return {
        "bound": list(tie.bound),
        "favoured": list(tie.favoured),
        "grant": tie.grant,
        "clause": _path(agreement, tie.clause),
        **_span(tie.span),
    }


def _length(of: Amount | Unread | None) -> JsonObject | None:
    if of is None:
        return None
    return _quantity(of if isinstance(of, Unread) else of.value)


def _duty(agreement: Agreement, duty: Duty) -> JsonObject:
    return {
        "kind": duty.kind,
        "bearers": list(duty.bearers),
        "beneficiaries": list(duty.beneficiaries),
        "modal": duty.modal,
        "action": duty.action,
        "condition": agreement.document.quote(duty.condition) if duty.condition else None,
        "carve_out": agreement.document.quote(duty.carve_out) if duty.carve_out else None,
        "clause": _path(agreement, duty.clause),
        **_span(duty.span),
    }


def _discretion(agreement: Agreement, discretion: Discretion) -> JsonObject:
    return {
        "holders": list(discretion.holders),
        "words": agreement.document.quote(discretion.words),
        "clause": _path(agreement, discretion.clause),
        **_span(discretion.span),
    }


def _allocation(agreement: Agreement, allocation: Allocation) -> JsonObject:
    return {
        "head": allocation.head,
        "parties": list(allocation.parties),
        "mirrored": allocation.mirrored,
        "clause": _path(agreement, allocation.clause),
        **_span(allocation.span),
    }


def _base(agreement: Agreement, base: Base) -> JsonObject:
    return {"name": base.name, "defined": base.defined, "clause": _path(agreement, base.clause), **_span(base.span)}


def _input(agreement: Agreement, each: Input) -> JsonObject:
    return {
        "parties": list(each.parties),
        "empty": each.empty,
        "in_kind": each.in_kind,
        "valued": each.valued,
        "dated": each.dated,
        "clause": _path(agreement, each.clause),
        **_span(each.span),
    }


def _noncompete(agreement: Agreement, restraint: NonCompete) -> JsonObject:
    return {
        "lasting": restraint.lasting,
        "endless": restraint.endless,
        "placed": restraint.placed,
        "length": agreement.document.quote(restraint.length.span) if restraint.length else None,
        "clause": _path(agreement, restraint.clause),
        **_span(restraint.span),
    }


def _share(agreement: Agreement, division: Division, share: Share) -> JsonObject:
    return {
        "of": division.of,
        "party": share.party,
        "percent": _number(share.value.value) if isinstance(share.value, Percentage) else None,
        "clause": _path(agreement, division.clause),
        **_span(share.span),
    }


def _signatory(signatory: Signatory) -> JsonObject:
    return {"entity": signatory.entity, "name": signatory.name, "title": signatory.title, **_span(signatory.span)}


def _placeholder(document: Document, placeholder: Placeholder) -> JsonObject:
    return {"kind": placeholder.kind, "text": document.quote(placeholder.span), **_span(placeholder.span)}


def _span(span: Span) -> JsonObject:
    return {"start": span.start, "end": span.end}


def _path(agreement: Agreement, clause: int | None) -> str:
    return "" if clause is None else agreement.clauses[clause].path


def _quantity(value: Quantity | Unread) -> JsonObject:
    """Its name, its value as ISO writes it, and number and unit apart: ISO has no business days, and its quarters are months."""
    match value:
        case Duration():
            return {"name": "duration", "value": value.iso, "number": _number(value.number), "unit": value.unit}
        case Money():
            written = f"{value.currency} {_decimal(value.amount)}".strip()
            return {"name": "amount", "value": written, "number": _number(value.amount), "unit": value.currency}
        case Percentage():
            return {"name": "percent", "value": _decimal(value.value), "number": _number(value.value), "unit": "%"}
        case Count():
            return {"name": "count", "value": _decimal(value.value), "number": _number(value.value), "unit": ""}
        case Day():
            return {"name": "date", "value": value.date.isoformat(), "number": None, "unit": ""}
        case Unread():
            return {"name": "unread", "value": None, "number": None, "unit": "", "reason": value.reason}


def _number(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)


def _decimal(value: Fraction) -> str:
    """Digits and a point, never an exponent: `str(float)` would write a large sum as 1e+16."""
    return str(value.numerator) if value.denominator == 1 else f"{Decimal(value.numerator) / Decimal(value.denominator):f}"
