"""Report the drafted cases: for each principle, caught on the right words, quiet where sound, said to be unknown.

python -m tests.cases [PATTERN] [--show]
"""

from __future__ import annotations

import argparse
from collections import Counter
from fnmatch import fnmatch

from pactlint.packs import load_pack
from tests.cases.drafts import cases, fired, report, sound_agreements, went_right


def main() -> None:
    """Print a line for each principle, and the sum."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pattern", nargs="?", default="*", help="cases to try, by id: PRAIRIE-*")
    options.add_argument("--show", action="store_true", help="print every case that goes wrong")
    chosen = options.parse_args()
    pack, agreements = load_pack(), sound_agreements()
    tallies: dict[str, Counter[str]] = {}
    for case in cases():
        if not fnmatch(case.id, chosen.pattern):
            continue
        said = report(agreements[case.base], case.edits, pack)
        right = went_right(case, said)
        tallies.setdefault(case.principle, Counter()).update(
            {case.expect: 1, f"right {case.expect}": int(right), f"fired {case.expect}": int(fired(case, said))}
        )
        if chosen.show and not right:
            print(f"{case.expect:7s} {case.id}: {case.why}")
    for principle, tally in sorted(tallies.items()):
        print(_line(principle, tally))
    print(_line("all", sum(tallies.values(), Counter())))


def _line(name: str, tally: Counter[str]) -> str:
    precision = tally["right fail"] / max(1, tally["fired fail"] + tally["fired pass"])
    recall = tally["right fail"] / max(1, tally["fail"])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return (
        f"{name:28s} caught {tally['right fail']}/{tally['fail']}  quiet {tally['right pass']}/{tally['pass']}"
        f"  unknown said {tally['right unknown']}/{tally['unknown']}  F1 {f1:.3f}"
    )


main()
