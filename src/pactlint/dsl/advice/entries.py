"""Lines that begin with what is no entry and no declaration, and pieces that end too early."""

from __future__ import annotations

from pactlint.document import Span
from pactlint.dsl.advice.expected import expected
from pactlint.dsl.advice.situation import Advice, Unexpected, is_word, shortened
from pactlint.dsl.keywords import ENTRIES, IN_CONDITIONS
from pactlint.dsl.pieces import FOREIGN
from pactlint.errors import nearest


def unknown_entry(here: Unexpected) -> Advice | None:
    """A line that begins with a word that is no entry, where one could begin."""
    declaration = here.piece.declaration
    if not here.begins_line or not is_word(here.word) or here.word in IN_CONDITIONS:
        return None
    if not here.places and not here.piece.entry:
        return _unknown_declaration(here)
    if not here.could_end or not declaration:
        return None
    if here.word in FOREIGN and declaration == "rule":
        return Advice(f"a rule has no `{here.shown}`", f"did you mean `{FOREIGN[here.word]}`?")
    owner = next((name for name, entries in ENTRIES.items() if here.word in entries), None)
    if owner:
        return Advice(f"a {declaration} has no `{here.shown}`", f"`{here.shown}` is an entry of a {owner}")
    known = [*ENTRIES[declaration], *ENTRIES]
    hint = nearest(here.word, known)
    if "AND" in here.accepted and (not hint.startswith("did") or here.after.startswith(".") or len(here.word) < _SHORTEST):
        return None
    if not hint.startswith("did"):
        hint = f"the entries of a {declaration}: {', '.join(ENTRIES[declaration])}" if ENTRIES[declaration] else ""
    return Advice(f"there is no entry `{here.shown}`", hint)


def _unknown_declaration(here: Unexpected) -> Advice:
    owner = next((name for name, entries in ENTRIES.items() if here.word in entries), None)
    if owner:
        return Advice(f"`{here.shown}` stands outside of any {owner}", f"a file begins with a declaration: `{owner} its-name`")
    return Advice(f"there is no declaration `{here.shown}`", nearest(here.word, ENTRIES))


def ends_early(here: Unexpected) -> Advice | None:
    """A piece that ends before it is whole."""
    if here.word:
        return None
    after = f" after `{here.last}`" if here.last and here.last == shortened(here.last) else ""
    last = max(here.at.start - 1, 0)
    return Advice(f"expected {expected(here)}{after}", "", Span(last, here.at.start))


_SHORTEST = 3  # letters of a word that can be taken for a keyword misspelt
