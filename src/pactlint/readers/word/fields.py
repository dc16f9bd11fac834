"""Fields: a REF or a PAGE shows its result and hides its instruction, a form field shows its box or its choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pactlint.readers.word.measures import is_on, value_of, whole
from pactlint.readers.word.tags import FIELD_CHARACTER, VALUE, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_KIND: Final = w("fldCharType")
_BOXES: Final = {False: "☐", True: "☒"}


class Fields:
    """The fields that are open at a place of a story.

    Word's text between a field's begin and its separator is instruction, also that of fields inside it. In a file whose
    begins and ends do not match nothing is taken for instruction: better a stray code in the text than a clause lost.
    """

    def __init__(self, story: _Element) -> None:
        self._trusted = _balanced(story)
        self._open: list[bool] = []
        self._instructions = 0

    @property
    def in_instruction(self) -> bool:
        """Is text at this place instruction?"""
        return self._trusted and self._instructions > 0

    def step(self, mark: _Element) -> None:
        """Passes a `w:fldChar`."""
        kind = mark.get(_KIND)
        if kind == "begin":
            self._open.append(True)
            self._instructions += 1
        elif kind == "separate" and self._open:
            self._instructions -= self._open[-1]
            self._open[-1] = False
        elif kind == "end" and self._open:
            self._instructions -= self._open.pop()

    def pass_over(self, element: _Element) -> None:
        """Passes all marks in an element whose text is left out."""
        for mark in element.iter(FIELD_CHARACTER):
            self.step(mark)


def form_field(mark: _Element) -> str:
    """What the form field that begins at a `w:fldChar` shows of itself: its box, or the entry chosen from its list."""
    data = mark.find(w("ffData"))
    if data is None:
        return ""
    box = data.find(w("checkBox"))
    if box is not None:
        state = box.find(w("checked"))
        state = box.find(w("default")) if state is None else state
        return _BOXES[state is not None and is_on(state.get(VALUE))]
    choice = data.find(w("ddList"))
    if choice is None:
        return ""
    entries = [entry.get(VALUE) or "" for entry in choice.iterchildren(w("listEntry"))]
    chosen = whole(value_of(choice.find(w("result")))) or 0
    return entries[chosen] if 0 <= chosen < len(entries) else ""


def _balanced(story: _Element) -> bool:
    depth = 0
    for mark in story.iter(FIELD_CHARACTER):
        kind = mark.get(_KIND)
        depth += (kind == "begin") - (kind == "end")
        if depth < 0:
            return False
    return depth == 0
