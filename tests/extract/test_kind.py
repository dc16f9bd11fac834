from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactlint.agreement_type import AgreementType
from pactlint.document import Block, Document, Format, Span
from pactlint.extract.kind import kind
from pactlint.extract.outline import outline
from pactlint.extract.title import title
from pactlint.readers import read_bytes

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
_TYPES = {
    "joint-venture": ["Joint Venture"],
    "alliance": ["Strategic Alliance", "Collaboration"],
    "co-branding": ["Co_Branding", "Marketing", "Promotion", "Affiliate_Agreements", "Sponsorship", "Endorsement"],
    "reseller": ["Reseller", "Distributor", "Agency Agreements", "Franchise"],
    "development": ["Development", "License_Agreements", "IP"],
    "supply": [
        "Supply",
        "Outsourcing",
        "Service",
        "Manufacturing",
        "Hosting",
        "Maintenance",
        "Transportation",
        "Consulting Agreements",
    ],
}

_APART = (AgreementType.OTHER, AgreementType.AMENDMENT)


def _kind(heading: str, text: str = "") -> tuple[AgreementType, float]:
    words = f"{heading}\n\n{text}"
    return kind(Document("a.txt", Format.TEXT, words, (Block(Span(0, len(words))),)), Span(0, len(heading)))


TITLES = [
    ("JOINT VENTURE AGREEMENT", AgreementType.JOINT_VENTURE),
    ("Shareholders' Agreement", AgreementType.JOINT_VENTURE),
    ("STRATEGIC ALLIANCE AGREEMENT", AgreementType.ALLIANCE),
    ("Collaboration and License Agreement", AgreementType.ALLIANCE),
    ("Co-operation Agreement", AgreementType.ALLIANCE),
    ("Partnering Agreement", AgreementType.ALLIANCE),
    ("TEAMING AGREEMENT", AgreementType.TEAMING),
    ("Consortium Agreement", AgreementType.TEAMING),
    ("CO-BRANDING AND ADVERTISING AGREEMENT", AgreementType.CO_BRANDING),
    ("Sponsorship Agreement", AgreementType.CO_BRANDING),
    ("Marketing Affiliate Agreement", AgreementType.CO_BRANDING),
    ("VALUE-ADDED RESELLER AGREEMENT", AgreementType.RESELLER),
    ("Exclusive Distribution Agreement", AgreementType.RESELLER),
    ("Franchise Agreement", AgreementType.RESELLER),
    ("Sales Agency Agreement", AgreementType.RESELLER),
    ("SOFTWARE LICENSE AGREEMENT", AgreementType.DEVELOPMENT),
    ("Joint Development Agreement", AgreementType.DEVELOPMENT),
    ("Intellectual Property Agreement", AgreementType.DEVELOPMENT),
    ("MANUFACTURING AND SUPPLY AGREEMENT", AgreementType.SUPPLY),
    ("Development and Supply Agreement", AgreementType.SUPPLY),
    ("Master Services Agreement", AgreementType.SUPPLY),
    ("Web Hosting Agreement", AgreementType.SUPPLY),
    ("MUTUAL NON-DISCLOSURE AGREEMENT", AgreementType.CONFIDENTIALITY),
    ("Confidentiality Agreement", AgreementType.CONFIDENTIALITY),
    ("AMENDMENT NO. 2 TO THE CO-BRANDING AGREEMENT", AgreementType.AMENDMENT),
    ("Addendum to the Joint Venture Agreement", AgreementType.AMENDMENT),
    ("JOINT FILING AGREEMENT", AgreementType.OTHER),
    ("Credit Agreement", AgreementType.OTHER),
]


@pytest.mark.parametrize(("heading", "expected"), TITLES)
def test_the_title_tells_the_type(heading: str, expected: AgreementType) -> None:
    found, probability = _kind(heading)
    assert found is expected
    assert probability > 0.5


