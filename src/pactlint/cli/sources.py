"""The files a command was given, read one by one: what cannot be read is said on standard error and the rest goes on."""

from __future__ import annotations

import os
import sys
import traceback
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from pactlint.cli.progress import Progress
from pactlint.document import View
from pactlint.errors import PactlintError, ReadError
from pactlint.files import chosen
from pactlint.readers import load, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pactlint.cli.setups import Setup, Setups
    from pactlint.document import Document

STDIN = "-"
TRACEBACK = (
    "PACTLINT_TRACEBACK"  # set in the environment, it shows where a defect is; a traceback may quote no contract otherwise
)

Command = TypeVar("Command", bound="Callable[..., object]")
Result = TypeVar("Result")


@dataclass
class Sources:
    """The documents of the command line, and how many of them could not be read, or were not there."""

    words: tuple[str, ...]
    setups: Setups
    stdin_filename: str = "stdin.txt"
    password: str | None = None
    unreadable: int = field(default=0, init=False)
    progress: Progress = field(default_factory=Progress, init=False)

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """The files that the words mean; a word that means none is told."""
        found = chosen(self.words, self.setups.excludes, verbatim=(STDIN,))
        for problem in found.problems:
            self.say(problem)
        return found.paths

    def each(self, work: Callable[[Document, Setup], Result]) -> Iterator[Result]:
        """What `work` makes of each file and what is in force for it, in the order given.

        A file that fails is one line on standard error, and the rest goes on.
        """
        with self.progress.over(len(self.paths)):
            for path in self.paths:
                result = outcome(path, lambda path=path: self._worked(path, work))  # type: ignore[misc]  # mypy cannot infer it
                if isinstance(result, str):
                    self.say(result)
                else:
                    yield result
                self.progress.step()

    def _worked(self, path: str, work: Callable[[Document, Setup], Result]) -> Result:
        setup = self.setup_of(path)
        document = read_bytes(self.data_of(path), self.name_of(path), view=setup.view, password=self.password)
        return work(document, setup)

    def name_of(self, path: str) -> str:
        """What messages call a file."""
        return self.stdin_filename if path == STDIN else path

    def setup_of(self, path: str) -> Setup:
        """What is in force for a file. Raises ConfigError and RuleError."""
        return self.setups.at(Path(self.name_of(path)))

    def data_of(self, path: str) -> bytes:
        """The bytes of a file. Raises ReadError."""
        return self._stdin if path == STDIN else load(path)

    def say(self, problem: str) -> None:
        """Tell on standard error what keeps a file from being read, and count it."""
        self.unreadable += 1
        with self.progress.hidden():
            click.echo(f"pactlint: {problem}", err=True)

    @cached_property
    def _stdin(self) -> bytes:
        return sys.stdin.buffer.read()


def reading_options(command: Command) -> Command:
    """The arguments of every command that reads agreements."""
    for decorate in reversed(
        (
            click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path()),
            click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out of folders: a name or path."),
            click.option("--stdin-filename", default="stdin.txt", metavar="NAME", help='What to call standard input ("-").'),
            click.option(
                "--view",
                type=click.Choice([view.value for view in View]),
                callback=_view,
                metavar="SIDE",
                help="Of tracked changes: final, original or marked.",
            ),
            click.option("--password", metavar="WORD", help="Opens a PDF that asks for one."),
        )
    ):
        command = decorate(command)
    return command


def _view(_context: click.Context, _option: click.Parameter, value: str | None) -> View | None:
    return View(value) if value else None


def outcome(path: str, work: Callable[[], Result]) -> Result | str:
    """What some work on a file comes to, or a line that says why it came to nothing.

    Raises what is wrong with all the files: ConfigError and RuleError.
    """
    try:
        return work()
    except ReadError as error:
        return str(error)
    except PactlintError:
        raise
    except Exception as error:  # noqa: BLE001 - a defect of ours must not cost the user the other files
        return f"{path}: {defect(error)}"


def defect(error: Exception) -> str:
    """One line about a defect of pactlint itself: its kind and its place in our code, and no word of the document's."""
    if os.environ.get(TRACEBACK):
        traceback.print_exception(error)
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "pactlint" in frame.filename] or list(frames)
    place = f" in {own[-1].name}, line {own[-1].lineno} of {Path(own[-1].filename).name}" if own else ""
    return f"a defect of pactlint ({type(error).__name__}{place}); please report it; {TRACEBACK}=1 shows more"
