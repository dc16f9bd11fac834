"""The trained classifier, by what a user of it sees."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from pactlint.document import Document, Span
from pactlint.extract.categories import CATEGORIES
from pactlint.extract.classifying import classified
from pactlint.extract.classifying.families import families
from pactlint.extract.classifying.forest import Forest
from pactlint.extract.classifying.model import SHIPPED, load, save
from pactlint.extract.classifying.network import Network
from pactlint.extract.classifying.ngrams import grams, readings
from pactlint.extract.outline import outline
from pactlint.extract.sentences import sentences
from pactlint.readers.plain import read_text

AGREEMENT = """WIDGET DISTRIBUTION AGREEMENT

This Widget Distribution Agreement is entered into as of March 3, 2021 by and between Quillfeather Tools, Inc., a Delaware
corporation ("Supplier"), and Marrowby Traders LLC, an Ohio limited liability company ("Distributor").

1. Grant of License. Supplier hereby grants to Distributor a non-exclusive, non-transferable license to use the Supplier
trademarks in the Territory during the Term.

2. Term. The initial term of this Agreement shall be for a period of two (2) years from the Effective Date and shall
automatically renew for successive one year periods unless either party gives notice at least sixty (60) days before the end.

3. Termination. Either party may terminate this Agreement at any time for any reason or no reason upon ninety (90) days prior
written notice to the other party.

4. Limitation. IN NO EVENT SHALL EITHER PARTY'S AGGREGATE LIABILITY UNDER THIS AGREEMENT EXCEED THE TOTAL AMOUNTS PAID BY
DISTRIBUTOR IN THE TWELVE MONTHS BEFORE THE CLAIM.

5. Assignment. Neither party may assign this Agreement or any rights hereunder without the prior written consent of the other.

6. Governing Law. This Agreement shall be governed by and construed in accordance with the laws of the State of Ohio.

7. Insurance. Distributor shall maintain commercial general liability insurance of not less than $1,000,000 per occurrence.

8. Records. Supplier may, upon reasonable notice, inspect and audit the books and records of Distributor.
"""

RECIPE = """Lemon cake

Beat the butter with the sugar until pale. Add the eggs one by one, then the flour and the zest of two lemons.

