"""How long something lasts: the agreement, each renewal of it, what survives it, a restraint that outlives it."""

from __future__ import annotations

import re

from pactlint.extract.purposes.setting import AFTERWARDS, AGREEMENT, BEFORE_SOMETHING, LASTS, STARTS_NOTICE, Setting

# ---- renewal

_RENEWS = r"(?<!non-)(?<!non)(?:renew(?:s|ed|al|als|ing|able)?|roll(?:s|ed)? over)(?![a-z])"
_EXTENDS = r"(?:exten(?:d|ds|ded|ding|dable|sion|sions)|prolong(?:s|ed|ation)?)(?![a-z])"
_RENEWS_BEFORE = re.compile(
    rf"{_RENEWS}(?![^.;]*(?:the|this) (?:[a-z]+ )?(?:term|agreement) (?:of this agreement )?(?:shall|will|is|begins"
    rf"|commences))[^.;]{{0,150}}\Z"
)
_EXTENDS_BEFORE = re.compile(rf"{_EXTENDS}[^.;]{{0,150}}\Z")
_EXTENDED_BY = re.compile(r"(?:for|of|by|to|up|than|successive|additional|further|each|a|an|another)(?: [a-z]+){0,2} *\Z")
_WHEN_TO_RENEW = re.compile(
    r"(?:within|after|at least|less than|later than|at the latest|during|expir[a-z]*|first|initial(?: term of)?)(?: the"
    r"| a)?(?: [a-z]+ of)? *\Z"
)
_RUNS = re.compile(
    r"(?:term|duration|period)(?: of this agreement)? (?:shall|will|is to) extend (?:for|until|through)[^.;]{0,60}\Z"
)
_SUCCESSIVE = re.compile(
    r"(?:successive|additional|further|subsequent|renewal|extension|consecutive)(?: (?:and|or|further|additional|successive"
    r"|consecutive|automatic|renewal|extension)){0,2}(?: terms?| periods?)?(?: of| for)?(?: up to)? *\Z"
)
_PERIOD_OF_AT_LEAST = re.compile(r"(?:period|term)s? of (?:not less than|no less than|at least) *\Z")
_SECOND_TERM = re.compile(r"(?:second|further|new|fresh|another|additional) (?:appointment|term|engagement)s? of(?: up to)? *\Z")
_CONTINUES_FOR = re.compile(r"(?:continue|automatically)[^.;]{0,60}(?:successive|further|additional)(?: [a-z]+){0,2} *\Z")
_RENEWAL_AFTER = re.compile(r"[ -]*(?:(?:successive|additional|further|automatic|term)[ -]+)?(?:renewals?|extensions?)(?![a-z])")
_DEFINED_RENEWAL = re.compile(
    r"[^.;]{0,60}?\((?:each|the|each of which|any|such)?[^.;()]{0,40}?\"(?:[a-z]+ )?(?:renewal|extension|extended|additional)"
)
_PAST_THE_END = re.compile(
    r"['s]* *(?:(?:beyond|after|following) (?:the |its |such )?(?:expir|terminat|end)|(?:after|following"
    r"|from) (?:the )?(?:date of )?(?:receipt|notice))"
)
_DEFINED_INITIAL = re.compile(
    r"[^.;]{0,90}?\((?:hereinafter )?(?:the |an? )?\"?(?:initial|original|base|primary) (?:term|period)"
)


def is_renewal(setting: Setting) -> bool:
    """Is a period how long the agreement goes on when it is renewed or extended?"""
    before, after = setting.near_before, setting.near_after
    if BEFORE_SOMETHING.match(after) or _PAST_THE_END.match(after) or _DEFINED_INITIAL.match(after) or _RUNS.search(before):
        return False
    if _RENEWAL_AFTER.match(after) or _DEFINED_RENEWAL.match(after):
        return True
    if _WHEN_TO_RENEW.search(before) and not _PERIOD_OF_AT_LEAST.search(before):
        return False
    if _RENEWS_BEFORE.search(before):
        return True
    if _EXTENDS_BEFORE.search(before) and AGREEMENT.search(setting.before[-200:] + after[:60]) and _EXTENDED_BY.search(before):
        return True
    earlier = setting.before[-300:]
    renewing = re.search(_RENEWS, earlier) or (re.search(_EXTENDS, earlier) and AGREEMENT.search(earlier))
    if _SECOND_TERM.search(before):
        return True
    return bool(_SUCCESSIVE.search(before) and (renewing or _CONTINUES_FOR.search(before)))


