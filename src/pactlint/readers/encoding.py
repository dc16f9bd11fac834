"""Bytes of a text file into text: by their mark, as UTF-8, as UTF-16 told by its zeros, else by the likeliest legacy encoding."""

from __future__ import annotations

import codecs
import re

from pactlint.errors import ReadError

_MARKS = (  # the longer first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 64 * 1024
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_WINDOWS_SHARE = 0.1
"""No more of a Western text than this is beyond ASCII; French has a twentieth."""
# Of Windows-1252 read where another encoding was written: a capital or a sign in the middle of a word.
_IMPLAUSIBLE = re.compile(r"[a-zß-ÿ][À-ÖØ-ÞŠŽŒŸ]|[^\W\d_][¡¢£¤¥¦¨¬¯±²³´¸¹º¼½¾¿×÷‚„†‡ˆ˜][^\W\d_]")
_STRAY = re.compile("[\udc80-\udcff]")
_STRAYS_ALLOWED = 0.1
_MAINFRAME = ["cp037", "cp273", "cp424", "cp500", "cp875", "cp1026", "cp1140"]
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROLS_ALLOWED = 0.01


def decode(data: bytes, path: str) -> str:
    """The text of the bytes, without a byte order mark and otherwise unchanged.

    Raises `ReadError` for bytes that are no text, and for text that is empty.
    """
    text = _decoded(data, path)
    if not text.strip():
        raise ReadError(path, "is empty" if not data else "holds nothing but white space")
    controls = len(_CONTROLS.findall(text, 0, _SAMPLE))
    if controls > _CONTROLS_ALLOWED * min(len(text), _SAMPLE):
        raise _binary(path)
    return text


def _decoded(data: bytes, path: str) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if b"\0" in data:
        return _wide(data, path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _nearly_utf8(data) or _legacy(data, path)


def _wide(data: bytes, path: str) -> str:
    """UTF-16 without a mark: every other byte of a text in Latin letters is zero."""
    sample = data[:_SAMPLE]
    half = max(1, len(sample) // 2)
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    try:
        if odd > 0.5 > 10 * even:
            return data.decode("utf-16-le")
        if even > 0.5 > 10 * odd:
            return data.decode("utf-16-be")
    except UnicodeDecodeError:
        pass
    raise _binary(path)


def _nearly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few stray bytes, as after pasting from an old program: the strays are read as Windows would."""
    text = data.decode("utf-8", "surrogateescape")
    strays = len(_STRAY.findall(text))
    beyond_ascii = sum(map(len, _BEYOND_ASCII.findall(text)))
    if strays > _STRAYS_ALLOWED * beyond_ascii:
        return None
    return _STRAY.sub(lambda stray: bytes([ord(stray[0]) - 0xDC00]).decode("cp1252", "replace"), text)


def _legacy(data: bytes, path: str) -> str:
    if (windows := _windows(data)) is not None:
        return windows
    from charset_normalizer import from_bytes  # noqa: PLC0415  # slow to import, and hardly any file needs it

    best = from_bytes(data, cp_exclusion=_MAINFRAME).best()
    if best is None:
        raise _binary(path)
    return str(best)


def _windows(data: bytes) -> str | None:
    """The text as Western Windows wrote it, where that makes sense: most old files are such, and a wrong guess loses pounds."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    beyond_ascii = sum(map(len, _BEYOND_ASCII.findall(text)))
    return None if beyond_ascii > _WINDOWS_SHARE * len(text) or _IMPLAUSIBLE.search(text) else text


def _binary(path: str) -> ReadError:
    return ReadError(path, "is not a text in any encoding pactlint knows", "give a Word, PDF, Markdown or text file")
