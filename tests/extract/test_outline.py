from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pactlint.agreement import Clause, ClauseKind
from pactlint.document import Block, BlockKind, Cell, Document, Format, Run, Span
from pactlint.extract.outline import outline
from pactlint.readers import read_bytes

Paragraph = str | tuple[str, dict[str, Any]]
PROSE = "The parties keep each other informed of what they learn, week by week, in a form that both of them can read."


def document(*paragraphs: Paragraph, bold: tuple[str, ...] = ()) -> Document:
    """Paragraphs as blocks, a pair with a block's other fields; a run each for the first of the words that are `bold`."""
    text, blocks = "", []
    for paragraph in paragraphs:
        words, fields = (paragraph, {}) if isinstance(paragraph, str) else paragraph
        blocks.append(Block(Span(len(text), len(text) + len(words)), **fields))
        text += words + "\n\n"
    runs = tuple(Run(Span(text.index(words), text.index(words) + len(words)), bold=True) for words in bold)
    return Document("alliance.txt", Format.TEXT, text, tuple(blocks), runs=runs)


def labelled(label: str, words: str, level: int | None = None) -> Paragraph:
    return words, {"label": label, "list_level": level}


def paths(*paragraphs: Paragraph) -> list[str]:
    return [each.path for each in outline(document(*paragraphs)) if each.number]


def headings(made: Document) -> dict[str, str]:
    return {each.path: made.quote(each.heading) for each in outline(made) if each.heading}


def named(made: Document, path: str) -> Clause:
    return next(each for each in outline(made) if each.path == path)


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        ("1. Fees", "2. Term", "2"),
        ("1 - Fees", "2 - Term", "2"),
        ("1.1 Fees are due.", "1.2. Either Party may leave.", "1.2"),
        ("Section 3.01. Fees are due.", "Section 3.02. Tax is extra.", "3.02"),
        ("§ 1 Fees", "§ 2 Term", "2"),
        ("Clause 1 Fees", "Clause 2 Term", "2"),
        ("ARTICLE I - FEES", "ARTICLE II - TERM", "II"),
        ("Article One: Fees", "Article Two: Term", "Two"),
        ("Part A Fees", "Part B Term", "B"),
        ("(a) the first", "(b) the second", "(b)"),
        ("(A) the first", "(B) the second", "(B)"),
        ("(1) the first", "(2) the second", "(2)"),
        ("1) the first", "2) the second", "2)"),
        ("A. Fees", "B. Term", "B"),
        ("i. the first", "ii. the second", "ii"),
        ("G1.1 Hosting", "G1.2 Support", "G1.2"),
        ("SECTION 1: FEES", "SECTION 2: TERM", "2"),
    ],
)
def test_a_typed_number_is_read_without_its_word_and_stop(first: str, second: str, number: str) -> None:
    assert [each.number for each in outline(document(first, second))][1] == number


def test_computed_numbers_give_the_tree_that_typed_ones_give() -> None:
    typed = document(
        "1. Fees",
        "1.1 Alder pays Birch:",
        "(a) monthly;",
        "(i) by wire; or",
        "(ii) by cheque;",
        "(b) in euros.",
        "2. Term",
        "2.1 Two years.",
    )
    computed = document(
        labelled("1.", "Fees", 0),
        labelled("1.1", "Alder pays Birch:", 1),
        labelled("(a)", "monthly;", 2),
        labelled("(i)", "by wire; or", 3),
        labelled("(ii)", "by cheque;", 3),
        labelled("(b)", "in euros.", 2),
        labelled("2.", "Term", 0),
        labelled("2.1", "Two years.", 1),
    )
    shape = [(each.path, each.kind, each.level) for each in outline(typed)]
    assert shape == [(each.path, each.kind, each.level) for each in outline(computed)]
    assert [path for path, _, _ in shape] == ["1", "1.1", "1.1(a)", "1.1(a)(i)", "1.1(a)(ii)", "1.1(b)", "2", "2.1"]
    assert headings(typed) == headings(computed) == {"1": "Fees", "2": "Term"}


