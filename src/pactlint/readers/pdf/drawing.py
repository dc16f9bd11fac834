"""What a page shows besides text: ruled lines, which make tables, and pictures, which may hold text that nobody can read."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pypdfium2 import raw

from pactlint.readers.pdf import calls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pactlint.readers.pdf.page import Box

_MOST_OBJECTS = 20_000
"""Objects looked at on one page: a densely set page has two thousand, a map or a technical drawing any number."""
MOST_RULINGS = 600
"""Ruled lines of one page: more are a drawing or graph paper, and the search for cells grows with their square."""
_DEEPEST = 3
"""Forms within forms that are looked into: producers wrap a page once or twice."""
_FEWEST_PATHS = 4
"""Paths that a page with a table has at least, unless one path draws the whole grid (of 984 real pages no table had fewer)."""
_GRID = 8
"""Segments of a path that may be a grid by itself: four lines."""
_THIN = 3.0
"""Points up to which a filled box is a ruled line and not a shaded area."""
_SHORTEST = 6.0
"""Points from which a line may be the side of a table cell, and is not part of a sign."""
_DRAWN = 40
"""Paths that make a page without text a drawing; a blank page may carry a frame or a few rules."""

_Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn on a page besides text.

    `rulings` are in page space (left, bottom, right, top, y upward); there are none where they cannot make a table of two
    columns. `pictured` says that the page shows a picture or a drawing.
    """

    rulings: tuple[Box, ...]
    pictured: bool


def drawing_of(page: int) -> Drawing:
    """Look through the objects of a loaded page once."""
    paths: list[tuple[int, _Matrix | None]] = []
    images = 0
    for kind, item, matrix in _objects(page):
        if kind == raw.FPDF_PAGEOBJ_PATH:
            paths.append((item, matrix))
        elif kind in {raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING}:
            images += 1
    rulings = tuple(_rulings(paths))
    return Drawing(rulings if _may_be_grid(rulings) else (), images > 0 or len(paths) >= _DRAWN)


def _objects(page: int) -> Iterator[tuple[int, int, _Matrix | None]]:
    """Type, address and outer matrix (None outside forms) of every object that is not text."""
    for index in range(min(calls.object_count(page), _MOST_OBJECTS)):
        item = calls.page_object(page, index)
        kind = calls.object_type(item)
        if kind == raw.FPDF_PAGEOBJ_FORM:
            yield from _inner(item, None, 1)
        elif kind != raw.FPDF_PAGEOBJ_TEXT:
            yield kind, item, None


def _inner(form: int, outer: _Matrix | None, depth: int) -> Iterator[tuple[int, int, _Matrix | None]]:
    matrix = _times(_matrix_of(form), outer)
    for index in range(min(calls.inner_count(form), _MOST_OBJECTS)):
        item = calls.inner_object(form, index)
        kind = calls.object_type(item)
        if kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            yield from _inner(item, matrix, depth + 1)
        elif kind != raw.FPDF_PAGEOBJ_TEXT:
            yield kind, item, matrix


def _rulings(paths: list[tuple[int, _Matrix | None]]) -> list[Box]:
    if len(paths) < _FEWEST_PATHS and not any(calls.segment_count(path) >= _GRID for path, _ in paths):
        return []
    found: list[Box] = []
    for path, outer in paths:
        matrix = _times(_matrix_of(path), outer)
        stroked = _is_stroked(path)
        for corners in _figures(path, matrix):
            found.extend(_sides(corners, stroked=stroked))
        if len(found) > MOST_RULINGS:
            return []
    return found


def _is_stroked(path: int) -> bool:
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    calls.path_mode(path, ctypes.addressof(filled), ctypes.addressof(stroked))
    return bool(stroked.value)


def _figures(path: int, matrix: _Matrix) -> Iterator[list[tuple[float, float]]]:
    """The corners of each line or box a path draws; a figure with a curve is none."""
    corners: list[tuple[float, float]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(min(calls.segment_count(path), _MOST_OBJECTS)):
        segment = calls.path_segment(path, index)
        kind = calls.segment_type(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO and corners:
            yield corners
            corners = []
        if kind == raw.FPDF_SEGMENT_BEZIERTO:
            return
        calls.segment_point(segment, ctypes.addressof(x), ctypes.addressof(y))
        corners.append(_moved(x.value, y.value, matrix))
        if calls.segment_closes(segment):
            corners.append(corners[0])
    if corners:
        yield corners


def _sides(corners: list[tuple[float, float]], *, stroked: bool) -> Iterable[Box]:
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    bottom, top = min(y for _, y in corners), max(y for _, y in corners)
    width, height = right - left, top - bottom
    if max(width, height) < _SHORTEST:
        return
    if min(width, height) <= _THIN:
        yield (left, bottom, right, top)
    elif stroked:
        for (x1, y1), (x2, y2) in pairwise(corners):
            if abs(x1 - x2) <= 1 or abs(y1 - y2) <= 1:
                yield (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


def _may_be_grid(rulings: tuple[Box, ...]) -> bool:
    """Two columns take three lines down, at least, and a row two across; frames, underlines and signature lines are less."""
    down = {round(left / _THIN) for left, bottom, right, top in rulings if top - bottom > right - left}
    across = {round(bottom / _THIN) for left, bottom, right, top in rulings if top - bottom < right - left}
    return len(down) >= 3 and len(across) >= 2


def _matrix_of(item: int) -> _Matrix:
    matrix = raw.FS_MATRIX()
    calls.object_matrix(item, ctypes.addressof(matrix))
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _times(inner: _Matrix, outer: _Matrix | None) -> _Matrix:
    if outer is None:
        return inner
    a, b, c, d, e, f = inner
    A, B, C, D, E, F = outer  # noqa: N806  # the letters of the standard, the outer matrix in capitals
    return (a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F)


def _moved(x: float, y: float, matrix: _Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return (a * x + c * y + e, b * x + d * y + f)
