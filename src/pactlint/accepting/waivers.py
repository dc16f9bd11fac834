"""Waiver files: what was accepted, why, by whom and until when; beside an agreement, or one for a whole repository."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.accepting.matching import names, suppressed, with_remarks
from pactlint.config import matches
from pactlint.errors import ConfigError, nearest
from pactlint.finding import Suppression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.finding import Finding, Report

BESIDE = ".waivers.toml"
"""`contract.docx.waivers.toml` lies beside `contract.docx`."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """One entry of a file: which rule is accepted, where (a clause, a fingerprint, or anywhere), why, by whom, until when.

    `file` is a glob from the waiver file's folder; a waiver file beside an agreement needs none.
    """

    source: Path
    rule: str
    reason: str
    clause: str = ""
    fingerprint: str = ""
    by: str = ""
    until: date | None = None
    file: str = ""

    def accepts(self, finding: Finding) -> bool:
        """Is it this finding that is accepted?"""
        if not names(self.rule, finding.rule):
            return False
        if self.fingerprint:
            return finding.fingerprint == self.fingerprint
        return not self.clause or _is_within(finding.place.clause, self.clause)

    def told(self) -> str:
        """The waiver as one speaks of it: its file, its rule and its place."""
        where = f", clause {self.clause}" if self.clause else f", fingerprint {self.fingerprint}" if self.fingerprint else ""
        return f"{self.source.name}: the waiver of {self.rule}{where}"


def read_waivers(path: Path) -> tuple[Waiver, ...]:
    """The waivers in a file. Raises ConfigError with everything that is wrong in it."""
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as waivers ({error})") from None
    entries = read.pop("waiver", [])
    problems = [f"there is no key `{key}`; waivers stand in [[waiver]] tables" for key in read]
    if not isinstance(entries, list):
        problems.append("waivers stand in [[waiver]] tables, in double brackets")
        entries = []
    for number, entry in enumerate(entries, 1):
        problems += [f"waiver {number}: {problem}" for problem in _problems(entry)]
    if problems:
        raise ConfigError("\n".join(f"{path}: {problem}" for problem in problems))
    return tuple(Waiver(path, **entry) for entry in entries)


def by_waivers(report: Report, waivers: Sequence[Waiver], today: date) -> Report:
    """The report with what the waivers accept today; one that has expired, and one that matches nothing, is told."""
    concerned = [waiver for waiver in waivers if _concerns(waiver, Path(report.document.path))]
    expired = [waiver for waiver in concerned if waiver.until and waiver.until < today]
    valid = [waiver for waiver in concerned if waiver not in expired]
    idle = [waiver for waiver in valid if not any(waiver.accepts(finding) for finding in report.findings)]
    remarks = [f"{waiver.told()} expired on {waiver.until}" for waiver in expired]
    remarks += [f"{waiver.told()} matches nothing" for waiver in idle]

    def accepted(finding: Finding) -> Suppression | None:
        found = next((waiver for waiver in valid if waiver.accepts(finding)), None)
        return Suppression(_reason(found), str(found.source)) if found else None

    return with_remarks(suppressed(report, accepted), remarks)


_KEYS = {"rule": str, "reason": str, "clause": str, "fingerprint": str, "by": str, "until": date, "file": str}


def _problems(entry: object) -> list[str]:
    if not isinstance(entry, dict):
        return ["is no table"]
    problems = [f"there is no key `{key}`; {nearest(key, _KEYS)}".rstrip("; ") for key in entry if key not in _KEYS]
    problems += [
        f"`{key}` is {'a date: 2026-12-31' if kind is date else 'a text, in quotes'}"
        for key, kind in _KEYS.items()
        if key in entry and not isinstance(entry[key], kind)
    ]
    return problems + [f"`{key}` is missing" for key in ("rule", "reason") if not entry.get(key)]


def _is_within(clause: str, wanted: str) -> bool:
    """Is a clause the wanted one, or below it? "9.2(a)" is within "9" and "9.2", and not within "9.20"."""
    return clause == wanted or (clause.startswith(wanted) and not clause[len(wanted)].isalnum())


def _concerns(waiver: Waiver, path: Path) -> bool:
    if waiver.file:
        return matches(path, waiver.file, waiver.source.parent)
    beside = waiver.source.name.removesuffix(BESIDE)
    return beside in (waiver.source.name, path.name)


def _reason(waiver: Waiver) -> str:
    parts = [waiver.reason]
    if waiver.by:
        parts.append(f"by {waiver.by}")
    if waiver.until:
        parts.append(f"until {waiver.until}")
    return ", ".join(parts)
