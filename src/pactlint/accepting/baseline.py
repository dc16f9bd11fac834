"""A baseline: the findings of one day, kept as fingerprints, so that later runs report what is new. It holds no contract."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.accepting.matching import suppressed, with_remarks
from pactlint.errors import ConfigError
from pactlint.finding import Suppression

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pactlint.finding import Finding, Report


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings: for each file, as a path from the baseline's folder, fingerprints with their rule and clause."""

    source: Path
    files: Mapping[str, Mapping[str, str]]

    def apply(self, report: Report) -> Report:
        """The report with what is known marked as such; what is known and no longer found is told."""
        known = self.files.get(_name(Path(report.document.path), self.source.parent), {})
        still = {finding.fingerprint for finding in report.findings}
        gone = [what for fingerprint, what in known.items() if fingerprint not in still]
        remarks = [f"gone since the baseline {self.source.name}: {what}" for what in gone]

        def accepted(finding: Finding) -> Suppression | None:
            return Suppression("known", str(self.source)) if finding.fingerprint in known else None

        return with_remarks(suppressed(report, accepted), remarks)


def baseline_text(reports: Sequence[Report], path: Path) -> str:
    """The text of a baseline that lies at `path`, with the live findings of some reports; alike findings give alike bytes."""
    files = {
        _name(Path(report.document.path), path.parent): {
            finding.fingerprint: " ".join(filter(None, (finding.rule, _clause(finding)))) for finding in report.live
        }
        for report in reports
        if report.live
    }
    return json.dumps({"version": _VERSION, "files": dict(sorted(files.items()))}, indent=1, ensure_ascii=False) + "\n"


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file. Raises ConfigError where it is none."""
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        files = {str(name): {str(each): str(what) for each, what in known.items()} for name, known in read["files"].items()}
    except OSError as error:
        raise ConfigError(f"{path}: the baseline cannot be read ({error.strerror}); pactlint baseline writes one") from None
    except (ValueError, KeyError, AttributeError, TypeError):
        raise ConfigError(f"{path}: is no baseline; pactlint baseline writes one") from None
    return Baseline(path, files)


_VERSION = 1


def _clause(finding: Finding) -> str:
    """The clause's number; a heading is a contract's text, and stays out."""
    clause = finding.place.clause
    return f"at {clause}" if any(character.isdigit() for character in clause) and len(clause) <= _NUMBER else ""


_NUMBER = 24  # characters of the longest clause number; what is longer is a heading


def _name(path: Path, folder: Path) -> str:
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return path.resolve().as_posix()