def test_an_amended_and_restated_agreement_is_no_amendment() -> None:
    assert _kind("AMENDED AND RESTATED JOINT VENTURE AGREEMENT")[0] is AgreementType.JOINT_VENTURE


def test_the_recitals_tell_the_type_where_the_title_does_not() -> None:
    recitals = "WHEREAS the parties wish to form a joint venture, and the joint venture is to build boats as a joint venture."
    assert _kind("AGREEMENT", recitals)[0] is AgreementType.JOINT_VENTURE


def test_an_agreement_that_tells_nothing_is_other_and_unsure() -> None:
    found, probability = _kind("", "The parties agree on the following words.")
    assert found is AgreementType.OTHER
    assert probability < 0.5


def test_a_title_with_two_types_is_less_sure_than_one_with_one() -> None:
    assert _kind("Distribution and Development Agreement")[1] < _kind("Distribution Agreement")[1]


@given(st.text(max_size=200), st.integers(0, 100))
def test_any_text_has_a_type_with_a_probability(text: str, end: int) -> None:
    document = Document("a.txt", Format.TEXT, text, (Block(Span(0, len(text))),))
    assert 0 < kind(document, Span(0, min(end, len(text))))[1] <= 1


def test_the_types_of_the_corpus_are_told() -> None:
    index = CORPUS / "cuad" / "index.jsonl"
    if not index.exists():
        pytest.skip("the corpus is not beside the repository")
    right = total = apart = 0
    for line in index.read_text(encoding="utf-8").splitlines()[::8]:
        entry = json.loads(line)
        expected = next((type_ for type_, names in _TYPES.items() if entry["type"] in names), None)
        if expected is None or "mend" in entry["answers"]["Document Name"]:
            continue
        document = read_bytes((CORPUS / "cuad" / "txt" / entry["txt"]).read_bytes(), entry["txt"])
        clauses = outline(document)
        found = kind(document, title(document, clauses))[0]
        total += 1
        right += found == expected
        apart += found in _APART and not entry["partnership"]  # an offering of shares is an "agency" by the name of its file only
    assert right >= 0.8 * (total - apart)
    assert apart < 0.1 * total  # those in the sample are a securitisation and an escrow


def test_what_is_agreed_with_a_shareholder_is_no_alliance() -> None:
    recitals = (
        "WHEREAS the investors beneficially own a tenth of the stock; the company shall nominate Ada Reed at its annual meeting; "
        "during the standstill the investors solicit no proxies."
    )
    assert _kind("COOPERATION AGREEMENT", recitals)[0] is AgreementType.OTHER


def test_a_paper_that_begins_with_the_end_of_what_it_amends_is_an_amendment() -> None:
    tail = "19. This Agreement is the whole of what Alder and the Distributor agree on distribution. Form of Order for Resale. "
    made = "AMENDMENT TO THE DISTRIBUTOR AGREEMENT. This Amendment is entered into on 1 May 2020 between Alder and Birch."
    assert _kind("", tail + made)[0] is AgreementType.AMENDMENT
    whole = "This Distributor Agreement is made on 1 May 2019 between Alder and Birch. " + tail
    assert _kind("", whole + made)[0] is AgreementType.RESELLER


def test_terms_that_a_user_accepts_by_installing_are_no_resale() -> None:
    opening = (
        "Read this before installing. By downloading or installing the software from a reseller you accept these terms; the "
        "reseller is not our agent, and an authorised reseller takes the disc back."
    )
    assert _kind("TERMS OF THIS AGREEMENT", opening)[0] is AgreementType.OTHER


def test_a_paper_that_amends_another_is_an_amendment_whatever_its_name() -> None:
    amends = (
        "This Dealer Agreement is made between Alder and Birch and amends the Reseller Agreement between them dated 1 May 2020. "
    )
    rest = "1. Birch may appoint sub-dealers. 2. But for these modifications the Agreement remains in full force and effect."
    assert _kind("DEALER AGREEMENT", amends + rest)[0] is AgreementType.AMENDMENT
    restates = amends.replace("amends the", "amends and restates the")
    assert _kind("DEALER AGREEMENT", restates + rest)[0] is AgreementType.RESELLER


