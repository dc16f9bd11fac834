"""From the parser's tree to the syntax tree. What has the right form and no meaning (the date 2024-02-31) is noted on the way."""

from __future__ import annotations

import re
import textwrap
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from pactlint.document import Span
from pactlint.dsl import syntax
from pactlint.dsl.literals import MAX_DIGITS, count, day, duration, is_too_long, money, percentage
from pactlint.quantity import Day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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


def build(tree: Tree, mistakes: Mistakes, expression_at: Callable[[Span], syntax.Expression | None]) -> Any:
    """What a tree says: declarations, a condition or an expression, as the start of the grammar has it.

    `expression_at` parses an expression between the braces of a message; None where it cannot, which it has noted.
    """
    return _Builder(mistakes, expression_at).built(tree)


class _Builder:
    """Turns the parser's tree into the dataclasses of `syntax`, one method for each production of the grammar."""

    def __init__(self, mistakes: Mistakes, expression_at: Callable[[Span], syntax.Expression | None]) -> None:
        self._mistakes = mistakes
        self._expression_at = expression_at

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

    def start(self, _meta: Any, *declarations: syntax.Declaration) -> tuple[syntax.Declaration, ...]:
        return declarations

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
            self._mistakes.say(_span(meta), f"the calendar has no day {token}", "days are written year-month-day: `2025-06-30`")
        return syntax.Literal(value or ANY_DAY, _span(meta))

    def _literal(self, value: Quantity, number: Token, meta: Any, *, points: bool = False) -> syntax.Literal:
        if is_too_long(number):
            self._mistakes.say(number.at, f"a number has at most {MAX_DIGITS} digits")
        return syntax.Literal(value, _span(meta), points)

    def text(self, meta: Any, token: Token) -> syntax.Literal:
        return syntax.Literal(_string(token), _span(meta))

    def path(self, meta: Any, *names: syntax.Name) -> syntax.Path:
        return syntax.Path(names, _span(meta))

    def count(self, meta: Any, subject: syntax.Subject) -> syntax.Counting:
        return syntax.Counting(subject, _span(meta))

    def aggregate(self, meta: Any, function: Token, path: syntax.Path) -> syntax.Aggregate:
        return syntax.Aggregate(str(function), path, _span(meta))

    def plus(self, meta: Any, left: syntax.Expression, right: syntax.Expression) -> syntax.Arithmetic:
        return syntax.Arithmetic("+", left, right, _span(meta))

    def minus(self, meta: Any, left: syntax.Expression, right: syntax.Expression) -> syntax.Arithmetic:
        return syntax.Arithmetic("-", left, right, _span(meta))

    def times(self, meta: Any, left: syntax.Expression, _sign: Token, right: syntax.Expression) -> syntax.Arithmetic:
        return syntax.Arithmetic("*", left, right, _span(meta))

    # ---- subjects

    def on(self, meta: Any, *topics: syntax.Name) -> Entry:
        return "topics", topics, _span(meta)

    def of(self, meta: Any, name: syntax.Name) -> Entry:
        return "of", name, _span(meta)

    def named(self, meta: Any, name: syntax.Name) -> Entry:
        return "name", name, _span(meta)

    def same(self, meta: Any, place: syntax.Name, variable: syntax.Name) -> Entry:
        return "same", (place, variable), _span(meta)

    def within(self, meta: Any, variable: syntax.Name) -> Entry:
        return "within", variable, _span(meta)

    def where(self, meta: Any, condition: syntax.Condition) -> Entry:
        return "where", condition, _span(meta)

    def subject(self, meta: Any, noun: syntax.Name, *modifiers: Entry) -> syntax.Subject:
        return syntax.Subject(noun, _span(meta), **self._once(modifiers))

    def tally(self, meta: Any, bound: Token, number: syntax.Literal | syntax.Path | syntax.Name) -> syntax.Tally:
        return syntax.Tally(syntax.Bound(" ".join(bound.split())), _as_expression(number), _span(meta))

    def quantifier(self, _meta: Any, *words: Token | syntax.Tally) -> syntax.Determiner | syntax.Tally:
        what = words[-1]  # behind "there is", if that is said
        if isinstance(what, syntax.Tally):
            return what
        return syntax.Determiner("a" if what == "an" else str(what))

    # ---- matchers

    def phrase(self, meta: Any, token: Token) -> syntax.Matcher:
        return syntax.Matcher(syntax.MatcherKind.PHRASE, _string(token), _span(meta))

    def pattern(self, meta: Any, token: Token) -> syntax.Matcher:
        return syntax.Matcher(syntax.MatcherKind.PATTERN, _string(token), _span(meta))

    def tokens(self, meta: Any, token: Token) -> syntax.Matcher:
        return syntax.Matcher(syntax.MatcherKind.TOKENS, _string(token), _span(meta))

    def word_list(self, meta: Any, name: syntax.Name) -> syntax.Matcher:
        return syntax.Matcher(syntax.MatcherKind.WORDS, name.text, _span(meta))

    # ---- conditions

    def conjunction(self, meta: Any, *parts: syntax.Condition) -> syntax.Condition:
        return syntax.And(parts, _span(meta))

    def disjunction(self, meta: Any, *parts: syntax.Condition) -> syntax.Condition:
        return syntax.Or(parts, _span(meta))

    def negation(self, meta: Any, part: syntax.Condition) -> syntax.Condition:
        return syntax.Not(part, _span(meta))

    def existence(self, meta: Any, quantifier: syntax.Determiner | syntax.Tally, subject: syntax.Subject) -> syntax.Condition:
        return syntax.Exists(quantifier, subject, _span(meta))

    def universal(self, meta: Any, subject: syntax.Subject, condition: syntax.Condition) -> syntax.Condition:
        return syntax.Every(subject, condition, _span(meta))

    def choice(self, meta: Any, tally: syntax.Tally, *parts: syntax.Condition) -> syntax.Condition:
        return syntax.Choice(tally, parts, _span(meta))

    def comparator(self, _meta: Any, token: Token) -> str:
        return str(token)

    def comparison(self, meta: Any, left: syntax.Expression, operator: str, right: syntax.Expression) -> syntax.Condition:
        return syntax.Comparison(left, operator, right, _span(meta))

    def margin(self, _meta: Any, token: Token) -> bool:
        return str(token) == "over"

    def difference(
        self, meta: Any, left: syntax.Expression, right: syntax.Expression, over: Any, margin: syntax.Expression
    ) -> syntax.Condition:
        return syntax.Difference(left, right, over, margin, _span(meta))

    def identity(self, meta: Any, left: syntax.Expression, is_: Token, *options: syntax.Expression) -> syntax.Condition:
        return syntax.Identity(left, is_ != "is", options, _span(meta))

    def verb(self, _meta: Any, token: Token) -> syntax.Manner:
        return syntax.Manner(" ".join(token.split()))

    def saying(self, meta: Any, subject: syntax.Expression, manner: syntax.Manner, *rest: Any) -> syntax.Condition:
        *matchers, name = rest
        return syntax.Saying(subject, manner, tuple(matchers), name, _span(meta))

    def relation(self, meta: Any, left: syntax.Expression, verb: syntax.Name, right: syntax.Expression) -> syntax.Condition:
        return syntax.Relation(left, verb, right, _span(meta))

    # ---- rules

    def parameter(self, meta: Any, name: syntax.Name, value: syntax.Literal) -> syntax.Parameter:
        return syntax.Parameter(name, value, _span(meta))

    def place(self, meta: Any, expression: syntax.Expression, label: Token | None) -> syntax.PlaceExpression:
        return syntax.PlaceExpression(expression, _string(label) if label else "", _span(meta))

    def severity(self, meta: Any, name: syntax.Name) -> Entry:
        return "severity", name, _span(meta)

    def title(self, meta: Any, token: Token) -> Entry:
        return "title", _string(token), _span(meta)

    def message(self, meta: Any, token: Token) -> Entry:
        return "message", self._template(token), _span(meta)

    def cites(self, meta: Any, *tokens: Token) -> Entry:
        return "cites", tuple(map(_string, tokens)), _span(meta)

    def applies(self, meta: Any, *names: syntax.Name) -> Entry:
        return "applies", names, _span(meta)

    def parameters(self, meta: Any, *parameters: syntax.Parameter) -> Entry:
        return "parameters", parameters, _span(meta)

    def why(self, meta: Any, token: Token) -> Entry:
        return "why", _block(token), _span(meta)

    def when(self, meta: Any, condition: syntax.Condition) -> Entry:
        return "when", condition, _span(meta)

    def at(self, meta: Any, *places: syntax.PlaceExpression) -> Entry:
        return "places", places, _span(meta)

    def near(self, meta: Any, *names: syntax.Name) -> Entry:
        return "near", names, _span(meta)

    def suggest(self, meta: Any, token: Token) -> Entry:
        return "suggest", _block(token), _span(meta)

    def flags(self, meta: Any, title: Token, token: Token) -> Entry:
        return self._example(title, token, meta, flags=True)

    def passes(self, meta: Any, title: Token, token: Token) -> Entry:
        return self._example(title, token, meta, flags=False)

    def rule(self, meta: Any, name: syntax.Name, *entries: Entry) -> syntax.RuleDeclaration:
        examples = tuple(value for key, value, _ in entries if key == "example")
        rest = self._once(entry for entry in entries if entry[0] != "example")
        return syntax.RuleDeclaration(name, _span(meta), examples=examples, entries=_places(entries), **rest)

    # ---- the other declarations

    def label(self, meta: Any, token: Token) -> Entry:
        return "label", _string(token), _span(meta)

    def headings(self, meta: Any, *tokens: Token) -> Entry:
        return "headings", tuple(map(_phrase, tokens)), _span(meta)

    def phrases(self, meta: Any, *tokens: Token) -> Entry:
        return "phrases", tuple(map(_phrase, tokens)), _span(meta)

    def exclusions(self, meta: Any, *tokens: Token) -> Entry:
        return "exclusions", tuple(map(_phrase, tokens)), _span(meta)

    def topic(self, meta: Any, name: syntax.Name, *entries: Entry) -> syntax.TopicDeclaration:
        return syntax.TopicDeclaration(name, _span(meta), entries=_places(entries), **self._once(entries))

    def words(self, meta: Any, name: syntax.Name, *tokens: Token) -> syntax.WordList:
        return syntax.WordList(name, tuple(map(_phrase, tokens)), _span(meta))

    def named_condition(
        self, meta: Any, name: syntax.Name, noun: syntax.Name | None, variable: syntax.Name | None, condition: syntax.Condition
    ) -> syntax.NamedCondition:
        return syntax.NamedCondition(name, noun, variable, condition, _span(meta))

    def principle_text(self, meta: Any, token: Token) -> Entry:
        return "text", _block(token), _span(meta)

    def asks(self, meta: Any, token: Token) -> Entry:
        return "asks", _block(token), _span(meta)

    def principle(self, meta: Any, name: syntax.Name, *entries: Entry) -> syntax.PrincipleDeclaration:
        return syntax.PrincipleDeclaration(name, _span(meta), entries=_places(entries), **self._once(entries))

    def version(self, meta: Any, token: Token) -> Entry:
        return "version", _string(token), _span(meta)

    def extends(self, meta: Any, name: syntax.Name) -> Entry:
        return "extends", name, _span(meta)

    def rule_pattern(self, meta: Any, principle: syntax.Name, name: syntax.Name | None = None) -> tuple[str, Span]:
        return f"{principle}/{name or '*'}", _span(meta)

    def every_rule(self, meta: Any) -> tuple[str, Span]:
        return "*", _span(meta)

    def off(self, meta: Any, *patterns: tuple[str, Span]) -> Entry:
        return "off", patterns, _span(meta)

    def severity_of(self, meta: Any, pattern: tuple[str, Span], severity: syntax.Name) -> Entry:
        return "severities", (syntax.SeveritySetting(pattern[0], severity, _span(meta)),), _span(meta)

    def setting(self, meta: Any, rule: syntax.Name, parameter: syntax.Name, value: syntax.Literal) -> Entry:
        return "settings", (syntax.Setting(rule, parameter, value, _span(meta)),), _span(meta)

    def pack(self, meta: Any, name: syntax.Name, *entries: Entry) -> syntax.PackDeclaration:
        many: dict[str, Any] = {"off": (), "severities": (), "settings": ()}
        for key, value, _ in entries:
            if key in many:
                many[key] += value
        rest = self._once(entry for entry in entries if entry[0] not in many)
        return syntax.PackDeclaration(name, _span(meta), entries=_places(entries), **many, **rest)

    # ---- what several productions share

    def _once(self, entries: Iterable[Entry]) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for key, value, at in entries:
            if key in fields:
                self._mistakes.say(at, f"`{_WRITTEN.get(key, key)}` stands twice", "one of the two has to go")
            fields.setdefault(key, value)
        return fields

    def _template(self, token: Token) -> syntax.Template:
        parts: list[str | syntax.Expression] = []
        at = token.at.start + 1
        for part in _BRACES.split(token[1:-1]):
            place = Span(at, at + len(part))
            at = place.end
            if part.startswith("{") and part.endswith("}") and not part[1:-1].strip():
                self._mistakes.say(place, "nothing stands between the braces", _BRACES_HINT)
            elif part.startswith("{") and part.endswith("}"):
                parts.append(self._expression_at(Span(place.start + 1, place.end - 1)) or part)
            elif part:
                self._brace(part, place)
                parts.append(_unescaped(part))
        return syntax.Template(tuple(parts), token.at)

    def _brace(self, part: str, place: Span) -> None:
        for index, char in enumerate(part):
            if char in "{}":
                problem = "`{` is not closed with `}`" if char == "{" else "`}` closes nothing"
                self._mistakes.say(Span(place.start + index, place.start + index + 1), problem, _BRACES_HINT)

    def _example(self, title: Token, token: Token, meta: Any, *, flags: bool) -> Entry:
        self._check_marks(token)
        parts = _MARKS.split(_dedent(token[3:-3]))
        text, marks, opened = "", [], -1
        for part in parts:
            if part == "[[" and opened < 0:
                opened = len(text)
            elif part == "]]" and opened >= 0:
                marks.append(Span(opened, len(text)))
                opened = -1
            else:
                text += part
        return "example", syntax.Example(_string(title), text, tuple(marks), flags, _span(meta)), _span(meta)

    def _check_marks(self, token: Token) -> None:
        opened: Span | None = None
        for found in _MARKS.finditer(token):
            at = Span(found.start(), found.end()).shifted(token.at.start)
            if found[0] == "[[":
                if opened:
                    self._mistakes.say(at, "a mark inside a mark", "close the first with ]]")
                opened = at
            elif opened:
                if opened.end == at.start:
                    self._mistakes.say(Span(opened.start, at.end), "this marks no words")
                opened = None
        if opened:
            self._mistakes.say(opened, "a mark opens with [[ and does not close with ]]")


