"""Who reports to whom is told from verbs, passives and bare nouns; an accident or an audit is no report on the work."""

from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n1. Purpose. Pumps.\n\n'


def givers(text: str) -> list[str]:
    agreement = analyze(read_bytes((PARTIES + text + "\n\n9. Law. The laws of Ireland govern.").encode(), "agreement.txt"))
    return ["".join(name[0] for name in account.parties) for account in agreement.accounts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4. Reports. Birch shall deliver to Alder a monthly report on sales.", ["B"]),
        ("4. Reports. A report on sales shall be furnished to Alder by Birch.", ["B"]),
        ("4. Reports. Monthly reports are due from Birch.", ["B"]),
        ("4. Reports. Birch shall report to Alder each month.", ["B"]),
        ("4. Reports. Birch shall:\n\n(a) keep four engineers; and\n\n(b) send Alder weekly progress reports.", ["B"]),
        ("4. Reports. Each party shall send the other a report.", ["AB"]),
        (
            "4. Returns. Birch shall render to Alder a return of sales, and Alder shall render to Birch a return of shipments.",
            ["B", "A"],
        ),
        ("4. Reports. Birch shall send a report on sales and Alder shall send a report on supply.", ["B", "A"]),
        ("4. Reports. Alder may require its dealers to provide Alder with a written and detailed report on sales.", []),
        ("4. Benefits. To earn certain Alder programme benefits, Dealer will provide a monthly report.", []),
        ("4. Support. Birch shall provide a hotline to receive complaints and reports of errors.", []),
        ("4. Tests. Birch will provide Alder with clinical and other reports on samples.", []),
        ("4. Accidents. Birch shall report every accident to Alder.", []),
        ("4. Records. Birch shall keep records.", []),
        ("4. Marks. Alder shall grade Birch every year.", ["A"]),
        ("4. Reports. Birch shall render a full report of sales; Alder renders none.", ["B"]),
        ("4. Marks. Birch shall report to Alder, upon which Alder shall deliver its appraisal of Birch's work.", ["B", "A"]),
        ("4. Accounts. There shall be laid before Alder, by its co-venturer, a written account of sales.", ["B"]),
        ("4. Returns. The monthly return of sales is owed by Birch to Alder.", ["B"]),
        (
            "4. Turns. Upon the report of Alder, Birch shall hand over its own on sales, and shall be scored by Alder.",
            ["A", "A", "B"],
        ),
        ("4. Marks. Birch will be scored by Alder every quarter.", ["A"]),
        ("4. Survey. Alder may circulate a questionnaire; Birch shall state in it how well it is served.", ["B"]),
        ("4. Returns. Birch shall make a monthly return of sales to Alder.", ["B"]),
        ("4. Returns. Birch may return to Alder any pump that is defective.", []),
        ("4. Credit. The credit includes the cost of return freight paid by Birch.", []),
        ('4. Answer. "Answer" means what Alder says to a report from Birch.', []),
        ("4. Signs. Birch shall not use Alder's marks ALDER or ALDER PUMPS.", []),
        ("4. Costs. All costs connected with such reports shall be borne by Birch.", []),
        ("4. Reports. Birch shall lay a report before the board. Alder need not report.", ["B"]),
    ],
)
def test_who_reports_is_told(text: str, expected: list[str]) -> None:
    assert givers(text) == expected
