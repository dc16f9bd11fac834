"""What made a result, so that another version, another state of the code or another library never meets it."""

from __future__ import annotations

import json
import os
import sys
from functools import cache
from pathlib import Path

LIBRARIES = ("charset_normalizer", "google_re2", "lxml", "markdown_it_py", "numpy", "pdfplumber", "pypdfium2", "spacy")
"""What reads files and matches words beside our own code; as the folders of installed distributions name them."""


@cache
def state() -> str:
    """The files of this package with their sizes and times, the version of Python, and those of the libraries."""
    package = Path(__file__).parents[1]
    return json.dumps([sys.version, sorted(_files(str(package))), sorted(_libraries())])


def _files(folder: str) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for entry in os.scandir(folder):
        if entry.is_dir():
            found += _files(entry.path) if entry.name not in ("__pycache__", "_bundled") else []
        else:
            told = entry.stat()
            found.append((entry.name, told.st_size, told.st_mtime_ns))
    return found


def _libraries() -> set[str]:
    """The names of the libraries' distribution folders, which hold their versions; to read their metadata takes longer."""
    found: set[str] = set()
    for folder in filter(os.path.isdir, sys.path):
        found.update(name for name in os.listdir(folder) if name.endswith(".dist-info") and name.startswith(LIBRARIES))  # noqa: PTH208 - only the names are wanted
    return found