# ---- restraint

_RIVALS = re.compile(
    r"compet(?:e|es|ing|itor|itors|itive|ition)(?![a-z])|solicit(?!or)|entic|poach|canvass|induc|divert|interfere|circumvent"
    r"|similar to|(?:hire|employ|engage)s?(?: or [a-z]+){0,2} (?:any|the|its|such|an|a person|each other)"
    r"|(?:offer of )?employment to"
)
_RESTRAINT_HEADING = re.compile(
    r"non-? ?compet|not to compete|non-? ?solicit|restrictive covenant|restraint|competition|no(?:t)? (?:hire|poach)|solicitation"
)
_PROHIBITS = re.compile(
    r"(?:shall|will|may|must|agrees?|undertakes?|covenants?|to|does|do)(?: not| refrain| abstain)(?! be)|neither|none of"
    r"|no party|nor |refrain|not to |prohibited|without (?:the )?(?:prior )?(?:written )?consent|restrain"
)
_AND_THEN = re.compile(
    r"(?:during|throughout|while|whilst|(?:so|as) long as)[^.;]{0,90}\band[^.;]{0,30}(?:for|during|until)[^.;]{0,40}\Z"
)
_AFTER_TERM = re.compile(
    r"[ '-]*(?:period )?(?:immediately )?(?:thereafter|afterwards?|(?:after|following|from|of) (?:\([a-z0-9]\) )?(?:the |its "
    r"|such |any |this )?(?:earlier |effective |date |of |the |expiration or |expiry or )*(?:terminat|expir|end of|conclusion"
    r"|cessation))"
)
_LOOKS_BACK = re.compile(r"(?:previous|preceding|prior|last|past)(?: [a-z]+)? *\Z")
_SHALL_NOT = re.compile(r"(?:shall|will|may|must|agrees?) not|neither|refrain")
_LEFT_FOR = re.compile(r"terminated for(?: a period of)? *\Z")


def is_restraint(setting: Setting) -> bool:
    """Is a period how long a party may not compete or solicit, once the agreement or something else is over?"""
    before, after = setting.near_before, setting.near_after
    around = setting.before[-420:] + setting.after[:420]
    if not LASTS.search(before) or _LEFT_FOR.search(before) or _LOOKS_BACK.search(before) or not _PROHIBITS.search(around):
        return False
    if _WITHIN.search(before) and not _SHALL_NOT.search(before):  # "if it does not respond within thirty days"
        return False
    headed = _RESTRAINT_HEADING.search(setting.heading)
    if (_RIVALS.search(around) and AFTERWARDS.match(after)) or (headed and (_RIVALS.search(around) or AFTERWARDS.match(after))):
        return True
    lingers = (_AND_THEN.search(before) and AFTERWARDS.match(after)) or _AFTER_TERM.match(after)
    return bool(lingers and not _SECRET.search(around) and not _OTHER_DUTY.search(around))


# ---- survival

_SURVIVES = re.compile(
    r"surviv|outlast|outlive|(?:obligation|provision|section|article|clause|covenant|restriction|undertaking|dut(?:y|ie)|warrant(?:y"
    r"|ie))s?[^.;]{0,120}continu(?:e|es|ing) (?:to be |to )?(?:in (?:full )?(?:force|effect)|bind|appl"
    r"|binding)[^.;]{0,60}(?:after|following|notwithstanding|beyond)"
)
_SECRET = re.compile(r"confiden|non-?disclosure|secre[ct]|proprietary information|not (?:to )?disclose")
_DUTY_CONTINUES = re.compile(
    r"(?:obligation|duties|duty|undertaking|covenant|restriction|limitation|provision|section|article|clause"
    r"|paragraph)s?[^.;]{0,120}(?:continu|remain|last|bind|endure|extend|expire|be in effect|terminate)[^.;]{0,90}\Z"
    r"|keep[^.;]{0,90}(?:secret|confiden)[^.;]{0,60}\Z"
)
_OTHER_DUTY = re.compile(r"warrant|insur|coverage|record|books|audit|invoice|pay |royalt|purchase|defect|statement")
_WITHIN = re.compile(r"(?:within(?: the| a period of)?|later than) *\Z")


