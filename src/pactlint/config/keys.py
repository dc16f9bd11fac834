"""The keys of a configuration, declared once: the reader, the JSON Schema, `pactlint init` and the manual all read this table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from pactlint.agreement_type import AgreementType
from pactlint.config.settings import NEVER, NONE, OFF, TOLD
from pactlint.document import View
from pactlint.finding import Severity


class Kind(Enum):
    """What a key holds: a text, a list of texts, one word of several, or a table of one of these (or of tables of texts)."""

    TEXT = auto()
    TEXTS = auto()
    WORD = auto()
    TABLE_OF_WORDS = auto()
    TABLE_OF_TEXTS = auto()
    FIGURES = auto()


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it holds, the words it may be where it is one, what it does, and an example for a file to start from."""

    name: str
    kind: Kind
    doc: str
    example: str
    words: tuple[str, ...] = ()


LEVELS = tuple(severity.value for severity in reversed(Severity))
TYPES = tuple(type_.value for type_ in AgreementType)

KEYS = (
    Key("pack", Kind.TEXT, "The pack of rules: a folder, or the name of an installed pack.", '"mpartnering"'),
    Key(
        "select",
        Kind.TEXTS,
        "The rules to ask, by globs of their names; all if left out.",
        '["long-term-orientation/*"]',
    ),
    Key("ignore", Kind.TEXTS, "The rules not to ask.", '["*/no-cost-reduction"]'),
    Key("exclude", Kind.TEXTS, "What to leave out of folders: names, or paths from this file.", '["archive", "drafts/old/**"]'),
    Key("templates", Kind.TEXTS, "Files that are templates, whose blanks are no findings.", '["templates/**"]'),
    Key("fail-on", Kind.WORD, "The least severity that makes the exit code 1.", '"error"', (*LEVELS, NEVER)),
    Key("view", Kind.WORD, "Which side of tracked changes to read.", '"final"', tuple(view.value for view in View)),
    Key(
        "suspicions",
        Kind.WORD,
        "Whether what only reads like what a rule objects to is told, as a note.",
        '"none"',
        (TOLD, NONE),
    ),
    Key("baseline", Kind.TEXT, "A file of known findings, which are not reported again.", '"pactlint-baseline.json"'),
    Key("waivers", Kind.TEXT, "A file of findings that were accepted, with reasons.", '"waivers.toml"'),
    Key("types", Kind.TABLE_OF_WORDS, "The type of agreement of some files.", '"ventures/**" = "joint-venture"', TYPES),
    Key("severity", Kind.TABLE_OF_WORDS, "Other severities for some rules; `off` too.", '"*/no-audit" = "note"', (*LEVELS, OFF)),
    Key(
        "parameters",
        Kind.FIGURES,
        "Other figures for some rules; in a table named as a type of agreement, for that type alone.",
        '"convenience-notice.notice" = "180 days"',
    ),
    Key("per-path-ignores", Kind.TABLE_OF_TEXTS, "Rules not to ask about some files.", '"ndas/**" = ["*/no-reward"]'),
)
"""In the order of a file: single values first, as TOML wants it, then tables."""
