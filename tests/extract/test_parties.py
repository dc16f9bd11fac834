from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactlint.agreement import Party
from pactlint.document import Block, Document, Format, Span
from pactlint.extract import analyze
from pactlint.extract.outline import outline
from pactlint.extract.parties import parties
from pactlint.extract.title import title
from pactlint.readers import read_bytes

CORPUS = Path(__file__).parents[2] / "../shared/corpus"


def _parties(text: str, path: str = "agreement.txt") -> dict[str, tuple[str, ...]]:
    """Each party's full name with its short names."""
    return {party.name: party.aliases for party in _read(text, path)}


def _read(text: str, path: str = "agreement.txt") -> tuple[Party, ...]:
    document = read_bytes(text.encode(), path)
    clauses = outline(document)
    return parties(document, clauses, title(document, clauses))


def _document(text: str) -> Document:
    return Document("agreement.txt", Format.TEXT, text, (Block(Span(0, len(text))),))


AMERICAN = [
    (
        'RESELLER AGREEMENT\n\nThis Reseller Agreement (this "Agreement") is made as of May 4, 2021 (the "Effective Date") '
        "by and between Northgate "
        'Instruments, Inc., a Delaware corporation with offices at 12 Harbor Street, Boston, MA 02110 ("Northgate"), and '
        "Silverline Optics LLC, "
        'a California limited liability company ("Reseller").',
        {"Northgate Instruments, Inc.": ("Northgate",), "Silverline Optics LLC": ("Reseller",)},
    ),
    (
        "This Agreement is entered into by and between ALDER & BIRCH COMPANY (hereinafter referred to as “Alder”), and "
        "HALCYON FOODS "
        "CORPORATION (hereinafter referred to as the “Distributor”).",
        {"ALDER & BIRCH COMPANY": ("Alder",), "HALCYON FOODS CORPORATION": ("Distributor",)},
    ),
    (
        'This agreement is between quickparcel.com, inc. ("quickparcel") and i-Ledger Systems, Inc. ("i-Ledger").',
        {"quickparcel.com, inc.": ("quickparcel",), "i-Ledger Systems, Inc.": ("i-Ledger",)},
    ),
    (
        "This Agreement is between Vantage Rail Inc. and Copperfield Logistics, L.P. The parties agree as follows:",
        {"Vantage Rail Inc.": (), "Copperfield Logistics, L.P.": ()},
    ),
    (
        'This Endorsement Agreement is made between Marlow Golf, Inc. ("Company") and the professional golfer, JANE Q. '
        'HOLLOWAY ("Athlete"), '
        "for the personal services of the Athlete.",
        {"Marlow Golf, Inc.": ("Company",), "JANE Q. HOLLOWAY": ("Athlete",)},
    ),
    (
        "This agreement is made by Brightwater Energy Partners, L.P., a Texas limited partnership (together with its "
        'successors, "Owner"), '
        'and Tom Okafor, an individual residing at 9 Elm Road, Austin, Texas ("Operator").',
        {"Brightwater Energy Partners, L.P.": ("Owner",), "Tom Okafor": ("Operator",)},
    ),
    (
        'Master Services Agreement dated 3 March 2020 between Pine Street Analytics, Inc. ("Provider", "we", "us" or "our") '
        "and Gulf Coast "
        'Credit Union ("you" or the "Client").',
        {"Pine Street Analytics, Inc.": ("Provider", "we", "us", "our"), "Gulf Coast Credit Union": ("you", "Client")},
    ),
    (
        'by and among Orchid Biologics, Inc. ("Orchid"), Tamarind Holdings B.V. ("Tamarind") and Juniper Labs GmbH '
        '("Juniper", and together '
        'with Orchid and Tamarind, the "Parties", and each a "Party").',
        {"Orchid Biologics, Inc.": ("Orchid",), "Tamarind Holdings B.V.": ("Tamarind",), "Juniper Labs GmbH": ("Juniper",)},
    ),
    (
        "This License Agreement is made by and between The Regents of the University of Lakeland, a public corporation "
        '("University"), and '
        'Sona Therapeutics Corp. ("Licensee").',
        {"The Regents of the University of Lakeland": ("University",), "Sona Therapeutics Corp.": ("Licensee",)},
    ),
    (
        'This Agreement, effective January 1, 2019, is between Keystone Paper Company d/b/a Keystone Packaging ("Supplier") '
        "and 7-Star "
        'Markets, Inc. ("Buyer").',
        {"Keystone Paper Company": ("Keystone Packaging", "Supplier"), "7-Star Markets, Inc.": ("Buyer",)},
    ),
    (
        "This Agreement is made between Harlan Brothers, Inc., a subsidiary of Harlan Group plc and Norse Capital AB "
        '("Harlan"), and Dune '
        'Software Ltd. ("Dune").',
        {"Harlan Brothers, Inc.": ("Harlan",), "Dune Software Ltd.": ("Dune",)},
    ),
    (
        "This Agreement is between Film and Theatre Corporation, located at 4 Broadway, New York, and Redwood Pictures, "
        "Inc. and Third Reel LLC.",
        {"Film and Theatre Corporation": (), "Redwood Pictures, Inc.": (), "Third Reel LLC": ()},
    ),
    (
        'This Agreement is made between Corvid Media (UK) Limited ("Corvid"), with offices in London and Leeds, and Ibis '
        'Press, Inc. ("Ibis").',
        {"Corvid Media (UK) Limited": ("Corvid",), "Ibis Press, Inc.": ("Ibis",)},
    ),
    (
        "This Agreement is between ONYX MINERALS INC., a Nevada corporation,\nand\nSABLE REFINING LLC, a Utah limited "
        "liability company.",
        {"ONYX MINERALS INC.": (), "SABLE REFINING LLC": ()},
    ),
    (
        "This Agreement is between Wexford Data Inc. (Wexford) and Lumen Grid Inc. (the Customer).",
        {"Wexford Data Inc.": ("Wexford",), "Lumen Grid Inc.": ("Customer",)},
    ),
]
BRITISH = [
    (
        "THIS AGREEMENT is dated 1 June 2022\n\nPARTIES\n\n(1) NORTHGATE LIMITED (company number 01234567) whose registered "
        "office is at 1 High "
        "Street, Reading RG1 1AA (the “Supplier”); and\n\n(2) FENWICK & DAUGHTERS PLC incorporated and registered in "
        "England and Wales with company "
        "number 07654321 whose registered office is at Mill Lane, Leeds (the “Customer”).\n\nBACKGROUND\n\n(A) The Supplier "
        "makes lamps.",
        {"NORTHGATE LIMITED": ("Supplier",), "FENWICK & DAUGHTERS PLC": ("Customer",)},
    ),
    (
        "BETWEEN:\n\n1. Calder Textiles Ltd, a company registered in Scotland (“Calder”)\n\n2. The University of Ormskirk, "
        "an exempt charity of "
        "Ormskirk (“the University”)\n\n3. Dr Anita Rao of 6 Park Row, York (“Dr Rao”)\n\nWHEREAS",
        {"Calder Textiles Ltd": ("Calder",), "The University of Ormskirk": ("University",), "Dr Anita Rao": ("Dr Rao",)},
    ),
    (
        "This Deed is made on 2 May 2019 BETWEEN HOLLIN GATE PROPERTIES LIMITED of 4 Quay Street Bristol (hereinafter "
        'called "the Landlord") of the '
        'one part and BEESWAX BAKERIES LIMITED of 9 Mill Road Bath (hereinafter called "the Tenant") of the other part.',
        {"HOLLIN GATE PROPERTIES LIMITED": ("Landlord",), "BEESWAX BAKERIES LIMITED": ("Tenant",)},
    ),
    (
        "THIS AGREEMENT is made between:\n\n(1)\tTHE SECRETARY OF STATE FOR HARBOURS (“the Authority”); and\n\n(2)\tMERSEY "
        "DREDGING LLP, a limited "
        "liability partnership (“the Contractor”)",
        {"THE SECRETARY OF STATE FOR HARBOURS": ("Authority",), "MERSEY DREDGING LLP": ("Contractor",)},
    ),
    (
        "An agreement between Ferry Cross Pty Ltd ACN 001 002 003 of 8 Bay Road, Perth (Ferry) and Barrier Reef Tours Pty "
        "Limited ABN 11 222 333 444 "
        "of 2 Esplanade, Cairns (the Agent)",
        {"Ferry Cross Pty Ltd": ("Ferry",), "Barrier Reef Tours Pty Limited": ("Agent",)},
    ),
]
INDIAN = [
    (
        "THIS FRANCHISE AGREEMENT is made at Pune on this 4th day of April, 2018 BETWEEN M/s Saffron Kitchens Private "
        "Limited, a company incorporated "
        "under the Companies Act, 1956 and having its registered office at 12 M.G. Road, Pune, hereinafter called “the "
        "Franchisor” (which expression "
        "shall, unless repugnant to the context, include its successors and assigns) of the ONE PART AND Mr. Ravi Deshmukh, "
        "residing at 4 Lake View, "
        "Nagpur, hereinafter called “the Franchisee” (which expression shall include his heirs) of the OTHER PART.",
        {"Saffron Kitchens Private Limited": ("Franchisor",), "Mr. Ravi Deshmukh": ("Franchisee",)},
    ),
    (
        "This Agreement is made between Lotus Agro Exports (P) Ltd., hereinafter referred to as 'Exporter', and M/s. Gupta "
        "& Sons, a partnership firm, "
        "hereinafter referred to as 'Broker'.",
        {"Lotus Agro Exports (P) Ltd.": ("Exporter",), "Gupta & Sons": ("Broker",)},
    ),
    (
        "MEMORANDUM OF UNDERSTANDING between the Ministry of Fisheries, Government of Kestrel Islands (hereinafter the "
        "“Ministry”) and Blue Net "
        "Foundation (hereinafter the “Foundation”)",
        {"Ministry of Fisheries": ("Ministry",), "Blue Net Foundation": ("Foundation",)},
    ),
]
OTHER_STYLES = [
    (
        "COOPERATION AGREEMENT\n\nParty A: Jade River Textile Co., Ltd.\nAddress: 8 Canal Road, Suzhou\nLegal "
        "representative: Li Wei\n\nParty B: Harbour "
        "Light Trading (Shanghai) Co., Ltd.\nAddress: 5 Bund Street, Shanghai\n\nParty A and Party B agree as follows:",
        {"Jade River Textile Co., Ltd.": ("Party A",), "Harbour Light Trading (Shanghai) Co., Ltd.": ("Party B",)},
    ),
    (
        "SALES AGENCY CONTRACT\n\nPrincipal: Adler Maschinenbau GmbH & Co. KG\n\nAgent: Costa Verde Representações "
        "Ltda.\n\n1. Appointment\n\nThe Principal "
        "appoints the Agent.",
        {"Adler Maschinenbau GmbH & Co. KG": ("Principal",), "Costa Verde Representações Ltda.": ("Agent",)},
    ),
    (
        'The parties are:\n\n(a) Nordlys A/S ("Nordlys"), Bergen; and\n\n(b) Kuusi Oy ("Kuusi"), Tampere.\n\n1. Purpose',
        {"Nordlys A/S": ("Nordlys",), "Kuusi Oy": ("Kuusi",)},
    ),
    (
        "AGREEMENT\nbetween\nTerra Nova S.p.A., Via Po 3, Torino, Italy (“Terra Nova”)\nand\nAtelier Lumière S.à r.l., "
        "Luxembourg (“Atelier”)",
        {"Terra Nova S.p.A.": ("Terra Nova",), "Atelier Lumière S.à r.l.": ("Atelier",)},
    ),
    (
        "AMENDMENT NO. 2\n\nThis Amendment No. 2 to the Supply Agreement dated April 1, 2017 between Pollux Filters "
        "Corporation (“Pollux”) and Castor "
        "Plastics, Inc. (“Castor”) is made on June 22, 2018.",
        {"Pollux Filters Corporation": ("Pollux",), "Castor Plastics, Inc.": ("Castor",)},
    ),
    (
        "Quill & Ink Ltd., a Malta company (“Quill”), and Parchment S.A., a Swiss company (“Parchment”), hereby agree as "
        "follows:",
        {"Quill & Ink Ltd.": ("Quill",), "Parchment S.A.": ("Parchment",)},
    ),
    (
        "SERVICING AGREEMENT\n\namong\n\nOAK AUTO TRUST 2021-B,\nas Issuer,\n\nOAK FUNDING LLC,\nas Depositor\n\nand\n\nOAK "
        "SERVICES, INC.,\nas Servicer",
        {"OAK AUTO TRUST 2021-B": ("Issuer",), "OAK FUNDING LLC": ("Depositor",), "OAK SERVICES, INC.": ("Servicer",)},
    ),
    (
        "DISTRIBUTION AGREEMENT\n\nBY AND BETWEEN\n\nMIRA COSMETICS, INC.\n\nAND\n\nBELLADONNA RETAIL LTD.\n\nDated as of "
        "May 5, 2015\n\nTABLE OF CONTENTS\n\n1. "
        "Definitions 1\n2. Appointment 3\n\nThis Distribution Agreement is entered into by and between Mira Cosmetics, "
        "Inc., a Delaware corporation "
        '("Mira"), and Belladonna Retail Ltd., a company organized under the laws of Ireland ("Distributor").',
        {"Mira Cosmetics, Inc.": ("Mira",), "Belladonna Retail Ltd.": ("Distributor",)},
    ),
    (
        "This Agreement is made between ________________ (“Company”) and [Supplier name], a corporation (“Supplier”).",
        {"Company": (), "[Supplier name]": ("Supplier",)},
    ),
    (
        'This Agreement is between Kestrel Air, Inc. ("Kestrel") and the agent named on the signature page (the "Agent").',
        {"Kestrel Air, Inc.": ("Kestrel",), "Agent": ()},
    ),
    (
        'This Contract is concluded between JSC Severny Potok, hereinafter referred to as the "Seller", on the one part, '
        "and Baltika Trade SIA LLC, "
        'hereinafter referred to as the "Buyer", on the other part.',
        {"JSC Severny Potok": ("Seller",), "Baltika Trade SIA LLC": ("Buyer",)},
    ),
    (
        'This Agreement is made between:\n\n(1) Ardent Shipping Corporation ("Ardent"); and\n\n(2) Lindqvist Marine, Inc. '
        '("Lindqvist"),\n\neach of which is referred to as a "Member" and both of which are referred to as the "Members".',
        {"Ardent Shipping Corporation": ("Ardent", "Members"), "Lindqvist Marine, Inc.": ("Lindqvist", "Members")},
    ),
    (
        'This Agreement is made by and between Ardent Shipping Co., S.A. ("Ardent"), Peter J. Lindqvist ("Lindqvist") and '
        "PJL Consulting, Inc. "
        '("PJL") (Lindqvist and PJL, collectively, the "Consultants").',
        {
            "Ardent Shipping Co., S.A.": ("Ardent",),
            "Peter J. Lindqvist": ("Lindqvist", "Consultants"),
            "PJL Consulting, Inc.": ("PJL", "Consultants"),
        },
    ),
    (
        'This Agreement is made between Lindqvist Marine AB ("Marine") and Lindqvist Shipping Inc. ("Shipping"; Marine and '
        'Shipping together referred to as "Lindqvist") on the one hand and Ardent Shipping Co., S.A. ("Ardent") on the other.',
        {
            "Lindqvist Marine AB": ("Marine", "Lindqvist"),
            "Lindqvist Shipping Inc.": ("Shipping", "Lindqvist"),
            "Ardent Shipping Co., S.A.": ("Ardent",),
        },
    ),
    (
        'This Agreement is made between Ardent Shipping Co., S.A. (and together with Ardent Holding, "Ardent") and PJL '
        'Consulting, Inc. ("PJL").',
        {"Ardent Shipping Co., S.A.": ("Ardent",), "PJL Consulting, Inc.": ("PJL",)},
    ),
    (
        'This Agreement is made by and between Lindqvist Shipping, LLC ("LSL"), having its offices at 5 Mill Lane, Hull '
        '("Reseller") and Ardent Marine Inc. ("Ardent").',
        {"Lindqvist Shipping, LLC": ("LSL", "Reseller"), "Ardent Marine Inc.": ("Ardent",)},
    ),
    (
        "This Agreement is between Mutual Marine Insurance Corporation of America (“MMI”) and Stone, Keller & Marsh, Inc. "
        "(“Agency”).",
        {"Mutual Marine Insurance Corporation of America": ("MMI",), "Stone, Keller & Marsh, Inc.": ("Agency",)},
    ),
    (
        'This Agreement is made between Centre for Soil Development and Restoration ("CSDR") and Loam Biotech Inc. ("Loam").',
        {"Centre for Soil Development and Restoration": ("CSDR",), "Loam Biotech Inc.": ("Loam",)},
    ),
]


