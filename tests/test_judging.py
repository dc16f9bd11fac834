"""The tally of judgements: what was kept is found again by fingerprint, and what is new is asked for."""

from __future__ import annotations

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
KEPT = [json.loads(line) for line in (ROOT / "tests" / "judged_findings.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def findings() -> ModuleType:
    spec = spec_from_file_location("corpus_findings", ROOT / "benchmarks" / "corpus_findings.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _finding(fingerprint: str) -> dict[str, str]:
    return {"file": "a.txt", "rule": "real-commitment/non-binding", "fingerprint": fingerprint}


def test_a_judgement_is_found_again_and_a_new_finding_asks_for_one(findings: ModuleType) -> None:
    kept = {("a.txt", "real-commitment/non-binding", "f1"): {"verdict": "wrong", "reason": "a lessee is spoken of"}}
    told = findings.tally([_finding("f1"), _finding("f2")], kept).split("\n")
    assert told[:4] == ["real\t0", "arguable\t0", "wrong\t1", "not judged\t1"]
    assert told[4:] == [
        "wrong\ta.txt\treal-commitment/non-binding\tf1\ta lessee is spoken of",
        "not judged\ta.txt\treal-commitment/non-binding\tf2",
    ]


def test_what_is_kept_has_a_verdict_a_short_reason_and_no_words_of_an_agreement(findings: ModuleType) -> None:
    told = {"file", "rule", "clause", "fingerprint", "verdict", "reason", "commit"}
    assert all(
        set(each) - {"seed"} == told and isinstance(each.get("seed", 0), int) for each in KEPT
    )  # early samples kept no seed
    assert {each["verdict"] for each in KEPT} <= set(findings.VERDICTS)
    assert all(0 < len(each["reason"]) < 120 for each in KEPT)


def test_nothing_is_judged_twice(findings: ModuleType) -> None:
    assert len(findings.judged()) == len(KEPT)