def test_an_i_after_an_h_is_a_letter_and_one_that_an_ii_follows_is_not() -> None:
    letters = [f"({letter}) item {letter};" for letter in "abcdefgh"]
    assert paths("1. Fees", *letters, "(i) item i;", "(j) item j.")[-2:] == ["1(i)", "1(j)"]
    assert paths("1. Fees", *letters, "(i) by wire;", "(ii) by cheque.")[-2:] == ["1(h)(i)", "1(h)(ii)"]


def test_a_v_and_an_x_are_read_by_the_list_they_continue() -> None:
    romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"]
    assert paths("1. Fees", "(a) all of:", *(f"({each}) item;" for each in romans))[2:] == [f"1(a)({each})" for each in romans]
    letters = "abcdefghijklmnopqrstuvwxy"
    assert paths("1. Fees", *(f"({each}) item;" for each in letters))[1:] == [f"1({each})" for each in letters]


def test_a_count_that_begins_again_below_a_letter_stays_below_it() -> None:
    assert paths(
        "1. Fees. " + PROSE, "2. Tax. " + PROSE, "(a) these:", "1. wine;", "2. bread.", "(b) no other.", "3. Term. " + PROSE
    ) == [
        "1",
        "2",
        "2(a)",
        "2(a)(1)",
        "2(a)(2)",
        "2(b)",
        "3",
    ]


def test_a_computed_number_of_a_plain_list_is_joined_to_the_section_above_it() -> None:
    assert paths(labelled("1.", "Fees", 0), labelled("2.", "Term", 0), labelled("1.", "Two years.", 1))[-1] == "2.1"


def test_clauses_whose_section_has_no_number_stand_by_themselves() -> None:
    found = outline(document("FEES", "1.1 Alder pays.", "1.2 Birch is paid.", "TERM", "2.1 Two years.", "2.2 No longer."))
    assert [each.path for each in found] == ["FEES", "1.1", "1.2", "TERM", "2.1", "2.2"]


def test_sections_number_on_through_articles() -> None:
    found = outline(
        document("ARTICLE I", "MONEY", "1. Fees. Alder pays.", "ARTICLE II", "TIME", "2. Term. Two years.", "3. Notice. A month.")
    )
    assert [(each.path, each.level) for each in found] == [("Article I", 1), ("1", 2), ("Article II", 1), ("2", 2), ("3", 2)]


def test_decimal_sections_are_below_the_article_they_name() -> None:
    made = document("ARTICLE I", "MONEY", "Section 1.01 Fees. Alder pays.", "(a) monthly;", "Section 1.02 Tax. It is extra.")
    assert [(each.path, each.kind) for each in outline(made)] == [
        ("Article I", ClauseKind.ARTICLE),
        ("1.01", ClauseKind.SECTION),
        ("1.01(a)", ClauseKind.CLAUSE),
        ("1.02", ClauseKind.SECTION),
    ]
    assert headings(made) == {"Article I": "MONEY", "1.01": "Fees", "1.02": "Tax"}


def test_two_numbers_in_a_row_are_a_clause_and_the_first_below_it() -> None:
    made = document(
        "9. Exit", "9.1 (a) Alder may leave.", "(b) Birch may leave.", "9.2(a) Neither pays.", "9.2(b) Both clean up."
    )
    assert [each.path for each in outline(made)] == ["9", "9.1", "9.1(a)", "9.1(b)", "9.2", "9.2(a)", "9.2(b)"]
    assert made.quote(named(made, "9.1(a)").body) == "Alder may leave."
    assert made.quote(named(made, "9.2(b)").body) == "Both clean up."


