"""How far the words go that define a term."""

from __future__ import annotations

import re


def meaning_end(plain: str, start: int, end: int) -> int:
    """Where a meaning that begins at a place ends: with its sentence, before the next term, or with its paragraph."""
    found = _STOP.search(plain, start, min(end, start + _LONGEST))
    last = found.start() if found else min(end, start + _LONGEST)
    return trimmed(plain, start, last)


def segment_start(plain: str, start: int, end: int) -> int:
    """Where the words begin that a bracket after them names: with their sentence or part of one."""
    start = max(start, end - _INLINE)
    begun = start
    for found in _BREAK.finditer(plain, start, end):
        begun = found.end()
    while begun < end and plain[begun] in " ,;.)\"'":
        begun += 1
    return min(begun, end)


def trimmed(plain: str, start: int, end: int) -> int:
    """The end of words without the white space and commas after them."""
    while end > start and plain[end - 1] in " ,;":
        end -= 1
    return end


_LONGEST = 2_500
_INLINE = 400
_STOP = re.compile(
    r"[.;](?:[\"')]*)(?= +(?:\d{1,2}(?:\.\d{1,2}){1,3}\.? +)?(?:\([a-z\d]{1,4}\) +(?=\"))?[\"(]*[A-Z\"]|$)"
    r"(?<!Inc\.)(?<!Ltd\.)(?<!No\.)(?<!Co\.)(?<!Corp\.)(?<!\b[A-Z]\.)|; and *$"
)
_BREAK = re.compile(r"[.;:] +(?=[\"(]*\w)")
