"""The places to sign, and where signatures begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.extract.scanning import matches
from pactlint.extract.signing.labels import LONGEST, NAME, TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def anchors(document: Document, clauses: Sequence[Clause]) -> Iterator[re.Match[str]]:
    """The places to sign; a bare "For X" counts only where signatures are."""
    text = document.text
    since = signing_since(text, clauses)
    line_end = -1
    before: str | None = None
    for found in matches(text, opening=_OPENING, whole=_ANCHOR):
        signing = found.start() > since
        if found.lastgroup == "behalf" and not (signing and _heads_block(text, found)):
            continue
        if found.lastgroup in {"by", "uk"} and not signing and not _heads_block(text, found):
            continue
        if found.start() <= line_end and found.lastgroup == "bare" and before != "bare":
            continue
        if _NO_PARTY.search(text[max(0, found.start() - _WITNESSED) : found.start()]) or _ATTESTS.match(text, found.end()):
            continue
        if found.end() > line_end:
            line_end = text.find("\n", found.end())
            line_end = len(text) if line_end < 0 else line_end
        before = found.lastgroup
        yield found


_WITNESSED = 90
_NO_PARTY = re.compile(
    r"\b[Ii]nitials?:?\s*\Z|\b[Ii]n the presence of:?\s*\Z"
    r"|\b(?:WITNESS(?:ES)?|Witness(?:es|ed by)?)\s*:(?:(?!\b(?:By|BY|Name|Title|Inc|INC|Ltd|LTD|LLC)\b)[^:]){0,70}\Z"
)
_ATTESTS = re.compile(
    r"[^\S\n]*(?:[A-Z][\w.'\u2019-]*[^\S\n]*){1,4}\s*(?:[-_]{3,}\s*)?(?:Witness|WITNESS|Notary|NOTARY)\b(?!\s*:)"
)
_ANCHOR = re.compile(
    r"(?:(?<=[\n\t])|(?<=\s\s)|(?<=[|:]\s)|\A|(?<=\A\s))(?:"
    r"(?P<by>(?:By|BY|Per|PER|Signature|SIGNATURE|Signed by|Signed)[^\S\n]*:)"
    r"|(?P<bare>/s/)"
    r"|(?P<uk>(?:SIGNED|Signed|EXECUTED|Executed)(?: as a deed| AS A DEED)?(?:,? (?:sealed|and delivered|SEALED|AND DELIVERED))*"
    r"(?: by [^\n]{2,60}?)? (?:for and on behalf of|FOR AND ON BEHALF OF|on behalf of|for) )"
    r"|(?P<behalf>(?:For and on behalf of|FOR AND ON BEHALF OF|For|FOR|for) (?:M/s\.?|M/S\.?|Messrs\.?)? ?(?=[A-Z\u201c\"\[]))"
    r")|(?P<inline>(?<=[a-zA-Z.,)\d] )(?:By|BY): ?(?=/s/|_{3}|Name:))"
)
_OPENING = re.compile(r"[BPSEFf/](?:(?<=[\n\t].)|(?<=\s\s.)|(?<=[|:]\s.)|(?<=\A.)|(?<=\A\s.)|(?<= B))")


def signing_since(text: str, clauses: Sequence[Clause]) -> float:
    """Where signatures may begin: the first clause of them, and the last fifth of the text, or half of a page."""
    share = 0.8 if len(text) > _PAGE else 0.5
    return min([share * len(text)] + [clause.span.start - 1 for clause in clauses if clause.kind is ClauseKind.SIGNATURES])


_PAGE = 1_500


def _heads_block(text: str, found: re.Match[str]) -> bool:
    """Are there a name or an office to fill in near below?"""
    near = text[found.end() : found.end() + LONGEST]
    return bool(NAME.search(near) or TITLE.search(near) or "/s/" in near[:80] or "____" in near[:200] or "uthori" in near[:200])
