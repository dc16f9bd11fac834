"""Human beings that an agreement names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Person
from pactlint.document import Span
from pactlint.extract.given_names import GIVEN_NAMES
from pactlint.extract.sieve import sifted
from pactlint.extract.terms.ordinary import COMMON_WORDS, ORDINARY_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Definition, Party, Signatory
    from pactlint.document import Document


def people(
    document: Document, parties: Sequence[Party], signatories: Sequence[Signatory], terms: Sequence[Definition]
) -> tuple[Person, ...]:
    """Every place that names a human being, in the order of the text.

    Told by a form of address ("Ms. Vale", "Dr Ian Holt"), by what only people do ("Ian Holt leaves", "the death of Ian Holt"), by
    what is laid on somebody ("sent to Ian Holt", "approved by Ian Holt", "Ian Holt shall decide"), by a first name that people
    have, by a "he" or "she" in the same sentence, or by a signature block of the same agreement. The names of parties and
    defined terms are none.
    """
    called = _by_terms(document, terms)
    signing = {" ".join(signatory.name.split()) for signatory in signatories if " " in signatory.name}
    others = {name.casefold() for party in parties for name in (party.name, *party.aliases)}
    others |= {term.term.casefold() for term in terms}
    matches = [*_NAMED.finditer(document.plain), *_named_by_duty(document)]
    if signing:
        matches += re.finditer("|".join(re.escape(name) for name in sorted(signing)), document.text)
    found = {Span(*match.span(match.lastgroup or 0)) for match in matches}
    found |= {
        span
        for span in _by_given_name(document.text)
        if not any(span.start < each.end and each.start < span.end for each in found)
    }
    found = {_without_label(document.text, span) for span in found}
    named = (Person(" ".join(document.quote(span).split()).rstrip("."), span) for span in found)
    kept = [person for person in named if person.name.casefold() not in others and _is_human(document.text, person, others)]
    kept += [person for person in _by_first_name(document.plain) if person.name.casefold() not in others]
    return tuple(sorted((*kept, *called), key=lambda person: person.span))


def _without_label(text: str, span: Span) -> Span:
    """A name without what the next line of an address begins with: "Mr. Ian Holt Address: …"."""
    label = _LABEL.search(text, span.start, span.end)
    return Span(span.start, label.start()) if label else span


def _named_by_duty(document: Document) -> Iterator[re.Match[str]]:
    """The matches in the text, whose lines end where `plain` has a blank; looked for in `plain`, as every sentence is."""
    at = 0
    while begun := _NAMED_BY_DUTY.search(document.plain, at):
        found = _NAMED_BY_DUTY.match(document.text, begun.start())
        at = found.end() if found else begun.start() + 1
        if found:
            yield found


def _is_human(text: str, person: Person, others: set[str]) -> bool:
    """No company, place or thing: nor, without a form of address, words that the text writes small or calls a party."""
    before = text[max(0, person.span.start - 30) : person.span.start]
    if _ENTITY.search(person.name) or _PLACE_BEFORE.search(before):
        return False
    if _FIRM.match(text, person.span.end) or _is_part_of(person.name, others):
        return False
    if re.match(rf"{_ADDRESS}\b", person.name):
        return True
    words = person.name.split()
    if _OF_A_KIND.search(before):
        return False
    if words[0] not in GIVEN_NAMES and _GOES_ON.match(text, person.span.end):
        return False
    if any(word.endswith(("'s", "\u2019s")) or word.casefold() in others for word in words):
        return False
    return not all(_is_written(text, word.lower()) for word in words)


def _is_part_of(name: str, others: set[str]) -> bool:
    """Is a name that of a party or a defined term, or some words of it?"""
    bare = _POSSESSIVE.sub("", re.sub(rf"^{_ADDRESS}\b\.?\s+", "", name)).casefold()
    return any(f" {bare} " in f" {other} " or f" {bare} " in f" {other}s " for other in others)


def _is_written(text: str, word: str) -> bool:
    """Does a word stand in the text? Sooner told than a pattern made for it."""
    at = text.find(word)
    while at >= 0 and not (_is_edge(text, at) and _is_edge(text, at + len(word))):
        at = text.find(word, at + 1)
    return at >= 0


def _is_edge(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at : at + 1]
    return (before.isalnum() or before == "_") != (after.isalnum() or after == "_")


def _by_given_name(text: str) -> Iterator[Span]:
    """Two capitalised words of which the first is a first name, or beside a "he" or "she", and neither is a word of terms."""
    for match in _TWO.finditer(text):
        first, last = match["first"], match["last"].rstrip(".")
        if last.lower() in COMMON_WORDS or last.lower() in ORDINARY_WORDS:
            continue
        if first in GIVEN_NAMES or (len(first) > _INITIAL and _is_spoken_of(text, match)):
            yield Span(*match.span())


def _is_spoken_of(text: str, match: re.Match[str]) -> bool:
    """Does the sentence go on with "he", "she", "his" or "her", and is the first word none of terms?"""
    rest = text[match.end() : match.end() + _FAR].split(".", maxsplit=1)[0]
    first = match["first"].lower()
    return bool(_PRONOUN.search(rest)) and first not in COMMON_WORDS and first not in ORDINARY_WORDS


_TWO = re.compile(
    r"\b(?P<first>[A-Z][a-z\u00c0-\u017f]+)\s(?:[A-Z]\.\s)?(?P<last>[A-Z][a-z\u00c0-\u017f]*(?:['\u2019-]?[A-Z][a-z\u00c0-\u017f]+)?[a-z])\b(?!\s[A-Z][a-z]+\b)"
)
_FIRM = re.compile(r",?\s+(?:LLP|LLC|Inc|Ltd|Limited|PLC|plc|Corp|Co\b|Company|GmbH|AG\b|&)")
_INITIAL = 2
_FAR = 240
_PRONOUN = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b(?!\s+(?:or|and)\s+(?:she|her|he|his))")


def _by_terms(document: Document, terms: Sequence[Definition]) -> list[Person]:
    """The uses of terms that mean one human being and nobody in that person's place: "Investigator" means Dr Ian Holt."""
    found = []
    for term in terms:
        meaning = _MEANS_SOMEBODY.match(document.plain, document.plain.find(term.term, term.span.start) + len(term.term))
        if meaning and term.term[:1].isupper() and not _PLACE_TERM.search(term.term) and not _ENTITY.search(meaning["name"]):
            uses = re.finditer(rf"\b{re.escape(term.term)}\b", document.plain)
            name = " ".join(meaning["name"].split()).rstrip(".")
            found += [Person(name, Span(*use.span())) for use in uses if use.start() > meaning.end()]
    return found


