"""Which words are a heading: after a number, at the head of a paragraph, or on a line of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import BlockKind, Span

if TYPE_CHECKING:
    from pactlint.document import Document
    from pactlint.extract.outline.places import Place


def heading_after(document: Document, start: int, end: int, *, lone: bool) -> tuple[Span, bool] | None:
    """The heading that the words of a clause open with; `start` is after the number, `end` where its own paragraph ends.

    `lone` says that a line may be a heading by standing alone, whatever its capitals ("6. How long this lasts"). The second
    value is false for a short sentence-like phrase ("9.1 Duty of care. Each …"), which is one only if its neighbours have
    headings too.
    """
    first = _SEPARATORS.match(document.plain, start, end)
    start = first.end() if first else start
    if start >= end or not _may_open(document.plain[start]):
        return None
    found = _emphasised(document, start, end) or _whole(document.plain, start, end, lone=lone)
    return (found, True) if found else _run_in(document, start, end)


def opens_with_heading(plain: str, start: int, end: int) -> bool:
    """Do the words open with a heading that a stop sets off ("Term. This …")?"""
    first = _SEPARATORS.match(plain, start, end)
    start = first.end() if first else start
    stop = _STOP.search(plain, start, min(end, start + _LONGEST))
    if not stop or stop["gap"] or not plain[start].isalpha():
        return bool(_capitals(plain, start, end))
    return _is_phrase(plain[start : stop.start()]) and not _ABBREVIATED.search(plain[start : stop.start()])


def is_title_like(words: str) -> bool:
    """Are all words that count written with a capital ("Limitation of Liability")?"""
    found = _WORD.findall(words)
    return bool(found) and found[0][0].isupper() and all(word[0].isupper() or _SMALL.match(word) for word in found)


def continues_heading(plain: str, place: Place) -> bool:
    """May the paragraph be the heading of the bare number above it ("ARTICLE IV" / "Term and Termination")?"""
    text = plain[place.start : place.end]
    if len(text) > _LONGEST or text[-1] in ",;" or not text[0].isupper() or place.opening:
        return False
    return text.isupper() or place.block.bold or place.block.centred or (text[-1] != "." and len(text.split()) <= _MOST_WORDS)


def heading_strength(plain: str, place: Place, before: Place | None, following: Place | None) -> int:
    """How surely a paragraph without a number is a heading: 0 not, 1 by its capitals alone, 2 by its look, 3 by its style."""
    block, text = place.block, plain[place.start : min(place.end, place.start + 2 * _LONGEST)]
    if block.kind is not BlockKind.PARAGRAPH or block.label or place.inside:
        return 0
    if block.heading and len(text) < 2 * _LONGEST and text[-1] not in ",;":
        return 3
    if _TELLS_FIGURES.search(text):
        return 0
    if len(text) > _LONGEST or not _is_heading_text(text) or (before is not None and _breaks_off(plain, before)):
        return 0
    prose = following is not None and (bool(following.marks) or following.end - following.start >= _PROSE)
    if text.isupper():
        return 2 if block.bold or prose or (block.centred and following is not None) else 0
    if not prose and not block.bold:
        return 0
    if block.bold:
        return 2 if is_title_like(text.rstrip(".:")) or (text[-1] not in ".:" and not _is_sentence(text)) else 0
    if text[-1] in ".:" or not is_title_like(text):
        return 0
    return 2 if block.centred else 1


_TELLS_FIGURES = re.compile(r":\s.*\b\w+\s\d+\b")  # a line of a list: "Band B: Alder 66, Birch 24"
_LONGEST = 110
_MOST_WORDS = 14
_MOST_SMALL = 7
"""Words of a run-in heading in small letters."""
_PROSE = 60
"""Code points from which on the paragraph after a line makes the line a heading rather than one of several lines."""

_SEPARATORS = re.compile(r"[\s.:)\-]*")
_PAGE = re.compile(r"\s{2,}\d{1,3}$")
_WORD = re.compile(r"[A-Za-z][A-Za-z'/&-]*")
_SMALL = re.compile(
    r"(?:an?|and|as|at|but|by|for|from|if|in|into|its|nor|of|off|on|onto|or|out|over|per|re|so|such|than|that|the|to"
    r"|under|upon|up|via|vs"
    r"|with|within|without|not?|after|before|between|during|others?)$"
)
_VERBS = re.compile(
    r"\b(?:is|are|was|were|be|been|shall|will|would|may|must|can|cannot|could|should|has|have|had|does|do|did|agrees?"
    r"|acknowledges?|means?"
    r"|includes?|warrants?|represents?|undertakes?|covenants?|grants?|pays?|provides?|accepts?|appoints?|refers?|constitutes?)\b"
)
_SENTENCE = re.compile(
    r"(?:The|This|These|Those|That|Each|Either|Neither|Both|All|Any|In|If|No|None|Subject|Except|During|Upon|As|For|To|At"
    r"|On|It|There|Unless"
    r"|Until|Should|Such|Where|When|Nothing|Notwithstanding|Without|With|After|Before|Following|Provided|Every|Other|Our"
    r"|We|You|Your|By"
    r"|From|A|An|Within|Under)\s"
    r"|[\"'(\[]|[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,3}\s(?:shall|will|agrees?|may|must|hereby|is|are|has|have|represents?"
    r"|warrants?|grants?"
    r"|acknowledges?)\b"
)
_STOP = re.compile(
    r"(?P<stop>[.:]\)?(?=\s{1,40}[\"'(\[A-Z\d]|\s{0,9}$|\s{1,9}-)|\s-{1,2}\s{1,9}(?=[A-Z\"(])|\s{1,9}-{3,}|(?P<gap>\s{3,}))"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:Inc|Ltd|Corp|Co|No|Nos|Mr|Mrs|Ms|Dr|St|Sec|Art|vs?|e\.g|i\.e|etc|Jr|Sr|L\.P|LLC|N\.A|S\.A|U\.S|U\.K|[A-Z])|\d)$"
)
_COMPANY = re.compile(
    r"\b(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|l\.?p|llp|plc|gmbh|ag|s\.?a|b\.?v|n\.?v"
    r"|n\.?a|pty|partnership"
    r"|trust|bank|s\.r\.l|kg|oy|ab)\.?,?$",
    re.IGNORECASE,
)
_NO_HEADING = re.compile(
    r"(?:and|between|by and between|by and among|by|among|to|of|for|or|with|from|the|form of|dated|page|draft|confidential|and/or"
    r"|blank|execution (?:copy|version)|conformed copy|continued|attn|attention|name|title|date|address|tel|telephone|phone|fax"
    r"|facsimile|e-?mail|its|per|witness(?:es)?|notary public|seal|end|copy to|if to|confidential treatment"
    r"|\[?.{0,20}redacted.{0,20}"
    r"|exhibit.{0,12}|ex-\d.*|\(?continued.*|\(?signature.*|very truly yours|sincerely)\s?[:.\]]?$"
    r"|(?:attn|attention|tel|telephone|fax|facsimile|phone|e-?mail|name|title|date|by|its|if to|copy to|to|address|re)\s?:"
    r"|certain (?:confidential )?(?:information|portions)|\*",
    re.IGNORECASE,
)
_CAPITALS = re.compile(
    r"(?P<words>(?:[A-Z][A-Z'&/-]+|&|[A-Z]{2,}[,;])(?:\s{1,3}(?:[A-Z][A-Z'&/-]*[,;]?|&"
    r"|\([A-Z ]{1,20}\)))*)\s+(?=[A-Z][a-z]|A\s|[\"(])"
)


def _is_sentence(text: str) -> bool:
    return len(text.split()) > _MOST_SMALL and bool(_VERBS.search(text.lower()))


def _breaks_off(plain: str, before: Place) -> bool:
    """Does the paragraph above end in the middle of a sentence, which a page's end broke?"""
    return before.end - before.start > _LONGEST and (plain[before.end - 1].isalpha() or plain[before.end - 1] == ",")


