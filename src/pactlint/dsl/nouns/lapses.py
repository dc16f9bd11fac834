"""What is said of contributions that do not come."""

from __future__ import annotations

from pactlint.dsl.vocabulary import Adjective, Noun

LAPSE = Noun(
    "lapse",
    "lapses",
    "A sentence on a contribution that is late or does not come, and says what follows or that nothing does.",
    lambda agreement, _: agreement.lapses,
    adjectives=(Adjective("harmless", "It says that nothing follows, or no more than a word.", lambda _, each: each.harmless),),
)
