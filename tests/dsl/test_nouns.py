from __future__ import annotations

from dataclasses import replace

import pytest

from pactlint.agreement import Agreement, Definition, TermUse
from pactlint.document import Span
from pactlint.dsl.evaluator import Evaluator
from pactlint.dsl.syntax import TopicDeclaration
from pactlint.extract import analyze
from pactlint.readers import read_bytes

from .authors import parser

OPENING = """\
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

"""
TOPICS = """\
topic rivals
headings "rivals"
phrases "rival*"
topic law
headings "law"
"""


def agreement(text: str) -> Agreement:
    declared = [each for each in parser().parse(TOPICS, "topics.pact").declarations if isinstance(each, TopicDeclaration)]
    return analyze(read_bytes((OPENING + text).encode(), "a.txt"), declared)


def ways(text: str, condition: str) -> int:
    return ways_in(agreement(text), condition)


def ways_in(about: Agreement, condition: str) -> int:
    return len(Evaluator(about, {}, {}, {}).solutions(parser().parse_condition(condition)))


ONE_SIDED = "a clause on rivals named c where (c is one-sided)"
MUTUAL = "a clause on rivals named c where (c is mutual)"


@pytest.mark.parametrize(
    ("text", "one_sided", "mutual"),
    [
        ("2. Rivals. Birch shall not deal with rivals.", 1, 0),
        ("2. Rivals. Birch shall not deal with rivals. Alder may deal with rivals.", 1, 0),
        ("2. Rivals. Neither party shall deal with rivals.", 0, 1),
        ("2. Rivals. Birch shall not deal with rivals.\n\n3. Peace. Alder shall not deal with rivals.", 0, 2),
        ("2. Rivals. Either party may deal with rivals.", 0, 1),
        ("2. Rivals. There are rivals in Wales.", 0, 0),
    ],
)
def test_a_clause_is_one_sided_by_all_that_is_said_on_its_topic(text: str, one_sided: int, mutual: int) -> None:
    assert (ways(text, ONE_SIDED), ways(text, MUTUAL)) == (one_sided, mutual)


def test_what_both_bear_can_be_left_out_of_a_count_of_duties() -> None:
    text = "2. Work. Alder shall dig. Alder shall weed. Birch shall plant. Both parties shall water."
    count = "a party named p where (count of duties of p named d where (not d is mutual) is {})"
    assert [ways(text, count.format(number)) for number in (1, 2, 3)] == [1, 1, 0]


def test_a_party_knows_how_often_it_is_spoken_of_alone() -> None:
    text = "2. Work. Birch shall plant. Both parties shall water. Birch shall weed."
    told = [ways(text, f'a party named p where (p.name is "Birch Trading Ltd" and p.mentions > {least})') for least in (1, 4)]
    assert told == [1, 0]


def test_of_two_clauses_alike_one_precedes_the_other() -> None:
    text = "2. Rivals. Alder may hire rivals.\n\n3. Rivals again. Birch may hire rivals."
    assert ways(text, "a clause on rivals named c and another clause on rivals named d and c precedes d") == 1


@pytest.mark.parametrize(
    ("words", "law"),
    [
        ("This agreement is governed by the laws of the State of Ohio.", "Ohio"),
        ("This agreement is governed by, and construed in accordance with, the law of England and Wales.", "England and Wales"),
        (
            "English law applies, and by English law this agreement is governed; it is governed by English law.",
            "England and Wales",
        ),
    ],
)
def test_a_clause_names_the_law_that_governs(words: str, law: str) -> None:
    assert ways(f"2. Law. {words}", f'a clause on law named c where (c.law is "{law}")') == 1


def test_a_clause_on_law_that_names_none_is_silent() -> None:
    assert ways("2. Law. The parties obey the law.", "a clause on law named c where (c.law is silent)") == 1


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("If Ms. Vale is ill, Alder tells Birch.", ["Ms. Vale"]),
        ("If Ian Holt leaves the staff, Alder tells Birch.", ["Ian Holt"]),
        ("On the death of Ian Holt the manager takes over.", ["Ian Holt"]),
        ("If Birch Trading Ltd resigns from the board, Alder tells the Managing Director.", []),
    ],
)
def test_a_human_being_is_told_from_a_company_and_a_post(words: str, names: list[str]) -> None:
    text = f"2. Staff. {words}"
    assert ways(text, "a person named h") == len(names)
    for name in names:
        assert ways(text, f'a person named h where (h.name is "{name}")') == 1


