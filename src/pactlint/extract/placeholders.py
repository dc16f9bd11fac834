"""What was left to be filled in: blanks, bullets, brackets, fields of a template, drafting notes, and words blacked out."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Placeholder
from pactlint.document import Span
from pactlint.extract.scanning import matches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def placeholders(document: Document, clauses: Sequence[Clause]) -> tuple[Placeholder, ...]:
    """The placeholders in the order of the text.

    Kinds: blank ("____"), bullet ("[●]"), redaction ("[***]"), instruction ("[insert name]"), note ("[NTD: …]"), undecided
    ("TBD"), field ("{{name}}", "[Company Name]"), alternatives ("[shall/may]"). Lines to sign on, rules across the page and boxes
    to tick are none, nor is what a form that is attached leaves for later.
    """
    signed = [clause.span for clause in clauses if clause.kind is ClauseKind.SIGNATURES]
    forms = [clause.span for clause in clauses if clause.kind is ClauseKind.SCHEDULE and _is_form(document.text, clause)]
    found = _found(document, signed)
    return tuple(each for each in found if each and (each.kind == "redaction" or not any(each.span in form for form in forms)))


_ANY = re.compile(
    r"\[(?P<square>[^\[\]]{0,300})\]|(?P<line>_{3,}(?:[ /.-]{1,2}_{2,})*)|(?P<dots>\.{6,}|…{3,})|(?P<bullet>●)"
    r"|(?P<field>\{\{[^{}\n]{1,80}\}\}|<<[^<>\n]{1,80}>>|«[^«»\n]{1,80}»|\$\{[^{}\n]{1,80}\}"
    r"|\{[a-z][A-Za-z\d]*(?:[_.][A-Za-z\d]+)*\})"
    r"|(?P<note>\b(?:Note to (?:draft|drafter|drafting|self)|NTD|Draft(?:ing|er's)? note)\s?:[^\n]{0,160})"
    r"|(?P<undecided>\b(?:TBD|TBC|TBA|TBN|tb[cdan]|[Tt]\.[Bb]\.[CcDdAa]\.?)(?!\w)"
    r"|(?:(?<=[\n|(\t])|(?<=[|:] ))[Tt]o be (?:confirmed|advised|inserted|completed|notified|agreed"
    r"|decided)\b(?! in writing)[^.;|()\n]{0,40}(?=\n|\||\)|\Z))"
    r"|(?P<abroad>\bn\.(?:t\.b|n\.b|o\.t\.k)\.?(?!\w))"
    r"|(?P<aside>\((?:(?:Note|Comment|Remark|Reminder|To ?do|Action|Point)\b[^():\n]{0,40}:[^()\n]{1,140}"
    r"|(?:[Cc]heck(?! (?:one|only|all|any|box|the|here|if|where|as)\b)|[Aa]sk|[Cc]hase|[Aa]wait(?:s|ing)|[Vv]erify|[Cc]onfirm)\b"
    r"[^()\n]{2,90}"
    r"|[^()\n]{2,70} to (?:confirm|check|follow|come|revert))\))"
    r"|(?P<doubt>(?<=[\s(])\?{2,}(?=[\s).,;%])|\((?:(?:NB|N\.B\.|FYI|Query|NTD|Memo)[: ][^()\n]{1,140}"
    r"|[^()\n?]{1,60}(?<=[\w\])\"'])\?[^()\n]{0,60})\))"
    r"|(?P<crosses>(?<=[a-z$€£] )X{2,4}(?=[ %][a-z])(?<!article XX)(?<!section XX)(?<!chapter XX)(?<!part XX))"
    r"|(?P<stars>(?<![*\w])\*{3,}(?![*\w]))"
)
_BULLET = re.compile(r"[\s●•◆]*[●•◆][\s●•◆]*")
_STARS = re.compile(r"[\s*•†.,…-]*\*[\s*†.,…-]*")
_BLANK = re.compile(r"[\s_.…-]*")
_REDACTED = re.compile(
    r"\s*(?:\*+[ \d.]*(?:(?:pages?|paragraphs?|lines?|sentences?|words?|tables?|columns?) )?)?"
    r"(?:redacted|omitted|confidential(?: treatment)?|text omitted|intentionally redacted|deleted"
    r"|REDACTED.*)\b[^.]{0,80}",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"\s*(?:NTD|N\.?T\.?D|note|drafting|drafter|draft note|comment|author|guidance|internal)\b.{0,30}?(?::|-|to )"
    r"|.{0,200}\b(?:to (?:confirm|check|advise|revert|review|provide|consider|discuss|update|supply|complete)"
    r"|(?:still )?(?:to be|being) (?:confirmed|checked|agreed|discussed|decided|settled|advised|determined|completed|inserted"
    r"|supplied|provided|reviewed|negotiated)"
    r"|(?:subject to|pending|awaiting) (?:\w+ ){0,4}(?:confirmation|review|instructions|approval|comments|input)"
    r"|please (?:confirm|check|advise)|under (?:discussion|negotiation|review)|not yet (?:agreed|decided|settled)"
    r"|tbc|tbd|tba|query|[?])\s*[.!?]?\s*$",
    re.IGNORECASE,
)
_INSTRUCTION = re.compile(
    r"\s*(?:please )?(?:insert|specify|enter|describe|state (?:the|number)|select|choose|fill|complete|delete|tbd|tbc"
    r"|to be (?:inserted|determined"
    r"|agreed|completed|confirmed|provided|discussed|filled|advised)|include (?:if|the|any|where)|provide|add |your |identify"
    r"|indicate|list (?:of|the|any)"
    r"|set out|e\.g|if applicable|as applicable|optional|not to be)\b",
    re.IGNORECASE,
)
_DRAFTING = re.compile(
    r"\b(?:tb[cdan]|ntd|to (?:come|follow|be [a-z]+ed|furnish|supply|confirm|revert|advise|let|check|provide|draft)|confirm|check"
    r"|chas(?:e|ing)|revert|query|clarify|await(?:s|ing|ed)?|waiting|pending|let (?:us|me) have|please|pls|ask|vet|vetted"
    r"|sign[- ]?off"
    r"|(?:before|prior to|at) (?:signing|signature|execution|engrossment|completion|exchange|closing)"
    r"|(?:figure|number|amount|quantum|sum|date|wording|details?|text|percentage|rate|address|names?) (?:from|needed|required"
    r"|missing|here)"
    r"|still (?:open|under|to|being)|not yet|open (?:point|issue|question)|blank|placeholder|fill in|insert|redraft|drafting"
    r"|engrossment"
    r"|(?:see|per|as per) (?:my|our|his|her|the) (?:e-?mail|note|call|comment\w*|mark-?up)|(?:do|is|are|should|can"
    r"|shall) (?:we|this|it|they)"
    r"|(?:we|i) (?:need|think|want|propose|suggest|assume|understand)|our (?:client|position)|(?:client|counsel|solicitors"
    r"|lawyers)'?s? to)\b"
    r"|\?|^\s*[A-Z]{2,3}: "
    r"|^\s*[a-z][\w ]{0,20}: \w|\b(?:still with|still|our|my|me|we|they|them|i'll|we'll|to say|too (?:low|high|long|short)"
    r"|raise with)\b",
    re.IGNORECASE,
)
"""Words that drafters say to one another and not to the parties."""
_OPTIONAL = re.compile(r"\s*(?:and|or|but|other than|including|save|except|subject to|provided)(?: [\w$%().,'/-]+){2,}\s*$")
"""Words in brackets that a sentence could go on with: whether they stay was left open."""
_FIELD = re.compile(
    r"\s*(?:[\w'/&-]+ ){0,5}?(?:name|date|address|company|party|customer|client|vendor|supplier|provider|partner|state|country"
    r"|city|jurisdiction|amount"
    r"|number|title|email|e-mail|phone|price|fee|percentage|percent|currency|day|month|year|period|term|court|place|entity"
    r"|signatory|territory|product"
    r"|project|law|sum|x+|n|y+|number of days)s?(?: [a-z\d]{1,3})?\s*",
    re.IGNORECASE,
)
_FIELD_OF = re.compile(
    r"\s*(?:the )?(?:name|date|address|amount|number|title|description|period|place"
    r"|percentage) of [\w ]{1,40}\s*",
    re.IGNORECASE,
)
_ALTERNATIVES = re.compile(
    r"\s*(?:[\w$%().'-]+ ){0,6}[\w$%().'-]+\s*(?:/|\bor\b|\|)\s*(?:[\w$%().'-]+\s*){1,7}(?:(?:/|\bor\b|\|)\s*[\w$%().' -]+)*"
)
_UNDECIDED = re.compile(r"\s*(?:\$ ?)?[\d.,]+ ?%?\s*(?:days?|months?|years?)?\s*|\s*[a-z]+(?:-[a-z]+)? \(\d+%?\)(?: [a-z]+)?\s*")
_NEVER = re.compile(
    r"\s*(?:(?:the )?(?:sic|signatures?|remainder|rest of|reserved|intentionally|end of|balance|(?:next )?page|exhibits? "
    r"|schedules? "
    r"|seal|logo|following|attached|graphic|image|picture|table|continued|same)|this (?:page|space)|\d{1,2}(?= ?(?:$|of\b))"
    r"|(?:\d{1,2}|[a-z]{1,3})\s*$)\b",
    re.IGNORECASE,
)
_SIGNING = re.compile(
    r"(?:\bby|name|title|signature|signed|sign|its|date|dated|attest|witness(?:es)?|printed?(?: name)?|per|notary[\w ]*"
    r"|initials?|seal|/s/|secretary"
    r"|president|director|officer|authori[sz]ed signatory|position|x|fax|tel|phone|e-?mail|address|attn)\s*[:.]?\s*$",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"\b(?:initials|initial(?:l?ed)?(?: here| by)?\s*:|party's initials?)[^.;]{0,40}$", re.IGNORECASE)
_QUOTES = frozenset("\"'\u2018\u2019\u201c\u201d")
_FEWEST_WORDS = 2
_LINE = 400
"""Code points of a line that are looked at: a file may be a single line."""
_HEAD = 160
_FORM = re.compile(
    r"\b(?:form of|forms?\b(?!ul)|template|sample|specimen|certificate|certification|questionnaire|application|order form"
    r"|(?:study|work|task|purchase|call-off|change) order|statement of work|forecast"
    r"|(?:royalty|sales|commission) statement|(?:approval|change|service) request)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"[\[_.…●{<«$Ttn*ND?(X](?:(?<![_.$Ttn*{<ND?(X])|(?<=n)(?=\.[nto]\.)|(?<=_)(?=__)|(?<=\.)(?=\.{5})|(?<=[$])(?=\{)|(?<=\{)(?=[{a-z])|(?<=<)(?=<)"
    r"|(?<=N)(?=ote to |TD)|(?<=D)(?=raft(?:ing|er's)? note)|(?<=T)(?=B[DCAN]|\.[Bb]\.|o be )|(?<=t)(?=b[cdan]\b|\.[Bb]\.|o be )"
    r"|(?<=\*)(?=\*\*)|(?<=\?)(?=\?)|(?<=\()(?=NB|N\.B|FYI|Query|NTD|Memo|[^()\n?]{1,60}\?)"
    r"|(?<=\()(?=Note|Comment|Rem|To ?do|Action|Point|[Cc]heck|[Aa]sk|[Cc]hase|[Aa]wait|[Vv]erify|[Cc]onfirm)"
    r"|(?<=\()(?=[^()\n]{2,70} to [a-z]{4,7}\))"
    r"|(?<=X)(?=X))"
)


def _is_form(text: str, schedule: Clause) -> bool:
    """Is it a form to be filled in each time, by its heading or its first words?"""
    begins = schedule.span.start
    above = text[max(0, begins - _HEAD // 2) : begins].rstrip().rpartition("\n")[2]
    head = re.split(r"_{3}|\.\s", text[begins : min(schedule.span.end, begins + _HEAD)], maxsplit=1)[0]
    return bool(_FORM.search(head) or (above.isupper() and _FORM.search(above)))


def _found(document: Document, signed: Sequence[Span]) -> Iterator[Placeholder | None]:
    starts = [span.start for span in signed]
    for found in matches(document.text, opening=_OPENING, whole=_ANY):
        place = bisect_right(starts, found.start()) - 1
        inside = place >= 0 and found.start() < signed[place].end
        kind = _kind(document.text, found, signing=inside)
        yield Placeholder(Span(*found.span()), kind) if kind else None


def _kind(text: str, found: re.Match[str], *, signing: bool) -> str:
    match found.lastgroup:
        case "square":
            return _bracketed(text, found, signing=signing)
        case "line" | "dots":
            return "blank" if not signing and _is_blank(text, found) else ""
        case "bullet":
            return "bullet" if _within_sentence(text, found) and not _is_item(text, found) else ""
        case "stars":
            return "redaction" if _within_sentence(text, found) else ""
        case "crosses":
            return "" if signing else "blank"
        case "note":
            return "" if _is_quoted(text, found) else "note"
        case "doubt":
            return "" if signing or _is_quoted(text, found) else "note"
        case "aside":
            return "note" if not signing and not _is_quoted(text, found) and _DRAFTING.search(found[0]) else ""
        case "field":
            return "field"
        case _:
            return "" if _is_quoted(text, found) else "undecided"


def _bracketed(text: str, found: re.Match[str], *, signing: bool) -> str:
    words = found["square"]
    if _is_notation(text, found):
        return ""
    if _STARS.fullmatch(words) or _REDACTED.fullmatch(words):
        return "redaction"
    if _BULLET.fullmatch(words):
        return "bullet"
    if _BLANK.fullmatch(words):
        return "" if signing or _is_box(text, found) else "blank"
    if _is_title(text, found) and not _INSTRUCTION.match(words):
        return ""
    if _UNDECIDED.fullmatch(words) and not _NOTE.match(words) and not _INSTRUCTION.match(words):
        return "" if _is_mark(text, found) or _repeats_words(text, found) else "alternatives"
    if _BESIDE_BRACKET.search(text[max(0, found.start() - 6) : found.start()]) or _BEFORE_BRACKET.match(text, found.end()):
        return "" if _NEVER.match(words) else "alternatives"
    kind = _said_in_bracket(words, quoted=_is_quotation(text, found))
    if kind == "field" and ((signing and _OF_SIGNATORY.fullmatch(words)) or _COPYRIGHT.search(text[: found.start()][-40:])):
        return ""
    return kind


def _said_in_bracket(words: str, *, quoted: bool) -> str:
    """What words in a bracket are: said among drafters, to be filled in, a choice; empty for what may stand in a contract."""
    if _NOTE.match(words):
        explains = len(words) > _LONGEST and not _DRAFTING.search(words.partition(":")[2])
        return "" if explains else "note"
    if _INSTRUCTION.match(words):
        return "instruction"
    if _NEVER.match(words) or quoted:
        return ""
    if _DRAFTING.search(words):
        return "note"
    if len(words) > _LONGEST:
        return ""
    if "__" in words or "●" in words or "***" in words:
        return "blank"
    if _FIELD.fullmatch(words) or _FIELD_OF.fullmatch(words):
        return "field"
    return "alternatives" if _ALTERNATIVES.fullmatch(words) or _OPTIONAL.match(words) else ""


_LONGEST = 120
_BESIDE_BRACKET = re.compile(r"[a-z\d%]\] ?(?:/|or)? ?$")
_BEFORE_BRACKET = re.compile(r" ?(?:/|or)? ?\[[a-z\d$€£][^\[\]\n]{1,60}\]", re.IGNORECASE)


def _is_notation(text: str, found: re.Match[str]) -> bool:
    """Is the bracket part of a name, a formula or a line of code: "cell[0..41]", "benzo[a]pyrene", "`--level [n]`"?"""
    before = text[max(0, found.start() - _LINE) : found.start()].rpartition("\n")[2]
    if before[-1:].isalnum() or (before[-1:] in {")", "]", "-", "`"} and before[-2:-1].isalnum()):
        return not (_INSTRUCTION.match(found["square"]) or _BLANK.fullmatch(found["square"]) or "●" in found["square"])
    return before.count("`") % 2 == 1


def _is_quotation(text: str, found: re.Match[str]) -> bool:
    """Does the bracket stand within a quotation, where an editor puts what was left out: '"the cost [of the pier]"'?"""
    before = text[max(0, found.start() - _LINE) : found.start()].rpartition("\n")[2]
    return bool(re.search(r"[\"\u201c][^\"\u201c\u201d]*$", before)) and before.count('"') % 2 == (0 if "\u201c" in before else 1)


def _is_title(text: str, found: re.Match[str]) -> bool:
    """Does a bracket give the title of the clause that is referred to: "Section 4.5 [Payment Terms]"?"""
    return bool(_NUMBER_BEFORE.search(text[max(0, found.start() - 40) : found.start()]))


_OF_SIGNATORY = re.compile(r"\s*(?:title|name|signature|date|office)\s*", re.IGNORECASE)
_COPYRIGHT = re.compile(r"\u00a9|\(c\)|copyright", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|annex(?:ure)?|exhibits?|appendix|attachment|parts?)\s+"
    r"[\dA-Z][\w.]*(?:\([a-z\d]{1,4}\))*\s+$|(?:[\],]|\b(?:and|or|to|through)) (?:and |or )?\d+(?:\.\d+)+\s+$",
    re.IGNORECASE,
)


def _repeats_words(text: str, found: re.Match[str]) -> bool:
    """Does it only repeat in figures the number that stands in words before it: "fourteen [14] days"?"""
    return found["square"].strip().isdigit() and bool(_NUMBER_WORD.search(text[max(0, found.start() - 20) : found.start()]))


_NUMBER_WORD = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundred)\s+$",
    re.IGNORECASE,
)


def _is_quoted(text: str, found: re.Match[str]) -> bool:
    """Does the agreement speak of the word rather than use it: 'a form marked "TBD"'?"""
    return text[found.start() - 1 : found.start()] in _QUOTES and text[found.end() : found.end() + 1] in _QUOTES


def _is_box(text: str, found: re.Match[str]) -> bool:
    """A box to tick: at the head of a line or after another answer."""
    line = text[max(0, found.start() - _LINE) : found.start()].rpartition("\n")[2]
    return (
        not line.strip() or "[" in line or bool(re.match(r"\s*(?:yes|no)\b", text[found.end() : found.end() + 8], re.IGNORECASE))
    )


def _is_mark(text: str, found: re.Match[str]) -> bool:
    """A footnote's mark or a number of a list in brackets: "[1]"."""
    return found["square"].strip().isdigit() and not re.match(
        r"\s*(?:\(|days?|months?|years?|%|business|calendar|percent)", text[found.end() : found.end() + 12]
    )


