"""Processes that lint files beside one another. PDFs cannot be read by threads: pdfium knows nothing of them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.cli.setups import Options, Setups
from pactlint.cli.sources import outcome
from pactlint.readers import load
from pactlint.results import dumped, loaded

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from pactlint.cli.recalling import Linter
    from pactlint.finding import Report

FEW = 4
"""So many files a worker must have to be worth its start."""
CHUNK = 8
"""The most files handed to a worker at once: one that is slow with them should not be waited for by all."""


def usual(files: int) -> int:
    """How many workers read so many files if nobody says: one for each core, and none where the files are few."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, files // FEW))


def spread(paths: Sequence[str], options: Options, linter: Linter, jobs: int) -> Generator[Report | str]:
    """The report on each file, or what is wrong with it, in the order given.

    A file that ends its worker, as one may that takes all memory, is told; those that the worker had yet to read are read again.
    """
    done = 0
    while done < len(paths):
        chunk = max(1, min(CHUNK, (len(paths) - done) // (jobs * FEW)))
        try:
            with closing(_mapped(paths[done:], options, linter, jobs, chunk)) as outcomes:
                for each in outcomes:
                    done += 1
                    yield each
        except BrokenProcessPool:
            suspects = paths[done : done + jobs * chunk]
            done += len(suspects)
            yield from (_alone(path, options, linter) for path in suspects)


def _alone(path: str, options: Options, linter: Linter) -> Report | str:
    try:
        (only,) = _mapped([path], options, linter, 1, 1)
    except BrokenProcessPool:
        return f"{path}: ended the process that read it; it may be damaged, or more than this machine's memory holds"
    return only


def _mapped(paths: Sequence[str], options: Options, linter: Linter, jobs: int, chunk: int) -> Generator[Report | str]:
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context(_START), _begin)
    try:
        chunks = [paths[start : start + chunk] for start in range(0, len(paths), chunk)]
        handed_out = [(each, pool.submit(_work, options, linter, each)) for each in chunks]
        for each, future in handed_out:
            for path, (well, text) in zip(each, future.result(), strict=True):
                yield loaded(text, path) if well else text
    except BaseException:  # whatever it is, an interrupt above all: nobody wants the rest any more, nor waits for it
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    finally:
        pool.shutdown()


_START = "fork" if sys.platform == "linux" else "spawn"  # this process has one thread when it starts others


# ---- in a worker


def _begin() -> None:
    """Leave an interrupt to the process that started this one, and end when that one does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _work(options: Options, linter: Linter, paths: Sequence[str]) -> list[tuple[bool, str]]:
    """For each file a report as it is stored, or what is wrong."""
    return [_told(outcome(path, partial(_linted, options, linter, path))) for path in paths]


def _linted(options: Options, linter: Linter, path: str) -> Report:
    return linter.report(load(path), path, _setups(options).at(Path(path)))


def _told(found: Report | str) -> tuple[bool, str]:
    return (False, found) if isinstance(found, str) else (True, dumped(found))


@cache
def _setups(options: Options) -> Setups:
    return Setups(options)
