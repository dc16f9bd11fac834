"""The words of leaving: is it a right to end the agreement, does it take effect at once, does it let a breach be mended?"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from pactlint.extract.sieve import Sieve, sifted

if TYPE_CHECKING:
    from pactlint.extract.statements import Statement

_WHOLE = (
    r"(?:agreement|contract|appointment|arrangement|alliance|venture|partnership|relationship|deed|presents|collaboration"
    r"|engagement|association|consortium|franchise|programme|program|participation|term|hereof|membership|co-?operation|dealings"
    r"|undertaking|instrument|mandate|agency|distributorship|memorandum|company)"
)
_END = (
    r"(?:terminate|cancel|determine|rescind|discontinue|withdraw|dissolve|bring(?: [a-z]+){1,4} to (?:an end|a close)"
    r"|put an end to|(?<!the )(?<!\ban )(?<!\bat )(?<!-)end(?!-)(?! (?:of|on|users?|customers?)\b)|leave(?! of)|(?<!\ban )exit"
    r"|come to an end|declare(?: [a-z]+){1,3} (?:terminated|ended|at an end)|quit|walk away"
    r"|(?:lay|give|throw) (?:down|up) (?:its|their|his|the) (?:appointment|mandate|agency|distributorship|membership"
    r"|participation)"
    r"|retire from (?:the|this)|depart(?: from)?|resign|renounce|step (?:out|away)|pull out|break off|repudiate|call off)"
)
_ENDED = r"(?:terminated|cancell?ed|determined|rescinded|discontinued|dissolved|brought to (?:an end|a close)|ended)"
_NOTICE_OF_END = (
    r"(?:giv(?:e|ing)|serv(?:e|ing)|issu(?:e|ing))(?: [a-z']+){0,6}? (?:notice|letter)(?: [a-z]+){0,3}? (?:of termination"
    r"|of withdrawal|to (?:terminate|quit|determine)|terminating|ending|determining)"
)
_MAY = (
    r"(?:\bmay\b|\bcan\b|entitled|\bright\b|\boption\b|\bpower\b|\bpowers\b|free to|at liberty|\blawful\b|privilege|\belects?\b"
    r"|permitted|allowed|\bentitles?\b|\bentitling\b|\bfaculty\b|\bcompetent (?:to|for)\b|\bopen to\b)"
)
_RIGHT = sifted(
    rf"{_MAY}[^.;]{{0,220}}?\b(?:{_END}|be {_ENDED}|{_NOTICE_OF_END})\b"
    r"|(?:\bright|\boption|\bpower|\bprivilege|\bfaculty|entitled|\bmay elect)s?(?: [a-z']+){0,3}? (?:of|to|for) (?:[a-z]+ )?"
    r"(?:termination|cancellation|withdrawal|determination)\b"
    r"|\bway out (?:is|shall be|stands|remains) open to\b|\b(?:termination|withdrawal|exit) (?:at will |for convenience "
    r"|without cause )?(?:is|shall be|stands) (?:open|available) to\b"
    r"|\bneed (?:not )?(?:show|give|state|assign|have|offer) (?:a|any|no|its|his)? ?(?:reasons?|cause|grounds?) for"
    r" (?:leaving|ending|withdrawing|terminating|going|quitting)\b"
)
_ENDABLE = sifted(
    rf"\b(?:terminable|determinable|cancell?able)\b|\b(?:until|unless)(?: (?:it is|and until|sooner|earlier|otherwise|first|this"
    rf"|the|agreement|is|be|validly|previously|duly))* {_ENDED}[^.;]{{0,20}} by\b(?![^.;]{{0,40}}\b(?:in accordance with"
    rf"|pursuant to|as provided|under))|subject to (?:termination|cancellation"
    rf"|determination)"
    rf"[^.;]{{0,60}}\bby\b|\buntil(?: [a-z]+){{0,8}}? (?:{_END}s?|gives?|serves?)\b(?![^.;]{{0,120}}\b(?:non-?renew"
    rf"|not wish|renew))[^.;]{{0,90}}\bnotice\b"
)
_AUTOMATIC = sifted(
    rf"{_WHOLE}[^.;]{{0,60}} (?:shall|will|is to)(?: [a-z]+){{0,2}}? (?:terminate|end|determine|cease|lapse|come to an end"
    rf"|expire)"
    r"[^.;]{0,140}\b(?:gives?|given|giving|serv(?:es|ed|ice|ing)|receipt|receives|notice)\b[^.;]{0,90}"
    rf"|\b(?:serves?|gives?|sends?)(?: [a-z]+){{0,4}}? (?:notice|letter)\b[^.;]{{0,80}}{_WHOLE} (?:then "
    rf"|thereupon )?(?:ends|terminates|expires|lapses"
    rf"|comes to an end)\b"
    rf"|\btermination of (?:this|the) {_WHOLE}[^.;]{{0,80}} (?:shall|is to|may|will|requires?|takes?)\b[^.;]{{0,40}}\bnotice\b"
    rf"|\b(?:breach|default|fail)\w*[^.;]{{0,220}}{_WHOLE}[^.;]{{0,30}} (?:shall|will"
    rf"|is to)(?: [a-z]+){{0,2}}? (?:terminate|end|determine|lapse"
    r"|come to an end|stand (?:terminated|determined|cancell?ed|dissolved|rescinded)|be deemed (?:terminated|determined|ended))"
)
_OF_WHOLE = re.compile(rf"\b{_WHOLE}\b")
_LEAVING_HEADING = re.compile(
    r"terminat|cancel|\bend(?:ing|s)?\b|exit|leav|withdraw|determination|discontinu|part(?:ing)? (?:company|ways)|getting out"
    r"|walk|break|\bterm\b|duration|dissol|quit|without cause|convenience|bringing"
)
_OTHER_WHOLE = re.compile(
    rf"\b(?:as opposed to|as distinct from|and not|but not|other than|rather than) (?:this|the) {_WHOLE}\b|"
    rf"\bterminate {'(?:this|the)'} agreement (?:only |solely |in part )?(?:with respect to|as to|in respect of"
    rf"|as regards) (?:such|that|the (?:affected"
    r"|relevant)|any)\b|\b(?:termination|cancellation)[^.;]{0,40} of any (?:[a-z]+ )?(?:contract|agreement)|"
    rf"\b(?:{_END}|{_ENDED}|termination of)(?: (?:for (?:its )?convenience|without cause|at any time|any|such|all|the|its"
    rf"|his|their|an?|that|individual|particular|relevant"
    rf"|outstanding"
    r"|open|undelivered|affected|or|and|suspend|portion|part|of|said))* (?:[a-z-]+ ){0,2}?(?:sub-?contractors?|orders?"
    r"|statements? of work|sows?"
    r"|work orders?"
    r"|tasks?|employ\w+|personnel|staff|sub-?licen\w+|insurance|lease|shipments?|subscriptions?|accounts?|negotiations|projects?"
    r"|campaigns?|managers?|director|sponsorship|call-?off|access|discussions|mediation|arbitration|meeting|consultation"
    r"|dispute|(?:eligible )?registration (?:statements?|rights)|offerings?|proposals?|applications?|claims?|securities"
    r"|policy|policies)\b"
    r"|\b(?:any|each|such|an?|the) [a-z]+(?: [a-z]+)?'s? (?:participation|membership|engagement|appointment|enrol\w+)\b"
    r"|\bby (?:destroying|deleting|uninstalling)\b"
    r"|\bwithdraw (?:\([^)]*\) )?(?:any |all |its |their |such |the )?(?:[a-z-]+ )?(?!itself|themselves)[a-z]{2,}s from\b"
    r"|\b(?:its|their|his) (?:[a-z]+ )?agreements? with (?:any|such|an?|the|third|customers?)\b|\bpolic(?:y"
    r"|ies)\b[^.;]{0,60}\bcancell?able\b"
)
_NOBODY = sifted(
    rf"\b(?:neither|no (?:party|partner|member|shareholder|venturer|one)|none of)\b[^.;]{{0,160}}\b(?:may|shall|can|will|is"
    rf"|has|be)\b"
    rf"[^.;]{{0,120}}\b(?:{_END}|{_ENDED}|{_NOTICE_OF_END})"
    rf"|\b(?:may|shall|can|must|will) ?not\b[^.;]{{0,80}}\b(?:{_END}|{_ENDED}|terminable|determinable)\b|\bcannot\b[^.;]{{0,80}}"
    rf"\b(?:{_END}|{_ENDED})\b|\bno (?:right|power|option|entitlement)s? (?:of|to) (?:{_END}|termination)"
    rf"|\bno (?:further|other|more) (?:right|power|option)s? (?:of|to)\b"
    rf"|\bno\b[^.;]{{0,60}}\b(?:entitles?|gives?|confers?|permits?)\b[^.;]{{0,60}}\b{_END}\b|\bwaives? (?:any|all|its"
    rf"|every)[^.;]{{0,40}}"
    rf"\bright\b|\b(?:is|are|be) not (?:entitled|permitted|allowed|at liberty|free|lawful)\b[^.;]{{0,80}}\b{_END}\b"
    rf"|\b(?:may|shall|can) only\b[^.;]{{0,60}}\b(?:{_END}|{_ENDED})\b(?=[^.;]{{0,60}}\bas provided)"
)
_BUT = re.compile(
    r"\b(?:except|unless|otherwise than|save|other than|but (?:only|may|either)|without (?:first )?(?:giving|serving"
    r"|having given)"
    r"|until|before)\b"
)
_TOGETHER = re.compile(
    r"\b(?:mutual(?:ly)?|written|joint|common|express) (?:written |mutual )?(?:agreement|consent|agree|accord|decision)\b"
    r"|by (?:the )?"
    r"(?:agreement|consent) (?:of|between)|parties (?:may )?(?:jointly|together|both|mutually)|both parties (?:agree"
    r"|may agree|so agree"
    r"|consent)|unanimous|with the (?:prior |written )*(?:agreement|consent|concurrence) of"
)


def is_way_out(statement: Statement) -> bool:
    """Does it give somebody a right to end the agreement, and not something else, by himself?"""
    text = affirmed(statement.text)
    if not text or not affirmed(statement.own):
        return False
    if not any(_RIGHTS[number].search(text) for number in _sieve().may_match(text)):
        told = text != statement.text and "notice" in text and _LENGTH.search(text)
        return bool(told and _ENDS_WHOLE.search(statement.text))
    if "renew" in text and not _RIGHT.search(text):
        return False  # a notice that stops the next renewal
    if _TOGETHER.search(text) and not re.search(r"\beither\b", text):
        return False
    if _is_effect(text) or _is_effect(statement.own) or _is_of_other(text) or not _reaches_whole(text):
        return False
    return bool(_OF_WHOLE.search(text) or is_row(text) or _ALONE.search(text) or _LEAVING_HEADING.search(statement.headings))


@cache
def _sieve() -> Sieve:
    return Sieve(_RIGHTS)


_WAIVED = re.compile(r"\bdeemed to have waived\b|\bwaived? (?:such|its|the|that) (?:\w+ )?right\b")


def _is_of_other(text: str) -> bool:
    """Is it something else that ends: an order, a part of the deal, another agreement that goes by its date?"""
    return bool(_OTHER_WHOLE.search(text) or (_OF_OTHER_DATE.search(text) and not _ENDS_THIS.search(text)))


_OF_OTHER_DATE = re.compile(
    r"\bthe (?:[a-z-]+ ){1,3}(?:agreement|contract) (?:effective|dated|made|entered into|executed|signed)\b"
)
_ENDS_THIS = re.compile(rf"\b(?:{_END})\b[^.;]{{0,40}}\bthis {_WHOLE}\b|\bthis {_WHOLE} (?:may|can|shall|will) be {_ENDED}\b")


def _is_effect(text: str) -> bool:
    """Does it say what follows when the agreement has ended, or how a right given elsewhere is used, and give no right itself?"""
    found = _AFTER_END.match(text) or next((found for each in _NO_RIGHT if (found := each.search(text))), None)
    return found is not None and not _ENDS_NOW.search(text, found.end())


_AFTER_END = re.compile(
    r"(?:.{0,120}?\b(?:agree|acknowledge)s? that |[^a-z]*(?:[a-z]+ ){0,2}?)"
    r"(?:promptly |immediately )?(?:(?:up)?on|following|after|in the event(?: that| of)?"
    r"|if)\b(?: (?:the|any|such"
    r"|that|expiry|expiration|cancellation|early|valid|or|and|of|effective|date))*(?: (?:this|the"
    r"|said) agreement(?: or [a-z ]{3,30}?)?"
    r" (?:is|has been|shall be|be|are|expires or is))? terminat(?:ion|ed)\b"
)
_SUCH_RIGHT = re.compile(
    rf"\bexercising (?:its|their|the) (?:option|right|power)s? (?:to|of) (?:{_END}|termination)\b"
    rf"|\bexercise (?:its|their|the) (?:option|right|power)s? (?:to|of) (?:{_END}|termination)\b"
    r"[^.;]{0,40} (?:pursuant to|under)\b"
    rf"|\b(?:this|such|that|the foregoing|said) (?:option|right|power)s? (?:to|of) (?:{_END}|termination)\b"
)
_ON_ITS_DATE = re.compile(
    r"\b(?:date|day|time)\b[^.;]{0,40}\b(?:specified|stated|named|set(?: out| forth)?|mentioned)"
    r" in (?:the|such|that) (?:[a-z]+ )?notice\b"
)
_GIVEN_ELSEWHERE = re.compile(
    rf"\b(?:may|can)(?: [a-z]+){{0,2}} be {_ENDED} (?:in accordance with|pursuant to|under|as provided (?:in|by|for))"
    r" (?:clauses?|sections?|articles?|paragraphs?)\b"
)
_NO_RIGHT = (_SUCH_RIGHT, _WAIVED, _ON_ITS_DATE, _GIVEN_ELSEWHERE)
_ENDS_NOW = re.compile(
    rf"{_MAY}(?: [a-z]+){{0,6}}? (?:{_END}|be {_ENDED})(?: (?:and|or) [a-z]+)? (?:this|the|its|his|their) (?:[a-z]+ )?{_WHOLE}"
)


def _reaches_whole(text: str) -> bool:
    """Is what may be ended the agreement, or left unsaid, and not something else that stands after the verb?"""
    ended = [_HOW.match(text, found.end()) for found in _ENDING_VERB.finditer(text)]
    objects = [found.end() for found in ended if found]
    return not objects or any(_OBJECT_IS_WHOLE.match(text, at) or _NO_OBJECT.match(text, at) for at in objects)


_ENDING_VERB = re.compile(r"\b(?:terminate|cancel|rescind|discontinue|dissolve)\b|\b(?:may|can|to|and|or) (?:determine|end)\b")
_ENDS_WHOLE = re.compile(rf"\b(?:{_END})\b[^.;]{{0,60}}\b{_WHOLE}\b|\b{_WHOLE}\b[^.;]{{0,60}}\b{_ENDED}\b")
_HOW = re.compile(  # what stands between the verb and its object
    r"(?:,? (?:without (?:any )?(?:cause|reason)|for (?:its |any )?(?:convenience|reason)|at any time|immediately),?"
    r"(?= (?:any|all|either|both|each|one|such|the|this|its)\b))*"
)
_OBJECT_IS_WHOLE = re.compile(rf"[^.;]{{0,70}}?\b{_WHOLE}\b")
_NO_OBJECT = re.compile(
    r" ?(?:$|[.,;:()]|(?:it|hereof|hereunder|if|on|upon|by|for|without|at|immediately|forthwith|effective|in whole|with|from"
    r"|as|and|or|whenever|when"
    r"|after|before|because|where|unless|under|pursuant|hereby)\b)"
)


def affirmed(text: str) -> str:
    """The words without a denial of the right, or what stands after "except" in one; empty where nothing is left of it."""
    denied = _NOBODY.search(text)
    if denied is None:
        return text
    rest = text[: denied.start()]
    if _RIGHT.search(rest):
        return rest
    but = _BUT.search(text, denied.end())
    if but is None:
        return text[denied.end() :] if _RIGHT.search(text[denied.end() :]) else ""
    return text[but.start() :]


def is_immediate(text: str) -> bool:
    """Does the end come at once?"""
    return _AT_ONCE.search(_NOT_AT_ONCE.sub(" ", text)) is not None


def lets_mend(text: str) -> bool:
    """Does it give a party in breach time to put it right, however long?"""
    return _MENDS.search(_NO_MENDING.sub(" ", text)) is not None


def refers_back(text: str) -> bool:
    """Does its condition speak of what was said before: "if it does not", "failing which"?"""
    return _REFERS_BACK.search(text) is not None


def is_row(text: str) -> bool:
    """Is it a row of a table of rights laid flat: "Alder - without cause: yes"?"""
    return _ROW.search(text) is not None


_ALONE = re.compile(
    r"\b(?:walk away|pull out|step away|part company)(?=\s*(?:[.,;]|$|at|by|on|whenever|when|without|from))|\b(?:terminate"
    r"|withdraw)(?=\s*(?:if|with|where|when|whenever|once|as|in the event|unless|on|upon|by|for|without|at|immediately|forthwith"
    r"|[.,;]|$))|\bfor convenience\b"
    r"|\b(?:exit|depart|leave|quit|stop|resign|withdraw)\b[^.;]{0,40}\b(?:without cause|for any reason|no reason)\b"
)
_REFERS_BACK = re.compile(
    r"\b(?:if|where|should|when) (?:it|that party|the party|they|he|this|that|the same) (?:does|do|has|have|is|are|shall"
    r"|fails?)\b"
    r"|\bfailing (?:which|that|this)|\b(?:thereafter|by then|if not)\b"
)
_ROW = sifted(
    r"\b(?:convenience|without cause|no cause|at will)\b[^|]{0,60}\| *(?:[a-z-]+ )?\(?\d*\)? ?(?:calendar "
    r"|business )?(?:days?|weeks?|months?|none|nil)\b"
    r"|without cause\W{1,4}(?:yes|no\b|permitted|not )|for convenience\W{1,4}(?:yes|no\b|permitted|not )"
)
_RIGHTS = (_RIGHT, _ENDABLE, _AUTOMATIC, _ROW)
_LENGTH = re.compile(r"\b(?:days?|weeks?|months?|years?|notice)\b")
_AT_ONCE = re.compile(
    r"\b(?:immediate(?:ly)?|forthwith|at once|instant(?:ly|er)?|with(?:out)? (?:any |prior |previous |advance "
    r"|the giving of )*notice"
    r"(?<=without notice)|summar(?:y|ily)|straight away|there and then|then and there|same day|on the spot"
    r"|without (?:any |the need for |need of |prior |previous |advance |further )*notice|upon (?:receipt|delivery|dispatch) of)"
    r"\b"
)
_NOT_AT_ONCE = re.compile(
    r"\b(?:not|no|never)\b[^.;,]{0,40}\b(?:immediate(?:ly)?|forthwith|at once|summarily)\b|immediately (?:following|preceding"
    r"|prior|before)"
)
_MENDS = re.compile(
    r"\b(?:cur(?:e|es|ed|ing|able)|remed(?:y|ied|ying|iable|iate[ds]?|iation)|rectif(?:y|ied|ies|ication)|un(?:cured|remedied"
    r"|rectified)"
    r"|corrected|corrective|fixed|(?:put|set|putting)(?: [a-z]+){0,4} right|mak(?:e|es|ing|e it)(?: [a-z]+){0,3} good|made good"
    r"|repair(?:ed)?|mended?"
    r"|grace period|show[- ]cause|opportunity to)\b"
)
_NO_MENDING = re.compile(
    r"\b(?:without|no|(?<!does )(?<!do )(?<!did )not|nor)\b"
    r"(?: (?:any|an|the|be|being|having|affording|giving|allowing|given|entitled|to|a|it|opportunity"
    r"|chance|time|period"
    r"|right|for|of|further|prior|such|or|in|which|required|need|cure|remedy|first|offer|have))*? (?:opportunity|cure|curing"
    r"|remedy|remedying|rectify|rectification|grace|right to cure)\b(?: period)?(?: to (?:cure|remedy|rectify"
    r"|mend)\b)?(?! within| after| in)"
    r"|\bother (?:rights? (?:and|or) )?remed(?:y|ies)\b|(?:sole|exclusive|available|any other|legal) remed(?:y|ies)"
    r"|whether or not (?:[a-z]+ )?(?:curable|remediable|capable of (?:remedy|cure))"
    r"|in?capable of (?:remedy|cure|being)[^.;,]{0,12}|not (?:capable of|curable|remediable)"
)
