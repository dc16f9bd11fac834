"""Names, types and units of a condition, before it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.dsl import syntax
from pactlint.dsl.mistakes import nearest
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.phrases import PhraseError, finder
from pactlint.dsl.tokens import TokenPatternError, check_pattern
from pactlint.dsl.values import COUNT, PERCENTAGE, POINTS, QUANTITIES, Type, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pactlint.dsl.mistakes import Mistakes
    from pactlint.dsl.vocabulary import Noun

STATES = ("silent", "unread", "present")
PLACES = ("clause", "section", "article", "agreement")


@dataclass(frozen=True, slots=True)
class Names:
    """What the files declare that a condition may name. `conditions` maps a named condition to its noun ("agreement" if none)."""

    topics: frozenset[str]
    words: frozenset[str]
    conditions: Mapping[str, str]


Scope = dict[str, str]
"""Variables in force, each with its noun."""


@dataclass(frozen=True)
class TypeChecker:
    """Checks conditions and expressions of one rule (or of one named condition, which has no parameters)."""

    names: Names
    parameters: Mapping[str, Type]
    mistakes: Mistakes

    def condition(self, condition: syntax.Condition, scope: Scope) -> Scope:
        """Check a condition; return the scope with the names it binds for what follows it."""
        match condition:
            case syntax.And():
                for part in condition.parts:
                    scope = self.condition(part, scope)
                return scope
            case syntax.Or():
                return self._disjunction(condition, scope)
            case syntax.Exists():
                return self._existence(condition, scope)
            case syntax.Saying():
                return self._saying(condition, scope)
            case syntax.Not():
                self.condition(condition.part, scope)
            case syntax.Every():
                self.condition(condition.condition, self._subject(condition.subject, scope))
            case syntax.Choice():
                self._tally(condition.tally, scope)
                for part in condition.parts:
                    self.condition(part, scope)
            case _:
                self._statement(condition, scope)
        return scope

    def expression(self, expression: syntax.Expression, scope: Scope) -> Type | None:
        """The type of an expression; None where a mistake was noted and nothing more can be said."""
        match expression:
            case syntax.Literal():
                return POINTS if expression.points else type_of(expression.value)
            case syntax.Path():
                return self._path(expression, scope)
            case syntax.Counting():
                self._subject(expression.subject, scope)
                return COUNT
            case syntax.Aggregate():
                return self._aggregate(expression, scope)
            case syntax.Arithmetic():
                return self._arithmetic(expression, scope)

    # ---- conditions

    def _disjunction(self, condition: syntax.Or, scope: Scope) -> Scope:
        after = [self.condition(part, scope) for part in condition.parts]
        shared = {name: noun for name, noun in after[0].items() if all(each.get(name) == noun for each in after)}
        return scope | shared

    def _existence(self, condition: syntax.Exists, scope: Scope) -> Scope:
        after = self._subject(condition.subject, scope)
        if isinstance(condition.quantifier, syntax.Tally):
            self._tally(condition.quantifier, scope)
            return scope
        return scope if condition.quantifier is syntax.Determiner.NO else after

    def _saying(self, condition: syntax.Saying, scope: Scope) -> Scope:
        self._spoken_of(condition.subject, scope)
        for matcher in condition.matchers:
            self._matcher(matcher)
        if condition.name is None:
            return scope
        if condition.manner is syntax.Manner.OMITS:
            self.mistakes.say(condition.name.at, "words that are not said cannot be named")
            return scope
        return self._bind(condition.name, "words", scope)

    def _statement(self, condition: syntax.Condition, scope: Scope) -> None:
        match condition:
            case syntax.Comparison():
                self._comparison(condition, scope)
            case syntax.Difference():
                self._difference(condition, scope)
            case syntax.Identity():
                self._identity(condition, scope)
            case syntax.Relation():
                self._relation(condition, scope)

    def _comparison(self, condition: syntax.Comparison, scope: Scope) -> None:
        left, right = self.expression(condition.left, scope), self.expression(condition.right, scope)
        if left is None or right is None:
            return
        for side, type_ in ((condition.left, left), (condition.right, right)):
            if type_ not in QUANTITIES:
                self.mistakes.say(
                    side.at, f"{type_} cannot be less or more than anything", "only quantities are compared by size"
                )
                return
        if left != right:
            self.mistakes.say(condition.at, f"{left} cannot be compared with {right}")

    def _difference(self, condition: syntax.Difference, scope: Scope) -> None:
        left, right = self.expression(condition.left, scope), self.expression(condition.right, scope)
        margin = self.expression(condition.margin, scope)
        if left is None or right is None or margin is None:
            return
        if left != right or left not in QUANTITIES:
            self.mistakes.say(condition.at, f"{left} and {right} do not differ by an amount")
            return
        expected = POINTS if left == PERCENTAGE else left
        if margin != expected:
            hint = "percentages differ by points: `10 points`" if expected == POINTS else ""
            self.mistakes.say(condition.margin.at, f"expected {expected}, found {margin}", hint)

    def _identity(self, condition: syntax.Identity, scope: Scope) -> None:
        left = self.expression(condition.left, scope)
        if left is None:
            return
        for option in condition.options:
            self._option(condition.left, left, option, scope)

    def _option(self, subject: syntax.Expression, left: Type, option: syntax.Expression, scope: Scope) -> None:
        word = option.names[0].text if isinstance(option, syntax.Path) and len(option.names) == 1 else None
        if word in STATES:
            if not isinstance(subject, syntax.Path) or len(subject.names) < 2:
                self.mistakes.say(subject.at, f"only an attribute can be {word}, as in `t.notice is {word}`")
            return
        if word is None or word in scope or word in self.parameters:
            right = self.expression(option, scope)
            if right is not None and right.name != left.name:
                self.mistakes.say(option.at, f"{left} cannot be {right}")
            return
        noun = VOCABULARY.noun(left.name)
        known = [*left.options, *(adjective.name for adjective in noun.adjectives if noun)] if noun else [*left.options]
        if word not in known:
            self.mistakes.say(option.at, f"{left} cannot be `{word}`", nearest(word, [*known, *self.parameters]))

    def _relation(self, condition: syntax.Relation, scope: Scope) -> None:
        if condition.verb.text == "meets":
            self._meets(condition, scope)
            return
        left, right = self.expression(condition.left, scope), self.expression(condition.right, scope)
        if left is None or right is None or VOCABULARY.verb(condition.verb.text, left.name, right.name):
            return
        verbs = {verb.name for verb in VOCABULARY.verbs} | {"is", "says", "meets", "affirms", "denies"}
        if condition.verb.text in verbs:
            self.mistakes.say(condition.verb.at, f"{left} does not stand in the relation `{condition.verb}` to {right}")
        else:
            self.mistakes.unknown(condition.verb.at, "verb", condition.verb.text, verbs)

    def _meets(self, condition: syntax.Relation, scope: Scope) -> None:
        left = self.expression(condition.left, scope)
        name = str(condition.right)
        if name not in self.names.conditions:
            self.mistakes.unknown(condition.right.at, "condition", name, self.names.conditions)
        elif left and left.name != self.names.conditions[name]:
            self.mistakes.say(
                condition.left.at, f"the condition `{name}` is about {Type(self.names.conditions[name])}, not {left}"
            )

    def _tally(self, tally: syntax.Tally, scope: Scope) -> None:
        type_ = self.expression(tally.number, scope)
        if type_ not in (None, COUNT):
            self.mistakes.say(tally.number.at, f"expected a count, found {type_}")

    # ---- subjects

    def _subject(self, subject: syntax.Subject, scope: Scope) -> Scope:
        noun = VOCABULARY.noun(subject.noun.text)
        if noun is None:
            self.mistakes.unknown(
                subject.noun.at,
                "noun",
                subject.noun.text,
                [name for each in VOCABULARY.nouns for name in (each.name, each.plural)],
            )
            return self._bind(subject.name, "", scope) if subject.name else scope
        self._topics(subject, noun)
        self._owner(subject, noun, scope)
        for variable in (subject.within, subject.same[1] if subject.same else None):
            if variable and variable.text not in scope:
                self.mistakes.unknown(variable.at, "variable", variable.text, scope)
        if subject.same and subject.same[0].text not in PLACES:
            self.mistakes.unknown(subject.same[0].at, "kind of place", subject.same[0].text, PLACES)
        inner = self._bind(subject.name, noun.name, scope) if subject.name else scope
        if subject.where:
            self.condition(subject.where, inner)
        return inner

    def _topics(self, subject: syntax.Subject, noun: Noun) -> None:
        if subject.topics and not noun.topical:
            self.mistakes.say(subject.topics[0].at, f"{Type(noun.name)} has no topic", "only a clause is on a topic")
        elif subject.topics:
            for topic in subject.topics:
                if topic.text not in self.names.topics:
                    self.mistakes.unknown(topic.at, "topic", topic.text, self.names.topics)

    def _owner(self, subject: syntax.Subject, noun: Noun, scope: Scope) -> None:
        of = subject.of
        if of is None or of.text in noun.parts or scope.get(of.text) in noun.owners:
            return
        owned = [name for name, kind in scope.items() if kind in noun.owners]
        expected = [*noun.parts, *owned]
        if expected:
            self.mistakes.say(of.at, f"expected {' or '.join(expected)} after `of`, found `{of}`", nearest(of.text, expected))
        else:
            self.mistakes.say(of.at, f"nothing stands after `{subject.noun} of` here")

    def _bind(self, name: syntax.Name, noun: str, scope: Scope) -> Scope:
        if name.text in scope or name.text in self.parameters:
            self.mistakes.say(name.at, f"`{name}` is bound already", "choose another name")
        return scope | {name.text: noun}

    # ---- expressions

    def _path(self, path: syntax.Path, scope: Scope) -> Type | None:
        head, *attributes = path.names
        if head.text not in scope:
            return self._parameter(head, attributes, scope)
        noun = VOCABULARY.noun(scope[head.text])
        if noun is None:
            return None if not scope[head.text] else self._words(head, attributes)
        if not attributes:
            return noun.value or Type(noun.name)
        attribute = noun.attribute(attributes[0].text)
        if attribute is None:
            self.mistakes.unknown(
                attributes[0].at, f"attribute of {Type(noun.name)}", attributes[0].text, [each.name for each in noun.attributes]
            )
            return None
        if len(attributes) > 1:
            self.mistakes.say(attributes[1].at, f"{attribute.type} has no attributes")
            return None
        return attribute.type

    def _words(self, head: syntax.Name, attributes: Iterable[syntax.Name]) -> Type | None:
        for attribute in attributes:
            self.mistakes.say(attribute.at, f"the words `{head}` have no attributes")
            return None
        return Type("words")

    def _parameter(self, head: syntax.Name, attributes: list[syntax.Name], scope: Scope) -> Type | None:
        if head.text not in self.parameters:
            self.mistakes.unknown(head.at, "variable or parameter", head.text, [*scope, *self.parameters])
            return None
        if attributes:
            self.mistakes.say(attributes[0].at, f"the parameter `{head}` has no attributes")
            return None
        return self.parameters[head.text]

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
        if expression.operator == "*" and COUNT in (left, right):
            other = right if left == COUNT else left
            if other in QUANTITIES:
                return other
        elif left == right and left in QUANTITIES:
            return left
        self.mistakes.say(expression.at, f"`{expression.operator}` does not go with {left} and {right}")
        return None

    def _spoken_of(self, expression: syntax.Expression, scope: Scope) -> None:
        type_ = self.expression(expression, scope)
        if type_ is not None and isinstance(expression, syntax.Literal):
            self.mistakes.say(expression.at, f"{type_} in a rule says nothing; name a clause")

    # ---- words

    def _matcher(self, matcher: syntax.Matcher) -> None:
        try:
            match matcher.kind:
                case syntax.MatcherKind.PHRASE:
                    finder((matcher.text,))
                case syntax.MatcherKind.PATTERN:
                    finder((), (matcher.text,))
                case syntax.MatcherKind.TOKENS:
                    check_pattern(matcher.text)
                case syntax.MatcherKind.WORDS:
                    if matcher.text not in self.names.words:
                        self.mistakes.unknown(matcher.at, "word list", matcher.text, self.names.words)
        except (PhraseError, TokenPatternError) as error:
            self.mistakes.say(matcher.at, str(error))
