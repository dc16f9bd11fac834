"""Where in a list of parties the next one begins, among all the commas, "and"s and addresses that belong to the last."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactlint.extract.parties.aliases import alias_follows
from pactlint.extract.parties.capacities import is_role
from pactlint.extract.parties.names import Name, name_at


def next_party(flow: str, name: Name, stop: int) -> tuple[int, Name | None]:
    """Where the description of a party ends, and the party after it; None where it was the last before `stop`."""
    depth, opened = 0, name.end
    for bound in _BOUND.finditer(flow, name.end, stop):
        mark = bound[0]
        if mark == "(":
            depth, opened = depth + 1, bound.start()
        elif mark == ")":
            depth = max(0, depth - 1)
        if depth and bound.start() - opened < _LONGEST_BRACKET and not _NUMBERED.match(flow, bound.start()):
            continue
        if mark == ".":
            if _ends_sentence(flow, name, bound.end()):
                return bound.start(), None
        elif following := _party_at(flow, name, bound):
            return bound.start() + (mark == ")"), following
    return stop, None


def describes(flow: str, at: int) -> bool:
    """Does what stands here say what or where a party is ("a Delaware corporation", "having its office at …")?"""
    return bool(_DESCRIBES.match(flow, at))


_LONGEST_BRACKET = 600
_FARTHEST = 60
_FIRM = re.compile(r"\s[A-Z][\w'-]+$")
"""The first name of a firm ("Stone, Keller & Marsh"), before its first comma."""
_FIRM_OF = re.compile(r"[A-Z][\w'-]+,\s+[A-Z][\w'-]+\s*$")
_LEADS_ON = (
    r"in\s+favou?r\s+of|together\s+with|for\s+(?:the\s+)?(?:personal\s+)?services\s+of|f/s/o"
    r"|agent\s+for|(?:their|its)\s+agreement\s+with"
)
"""Words other than "and" that lead on to another party."""
_BOUND = re.compile(
    rf"[()]|\n|;|,|\b(?:and|AND|And)\b|\b(?:{_LEADS_ON})\b|&|\.(?=\s|$)"
    r"|\bParty\s[A-D1-4]\s?(?:\([^()\n]{1,40}\))?\s*:"
)
_CONNECTED = re.compile(rf"[\s,.;:-]{{0,60}}(?:(?:and|AND|And|{_LEADS_ON})\b|&)[\s,:-]{{0,60}}")
_NUMBERED = re.compile(
    r"[\s,.;:-]{0,60}(?:(?:and|AND|And)\b[\s,:-]{0,60})?(?:\((?:\d{1,2}|[ivx]{1,4}|[a-hA-H])\)|(?:\d{1,2}|[A-H])\.)\s*(?=[\w\"'_\[{])"
)
_CLOSED = re.compile(r"(?:\)|\"|'|\bparts?|\bhand|\bside|\bas\s+(?-i:[A-Z])\w+(?:\s\w+)?)[\s,;.]*$", re.IGNORECASE)
_SPOKEN_OF = re.compile(
    r"\b(?:subsidiar(?:y|ies)|affiliates?|division|branch|successor|assignee|member|owned\s+by|controlled\s+by|behalf"
    r"|benefit"
    r"|services|unit|department|office)\s+(?:(?:of|to|in)\s+)?(?:[\w.,&'-]+\s+){0,8}$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\b(?:offices?|business|address|located|residing|resident|situated?|laws|state|states|commonwealth)\s+"
    r"(?:(?:of|to|at|in|is)\s+)?(?:[\w.,&'#-]+\s+){0,12}$",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(
    r"""[\s,.]{0,40}(?:\(?an?\s+\w | the\s+\w+\s+(?:company|corporation) | having\b
      | with\s+(?:its|an?|the|offices?|registered|principal|place|head|address) | whose\b | located\b | of\s+(?:\d|[A-Z])
      | at\s+\d
      | incorporated\b | organi[sz]ed\b | registered\b | established\b | existing\b | duly\b | through\s+its | acting\b
      | represented\b
      | residing\b | doing\s+business | d/b/a | on\s+(?:its|his|her)\s+(?:own\s+)?behalf | and\s+its\b
      | \((?:company|registration|registered|corporate|CIN|No)\b | domiciled | address\b | \d)""",
    re.VERBOSE | re.IGNORECASE,
)
_IS_A = re.compile(r"\s*,\s*an?\s", re.IGNORECASE)
_GIVEN = re.compile(r"\"|\((?:the\s)?[A-Z]|herein(?:after)?\b|hereafter\b|\bpart,?\s*$", re.IGNORECASE)
_OVER = re.compile(
    r"""\s{0,40}(?:[.;\n] | $ | \((?:each|collectively|together|jointly|the)\b
      | ,?\s*(?:dated|effective|as\s+of|who|which|shall|for\s+the|regarding|concerning|relating|collectively|each|hereby
      |agree|on\b
        |\d{1,2}\b))""",
    re.VERBOSE | re.IGNORECASE,
)
_OPENS_SENTENCE = re.compile(
    r"\s+(?:The|This|These|Each|Both|It|In|For|Now|All|Collectively|As|If"
    r"|[A-Z]\w*\s+and\s+[A-Z]\w*\s+(?:are|shall|may|will|agree|have|desire|wish|each))\b"
)
_UNNAMED = re.compile(
    r"\s*(?:the|an?|each|any|such|all)\s[^\"();]{3,250}"
    r"(?:\((?:[^()\"]{0,30}\s)?\"|herein(?:after)?\s(?:referred\sto\sas\s"
    r"|called\s)?(?:the\s)?\")(?P<role>[A-Z][\w -]{2,40})[,.]?\"",
    re.IGNORECASE,
)


def _ends_sentence(flow: str, name: Name, at: int) -> bool:
    if _CONNECTED.match(flow, at) or _NUMBERED.match(flow, at):
        return False
    if _OPENS_SENTENCE.match(flow, at) or _CLOSED.search(flow, max(name.end, at - 20), at):
        return True
    word = flow[name.end : at - 1].rsplit(maxsplit=1)[-1:]
    return bool(word) and len(word[0]) > 5 and flow[at : at + 1] == "\n"


def _party_at(flow: str, name: Name, bound: re.Match[str]) -> Name | None:
    """The party that begins after a connecting word, a mark or a line end; None where these belong to the description."""
    mark, after = bound[0], bound.start() + (bound[0] == ")")
    before = flow[name.end : after]
    labelled = mark.startswith("Party")
    connected = _CONNECTED.match(flow, bound.start()) or (_CONNECTED.match(flow, bound.end()) if mark in ");\n," else None)
    numbered = labelled or bool(_NUMBERED.match(flow, after))
    at = bound.start() if labelled else connected.end() if connected else bound.end()
    following = name_at(flow, at)
    if following is None:
        return _unnamed(flow, at, closed=mark in "\n;") if connected and _GIVEN.search(before) else None
    again = following.text.lower() == name.text.lower() and not name.is_blank
    middle = (mark == "," and bool(_FIRM.search(before)) and "&" in following.text) or (
        mark == "&" and bool(_FIRM_OF.search(before))
    )
    if again or middle or following.start - at > _FARTHEST:
        return None
    begins = _Candidate(flow, before, following, mark, connected is not None, numbered).begins(following.start - at)
    return following if begins else None


def _unnamed(flow: str, at: int, *, closed: bool) -> Name | None:
    """A party told by its role alone, which is then its name ("the Agent named on the signature page (the "Agent")")."""
    found = _UNNAMED.match(flow, at)
    if not found or not (closed or is_role(found["role"])):
        return None
    return Name(found.start("role"), found.end("role"), found["role"])


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A name that may be the next party, with the words since the last party's name and the mark that stands before it."""

    flow: str
    before: str
    name: Name
    mark: str
    connected: bool
    numbered: bool

    def begins(self, gap: int) -> bool:
        if self.numbered:
            return self._is_numbered_party()
        if not self.connected:
            return self._begins_after_mark(gap)
        if self._is_told_like_the_last():
            return True
        if self._is_closed() or self.mark == "\n":
            return self._is_likely() or self._is_over()
        if not self.before.strip(" ,."):
            return self._is_strong() or describes(self.flow, self.name.end) or self._is_over()
        return self._begins_in_description()

    def _is_numbered_party(self) -> bool:
        """A numbered name; one that nothing is said of may be a heading, if the last party has its short name."""
        if self._is_strong() or describes(self.flow, self.name.end) or self.name.is_blank:
            return True
        return self.mark in "\n;" and self._is_over() and not (self.mark == "\n" and _GIVEN.search(self.before))

    def _begins_after_mark(self, gap: int) -> bool:
        """Without an "and": the middle of a list of three, or a list without any."""
        undescribed = not self.before.strip(" ,.")
        match self.mark:
            case ")":
                return bool(self.name.form) and gap < 4 and bool(_CLOSED.search(self.before)) and self._is_told()
            case "\n":
                return (self._is_closed() or undescribed) and self._is_strong()
            case ",":
                if self._is_closed() and (self._is_strong() or describes(self.flow, self.name.end)):
                    return True
                return bool(self.name.form) and (undescribed or self._is_told_like_the_last())
            case _:
                return self._is_closed() and (self._is_likely() or self._is_over())

    def _begins_in_description(self) -> bool:
        """After an "and" in the midst of a description: a part of it, if it speaks of others or gives an address."""
        spoken_of, given = _SPOKEN_OF.search(self.before[-160:]), _GIVEN.search(self.before)
        if spoken_of and not given:
            return False
        if spoken_of or _ADDRESS.search(self.before[-160:]):
            return bool(self.name.form) and (self._is_told() or describes(self.flow, self.name.end))
        return self._is_strong()

    def _is_told_like_the_last(self) -> bool:
        """Has the last party its short name, and is this one described or named as shortly?"""
        if not _GIVEN.search(self.before) or (not self.connected and _SPOKEN_OF.search(self.before[-160:])):
            return False
        if self._is_told() or _IS_A.match(self.flow, self.name.end):
            return True
        return self.connected and (
            self.name.is_blank or (self._is_closed() and '"' in self.flow[self.name.end : self.name.end + 250])
        )

    def _is_closed(self) -> bool:
        return self.mark == ";" or bool(_CLOSED.search(self.before[-40:]))

    def _is_told(self) -> bool:
        return alias_follows(self.flow, self.name.end)

    def _is_strong(self) -> bool:
        return bool(self.name.form) or self._is_told()

    def _is_likely(self) -> bool:
        return self._is_strong() or describes(self.flow, self.name.end) or self.name.is_entity or self.name.is_blank

    def _is_over(self) -> bool:
        return bool(_OVER.match(self.flow, self.name.end))
