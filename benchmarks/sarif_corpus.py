"""Lints a folder to SARIF and holds the log against the OASIS schema and the limits of GitHub code scanning.

    python benchmarks/sarif_corpus.py ../shared/corpus/cuad/txt

Prints how many results the log has and how large it is, and exits with 1 where the schema or a limit is not kept. Some minutes
for the 403 shared agreements on two cores.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft4Validator  # type: ignore[import-untyped]  # it ships no types

from pactlint.reports.sarif import Limits

SCHEMA = Path(__file__).parent.parent / "tests" / "reports" / "schemas" / "sarif-schema-2.1.0.json"


def main() -> int:
    """Lint, validate, measure."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log.sarif"
        command = ["lint", "--no-cache", "--fail-on", "never", "--format", "sarif", "--output", str(log), sys.argv[1]]
        subprocess.run([sys.executable, "-m", "pactlint", *command], check=True)
        text = log.read_bytes()
    mistakes = [
        error.message for error in Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).iter_errors(json.loads(text))
    ]
    (run,) = json.loads(text)["runs"]
    limits, size = Limits(), len(gzip.compress(text))
    locations = max((len(each["locations"]) for each in run["results"]), default=0)
    print(f"{len(run['results'])} results of {len(run['tool']['driver']['rules'])} rules, {size / 1e6:.2f} MB packed")
    for mistake in mistakes[:20]:
        print(f"schema: {mistake[:200]}")
    kept = len(run["results"]) <= limits.results and size <= limits.size and locations <= limits.locations
    print("within GitHub's limits" if kept else "beyond GitHub's limits")
    return 0 if kept and not mistakes else 1


if __name__ == "__main__":
    sys.exit(main())
