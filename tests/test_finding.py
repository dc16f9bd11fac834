from __future__ import annotations

from pactlint.finding import Severity


def test_an_error_outweighs_a_warning_and_a_warning_a_note() -> None:
    assert sorted(Severity, reverse=True) == [Severity.ERROR, Severity.WARNING, Severity.NOTE]
    assert Severity.ERROR >= Severity.WARNING > Severity.NOTE <= Severity.NOTE
    assert not Severity.WARNING >= Severity.ERROR
