"""What to tell the author of a rule file that does not parse: what stands there, what was expected, what was probably meant.

Each adviser knows one kind of mistake and keeps silent about all others; the first that speaks is heard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.advice import entries, figures, quotes, signs, words
from pactlint.dsl.advice.expected import expected
from pactlint.dsl.advice.situation import Advice, Unexpected

if TYPE_CHECKING:
    from pactlint.dsl.mistakes import Mistakes

__all__ = ["Unexpected", "advise"]


def advise(unexpected: Unexpected, mistakes: Mistakes) -> None:
    """Note what does not parse as the author is to be told of it."""
    spoken = (adviser(unexpected) for adviser in _ADVISERS)
    advice = next((advice for advice in spoken if advice), None) or _plain(unexpected)
    mistakes.say(advice.at or unexpected.at, advice.problem, advice.hint)


def _plain(unexpected: Unexpected) -> Advice:
    return Advice(f"expected {expected(unexpected)}, found `{unexpected.shown}`")


_ADVISERS = (
    signs.invisible,
    quotes.curly_quote,
    quotes.block,
    quotes.no_block,
    quotes.open_quote,
    quotes.single_quote,
    signs.equals,
    signs.foreign_sign,
    signs.currency_sign,
    words.reserved,
    words.attribute_of_word,
    figures.digits,
    words.earlier_word,
    quotes.quoted_name,
    words.capitals,
    words.underscore,
    words.spelled_comparison,
    figures.unit,
    words.foreign_word,
    entries.unknown_entry,
    signs.colon,
    quotes.no_quotes,
    signs.function,
    signs.bracket,
    signs.not_closed,
    words.unnamed,
    words.no_and,
    entries.ends_early,
)
