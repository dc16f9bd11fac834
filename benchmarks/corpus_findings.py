"""Lints the shared CUAD agreements: counts how often each rule fires, and draws findings to be judged by a person.

    python benchmarks/corpus_findings.py ../shared/corpus count --output docs/rules/firing.tsv
    python benchmarks/corpus_findings.py ../shared/corpus sample --seed 1 --count 120
    python benchmarks/corpus_findings.py ../shared/corpus judge --seed 1 --count 120

`count` writes rule, type of agreement, how many agreements of that type the rule was asked about, and in how many it fired; the
reference shows it. `sample` prints a JSON object for each finding drawn from the partnership agreements (with `--others` from the
rest of CUAD, which are none): file, rule, start, end, the words and what stands around them. Judgements are kept without those
words in `tests/judged_findings.jsonl`, and `judge` draws the sample again, joins them by file, rule and fingerprint, and prints
how many are real, arguable and wrong, which are wrong and which nobody has judged yet.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.finding import Outcome, Report
from pactlint.linter import lint_document
from pactlint.packs import Pack, load_pack
from pactlint.readers import read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

AROUND = 400
JUDGED = Path(__file__).parent.parent / "tests" / "judged_findings.jsonl"
VERDICTS = ("real", "arguable", "wrong")
Key = tuple[str, str, str]


def main() -> None:
    """Count or sample, as the arguments ask."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("what", choices=("count", "sample", "judge"))
    parser.add_argument("--output", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=120)
    parser.add_argument("--others", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    index = [json.loads(line) for line in (asked.corpus / "cuad" / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    chosen = index if asked.what == "count" else [each for each in index if bool(each["pdf"]) is not asked.others]
    paths = [asked.corpus / "cuad" / "txt" / each["txt"] for each in chosen]
    with ProcessPoolExecutor(asked.jobs) as workers:
        if asked.what == "count":
            text = _counted(workers.map(answers, paths, chunksize=8))
            (asked.output or Path("/dev/stdout")).write_text(text, encoding="utf-8")
            return
        found = [each for each_file in workers.map(findings, paths, chunksize=8) for each in each_file]
    sample = random.Random(asked.seed).sample(found, min(asked.count, len(found)))  # noqa: S311  # a sample, no secret
    if asked.what == "judge":
        print(tally(sample, judged()))
        return
    print(json.dumps({"findings": len(found), "agreements": len(paths)}))
    for drawn in sample:
        print(json.dumps(drawn, ensure_ascii=False))


def judged() -> dict[Key, dict[str, str]]:
    """The judgements that are kept, by file, rule and fingerprint."""
    kept = [json.loads(line) for line in JUDGED.read_text(encoding="utf-8").splitlines()]
    return {_key(each): each for each in kept}


def tally(sample: Sequence[Mapping[str, object]], kept: Mapping[Key, Mapping[str, str]]) -> str:
    """How a sample was judged: a count of each verdict, then what was wrong and what nobody has judged, one a line."""
    found = [(each, kept.get(_key(each))) for each in sample]
    counted = Counter(judgement["verdict"] for _, judgement in found if judgement)
    lines = [f"{verdict}\t{counted[verdict]}" for verdict in VERDICTS]
    lines.append(f"not judged\t{len(sample) - sum(counted.values())}")
    lines += [
        "\t".join(("wrong", *_key(each), judgement["reason"]))
        for each, judgement in found
        if judgement and judgement["verdict"] == "wrong"
    ]
    lines += ["\t".join(("not judged", *_key(each))) for each, judgement in found if not judgement]
    return "\n".join(lines)


def _key(finding: Mapping[str, object]) -> Key:
    return str(finding["file"]), str(finding["rule"]), str(finding["fingerprint"])


def answers(path: Path) -> tuple[str, list[tuple[str, bool]]]:
    """The type of an agreement, and each rule that had an answer, with whether it fired."""
    report = _linted(path)
    asked = [answer for answer in report.answers if answer.outcome is not Outcome.NOT_APPLICABLE]
    return report.type, [(answer.rule, answer.outcome is Outcome.FAILED) for answer in asked]


def findings(path: Path) -> list[dict[str, object]]:
    """Every finding of an agreement, with its words and those around them."""
    report = _linted(path)
    text = report.document.text
    return [
        {
            "file": path.name,
            "type": report.type,
            "rule": finding.rule,
            "start": finding.place.span.start,
            "end": finding.place.span.end,
            "clause": finding.place.clause,
            "fingerprint": finding.fingerprint,
            "message": finding.message,
            "before": text[max(0, finding.place.span.start - AROUND) : finding.place.span.start],
            "words": report.quote(finding.place),
            "after": text[finding.place.span.end : finding.place.span.end + AROUND],
        }
        for finding in report.findings
    ]


def _counted(answered: object) -> str:
    asked: Counter[tuple[str, str]] = Counter()
    fired: Counter[tuple[str, str]] = Counter()
    for type_, rules in answered:  # type: ignore[attr-defined]  # what the workers give, one by one
        for rule, failed in rules:
            asked[rule, type_] += 1
            fired[rule, type_] += failed
    return "".join(f"{rule}\t{type_}\t{number}\t{fired[rule, type_]}\n" for (rule, type_), number in sorted(asked.items()))


def _linted(path: Path) -> Report:
    return lint_document(read(path), _pack())


@cache
def _pack() -> Pack:
    return load_pack()


if __name__ == "__main__":
    main()
