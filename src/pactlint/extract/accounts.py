"""Who reports: reports, surveys and feedback that a party gives on its work, by verb, in the passive, or by name alone."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import Account
from pactlint.document import Span
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Mention, Sentence
    from pactlint.document import Document


def accounts(
    document: Document, clauses: Sequence[Clause], sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> tuple[Account, ...]:
    """The reports that parties give, in the order of the text; those of accidents, audits and infringements are none."""
    graded = (
        Account(span, parties, sentence.clause, grading=True)
        for sentence in sentences
        for span, parties in _grades(document, sentence, mentions)
    )
    reported = (
        Account(span, parties, sentence.clause, grading=_judges(document, span, mentions))
        for sentence in sentences
        if _REPORT.search(document.plain, sentence.span.start, sentence.span.end)
        and not _OTHER.search(document.plain, sentence.span.start, sentence.span.end)
        and not _DEFINES.match(document.plain, sentence.span.start, sentence.span.end)
        for span, parties in _given(document, clauses, sentence, mentions)
    )
    return tuple(sorted((*graded, *reported), key=lambda each: each.span))


def _grades(document: Document, sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Who marks whom: "Alder shall grade Birch", "Birch will be scored by Alder"."""
    plain = document.plain
    if not _GRADED.search(plain, sentence.span.start, sentence.span.end):
        return
    named = [each for each in mentions if each.span in sentence.span]
    for giver, taker in pairwise(named):
        if _GRADES.fullmatch(plain, giver.span.end, taker.span.start):
            yield Span(giver.span.start, taker.span.end), giver.parties
        elif _GRADED_BY.fullmatch(plain, giver.span.end, taker.span.start):
            yield Span(giver.span.start, taker.span.end), taker.parties


def _given(
    document: Document, clauses: Sequence[Clause], sentence: Sentence, mentions: Sequence[Mention]
) -> Iterator[tuple[Span, tuple[str, ...]]]:
    plain, end = document.plain, sentence.span.end
    lead = _lead(document, clauses, sentence, mentions)
    if lead and (item := _ITEM.match(plain, sentence.span.start, end)) and (told := _REPORT.search(plain, item.end(), end)):
        yield Span(sentence.span.start, told.end()), lead.parties
        return
    named = [each for each in mentions if each.span in sentence.span]
    for place, mention in enumerate(named):
        following = next((each.span.start for each in named[place + 1 :] if _SUBJECT.match(plain, each.span.end)), end)
        if _GIVES_NONE.match(plain, mention.span.end, following):
            continue
        given = _GIVES.match(plain, mention.span.end, following)
        report = _REPORT.search(plain, given.end(), following) if given else None
        itself = _REPORTS.match(plain, mention.span.end, following)
        if _GIVER.search(plain, max(sentence.span.start, mention.span.start - 40), mention.span.start):
            yield Span(sentence.span.start, mention.span.end), mention.parties
        elif itself or (given and report):
            yield Span(_begun(plain, mention), max(each.end() for each in (itself, report) if each)), _joined(plain, named, place)


def _judges(document: Document, span: Span, mentions: Sequence[Mention]) -> bool:
    """Is it marks for the other's work: "Alder shall deliver its appraisal of Birch's work"?"""
    judged = _JUDGEMENT.match(document.plain, max(span.start, span.end - _NOUN))
    return judged is not None and any(judged.end() <= each.span.start <= judged.end() + 4 for each in mentions)


def _lead(document: Document, clauses: Sequence[Clause], sentence: Sentence, mentions: Sequence[Mention]) -> Mention | None:
    """The subject of a list that a sentence is an item of: "Birch shall:"."""
    parent = None if sentence.clause is None else clauses[sentence.clause].parent
    if parent is None:
        return None
    body = clauses[parent].body
    return next((each for each in mentions if each.span in body and _OPENS.match(document.plain, each.span.end, body.end)), None)


