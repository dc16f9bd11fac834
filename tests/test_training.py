"""Training twice gives the same model. Takes hours and the corpus, so it runs only where it is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "../shared/corpus/cuad"


SLOW = pytest.mark.skipif("PACTLINT_SLOW" not in os.environ, reason="takes hours: set PACTLINT_SLOW to run it")
NEEDS_CORPUS = pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside the repository")


@SLOW
@NEEDS_CORPUS
@pytest.mark.parametrize(
    ("command", "output", "files"),
    [("training.train_topics", "topics.npz", ["topics.npz"]), ("training.train_likeness", "", ["likeness.npz", "encoder.npz"])],
)
def test_training_twice_gives_the_same_bytes(tmp_path: Path, command: str, output: str, files: list[str]) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
        subprocess.run([sys.executable, "-m", command, "--output", folder / output], check=True, cwd=ROOT)
    for name in files:
        assert (folders[0] / name).read_bytes() == (folders[1] / name).read_bytes()
