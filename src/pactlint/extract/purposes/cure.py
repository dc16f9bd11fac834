"""Time to put a breach right: "not cured within thirty days", "fails to remedy … within 30 days of notice", "60 days to cure"."""

from __future__ import annotations

import re

from pactlint.extract.purposes.setting import BEFORE_SOMETHING, BREACH, STARTS_NOTICE, Setting

_MENDS = r"cur(?:e|es|ed|ing)|remed(?:y|ies|ied|ying|iate[sd]?|iation)|un(?:cured|remedied|rectified|corrected)"
_PUTS_RIGHT = (
    r"rectif(?:y|ies|ied|ying|ication)|repair(?:s|ed|ing)?|fix(?:es|ed|ing)?|sort(?:s|ed)?(?: [a-z]+){0,2} out|correct(?:s"
    r"|ed|ing|ion)?"
    r"|(?:put|set)(?:s|ting)?(?: [a-z]+){0,3} right|mend(?:s|ed)?"
    r"|(?:make|makes|made|making) (?:it )?good|(?:make|makes|made) (?:up )?(?:the|that) (?:payment|performance|breach|default)"
)
_UP_TO = r"(?:within|for|after|in|during|by|of|than|exceed|exceeding|is|be|are|:|end of|to)(?: [a-z,'\"-]+){0,6} *\Z"
_MENDED_BEFORE = re.compile(
    rf"(?<![a-z])(?:{_MENDS})(?![a-z])[^.;]{{0,110}}?{_UP_TO}|(?<![a-z])(?:un(?:cured|remedied)|cured|remedied|cure) *\Z"
)
_RIGHTED_BEFORE = re.compile(rf"(?<![a-z])(?:{_PUTS_RIGHT})(?![a-z])[^.;]{{0,110}}?{_UP_TO}")
_NOT_RIGHTED_BEFORE = re.compile(rf"(?<![a-z])not (?:been |be )?(?:{_PUTS_RIGHT})(?![a-z])[^.;]{{0,60}}?{_UP_TO}")
_TO_DO = r"(?<![a-z])(?:to|and|must|shall|may|can|opportunity|in which) (?:to )?(?:be )?(?:[a-z]+ly |so |such )?"
_TO_MEND = re.compile(rf"[^.;]{{0,110}}?{_TO_DO}(?:{_MENDS})(?![a-z])(?! (?:by|under|at law))")
_TO_PUT_RIGHT = re.compile(rf"[^.;]{{0,90}}?{_TO_DO}(?:{_PUTS_RIGHT})(?![a-z])")
_MENDS_NEXT = re.compile(r",? (?:fully |promptly )?(?:cure|remedy|remediate)(?![a-z])")
_CURE_PERIOD = re.compile(
    r"[- ]*(?:cure|remedy|remediation|remedial|rectification|grace|correction)(?: or [a-z]+)?[- ](?:period|time)"
)
_NOT_MENDED_AFTER = re.compile(
    r"(?:(?! or )[^.;]){0,80}?(?:fail(?:s|ed|ure)? to|does not|do not|did not|has not|have not|not been|is not"
    r"|not) (?:been )?(?:fully |so )?(?:cured?|remed(?:y|ied)|rectif(?:y|ied))"
)
_THAT_PERIOD = re.compile(r"(?:such|said|that|this|the|aforesaid|same)(?: (?:period|space) of)? *\Z")
_MENDS_ANYWHERE = re.compile(rf"(?<![a-z])(?:{_MENDS})(?![a-z])")
_AFTER_NOTICE = re.compile(
    r"['s]* *(?:of|after|following|from|next following|upon|by)(?: [a-z]+(?:'s)?){0,9}? (?:notice|notification|notified"
    r"|reminder|demand"
    r"|requested|request in writing)|['s]* *(?:written )?notice(?: [a-z]+){0,3} (?:thereof|of (?:such|the|said|that"
    r"|any) (?:[a-z]+ )?(?:breach|default|failure|violation)|of breach|of default)"
)
_PERSISTS = re.compile(
    r"(?:breach|default|failure|fails|violation|non-performance|non-payment|unpaid|unperformed)[^.;]{0,80}?(?:continu(?:e|es|ed"
    r"|ing|ance)|persist(?:s|ed|ing)?|subsist(?:s|ed|ing)?|remain(?:s|ed|ing)?|thereof|not made good)[^.;]{0,30}?(?:for|after"
    r"|beyond|during)(?: [a-z]+){0,5} *\Z|(?:remain|be|is|are|if|leave)s? (?:unpaid|unperformed|outstanding"
    r"|in arrears?)[^.;]{0,20}for(?: [a-z]+){0,4} *\Z"
)
_PERSISTS_BY_ITSELF = re.compile(  # "a default that persists thirty days after notice"
    r"(?:breach|default|failure|violation|non-performance|non-payment)[^.;]{0,60}?(?:continu|persist|subsist|remain)[a-z]* *\Z"
)
_UNPAID = re.compile(r"(?:unpaid|outstanding|unperformed|undelivered)(?: for)?(?: more than)? *\Z")
_COUNTED_FROM = re.compile(r" (?:after|following|from) ")
_FAILS_WITHIN = re.compile(
    r"(?<![a-z])(?:fail(?:s|ed|ing|ure)?|default(?:s|ed)?|neglects?|omits?|not) [^.;]{0,110}within(?: [a-z]+){0,3} *\Z"
)
_NOTICE_OF_BREACH_UNMENDED = re.compile(
    r"(?:not|never) (?:been )?(?:cured|remedied)(?: [a-z]+){0,2} (?:within|after|following|on|upon)(?: [a-z]+){0,3} *\Z"
)
_STILL_THERE = re.compile(
    # "if at the end of six weeks the breach persists", "once a week has gone by … and the breach is still there"
    r"['s]*,? *[^.;()]{0,70}?(?:persists?|continues?|(?:is|are|be|has|have) (?:still|not been)|still (?:exists?|there"
    r"|stands?)|subsists?"
    r"|remains? (?:un|in being|as it was)|(?:un)?(?:remedied|cured|mended))(?![a-z])"
)
_STILL_NOT_MENDED = re.compile(  # "should it still stand unremedied when a fortnight has gone by"
    r"(?<![a-z])(?:un(?:remedied|cured|repaired|rectified|mended|corrected)|not (?:been )?(?:remedied|cured|repaired"
    r"|rectified|mended|corrected"
    r"|made good|(?:put|set) right))[^.;]{0,40}?(?:when|once|after|at|by|on|upon|following|for)(?: (?:the|end|expiry|close"
    r"|lapse|passing|of|a|an|period"
    r"|full|further)){0,5} *\Z"
)
_IF = re.compile(r"(?<![a-z])(?:if|where|should|when),? *\Z")
_LATER_IT_IS_THERE = re.compile(  # "if a week after the letter the breach has not been repaired"
    r"['s]*,? *(?:after|from|following|of|later|on)(?: [^.;,]{0,60}?)?,? *(?:the|such|that|this) (?:[a-z]+ )?(?:breach"
    r"|default|failure|matter|fault|violation)"
    r" (?:(?:has|have|is|was)(?: still)? not|still|remains?|persists?|continues?|stands?)(?![a-z])"
)
_AT_THE_END_OF = re.compile(
    r"(?<![a-z])(?:(?:at|by|on) the (?:end|expiry|close|lapse) of|once|after|when|if after|for)(?: (?:a|an|the|period"
    r"|further|of|such|full)){0,4} *\Z"
)
_IT_PERSISTS = re.compile(
    r"['s]*,? *(?:it|this|that|the same) (?:still )?(?:persists?|continues?|subsists?|remains? unremedied"
    r"|is not remedied)(?![a-z])"
)
_OR_MONEY = re.compile(
    r"\((?:or|and),? [^()]{0,80}(?:pay|money|sums?|price)[^()]{0,50}(?:end of|within|after|once|in)(?: the)? *\Z"
)
_OTHER_REMEDY = re.compile(r"(?:sole|exclusive|other|available|legal|equitable|all) (?:and [a-z]+ )?remed")
_ALTERNATIVE = re.compile(
    r"[ ,(]*(?:\Z|(?:or|and|but),? (?:in the case|in case|for|with respect|where|if|as to|to the extent|only))"
)
_AFTER_DUE = re.compile(r"['s]* *(?:of|after|following|from)(?: [a-z]+){0,6}? due(?![a-z])")
_NO_BREACH = re.compile(
    r"agree(?![a-z])|reach|resolv|settle|respond|repl(?:y|ies)|object|notif|elect|exercis|appoint|approv|accept|consent"
    r"|(?<!un)disput"
    r"|negotiat"
)
_GIVES_BACK = re.compile(r"refund|return|reimburs|entitled")
_ANNIVERSARY = re.compile(r"['s -]*anniversar")


