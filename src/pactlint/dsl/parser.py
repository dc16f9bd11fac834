"""From the text of a .pact file to its syntax tree. The only module that knows Lark."""

from __future__ import annotations

import re
import textwrap
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lark import Lark, Token, Transformer, UnexpectedInput, v_args
from lark.exceptions import VisitError

from pactlint.document import Span
from pactlint.dsl import syntax
from pactlint.dsl.advice import mistake_of
from pactlint.dsl.literals import count, day, duration, money, percentage
from pactlint.dsl.mistakes import mistake_at
from pactlint.errors import PactlintError, RuleError

if TYPE_CHECKING:
    from collections.abc import Callable

START, CONDITION, EXPRESSION = "start", "condition", "expression"


class Parser:
    """Parses with the grammar it is given (the text of `grammar/pact.lark`); `cache` is a file to keep its tables in."""

    def __init__(self, grammar: str, cache: str | None = None) -> None:
        self._lark = Lark(
            grammar,
            parser="lalr",
            start=[START, CONDITION, EXPRESSION],
            propagate_positions=True,
            maybe_placeholders=True,
            cache=cache or False,
            lexer_callbacks={"COMMENT": self._keep_comment},
        )
        self._comments: list[syntax.Comment] = []

    def parse(self, text: str, path: str) -> syntax.SourceFile:
        """The declarations of a file. Raises RuleError with the first mistake of its form."""
        self._comments.clear()
        declarations = self._tree(text, path, START)
        return syntax.SourceFile(path, text, tuple(declarations), tuple(self._comments))

    def parse_condition(self, text: str, path: str = "CONDITION") -> syntax.Condition:
        """A condition on its own, as `pactlint find` takes it. Raises RuleError."""
        condition: syntax.Condition = self._tree(text, path, CONDITION)
        return condition

    def _tree(self, text: str, path: str, start: str) -> Any:
        try:
            tree = self._lark.parse(text, start=start)
            return _Builder(self._template_expression).transform(tree)
        except UnexpectedInput as error:
            raise RuleError((mistake_of(error, text, path),)) from None
        except VisitError as error:
            if isinstance(error.orig_exc, _MalformedError):
                raise RuleError((mistake_at(path, text, error.orig_exc.at, str(error.orig_exc)),)) from None
            if isinstance(error.orig_exc, UnexpectedInput):
                raise RuleError((mistake_of(error.orig_exc, text, path),)) from None
            raise

    def _template_expression(self, part: str, at: int) -> syntax.Expression:
        # Blanks before the expression make Lark's offsets those of the file.
        tree = self._lark.parse(" " * at + part, start=EXPRESSION)
        expression: syntax.Expression = _Builder(self._template_expression).transform(tree)
        return expression

    def _keep_comment(self, token: Token) -> Token:
        self._comments.append(syntax.Comment(str(token), _token_span(token)))
        return token


class _MalformedError(PactlintError):
    """A token of the right form and no meaning, such as the date 2024-02-31."""

    def __init__(self, problem: str, at: Span) -> None:
        super().__init__(problem)
        self.at = at


def _token_span(token: Token) -> Span:
    return Span(token.start_pos or 0, token.end_pos or 0)


@lru_cache(maxsize=4096)
def _string(token: str) -> str:
    return token[1:-1].replace('\\"', '"')