def is_survival(setting: Setting) -> bool:
    """Is a period how long a duty, of confidence above all, goes on after the agreement or after a disclosure?"""
    before, after = setting.near_before, setting.near_after
    if _WITHIN.search(before) or BEFORE_SOMETHING.match(after) or not (LASTS.search(before) or AFTERWARDS.match(after)):
        return False
    sentence = setting.before[-400:] + setting.after[:240]
    if _SURVIVES.search(sentence):
        return True
    secret = _SECRET.search(sentence) or _SECRET.search(setting.heading)
    return bool(secret and not _OTHER_DUTY.search(before[-120:]) and (AFTERWARDS.match(after) or _DUTY_CONTINUES.search(before)))


# ---- term

_TERM_AFTER = re.compile(r"[ '-]*(?:(?:initial|fixed|basic|primary|original|minimum) )?(?:term)(?![a-z])(?! (?:loan|note|sheet))")
_PART_OF_TERM = re.compile(r"(?:end|expiration|expiry|beginning|remainder) of (?:such|the|each|any|that)(?: [a-z]+)? *\Z")
_INITIAL_BEFORE = re.compile(r"(?:initial|original|first|an?|for) *\Z")
_DEFINED_TERM = re.compile(
    r"[^.;]{0,140}?\((?:hereinafter |collectively,? )?(?:referred to as |called )?(?:the |this |such )?\"(?:the )?"
    r"(?:initial |original |primary |base |first |contract |agreement )?(?:term|contract period|duration)(?: of (?:this"
    r"|the) agreement)?\"|[^.;]{0,140}?\((?:the|this) (?:initial |original )?term\)"
)
_TERM_IS = re.compile(
    r"(?<![a-z])(?<! a )(?:initial |original |primary |contract |first )?(?:term|duration|period of validity|validity"
    r"|(?:initial|first|fixed) period)(?: (?:and duration )?(?:of|for"
    r"|hereof)(?: [a-z0-9'/-]+){0,7})?(?: \([^)]{0,60}\))?[^.;]{0,90}?(?:shall|will|is|be|:|-|\||commenc|begin|start|continu"
    r"|expire|runs?|lasts?|for|until|of)[^.;]{0,120}\Z"
)
_STAYS = re.compile(
    r"(?<![a-z])(?:this|the|said|present|such|your|our) (?:[a-z-]+ ){0,3}?(?:agreement|contract|appointment|licen[cs]e"
    r"|joint venture"
    r"|venture|alliance|partnership|arrangement|engagement|collaboration|consortium|relationship|deed|memorandum|term|company)[^.;]{0,140}?(?:continu(?:e|es|ing)"
    r"|remains?|runs?|lasts?|endures?|stays?|effective|valid|binding|in (?:full )?(?:force|effect)|subsists?|expires?|ends?"
    r"|terminates?|hold good|made|operates?|ha(?:ve|s)(?= an? [a-z ]{0,20}term)|(?:is|be)(?= for)|entered into|commences?|starts?"
    r"|begins?)(?![a-z])[^.;]{0,140}\Z"
)
_STAYS_UNDER_HEADING = re.compile(
    r"continu|remain|in force|in effect|effective|initial|first period|term|lasts?|valid|expire|together|runs?|binds?"
)
_UNTIL = re.compile(
    r"(?:(?<![a-z])(?:for|of|until|till|through|lasts(?: for)?|last for|than|the|period|term|be|is|to|on|(?:expires?|ends?"
    r"|terminates?|lapses?)(?: automatically)?(?: on| in| at| upon)?)|:|\|)(?: (?:a|an|the|initial|fixed|first|minimum|term"
    r"|period"
    r"|of:?|not less than|at least|earlier|later|earliest|latest|to occur|date|which|that|is|space|total|maximum|up|to|full|on"
    r"|falling|expiry|end|original|primary|basic|\(?[a-z0-9]{1,3}\))[ ,]?){0,11} *\Z"
)
_NOT_THE_TERM = re.compile(
    r"warrant|obligation|insur|confiden|coverage|minimum (?:purchase|order|sales)|exclusiv|liab|guarant|indemni|pay |paid"
    r"|invoice|royalt|notice|deliver|prior to|force majeure|terminate[ds]? (?:this|the|its)|may (?:be )?terminate"
    r"|right to terminate|cancel|either party|purchase|product|breach|default|audit|records?(?![a-z])|vest|(?:termination"
    r"|expiry|expiration) and (?:for|continuing)|transition|prohibition"
    r"|\btest(?:ing)?\b|\btrial\b|(?:less|fewer) than *\Z|(?:any|such"
    r"|notice of) termination|termination (?:pursuant|shall|will|is|under)|end of the *\Z"
)
# A state that is waited out, or a stretch of some other time: "undismissed for ninety days", "each later Contract Year".
_YEARS = r"(?:contract|license|fiscal|financial|calendar) (?:year|quarter)"
_PASSING = re.compile(
    r"(?:suspen[ds]|absen(?:t|ce)|unable|delay|persist|(?:remain|continu|go)(?:s|es|ing)? un[a-z]+ed"
    r"|un(?:dismissed|stayed|cured|discharged)"
    rf"|{_YEARS}s? (?:means|shall mean|and|of)"
    rf"|\b(?:any|each|every|such) (?:subsequent |successive |other )?{_YEARS})[^.;]{{0,120}}\Z"
    r"|(?:expiration|expiry|termination) of (?:this|the) (?:agreement|contract|term) (?:or|and) the *\Z"
)
_OR_LONGER = re.compile(r"[ ']*(?:consecutive )?or (?:more|longer)(?![a-z])")
_AFTER_THE_END = re.compile(
    r"[ ']*(?:\([^()]{0,40}\) *)?(?:after|following|beyond|from) (?:\([a-z0-9]\) )?(?:the |its |any |such )?(?:date of "
    r"|effective date of )?(?:term(?![a-z])|terminat|expir)"
)
_COUNTED_FROM = re.compile(r"(?:after|following|from) the *\Z")
_ONCE_OVER = re.compile(
    r"(?:when|after|once|if|upon) (?:this|the) (?:agreement|term|contract) (?:ends|expires|terminates|has ended|is terminated)"
)
_NOT_DEFINED_HERE = re.compile(r"(?:within|notice|after|prior)[^.;]{0,20}\Z")
_TERM_HEADING = re.compile(
    r"(?<![a-z])(?:term|tenure|duration|commencement|continuance|currency|period|validity|(?<!what )length|how long)(?![a-z])"
)
_DATE_ENDS = re.compile(
    r"(?<![a-z])(?:expir(?:e|es|ing|ation|y)(?: date\"? (?:means?|shall mean)| date)?|terminat(?:e|es|ing|ion)|end(?:s|ing)?"
    r"|(?:stands?|be) (?:dissolved|determined|terminated|at an end)|comes? to (?:an|its) end|ceases?(?: to have effect)?"
    r"|lapses?"
    r"|conclud(?:e|es|ing)|until|through|till|up to|(?:not|nor|never|no)(?: [a-z]+){0,2}? (?:beyond|past|later than)"
    r"|(?<!prior )(?<!subject )(?<!pursuant )to|continu(?:e|es|ing) to)(?: (?:on"
    r"|at|upon|midnight|and including|including|the close of business|close of business|of:?|the|date|is|be|shall be|will be"
    r"|automatically|earlier|later|earliest|latest|to occur|\(?[a-z0-9]{1,3}\)|:|\d+:\d+|[ap]\.?m\.?|[a-z]+ time"
    r"|without notice|by efflux(?:ion)? of time|by itself|of its own accord|with(?: no| the [a-z]+ day| the last [a-z]+ day"
    r"| further act(?: of either party)?)?|(?:the )?(?:last|stroke|close) of(?: [a-z]+)?)[ ,]?){0,7}[: ]*\Z"
)
_IT_ENDS = re.compile(  # under a heading on the term: "It shall remain in force until", "…, it expires on"
    r"(?<![a-z])it (?:shall |will )?(?:then )?(?:expires?|ends?|terminates?|lapses?|continues?|remains?|runs?|lasts?|stays?"
    r"|subsists?|comes? to)(?![a-z])"
)
_OF_THE_AGREEMENT = re.compile(
    r"(?<![a-z])(?:this|the|said) (?:[a-z-]+ ){0,2}(?:agreement|contract|term|appointment|license|arrangement|venture|alliance"
    r"|engagement|collaboration|consortium"
    r"|partnership)|initial term|(?:its|the) (?:first|initial|fixed) period|(?<![a-z])term(?![a-z])|contract period"
    r"|duration|\"expiration date\""
)


