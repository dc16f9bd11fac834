"""Words that speak of words: definitions, uses of terms, references, blanks, signature blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, DutyKind, Unread
from pactlint.document import Span
from pactlint.dsl.nouns.reading import text_of
from pactlint.dsl.values import DURATION, SILENT, TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Definition, Placeholder, Reference, Signatory, TermUse
    from pactlint.dsl.values import Value


def _earlier(agreement: Agreement, definition: Definition) -> Value:
    """The words of the definition that settled the term before."""
    if definition.settled_before is None:
        return SILENT
    earlier = agreement.definitions[definition.settled_before]
    return Read(agreement.document.quote(earlier.whole), earlier.whole)


def _definition_value(_agreement: Agreement, definition: Definition) -> Value:
    value = definition.value
    return SILENT if value is None else value if isinstance(value, Unread) else Read(value, definition.meaning)


def _is_listed(agreement: Agreement, definition: Definition) -> bool:
    """Is it one of a list of things in a schedule that lays nothing on anybody, as the body takes in the whole of it?"""
    here = agreement.clause_at(definition.span.start)
    around = (here, *agreement.ancestors(here)) if here else ()
    schedule = next((clause for clause in around if clause.kind is ClauseKind.SCHEDULE), None)
    return schedule is not None and all(duty.kind is not DutyKind.OBLIGATION for duty in agreement.duties_in(schedule.span))


def _is_first(agreement: Agreement, use: TermUse) -> bool:
    return next(each for each in agreement.uses if each.term == use.term) == use


def _leads_first(agreement: Agreement, reference: Reference) -> bool:
    return next(each for each in agreement.references if each.target == reference.target) == reference


def _continues(agreement: Agreement, reference: Reference) -> bool:
    """Does it go on a list ("Exhibits A, B and C") whose number before it is told already, as that leads nowhere either?"""
    before = _beside(agreement, reference, -1)
    return before is not None and (_leads_first(agreement, before) or _continues(agreement, before))


def _list(agreement: Agreement, reference: Reference) -> Value:
    """The words from a reference to the last of its list, as far as all of them lead nowhere."""
    last = reference
    while (following := _beside(agreement, last, 1)) is not None:
        last = following
    span = Span(reference.span.start, last.span.end)
    return Read(agreement.document.quote(span), span)


def _beside(agreement: Agreement, reference: Reference, step: int) -> Reference | None:
    """The one before or after a broken reference in its list, if that is broken too."""
    place = agreement.references.index(reference) + step
    if reference.clause is not None or not 0 <= place < len(agreement.references):
        return None
    other = agreement.references[place]
    first, second = sorted((reference, other), key=lambda each: each.span.start)
    joined = _JOINER.fullmatch(agreement.document.plain, first.span.end, second.span.start)
    return other if other.clause is None and joined else None


_JOINER = re.compile(r"[\"'\u201d]?\s*(?:,|;|&|and|or|and/or|to|through)?\s*(?:&|and|or)?\s*[\"'\u201c]?")


def _is_personal(agreement: Agreement, signatory: Signatory) -> bool:
    """Does somebody sign for himself: by the name of a party, or of whom the block is for?"""
    name = _letters(signatory.name)
    if not name or name in _letters(signatory.entity):
        return bool(name)
    return any(
        name in party or (len(party) > _SHORT and party in name) for party in (_letters(each.name) for each in agreement.parties)
    )


def _is_titled(agreement: Agreement, signatory: Signatory) -> bool:
    """Is the office said here, or where the same person signs elsewhere?"""
    name = _letters(signatory.name)
    return any(each.title and _letters(each.name) == name for each in agreement.signatories)


_SHORT = 5  # letters in which a party's name may stand in a person's by chance


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).casefold()


DEFINITION = Noun(
    "definition",
    "definitions",
    "A place that gives a term its meaning.",
    lambda agreement, _: agreement.definitions,
    attributes=(
        Attribute("term", TEXT, "The term.", lambda _, definition: Read(definition.term, definition.span)),
        Attribute("length", DURATION, "The duration it stands for.", _definition_value),
        Attribute(
            "whole",
            TEXT,
            "Its words, from the term to the end of its meaning.",
            lambda agreement, definition: Read(agreement.document.quote(definition.whole), definition.whole),
        ),
        Attribute("earlier", TEXT, "The words that defined the term before, where it is a duplicate.", _earlier),
    ),
    adjectives=(
        Adjective("unused", "The term is nowhere used.", lambda _, definition: definition.unused),
        Adjective("listed", "It stands in a schedule that describes things and binds nobody to anything.", _is_listed),
        Adjective("duplicate", "The term was defined before.", lambda _, definition: definition.settled_before is not None),
    ),
)

USE = Noun(
    "use",
    "uses",
    "A place that uses a capitalised term.",
    lambda agreement, _: agreement.uses,
    attributes=(Attribute("term", TEXT, "The term.", lambda _, use: Read(use.term, use.span)),),
    adjectives=(
        Adjective("undefined", "The term is nowhere defined.", lambda _, use: use.definition is None),
        Adjective("first", "The term is used here for the first time.", _is_first),
    ),
)

REFERENCE = Noun(
    "reference",
    "references",
    "A cross-reference to a part of the agreement.",
    lambda agreement, _: agreement.references,
    attributes=(
        Attribute("target", TEXT, "The part it names.", lambda _, reference: Read(reference.target, reference.span)),
        Attribute("list", TEXT, "Its words to the end of the list it stands in, as far as nothing of that is there.", _list),
    ),
    adjectives=(
        Adjective("broken", "That part is not there.", lambda _, reference: reference.clause is None),
        Adjective(
            "continuing", "It goes on a list of parts that are not there, the first of which stands before it.", _continues
        ),
        Adjective("first", "The part is referred to here for the first time.", _leads_first),
    ),
)

DEFERRAL = Noun(
    "deferral",
    "deferrals",
    'A sentence that leaves a matter to a paper which is not attached: "as set out in Annex D".',
    lambda agreement, _: agreement.deferrals,
    attributes=(
        Attribute("paper", TEXT, "The paper, as it is called.", lambda _, deferral: Read(deferral.paper, deferral.span)),
    ),
)


def _phrase(agreement: Agreement, placeholder: Placeholder) -> Value:
    """A blank with the words beside it, and with every blank after it whose words begin among these."""
    place = agreement.placeholders.index(placeholder)
    span = _with_words(agreement, placeholder)
    for other in agreement.placeholders[place + 1 :]:
        if not _goes_on(agreement, span, other):
            break
        span = Span(span.start, max(span.end, _with_words(agreement, other).end))
    return Read(agreement.document.quote(span), span)


def _continues_phrase(agreement: Agreement, placeholder: Placeholder) -> bool:
    before = agreement.placeholders[: agreement.placeholders.index(placeholder)][-1:]
    return any(each.kind != "redaction" and _goes_on(agreement, _with_words(agreement, each), placeholder) for each in before)


def _goes_on(agreement: Agreement, span: Span, placeholder: Placeholder) -> bool:
    """Do the words of a blank begin within a span, or with nothing but a figure between?"""
    start = _with_words(agreement, placeholder).start
    between = agreement.document.plain[span.end : start]
    return placeholder.kind != "redaction" and _NOTHING.fullmatch(between) is not None


_NOTHING = re.compile(r"[\s,.()%$\d]{0,8}")


def _with_words(agreement: Agreement, placeholder: Placeholder) -> Span:
    """A blank with up to three words before it and two behind it, in its own line."""
    plain = agreement.document.plain
    before = _BESIDE_BEFORE.search(plain, max(0, placeholder.span.start - _BESIDE), placeholder.span.start)
    after = _BESIDE_AFTER.match(plain, placeholder.span.end, placeholder.span.end + _BESIDE)
    return Span(before.start() if before else placeholder.span.start, after.end() if after else placeholder.span.end)


_BESIDE = 60
_BESIDE_BEFORE = re.compile(r"(?:[\w'.,/$€£-]+[ ]){0,3}$")
_BESIDE_AFTER = re.compile(r"(?:[ ][\w'/-]+){0,2}")

PLACEHOLDER = Noun(
    "placeholder",
    "placeholders",
    "A blank, a bracket or a drafting note left to be filled.",
    lambda agreement, _: agreement.placeholders,
    attributes=(
        Attribute("kind", TEXT, "What sort.", lambda _, placeholder: Read(placeholder.kind, placeholder.span)),
        Attribute("phrase", TEXT, "It and the words beside it, by which a reader knows what is left open.", _phrase),
    ),
    adjectives=(Adjective("continuing", "The phrase of the one before it goes on with it.", _continues_phrase),),
)

SIGNATORY = Noun(
    "signatory",
    "signatories",
    "A signature block.",
    lambda agreement, _: agreement.signatories,
    attributes=(
        Attribute("name", TEXT, "Who signs.", text_of(lambda signatory: signatory.name)),  # type: ignore[attr-defined]  # the noun's entity
        Attribute("title", TEXT, "In what capacity.", text_of(lambda signatory: signatory.title)),  # type: ignore[attr-defined]  # the noun's entity
        Attribute("entity", TEXT, "For whom.", text_of(lambda signatory: signatory.entity)),  # type: ignore[attr-defined]  # the noun's entity
    ),
    adjectives=(
        Adjective("personal", "Somebody signs for himself, under the name of a party.", _is_personal),
        Adjective("titled", "The office is said, here or where the same person signs elsewhere.", _is_titled),
    ),
)

PERSON = Noun(
    "person",
    "persons",
    "A place that names a human being: `Ms. Vale`.",
    lambda agreement, _: agreement.people,
    attributes=(Attribute("name", TEXT, "The name, as it stands there.", lambda _, person: Read(person.name, person.span)),),
)
