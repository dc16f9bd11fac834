from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pactlint.errors import ConfigError, RuleError
from pactlint.finding import Outcome, Severity
from pactlint.linter import lint_document
from pactlint.packs import load_pack
from pactlint.readers import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

TOPIC = 'topic leaving\ntitle "Leaving"\nheadings "leaving"\nphrases "may leave"\n'
RULE = '''\
rule {name}
severity warning
title    "Leaving too fast"
message  "One can leave on {{t.notice}}, which is under {{notice}}."
with     notice = 90 days
why """
It matters.
"""
when a clause on leaving named t
and  t.notice < notice
at   t.notice
flags "thirty" """
1. A party may leave upon [[thirty (30) days']] notice.
"""
passes "a hundred" """
1. A party may leave upon one hundred (100) days' notice.
"""
'''
AGREEMENT = b"1. Leaving. A party may leave upon sixty (60) days' notice.\n"


def pack(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.pact"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def house(tmp_path: Path) -> Path:
    return pack(tmp_path / "house", pack='pack house\nversion "1"\n', topics=TOPIC, exits__fast=RULE.format(name="fast"))


def findings(folder: Path, text: bytes = AGREEMENT) -> list[tuple[str, Severity, str]]:
    report = lint_document(read_bytes(text, "a.txt"), load_pack(folder))
    return [(finding.rule, finding.severity, report.quote(finding.place)) for finding in report.findings]


def test_a_folder_of_rule_files_is_a_pack_and_a_rule_is_named_by_its_path(house: Path) -> None:
    assert findings(house) == [("exits/fast", Severity.WARNING, "sixty (60) days'")]


@pytest.mark.usefixtures("house")
def test_a_pack_extends_another_and_changes_severity_and_parameters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    firm = pack(tmp_path / "firm", pack="pack firm\nextends house\nseverity exits/* error\nset fast.notice = 70 days\n")
    assert findings(firm) == [("exits/fast", Severity.ERROR, "sixty (60) days'")]
    pack(firm, pack="pack firm\nextends house\nset fast.notice = 50 days\n")
    assert findings(firm) == []


@pytest.mark.usefixtures("house")
def test_a_pack_switches_rules_of_another_off_and_adds_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    firm = pack(tmp_path / "firm", pack="pack firm\nextends house\noff exits/fast\n", exits__faster=RULE.format(name="faster"))
    assert [rule for rule, _, _ in findings(firm)] == ["exits/faster"]


def test_a_pack_that_extends_itself_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match="extends itself"):
        load_pack(pack(tmp_path / "ring", pack="pack ring\nextends ring\n", topics=TOPIC))


def test_a_pack_that_is_nowhere_is_one_clear_error() -> None:
    with pytest.raises(ConfigError, match="neither a folder of rules nor an installed pack"):
        load_pack("no-such-pack")


def test_mistakes_of_all_files_come_together(house: Path) -> None:
    pack(
        house,
        exits__slow=RULE.format(name="slow").replace("t.notice <", "t.notise <"),
        exits__odd=RULE.format(name="odd").replace("warning", "warn"),
    )
    with pytest.raises(RuleError) as caught:
        load_pack(house)
    assert {mistake.path.rpartition("/")[2] for mistake in caught.value.mistakes} == {"slow.pact", "odd.pact"}


def test_a_value_that_cannot_be_read_is_a_notice_and_neither_a_finding_nor_a_pass(house: Path) -> None:
    report = lint_document(read_bytes(b"1. Leaving. A party may leave upon [***] days' notice.\n", "a.txt"), load_pack(house))
    assert report.findings == ()
    assert [notice.rule for notice in report.notices] == ["exits/fast"]
    assert [answer.outcome for answer in report.answers] == [Outcome.UNREAD]


def test_what_carries_a_pass_is_kept(house: Path) -> None:
    report = lint_document(
        read_bytes(b"1. Leaving. A party may leave upon two hundred (200) days' notice.\n", "a.txt"), load_pack(house)
    )
    (answer,) = report.answers
    assert answer.outcome is Outcome.PASSED
    assert ["two hundred" in report.quote(place) for place in answer.evidence] == [True]


def test_a_rule_about_what_an_agreement_does_not_have_is_not_applicable(house: Path) -> None:
    report = lint_document(read_bytes(b"1. Price. The price is fair.\n", "a.txt"), load_pack(house))
    assert [answer.outcome for answer in report.answers] == [Outcome.NOT_APPLICABLE]