def _is_blank(text: str, found: re.Match[str]) -> bool:
    """Is it left for a word within a sentence, rather than a line to sign on, a rule or the leaders of a table of contents?"""
    before = text[max(0, found.start() - 60) : found.start()].rpartition("\n")[2]
    after = text[found.end() : found.end() + 60].partition("\n")[0]
    if _SIGNING.search(before) or _INITIALS.search(before) or _YES_OR_NO.search(before):
        return False
    if (
        _FOOTNOTE.match(text, found.end())
        or (not before.strip() and _NOTES_BELOW.match(text, found.end()))
        or _is_for_company(text, found)
    ):
        return False
    if found.lastgroup == "dots" and re.match(r"[\s.]*\d{1,3}(?:\s*$|\s+\d)", after):
        return False
    words = len(re.findall(r"[a-z]{2,}", before)) + len(re.findall(r"[a-z]{2,}", after))
    return words >= _FEWEST_WORDS or before.rstrip().endswith((":", "$", "(", "\u00a3", "\u20ac"))


def _is_for_company(text: str, found: re.Match[str]) -> bool:
    """Does the name of a company stand above or below it, as at a line to sign on?"""
    above = _COMPANY_ABOVE.search(text, max(0, found.start() - 80), found.start())
    return _COMPANY_BELOW.match(text, found.end()) is not None or (
        above is not None and _NEXT_BLOCK.match(text, found.end()) is not None
    )


