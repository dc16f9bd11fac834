"""Reads the short names that an agreement gives a party beside its full name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pactlint.extract.parties.capacities import is_role

if TYPE_CHECKING:
    from pactlint.extract.parties.names import Name


@dataclass(frozen=True, slots=True)
class Alias:
    """A short name and where it stands; `shared` by several parties ("together, the "Sellers""), or one the party trades under.

    `fits` says that it is a role or is made of the party's name; it is `likely` the party's if it fits or is given right after.
    """

    text: str
    start: int
    end: int
    shared: bool = False
    trading: bool = False
    likely: bool = True
    fits: bool = False


def aliases(flow: str, name: Name, end: int) -> list[Alias]:
    """The short names given between a party's full name and the end of what is said of it, in order, each once.

    Those that are given together count ("X" or the "Supplier"), and a role behind the address; what is put into brackets later on
    otherwise is somebody else's.
    """
    found = [_weighed(flow, alias, name) for alias in _all(flow, name, end) if alias.text.lower() != name.text.lower()]
    own = [alias for alias in found if not alias.shared and not alias.trading]
    group = _with_role(flow, own, _together(flow, own, _surest(own, name)))
    kept = [alias for alias in found if alias.shared or alias.trading or alias in group]
    return list({alias.text: alias for alias in reversed(kept)}.values())[::-1]


def label_before(flow: str, name: Name) -> list[Alias]:
    """The role that stands before a name with a colon ("Party A (Shipper): …")."""
    found = _LABEL.search(flow, max(0, name.start - 70), name.start)
    if not found or not is_role(found[1]):
        return []
    return [Alias(found[group], *found.span(group)) for group in (1, 2) if found[group] and is_role(found[group])]


def alias_follows(flow: str, at: int) -> bool:
    """Is what stands here a short name being given to the name just before it ("(the "Company")")?"""
    found = _FOLLOWS.match(flow, at)
    return found is not None and not _GROUP.match(flow, found.start(1))


PRONOUNS = frozenset({"we", "us", "our", "you", "your", "ours", "yours"})
"""Short names that agreements in plain language give their parties."""
_AT_ONCE = 60
_NEAR = 250
"""Code points within which a short name is given at once, and within which it is more likely this party's than another's."""
_HEREIN = r"(?:herein(?:after|before)?|hereafter)"
_WORDS = r"[A-Z][\w.&'-]*(?:\s[A-Z][\w&'-]*){0,3}"
_GROUP = re.compile(
    r"[\s(]*(?:each|individually|collectively|together|jointly|both|sometimes|hereinafter\s+(?:collectively|jointly))\b",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    rf"""[\s,.;]{{0,4}}( \((?=[^()]{{0,120}}["']) | \(\s*herein | \(as\s(?-i:[A-Z]) | \(the\s(?-i:[A-Z]) | -?\s?"(?=(?-i:[A-Z]))
      | {_HEREIN}\b | referred\s+to\s+as | (?-i:as)\s+(?:the\s+)?(?-i:[A-Z]) )""",
    re.VERBOSE | re.IGNORECASE,
)
_QUOTED = re.compile(
    r"\"\s*(?P<double>[^\"\n]{1,70}?)[\s,.;:]*\"|\(\"(?P<open>[A-Z][^\"\n()]{1,40})\)"
    r"|(?<![\w'])'(?P<single>[A-Z][^'\"\n(),;]{1,40})'(?!\w)"
)
_BARE = re.compile(
    rf"""\(\s*(?P<lead>(?:(?:each|collectively|together|jointly)\b[^()"]{{0,30}})?
          (?:{_HEREIN}(?:\s+(?:referred\s+to|called|known|designated))?(?:\s+as)?|referred\s+to\s+as|called
          |the)[\s,]+(?:the\s+)?)?
        (?P<bare>{_WORDS})\s*\)
      | {_HEREIN}\s+(?:(?:jointly|collectively|shall\s+be|will\s+be|is|also)\s+)*
        (?:referred\s+to(?:\s+as)?|called|known\s+as|designated(?:\s+as)?|as)\s*:?\s*(?:the\s+)?(?P<phrase>{_WORDS})
      | \b(?:d/b/a|doing\s+business\s+as|trading\s+as|t/a)\s+(?P<trading>[A-Z][\w.&'-]*(?:\s[A-Z&][\w&'-]*){{0,4}})
      | \(as\s+(?:the\s+)?(?P<bracketed>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\)
      | ,?\s+as\s+(?:the\s+)?(?P<capacity>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?=\s*(?:[,;.)\n]|and\b|$))""",
    re.VERBOSE,
)
_NO_ALIAS = re.compile(
    r"(?:the\s)?(?:part(?:y|ies)|(?:[\w' -]*\s)?(?:agreement|contract|amendment|date|act|code|law|laws|ordinance|addendum"
    r"|memorandum|mou|moa"
    r"|deed|license|lease|letter)|affiliates|products?|services?|territory|term|closing|commission|sec|exchange|premises"
    r"|property|software"
    r"|technology|system|project|program|website|site|field|business|transaction|execution|transaction documents?|and|or|as"
    r"|herein\w*"
    r"|subsidiar(?:y|ies)|day|effective|inc|ltd|llc|corp|seal|logo|ein|cin|pan)",
    re.IGNORECASE,
)
_NO_NAME_BEFORE = re.compile(
    r"(?:symbol|ticker|exhibit|schedule|annex\w*|appendix|attached|marked|entitled|titled|logo|trademark|brand|mark)\s*:?\s*$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)
_JOINT = re.compile(
    r"""[\s,.;"']*(?:(?:or|and|and/or|/|also|sometimes|the|as|to|herein\w*|hereafter|referred|simply|alternatively|collectively
      |interchangeably|called|a|an)[\s,"']*|\(|\)){0,8}[\s"']*""",
    re.VERBOSE,
)
_LABEL = re.compile(
    r"((?:the\s)?[A-Z][A-Za-z-]*(?:\s[A-Z\d][A-Za-z]*){0,2})(?:\s?\(([^()\n]{1,40})\))?\s*:\s*(?:Name\s*:\s*)?(?:\"|M/s\.?\s)?$"
)
_CALLED = re.compile(rf"\b{_HEREIN}\b[^\"()]*\"?\s*$", re.IGNORECASE)
_TOGETHER = re.compile(r"\b(?:collectively|together|jointly|each|(?:both|all)\s+of\s+(?:which|whom|them))\b", re.IGNORECASE)
_WITH_NAMED = re.compile(
    r"\b(?i:together|collectively|jointly)\s+with\s+(?:the\s+)?[A-Z]|\band\s+(?:the\s+)?[A-Z][^()\"]{0,60}?\b(?i:together|collectively|jointly)\b"
)


def _all(flow: str, name: Name, end: int) -> list[Alias]:
    found = [*_quoted(flow, name, end), *_bare(flow, name, end)]
    return sorted(found, key=lambda alias: alias.start)


def _quoted(flow: str, name: Name, end: int) -> Iterator[Alias]:
    for found in _QUOTED.finditer(flow, name.end, end):
        text, at = _without_article(found[found.lastgroup or 0], found.start(found.lastgroup or 0))
        if _is_alias(text, name) and not _NO_NAME_BEFORE.search(flow, max(name.end, found.start() - 24), found.start()):
            yield Alias(text, at, at + len(text), _is_shared(flow, name.end, found.start(), text))


def _bare(flow: str, name: Name, end: int) -> Iterator[Alias]:
    for found in _BARE.finditer(flow, name.end, end):
        group = found.lastgroup or ""
        text, at = found[group].strip(), found.start(group)
        said = group in {"phrase", "trading", "bracketed"} or _is_fit(text, name, led=group == "bare" and bool(found["lead"]))
        if said and _is_alias(text, name):
            yield Alias(text, at, at + len(text), _is_shared(flow, name.end, found.start(), text), trading=group == "trading")


def _without_article(words: str, at: int) -> tuple[str, int]:
    text = words.strip()
    at += words.index(text)
    bare = _ARTICLE.sub("", text, count=1) if _ARTICLE.match(text) else text
    return bare, at + len(text) - len(bare)


def _is_alias(text: str, name: Name) -> bool:
    if text.lower() in PRONOUNS:
        return True
    if not any(map(str.isalpha, text)) or _NO_ALIAS.fullmatch(text) or len(text.split()) > 7:
        return False
    return text[0].isdigit() or any(map(str.isupper, text)) or is_role(text) or text.lower() in name.text.lower()


def _is_fit(text: str, name: Name, *, led: bool) -> bool:
    """Can words without quotes be a party's short name: a role, words of the name, or its initials?"""
    if len(text) < 2:
        return False
    if led or is_role(text) or text.lower() in name.text.lower():
        return True
    initials = "".join(word[0] for word in name.text.split() if word[0].isupper())
    return text.isupper() and initials.startswith(text[0]) and set(text) <= set(name.text.upper())


def _is_shared(flow: str, start: int, at: int, text: str) -> bool:
    """Is it given to several at once ("collectively, the "Sellers"", "and together with Birch Holding, the "Licensor"")?

    A name in the singular is so only if others are named beside those words, which may be parties or nobody in the agreement.
    """
    begin = max(start, flow.rfind("(", start, at), at - 120)
    return (_TOGETHER if text.lower().endswith("s") else _WITH_NAMED).search(flow, begin, at) is not None


def _weighed(flow: str, alias: Alias, name: Name) -> Alias:
    fits = is_role(alias.text) or _resembles(alias.text, name)
    near = alias.start - name.end < _NEAR or bool(_CALLED.search(flow, max(0, alias.start - 60), alias.start))
    return replace(alias, fits=fits, likely=fits or near)


def _resembles(text: str, name: Name) -> bool:
    """Is it made of the name: a word of it, its beginning, or its initials?"""
    words = [word.lower() for word in re.findall(r"\w+", name.text)]
    short, whole = re.sub(r"\W", "", text.lower()), "".join(words)
    if len(short) > len(whole):
        return False
    return (
        short in whole
        or short[:2] in "".join(word[0] for word in words)
        or not {*_LONG_WORD.findall(text.lower())}.isdisjoint(words)
    )


_LONG_WORD = re.compile(r"\w{3,}")


def _surest(own: list[Alias], name: Name) -> Alias | None:
    """The short name that is most surely the party's: given at once, else one that fits it, else the first."""
    if own and own[0].start - name.end < _AT_ONCE:
        return own[0]
    return next((alias for alias in own if alias.fits), own[0] if own else None)


def _together(flow: str, own: list[Alias], first: Alias | None) -> list[Alias]:
    """The short names that one phrase gives, whichever of them is sure to be the party's."""
    if first is None:
        return []
    start = stop = own.index(first)
    while start and _JOINT.fullmatch(flow, own[start - 1].end, own[start].start):
        start -= 1
    while stop + 1 < len(own) and _JOINT.fullmatch(flow, own[stop].end, own[stop + 1].start):
        stop += 1
    return own[start : stop + 1]


def _with_role(flow: str, own: list[Alias], group: list[Alias]) -> list[Alias]:
    """The short names given together, with the role that follows the address: "("Alder"), of 5 Mill Lane ("Reseller")"."""
    following = own[own.index(group[-1]) + 1 :] if group else []
    role = following[0] if following and is_role(following[0].text) else None
    between = flow[group[-1].end : role.start] if role else ""
    return [*group, role] if role and _ADDRESS.search(between) and not _OTHERS_FORM.search(between) else group


_ADDRESS = re.compile(
    r"\b(?:offices?|place\s+of\s+business|address|located|residing|registered\s+(?:at|in)|seat)\b", re.IGNORECASE
)
_OTHERS_FORM = re.compile(
    r"\b(?:Inc|Ltd|Limited|LLC|L\.L\.C|Corp|Corporation|GmbH|AG|PLC|plc|LLP|LP|S\.A|B\.V|Company|Co)\b(?!\s+(?:with|having))"
)