@pytest.mark.parametrize(
    "wrapped",
    [
        "30 days after the invoice is received by Birch.",
        "10.5 million euros in the first year.",
        "5.5 % of the price.",
        "1 January 2026 at the latest.",
        "2004. Since then nothing was paid.",
        "480 Harbor Street, Portland.",
        "212.555.0199 is the number to call.",
        "12.03.2026 or sooner.",
        "3.2, each of which is met.",
        "Section 4.2 above shall apply to both.",
        "Section 1(b) hereof.",
        "Article IV of this Agreement governs it.",
        "Article II (Term) and Article III (Notice) shall survive.",
        "(a) and (b) above are alternatives.",
        "Exhibit A attached hereto lists them.",
        "Schedule 1 and Schedule 2 agree.",
    ],
)
def test_words_that_only_look_like_a_number_begin_no_clause(wrapped: str) -> None:
    assert paths("1. Fees", "1.1 Alder pays Birch within", wrapped, "1.2 Birch says thanks.") == ["1", "1.1", "1.2"]


def test_a_number_that_continues_no_list_begins_none() -> None:
    assert paths("1. Fees", "2. Term", "17. Never a section of it", "3. Notice") == ["1", "2", "3"]


def test_the_items_of_a_list_within_a_sentence_are_no_clauses() -> None:
    assert paths("1. Exit. Alder may leave if Birch (a) fails to pay; (b) is wound up; or (c) says so.", "2. Law. Maine.") == [
        "1",
        "2",
    ]


def test_the_first_item_within_the_sentence_counts_when_the_second_has_a_paragraph() -> None:
    made = document("1. Exit. (a) Alder may leave at any time.", "(b) Birch may leave once a year.", "2. Law. Maine.")
    assert [each.path for each in outline(made)] == ["1", "1(a)", "1(b)", "2"]
    assert made.quote(named(made, "1(a)").body) == "Alder may leave at any time."


def test_numbers_that_a_reader_left_within_one_paragraph_are_found_where_they_go_on() -> None:
    made = document(
        "1. FEES 1.1 Price. Alder pays ten euros. 1.2 Tax. It is extra, as Section 1.1 says. 2. Term. Two years or 2.5."
    )
    assert [each.path for each in outline(made)] == ["1", "1.1", "1.2", "2"]
    assert headings(made) == {"1": "FEES", "1.1": "Price", "1.2": "Tax", "2": "Term"}


def test_a_table_of_contents_makes_no_clauses() -> None:
    table = ["TABLE OF CONTENTS", "1. Fees 2", "2. Term 3", "3. Notice 4", "Schedule 1 Prices 5"]
    text = ["1. Fees", PROSE, "2. Term", PROSE, "3. Notice", PROSE, "Schedule 1", "Prices", PROSE]
    assert paths(*table, *text) == paths(*text) == ["1", "2", "3", "Schedule 1"]


def test_a_table_of_contents_with_leaders_and_no_heading_makes_no_clauses() -> None:
    table = [f"{number}. {words} ........ {number + 1}" for number, words in enumerate(["Fees", "Term", "Notice", "Law"], 1)]
    text = [part for number, words in enumerate(["Fees", "Term", "Notice", "Law"], 1) for part in (f"{number}. {words}", PROSE)]
    assert paths(*table, *text) == ["1", "2", "3", "4"]


def test_a_table_of_contents_that_runs_on_over_pages_makes_no_clauses() -> None:
    names = ["Fees", "Price", "Tax", "Term", "Renewal", "Notice", "Law", "Courts", "Copies", "Costs"]
    packed = "   ".join(f"{number}. {name} of the Pumps {number + 3}" for number, name in enumerate(names, 1))
    text = [part for number, name in enumerate(names, 1) for part in (f"{number}. {name} of the Pumps", PROSE)]
    assert paths(f"{packed}   THE PUMP AGREEMENT", *text) == [str(number) for number in range(1, 11)]


