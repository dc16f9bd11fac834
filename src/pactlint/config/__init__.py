"""What a folder's configuration says: `pactlint.toml`, or `[tool.pactlint]` in `pyproject.toml`, found upwards from each file."""

from __future__ import annotations

from pactlint.config.patterns import matches
from pactlint.config.reading import configuration
from pactlint.config.schema import schema
from pactlint.config.settings import NEVER, Config
from pactlint.config.starting import NAME, starting
from pactlint.config.telling import in_force

__all__ = ["NAME", "NEVER", "Config", "configuration", "in_force", "matches", "schema", "starting"]
