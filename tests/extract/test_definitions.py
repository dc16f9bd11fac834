from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pactlint.agreement import Definition, Unread
from pactlint.document import Document
from pactlint.extract.amounts import amounts
from pactlint.extract.definitions import definitions
from pactlint.extract.outline import outline
from pactlint.quantity import Duration, Money, Unit
from pactlint.readers import read_bytes

HEAD = "ALLIANCE AGREEMENT\n\n1. Definitions\n\n"


def read(text: str, path: str = "a.txt") -> Document:
    return read_bytes(text.encode(), path)


def defined(text: str, path: str = "a.txt") -> list[Definition]:
    document = read(text, path)
    clauses = outline(document)
    return list(definitions(document, clauses, amounts(document, clauses)))


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ('"Territory" means the Baltic countries.', "Territory"),
        ("\u201cTerritory\u201d shall mean the Baltic countries.", "Territory"),
        ("'Territory' means the Baltic countries.", "Territory"),
        ('The term "Territory" has the meaning given in Clause 3.', "Territory"),
        ('The expression "Territory" refers to the Baltic countries.', "Territory"),
        ('"Territory": the Baltic countries.', "Territory"),
        ("Territory means the Baltic countries.", "Territory"),
        ("Both parties are told.      Territory  means the Baltic countries.", "Territory"),
        ('The partners sell in the Baltic countries (the "Territory").', "Territory"),
        ('The partners sell in the Baltic countries (hereinafter the "Territory").', "Territory"),
        ("The partners sell in the Baltic countries (the Territory).", "Territory"),
        ('The partners sell lamps and shades (collectively, the "Products").', "Products"),
        ("The partners sell lamps, hereinafter referred to as the Products, in shops.", "Products"),
        ('A fee is due on each sale (each, a "Commission").', "Commission"),
    ],
)
def test_a_term_is_found_however_it_is_introduced(text: str, term: str) -> None:
    assert [definition.term for definition in defined(HEAD + "1.1 " + text)] == [term]


def test_what_a_term_is_reckoned_from_defines_it() -> None:
    text = "1.1 Average Daily Stock is the sum of what stands there each day.\n\n1.2 Rent is a part of the Average Daily Stock."
    assert [definition.term for definition in defined(HEAD + text)] == ["Average Daily Stock"]


def test_a_term_begins_with_its_sentence() -> None:
    text = "1.1 The agent tells the Carrier. Net Freight means the freight less tolls.\n\n1.2 The Net Freight is told."
    assert [definition.term for definition in defined(HEAD + text)] == ["Net Freight"]


def test_the_first_word_of_a_sentence_is_no_term() -> None:
    assert defined(HEAD + "1.1 Payment is the total of both invoices.\n\n1.2 Each Payment is told.") == []


def test_two_names_for_one_thing_are_two_definitions() -> None:
    found = defined(HEAD + '1.1 "Know-How" or "Expertise" means what a partner knows.')
    assert [definition.term for definition in found] == ["Know-How", "Expertise"]


def test_a_meaning_is_the_words_that_define() -> None:
    text = HEAD + '1.1 "Territory" means the Baltic countries. The partners may add to it.'
    document = read(text)
    (found,) = definitions(document, outline(document), ())
    assert document.quote(found.meaning) == "the Baltic countries"
    assert document.quote(found.span) == "Territory"


def test_what_a_bracket_names_is_the_words_before_it() -> None:
    document = read('1. Sales. The partners sell in the Baltic countries (the "Territory").')
    (found,) = definitions(document, outline(document), ())
    assert document.quote(found.meaning) == "The partners sell in the Baltic countries"


def test_a_term_can_stand_for_a_period() -> None:
    (found,) = defined(HEAD + '1.1 "Notice Period" means ninety (90) days.')
    assert found.value == Duration(Fraction(90), Unit.DAY)


def test_a_term_can_stand_for_a_sum() -> None:
    (found,) = defined(HEAD + '1.1 "Entry Fee" means EUR 5,000.')
    assert found.value == Money(Fraction(5000), "EUR")


def test_a_meaning_of_more_than_a_quantity_has_no_value() -> None:
    (found,) = defined(
        HEAD + '1.1 "Report" means a summary that a partner sends thirty (30) days after each quarter to the board.'
    )
    assert found.value is None


def test_a_date_is_not_the_value_of_an_agreement_made_on_it() -> None:
    (found,) = defined('1. History. The partners made a supply agreement dated 3 May 2021 (the "Supply Agreement").')
    assert found.value is None


def test_a_value_in_a_schedule_that_is_not_there_is_unread() -> None:
    (found,) = defined(HEAD + '1.1 "Notice Period" means the period set out in Schedule 4.')
    assert isinstance(found.value, Unread)


def test_a_blank_value_is_unread() -> None:
    (found,) = defined(HEAD + '1.1 "Entry Fee" means [***].')
    assert isinstance(found.value, Unread)


def test_words_that_are_only_quoted_define_nothing() -> None:
    assert defined('1. Marks. The partner shows the sign marked "Open Door" beside its own.') == []


def test_a_table_of_terms_defines_them() -> None:
    table = "| Term | Meaning |\n|---|---|\n| Territory | the Baltic countries |\n| Goods | lamps and shades |\n"
    assert [definition.term for definition in defined(table, "a.md")] == ["Territory", "Goods"]


def test_a_label_defines_what_the_agreement_goes_on_to_use() -> None:
    labels = "Effective Date: 1 May 2025\n\nColour Scheme: green\n\n"
    text = labels + "1. Start. The partners begin on the Effective Date and meet monthly.\n"
    assert [definition.term for definition in defined(text)] == ["Effective Date"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="\"'()[]_.,:;AbcT \n-\u201c\u201d0129", max_size=300))
def test_no_text_whatever_makes_definitions_fail(text: str) -> None:
    defined("x" + text)


def test_a_full_stop_may_part_a_term_from_its_meaning_in_a_list_of_definitions() -> None:
    entries = "Sale Period. The months from May to July.\n\nShops. All shops in Wales.\n\nLamps. What Tallow makes of brass.\n\n"
    use = "2. Sale\n\nTallow sells its Lamps, and all Shops buy them, throughout the Sale Period.\n"
    assert [definition.term for definition in defined(HEAD + entries + use)] == ["Sale Period", "Shops", "Lamps"]
