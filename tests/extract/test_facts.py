from __future__ import annotations

import re
from pathlib import Path

import pytest

from pactlint import analyze, read
from pactlint.document import Block, Document, Format, Span

OPENING = 'THIS AGREEMENT is made as of March 3, 2011 (the "Effective Date") by and between Alder Ltd. and Birch Inc. '
_RECITAL = "Alder Ltd. makes pumps and Birch Inc. sells what others make, and both wish to go further together. " * 2
CORPUS = Path(__file__).parents[3] / "shared/corpus/cuad/txt"


def said(text: str) -> dict[str, str]:
    blocks = tuple(Block(Span(found.start(), found.end())) for found in re.finditer(r"(?:[^\n]|\n(?!\n))+", text))
    agreement = analyze(Document("contract.txt", Format.TEXT, text, blocks))
    return {fact.name: fact.value for fact in agreement.facts}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ('This Supply Agreement (the "Agreement"), dated as of 7 June 1996, is between Alder Ltd. and Birch Inc.', "1996-06-07"),
        ("THIS AGREEMENT is made this 7th day of June, 1996 between Alder Ltd. and Birch Inc.", "1996-06-07"),
        ("This Agreement is entered into and effective as of June 7, 1996 by Alder Ltd. and Birch Inc.", "1996-06-07"),
        ("RESELLER AGREEMENT\n\nAlder Ltd. and Birch Inc.\n\nJune 7, 1996\n\n1. Sales. Birch sells.", "1996-06-07"),
        ("1. Sales. Birch sells. IN WITNESS WHEREOF the parties have executed this Agreement on June 7, 1996.", "1996-06-07"),
        (
            "1. Sales. Birch sells. IN WITNESS WHEREOF they sign. By: /s/ A. Elm Date: 6/1/96 By: /s/ B. Oak Date: 6/7/96",
            "1996-06-07",
        ),
        (
            "This First Amendment to the Supply Agreement dated April 1, 1995 between Alder Ltd. and Birch Inc. is made "
            "as of June 7, 1996.",
            "1996-06-07",
        ),
        ("This Agreement shall be effective as of May 1, 2020 and is made this 10th day of January, 2020.", "2020-01-10"),
        ("This Agreement is dated ____ day of May, 2020. It follows that certain lease dated as of May 2, 2019.", None),
        ("1. Deliveries. Birch delivers by June 7, 1996 what Alder ordered.", None),
        (
            'Services follow the Build Contract dated May 2, 1996 (the "Build Contract").\n\nThe parties have signed this '
            "Agreement. By: /s/ A. Elm Date: June 7, 1996\n\n" + "Schedule. Birch sells timber. " * 200,
            "1996-06-07",
        ),
        ("OUTSOURCING AGREEMENT\n\nPage 2 May 2004\n\nAlder Ltd. and Birch Inc. agree.", None),
        ("1. Sales. Birch sells. IN WITNESS WHEREOF they have subscribed their names. Lisbon, 7 June 1996", "1996-06-07"),
        ("1. Sales. Birch sells.\n\nSource: ALDER INC, 8-K, 6/7/1996\n\nBy: /s/ A. Elm", None),
        ("SUPPLY AGREEMENT\n\n" + _RECITAL + "In connection with a Master Sale Agreement dated May 2, 2016, they trade.", None),
        ("SUPPLY AGREEMENT\n\n" + _RECITAL + "The Alder Lease Agreement effective as of May 2, 2016 goes on beside it.", None),
        ("SUPPLY AGREEMENT made this __7th__ day of __June__, 1996 between Alder Ltd. and Birch Inc.", "1996-06-07"),
        ("This Agreement starts on June 7, 1996 and shall terminate on July 31, 1999, its last day.", None),
        (
            "This Agreement is entered into by Alder Ltd. and Birch Inc. This Agreement is effective as of June 7, 1996 and "
            "shall last a year.",
            None,
        ),
        ("This Agreement is effective as of June 7, 1996 between Alder Ltd. and Birch Inc.", "1996-06-07"),
        ("SUPPLY AGREEMENT\n\nEffective Dates: June 7, 1996, July 7, 1997\n\nBirch sells.", None),
    ],
)
def test_the_date_of_the_agreement_is_its_own_and_not_another_papers(text: str, day: str | None) -> None:
    assert said(text).get("agreement-date") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (OPENING, "2011-03-03"),
        ('This Agreement is made on May 1, 2011. "Effective Date" means June 1, 2011.', "2011-06-01"),
        ("This Agreement is made on May 1, 2011. This Agreement shall come into force on June 1, 2011.", "2011-06-01"),
        ("This Agreement is made on May 1, 2011. This Agreement takes effect on the date first above written.", "2011-05-01"),
        ("This Agreement is made on May 1, 2011 by Alder Ltd. and Birch Inc. Birch sells.", None),
        ('This Agreement is made on May 1, 2011, ("Effective Date" between: Alder Ltd. and Birch Inc.', "2011-05-01"),
        ('This Agreement is made as of May 1, 2011 the ("Effective Date") by Alder Ltd. and Birch Inc.', "2011-05-01"),
        ("THE EFFECTIVE DATE OF THIS RESELLER AGREEMENT SHALL BE: June 1, 2011. Birch sells.", "2011-06-01"),
        ("The term of this Agreement shall commence upon June 1, 2011 and shall last a year.", "2011-06-01"),
        ("This Agreement is dated May 1, 2011. This Agreement takes effect upon its execution by both parties.", "2011-05-01"),
        ("This Agreement is dated May 1, 2011. It supersedes the Secrecy Agreement, which was effective June 1, 2009.", None),
        ("This Agreement is dated May 1, 2011. Its price list will, effective June 1, 2011, be in euros.", None),
        ("This Agreement is dated May 1, 2011. It ends with the Sale Agreement effective as of June 1, 2009.", None),
        ("This Agreement is dated May 1, 2011. Its term starts two years after the date of this Agreement.", None),
        ("This Agreement is dated May 1, 2011. This Agreement  takes effect on the date  first above  written.", "2011-05-01"),
        (
            'Alder and Birch agree in this Agreement. Effective June 1, 2011 (the "Commencement Date"), Alder is offering its '
            "shares to the public.",
            None,
        ),
        ('Effective June 1, 2011 (the "Commencement Date"), Alder Ltd. and Birch Inc. enter into this Agreement.', "2011-06-01"),
        ("This Agreement is dated May 1, 2011. The fee rises in each fiscal year of the term beginning April 1, 2012.", None),
    ],
)
def test_an_agreement_takes_effect_on_its_own_date_only_where_it_says_so(text: str, day: str | None) -> None:
    assert said(text).get("effective-date") == day


