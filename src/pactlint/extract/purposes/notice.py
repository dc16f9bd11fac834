"""How long ahead somebody must be told: "on ninety days' notice", "notice … at least 60 days before the end of the term"."""

from __future__ import annotations

import re

from pactlint.extract.purposes.setting import BEFORE_SOMETHING, BREACH, STARTS_NOTICE, Setting

_NOTIFIES = re.compile(
    r"(?<![a-z])(?:noti(?:ce|fy|fies|fied|fying|fication|ces)|inform(?:s|ed|ing)?|tell(?:s|ing)?|told|advis(?:e|es|ed|ing)"
    r"|in writing|letter|intimat(?:e|es|ed|ion)|serv(?:e|es|ed) (?:up)?on)(?![a-z])"
)
_NOTICE_IS = re.compile(
    r"(?<![a-z])(?:notice|notification)s?(?: period)?(?: \([^)]{0,60}\))?(?: of (?:termination|non-?renewal|cancellation|its"
    r"|such|intent)(?: [a-z]+){0,3}?)?(?: to [^.;,]{1,50}?)?(?: in writing)?,? *(?:of|shall be|is|will be|must be|being|:|to be"
    r"|equal to|for)(?: (?:at least|not less than|no less than|no fewer than|not fewer than|no shorter than|not shorter than"
    r"|a minimum of|minimum|a period of|termination of|a|an|full|any|up to)){0,3} *\Z"
)
_LABELLED = re.compile(r"(?<![a-z])termination (?:for (?:the )?convenience|without cause|at will|notice|on notice): *\Z")
_NOTICE_FLOOR = re.compile(  # "by written notice of one-fourth of a year, and in no event less than"
    r"(?<![a-z])notice[^.;]{0,80},? (?:and|but|or) (?:in no (?:event|case)|in any (?:event|case)|never"
    r"|at all events)(?: be)?(?: for)? "
    r"(?:less|fewer|shorter|not less|no less) than *\Z"
)
_GIVES = re.compile(
    r"(?<![a-z])(?:giv(?:e|es|en|ing)|provid(?:e|es|ed|ing)|serv(?:e|es|ed|ing))(?: [a-z]+){0,6}? "
    r"(?:at least|not less than|no less than|not fewer than|a minimum of|minimum of)? *\Z"
)
_IN_WRITING = re.compile(r"['s]* *in writing")
_AHEAD = re.compile(r"['s]* *(?:ahead|in advance|beforehand|prior)(?![a-z])")
_LEAVES = re.compile(
    r"(?<![a-z])(?:terminat|cancel|withdraw|resign|rescind|discontinu|determin|effective|put an end"
    r"|(?:may|can) leave)[a-z]*(?![a-z])"
)
_AFTER_NOTICE = re.compile(r"['s]* *(?:of|after|following|from)(?: [a-z]+){0,6}? notice")
_OF_NOTICE = re.compile(r"['s]* *of (?:(?:prior|advance|written|such|a|the) )*notice")
_UPON = re.compile(r"(?:upon|on|giving|gives?|given|provid(?:e|es|ed|ing)|with|by|receiv(?:e|es|ed|ing))(?: [a-z]+){0,4} *\Z")
_WITHIN = re.compile(r"within *\Z")
_COUNTED_BACK = re.compile(
    r"(?:, or|(?:date|day) (?:that|which) is|(?:for|in|during|over|of|within) the(?: (?:last|previous|preceding|prior|first|full"
    r"|whole|period of))*)(?: at least)? *\Z"
)
_END_OF_TERM = re.compile(
    r"['s]* *(?:prior to|before|preceding|in advance of) (?:the |its |such |any )?(?:scheduled "
    r"|then[- ]current )?(?:[a-z]+ )?(?:expir|end|renewal|anniversary|terminat)"
)
_GOES_ON = re.compile(r"renew|extend|extension|prolong")
_WHEN_OVER = re.compile(
    r"(?:expiry|expiration|lapse|end) of (?:a |the )?(?:period of )?(?:not less than |no less than |no fewer than |at least )?\Z"
)
_RUNS_OUT = re.compile(  # "three quarters pass between service and leaving", "when sixty days have passed from its service"
    r"['s]* *(?:(?:must|shall|will|have|has|to|full|clear|first|in|are|full and)[ ,]+){0,3}(?:pass|passed|passes"
    r"|elapse[ds]?|run|runs|gone by|expired?"
    r"|lapsed?)(?![a-z])(?![^.;]{0,60}(?:breach|default))[^.;]{0,60}?(?:between|from|since|after|of)(?![a-z])[^.;]{0,50}?(?:serv|notice"
    r"|receipt|deliver|giving|given|leaving|letter)"
)
_ALLOWS = re.compile(
    r"(?<![a-z])(?:notice|letter|warning)s?,? (?:which|that)?(?: (?:shall|must|will))? ?(?:allow|leave|give|run"
    r"|provide)[a-z]*(?: (?:the|other|for|at|least|not|less|than|to|it|a|period|of)){0,8} *\Z"
)
_TELLS_AHEAD = re.compile(
    r"(?<![a-z])(?:tell|tells|telling|told|inform|informs|warn|warns|let us know|write|writes)[^.;]{0,40}\Z"
)
_WHETHER = re.compile(r"(?:whether or not|otherwise than|even (?:if|though)|without|no)[^,.;]{0,60}?(?:default|breach)[a-z]*")
_TALKS = re.compile(r"negotiat|discuss|meet|agreed? |review")


def is_notice(setting: Setting) -> bool:
    """Is a period the length of a notice, or how long before something the other party must be told?"""
    before, after = setting.near_before, setting.near_after
    if _OF_NOTICE.match(after) and _UPON.search(before):
        return True
    if _AFTER_NOTICE.match(after):
        leaves = _LEAVES.search(before[-90:]) and not _WITHIN.search(before)
        return bool(leaves and not BREACH.search(setting.before[-200:] + setting.after[:120]))
    if STARTS_NOTICE.match(after) or _NOTICE_IS.search(before) or _NOTICE_FLOOR.search(setting.before[-200:]):
        return True
    if _LABELLED.search(before):
        return True
    if (_RUNS_OUT.match(after) and _NOTIFIES.search(setting.before + setting.after)) or _ALLOWS.search(before):
        return not BREACH.search(_WHETHER.sub(" ", setting.before[-200:]))
    if _WHEN_OVER.search(before) and _LEAVES.search(setting.before[-160:]) and _NOTIFIES.search(setting.after[:200]):
        return True
    if (BEFORE_SOMETHING.match(after) or _AHEAD.match(after)) and not _COUNTED_BACK.search(before):
        if _WITHIN.search(before) and not _END_OF_TERM.match(after):
            return False
        if _AHEAD.match(after) and _LEAVES.search(before[-40:]):
            return True
        if _NOTIFIES.search(setting.before[-220:]) or _NOTIFIES.search(setting.near_after[:160]):
            return True
        return bool(_END_OF_TERM.match(after) and _GOES_ON.search(setting.before) and not _TALKS.search(setting.before + after))
    return bool(_GIVES.search(before) and _IN_WRITING.match(after))
