from __future__ import annotations

from fractions import Fraction

from pactlint.agreement import Amount, Role
from pactlint.document import Document
from pactlint.extract.amounts import amounts
from pactlint.extract.definitions import definitions
from pactlint.extract.outline import outline
from pactlint.extract.standing import seen_through
from pactlint.extract.uses import uses
from pactlint.quantity import Duration, Unit
from pactlint.readers import read_bytes

TERMS = (
    "ALLIANCE AGREEMENT\n\n1. Definitions.\n\n"
    '"Notice Period" means ninety (90) days.\n\n"Settling Time" means fifteen (15) days.\n\n'
    '"Workshop" means the joiner\'s yard at Tarn.\n\n'
)


def seen(words: str) -> list[tuple[str, Amount]]:
    document = read_bytes((TERMS + f"2. Ending. {words}\n").encode(), "a.txt")
    return [(document.quote(amount.span), amount) for amount in _amounts(document)]


def _amounts(document: Document) -> tuple[Amount, ...]:
    clauses = outline(document)
    terms = definitions(document, clauses, amounts(document, clauses))
    return seen_through(document, clauses, uses(document, clauses, terms, ()), terms)


def test_a_term_for_a_period_is_that_period_where_it_is_used() -> None:
    [(words, amount)] = seen("Either partner may terminate this agreement upon expiry of the Notice Period.")
    assert words == "Notice Period"
    assert amount.value == Duration(Fraction(90), Unit.DAY)
    assert amount.role is Role.NOTICE


def test_the_sentence_says_what_the_period_is_for_where_the_term_does_not() -> None:
    [(words, amount)] = seen(
        "A partner may terminate if the other fails to cure a material breach within the Settling Time after notice."
    )
    assert (words, amount.value, amount.role) == ("Settling Time", Duration(Fraction(15), Unit.DAY), Role.CURE)


def test_every_use_counts_and_stands_in_its_own_clause() -> None:
    found = seen("The Notice Period runs at once.\n\n3. Pay. Fees fall due during the Notice Period.")
    assert [words for words, _ in found] == ["Notice Period", "Notice Period"]
    assert found[0][1].clause != found[1][1].clause


def test_a_term_that_is_no_quantity_is_none_where_it_is_used() -> None:
    assert seen("Either partner may close the Workshop upon expiry of the season.") == []


def test_the_place_of_the_definition_is_no_use() -> None:
    assert seen("Either partner may leave.") == []
