from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pactlint.agreement import Party, TermUse
from pactlint.document import Span
from pactlint.extract.definitions import definitions
from pactlint.extract.outline import outline
from pactlint.extract.uses import uses
from pactlint.readers import read_bytes

PARTIES = (Party("Tallow Works Ltd", Span(0, 0), ("Tallow",)),)


def used(text: str) -> list[TermUse]:
    document = read_bytes(text.encode(), "a.txt")
    clauses = outline(document)
    return list(uses(document, clauses, definitions(document, clauses, ()), PARTIES))


def undefined(text: str) -> set[str]:
    return {use.term for use in used(text) if use.definition is None}


def clause(words: str) -> str:
    return f"1. Duties. {words}\n\n2. Notices. A notice is given in writing and sent by post to the address last told.\n"


def test_a_term_that_is_nowhere_defined_is_found_at_its_only_use() -> None:
    text = clause("During the year after the end neither party shall entice away any of the other's Shielded Personnel.")
    assert undefined(text) == {"Shielded Personnel"}


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("Each partner works with none but Certified Installers on site.", "Certified Installers"),
        (
            "The profit is what remains less Allowable Deductions. Allowable Deductions are listed each month.",
            "Allowable Deductions",
        ),
        ("Upon a Qualifying Exit the proceeds are divided. A partner announces a Qualifying Exit.", "Qualifying Exit"),
        ("A partner meets the Quality Benchmarks. Where the Quality Benchmarks are not met, it says why.", "Quality Benchmarks"),
    ],
)
def test_terms_without_an_article_and_of_any_business_words_are_found_too(words: str, term: str) -> None:
    assert undefined(clause(words)) == {term}


@pytest.mark.parametrize(
    "words",
    [
        "the Steering Groups decide",
        "the Steering Group's view counts",
        "no Steering Group may refuse",
        "THE STEERING GROUP DECIDES",
    ],
)
def test_other_forms_are_uses_of_the_same_term(words: str) -> None:
    found = used(clause(f'The partners form a board of four people (the "Steering Group") and in doubt {words} what is done.'))
    assert [(use.term, use.definition) for use in found] == [("Steering Group", 0)]


def test_a_term_in_its_own_definition_is_not_used() -> None:
    assert used(clause('The partners form a board of four people (the "Steering Group") to decide what is done.')) == []


@pytest.mark.parametrize(
    "words",
    [
        "each partner obeys the Data Protection Act and any other law that binds it in the place where it works",
        "any dispute goes to the courts of England, and each partner accepts any judgment of the High Court",
        "each of the partners writes to Mr John Harrow at its office in Park Street on any Monday in March",
        "any notice to Tallow is given to its Chief Executive Officer and any copy is kept with the others",
        "each partner shall keep to this Agreement and to any Schedule or Section that says what it owes",
        "any lamp is tested by the Bright Promise or another shop that each partner accepts, and each Bright Promise is kept",
        "each partner acts as a Keen Helper of the other and pays for whatever is needed of it in each year",
        "each partner sells such lamps at the Selling Prices set out in Schedule 2, and at no others in any year",
        "each partner pays any Parting Fee as defined in section 9, and no Parting Fee is paid a second time by either",
        "any Sino-foreign company of a partner may sell lamps, and each Sino-foreign company sells what it makes",
        "EACH PARTNER DISCLAIMS ANY IMPLIED WARRANTY that is not written here and any other that is",
        "the partners keep all Recorded Works (as defined in the Master Licence Deed) and any copy of them safe",
    ],
)
def test_ordinary_capitals_are_no_undefined_terms(words: str) -> None:
    assert undefined(clause(f"While it lasts {words}.")) == set()


@pytest.mark.parametrize(
    "words",
    [
        "When it exercises the right Reed pays its Opening Payment. On that day Reed pays an Opening Payment of EUR 40,000.",
        "During Period Two Tallow ships. With Period Two Reed packs. Period Two shall commence when Period One ends.",
        "Reed keeps the Trade Information. The Trade Information stays. Trade Information  includes,  without limitation, rates.",
        "Reed buys the Holding Quantity. Tallow ships the Holding Quantity. The Holding Quantity is 40 crates.",
        "Reed tests the Holding Frame. The Holding Frame for large moulds is: oak, beech or ash.",
        "Tallow ships from the Opening Date. Rents run from the Opening Date; the opening date of the yard shall be May 1st.",
        "Post on no Postal Day counts for the next Postal Day; the postal day hereof shall mean a day in the week.",
        "Pictures must be approved by Merchant Partnerships. A picture that Merchant Partnerships refused is not used.",
        "According to Management Measures for Cooperation in Candle Trade (V1.0), Tallow may choose.",
        "Tallow tells Reed of any Lithium Iron Phosphate powder it finds, and of all other Lithium Iron Phosphate.",
        "The report that Reed sends must include the Business Name, a telephone number and an address.",
        "Reed orders forty Slow Burning Candles, and the Slow Burning Candles keep. Tallow Slow Burning Candles are white.",
    ],
)
def test_what_is_told_in_passing_and_what_is_somebodys_or_somethings_name_is_no_undefined_term(words: str) -> None:
    assert undefined(clause(words)) == set()


