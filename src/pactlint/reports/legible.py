"""Makes words from a file fit to show: no line breaks, control characters or hidden ones, and none the stream cannot encode."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4_096)  # what a rule says comes with each of its findings, and a sentence with each that is about it
def legible(text: str) -> str:
    """The text on one line, safe to print.

    White space becomes single spaces, hidden characters go, and control characters, bidirectional overrides and lone surrogates
    become U+FFFD, so that no file can move the cursor, colour the terminal or show words in another order than they are read in.
    """
    return _UNSAFE.sub("\ufffd", _HIDDEN.sub("", _SPACE.sub(" ", text)))


def encodable(text: str, encoding: str) -> str:
    """The text with every character the encoding lacks replaced by the nearest it has, "?" where there is none."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_nearest(character, encoding) for character in text)
    return text


_SPACE = re.compile(r"\s+")
# Soft hyphens, zero-width spaces and joiners, byte order marks, interlinear notes, invisible tags.
_HIDDEN = re.compile(r"[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]")
# C0 and C1 controls with escape and CSI, direction marks, embeddings, overrides and isolates, lone surrogates.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def _nearest(character: str, encoding: str) -> str:
    for candidate in (character, _PLAINER.get(character), unicodedata.normalize("NFKD", character)[:1], "?"):
        if candidate and _fits(candidate, encoding):
            return candidate
    return "?"


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


_PLAINER = {
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u2022\u25cf\u25aa\u00b7", "*"),
    "\u2026": "...",
    "\u00ab": "[[",
    "\u00bb": "]]",
    "\u2502": "|",
    "\u00a7": "s.",
}
