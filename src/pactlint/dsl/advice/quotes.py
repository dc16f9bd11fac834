"""Texts without their quotes, with quotes of another kind, and never closed."""

from __future__ import annotations

import re

from pactlint.document import Span
from pactlint.dsl.advice.expected import expected, list_head
from pactlint.dsl.advice.situation import Advice, Unexpected, shortened


def curly_quote(here: Unexpected) -> Advice | None:
    """“Quotes” as word processors make them."""
    if not here.word or here.word[0] not in _CURLY:
        return None
    return Advice(f"`{here.word[:1]}` is a curly quote", 'texts stand between straight quotes: "…"')


def single_quote(here: Unexpected) -> Advice | None:
    """'Quotes' of other languages."""
    return Advice("texts stand between double quotes", "write \"…\" in place of '…'") if here.word[:1] == "'" else None


def block(here: Unexpected) -> Advice | None:
    """Triple quotes that are not closed, or where a short text stands."""
    if not here.word.startswith('"""'):
        return None
    at = Span(here.at.start, here.at.start + 3)
    if "TEXT" in here.accepted:
        return Advice('the text that begins here is not closed with `"""`', "the three quotes stand on a line of their own")
    if here.last in ("flags", "passes"):
        return Advice(f"expected a title after `{here.last}`", f'say what the example shows: {here.last} "…" """', at)
    return Advice(f"expected {expected(here)}, found a text between triple quotes", "", at)


def no_block(here: Unexpected) -> Advice | None:
    """A text that stands between triple quotes, without them."""
    if "TEXT" not in here.accepted or not here.word:
        return None
    return Advice(f"expected a text between triple quotes after `{here.last}`", 'it begins with `"""` and ends with `"""`')


def open_quote(here: Unexpected) -> Advice | None:
    """A line with one quote too few."""
    start = here.text.rfind("\n", 0, here.at.start) + 1
    line = here.text[start:].partition("\n")[0]
    if '"""' in line or len(re.findall(r'(?<!\\)"', line)) % 2 == 0:
        return None
    quote = here.text.find('"', start)
    if quote > here.at.start:
        return Advice("a quote is missing before this", 'texts stand between quotes: "…"') if quote >= 0 else None
    last = start + line.rstrip().rfind('"')
    at = here.at if here.word.startswith('"') else Span(min(last, here.at.start), start + len(line.rstrip()))
    return Advice("a text here is not closed", 'a text ends on its line, with `"`', at)


def no_quotes(here: Unexpected) -> Advice | None:
    """A text without its quotes."""
    if not here.word or "STRING" not in here.accepted or "NAME" in here.accepted or here.word.startswith('"'):
        return None
    if here.piece.entry and here.begins_line:
        return None
    rest = (here.word + here.after).strip().rstrip('"').rstrip()
    at = Span(here.at.start, here.at.start + len(rest))
    return Advice(f"expected a text in quotes after `{list_head(here.before)}`", f'write "{shortened(rest)}"', at)


def quoted_name(here: Unexpected) -> Advice | None:
    """A name in quotes."""
    if not here.word.startswith('"') or here.word.startswith('"""') or "NAME" not in here.accepted or "STRING" in here.accepted:
        return None
    return Advice(f"expected {expected(here)}, found a text", f"write it without quotes: `{here.word.strip(chr(34))}`")


_CURLY = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019"