def test_the_running_head_of_a_contents_link_hides_nothing() -> None:
    assert paths("1. Fees", PROSE, "Table of Contents", "2. Term", PROSE, "Table of Contents", "3. Notice", PROSE) == [
        "1",
        "2",
        "3",
    ]


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        ("Termination. Either Party may terminate.", "Termination"),
        ("TERMINATION: Either Party may terminate.", "TERMINATION"),
        ("Limitation of Liability - Neither Party is liable.", "Limitation of Liability"),
        ("TERM The term of this Agreement is a year.", "TERM"),
        ("Dispute Resolution      The parties shall talk.", "Dispute Resolution"),
        ("Governing Law", "Governing Law"),
        ("GOVERNING LAW.", "GOVERNING LAW"),
        ("Who pays for what", "Who pays for what"),
    ],
)
def test_a_section_has_the_heading_it_opens_with(words: str, heading: str) -> None:
    made = document("1. " + words, PROSE, "2. Notices. All notices are written.")
    assert headings(made)["1"] == heading


@pytest.mark.parametrize(
    "words",
    [
        "Either Party may terminate this Agreement at any time.",
        '"Affiliate" means a company under the same control.',
        "Alder Inc. Products are sold by Birch.",
        "Northgate must: (1) deliver; (2) install.",
        "Payment is due. Alder must pay within a month.",
        "the products named in Schedule 1.",
        "All of it.",
    ],
)
def test_a_clause_that_opens_with_a_sentence_has_no_heading(words: str) -> None:
    made = document("1. Fees", "1.1 " + words, "1.2 Either Party may ask for a receipt.")
    assert "1.1" not in headings(made)


def test_a_phrase_in_small_letters_is_a_heading_only_among_clauses_with_headings() -> None:
    among = document("1. Fees", "1.1 Price. Ten euros.", "1.2 Late payment. Interest runs.", "1.3 Tax. Nothing is included.")
    alone = document("1. Fees", "1.1 Alder pays ten euros.", "1.2 Late payment. Interest runs.", "1.3 Nothing is included.")
    assert headings(among)["1.2"] == "Late payment"
    assert "1.2" not in headings(alone)


def test_bold_words_at_the_head_of_a_clause_are_its_heading_and_a_bold_term_is_none() -> None:
    made = document(
        "1. Fees",
        "1.1 Who pays, and when. Alder pays ten euros.",
        "1.2 Net Price means the price before tax.",
        bold=("Who pays, and when.", "Net Price"),
    )
    assert headings(made) == {"1": "Fees", "1.1": "Who pays, and when"}


def test_the_heading_of_a_bare_number_may_stand_on_the_next_line() -> None:
    made = document("ARTICLE I", "MONEY MATTERS", "1.1 Alder pays.", "Exhibit A", "Price List", "Ten euros each.")
    assert headings(made) == {"Article I": "MONEY MATTERS", "Exhibit A": "Price List"}
    assert made.quote(named(made, "Exhibit A").body) == "Ten euros each."


def test_an_agreement_without_numbers_has_the_sections_its_headings_make() -> None:
    styled = document(
        ("Alliance Agreement", {"heading": 0}),
        ("Fees", {"heading": 1}),
        PROSE,
        ("Late fees", {"heading": 2}),
        PROSE,
        ("Term", {"heading": 1}),
        PROSE,
    )
    assert [(each.path, each.level) for each in outline(styled)] == [
        ("Alliance Agreement", 1),
        ("Fees", 1),
        ("Late fees", 2),
        ("Term", 1),
    ]
    bold = document(("Fees", {"bold": True}), PROSE, ("Term", {"bold": True}), PROSE)
    capitals = document("FEES", PROSE, "TERM", PROSE)
    assert [each.path for each in outline(bold)] == ["Fees", "Term"]
    assert [(each.path, each.kind, each.number) for each in outline(capitals)] == [
        ("FEES", ClauseKind.SECTION, ""),
        ("TERM", ClauseKind.SECTION, ""),
    ]


def test_a_line_that_every_page_repeats_is_no_heading() -> None:
    assert [each.path for each in outline(document("FEES", PROSE, *["ALDER AND BIRCH", PROSE] * 3, "TERM", PROSE))] == [
        "FEES",
        "TERM",
    ]


