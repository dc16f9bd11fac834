"""Which paths a pattern of the configuration means."""

from __future__ import annotations

from pathlib import Path


def matches(path: Path, pattern: str, folder: Path) -> bool:
    """Does a glob mean a path? As in ruff: without a slash any file or folder of that name, else a path from `folder`.

    A pattern that means a folder means all that is in it; `**` stands for any number of folders.
    """
    from wcmatch import glob  # noqa: PLC0415 - only where a configuration has a pattern

    try:
        relative = path.resolve().relative_to(folder.resolve())
    except ValueError:
        return False
    if "/" not in pattern.rstrip("/"):
        return any(glob.globmatch(part, pattern.rstrip("/"), flags=glob.DOTGLOB) for part in relative.parts)
    wanted = pattern.removeprefix("./").rstrip("/")
    whole = (relative, *relative.parents[:-1])
    return any(glob.globmatch(each.as_posix(), wanted, flags=glob.GLOBSTAR | glob.DOTGLOB | glob.BRACE) for each in whole)
