"""Every place where the agreement speaks of its parties: by name, by short name, as "each party", "the other party", "we"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import re2

from pactlint.agreement import Mention
from pactlint.document import Span
from pactlint.extract.parties.capacities import is_role
from pactlint.extract.parties.names import shorter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pactlint.agreement import Party
    from pactlint.document import Document


def mentions(document: Document, parties: Sequence[Party]) -> tuple[Mention, ...]:
    """The mentions in the order of the text, without overlaps; the longest name wins. Empty where no party is known.

    "The other party" is the one that is not the subject before it, where there are two; every phrase that may be any of them
    ("either party", "a party", "the terminating party") stands for all. Possessive endings are not part of a mention.
    """
    if not parties:
        return ()
    meanings = _meanings(parties)
    if not meanings:
        return ()
    everyone = tuple(dict.fromkeys(party.name for party in parties))
    reader = _Reader(document, meanings, everyone)
    return tuple(reader.mentions())


_FIRST_PERSON = ("we", "We", "WE", "us", "Us", "our", "Our", "OUR", "ours", "ourselves")
_SECOND_PERSON = ("you", "You", "YOU", "your", "Your", "YOUR", "yours", "yourself")
_PARTNER = r"(?-i:Member|Shareholder|Partner|Participant|Promoter|(?:Joint |Co-)?Venturer)"
_OTHERS = (
    r"(?i:the other part(?:y|ies)(?: hereto| here)?"
    rf"|the other {_PARTNER}\b|(?:its|such|that|the) fellow {_PARTNER}\b"
    r"|the others?(?:$|'s|[ ]?[,.;:)]| (?:of any|an?|written|prior|at least|not less|harmless|thirty|sixty|ninety|ten|for any"
    r"|with|from|and its|by|in writing|upon|to) ))"
)
_ANYONE = (
    r"(?i:(?:each|either|neither|both|any|all|none|every|one|no)(?: (?:one )?of)?(?: the| of the)? part(?:y|ies)"
    r"(?: hereto| to this agreement)?"
    r"|(?:each|either|neither|both)(?: of the)? (?:joint |co-)?(?:venturers?|partners?|sides|members?"
    r"|shareholders?|allies|participants?)\b"
    r"|(?:each|either|neither|both|any|all|none|one|whichever) of us\b|whichever of (?:them|the two)\b"
    r"|the part(?:y|ies)(?: hereto| to this agreement)?|part(?:y|ies) hereto|an? party"
    r"|(?:the|a|an|such|any) (?:non-?)?(?:breaching|defaulting|terminating|disclosing|receiving|indemnifying|indemnified|affected"
    r"|requesting|notifying|paying|performing|owning|innocent|aggrieved|prevailing|owing|sending) party)"
    r"|Part(?:y|ies)"
)
# A party told by what it is to the one before: "Alder … its co-venturer", "with Alder, and the latter may".
_INDIRECT = (
    r"(?i:(?:its|his|their|such|that|the) (?:co-?(?:venturer|adventurer|member|promoter|party|owner|shareholder)|opponent"
    r"|counterpart|counterparty|adversary)"
    r"|the (?:latter|former))"
)
_NO_PARTY = re.compile(
    r"\b(?:third|3rd|other|any|first|second|search|contracting|interested|related|unaffiliated)\s$", re.IGNORECASE
)
_TO_ANOTHER = re.compile(r" to (?!this)", re.IGNORECASE)


class _Reader:
    """Goes through a document from mention to mention, remembering who was the subject last."""

    def __init__(self, document: Document, meanings: dict[str, tuple[str, ...]], everyone: tuple[str, ...]) -> None:
        self.document = document
        self.plain = document.plain
        self.meanings = meanings
        self.everyone = everyone
        self.subject: tuple[str, ...] = ()
        self.subject_end = -_SENTENCE - 1
        self.named: list[Mention] = []

    def mentions(self) -> Iterable[Mention]:
        several = len(self.everyone) > 1
        for found in _pattern(tuple(self.meanings), several=several).finditer(self.document.folded):
            span, parties = self._resolved(*found.span())
            if parties:
                if self._is_subject(span):
                    self.subject, self.subject_end = parties, span.end
                mention = Mention(span, parties)
                self.named = [*self.named[-1:], mention]
                yield mention

    def _resolved(self, start: int, end: int) -> tuple[Span, tuple[str, ...]]:
        said = " ".join(self.plain[start:end].split())
        if parties := self.meanings.get(said) or self.meanings.get(said.lower()):
            return Span(start, end), parties if self._stands_alone(start, end, said) else ()
        if named := self._name_within(start, end):
            return named, self.meanings[" ".join(self.plain[named.start : named.end].split())]
        if _INDIRECTLY.fullmatch(said):
            return Span(start, end), self._indirectly(start, end, said.lower())
        if _OTHER_WORDS.match(said):
            return self._others(start, end)
        return Span(start, end), self.everyone if self._is_of_agreement(start, end) else ()

    def _name_within(self, start: int, end: int) -> Span | None:
        """The name that such a phrase runs into: the "Party A" of "both Party A and Party B"."""
        begins = self.plain.rfind(" ", start, end) + 1
        names = [name for name in self.meanings if len(name) > end - begins > 0 and self.plain.startswith(name, begins)]
        longest = max(names, key=len, default="")
        whole = longest and not self.plain[begins + len(longest) : begins + len(longest) + 1].isalnum()
        return Span(begins, begins + len(longest)) if whole and begins > start else None

    def _others(self, start: int, end: int) -> tuple[Span, tuple[str, ...]]:
        words = _OTHER_WORDS.match(self.plain, start, end)
        span = Span(start, words.end() if words else end)
        near = start - self.subject_end < _SENTENCE and not _FULL_STOP.search(self.plain, self.subject_end, start)
        if not near or len(self.subject) != 1:
            return span, self.everyone
        return span, tuple(name for name in self.everyone if name not in self.subject)

    def _indirectly(self, start: int, end: int, said: str) -> tuple[str, ...]:
        """Who "its co-venturer", "the latter" is, from whom the sentence named before; nobody where it does not tell."""
        near = [each for each in self.named if not _FULL_STOP.search(self.plain, each.span.end, start)]
        if not said.endswith(("latter", "former")):
            alone = bool(near) and len(near[-1].parties) == 1 and near[-1].span.end > start - _SENTENCE
            return tuple(name for name in self.everyone if name not in near[-1].parties) if alone else ()
        opens = not near and _NEW_SENTENCE.search(self.plain, max(0, start - 3), start) is not None
        told = self.named if opens and self.named and self.named[-1].span.end > start - _SENTENCE // 2 else near
        if not told or not _ACTS.match(self.plain, end) or any(len(each.parties) != 1 for each in told):
            return ()
        if said.endswith("latter"):
            return told[-1].parties
        return told[0].parties if len(told) > 1 and told[0].parties != told[-1].parties else ()

    def _is_of_agreement(self, start: int, end: int) -> bool:
        """Is it a party to this agreement, and not "a third party", "a party to the lawsuit"?"""
        if _NO_PARTY.search(self.plain, max(0, start - 14), start):
            return False
        return not (self.plain[start:end].lower() in {"a party", "any party", "one party"} and _TO_ANOTHER.match(self.plain, end))

    def _stands_alone(self, start: int, end: int, said: str) -> bool:
        """Is a short name not part of a longer term ("Company Products", "Holding Company", "non-Company")?"""
        if self.plain[start - 1 : start] == "-" or self.plain[end : end + 1] == "-":
            return False
        if said.lower() in self.meanings:
            return True
        following = _TITLED.match(self.document.text, end)
        if following and not _GOES_ON.match(self.plain, end) and not self._is_named(end + 1):
            return False
        before = _TITLED_BEFORE.search(self.document.text, max(0, start - 24), start) if is_role(said) else None
        return before is None or _FUNCTION_WORD.fullmatch(before[1]) is not None

    def _is_named(self, start: int) -> bool:
        """Does the name of a party begin here? Then the one before it is whole: "and Birch Alder", the verb left out."""
        return any(self.plain.startswith(written, start) for written in self.meanings)

    def _is_subject(self, span: Span) -> bool:
        """Does it begin a clause, rather than being its object, governed by a preposition, or a possessor?"""
        governed = _PREPOSITION.search(self.plain, max(0, span.start - 16), span.start)
        if governed or self.plain.startswith("'s ", span.end):
            return False
        return span.start - self.subject_end > _SENTENCE or bool(_CLAUSE.search(self.plain, self.subject_end, span.start))


_SENTENCE = 500
"""Code points within which "the other party" refers to a subject."""
_FULL_STOP = re.compile(r"[.;]\s+(?:\(?\w{1,4}\)\s)?[A-Z]")
_CLAUSE = re.compile(
    r"[.;:,()]|\b(?:if|when|where|that|which|unless|and|or|provided|then|but|until|after|before|as|whether|than)\b", re.IGNORECASE
)
_OTHER_WORDS = re.compile(
    rf"the others?(?: part(?:y|ies)(?: hereto| here)?| {_PARTNER})?|(?:its|such|that|the) fellow {_PARTNER}", re.IGNORECASE
)
_NEW_SENTENCE = re.compile(r"[.;]\s+\Z")
_ACTS = re.compile(r"'s\b|\s+(?:may|shall|will|must|can|is|are|has|have|alone|agrees?|undertakes?|hereby|itself|being)\b")
_INDIRECTLY = re.compile(_INDIRECT)
_TITLED = re.compile(r" [A-Z][a-z]")
_GOES_ON = re.compile(r" (?:Shall|Will|May|Must|Agrees|Is|Has|And|Or|Of|To|In|By|For|The|An?|Rs|Inr|Fr)\b")
_TITLED_BEFORE = re.compile(r"(?:^|\s)([A-Z][a-z]+) $")
_PREPOSITION = re.compile(
    r"\b(?:to|by|of|from|with|for|against|on|upon|between|than|under)\s+(?:the\s+|such\s+)?$", re.IGNORECASE
)
_FUNCTION_WORD = re.compile(
    r"The|If|When|Upon|Each|Neither|Either|Both|Such|Any|All|That|Where|In|By|For|To|And|Or|As|Should|Unless|Except|Notwithstanding|During"
    r"|After|Before|Following|Once|While|With|Without|Until|Subject|Nothing|Whenever|Wherever|Whereas|Because|Since|Therefore|Thereafter"
    r"|Accordingly|However|Provided|Further|At|On|From|Of|Under|Whether|Then|No|Not|Per|Via|Dear"
)


def _meanings(parties: Sequence[Party]) -> dict[str, tuple[str, ...]]:
    """Every name as it may be written to the parties it stands for; names in small letters are found whatever their case."""
    found: dict[str, list[str]] = {}
    for party in parties:
        for written in filter(None, _written(party, [other for other in parties if other is not party])):
            names = found.setdefault(written, [])
            if party.name not in names:
                names.append(party.name)
    return {written: tuple(names) for written, names in found.items()}


def _written(party: Party, others: Sequence[Party]) -> Iterable[str]:
    name = " ".join(party.name.split())
    if is_role(name) or " " not in name:
        yield from _cases(name)
    elif any(map(str.isalpha, name)):
        yield name.lower()
    yield from (
        written for written in shorter(name) if len(written) > 2 and not any(_is_part(written, other) for other in others)
    )
    for alias in party.aliases:
        yield from _alias(" ".join(alias.split()), others)


def _alias(alias: str, others: Sequence[Party]) -> Iterable[str]:
    if alias.lower() in {"we", "us", "our", "ours"}:
        yield from _FIRST_PERSON
    elif alias.lower() in {"you", "your", "yours"}:
        yield from _SECOND_PERSON
    else:
        yield from _cases(alias)
        shared = any(alias in other.aliases for other in others)
        if shared and alias.endswith("s") and len(alias) > 4:
            yield from _cases(alias[:-1])


def _cases(name: str) -> Iterable[str]:
    """As it is defined, and as a clause in capitals or a sentence of its own writes it."""
    yield name
    if len(name) > 3:
        yield name.upper()
        if name.isupper():
            yield name.title()


def _is_part(written: str, other: Party) -> bool:
    words = written.lower()
    return words in other.name.lower() or any(words == alias.lower() for alias in other.aliases)


@lru_cache(maxsize=64)
def _pattern(written: tuple[str, ...], *, several: bool) -> re2._Regexp[bytes]:
    """One pattern for all the names, the longest first, and for what stands for several of them."""
    names = sorted(written, key=lambda name: (-len(name), name))
    parts = [r"\b(?:" + "|".join(map(_source, names)) + ")"] if names else []
    if several:
        parts += [rf"\b{_OTHERS}", rf"\b(?:{_ANYONE})\b", rf"\b{_INDIRECT}\b"]
    options = re2.Options()
    options.log_errors = False
    options.max_mem = 64 << 20
    return re2.compile("|".join(parts).replace(" ", r"\s+").encode("ascii", "replace"), options)


def _source(name: str) -> str:
    r"""The pattern of a name on ASCII bytes, with a word's end where it ends with a word."""
    folded = name.encode("ascii", "replace").decode()
    source = re.escape(folded).replace(r"\ ", " ")
    bounded = rf"{source}\b" if folded[-1].isalnum() else source
    return f"(?i:{bounded})" if name == name.lower() and not name.isalpha() else bounded
