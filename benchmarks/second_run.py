"""How fast a run is over a repository in which nothing has changed, and a hook on one changed Word file from cold.

    python benchmarks/second_run.py [FOLDER]

Without a folder, makes one of 100 agreements from the fixtures, each with words of its own. Figures are the least of several
rounds, in milliseconds of the clock and of the processors, from the start of Python to its end.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import docx

FIXTURES = Path(__file__).parents[1] / "fixtures"
WORD = ("joint-venture.docx", "alliance-sound.docx", "reseller-tracked-changes.docx")
COPIES, ROUNDS = 25, 7
MOST = {"second run, concise": 300.0, "--version": 150.0, "one changed Word file": 1500.0}


def main(arguments: list[str]) -> bool:
    """Print the figures; true if they are good enough."""
    os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp()  # never the user's own
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # as installed: with its modules compiled
    folder = arguments[0] if arguments else made(Path(tempfile.mkdtemp()))
    first = timed("lint", "--format", "summary", folder)
    print(f"{'first run':24} {first[0]:7.0f} ms {first[1]:7.0f} ms of processors")
    one = str(FIXTURES / WORD[0])
    figures = {"--version": least("--version"), "one changed Word file": least("lint", "--no-cache", one)}
    figures |= {f"second run, {each}": least("lint", "--format", each, folder) for each in ("concise", "json", "sarif", "text")}
    for name, (clock, processors) in figures.items():
        print(f"{name:24} {clock:7.0f} ms {processors:7.0f} ms of processors")
    return all(figures[name][0] <= most for name, most in MOST.items())


def made(folder: Path) -> str:
    """A folder of 100 agreements, no two alike."""
    for number in range(COPIES):
        for name in WORD:
            document = docx.Document(str(FIXTURES / name))
            document.add_paragraph(f"Schedule Z. Draft {number}.")
            document.save(str(folder / f"{number:02d}-{name}"))
        text = (FIXTURES / "teaming-template.md").read_text(encoding="utf-8")
        (folder / f"{number:02d}-teaming.md").write_text(f"{text}\nDraft {number}.\n", encoding="utf-8")
    return str(folder)


def least(*arguments: str) -> tuple[float, float]:
    """The least of several rounds."""
    rounds = [timed(*arguments) for _ in range(ROUNDS)]
    return min(clock for clock, _ in rounds), min(processors for _, processors in rounds)


def timed(*arguments: str) -> tuple[float, float]:
    """Milliseconds of the clock and of the processors for one run of the console script."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([Path(sys.executable).parent / "pactlint", *arguments], capture_output=True, check=False)
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return 1000 * clock, 1000 * spent


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