@pytest.mark.parametrize(
    ("term", "day"),
    [
        ("The term of this Agreement begins on the Effective Date and shall expire on December 31, 2015.", "2015-12-31"),
        ("The initial term of this Agreement shall be five (5) years from the Effective Date.", "2016-03-03"),
        ("This Agreement commences on the Effective Date and ends two (2) years thereafter.", "2013-03-03"),
        ("This Agreement shall continue until the third anniversary of the Effective Date.", "2014-03-03"),
        ("This Agreement shall continue until the two (2) year anniversary of the Effective Date.", "2013-03-03"),
        ("This Agreement shall continue in full force and effect until terminated by either party.", "perpetual"),
        ("This Agreement shall remain in force indefinitely.", "perpetual"),
        ("This Agreement and the licence granted herein shall remain in effect until terminated.", "perpetual"),
        ("This Agreement shall continue in force until the expiration of the Master Supply Agreement.", "perpetual"),
        (
            "Unless earlier terminated, this Agreement shall continue in perpetuity. Birch keeps its records for three years.",
            "perpetual",
        ),
        ("The term of this Agreement shall end on the second anniversary of the date hereof.", "2013-03-03"),
        ("This Agreement shall remain in force until one (1) year subsequent to the Effective Date.", "2012-03-03"),
        ("The initial term of this Agreement shall be five (5) years from the Launch Date.", None),
        ('The term shall be ten (10) years (the "Term") which shall commence on the day the last sample is delivered.', None),
        (
            "This Agreement shall continue for the longer of two (2) years from the Effective Date and the life of the Patents.",
            None,
        ),
        ('"Logo Term" means the period that starts on the Effective Date and ends two years thereafter.', None),
        ("Whereas the prior agreement expired on December 31, 2010, the parties enter into this Agreement.", None),
        ("Alder grants Birch a perpetual, irrevocable licence of the Software.", None),
        ("Service Period: May 1, 2011 through April 30, 2014.", "2014-04-30"),
        ('"Contract Period" means the time commencing on May 1, 2011 and concluding April 30, 2014.', "2014-04-30"),
        ("Royalty statements are due for each quarter of the royalty term May 1, 2011 to April 30, 2014.", None),
        ("This Agreement remains in effect until the end of the current calendar year.", "2011-12-31"),
        ("This Agreement shall continue in force until the end of 2013.", "2013-12-31"),
        (
            "The term of this Agreement is two (2) years from the launch of the Site, but in no event later than May 31, 2014.",
            "2014-05-31",
        ),
        (
            "The initial term commences on the Effective Date and runs through the day prior to the second anniversary of the "
            "Effective Date.",
            "2013-03-02",
        ),
        (
            "The term of this Agreement begins on the Effective Date and ends three (3) years from the day the shop opens.",
            None,
        ),
        ("The term commences on the Effective Date and ends on the first anniversary of the last Order.", None),
        ("This  Agreement  shall  continue  in  effect  until  terminated  by  either  party.", "perpetual"),
        ("The first calendar year of the term of this Agreement shall end on December 31, 2011.", None),
    ],
)
def test_the_end_is_read_or_added_up_and_never_guessed_from_an_unknown_start(term: str, day: str | None) -> None:
    assert said(OPENING + "1. Term. " + term).get("expiration-date") == day