_PARTS = [
    "Attachment B to Reseller Agreement\n\nPrices\n\nA pump costs EUR 500. Alder may change the price once a year.",
    "Product Order\n\nThis Product Order is issued pursuant to the Reseller Agreement between Alder and Birch, on its terms.",
    'This Schedule ("Schedule") is made as of 1 May 2027 to that Reseller Agreement between Alder and Birch dated 3 May 2025.',
    "EXHIBIT C\n\nThis Exhibit is hereby incorporated into and made a part of the Reseller Agreement between Alder and Birch.",
    "ENDORSEMENT\n\nThe following provisions of this contract are amended. The Insured is a member. Dividends are paid in cash.",
]


@pytest.mark.parametrize("text", _PARTS)
def test_a_paper_that_is_part_of_another_is_no_agreement_of_its_own(text: str) -> None:
    assert _kind("", text)[0] is AgreementType.AMENDMENT


def test_a_form_that_is_attached_elsewhere_and_an_agreement_with_schedules_are_agreements() -> None:
    made = "This Reseller Agreement is made between Alder and Birch. Each Schedule forms part of this Agreement."
    assert _kind("", f"Exhibit B to the Share Purchase Agreement\n\n{made}")[0] is AgreementType.RESELLER
    assert _kind("RESELLER AGREEMENT", f"{made}\n\nSchedule 1\n\nThis Schedule forms part of the Agreement.")[0] is (
        AgreementType.RESELLER
    )


_SERVING = [
    'GUARANTY OF DISTRIBUTION AGREEMENT\n\nTo induce Alder to enter into a Distribution Agreement with Birch ("Distributor"), '
    "the undersigned Guarantors, jointly and severally, agree as follows: the Guarantors pay what the Distributor owes. The "
    "obligations under this Guaranty last as long as those of the Distributor.",
    "AGENT'S CERTIFICATE\n\nPursuant to an agency agreement between Alder and the agents named in it, the agent hereby certifies "
    "that each agent is registered as a dealer.",
    "PATENT AND LICENCE AGREEMENT\n\nAlder and Birch have made a Share Purchase Agreement. Alder hereby assigns and conveys to "
    "Birch all right, title and interest in the patents and licences. Nothing in this paper shall limit or enlarge what the "
    "Share Purchase Agreement provides.",
    "PROMOTION AND ENDORSEMENT AGREEMENT\n\nThe employer has bought a life policy on a split-dollar plan. The death "
    "benefit goes to the heirs, and the cash surrender value of the policy to the employer.",
    "AGENCY AGREEMENT\n\nThe agents sell the offered shares in a private placement to accredited investors.",
    "CAPITAL MAINTENANCE AGREEMENT\n\nThe parent pays in what keeps the total adjusted capital of the company at its minimum.",
    "SUPPORT AND MAINTENANCE AGREEMENT\n\nThe investor pays to the Borrower, as the Credit Agreement of the Borrower asks, what "
    "a Borrower lacks.",
]


@pytest.mark.parametrize("text", _SERVING)
def test_a_paper_that_serves_another_is_no_agreement_of_partners(text: str) -> None:
    heading, _, rest = text.partition("\n\n")
    assert _kind(heading, rest)[0] is AgreementType.OTHER


def test_a_guarantor_and_a_borrower_may_be_told_of_in_an_agreement_of_partners() -> None:
    text = (
        "This Distribution Agreement is made between Alder, Birch and Birch Holding (the Guarantor). The Guarantor "
        "unconditionally guarantees what Birch owes. Birch is Borrower under a Credit Agreement."
    )
    assert _kind("DISTRIBUTION AGREEMENT", text)[0] is AgreementType.RESELLER
