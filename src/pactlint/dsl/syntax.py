"""The syntax tree of .pact files. Positions are spans into the file's text; nothing here knows how it is parsed or evaluated."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.quantity import Quantity

if TYPE_CHECKING:
    from pathlib import Path as FolderPath

# ---- names and expressions


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the author wrote it."""

    text: str
    at: Span

    def __str__(self) -> str:
        return self.text


class Phrase(str):
    """A phrase of a topic or a word list. A text like any other to whoever looks for it, and it knows its place in the file."""

    __slots__ = ("at",)

    at: Span

    def __new__(cls, text: str, at: Span) -> Phrase:
        """The words without their quotes; `at` covers the quotes too."""
        phrase = super().__new__(cls, text)
        phrase.at = at
        return phrase

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, Span]]:
        return Phrase, (str(self), self.at)


@dataclass(frozen=True, slots=True)
class Literal:
    """A quantity or a text written in the rule. `points` is true of "10 points", the difference of two percentages."""

    value: Quantity | str
    at: Span
    points: bool = False


@dataclass(frozen=True, slots=True)
class Path:
    """`t`, `t.notice`, `notice`: a variable or a parameter, and attributes of it."""

    names: tuple[Name, ...]
    at: Span

    def __str__(self) -> str:
        return ".".join(name.text for name in self.names)


@dataclass(frozen=True, slots=True)
class Counting:
    """`count of duties of p`."""

    subject: Subject
    at: Span


@dataclass(frozen=True, slots=True)
class Aggregate:
    """`sum of d.percent`; `function` is sum, least or greatest."""

    function: str
    path: Path
    at: Span


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """`3 × count of duties of p`; `operator` is one of + - *."""

    operator: str
    left: Expression
    right: Expression
    at: Span


Expression = Literal | Path | Counting | Aggregate | Arithmetic


# ---- what a condition speaks of


@dataclass(frozen=True, slots=True)
class Subject:
    """`clause on term, renewal named t in the same section as u where (…)`, with the modifiers in any order.

    `same` is the kind of place ("section") and the variable of "in the same section as u".
    """

    noun: Name
    at: Span
    topics: tuple[Name, ...] = ()
    of: Name | None = None
    name: Name | None = None
    within: Name | None = None
    same: tuple[Name, Name] | None = None
    where: Condition | None = None


class Bound(StrEnum):
    """How a count is compared."""

    AT_LEAST = "at least"
    AT_MOST = "at most"
    FEWER_THAN = "fewer than"
    MORE_THAN = "more than"
    EXACTLY = "exactly"


@dataclass(frozen=True, slots=True)
class Tally:
    """`at least two`, `fewer than exclusions`: a bound and a number, or a parameter that holds one."""

    bound: Bound
    number: Literal | Path
    at: Span


class Determiner(StrEnum):
    """`a` is any, `another` any other than those bound so far (of parties, one of another side), `no` none."""

    A = "a"
    ANOTHER = "another"
    NO = "no"


# ---- matchers of words


class MatcherKind(StrEnum):
    """How words are looked for."""

    PHRASE = "phrase"
    PATTERN = "pattern"
    TOKENS = "tokens"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Matcher:
    """Words to look for: a phrase, a pattern, a token pattern, or the name of a word list."""

    kind: MatcherKind
    text: str
    at: Span


class Manner(StrEnum):
    """`says`: the words are there; `affirms`: and not negated; `denies`: and negated; `does not say`: they are not there."""

    SAYS = "says"
    AFFIRMS = "affirms"
    DENIES = "denies"
    OMITS = "does not say"


# ---- conditions


@dataclass(frozen=True, slots=True)
class And:
    """All of them; names bound in one are known in those after it."""

    parts: tuple[Condition, ...]
    at: Span


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    parts: tuple[Condition, ...]
    at: Span


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    part: Condition
    at: Span


@dataclass(frozen=True, slots=True)
class Exists:
    """`a clause on term named t`, `there is no party`, `fewer than two parties`."""

    quantifier: Determiner | Tally
    subject: Subject
    at: Span


@dataclass(frozen=True, slots=True)
class Every:
    """`every clause on warranty named w satisfies (…)`."""

    subject: Subject
    condition: Condition
    at: Span


@dataclass(frozen=True, slots=True)
class Choice:
    """`fewer than 3 of [ …; …; … ]`."""

    tally: Tally
    parts: tuple[Condition, ...]
    at: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    """`t.notice < 90 days`."""

    left: Expression
    operator: str
    right: Expression
    at: Span


@dataclass(frozen=True, slots=True)
class Difference:
    """`p.percent differs from l.percent by over 10 points`."""

    left: Expression
    right: Expression
    over: bool
    margin: Expression
    at: Span


@dataclass(frozen=True, slots=True)
class Identity:
    """`t.notice is silent`, `agreement is reseller, supply`, `x.party is not y.party`."""

    left: Expression
    negated: bool
    options: tuple[Expression, ...]
    at: Span


