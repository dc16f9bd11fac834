"""Which files the words of a command line mean: files, folders, globs. What is named is read; what is found is chosen."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

SUFFIXES = (".docx", ".pdf", ".md", ".txt")
"""What is taken for an agreement in a folder. Any other file that can be read has to be named."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The files to read, in the order of the words that mean them, each once; and a line for every word that means none."""

    paths: tuple[str, ...]
    problems: tuple[str, ...] = ()


def chosen(words: Iterable[str], excluded: Callable[[Path], bool], *, verbatim: Sequence[str] = ()) -> Chosen:
    """The files that words mean: a folder all that is in it and below, a glob what it matches, anything else itself.

    `excluded` says what to leave out of folders and globs. What is in `verbatim` is handed through.
    """
    paths: dict[str, str] = {}
    problems: list[str] = []
    for word in words:
        found = [word] if word in verbatim else _meant(word, excluded)
        if not found:
            problems.append(f"{word}: no agreement is there ({' '.join(SUFFIXES)}), or all are ignored or excluded")
        for path in found:
            paths.setdefault(path if path in verbatim else os.path.normcase(os.path.abspath(path)), path)  # noqa: PTH100 - only the name is wanted
    return Chosen(tuple(paths.values()), tuple(problems))


def found_in(folder: Path) -> Iterator[Path]:
    """The agreements in a folder and below it, in the order of their names: in a repository of git, those it does not ignore."""
    kept = _of_git(folder)
    found = _walked(folder) if kept is None else _files(kept)
    return iter(sorted(path for path in found if _is_agreement(path)))


def _meant(word: str, excluded: Callable[[Path], bool]) -> list[str]:
    path = Path(word)
    if path.is_dir():
        return [str(each) for each in found_in(path) if not excluded(each)]
    if any(character in word for character in _MAGIC) and not os.path.lexists(path):
        return [str(each) for each in _matched(path) if not excluded(each)]
    return [word]


_MAGIC = "*?["


def _matched(pattern: Path) -> Iterator[Path]:
    """What a glob means, for shells that leave it to the program: files, and all that is in the folders it matches."""
    from wcmatch import glob  # noqa: PLC0415 - only where there is one

    plain = next(index for index, part in enumerate(pattern.parts) if any(character in part for character in _MAGIC))
    root, wanted = Path(*pattern.parts[:plain]), "/".join(pattern.parts[plain:])
    for path in found_in(root) if root.is_dir() else ():
        relative = path.relative_to(root)
        whole = (relative, *relative.parents[:-1])
        if any(glob.globmatch(each.as_posix(), wanted, flags=glob.GLOBSTAR | glob.BRACE) for each in whole):
            yield path


def _is_agreement(path: Path) -> bool:
    """Has it a suffix we read, and is it no lock file of Word (`~$draft.docx`) nor what a Mac leaves beside (`._draft.docx`)?"""
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(("~$", "._"))


def _walked(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name) for name in files)


def _files(kept: Iterable[Path]) -> Iterator[Path]:
    """Of what git names, the files that are there; another repository within is a folder to it."""
    for path in kept:
        if path.is_dir():
            yield from found_in(path)
        elif path.is_file():
            yield path


def _of_git(folder: Path) -> list[Path] | None:
    """What git does not ignore in a folder; None where there is no repository, no git, or where git ignores the folder itself."""
    listed = _git(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if listed is None or (not listed and _git(folder, "check-ignore", "--quiet", ".") is not None):
        return None
    return [folder / name for name in dict.fromkeys(os.fsdecode(listed).split("\0")) if name]


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git says in a folder; None where it cannot. A repository's own settings may not have it run anything."""
    command = ["git", "-C", str(folder), "-c", "core.fsmonitor=false", *arguments]
    elsewhere = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")  # a hook's variables speak of the repository it runs in
    environment = {name: value for name, value in os.environ.items() if name not in elsewhere}
    try:
        done = subprocess.run(command, capture_output=True, check=False, env=environment)  # noqa: S603 - git of the path
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
