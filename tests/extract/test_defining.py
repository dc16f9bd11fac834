from __future__ import annotations

import pytest

from pactlint.agreement import Definition
from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'ALLIANCE AGREEMENT\n\nThis agreement is made between Tallow Works Ltd ("Tallow") and Rush Light GmbH ("Rush").\n\n'


def defined(text: str) -> tuple[Definition, ...]:
    return analyze(read_bytes((PARTIES + text).encode(), "a.txt")).definitions


def unused(text: str) -> list[str]:
    return [definition.term for definition in defined(text) if definition.unused]


def duplicates(text: str) -> list[str]:
    return [definition.term for definition in defined(text) if definition.settled_before is not None]


@pytest.mark.parametrize(
    "words",
    [
        'For the purposes hereof the expression "Sampling Month" shall mean any month chosen at random.',
        '"Sampling Month" denotes any month that the auditor chooses.',
        'The auditor chooses a month of each year (the "Sampling Month") and writes to both of them.',
    ],
)
def test_a_term_that_is_written_nowhere_else_is_unused(words: str) -> None:
    assert unused(f"1. Definitions. {words}\n\n2. Audit. The books are open once a year.\n") == ["Sampling Month"]


@pytest.mark.parametrize(
    "use",
    [
        "In the Sampling Month the books are open.",
        "In Sampling Months the books are open.",
        "In the sampling month the books are open.",
        "IN THE SAMPLING MONTH THE BOOKS ARE OPEN.",
        'In the "Sampling Month" the books are open.',
        "In the Sampling\nMonth the books are open.",
    ],
)
def test_a_term_is_used_in_whatever_form(use: str) -> None:
    assert unused(f'1. Definitions. "Sampling Month" means any month chosen at random.\n\n2. Audit. {use}\n') == []


def test_a_plural_in_brackets_is_used_in_the_plural() -> None:
    assert unused('1. Definitions. "Tax(es)" means customs.\n\n2. Sales. Rush pays all Taxes.\n') == []


def test_a_term_whose_plural_has_another_letter_is_used_in_the_plural() -> None:
    assert unused('1. Definitions. "Reed Policies" means what Reed posts.\n\n2. Work. Rush keeps to the Reed Policies.\n') == []


def test_a_heading_above_the_clause_that_defines_a_term_does_not_use_it() -> None:
    text = '2. Rushlight Policies\n\n(a) Rush keeps what Tallow posts (the "Rushlight Policies").\n\n(b) Rush pays.\n'
    assert unused(text) == ["Rushlight Policies"]


def test_a_term_that_its_own_bracket_gathers_with_another_is_used() -> None:
    text = '1. Lease. Rush lets its yard (the "Yard" and, together with the quay, the "Port") to Reed.\n\n'
    assert unused(text + "2. Use. Reed keeps the Port.\n") == []


def test_a_meaning_for_one_party_or_one_that_only_widens_beyond_a_pages_end_is_no_duplicate() -> None:
    own = (
        '1. Terms. "Affiliate" means, in relation to Rush, a shop.\n\n2. More. "Affiliate" means, in relation to Reed, a mill.\n'
    )
    wide = '1. Terms. "Lamp" means a lamp of oil.\n\nPage 2 of 9\n\nA "Lamp" shall include a lamp of wax.\n\n'
    assert duplicates(own) == duplicates(wide + "2. Sales. Rush sells Lamps.\n") == []


def test_a_verb_uses_the_noun_it_is_defined_by() -> None:
    text = '1. Definitions. "Commercialise" means to sell.\n\n2. Sales. Rush takes care of the Commercialisation of lamps.\n'
    assert unused(text) == []


def test_in_order_to_uses_no_order() -> None:
    text = '1. Definitions. "Order" means a request for lamps.\n\n2. Sales. Rush travels in order to sell lamps.\n'
    assert unused(text) == ["Order"]


def test_one_of_two_names_for_a_thing_is_enough() -> None:
    text = '1. Definitions. "Know-How" or "Expertise" means what a partner knows.\n\n2. Use. The Expertise is shared.\n'
    assert unused(text) == []


@pytest.mark.parametrize("words", ['Wax (the "WX")', 'this Agreement (the "Agreement")', 'Rush Light GmbH ("Rush Light")'])
def test_names_and_abbreviations_need_no_use(words: str) -> None:
    assert unused(f"1. Supply. Tallow supplies {words} from March on.\n\n2. Law. Ohio law governs.\n") == []


def test_two_meanings_of_one_term_are_duplicates() -> None:
    text = '1. Words. "Fee" means EUR 5.\n\n2. Pay. Rush pays the Fee.\n\n3. More. "Fee" means EUR 6.\n'
    assert duplicates(text) == ["Fee"]


@pytest.mark.parametrize(
    "second",
    [
        '"Fee" has the meaning given in Section 1.',
        '"Fee" is defined in Section 1.',
        'For the purposes of this Section "Fee" means EUR 6.',
        "To avoid doubt, a Fee means a sum of money and no goods.",
        'As regards Rush, "Fee" means EUR 6.',
        '"Fees" means all of them.',
    ],
)
def test_pointers_glosses_and_meanings_for_one_clause_are_no_duplicates(second: str) -> None:
    assert duplicates(f'1. Words. "Fee" means EUR 5.\n\n2. Pay. Rush pays the Fee and all Fees.\n\n3. More. {second}\n') == []


@pytest.mark.parametrize(
    "second",
    ['In this clause, "Fee" means EUR 6.', '"Fee" means EUR 5.', '"Fee" shall include taxes.', 'The term "Fee" will mean EUR 6.'],
)
def test_a_second_meaning_is_one_too_many_even_if_it_says_the_same_or_holds_in_its_clause(second: str) -> None:
    assert duplicates(f'1. Words. "Fee" means EUR 5.\n\n2. Pay. Rush pays the Fee.\n\n3. More. {second}\n') == ["Fee"]


def test_two_clauses_may_each_have_a_meaning_for_themselves() -> None:
    text = '1. Pay. In this clause "Fee" means EUR 5.\n\n2. Rent. In this clause "Fee" means EUR 6.\n'
    assert duplicates(text) == []


@pytest.mark.parametrize(("title", "twice"), [("Form of Lease", []), ("Licence Conditions", []), ("Prices", ["Fee"])])
def test_a_paper_of_its_own_may_have_its_own_words_and_a_mere_schedule_may_not(title: str, twice: list[str]) -> None:
    text = (
        '1. Words. "Fee" means EUR 5. Rush pays the Fee.\n\n2. More. See below.\n\n'
        f'Schedule 1 - {title}\n\n"Fee" means the rent.\n'
    )
    assert duplicates(text) == twice


def test_a_meaning_ends_before_the_next_item_of_a_list_in_its_line() -> None:
    text = '1. Terms. (a) "Action" means any suit. (b) "Wick" means a thread of cotton.\n'
    document = read_bytes((PARTIES + text).encode(), "a.txt")
    meanings = [document.quote(definition.meaning) for definition in analyze(document).definitions]
    assert "any suit" in meanings


def test_a_meaning_ends_before_the_number_of_the_next_clause_in_its_line() -> None:
    assert unused('1.1 "Slip" means a late reply. 2.1 Tallow puts Slips right within a week.\n') == []