@v_args(inline=True, meta=True)
class _Builder(Transformer[Token, Any]):
    """Turns Lark's tree into the dataclasses of `syntax`, one method for each production of the grammar."""

    def __init__(self, expression_of: Callable[[str, int], syntax.Expression]) -> None:
        super().__init__()
        self._expression_of = expression_of

    # ---- terminals

    def NAME(self, token: Token) -> syntax.Name:  # noqa: N802 - Lark calls terminals by their names
        return syntax.Name(str(token), _token_span(token))

    def start(self, _meta: Any, *declarations: syntax.Declaration) -> tuple[syntax.Declaration, ...]:
        return declarations

    # ---- literals and expressions

    def duration(self, meta: Any, number: Token, unit: Token) -> syntax.Literal:
        return syntax.Literal(duration(number, unit), _span(meta))

    def percentage(self, meta: Any, number: Token) -> syntax.Literal:
        return syntax.Literal(percentage(number), _span(meta))

    def points(self, meta: Any, number: Token, _points: Token) -> syntax.Literal:
        return syntax.Literal(percentage(number), _span(meta), points=True)

    def money(self, meta: Any, currency: Token, number: Token) -> syntax.Literal:
        return syntax.Literal(money(currency, number), _span(meta))

    def number(self, meta: Any, number: Token) -> syntax.Literal:
        return syntax.Literal(count(number), _span(meta))

    numeral = number

    def day(self, meta: Any, token: Token) -> syntax.Literal:
        value = day(token)
        if value is None:
            raise _MalformedError(f"there is no day {token}", _span(meta))
        return syntax.Literal(value, _span(meta))

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

    def on(self, _meta: Any, *topics: syntax.Name) -> tuple[str, Any]:
        return "topics", topics

    def of(self, _meta: Any, name: syntax.Name) -> tuple[str, Any]:
        return "of", name

    def named(self, _meta: Any, name: syntax.Name) -> tuple[str, Any]:
        return "name", name

    def same(self, _meta: Any, place: syntax.Name, variable: syntax.Name) -> tuple[str, Any]:
        return "same", (place, variable)

    def within(self, _meta: Any, variable: syntax.Name) -> tuple[str, Any]:
        return "within", variable

    def where(self, _meta: Any, condition: syntax.Condition) -> tuple[str, Any]:
        return "where", condition

    def subject(self, meta: Any, noun: syntax.Name, *modifiers: tuple[str, Any]) -> syntax.Subject:
        names = [name for name, _ in modifiers]
        for name in names:
            if names.count(name) > 1:
                raise _MalformedError(f"{_MODIFIER[name]} stands twice", _span(meta))
        return syntax.Subject(noun, _span(meta), **dict(modifiers))

    def tally(self, meta: Any, bound: Token, number: syntax.Literal | syntax.Path | syntax.Name) -> syntax.Tally:
        return syntax.Tally(syntax.Bound(" ".join(bound.split())), _as_expression(number), _span(meta))

    def quantifier(self, _meta: Any, what: Token | syntax.Tally) -> syntax.Determiner | syntax.Tally:
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

    def severity(self, meta: Any, name: syntax.Name) -> tuple[str, Any, Span]:
        return "severity", name, _span(meta)

    def title(self, meta: Any, token: Token) -> tuple[str, Any, Span]:
        return "title", _string(token), _span(meta)

    def message(self, meta: Any, token: Token) -> tuple[str, Any, Span]:
        return "message", self._template(token), _span(meta)

    def cites(self, meta: Any, *tokens: Token) -> tuple[str, Any, Span]:
        return "cites", tuple(map(_string, tokens)), _span(meta)

    def applies(self, meta: Any, *names: syntax.Name) -> tuple[str, Any, Span]:
        return "applies", names, _span(meta)

    def parameters(self, meta: Any, *parameters: syntax.Parameter) -> tuple[str, Any, Span]:
        return "parameters", parameters, _span(meta)

    def why(self, meta: Any, token: Token) -> tuple[str, Any, Span]:
        return "why", _block(token), _span(meta)

    def when(self, meta: Any, condition: syntax.Condition) -> tuple[str, Any, Span]:
        return "when", condition, _span(meta)

    def at(self, meta: Any, *places: syntax.PlaceExpression) -> tuple[str, Any, Span]:
        return "places", places, _span(meta)

    def near(self, meta: Any, *names: syntax.Name) -> tuple[str, Any, Span]:
        return "near", names, _span(meta)

    def suggest(self, meta: Any, token: Token) -> tuple[str, Any, Span]:
        return "suggest", _block(token), _span(meta)

    def flags(self, meta: Any, title: Token, token: Token) -> tuple[str, Any, Span]:
        return "example", _example(title, token, _span(meta), flags=True), _span(meta)

    def passes(self, meta: Any, title: Token, token: Token) -> tuple[str, Any, Span]:
        return "example", _example(title, token, _span(meta), flags=False), _span(meta)

    def rule(self, meta: Any, name: syntax.Name, *entries: tuple[str, Any, Span]) -> syntax.RuleDeclaration:
        examples = tuple(value for key, value, _ in entries if key == "example")
        rest = _once([entry for entry in entries if entry[0] != "example"])
        return syntax.RuleDeclaration(name, _span(meta), examples=examples, **rest)

    # ---- the other declarations

    def topic_entry(self, _meta: Any, entry: Any) -> Any:
        return entry

    def label(self, meta: Any, token: Token) -> tuple[str, Any, Span]:
        return "label", _string(token), _span(meta)

    def headings(self, meta: Any, *tokens: Token) -> tuple[str, Any, Span]:
        return "headings", tuple(map(_string, tokens)), _span(meta)

    def phrases(self, meta: Any, *tokens: Token) -> tuple[str, Any, Span]:
        return "phrases", tuple(map(_string, tokens)), _span(meta)

    def exclusions(self, meta: Any, *tokens: Token) -> tuple[str, Any, Span]:
        return "exclusions", tuple(map(_string, tokens)), _span(meta)

    def topic(self, meta: Any, name: syntax.Name, *entries: tuple[str, Any, Span]) -> syntax.TopicDeclaration:
        return syntax.TopicDeclaration(name, _span(meta), **_once(entries))

    def words(self, meta: Any, name: syntax.Name, *tokens: Token) -> syntax.WordList:
        return syntax.WordList(name, tuple(map(_string, tokens)), _span(meta))

    def named_condition(
        self, meta: Any, name: syntax.Name, noun: syntax.Name | None, variable: syntax.Name | None, condition: syntax.Condition
    ) -> syntax.NamedCondition:
        return syntax.NamedCondition(name, noun, variable, condition, _span(meta))

    def principle_text(self, meta: Any, token: Token) -> tuple[str, Any, Span]:
        return "text", _block(token), _span(meta)

    def asks(self, meta: Any, token: Token) -> tuple[str, Any, Span]:
        return "asks", _block(token), _span(meta)

    def principle(self, meta: Any, name: syntax.Name, *entries: tuple[str, Any, Span]) -> syntax.PrincipleDeclaration:
        return syntax.PrincipleDeclaration(name, _span(meta), **_once(entries))

    def version(self, meta: Any, token: Token) -> tuple[str, Any, Span]:
        return "version", _string(token), _span(meta)

    def extends(self, meta: Any, name: syntax.Name) -> tuple[str, Any, Span]:
        return "extends", name, _span(meta)

    def rule_pattern(self, meta: Any, principle: syntax.Name, name: syntax.Name | None) -> tuple[str, Span]:
        return f"{principle}/{name or '*'}", _span(meta)

    def every_rule(self, meta: Any) -> tuple[str, Span]:
        return "*", _span(meta)

    def off(self, _meta: Any, *patterns: tuple[str, Span]) -> tuple[str, Any]:
        return "off", patterns

    def severity_of(self, meta: Any, pattern: tuple[str, Span], severity: syntax.Name) -> tuple[str, Any]:
        return "severities", (syntax.SeveritySetting(pattern[0], severity, _span(meta)),)

    def setting(self, meta: Any, rule: syntax.Name, parameter: syntax.Name, value: syntax.Literal) -> tuple[str, Any]:
        return "settings", (syntax.Setting(rule, parameter, value, _span(meta)),)

    def pack(self, meta: Any, name: syntax.Name, *entries: Any) -> syntax.PackDeclaration:
        many: dict[str, Any] = {"off": (), "severities": (), "settings": ()}
        for key, value, *_ in entries:
            if key in many:
                many[key] += value
        rest = _once([entry for entry in entries if entry[0] not in many])
        return syntax.PackDeclaration(name, _span(meta), **many, **rest)

    def _template(self, token: Token) -> syntax.Template:
        offset = _token_span(token).start + 1
        parts: list[str | syntax.Expression] = []
        for index, part in enumerate(re.split(r"\{([^{}]*)\}", token[1:-1])):
            if index % 2:
                parts.append(self._expression_of(part, offset))
            elif part:
                parts.append(part.replace('\\"', '"'))
            offset += len(part) + index % 2 + (1 - index % 2)
        return syntax.Template(tuple(parts), _token_span(token))


