"""Finds and reads a configuration; every mistake in it is told at once, with its line and the nearest name."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pactlint.agreement_type import AgreementType
from pactlint.config.keys import KEYS, TYPES, Key, Kind
from pactlint.config.settings import OFF, Config
from pactlint.document import View
from pactlint.errors import ConfigError, nearest
from pactlint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

NAMES = ("pactlint.toml", "pyproject.toml")


def configuration(start: Path, *, file: Path | None = None) -> Config:
    """The configuration of `file`, else the nearest at or above the folder `start`, else the defaults.

    Raises ConfigError with every mistake of the file.
    """
    if file is not None:
        return _read(file, _settings(file) or {})
    for folder in (start.resolve(), *start.resolve().parents):
        for name in NAMES:
            path = folder / name
            settings = _settings(path) if path.is_file() else None
            if settings is not None:
                return _read(path, settings)
    return Config()


def _settings(path: Path) -> dict[str, object] | None:
    """The settings in a file; None for a pyproject.toml that has none of ours."""
    try:
        read: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as configuration ({_reason(error)})") from None
    if path.name != "pyproject.toml":
        return read
    tool = read.get("tool")
    ours = tool.get("pactlint") if isinstance(tool, dict) else None
    return ours if isinstance(ours, dict) else None


def _reason(error: Exception) -> str:
    return error.strerror or "" if isinstance(error, OSError) else str(error)


def _read(path: Path, settings: Mapping[str, object]) -> Config:
    reader = _Reader(path, path.read_text(encoding="utf-8-sig"))
    known = {key.name: key for key in KEYS}
    for name in settings:
        if name not in known:
            reader.unknown("key", name, known)
    kept = {name: value for name, value in settings.items() if name in known and reader.holds(known[name], value)}
    if reader.mistakes:
        raise ConfigError("\n".join(reader.mistakes))
    return _config(path, kept)


@dataclass(frozen=True)
class _Reader:
    """Checks the values of one file. `mistakes` is what is wrong, one line each."""

    path: Path
    text: str
    mistakes: list[str] = field(default_factory=list)

    def holds(self, key: Key, value: object) -> bool:
        """Is a value of the key's kind? What is not is told."""
        before = len(self.mistakes)
        match key.kind:
            case Kind.TEXT:
                self._text(key.name, value)
            case Kind.TEXTS:
                self._texts(key.name, value)
            case Kind.WORD:
                self._word(key.name, value, key.words)
            case Kind.TABLE_OF_WORDS:
                for name, each in self._table(key.name, value):
                    self._word(name, each, key.words)
            case Kind.TABLE_OF_TEXTS:
                for name, each in self._table(key.name, value):
                    self._texts(name, each)
            case Kind.FIGURES:
                self._figures(key.name, value)
        return len(self.mistakes) == before

    def unknown(self, what: str, name: str, known: Iterable[str]) -> None:
        """Tell of a name that nothing bears, with the nearest that something does."""
        hint = nearest(name, known)
        self._say(name, f"there is no {what} `{name}`" + (f"; {hint}" if hint else ""))

    def _figures(self, name: str, value: object) -> None:
        for inner, each in self._table(name, value):
            if not isinstance(each, dict):
                self._text(inner, each)
            elif inner in TYPES:
                for innermost, figure in each.items():
                    self._text(innermost, figure)
            else:
                self.unknown("type of agreement", inner, TYPES)

    def _table(self, name: str, value: object) -> list[tuple[str, object]]:
        if isinstance(value, dict):
            return list(value.items())
        self._say(name, f"`{name}` is a table: [{name}] and its entries below")
        return []

    def _text(self, name: str, value: object) -> None:
        if not isinstance(value, str):
            self._say(name, f"`{name}` is a text, in quotes")

    def _texts(self, name: str, value: object) -> None:
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self._say(name, f'`{name}` is a list of texts: ["…", "…"]')

    def _word(self, name: str, value: object, words: tuple[str, ...]) -> None:
        if not isinstance(value, str):
            self._say(name, f"`{name}` is one of {', '.join(words)}")
        elif value not in words:
            hint = nearest(value, words)
            self._say(name, f"`{name}` cannot be `{value}`" + (f"; {hint}" if hint else ""))

    def _say(self, name: str, problem: str) -> None:
        found = re.search(rf'^\s*\[*[^\n=]*"?{re.escape(name)}"?\s*(?:=|\])', self.text, re.MULTILINE)
        line = f":{self.text.count(chr(10), 0, found.start() + len(found[0]) - len(found[0].lstrip())) + 1}" if found else ""
        self.mistakes.append(f"{self.path}{line}: {problem}")


def _config(path: Path, said: Mapping[str, Any]) -> Config:
    """The values of a file without mistakes, as the program wants them."""
    values = {name.replace("-", "_"): _CONVERTED.get(name, _plain)(value) for name, value in said.items()}
    figures = said.get("parameters", {})
    typed = {AgreementType(name): dict(each) for name, each in figures.items() if isinstance(each, dict)}
    config = Config(source=path.resolve(), typed_parameters=typed, **values)
    if config.pack and (config.folder / config.pack).is_dir():
        config = replace(config, pack=str(config.folder / config.pack))
    return config


def _plain(value: Any) -> Any:
    """Lists as tuples, within tables too."""
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return tuple(value) if isinstance(value, list) else value


_CONVERTED: dict[str, Callable[[Any], Any]] = {  # what TOML gives is checked by kind before, not by type
    "view": View,
    "types": lambda value: {pattern: AgreementType(type_) for pattern, type_ in value.items()},
    "severity": lambda value: {rule: None if level == OFF else Severity(level) for rule, level in value.items()},
    "parameters": lambda value: {name: figure for name, figure in value.items() if isinstance(figure, str)},
}
