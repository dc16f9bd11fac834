from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactlint.agreement import Party
from pactlint.document import Block, Document, Format, Span
from pactlint.extract.mentions import mentions

ALDER = Party("Alder Optics, Inc.", Span(0, 0), ("Alder", "Supplier"))
BIRCH = Party("Birch Trading GmbH", Span(0, 0), ("Distributor",))
ELM = Party("Elm Société Anonyme", Span(0, 0), ("Elm", "Partners"))
OAK = Party("Oak Ltd", Span(0, 0), ("OAK", "Partners"))
BOTH = ("Alder Optics, Inc.", "Birch Trading GmbH")


def _document(text: str) -> Document:
    return Document("agreement.txt", Format.TEXT, text, (Block(Span(0, len(text))),))


def _mentions(text: str, *parties: Party) -> list[tuple[str, tuple[str, ...]]]:
    document = _document(text)
    return [(document.quote(mention.span), mention.parties) for mention in mentions(document, parties or (ALDER, BIRCH))]


SINGLE = [
    ("Alder Optics, Inc. shall pay.", "Alder Optics, Inc."),
    ("ALDER OPTICS, INC. shall pay.", "ALDER OPTICS, INC."),
    ("It is owed to Alder\nOptics, Inc. today.", "Alder\nOptics, Inc."),
    ("Alder Optics shall pay.", "Alder Optics"),
    ("Alder shall pay.", "Alder"),
    ("Alder’s duties end.", "Alder"),
    ("the Supplier shall pay.", "Supplier"),
    ("THE SUPPLIER SHALL PAY.", "SUPPLIER"),
    ("If Supplier fails, it pays.", "Supplier"),
    ("(the “Supplier”)", "Supplier"),
]


@pytest.mark.parametrize(("text", "words"), SINGLE)
def test_every_name_of_a_party_is_found(text: str, words: str) -> None:
    assert _mentions(text) == [(words, (ALDER.name,))]


INDIRECT = [
    ("The staff of Alder may not be approached by its co-venturer.", ("Alder", "its co-venturer"), (ALDER.name, BIRCH.name)),
    ("The fees of Alder are paid by its opponent.", ("Alder", "its opponent"), (ALDER.name, BIRCH.name)),
    (
        "Alder sells to Distributor and the latter may resell.",
        ("Alder", "Distributor", "the latter"),
        (ALDER.name, BIRCH.name, BIRCH.name),
    ),
    (
        "Alder sells to Distributor and the former may stop.",
        ("Alder", "Distributor", "the former"),
        (ALDER.name, BIRCH.name, ALDER.name),
    ),
    ("Alder sends pumps and parts, and pays for the latter.", ("Alder",), (ALDER.name,)),
]


@pytest.mark.parametrize(("text", "words", "meant"), INDIRECT)
def test_a_party_is_told_by_what_it_is_to_the_one_before(text: str, words: tuple[str, ...], meant: tuple[str, ...]) -> None:
    assert _mentions(text) == [(word, (name,)) for word, name in zip(words, meant, strict=True)]


NOBODY = [
    "the supplier of the paper",
    "Supplier Products are lenses.",
    "A Master Supplier is somebody else.",
    "The Suppliers Act applies.",
    "a non-Supplier sale",
    "Aldershot is a town.",
    "a third party may sue",
    "becomes a party to any lawsuit",
    "the shelter party",
]


@pytest.mark.parametrize("text", NOBODY)
def test_other_words_are_no_mention(text: str) -> None:
    assert _mentions(text) == []


EVERYBODY = [
    "each of us",
    "neither of us",
    "each party",
    "Each Party",
    "either Party",
    "EITHER PARTY",
    "neither party",
    "both parties",
    "the parties",
    "the Parties hereto",
    "each of the parties",
    "neither of the Parties",
    "all parties",
    "a party",
    "no Party",
    "the terminating party",
    "the non-breaching Party",
]


@pytest.mark.parametrize("words", EVERYBODY)
def test_words_for_all_parties_stand_for_each_of_them(words: str) -> None:
    assert _mentions(f"Here {words} shall act.") == [(words, BOTH)]


