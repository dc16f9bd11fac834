"""Which place's law governs the agreement."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.agreement import Fact
from pactlint.document import Span
from pactlint.extract.answers.grounds import Grounds
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator


def governing_law(grounds: Grounds) -> Fact | None:
    """The first place whose law is said to govern, preferring words about the agreement itself; None if it does not say.

    A state or a country by its bare name: "Delaware" for "the internal laws of the State of Delaware, U.S.A.".
    """
    second = None
    for law in _LAW.finditer(grounds.folded):
        found = _at(grounds, law)
        if found is None:
            continue
        earlier = grounds.folded[max(0, law.start() - _REACH) : law.start()]
        said = grounds.folded[max(grounds.sentence(Span(*law.span())).start, law.start() - 160) : law.end() + 60]
        if _OTHER_LAW.search(said):
            continue
        if _HEADED.search(earlier) or (_GOVERNED.search(earlier) and _THIS_AGREEMENT.search(earlier)):
            return found
        second = second or found
    return second


def place_of_law(sentence: str, offset: int) -> Iterator[Fact]:
    """Every place whose law a sentence makes govern something, wherever in the text the sentence stands."""
    within = Grounds(sentence, sentence.lower(), (), (), (), ())
    for law in _LAW.finditer(within.folded):
        found = _at(within, law)
        earlier = within.folded[max(0, law.start() - _REACH) : law.start()]
        if found and not _OTHER_LAW.search(earlier[-160:] + within.folded[law.end() : law.end() + 60]):
            yield replace(found, span=found.span.shifted(offset))


_REACH = 320
_LAW = sifted(r"\b(?:laws?|legislation)\b")
_THIS_AGREEMENT = re.compile(
    r"(?:this|the|our|these)\W+(?:\w+ +){0,4}?(?:agreement|contract|amendment|terms|deed|lease|guaranty|memorandum)"
)
_OTHER_LAW = re.compile(
    r"compl(?:y|ies|iance)|export|patent|copyright|regulations and|(?:as|terms?|is|are) defined|inventorship|immigration"
    r"|tax(?:es|ation)? "
)
_GOVERNED = re.compile(r"govern|constru|interpret|controll")
_HEADED = re.compile(r"(?:governing|applicable|controlling) law|choice of law|law and jurisdiction")
_GOVERNS = re.compile(
    r"govern(?:ed|ing|s)?(?!\w)|constru(?:ed|ction)\b|interpret(?:ed|ation)\b|(?:be|is|are) (?:subject|enforced"
    r"|determined|applied)\b"
    r"|enforced\b|controlled\b|subject (?:only |exclusively )?to\b|applicable law",
    re.IGNORECASE,
)
_APPLIED = re.compile(  # by those who decide: "three arbitrators, who shall apply the substantive law of"
    r"\b(?:(?:shall|will|must|to) (?:\w+ )?(?:apply|observe)|(?:arbitrators?|tribunal|courts?|panel) (?:applies|apply|observes?))"
    r"\b (?:only )?(?:the )?(?:(?:substantive|internal|domestic|material|proper|contract) )?\Z",
    re.IGNORECASE,
)
_ORGANISED = re.compile(
    r"\b(?:organi[sz]ed|incorporated|existing|formed|established|registered|constituted|qualified|duly"
    r"|corporation)\b(?:(?!govern)[^.;]){0,70}\Z",
    re.IGNORECASE,
)
_NOT_NAMES = (
    "Territor(?:y|ies)|Bankruptcy|Patent|Antitrust|Privacy|Tax|Without|Excluding|Regardless|Except|As|Applicable|With|In|For|Irrespective|Notwithstanding|Other|Shall|Which|But|The|Including"
    "|Exclusive|To|Not|Its|Conflicts?|And|Or|Any|Law|Laws|This|That|General|Governing|State|Of|Then|By|If|All|Each|Is|Where|Such|From|Are|Will"
    "|Commonwealth|Province|Republic|Kingdom|Source|Section|Article|Uniform|Business|Company|Partnership|Limited|Parties|Party|Choice"
    "|Federal|Agreement|Applicability|Without|On|Under|At|Employment|Corporate|Corporations?|Securities|Both|Government|No|When|Licensor|Buyer|Seller|Obligations"
)
_WORD = rf"(?!(?i:{_NOT_NAMES})\b)[A-Z][A-Za-z'-]+"
_PLACE = (
    r"(?:(?i:the|said) +)?(?:(?i:(?:sovereign |federal |independent )?(?:states?|commonwealth|province|federal republic"
    r"|republic|kingdom"
    r"|territory|dominion|country|principality|grand duchy|special administrative region)) +(?i:of)(?: +|(?=[A-Z])))?"
    r"(?:(?i:the) +)?(?:(?!(?i:isle)\b)[A-Z][A-Za-z]+ +(?i:of) +(?=[A-Z]))?"
    r"(?P<place>(?i:England\b(?:,? +and|,| *&|/)? *Wales)|(?i:People'? ?s['s]* +Republic +of +China)"
    r"|(?i:District +of +Columbia|Isle +of +Man)"
    rf"|(?i:United +States(?: +of +America)?|United +Kingdom)|U\.? ?S\.?(?: ?A\.?)?(?![a-z])|[PR]\.?\s?R\.?\s?C?\.?(?![A-Za-z])"
    rf"|{_WORD}(?: +{_WORD}){{0,2}})"
)
_OF_PLACE = re.compile(
    r"(?:,? +(?:and|or) +(?:\w+ +){0,3}?(?:regulations?|jurisdiction|rules|decisions|statutes|courts?|practices?"
    r"|customs|legislation))?"
    r"(?:,? +\(?(?:other than|excluding|without|except|but not|exclusive of)[^.;]{0,90}?[,)])?"
    rf"(?: +(?i:in force|in effect|applicable|prevailing|as applied|then in force|principles))*[, ]+(?:(?i:of|in|from"
    rf"|within|for) +|of(?=the |[A-Z])|(?=(?i:state) +of)){_PLACE}"
)
_PLACE_S_LAW = re.compile(
    rf"(?i:govern\w+|constru\w+|accordance +with|interpret\w+|subject to|under"
    rf"|:)[^.;]{{0,60}}?\b{_PLACE}(?:'s)?(?: +(?i:state))?(?: +(?i:substantive|internal|contract|common))? *\Z"
)
_OPENS_LAW = re.compile(rf"(?:\A|[.;:)] *){_PLACE}(?:'s)? *\Z")
_AND_STATE = re.compile(rf"[^.;]{{0,90}}?(?i:state|commonwealth|province) +(?i:of) +(?P<place>{_WORD}(?: +{_WORD}){{0,2}})")
_THENCE = re.compile(
    r" *(?:thereof|of (?:such|that|said|the said|the same) (?:state|province|country|jurisdiction|commonwealth))"
)
_NAMED_STATE = re.compile(rf"(?i:state|commonwealth|province|republic) +(?i:of) +(?P<place>{_WORD}(?: +{_WORD}){{0,2}})")
_RULES_ALONE = re.compile(
    r" +(?:alone |exclusively )?(?:shall |will |is to |must )?(?:governs?|control|controls)\b", re.IGNORECASE
)
_RULES = re.compile(r"[^.;]{0,260}?\b(?:shall|will|to|must)? ?(?:govern|apply|applies|control|prevail)", re.IGNORECASE)


def _at(grounds: Grounds, law: re.Match[str]) -> Fact | None:
    """The place that one word "law" speaks of, if its sentence makes it govern."""
    plain = grounds.plain
    sentence = grounds.sentence(Span(*law.span()))
    before = plain[max(sentence.start, law.start() - _REACH) : law.start()]
    governs = (_GOVERNS.search(before) or _APPLIED.search(before)) and not _ORGANISED.search(before)
    place = _OF_PLACE.match(plain, law.end(), min(len(plain), law.end() + 200))
    if place and (governs or _RULES.match(plain, place.end(), sentence.end)) and not _ORGANISED.search(before):
        if _name(place["place"]) == "United States":  # "of the United States and the State of Florida": the state's contract law
            place = _AND_STATE.match(plain, place.end(), min(len(plain), place.end() + 200)) or place
        return _fact(*place.span("place"), plain)
    if governs:
        adjective = _PLACE_S_LAW.search(before)
        if adjective:
            shift = law.start() - len(before)
            return _fact(adjective.start("place") + shift, adjective.end("place") + shift, plain)
        if _THENCE.match(grounds.folded, law.end()):
            named = list(_NAMED_STATE.finditer(before))
            shift = law.start() - len(before)
            return _fact(named[-1].start("place") + shift, named[-1].end("place") + shift, plain) if named else None
    opening = _OPENS_LAW.search(before)
    if opening and _RULES_ALONE.match(plain, law.end(), sentence.end):
        shift = law.start() - len(before)
        return _fact(opening.start("place") + shift, opening.end("place") + shift, plain)
    return None


def _fact(start: int, end: int, plain: str) -> Fact | None:
    words = " ".join(plain[start:end].split()).removesuffix("'s").rstrip("'-,. ")
    return Fact("governing-law", _name(words), Span(start, end)) if len(words) > 1 else None


_FULL = {
    "us": "United States",
    "usa": "United States",
    "unitedstatesofamerica": "United States",
    "prc": "People's Republic of China",
}


_ADJECTIVES = {
    "English": "England and Wales",
    "Italian": "Italy",
    "French": "France",
    "German": "Germany",
    "Swiss": "Switzerland",
    "Dutch": "Netherlands",
    "Scottish": "Scotland",
    "Scots": "Scotland",
    "Irish": "Ireland",
    "Spanish": "Spain",
    "Swedish": "Sweden",
    "Danish": "Denmark",
    "Japanese": "Japan",
    "Norwegian": "Norway",
    "Belgian": "Belgium",
    "Austrian": "Austria",
    "Indian": "India",
    "Israeli": "Israel",
    "Chinese": "People's Republic of China",
    "Finnish": "Finland",
    "Canadian": "Canada",
    "Australian": "Australia",
    "Korean": "Korea",
    "Russian": "Russia",
    "Portuguese": "Portugal",
}


def _name(words: str) -> str:
    full = _FULL.get(re.sub(r"[^a-z]", "", words.lower()))
    if full:
        return full
    if re.match(r"england\b.*wales", words, re.IGNORECASE):
        return "England and Wales"
    if words.capitalize() in _ADJECTIVES:
        return _ADJECTIVES[words.capitalize()]
    return re.sub(r"[A-Za-z]+(?:'[a-z]+)?", lambda word: word[0].capitalize(), words) if words.isupper() else words
