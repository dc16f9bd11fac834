"""Terms in quotation marks: '"Territory" means …', '(the "Territory")', 'hereinafter "Territory"'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.extract.scanning import matches
from pactlint.extract.terms.naming import Naming
from pactlint.extract.terms.reach import meaning_end, segment_start, trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pactlint.document import Document


def quoted(document: Document, *, defines: Callable[[int], bool]) -> Iterator[Naming]:
    """The terms in quotation marks that are given a meaning; `defines` says of an offset whether it is among definitions."""
    plain = document.plain
    last = 0
    for found in quotes(plain):
        group = found.lastgroup or "term"
        words = found[group].rstrip(" .,;:")
        quote = _Quote(" ".join(words.split()), found.start(group), found.start(group) + len(words), *found.span())
        naming = _naming(document, quote, last, defines=defines) if _is_term(quote.term) else None
        if naming:
            last = found.end()
            yield naming


def quotes(plain: str) -> Iterator[re.Match[str]]:
    """Words in quotation marks, single ones only where a capital follows; the group that matched holds the words."""
    return matches(plain, opening=_MARK, whole=_QUOTED)


@dataclass(frozen=True, slots=True)
class _Quote:
    """A term with where it stands, without its marks and with them."""

    term: str
    start: int
    end: int
    opens: int
    closes: int


_MARK = re.compile(r"[\"']")
_QUOTED = re.compile(
    r"(?<![\w\"'])(?:\"|'') ?(?P<term>[\w$&#][^\"]{0,88}?) ?(?:\"|'')(?!\w)"
    r"|(?<![\w\"'])'(?P<single>[A-Z](?:[\w &/,.-]|'(?=s ))(?:[\w &/,.-]|'(?=s )){0,60}?)'(?![\w'])"
)
_LONGEST = 9
_PARTICLES = frozenset(
    "including include includes from to through until or and any herein hereof hereunder hereto hereby but not".split()
)
"""What clauses on how to read an agreement explain, which are no terms of it."""
_OTHERS = re.compile(r"(?:[ ,/]*(?:and/or|and|or|,|/)[ ,]*(?:the |an? )?(?:\"|'')[^\"]{1,80}(?:\"|'')){1,6}")
_ASIDE = re.compile(
    r" ?\([^()]{0,160}\)|,[^,.;:\"]{1,120},|,? (?:of|for|in|as|when|with|by|to|on|under|where|used|at)\b[^.;:\"()]{0,110}?"
    r"(?= (?:shall |will |is |has |have )?(?:mean|refer|defin|the meaning))"
)
_VERB = re.compile(
    r"[ ,]*(?:(?:shall|will|is|are|has|have|had|each|hereby|only|also|be|been|as|means|and|collectively|individually|respectively"
    r"|the|same|following|respective|correlative|specific|given)[ ,]+){0,6}?"
    r"(?P<verb>mean(?:s|ings?)?|meant|refers?(?: to)?|defined|includes?|construed|denotes?|signif(?:y|ies)|understood|comprises?"
    r"|deemed|interpreted|described|set forth|assigned|ascribed)\b[ :,-]*",
    re.IGNORECASE,
)
_IS = re.compile(r"(?: of [\w ]{1,40}?)? (?:is|are|shall be|will be|shall commence|commences|begins?)\b ?")
_COLON = re.compile(r" ?(?::|=|-{1,2} |\.(?= ))[ :=.-]*")
_NUMBER = re.compile(
    r"\W*(?:(?:section|clause)? ?\(?[\divxlcA-Za-z]{1,4}(?:\.\d{1,3}){0,3}[.)]*)?[ :.*-]*(?:the )?(?:terms? )?", re.IGNORECASE
)
_NAMED_AS = re.compile(
    r"(?:herein(?:after)?|hereafter|referred|called|known|defined|collectively|individually|together|jointly|designated|termed"
    r"|described|abbreviated|identified|such being|being)\b[\w ,/]{0,50}$",
    re.IGNORECASE,
)
_THE_TERM = re.compile(r"\b(?:terms?|words?|expressions?|phrases?|references? to|definition of)(?: the| an?)? ?$", re.IGNORECASE)
_MENTIONED = re.compile(
    r"(?:entitled|titled|captioned|captions?|marked|labell?ed|headings?|headed|legends?|stating|states|trade ?marks?|brand"
    r"|logos?|mark|names?|slogan"
    r"|as (?:that|such) term is|such as|e\.g\.|i\.e\.|excluding|including|definition of|\bsee)[ ,:]*(?:the )?$",
    re.IGNORECASE,
)


def _is_term(term: str) -> bool:
    words = term.split()
    if not 0 < len(words) <= _LONGEST or term.endswith(("?", "!")) or term.lower() in _PARTICLES:
        return False
    return sum(map(str.isalpha, term)) > 1


def _naming(document: Document, quote: _Quote, last: int, *, defines: Callable[[int], bool]) -> Naming | None:
    plain = document.plain
    term, at = quote.term, (quote.start, quote.end)
    block = document.block_at(quote.opens)
    if block is None or quote.closes > block.span.end:
        return None
    opens = bool(_NUMBER.fullmatch(plain[max(block.span.start, quote.opens - 40) : quote.opens]))
    before = plain[max(block.span.start, quote.opens - 90) : quote.opens]
    meaning = _after(plain, quote.closes, block.span.end, opens=opens, listed=opens and defines(quote.opens))
    if meaning is not None and (opens or not _MENTIONED.search(before)):
        end = meaning_end(plain, meaning, block.span.end)
        return Naming(term, *at, meaning, end) if end > meaning else None
    if not term[0].isupper() and not any(map(str.isupper, term)) and not term[0].isdigit():
        return None
    bracket = _bracket(plain, before, quote)
    if bracket is None and (not _NAMED_AS.search(before) or _MENTIONED.search(before)):
        return None
    end = bracket if bracket is not None else quote.opens
    start = segment_start(plain, max(block.span.start, last), end)
    return Naming(term, *at, start, trimmed(plain, start, end))


def _after(plain: str, at: int, end: int, *, opens: bool, listed: bool) -> int | None:
    """Where the meaning begins that the words after a term give it; None where they give none."""
    others = _OTHERS.match(plain, at, end)
    at = others.end() if others else at
    verb = _VERB.match(plain, at, end)
    if not verb:
        aside = _ASIDE.match(plain, at, end)
        verb = _VERB.match(plain, aside.end(), end) if aside else None
    if verb:
        return verb.end()
    if opens:
        found = _COLON.match(plain, at, end) or _IS.match(plain, at, end)
        if found or (listed and at < end):
            return found.end() if found else at
    return None


def _bracket(plain: str, before: str, quote: _Quote) -> int | None:
    """Where the bracket opens that names a term and does no more: '(collectively, the "Products")'."""
    opening = before.rfind("(")
    if opening < 0 or ")" in before[opening:]:
        return None
    lead = before[opening + 1 :]
    if _MENTIONED.search(lead) or len(lead.split()) > 14 or plain.find(")", quote.closes, quote.closes + 120) < 0:
        return None
    return quote.opens - (len(before) - opening)