def _span(meta: Any) -> Span:
    return Span(getattr(meta, "start_pos", 0), getattr(meta, "end_pos", 0))


@lru_cache(maxsize=4096)
def _string(token: str) -> str:
    return _unescaped(token[1:-1])


def _unescaped(text: str) -> str:
    return text.replace('\\"', '"')


def _phrase(token: Token) -> syntax.Phrase:
    return syntax.Phrase(_string(token), token.at)


def _as_expression(number: syntax.Literal | syntax.Path | syntax.Name) -> syntax.Literal | syntax.Path:
    return syntax.Path((number,), number.at) if isinstance(number, syntax.Name) else number


def _block(token: Token) -> syntax.Block:
    at = token.at
    return syntax.Block(_dedent(token[3:-3]), Span(at.start + 3, at.end - 3))


def _places(entries: Iterable[Entry]) -> tuple[tuple[str, Span], ...]:
    return tuple((key, at) for key, _, at in entries)


def _dedent(text: str) -> str:
    return textwrap.dedent(text.rstrip()).strip("\n")


ANY_DAY = Day(date(2000, 1, 1))  # stands in for a day that is none, so that the rest of the file can still be checked
_BRACES = re.compile(r"(\{[^{}]*\})")
_BRACES_HINT = "braces hold what is filled in, as in `{t.notice}`; there is no other use of them"
_MARKS = re.compile(r"(\[\[|\]\])")
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
