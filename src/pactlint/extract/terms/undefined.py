"""Phrases that are capitalised as terms are and are nowhere defined. What may be ordinary is left out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.document import BlockKind, Span
from pactlint.extract.terms.matching import words_of
from pactlint.extract.terms.ordinary import (
    COMMON_WORDS,
    ELEMENTS,
    EXPECTED_WORDS,
    HEADS,
    NAMED_HEADS,
    NAMING_WORDS,
    ORDINARY_WORDS,
    SET_PHRASES,
    STRONG,
)
from pactlint.extract.terms.quoted import quotes
from pactlint.extract.terms.wording import key, phrases, singular, stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pactlint.agreement import Clause, Party
    from pactlint.document import Document


def undefined(
    document: Document,
    clauses: Sequence[Clause],
    phrases: Sequence[re.Match[str]],
    terms: Sequence[str],
    parties: Sequence[Party],
) -> Iterator[tuple[str, Span]]:
    """The uses among phrases without a defined term that a lawyer would look up in vain, each with the term."""
    if any(pattern.search(document.plain) for pattern in _ELSEWHERE) or _AMENDS.search(document.plain, 0, _TITLE):
        return
    candidates = _candidates(document, clauses, phrases)
    if not candidates:
        return
    known = _Known(document, clauses, terms, parties)
    small = _small(document)
    for candidate in candidates.values():
        if candidate.is_term(small) and not known.has(candidate.term) and not _is_told(document.plain, candidate):
            for span in candidate.spans:
                yield candidate.term, span


def _is_told(plain: str, candidate: _Candidate) -> bool:
    """Does a use of it, wherever that stands, say in passing what it is?"""
    tells = _TELLS + (_RUNS if not _TIMES.isdisjoint(candidate.words) else "")
    return re.search(rf"\b{' +'.join(map(re.escape, candidate.term.split()))}s?(?:{tells})", plain) is not None


_ELSEWHERE = (
    re.compile(r"[Vv]ariables? (?:has|have) the meanings?"),
    re.compile(
        r"(?:set forth|given|specified|defined|identified|stated) (?:in|on) the (?:applicable )?"
        r"(?:Cover Page|Order Form|Key Terms)"
    ),
    re.compile(
        r"[CDIcdi](?:(?<=[Cc])apitali[sz]ed|(?<=[Dd])efined|(?<=[Ii])nitially capitali[sz]ed|(?<=C)APITALIZED)"
        r" (?:words|terms|expressions)?[^.]{0,160}?(?:not|otherwise|but|without)[^.]{0,80}?defin[^.]{0,200}?(?:[A-Z][a-z]+ )?"
        r"(?:Agreement|Indenture|Contract|Plan|Lease|Master|Terms|Prospectus|Statement|Exhibit|Schedule|Annex|Appendix)",
    ),
)
"""The agreement takes its terms from another paper."""
_AMENDS = re.compile(r"\b(?:amendment|addendum|supplemental agreement)\b(?! (?:and|&) restate)", re.IGNORECASE)
_TITLE = 500
"""Code points in which an amendment says that it is one; its terms are those of the agreement it amends."""


@dataclass(slots=True)
class _Candidate:
    """A phrase with all places it stands at.

    `strong` counts those with a word before it that names do not have, `weak` those with "a", `article` those with "the";
    `inside` counts those with a word in small letters before them, `pointed` those that say which clause tells it, `part` those
    that somebody acts as, `acting` those that do what people do without an article; `named` is true where the words around a use
    tell what it is: a bracket that gives it a name, a sum, when it begins.
    """

    term: str
    words: tuple[str, ...]
    spans: list[Span] = field(default_factory=list)
    strong: int = 0
    weak: int = 0
    article: int = 0
    inside: int = 0
    pointed: int = 0
    part: int = 0
    acting: int = 0
    named: bool = False

    def is_term(self, small: _Small) -> bool:
        several = len(self.words) > 1
        promised = (self.article + self.inside) >= 1 and self._promises_definition()
        told = (self.article + self.weak) >= 1 and self.inside >= 1 and self._sounds_defined()
        once = (promised or told) and small.count(self.words) == 0
        often = several and self.inside > 0 and len(self.spans) > 1
        marked = self.strong + self.weak + (several and (self.article > 1 or once or often)) > 0
        if self.named or not marked or " ".join(self.words) in _SET:
            return False
        if self.pointed and len(self.spans) > 1:
            return False
        if self.part == len(self.spans):
            return False  # "acts as an Escrow Agent": one of a kind, in capitals for courtesy
        if self.acting and not self.article and not self.strong and not _PEOPLE.search(self.words[-1]):
            return False  # "approved by Store Relations": somebody by name
        if len(self.spans) == 1 and not self.strong and self.words[-1] in _DATA:
            return False  # a field of a form that is to be filled in, told by its label
        if self.words[-1] in _JOBS and self.words[0] not in _PICKED and not self.article and not self.strong:
            return False  # people told by what they do, in capitals for courtesy
        if _names_somebody(self.words) or all(word in _ORDINARY for word in self.words):
            return False
        if not (told or all(_is_common(word, small) for word in self.words)):
            return False
        in_small = small.count(self.words)
        if len(self.words) == 1 and self.words[0] not in EXPECTED_WORDS:
            return self.strong >= 2 and len(self.spans) >= 3 and in_small * 4 <= len(self.spans)
        if len(self.words) == 1:
            return self.strong > 0 and in_small <= len(self.spans)
        return (self.strong > 0 or len(self.spans) > 1 or once) and in_small * 2 <= len(self.spans)

    def _promises_definition(self) -> bool:
        """Are they two words of the kind that only a definition would join: "Launch Date", "Prescribed Books"?"""
        return len(self.words) == 2 and (self.words[1] in HEADS or self.words[0].endswith("ed"))

    def _sounds_defined(self) -> bool:
        """Are they words that terms are made of and names are not: "Sinking Reserve", "Throughput Forecast"?"""
        if len(self.words) == 2 and _is_of_terms(self.words[1]) and self.words[1] not in _TAKES_NAMES:
            return True
        return 2 <= len(self.words) <= _MOST_JOINED and all(_is_of_terms(word) for word in self.words)


def _names_somebody(words: Sequence[str]) -> bool:
    """Does a word in it belong to names, laws and papers, or all of it to chemistry?

    A plan for something ordinary ("the Launch Plan") is none of these.
    """
    if not _ELEMENTS.isdisjoint(words) and any(_OF_CHEMISTRY.search(word) for word in words):
        return True
    if len(words) == 2 and words[1] in {"plan", "stock"} and words[0] in _COMMON and words[0] not in _OF_SHARES:
        return False
    return any(word in _NAMING for word in words)


def _is_of_terms(word: str) -> bool:
    """Is it a word that terms are made of, told by itself or by its ending?"""
    return word in _COMMON or word in HEADS or (len(word) > _SHORT and bool(_MADE.search(word)))


_PICKED = frozenset("certified approved authorised authorized accredited qualified nominated designated".split())
_JOBS = frozenset(
    "technician engineer nurse physician mechanic installer trainer accountant analyst consultant specialist".split()
)
_PEOPLE = re.compile(r"(?:er|or|ist|ee|ant)$")
_DATA = frozenset("name address number telephone phone fax email title signature".split())
_ELEMENTS = frozenset(map(singular, ELEMENTS))
_OF_CHEMISTRY = re.compile(r"(?:..[aio]te|ide|ium|acid|oxyl|ane|ene)$")
_TAKES_NAMES = frozenset(map(singular, NAMED_HEADS))
_MOST_JOINED = 3
_SHORT = 5
_OF_SHARES = frozenset({"common", "preferred", "capital", "restricted"})
_ORDINARY = frozenset(map(singular, ORDINARY_WORDS))
_NAMING = frozenset(map(singular, NAMING_WORDS))
_COMMON = frozenset(map(singular, COMMON_WORDS))
_SET = frozenset(key(phrase) for phrase in SET_PHRASES)
_MADE = re.compile(
    r"..(?:ed|ing|tion|sion|ment|ness|ity|able|ible|ive|ance|ence|ship|age|ure|ary|ory|ical|ate|less|ful|wide|ware|ee|or|al)$"
)
"""Endings of English words, which names seldom have."""


def _is_common(word: str, small: _Small) -> bool:
    return (
        word in _COMMON
        or word in HEADS
        or word in {"of", "for"}
        or small.count((word,)) > 0
        or (len(word) > 5 and bool(_MADE.search(word)))
    )


# ---- candidates

_PIECE = re.compile(r"[A-Z][A-Za-z-]*(?: +(?:(?:of|for) +)?[A-Z][A-Za-z-]*)*")
_STARTERS = frozenset(
    """
    the this that these those each any all no such its his her their our your my in on at by for to of and or if as upon under
    with without
    within except subject notwithstanding provided further however unless until while during after before both either neither
    every
    other another a an when where which who nothing it we you they there here so than then some certain said following prior
    """.split()
)
_TRAILING = re.compile(r" +(?:In|To|Of|For|And|Or|The|By|With|On|At|From|Is|As|No)$")
_STOPS = frozenset(".:;?!")
_SKIPPED = frozenset({ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.SIGNATURES})
_MOST_WORDS = 5
_AS_A = re.compile(r"\bas an? {1,3}$")
_AFTER_SMALL = re.compile(r"(?<![\w.])(?:[a-z]{2,12}|[a-z]{2,12} {1,3}an?) {1,3}$")
_ACTS = re.compile(r"\b[a-z]{3,}(?:ed|en) (?:in writing )?(?:by|through) {1,3}$")
_NAMED = re.compile(
    r"[\w'-]{0,3} ?\((?:(?:the|each|an?|collectively|together|as|hereinafter)[ ,]+){0,4}(?:\"|[A-Z]{2,}s?\))|\"|@"
    r"|[^.;]{0,60}?\(?(?:as|each)\b[^().;]{0,40}defined (?:in|by|under) (?:the|that|its|their|[A-Z])|s? (?:is|are) (?:an?|the"
    r"|defined|any|all)\b|[\u00ae\u2122\u2120]| ?\((?:R|TM|SM)\)|,? or (?:another|any other) [a-z]"
    r"|(?: (?:in|on|for|of|to|and|the|[A-Z]\w+)){1,9} ?\((?:V|v|Ver\.|Version )\.? ?\d"
)
"""What follows a use that tells what it is: a name of its own in a bracket, a class; or a title's version."""
_TELLS = (
    r"(?: +(?:for|of|in|on) [^.;:]{1,50})? +(?:is|are|comprises?|consists? +of)(?: +the +following| +as +follows)? *:"
    r"|,? +(?:of|equal +to|in +the +(?:amount|sum) +of) +[^.;()]{0,60}?\(?"
    r"(?:(?:US|U\.S\.)? ?[$\u20ac\xa3] ?\d|(?:USD|EUR|GBP|CHF) ?\d|\d[\d.,]* ?%)"
    r"| +includes?,? +(?:without +limitation|but +(?:is|are) +not +limited)"
    r"| +(?:(?:shall|will) +be|is) +(?:(?:the|an?|equal|to|at|least|not|less|than|no|more|amount|of|on|US) +){0,5}[$\u20ac\xa3]?"
    r"(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) +\d)"
)
"""What tells a term anywhere in the text: a list, a sum, what it includes, a figure or a day."""
_RUNS = r"| +(?:shall|will) +(?:commence|begin|start|run|last)\b"
"""And what tells a time."""
_TIMES = frozenset("period phase term year season stage".split())
_TOLD = (
    r"s?,?\s+(?:as\s+|which\s+(?:is|are)\s+|that\s+(?:is|are)\s+)?(?:set\s+(?:forth|out)|listed|specified|described|defined|identified|stated"
    r"|shown|contained)\s+(?:more\s+fully\s+)?(?:in|on|at)\s+(?:the\s+|this\s+)?(?:attached\s+)?"
)
_TOLD_IN_A_SCHEDULE = re.compile(rf"{_TOLD}(?:schedule|exhibit|annex|annexure|appendix|attachment)\b", re.IGNORECASE)
_TOLD_IN_A_CLAUSE = re.compile(rf"{_TOLD}(?:section|article|clause|paragraph)\b", re.IGNORECASE)
"""Where a use says itself where the term is told; a clause that does so uses it too, else it tells something else."""