OTHER_PARTY = [
    ("The Supplier shall notify the other party.", (BIRCH.name,)),
    ("The Distributor may give the other party notice.", (ALDER.name,)),
    ("If Alder owes the Distributor money, the other Party waits.", (BIRCH.name,)),
    ("Supplier shall indemnify the other and its affiliates.", (BIRCH.name,)),
    ("Either Party may give the other party notice.", BOTH),
    ("The Supplier shall tell the other Member.", (BIRCH.name,)),
    ("A report is laid before the Distributor, by its co-venturer.", (ALDER.name,)),
    ("The Supplier pays. Notice to the other party is in writing.", BOTH),
]


@pytest.mark.parametrize(("text", "expected"), OTHER_PARTY)
def test_the_other_party_is_not_the_subject_before_it(text: str, expected: tuple[str, ...]) -> None:
    assert _mentions(text)[-1][1] == expected


def test_the_other_parties_are_all_but_the_subject() -> None:
    assert _mentions("Elm shall inform the other parties.", ALDER, BIRCH, ELM)[-1] == ("the other parties", BOTH)


def test_a_shared_short_name_stands_for_all_who_share_it() -> None:
    found = _mentions("The Partners agree. Each Partner pays.", ELM, OAK)
    assert found == [("Partners", (ELM.name, OAK.name)), ("Each Partner", (ELM.name, OAK.name))]


def test_letters_outside_of_ascii_are_found_in_a_name() -> None:
    assert _mentions("Elm Société Anonyme pays.", ELM, OAK) == [("Elm Société Anonyme", (ELM.name,))]


def test_a_short_name_defined_in_capitals_is_found_in_small_letters() -> None:
    shouting = Party("Elm Ltd", Span(0, 0), ("LICENSEE",))
    assert _mentions("LICENSEE pays and Licensee sells.", shouting, OAK) == [
        ("LICENSEE", ("Elm Ltd",)),
        ("Licensee", ("Elm Ltd",)),
    ]


def test_we_and_you_are_found_where_they_are_defined() -> None:
    we, you = Party("Elm Ltd", Span(0, 0), ("we",)), Party("Oak Ltd", Span(0, 0), ("you",))
    assert _mentions("We pay you in US dollars at our cost; let us know.", we, you) == [
        ("We", ("Elm Ltd",)),
        ("you", ("Oak Ltd",)),
        ("our", ("Elm Ltd",)),
        ("us", ("Elm Ltd",)),
    ]


def test_we_is_nobody_where_it_is_not_defined() -> None:
    assert _mentions("We pay you.") == []


def test_a_party_known_by_its_role_alone_is_found_as_a_role() -> None:
    assert _mentions("The Buyer pays the seller.", Party("Buyer", Span(0, 0)), Party("Seller", Span(0, 0))) == [
        ("Buyer", ("Buyer",))
    ]


def test_nobody_is_mentioned_where_no_party_is_known() -> None:
    assert mentions(_document("Each party shall pay the Supplier."), ()) == ()


def test_each_party_is_nobody_where_only_one_is_known() -> None:
    assert _mentions("Each party shall pay Alder.", ALDER) == [("Alder", (ALDER.name,))]


@given(st.text(max_size=300), st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=6))
def test_any_text_and_any_names_can_be_read(text: str, names: list[str]) -> None:
    parties = [Party(name, Span(0, 0), (alias,)) for name, alias in zip(names, reversed(names), strict=True)]
    document = _document(text + " ".join(names) + " the other party")
    ends = 0
    for mention in mentions(document, parties):
        assert mention.span.start >= ends
        ends = mention.span.end
        assert set(mention.parties) <= set(names)


def test_a_phrase_for_both_does_not_swallow_the_name_it_runs_into() -> None:
    first, second = Party("Fir AG", Span(0, 0), ("Party A",)), Party("Yew SA", Span(0, 0), ("Party B",))
    found = _mentions("Both Party A and Party B agree.", first, second)
    assert found == [("Party A", (first.name,)), ("Party B", (second.name,))]
