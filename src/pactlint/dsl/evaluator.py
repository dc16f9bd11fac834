"""Asks an agreement whether a condition holds: every way it holds, every way it cannot be told.

A condition has *solutions*: bindings of its names to what the agreement holds, each true or unknown (`truth`). A conjunction
takes each solution of its first part through the rest, as a person would who reads with a finger on the page.
"""

from __future__ import annotations

from collections import ChainMap
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

from pactlint.agreement import Agreement, Provision, Unread
from pactlint.document import Span
from pactlint.dsl import syntax, truth
from pactlint.dsl.arithmetic import aggregated, combined, compared, equal, magnitude
from pactlint.dsl.matching import matches
from pactlint.dsl.nouns import VOCABULARY
from pactlint.dsl.phrases import is_negated
from pactlint.dsl.placing import placed
from pactlint.dsl.tokens import TokensUnavailableError
from pactlint.dsl.truth import TRUE, Truth, all_of, any_of
from pactlint.dsl.values import SILENT, Read, Value
from pactlint.quantity import Count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pactlint.dsl.vocabulary import Noun
    from pactlint.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Bound:
    """What a name stands for: the noun and the entity."""

    noun: str
    entity: Any  # an entity of that noun; the vocabulary's tables know its class


Bindings = ChainMap[str, Bound]


@dataclass(frozen=True, slots=True)
class Solution:
    """One way a condition holds (or cannot be told)."""

    bindings: Bindings
    truth: Truth = TRUE