Bake for forty minutes in a moderate oven and let the cake cool on a rack before you cut it.
"""


def told(text: str, floor: float = 0.01) -> list[tuple[str, float, str]]:
    document = document_of(text)
    spans = classified(document, outline(document), load(), floor)
    return [(span.topic, span.probability, document.quote(span.span)) for span in spans]


def document_of(text: str) -> Document:
    return read_text(text.encode(), "agreement.txt")


def likeliest(topic: str, text: str = AGREEMENT) -> str:
    return max(((probability, words) for name, probability, words in told(text) if name == topic), default=(0, ""))[1]


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        ("license-grant", "hereby grants"),
        ("renewal-term", "automatically renew"),
        ("notice-period-to-terminate-renewal", "sixty (60) days"),
        ("termination-for-convenience", "for any reason or no reason"),
        ("cap-on-liability", "AGGREGATE LIABILITY"),
        ("anti-assignment", "may assign"),
        ("governing-law", "laws of the State of Ohio"),
        ("insurance", "general liability insurance"),
        ("audit-rights", "inspect and audit"),
    ],
)
def test_a_plain_clause_is_told_by_its_topic(topic: str, words: str) -> None:
    assert words in likeliest(topic)
    assert max(probability for name, probability, _ in told(AGREEMENT) if name == topic) >= 0.5


@pytest.mark.parametrize(
    ("topic", "sentence"),
    [
        ("governing-law", "The law of England and Wales governs this deed."),
        (
            "termination-for-convenience",
            "The Customer is entitled to terminate this Agreement without cause at any time on 30 days' notice.",
        ),
        ("anti-assignment", "You shall not transfer or assign your rights under this contract without our consent."),
        ("audit-rights", "The Owner's auditors shall have the right to examine the accounts and records of the Contractor."),
        ("non-disparagement", "Neither party shall malign the other or bring it into disrepute."),
        ("no-solicit-of-customers", "For a year the Reseller must not entice away or solicit any clients of the Supplier."),
        ("volume-restriction", "The Customer may install the Software on no more than twelve servers."),
        (
            "affiliate-license-licensor",
            "The Owner, on behalf of itself and its subsidiaries, grants the Partner a license to the Patents.",
        ),
        (
            "competitive-restriction-exception",
            "Notwithstanding the foregoing exclusivity, nothing in this section prevents the Supplier from selling to others.",
        ),
    ],
)
def test_other_styles_say_the_same(topic: str, sentence: str) -> None:
    assert likeliest(topic, f"1. Term.\n\nThe term is one year.\n\n2. Provision.\n\n{sentence}\n") == sentence


def test_dates_titles_and_names_are_exact_words() -> None:
    assert likeliest("agreement-date") == "March 3, 2021"
    assert likeliest("document-name") in ("WIDGET DISTRIBUTION AGREEMENT", "Widget Distribution Agreement")
    names = {words for topic, probability, words in told(AGREEMENT) if topic == "parties" and probability > 0.5}
    assert {"Quillfeather Tools, Inc.", "Marrowby Traders LLC", "Supplier", "Distributor"} <= names


def test_text_that_is_no_agreement_is_about_nothing() -> None:
    assert [topic for topic, probability, _ in told(RECIPE) if probability >= 0.5] == []


@pytest.mark.parametrize("text", [".", "1.", "\u0130 \u0130stanbul \u0130", "12 34 [***] $ %", "Agreement"])
def test_odd_texts_are_read_without_complaint(text: str) -> None:
    assert all(0 <= probability <= 1 for _, probability, _ in told(text, 0.0))


def test_a_span_lies_within_the_text_and_is_at_least_as_likely_as_asked() -> None:
    assert all(0.3 <= probability <= 1 and words in AGREEMENT for _, probability, words in told(AGREEMENT, 0.3))
    assert len(told(AGREEMENT, 0.3)) < len(told(AGREEMENT, 0.01))


def test_the_same_text_gives_the_same_topics() -> None:
    assert told(AGREEMENT) == told(AGREEMENT)


def test_line_ends_and_typography_make_no_difference() -> None:
    wrapped = AGREEMENT.replace("terminate this Agreement at", "terminate\nthis Agreement\nat")
    assert "for any reason or no reason" in likeliest("termination-for-convenience", wrapped)


def test_every_category_is_known_to_the_model() -> None:
    model = load()
    assert {*model.topics, *(weighing.topic for weighing in model.weighings)} == set(CATEGORIES)


def test_the_model_is_small_and_holds_only_numbers_and_topic_names() -> None:
    assert SHIPPED.stat().st_size <= 5_000_000
    with np.load(SHIPPED, allow_pickle=False) as arrays:
        words = {name for name in arrays.files if arrays[name].dtype.kind not in "iuf"}
    assert words == {"topics", "mentions"}


def test_a_saved_model_is_the_same_file(tmp_path: Path) -> None:
    save(load(), tmp_path / "one.npz")
    save(load(tmp_path / "one.npz"), tmp_path / "two.npz")
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_distinct_words_of_a_sentence_count_once() -> None:
    document = document_of("Pay pay pay pay.")
    found = grams(document, [span for block in document.blocks for span in sentences(document, block.span)])
    assert len(found.keys) == 3


def test_the_words_of_a_heading_count_for_the_sentences_below_it_and_not_as_their_own() -> None:
    document = document_of("Term Pay. Term.")
    heading, below, alone = Span(0, 4), Span(5, 9), Span(10, 15)
    found = grams(document, [below, alone], [heading, None])
    of = [set(found.keys[found.sentence == sentence].tolist()) for sentence in (0, 1)]
    assert [len(keys) for keys in of] == [2, 1]
    assert not of[0] & of[1]


def test_pairs_are_of_words_near_each_other_within_a_sentence() -> None:
    document = document_of("Solicit any of the clients. Clients differ.")
    spans = [span for block in document.blocks for span in sentences(document, block.span)]
    _, near = readings(document, spans, [None, None])
    _, nearer = readings(document_of("Solicit clients."), [Span(0, 15)], [None])
    _, far = readings(document_of("Solicit a b c d e f clients."), [Span(0, 27)], [None])
    together = set(nearer.keys.tolist())
    assert len(spans) == 2
    assert together <= set(near.keys[near.sentence == 0].tolist())
    assert len(together & set(near.keys[near.sentence == 1].tolist())) == 1  # the word alone
    assert len(together & set(far.keys.tolist())) == 2


def test_words_of_a_family_stand_for_one_another_and_those_of_a_heading_are_told_apart() -> None:
    document = document_of("You shall not disparage us. They must not tarnish us. Disparage Eat.")
    first, second, heading, under = Span(0, 27), Span(28, 53), Span(54, 63), Span(64, 68)
    of_first, of_second, of_under = families(grams(document, [first, second, under], [None, None, heading]))
    assert of_first.tolist() == of_second.tolist()
    own, above = np.split(of_under, 2)
    assert not own.any()
    assert above.sum() == 1
    assert (above <= np.split(of_first, 2)[0]).all()


def test_a_network_tells_what_only_goes_together() -> None:
    both = Network(
        mean=np.zeros(2, dtype=np.float32),
        unit=np.ones(2, dtype=np.float32),
        inner=np.ones((2, 1), dtype=np.float32),
        inner_bias=np.array([-1], dtype=np.float32),
        outer=np.ones((1, 1), dtype=np.float32),
        outer_bias=np.array([0.5], dtype=np.float32),
    )
    assert both.scores(np.array([[0, 0], [1, 0], [1, 1]], dtype=np.float32)).ravel().tolist() == [0.5, 0.5, 1.5]


def test_a_forest_follows_its_trees() -> None:
    one = Forest(
        feature=np.array([[0, -1, -1]], dtype=np.int16),
        threshold=np.array([[0.5, 0, 0]], dtype=np.float32),
        left=np.array([[1, 0, 0]], dtype=np.int16),
        right=np.array([[2, 0, 0]], dtype=np.int16),
        value=np.array([[0, -2, 2]], dtype=np.float32),
        start=0.0,
        depth=1,
    )
    low, high = one.probabilities(np.array([[0.0], [1.0]], dtype=np.float32))
    assert low == pytest.approx(1 / (1 + np.exp(2)))
    assert high == pytest.approx(1 / (1 + np.exp(-2)))


def test_numpy_is_not_imported_where_no_topic_has_a_label() -> None:
    code = (
        "import sys; from pactlint.extract import analyze; from pactlint.readers.plain import read_text;"
        "analyze(read_text(b'1. Term. One year.', 'a.txt')); sys.exit('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, env={**os.environ}).returncode == 0
