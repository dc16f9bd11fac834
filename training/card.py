"""Writes the figures of a training into the model card, so that nobody copies them by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def write(header: str, rows: Sequence[str], card: Path) -> None:
    """Put rows in the place of those of the table with a header. Raises ValueError if the card has no such table."""
    lines = card.read_text("utf-8").splitlines()
    first = lines.index(header) + 2
    last = next((at for at in range(first, len(lines)) if not lines[at].startswith("|")), len(lines))
    lines[first:last] = rows
    card.write_text("\n".join(lines) + "\n", "utf-8")
