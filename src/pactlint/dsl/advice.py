"""What to tell the author of a rule file that does not parse: what stands there, what was expected, what was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl.mistakes import mistake_at

if TYPE_CHECKING:
    from lark import UnexpectedInput

    from pactlint.errors import Mistake


def mistake_of(error: UnexpectedInput, text: str, path: str) -> Mistake:
    """Lark's error as a mistake with the author's own line."""
    token = getattr(error, "token", None)
    if token is not None and token.type == "$END":
        end = len(text.rstrip())
        return mistake_at(path, text, Span(end, end), "the file ends too early")
    at = max(0, error.pos_in_stream or 0)
    word = (str(token) if token else text[at : at + 1]).partition("\n")[0]
    return mistake_at(path, text, Span(at, at + len(word)), f"did not expect `{word}` here")
