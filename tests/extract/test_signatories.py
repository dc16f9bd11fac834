from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pactlint.agreement import Party
from pactlint.document import Span
from pactlint.extract import analyze
from pactlint.extract.outline import outline
from pactlint.extract.signing import signatories
from pactlint.readers import read, read_bytes

PARTIES = (Party("Tallow Works Ltd", Span(0, 0), ("Tallow",)), Party("Wick GmbH", Span(0, 0), ("Wick",)))
TOP = (
    "ALLIANCE AGREEMENT\n\n1. Aims. The partners grow together and share what they learn.\n\n"
    "IN WITNESS WHEREOF the parties have signed.\n\n"
)


def signed(text: str) -> list[tuple[str, str, str]]:
    document = read_bytes((TOP + text).encode(), "a.txt")
    return [(each.entity, each.name, each.title) for each in signatories(document, outline(document), PARTIES)]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("TALLOW WORKS LTD\n\nBy: /s/ Ada Reed\nName: Ada Reed\nTitle: Director\n", ("TALLOW WORKS LTD", "Ada Reed", "Director")),
        ("Tallow Works Ltd\n\nBy: ____________\nName: ____________\nTitle: ____________\n", ("Tallow Works Ltd", "", "")),
        ("WICK GMBH\n\nBy: /s/ Ada Reed\nAda Reed\nManaging Director\n", ("WICK GMBH", "Ada Reed", "Managing Director")),
        (
            "Signed for and on behalf of Tallow Works Ltd\n\nName: Ada Reed\nPosition: Secretary\n",
            ("Tallow Works Ltd", "Ada Reed", "Secretary"),
        ),
        ("Signed by Ada Reed for and on behalf of Tallow Works Ltd\n", ("Tallow Works Ltd", "Ada Reed", "")),
        (
            "Signed by Ada Reed, its Secretary, for and on behalf of Tallow Works Ltd\n",
            ("Tallow Works Ltd", "Ada Reed", "its Secretary"),
        ),
        ("Tallow Works Ltd, by Ada Reed, its Vice President\n", ("Tallow Works Ltd", "Ada Reed", "Vice President")),
        ("Tallow Works Ltd, by Ada Reed\n", ("Tallow Works Ltd", "Ada Reed", "")),
        ("Tallow: Ada Reed (Managing Director)\n", ("Tallow", "Ada Reed", "Managing Director")),
        ("Signed by Ada Reed, Director\n", ("", "Ada Reed", "Director")),
        ("Signed and delivered by the within-named Ada Reed in the presence of Bo Lind\n", ("", "Ada Reed", "")),
        ("Signed and delivered by Wick Ltd by the hand of its Director Ada Reed\n", ("Wick Ltd", "Ada Reed", "Director")),
        ("Signatures\nAda Reed, 3 May 2027\n", ("", "Ada Reed", "")),
        ("Party | Signatory | Position\nTallow Works Ltd | Ada Reed | \n", ("Tallow Works Ltd", "Ada Reed", "")),
        ("Tallow Works Ltd /s/ Ada Reed\n", ("Tallow Works Ltd", "Ada Reed", "")),
        ("Tallow Works Ltd\n\nBy: ____________\nAda Reed, signing hereby\n", ("Tallow Works Ltd", "Ada Reed", "")),
        ("TALLOW WORKS LTD\n\nSignature: /s/ Ada Reed\nCapacity: in person\n", ("TALLOW WORKS LTD", "Ada Reed", "")),
        ("For Tallow: Ada Reed, Secretary\n", ("Tallow", "Ada Reed", "Secretary")),
        (
            "Executed for Tallow Works Ltd by Ada Reed, its President: /s/ Ada Reed\n",
            ("Tallow Works Ltd", "Ada Reed", "President"),
        ),
        ("For M/s Tallow Works Ltd\n\nName: Ada Reed\nDesignation: Partner\n", ("Tallow Works Ltd", "Ada Reed", "Partner")),
    ],
)
def test_a_signature_block_says_who_signs_for_whom(block: str, expected: tuple[str, str, str]) -> None:
    assert signed(block) == [expected]


def test_blocks_side_by_side_are_read_by_their_columns() -> None:
    block = (
        "Tallow Works Ltd          Wick GmbH\n\nBy: /s/ Ada Reed          By: /s/ Bo Lind\n"
        "Name: Ada Reed          Name: Bo Lind\nTitle: Director          Title: Treasurer\n"
    )
    assert signed(block) == [("Tallow Works Ltd", "Ada Reed", "Director"), ("Wick GmbH", "Bo Lind", "Treasurer")]


