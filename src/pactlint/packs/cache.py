"""Rule files that were parsed and checked before, kept in the user's own cache folder. What cannot be read there is ignored."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

import platformdirs

from pactlint.dsl import syntax
from pactlint.dsl.stored import dumped, loaded

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder's files as they were parsed, and the key of the packs (this one last) that were found without mistakes."""

    files: tuple[syntax.SourceFile, ...]
    checked: str


def recall(root: Path, key: str, texts: Mapping[Path, str]) -> Kept | None:
    """What was kept of a folder with this key; None where there is nothing, or nothing that can be read."""
    try:
        seal, _, body = _place(root).read_text(encoding="utf-8").partition("\n")
        found, checked, *trees = body.split("\n")
        if found != key or len(trees) != len(texts) or seal != _seal(body):
            return None
        files = (_file(path, text, tree) for (path, text), tree in zip(texts.items(), trees, strict=True))
        return Kept(tuple(files), checked)
    except (OSError, ValueError, TypeError):
        return None


def keep(root: Path, key: str, kept: Kept) -> None:
    """Keep what was parsed. One file for each folder, so that old states do not pile up; written whole or not at all."""
    body = "\n".join([key, kept.checked, *(dumped((file.declarations, file.comments)) for file in kept.files)])
    place = _place(root)
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile("w", encoding="utf-8", newline="\n", dir=place.parent, delete=False) as file:
            file.write(f"{_seal(body)}\n{body}")
        Path(file.name).replace(place)
        for old in sorted(cache_files(), key=lambda path: path.stat().st_mtime)[:-_FOLDERS_KEPT]:
            old.unlink()


def cache_files() -> list[Path]:
    """What is kept of packs, one file for each folder."""
    return list(_folder().glob("pack-*.json"))


def grammar_file() -> str | None:
    """Where Lark may keep the tables of the grammar; None where the folder cannot be written."""
    folder = _folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return str(folder / "grammar.lark")


def _file(path: Path, text: str, tree: str) -> syntax.SourceFile:
    declarations, comments = loaded(tree)
    return syntax.SourceFile(str(path), text, declarations, comments)


def _seal(body: str) -> str:
    """What tells a body that was written whole from one that was not."""
    return sha256(body.encode()).hexdigest()


def _place(root: Path) -> Path:
    name = sha256(str(root.resolve()).encode()).hexdigest()[:16]
    return _folder() / f"pack-{name}.json"


def _folder() -> Path:
    return Path(platformdirs.user_cache_dir("pactlint", appauthor=False))


_FOLDERS_KEPT = 20  # the folders of packs one person works with, and those of a few days' tests