def test_a_term_that_starts_on_the_last_of_february_ends_in_a_shorter_month() -> None:
    text = "This Agreement is effective as of February 29, 2012. The term of this Agreement is one year from that date."
    assert said(text)["expiration-date"] == "2013-02-28"


@pytest.mark.parametrize(
    ("term", "renewal", "notice"),
    [
        (
            "This Agreement shall renew automatically for successive one-year terms unless either party gives ninety (90) days' "
            "notice of its intention not to renew before the expiration of the term.",
            "P1Y",
            "P90D",
        ),
        (
            "Thereafter this Agreement is automatically renewed for further periods of six (6) months. Notice of non-renewal"
            " must be given at least one month prior to the end of the then-current term.",
            "P6M",
            "P1M",
        ),
        (
            "It renews from year to year unless this Agreement is terminated on 60 days' notice before its anniversary.",
            "P1Y",
            "P60D",
        ),
        (
            "Thereafter this Agreement shall continue on a month-to-month basis until terminated by either party upon thirty "
            "(30) days prior written notice.",
            "P1M",
            "P30D",
        ),
        (
            "It shall be renewed automatically on a five (5) year basis unless terminated as provided below. Either party may "
            "terminate this Agreement without cause upon ninety (90) days notice.",
            "P5Y",
            "P90D",
        ),
        ("This Agreement may be extended for one (1) year by mutual written agreement of the parties.", None, None),
        (
            "It goes on indefinitely after that until terminated by either party giving twelve (12) months' prior notice.",
            None,
            "P12M",
        ),
        (
            "Birch, on thirty days' prior written notice, may cancel this Agreement at the end of the initial term.",
            None,
            "P30D",
        ),
        ("Each insurance policy shall give thirty (30) days' prior notice of cancellation or non-renewal.", None, None),
        (
            "Certificates shall provide that Alder receives thirty (30) days' prior written notice of any cancellation or "
            "non-renewal of the coverages they evidence.",
            None,
            None,
        ),
        (
            "It shall renew automatically for successive one-year terms. Either party may terminate this Agreement with cause "
            "upon thirty (30) days' written notice.",
            "P1Y",
            None,
        ),
    ],
)
def test_a_renewal_is_of_the_agreement_and_needs_no_new_one(term: str, renewal: str | None, notice: str | None) -> None:
    found = said(OPENING + "2. Term. The initial term of this Agreement is three years from the Effective Date. " + term)
    assert (found.get("renewal-term"), found.get("renewal-notice")) == (renewal, notice)
    assert found["initial-term"] == "P3Y"