def _span(meta: Any) -> Span:
    return Span(getattr(meta, "start_pos", 0), getattr(meta, "end_pos", 0))


def _as_expression(number: syntax.Literal | syntax.Path | syntax.Name) -> syntax.Literal | syntax.Path:
    return syntax.Path((number,), number.at) if isinstance(number, syntax.Name) else number


def _once(entries: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for key, value, at in entries:
        if key in fields:
            raise _MalformedError(f"`{_ENTRY.get(key, key)}` stands twice", at)
        fields[key] = value
    return fields


def _block(token: Token) -> syntax.Block:
    at = _token_span(token)
    return syntax.Block(_dedent(token[3:-3]), Span(at.start + 3, at.end - 3))


def _dedent(text: str) -> str:
    return textwrap.dedent(text.strip("\n").rstrip()).rstrip()


def _example(title: Token, token: Token, at: Span, *, flags: bool) -> syntax.Example:
    parts = re.split(r"(\[\[|\]\])", _dedent(token[3:-3]))
    text, marks, opened = "", [], -1
    for part in parts:
        if part == "[[" and opened < 0:
            opened = len(text)
        elif part == "]]" and opened >= 0:
            marks.append(Span(opened, len(text)))
            opened = -1
        else:
            text += part
    if opened >= 0:
        raise _MalformedError("a mark opens with [[ and does not close with ]]", at)
    return syntax.Example(_string(title), text, tuple(marks), flags, at)


_MODIFIER = {"topics": "`on`", "of": "`of`", "name": "`named`", "same": "`in the same`", "within": "`in`", "where": "`where`"}
_ENTRY = {"places": "at", "parameters": "with", "applies": "applies to", "exclusions": "except"}
