"""What a folder's configuration says: `pactlint.toml`, or `[tool.pactlint]` in `pyproject.toml`, found upwards."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pactlint.errors import ConfigError


def configured_pack(start: Path) -> str | None:
    """The pack that the nearest configuration at or above a folder names (`pack = "rules"`); a path is from its own folder.

    None where nothing is configured. Raises ConfigError for a file that is no TOML or a `pack` that is no text.
    """
    for folder in (start.resolve(), *start.resolve().parents):
        for name in ("pactlint.toml", "pyproject.toml"):
            path = folder / name
            settings = _settings(path) if path.is_file() else None
            if settings is not None:
                return _pack(path, settings.get("pack"))
    return None


def _settings(path: Path) -> dict[str, object] | None:
    """The settings in a file; None for a pyproject.toml that has none of ours."""
    try:
        read: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as configuration ({error})") from None
    if path.name == "pactlint.toml":
        return read
    tool = read.get("tool")
    ours = tool.get("pactlint") if isinstance(tool, dict) else None
    return ours if isinstance(ours, dict) else None


def _pack(path: Path, named: object) -> str | None:
    if named is None:
        return None
    if not isinstance(named, str):
        raise ConfigError(f"{path}: `pack` is the path or the name of a pack, in quotes")
    beside = path.parent / named
    return str(beside) if beside.is_dir() else named
