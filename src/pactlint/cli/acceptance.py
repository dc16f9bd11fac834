"""What of a report is accepted already: by comments, waivers, a baseline, or because an older draft had it too."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.accepting import by_waivers, known_before, read_baseline, read_waivers
from pactlint.accepting.waivers import BESIDE
from pactlint.errors import ConfigError
from pactlint.readers import load

if TYPE_CHECKING:
    from pactlint.accepting import Baseline, Waiver
    from pactlint.cli.recalling import Linter
    from pactlint.cli.setups import Setup
    from pactlint.finding import Report


@dataclass(frozen=True)
class Acceptance:
    """What the command line says of findings that need not be told again. Files are read once.

    `baseline` overrules the configuration's. `since` is a revision of git and `against` an older draft: only what came
    after is new.
    """

    baseline: Path | None = None
    since: str | None = None
    against: Path | None = None
    ignores_baseline: bool = False
    _baselines: dict[Path, Baseline] = field(default_factory=dict, repr=False)
    _waivers: dict[Path, tuple[Waiver, ...]] = field(default_factory=dict, repr=False)

    def apply(self, report: Report, setup: Setup, linter: Linter) -> Report:
        """The report with what is accepted marked as such, each with its reason; `linter` reads the older drafts."""
        report = by_waivers(report, self._waivers_of(report, setup), _today())
        if baseline := self._baseline(setup):
            report = baseline.apply(report)
        if self.against:
            before = linter.report(load(self.against), str(self.against), setup)
            report = known_before(report, before, f"in {self.against} already")
        if self.since:
            older = _older(Path(report.document.path), self.since)
            if older is not None:
                before = linter.report(older, report.document.path, setup)
                report = known_before(report, before, f"in {self.since} already")
        return report

    def _waivers_of(self, report: Report, setup: Setup) -> tuple[Waiver, ...]:
        beside = Path(f"{report.document.path}{BESIDE}")
        files = [beside] if beside.is_file() else []
        if setup.config.waivers:
            files.append(setup.config.folder / setup.config.waivers)
        return tuple(waiver for file in files for waiver in self._read_waivers(file))

    def _read_waivers(self, file: Path) -> tuple[Waiver, ...]:
        if file not in self._waivers:
            self._waivers[file] = read_waivers(file)
        return self._waivers[file]

    def _baseline(self, setup: Setup) -> Baseline | None:
        if self.ignores_baseline:
            return None
        configured = setup.config.baseline
        path = self.baseline or (setup.config.folder / configured if configured else None)
        if path is None:
            return None
        if path not in self._baselines:
            self._baselines[path] = read_baseline(path)
        return self._baselines[path]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - a waiver ends with the day where its reader is


def _older(path: Path, revision: str) -> bytes | None:
    """The bytes a file had in a revision; None where it was not there, so that all of it is new. Raises ConfigError."""
    if revision.startswith("-"):
        raise ConfigError(f"{revision}: is no revision of git")
    folder = str(path.resolve().parent)
    for command, problem in (
        (["rev-parse", "--show-toplevel"], f"{path}: is in no repository of git, so nothing tells what is new"),
        (["rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"], f"{revision}: is no revision of git"),
    ):
        if _git(folder, *command).returncode:
            raise ConfigError(problem)
    shown = _git(folder, "show", f"{revision}:./{path.name}")
    return None if shown.returncode else shown.stdout


def _git(folder: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=False)  # noqa: S603, S607 - git of the path
    except OSError as error:
        raise ConfigError(f"git cannot be run ({error.strerror}); --against OLD works without it") from None
