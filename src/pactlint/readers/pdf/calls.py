"""The functions of pdfium that the reader calls, with handles as plain addresses.

The prototypes of pypdfium2 convert every handle into an object and back; with addresses a call costs two thirds, and some of
these are called for every word of an agreement.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Callable

_ADDRESS, _INT, _LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong


def address(handle: object) -> int:
    """The address behind a handle of pypdfium2, 0 for a null handle."""
    return ctypes.cast(handle, _ADDRESS).value or 0  # type: ignore[arg-type]  # ctypes' stubs do not know foreign pointer types


def _call(function: object, result: type[Any] | None, *arguments: type[Any]) -> Callable[..., Any]:
    return ctypes.CFUNCTYPE(result, *arguments)(address(function))


# Pages: a document and an index give a page, a page gives a text layer; both must be closed, the layer first.
load_page = _call(raw.FPDF_LoadPage, _ADDRESS, _ADDRESS, _INT)
close_page = _call(raw.FPDF_ClosePage, None, _ADDRESS)
load_layer = _call(raw.FPDFText_LoadPage, _ADDRESS, _ADDRESS)
close_layer = _call(raw.FPDFText_ClosePage, None, _ADDRESS)
page_box = _call(raw.FPDF_GetPageBoundingBox, _INT, _ADDRESS, _ADDRESS)
page_rotation = _call(raw.FPDFPage_GetRotation, _INT, _ADDRESS)
flatten = _call(raw.FPDFPage_Flatten, _INT, _ADDRESS, _INT)
note_count = _call(raw.FPDFPage_GetAnnotCount, _INT, _ADDRESS)
load_note = _call(raw.FPDFPage_GetAnnot, _ADDRESS, _ADDRESS, _INT)
note_type = _call(raw.FPDFAnnot_GetSubtype, _INT, _ADDRESS)
close_note = _call(raw.FPDFPage_CloseAnnot, None, _ADDRESS)

# Characters, by their index in a text layer; boxes and matrices are written to the address of an FS_RECTF or FS_MATRIX.
char_count = _call(raw.FPDFText_CountChars, _INT, _ADDRESS)
char_text = _call(raw.FPDFText_GetText, _INT, _ADDRESS, _INT, _INT, _ADDRESS)
char_code = _call(raw.FPDFText_GetUnicode, ctypes.c_uint, _ADDRESS, _INT)
char_box = _call(raw.FPDFText_GetLooseCharBox, _INT, _ADDRESS, _INT, _ADDRESS)
char_matrix = _call(raw.FPDFText_GetMatrix, _INT, _ADDRESS, _INT, _ADDRESS)
char_size = _call(raw.FPDFText_GetFontSize, ctypes.c_double, _ADDRESS, _INT)
char_object = _call(raw.FPDFText_GetTextObject, _ADDRESS, _ADDRESS, _INT)
char_rects = _call(raw.FPDFText_CountRects, _INT, _ADDRESS, _INT, _INT)
is_made_up = _call(raw.FPDFText_IsGenerated, _INT, _ADDRESS, _INT)

# Fonts
object_font = _call(raw.FPDFTextObj_GetFont, _ADDRESS, _ADDRESS)
font_name = _call(raw.FPDFFont_GetBaseFontName, ctypes.c_size_t, _ADDRESS, _ADDRESS, ctypes.c_size_t)
font_flags = _call(raw.FPDFFont_GetFlags, _INT, _ADDRESS)
font_weight = _call(raw.FPDFFont_GetWeight, _INT, _ADDRESS)

# Objects of a page and, in forms, objects within objects
object_count = _call(raw.FPDFPage_CountObjects, _INT, _ADDRESS)
page_object = _call(raw.FPDFPage_GetObject, _ADDRESS, _ADDRESS, _INT)
inner_count = _call(raw.FPDFFormObj_CountObjects, _INT, _ADDRESS)
inner_object = _call(raw.FPDFFormObj_GetObject, _ADDRESS, _ADDRESS, _LONG)
object_type = _call(raw.FPDFPageObj_GetType, _INT, _ADDRESS)
object_matrix = _call(raw.FPDFPageObj_GetMatrix, _INT, _ADDRESS, _ADDRESS)
segment_count = _call(raw.FPDFPath_CountSegments, _INT, _ADDRESS)
path_segment = _call(raw.FPDFPath_GetPathSegment, _ADDRESS, _ADDRESS, _INT)
segment_type = _call(raw.FPDFPathSegment_GetType, _INT, _ADDRESS)
segment_point = _call(raw.FPDFPathSegment_GetPoint, _INT, _ADDRESS, _ADDRESS, _ADDRESS)
segment_closes = _call(raw.FPDFPathSegment_GetClose, _INT, _ADDRESS)
path_mode = _call(raw.FPDFPath_GetDrawMode, _INT, _ADDRESS, _ADDRESS, _ADDRESS)
