"""Everything a rule can speak of, with its types and its sentence for the manual. One entry here is all a new fact needs."""

from __future__ import annotations

from pactlint.dsl.nouns.accounts import ACCOUNT
from pactlint.dsl.nouns.allocations import ALLOCATION
from pactlint.dsl.nouns.amounts import AMOUNTS
from pactlint.dsl.nouns.blanks import PLACEHOLDER
from pactlint.dsl.nouns.clauses import CLAUSE, SENTENCE
from pactlint.dsl.nouns.discretions import DISCRETION
from pactlint.dsl.nouns.divisions import BASE, DIVISION, SHARE
from pactlint.dsl.nouns.inputs import INPUT
from pactlint.dsl.nouns.lapses import LAPSE
from pactlint.dsl.nouns.leaving import WAY_OUT
from pactlint.dsl.nouns.noncompetes import NON_COMPETE
from pactlint.dsl.nouns.parties import DUTY, EXEMPTION, PARTY, RIGHT, STIPULATION
from pactlint.dsl.nouns.people import PERSON, SIGNATORY
from pactlint.dsl.nouns.points import POINT
from pactlint.dsl.nouns.references import DEFERRAL, REFERENCE
from pactlint.dsl.nouns.silences import SILENCE
from pactlint.dsl.nouns.tasks import TASK
from pactlint.dsl.nouns.terms import DEFINITION, USE
from pactlint.dsl.nouns.ties import TIE
from pactlint.dsl.nouns.verbs import VERBS
from pactlint.dsl.nouns.whole import AGREEMENT, SCHEDULE
from pactlint.dsl.vocabulary import Vocabulary

__all__ = ["VOCABULARY"]

VOCABULARY = Vocabulary(
    nouns=(
        AGREEMENT,
        CLAUSE,
        SENTENCE,
        PARTY,
        PERSON,
        DUTY,
        TASK,
        RIGHT,
        WAY_OUT,
        TIE,
        STIPULATION,
        EXEMPTION,
        DISCRETION,
        ALLOCATION,
        NON_COMPETE,
        INPUT,
        LAPSE,
        ACCOUNT,
        SILENCE,
        DIVISION,
        SHARE,
        BASE,
        DEFINITION,
        USE,
        REFERENCE,
        DEFERRAL,
        *AMOUNTS,
        POINT,
        SCHEDULE,
        SIGNATORY,
        PLACEHOLDER,
    ),
    verbs=VERBS,
)
