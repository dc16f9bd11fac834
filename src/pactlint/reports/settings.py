"""What the caller may ask of a report. Types only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verbosity(StrEnum):
    """How much a report for people says.

    Quiet leaves out reasons, suggested language and what is to be reviewed; verbose adds sources, confidence and what is
    suppressed.
    """

    QUIET = "quiet"
    NORMAL = "normal"
    VERBOSE = "verbose"


@dataclass(frozen=True, slots=True)
class Settings:
    """How to write reports; a format takes what concerns it.

    `version` is pactlint's. `colour` and `width` (columns) overrule what the stream and the environment say. `root` is the folder
    that SARIF names files from, the working directory if empty. `suppressed` keeps suppressed findings in SARIF, marked as such;
    readers that pass over the mark, GitHub's code scanning among them, raise them like any other.
    """

    version: str = ""
    verbosity: Verbosity = Verbosity.NORMAL
    colour: bool | None = None
    width: int | None = None
    root: str = ""
    suppressed: bool = True
