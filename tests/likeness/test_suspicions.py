"""Suspicions are notes of rules that found nothing, one each, on words that no other finding is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pactlint.agreement_type import AgreementType
from pactlint.finding import Severity
from pactlint.likeness import suspicions as module
from pactlint.likeness.model import SHIPPED, Model, load
from pactlint.likeness.suspicions import suspicions
from pactlint.linter import lint_document
from pactlint.packs import load_pack
from pactlint.readers import read_bytes
from tests.likeness.builders import OPENING, objecting_to, understood

if TYPE_CHECKING:
    from pactlint.finding import Finding

SUPPLY = AgreementType.SUPPLY
RULE = "equity-for-mutual-success/unilateral-amendment"
OFFENCE = "Alder may redraw the map of branches when it likes."


@pytest.fixture(autouse=True)
def _model(monkeypatch: pytest.MonkeyPatch) -> None:
    model = objecting_to(OFFENCE, RULE)
    monkeypatch.setattr(module, "load", lambda: model)


def told(text: str, found: tuple[Finding, ...] = (), sound: str = "", rule: str = RULE) -> list[Finding]:
    agreement = understood(text)
    start = agreement.document.plain.find(sound) if sound else 0
    places = {rule: [replace(agreement.title, start=start, end=start + len(sound))]} if sound else {}
    return suspicions(agreement, [each for each in load_pack().rules if each.name == rule], found, places)


def test_a_suspicion_is_a_note_that_says_what_it_rests_on() -> None:
    (found,) = told(OFFENCE)
    assert (found.rule, found.severity) == (RULE, Severity.NOTE)
    assert "reads like" in found.message
    assert 0.5 <= found.confidence < 1
    assert found.suggestion


def test_a_rule_has_one_suspicion_however_often_the_words_recur() -> None:
    assert len(told(f"{OFFENCE} {OFFENCE}")) == 1


def test_words_that_another_finding_is_about_are_not_suspected() -> None:
    (finding,) = told(OFFENCE)
    assert told(OFFENCE, (finding,)) == []


def test_words_that_the_rule_itself_found_sound_are_not_suspected() -> None:
    assert told(OFFENCE, sound=OFFENCE) == []


def test_a_rule_that_compares_figures_does_not_suspect_a_figure_it_could_read(monkeypatch: pytest.MonkeyPatch) -> None:
    offence, rule = (
        "Either party may end this agreement for convenience on sixty days' notice.",
        "long-term-orientation/convenience-notice",
    )
    model = objecting_to(offence, rule)
    monkeypatch.setattr(module, "load", lambda: model)
    assert told(offence, rule=rule) == []
    assert told("Either party may end this agreement for convenience on short notice.", rule=rule)


def test_a_rule_that_is_not_asked_suspects_nothing() -> None:
    assert suspicions(understood(OFFENCE), (), (), {}) == []


def test_they_are_left_out_where_they_are_not_wanted() -> None:
    document = read_bytes((OPENING + "1. Branches. " + OFFENCE).encode(), "clause.txt")
    pack = load_pack()
    alone = replace(pack, rules=tuple(rule for rule in pack.rules if rule.name == RULE))
    assert [finding.severity for finding in lint_document(document, alone, as_type=SUPPLY).findings] == [Severity.NOTE]
    assert lint_document(document, alone, as_type=SUPPLY, by_likeness=False).findings == ()


def test_the_model_that_ships_knows_rules_of_the_pack_and_holds_no_text() -> None:
    model: Model = load(SHIPPED)
    assert set(model.rules) <= {rule.name for rule in load_pack().rules}
    assert all(linear.keys.dtype.kind == "u" for linear in model.linears)