@pytest.mark.parametrize(
    "block",
    [
        "Tallow Works Ltd          Wick GmbH\n\n/s/ Ada Reed          /s/ Bo Lind\n(Signature)          (Signature)\n\n"
        "Director          Treasurer\n(Office)          (Office)\n",
        "Tallow Works Ltd\n\nWick GmbH\n\n/s/ Ada Reed\n\n/s/ Bo Lind\n\nAda Reed\n\nBo Lind\n\nDirector\n\nTreasurer\n",
        "Tallow Works Ltd          Wick GmbH\n\n/s/ Ada Reed          /s/ Bo Lind\n\nTitle: Director          Title: Treasurer\n",
    ],
)
def test_offices_below_a_row_of_signatures_go_to_those_who_sign_in_it(block: str) -> None:
    assert [(name, title) for _, name, title in signed(block)] == [("Ada Reed", "Director"), ("Bo Lind", "Treasurer")]


def test_an_office_told_once_for_two_columns_is_denied_to_neither() -> None:
    block = "Witness          Tallow Works Ltd\n\n/s/ Bo Lind          By: /s/ Ada Reed\n                    Title: Director\n"
    assert [title for _, _, title in signed(block)] == ["Director", "Director"]


def test_who_only_attests_is_no_signatory() -> None:
    block = "Tallow Works Ltd\n\nBy: /s/ Ada Reed\nDirector\nin the presence of:\n/s/ Bo Lind\n\n/s/ Cy Moss\nWitness\n"
    assert signed(block) == [("Tallow Works Ltd", "Ada Reed", "Director")]


def test_an_office_left_blank_in_two_columns_stays_blank() -> None:
    block = "Tallow Works Ltd          Wick GmbH\n\nBy: /s/ Ada Reed          By: /s/ Bo Lind\nTitle:          Title:\n"
    assert signed(block) == [("Tallow Works Ltd", "Ada Reed", ""), ("Wick GmbH", "Bo Lind", "")]


def test_an_agreement_without_signatures_has_no_signatories() -> None:
    assert signed("") == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ByNameTitl:/s_ \n\tX.", max_size=200))
def test_no_text_whatever_makes_signatories_fail(text: str) -> None:
    signed("\n" + text)


def test_blocks_in_the_columns_of_a_word_table_are_read_each_by_itself() -> None:
    agreement = analyze(read(Path(__file__).parents[2] / "fixtures" / "joint-venture.docx"))
    assert [(each.entity, each.name, each.title) for each in agreement.signatories] == [
        ("QUILLMARK HYDRAULICS, INC.", "Harriet Oduya", "Chief Executive Officer"),
        ("BRENVALE MARINE WORKS LIMITED", "Edwin Marchbanks", ""),
    ]


def test_the_office_may_stand_in_the_line_above_the_signature() -> None:
    block = "Tallow Works Ltd, acting by Ada Reed, a director,\n/s/ Ada Reed\n(Ada Reed)\n"
    assert [title.strip("a ,") for _, _, title in signed(block)] == ["director", "director"]


def test_blocks_that_run_on_in_one_line_keep_their_own_labels() -> None:
    block = (
        "TALLOW WORKS LTD By: /s/ Ada Reed Name: Ada Reed Title: Director   WICK GMBH By: /s/ Otto Kern Name: Otto Kern "
        "Title: Prokurist\n"
    )
    assert [(name, title) for _, name, title in signed(block)] == [("Ada Reed", "Director"), ("Otto Kern", "Prokurist")]


def test_offices_side_by_side_without_columns_belong_to_those_above_them() -> None:
    block = "TALLOW WORKS LTD  WICK GMBH\n\nBy: /s/ Ada Reed By: /s/ Otto Kern Ada Reed Otto Kern President Managing Director\n"
    assert [title for _, _, title in signed(block)] == ["President", "Managing Director"]


@pytest.mark.parametrize(
    "words",
    ["Initials:  /s/ AR\n", "WITNESS:\n\n1.\n\n/s/ Ada Reed\n\n2.\n\n/s/ Otto Kern\n"],
)
def test_initials_and_witnesses_sign_for_nobody(words: str) -> None:
    assert signed(words) == []


def test_a_capacity_before_the_stamp_is_one() -> None:
    block = "Tallow Works Ltd\nBy authorized representative: Ada Reed Signature and stamp:\n\n[seal affixed]   /s/ Ada Reed\n"
    assert [title for _, _, title in signed(block)] == ["authorized representative"]


def test_a_title_above_the_signature_is_read() -> None:
    assert ("Ada Reed", "Director") in [
        (name, title) for _, name, title in signed("Print Name: Ada Reed   Title: Director   Signature: /s/ Ada Reed\n")
    ]