def _by_first_name(text: str) -> list[Person]:
    """People who leave, by the first name alone, where the agreement has the whole name too: "If Anna leaves you"."""
    found = []
    for leaving in _FIRST_NAME.finditer(text):
        whole = re.search(rf"\b{leaving['first']}\s+(?!And\b)[A-Z][a-z]+\b", text)
        if whole and not _ENTITY.search(whole[0]):
            found.append(Person(" ".join(whole[0].split()), Span(*leaving.span("first"))))
    return found


_ONE = r"[A-Z][a-z\u00c0-\u017f'\u2019-]*[A-Za-z\u00c0-\u017f]\.?"
_FULL = rf"{_ONE}(?:\s+[A-Z]\.)?(?:\s+(?:van|von|de|da|del|bin|al)\b)?\s+{_ONE}"
_ADDRESS = (
    r"(?:Mr|Ms|Mrs|Miss|Mdm|Madam|Puan|Kum|Kumari|Adv|Er|Dr|Prof|Professor|Sir|Dame|Ing|Shri|Smt|Sri|Thiru|Herr|Frau|Mme"
    r"|Monsieur|Signor|Signora|Se\u00f1or|Se\u00f1ora"
    r"|Don|Dato'|Datuk|Encik|Chief|Alhaji|Engr|Capt|Captain|Rabbi|Rev)"
)
_LEAVES = (
    r"(?:(?:leaves?|dies|retires?|resigns?|departs?|falls\s+ill)\b"
    r"|(?:ceases?|shall\s+cease|should\s+cease)\s+(?:for\s+any\s+reason\s+)?to\s+(?:be\s+(?:employed|engaged|actively"
    r"|involved|the\b|an?\b)|work|serve|act|hold|devote)"
    r"|(?:is|are)\s+(?:no\s+longer|not)\s+(?:employed|engaged|active|available|working|involved|with\b|the\b))"
)
_NAMED = sifted(
    rf"(?P<addressed>\b{_ADDRESS}\b\.?\s+(?:[A-Z]\.\s*){{0,3}}(?:{_ONE}\s+){{0,2}}{_ONE})"
    rf"|\b(?P<leaving>{_FULL})(?:,[^,;.]{{0,60}},)?\s+(?:shall\s+|should\s+)?{_LEAVES}"
    rf"|\b(?:death|departure|resignation|retirement|incapacity|disability|services|employment)\s+of\s+(?P<gone>{_FULL})"
)
_UNARTICLED = r"(?=[A-Z])(?<!\bthe\s)(?<!\bThe\s)(?<!\bany\s)(?<!\bsuch\s)(?<!\beach\s)(?<!\bof\s)"
_LAID = (
    rf"\b(?:(?:until|unless|before|once|after|till)\s+(?P<approver>{_FULL})\s+(?:has|shall\s+have|have)\s+(?:\w+ly\s+|first\s+)?"
    r"(?:read|reviewed|heard|tested|examined|checked|approved|initial\w+|signed|countersigned|agreed|consented|cleared|passed|seen|vetted|certified|confirmed"
    r"|authori[sz]ed|accepted|endorsed"
    r"|decided|given)\b"
    rf"|(?:[Ss]end|[Aa]ddress|[Dd]irect|[Bb]ring|[Ss]ubmit|[Rr]efer|[Rr]eport|[Hh]and"
    rf"|[Ff]orward)\b[^.;\n]{{0,50}}?\bto\s+(?P<sent>{_FULL})\b"
    r"|(?:sent|addressed|delivered|given|submitted|referred|escalated|report|reports|marked|attention|attn|contact"
    r"|care)\b[^.;\n]{0,30}?"
    rf"(?:\bto|\bfor|\bof|:)\s+(?P<addressee>{_FULL})\b"
    r"|(?:approved|signed|certified|countersigned|authori[sz]ed|decided|determined|given|performed|carried\s+out|led|managed"
    r"|supervised"
    rf"|granted|made|chaired|confirmed|accepted|settled)\b[^.;\n]{{0,40}}?\bby\s+(?P<agent>{_FULL})\b"
    r"|(?:approval|consent|authority|decision|satisfaction|signature|direction|permission|judgment|judgement|discretion)\s+of\s+"
    rf"(?P<holder>{_FULL})\b"
    rf"|(?:must|shall|may|should|please)\s+(?:first\s+)?(?:contact|inform|tell|notify|ask|consult|call)\s+(?P<asked>{_FULL})\b"
    rf"|{_UNARTICLED}(?P<bearer>{_FULL})(?:,[^,;.\n]{{0,60}},)?\s+(?:alone\s+|personally\s+)?"
    r"(?:(?:shall|must|will|may|is\s+to|has\s+to)\s+(?:personally|alone|also|himself|herself|act|approve|decide|sign|certify"
    r"|lead|manage"
    r"|supervise|attend|serve|chair|devote|remain|direct|conduct|determine|oversee|run|authori[sz]e|countersign"
    r"|be\s+(?:responsible"
    r"|consulted|present|available|in\s+charge))\b|(?:alone|personally|approves|decides|signs|certifies)\b)"
    rf"|{_UNARTICLED}(?P<owner>{_FULL})['\u2019]s\s+(?:\w+\s+)?(?:approval|consent|decision|signature|satisfaction|judgment"
    rf"|judgement|permission))"
)
_NAMED_BY_DUTY = sifted(_LAID)
_MEANS_SOMEBODY = re.compile(
    rf"[\"\u201d')\s,]*(?:means|is|shall\s+mean|refers\s+to"
    rf"|shall\s+be)\s+(?P<name>{_ADDRESS}\b\.?\s+(?:[A-Z]\.\s*){{0,3}}(?:{_ONE}\s+){{0,2}}{_ONE}"
    rf"|{_FULL})(?=\s*(?:[.;]|\n|\Z|,?\s+(?:of|at|employed)\b))(?![^.;\n]{{0,120}}\b(?:or|successor|replac\w+|time\s+being"
    rf"|from\s+time)\b)"
)
_PLACE_BEFORE = re.compile(r"\b(?:[Cc]ity|[Cc]ounty|[Ss]tate|[Tt]own|[Pp]rovince|[Cc]ourts?)(?: and \w+)? (?:of|in) $")
_POSSESSIVE = re.compile(r"['\u2019]s?\Z")
_GOES_ON = re.compile(r"[^\S\n][A-Z]{2,}\b")
"""What goes on in capitals is no person's: "Forty Niners SC"."""
_OF_A_KIND = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?)|\b[A-Z]?-?\d+,)\s+$")
"""What stands before a thing or a house that has a person's name: "the Arnold Classic", "A-15, Ashok Vihar"."""
_LABEL = re.compile(r"\s+(?:Address|Tel|Telephone|Phone|Mobile|Fax|Facsimile|Telefax|E-?[Mm]ail|Title|Date|Room)\b\.?\Z")
_PLACE_TERM = re.compile(r"\b(?:territor\w+|market|region|area|country|site|location|place|premises|venue|city)\b", re.IGNORECASE)
_FIRST_NAME = sifted(
    r"\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Ss]hould|[Uu]nless|[Tt]he\s+day|[Ww]henever)\s+(?P<first>[A-Z][a-z]+)\s+(?:ever\s+)?"
    r"(?:leaves?|dies?|retires?|resigns?|departs?|quits?|goes|moves\s+on|stops|falls\s+ill|is\s+no\s+longer)\b"
)
_ENTITY = re.compile(
    r"\b(?:Inc|Ltd|LLC|Corp|Company|Companies|Limited|GmbH|Agreement|Party|Parties|Board|Committee|Manager|Director|Officer"
    r"|Member|Members"
    r"|Partner|Partners|Employee|Person|President|Executive|Personnel|Licen[sc]\w*|Distributor|Venture|Individual"
    r"|Shareholder\w*|The|Such|Any"
    r"|Each|Either|Neither|Both|All|No|This|That|These|Those|If|When|Where|Upon|For|In|On|At|By|To|From|With|As|And|Or|Of|Its"
    r"|Our|Your"
    r"|Corporate|Identity|Networks?|Branding|Trademarks?"
    r"|Group|Team|Council|Forum|Panel|Bank|University|Institute\w*|Association|Authority|Agency|Court|Courts|Tribunal|Chamber"
    r"|Centre"
    r"|Center|Commission|Ministry|Department|Office|Services?|Products?|Works?|Systems?|Technolog\w+|Information|Property"
    r"|Rights?|Terms?"
    r"|Medical|Solutions|Sciences?|Industries|Laborator\w+|Pharma\w*|Motors|Energy|Media|Electric\w*|Foods|Brands|Global"
    r"|Plan|Budget|Period|Date|Year|Quarter|Month|Day|Days|Fund|Account|Fees?|Notice|Schedule|Annex|Exhibit|Section|Article"
    r"|Clause"
    r"|Appendix|Act|Law|Laws|Rules?|Code|State|States|Kingdom|Republic|Union|Commonwealth|County|Province|City|Street|Road"
    r"|Avenue|Lane"
    r"|House|Building|Floor|Suite|Park|Square|Place|Way|Drive|Bridge|Hill|Wharf|Box|New|North|South|East|West|Northern"
    r"|Southern|Eastern"
    r"|Western|Great|United|International|National|European|American|British|English|January|February|March|April|May|June"
    r"|July|August"
    r"|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|General|Counsel|Chief"
    r"|Senior|Vice"
    r"|Managing|Head|Lead|Leader|Owner|Principal|Secretary|Treasurer|Chair\w*|Engineer|Expert|Auditor\w*|Accountant\w*"
    r"|Arbitrator\w*"
    r"|Mediator\w*|Lawyer\w*|Contractor|Consultant|Customer\w*|Supplier|Buyer|Seller|Vendor|Reseller|Dealer|Agent"
    r"|Franchise\w*|Recipient"
    r"|Discloser|Owner|Operator|Provider|Sponsor|Investigator|Study|Trial|Project|Programme|Program|Business|Confidential"
    r"|Joint|Steering"
    r"|Intellectual|Effective|Initial|Net|Gross|Stock|Shares?|Securities|Exchange|Capital|Assets?|Goods|Software|Website|Site"
    r"|Network"
    r"|Content|Data|Mark|Marks|Territory|Field|Affiliate\w*|Subsidiar\w+|Purchaser|Borrower|Lender|Landlord|Tenant|Guarantor"
    r"|Trustee"
    r"|Holder|Investor|Issuer|Underwriter|Manufacturer|Producer|Developer|Publisher|Merchant|Client|User|Administrator"
    r"|Co-?ordinators?|Authorit\w+|Prescribers?|Physicians?|Representatives?|Cup|League|Series|Classic|Championships?|Restaurants?|Lanka)\b"
)
