"""Lays out text for people on a stream: wrapped, indented, in colour where the stream shows it, never with markup of its own."""

from __future__ import annotations

from typing import TextIO

from rich.color import ColorSystem
from rich.console import Console
from rich.style import Style
from rich.text import Text

from pactlint.reports.legible import encodable, legible
from pactlint.reports.settings import Settings


class Page:
    """Paragraphs on a stream.

    Strings are shown as they are: nothing in them is taken for markup. `coloured` says whether styles will show.
    """

    def __init__(self, stream: TextIO, settings: Settings) -> None:
        # rich says what the stream can show and wraps and styles text; printing through it would wrap every line a second time.
        self._console = Console(file=stream, force_terminal=settings.colour)
        self._stream = stream
        self._known: dict[tuple[str, str, str], str] = {}
        self._margins: dict[tuple[str, str | Style], Text] = {}
        self._encoding = getattr(stream, "encoding", None) or "utf-8"
        self._width = max(_NARROWEST, min(settings.width or self._own_width(), _WIDEST))
        self.coloured = self._shows_colour() if settings.colour is None else settings.colour

    def text(self, words: str, style: str = "") -> Text:
        """Words of anybody's, made legible, in a style."""
        # As a span, not as the base style, which would spread over whatever is added to the text.
        return Text.assemble((encodable(legible(words), self._encoding), style))

    def paragraph(self, words: Text, first: Text | str = "", rest: Text | str = "") -> None:
        """Print words, wrapped; `first` stands before their first line and `rest` before the others."""
        first, rest = self._margin(first), self._margin(rest)
        if self.coloured:
            self._stream.write(self._wrapped(words, first, rest))
            return
        # What a rule says comes with each of its findings, and wrapping is most of what a report costs.
        key = (words.plain, first.plain, rest.plain)
        if key not in self._known:
            self._known[key] = self._wrapped(words, first, rest)
        self._stream.write(self._known[key])

    def blank(self) -> None:
        """Print an empty line."""
        self._stream.write("\n")

    def _wrapped(self, words: Text, first: Text, rest: Text) -> str:
        width = self._width - max(first.cell_len, rest.cell_len)
        lines = words.wrap(self._console, max(width, _NARROWEST // 2), overflow="fold")
        return "".join(self._printed((rest if index else first) + line) for index, line in enumerate(lines))

    def _printed(self, line: Text) -> str:
        line.rstrip()
        if not self.coloured:
            return line.plain + "\n"
        # The sixteen standard colours follow the reader's own palette, and their codes are the same on every terminal.
        segments = line.render(self._console)
        codes = (style.render(text, color_system=ColorSystem.STANDARD) if style else text for text, style, _ in segments)
        return "".join(codes) + "\n"

    def _margin(self, margin: Text | str) -> Text:
        key = (margin, "") if isinstance(margin, str) else (margin.plain, margin.style)
        if key not in self._margins:
            self._margins[key] = Text.assemble((encodable(key[0], self._encoding), key[1]))
        return self._margins[key]

    def _own_width(self) -> int:
        # rich measures any of the three standard streams; what goes into a pipe must not depend on the window beside it.
        return self._console.width if self._console.is_terminal else _PIPED

    def _shows_colour(self) -> bool:
        console = self._console
        return console.color_system is not None and not console.no_color and not console.legacy_windows


_PIPED = 80
_NARROWEST = 30  # columns; below this nothing but single words would fit
_WIDEST = 120  # columns; the eye loses longer lines