def test_lists_that_begin_again_under_each_heading_are_below_it_and_a_list_that_runs_through_is_not() -> None:
    anew = document("FEES", "1. Alder pays.", "2. Birch is paid.", "TERM", "1. A year.", "2. No longer.")
    through = document("FEES", "1. Alder pays.", "2. Birch is paid.", "TERM", "3. A year.", "4. No longer.")
    assert [(each.path, each.level) for each in outline(anew)] == [
        ("FEES", 1),
        ("1", 2),
        ("2", 2),
        ("TERM", 1),
        ("1", 2),
        ("2", 2),
    ]
    assert [(each.path, each.level) for each in outline(through)] == [
        ("FEES", 1),
        ("1", 1),
        ("2", 1),
        ("TERM", 1),
        ("3", 1),
        ("4", 1),
    ]


def test_schedules_stand_beside_the_sections_and_number_anew() -> None:
    made = document(
        "1. Fees",
        PROSE,
        "2. Law",
        PROSE,
        "Schedule 1 - Prices",
        "1. Wine",
        PROSE,
        "1.1 Red costs more.",
        "(a) in winter;",
        "EXHIBIT B",
        PROSE,
    )
    assert [(each.path, each.kind) for each in outline(made)][2:] == [
        ("Schedule 1", ClauseKind.SCHEDULE),
        ("Schedule 1, 1", ClauseKind.SECTION),
        ("Schedule 1, 1.1", ClauseKind.CLAUSE),
        ("Schedule 1, 1.1(a)", ClauseKind.CLAUSE),
        ("Exhibit B", ClauseKind.SCHEDULE),
    ]
    assert named(made, "Schedule 1").number == "1"
    assert headings(made)["Schedule 1"] == "Prices"


def test_a_schedule_may_be_numbered_by_an_ordinal() -> None:
    made = document("1. Fees", PROSE, "THE FIRST SCHEDULE", "Prices", "1. Wine", PROSE, "Second Annexure: Places", PROSE)
    assert [(each.path, each.kind) for each in outline(made) if each.level == 1][1:] == [
        ("Schedule 1", ClauseKind.SCHEDULE),
        ("Annexure 2", ClauseKind.SCHEDULE),
    ]
    assert headings(made)["Schedule 1"] == "Prices"


def test_a_schedule_that_word_numbers_is_a_schedule_like_one_that_is_typed() -> None:
    made = document(
        "1. Fees", "1.1 See below.", labelled("Schedule 1", "Prices"), labelled("1.", PROSE), labelled("Schedule 2", "Places")
    )
    assert [(each.path, each.kind) for each in outline(made) if each.level == 1] == [
        ("1", ClauseKind.SECTION),
        ("Schedule 1", ClauseKind.SCHEDULE),
        ("Schedule 2", ClauseKind.SCHEDULE),
    ]
    assert headings(made)["Schedule 1"] == "Prices"


def test_a_schedule_printed_inside_the_agreement_does_not_swallow_the_sections_after_it() -> None:
    found = outline(document("1. Fees", "1.1 See below.", "Schedule 1 - Prices", "Wine: ten euros.", "2. Term", "2.1 Two years."))
    assert [(each.path, each.level) for each in found] == [("1", 1), ("1.1", 2), ("Schedule 1", 1), ("2", 1), ("2.1", 2)]


def test_a_list_of_schedules_is_not_the_schedules() -> None:
    found = outline(
        document(
            "1. Fees", PROSE, "Exhibit A - Prices", "Exhibit B - Places", "Exhibit A - Prices", PROSE, "Exhibit B - Places", PROSE
        )
    )
    assert [each.path for each in found] == ["1", "Exhibit A", "Exhibit B"]
    assert paths("1. Parts", 'Schedule "A": Prices', 'Schedule "B": Places', "2. Law", PROSE, "3. Term", PROSE) == ["1", "2", "3"]
    assert len(named(document("1. Fees", PROSE, "Exhibit A", PROSE), "Exhibit A").body) == len(PROSE)