@dataclass(frozen=True)
class Evaluator:
    """Conditions over one agreement, with a rule's parameters and the pack's word lists and named conditions.

    `seen` collects every provision that a condition came upon, in order: the evidence where a rule passes; `instead` what else is
    there where a condition asks that there be none: the evidence of a rule about what is missing. `known` keeps what the
    agreement holds of each noun; rules that are asked of the same agreement share it.
    """

    agreement: Agreement
    parameters: Mapping[str, Quantity | str]
    words: Mapping[str, tuple[str, ...]]
    conditions: Mapping[str, syntax.NamedCondition]
    known: dict[tuple[str, object], tuple[Any, ...]] = field(default_factory=dict)
    seen: list[Provision] = field(default_factory=list)
    instead: list[Any] = field(default_factory=list)

    def solutions(self, condition: syntax.Condition) -> list[Solution]:
        """Every way the condition holds or cannot be told, in the order of the text."""
        start: Bindings = ChainMap({"agreement": Bound("agreement", self.agreement)})
        return _distinct(self._solve(condition, start))

    def value(self, expression: syntax.Expression, bindings: Bindings) -> Value:
        """What an expression is under some bindings."""
        match expression:
            case syntax.Literal():
                return Read(expression.value)
            case syntax.Path():
                return self._path(expression, bindings)
            case syntax.Counting():
                return Read(Count(Fraction(sum(1 for _ in self._sure(expression.subject, bindings)))))
            case syntax.Aggregate():
                return aggregated(expression.function, self.value(expression.path, bindings))
            case syntax.Arithmetic():
                return combined(
                    expression.operator, self.value(expression.left, bindings), self.value(expression.right, bindings)
                )

    def span(self, expression: syntax.Expression, bindings: Bindings) -> Span | None:
        """The words an expression stands for; where they are silent, those of what they would be an attribute of."""
        value = self.value(expression, bindings)
        if isinstance(value, Read) and value.span:
            return value.span
        if isinstance(value, Unread):
            return value.at
        if isinstance(expression, syntax.Path) and len(expression.names) > 1:
            return self.span(syntax.Path(expression.names[:-1], expression.at), bindings)
        return None

    # ---- conditions

    def _solve(self, condition: syntax.Condition, bindings: Bindings) -> Iterator[Solution]:
        match condition:
            case syntax.And():
                yield from self._conjunction(condition.parts, Solution(bindings))
            case syntax.Or():
                yield from self._disjunction(condition.parts, bindings)
            case syntax.Exists(quantifier=syntax.Determiner.A | syntax.Determiner.ANOTHER):
                yield from self._bind(condition.subject, bindings, other=condition.quantifier is syntax.Determiner.ANOTHER)
            case syntax.Saying(manner=syntax.Manner.SAYS | syntax.Manner.AFFIRMS | syntax.Manner.DENIES):
                yield from self._saying(condition, bindings)
            case _:
                answer = self._truth(condition, bindings)
                if answer.holds is not False:
                    yield Solution(bindings, answer)

    def _conjunction(self, parts: tuple[syntax.Condition, ...], so_far: Solution) -> Iterator[Solution]:
        if not parts:
            yield so_far
            return
        for solution in self._solve(parts[0], so_far.bindings):
            both = all_of((so_far.truth, solution.truth))
            yield from self._conjunction(parts[1:], Solution(solution.bindings, both))

    def _disjunction(self, parts: tuple[syntax.Condition, ...], bindings: Bindings) -> Iterator[Solution]:
        found = [solution for part in parts for solution in self._solve(part, bindings)]
        if any(len(solution.bindings.maps) > len(bindings.maps) for solution in found):
            yield from found
        elif found:
            yield Solution(bindings, any_of(solution.truth for solution in found))

    def _holds(self, condition: syntax.Condition, bindings: Bindings) -> Truth:
        return any_of(solution.truth for solution in self._solve(condition, bindings))

    def _truth(self, condition: syntax.Condition, bindings: Bindings) -> Truth:
        match condition:
            case syntax.Not():
                return ~self._holds(condition.part, bindings)
            case syntax.Exists():
                return self._existence(condition, bindings)
            case syntax.Every():
                matching = self._bind(condition.subject, bindings)
                return all_of(
                    any_of((~each.truth, self._holds(condition.condition, each.bindings)))
                    if each.truth.holds is None
                    else self._holds(condition.condition, each.bindings)
                    for each in matching
                )
            case syntax.Choice():
                return self._tally(condition.tally, [self._holds(part, bindings) for part in condition.parts], bindings)
            case syntax.Comparison():
                return compared(condition.operator, self.value(condition.left, bindings), self.value(condition.right, bindings))
            case syntax.Difference():
                return self._difference(condition, bindings)
            case syntax.Identity():
                answer = any_of(self._is(condition.left, option, bindings) for option in condition.options)
                return ~answer if condition.negated else answer
            case syntax.Saying():
                return ~any_of(solution.truth for solution in self._saying(condition, bindings))
            case syntax.Relation():
                return self._relation(condition, bindings)
            case syntax.And() | syntax.Or():
                return self._holds(condition, bindings)

    def _existence(self, condition: syntax.Exists, bindings: Bindings) -> Truth:
        if isinstance(condition.quantifier, syntax.Tally):
            counted = [solution.truth for solution in self._bind(condition.subject, bindings)]
            return self._tally(condition.quantifier, counted + self._gaps(), bindings)
        there = None if condition.subject.noun.text == _LEFT_OPEN else self.instead
        truths = [solution.truth for solution in self._bind(condition.subject, bindings, there=there)]
        return ~any_of(truths + self._gaps())

    def _gaps(self) -> list[Truth]:
        """A page that cannot be read may hold what was not found."""
        return [Truth(None, (Unread(gap.at, gap.problem),)) for gap in self.agreement.document.gaps]

    def _tally(self, tally: syntax.Tally, truths: list[Truth], bindings: Bindings) -> Truth:
        number = self.value(tally.number, bindings)
        assert isinstance(number, Read)  # noqa: S101 - the checker lets only counts stand here
        assert isinstance(number.value, Count)  # noqa: S101 - the same
        sure = sum(each.holds is True for each in truths)
        unread = tuple(reason for each in truths if each.holds is None for reason in each.unread)
        least, most = sure, sure + sum(each.holds is None for each in truths)
        answers = {_within(tally.bound, n, number.value.value) for n in range(least, most + 1)}
        return Truth(answers.pop()) if len(answers) == 1 else Truth(None, unread)

    def _difference(self, condition: syntax.Difference, bindings: Bindings) -> Truth:
        apart = combined("-", self.value(condition.left, bindings), self.value(condition.right, bindings))
        return compared(">" if condition.over else "<", magnitude(apart), self.value(condition.margin, bindings))

    def _is(self, left: syntax.Expression, option: syntax.Expression, bindings: Bindings) -> Truth:
        value = self.value(left, bindings)
        word = option.names[0].text if isinstance(option, syntax.Path) and len(option.names) == 1 else None
        if word in _STATES:
            return Truth(_STATES[word](value))
        if isinstance(value, Unread):
            return Truth(None, (value,))
        if word is not None and word not in bindings and word not in self.parameters:
            return self._adjective(left, word, value, bindings)
        return equal(value, self.value(option, bindings))

    def _adjective(self, left: syntax.Expression, word: str, value: Value, bindings: Bindings) -> Truth:
        if isinstance(left, syntax.Path) and len(left.names) == 1:
            bound = bindings[left.names[0].text]
            noun = VOCABULARY.noun(bound.noun)
            adjective = noun.adjective(word) if noun else None
            if adjective:
                return truth.of(adjective.holds(self.agreement, bound.entity))
        return Truth(isinstance(value, Read) and value.value == word)

    def _relation(self, condition: syntax.Relation, bindings: Bindings) -> Truth:
        left = self._bound(condition.left, bindings)
        if condition.verb.text == "meets":
            return self._meets(left, condition.right)
        right = self._bound(condition.right, bindings)
        verb = VOCABULARY.verb(condition.verb.text, left.noun, right.noun)
        assert verb  # noqa: S101 - the checker has seen to it
        return truth.of(verb.holds(self.agreement, left.entity, right.entity))

    def _meets(self, bound: Bound, name: syntax.Expression) -> Truth:
        """Does it meet a condition of the pack? Told once of each thing, as many rules rest on the same conditions."""
        key = ("meets", (str(name), bound.noun, id(bound.entity)))
        if key in self.known:
            _, answer, seen, instead = self.known[key]
            self.seen.extend(seen)
            self.instead.extend(instead)
            return cast("Truth", answer)
        seen, instead = len(self.seen), len(self.instead)
        answer = self._meets_anew(bound, self.conditions[str(name)])
        # The entity is kept with what is told of it, so that no other takes its identity.
        self.known[key] = bound.entity, answer, self.seen[seen:], self.instead[instead:]
        return answer

    def _meets_anew(self, bound: Bound, named: syntax.NamedCondition) -> Truth:
        bindings: Bindings = ChainMap({"agreement": Bound("agreement", self.agreement)})
        if named.variable:
            bindings = bindings.new_child({named.variable.text: bound})
        return self._holds(named.condition, bindings)

    def _bound(self, expression: syntax.Expression, bindings: Bindings) -> Bound:
        return bindings[str(expression)]

    # ---- words

    def _saying(self, condition: syntax.Saying, bindings: Bindings) -> Iterator[Solution]:
        try:
            for found in self._words(condition, bindings):
                if condition.name is None:
                    yield Solution(bindings)
                    return
                words = Provision("", found, None, 1.0)
                yield Solution(bindings.new_child({condition.name.text: Bound("words", words)}))
        except TokensUnavailableError as error:
            # A rule that cannot run says so: a notice, never a pass.
            at = self.span(condition.subject, bindings) or self.agreement.title
            yield Solution(bindings, Truth(None, (Unread(at, str(error)),)))

    def _words(self, condition: syntax.Saying, bindings: Bindings) -> Iterator[Span]:
        within = self.span(condition.subject, bindings)
        if within is None:
            return
        document = self.agreement.document
        for found in matches(document, condition.matchers, within, self.words, self.known):
            negated = is_negated(document, found, within)
            if condition.manner not in (syntax.Manner.AFFIRMS, syntax.Manner.DENIES) or negated is (
                condition.manner is syntax.Manner.DENIES
            ):
                yield found

    # ---- subjects

    def _bind(
        self, subject: syntax.Subject, bindings: Bindings, *, other: bool = False, there: list[Any] | None = None
    ) -> Iterator[Solution]:
        """Each thing of a noun that is as the subject says, or may be; those that are, are added to `there`."""
        noun = VOCABULARY.noun(subject.noun.text)
        assert noun  # noqa: S101 - the checker has seen to it
        taken = [bound.entity for bound in bindings.values() if bound.noun == noun.name] if other else []
        for entity in self._candidates(noun, self._owner(subject, bindings)):
            if not self._is_another(noun, entity, taken) or not self._is_placed(subject, entity, bindings):
                continue
            if isinstance(entity, Provision) and subject.topics:
                self.seen.append(entity)
            found = Solution(bindings.new_child({subject.name.text: Bound(noun.name, entity)}) if subject.name else bindings)
            answer = self._holds(subject.where, found.bindings) if subject.where else found.truth
            if there is not None and answer.holds:
                there.append(entity)
            if answer.holds is not False:
                yield Solution(found.bindings, answer)

    def _is_another(self, noun: Noun, entity: Any, taken: list[Any]) -> bool:
        """Is it none of those that are bound, nor on the side of one?"""
        apart = noun.apart
        return entity not in taken and (apart is None or all(apart(self.agreement, one, entity) for one in taken))

    def _candidates(self, noun: Noun, owner: object) -> tuple[Any, ...]:
        """What the agreement holds of a noun, read once: rules ask for the same things again and again."""
        key = (noun.name, owner if owner is None or isinstance(owner, str | tuple) else id(owner))
        if key not in self.known:
            self.known[key] = tuple(noun.candidates(self.agreement, owner))
        return self.known[key]

    def _owner(self, subject: syntax.Subject, bindings: Bindings) -> object:
        if subject.topics:
            return tuple(topic.text for topic in subject.topics)
        if subject.of is None:
            return None
        bound = bindings.get(subject.of.text)
        return bound.entity if bound else subject.of.text

    def _is_placed(self, subject: syntax.Subject, entity: Any, bindings: Bindings) -> bool:
        if subject.within and entity.span not in bindings[subject.within.text].entity.span:
            return False
        if subject.same is None:
            return True
        place, other = subject.same
        there = bindings[other.text].entity.span.start
        return placed(self.agreement, place.text, entity.span.start) == placed(self.agreement, place.text, there)

    def _sure(self, subject: syntax.Subject, bindings: Bindings) -> Iterable[Solution]:
        return (solution for solution in self._bind(subject, bindings) if solution.truth.holds)

    # ---- values

    def _path(self, path: syntax.Path, bindings: Bindings) -> Value:
        head, *attributes = path.names
        bound = bindings.get(head.text)
        if bound is None:
            return Read(self.parameters[head.text])
        noun = VOCABULARY.noun(bound.noun)
        if not attributes:
            if noun and noun.value and isinstance(bound.entity.value, Unread):
                return bound.entity.value
            return Read(bound.entity.value if noun and noun.value else bound.entity, bound.entity.span)
        attribute = noun.attribute(attributes[0].text) if noun else None
        assert attribute  # noqa: S101 - the checker has seen to it
        return attribute.read(self.agreement, bound.entity)


def _distinct(solutions: Iterable[Solution]) -> list[Solution]:
    """The solutions without repetitions; a sure one makes an unsure one of the same bindings needless."""
    found: dict[tuple[tuple[str, int], ...], Solution] = {}
    for solution in solutions:
        key = tuple((name, id(bound.entity)) for name, bound in sorted(solution.bindings.items()))
        if key not in found or solution.truth.holds:
            found[key] = solution
    return list(found.values())


def _within(bound: syntax.Bound, number: int, limit: Fraction) -> bool:
    return {
        syntax.Bound.AT_LEAST: number >= limit,
        syntax.Bound.AT_MOST: number <= limit,
        syntax.Bound.FEWER_THAN: number < limit,
        syntax.Bound.MORE_THAN: number > limit,
        syntax.Bound.EXACTLY: number == limit,
    }[bound]


_LEFT_OPEN = "deferral"  # a matter left open is no evidence of anything
_STATES = {
    "silent": lambda value: value is SILENT,
    "unread": lambda value: isinstance(value, Unread),
    "present": lambda value: isinstance(value, Read),
}
