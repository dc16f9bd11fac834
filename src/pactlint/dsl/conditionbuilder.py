"""From the parser's tree to conditions and what they are made of."""

# ruff: noqa: D102 - a method is the production of its name, which the grammar and its manual explain

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from pactlint.document import Span
from pactlint.dsl import syntax
from pactlint.dsl.literals import MAX_DIGITS, count, day, duration, is_too_long, money, percentage
from pactlint.quantity import Day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.dsl.mistakes import Mistakes
    from pactlint.quantity import Quantity


Entry = tuple[str, Any, Span]
"""One entry of a declaration or one modifier of a subject: the field it fills, with what, and where it stands."""


class Tree(Protocol):
    """A node of the parser's tree: the production, what it is made of (trees, tokens, None for what was left out), its place."""

    data: Any
    children: list[Any]

    @property
    def meta(self) -> Any:
        """Its `start_pos` and `end_pos`; it has none where nothing was written."""
        ...


class Token(str):
    """A word of the file, and its place."""

    __slots__ = ("at",)

    at: Span


class ConditionBuilder:
    """Turns the parser's tree into the dataclasses of `syntax`, one method for each production of the grammar."""

    def __init__(self, mistakes: Mistakes) -> None:
        self.mistakes = mistakes

    def built(self, tree: Tree) -> Any:
        """What a production says, and so on downwards; trees are nested no deeper than the parser lets them."""
        children = [self._child(child) for child in tree.children]
        make = getattr(self, str(tree.data), None)
        return make(tree.meta, *children) if make else children

    def _child(self, child: Any) -> Any:
        if child is None:
            return None
        if not isinstance(child, str):
            return self.built(child)
        # The parser's tokens are strings with a type and a place.
        place: Any = child
        at = Span(place.start_pos, place.end_pos)
        if place.type == "NAME":
            return syntax.Name(str(child), at)
        token = Token(child)
        token.at = at
        return token

    # ---- literals and expressions

    def duration(self, meta: Any, number: Token, unit: Token) -> syntax.Literal:
        return self._literal(duration(number, unit), number, meta)

    def percentage(self, meta: Any, number: Token) -> syntax.Literal:
        return self._literal(percentage(number), number, meta)

    def points(self, meta: Any, number: Token, _points: Token) -> syntax.Literal:
        return self._literal(percentage(number), number, meta, points=True)

    def money(self, meta: Any, currency: Token, number: Token) -> syntax.Literal:
        return self._literal(money(currency, number), number, meta)

    def number(self, meta: Any, number: Token) -> syntax.Literal:
        return self._literal(count(number), number, meta)

    numeral = number

    def day(self, meta: Any, token: Token) -> syntax.Literal:
        value = day(token)
        if value is None:
            self.mistakes.say(span_of(meta), f"the calendar has no day {token}", "days are written year-month-day: `2025-06-30`")
        return syntax.Literal(value or ANY_DAY, span_of(meta))

    def _literal(self, value: Quantity, number: Token, meta: Any, *, points: bool = False) -> syntax.Literal:
        if is_too_long(number):
            self.mistakes.say(number.at, f"a number has at most {MAX_DIGITS} digits")
        return syntax.Literal(value, span_of(meta), points)

    def text(self, meta: Any, token: Token) -> syntax.Literal:
        return syntax.Literal(string_of(token), span_of(meta))

    def path(self, meta: Any, *names: syntax.Name) -> syntax.Path:
        return syntax.Path(names, span_of(meta))

    def count(self, meta: Any, subject: syntax.Subject) -> syntax.Counting:
        return syntax.Counting(subject, span_of(meta))

    def aggregate(self, meta: Any, function: Token, path: syntax.Path) -> syntax.Aggregate:
        return syntax.Aggregate(str(function), path, span_of(meta))

    def plus(self, meta: Any, left: syntax.Expression, right: syntax.Expression) -> syntax.Arithmetic:
        return syntax.Arithmetic("+", left, right, span_of(meta))

    def minus(self, meta: Any, left: syntax.Expression, right: syntax.Expression) -> syntax.Arithmetic:
        return syntax.Arithmetic("-", left, right, span_of(meta))

    def times(self, meta: Any, left: syntax.Expression, _sign: Token, right: syntax.Expression) -> syntax.Arithmetic:
        return syntax.Arithmetic("*", left, right, span_of(meta))

    # ---- subjects

    def on(self, meta: Any, *topics: syntax.Name) -> Entry:
        return "topics", topics, span_of(meta)

    def of(self, meta: Any, name: syntax.Name) -> Entry:
        return "of", name, span_of(meta)

    def named(self, meta: Any, name: syntax.Name) -> Entry:
        return "name", name, span_of(meta)

    def same(self, meta: Any, place: syntax.Name, variable: syntax.Name) -> Entry:
        return "same", (place, variable), span_of(meta)

    def within(self, meta: Any, variable: syntax.Name) -> Entry:
        return "within", variable, span_of(meta)

    def where(self, meta: Any, condition: syntax.Condition) -> Entry:
        return "where", condition, span_of(meta)

    def subject(self, meta: Any, noun: syntax.Name, *modifiers: Entry) -> syntax.Subject:
        return syntax.Subject(noun, span_of(meta), **self.once(modifiers))

    def tally(self, meta: Any, bound: Token, number: syntax.Literal | syntax.Path | syntax.Name) -> syntax.Tally:
        return syntax.Tally(syntax.Bound(" ".join(bound.split())), _as_expression(number), span_of(meta))

    def quantifier(self, _meta: Any, *words: Token | syntax.Tally) -> syntax.Determiner | syntax.Tally:
        what = words[-1]  # behind "there is", if that is said
        if isinstance(what, syntax.Tally):
            return what
        return syntax.Determiner("a" if what == "an" else str(what))

    # ---- matchers

    def phrase(self, meta: Any, token: Token) -> syntax.Matcher:
        return syntax.Matcher(syntax.MatcherKind.PHRASE, string_of(token), span_of(meta))

    def pattern(self, meta: Any, token: Token) -> syntax.Matcher:
        return syntax.Matcher(syntax.MatcherKind.PATTERN, string_of(token), span_of(meta))

    def tokens(self, meta: Any, token: Token) -> syntax.Matcher:
        return syntax.Matcher(syntax.MatcherKind.TOKENS, string_of(token), span_of(meta))

    def word_list(self, meta: Any, name: syntax.Name) -> syntax.Matcher:
        return syntax.Matcher(syntax.MatcherKind.WORDS, name.text, span_of(meta))

    # ---- conditions

    def conjunction(self, meta: Any, *parts: syntax.Condition) -> syntax.Condition:
        return syntax.And(parts, span_of(meta))

    def disjunction(self, meta: Any, *parts: syntax.Condition) -> syntax.Condition:
        return syntax.Or(parts, span_of(meta))

    def negation(self, meta: Any, part: syntax.Condition) -> syntax.Condition:
        return syntax.Not(part, span_of(meta))

    def existence(self, meta: Any, quantifier: syntax.Determiner | syntax.Tally, subject: syntax.Subject) -> syntax.Condition:
        return syntax.Exists(quantifier, subject, span_of(meta))

    def universal(self, meta: Any, subject: syntax.Subject, condition: syntax.Condition) -> syntax.Condition:
        return syntax.Every(subject, condition, span_of(meta))

    def choice(self, meta: Any, tally: syntax.Tally, *parts: syntax.Condition) -> syntax.Condition:
        return syntax.Choice(tally, parts, span_of(meta))

    def comparator(self, _meta: Any, token: Token) -> str:
        return str(token)

    def comparison(self, meta: Any, left: syntax.Expression, operator: str, right: syntax.Expression) -> syntax.Condition:
        return syntax.Comparison(left, operator, right, span_of(meta))

    def margin(self, _meta: Any, token: Token) -> bool:
        return str(token) == "over"

    def difference(
        self, meta: Any, left: syntax.Expression, right: syntax.Expression, over: Any, margin: syntax.Expression
    ) -> syntax.Condition:
        return syntax.Difference(left, right, over, margin, span_of(meta))

    def identity(self, meta: Any, left: syntax.Expression, is_: Token, *options: syntax.Expression) -> syntax.Condition:
        return syntax.Identity(left, is_ != "is", options, span_of(meta))

    def verb(self, _meta: Any, token: Token) -> syntax.Manner:
        return syntax.Manner(" ".join(token.split()))

    def saying(self, meta: Any, subject: syntax.Expression, manner: syntax.Manner, *rest: Any) -> syntax.Condition:
        *matchers, name = rest
        return syntax.Saying(subject, manner, tuple(matchers), name, span_of(meta))

    def relation(self, meta: Any, left: syntax.Expression, verb: syntax.Name, right: syntax.Expression) -> syntax.Condition:
        return syntax.Relation(left, verb, right, span_of(meta))

    # ---- entries and modifiers

    def once(self, entries: Iterable[Entry]) -> dict[str, Any]:
        """The fields that entries or modifiers fill, of which each stands but once."""
        fields: dict[str, Any] = {}
        for key, value, at in entries:
            if key in fields:
                self.mistakes.say(at, f"`{_WRITTEN.get(key, key)}` stands twice", "one of the two has to go")
            fields.setdefault(key, value)
        return fields


def span_of(meta: Any) -> Span:
    """The place of a production."""
    return Span(getattr(meta, "start_pos", 0), getattr(meta, "end_pos", 0))


def string_of(token: str) -> str:
    """A text without its quotes."""
    return unescaped(token[1:-1])


def unescaped(text: str) -> str:
    """A text between quotes as its author means it."""
    return text.replace('\\"', '"')


def _as_expression(number: syntax.Literal | syntax.Path | syntax.Name) -> syntax.Literal | syntax.Path:
    return syntax.Path((number,), number.at) if isinstance(number, syntax.Name) else number


ANY_DAY = Day(date(2000, 1, 1))  # stands in for a day that is none, so that the rest of the file can still be checked
_WRITTEN = {
    "topics": "on",
    "name": "named",
    "same": "in the same",
    "within": "in",
    "places": "at",
    "parameters": "with",
    "applies": "applies to",
    "exclusions": "except",
    "text": "says",
}