_WHOLE = (
    r"(?:agreement|contract|appointment|joint venture|venture|alliance|partnership|arrangement|engagement|collaboration|deal"
    r"|consortium"
    r"|relationship|association|co-?operation|deed|presents|programme|teaming arrangement|franchise|agency|distributorship)"
)
_LASTING = (
    r"(?:be and continue|continues?|remains?|runs?|lasts?|endures?|enures?|subsists?|stays?|holds?|made|formed"
    r"|constituted|established|carried on"
    r"|entered into|limited|fixed|set up|expires?|ends?|terminates?|lapses?|stops?|finish(?:es)?|cease(?:s)?(?: to have effect)?"
    r"|comes? to (?:its|an) end|wound up|binds?|ha(?:ve|s) effect|hold good|good|in being|be|is)"
)
_PARTNERS_LAST = (
    r"(?:(?:the|both) (?:parties|partners)|we|both of us)(?: [a-z]+){0,4}? (?:bind themselves|bind ourselves|work together"
    r"|collaborate"
    r"|co-?operate|commit themselves|are bound|(?:be|are) (?:joint venturers|partners))(?: [a-z]+){0,4}?"
)
_TAKEN_ON = (
    r"(?:(?:distributor|reseller|agent|dealer|representative|supplier|franchisee|licensee) (?:is"
    r"|shall be) (?:hereby )?(?:appointed|engaged|retained)"
    r"|(?:appoint|engage|retain|constitute)(?:s|ed)?(?: [a-z]+){1,12}? (?:as|to be) (?:[a-z-]+ ){1,8}?"
    r"(?:distributor|reseller|agent|dealer|representative|partner|supplier|outlet|franchisee|licensee|concessionaire)"
    r"|(?:you|we) (?:are|will be|shall be|act as|will act as|serve as|remain) (?:our|your|the|an?) (?:[a-z-]+ ){0,4}?[a-z-]+"
    r"|(?:keep|hold|bind|tie)s? (?:the parties|us|both of us|the partners)(?: together)?(?: [a-z-]+){0,3}?"
    r"|(?:it|this agreement|the agreement) (?:shall |will )?ha(?:s|ve) an? (?:[a-z]+ )?(?:duration|term|life|lifetime"
    r"|validity|currency))"
)
_LENGTH_OF_IT = (
    r"(?:life|lifetime|lifespan|period|currency|commitment|tenure) of (?:this|the) (?:[a-z]+ ){0,2}"
    r"(?:agreement|contract|venture|alliance|appointment|arrangement|parties|partnership|collaboration|consortium)"
    r"(?: [a-z]+){0,2}? (?:shall be|is|will be|is to be)(?: (?:fixed|set|limited|for))?"
)
_LEADS_TO = (
    r"(?: (?:for|at|to|after|on|until|the|a|an|term|period|space|of|only|up|total|further|fixed|full|first|initial|minimum|not"
    r"|exceeding|more"
    r"|than|expiry|end|it|duration|trial|probationary|in time|beyond|one season|whole|entire)){0,8} *\Z"
)
_PLAINLY = re.compile(
    r"(?:(?<![a-z])(?:this|the|said|these|our|your|such|hereby|parties') (?:[a-z-]+ ){0,3}?"
    + _WHOLE
    + r"(?:'s)?(?: (?:of [a-z]+|hereby|herein|under this agreement|created|constituted|formed|established|set up"
    r"|between the parties"
    r"|of the parties|company|as (?:[a-z-]+ ){1,4}?[a-z-]+)){0,3},? (?:(?:shall|will|is|are|be|to|hereby|itself|and|only"
    r"|also|automatically|it|has|have"
    r"|does|intended"
    r"|starts?(?: [a-z]+){0,4}|begins?(?: [a-z]+){0,4}) ){0,5}"
    + _LASTING
    + rf"|(?<![a-z])(?:{_LENGTH_OF_IT}|{_PARTNERS_LAST}|{_TAKEN_ON}|initial commitment of the parties (?:is|shall be)"
    r"|parties' obligations (?:[a-z]+ ){1,8}end))(?: (?:together|binding|valid|in force|in effect|effective))?" + _LEADS_TO
)
_NAMED_AFTER = re.compile(rf"[- ](?:(?:pilot|trial|fixed|initial) )?(?:{_WHOLE}|pilot|trial)(?![a-z])")
_FRONTED = re.compile(
    rf"[ '-]*(?:after|from|following) [^.;]{{0,60}}?(?:this|the) (?:[a-z]+ ){{0,2}}?{_WHOLE}(?: (?:shall|will"
    rf"|automatically))* (?:ends?|expires?|terminates?|lapses?"
    r"|comes? to)|(?: [a-z]+){0,4}? (?:is|are|shall be) (?:how long|the (?:length|duration|term|period|life"
    r"|lifetime)) [^.;]{0,40}(?:agreement|alliance|venture|appointment|arrangement)"
    r"|[^.;]{0,50}, (?:and no longer, )?(?:this|the) (?:[a-z]+ ){0,2}?agreement (?:binds|lasts|continues"
    r"|shall (?:bind|last|continue|remain))"
)
_ARTICLE_BEFORE = re.compile(r"(?<![a-z])(?:enter into|is|as|of|form|conclude|this|makes?) an? *\Z")
_OPENING = re.compile(
    r"(?:^|[.;:)] ?)(?:for )?(?:(?:upon|on|at|after|with|by) (?:the )?(?:(?:expiry|expiration|end|lapse|completion|close"
    r"|efflux|running out) of )?)?"
    r"(?:a |the )?(?:period of |term of )?\Z"
)
_TRIAL = re.compile(
    r"[^.;]{0,60}?(?:upon|at|on|after) (?:the )?(?:expiry|end) of which (?:this|the) (?:[a-z]+ )?(?:agreement|venture|alliance)"
)


