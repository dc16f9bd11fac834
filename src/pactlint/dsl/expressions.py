"""Types and units of expressions, before anything runs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactlint.dsl import syntax
from pactlint.dsl.keywords import RESERVED
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.values import COUNT, DATE, DURATION, MONEY, PERCENTAGE, POINTS, QUANTITIES, Type, type_of
from pactlint.errors import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pactlint.dsl.mistakes import Mistakes

STATES = ("silent", "unread", "present")
WORDS = "words"  # what a name stands for that `says … named` binds

Scope = dict[str, str]
"""Names in force, each with its noun; an empty noun for what a mistake keeps from being known."""


@dataclass(frozen=True, slots=True)
class Names:
    """What the files declare that a condition may name. `conditions` maps a named condition to its noun ("agreement" if none).

    `unsure` are the kinds (`topic`, `words`, `condition`) of which a file may declare more than can be read of it.
    """

    topics: frozenset[str]
    words: frozenset[str]
    conditions: Mapping[str, str]
    unsure: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ExpressionChecker(ABC):
    """Checks the expressions of one rule (or of one named condition, which has no parameters).

    `used` collects the parameters that are spoken of; `hidden` are names that are bound where they cannot be spoken of from
    outside, each with the reason.
    """

    names: Names
    parameters: Mapping[str, Type]
    mistakes: Mistakes
    used: set[str] = field(default_factory=set)
    hidden: dict[str, str] = field(default_factory=dict)

    @abstractmethod
    def subject(self, subject: syntax.Subject, scope: Scope) -> Scope:
        """Check what a condition or a count speaks of; the scope with the name it binds."""

    def expression(self, expression: syntax.Expression, scope: Scope) -> Type | None:
        """The type of an expression; None where a mistake was noted and nothing more can be said."""
        match expression:
            case syntax.Literal():
                return POINTS if expression.points else type_of(expression.value)
            case syntax.Path():
                return self._path(expression, scope)
            case syntax.Counting():
                self.hide(scope, self.subject(expression.subject, scope), "it is bound inside a `count of`")
                return COUNT
            case syntax.Aggregate():
                return self._aggregate(expression, scope)
            case syntax.Arithmetic():
                return self._arithmetic(expression, scope)

    def place(self, expression: syntax.Expression, scope: Scope) -> None:
        """Check an expression that has to stand somewhere in the agreement: it begins with a name that something bears there."""
        if self.expression(expression, scope) is not None and _stands_nowhere(expression, scope):
            self.mistakes.say(expression.at, "this stands nowhere in the agreement", "name something the condition binds")

    def noun_of(self, expression: syntax.Expression, scope: Scope) -> str | None:
        """The noun of the name an expression consists of; None where it is no such name, and "" where it is not known."""
        return scope.get(str(expression)) if isinstance(expression, syntax.Path) else None

    def bind(self, name: syntax.Name, noun: str, scope: Scope) -> Scope:
        """The scope with a name in it."""
        self.check_name(name)
        if name.text in scope or name.text in self.parameters:
            self.mistakes.say(name.at, f"`{name}` is bound already", "choose another name")
        return {name.text: noun} | scope

    def check_name(self, name: syntax.Name) -> None:
        """Note a name that the language has another use for."""
        meaning = "a word of the language" if name.text in (*RESERVED, *STATES) else _meaning(name.text)
        if meaning:
            self.mistakes.say(name.at, f"`{name}` cannot be a name: it is {meaning}", "choose another")
            self.used.add(name.text)

    def hide(self, outside: Scope, inside: Scope, reason: str) -> None:
        """Remember why the names bound inside are not known outside."""
        self.hidden.update({name: reason for name in inside if name not in outside})

    def mismatched(self, left: Type, right: Type, sides: tuple[syntax.Expression, syntax.Expression]) -> str:
        """What two types that do not go together were probably meant to be."""
        if left.many != right.many:
            return "a list is spoken of as `sum of`, `least of` or `greatest of`"
        for one, other, side in ((left, right, sides[1]), (right, left, sides[0])):
            if other == COUNT and one in _UNIT and isinstance(side, syntax.Literal):
                return f"write the unit: `{_UNIT[one].format(side.value)}`"
            if other == POINTS and one == PERCENTAGE and isinstance(side, syntax.Literal):
                return f"points are for differences: `{side.value}` is a percentage"
            if one.name == "text" and isinstance(side, syntax.Literal):
                return f'texts stand in quotes: "{side.value}"'
            if one.name == "text" and other.name == "party" and isinstance(side, syntax.Path):
                return f"write `{side}.name`"
        return ""

    # ---- kinds of expressions

    def _path(self, path: syntax.Path, scope: Scope) -> Type | None:
        head, *attributes = path.names
        if head.text not in scope:
            return self._parameter(head, attributes, scope)
        noun = VOCABULARY.noun(scope[head.text])
        if noun is None:
            return self._words(head, attributes) if scope[head.text] == WORDS else None
        if not attributes:
            return noun.value or Type(noun.name)
        attribute = noun.attribute(attributes[0].text)
        if attribute is None:
            self._no_attribute(head, attributes[0], noun.name)
            return None
        if len(attributes) > 1:
            self.mistakes.say(attributes[1].at, f"{attribute.type} has no attributes")
            return None
        return attribute.type

    def _no_attribute(self, head: syntax.Name, attribute: syntax.Name, noun_name: str) -> None:
        noun = VOCABULARY.noun(noun_name)
        if noun and noun.adjective(attribute.text):
            self.mistakes.say(attribute.at, f"{Type(noun.name)} has no `{attribute}`", f"write `{head} is {attribute}`")
        elif noun:
            known = [each.name for each in noun.attributes]
            self.mistakes.say(attribute.at, f"{Type(noun.name)} has no `{attribute}`", nearest(attribute.text, known))

    def _words(self, head: syntax.Name, attributes: list[syntax.Name]) -> Type | None:
        if attributes:
            self.mistakes.say(attributes[0].at, f"the words `{head}` have no attributes")
            return None
        return Type(WORDS)

    def _parameter(self, head: syntax.Name, attributes: list[syntax.Name], scope: Scope) -> Type | None:
        if head.text not in self.parameters:
            self.unknown(head, scope)
            return None
        self.used.add(head.text)
        if attributes:
            self.mistakes.say(attributes[0].at, f"the parameter `{head}` has no attributes")
            return None
        return self.parameters[head.text]

    def unknown(self, name: syntax.Name, scope: Scope) -> None:
        """Note a name that nothing bears here, and say why if that is known."""
        noun = VOCABULARY.noun(name.text)
        if name.text in self.hidden:
            self.mistakes.say(name.at, f"`{name}` is not known here", self.hidden[name.text])
        elif noun:
            self.mistakes.say(name.at, f"no {noun.name} has been named", f"bind one and name it: `a {noun.name} named x`")
        elif name.text in self.names.topics:
            hint = f"bind a clause on it and name it: `a clause on {name} named x`"
            self.mistakes.say(name.at, f"`{name}` is a topic, and nothing has that name", hint)
        else:
            self.mistakes.unknown(name.at, "variable or parameter", name.text, [*scope, *self.parameters])

    def _aggregate(self, expression: syntax.Aggregate, scope: Scope) -> Type | None:
        type_ = self.expression(expression.path, scope)
        if type_ is not None and not type_.many:
            self.mistakes.say(expression.path.at, f"`{expression.function} of` takes a list, and this is {type_}")
            return None
        return Type(type_.name) if type_ else None

    def _arithmetic(self, expression: syntax.Arithmetic, scope: Scope) -> Type | None:
        left, right = self.expression(expression.left, scope), self.expression(expression.right, scope)
        if left is None or right is None:
            return None
        if expression.operator == "*":
            other = right if left == COUNT else left
            if COUNT in (left, right) and other in _MULTIPLIED:
                return other
        elif left == right and left in _MULTIPLIED:
            return left
        hint = "" if expression.operator == "*" else self.mismatched(left, right, (expression.left, expression.right))
        self.mistakes.say(expression.at, f"`{_SIGNS[expression.operator]}` does not go with {left} and {right}", hint)
        return None


def reads(expression: syntax.Expression, scope: Scope) -> bool:
    """Does it depend on the agreement, not on the rule alone?"""
    match expression:
        case syntax.Path():
            return expression.names[0].text in scope
        case syntax.Arithmetic():
            return reads(expression.left, scope) or reads(expression.right, scope)
        case syntax.Literal():
            return False
        case _:
            return True


def _stands_nowhere(expression: syntax.Expression, scope: Scope) -> bool:
    match expression:
        case syntax.Path():
            return expression.names[0].text not in scope
        case syntax.Aggregate():
            return _stands_nowhere(expression.path, scope)
        case syntax.Arithmetic():
            return _stands_nowhere(expression.left, scope) and _stands_nowhere(expression.right, scope)
        case _:
            return True


def _meaning(name: str) -> str:
    """What the vocabulary has a name for, if it has one."""
    for noun in VOCABULARY.nouns:
        if name in (noun.name, noun.plural):
            return "a noun"
        if name in noun.parts:
            return f"what {Type(noun.name)} can be of"
    return "a verb" if any(verb.name == name for verb in VOCABULARY.verbs) or name == "meets" else ""


_MULTIPLIED = tuple(type_ for type_ in QUANTITIES if type_ != DATE)
_SIGNS = {"+": "+", "-": "-", "*": "×"}
_UNIT = {DURATION: "{} days", PERCENTAGE: "{} %", MONEY: "EUR {}"}