def test_a_heading_that_a_conversion_has_put_at_the_end_of_a_line_is_no_term() -> None:
    text = clause(
        "Reed runs the analyser that Tallow sends or an equivalent system of its own choice  Intended Use\n\nIt is read at once."
    )
    assert undefined(text) == set()


def test_what_a_filing_says_of_itself_is_no_part_of_the_agreement() -> None:
    stamp = "Confidential treatment requested, and each Blacked Material has been filed with the commission apart from this.\n\n"
    assert undefined(stamp + clause("Each partner sells lamps, and each partner buys shades.") + stamp) == set()


def test_an_extension_of_a_defined_term_is_not_undefined() -> None:
    text = clause('The partners sell lamps (the "Products"), and each keeps any Product Records that it makes for ten years.')
    assert undefined(text) == set()


def test_an_amendment_uses_the_terms_of_what_it_amends() -> None:
    text = "FIRST AMENDMENT TO THE ALLIANCE AGREEMENT\n\n" + clause(
        "Neither party shall entice away any of the other's Shielded Personnel."
    )
    assert undefined(text) == set()


def test_terms_may_come_from_another_paper() -> None:
    text = clause(
        "Capitalized terms used and not defined here have the meanings given in the Master Agreement. "
        "Neither party shall entice away any of the other's Shielded Personnel."
    )
    assert undefined(text) == set()


_SHIELDED = "Neither party shall entice away any of the other's Shielded Personnel."


@pytest.mark.parametrize(
    "words",
    [
        "Capitalized terms used herein that are not otherwise defined have the meanings assigned to them in the Supplement.",
        "Each capitalized term used but not defined herein shall have the meaning assigned in the SLCMA.",
        "Words and expressions which are defined in the Facility Deed have the same meanings here.",
        "Unless otherwise defined in this agreement, terms used here have the meanings given in the Joint Bidding Framework.",
        "Expressions used in this agreement bear the meanings which they bear in the Articles of Tallow Holdings.",
        "The definitions set out in the Framework Terms apply to this agreement.",
    ],
)
def test_terms_may_come_from_any_paper_that_the_reader_does_not_have(words: str) -> None:
    assert undefined(clause(f"{words} {_SHIELDED}")) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Capitalized terms have the meanings set out below or, if not defined there, as defined elsewhere in this Agreement.",
        "Words which are defined in the Companies Act have the same meanings here.",
        "Capitalised terms not otherwise defined have the meanings given in Clause 2.",
    ],
)
def test_terms_of_the_agreement_itself_or_of_a_statute_come_from_no_other_paper(words: str) -> None:
    assert undefined(clause(f"{words} {_SHIELDED}")) == {"Shielded Personnel"}


def test_a_schedule_that_takes_its_terms_from_the_agreement_silences_nothing() -> None:
    text = (
        clause(_SHIELDED) + "\nSchedule 1\n\nCapitalized terms not defined in this Schedule have the meanings in the Agreement.\n"
    )
    assert undefined(text) == {"Shielded Personnel"}
    elsewhere = text.replace("in the Agreement", "in the Warrant Deed") + "\nNo Protected Dealers are told of it.\n"
    assert undefined(elsewhere) == {"Shielded Personnel"}


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("Payments to owners stop while the cash lies below the Liquidity Floor.", "Liquidity Floor"),
        ("The plant runs once the Clinical Hazard Log shows no open entry.", "Clinical Hazard Log"),
    ],
)
def test_words_of_business_are_terms_at_their_only_use(words: str, term: str) -> None:
    assert undefined(clause(words)) == {term}


@pytest.mark.parametrize(
    "words",
    [
        "The rules are those of the LampLight Alliance, and the LampLight Alliance may change them.",
        "Users reach it by Tallow's Open Mobile software, and any Open Mobile update is free.",
        "A Severity One call is answered in an hour, and a Severity One report at once.",
    ],
)
def test_brands_products_and_grades_are_no_terms(words: str) -> None:
    assert undefined(clause(words)) == set()


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="\"'()[]_.,:;AbcTth \n-\u201c\u201d0129", max_size=300))
def test_no_text_whatever_makes_uses_fail(text: str) -> None:
    used("x" + text)