def is_cure(setting: Setting) -> bool:
    """Is a period the time a party has to put its breach right?"""
    before, after = setting.near_before, setting.near_after
    if BEFORE_SOMETHING.match(after) or _ANNIVERSARY.match(after):
        return False
    if _ALTERNATIVE.match(before):  # "not cured within 30 days (ten days for payments)"
        before = setting.before
    return _mends(setting, before, after) or _puts_right(setting, before, after)


def _mends(setting: Setting, before: str, after: str) -> bool:
    """Words of cure and remedy tell by themselves."""
    if (
        _CURE_PERIOD.match(after)
        or _MENDS_NEXT.match(after)
        or (_TO_MEND.match(after) and not _OTHER_REMEDY.search(before + after))
    ):
        return True
    if STARTS_NOTICE.match(after):
        return bool(_NOTICE_OF_BREACH_UNMENDED.search(before))
    if _MENDED_BEFORE.search(before) or _NOT_RIGHTED_BEFORE.search(before) or _STILL_NOT_MENDED.search(before):
        return True
    if _IF.search(before) and _LATER_IT_IS_THERE.match(setting.after):
        return True
    return bool(_THAT_PERIOD.search(before) and _MENDS_ANYWHERE.search(setting.before + setting.after[:80]))


def _puts_right(setting: Setting, before: str, after: str) -> bool:
    """Words of correction tell only where the sentence speaks of a breach, or of "it" that persists."""
    if _AT_THE_END_OF.search(before) and _IT_PERSISTS.match(after):
        return True
    if not BREACH.search(setting.before[-260:] + setting.after[:160]):
        return False
    if _AT_THE_END_OF.search(before) and _STILL_THERE.match(setting.after):
        return True
    if _OR_MONEY.search(setting.before[-160:]) and _STILL_THERE.search(setting.before):
        return True
    if _UNPAID.search(before) and _COUNTED_FROM.match(after):
        return True
    if _PERSISTS_BY_ITSELF.search(before) and _AFTER_NOTICE.match(after):
        return True
    if _TO_PUT_RIGHT.match(after) or _RIGHTED_BEFORE.search(before) or _PERSISTS.search(before) or _NOT_MENDED_AFTER.match(after):
        return True
    fails = _FAILS_WITHIN.search(before)
    if fails is None or _GIVES_BACK.search(before[-70:]) or _NO_BREACH.search(fails[0]):
        return False
    return bool(_AFTER_NOTICE.match(after) or (_AFTER_DUE.match(after) and "terminat" in setting.before + setting.after))
