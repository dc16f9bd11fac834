"""How fast agreements are understood: megabytes of text a second and core, for each extractor and for all that `analyze` does.

    python benchmarks/analysis.py [FILE_OR_FOLDER …]

Reads the fixtures where nothing is named. An extractor's time is the processor's, without that of readers and reports, the least
of several rounds; the last line is for all of them and for the work between them. "model" is the first loading of the classifier.
"""

from __future__ import annotations

import functools
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint import extract, read
from pactlint.extract.classifying import model

if TYPE_CHECKING:
    from collections.abc import Callable

    from pactlint.document import Document

ROUNDS = 5
LEAST = 1.0  # megabytes a second for everything
MOST = 60.0  # milliseconds for the model
SUFFIXES = {".txt", ".md", ".docx", ".pdf"}


def main(paths: list[str]) -> bool:
    """Print the figures; true if they are good enough."""
    loading = seconds(model.load)
    documents = [read(path) for path in files(paths or ["fixtures"])]
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    rounds = [measured(documents) for _ in range(ROUNDS)]
    least = {stage: min(each[stage] for each in rounds) for stage in rounds[0]}
    print(f"{len(documents)} agreements, {size:.2f} MB; model {1000 * loading:.0f} ms")
    for stage, spent in sorted(least.items(), key=lambda item: item[1]):
        print(f"  {stage:16} {size / spent:8.1f} MB/s  {100 * spent / least['everything']:5.1f} %")
    return size / least["everything"] >= LEAST and 1000 * loading <= MOST


def files(paths: list[str]) -> list[Path]:
    """The files named, and those in the folders named."""
    found = [Path(path) for path in paths]
    inside = [path for folder in found if folder.is_dir() for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES]
    return [path for path in found if path.is_file()] + inside


def measured(documents: list[Document]) -> dict[str, float]:
    """Processor seconds of every extractor over all documents, and of all that `analyze` does."""
    spent: dict[str, float] = defaultdict(float)
    inside = "pactlint.extract."
    names = [name for name, value in vars(extract).items() if callable(value) and value.__module__.startswith(inside)]
    plain = {name: getattr(extract, name) for name in names}
    forget()
    for name in names:
        setattr(extract, name, timed(plain[name], name, spent))
    try:
        for document in documents:
            spent["everything"] += seconds(functools.partial(extract.analyze, document))
    finally:
        for name in names:
            setattr(extract, name, plain[name])
    return dict(spent)


def forget() -> None:
    """Nothing is left of what the extractors remember of a text, so that every round starts anew."""
    for module in [module for name, module in sys.modules.items() if name.startswith("pactlint.extract")]:
        for value in vars(module).values():
            if hasattr(value, "cache_parameters") and value.cache_parameters()["maxsize"] is not None:
                value.cache_clear()


def timed(work: Callable[..., object], name: str, spent: dict[str, float]) -> Callable[..., object]:
    """The same extractor, which adds up what it spends."""

    @functools.wraps(work)
    def run(*given: object, **named: object) -> object:
        start = time.process_time()
        try:
            return work(*given, **named)
        finally:
            spent[name] += time.process_time() - start

    return run


def seconds(work: Callable[[], object]) -> float:
    """Seconds of the processor."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
