"""Reads one name of a person or an entity, where the agreement puts a party: how far does it go?

Works on the flow of an agreement: its text with straight quotes, one kind of white space, and a line feed where a block ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactlint.extract.parties.entities import FORM, HOLDERS, INSTITUTION, NO_NAME, PLACE, is_role


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the flow; `form` is the legal form it ends with, empty for persons, universities and the like."""

    start: int
    end: int
    text: str
    form: str = ""

    @property
    def is_entity(self) -> bool:
        """Is it told by its own words that it is an entity: by its legal form, or as a university, a ministry, a bank?"""
        return bool(self.form) or any(INSTITUTION.fullmatch(word.strip(".,")) for word in self.text.split())

    @property
    def is_blank(self) -> bool:
        """Is it a blank or a field to be filled in?"""
        return self.text[0] in "[{<_" or not any(map(str.isalpha, self.text))


def name_at(flow: str, start: int) -> Name | None:
    """The name that begins at `start`, or after what leads to it: an article, a number, a role, a description ("golfer")."""
    start = _after(_LEAD, flow, start)
    if (label := _LABEL.match(flow, start)) and is_role(label[1]):
        start = label.end()
    if found := _BLANK.match(flow, start):
        return Name(start, found.end(), found[0])
    return _read(flow, start) or _read(flow, _after(_DESCRIPTION, flow, start)) or _in_small_letters(flow, start)


_LONGEST = 140
_LEAD = re.compile(
    r"""(?: [\s:,"'*•.]+ | -+\s | \((?=\s)
      | (?:the\s+)?(?:undersigned|following(?:\s+(?:parties|companies|entities|persons))?|parties(?:\s+hereto)?|companies|entities)\s*[:,-]
      | (?:on|of)\s+(?:the\s+)?(?:one|other|first|second|third)\s+(?:hand|part|side)\s*,
      | \(?(?:\d{1,2}|[ivx]{1,4}|[a-h])\)(?=\W) | (?:\d{1,2}|[ivx]{1,4}|[a-h])\.(?=\s)
      | (?:(?-i:the)|and|both|between|by|each\s+of)(?=[\s:]) | m/s\.?(?=\s) | messrs\.?(?=\s) | m/s\.(?=\w)
    )+""",
    re.VERBOSE | re.IGNORECASE,
)
_LABEL = re.compile(r"(?:the\s+)?([A-Z][A-Za-z-]*(?:\s[A-Z][a-z]*){0,2})\s*:\s*(?=\S)")
_BLANK = re.compile(
    r"\{\{[^{}\n]{1,80}\}\}|\{[^{}\n]{2,60}\}|\[(?=[^\[\]\n]*(?:[A-Za-z]{3}|[●•_]))[^\[\]\n]{1,80}\]|<<?[A-Za-z][^<>\n]{1,60}>>?|_{3,}|\[\s*\]"
)
_DESCRIPTION = re.compile(
    r"(?:(?!(?:of|for|to|with|in|from|at|its|their|his|her|any|or|parties|party|other|such|this|that|which|all|is|are|shall|will|may|an?|and|the|as|dated|effective|on|by)\b)[a-z][a-z-]*[\s,]+){1,6}(?=[A-Z])"
)
_BREAK = r"[^\S\n]*,?\s*"
_WEAK = re.compile(r"(?i:corp|corporation|co|company|lp|se)\.?")
"""Forms that more of the name may follow ("Lakeside Corporation Holdings")."""
_STOP = (
    r"(?:(?:[aA][nN]?|AS|As|as|HAVING|WITH|With|WHOSE|Whose|WHICH|WHO|THAT|WHEREAS|Whereas|RECITALS?|Recitals?|WITNESSETH|Witnesseth|LOCATED|Located|ORGANI[SZ]ED|INCORPORATED|REGISTERED|ESTABLISHED|EXISTING|HEREIN\w*|Herein\w*|HEREAFTER"
    r"|Hereafter|RESIDING|D/B/A|DBA|d/b/a|dba|d\.b\.a\.?|DOING\sBUSINESS|Doing\s[Bb]usiness|FORMERLY|f/k/a|F/K/A|ACTING|REPRESENTED|DATED?|Dated?|EFFECTIVE|NOW|Now|IF|If|WHEN|When|UNDER|THROUGH|SHALL|WILL|AGREES?|BETWEEN|Between|AMONG|IS|ARE|ITS|Its"
    r"|BY|By|TO|To|FROM|From|OR|Or|(?:ON|IN|AT|THE)(?!(?:\s[A-Z&'-]+){1,4},?\s(?:INC|LLC|LTD|LIMITED|CORP))|THIS|This|THESE|TEL|Tel|Telephone|TELEPHONE|FAX|Fax|Attn|ATTN|Attention|ATTENTION|Address|ADDRESS|TOGETHER|BEING|PAGE|Page|SOURCE|Source|SECTION|Section|ARTICLE|Article|BACKGROUND|Party\s[A-D\d]|PARTY\s[A-D\d]"
    r"|(?i:january|february|march|april|june|july|august|september|october|november|december)|May(?=\s\d)|MAY(?=\s\d))(?![\w'-]|\.\s?\w))"
)
# What may follow the first word, tried in this order. White space with a line feed in it ends a name, but not before a legal form.
_NEXT = re.compile(
    rf"""
      (?P<form>{_BREAK}(?:(?=[A-Z(])(?i:{FORM})|(?:inc|incorporated|corp|corporation|ltd|limited|llc|l\.l\.c|gmbh|plc|s\.p\.a|s\.r\.l|a\.s|s\.r\.o|d\.o\.o|l\.p|llp)\b\.?)(?![\w&]|'\w{{2}}))
        (?!\s+(?:under|within|pursuant)\b)
    | (?P<suffix>,?\s+(?i:jr|sr|esq|ph\.?d|m\.?d|ii|iii|iv)\b\.?)
    | (?P<bracket>[^\S\n]?\([A-Z][\w.,&'/ -]{{1,40}}\)(?=,?[^\S\n]+(?:[A-Z][\w.-]*\s+){{0,4}}(?i:{FORM})(?![\w&])))
    | (?P<ampersand>\s*[&+](?=\s*[A-Z]))
    | (?P<sons>\s+and(?=\s+(?i:sons?|associates|company|co\b|partners|brothers|daughters)\b))
    | (?P<of>\s+(?i:of|for)(?:\s+(?i:the))?(?=\s+[A-Z]))
    | (?P<particle>\s+(?:de|del|della|di|da|dos|do|du|des|la|le|les|van|von|der|den|ter|y|e|et|und|og|für|zu|ibn|bin|al)(?=\s+[A-Z]))
    | (?P<stop>[^\S\n]+{_STOP}|[^\S\n]+(?i:and|the)\b)
    | (?P<word>[^\S\n]+(?:[A-Z0-9À-ÞŁŚŠŽČ][^\s,;:()\[\]{{}}"<>|*]*|[a-z]{{1,3}}[A-Z-][^\s,;:()\[\]{{}}"<>|*]*))
    """,
    re.VERBOSE,
)
_FIRST = re.compile(
    rf"""(?P<the>The[^\S\n]+|THE[^\S\n]+)?
    (?!{_STOP}|(?i:the|and|each|both|any|all|such|other|no)\b)
    (?P<word>[A-ZÀ-ÞŁŚŠŽČ][^\s,;:()\[\]{{}}"<>|*]* | \d[\w.-]*[A-Za-z][^\s,;:()\[\]{{}}"<>|*]* | [a-z]{{1,3}}-?[A-Z][\w.-]* | \d{{1,4}}(?=\s[A-Z])
      | [a-z][\w-]*\.(?:com|net|org)\b | (?=(?:[a-z][\w.-]*[^\S\n]+){{0,2}}[a-z][\w.-]*,?[^\S\n]+(?:inc|ltd|llc|corp|gmbh)\b)[a-z][\w.-]*
    )""",
    re.VERBOSE,
)
_SMALL = re.compile(
    r"(?!(?:the|an?|its?|of|any|each|all|both|such|parties|party|other|this|that|which|their|his|her|for|in|with|as)\b)[a-z][\w.-]+(?:\s[a-z][\w.-]+){0,2}(?=,?\s\(?(?:the\s)?\"|,\san?\s[A-Z])"
)
_LOWER_WORD = re.compile(r"[^\S\n]+[a-z][\w.-]*(?=(?:[^\S\n]+[a-z][\w.-]*)?,?[^\S\n]+(?:inc|ltd|llc|corp|gmbh)\b)")


