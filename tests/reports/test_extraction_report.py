from __future__ import annotations

import io
import json
from dataclasses import fields, replace
from datetime import date
from fractions import Fraction
from typing import Any

from pactlint.agreement import (
    Account,
    Agreement,
    Allocation,
    Amount,
    Base,
    Clause,
    ClauseKind,
    Deferral,
    Definition,
    Discretion,
    Division,
    Duty,
    DutyKind,
    Exit,
    Fact,
    Ground,
    Head,
    Input,
    Lapse,
    Mention,
    NonCompete,
    Party,
    Person,
    Placeholder,
    Point,
    Question,
    Reference,
    Role,
    Sentence,
    Share,
    Signatory,
    Silence,
    TermUse,
    Tie,
    TopicSpan,
    Unread,
)
from pactlint.agreement_type import AgreementType
from pactlint.document import Document, Span
from pactlint.quantity import Count, Day, Duration, Money, Percentage, Quantity, Unit
from pactlint.reports.extraction import extraction, write

from .builders import document, place


def at(of: Document, words: str) -> Span:
    return place(of, words).span


def agreement() -> Agreement:
    of = document()
    whole = Span(of.text.index("9.2"), of.text.index("9.3"))
    clause = Clause(0, ClauseKind.SECTION, "9.2", "9.2", at(of, "The Parties expect"), whole, whole, 1, None)
    thirty = Duration(Fraction(30), Unit.DAY)
    sixty, forty = Percentage(Fraction(60)), Unread(at(of, "Schedule 4"), "in a schedule that is not attached")
    return Agreement(
        document=of,
        type=AgreementType.ALLIANCE,
        type_probability=0.9,
        title=at(of, "STRATEGIC ALLIANCE AGREEMENT"),
        clauses=(clause,),
        sentences=(Sentence(whole, 0),),
        topics=(
            TopicSpan("termination-for-convenience", at(of, "Either Party may terminate"), 0.93, 0),
            TopicSpan("cap-on-liability", at(of, "No compensation"), 0.2, None),
        ),
        parties=(Party("Larkspur Tidal Ltd.", at(of, "Larkspur Tidal Ltd."), ("Larkspur",), "limited company"),),
        mentions=(Mention(at(of, "Larkspur"), ("Larkspur Tidal Ltd.",)),),
        definitions=(Definition("Parties", at(of, "Parties"), at(of, "Larkspur Tidal Ltd. and Oakmoor Foods Inc."), thirty),),
        uses=(TermUse("Notice Period", at(of, "Notice Period"), None), TermUse("Parties", at(of, "Parties expect"), 0)),
        references=(Reference(at(of, "Schedule 4"), "Schedule 4", None),),
        deferrals=(Deferral(at(of, "Schedule 4"), "Schedule 4", None),),
        amounts=(
            Amount(at(of, "thirty (30)\ndays"), thirty, Role.NOTICE, 0),
            Amount(at(of, "Schedule 4"), forty, Role.CURE, None),
        ),
        duties=(
            Duty(DutyKind.PERMISSION, at(of, "Either Party may"), ("A", "B"), "may", "terminate", 0, carve_out=at(of, "No")),
        ),
        discretions=(Discretion(at(of, "thirty (30)\ndays"), at(of, "thirty (30)"), (), 0),),
        exemptions=(Duty(DutyKind.EXEMPTION, at(of, "Either Party may"), ("A",), "need not", "pay", 0),),
        ties=(Tie(at(of, "Either Party may"), ("A",), ("B",), grant=True, clause=0),),
        exits=(Exit(at(of, "Either Party may"), Ground.CONVENIENCE, ("A", "B"), 0),),
        allocations=(Allocation(Head.INDEMNITY, ("Larkspur",), at(of, "Profits"), 0),),
        bases=(Base("Profits", at(of, "thirty (30)"), 0, defined=False),),
        accounts=(Account(at(of, "Profits"), ("A",), 0),),
        silences=(Silence("secrets", at(of, "Profits"), ("A",), 0),),
        lapses=(Lapse(at(of, "Profits"), clause=0, harmless=True),),
        inputs=(Input(at(of, "Profits"), ("A",), empty=False, in_kind=True, valued=True, dated=False, vague=False, clause=0),),
        noncompetes=(NonCompete(at(of, "Profits"), None, lasting=True, endless=False, placed=True, clause=0),),
        divisions=(
            Division(
                "profit",
                (Share("Larkspur", sixty, at(of, "sixty percent")), Share("Oakmoor", forty, at(of, "forty percent"))),
                at(of, "Profits"),
                None,
            ),
        ),
        people=(Person("Ada Wren", Span(0, 9)),),
        signatories=(Signatory(Span(0, 9), "Larkspur Tidal Ltd.", "Ada Wren", "Director"),),
        placeholders=(Placeholder(Span(0, 9), "blank"),),
        specimens=(Span(3, 9),),
        template=True,
        points=(Point(Question.PAYMENT, thirty, at(of, "Either Party may"), at(of, "thirty (30)"), ("A",), "invoice", 0, None),),
        facts=(Fact("convenience-notice", "P30D", at(of, "thirty (30)\ndays")),),
    )


def shaped(of: Agreement, **options: float) -> Any:
    return json.loads(json.dumps(extraction(of, **options)))


