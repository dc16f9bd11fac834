"""The files of packs, parsed; a pack's own after those of the packs it extends."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from pactlint.dsl import syntax
from pactlint.errors import ConfigError, Mistake, RuleError
from pactlint.packs.locate import bundled, pack_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.dsl.parser import Parser


@dataclass(frozen=True, slots=True)
class Folder:
    """One pack's folder: its files, and its head where it has one."""

    root: Path
    files: tuple[syntax.SourceFile, ...]

    @property
    def head(self) -> syntax.PackDeclaration | None:
        """What `pack.pact` says."""
        declared = (each for file in self.files for each in file.declarations)
        return next((each for each in declared if isinstance(each, syntax.PackDeclaration)), None)


def folders(source: str | Path | None) -> tuple[Folder, ...]:
    """The folder of a pack and those it extends, the outermost base first. Raises RuleError, ConfigError."""
    found: list[Folder] = []
    while True:
        root = pack_folder(source)
        if any(root.resolve() == folder.root.resolve() for folder in found):
            raise ConfigError(f"{root}: the pack extends itself")
        folder = _read(root)
        found.insert(0, folder)
        if folder.head is None or folder.head.extends is None:
            return tuple(found)
        source = folder.head.extends.text


@cache
def parser() -> Parser:
    """The parser of the rule language, its tables kept in the user's own cache folder."""
    from pactlint.dsl.parser import Parser  # noqa: PLC0415 - Lark costs 60 ms, which a run from a cache need not pay

    grammar = (bundled("grammar") / "pact.lark").read_text(encoding="utf-8")
    return Parser(grammar, _cache_file("grammar.lark"))


def _read(root: Path) -> Folder:
    files = _parse(sorted(root.rglob("*.pact")))
    if not files:
        raise ConfigError(f"{root}: no .pact file in this folder")
    return Folder(root, files)


def _parse(paths: Iterable[Path]) -> tuple[syntax.SourceFile, ...]:
    files: list[syntax.SourceFile] = []
    mistakes: list[Mistake] = []
    for path in paths:
        try:
            files.append(parser().parse(_text(path), str(path)))
        except RuleError as error:
            mistakes.extend(error.mistakes)
    if mistakes:
        raise RuleError(tuple(mistakes))
    return tuple(files)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: not UTF-8, which rule files are written in") from None


def _cache_file(name: str) -> str | None:
    folder = Path(platformdirs.user_cache_dir("pactlint", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return str(folder / name)
