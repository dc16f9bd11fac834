"""How fast a pack of 100 rule files is read, parsed, checked and compiled, and how that compares with reading the files alone.

    python benchmarks/rule_loading.py

Reading: the 100 files, from a warm disk, as text. Warm: `load_pack` with what the last run kept in the cache folder. Compiled:
the same, and every phrase and pattern of the pack compiled, which a run does only as far as it asks. Cold: nothing kept but the
grammar's tables. Each figure is the median of interleaved rounds, in milliseconds of the processor's time and of the clock's.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp()  # before anything asks where the cache is; never the user's own

from pactlint.dsl import syntax
from pactlint.dsl.descent import conditions_in
from pactlint.dsl.phrases import finder
from pactlint.packs import Pack, load_pack
from pactlint.packs.cache import cache_files

if TYPE_CHECKING:
    from collections.abc import Callable

FILES, ROUNDS = 100, 15
MOST = 150.0  # milliseconds for all, compiled, with a warm cache


def main() -> bool:
    """Print the figures; true if the warm one is good enough."""
    folder = Path(tempfile.mkdtemp())
    lines = write_pack(folder)
    load_pack(folder)
    timed: dict[str, list[tuple[float, float]]] = {"reading": [], "warm": [], "compiled": []}
    for _ in range(ROUNDS):
        timed["reading"].append(spent(lambda: [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.pact"))]))
        timed["warm"].append(spent(lambda: load_pack(folder)))
        finder.cache_clear()
        timed["compiled"].append(spent(lambda: compile_all(load_pack(folder))))
    forget()
    timed["cold"] = [spent(lambda: load_pack(folder))]
    medians = {name: tuple(map(statistics.median, zip(*times, strict=True))) for name, times in timed.items()}
    print(f"{FILES} rule files of {lines / FILES:.0f} lines; milliseconds of the processor and of the clock")
    for name, (processor, clock) in medians.items():
        ratio = processor / medians["reading"][0]
        print(f"  {name:9} {processor:7.1f} {clock:7.1f}   {ratio:5.1f} times reading")
    return bool(medians["compiled"][0] <= MOST)


def spent(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the processor and of the clock."""
    processor, clock = time.process_time(), time.perf_counter()
    work()
    return 1000 * (time.process_time() - processor), 1000 * (time.perf_counter() - clock)


def compile_all(pack: Pack) -> None:
    """Compile everything the pack could ever look for."""
    for topic in pack.topics:
        for phrases in (topic.headings, topic.phrases, topic.exclusions):
            if phrases:
                finder(phrases)
    for rule in pack.rules:
        for condition in conditions_in(rule.condition):
            if isinstance(condition, syntax.Saying):
                finder(tuple(matcher.text for matcher in condition.matchers))


def forget() -> None:
    """Remove what was kept of packs."""
    for path in cache_files():
        path.unlink()


def write_pack(folder: Path) -> int:
    """Write 100 rules with their topics and principles; the lines of all."""
    (folder / "pack.pact").write_text('pack house\nversion "1"\n', encoding="utf-8")
    (folder / "topics.pact").write_text("".join(TOPIC.format(number=number) for number in range(10)), encoding="utf-8")
    (folder / "principles.pact").write_text('principle fairness\ntitle "Fairness"\n', encoding="utf-8")
    (folder / "fairness").mkdir()
    for number in range(FILES):
        text = RULE.format(number=number, topic=number % 10)
        (folder / "fairness" / f"leaving-{number}.pact").write_text(text, encoding="utf-8")
    return sum(len(path.read_text(encoding="utf-8").splitlines()) for path in folder.rglob("leaving-*.pact"))


TOPIC = """
topic leaving-{number}
title    "Leaving, the way number {number}"
headings "leaving {number}", "withdrawal {number}"
phrases  "(leave|withdraw) … {number} [of|from] [this|the] agreement", "end* … without (cause|reason) {number}"
except   "material* breach {number}", "insolven*"
"""

RULE = '''\
# One of a hundred, each a little different from the others, of the size of a rule that was thought through.

rule leaving-{number}
severity warning
title    "Too little notice to leave, in the way number {number}"
message  "The agreement can be left on {{t.notice}}; partners need {{notice}} to unwind what they built together."
cites    "practice {number}: 90 to 180 days in complex agreements", "a house's own experience"
applies  to joint-venture, alliance, teaming, reseller
with     notice = 90 days, few = 2

why """
A partner who may leave at short notice, or at once, keeps the relationship in constant reassessment: the other can neither
invest ahead nor plan beyond the notice period. Time to hand over customers, people and stock is what makes leaving fair.
Number {number} of a hundred ways to say so.
"""

when a clause on leaving-{topic} named t
and  (t.notice < notice or t.notice is silent)
and  not (t says "(transition|hand-over|wind-down) plan {number}", "orderly … winding up {number}")
and  (every party named p satisfies (t binds p)
      or count of duties > few
      or t says "in its sole discretion {number}")
at   t.notice "the notice", t "the way out"

suggest """
Either Party may end this Agreement by giving the other not less than one hundred and eighty (180) days' written notice.
During that period the Parties shall carry out the transition plan in good faith, and the plan shall say who tells the
customers, who keeps the stock, and who pays for either.
"""

flags "thirty days" """
9.2 Either Party may leave this Agreement for any reason upon [[thirty (30) days']] prior written notice.
"""

flags "at any time, no notice" """
14. [[The Distributor may leave this Agreement at any time without cause.]]
"""

flags "two weeks" """
9.2 A Party who wishes to withdraw shall say so [[two weeks]] before.
9.3 The other Party shall then return what it was given.
"""

passes "for breach only" """
9.2 Neither Party may end this Agreement except for material breach that is not cured within thirty (30) days.
"""

passes "half a year" """
21. Either of us may end this Agreement, that is to say leave it without giving any reason, by six months' notice in writing.
"""

passes "a year, with a plan" """
21. Either of us may leave by one year's notice in writing.
22. We shall draw up a transition plan within a month of such notice.
"""
'''

if __name__ == "__main__":
    sys.exit(not main())
