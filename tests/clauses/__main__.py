"""Report the clause bank: for each rule, caught and quiet, on its author's clauses and on the unseen ones.

python -m tests.clauses [PATTERN] [--show]
"""

from __future__ import annotations

import argparse
from collections import Counter
from fnmatch import fnmatch

from pactlint.packs import load_pack
from tests.clauses.bank import Tally, entries, files, record, rule_of, went_right


def main() -> None:
    """Print a line for each rule with a file in the bank, and the sum."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pattern", nargs="?", default="*", help="rules to try: long-term-orientation/*")
    options.add_argument("--show", action="store_true", help="print every clause that goes wrong")
    options.add_argument("--record", action="store_true", help="keep what goes right of the unseen clauses, which may not fall")
    chosen = options.parse_args()
    pack = load_pack()
    rules = {rule.name: rule for rule in pack.rules}
    tallies: dict[str, Counter[str]] = {}
    for file in files():
        name = rule_of(file)
        if name not in rules or not fnmatch(name, chosen.pattern):
            continue
        tally = tallies.setdefault(name, Counter())
        for entry in entries(file):
            right = went_right(entry, pack, rules[name])
            part = f"{'unseen' if entry.unseen else 'seen'} {'flags' if entry.flags else 'passes'}"
            tally[part] += 1
            tally[f"{part} right"] += right
            if chosen.show and not right:
                print(f"-- {file.name}: {'flags' if entry.flags else 'passes'}: {entry.title}\n{entry.text}")
    if chosen.record:
        record({name: Tally(tally["unseen flags right"], tally["unseen passes right"]) for name, tally in tallies.items()})
    for name, tally in tallies.items():
        print(_line(name, tally))
    print(_line("all", sum(tallies.values(), Counter())))


def _line(name: str, tally: Counter[str]) -> str:
    parts = ("seen flags", "seen passes", "unseen flags", "unseen passes")
    words = {"flags": "caught", "passes": "quiet"}
    return f"{name:55s} " + "  ".join(
        f"{part.split()[0]} {words[part.split()[1]]} {tally[f'{part} right']}/{tally[part]}" for part in parts
    )


main()
