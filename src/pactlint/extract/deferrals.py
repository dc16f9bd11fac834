"""Where an agreement leaves a matter to a paper that the reader does not have: a schedule not attached, a policy, a letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Deferral
from pactlint.document import Span
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def deferrals(document: Document, clauses: Sequence[Clause]) -> tuple[Deferral, ...]:
    """The sentences that send the reader to a paper which is not there, in the order of the text, each once.

    A schedule is not there where the outline has none of its name. A paper called by its kind ("the Partner Policy") is not there
    unless a heading of the agreement calls a part by that name.
    """
    headings = " ".join(document.plain[clause.heading.start : clause.heading.end] for clause in clauses if clause.heading).lower()
    schedules = frozenset(clause.path.lower() for clause in clauses if clause.kind is ClauseKind.SCHEDULE)
    return tuple(
        Deferral(sentence, paper, index)
        for words, index in _terms(document, clauses)
        for sentence in sentences(document, words)
        for paper in [_missing_paper(document, sentence, schedules, headings)]
        if paper
    )


_NO_TERMS = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.SIGNATURES)
_PAPER = (
    r"(?:polic(?:y|ies)|manual|protocol|letters?|particulars|statement|procedures?|guidelines?|sheet|order form|handbook|charter"
    r"|price (?:book|list)|programme|program|guide|playbook|code|specification|tariff|regime|terms(?: and conditions)?|conditions"
    r"|memorandum|memoranda|matrix|plan|register|opinion|certificate(?: of \w+)?|indenture|agreement|papers?"
    r"|documents?|guarant(?:ee|y)"
    r"|instruments?|deeds?|rules(?: of procedure)?|standing orders|by-?laws|resolution|minutes|table|list"
    r"|prospectus|regulations|undertakings?|schedule(?=\s+(?:held|lodged|kept|deposited|not\b))|note|report|articles|contract|binder|ledger|book|questionnaire|addendum"
    r"|supplement|rider|(?:financial|business|reward|pricing|allocation|revenue|cost|incentive|sharing|economic)\s+model"
    r"|workbook|spreadsheet|data ?room|card|heads of terms|NDA|e-?mails?|correspondence|exchange of letters|term ?sheet"
    r"|dossier|file|folder|web ?(?:site|page)s?|(?:web|partner|supplier|dealer|member) portal|page|portal|intranet)"
)
_THE = r"\b(?:the|its|that|an?|such|their|his|any|one|\w+'s)"
_NAME = (
    rf"{_THE}\s+(?:(?!(?:this|shall|will|may|must|and|or|by|in|under|with|from|each|every)\b)[\w'/&-]+\s+)"
    rf"{{0,5}}?{_PAPER}\b(?!\s+{_PAPER}\b)"
)
"""What a paper is called: an article, up to five words, and what sort of paper it is."""
_PUT = (
    r"(?:set\s+(?:forth|out)|specified|stated|laid\s+down|given|listed|described|defined|printed|recorded|shown|contained|provided"
    r"|prescribed|indicated|dealt\s+with|determined|(?<!\bwho\s)(?<!ever\s)found|fixed|regulated|governed|entered|kept|lodged|named|written|settled|mentioned"
    r"|inserted|noted|told|answered|endorsed|inscribed|ruled|those|appears?|limited|allotted|expressed|agreed|arranged|settled\s+upon|confirmed|noted\s+down|that\s+written|reproduced"
    r"|designated|identified|documented|established|set\s+down|tabulated)"
)
_SAYS = (
    r"(?:prescribes?|provides?|states?|lays?\s+down|fixes|shows?|directs?|requires?|says|sets|determines?|specif(?:ies|y)|allots?|gives?"
    r"|names?|permits?|allows?|orders?|lists?|records?|confirms?|settles?|contains?|tells?)"
)
_WHAT = (
    r"(?:formula|rates?|limits?|periods?|proportions?|procedure|manner|criteria|ceiling|cap|dates?|shares?|percentages?|intervals?|length"
    r"|amounts?|figures?|method)"
)
_NOT_DONE = "".join(
    rf"(?<!\b{done}\s)(?<!\b{done}\sonly\s)(?<!\b{done}\ssolely\s)"
    for done in (
        "applied",
        "spent",
        "used",
        "operated",
        "managed",
        "conducted",
        "carried on",
        "run",
        "drawn",
        "expended",
        "performed",
    )
)
"""Before "in accordance with the Annual Plan": how something is done leaves open neither what is owed nor how much."""
_SENT = sifted(
    rf"\b{_PUT}\b(?:[\s,\"]+[\w'-]+){{0,9}}?[\s,\"]+(?:in|by|under|on|at|per|to|from|with)\s+(?:[\w-]+\s+){{0,3}}?(?:of\s+)?(?P<put>{_NAME})"
    rf"|\b(?:as|which|that|what|whatever|manner|extent|whoever|whichever(?:\s+part(?:y|ies))?)\s+(?P<says>{_NAME})(?:[\s,]+[\w'-]+){{0,8}}?\s+{_SAYS}\b"
    rf"|\b{_WHAT}\s+(?:in|of|under)\s+(?P<what>{_NAME})"
    rf"|\bsee\s+(?P<seen>{_NAME})"
    rf"|\b(?:follows|is\s+that|are\s+those)\s+(?:(?:of|in|under)\s+)?(?P<same>{_NAME})(?=\s*(?:[.;,]|dated|from|as\s|for\s|$))"
    rf"|{_NOT_DONE}\b(?:observe|follow|comply\s+with|abide\s+by|adhere\s+to|in\s+accordance\s+with|pursuant\s+to|as\s+per)\s+(?P<kept>(?!(?:its|their)\s+(?:respective\s+)?terms\b){_NAME})"
    rf"|(?P<away>{_NAME})[^.;]{{0,60}}?\b(?:not\s+(?:here\s+)?(?:reproduced|annexed|attached|set\s+out|supplied|included|appended)"
    r"|(?:appended|annexed|attached|scheduled|exhibited)\s+to\s+(?:the|its|their|a|that)\s+(?!(?:present\s+)?(?:agreement|contract|deed|document|schedule|exhibit|annex\w*|appendix)\b)"
    r"|of\s+which\s+(?:each|both|either|all|the|a\s+cop(?:y|ies)|cop(?:y|ies))\b[^.;]{0,30}?\b(?:holds?|has|have|keeps?|is\s+held|are\s+held|is\s+kept|are\s+kept)\b"
    r"|held\s+in\s+escrow|of\s+even\s+date|(?:kept|lodged|deposited|filed)\s+(?:at|with|by)|to\s+be\s+supplied)",
    re.IGNORECASE,
)
_AT_HAND = re.compile(
    r"(?:\bthe|\bthis|\ban?|\bsuch|\bany|\bthat)\s+(?:agreement|contract|deed|document|instrument|paper|rules|terms|conditions)$"
    r"|\bcent(?:re|er)\s+for\b|\b(?:commercial|trade|companies|corporate)\s+register\b|\b(?:ICC|LCIA|SIAC|HKIAC|AAA|ICDR|JAMS|UNCITRAL|CEDR|CIETAC|DIAC|MCIA|WIPO|AIAC|ICSID|LMAA)\b"
    r"|\b(?:model(?=\s)|patent|foregoing|aforesaid|said|preceding|arbitration|court|law|act|chamber|statute|parliament|governmental?|written|prior|mutual|separate)\b",
    re.IGNORECASE,
)
"""What a reader has, or nobody was to attach: the agreement itself, laws and rules of courts, papers still to be written."""
_KEEPS = re.compile(  # what was decided goes into the paper, or a reckoning was made in it: nothing is left open
    r"\b(?:shall|will|must|to|(?<!\bas\s)(?<!\bwhich\s)(?<!\bthat\s)(?<!\bwhat\s)(?:are|is))\s+(?:then\s+)?(?:be\s+)?(?:entered|noted|kept|inscribed|lodged|filed|inserted|added|written)\b[^.;]{0,40}$"
    r"|\bagreed\s+are\s+added\b[^.;]*$|\b(?:on\s+the\s+)?basis\s+of\s+an?\s+report$"
    r"|\b(?:certified|valued|appraised|assessed|audited)\b[^.;]{0,60}\breport$"
    r"|\b(?:was|were|been)\s+(?:fixed|settled|agreed|found|determined|established)\s+by\b[^.;]{0,90}\breport$",
    re.IGNORECASE,
)
_OF_LAW = re.compile(
    r"\s+(?:of|for)\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,4}(?:Arbitration|Chamber|Centre|Center|Court|Association|Act)\b"
    r"|\s+(?:Institute|Cent(?:re|er)|Chamber|Association|Council|Board)\b"  # "the Resolution Institute"
)
_SCHEDULE = sifted(
    r"\b(?!Exhibit \d{1,2}\.\d)"  # the number under which a regulator keeps the paper itself
    r"(?:Schedule|Exhibit|Annex|Annexure|Appendix|Attachment) (?:\d{1,2}|[A-Z]|[IVX]{1,4})\b(?!-\d)(?![.\d]*\s+of\b)"
)


def _terms(document: Document, clauses: Sequence[Clause]) -> list[tuple[Span, int | None]]:
    """The words of each clause, and the paragraphs that stand in none, with the clause's index; in the order of the text."""
    reach = max((clause.span.end for clause in clauses), default=0)
    first = min((clause.span.start for clause in clauses), default=reach)
    own: list[tuple[Span, int | None]] = [(clause.body, clause.index) for clause in clauses if clause.kind not in _NO_TERMS]
    loose = [(block.span, None) for block in document.blocks if block.span.end <= first or block.span.start >= reach]
    return sorted([*own, *loose], key=lambda term: term[0])


def _missing_paper(document: Document, sentence: Span, schedules: frozenset[str], headings: str) -> str:
    for found in _SCHEDULE.finditer(document.plain, sentence.start, sentence.end):
        name = " ".join(found[0].split())
        if name.lower() not in schedules:
            return name
    return next(_named_papers(document, sentence, headings), "")


def _named_papers(document: Document, sentence: Span, headings: str) -> Iterator[str]:
    for found in _SENT.finditer(document.plain, sentence.start, sentence.end):
        group = found.lastgroup or 0
        name = " ".join(found[group].split())
        own = re.sub(rf"^{_THE}\s+", "", name, flags=re.IGNORECASE)
        if own.lower() in headings or _AT_HAND.search(name) or _OF_LAW.match(document.plain, found.end(group)):
            continue
        if _KEEPS.search(document.plain, sentence.start, found.end(group)):
            continue
        yield f"the {own}"
