"""Definitions that do no work: terms that nobody uses, and terms that an earlier definition has settled otherwise."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.papers import papers
from pactlint.extract.terms.wording import key, stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Definition, Party
    from pactlint.document import Document


def judged(
    document: Document, clauses: Sequence[Clause], definitions: Sequence[Definition], parties: Sequence[Party]
) -> tuple[Definition, ...]:
    """The definitions with what can be said against them: `unused` and `settled_before`. Where in doubt, nothing."""
    judge = _Judge(document, clauses, definitions, parties)
    return tuple(
        replace(definition, unused=judge.is_unused(definition), settled_before=judge.settled_before(place, definition))
        for place, definition in enumerate(definitions)
    )


class _Judge:
    def __init__(
        self, document: Document, clauses: Sequence[Clause], definitions: Sequence[Definition], parties: Sequence[Party]
    ) -> None:
        self._plain = document.plain
        self._clauses = clauses
        self._definitions = definitions
        self._keys = Counter(key(definition.term) for definition in definitions)
        self._meanings = Counter(definition.meaning for definition in definitions)
        self._document = document
        self._names = {key(name) for party in parties for name in (party.name, *party.aliases)}
        self._folded = document.plain.lower()
        self._papers = papers(document, clauses)
        self._starts = [clause.span.start for clause in clauses]

    # ---- unused

    def is_unused(self, definition: Definition) -> bool:
        """Is the term written nowhere but where it is defined, in no form, not even in small letters?"""
        if not self._defines_outright(definition) or self._is_excused(definition):
            return False
        own = self._own_places(definition)
        return not any(self._is_use(place, definition, own) for place in self._places(definition.term))

    def _defines_outright(self, definition: Definition) -> bool:
        """Does it read “X” means …, or (the “X”)? Not a bare label, an abbreviation or a title in quotes."""
        if self._is_sentence(definition):
            between = self._plain[definition.span.end : definition.meaning.start]
            mentioned = _MENTIONED.search(self._plain[max(0, definition.span.start - 24) : definition.span.start])
            return bool(_GIVES_MEANING.search(between)) and not mentioned
        lead = self._plain[max(0, definition.span.start - 40) : definition.span.start]
        return self._is_quoted(definition) and bool(_NAMED.search(lead))

    def _is_quoted(self, definition: Definition) -> bool:
        return self._plain[max(0, definition.span.start - 2) : definition.span.start].strip().endswith(('"', "'"))

    def _is_excused(self, definition: Definition) -> bool:
        """A party's name, the agreement's own, or a term whose synonym (“A” or “B” means …) may be the one in use."""
        term = definition.term
        if self._is_gathered(definition):
            return True
        if key(term) in self._names or term.isupper() or _OF_EVERY_AGREEMENT.fullmatch(term) or ". " in term:
            return True
        return not term[0].isupper() or self._keys[key(term)] > 1 or self._meanings[definition.meaning] > 1

    def _is_gathered(self, definition: Definition) -> bool:
        """Does its own bracket gather it with others under one name: (the “Yard” and, with the Quay, the “Port”)?"""
        return _GATHERED.match(self._plain, definition.span.end) is not None

    def _own_places(self, definition: Definition) -> tuple[Span, ...]:
        return (definition.span, definition.meaning, *self._headings_above(definition.span))

    def _headings_above(self, span: Span) -> Iterator[Span]:
        clause = self._clause_at(span.start)
        while clause is not None:
            if clause.heading is not None:
                yield clause.heading
            clause = None if clause.parent is None else self._clauses[clause.parent]

    def _places(self, term: str) -> Iterator[Span]:
        """Where the words of a term stand in a row, each in any form ("Commercialized" for "Commercialize")."""
        first, *others = [_Y.sub("[yi]", stem) for stem in stems(_PLURAL.sub("", term))] or [""]
        if not first:
            return
        pattern = re.compile(
            rf"{first}(?<![a-z0-9]{first})[a-z0-9']*"  # begins with letters, which the engine looks for at once
            + "".join(rf"[^a-z0-9]{{1,4}}{other}[a-z0-9']*" for other in others)
        )
        for found in pattern.finditer(self._folded):
            yield Span(*found.span())

    def _is_use(self, place: Span, definition: Definition, own: Sequence[Span]) -> bool:
        if any(place in span for span in own):
            return False
        if " " in definition.term.strip() or not definition.term[0].isupper() or self._plain[place.start].isupper():
            return True
        return bool(_TAKEN_AS_TERM.search(self._plain, max(0, place.start - 12), place.start))

    # ---- defined twice

    def settled_before(self, place: int, definition: Definition) -> int | None:
        """The earlier definition of the same term, of the same reach.

        Of two sentences that define one is too many, even where both say the same. A bracket that names what it follows mostly
        repeats a definition in passing, so it must differ in figures.
        """
        if not self._is_free(definition):
            return None
        for earlier, other in enumerate(self._definitions[:place]):
            alike = other.term.casefold() == definition.term.casefold() and self._is_free(other)
            if alike and self._widens(other, definition):
                return None
            if alike and self._reach_alike(other, definition) and self._differ(other, definition):
                return earlier
        return None

    def _widens(self, one: Definition, other: Definition) -> bool:
        """Does another sentence beside it say what the term includes besides: "the term Product shall include spares"?"""
        includes = _INCLUDES.match(self._plain, other.span.end, other.meaning.start + 1)
        return includes is not None and self._in_one_place(one.span, other.span)

    def _in_one_place(self, one: Span, other: Span) -> bool:
        """Do two stand in one paragraph, or in one clause that a page's end has broken?"""
        if self._document.block_at(one.start) == self._document.block_at(other.start):
            return True
        between = self._document.text[one.end : other.start]
        return self._clause_at(one.start) == self._clause_at(other.start) and not _NUMBERED_LINE.search(between)

    def _reach_alike(self, one: Definition, other: Definition) -> bool:
        """Does the first hold where the second stands?

        They stand in one paper, and the first is not said to hold "in this Section" only.
        """
        if _HERE.search(self._before_in_sentence(one.span.start)):
            return False
        return self._part(one.span) == self._part(other.span)

    def _differ(self, one: Definition, other: Definition) -> bool:
        first, second = self._meaning(one), self._meaning(other)
        if self._is_sentence(one) and self._is_sentence(other):
            return True
        figures = [set(_FIGURE.findall(_REFERENCE.sub(" ", each))) for each in (first, second)]
        return all(figures) and figures[0].isdisjoint(figures[1])

    def _is_sentence(self, definition: Definition) -> bool:
        return definition.span.start < definition.meaning.start

    def _meaning(self, definition: Definition) -> str:
        words = self._plain[definition.meaning.start : definition.meaning.end].lower()
        return words if self._is_sentence(definition) else re.split(r",(?!\d)|[;(]", words)[-1]

    def _is_free(self, definition: Definition) -> bool:
        """Does it give its term a meaning of its own, everywhere: no pointer, no gloss, none for one clause or one party only?"""
        excused = key(definition.term) in self._names or bool(_OF_EVERY_AGREEMENT.fullmatch(definition.term))
        if (
            excused
            or self._is_amended(definition)
            or not definition.term.removeprefix("the ")[:1].isupper()
            or not self._is_quoted(definition)
        ):
            return False
        between = self._plain[definition.span.end : definition.meaning.start] if self._is_sentence(definition) else ""
        if between and (not _GIVES_MEANING.search(between) or _OF_ONE.search(_SHALL_INCLUDE.sub(" ", between))):
            return False
        meaning = self._plain[definition.meaning.start : definition.meaning.end]
        before = self._before_in_sentence(definition.span.start)
        local = _LOCAL.search(before) or _GLOSS.search(before) or _CONDITION.search(before) or _LOCAL.search(meaning[:_HEAD])
        local = local or _OF_ONE_PARTY.match(meaning)
        return not (local or _TITLE_OF_PART.search(before) or _POINTS.match(meaning))

    def _is_amended(self, definition: Definition) -> bool:
        """Does it stand in a clause that is quoted to replace another: the text "is amended to read as follows: …"?"""
        before = self._plain[max(0, definition.span.start - _QUOTED) : definition.span.start]
        return _REPLACES.search(before) is not None

    def _before_in_sentence(self, offset: int) -> str:
        block = self._document.block_at(offset)
        start = max(offset - _REACH, block.span.start if block else 0)
        return re.split(r"[.;](?= )", self._plain[start:offset])[-1]

    def _part(self, span: Span) -> int | None:
        """The schedule a definition stands in, where that is a paper of its own."""
        clause = self._clause_at(span.start)
        return None if clause is None else self._papers[clause.index]

    def _clause_at(self, offset: int) -> Clause | None:
        index: int | None = bisect_right(self._starts, offset) - 1
        while index is not None and index >= 0 and self._clauses[index].span.end <= offset:
            index = self._clauses[index].parent
        return self._clauses[index] if index is not None and index >= 0 else None