def test_parties_recitals_sections_and_signatures_are_told_apart() -> None:
    made = document(
        "EXHIBIT 10.7",
        "JOINT VENTURE AGREEMENT",
        'This Agreement is made on 2 June 2025 between Alder Ltd ("Alder") and Birch Inc. ("Birch").',
        "RECITALS",
        "(A) Alder makes sensors.",
        "(B) Birch sells them.",
        "NOW, THEREFORE, the parties agree as follows:",
        "1. Fees",
        PROSE,
        "2. Law",
        PROSE,
        "IN WITNESS WHEREOF the parties have signed.",
        "By: ________",
        "Schedule 1 - Prices",
        PROSE,
    )
    assert [(each.kind, each.path) for each in outline(made)] == [
        (ClauseKind.TITLE, "JOINT VENTURE AGREEMENT"),
        (ClauseKind.PARTIES, "Parties"),
        (ClauseKind.RECITALS, "RECITALS"),
        (ClauseKind.RECITAL, "Recital A"),
        (ClauseKind.RECITAL, "Recital B"),
        (ClauseKind.SECTION, "1"),
        (ClauseKind.SECTION, "2"),
        (ClauseKind.SIGNATURES, "Signatures"),
        (ClauseKind.SCHEDULE, "Schedule 1"),
    ]
    assert made.quote(named(made, "Recital B").span) == "(B) Birch sells them."
    assert made.quote(named(made, "RECITALS").span).endswith("as follows:")
    assert made.quote(named(made, "Signatures").span).endswith("By: ________")


def test_whereas_paragraphs_are_recitals_without_a_heading() -> None:
    found = outline(document("WHEREAS, Alder makes sensors; and", "WHEREAS, Birch sells them.", "1. Fees", PROSE))
    assert [(each.kind, each.number) for each in found] == [(ClauseKind.RECITALS, ""), (ClauseKind.SECTION, "1")]


def test_lettered_paragraphs_between_the_parties_and_now_therefore_are_recitals() -> None:
    intro = "This Agreement is made on 2 June 2025 by and between Alder Ltd, of Oslo, and Birch Inc., of Bergen."
    found = outline(
        document(intro, "A. Alder makes sensors.", "B. Birch sells them.", "NOW, THEREFORE, they agree:", "1. Fees", PROSE)
    )
    assert [each.path for each in found] == ["Parties", "Recitals", "Recital A", "Recital B", "1"]


def test_numbered_parties_and_recitals_are_not_the_first_sections() -> None:
    found = outline(
        document(
            "PARTIES",
            "(1) Alder Ltd, a company registered in Norway; and",
            "(2) Birch Inc., a company registered in Maine.",
            "BACKGROUND",
            "1. Alder makes sensors.",
            "2. Birch sells them.",
            "1. Fees",
            PROSE,
            "2. Law",
            PROSE,
        )
    )
    assert [(each.kind.value, each.path) for each in found] == [
        ("parties", "PARTIES"),
        ("clause", "Parties (1)"),
        ("clause", "Parties (2)"),
        ("recitals", "BACKGROUND"),
        ("recital", "Recital 1"),
        ("recital", "Recital 2"),
        ("section", "1"),
        ("section", "2"),
    ]


def test_what_is_numbered_before_now_therefore_is_no_section() -> None:
    intro = "This Agreement is made on 2 June 2025 by and between:"
    found = outline(
        document(
            intro, "1. Alder, of Oslo; and", "2. Birch, of Bergen.", "NOW, THEREFORE, they agree:", "1 Fees", "1.1 Ten euros."
        )
    )
    assert [each.path for each in found] == ["Parties", "Parties 1", "Parties 2", "1", "1.1"]


def test_a_number_that_a_page_broke_off_its_sentence_is_no_schedule() -> None:
    broken = "Alder supplies the goods and carries out the works that are described in full in"
    assert paths("1. Goods", broken, "Appendix 1.", "2. Law", PROSE) == ["1", "2"]


def test_a_first_section_about_the_parties_is_a_section() -> None:
    found = outline(document("1. Who we are", "The parties are:", "(1) Alder Ltd; and", "(2) Birch Inc.", "2. What we do", PROSE))
    assert [(each.kind, each.path) for each in found][:2] == [(ClauseKind.SECTION, "1"), (ClauseKind.CLAUSE, "1(1)")]


