"""The words around a quantity, which its role is told from, and the few patterns that more than one role needs."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """A quantity's surroundings, in lower case with single spaces.

    `before` and `after` are what its sentence holds on either side; `near_before` and `near_after` end at the next duration,
    so that in "on 30 days' notice … may cure within 60 days" each period has its own words. `heading` joins the headings of
    its clause and of those above it.
    """

    before: str
    after: str
    near_before: str
    near_after: str
    heading: str = ""


STARTS_NOTICE = re.compile(
    r"['s]*[ ,-]*(?:(?:or (?:more|longer)|prior|advance|advanced|previous|written|in|clear|minimum|formal|a|an|the|such|and"
    r"|express|period of|period|reasonable|further|to the other(?: party)?|registered|mailed|telephone|telephonic|oral|verbal"
    r"|e-?mail|termination|specific|cancellation|non-?renewal|his|its|their|to|days'?|months'?|calendar|business|legal|due"
    r"|or)[ ,-]+){0,6}(?:notice|notification|intimation|warning)s?(?![a-z])"
)
"""What follows "thirty days" where it is the length of a notice: "' prior written notice"."""

BEFORE_SOMETHING = re.compile(
    r"['s]*,? *(?:(?:or more|in writing|written|immediately|period)[ ,]+){0,2}(?:prior(?: to| [a-z]+ to)?|before|in advance"
    r"|preceding|ahead|beforehand|previous(?:ly)? to|earlier)(?![a-z])"
)
"""What follows a period that is counted back from something: " prior to the end of the term"."""

BREACH = re.compile(
    r"breach|default|breaks|broken|(?<![a-z])fail|violat|non-?(?:payment|performance|compliance|fulfil)|contraven|unpaid"
    r"|outstanding|not (?:been )?(?:paid|perform|compl)|misses"
)

AGREEMENT = re.compile(
    r"(?:agreement|contract|term|appointment|licen[cs]e|venture|alliance|partnership|arrangement|engagement|initial period|deed"
    r"|duration|this relationship)(?![a-z])"
)

LASTS = re.compile(
    r"(?:for|of|during|until|within|least|than|and|the|ending|a|additional|further|later|exceed|is|be|by"
    r"|lasts?)(?: [a-z]+){0,2}?,? *\Z"
)
"""What stands before a period that something lasts."""

AFTERWARDS = re.compile(
    r"[ '-]*(?:period )?(?:immediately |next )?(?:after|following|from(?: and after)?|subsequent to|beyond|thereafter"
    r"|afterwards?|post|of (?:the |its |such |any )?(?:termination|expir)|subsequent)(?![a-z])"
)
"""What follows a period counted from an end: " after the termination", " thereafter"."""