def test_words_and_figures_clash_in_a_quantity_of_any_kind() -> None:
    text = "2. Terms. Birch shall pay one thousand dollars ($2,000) within thirty (60) days, and then six percent (6%)."
    assert ways(text, "a quantity named n where (n is clashing)") == 2


def test_only_the_first_use_of_a_term_is_its_first() -> None:
    about = agreement("2. Area. Birch sells in the area.")
    spans = Span(0, 4), Span(5, 9), Span(10, 14)
    uses = (TermUse("Area", spans[0], None), TermUse("Area", spans[1], None), TermUse("Price", spans[2], 0))
    about = replace(about, uses=uses, definitions=(Definition("Price", Span(20, 25), Span(26, 30)),))
    assert ways_in(about, "a use named u where (u is undefined and u is first)") == 1
    assert ways_in(about, "a use named u where (u is first)") == 2


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("2. Start. Alder shall contribute EUR 900,000 and Birch EUR 100,000.", 90),
        ("2. Start.\n\n2.1 Alder contributes EUR 300,000.\n\n2.2 Birch contributes EUR 700,000.", 30),
        ("2. Start. Each party shall contribute EUR 500,000.", 50),
    ],
)
def test_contributions_in_money_are_shares_of_their_sum(text: str, percent: int) -> None:
    shares = 'a division of contribution named d and a share of d named s where (s.party is "Alder Works Inc.")'
    assert ways(text, shares) == 1
    assert ways(text, f"{shares} and s.percent is {percent} %") == 1


def test_amounts_in_two_currencies_are_no_shares_of_one_sum() -> None:
    assert ways("2. Start. Alder shall contribute EUR 900,000 and Birch USD 100,000.", "a division of contribution") == 0


def test_a_sentence_knows_whom_it_binds_and_of_whom_it_speaks() -> None:
    text = "2. Work. Alder shall dig. What Birch has planted stays. (a) Birch shall weed."
    asked = 'a sentence named s and a party named p where (p.name is "Birch Trading Ltd") and s {} p'
    assert [ways(text, asked.format(verb)) for verb in ("binds", "mentions")] == [1, 2]
    assert ways(text, 'a clause named c and c.number is "2" and a sentence in c named s') == 3


def test_a_sentence_speaks_of_all_parties_alike_or_of_each_by_its_name() -> None:
    text = "2. Work. Each party shall dig. Alder shall dig for Birch. Birch shall weed."
    assert ways(text, "a sentence named s where (s is common)") == 1
    assert ways(text, "a sentence named s where (s is comparing)") == 1


def test_a_sentence_on_a_topic_is_told_apart_from_its_clause() -> None:
    text = "2. Rivals. Birch shall not deal with rivals. It may talk to them.\n\n3. Peace. A rival may visit. Both shall rest."
    assert ways(text, "a sentence on rivals named s") == 3  # both under the heading, and the one with the phrase
    first = 'a sentence on rivals named s and no sentence on rivals named e where (e precedes s) and s says "deal with"'
    assert ways(text, first) == 1
    assert ways(text, 'a sentence named s where (s says "Both shall")') == 1


def test_a_reference_reaches_what_stands_in_the_clause_it_names() -> None:
    text = """2. Rivals.

2.1 Birch shall not deal with rivals.

3. Peace. Clause 2 survives. Clause 4 does not.

4. Rest. All shall rest.
"""
    asked = 'a reference named r and a sentence named s where (s says "{}") and r reaches s'
    assert [ways(text, asked.format(words)) for words in ("deal with rivals", "All shall rest", "survives")] == [1, 1, 0]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Notices to Birch shall be sent to Priscilla Vale at Mill Bank House.", "Priscilla Vale"),
        ("Every drawing must be approved by Ian Holt.", "Ian Holt"),
        ("Ian Holt alone decides which pumps are sold.", "Ian Holt"),
        ("A change needs the written approval of Ian Holt.", "Ian Holt"),
        ("Notices to Birch shall be sent to its General Counsel in New York.", ""),
        ("The budget must be approved by Steering Committee members. General Counsel shall be told.", ""),
        ("The Key Customer must be visited. Key Customer shall mean Alder Works Inc.", ""),
    ],
)
def test_a_human_being_is_told_by_what_is_laid_on_somebody(words: str, name: str) -> None:
    found = {person.name for person in agreement(f"2. Work. {words}").people}
    assert found == ({name} if name else set())


