from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.linter import lint_document
from pactlint.packs import load_pack
from pactlint.readers import read_bytes

BODY = """DISTRIBUTION AGREEMENT

This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Selling. Birch shall sell the pumps{said}.

"""


def specimens(schedule: str, said: str = "") -> list[str]:
    agreement = analyze(read_bytes((BODY.format(said=said) + schedule).encode(), "a.txt"))
    return [agreement.path_at(span.start) for span in agreement.specimens]


@pytest.mark.parametrize(
    ("schedule", "said"),
    [
        ("EXHIBIT A\n\nFORM OF SERVICE CONTRACT\n\n1. Service. Birch shall mend the pump.", ""),
        ("EXHIBIT A\n\nModel License Agreement\n\n1. Grant. Alder grants a licence.", ""),
        ("EXHIBIT A\n\nEnd User License Agreement\n\n1. Grant. Alder grants a licence.", ""),
        ("EXHIBIT A\n\nPumps\n\nModel: ____", ", and orders them in the form attached as Exhibit A"),
        ("EXHIBIT A\n\nSTARTING NOTICE\n\nShop: ________\n\nDate: ________", ""),
        ("EXHIBIT A\n\nESCROW AGREEMENT\n\nThis Escrow Agreement is made between Alder, Birch and Cedar Bank Ltd.", ""),
        ("EXHIBIT A\n\nTask order\n\nThis task order, effective as of ________, is the first.", ""),
    ],
)
def test_a_form_and_another_agreement_are_not_the_agreements_own_words(schedule: str, said: str) -> None:
    assert specimens(schedule, said) == ["Exhibit A"]


@pytest.mark.parametrize(
    ("schedule", "said"),
    [
        ("EXHIBIT A\n\nPRICES\n\n1. Prices. A pump costs EUR 500.", ", at the prices of Exhibit A"),
        ("EXHIBIT A\n\nto the Distribution Agreement between Alder and Birch\n\nSUPPORT\n\n1. Calls. Alder answers calls.", ""),
        ("EXHIBIT A\n\nSAMPLE PUMPS AND MODELS\n\n1. Pumps. Birch is sent two pumps.", ""),
        ("EXHIBIT A\n\nNOTICE ADDRESSES\n\n1. Alder. Leeds.", ""),
    ],
)
def test_a_schedule_that_says_what_the_parties_do_is_the_agreements_own(schedule: str, said: str) -> None:
    assert specimens(schedule, said) == []


def test_an_agreement_that_is_filed_as_an_exhibit_is_none() -> None:
    filed = "EXHIBIT 10.1\n\nFORM OF DISTRIBUTION AGREEMENT\n\n" + BODY.format(said="")
    assert analyze(read_bytes(filed.encode(), "a.txt")).specimens == ()


def test_a_rule_does_not_speak_about_a_form() -> None:
    blank = "3. Price. Birch shall pay EUR ______ for each pump.\n\n"
    form = "EXHIBIT A\n\nFORM OF ORDER\n\n1. Price. We pay EUR ______ for each pump.\n"
    document = read_bytes((BODY.format(said="") + blank + form).encode(), "a.txt")
    found = [
        each for each in lint_document(document, load_pack(), by_likeness=False).findings if each.rule.endswith("placeholder")
    ]
    assert [each.place.clause for each in found] == ["3"]