def _candidates(document: Document, clauses: Sequence[Clause], phrases: Iterable[re.Match[str]]) -> dict[str, _Candidate]:
    plain = document.plain
    prose = _Prose(document, clauses)
    found: dict[str, _Candidate] = {}
    reaches: dict[str, tuple[int, int] | None] = {}
    for phrase in phrases:
        if phrase[0] not in reaches:
            reaches[phrase[0]] = _reach(phrase[0])
        reach = reaches[phrase[0]]
        if reach is None or not prose.holds(phrase.start() + reach[0]):
            continue
        for start, end in _pieces(plain, phrase.start() + reach[0], phrase.start() + reach[1]):
            term = plain[start:end]
            parts = tuple(singular(part) for part in re.findall(r"[a-z]+", term.lower()))
            if not _may_be_term(plain, term, parts, start, end) or _is_set_off(document.text, start, end):
                continue
            candidate = found.setdefault(" ".join(parts), _Candidate(" ".join(term.split()), parts))
            candidate.spans.append(Span(start, end))
            before = STRONG.search(plain[max(0, start - 14) : start])
            candidate.strong += bool(before and not before["weak"])
            candidate.weak += bool(before and before["weak"])
            candidate.article += plain[max(0, start - 5) : start].endswith((" the ", "the  "))
            candidate.inside += bool(_AFTER_SMALL.search(plain[max(0, start - 16) : start]))
            candidate.acting += bool(_ACTS.search(plain, max(0, start - 40), start))
            candidate.part += bool(_AS_A.search(plain, max(0, start - 8), start))
            candidate.pointed += bool(_TOLD_IN_A_CLAUSE.match(plain, end))
            candidate.named = candidate.named or plain[start - 1 : start] in {'"', "'"}
            candidate.named = candidate.named or bool(_NAMED.match(plain, end) or _TOLD_IN_A_SCHEDULE.match(plain, end))
    return found


