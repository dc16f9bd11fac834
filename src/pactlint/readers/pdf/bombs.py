"""Streams that unpack to far more than any agreement holds: found before a reader unpacks them."""

from __future__ import annotations

import re
import zlib
from itertools import pairwise

_START = re.compile(rb"stream\r?\n")
_MOST_BYTES = 20_000_000
"""Bytes that the suspicious streams of a file may unpack to: pdfium takes two seconds for so many, a page of print has a
thousandth of them."""
_SMALLEST = _MOST_BYTES // 1100
"""Bytes below which a packed stream cannot unpack to too many: deflate packs 1032 to 1 at most."""
_SUSPICIOUS = 40
"""How many times smaller a stream gets that is no text, font or picture: those get 2 to 20 times smaller."""
_SAMPLE = 64 * 1024


def is_bomb(data: bytes) -> bool:
    """Would reading the file unpack an absurd amount of data? Pictures do not count, for nothing here unpacks them."""
    unpacked = 0
    starts = [start.end() for start in _START.finditer(data)]
    for start, limit in pairwise([*starts, len(data)]):
        if limit - start >= _SMALLEST and b"/Image" not in data[max(0, start - 400) : start]:
            unpacked += _unpacked(data[start:limit])
            if unpacked > _MOST_BYTES:
                return True
    return False


def _unpacked(packed: bytes) -> int:
    """The size of a suspicious stream after unpacking, at most a little over the limit; 0 for an ordinary one."""
    sample = packed[:_SAMPLE]
    unpacker = zlib.decompressobj()
    try:
        size = len(unpacker.decompress(sample, _SUSPICIOUS * len(sample)))
        if size < _SUSPICIOUS * len(sample):
            return 0
        return size + len(unpacker.decompress(unpacker.unconsumed_tail + packed[_SAMPLE:], _MOST_BYTES))
    except zlib.error:
        return 0