_WHILE_IT_LASTS = re.compile(  # "while this agreement subsists and for one year", of something else than the agreement
    r"(?:(?<![a-z])while|whilst|throughout|during|(?:so|as) long as|(?<![a-z])(?:licen[cs]es|rights|duties|obligations|restraints"
    r"|promises|undertakings|covenants)[^.;]{0,40} for)[^.;]{0,90}(?:agreement|contract|term|venture"
    r"|alliance|shares)"
    r"(?![a-z])[^.;]{0,30}(?<![a-z])and (?:also )?(?:for|during|until)(?: (?:a|an|the|period|further|of|another|full)){0,4} *\Z"
)
_CREDIT = re.compile(r"(?<![a-z])(?:credit|payment) (?:terms?|period)(?: (?:is|are|of|shall be))?:? *\Z")
_MEANS_TERM = re.compile(
    r"\"(?:the )?(?:(?:initial|first|original|fixed|contract|agreement) )?(?:term|duration)\" (?:means|shall mean|is|denotes)"
    r"(?: (?:the|a|an|period|space|of|first|initial|full|fixed|total)){0,5} *\Z"
)


def is_term(setting: Setting) -> bool:
    """Is a period how long the agreement itself lasts, at first or altogether?"""
    before = setting.near_before
    if _WHILE_IT_LASTS.search(before) or _CREDIT.search(before):
        return False
    if _PASSING.search(before[-160:]) or _OR_LONGER.match(setting.near_after):
        return False
    return bool(_MEANS_TERM.search(setting.before)) or _is_said_to_last(setting) or _is_plainly_term(setting)


