"""The folder of kept results: the user's alone, of a bounded size, and nothing in it is believed that was not written whole."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from pactlint import cachefolder

MOST_FILES = 4000
MOST_BYTES = 256 * 2**20


def recall(key: str) -> str | None:
    """What was kept under a key; None where there is nothing, or nothing that was written whole, under this key, by this user."""
    folder = _folder()
    if not _is_own(folder):
        return None
    try:
        with (folder / f"{key}.json").open("rb") as file:
            if os.name != "nt" and os.fstat(file.fileno()).st_uid != os.geteuid():
                return None
            seal, _, text = file.read().partition(b"\n")
        return text.decode("utf-8", "surrogatepass") if seal == _seal(key, text) else None
    except (OSError, UnicodeDecodeError):
        return None


def keep(key: str, text: str) -> None:
    """Keep a text under a key, readable by this user only; written whole or not at all. Where that cannot be, it is not kept."""
    folder = _folder()
    data = text.encode("utf-8", "surrogatepass")
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not _is_own(folder):
            return
        with NamedTemporaryFile(dir=folder, suffix=".new", delete=False) as file:  # of mode 0600
            file.write(_seal(key, data) + b"\n" + data)
        Path(file.name).replace(folder / f"{key}.json")


def trim() -> None:
    """Remove the oldest results beyond `MOST_FILES` and `MOST_BYTES`, and what an interrupted run began to write."""
    with suppress(OSError):
        kept = sorted(
            ((entry.stat().st_mtime, entry.stat().st_size, entry.path) for entry in os.scandir(_folder())), reverse=True
        )
        size = 0
        for index, (_, each, path) in enumerate(kept):
            size += each
            if index >= MOST_FILES or size > MOST_BYTES:
                Path(path).unlink(missing_ok=True)


def _seal(key: str, text: bytes) -> bytes:
    return sha256(key.encode() + text).hexdigest().encode()


def _folder() -> Path:
    return cachefolder.folder() / "results"


def _is_own(folder: Path) -> bool:
    """Is it a folder that this user alone can read and write? One of his that others could is closed to them."""
    try:
        found = folder.lstat()
        if os.name == "nt":  # the folder lies in the user's profile, and modes say nothing there
            return stat.S_ISDIR(found.st_mode)
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
            return False
        if found.st_mode & 0o077:
            folder.chmod(0o700)
    except OSError:
        return False
    return True