@dataclass(frozen=True, slots=True)
class Saying:
    """`t says "sole discretion" named w`."""

    subject: Expression
    manner: Manner
    matchers: tuple[Matcher, ...]
    name: Name | None
    at: Span


@dataclass(frozen=True, slots=True)
class Relation:
    """`t binds p`, `t meets ends-at-once`."""

    left: Expression
    verb: Name
    right: Expression
    at: Span


Condition = And | Or | Not | Exists | Every | Choice | Comparison | Difference | Identity | Saying | Relation


# ---- declarations


@dataclass(frozen=True, slots=True)
class Block:
    """A text between triple quotes; `at` covers the words without the quotes, `text` is them without common indentation."""

    text: str
    at: Span


@dataclass(frozen=True, slots=True)
class Template:
    """A message with expressions in braces: texts and expressions in turn."""

    parts: tuple[str | Expression, ...]
    at: Span


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number a rule compares with; configuration may override it."""

    name: Name
    value: Literal
    at: Span


@dataclass(frozen=True, slots=True)
class PlaceExpression:
    """Where a finding is: an expression, and for related places what they are."""

    expression: Expression
    label: str
    at: Span


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of an agreement that the rule flags, at the marked words, or passes (no marks).

    `text` is without the marks; `marks` are spans into it.
    """

    title: str
    text: str
    marks: tuple[Span, ...]
    flags: bool
    at: Span


@dataclass(frozen=True, slots=True)
class RuleDeclaration:
    """A rule as its file says it; what is not said is None or empty. The checker sees to what is required.

    `entries` are the fields in the order of the file, each with its place; two rules that differ only there are alike.
    """

    name: Name
    at: Span
    severity: Name | None = None
    title: str = ""
    message: Template | None = None
    cites: tuple[str, ...] = ()
    applies: tuple[Name, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    why: Block | None = None
    when: Condition | None = None
    unsure: Condition | None = None
    places: tuple[PlaceExpression, ...] = ()
    near: tuple[Name, ...] = ()
    suggest: Block | None = None
    examples: tuple[Example, ...] = ()
    entries: tuple[tuple[str, Span], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class TopicDeclaration:
    """What a clause can be about: the classifier's label, headings and phrases that tell it, words that rule it out."""

    name: Name
    at: Span
    title: str = ""
    label: str = ""
    headings: tuple[Phrase, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    exclusions: tuple[Phrase, ...] = ()
    entries: tuple[tuple[str, Span], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class WordList:
    """A named list of phrases."""

    name: Name
    phrases: tuple[Phrase, ...]
    at: Span


@dataclass(frozen=True, slots=True)
class NamedCondition:
    """A condition shared by rules: `condition ends-at-once of clause t means …`; `noun` and `variable` None for the agreement."""

    name: Name
    noun: Name | None
    variable: Name | None
    condition: Condition
    at: Span


@dataclass(frozen=True, slots=True)
class PrincipleDeclaration:
    """A principle: its title, its text, and what it asks of an agreement."""

    name: Name
    at: Span
    title: str = ""
    text: Block | None = None
    asks: Block | None = None
    entries: tuple[tuple[str, Span], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Setting:
    """`set convenience-notice.notice = 180 days`."""

    rule: Name
    parameter: Name
    value: Literal
    at: Span


@dataclass(frozen=True, slots=True)
class SeveritySetting:
    """`severity long-term-orientation/* note`; `pattern` is a rule's full name, a principle with `/*`, or `*`."""

    pattern: str
    severity: Name
    at: Span


@dataclass(frozen=True, slots=True)
class PackDeclaration:
    """What a folder of rules is: its name and version, the pack it extends, and what it changes of it."""

    name: Name
    at: Span
    version: str = ""
    title: str = ""
    extends: Name | None = None
    off: tuple[tuple[str, Span], ...] = ()
    severities: tuple[SeveritySetting, ...] = ()
    settings: tuple[Setting, ...] = ()
    entries: tuple[tuple[str, Span], ...] = field(default=(), compare=False)


Declaration = RuleDeclaration | TopicDeclaration | WordList | NamedCondition | PrincipleDeclaration | PackDeclaration


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, with the `#`; kept for the formatter."""

    text: str
    at: Span


@dataclass(frozen=True, slots=True)
class Torn:
    """A declaration that a mistake of form keeps from being read whole: its keyword, and its name where that can be told."""

    keyword: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A parsed .pact file. `torn` are the declarations that did not parse; a file without mistakes has none."""

    path: str
    text: str
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...] = ()
    torn: tuple[Torn, ...] = ()


@dataclass(frozen=True, slots=True)
class Folder:
    """The .pact files of one pack, in the order of their paths, and the folder they are in."""

    root: FolderPath
    files: tuple[SourceFile, ...]

    @property
    def head(self) -> PackDeclaration | None:
        """What `pack.pact` says."""
        declared = (each for file in self.files for each in file.declarations)
        return next((each for each in declared if isinstance(each, PackDeclaration)), None)
