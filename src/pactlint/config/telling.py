"""What is in force for a file, and what makes it so."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from pactlint.config.keys import KEYS
from pactlint.config.settings import Config

if TYPE_CHECKING:
    from pathlib import Path


def in_force(config: Config, path: Path) -> tuple[str, ...]:
    """A line for each key: its value, and whether the file sets it; then what concerns this path alone."""
    standard = Config()
    lines = [f"configuration: {config.source or 'none found; these are the defaults'}"]
    known = {each.name for each in fields(Config)}
    for key in KEYS:
        name = key.name.replace("-", "_")
        assert name in known  # noqa: S101 - every key is a field
        value, usual = getattr(config, name), getattr(standard, name)
        lines.append(f"{key.name} = {_shown(value)}" + ("" if value == usual else "  (configured)"))
    for type_, figures in config.typed_parameters.items():
        lines.append(f"parameters.{type_} = {_shown(figures)}  (configured)")
    return (*lines, *_of_path(config, path))


def _of_path(config: Config, path: Path) -> list[str]:
    type_, ignored = config.type_of(path), config.ignored_at(path)
    told = [f"{path}: type {type_ or 'as found'}"]
    if config.is_template(path):
        told.append(f"{path}: a template")
    if ignored:
        told.append(f"{path}: not asked: {', '.join(ignored)}")
    if config.excludes(path):
        told.append(f"{path}: excluded where folders are searched")
    return told


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_shown(each)}" for name, each in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(str, value)) + "]"
    return "-" if value is None else str(value)
