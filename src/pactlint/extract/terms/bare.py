"""Terms without quotation marks: "Territory means …", "(the Territory)", "hereinafter called the Seller", labels and tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import BlockKind
from pactlint.extract.terms.naming import Naming
from pactlint.extract.terms.reach import meaning_end, segment_start
from pactlint.extract.terms.wording import TITLE_PHRASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Block, Document, Span


def bare(document: Document, clauses: Sequence[Clause], *, defines: Callable[[int], bool]) -> Iterator[Naming]:
    """The terms without quotation marks that are given a meaning, in no order; `defines` as for `quoted`."""
    yield from _meant(document)
    yield from _bracketed(document)
    yield from _called(document)
    yield from _labelled(document, defines=defines)
    yield from _listed(document, defines=defines)
    yield from _headed(document, clauses)
    yield from _tabled(document)


_MEANS = re.compile(
    r"[ ,](?:(?<= )(?:\([^()]{0,60}\),? )?|(?<=,) )"
    r"(?:(?:shall|will) (?:mean|have the (?:same |following )?meaning|refer to)|means|has the (?:same "
    r"|following )?meaning"
    r"|(?:is|are) defined (?:as|in|on)|shall be defined as)\b[ :,-]*"
)
_INCLUDES = re.compile(
    r"[ ,] ?(?:shall +|will +)?includes?,? +(?:without +limitation|but +(?:is +|are +|shall +)?not +(?:be +)?limited)\b[ :,-]*"
)
_RECKONED = re.compile(
    r" (?:is|are|(?:shall|will) be) (?:equal to )?the "
    r"(?:sum|product|quotient|average|mean|difference|ratio|aggregate|total|lesser|greater) of\b"
)
_WITHIN = r"\b[Ii]n this (?:[Cc]lause|[Ss]ection|[Aa]rticle|[Aa]greement|[Ss]chedule|[Pp]aragraph), "
_BEFORE_MEANS = re.compile(
    rf"(?:^|[.;:)\]\d*] {{1,16}}|{_WITHIN}|\b(?:the|The) (?:term )?|\b(?:an?|An?) )(?P<term>{TITLE_PHRASE}) {{0,3}}$"
)
_BRACKETED = re.compile(
    r"\((?:(?:herein(?:after)?|hereafter|collectively|together|each|individually|jointly|severally|both|referred|called|known"
    r"|as|and|to|be"
    r"|or|sometimes|also|an?|the|this|such|all|in this agreement|defined|with)[ ,:]+){1,9}"
    rf"(?P<term>{TITLE_PHRASE}) ?\)"
)
_ALONE = re.compile(r"\((?P<term>[A-Z][a-z][\w-]*(?: [A-Z][\w-]*){0,3})\)")
_CALLED = re.compile(
    r"h(?<!\wh)(?:erein(?:after)?|ereafter)[ ,]+(?:(?:individually|collectively|also|sometimes|jointly|together|be|is|are"
    r"|shall be)[ ,]+){0,3}"
    rf"(?:referred to(?: collectively| individually)? as|called|known as|designated(?: as)?) (?:the )?(?P<term>{TITLE_PHRASE})"
)
_SAID = re.compile(
    r"(?<![\w-])(?:(?:[Tt]his|[Tt]hat|[Ww]hich|(?:result|remainder|balance|difference|sum|rest|figure|amount|period|total|account)s?)"
    rf" (?:is|are) (?:here )?called|[Ww]e call (?:it|this|that|them|these)) (?:the |an? )?(?P<term>{TITLE_PHRASE})"
)
_LABEL = re.compile(
    rf"(?:\(?[\divxa-z]{{1,4}}(?:\.\d{{1,3}}){{0,3}}[.)]* +)?(?P<term>{TITLE_PHRASE})(?: ?(?::|=)| -{{1,2}}(?= )"
    rf"|\.(?= ?-)) *-? *(?=\S)"
)
_CONTACT = re.compile(
    r"(?:by|name|title|date|address|attn|attention|fax|facsimile|e-?mail|telephone|tel|phone|re|to|from|subject|signature"
    r"|witness(?:es)?|its|cc"
    r"|note|notes|source|page|exhibit.*|schedule.*|section.*|article.*|annex.*|appendix.*|if to.*|with a copy.*|copy to|dear.*"
    r"|whereas|recitals?"
    r"|provided|signed|print(?:ed)? name|place|city|state|zip.*|website|url|contact.*|mobile|in witness.*|now.*|per|position"
    r"|company name)$",
    re.IGNORECASE,
)
_HEADS = re.compile(r"(?:defined )?(?:term|expression|word|definition|item)s?$", re.IGNORECASE)


def _meant(document: Document) -> Iterator[Naming]:
    """Terms told by "Territory means …"; by "Territory includes, without limitation, …" where nothing else tells it."""
    for pattern, sure in ((_MEANS, True), (_INCLUDES, False)):
        yield from _said(document, pattern, sure=sure)
    # "Average Daily Assets shall be the sum of …"; of one word it is as likely the first of a sentence.
    yield from (naming for naming in _said(document, _RECKONED, sure=False) if " " in naming.term)


def _said(document: Document, pattern: re.Pattern[str], *, sure: bool) -> Iterator[Naming]:
    plain = document.plain
    for verb in pattern.finditer(plain):
        block = document.block_at(verb.start())
        if block is None or verb.start() >= block.span.end:
            continue
        first = max(block.span.start, verb.start() - 90)
        found = _BEFORE_MEANS.search(plain[first : verb.start()])
        if found and len(found["term"].split()) <= 8 and (found.start() == 0) <= (first == block.span.start):
            sentence = max((stop.end() for stop in _STOP.finditer(found["term"])), default=0)
            start = first + found.start("term") + sentence
            end = meaning_end(plain, verb.end(), block.span.end)
            yield Naming(_joined(found["term"][sentence:]), start, first + found.end("term"), verb.end(), end, sure)


# The term begins behind it: "… by the Company. Net Price is the sum of …"; not in "U.S. Territory".
_STOP = re.compile(r"(?<=[a-z]{3})\. ")


def _bracketed(document: Document) -> Iterator[Naming]:
    for pattern, sure in ((_BRACKETED, True), (_ALONE, False)):
        for found in pattern.finditer(document.plain):
            block = document.block_at(found.start())
            if block and found.end() <= block.span.end and not (found["term"].isupper() and not sure):
                start = segment_start(document.plain, block.span.start, found.start())
                yield Naming(_joined(found["term"]), *found.span("term"), start, found.start(), sure)


def _called(document: Document) -> Iterator[Naming]:
    for found in (*_CALLED.finditer(document.plain), *_SAID.finditer(document.plain)):
        block = document.block_at(found.start())
        if block and found.end() <= block.span.end:
            start = segment_start(document.plain, block.span.start, found.start())
            term = found["term"].partition(". ")[0]  # the next sentence begins with a capital too
            yield Naming(_joined(term), found.start("term"), found.start("term") + len(term), start, found.start())


def _labelled(document: Document, *, defines: Callable[[int], bool]) -> Iterator[Naming]:
    plain = document.plain
    for block in document.blocks:
        found = _LABEL.match(plain, block.span.start, min(block.span.end, block.span.start + 120))
        if found and found.end() < block.span.end and not _CONTACT.match(found["term"]):
            end = meaning_end(plain, found.end(), block.span.end)
            yield Naming(_joined(found["term"]), *found.span("term"), found.end(), end, defines(block.span.start))


def _listed(document: Document, *, defines: Callable[[int], bool]) -> Iterator[Naming]:
    """Entries of a list of definitions that a full stop parts from their meaning: "Sale Period. The months from May to July."."""
    plain = document.plain
    first = [found for block in document.blocks if (found := _ENTRY.match(plain, block.span.start, block.span.end))]
    entries = [
        found
        for found in (*first, *_RUN_ON.finditer(plain))
        if defines(found.start("term")) and not _CONTACT.match(found["term"])
    ]
    if len(entries) < _FEWEST_LISTED:
        return
    for found in entries:
        block = document.block_at(found.start("term"))
        if block and found.end() < block.span.end:
            end = meaning_end(plain, found.end(), block.span.end)
            yield Naming(_joined(found["term"]), *found.span("term"), found.end(), end, is_sure=False)


_FEWEST_LISTED = 3
_ENTRY = re.compile(rf" *(?P<term>{TITLE_PHRASE})\. +(?=[A-Z\"])")
_RUN_ON = re.compile(rf"(?<=[.;:] {{3}}) *(?P<term>{TITLE_PHRASE})\. +(?=[A-Z\"])")


def _headed(document: Document, clauses: Sequence[Clause]) -> Iterator[Naming]:
    """In a list of definitions the heading of a clause is the term it defines."""
    for clause in clauses:
        above = clauses[clause.parent].heading if clause.parent is not None else None
        if clause.heading and above and is_definitions(document, above) and clause.body.end > clause.body.start:
            words = document.plain[clause.heading.start : clause.heading.end].strip(" .:\"'")
            if words and len(words.split()) <= 8:
                yield Naming(
                    _joined(words), clause.heading.start, clause.heading.end, clause.body.start, clause.body.end, is_sure=False
                )


def is_definitions(document: Document, heading: Span) -> bool:
    """Does a heading announce definitions?"""
    return bool(_DEFINITIONS.search(document.plain, heading.start, heading.end))


_DEFINITIONS = re.compile(r"\b(?:definitions?|defined terms|interpretation|glossary|key terms|defined)\b", re.IGNORECASE)


def _tabled(document: Document) -> Iterator[Naming]:
    """Tables of two columns, term and meaning."""
    headed: set[int] = set()
    for left, right in _rows(document):
        if left.cell is None:
            continue
        words = document.quote(left.span).strip(" \"'\u201c\u201d\u2018\u2019:*")
        if left.cell.row == 0 and _HEADS.match(words):
            headed.add(left.cell.table)
        elif _is_label(words) and right.span.end > right.span.start:
            yield _cells(document, words, left, right, is_sure=left.cell.table in headed)


def _rows(document: Document) -> Iterator[tuple[Block, Block]]:
    """The first paragraphs of the first two cells of each row."""
    firsts: dict[tuple[int, int, int], Block] = {}
    for block in document.blocks:
        if block.kind is BlockKind.CELL and block.cell is not None:
            firsts.setdefault((block.cell.table, block.cell.row, block.cell.column), block)
    for (table, row, column), block in firsts.items():
        if column == 0 and (table, row, 1) in firsts:
            yield block, firsts[table, row, 1]


def _is_label(words: str) -> bool:
    return 0 < len(words.split()) <= 8 and words[0].isupper() and not _CONTACT.match(words) and words[-1] != "."


def _cells(document: Document, words: str, left: Block, right: Block, *, is_sure: bool) -> Naming:
    start = left.span.start + document.quote(left.span).find(words)
    return Naming(_joined(words), start, start + len(words), right.span.start, right.span.end, is_sure)


def _joined(words: str) -> str:
    return " ".join(words.split()).removesuffix("'s").rstrip(".,")
