"""Training twice gives the same model. Takes minutes and the corpus, so it runs only where it is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "../shared/corpus/cuad"


@pytest.mark.skipif("PACTLINT_SLOW" not in os.environ, reason="takes ten minutes: set PACTLINT_SLOW to run it")
@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside the repository")
@pytest.mark.parametrize("command", ["training.train_topics", "training.train_likeness"])
def test_training_twice_gives_the_same_bytes(tmp_path: Path, command: str) -> None:
    models = [tmp_path / "one.npz", tmp_path / "two.npz"]
    for model in models:
        subprocess.run([sys.executable, "-m", command, "--output", model], check=True, cwd=ROOT)
    assert models[0].read_bytes() == models[1].read_bytes()
