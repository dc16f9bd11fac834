"""Few words that may be the answer themselves: dates, titles, the parties' names and the short names given to them.

Each candidate comes with its circumstances as text ("the word before is `between`"), hashed by whoever weighs them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import log2
from typing import TYPE_CHECKING

import re2

from pactlint.document import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pactlint.document import Document


@dataclass(frozen=True, slots=True)
class Mention:
    """A candidate and its circumstances."""

    span: Span
    circumstances: tuple[str, ...]


def mentions(kind: str, document: Document, sentences: Sequence[Span]) -> list[Mention]:
    """The candidates of one kind ("date", "title", "name") in the order of the text."""
    plain = document.plain
    shapes: dict[Span, set[str]] = {}
    for span, shape in _KINDS[kind](document, sentences):
        if len(span) > 1:
            shapes.setdefault(span, set()).add(shape)
    starts = [sentence.start for sentence in sentences]
    ordered = sorted(shapes)
    folded = [" ".join(plain[span.start : span.end].lower().split()) for span in ordered]
    times, seen = Counter(folded), Counter[str]()
    found = []
    of_sentence = cache(lambda sentence: tuple(_of(plain, sentence)))
    for order, (span, words) in enumerate(zip(ordered, folded, strict=True)):
        sentence = sentences[max(0, bisect_right(starts, span.start) - 1)] if sentences else span
        told = [
            *_around(plain, span),
            *_within(words, shapes[span]),
            *of_sentence(sentence),
            *_shaped(plain, span, sentence, shapes[span]),
        ]
        told += [f"order:{min(order, 9)}", f"seen:{min(seen[words], 3)}", f"times:{min(times[words], 4)}", *_place(plain, span)]
        seen[words] += 1
        found.append(Mention(span, tuple(dict.fromkeys(told))))
    return found


_TOKEN = re.compile(r"[a-z]+|\d+|[$%\"()/:,.;]|_+")
_WINDOW, _NEAR, _REACH = 9, 4, 90


def _tokens(words: str) -> list[str]:
    return ["#" if token[0].isdigit() else "_" if token[0] == "_" else token for token in _TOKEN.findall(words.lower())]


def _around(plain: str, span: Span) -> Iterator[str]:
    before = _tokens(plain[max(0, span.start - _REACH) : span.start])[: -_WINDOW - 1 : -1]
    after = _tokens(plain[span.end : span.end + _REACH])[:_WINDOW]
    for side, tokens in (("before", before), ("after", after)):
        for at, token in enumerate(tokens):
            yield f"{side}:{token}"
            if at < _NEAR:
                yield f"{side}{at}:{token}"
        yield from (f"{side}:{one} {two}" for one, two in pairwise(tokens))
        yield f"{side}3:{' '.join(tokens[:3])}"


def _within(words: str, shapes: Iterable[str]) -> Iterator[str]:
    tokens = _tokens(words)
    yield from (f"shape:{shape}" for shape in sorted(shapes))
    yield from (f"word:{token}" for token in tokens[:14])
    yield from (f"word:{one} {two}" for one, two in pairwise(tokens[:14]))
    if tokens:
        yield f"first:{tokens[0]}"
        yield f"last:{tokens[-1]}"
    yield f"words:{min(len(tokens), 14)}"
    yield f"length:{int(log2(len(words) + 1))}"


def _of(plain: str, sentence: Span) -> Iterator[str]:
    yield from (f"sentence:{token}" for token in _tokens(plain[sentence.start : min(sentence.end, sentence.start + 500)]))


def _shaped(plain: str, span: Span, sentence: Span, shapes: Iterable[str]) -> Iterator[str]:
    """What a shape means depends on where it stands: in the sentence that says who contracts, or after "Source:"."""
    between = _BETWEEN.search(plain, sentence.start, sentence.end)
    side = "none" if between is None else "after" if between.end() <= span.start else "before"
    before = " ".join(_tokens(plain[max(0, span.start - 30) : span.start])[-2:])
    after = " ".join(_tokens(plain[span.end : span.end + 30])[:2])
    early = span.start < _PREAMBLE
    for shape in sorted(shapes):
        yield f"{shape}/{side}"
        yield f"{shape}/{side}/{early}"
        yield f"{shape}/{before}"
        yield f"{shape}//{after}"
        yield f"{shape}/{before}/{after}"


_BETWEEN = re.compile(r"\b(?:between|among|BETWEEN|AMONG|Between|Among|and entered|is made)\b")
_PREAMBLE = 2500


def _place(plain: str, span: Span) -> Iterator[str]:
    yield f"tenth:{span.start * 10 // max(1, len(plain))}"
    yield f"from start:{int(2 * log2(span.start + 50))}"
    yield f"to end:{int(log2(len(plain) - span.end + 50))}"
    written = plain[span.start : span.end]
    yield f"case:{'upper' if written.isupper() else 'title' if written[:1].isupper() else 'lower'}"


# ---- dates

_MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
)
_WRITTEN = "|".join(written for month in _MONTHS.split() for written in (month.title(), month.upper()))
_MONTH = rf"\b(?:{_WRITTEN})\b\.?"
_BLANK = r"(?:_{1,40}|\[[^\]]{0,12}\]|\*{1,9})"
_WORDED = (
    r"\b(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|[a-z]{3,6}teenth|(?:twen|thir)tieth)\b"
)
_DAY = rf"(?:\b\d{{1,2}} ?(?:s ?t|n ?d|r ?d|t ?h)?\b|{_BLANK}(?: ?(?:st|nd|rd|th)\b)?|{_WORDED})"
_YEAR = rf"(?:(?:19|20) ?\d ?\d\b|(?:19|20)?{_BLANK}|'\d\d\b|two thousand [a-z]{{3,9}}(?:[ -][a-z]{{3,9}})?)"
_ANCHOR = re2.compile(rf"{_MONTH}|\b[Dd][Aa][Yy] {{1,3}}[Oo][Ff]\b".encode())
_NUMERIC = re2.compile(rb"\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b|\b(?:19|20)\d\d[/-]\d{1,2}[/-]\d{1,2}\b")
_BEFORE = re.compile(rf"{_DAY} {{0,3}},? {{0,3}}(?:day {{1,3}}of {{0,3}},? {{0,3}})?\Z", re.IGNORECASE)
_AFTER_MONTH = re.compile(rf" {{0,3}}(?:{_DAY} {{0,3}})?(?:,|of|\.)? {{0,3}}{_YEAR}", re.IGNORECASE)
_AFTER_DAY_OF = re.compile(rf" {{1,3}}(?:{_BLANK}|{_MONTH})? {{0,3}},? {{0,3}}(?:{_YEAR})?", re.IGNORECASE)
_LOOK_BACK = 48


def _dates(document: Document, _: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    plain, last = document.plain, 0
    for anchor in _ANCHOR.finditer(document.folded):
        is_day = anchor[0][-1:] in b"Ff"
        after = (_AFTER_DAY_OF if is_day else _AFTER_MONTH).match(plain, anchor.end())
        if anchor.start() < last or not after:
            continue
        before = _BEFORE.search(plain, max(last, anchor.start() - _LOOK_BACK), anchor.start())
        last = after.end()
        yield from _date(plain, before.start() if before else anchor.start(), last)
    for numeric in _NUMERIC.finditer(document.folded):
        yield from _date(plain, *numeric.span())


def _date(plain: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    words = plain[start:end]
    start += len(words) - len(words.lstrip(" ,."))
    end -= len(words) - len(words.rstrip(" ,"))
    if end - start > 4:
        blank = "_" in words or "[" in words
        yield Span(start, end), f"{'day of' in words.lower()} {blank} {'/' in words}"


# ---- titles

_FIRST_PAGES = 6000
_MOST_LINES = 80
_LINE = re.compile(r"[^\n]+")
_GAP = re.compile(r"\s{2,}|\t")
_NOUN = re.compile(
    r"\b(?:agreements?|contracts?|memorandum|letter|amendment|addendum|lease|licen[cs]e|terms|plan|deed|statement|undertaking|guaranty|policy|bylaws|charter|alliance)\b",
    re.IGNORECASE,
)
_ENDS_IN_NOUN = re.compile(
    r"(?:Agreement|AGREEMENT|Contract|CONTRACT|Amendment|AMENDMENT|Addendum|ADDENDUM|Lease|LEASE|Deed|Understanding"
    r"|UNDERSTANDING)\b(?: (?:No\.?|NO\.?|NUMBER) ?\d+)?"
)
_CAPITAL = re.compile(r"(?:[A-Z\d&][\w&/.'-]*|of|and|for|to|in|on|the|by|with|&)[, ]{0,2}")
_THIS = re.compile(r"\b(?:[Tt]his|THIS|[Tt]hese|the|an?) (?=[A-Z])")


def _titles(document: Document, _: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    text, plain = document.text, document.plain
    lines = list(_lines(text))[:_MOST_LINES]
    for at, line in enumerate(lines):
        for more, last in enumerate(lines[at : at + 3]):
            span = Span(line.start, last.end)
            if len(span) < 200 and _NOUN.search(plain, span.start, span.end):
                yield span, f"lines {more + 1}"
        yield from ((Span(line.start, end), "line begins") for end in _noun_ends(plain, line.start))
    for this in _THIS.finditer(plain, 0, _FIRST_PAGES):
        yield from ((Span(this.end(), end), "this") for end in _noun_ends(plain, this.end()))


def _lines(text: str) -> Iterator[Span]:
    for line in _LINE.finditer(text, 0, _FIRST_PAGES):
        start = line.start()
        for gap in [*_GAP.finditer(text, *line.span()), None]:
            end = gap.start() if gap else line.end()
            words = text[start:end]
            if words.strip():
                yield Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
            start = gap.end() if gap else end


def _noun_ends(plain: str, start: int) -> Iterator[int]:
    """The ends of "Agreement" and its like in the run of capitalised words at a place; the last is the fullest title."""
    at = start
    while at < start + 150 and (word := _CAPITAL.match(plain, at)):
        noun = _ENDS_IN_NOUN.match(plain, at)
        if noun and at > start:
            yield noun.end()
        at = word.end()


# ---- names

_BEGINNING = 9000
_QUOTED = re.compile(r"\"([^\"\n]{2,70}?)[,.]?\"")
_SHORT_NAME = re.compile(r"(?:the )?\"[^\"]*\"")
_BRACKETED = re.compile(r"\(([^()]{4,160})\)")
_FORM = (
    r"(?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Limited|LIMITED|Corp|CORP|Corporation|CORPORATION|Company|COMPANY|Co|CO|L\.P|LP|LLP|GmbH|GMBH"
    r"|AG|S\.A|N\.V|B\.V|PLC|plc|P\.C|Bank|BANK|Trust|TRUST|University|UNIVERSITY|Association|ASSOCIATION|Fund|FUND"
    r"|Partners|PARTNERS|Pty|Institute|S\.p\.A|A/S|AB|KG)"
)
_FORMED = re.compile(rf"\b{_FORM}\b\.?(?:,? (?:Inc|INC|Ltd|LTD|Limited|LIMITED|LLC|L\.P|Co|CO|LTDA|KG)\b\.?)?")
_NAME_WORD = re.compile(r"(?:[A-Z\d][\w&/.'!-]*|of|and|for|the|de|&|d/b/a)(?:,? | ?\([A-Za-z .]{2,20}\) )?\Z")
_OPENING = re.compile(
    r"(?:(?:by and )?(?:between|among|amongst)|and|with|AND|BETWEEN|AMONG|WITH|[;:]|\(\d\)|\n)[ :]{1,3}(?:\(\w\) )?(?=[A-Z\d])"
)
_UNTIL = re.compile(r"[,(;]| (?:a|an|the|and|as|whose|with|of|located|having) |\s{2,}|\. ")
_JOINTLY = re.compile(
    r"(?:each|individually|collectively|together|jointly|hereinafter|referred to|\"part(?:y|ies)\")", re.IGNORECASE
)


def _names(document: Document, sentences: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    plain = document.plain
    end = min(len(plain), _BEGINNING)
    for quoted in _QUOTED.finditer(plain, 0, end):
        yield Span(*quoted.span(1)), "quoted"
    for bracketed in _BRACKETED.finditer(plain, 0, end):
        if _SHORT_NAME.fullmatch(bracketed[1]):
            continue
        if '"' in bracketed[1] or bracketed[1][:1].isupper() or "known" in bracketed[1]:
            yield Span(*bracketed.span(1)), "bracketed"
    for form in _FORMED.finditer(plain, 0, end):
        yield from ((Span(start, form.end()), shape) for start, shape in _name_starts(plain, form.start()))
    for opening in _OPENING.finditer(plain, 0, end):
        stop = _UNTIL.search(plain, opening.end() + 1, opening.end() + 90)
        if stop:
            yield Span(opening.end(), stop.start()), "after an opening word"
    for sentence in sentences:
        if sentence.start > end:
            break
        if len(sentence) < 400 and _JOINTLY.search(plain, sentence.start, sentence.end):
            yield sentence, "sentence"


def _name_starts(plain: str, end: int) -> Iterator[tuple[int, str]]:
    """Where the name that ends in a legal form may begin: at the first capitalised word before it, or after an "and"."""
    start, at = end, end
    while at > max(0, end - 90):
        before = plain.rfind(" ", max(0, end - 90), at - 1) + 1
        if not _NAME_WORD.match(plain[before:at]):
            break
        word = plain[before:at].strip()
        if word in ("and", "&") and start < end and word == "and":
            yield start, "form after and"
        at = before
        if word[:1].isupper() or word[:1].isdigit():
            start = before
    if start < end:
        yield start, "form"


_KINDS: dict[str, Callable[[Document, Sequence[Span]], Iterator[tuple[Span, str]]]] = {
    "date": _dates,
    "title": _titles,
    "name": _names,
}
