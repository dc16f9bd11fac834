"""The files a command was given, read one by one: what cannot be read is said on standard error and the rest goes on."""

from __future__ import annotations

import os
import sys
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from pactlint.document import View
from pactlint.errors import PactlintError, ReadError
from pactlint.readers import read, read_bytes

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
    """The documents of the command line, and how many of them could not be read."""

    paths: tuple[str, ...]
    setups: Setups
    stdin_filename: str = "stdin.txt"
    password: str | None = None
    unreadable: int = field(default=0, init=False)

    def each(self, work: Callable[[Document, Setup], Result]) -> Iterator[Result]:
        """What `work` makes of each file and what is in force for it, in the order given.

        A file that fails is one line on standard error, and the rest goes on.
        """
        for path in self.paths:
            try:
                setup = self.setups.at(Path(self.stdin_filename if path == STDIN else path))
                yield work(self._read(path, setup.view), setup)
            except ReadError as error:
                self._say(str(error))
            except (PactlintError, BrokenPipeError):
                raise
            except Exception as error:  # noqa: BLE001 - a defect of ours must not cost the user the other files
                self._say(f"{path}: {defect(error)}")

    def _say(self, problem: str) -> None:
        self.unreadable += 1
        click.echo(f"pactlint: {problem}", err=True)

    def _read(self, path: str, view: View) -> Document:
        if path == STDIN:
            return read_bytes(sys.stdin.buffer.read(), self.stdin_filename, view=view, password=self.password)
        return read(path, view=view, password=self.password)


def reading_options(command: Command) -> Command:
    """The arguments of every command that reads agreements."""
    for decorate in reversed(
        (
            click.argument("files", nargs=-1, required=True, metavar="FILE..."),
            click.option("--stdin-filename", default="stdin.txt", metavar="NAME", help='What to call standard input ("-").'),
            click.option(
                "--view",
                type=click.Choice([view.value for view in View]),
                callback=_view,
                help="Which side of tracked changes to read; final if not configured otherwise.",
            ),
            click.option("--password", metavar="WORD", help="Opens a PDF that asks for one."),
        )
    ):
        command = decorate(command)
    return command


def _view(_context: click.Context, _option: click.Parameter, value: str | None) -> View | None:
    return View(value) if value else None


def defect(error: Exception) -> str:
    """One line about a defect of pactlint itself: its kind and its place in our code, and no word of the document's."""
    if os.environ.get(TRACEBACK):
        traceback.print_exception(error)
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "pactlint" in frame.filename] or list(frames)
    place = f" in {own[-1].name}, line {own[-1].lineno} of {Path(own[-1].filename).name}" if own else ""
    return f"a defect of pactlint ({type(error).__name__}{place}); please report it; {TRACEBACK}=1 shows more"