def test_text_after_a_list_belongs_to_the_clause_that_holds_the_list() -> None:
    flush = "in each case within a month."
    by_words = document(
        "1.1 Alder may leave if Birch:", "(a) fails to pay;", "(b) is wound up; or", "(c) says so;", flush, "1.2 Law."
    )
    by_indent = document(
        ("1.1 Alder may leave:", {"indent": 0.0}),
        ("(a) once a year.", {"indent": 36.0}),
        ("(b) at the end.", {"indent": 36.0}),
        ("That right lapses after a year.", {"indent": 0.0}),
        "1.2 Law.",
    )
    assert by_words.quote(named(by_words, "1.1(c)").span) == "(c) says so;"
    assert by_words.quote(named(by_words, "1.1").span).endswith(flush)
    assert by_indent.quote(named(by_indent, "1.1(b)").span) == "(b) at the end."


def test_a_paragraph_without_a_number_goes_on_with_the_clause_before_it() -> None:
    made = document("1. Fees", "1.1 Price. Ten euros.", "That is the price for all.", "1.2 Tax. Extra.")
    assert made.quote(named(made, "1.1").body) == "Ten euros.\n\nThat is the price for all."


def test_a_body_stops_at_the_first_clause_below() -> None:
    made = document("1. Fees", "Alder pays Birch:", "(a) monthly;", "(b) in euros.")
    assert made.quote(named(made, "1").body) == "Alder pays Birch:"
    assert made.quote(named(made, "1").span).endswith("(b) in euros.")


def test_bullets_make_no_clauses() -> None:
    assert paths("1. Fees", labelled("•", "monthly;"), labelled("o", "in euros."), labelled("–", "by wire."), "2. Law") == [
        "1",
        "2",
    ]


def test_cells_of_a_table_make_no_clauses_unless_the_file_numbers_them_or_the_table_only_lays_out() -> None:
    grid = [
        (f"{row + 1}. Cell {column}", {"cell": Cell(0, row, column), "kind": BlockKind.CELL})
        for row in range(2)
        for column in range(3)
    ]
    assert paths("1. Fees", *grid, "2. Law") == ["1", "2"]
    counted = ("Wine", {"cell": Cell(0, 0, 2), "kind": BlockKind.CELL, "label": "(a)"})
    assert paths("1. Fees", counted, "2. Law") == ["1", "1(a)", "2"]
    column = [
        (words, {"cell": Cell(0, row, 0), "kind": BlockKind.CELL})
        for row, words in enumerate(["1. Fees", "1.1 Ten euros.", "2. Law"])
    ]
    assert paths(*column) == ["1", "1.1", "2"]


def test_every_number_that_the_file_computes_is_a_clause_whatever_it_looks_like() -> None:
    made = document(
        labelled("7.", "Fees"), labelled("Step 3:", "Pay"), labelled("(d)", "Tax"), labelled("7.4", "Law"), labelled("2.", "Term")
    )
    assert [each.number for each in outline(made)] == ["7", "Step 3", "(d)", "7.4", "2"]


def test_numbers_torn_off_their_paragraphs_number_nothing() -> None:
    found = outline(document("FEES", PROSE, "1.", "2.", "2.1", "TERM", PROSE))
    assert [each.path for each in found] == ["FEES", "TERM"]


def test_a_text_without_any_parts_has_no_outline() -> None:
    assert outline(document()) == ()
    assert outline(document("Dear Birch, thank you for the wine.")) == ()


def test_an_outline_of_a_hundred_thousand_lists_is_neither_deep_nor_slow_to_nest() -> None:
    found = outline(document(*["(a) one", "(i) two", "A. three", "1) four", "(1) five", "(A) six"] * 2_000))
    assert len(found) > 2_000
    assert max(each.level for each in found) <= 12


