"""The pieces of a name: how it can begin, what can go on one, and the words that end it."""

from __future__ import annotations

import re

from pactlint.extract.parties.entities import FORM

UPPER = "A-ZÀ-ÖØ-ÞŁŚŠŽČŘĎŇŤ"
"""The capitals a name may begin with, for a class of characters."""
_REST = r"[^\s,;:()\[\]{}\"<>|*]*"
_TELLING = r"inc|incorporated|corp|corporation|ltd|limited|llc|l\.l\.c|gmbh|plc|s\.p\.a|s\.r\.l|a\.s|s\.r\.o|d\.o\.o|l\.p|llp"
_MONTHS = r"(?i:january|february|march|april|june|july|august|september|october|november|december)|May(?=\s\d)|MAY(?=\s\d)"

LEAD = re.compile(
    r"""(?: [\s:,"'*•.]+ | -+\s | \((?=\s)
      | (?:the\s+)?(?:undersigned|following(?:\s+(?:parties|companies|entities|persons))?|parties(?:\s+hereto)?|companies
      |entities)
        \s*[:,-]
      | \(name(?:\s+and\s+address)?\)
      | (?:on|of)\s+(?:the\s+)?(?:one|other|first|second|third)\s+(?:hand|part|side)\s*,
      | \(?(?:\d{1,2}|[ivx]{1,4}|[a-h])\)(?=\W) | (?:\d{1,2}|(?-i:[ivx]{1,4}|[a-h]))\.(?=\s)
      | (?:(?-i:the)|and|both|between|each\s+of)(?=[\s:]) | by(?=\s) | m/s\.?(?=\s) | messrs\.?(?=\s) | m/s\.(?=\w)
    )+""",
    re.VERBOSE | re.IGNORECASE,
)
"""What may stand before a name in a list of parties."""
LABEL = re.compile(r"(?:the\s+)?([A-Z][A-Za-z-]*(?:\s[A-Z\d][a-z]*){0,2})(?:\s?\([^()\n]{1,40}\))?\s*:\s*(?=\S)")
"""A label before a name ("Supplier:", "Party A (Shipper):")."""
DESCRIPTION = re.compile(
    r"""(?:its\s+(?:wholly[\s-]owned\s+)?(?:subsidiary|affiliate|parent)\s+(?=[A-Z])|(?:(?!(?:of|for|to|with|in|from|at|its|their|his|her|any|or|parties|party|other|such|this|that|which|all|is|are|shall
      |will|may
        |an?|and|the|as|dated|effective|on|by)\b)[a-z][a-z-]*[\s,]+){1,6}(?=[A-Z]))""",
    re.VERBOSE,
)
"""Words in small letters that say what somebody is, before the name ("professional golfer,")."""
BLANK = re.compile(
    r"\{\{[^{}\n]{1,80}\}\}|\{[^{}\n]{2,60}\}|\[(?=[^\[\]\n]*(?:[A-Za-z]{3}|[●•_]))[^\[\]\n]{1,80}\]|<<?[A-Za-z][^<>\n]{1,60}>>?"
    r"|_{3,}|\[[\s*●•_.]*\]"
)
"""A name still to be filled in."""

STOP = rf"""(?:(?: [aA][nN]? | [aA]s | AS | (?:HAVING|Having|WITH|With|WHOSE|Whose|WHICH|WHO|THAT|WHEREAS|Whereas|RECITALS?
  |Recitals?
    |WITNESSETH|Witnesseth|LOCATED|Located|ORGANI[SZ]ED|INCORPORATED|REGISTERED|ESTABLISHED|EXISTING|HEREIN\w*|Herein\w*|HEREAFTER
    |Hereafter|RESIDING|FORMERLY|ACTING|REPRESENTED|DATED?|Dated?|EFFECTIVE|Now|IF|If|WHEN|When|UNDER|THROUGH|SHALL|WILL
    |AGREES?|BETWEEN
    |Between|AMONG|IS|ARE|ITS|Its|BY|By|TO|To|FROM|From|OR|Or|THIS|This|THESE|TEL|Tel|Telephone|TELEPHONE|FAX|Fax|Attn|ATTN
    |Attention
    |ATTENTION|Address|ADDRESS|TOGETHER|BEING|PAGE|Page|SOURCE|Source|SECTION|Section|ARTICLE|Article|BACKGROUND|Suite|SUITE
    |Floor|FLOOR
    |Unified) | DOING\sBUSINESS | Doing\s[Bb]usiness | D/B/A | DBA | d/b/a | dba | d\.b\.a\.? | [fF]/[kK]/[aA] | P\.\s?O\.\s
    | PO\s[Bb]ox
    | NOW(?=,?\s+(?:THEREFORE|IT)) | N[oO](?=\.) | (?:Party|PARTY)\s[A-D\d] | {_MONTHS}
    | (?:ON|IN|AT|THE)(?!(?:\s[A-Z&'-]+){{1,4}},?\s(?:INC|LLC|LTD|LIMITED|CORP)) ) (?![\w'-]|\.\s?\w))"""
"""Source of a verbose pattern for words that no name goes on with."""

