"""One layout for all rule files: entries in one order, one condition a line, comments kept."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl import syntax
from pactlint.dsl.breaking import broken
from pactlint.dsl.writing import conjuncts, literal, quoted, template, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WIDTH = 120  # columns after which a list goes on in the next line
CONTINUED = 5  # where a condition goes on in the next line
COLUMN = 9  # where values stand: behind the longest keyword of a rule's head


def formatted(file: syntax.SourceFile) -> str:
    """The file's text in the one layout. Formatting that again changes nothing, and it parses to the same tree."""
    comments = _Comments(file)
    parts = ["\n".join(_declaration(each, index, comments)) for index, each in enumerate(file.declarations)]
    after = "\n".join(comments.at(len(file.declarations), "", 0)).rstrip()
    return "\n\n".join([*parts, *([after] if after else [])]) + "\n"


# ---- comments: each stands above something, which it keeps


@dataclass
class _Comments:
    """The comments of a file by what they stand above: a declaration (by index), one of its entries, a line of that."""

    file: syntax.SourceFile
    held: dict[tuple[int, str, int], list[str]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for comment in self.file.comments:
            place = self._above(comment)
            self.held[place].append(comment.text.rstrip())
            if not place[1] and _BLANK.match(self.file.text, comment.at.end):
                self.held[place].append("")

    def at(self, declaration: int, entry: str, line: int) -> list[str]:
        """The comments above a line of an entry; above the declaration itself where the entry is empty."""
        return self.held.get((declaration, entry, line), [])

    def _above(self, comment: syntax.Comment) -> tuple[int, str, int]:
        for index, declaration in enumerate(self.file.declarations):
            if comment.at.start < declaration.at.start:
                return index, "", 0
            if comment.at.start < declaration.at.end or self._same_line(declaration.at.end, comment):
                return index, *self._entry_above(declaration, comment)
        return len(self.file.declarations), "", 0

    def _entry_above(self, declaration: syntax.Declaration, comment: syntax.Comment) -> tuple[str, int]:
        """The entry a comment stands in or behind, else the one that comes next; in a condition, the line of it."""
        entries = _keyed(getattr(declaration, "entries", ()))
        before = [(key, at) for key, at in entries if at.start <= comment.at.start]
        if before:
            key, at = before[-1]
            if comment.at.start < at.end or self._same_line(at.end, comment):
                return key, self._line_of(declaration, key, comment)
        if len(before) < len(entries):
            return entries[len(before)][0], 0
        if isinstance(declaration, syntax.NamedCondition):
            return "when", _line(declaration.condition, comment)
        return "", 0

    def _line_of(self, declaration: syntax.Declaration, key: str, comment: syntax.Comment) -> int:
        if key in ("when", "unsure") and isinstance(declaration, syntax.RuleDeclaration):
            condition = declaration.when if key == "when" else declaration.unsure
            return _line(condition, comment) if condition else 0
        return 0

    def _same_line(self, end: int, comment: syntax.Comment) -> bool:
        return end <= comment.at.start and "\n" not in self.file.text[end : comment.at.start]


def _line(condition: syntax.Condition, comment: syntax.Comment) -> int:
    """The line of a condition that a comment stands above: the first that begins after it, else the last."""
    parts = condition.parts if isinstance(condition, syntax.And) else (condition,)
    return next((index for index, part in enumerate(parts) if comment.at.start < part.at.start), len(parts) - 1)


def _keyed(entries: Iterable[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """The entries with keys of their own where one stands several times: example-0, example-1."""
    times: dict[str, int] = defaultdict(int)
    keyed = []
    for key, at in entries:
        keyed.append((f"{key}-{times[key]}" if key in _MANY else key, at))
        times[key] += 1
    return keyed


# ---- declarations


def _declaration(declaration: syntax.Declaration, index: int, comments: _Comments) -> Iterator[str]:
    yield from comments.at(index, "", 0)
    match declaration:
        case syntax.RuleDeclaration():
            yield f"rule {declaration.name}"
            entries = _rule(declaration)
        case syntax.TopicDeclaration():
            yield f"topic {declaration.name}"
            entries = _topic(declaration)
        case syntax.WordList():
            yield f"words {declaration.name}"
            entries = iter([("phrases", [_listed("", map(quoted, declaration.phrases), 2)])])
        case syntax.NamedCondition():
            of = f" of {declaration.noun} {declaration.variable}" if declaration.noun else ""
            yield f"condition {declaration.name}{of} means"
            entries = iter([("when", [f"  {line}" for line in _condition(declaration.condition, "", "and ")])])
        case syntax.PrincipleDeclaration():
            yield f"principle {declaration.name}"
            entries = _principle(declaration)
        case syntax.PackDeclaration():
            yield f"pack {declaration.name}"
            entries = _pack(declaration)
    for key, lines in entries:
        if isinstance(declaration, syntax.RuleDeclaration) and key.partition("-")[0] in _APART:
            yield ""
        for number, line in enumerate(lines):
            yield from comments.at(index, key, number)
            yield line


def _rule(rule: syntax.RuleDeclaration) -> Iterator[tuple[str, list[str]]]:
    yield from _head(rule)
    if rule.why:
        yield "why", [_text("why", rule.why.text)]
    if rule.when:
        yield "when", _condition(rule.when, "when ", "and  ")
    if rule.unsure:
        yield "unsure", _condition(rule.unsure, "unsure ", "and  ")
    if rule.places:
        places = (written(each.expression) + (f" {quoted(each.label)}" if each.label else "") for each in rule.places)
        yield "places", [_listed("at   ", places, 5)]
    if rule.near:
        yield "near", [_listed("near ", map(str, rule.near), 5)]
    if rule.suggest:
        yield "suggest", [_text("suggest", rule.suggest.text)]
    for index, example in enumerate(rule.examples):
        keyword = "flags" if example.flags else "passes"
        yield f"example-{index}", [_text(f"{keyword} {quoted(example.title)}", _marked(example))]


def _head(rule: syntax.RuleDeclaration) -> Iterator[tuple[str, list[str]]]:
    if rule.severity:
        yield "severity", [f"severity {rule.severity}"]
    if rule.title:
        yield "title", [f"title    {quoted(rule.title)}"]
    if rule.message:
        yield "message", [f"message  {template(rule.message)}"]
    if rule.cites:
        yield "cites", [_listed("cites    ", map(quoted, rule.cites))]
    if rule.applies:
        yield "applies", [_listed("applies  to ", map(str, rule.applies), COLUMN + 3)]
    if rule.parameters:
        values = (f"{each.name} = {literal(each.value)}" for each in rule.parameters)
        yield "parameters", [_listed("with     ", values)]


def _topic(topic: syntax.TopicDeclaration) -> Iterator[tuple[str, list[str]]]:
    if topic.title:
        yield "title", [f"title    {quoted(topic.title)}"]
    if topic.label:
        yield "label", [f"label    {quoted(topic.label)}"]
    for key, keyword in (("headings", "headings"), ("phrases", "phrases "), ("exclusions", "except  ")):
        phrases = getattr(topic, key)
        if phrases:
            yield key, [_listed(f"{keyword} ", map(quoted, phrases))]


def _principle(principle: syntax.PrincipleDeclaration) -> Iterator[tuple[str, list[str]]]:
    if principle.title:
        yield "title", [f"title {quoted(principle.title)}"]
    if principle.text:
        yield "text", [_text("says", principle.text.text)]
    if principle.asks:
        yield "asks", [_text("asks", principle.asks.text)]


def _pack(pack: syntax.PackDeclaration) -> Iterator[tuple[str, list[str]]]:
    if pack.version:
        yield "version", [f"version  {quoted(pack.version)}"]
    if pack.title:
        yield "title", [f"title    {quoted(pack.title)}"]
    if pack.extends:
        yield "extends", [f"extends  {pack.extends}"]
    if pack.off:
        yield "off-0", [_listed("off      ", (pattern for pattern, _ in pack.off))]
    for index, severity in enumerate(pack.severities):
        yield f"severities-{index}", [f"severity {severity.pattern} {severity.severity}"]
    for index, setting in enumerate(pack.settings):
        yield f"settings-{index}", [f"set      {setting.rule}.{setting.parameter} = {literal(setting.value)}"]


# ---- lines


def _condition(condition: syntax.Condition, first: str, next_: str) -> list[str]:
    heads = [first, *[next_] * (len(conjuncts(condition)) - 1)]
    indent = max(len(next_), CONTINUED)
    return [head + broken(words, WIDTH, len(head), indent) for head, (_, words) in zip(heads, conjuncts(condition), strict=True)]


def _listed(head: str, items: Iterable[str], indent: int = COLUMN) -> str:
    """Items after a keyword, parted by commas, as many in a line as go in."""
    line, lines = head or " " * indent, []
    for item in items:
        joined = line + (", " if line.strip() and line != head else "") + item
        if len(joined) > WIDTH and line not in (head, " " * indent):
            lines.append(line + ",")
            joined = " " * indent + item
        line = joined
    return "\n".join([*lines, line])


def _text(head: str, text: str) -> str:
    return f'{head} """\n{text}\n"""'


def _marked(example: syntax.Example) -> str:
    text = example.text
    for mark in sorted(example.marks, reverse=True):
        text = f"{text[: mark.start]}[[{text[mark.start : mark.end]}]]{text[mark.end :]}"
    return text


_BLANK = re.compile(r"[ \t]*\n[ \t]*\n")
_MANY = ("example", "off", "severities", "settings")
_APART = ("why", "when", "suggest", "example")