def amounts(*values: Quantity) -> list[dict[str, Any]]:
    found = tuple(Amount(Span(0, 9), value, None, None) for value in values)
    facts: list[dict[str, Any]] = shaped(replace(agreement(), facts=(), amounts=found))["facts"]
    return facts


def test_every_field_that_other_programs_rely_on_is_there_under_its_name() -> None:
    shape = shaped(agreement())
    entries = {
        "parties": {"name", "aliases"},
        "clauses": {"number", "heading", "start", "end", "level", "kind", "path"},
        "topics": {"topic", "probability", "start", "end"},
        "facts": {"name", "value", "text", "start", "end"},
        "definitions": {"term", "start", "end"},
        "references": {"text", "target", "resolved", "start", "end"},
        "duties": {"bearers", "modal", "action", "start", "end"},
        "shares": {"of", "party", "percent", "start", "end"},
    }
    assert set(shape) >= {"path", "type", "text", *entries}
    for name, keys in entries.items():
        assert shape[name], name
        for entry in shape[name]:
            assert set(entry) >= keys, name


def test_nothing_that_an_agreement_holds_is_left_out() -> None:
    empty = Agreement(document(), AgreementType.OTHER, 1.0, Span(0, 0))
    assert not any(getattr(empty, field.name) for field in fields(empty)[4:])
    full = agreement()
    for field in fields(full):
        if field.name != "document":
            other: Any = (replace(full.clauses[0], path="9"),) if field.name == "clauses" else getattr(empty, field.name)
            assert extraction(replace(full, **{field.name: other})) != extraction(full), field.name


def test_the_values_are_those_of_the_agreement() -> None:
    shape = shaped(agreement())
    assert (shape["path"], shape["type"], shape["title"]) == ("drafts/alliance.txt", "alliance", "STRATEGIC ALLIANCE AGREEMENT")
    assert shape["text"] == document().text
    assert shape["parties"][0]["name"] == "Larkspur Tidal Ltd."
    assert shape["parties"][0]["aliases"] == ["Larkspur"]
    clause = shape["clauses"][0]
    assert (clause["number"], clause["heading"], clause["kind"], clause["level"]) == ("9.2", "The Parties expect", "section", 1)
    assert shape["text"][clause["start"] : clause["end"]].startswith("9.2")
    assert (shape["references"][0]["text"], shape["references"][0]["resolved"]) == ("Schedule 4", False)
    assert [use["defined"] for use in shape["uses"]] == [False, True]
    assert (shape["duties"][0]["bearers"], shape["duties"][0]["kind"], shape["duties"][0]["clause"]) == (
        ["A", "B"],
        "permission",
        "9.2",
    )


def test_facts_come_first_and_amounts_after_them_with_their_roles() -> None:
    facts = shaped(agreement())["facts"]
    assert [(fact["name"], fact["value"], fact["text"]) for fact in facts] == [
        ("convenience-notice", "P30D", "thirty (30)\ndays"),
        ("duration", "P30D", "thirty (30)\ndays"),
        ("unread", None, "Schedule 4"),
    ]
    assert [fact["role"] for fact in facts[1:]] == ["notice", "cure"]
    assert facts[2]["reason"] == "in a schedule that is not attached"


def test_amounts_are_written_as_iso_has_them_with_number_and_unit_apart() -> None:
    facts = amounts(
        Duration(Fraction(10), Unit.BUSINESS_DAY),
        Duration(Fraction(2), Unit.QUARTER),
        Money(Fraction(25_000_000_000_000_000), "USD"),
        Money(Fraction(201, 2)),
        Percentage(Fraction(125, 10)),
        Day(date(2031, 5, 7)),
        Count(Fraction(3)),
    )
    assert [(fact["name"], fact["value"], fact["number"], fact["unit"]) for fact in facts] == [
        ("duration", "P10D", 10, "business day"),
        ("duration", "P6M", 2, "quarter"),
        ("amount", "USD 25000000000000000", 25_000_000_000_000_000, "USD"),
        ("amount", "100.5", 100.5, ""),
        ("percent", "12.5", 12.5, "%"),
        ("date", "2031-05-07", None, ""),
        ("count", "3", 3, ""),
    ]


def test_a_share_that_could_not_be_read_has_no_percent() -> None:
    assert [(share["of"], share["party"], share["percent"]) for share in shaped(agreement())["shares"]] == [
        ("profit", "Larkspur", 60),
        ("profit", "Oakmoor", None),
    ]


def test_topics_less_probable_than_asked_for_are_left_out() -> None:
    assert [topic["topic"] for topic in shaped(agreement())["topics"]] == ["termination-for-convenience"]
    assert len(shaped(agreement(), min_probability=0.1)["topics"]) == 2


def test_each_agreement_is_one_line_whatever_separators_its_text_holds() -> None:
    odd = replace(agreement(), document=document(agreement().document.text + "\x0b\x1c\x85\u2028\u2029 end"))
    stream = io.StringIO()
    write([odd, agreement()], stream)
    lines = stream.getvalue().splitlines()
    assert len(lines) == 2
    assert json.loads(lines[0])["text"] == odd.document.text
    assert stream.getvalue().isascii()