def _reach(phrase: str) -> tuple[int, int] | None:
    """Where in a phrase its words begin and end; None if it has none or names somebody or something."""
    words = words_of(phrase)
    if not words or _names_somebody([word.key for word in words]):
        return None
    return words[0].start, words[-1].end


def _pieces(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A phrase cut at "and", "or", "to", possessives and whatever else joins two things, without words that open a sentence."""
    for found in _PIECE.finditer(plain, start, end):
        first = found.start()
        for word in re.finditer(r"[A-Za-z-]+", found[0]):
            if word[0].lower() not in _STARTERS:
                first = found.start() + word.start()
                break
        else:
            continue
        trailing = _TRAILING.search(plain, first, found.end())
        yield first, trailing.start() if trailing else found.end()


def _may_be_term(plain: str, term: str, parts: tuple[str, ...], start: int, end: int) -> bool:
    if (
        not 0 < len(parts) <= _MOST_WORDS
        or any(part.isupper() and len(part) > 1 for part in re.split(r"[ -]+", term))
        or any(len(part) == 1 for part in parts)
    ):
        return False
    before = plain[max(0, start - 3) : start].rstrip(" \"'(")
    opens = not before or before[-1] in _STOPS or before[-1] in ")0123456789"
    if (opens and len(parts) == 1) or _HALF_CAPITAL.fullmatch(term) or _NAME_GOES_ON.match(plain, end):
        return False
    after = plain[end : end + 12]
    return not _NO_TERM_AFTER.match(after) and before[-1:] not in '"&'


def _is_set_off(text: str, start: int, end: int) -> bool:
    """Does it stand alone at a paragraph's end, without a stop: a heading that a conversion has put into the line above?"""
    return _APART.match(text, end) is not None and text[max(0, start - 2) : start].isspace()


_APART = re.compile(r"[^\S\n]*(?:\n[^\S\n]*\n|\Z)")
_HALF_CAPITAL = re.compile(r"[A-Z][a-z]*(?:-[a-z]+)+")  # "Sino-foreign"
_NAME_GOES_ON = re.compile(r"\s+(?:Association|Institute|Society|University|Commission|Council|Court|Board|Act|Code)\b")
_NO_TERM_AFTER = re.compile(r" ?(?:,? (?:Inc|L\.?L\.?C|Ltd|Corp|Co\b|L\.P|No\. )|\((?!as\b|each\b|which\b)\w|[\d@/.]\w|\d| \d)")


class _Prose:
    """Where sentences are: no headings, lists of names, cells, signatures, titles."""

    def __init__(self, document: Document, clauses: Sequence[Clause]) -> None:
        self._document = document
        self._told: dict[int, bool] = {}
        spans = sorted(
            [clause.heading for clause in clauses if clause.heading]
            + [clause.span for clause in clauses if clause.kind in _SKIPPED]
        )
        self._starts = [span.start for span in spans]
        self._reached: list[int] = []
        for span in spans:
            self._reached.append(max(span.end, self._reached[-1] if self._reached else 0))

    def holds(self, offset: int) -> bool:
        place = bisect_right(self._starts, offset) - 1
        if place >= 0 and offset < self._reached[place]:
            return False
        block = self._document.block_at(offset)
        if block is None or offset >= block.span.end or block.kind is BlockKind.CELL:
            return False
        if block.span.start not in self._told:
            self._told[block.span.start] = _is_prose(self._document.plain[block.span.start : block.span.end])
        return self._told[block.span.start]


_FEWEST_WORDS = 8
_FEWEST_OF_SENTENCE = 3
_ENDS = re.compile(r"(?:\.|;(?: (?:and|or|but))?)\s*$")
_LEGEND = re.compile(
    r"\bconfidential\s+treatment\b[^.]{0,200}\b(?:filed|omitted|stamped)\b|\b(?:omitted|redacted)\b[^.]{0,200}\bconfidential\s+treatment\b",
    re.IGNORECASE,
)
"""What a filing says about itself on its pages."""
_LOWER = re.compile(r"[a-z](?<![\w'].)[a-z]+")
_UPPER = re.compile(r"[A-Z](?<!\w.)")


def _is_prose(text: str) -> bool:
    if _LEGEND.search(text):
        return False
    small, capitals = len(_LOWER.findall(text)), len(_UPPER.findall(text))
    if _ENDS.search(text):
        is_item = not text.rstrip().endswith(".")
        fewest = _FEWEST_OF_SENTENCE if is_item or _SENTENCE.search(text) else _FEWEST_OF_SENTENCE + 2
        return small >= fewest and small > capitals / 2
    return small >= _FEWEST_WORDS and small > 1.5 * capitals


# ---- what is known


class _Known:
    """Terms, names and headings, none of which is undefined; nor is another form, a part or an extension of one."""

    def __init__(self, document: Document, clauses: Sequence[Clause], terms: Iterable[str], parties: Iterable[Party]) -> None:
        plain = document.plain
        names = [name for party in parties for name in (party.name, *party.aliases)]
        headings = [plain[clause.heading.start : clause.heading.end] for clause in clauses if clause.heading]
        mentioned = [found[found.lastgroup or 0] for found in quotes(plain)]
        labels = [found["label"] for found in _LABEL.finditer(document.text) if not _is_sentence(found["label"])]
        small = [found[found.lastgroup or 0] for pattern in _TOLD_SMALL for found in pattern.finditer(plain)]
        products = _products(document, names)
        self._whole = {stems(term) for term in (*terms, *names, *mentioned, *labels, *small, *products)} - {()}
        self._parts = {part for term in self._whole | {stems(heading) for heading in headings} for part in _parts(term)}

    def has(self, term: str) -> bool:
        forms = stems(term)
        return forms in self._parts or any(part in self._whole for part in _parts(forms))


def _products(document: Document, names: Sequence[str]) -> Iterator[str]:
    """What stands behind a party's name in one capitalised phrase of some length: "Tallow Slow Burning Candles"."""
    owners = {stems(name) for name in names}
    for phrase in {" ".join(found[0].split()) for found in phrases(document.text)}:
        first, _, rest = phrase.partition(" ")
        if stems(first) in owners and len(rest.split()) >= _FEWEST_OF_PRODUCT:
            yield rest


_FEWEST_OF_PRODUCT = 3
_TOLD_SMALL = (
    re.compile(
        r"\bthe +((?:[a-z-]+ +){1,3}?[a-z-]+) +(?:(?:hereof|herein|hereunder) +)?"
        r"(?:shall +(?:mean|refer +to)|(?:is|are) +defined +as)\b"
    ),
    re.compile(
        r"\bthe +((?:[a-z-]+ +){1,2}?[a-z-]+)(?: +of [^.;]{1,50}?)? +(?:shall +be|will +be|is) +(?:on +)?(?:the +)?"
        r"(?:[$\u20ac\xa3]?\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)"
    ),
)
"""Terms that are given a meaning, a day or a figure in small letters: "the launch date shall be 1 May"."""


def _is_sentence(label: str) -> bool:
    """Is it a sentence that a full stop ends, and no label?"""
    return _SENTENCE.search(label) is not None or len(label.split()) > _LONGEST_LABEL


_LONGEST_LABEL = 6
_SENTENCE = re.compile(r" (?:shall|may|will|must|is|are|has|have|can|does|do|agrees?|means?) ")
_LABEL = re.compile(
    r"^[^\S\n]*(?:\(?[\da-zA-Z.]{1,6}[.)]?[^\S\n]+)?(?P<label>[A-Z][\w'/& -]{2,50}?)(?::| -|\.[^\S\n]|[^\S\n]*\|)", re.MULTILINE
)
_LONGEST = 9


def _parts(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    words = words[:_LONGEST]
    return (words[start:end] for start in range(len(words)) for end in range(start + 1, len(words) + 1))


# ---- small letters


class _Small:
    """How often words stand in small letters."""

    def __init__(self, words: Sequence[str]) -> None:
        forms = {word: singular(word) if word.islower() else "" for word in set(words)}
        small = [forms[word] for word in words]
        self._single = Counter(small)
        self._pairs = Counter(pairwise(small))

    def count(self, words: tuple[str, ...]) -> int:
        if len(words) == 1:
            return self._single[words[0]]
        return min(self._pairs[pair] for pair in pairwise(words))


_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else ord(" ") for code in range(256))


def _small(document: Document) -> _Small:
    return _Small(document.folded.translate(_LETTERS).decode("ascii").split())
