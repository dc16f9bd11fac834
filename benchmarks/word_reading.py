"""How long Word files take to read, against unpacking and parsing the same parts with bare lxml.

python benchmarks/word_reading.py [CORPUS]      default: $CORPUS, else ../shared/corpus beside the repository

Both ways are run in turn on each file, the best of ROUNDS counts, and both give back their trees.
"""

from __future__ import annotations

import io
import os
import re
import statistics
import sys
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from pactlint.readers.word import read_word

if TYPE_CHECKING:
    from collections.abc import Callable

PARTS_READ = re.compile(
    r"_rels/\.rels|docProps/core\.xml|word/_rels/document\.xml\.rels"
    r"|word/(?:document|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml"
)
ROUNDS = 15
TARGET = 2.0


def main() -> None:
    """Prints milliseconds a document for both ways, and their ratio over the corpus, the median file and the worst."""
    files = sorted((_corpus() / "docx").glob("*.docx"))
    if not files:
        sys.exit(f"no Word files in {_corpus() / 'docx'}")
    times = [_both_ways(file.read_bytes()) for file in files]
    bare, full = (1000 * sum(column) / len(files) for column in zip(*times, strict=True))
    ratios = [ours / theirs for theirs, ours in times]
    print(f"{len(files)} files: bare lxml {bare:.2f} ms, read_word {full:.2f} ms a document")
    print(f"ratio {full / bare:.2f} (target {TARGET}), median file {statistics.median(ratios):.2f}, worst {max(ratios):.2f}")


def _corpus() -> Path:
    beside = Path(__file__).resolve().parents[1] / "../shared/corpus"
    return Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("CORPUS", beside))


def _both_ways(data: bytes) -> tuple[float, float]:
    bare, full = [], []
    for _ in range(ROUNDS):
        bare.append(_seconds(lambda: _parse_bare(data)))
        full.append(_seconds(lambda: read_word(data, "")))
    return min(bare), min(full)


def _parse_bare(data: bytes) -> None:
    archive = zipfile.ZipFile(io.BytesIO(data))
    trees = [etree.fromstring(archive.read(name)) for name in archive.namelist() if PARTS_READ.fullmatch(name)]
    del trees


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
