"""The notation of phrases, word by word; patterns; negation."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pactlint import load_pack
from pactlint.document import Document, Format, Span
from pactlint.dsl import phrases as module
from pactlint.dsl.phrases import PhraseError, check_pattern, check_phrase, finder, is_negated


def document(text: str) -> Document:
    return Document("a.txt", Format.TEXT, text, ())


def found(phrase: str, text: str) -> list[str]:
    check_phrase(phrase)
    of = document(text)
    return [of.quote(span) for span in finder((phrase,)).spans(of, Span(0, len(text)))]


def matched(pattern: str, text: str) -> list[str]:
    check_pattern(pattern)
    of = document(text)
    return [of.quote(span) for span in finder((), (pattern,)).spans(of, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("sole discretion", "in its Sole\n  Discretion.", ["Sole\n  Discretion"]),
        ("sole discretion", "solely discretionary", []),
        ("terminat*", "They terminate; termination; interminate.", ["terminate", "termination"]),
        ("(sell|resell|give away) goods", "resell goods, give away goods, buy goods", ["resell goods", "give away goods"]),
        ("agree(s|d)", "agrees, agreed, agree", ["agrees", "agreed"]),
        ("(accept|consider)* ideas", "accepting ideas, considers ideas", ["accepting ideas", "considers ideas"]),
        ("[prior] notice", "prior notice, notice", ["prior notice", "notice"]),
        (
            "on [prior] [written] notice",
            "on notice, on written notice, on prior written notice",
            ["on notice", "on written notice", "on prior written notice"],
        ),
        (
            "notice [period] [then]",
            "notice; notice period; notice period then",
            ["notice", "notice period", "notice period then"],
        ),
        ("(initial|) term", "Term. The initial term", ["Term", "initial term"]),
        ("pay … by cheque", "pay the whole of the price by cheque", ["pay the whole of the price by cheque"]),
        ("savings … accrue", "all savings, however great, accrue", ["savings, however great, accrue"]),
        ("price … rise", "the list price (net) may rise", ["price (net) may rise"]),
        ("pay…by cheque", "pay by cheque, pay all by cheque", ["pay by cheque", "pay all by cheque"]),
        ("pay ... by cheque", "pay it by cheque", ["pay it by cheque"]),
        ("pay … by cheque", "pay the price. It is sent by cheque", []),
        ("pay … by cheque", "pay Alder Co. Ltd. the price by cheque", ["pay Alder Co. Ltd. the price by cheque"]),
        ("pay … by cheque", "pay " + "very " * 13 + "much by cheque", []),
        (
            "co-operate",
            "co-operate, co operate, cooperate, co\u2011operate",
            ["co-operate", "co operate", "cooperate", "co\u2011operate"],
        ),
        ("days' notice", "thirty days\u2019 notice", ["days\u2019 notice"]),
        ("days\u2019 notice", "thirty days' notice", ["days' notice"]),
        ("100 %", "all 100 % of it", ["100 %"]),
        ("$5", "costs $5 today", ["$5"]),
        ("café", "a café or a cafe", ["café"]),
        ("a+b", "a+b, aab", ["a+b"]),
    ],
)
def test_a_phrase_finds(phrase: str, text: str, expected: list[str]) -> None:
    assert found(phrase, text) == expected


@pytest.mark.parametrize(
    ("phrase", "problem"),
    [
        ("", "an empty phrase matches everywhere"),
        ("   ", "an empty phrase matches everywhere"),
        ("[all] [of]", "every word of it can be left out, so it matches everywhere"),
        ("([a]|b) c", "every word of it can be left out, so it matches everywhere"),
        ("(a|b", "`(` is not closed"),
        ("(a]", "`(` is not closed"),
        ("a) b", "`)` closes nothing"),
        ("a | b", "`|` stands outside of parentheses"),
        ("()", "nothing stands between `(` and `)`"),
        ("… a", "`…` stands between words"),
        ("a …", "`…` stands between words"),
        ("(a …|b) c", "`…` stands between words"),
        ("ter*nate", "`*` stands only at the end of a word"),
        ("no\u200btice", "a character in it cannot be seen: zero width space, U+200B"),
        ("* a", "`*` stands at the end of a word, and there is none"),
        ("((((((a))))))", "brackets within brackets, more than 5 deep"),
        ("(" * 10_000, "a phrase of 10,000 characters, where 400 are the most"),
    ],
)
def test_a_phrase_is_refused(phrase: str, problem: str) -> None:
    with pytest.raises(PhraseError) as refused:
        check_phrase(phrase)
    assert str(refused.value) == problem


def test_several_phrases_and_patterns_are_found_in_the_order_of_the_text_without_overlaps() -> None:
    of = document("at once, and without notice, at 5 o'clock")
    both = finder(("without notice", "at once"), (r"at \d",))
    assert [of.quote(span) for span in both.spans(of, Span(0, len(of.text)))] == ["at once", "without notice", "at 5"]


def test_words_are_found_only_within_the_span_that_is_asked_about() -> None:
    of = document("notice and notice")
    assert list(finder(("notice",)).spans(of, Span(1, 17))) == [Span(11, 17)]
    assert finder(("notice",)).first(of, Span(0, 17)) == Span(0, 6)
    assert finder(("notice",)).first(of, Span(7, 10)) is None


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (r"price is (?:due|owed)", "the price is\n     due", ["price is\n     due"]),
        (r"a ?[ /]b\ c", "a   b c, a b  c", ["a   b c"]),
        (r"\b\d+ days\b", "30 days, 5 Days", ["30 days", "5 Days"]),
        (r"caf[ée]", "café, cafe", ["café", "cafe"]),
        (r"days’ notice", "days' notice", ["days' notice"]),
        (r"(a)(b)\b", "ab", ["ab"]),
    ],
)
def test_a_pattern_finds(pattern: str, text: str, expected: list[str]) -> None:
    assert matched(pattern, text) == expected


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("(a", "not a pattern: missing ): (a"),
        ("a)|(b", "not a pattern: unexpected ): a)|(b"),
        (r"(a)\1", r"not a pattern: invalid escape sequence: \1"),
        ("(?=a)b", "not a pattern: invalid perl operator: (?="),
        ("a*", "this pattern is content with no words at all, so it matches everywhere"),
        (r"\b", "this pattern is content with no words at all, so it matches everywhere"),
        ("", "this pattern is content with no words at all, so it matches everywhere"),
        ("(a{1000}){1000}", "a pattern repeats nothing more than 1,000 times in all"),
        (".{1000}" * 10, "too much to look for: a machine of 20,004 steps, where 5,000 are the most"),
        ("a" * 1001, "a pattern of 1,001 characters, where 1,000 are the most"),
    ],
)
def test_a_pattern_is_refused(pattern: str, problem: str) -> None:
    with pytest.raises(PhraseError) as refused:
        check_pattern(pattern)
    assert str(refused.value) == problem


def test_a_pattern_that_costs_other_engines_years_finds_nothing_at_once() -> None:
    assert matched("(x+x+)+y", "x" * 5000) == []


@pytest.mark.parametrize(
    ("sentence", "negated"),
    [
        ("The party shall not be required to pay.", True),
        ("The party need never pay.", True),
        ("Neither party may pay.", True),
        ("The party can't pay.", True),
        ("The party shall pay.", False),
        ("On not less than thirty days' notice the party shall pay.", False),
        ("Including without limitation costs, the party shall pay.", False),
        ("This is not what the parties had in mind at all when they met, and now the party shall pay.", False),
    ],
)
def test_a_negation_governs_the_words_shortly_after_it(sentence: str, negated: bool) -> None:  # noqa: FBT001 - a column of the table
    of = document(sentence)
    start = sentence.index("pay")
    assert is_negated(of, Span(start, start + 3), Span(0, len(sentence))) is negated


OF_PACK = tuple(phrase for topic in load_pack().topics for phrase in (*topic.phrases, *topic.headings))
ODD = (
    *("agree(s|d)", "(re)sell goods", "[re]sell goods", "(accept|consider)* ideas", "notice [.]", "$ fee", "[$|net] fee"),
    *(
        "(a|b)c d",
        "(keep|hold it|(a|the) c) ... secret*",
        "non-compet*",
        "pay...by cheque",
        "the 12 (months|days)",
        "caf\u00e9 of the",
    ),
)
PHRASES = st.one_of(st.sampled_from(OF_PACK), st.sampled_from(ODD))
SAID = sorted({word for phrase in (*OF_PACK, *ODD) for word in re.findall(r"[\w'-]+", phrase)})
OTHERS = "s . , ; a xy caf\u00e9 resell noticed agreeds ideass".split()
TEXTS = st.lists(st.one_of(st.sampled_from(SAID), PHRASES, st.sampled_from(OTHERS)))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(PHRASES, min_size=1, max_size=8),
    TEXTS.map(lambda words: re.sub(r"[()|[\]*\u2026]+", " ", " ".join(words))),
    st.integers(0, 40),
    st.integers(0, 10),
)
@example(list(ODD), " ".join(OTHERS), 0, 0)
@example(["notice [.]", "[$|net] fee", "agree(s|d)"], "noticed coffee agreeds", 0, 0)
@example(["notice"], "and notices", 0, 21)
def test_phrases_are_found_by_their_words_as_all_at_once(phrases: list[str], text: str, start: int, less: int) -> None:
    of = document(f"x {text} {text.title()}")
    within = Span(min(start, len(of.text)), max(start, len(of.text) - less))
    patterns = (r"\bx\b", r"no\w* (?:may|shall)")
    by_words = list(finder(tuple(phrases), patterns).spans(of, within))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_LONG", -1)
        assert by_words == list(finder(tuple(phrases), patterns).spans(of, within))


def test_a_phrase_whose_words_do_not_stand_in_a_text_is_not_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_compiled", _never)
    of = document("The Parties shall keep it secret.")
    assert not list(finder(("(profits|gains) are shared", "keep [it] hidden")).spans(of, Span(0, len(of.text))))


def _never(pattern: str) -> None:
    raise AssertionError(pattern)
