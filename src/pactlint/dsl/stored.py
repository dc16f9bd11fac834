"""Syntax trees as JSON and back, so that rule files are parsed once. What is read back can be nothing but data: no code runs."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from pactlint import quantity
from pactlint.document import Span
from pactlint.dsl import syntax

if TYPE_CHECKING:
    from collections.abc import Callable

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def dumped(tree: object) -> str:
    """A syntax tree, or tuples of them, as JSON: every node a list that begins with the number of its class."""
    return json.dumps(_encoded(tree), ensure_ascii=False, separators=(",", ":"))


def loaded(text: str) -> Any:
    """The tree again. Raises ValueError where the text is none; what kind of tree it is, is the caller's to look at."""
    try:
        return _decoded(json.loads(text))
    except (TypeError, IndexError, ArithmeticError, RecursionError) as error:
        raise ValueError("not a stored syntax tree") from error


def _encoded(node: object) -> Json:
    match node:
        case Span(start, end):
            return [_SPAN, start, end]
        case syntax.Phrase():
            return [_NUMBER[syntax.Phrase], str(node), _encoded(node.at)]
        case Enum():
            return [_NUMBER[type(node)], str(node.value)]
        case None | bool() | str():
            return node
        case tuple():
            return [_TUPLE, *map(_encoded, node)]
        case Fraction():
            return [_NUMBER[Fraction], node.numerator, node.denominator]
        case date():
            return [_NUMBER[date], node.year, node.month, node.day]
        case _:
            return [_NUMBER[type(node)], *(_encoded(getattr(node, each.name)) for each in fields(node))]  # type: ignore[arg-type]  # trees are of dataclasses


def _decoded(node: Any) -> Any:
    if node.__class__ is not list:
        return node
    number = node[0]
    if number == _SPAN:
        return Span(node[1], node[2])
    return _CLASSES[number](*[_decoded(each) if each.__class__ is list else each for each in node[1:]])


def _tuple(*nodes: Any) -> tuple[Any, ...]:
    return nodes


_CLASSES: tuple[Callable[..., Any], ...] = (
    _tuple,
    Span,
    syntax.Name,
    syntax.Path,
    syntax.Literal,
    syntax.Subject,
    syntax.Exists,
    syntax.Determiner,
    syntax.Comparison,
    syntax.Identity,
    syntax.Saying,
    syntax.Manner,
    syntax.Matcher,
    syntax.MatcherKind,
    syntax.And,
    syntax.Or,
    syntax.Not,
    syntax.Every,
    syntax.Choice,
    syntax.Difference,
    syntax.Relation,
    syntax.Counting,
    syntax.Aggregate,
    syntax.Arithmetic,
    syntax.Tally,
    syntax.Bound,
    syntax.Phrase,
    syntax.Block,
    syntax.Template,
    syntax.Parameter,
    syntax.PlaceExpression,
    syntax.Example,
    syntax.RuleDeclaration,
    syntax.TopicDeclaration,
    syntax.WordList,
    syntax.NamedCondition,
    syntax.PrincipleDeclaration,
    syntax.Setting,
    syntax.SeveritySetting,
    syntax.PackDeclaration,
    syntax.Comment,
    quantity.Duration,
    quantity.Unit,
    quantity.Money,
    quantity.Percentage,
    quantity.Count,
    quantity.Day,
    Fraction,
    date,
)
"""Everything a tree is made of, and nothing else can come out of one that is stored."""

_NUMBER = {each: number for number, each in enumerate(_CLASSES)}
_TUPLE, _SPAN = 0, 1
