"""How far a run is, for who waits at a terminal: a bar on standard error once a second has passed, and nothing in a pipe."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress as Bar

PATIENCE = 1.0  # seconds before there is a bar


class Progress:
    """A bar over so many files; it is gone when the run is over, and out of the way while something else is said.

    It is drawn when a file is done, by no thread of its own: a process with threads cannot be forked safely.
    """

    def __init__(self) -> None:
        self._total = self._done = 0
        self._began = 0.0
        self._bar: Bar | None = None

    @contextmanager
    def over(self, total: int) -> Iterator[None]:
        """The time in which so many files are read."""
        self._total, self._done, self._began = total, 0, time.monotonic()
        try:
            yield
        finally:
            self._hide()

    def step(self) -> None:
        """One more file is done."""
        self._done += 1
        if self._done < self._total and time.monotonic() - self._began >= PATIENCE and sys.stderr.isatty():
            self._show()

    @contextmanager
    def hidden(self) -> Iterator[None]:
        """Clear the bar away for what is said meanwhile; the next step draws it again."""
        self._hide()
        yield

    def _show(self) -> None:
        if self._bar is None:
            from rich.console import Console  # noqa: PLC0415 - a run that is over in a second needs none of it
            from rich.progress import BarColumn, MofNCompleteColumn, TimeRemainingColumn  # noqa: PLC0415 - the same
            from rich.progress import Progress as Bar  # noqa: PLC0415 - the same

            columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            self._bar = Bar(*columns, console=Console(stderr=True), auto_refresh=False, transient=True)
            self._bar.add_task("", total=self._total)
            self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=self._done, refresh=True)

    def _hide(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
