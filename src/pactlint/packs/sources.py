"""The files of packs, parsed and checked; a pack's own after those of the packs it extends."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.dsl.syntax import Folder
from pactlint.errors import ConfigError, RuleError
from pactlint.packs.cache import Kept, grammar_file, keep, recall
from pactlint.packs.locate import pack_folder
from pactlint.packs.state import grammar, key_of, texts_of

if TYPE_CHECKING:
    from pactlint.dsl.parser import Parser
    from pactlint.dsl.syntax import SourceFile
    from pactlint.errors import Mistake


@dataclass(frozen=True, slots=True)
class _Read:
    """A folder as it was read; `checked` is what the cache knows of it."""

    folder: Folder
    key: str
    checked: str
    mistakes: tuple[Mistake, ...] = field(default=())


def folders(source: str | Path | None) -> tuple[Folder, ...]:
    """The folder of a pack and those it extends, the outermost base first.

    Raises RuleError with every mistake of every file, ConfigError where there is no such pack or nothing in it.
    """
    read = _layers(source)
    layers = tuple(each.folder for each in read)
    stack = sha256("".join(each.key for each in read).encode()).hexdigest()
    if read[-1].checked == stack:
        return layers
    _check(read)
    for each in read:
        keep(each.folder.root, each.key, Kept(each.folder.files, stack if each is read[-1] else each.checked))
    return layers


@cache
def parser() -> Parser:
    """The parser of the rule language, its tables kept in the user's own cache folder."""
    from pactlint.dsl.parser import Parser  # noqa: PLC0415 - Lark costs 60 ms, which a run from the cache need not pay

    return Parser(grammar(), grammar_file())


def _check(read: list[_Read]) -> None:
    from pactlint.dsl.checker import check_folders  # noqa: PLC0415 - as in `parser`

    mistakes = [mistake for each in read for mistake in each.mistakes]
    if not any(_is_head_torn(each.folder) for each in read):
        mistakes += check_folders([each.folder for each in read])
    if mistakes:
        order = {file.path: index for index, file in enumerate(file for each in read for file in each.folder.files)}
        raise RuleError(tuple(sorted(mistakes, key=lambda mistake: (order[mistake.path], mistake.line, mistake.column))))


def _layers(source: str | Path | None) -> list[_Read]:
    found: list[_Read] = []
    while True:
        root = pack_folder(source)
        if any(root.resolve() == each.folder.root.resolve() for each in found):
            raise ConfigError(f"{root}: the pack extends itself")
        found.insert(0, _read(root))
        head = found[0].folder.head
        if head is None or head.extends is None:
            return found
        source = head.extends.text


def _is_head_torn(folder: Folder) -> bool:
    """Is it unknown what the pack extends? Then nothing can be said of the names in it."""
    return any(torn.keyword == "pack" for file in folder.files for torn in file.torn)


def _read(root: Path) -> _Read:
    texts = texts_of(root)
    key = key_of(root, texts)
    kept = recall(root, key, texts)
    if kept:
        return _Read(Folder(root, kept.files), key, kept.checked)
    files: list[SourceFile] = []
    mistakes: list[Mistake] = []
    for path, text in texts.items():
        file, wrong = parser().read(text, str(path))
        files.append(file)
        mistakes += wrong
    return _Read(Folder(root, tuple(files)), key, "", tuple(mistakes))
