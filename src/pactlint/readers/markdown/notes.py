"""Footnotes of Markdown ("[^1]: …"), which CommonMark itself does not know, as a rule for the parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_NOTE = re.compile(r"\[\^([^\]\s]{1,40})\]:[ \t]*")


def read_notes(parser: MarkdownIt) -> None:
    """Make the parser emit `note` tokens: `info` is the note's name, an inline token with its words follows.

    The names are collected under "notes" in the parser's environment.
    """
    parser.block.ruler.before("reference", "note", _note, {"alt": ["paragraph", "reference"]})


def _note(state: StateBlock, line: int, last_line: int, silent: bool) -> bool:  # noqa: FBT001  # the parser's own signature
    start = state.bMarks[line] + state.tShift[line]
    mark = _NOTE.match(state.src, start, state.eMarks[line])
    if not mark:
        return False
    if silent:
        return True
    end = line + 1
    while end < last_line and not state.isEmpty(end) and not _begins_note(state, end):
        end += 1
    token = state.push("note", "", 0)
    token.info = mark[1]
    words = state.push("inline", "", 0)
    words.content = state.getLines(line, end, state.blkIndent, False).strip()[mark.end() - start :]  # noqa: FBT003  # as above
    words.map = [line, end]
    words.children = []
    state.env.setdefault("notes", set()).add(mark[1])
    state.line = end
    return True


def _begins_note(state: StateBlock, line: int) -> bool:
    return bool(_NOTE.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line]))
