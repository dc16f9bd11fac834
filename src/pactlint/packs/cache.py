"""Rule files that were parsed and checked before, kept in the user's own cache folder. What cannot be read there is ignored."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from pactlint import cachefolder
from pactlint.dsl import syntax
from pactlint.dsl.stored import dumped, loaded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder's files as they were parsed, and the key of the packs (this one last) that were found without mistakes."""

    files: tuple[syntax.SourceFile, ...]
    checked: str


def recall(root: Path, key: str, texts: Mapping[Path, str]) -> Kept | None:
    """What was kept of a folder with this key; None where there is nothing, or nothing that can be read."""
    try:
        found, checked, *trees = (cachefolder.recall(_name(root)) or "\n").split("\n")
        if found != key or len(trees) != len(texts):
            return None
        files = (_file(path, text, tree) for (path, text), tree in zip(texts.items(), trees, strict=True))
        return Kept(tuple(files), checked)
    except (OSError, ValueError, TypeError):
        return None


def keep(root: Path, key: str, kept: Kept) -> None:
    """Keep what was parsed. One file for each folder, so that old states do not pile up; written whole or not at all."""
    body = "\n".join([key, kept.checked, *(dumped((file.declarations, file.comments)) for file in kept.files)])
    cachefolder.keep(_name(root), body, alike=_ALIKE, most=_FOLDERS_KEPT)


def cache_files() -> list[Path]:
    """What is kept of packs, one file for each folder."""
    return list(cachefolder.folder().glob(_ALIKE))


def grammar_file() -> str | None:
    """Where Lark may keep the tables of the grammar; None where the folder cannot be written."""
    folder = cachefolder.folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return str(folder / "grammar.lark")


def _file(path: Path, text: str, tree: str) -> syntax.SourceFile:
    declarations, comments = loaded(tree)
    return syntax.SourceFile(str(path), text, declarations, comments)


def _name(root: Path) -> str:
    return f"pack-{sha256(str(root.resolve()).encode()).hexdigest()[:16]}.json"


_ALIKE = "pack-*.json"
_FOLDERS_KEPT = 20  # the folders of packs one person works with, and those of a few days' tests