_REACH = 240  # characters before a term that may say where its definition holds
_HEAD = 60
_QUOTED = 700  # characters of a clause that is quoted, before the term
_REPLACES = re.compile(
    r"\b(?:amend|replac|delet|restat|substitut)\w*\b[^.:]{0,160}(?:[^.:]{0,40}\.\d[^.:]{0,60})?:\s*[\"\u201c](?![^\"\u201c\u201d]*[.;][\"\u201d]\s)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\((?:[\w ,]{0,30}\b)?(?:the|each|an?|collectively|together|such|called|as)[ ,]*[\"' ]+$", re.IGNORECASE)
_GATHERED = re.compile(r"[\"'\u201d,\s]{1,4}(?:and,?\s+)?(?:collectively|together|jointly)\b[^()]{0,80}[\"'\u201c]")
_PLURAL = re.compile(r"\((?:e?s|ies)\)")
_Y = re.compile(r"y$")
"""The end of a stem whose plural has another letter: "policy", "policies"."""
_OF_EVERY_AGREEMENT = re.compile(
    r"(?:this |the )?(?:agreement|contract|deed|memorandum|mou|part(?:y|ies)|parties hereto|recitals?|hereof|herein|including"
    r"|[\d ]*(?:\w+ ){0,4}act|person|writing|month|days?|law|signature(?: page)?|confidential treatment"
    r"|interpretation|definitions?|construction)",
    re.IGNORECASE,
)
_TAKEN_AS_TERM = re.compile(
    r"\b(?:the|an?|any|each|every|no|such|this|that|its|their|our|all|said|may|shall|will|to|not)\s+$", re.IGNORECASE
)
_POINTS = re.compile(
    r"\W*(?:as |is |are |the |same |meaning |meanings |so |respectively )*"
    r"(?:set (?:forth|out)|given|defined|specified|described|assigned|ascribed|provided|stated|attributed|indicated|contained)?"
    r"(?: (?:to|thereto|for|it|them|such|that|the|those|term|terms|in|respectively))*"
    r"\s*\b(?:in|at|under|by|per)\b[ ,]*(?:the |this |its )?"
    r"(?:sections?|clauses?|articles?|paragraphs?|exhibit|schedule|annex|appendix|preamble|recitals?|introduct|opening|first"
    r"|heading|attachment|§|\d|background|cover|above|below|elsewhere|such|definition"
    r"|rule|regulation|[A-Z][\w-]* (?:Act|Agreement|Code|Rules)\b)",
    re.IGNORECASE,
)
_LOCAL = re.compile(
    r"\b(?:for|of|under|within|throughout)\b[\w ,]{0,24}\b(?:this|such|these) (?:section|clause|article|paragraph|sub-?section"
    r"|sub-?clause|sub-?paragraph|schedule|exhibit|annex|sentence|provision|definition|part)"
    r"|\bfor (?:the )?purposes? of (?:section|clause|article|paragraph|\d|determining|calculating|the (?:preceding|foregoing))",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"\bin\b[\w ,]{0,24}\b(?:this|these) (?:section|clause|article|paragraph|sub-?section|sub-?clause|schedule|exhibit|annex"
    r"|part)",
    re.IGNORECASE,
)
_GLOSS = re.compile(
    r"\b(?:in the (?:\w+ ){0,3}(?:lease|agreement|contract|deed) (?:of|dated|between|made)\b"
    r"|avoid(?:ance of|ing)? (?:any )?doubt|for clarity|clarification|it (?:is|being) (?:understood|agreed)"
    r"|in that case|thus|accordingly|in (?:particular|relation to|respect of|the case of)|with respect to|as regards|as to"
    r"|definition of|term .{0,30} is (?:amended|replaced))\b",
    re.IGNORECASE,
)
_MENTIONED = re.compile(r"\b(?:are|is|as an?|any|includes?|including|of|of the|definition of)[ (]*[\"' ]+$", re.IGNORECASE)
_GIVES_MEANING = re.compile(
    r"\b(?:mean|refer|denote|signif|stand|defined (?:as|to mean)|(?:shall|will) (?:include|comprise|cover|extend))|^\W*[:=-]",
    re.IGNORECASE,
)
_TITLE_OF_PART = re.compile(
    r"\b(?:sections?|articles?|clauses?|exhibits?|schedules?|annex|appendix|\d|and)\W*[\dA-Z.]*\s*[(\[][\"' ]*$", re.IGNORECASE
)
_CONDITION = re.compile(r"\b(?:if|where|when|whenever|upon|unless|in the event|following|(?:while|until) )\b", re.IGNORECASE)
_REFERENCE = re.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|exhibits?|annex"
    r"|appendix)\W*[\w.]*",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d[\d.,]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety)\b"
)
_SHALL_INCLUDE = re.compile(r"\b(?:shall|will) include\b", re.IGNORECASE)
_INCLUDES = re.compile(
    r"[\"'\u201d\s,]*(?:(?:shall|will|also|further)\s+){0,2}(?:includes?|comprises?|extends?\s+to)\b", re.IGNORECASE
)
_NUMBERED_LINE = re.compile(r"\n[^\S\n]*(?:\(\w{1,4}\)|\w{1,3}[.)]|\d+(?:\.\d+)+)[^\S\n]")
_OF_ONE_PARTY = re.compile(
    r"\W*(?:in (?:relation to|respect of|the case of)|with (?:respect|regard) to|as (?:to|regards))\b", re.IGNORECASE
)
_OF_ONE = re.compile(
    r"\b(?:of|for|in relation to|in respect of|with respect to|when used|as to|not|includes?|also)\b", re.IGNORECASE
)
