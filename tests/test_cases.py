"""The drafted cases are well formed, and the sound agreements that they edit give no finding."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from pactlint.packs import load_pack
from tests.cases.drafts import cases, fresh, rendered, report, sound_agreements

if TYPE_CHECKING:
    from tests.cases.drafts import Case

AGREEMENTS = sound_agreements()
LATER = {name: agreement for folder in fresh() for name, agreement in sound_agreements(folder).items()}
CASES = [*cases(), *(case for folder in fresh() for case in cases(folder))]


@pytest.mark.parametrize("name", AGREEMENTS)
def test_a_sound_agreement_has_no_finding(name: str) -> None:
    said = report(AGREEMENTS[name], (), load_pack())
    assert [(finding.rule, said.quote(finding.place)) for finding in said.findings] == []


def test_every_case_has_a_name_of_its_own_and_a_rule() -> None:
    assert [name for name, times in Counter(case.id for case in CASES).items() if times > 1] == []
    assert {case.rule for case in CASES} <= {rule.name for rule in load_pack().rules}


def test_every_case_quotes_its_own_text() -> None:
    assert [case.id for case in CASES if squashed(case.quote) not in squashed(text_of(case))] == []


def text_of(case: Case) -> str:
    return rendered((AGREEMENTS | LATER)[case.base], case.edits)


def squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())
