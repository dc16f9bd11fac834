"""From the parser's tree to the syntax tree. What has the right form and no meaning (the date 2024-02-31) is noted on the way."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Any

from pactlint.document import Span
from pactlint.dsl import syntax
from pactlint.dsl.conditionbuilder import ConditionBuilder, Entry, Token, Tree, span_of, string_of, unescaped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pactlint.dsl.mistakes import Mistakes


def build(tree: Tree, mistakes: Mistakes, expression_at: Callable[[Span], syntax.Expression | None]) -> Any:
    """What a tree says: declarations, a condition or an expression, as the start of the grammar has it.

    `expression_at` parses an expression between the braces of a message; None where it cannot, which it has noted.
    """
    return _Builder(mistakes, expression_at).built(tree)


class _Builder(ConditionBuilder):
    """The declarations, on top of the conditions."""

    def __init__(self, mistakes: Mistakes, expression_at: Callable[[Span], syntax.Expression | None]) -> None:
        super().__init__(mistakes)
        self._expression_at = expression_at

    def start(self, _meta: Any, *declarations: syntax.Declaration) -> tuple[syntax.Declaration, ...]:
        return declarations

    # ---- rules

    def parameter(self, meta: Any, name: syntax.Name, value: syntax.Literal) -> syntax.Parameter:
        return syntax.Parameter(name, value, span_of(meta))

    def place(self, meta: Any, expression: syntax.Expression, label: Token | None) -> syntax.PlaceExpression:
        return syntax.PlaceExpression(expression, string_of(label) if label else "", span_of(meta))

    def severity(self, meta: Any, name: syntax.Name) -> Entry:
        return "severity", name, span_of(meta)

    def title(self, meta: Any, token: Token) -> Entry:
        return "title", string_of(token), span_of(meta)

    def message(self, meta: Any, token: Token) -> Entry:
        return "message", self._template(token), span_of(meta)

    def cites(self, meta: Any, *tokens: Token) -> Entry:
        return "cites", tuple(map(string_of, tokens)), span_of(meta)

    def applies(self, meta: Any, *names: syntax.Name) -> Entry:
        return "applies", names, span_of(meta)

    def parameters(self, meta: Any, *parameters: syntax.Parameter) -> Entry:
        return "parameters", parameters, span_of(meta)

    def why(self, meta: Any, token: Token) -> Entry:
        return "why", _block(token), span_of(meta)

    def when(self, meta: Any, condition: syntax.Condition) -> Entry:
        return "when", condition, span_of(meta)

    def unsure(self, meta: Any, condition: syntax.Condition) -> Entry:
        return "unsure", condition, span_of(meta)

    def at(self, meta: Any, *places: syntax.PlaceExpression) -> Entry:
        return "places", places, span_of(meta)

    def near(self, meta: Any, *names: syntax.Name) -> Entry:
        return "near", names, span_of(meta)

    def suggest(self, meta: Any, token: Token) -> Entry:
        return "suggest", _block(token), span_of(meta)

    def flags(self, meta: Any, title: Token, token: Token) -> Entry:
        return self._example(title, token, meta, flags=True)

    def passes(self, meta: Any, title: Token, token: Token) -> Entry:
        return self._example(title, token, meta, flags=False)

    def rule(self, meta: Any, name: syntax.Name, *entries: Entry) -> syntax.RuleDeclaration:
        examples = tuple(value for key, value, _ in entries if key == "example")
        rest = self.once(entry for entry in entries if entry[0] != "example")
        return syntax.RuleDeclaration(name, span_of(meta), examples=examples, entries=_places(entries), **rest)

    # ---- the other declarations

    def label(self, meta: Any, token: Token) -> Entry:
        return "label", string_of(token), span_of(meta)

    def headings(self, meta: Any, *tokens: Token) -> Entry:
        return "headings", tuple(map(_phrase, tokens)), span_of(meta)

    def phrases(self, meta: Any, *tokens: Token) -> Entry:
        return "phrases", tuple(map(_phrase, tokens)), span_of(meta)

    def exclusions(self, meta: Any, *tokens: Token) -> Entry:
        return "exclusions", tuple(map(_phrase, tokens)), span_of(meta)

    def topic(self, meta: Any, name: syntax.Name, *entries: Entry) -> syntax.TopicDeclaration:
        return syntax.TopicDeclaration(name, span_of(meta), entries=_places(entries), **self.once(entries))

    def words(self, meta: Any, name: syntax.Name, *tokens: Token) -> syntax.WordList:
        return syntax.WordList(name, tuple(map(_phrase, tokens)), span_of(meta))

    def named_condition(
        self, meta: Any, name: syntax.Name, noun: syntax.Name | None, variable: syntax.Name | None, condition: syntax.Condition
    ) -> syntax.NamedCondition:
        return syntax.NamedCondition(name, noun, variable, condition, span_of(meta))

    def principle_text(self, meta: Any, token: Token) -> Entry:
        return "text", _block(token), span_of(meta)

    def asks(self, meta: Any, token: Token) -> Entry:
        return "asks", _block(token), span_of(meta)

    def principle(self, meta: Any, name: syntax.Name, *entries: Entry) -> syntax.PrincipleDeclaration:
        return syntax.PrincipleDeclaration(name, span_of(meta), entries=_places(entries), **self.once(entries))

    def version(self, meta: Any, token: Token) -> Entry:
        return "version", string_of(token), span_of(meta)

    def extends(self, meta: Any, name: syntax.Name) -> Entry:
        return "extends", name, span_of(meta)

    def rule_pattern(self, meta: Any, principle: syntax.Name, name: syntax.Name | None = None) -> tuple[str, Span]:
        return f"{principle}/{name or '*'}", span_of(meta)

    def every_rule(self, meta: Any) -> tuple[str, Span]:
        return "*", span_of(meta)

    def off(self, meta: Any, *patterns: tuple[str, Span]) -> Entry:
        return "off", patterns, span_of(meta)

    def severity_of(self, meta: Any, pattern: tuple[str, Span], severity: syntax.Name) -> Entry:
        return "severities", (syntax.SeveritySetting(pattern[0], severity, span_of(meta)),), span_of(meta)

    def setting(self, meta: Any, rule: syntax.Name, parameter: syntax.Name, value: syntax.Literal) -> Entry:
        return "settings", (syntax.Setting(rule, parameter, value, span_of(meta)),), span_of(meta)

    def pack(self, meta: Any, name: syntax.Name, *entries: Entry) -> syntax.PackDeclaration:
        many: dict[str, Any] = {"off": (), "severities": (), "settings": ()}
        for key, value, _ in entries:
            if key in many:
                many[key] += value
        rest = self.once(entry for entry in entries if entry[0] not in many)
        return syntax.PackDeclaration(name, span_of(meta), entries=_places(entries), **many, **rest)

    # ---- messages and examples

    def _template(self, token: Token) -> syntax.Template:
        parts: list[str | syntax.Expression] = []
        at = token.at.start + 1
        for part in _BRACES.split(token[1:-1]):
            place = Span(at, at + len(part))
            at = place.end
            if part.startswith("{") and part.endswith("}") and not part[1:-1].strip():
                self.mistakes.say(place, "nothing stands between the braces", _BRACES_HINT)
            elif part.startswith("{") and part.endswith("}"):
                parts.append(self._expression_at(Span(place.start + 1, place.end - 1)) or part)
            elif part:
                self._brace(part, place)
                parts.append(unescaped(part))
        return syntax.Template(tuple(parts), token.at)

    def _brace(self, part: str, place: Span) -> None:
        for index, char in enumerate(part):
            if char in "{}":
                problem = "`{` is not closed with `}`" if char == "{" else "`}` closes nothing"
                self.mistakes.say(Span(place.start + index, place.start + index + 1), problem, _BRACES_HINT)

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
        return "example", syntax.Example(string_of(title), text, tuple(marks), flags, span_of(meta)), span_of(meta)

    def _check_marks(self, token: Token) -> None:
        opened: Span | None = None
        for found in _MARKS.finditer(token):
            at = Span(found.start(), found.end()).shifted(token.at.start)
            if found[0] == "[[":
                if opened:
                    self.mistakes.say(at, "a mark inside a mark", "close the first with ]]")
                opened = at
            elif opened:
                if opened.end == at.start:
                    self.mistakes.say(Span(opened.start, at.end), "this marks no words")
                opened = None
        if opened:
            self.mistakes.say(opened, "a mark opens with [[ and does not close with ]]")


def _phrase(token: Token) -> syntax.Phrase:
    return syntax.Phrase(string_of(token), token.at)


def _block(token: Token) -> syntax.Block:
    at = token.at
    return syntax.Block(_dedent(token[3:-3]), Span(at.start + 3, at.end - 3))


def _places(entries: Iterable[Entry]) -> tuple[tuple[str, Span], ...]:
    return tuple((key, at) for key, _, at in entries)


def _dedent(text: str) -> str:
    return textwrap.dedent(text.rstrip()).strip("\n")


_BRACES = re.compile(r"(\{[^{}]*\})")
_BRACES_HINT = "braces hold what is filled in, as in `{t.notice}`; there is no other use of them"
_MARKS = re.compile(r"(\[\[|\]\])")
