"""The files a command was given, read one by one: what cannot be read is said on standard error and the rest goes on."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import click

from pactlint.document import View
from pactlint.errors import ReadError
from pactlint.readers import read, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pactlint.document import Document

STDIN = "-"
Command = TypeVar("Command", bound="Callable[..., object]")


@dataclass
class Sources:
    """The documents of the command line, and how many of them could not be read."""

    paths: tuple[str, ...]
    stdin_filename: str = "stdin.txt"
    view: View = View.FINAL
    password: str | None = None
    unreadable: int = field(default=0, init=False)

    def documents(self) -> Iterator[Document]:
        """Each file that can be read, in the order given; the others are one line each on standard error."""
        for path in self.paths:
            try:
                yield self._read(path)
            except ReadError as error:
                self.unreadable += 1
                click.echo(f"pactlint: {error}", err=True)

    def _read(self, path: str) -> Document:
        if path == STDIN:
            return read_bytes(sys.stdin.buffer.read(), self.stdin_filename, view=self.view, password=self.password)
        return read(path, view=self.view, password=self.password)


def reading_options(command: Command) -> Command:
    """The arguments of every command that reads agreements."""
    for decorate in reversed(
        (
            click.argument("files", nargs=-1, required=True, metavar="FILE..."),
            click.option("--stdin-filename", default="stdin.txt", metavar="NAME", help='What to call standard input ("-").'),
            click.option(
                "--view", type=click.Choice(list(View)), default=View.FINAL, help="Which side of tracked changes to read."
            ),
            click.option("--password", metavar="WORD", help="Opens a PDF that asks for one."),
        )
    ):
        command = decorate(command)
    return command