def _may_open(character: str) -> bool:
    return character.isupper() or character.isdigit() or character in "[$"


def _is_heading_text(text: str) -> bool:
    if (
        text[-1] in ",;"
        or not text[0].isupper()
        or len(text.split()) > _MOST_WORDS
        or _NO_HEADING.match(text)
        or _COMPANY.search(text)
    ):
        return False
    if _is_sentence(text):
        return False
    letters = sum(map(str.isalpha, text))
    digits = sum(map(str.isdigit, text))
    return letters >= 4 and letters >= 0.6 * len(text.replace(" ", "")) and digits <= 4 and "__" not in text and "@" not in text


def _emphasised(document: Document, start: int, end: int) -> Span | None:
    """The heading as the words at the start that alone are bold or underlined."""
    last = start
    for run in document.runs_in(Span(start, min(end, start + 2 * _LONGEST))):
        if not (run.bold or run.underline) and document.plain[max(start, run.span.start) : run.span.end].strip():
            break
        last = min(run.span.end, end)
    if last <= start or last - start > _LONGEST or not document.plain[last:end].strip(" .:-"):
        return None
    words = document.plain[start:last].rstrip()
    after = document.plain[last : last + 40].lstrip()
    ended = words[-1] in ".:-" or after[:1] in (".", ":", "-")
    if not ended and not _SENTENCE.match(after):
        return None
    stripped = words.rstrip(" .:-")
    return Span(start, start + len(stripped)) if stripped and words[0] not in "\"'" else None


