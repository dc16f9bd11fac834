"""From the text of a .pact file to its syntax tree. The only module that knows Lark."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from lark import Lark, TextSlice, Token, Tree, UnexpectedInput, UnexpectedToken

from pactlint.document import Span
from pactlint.dsl import syntax
from pactlint.dsl.advice import Unexpected, advise
from pactlint.dsl.builder import build
from pactlint.dsl.mistakes import Mistakes
from pactlint.dsl.pieces import Chunk, Piece, chunks, tokens
from pactlint.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.errors import Mistake

MAX_SIZE = 100_000  # characters of one file, about two thousand lines
MAX_NESTING = 20  # conditions and sums within one another; a reader loses the thread at four


class Parser:
    """Parses with the grammar it is given (the text of `grammar/pact.lark`); `cache` is a file to keep its tables in."""

    def __init__(self, grammar: str, cache: str | None = None) -> None:
        self._comments: list[syntax.Comment] = []
        self._lark = Lark(
            grammar,
            parser="lalr",
            start=[_FILE, _CONDITION, _EXPRESSION, *_ENTRIES.values()],
            propagate_positions=True,
            maybe_placeholders=True,
            cache=cache or False,
            lexer_callbacks={"COMMENT": self._keep_comment},
            postlex=_WholeWords(),
        )

    def parse(self, text: str, path: str) -> syntax.SourceFile:
        """The declarations of a file. Raises RuleError with every mistake of its form."""
        file, mistakes = self.read(text, path)
        if mistakes:
            raise RuleError(mistakes)
        return file

    def read(self, text: str, path: str) -> tuple[syntax.SourceFile, tuple[Mistake, ...]]:
        """What a file declares as far as it parses, and every mistake of its form: at most one for each entry."""
        mistakes = Mistakes(path, text)
        if not _is_of_size(mistakes):
            return syntax.SourceFile(path, text, (), torn=(syntax.Torn(""),)), tuple(mistakes.found)
        self._comments.clear()
        try:
            declarations = self._built(Span(0, len(text)), _FILE, mistakes)
            return syntax.SourceFile(path, text, tuple(declarations), tuple(self._comments)), tuple(mistakes.found)
        except (UnexpectedInput, _TooDeepError) as error:
            return self._salvaged(error, mistakes), tuple(mistakes.found)

    def parse_condition(self, text: str, path: str = "CONDITION") -> syntax.Condition:
        """A condition on its own, as `pactlint find` takes it. Raises RuleError."""
        mistakes = Mistakes(path, text)
        whole = Span(0, len(text))
        condition: syntax.Condition | None = None
        if _is_of_size(mistakes):
            try:
                condition = self._built(whole, _CONDITION, mistakes)
            except (UnexpectedInput, _TooDeepError) as error:
                self._note(error, Piece("", _CONDITION, whole), mistakes, "the end of the condition")
        if condition is None or mistakes.found:
            raise RuleError(tuple(mistakes.found))
        return condition

    # ---- what parses

    def _built(self, at: Span, start: str, mistakes: Mistakes) -> Any:
        """What a part of the text says, from a start of the grammar. Raises UnexpectedInput, _TooDeepError."""
        tree = self._lark.parse(TextSlice(mistakes.text, at.start, at.end), start=start)
        _check_depth(tree)
        return build(tree, mistakes, lambda part: self._expression(part, mistakes))

    def _expression(self, at: Span, mistakes: Mistakes) -> syntax.Expression | None:
        try:
            return cast("syntax.Expression", self._built(at, _EXPRESSION, mistakes))
        except (UnexpectedInput, _TooDeepError) as error:
            self._note(error, Piece("", _EXPRESSION, at), mistakes, "`}`")
            return None

    def _keep_comment(self, token: Token) -> Token:
        self._comments.append(syntax.Comment(str(token), Span(token.start_pos or 0, token.end_pos or 0)))
        return token

    # ---- what does not

    def _salvaged(self, error: UnexpectedInput | _TooDeepError, mistakes: Mistakes) -> syntax.SourceFile:
        """The declarations that parse for themselves; of the others, the mistakes of each entry."""
        declarations: list[syntax.Declaration] = []
        torn: list[syntax.Torn] = []
        for chunk in chunks(mistakes.text):
            try:
                declarations += self._built(chunk.at, _FILE, mistakes)
            except (UnexpectedInput, _TooDeepError) as own:
                torn.append(syntax.Torn(chunk.declaration, chunk.name(mistakes.text)))
                self._note_all(chunk, own, mistakes)
        if not torn:
            self._note(error, Piece("", "", Span(0, len(mistakes.text))), mistakes)
        return syntax.SourceFile(mistakes.path, mistakes.text, tuple(declarations), torn=tuple(torn))

    def _note_all(self, chunk: Chunk, error: UnexpectedInput | _TooDeepError, mistakes: Mistakes) -> None:
        before = len(mistakes.found)
        for piece in chunk.pieces if chunk.declaration in _ENTRIES else ():
            try:
                self._built(piece.at, _start(piece), mistakes)
            except (UnexpectedInput, _TooDeepError) as own:
                self._note(own, piece, mistakes)
        if len(mistakes.found) == before:
            self._note(error, Piece(chunk.declaration, "", chunk.at), mistakes)

    def _note(
        self, error: UnexpectedInput | _TooDeepError, piece: Piece, mistakes: Mistakes, end: str = "the end of the file"
    ) -> None:
        if mistakes.are_enough:
            return
        if isinstance(error, _TooDeepError):
            mistakes.say(error.at, f"nested too deep: at most {MAX_NESTING} within one another", "give parts of it a name")
            return
        words = tokens(mistakes.text, piece.at)
        at = _place(error, words, piece)
        before = tuple(word for word in words if word.end <= at.start)
        accepted = self._accepted(piece, mistakes.text)
        advise(Unexpected(mistakes.text, at, before, accepted, piece, end), mistakes)

    def _accepted(self, piece: Piece, text: str) -> frozenset[str]:
        """The terminals that could stand where a piece goes wrong. Lark's error knows fewer: it has reduced what was whole."""
        taken = _take(self._interactive(piece, text))
        parser = self._interactive(piece, text)
        _take(parser, taken)
        return frozenset(parser.accepts())

    def _interactive(self, piece: Piece, text: str) -> Any:
        return self._lark.parse_interactive(TextSlice(text, piece.at.start, piece.at.end), _start(piece))


