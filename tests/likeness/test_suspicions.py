"""Suspicions are notes of rules that found nothing, one each, on words that no other finding is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.finding import Severity
from pactlint.likeness import likenesses
from pactlint.likeness.model import Column, Kind
from pactlint.likeness.suspicions import suspected_of, suspicion
from pactlint.packs import load_pack
from tests.likeness.builders import objecting_to, understood

if TYPE_CHECKING:
    from pactlint.finding import Finding

RULE = "equity-for-mutual-success/unilateral-amendment"
OFFENCE = "Alder may redraw the map of branches when it likes."


def told(text: str, found: tuple[Finding, ...] = (), sound: str = "", rule: str = RULE, offence: str = OFFENCE) -> list[Finding]:
    agreement = understood(text)
    start = agreement.document.plain.find(sound) if sound else 0
    places = {rule: [replace(agreement.title, start=start, end=start + len(sound))]} if sound else {}
    likely = likenesses(agreement, objecting_to(offence, rule), {Column(rule, Kind.OFFENCE)})
    asked = {each.name: each for each in load_pack().rules if each.name == rule}
    suspected = suspected_of(agreement, asked, found, places, likely.likely)
    return [suspicion(agreement, asked[name], likeness) for name, likeness in suspected.items()]


def test_a_suspicion_is_a_note_that_says_what_it_rests_on() -> None:
    (found,) = told(OFFENCE)
    assert (found.rule, found.severity) == (RULE, Severity.NOTE)
    assert "reads like" in found.message
    assert 0.5 <= found.confidence < 1
    assert found.suggestion


def test_a_rule_has_one_suspicion_however_often_the_words_recur() -> None:
    assert len(told(f"{OFFENCE} {OFFENCE}")) == 1


def test_words_that_another_finding_is_about_are_suspected_only_where_that_is_likely() -> None:
    agreement, (finding,) = understood(OFFENCE), told(OFFENCE)
    (likely,) = likenesses(agreement, objecting_to(OFFENCE, RULE), {Column(RULE, Kind.OFFENCE)}).likely
    asked = {each.name: each for each in load_pack().rules if each.name == RULE}
    suspected = [
        suspected_of(agreement, asked, (finding,), {}, [replace(likely, probability=each)]) != {} for each in (0.59, 0.6)
    ]
    assert suspected == [False, True]


def test_words_that_the_rule_itself_found_sound_are_not_suspected() -> None:
    assert told(OFFENCE, sound=OFFENCE) == []


def test_a_rule_that_compares_figures_does_not_suspect_a_figure_it_could_read() -> None:
    offence, rule = (
        "Either party may end this agreement for convenience on sixty days' notice.",
        "long-term-orientation/convenience-notice",
    )
    assert told(offence, rule=rule, offence=offence) == []
    assert told("Either party may end this agreement for convenience on short notice.", rule=rule, offence=offence)


def test_a_contribution_with_a_value_and_a_date_is_not_suspected() -> None:
    rule = "strength-based-investment/contribution-unsecured"
    firm = "Alder contributes a crane valued at EUR 9,000 to the venture by 1 May 2026."
    assert told(firm, rule=rule, offence=firm) == []
    vague = "Alder contributes a crane to the venture when it can."
    assert told(vague, rule=rule, offence=vague)


def test_a_rule_that_is_not_asked_suspects_nothing() -> None:
    agreement = understood(OFFENCE)
    likely = likenesses(agreement, objecting_to(OFFENCE, RULE), {Column(RULE, Kind.OFFENCE)}).likely
    assert likely
    assert suspected_of(agreement, {}, (), {}, likely) == {}