def _whole(plain: str, start: int, end: int, *, lone: bool) -> Span | None:
    """The heading as all there is."""
    words = _PAGE.sub("", plain[start : min(end, start + 2 * _LONGEST)].rstrip(" -_="))
    if not words or len(words) > _LONGEST or len(words.split()) > _MOST_WORDS or words[-1] in ",;":
        return None
    bare = words.rstrip(".: ")
    if sum(map(str.isalpha, bare)) < 2:
        return None
    if (". " in bare and not bare.isupper()) or _SHARES.search(bare):
        return None
    shaped = bare.isupper() or is_title_like(bare)
    if shaped or (lone and words[-1] not in ".:" and not words.endswith((" and", " or")) and not _is_sentence(words)):
        return Span(start, start + len(bare)) if bare else None
    return None


_SHARES = re.compile(r"\d\s?(?:%|per\s?cent)[^%]+\d\s?(?:%|per\s?cent)", re.IGNORECASE)  # "Profits: 60% to A and 40% to B"


def _run_in(document: Document, start: int, end: int) -> tuple[Span, bool] | None:
    """The heading as a short phrase that a stop, a dash or a gap sets off from the sentence after it."""
    plain = document.plain
    for stop in _STOP.finditer(plain, start, min(end, start + _LONGEST)):
        phrase, after = plain[start : stop.start()], stop.end()
        if stop["gap"] and ("\n" in document.text[stop.start() : after] or not _SENTENCE.match(plain, after, end)):
            continue
        if _ABBREVIATED.search(phrase):
            continue
        if _is_phrase(phrase):
            return Span(start, stop.start()), True
        if stop[0][0] == "." and _may_be_phrase(phrase):
            return Span(start, stop.start()), False
        break
    found = _capitals(plain, start, end)
    return (found, True) if found else None


def _is_phrase(phrase: str) -> bool:
    return phrase.isupper() or (is_title_like(phrase) and len(phrase.split()) <= _MOST_WORDS and not _VERBS.search(phrase))


def _may_be_phrase(phrase: str) -> bool:
    return len(phrase.split()) <= _MOST_SMALL and phrase[0].isupper() and not _VERBS.search(phrase)


def _capitals(plain: str, start: int, end: int) -> Span | None:
    """Capitals with no stop before the sentence ("TERM The term of …")."""
    found = _CAPITALS.match(plain, start, min(end, start + _LONGEST + 20))
    if not found or not _SENTENCE.match(plain, found.end(), end):
        return None
    words = found["words"].rstrip()
    return Span(start, start + len(words)) if sum(map(str.isalpha, words)) >= 4 else None