class _WholeWords:
    """Has Lark read a name wherever one begins: else `suggestion` would be `suggest` and `ion` where only entries can stand."""

    always_accept = ("NAME",)

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """The tokens as they are."""
        return stream


class _TooDeepError(Exception):
    """A tree that would overflow the stack of whoever walks it."""

    def __init__(self, at: Span) -> None:
        super().__init__(at)
        self.at = at


def _take(parser: Any, most: int = MAX_SIZE) -> int:
    """Have a parser take words up to the first that cannot stand there, or so many. How many it took."""
    taken = 0
    with suppress(UnexpectedInput):
        for token in parser.lexer_thread.lex(parser.parser_state):
            if taken == most:
                break
            parser.feed_token(token)
            taken += 1
    return taken


def _is_of_size(mistakes: Mistakes) -> bool:
    size = len(mistakes.text)
    if size > MAX_SIZE:
        mistakes.say(Span(0, 0), f"too long: {size:,} characters, where {MAX_SIZE:,} are the most", "make several of it")
    return size <= MAX_SIZE


def _check_depth(tree: Tree[Token]) -> None:
    """Raise _TooDeepError where conditions or sums are nested too deep. A loop: the tree may be of any depth."""
    todo = [(tree, 0)]
    while todo:
        node, depth = todo.pop()
        depth += node.data in _NESTING
        if depth > MAX_NESTING:
            raise _TooDeepError(Span(node.meta.start_pos, node.meta.start_pos + 1))
        todo += [(child, depth) for child in node.children if isinstance(child, Tree)]


def _start(piece: Piece) -> str:
    """Where the grammar starts for a piece."""
    if not piece.entry:
        return _FILE
    return _ENTRIES.get(piece.declaration, piece.entry)


def _place(error: UnexpectedInput, words: list[Span], piece: Piece) -> Span:
    """The word the parser stumbled over, from where it did; nothing, after the last word, where the piece ends too early."""
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        last = words[-1].end if words else piece.at.start
        return Span(last, last)
    start = error.pos_in_stream or 0
    return Span(start, next((word.end for word in words if word.start <= start < word.end), start + 1))


_FILE, _CONDITION, _EXPRESSION = "start", "condition", "expression"
_ENTRIES = {each: f"_{each}_entries" for each in ("rule", "topic", "principle", "pack")}
_NESTING = frozenset(
    {"conjunction", "disjunction", "negation", "universal", "choice", "where", "plus", "minus", "times", "count"}
)