LEADING_ON = [
    (
        "This Guaranty is made and entered into as of the 2nd day of May 2011 by Alder Equity Partners, L.P. (the "
        '"Investor"), in favor of Birch '
        'Bank, N.A., a national banking association (the "Agent").',
        {"Alder Equity Partners, L.P.": ("Investor",), "Birch Bank, N.A.": ("Agent",)},
    ),
    (
        'This Agreement is between Alder Sports LLC ("Alder") for the services of Ada Elm ("Athlete"), and Birch Apparel, '
        'Inc. ("Birch").',
        {"Alder Sports LLC": ("Alder",), "Ada Elm": ("Athlete",), "Birch Apparel, Inc.": ("Birch",)},
    ),
    (
        'This Agreement is by and among the lenders listed on Schedule 1 (the "Lenders"), Alder Inc. (the "Company") and '
        "Ben Birch, in his own "
        'capacity (the "Founder").',
        {"Alder Inc.": ("Company",), "Ben Birch": ("Founder",)},
    ),
    (
        'This Agreement is between Alder Inc. ("Alder") and the company set forth below ("Company").\n\nCompany: Birch '
        "Works, Inc.\n\n1. Services",
        {"Alder Inc.": ("Alder",), "Birch Works, Inc.": ("Company",)},
    ),
    (
        'This Agreement is between Alder Inc. ("Alder") and its wholly owned subsidiary Alder Works GmbH ("Works"), and '
        'Birch Ltd ("Birch").',
        {"Alder Inc.": ("Alder",), "Alder Works GmbH": ("Works",), "Birch Ltd": ("Birch",)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*AMERICAN, *BRITISH, *INDIAN, *OTHER_STYLES, *LEADING_ON])
def test_an_introduction_names_its_parties(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert _parties(text) == expected


KINDS = [
    (
        'This Agreement is between Alder Inc., a Delaware corporation ("Alder"), and Birch Ltd ("Birch").',
        "a Delaware corporation",
    ),
    (
        'This Agreement is between Alder Inc. ("Alder"), a Delaware corporation, and Birch Ltd ("Birch").',
        "a Delaware corporation",
    ),
    (
        'This Agreement is between Alder Ltd, a company registered in England and Wales ("Alder"), and Birch Ltd ("Birch").',
        "a company registered in England and Wales",
    ),
    (
        "This Agreement is between Alder LLC, a limited liability company organized and existing under the laws of the "
        "State of Ohio and "
        'having its office in Dayton ("Alder"), and Birch Ltd ("Birch").',
        "a limited liability company organized and existing under the laws of the State of Ohio",
    ),
    ('This Agreement is between Ada Alder, an individual residing in Leeds ("Alder"), and Birch Ltd ("Birch").', "an individual"),
    ('This Agreement is between Alder Ltd ("Alder") and Birch Ltd ("Birch").', "Ltd"),
    (
        'This Agreement is between Alder PLC, incorporated in Scotland ("Alder"), and Birch Ltd ("Birch").',
        "incorporated in Scotland",
    ),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_the_kind_of_a_party_is_as_the_agreement_says_it(text: str, expected: str) -> None:
    assert _read(text)[0].kind == expected


SCATTERED = [
    (
        "This Agreement sets out the terms on which Alder Optics, Inc., a Nevada corporation having an address at 5 Main "
        "Street, Reno (“Alder”), "
        "appoints Birch Trading LLC, of 9 Bay Street, Miami (“Reseller”), to sell lenses.\n\n1. Alder shall deliver lenses. "
        "Reseller shall pay. "
        "Reseller may sell in Florida. Alder may refuse orders.",
        {"Alder Optics, Inc.": ("Alder",), "Birch Trading LLC": ("Reseller",)},
    ),
    (
        "JOINT FILING AGREEMENT\n\nThe undersigned agree that the statement is filed on behalf of each of them.\n\nDated: "
        "May 4, 2020\n\nALDER CAPITAL LP\n\n"
        "By: Alder GP LLC, its general partner\n\nBy: /s/ Ada Alder\nName: Ada Alder\nTitle: Manager\n\nALDER GP LLC\n\nBy: "
        "/s/ Ada Alder\nName: Ada "
        "Alder\nTitle: Manager\n\nBIRCH GROWTH AND INCOME FUND, L.P.\n\nBy: /s/ Ben Birch\n",
        {"ALDER CAPITAL LP": (), "ALDER GP LLC": (), "BIRCH GROWTH AND INCOME FUND, L.P.": ()},
    ),
    (
        "The services are described in the order form.\n\nSigned for and on behalf of Alder Limited\n\nSigned for and on "
        "behalf of Birch Limited",
        {"Alder Limited": (), "Birch Limited": ()},
    ),
    (
        "May 4, 2020\n\nBirch Capital Markets, Inc.\n12 Wall Street\nNew York, NY 10005\n\nLadies and Gentlemen:\n\nAlder "
        "Corporation, an Ohio corporation (the "
        "“Company”), and Alder Trust I, a Delaware statutory trust (the “Trust”), agree with you as follows.",
        {"Alder Corporation": ("Company",), "Alder Trust I": ("Trust",), "Birch Capital Markets, Inc.": ()},
    ),
    (
        "SUPPLY\n\n1. ALDER WORKS OF 5 HIGH ROAD, LEEDS (ALDER) certifies that it buys from BIRCH TRADING, INC. OF 9 QUAY, "
        "CARDIFF (BTI).\n\n2. BTI shall supply pumps to ALDER. BTI mends them and ALDER shall pay BTI. ALDER keeps them dry.",
        {"ALDER WORKS OF 5 HIGH ROAD": ("ALDER",), "BIRCH TRADING, INC.": ("BTI",)},
    ),
    (
        "MAINTENANCE TERMS\n\nThe Supplier shall keep the lifts in order. The Customer shall give access. The Supplier may "
        "refuse to enter unsafe "
        "shafts.",
        {"Supplier": (), "Customer": ()},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SCATTERED)
def test_parties_are_found_without_an_introduction(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert _parties(text) == expected


TABLES = [
    (
        "# Services Agreement\n\n| | |\n|---|---|\n| Employer | Alder Limited |\n| Employee | Ada Birch |\n",
        {"Alder Limited": ("Employer",), "Ada Birch": ("Employee",)},
    ),
    (
        "# Agreement\n\n| Party | Role | Address |\n|---|---|---|\n| Alder Limited | Supplier | Leeds |\n| Birch GmbH | "
        "Customer | Jena |\n",
        {"Alder Limited": ("Supplier",), "Birch GmbH": ("Customer",)},
    ),
    (
        "# Agreement\n\n| | Provider | Customer |\n|---|---|---|\n| Signature | | |\n| Legal name | Alder Limited | Birch "
        "GmbH |\n",
        {"Alder Limited": ("Provider",), "Birch GmbH": ("Customer",)},
    ),
    (
        "# Teaming Agreement\n\nThis Agreement is made between **{{prime_name}}**, a {{prime_state}} corporation (the "
        '**"Prime"**), and '
        '**{{member_name}}** (the **"Team Member"**).\n',
        {"{{prime_name}}": ("Prime",), "{{member_name}}": ("Team Member",)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_tables_and_templates_name_parties(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert _parties(text, "agreement.md") == expected


NO_PARTIES = [
    'This Agreement is between Alder Inc. ("Alder") and Birch Ltd ("Birch"), each a "Party" and together the "Parties".',
    'This Agreement is between Alder Inc. ("Alder") and Birch Ltd ("Birch"). A copy of each notice shall go to Elm & Oak '
    "LLP, 4 Court Street "
    '("Counsel"), attention Ben Elm.',
    'This Agreement is between Alder Inc. and its Affiliates ("Alder") and Birch Ltd and its Affiliates ("Birch"). Payment '
    "is made to Elm Bank, "
    'N.A. (the "Bank") by the 1st.',
    'This Agreement (the "Agreement") dated May 4, 2020 (the "Effective Date") is between Alder Inc. ("Alder") and Birch '
    'Ltd ("Birch") under the '
    'Companies Act, 2013 (the "Act").',
    'AGREEMENT between Alder Inc. ("Alder") and Birch Ltd ("Birch"), a wholly owned subsidiary of Elm Holdings PLC. It '
    "replaces the agreement "
    'between Alder and Oak Inc. ("Oak") of 2019.',
]


@pytest.mark.parametrize("text", NO_PARTIES)
def test_others_that_an_agreement_speaks_of_are_no_parties(text: str) -> None:
    assert _parties(text) == {"Alder Inc.": ("Alder",), "Birch Ltd": ("Birch",)}


def test_a_name_that_nobody_has_filled_in_is_the_role() -> None:
    assert _parties("This Agreement is between [●] (the “Licensor”) and ______ (the “Licensee”).") == {
        "Licensor": (),
        "Licensee": (),
    }


def test_the_span_is_where_the_agreement_introduces_the_name() -> None:
    text = 'BETWEEN\n\nALDER INC.\n\nAND\n\nBIRCH LTD\n\nThis Agreement is between Alder Inc. ("Alder") and Birch Ltd ("Birch").'
    found = _read(text)
    assert [text[party.span.start : party.span.end] for party in found] == ["Alder Inc.", "Birch Ltd"]


def test_one_short_name_under_every_party_is_none() -> None:
    text = "# Agreement\n\nCompany: {{first_company}}\n\nCompany: {{second_company}}\n"
    assert _parties(text, "agreement.md") == {"{{first_company}}": (), "{{second_company}}": ()}


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_any_text_can_be_asked_for_its_parties(text: str) -> None:
    document = _document("between " + text)
    for party in parties(document, (), Span(0, 0)):
        assert document.plain[party.span.start : party.span.end].strip()


_FRAGMENTS = [
    "between",
    " and ",
    "Alder Inc.",
    "(",
    ")",
    '"',
    ", a Delaware corporation",
    "\n",
    "by: ",
    "/s/ ",
    "(1) ",
    "the ",
    "Company",
    "“",
    "[x]",
    "; ",
]


@given(st.lists(st.sampled_from(_FRAGMENTS), max_size=60))
def test_any_shuffle_of_an_introduction_can_be_read(fragments: list[str]) -> None:
    document = _document("".join(fragments))
    for party in parties(document, (), Span(0, 0)):
        assert party.name


def test_nine_of_ten_parties_of_the_corpus_are_found() -> None:
    index = CORPUS / "cuad" / "index.jsonl"
    if not index.exists():
        pytest.skip("the corpus is not beside the repository")
    found = total = 0
    for line in index.read_text(encoding="utf-8").splitlines()[::8]:
        entry = json.loads(line)
        got = _read((CORPUS / "cuad" / "txt" / entry["txt"]).read_text(encoding="utf-8"))
        names = [re.sub(r"\W", "", name.lower()) for party in got for name in (party.name, *party.aliases)]
        for said in entry["answers"].get("Parties", "").split(";"):
            plain = re.sub(r"\W", "", re.sub(r"\(.*", "", said).lower())
            if len(plain) > 3:
                total += 1
                found += any(plain in name or (len(name) > 5 and name in plain) for name in names)
    assert found >= 0.85 * total  # a sample of the whole, on which nine of ten are found


def test_who_signs_for_a_party_is_not_another_one() -> None:
    text = 'This paper is made by Alder Works plc ("Alder").\n\n1. Pumps. Alder supplies pumps.\n\n'
    assert list(_parties(f"{text}For Alder Works plc\nSigned: /s/ Ada Reed\n")) == ["Alder Works plc"]


def test_a_short_name_given_to_both_outside_of_brackets_is_both_of_theirs() -> None:
    text = (
        'This Agreement is made by and between:\n\n(1) Alder Works Inc., a Delaware corporation ("Alder"); and\n\n'
        '(2) Birch Trading Ltd, an English company ("Birch"),\n\n'
        'each of which is referred to herein as a "Member" and both of which are referred to herein as the "Members".\n\n'
        "1. Purpose. The Members sell pumps."
    )
    agreement = analyze(read_bytes(text.encode(), "a.txt"))
    assert [set(party.aliases) for party in agreement.parties] == [{"Alder", "Members"}, {"Birch", "Members"}]
