"""Who may leave."""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from pactlint.agreement import DutyKind
from pactlint.extract.leaving.wording import is_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Duty, Mention
    from pactlint.document import Document, Span
    from pactlint.extract.statements import Statement

_ENDS = re.compile(
    r"terminat|cancel|determin|rescin|discontinu|withdraw|dissol|\bend\b|\bended\b|to an end|leave|exit|quit|walk away|resign",
    re.IGNORECASE,
)
_NO_HOLDER_BEFORE = re.compile(
    r"(?:\b(?:to|upon|against|from|with|giving|notifying|other than|between|of|if|should|that|and)\s+(?:the\s+|such\s+"
    r"|either\s+)?)$",
    re.IGNORECASE,
)
_HOLDER_BEFORE = re.compile(
    r"(?:lawful for|open to|competent (?:to|for)|reserved (?:to|by|for)|right (?:of|in)"
    r"|option of|election of|instance of|liberty of"
    r"|(?:pleasure|will|wish|behest|request|suit) of"
    r"|power of|belongs to"
    r"|entitles?|vested in|given to|granted to|permit(?:s|ted)?|allow(?:s|ed)?|\bby|conferred (?:on|upon)|(?:discretion"
    r"|convenience|instigation) of"
    r"|available to|by either|enjoyed by|exercisable by)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_EITHER = re.compile(r"(?:,\s+on\s+the\s+one\s+hand,)?\s+(?:or|and)\s+(?:the\s+)?")
_HOLDER_AFTER = re.compile(
    r"'s?\s+(?:\w+\s+){0,3}?(?:right|option|discretion|election|pleasure|power|convenience)\b",
    re.IGNORECASE,
)


def holders(document: Document, statement: Statement, duties: Sequence[Duty], mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The parties that have the right, by their full names; empty where the words name none."""
    if is_row(statement.text):
        return _in_a_row(document, statement, mentions)
    return _by_right(document, statement, duties, mentions) or _by_words(document, statement, mentions)


def _in_a_row(document: Document, statement: Statement, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Those with a yes in a table of rights laid flat: "Alder - without cause: yes, … Birch - without cause: no"."""
    found: list[str] = []
    for row in _ROW.finditer(document.plain, statement.span.start, statement.span.end):
        before = [each for each in mentions if statement.span.start <= each.span.start < row.end()]
        if before and not row["no"]:
            found += before[-1].parties
    return tuple(dict.fromkeys(found))


def _by_right(document: Document, statement: Statement, duties: Sequence[Duty], mentions: Sequence[Mention]) -> tuple[str, ...]:
    for part in reversed(statement.parts):
        for duty in duties:
            if duty.kind is DutyKind.PERMISSION and duty.span.overlaps(part) and _ENDS.search(duty.action):
                return tuple(dict.fromkeys((*duty.bearers, *_named_beside(document, part, duty, mentions))))
    return ()


def _named_beside(document: Document, part: Span, duty: Duty, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Who else has a right that is given to "Alder or Birch", or that is used "by Alder or Birch"."""
    inside = [each for each in mentions if each.span in part]
    pairs = [(one, other) for one, other in pairwise(inside) if _OR.fullmatch(document.plain, one.span.end, other.span.start)]
    bearers = set(duty.bearers)
    beside = [
        pair
        for pair in pairs
        if set(pair[1].parties) <= bearers or (_AGENT.search(_before(document, pair[0])) and set(pair[0].parties) <= bearers)
    ]
    return tuple(name for pair in beside for each in pair for name in each.parties)


_AGENT = re.compile(r"\bby\s+(?:the\s+)?$", re.IGNORECASE)
_OR = re.compile(r"(?:,\s+on\s+the\s+one\s+hand,)?\s+or\s+(?:the\s+)?")


def _by_words(document: Document, statement: Statement, mentions: Sequence[Mention]) -> tuple[str, ...]:
    named = [each for part in statement.parts for each in mentions if each.span in part]
    for each, following in zip_longest(named, named[1:]):
        if _HOLDER_BEFORE.search(_before(document, each)) or _HOLDER_AFTER.match(document.plain, each.span.end):
            joined = following and _EITHER.fullmatch(document.plain, each.span.end, following.span.start)
            return tuple(dict.fromkeys((*each.parties, *(following.parties if following and joined else ()))))
    return next((each.parties for each in named if not _NO_HOLDER_BEFORE.search(_before(document, each))), ())


def _before(document: Document, mention: Mention) -> str:
    return document.plain[max(0, mention.span.start - 40) : mention.span.start]


_ROW = re.compile(
    r"(?:without cause|convenience|at will)(?:\W{1,4}|[^|\n]{0,60}\|\s*)(?:(?P<no>no\b|not |none|nil|never)|yes|permitted"
    r"|allowed|may"
    r"|[\w-]+ \(?\d|\d)",
    re.IGNORECASE,
)