def _is_plainly_term(setting: Setting) -> bool:
    """Is it said in words that the stricter reading does not know: "the alliance is formed for", "a year after which it ends"?"""
    before, after = setting.near_before, setting.near_after
    if STARTS_NOTICE.match(after) or BEFORE_SOMETHING.match(after) or _AFTER_THE_END.match(after) or _LEFT_FOR.search(before):
        return False
    if _FRONTED.match(after) and _OPENING.search(before):
        return True
    if _TRIAL.match(after) or (_NAMED_AFTER.match(after) and _ARTICLE_BEFORE.search(before)):
        return True
    return bool(_PLAINLY.search(before)) and not _NOT_THE_TERM.search(before[-160:])


def _is_said_to_last(setting: Setting) -> bool:
    before, after = setting.near_before, setting.near_after
    if STARTS_NOTICE.match(after) or BEFORE_SOMETHING.match(after) or _AFTER_THE_END.match(after) or _AND_THEN.search(before):
        return False
    if _DEFINED_TERM.match(after) and not _NOT_DEFINED_HERE.search(before):
        return True
    headed = _TERM_HEADING.search(setting.heading)
    if _ONCE_OVER.search(before) or _COUNTED_FROM.search(before):
        return False
    if _TERM_AFTER.match(after) and not _PART_OF_TERM.search(before) and (headed or _INITIAL_BEFORE.search(before)):
        return True
    if not _UNTIL.search(before):
        return False
    told = _TERM_IS.search(before) or _STAYS.search(before) or (headed and _STAYS_UNDER_HEADING.search(before))
    return bool(told) and not _NOT_THE_TERM.search(before[-160:])


def ends_term(setting: Setting) -> bool:
    """Is a date the day the agreement ends on?"""
    ends = _DATE_ENDS.search(setting.near_before[-90:])
    if ends is None:
        return False
    if _OF_THE_AGREEMENT.search(setting.before[-220:]) or _DEFINED_TERM.match(setting.after):
        return True
    return bool(_TERM_HEADING.search(setting.heading) and _IT_ENDS.search(setting.before))