_FORMS = r"(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|PLC|plc|LLP|L\.P|Pty|Pte)\b\.?"
_COMPANY_ABOVE = re.compile(rf"{_FORMS}\s*$")
_COMPANY_BELOW = re.compile(rf"\s{{1,40}}(?:[A-Z][\w&'-]*,?\s+){{1,6}}{_FORMS}\s*(?=\n|$|By\b|BY\b|Name|Accepted|_)")
_NEXT_BLOCK = re.compile(r"\s*(?:By\b|BY\b|Name\b|Accepted\b|Title\b|Its\b|$)")
_YES_OR_NO = re.compile(r"\b(?:yes|no)\s*:?\s*$", re.IGNORECASE)
_NOTES_BELOW = re.compile(r"\s+(?:\*{1,3}|[\u2020\u2021\u00b9\u00b2]|\[?\d\]?)\s+[A-Z]")
_FOOTNOTE = re.compile(r"\s+\[?\*+\]?\s*(?:omitted|portions?|confidential|represents?|certain|indicates?|text)\b", re.IGNORECASE)


def _is_item(text: str, found: re.Match[str]) -> bool:
    """Does a bullet open an item of a list that runs on in its line, rather than stand for a word?"""
    before, after = text[max(0, found.start() - 20) : found.start()], text[found.end() : found.end() + 14]
    return not (_WANTS_WORD.search(before) or _OF_FIGURE.match(after))


_WANTS_WORD = re.compile(
    r"(?:\b(?:of|the|by|is|are|be|to|at|than|for|in|between|an?|on|dated|within|from|under|this|exceed|after|no\.?|up to|equal"
    r"|with)|[$£€(#\"“]|\b(?:USD|EUR|GBP|INR|SGD|CHF|JPY|CAD|AUD|CNY|RMB|HKD|SEK|NOK|DKK|ZAR|BRL))\s*$",
    re.IGNORECASE,
)
_OF_FIGURE = re.compile(
    r"\s?(?:(?:days?|months?|years?|weeks?|hours?|per ?cent|percent|business|calendar)\b|[),;%]|\.\s)", re.IGNORECASE
)


def _within_sentence(text: str, found: re.Match[str]) -> bool:
    before, after = text[max(0, found.start() - 40) : found.start()], text[found.end() : found.end() + 40]
    opens = not before.rpartition("\n")[2].strip()
    return not opens and bool(re.search(r"[a-z$]", before + after))
