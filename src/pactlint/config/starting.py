"""A configuration to start from: every key with what it does, commented out, and what the folder itself suggests."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import TYPE_CHECKING

from pactlint.config.keys import KEYS, Key, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "pactlint.toml"


def starting(agreements: Sequence[PurePath]) -> str:
    """The text of a new pactlint.toml for a folder that holds these agreements (paths from the folder itself)."""
    set_already = {"templates": _templates(agreements)} if _templates(agreements) else {}
    parts = [_HEAD.format(found=_found(agreements))]
    parts += [_entry(key, set_already.get(key.name, ())) for key in KEYS]
    return "\n\n".join(parts) + "\n"


_HEAD = """# What pactlint asks of the agreements in this folder and below it. {found}
# Take the # from a line to change what it says; `pactlint config FILE` shows what is in force for a file, and why."""
_TABLES = frozenset({Kind.TABLE_OF_WORDS, Kind.TABLE_OF_TEXTS, Kind.FIGURES})


def _found(agreements: Sequence[PurePath]) -> str:
    kinds = sorted({path.suffix.lstrip(".").lower() for path in agreements})
    return f"{len(agreements)} files were found ({', '.join(kinds)})." if agreements else "No agreement was found yet."


def _templates(agreements: Sequence[PurePath]) -> tuple[str, ...]:
    """The folders whose name says that they hold templates, and the files that say so elsewhere."""
    folders = {f"{parent.as_posix()}/**" for path in agreements for parent in path.parents if _says_template(parent.name)}
    others = {path.as_posix() for path in agreements if _says_template(path.stem) and not _says_template(path.parent.name)}
    return tuple(sorted(folders | others))


def _says_template(name: str) -> bool:
    return "template" in name.lower()


def _entry(key: Key, values: Sequence[str]) -> str:
    if key.kind in _TABLES:
        return f"# {key.doc}\n# [{key.name}]\n# {key.example}"
    if values:
        return f"# {key.doc}\n{key.name} = {json.dumps(list(values))}"
    return f"# {key.doc}\n# {key.name} = {key.example}"