FRAGMENTS = [
    *(
        "1.",
        "2.",
        "1.1",
        "(a)",
        "(b)",
        "(i)",
        "(ii)",
        "A.",
        "ARTICLE I",
        "Section 2.01",
        "§ 3",
        "Schedule 1",
        "EXHIBIT A",
        "4.2(a)(i)",
    ),
    *("WHEREAS,", "NOW, THEREFORE,", "IN WITNESS WHEREOF", "By: ____", "Table of Contents", "PARTIES", "RECITALS", "AGREEMENT"),
    *("Fees", "TERM", "the Parties shall", "30 days", ".", ";", "...... 7", "  ", "\n", "\t", '"Affiliate"', "é", "(", "$5"),
]
words = st.lists(st.sampled_from(FRAGMENTS), max_size=7).map(" ".join)
looks = st.fixed_dictionaries(
    {},
    optional={
        "label": st.sampled_from(["", "1.", "2.", "(a)", "(i)", "Article II", "•", "1.1", "x?"]),
        "list_level": st.sampled_from([None, 0, 1, 2]),
        "heading": st.sampled_from([None, 0, 1, 2]),
        "bold": st.booleans(),
        "centred": st.booleans(),
        "indent": st.sampled_from([0.0, 18.0, 36.0]),
        "style": st.sampled_from(["", "TOC 1"]),
        "kind": st.sampled_from(list(BlockKind)),
        "cell": st.sampled_from([None, Cell(0, 0, 0), Cell(0, 1, 1), Cell(1, 0, 2)]),
    },
)


def test_the_heading_of_a_bare_number_ends_where_the_next_clause_begins() -> None:
    made = document(labelled("1.", ""), "PARTIES ARTICLE I EXHIBIT A 1.")
    first, second, *_ = outline(made)
    assert first.span.end <= second.span.start


@settings(max_examples=300, deadline=None)
@example([("PARTIES", {"heading": 0}), ("(a)", {})])
@given(st.lists(st.tuples(words, looks), max_size=25))
def test_whatever_the_blocks_the_tree_is_sound(paragraphs: list[tuple[str, dict[str, Any]]]) -> None:
    made = document(*paragraphs)
    found = outline(made)
    for at, each in enumerate(found):
        assert each.index == at
        assert 0 <= each.span.start <= each.span.end <= len(made.text)
        assert each.body in each.span
        assert each.heading is None or each.heading in each.span
        assert (each.parent is None) == (each.level == 1)
        if each.parent is not None:
            above = found[each.parent]
            assert above.index < at
            assert above.level == each.level - 1
            assert each.span in above.span
    for one, other in pairwise(found):
        assert one.span.start <= other.span.start
        assert one.span.end <= other.span.start or other.span in one.span


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(words, looks), max_size=25))
def test_every_number_that_the_file_computes_begins_a_clause(paragraphs: list[tuple[str, dict[str, Any]]]) -> None:
    made = document(*paragraphs)
    starts = {each.span.start for each in outline(made)}
    for block in made.blocks:
        if (
            block.label not in {"", "•"}
            and block.kind is not BlockKind.NOTE
            and not block.style
            and made.quote(block.span).strip()
        ):
            first = block.span.start + len(made.quote(block.span)) - len(made.quote(block.span).lstrip())
            assert first in starts


def test_a_single_clause_after_the_parties_is_a_clause() -> None:
    text = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Ltd ("Birch").\n\n9.2 Alder may end it at will.\n'
    document = read_bytes(text.encode(), "agreement.txt")
    clauses = outline(document)
    assert [(clause.kind, clause.number) for clause in clauses] == [(ClauseKind.PARTIES, ""), (ClauseKind.SECTION, "9.2")]
    assert "9.2" not in document.quote(clauses[0].span)


def test_an_excerpt_keeps_its_list_below_its_number() -> None:
    text = "9.1 Alder may end this agreement if:\n(a) Birch fails to pay; or\n(b) Birch is insolvent.\n"
    clauses = outline(read_bytes(text.encode(), "excerpt.txt"))
    assert [(clause.path, clause.parent) for clause in clauses] == [("9.1", None), ("9.1(a)", 0), ("9.1(b)", 0)]
