"""Writes what a run has to say, one module per format. A report decides nothing: it shows all it is given, as the text goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TextIO, cast

from pactlint.finding import Report
from pactlint.reports.settings import Settings, Verbosity

__all__ = ["FORMATS", "WHOLE", "Settings", "Verbosity", "write"]

# A writer is imported when it is asked for: the text report alone imports rich, which takes longer than a short run.
_MODULES = {
    "text": "text",
    "concise": "concise",
    "json": "as_json",
    "sarif": "sarif",
    "html": "html",
    "junit": "junit",
    "github": "github",
    "gitlab": "gitlab",
    "markdown": "markdown",
    "csv": "as_csv",
    "summary": "summary",
}

FORMATS: tuple[str, ...] = tuple(_MODULES)
"""The names `write` knows, as the command line offers them."""

WHOLE = frozenset({"html"})
"""The formats that show the whole text of an agreement; the others show what is said of it and the words that is about."""


def write(reports: Sequence[Report], name: str, stream: TextIO, settings: Settings) -> None:
    """Write reports to a stream in a format of `FORMATS`. Whoever calls it has checked the name; a `KeyError` is a defect."""
    module = import_module(f"{__name__}.{_MODULES[name]}")
    writer = cast("Callable[[Sequence[Report], TextIO, Settings], None]", module.write)
    writer(reports, stream, settings)
