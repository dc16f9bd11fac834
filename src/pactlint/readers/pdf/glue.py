"""Words that a file draws without spaces between, told apart by the gaps between their letters."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.readers.pdf.layer import Layer
    from pactlint.readers.pdf.page import Box

_SAMPLE, _MADE_UP_SHARE = 24, 0.5
"""Spaces of a page looked at, and the share of them made up by pdfium from which its words are told by gaps alone."""
_WORD_GAP = 0.078
"""Gap between two letters, as a part of the font's height and beyond what is usual in the word, that parts two words. In 60
real files, letters of a word drawn so stand less than .07 apart with three exceptions in 20,000 words; spaces are .13 and more,
less what a letter such as "f" leans over them."""
_SPACE = re.compile("[ \xa0]")

Range = tuple[int, int]
"""Indexes of characters in a layer, from the first to behind the last."""


def is_set_by_gaps(layer: Layer) -> bool:
    """Does the page draw no spaces, so that pdfium has to guess them?"""
    spaces = [space.start() for _, space in zip(range(_SAMPLE), _SPACE.finditer(layer.text), strict=False)]
    return sum(map(layer.is_made_up, spaces)) >= _MADE_UP_SHARE * len(spaces) if spaces else len(layer.text) > _SAMPLE


def unglued(layer: Layer, words: Sequence[Range]) -> dict[Range, list[Range]]:
    """The parts of each word of a page, split where the gap between two letters is a space that pdfium did not see."""
    boxes = iter(layer.boxes([at for word in words for at in range(*word)]))
    found = {word: _parts(word, list(islice(boxes, word[1] - word[0]))) for word in words}
    return {word: parts if _are_words(layer.text, parts) else [word] for word, parts in found.items()}


def _are_words(text: str, parts: list[Range]) -> bool:
    """Could the parts be words? A lone letter hardly is one, and "fo r" is a word unevenly set."""
    return all(end - start > 1 or not text[start].isalpha() or text[start] in "aAI" for start, end in parts)


def _parts(word: Range, boxes: list[Box]) -> list[Range]:
    """A word split at the gaps that are wider than its others."""
    start, end = word
    gaps = [after[0] - before[2] for before, after in pairwise(boxes)]
    widest = (median(gaps) if len(gaps) > 1 else 0.0) + _WORD_GAP * (boxes[0][3] - boxes[0][1])
    parts = []
    for at, gap in enumerate(gaps, start + 1):
        if gap > widest:
            parts.append((start, at))
            start = at
    return [*parts, (start, end)]
