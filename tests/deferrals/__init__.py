"""Sentences that leave a rule's answer to a paper the reader has not got, and sentences that only name one, by several hands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.lines import lines_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.lines import Line


def lines() -> Iterator[Line]:
    """All of them, in the order of the files."""
    return lines_in(Path(__file__).parent)