def _joined(plain: str, named: Sequence[Mention], place: int) -> tuple[str, ...]:
    if place and _AND.fullmatch(plain, named[place - 1].span.end, named[place].span.start):
        return tuple(dict.fromkeys((*named[place - 1].parties, *named[place].parties)))
    return named[place].parties


def _begun(plain: str, mention: Mention) -> int:
    gap = re.compile(r"[\s,)\"']*").match(plain, mention.span.end)
    return gap.end() if gap else mention.span.end


_NOUN = 15  # characters of the noun in which the words of an account end
_JUDGEMENT = re.compile(
    r".{0,14}?\b(?:appraisal|assessment|evaluation|rating|scorecard)s?\s+(?:of|on|upon|for)\s+", re.IGNORECASE
)
_MARKS = r"(?:grad|scor|rat|rank|mark)"
_GRADED = sifted(rf"\b{_MARKS}(?:e|es|ed|s|ks|ked)?\b", re.IGNORECASE)
_GRADES = re.compile(
    rf"(?!['\u2019]s\b)[\s,)\"']*(?:each\s+)?(?:shall|will|must|may|is\s+to)?\s*(?:\w+\s+){{0,5}}?{_MARKS}(?:e|es|s)?\s+"
    r"(?:the\s+(?:performance|service|work)\s+of\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_GRADED_BY = re.compile(
    rf"(?:'s\s+(?:\w+\s+){{1,2}})?[\s,)\"']*(?:[^.;]{{0,160}}?\band\s+)?(?:shall|will|must|is\s+to|is)\s+(?:be\s+)?(?:\w+\s+){{0,3}}?{_MARKS}(?:ed|ked)\s+"
    r"(?:\w+\s+){0,3}?by\s+(?:the\s+)?",
    re.IGNORECASE,
)
_GIVES_NONE = re.compile(
    r"[\s,]*(?:(?:shall|will|need|does|do|must|is|are)\s+(?:not\b(?!\s+(?:later|less|more|fail))|never\b)"
    r"|(?:(?:shall|will)\s+)?(?:gives?|sends?|renders?|furnish(?:es)?|delivers?|owes?|makes?)\s+(?:no|none|nothing)\b|may\b[^.;]{0,60}?\b(?:circulate|conduct|send|issue|require|request|call\s+for|commission)\b[^.;]{0,80}?\b(?:questionnaires?|surveys?|reports?|feedback)\b|don't\b|doesn't\b|(?:is|are)\s+under\s+no\b)",
    re.IGNORECASE,
)
_RETURN = (  # a statement of figures, and no goods, documents or money sent back
    r"(?:(?:sales|monthly|weekly|fortnightly|daily|quarterly|half-yearly|yearly|annual|written|periodic\w*|regular|statistical|true|full|stock|progress)"
    r"\s+(?:and\s+\w+\s+)?returns?\b|returns?\s+(?:of\s+(?:\w+\s+){0,2}?(?:sales|stocks?|turnover|orders|work|figures|business|output|dealings|shipments|deliveries|production)\b"
    r"|on\b|showing\b|stating\b|in\s+writing)|returns?\b(?=[^.;]{0,60}\b(?:furnished|rendered|lodged|filed|submitted|monthly|quarterly)\b))"
)
_DEFINES = re.compile(r"[^\w\"\u201c]*[\"\u201c][^\"\u201d]{1,60}[\"\u201d]\s+(?:means|shall\s+mean)\b")
_REPORT = sifted(
    rf"\b(?:reports?|feedback|surveys?|scorecards?|{_RETURN}|questionnaires?|(?:progress|monthly|weekly|quarterly|regular|written|status)\s+updates?|updates?\s+on|(?<!in-)(?<!in\s)progress|ratings?|appraisals?|how\s+(?:well|satisfied|far)|comments\s+on"
    r"|(?:full|written|quarterly|monthly|yearly|annual|particular)\s+(?:and\s+\w+\s+)?accounts?|account\s+(?:in\s+writing\s+)?of\s+(?:its|his|the)\s+(?:dealings|proceedings|work|part|doings)"
    r"|informed\s+of\s+its|one\s+of\s+its\s+own|its\s+own\s+(?:in\s+(?:answer|return|turn)|(?:up)?on|about|as\s+to|concerning|report))\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:hotline|reports?\s+of\s+(?:\w+\s+)?(?:errors?|defects?|faults?|problems?)"
    r"|(?:clinical|patient|laboratory|test)\b[^.;]{0,60}?\breports?|(?:trouble|bug|fault|service|study|case|billing)\s+(?:and\s+)?reports?|(?:expenses|costs)\s+(?:associated|connected)|full\s+authority\s+to"
    r"|accidents?|incidents?|root\s+cause|irregularit\w+|untrue|false\s+claims?|patentable|inventions?|discrepanc\w+|shortages?|books|prepaid|return\s+authori[sz]ation|RMA|infring\w+|breach\w*|audit\w*|accountants?|appraisers?|valu\w+|adverse|recalls?|tax|credit\s+reports?|securities|hazards?|injur\w+"
    r"|returns?\s+(?:of\s+goods|defective|the\s+(?:goods|products|information))|royalt\w+|confidential\w*|stamped|valuer|expert)\b",
    re.IGNORECASE,
)
_MODAL = r"(?:shall|will|must|may|is\s+to|are\s+to|agrees?\s+to|undertakes?\s+to|covenants?\s+to)"
_SUBJECT = re.compile(
    rf"[\s,]*(?:each\s+|also\s+|both\s+)?(?:{_MODAL}\b|sends?\b|gives?\b|reports?\b|delivers?\b|answers?\b|lays?\b|tables?\b)",
    re.IGNORECASE,
)
_ANOTHER = r",\s+(?:the\s+)?(?-i:[A-Z])\w+\s+(?:shall|will|must|may)\b"  # somebody else who acts
_GIVES = re.compile(
    rf"[\s,]*(?:each\s+|also\s+|both\s+)?(?:{_MODAL}\b)?(?:(?!{_ANOTHER})[^.;]){{0,140}}?\b(?:deliver|send|give|provide|furnish|submit|supply|supplie|render|present|make|share|issue|file|prepare|forward|transmit|write|circulate|conduct|exchange|keep|complete|answer|return|show|tell|state|lay|table|hand\s+(?:over|in)|fill\s+in|compile|produce|post|upload|lodge|communicate|relay)(?:s)?\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    rf"[\s,]*(?:each\s+|also\s+|both\s+)?(?:{_MODAL}\s+(?:(?:also|then|each|every|in\s+writing|within\s[^.;,]{{0,40}}?,?|on\s[^.;,]{{0,40}}?,|monthly|quarterly|\w+ly)\s+){{0,4}})?"
    r"reports?\s+(?:back\s+)?(?:(?:in\s+writing|monthly|weekly|quarterly|yearly|annually|fully|regularly|progress|its|their|sales)\b,?\s*){0,3}"
    r"(?:to|on|upon|every|each|at|monthly|quarterly|progress|sales)\b",
    re.IGNORECASE,
)
_GIVER = re.compile(
    r"\b(?:reports?|feedback|surveys?|returns?|updates?|accounts?|furnished|delivered|submitted|sent|given|provided|rendered|made|due|presented|laid|rendered|owed|owing|handed|duty|responsibility|incumbent)\s+(?:\w+\s+){0,3}?(?:by|from|of|on|upon)\s+(?:the\s+)?$"
    r"|\b(?:laid|placed|put)\s+before\s+(?:[\w&.]+\s+){0,3}?[\w&.]+,\s+by\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\s+(?:shall|will|must|agrees? to|undertakes? to)\s*:\s*\Z", re.IGNORECASE)
_ITEM = re.compile(
    r"(?:\(\w{1,4}\)\s*)?(?:deliver|send|give|provide|furnish|submit|supply|render|present|make|share|issue|file|prepare|forward|report)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|or|&)\s+(?:the\s+)?", re.IGNORECASE)
