"""A scorecard says where an agreement stands with each principle, and which rule made it so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pactlint.document import Span
from pactlint.finding import Answer, Finding, Outcome, Place, Principle, Report, Severity, Suppression
from pactlint.readers import read_bytes
from pactlint.scorecard import Level, scorecard

REPOSITORY = Path(__file__).parents[1]
PLACE = Place(Span(0, 2), "1")
TRUST = "respect-and-trust"


def report(*answers: Answer, severities: dict[str, Severity] | None = None, suppressed: bool = False) -> Report:
    findings = tuple(
        Finding(rule, severity, rule, "", (PLACE,), "", "", (), 1.0, "", Suppression("agreed", "x") if suppressed else None)
        for rule, severity in (severities or {}).items()
    )
    return Report(read_bytes(b"1. Trust.", "a.txt"), "alliance", findings, (), answers, (Principle(TRUST, "Respect and Trust"),))


def passed(name: str) -> Answer:
    return Answer(f"{TRUST}/{name}", Outcome.PASSED, (PLACE,))


def failed(name: str, *, of_absence: bool = False) -> Answer:
    return Answer(f"{TRUST}/{name}", Outcome.FAILED, of_absence=of_absence)


def level(*answers: Answer, suppressed: bool = False, **severities: Severity) -> tuple[Level, str]:
    named = {f"{TRUST}/{name}": severity for name, severity in severities.items()}
    (standing,) = scorecard(report(*answers, severities=named, suppressed=suppressed))
    return standing.level, standing.decided_by.rpartition("/")[2]


def test_nothing_above_a_note_is_strong() -> None:
    assert level(passed("a"), failed("b"), b=Severity.NOTE) == (Level.STRONG, "a")


def test_more_sound_than_objected_to_is_adequate_and_names_the_gravest() -> None:
    answers = [passed("a"), passed("b"), passed("c"), failed("d"), failed("e")]
    assert level(*answers, d=Severity.NOTE, e=Severity.WARNING) == (Level.ADEQUATE, "e")


@pytest.mark.parametrize("severity", [Severity.ERROR, Severity.WARNING])
def test_an_error_or_as_many_objections_as_passes_is_weak(severity: Severity) -> None:
    answers = [passed("a"), passed("b"), failed("c")] if severity is Severity.ERROR else [passed("a"), failed("c")]
    assert level(*answers, c=severity) == (Level.WEAK, "c")


def test_only_missing_things_is_absent_and_a_bad_clause_is_not() -> None:
    assert level(failed("a", of_absence=True), a=Severity.ERROR) == (Level.ABSENT, "a")
    assert level(failed("a", of_absence=True), failed("b"), a=Severity.ERROR, b=Severity.NOTE)[0] is Level.WEAK


def test_what_could_not_be_read_is_neither() -> None:
    assert level(Answer(f"{TRUST}/a", Outcome.UNREAD)) == (Level.UNREAD, "a")


def test_a_suppressed_finding_weighs_nothing() -> None:
    assert level(passed("a"), failed("b"), b=Severity.ERROR, suppressed=True) == (Level.STRONG, "a")


def test_a_principle_without_an_answer_is_not_applicable() -> None:
    assert level() == (Level.NOT_APPLICABLE, "")


def score(*arguments: str) -> str:
    command = [sys.executable, "-m", "pactlint", "score", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, cwd=REPOSITORY).stdout


def test_two_agreements_are_set_side_by_side() -> None:
    said = score("fixtures/joint-venture.docx", "fixtures/alliance-sound.docx")
    table = said[said.index("[1] fixtures/joint-venture.docx") :].splitlines()[4:]
    assert len(table) == 12
    assert {line.split()[-1] for line in table} <= {"strong", "not-applicable"}
    assert {line.split()[-2] for line in table} & {"weak", "absent"}


def test_the_same_as_data_names_the_rules_and_quotes_the_evidence() -> None:
    (file,) = json.loads(score("--format", "json", "fixtures/alliance-sound.docx"))["files"]
    assert file["scorecard"][0]["principle"] == "long-term-orientation"
    row = next(row for row in file["scorecard"] if row["principle"] == TRUST)
    assert row["level"] == "strong"
    assert row["decided_by"] in row["rules"]["passed"]
    assert all(entry["quote"] for entry in row["evidence"])


def test_the_type_can_be_set() -> None:
    (file,) = json.loads(score("--format", "json", "--type", "amendment", "fixtures/joint-venture.docx"))["files"]
    assert file["type"] == "amendment"
    assert all("no-renewal" not in rule for row in file["scorecard"] for rule in row["rules"]["failed"])
