"""How many of the sentences that supply, and of the near misses, the rules know by themselves: `python -m tests.supplies`.

Each stands as a clause of its own in a short agreement about which the rule complains; rules that do not complain about it
without the sentence are left out. Prints rule, sentences that quieten it, near misses that do not.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.agreement_type import AgreementType
from pactlint.linter import lint_document
from pactlint.packs import load_pack
from pactlint.readers import read_bytes
from tests.likeness.builders import OPENING
from tests.supplies import AROUND, lines

if TYPE_CHECKING:
    from pactlint.packs import Pack, Rule

NEUTRAL = "Prices. Prices are stated in euro."


def main() -> None:
    """Print the table."""
    pack = load_pack()
    rules = {rule.name: rule for rule in pack.rules}
    right: Counter[tuple[str, bool]] = Counter()
    every: Counter[tuple[str, bool]] = Counter()
    complain = {rule: fires(NEUTRAL, rules[rule], pack) for rule in {line.rule for line in lines()}}
    for line in lines():
        if complain[line.rule]:
            every[line.rule, line.is_it] += 1
            right[line.rule, line.is_it] += fires(line.text, rules[line.rule], pack) != line.is_it
    for rule in sorted({rule for rule, _ in every}):
        print(rule, *(f"{right[rule, kind]}/{every[rule, kind]}" for kind in (True, False)))
    print("all", *(f"{_sum(right, kind)}/{_sum(every, kind)}" for kind in (True, False)))


def fires(text: str, rule: Rule, pack: Pack) -> bool:
    """Does a rule, alone and without likeness, complain about a short agreement with some text in it?"""
    types = [AgreementType(name.text) for name in rule.declaration.applies]
    document = read_bytes(f"{OPENING}{AROUND}{text}\n".encode(), "line.txt")
    alone = replace(pack, rules=(rule,))
    return bool(lint_document(document, alone, as_type=types[0] if types else None, by_likeness=False).findings)


def _sum(counts: Counter[tuple[str, bool]], kind: bool) -> int:  # noqa: FBT001 - which of two kinds
    return sum(count for (_, its), count in counts.items() if its == kind)


if __name__ == "__main__":
    main()
