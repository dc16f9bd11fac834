"""The user's own cache folder: texts kept under a name, written whole or not at all. What cannot be read there is not there."""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

import platformdirs


def folder() -> Path:
    """Where pactlint may keep what it would otherwise find out again. It may not exist yet."""
    return Path(platformdirs.user_cache_dir("pactlint", appauthor=False))


def recall(name: str) -> str | None:
    """What was kept under a name; None where there is nothing, or nothing that was written whole."""
    try:
        seal, _, body = (folder() / name).read_text(encoding="utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    return body if seal == _seal(name, body) else None


def keep(name: str, body: str, *, alike: str, most: int) -> None:
    """Keep a text under a name, where that can be, and of the files whose names are `alike` (a glob) the `most` latest."""
    place = folder() / name
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile("w", encoding="utf-8", newline="\n", dir=place.parent, delete=False) as file:
            file.write(f"{_seal(name, body)}\n{body}")
        Path(file.name).replace(place)
        for old in sorted(place.parent.glob(alike), key=lambda path: path.stat().st_mtime)[:-most]:
            old.unlink()


def _seal(name: str, body: str) -> str:
    return sha256(f"{name}\n{body}".encode()).hexdigest()