def test_sections_that_share_the_number_before_the_point_are_one_section() -> None:
    text = "8.1 Birch shall rest.\n\n8.2 Rivals may not.\n\n9.1 Alder shall dig."
    asked = 'a sentence on rivals named r and a sentence named s in the same section as r where (s says "{}")'
    assert [ways(text, asked.format(words)) for words in ("Birch shall rest", "Alder shall dig")] == [1, 0]


def test_each_verb_of_a_row_is_a_task_and_verbs_with_one_object_are_one() -> None:
    text = "2. Work. Alder shall promote, sell and service the pumps, hold stock, train users and report monthly."
    count = "a party named p where (count of tasks of p named t where (not t is mutual) is {})"
    assert [ways(text, count.format(number)) for number in (1, 4)] == [0, 1]
    assert ways("2. Work. Alder shall supply pumps, hoses and parts.", count.format(1)) == 1


def test_the_burden_of_a_party_is_the_clause_that_lays_most_on_it() -> None:
    text = "2. Price. Birch shall pay.\n\n3. Work. Birch shall dig. Birch shall weed."
    assert ways(text, 'a party named p where (p.burden says "dig" and not p.burden says "pay")') == 1


@pytest.mark.parametrize(
    ("words", "measured"),
    [
        ("Alder shall promptly mend the pump.", 0),
        ("Alder shall promptly mend the pump, and in any event before winter.", 1),
        ("Alder shall promptly mend the pump. If it is not mended in nine days, Birch may send it back.", 1),
        ("Alder shall promptly mend the pump. Alder shall pay within nine days.", 0),
        ("Alder shall mend the pump within [***] of a call.", 1),
        ("Alder shall promptly repair the pump.\n\nSchedule 1\n\nResponse times\n\nStandstill: one hour.", 1),
        ("Alder shall promptly pack the pump.\n\nSchedule 1\n\nResponse times\n\nStandstill: one hour.", 0),
        ("Alder shall mend the pump as quickly as it mends its own.", 0),
        ("Alder shall mend the pump as quickly as Birch sends it.", 1),
    ],
)
def test_what_measures_a_duty_stands_beside_it_or_in_what_follows(words: str, measured: int) -> None:
    assert ways(f"2. Repairs. {words}", 'a duty named d where (d is measured and d says "shall … pump")') == measured


def test_an_item_of_a_list_is_not_measured_by_the_items_before_it() -> None:
    items = "(a) deliver within ten days; and\n\n(b) mend each pump in a timely manner."
    assert ways(f"2. Repairs. Alder shall:\n\n{items}", 'a duty named d where (d is measured and d says "pump")') == 0
    limit = "2. Repairs. Alder shall within ten days:\n\n(a) deliver; and\n\n(b) mend each pump in a timely manner."
    assert ways(limit, 'a duty named d where (d is measured and d says "pump")') == 1


def test_what_is_done_is_told_from_the_condition_it_depends_on() -> None:
    text = "2. Repairs. Alder shall mend the pump if Birch promptly sends it."
    assert ways(text, 'a duty named d where (d says "promptly")') == 1
    assert ways(text, 'a duty named d where (d.act says "promptly")') == 0


@pytest.mark.parametrize(
    ("words", "talk"),
    [
        ("shall promptly notify Alder of a leak", 1),
        ("shall from time to time give Alder written notice of a leak", 1),
        ("shall keep Alder informed", 1),
        ("shall mend the pump and notify Alder", 0),
    ],
)
def test_to_tell_is_told_from_to_do(words: str, talk: int) -> None:
    assert ways(f"2. Leaks. Birch {words}.", "a duty named d where (d is talk)") == talk