@pytest.mark.parametrize(
    ("clause", "place"),
    [
        (
            "This Agreement shall be governed by the internal laws of the State of Delaware, without regard to conflicts.",
            "Delaware",
        ),
        (
            "This Agreement shall be governed by and construed in accordance with the law of England and Wales.",
            "England and Wales",
        ),
        ("THIS AGREEMENT SHALL BE GOVERNED BY THE LAWS OF THE STATE OF NEW YORK WITHOUT REGARD TO CONFLICTS.", "New York"),
        ("The laws of the Province of Ontario shall govern this Agreement.", "Ontario"),
        ("This Agreement is governed by Texas law.", "Texas"),
        ("This Agreement is governed by the laws ofthe State ofTexas.", "Texas"),
        ("This Agreement is governed by the laws of the Sultanate of Oman.", "Oman"),
        ("This Agreement is governed by the laws of the Isle of Man.", "Isle of Man"),
        ("The legislation of the Republic of Kazakhstan shall apply to this Agreement.", "Kazakhstan"),
        (
            "All that arises out of this Agreement or the bond being established, shall be governed by the laws of the State of "
            "Iowa.",
            "Iowa",
        ),
        ("This Agreement shall be governed by the laws, other than choice of law rules, of the state of Florida.", "Florida"),
        ("This Agreement is governed by the laws of the United States and the State of Kentucky.", "Kentucky"),
        ("This Agreement was made in the State of Nevada and shall be governed by the laws thereof.", "Nevada"),
        (
            "Birch shall comply with every statute. This Agreement shall be governed by the laws of the Province of Ontario.",
            "Ontario",
        ),
        ("Birch is a corporation organized and existing under the laws of the State of Delaware.", None),
        ("Birch shall comply with the laws of Canada in performing this Agreement.", None),
        ("This Agreement shall be governed by the laws of [***].", None),
    ],
)
def test_the_law_that_governs_is_the_agreements_own(clause: str, place: str | None) -> None:
    assert said(OPENING + "9. Miscellaneous. " + clause).get("governing-law") == place


@pytest.mark.parametrize(
    ("clause", "name", "value"),
    [
        (
            "Either party may terminate this Agreement for any reason upon sixty (60) days' notice.",
            "convenience-notice",
            "P60D",
        ),
        (
            "Either party may terminate this Agreement on thirty days' notice if the other is in breach.",
            "convenience-notice",
            None,
        ),
        (
            "Either party may terminate this Agreement if the other commits a material breach and fails to cure it within thirty "
            "(30) days after notice.",
            "cure-period",
            "P30D",
        ),
        (
            "The obligations of confidentiality shall survive for five (5) years after termination of this Agreement.",
            "confidentiality-survival",
            "P5Y",
        ),
        (
            "Alder warrants the Products against defects for a period of twelve (12) months from delivery.",
            "warranty-duration",
            "P12M",
        ),
        ("Birch shall pay each invoice within thirty (30) days from delivery.", "warranty-duration", None),
    ],
)
def test_a_period_answers_its_own_question(clause: str, name: str, value: str | None) -> None:
    assert said(OPENING + "5. " + clause).get(name) == value


def test_a_fact_quotes_the_words_it_was_read_from() -> None:
    text = OPENING + "9. This Agreement is governed by the laws of the State of Delaware."
    agreement = analyze(Document("contract.txt", Format.TEXT, text, (Block(Span(0, len(text))),)))
    assert {fact.name: agreement.document.quote(fact.span) for fact in agreement.facts} == {
        "agreement-date": "March 3, 2011",
        "effective-date": "March 3, 2011",
        "governing-law": "Delaware",
    }


@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the repository")
def test_real_agreements_give_each_fact_once_and_in_order() -> None:
    for path in sorted(CORPUS.glob("*.txt"))[:12]:
        facts = analyze(read(path)).facts
        assert len({fact.name for fact in facts}) == len(facts)
        assert [fact.span for fact in facts] == sorted(fact.span for fact in facts)