def _after(pattern: re.Pattern[str], flow: str, at: int) -> int:
    found = pattern.match(flow, at)
    return found.end() if found else at


def _read(flow: str, start: int) -> Name | None:
    """Takes words as long as they go on a name."""
    first = _FIRST.match(flow, start)
    if not first:
        return None
    end, form, holder = first.end(), "", _holds(first["word"])
    while end - start < _LONGEST:
        if flow[start].islower() and (lower := _LOWER_WORD.match(flow, end)):
            end = lower.end()
            continue
        found = _NEXT.match(flow, end)
        if not found or found.lastgroup == "stop" or _ends_before(found, flow[start:end], form, holder=holder):
            break
        end = found.end()
        match found.lastgroup:
            case "form":
                form = found[0].strip(" ,\n")
            case "word":
                form, holder = "", holder or _holds(found[0])
            case _:
                pass
    return _checked(flow, start, end, form)


def _in_small_letters(flow: str, start: int) -> Name | None:
    found = _SMALL.match(flow, start)
    return Name(start, found.end(), found[0]) if found else None


def _holds(word: str) -> bool:
    return bool(HOLDERS.fullmatch(word.strip(" .,")))


def _ends_before(found: re.Match[str], before: str, form: str, *, holder: bool) -> bool:
    """Is the name over, although what follows could go on one?"""
    match found.lastgroup:
        case "form":
            return False
        case "of":
            return not holder or _is_final(form)
        case "word":
            return _is_final(form) or _is_sentence_end(before)
        case _:
            return _is_final(form)


def _is_final(form: str) -> bool:
    return bool(form) and not _WEAK.fullmatch(form)


def _is_sentence_end(before: str) -> bool:
    """Does the last word end a sentence, rather than being an abbreviation or an initial?"""
    word = before.rsplit(maxsplit=1)[-1]
    return word.endswith(".") and len(word) > 5 and word.count(".") == 1


def _checked(flow: str, start: int, end: int, form: str) -> Name | None:
    text = flow[start:end].rstrip(" ,-&'")
    if text.endswith(".") and not form and _is_sentence_end(text):
        text = text[:-1]
    bare = text.strip(" .,'")
    if sum(map(str.isalpha, bare)) < 2 or PLACE.fullmatch(bare) or NO_NAME.fullmatch(bare):
        return None
    return Name(start, start + len(text), text, form)
