"""Reports on the files of a command: kept ones where nothing has changed, else made now, by workers where they are many."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, fields, replace
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

import click

from pactlint.cli.recalling import Linter
from pactlint.cli.setups import Options, Setups, setup_options
from pactlint.cli.sources import STDIN, Sources, outcome, reading_options
from pactlint.errors import ReadError
from pactlint.readers import read_bytes
from pactlint.results import trim

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from pactlint.cli.setups import Setup
    from pactlint.finding import Report

Command = TypeVar("Command", bound="Callable[..., object]")


@dataclass(frozen=True, slots=True)
class Linting:
    """How the files of a command are linted: with how many workers, and whether reports are wanted with the `whole` text."""

    sources: Sources
    jobs: int | None = None
    cached: bool = True
    whole: bool = False

    @property
    def linter(self) -> Linter:
        """What makes the reports."""
        return Linter(self.cached, self.sources.password)

    def reports(self) -> Iterator[tuple[Report, Setup]]:
        """The report on each file and what is in force for it, in the order given, whoever makes it.

        A file that fails is one line on standard error, and the rest goes on.
        """
        sources = self.sources
        setups = {path: sources.setup_of(path) for path in sources.paths}
        known = {path: report for path in sources.paths if (report := self._recalled(path, setups[path]))}
        others = [path for path in sources.paths if path not in known]
        with sources.progress.over(len(sources.paths)), closing(self._made(others)) as made:
            for path in sources.paths:
                told = known[path] if path in known else next(made)
                if isinstance(told, str):
                    sources.say(told)
                else:
                    yield self._with_text(told, path, setups[path]), setups[path]
                sources.progress.step()
        if others and self.cached:
            trim()

    def _recalled(self, path: str, setup: Setup) -> Report | None:
        try:
            return self.linter.recalled(self.sources.data_of(path), self.sources.name_of(path), setup)
        except ReadError:
            return None  # it is told in its turn

    def _made(self, paths: list[str]) -> Generator[Report | str]:
        """A report, or what is wrong, for each path."""
        from pactlint.cli.workers import spread, usual  # noqa: PLC0415 - a run that recalls everything needs no workers

        jobs = min(self.jobs or usual(len(paths)), len(paths))
        if jobs <= 1:
            yield from map(self._outcome, paths)
            return
        spared = (path for path in paths if path != STDIN)  # which can be read here alone
        with closing(spread(list(spared), self.sources.setups.options, self.linter, jobs)) as made:
            for path in paths:
                yield self._outcome(path) if path == STDIN else next(made)

    def _outcome(self, path: str) -> Report | str:
        setup, name = self.sources.setup_of(path), self.sources.name_of(path)
        return outcome(path, lambda: self.linter.report(self.sources.data_of(path), name, setup))

    def _with_text(self, report: Report, path: str, setup: Setup) -> Report:
        """The report with the whole text of the document, where that is wanted: a kept one has only the words it quotes."""
        if not self.whole or report.agreement:
            return report
        data, name = self.sources.data_of(path), self.sources.name_of(path)
        return replace(report, document=read_bytes(data, name, view=setup.view, password=self.sources.password))


def lints(command: Callable[..., int]) -> Callable[..., int]:
    """A command that lints the files it is given.

    The options that say which files, by which rules and how are taken here; the command is handed a `Linting` in their place.
    """

    @wraps(command)
    def with_linting(
        files: tuple[str, ...], stdin_filename: str, password: str | None, jobs: int | None, *, no_cache: bool, **others: object
    ) -> int:
        options = Options(**{each.name: others.pop(each.name) for each in fields(Options)})  # type: ignore[arg-type]  # click has seen to the types
        sources = Sources(files, Setups(options), stdin_filename, password)
        return command(linting=Linting(sources, jobs, cached=not no_cache), **others)

    return reading_options(setup_options(_linting_options(with_linting)))


def _linting_options(command: Command) -> Command:
    for decorate in reversed(
        (
            click.option("--jobs", type=click.IntRange(1), metavar="N", help="How many files to read at once."),
            click.option("--no-cache", is_flag=True, help="Neither use nor keep results."),
        )
    ):
        command = decorate(command)
    return command
