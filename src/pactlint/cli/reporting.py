"""Where reports go: `--format text`, or several at once, `--format sarif:out.sarif,html:out.html,text`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from pactlint.errors import nearest
from pactlint.reports import FORMATS, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.finding import Report
    from pactlint.reports import Settings


@dataclass(frozen=True, slots=True)
class Target:
    """A format, and the file it goes to; None is standard output."""

    format: str
    path: Path | None = None


class Targets(click.ParamType):  # type: ignore[type-arg]  # generic in the stubs of some releases only
    """The value of `--format`: formats with commas between, each with `:FILE` behind it where it goes to a file."""

    name = "FORMATS"

    def convert(
        self, value: str | tuple[Target, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Target, ...]:
        """Read the value. A second report for standard output, and a name that is no format, are told."""
        if not isinstance(value, str):
            return value
        targets = tuple(self._target(part.strip(), param, ctx) for part in value.split(","))
        if sum(target.path is None for target in targets) > 1:
            self.fail("only one report can go to standard output; name files: sarif:report.sarif,html:report.html", param, ctx)
        return targets

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002 - click's signature
        """The formats that fit what stands behind the last comma."""
        before, comma, last = incomplete.rpartition(",")
        return [CompletionItem(f"{before}{comma}{name}") for name in FORMATS if name.startswith(last)]

    def _target(self, part: str, param: click.Parameter | None, ctx: click.Context | None) -> Target:
        name, colon, path = part.partition(":")
        if name not in FORMATS:
            hint = nearest(name, FORMATS) or f"one of {', '.join(FORMATS)}"
            self.fail(f"there is no format `{name}`; {hint}", param, ctx)
        if colon and not path:
            self.fail(f"no file is named behind `{part}`", param, ctx)
        return Target(name, Path(path) if path else None)


def write_reports(reports: Sequence[Report], targets: Sequence[Target], output: str | None, settings: Settings) -> None:
    """Write every report where it goes; `output` takes the one that would go to standard output."""
    for target in targets:
        path = target.path or (Path(output) if output else None)
        if path is None:
            write(reports, target.format, sys.stdout, settings)
            continue
        with path.open("w", encoding="utf-8", newline="") as stream:
            write(reports, target.format, stream, settings)
