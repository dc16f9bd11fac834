"""The settings in force for the files of a folder. Types, and which paths their patterns mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.config.patterns import matches
from pactlint.document import View

if TYPE_CHECKING:
    from pactlint.agreement_type import AgreementType
    from pactlint.finding import Severity

NEVER = "never"
OFF = "off"
TOLD, NONE = "note", "none"
"""What may be done with suspicions."""


@dataclass(frozen=True, slots=True)
class Config:
    """What one configuration file says, defaults where it says nothing.

    `source` is the file, None where there is none. Rules are named by globs of their full names. `severity` has None for a rule
    that is off. Figures are kept as they are written ("180 days") under "rule.parameter", those of one type of agreement apart;
    who knows the rules reads them. Paths are globs from the file's own folder.
    """

    source: Path | None = None
    pack: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity | None] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)
    typed_parameters: Mapping[AgreementType, Mapping[str, str]] = field(default_factory=dict)
    types: Mapping[str, AgreementType] = field(default_factory=dict)
    templates: tuple[str, ...] = ()
    per_path_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    fail_on: str = "error"
    suspicions: str = TOLD
    view: View = View.FINAL
    baseline: str | None = None
    waivers: str | None = None

    @property
    def suspects(self) -> bool:
        """Is what only reads like an offence told?"""
        return self.suspicions == TOLD

    @property
    def folder(self) -> Path:
        """The folder that patterns and paths start from."""
        return self.source.parent if self.source else Path.cwd()

    def type_of(self, path: Path) -> AgreementType | None:
        """The type that the first pattern matching a path sets; None where none does."""
        return next((type_ for pattern, type_ in self.types.items() if matches(path, pattern, self.folder)), None)

    def is_template(self, path: Path) -> bool | None:
        """True for a path that the configuration calls a template; None where it says nothing."""
        return any(matches(path, pattern, self.folder) for pattern in self.templates) or None

    def ignored_at(self, path: Path) -> tuple[str, ...]:
        """The globs of the rules that are not asked about a path."""
        return tuple(
            rule for pattern, rules in self.per_path_ignores.items() if matches(path, pattern, self.folder) for rule in rules
        )

    def excludes(self, path: Path) -> bool:
        """Is a path left out of what is found in folders?"""
        return any(matches(path, pattern, self.folder) for pattern in self.exclude)