# Tried in this order. White space with a line feed in it ends a name, but not before a legal form.
NEXT = re.compile(
    rf"""
      (?P<form>[^\S\n]*,?\s*(?!incorporated\s+(?:in|by)\b)
        (?:(?=[A-Z(])(?i:{FORM})|(?:{_TELLING})\b\.?)(?![\w&]|'\w{{2}}))(?!\s+(?:under|within|pursuant)\b)
    | (?P<suffix>,?\s+(?i:jr|sr|esq|ph\.?d|m\.?d|ii|iii|iv)\b\.?(?!-))
    | (?P<bracket>[^\S\n]{{0,3}}\([A-Z][\w.,&'/ -]{{0,40}}\)
        (?=,?[^\S\n]+(?:(?!An?\s)[A-Z][\w.-]*,?\s+){{0,4}}(?i:{FORM})(?![\w&])))
    | (?P<firm>,\s+[A-Z][\w'-]+(?=,?\s*&\s*[A-Z]))
    | (?P<ampersand>\s*[&+](?=\s*[A-Z]))
    | (?P<sons>\s+and(?=\s+(?i:sons?|loan|trust|technology|associates|company|co\b|partners|brothers|daughters)\b))
    | (?P<seat>\s+of\s+[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)?(?=,?\s+(?i:{_TELLING}|lp)\b))
    | (?P<land>\s+(?i:of)\s+(?:(?i:north|south|latin)\s)?(?i:america)\b)
    | (?P<dash>\s-\s(?=(?:[\w.&']+\s+){{1,7}}?(?i:ltda|s\.a|{_TELLING})\b))
    | (?P<of>\s+(?:of|for|OF|FOR)(?:\s+(?i:the))?(?=\s+[A-Z]))
    | (?P<particle>\s+(?:de|del|della|di|da|dos|do|du|des|la|le|les|van|von|der|den|ter|y|e|et|und|og|für|zu|ibn|bin|al)
        (?=\s+[A-Z]))
    | (?P<small>\s(?!(?:an?|the|and|or|with|whose|having|to|by|from|is|are|in|on|at|as|which|who|that|its|dated|shall|will|may)\s)
        [a-z]+(?=(?:\s[A-Z][\w-]*){{1,5}},?\s+(?i:{_TELLING})\b))
    | (?P<stop>[^\S\n]+(?:{STOP}|(?i:and|the)\b))
    | (?P<wrapped>[^\S\n]*\n\s*(?!{STOP})[{UPPER}]{_REST}
        (?=(?:[ ][{UPPER}][\w.&'-]*){{0,4}}(?:,?[ ](?i:{_TELLING})\b|[ ]?\([^()\n]{{0,20}}")))
    | (?P<word>[^\S\n]+(?:[{UPPER}0-9]{_REST}|[a-z]{{1,3}}[A-Z-]{_REST}))
    """,
    re.VERBOSE,
)
"""What may follow the first word of a name; the last group says which kind of piece it is, or that a word stops the name."""
_NO_FIRST = r"""(?:(?: [aA]n? | A(?=\s[A-Z][A-Z]) | [oO][fF] | [tT]he | THE | [aA]nd | AND | [eE]ach | EACH | [bB]oth | [aA]ny
    | [sS]uch | [oO]ther | [iI]ts? | ITS? | [tT]his | THIS | [wW]hereas | WHEREAS | RECITALS? | Recitals? | WITNESSETH
    | Witnesseth | BACKGROUND | [dD]ated? | DATED? | Effective | EFFECTIVE | NOW | Now | If | IF | When | (?:Herein|HEREIN)\w*
    | Hereafter | HEREAFTER | LLC | INC | Inc | LTD | Ltd | Page | PAGE | Source | SOURCE | Section | SECTION | Article
    | ARTICLE | TEL | Tel | Telephone | Fax | FAX | Attn | ATTN | Attention | Suite | SUITE | P\.\s?O\. | PO\sBox
    | [bB]etween | BETWEEN | Having | HAVING )(?![\w'-]|\.\w))"""
FIRST = re.compile(
    rf"""(?P<the>(?:The|THE)[^\S\n]+)? (?!{_NO_FIRST})
    (?P<word> [{UPPER}]{_REST} | \d[\w.-]*[A-Za-z]{_REST} | [a-z]{{1,3}}-?[A-Z][\w.-]* | [a-z]\d\w*(?=\s[A-Z])
      | \d{{1,8}}(?=\s[A-Z]) | [a-z][\w-]*\.(?:com|net|org)\b | (?:[a-z]\.){{2,4}}(?=\s[A-Z])
      | (?=(?:[a-z][\w.-]*[^\S\n]+){{0,2}}[a-z][\w.-]*,?[^\S\n]+(?i:inc|ltd|llc|corp|gmbh)\b)[a-z][\w.-]* )""",
    re.VERBOSE,
)
"""The first word of a name, after its article."""
SMALL = re.compile(r"[a-z]+[-.\d][\w.-]*\w(?:\s[a-z][\w-]+)?(?=,?\s\(?(?:the\s)?\"|,\san?\s[A-Z])")
"""A coined name in small letters ("i-ledger interactive"), told by what follows it."""
SMALL_WORD = re.compile(r"[^\S\n]+[a-z][\w.-]*(?=(?:[^\S\n]+[a-z][\w.-]*)?,?[^\S\n]+(?i:inc|ltd|llc|corp|gmbh)\b)")
"""A further word of a name in small letters, before its legal form."""
