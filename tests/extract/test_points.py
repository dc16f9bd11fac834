from __future__ import annotations

import pytest

from pactlint.agreement import Agreement, Question
from pactlint.dsl.nouns.points import contradicts
from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'


def agreement(*clauses: str) -> Agreement:
    text = PARTIES + "\n\n".join(f"{number}. Clause {number}. {words}" for number, words in enumerate(clauses, 1))
    return analyze(read_bytes(text.encode(), "a.txt"))


def answers(*clauses: str) -> list[tuple[Question, str]]:
    return [(point.question, str(point.answer)) for point in agreement(*clauses).points]


def conflicts(*clauses: str) -> set[Question]:
    read = agreement(*clauses)
    return {one.question for one in read.points for other in read.points if contradicts(read, one, other)}


@pytest.mark.parametrize(
    ("words", "question", "answer"),
    [
        ("Either party may terminate this agreement without cause on sixty days' notice.", Question.CONVENIENCE, "60 days"),
        ("This agreement begins on 1 March 2026 and continues for five years.", Question.TERM, "5 years"),
        ("This agreement shall commence on 1 March 2026.", Question.BEGINNING, "2026-03-01"),
        ("Birch shall pay each invoice within thirty days of its date.", Question.PAYMENT, "30 days"),
        ("Invoices are payable within 30 days of their date.", Question.PAYMENT, "30 days"),
        ("A sum paid late bears interest at 6% a year.", Question.INTEREST, "6 % a year"),
        ("The total liability of each party shall not exceed EUR 2,000,000.", Question.CAP, "EUR 2,000,000"),
        ("Insurance does not raise the limit of liability, which stands at EUR 900,000 a year.", Question.CAP, "EUR 900,000"),
        ("The most that either party can be made to pay the other in a year is EUR 900,000.", Question.CAP, "EUR 900,000"),
        ("Three arbitrators decide, who shall apply the substantive law of Kenya to this agreement.", Question.LAW, "Kenya"),
        ("The duty of confidence survives termination for three years.", Question.CONFIDENCE, "3 years"),
        ("The obligations of confidence shall survive termination indefinitely.", Question.CONFIDENCE, "without end"),
        ("The Steering Committee shall meet quarterly.", Question.MEETINGS, "1 quarter"),
        ("A Party leaving without cause shall have given 150 days' notice.", Question.CONVENIENCE, "150 days"),
        ("All invoices shall be discharged by Birch within a period of sixty days.", Question.PAYMENT, "60 days"),
        ('"Term" means five years from signature.', Question.TERM, "5 years"),
        ("The commission upon all sales shall be at the rate of one-tenth.", Question.RATE, "10 %"),
        ("Each party shall keep books and records for seven years.", Question.RECORDS, "7 years"),
        ("This agreement is governed by the laws of the State of Ohio.", Question.LAW, "Ohio"),
        ("The courts of Ireland have exclusive jurisdiction.", Question.COURTS, "Ireland"),
        ("Arbitration takes place in Geneva.", Question.SEAT, "Geneva"),
        ("Disputes are settled by arbitration under the ICC Rules.", Question.RULES, "ICC"),
        ("Disputes are settled by arbitration by three arbitrators.", Question.ARBITRATORS, "three"),
        ("The English version of this agreement prevails.", Question.LANGUAGE, "english"),
        ("All sums under this agreement are payable in euros.", Question.CURRENCY, "euros"),
        ("Birch shall pay Alder a royalty of 6% of net sales.", Question.RATE, "6 %"),
    ],
)
def test_an_answer_is_read_with_its_question(words: str, question: Question, answer: str) -> None:
    assert (question, answer) in answers(words)


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        (
            "Either party may terminate this agreement without cause on sixty days' notice.",
            "Alder may end this agreement at any time without cause by ninety days' notice.",
            Question.CONVENIENCE,
        ),
        ("This agreement continues for five years.", "The initial term is three years.", Question.TERM),
        ("Invoices are payable within 30 days.", "Birch shall pay every invoice within sixty days.", Question.PAYMENT),
        ("Overdue sums bear interest at 4% a year.", "Interest of 8% a year is due on late payments.", Question.INTEREST),
        ("English law governs this agreement.", "This agreement is governed by the laws of Ohio.", Question.LAW),
        ("The seat of arbitration is Paris.", "Arbitration shall be held in Vienna.", Question.SEAT),
        ("The Project Board shall meet every month.", "The Project Board shall meet quarterly.", Question.MEETINGS),
    ],
)
def test_two_answers_to_one_question_contradict_each_other(one: str, other: str, question: Question) -> None:
    assert question in conflicts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Alder may terminate this agreement without cause on sixty days' notice.",
            "Birch may terminate this agreement without cause on ninety days' notice.",
        ),
        (
            "Either party may terminate this agreement without cause on ninety days' notice.",
            "Either party may terminate this agreement for convenience by three months' notice.",
        ),
        (
            "This agreement renews for a year unless a party gives ninety days' notice before it expires.",
            "Either party may terminate this agreement without cause on sixty days' notice.",
        ),
        ("Birch shall pay each invoice within thirty days.", "Birch shall pay royalties within sixty days."),
        ("Birch shall pay each invoice within thirty days.", "Alder shall refund a credited invoice within sixty days."),
        ("Invoices for pumps are payable within thirty days.", "Invoices for repairs are payable within sixty days."),
        ("The duty of confidence survives for three years.", "For a trade secret the duty of confidence survives indefinitely."),
        ("The Steering Committee shall meet quarterly.", "The Technical Committee shall meet monthly."),
        (
            "This agreement is governed by the laws of Singapore, to the exclusion of those of England.",
            "The agreement to arbitrate in this clause is governed by English law.",
        ),
        (
            "Disputes are settled by arbitration in Singapore.",
            "The courts of England have exclusive jurisdiction to grant injunctions in support of the arbitration.",
        ),
        ("This agreement continues for five years.", "The licence of the marks continues for two years after the term ends."),
        ("This agreement is governed by the laws of Ohio.", "Each party complies with the laws of Kentucky on exports."),
        ("Claims by Alder are settled by arbitration in Leeds.", "Claims by Birch are settled by arbitration in Cardiff."),
        ("The term commences on 1 March 2026.", "If it is renewed, the second additional term commences on 1 March 2029."),
        (
            "This agreement is effective for two years.",
            "During the term of this agreement and the five year period following its termination neither party hires staff.",
        ),
        (
            "The duty of confidence survives termination for three years.",
            "This duty to disclose conflicts continues after termination of confidentiality for two years.",
        ),
        (
            "Either party may end this agreement if the other is in breach and fails to remedy it within thirty days.",
            "Alder may end this agreement if a breach of this Schedule by Birch is not remedied within ten days.",
        ),
        ("Each party shall appoint one arbitrator.", "Disputes are settled by arbitration by three arbitrators."),
        (
            "The Steering Committee shall meet monthly.",
            "The parties adopt a plan each year that lowers the cost of meeting them, and report to the Steering Committee.",
        ),
    ],
)
def test_answers_to_different_questions_do_not(one: str, other: str) -> None:
    assert conflicts(one, other) == set()


def test_two_flat_sentences_of_one_paragraph_contradict_each_other() -> None:
    flat = (
        "This agreement is governed by the laws of Ohio. This agreement shall be construed in accordance with the laws of Texas."
    )
    assert conflicts(flat) == {Question.LAW}
    cases = "Birch shall pay each invoice within thirty days. For exports, Birch shall pay each invoice within sixty days."
    assert conflicts(cases) == set()


@pytest.mark.parametrize(("title", "wanted"), [("Prices", {Question.PAYMENT}), ("Form of Lease", set())])
def test_a_schedule_contradicts_a_clause_unless_it_is_a_paper_of_its_own(title: str, wanted: set[Question]) -> None:
    schedule = f"Schedule 1 - {title}\n\nBirch shall pay every invoice within ninety days of its date."
    assert conflicts("Alder sells.", f"Birch shall pay each invoice within thirty days of its date.\n\n{schedule}") == wanted


def test_a_time_that_comes_again_is_not_how_long_the_agreement_lasts() -> None:
    year = '"Year" means twelve months beginning on 1 March. This Agreement continues for six Years.'
    council = "The Alliance Council shall approve the plan before each Year begins and, for the first Year, by 31 March 2026."
    assert Question.TERM not in conflicts(year, council)
