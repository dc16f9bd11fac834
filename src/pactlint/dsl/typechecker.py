"""Names, types and units of a condition, before it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.dsl import syntax
from pactlint.dsl.expressions import STATES, WORDS, ExpressionChecker, Names, Scope, reads
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.phrases import PhraseError, check_pattern, check_phrase
from pactlint.dsl.tokens import TokenPatternError
from pactlint.dsl.tokens import check_pattern as check_tokens
from pactlint.dsl.values import COUNT, DATE, PERCENTAGE, POINTS, QUANTITIES, TEXT, Type
from pactlint.errors import nearest

if TYPE_CHECKING:
    from pactlint.dsl.vocabulary import Noun

__all__ = ["Names", "Scope", "TypeChecker"]

PLACES = ("clause", "section", "article", "agreement")


@dataclass(frozen=True)
class TypeChecker(ExpressionChecker):
    """Checks conditions and expressions of one rule (or of one named condition, which has no parameters)."""

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
                self.hide(scope, self.condition(condition.part, scope), "it is bound inside a `not`, which says there is none")
            case syntax.Every():
                inner = self.condition(condition.condition, self.subject(condition.subject, scope))
                self.hide(scope, inner, "it is bound inside an `every`, which speaks of many")
            case syntax.Choice():
                self._tally(condition.tally, scope)
                for part in condition.parts:
                    self.hide(scope, self.condition(part, scope), "it is bound inside a list, of which not all need to hold")
            case _:
                self._statement(condition, scope)
        return scope

    # ---- conditions that bind names

    def _disjunction(self, condition: syntax.Or, scope: Scope) -> Scope:
        after = []
        for part in condition.parts:
            after.append(self.condition(part, scope))
            self.hide(scope, after[-1], "it is bound in one branch of an `or` only")
        everywhere = [name for name in after[0] if name not in scope and all(name in each for each in after)]
        for name in everywhere:
            nouns = list(dict.fromkeys(each[name] for each in after if each[name]))
            if len(nouns) > 1:
                self.hidden[name] = f"it is {Type(nouns[0])} in one branch of an `or` and {Type(nouns[1])} in another"
            else:
                self.hidden.pop(name)
                scope = scope | {name: after[0][name]}
        return scope

    def _existence(self, condition: syntax.Exists, scope: Scope) -> Scope:
        after = self.subject(condition.subject, scope)
        if isinstance(condition.quantifier, syntax.Tally):
            self._tally(condition.quantifier, scope)
            self.hide(scope, after, "it is bound by a count, which speaks of many")
            return scope
        if condition.quantifier is syntax.Determiner.NO:
            self.hide(scope, after, "it is bound by a `no`, which says there is none")
            return scope
        if condition.quantifier is syntax.Determiner.ANOTHER:
            self._another(condition.subject, scope)
        return after

    def _another(self, subject: syntax.Subject, scope: Scope) -> None:
        noun = VOCABULARY.noun(subject.noun.text)
        if noun and noun.name not in scope.values():
            self.mistakes.say(
                subject.noun.at, f"another {noun.name} than which? none has been named before", f"write `a {noun.name}`"
            )

    def _saying(self, condition: syntax.Saying, scope: Scope) -> Scope:
        self.place(condition.subject, scope)
        for matcher in condition.matchers:
            self._matcher(matcher)
        if condition.name is None:
            return scope
        if condition.manner is syntax.Manner.OMITS:
            self.mistakes.say(condition.name.at, "words that are not said cannot be named")
            return scope
        return self.bind(condition.name, WORDS, scope)

    # ---- statements

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
                hint = "a list is compared as `sum of`, `least of` or `greatest of`" if type_.many else _ONLY_QUANTITIES
                self.mistakes.say(side.at, f"{type_} cannot be less or more than anything", hint)
                return
        if left != right:
            hint = self.mismatched(left, right, (condition.left, condition.right))
            self.mistakes.say(condition.at, f"{left} cannot be compared with {right}", hint)
        elif not reads(condition.left, scope) and not reads(condition.right, scope):
            self.mistakes.say(condition.at, "this is the same for every agreement", "compare with something the agreement says")

    def _difference(self, condition: syntax.Difference, scope: Scope) -> None:
        left, right = self.expression(condition.left, scope), self.expression(condition.right, scope)
        margin = self.expression(condition.margin, scope)
        if left is None or right is None or margin is None:
            return
        if left != right or left not in QUANTITIES or left == DATE:
            hint = self.mismatched(left, right, (condition.left, condition.right))
            self.mistakes.say(condition.at, f"{left} and {right} do not differ by an amount", hint)
            return
        expected = POINTS if left == PERCENTAGE else left
        if margin != expected:
            hint = "percentages differ by points: `10 points`" if expected == POINTS else ""
            self.mistakes.say(condition.margin.at, f"expected {expected}, found {margin}", hint)

    def _identity(self, condition: syntax.Identity, scope: Scope) -> None:
        left = self.expression(condition.left, scope)
        if left is None:
            return
        if not reads(condition.left, scope):
            self.mistakes.say(condition.left.at, "this is the same for every agreement", "speak of something the agreement says")
            return
        for option in condition.options:
            self._option(condition.left, left, option, scope)

    def _option(self, subject: syntax.Expression, left: Type, option: syntax.Expression, scope: Scope) -> None:
        word = option.names[0].text if isinstance(option, syntax.Path) and len(option.names) == 1 else None
        if word in STATES:
            if not isinstance(subject, syntax.Path) or len(subject.names) < 2:
                self.mistakes.say(subject.at, f"only an attribute can be {word}, as in `t.notice is {word}`")
            return
        if word is not None and word not in scope and word not in self.parameters:
            self._described(subject, left, option, scope)
            return
        right = self.expression(option, scope)
        if right is None:
            return
        if (right.name, right.many) != (left.name, left.many):
            self.mistakes.say(option.at, f"{left} cannot be {right}", self.mismatched(left, right, (subject, option)))
        elif left.options and isinstance(option, syntax.Literal) and str(option.value) not in left.options:
            self.mistakes.say(option.at, f'this can never be "{option.value}"', nearest(str(option.value), left.options))

    def _described(self, subject: syntax.Expression, left: Type, option: syntax.Expression, scope: Scope) -> None:
        """An adjective of the subject's noun, or one of the words that a text can be."""
        word = str(option)
        noun = VOCABULARY.noun(self.noun_of(subject, scope) or "")
        known = [*left.options, *(adjective.name for adjective in noun.adjectives if noun)] if noun else [*left.options]
        if word in known:
            return
        if word in self.hidden:
            self.mistakes.say(option.at, f"`{word}` is not known here", self.hidden[word])
            return
        known += [name for name, type_ in self.parameters.items() if type_ == left]
        known += STATES if isinstance(subject, syntax.Path) and len(subject.names) > 1 else ()
        quoted = f'texts stand in quotes: "{word}"' if left == TEXT else ""
        self.mistakes.say(option.at, f"{left} cannot be `{word}`", quoted or nearest(word, known))

    # ---- relations

    def _relation(self, condition: syntax.Relation, scope: Scope) -> None:
        verb = condition.verb.text
        if verb == "meets":
            self._meets(condition, scope)
            return
        if not any(each.name == verb for each in VOCABULARY.verbs):
            self._no_verb(condition.verb)
            return
        left, right = self._named(condition.left, scope), self._named(condition.right, scope)
        if left and right and not VOCABULARY.verb(verb, left, right):
            pairs = [f"{Type(each.left)} {verb} {Type(each.right)}" for each in VOCABULARY.verbs if each.name == verb]
            self.mistakes.say(condition.at, f"{Type(left)} never `{verb}` {Type(right)}", f"it is said of: {'; '.join(pairs)}")

    def _no_verb(self, verb: syntax.Name) -> None:
        verbs = {each.name for each in VOCABULARY.verbs} | {"is", "says", "meets", "affirms", "denies"}
        if verb.text in _MEANT:
            self.mistakes.say(verb.at, f"there is no verb `{verb}`", f"write {_MEANT[verb.text]}")
        else:
            self.mistakes.unknown(verb.at, "verb", verb.text, verbs)

    def _named(self, expression: syntax.Expression, scope: Scope) -> str:
        """The noun of the name on one side of a verb; empty where a mistake was noted, or none can be."""
        noun = self.noun_of(expression, scope)
        if noun is None and self.expression(expression, scope) is not None:
            self.mistakes.say(
                expression.at, "verbs stand between names", "name both sides: `a clause named c`, `a party named p`"
            )
        return noun or ""

    def _meets(self, condition: syntax.Relation, scope: Scope) -> None:
        left = self._named(condition.left, scope)
        right = condition.right
        name = str(right) if isinstance(right, syntax.Path) else ""
        if not name:
            self.mistakes.say(right.at, "expected the name of a condition after `meets`")
        elif name not in self.names.conditions:
            if "condition" not in self.names.unsure:
                self.mistakes.unknown(right.at, "condition", name, self.names.conditions)
        elif left and (about := VOCABULARY.noun(self.names.conditions[name])) and about.name != left:
            self.mistakes.say(condition.left.at, f"the condition `{name}` is about {Type(about.name)}, not {Type(left)}")

    def _tally(self, tally: syntax.Tally, scope: Scope) -> None:
        type_ = self.expression(tally.number, scope)
        if type_ not in (None, COUNT):
            self.mistakes.say(tally.number.at, f"expected a count, found {type_}")
        elif isinstance(tally.number, syntax.Path) and tally.number.names[0].text in scope:
            self.mistakes.say(tally.number.at, "how many is a number or a parameter")

    # ---- subjects

    def subject(self, subject: syntax.Subject, scope: Scope) -> Scope:
        """Check what a condition or a count speaks of; the scope with the name it binds."""
        noun = VOCABULARY.noun(subject.noun.text)
        if noun is None:
            known = [name for each in VOCABULARY.nouns for name in (each.name, each.plural)]
            hint = _clause_on(subject.noun.text) if subject.noun.text in self.names.topics else nearest(subject.noun.text, known)
            self.mistakes.say(subject.noun.at, f"there is no noun `{subject.noun}`", hint)
            return self.bind(subject.name, "", scope) if subject.name else scope
        self._topics(subject, noun)
        self._owner(subject, noun, scope)
        for variable in (subject.within, subject.same[1] if subject.same else None):
            if variable and variable.text not in scope:
                self.unknown(variable, scope)
        if subject.same and subject.same[0].text not in PLACES:
            self.mistakes.unknown(subject.same[0].at, "kind of place", subject.same[0].text, PLACES)
        inner = self.bind(subject.name, noun.name, scope) if subject.name else scope
        if subject.where:
            self.hide(inner, self.condition(subject.where, inner), "it is bound inside a `where (…)`")
        return inner

    def _topics(self, subject: syntax.Subject, noun: Noun) -> None:
        if subject.topics and not noun.topical:
            self.mistakes.say(subject.topics[0].at, f"{Type(noun.name)} has no topic", "only a clause is on a topic")
            return
        for topic in subject.topics:
            if topic.text not in self.names.topics and "topic" not in self.names.unsure:
                self.mistakes.unknown(topic.at, "topic", topic.text, self.names.topics)

    def _owner(self, subject: syntax.Subject, noun: Noun, scope: Scope) -> None:
        of = subject.of
        if of is None or of.text in noun.parts or scope.get(of.text) in ("", *noun.owners):
            return
        owned = [name for name, kind in scope.items() if kind in noun.owners]
        expected = [*noun.parts, *owned]
        if of.text in self.hidden:
            self.mistakes.say(of.at, f"`{of}` is not known here", self.hidden[of.text])
        elif expected:
            self.mistakes.say(of.at, f"expected one of {', '.join(expected)}, found `{of}`", nearest(of.text, expected))
        elif noun.owners:
            hint = f"bind one and name it: `a {noun.owners[0]} named x`"
            self.mistakes.say(of.at, f"expected the name of a {noun.owners[0]} after `of`, found `{of}`", hint)
        else:
            self.mistakes.say(of.at, f"nothing stands after `{subject.noun} of`", _clause_on(of.text) if noun.topical else "")

    # ---- words

    def _matcher(self, matcher: syntax.Matcher) -> None:
        try:
            match matcher.kind:
                case syntax.MatcherKind.PHRASE:
                    check_phrase(matcher.text)
                case syntax.MatcherKind.PATTERN:
                    check_pattern(matcher.text)
                case syntax.MatcherKind.TOKENS:
                    check_tokens(matcher.text)
                case syntax.MatcherKind.WORDS:
                    self._word_list(matcher)
        except (PhraseError, TokenPatternError) as error:
            self.mistakes.say(matcher.at, str(error))

    def _word_list(self, matcher: syntax.Matcher) -> None:
        if matcher.text in self.names.words or "words" in self.names.unsure:
            return
        hint = nearest(matcher.text, self.names.words)
        if not hint.startswith("did you mean"):
            hint = f'words that are said stand in quotes: "{matcher.text}"'
        self.mistakes.say(matcher.at, f"there is no word list `{matcher.text}`", hint)


def _clause_on(topic: str) -> str:
    return f"write `clause on {topic}`"


_ONLY_QUANTITIES = "only quantities are compared by size"
_MEANT = {
    **dict.fromkeys(("contains", "includes", "matches", "has", "say", "states"), "`says`"),
    **dict.fromkeys(("equals", "are", "was", "be"), "`is`"),
    **dict.fromkeys(("exceeds", "above", "over"), "`>`"),
    **dict.fromkeys(("below", "under"), "`<`"),
}
