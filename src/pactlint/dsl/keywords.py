"""The words of the rule language, as its files are laid out: which entries each declaration has, and which words name nothing."""

from __future__ import annotations

ENTRIES = {
    "rule": (
        "severity",
        "title",
        "message",
        "cites",
        "applies",
        "with",
        "why",
        "when",
        "unsure",
        "at",
        "near",
        "suggest",
        "flags",
        "passes",
    ),
    "topic": ("title", "label", "headings", "phrases", "except"),
    "words": (),
    "condition": (),
    "principle": ("title", "says", "asks"),
    "pack": ("version", "title", "extends", "off", "severity", "set"),
}
"""The entries of each declaration, in the order they are usually written."""

NO_NAMES = (
    "a",
    "an",
    "and",
    "another",
    "every",
    "in",
    "is",
    "means",
    "named",
    "no",
    "not",
    "on",
    "or",
    "satisfies",
    "there",
    "where",
)
"""The words that hold conditions together, which the grammar takes for a name nowhere."""

IN_CONDITIONS = (
    *NO_NAMES,
    "says",
    "affirms",
    "denies",
    "does",
    "differs",
    "from",
    "by",
    "over",
    "under",
    "count",
    "sum",
    "least",
    "greatest",
    "of",
    "pattern",
    "tokens",
)
"""Every word of conditions."""

NUMERALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

KEYWORDS = frozenset({*ENTRIES, *(entry for entries in ENTRIES.values() for entry in entries), "to"})
"""The words declarations and entries begin with."""

RESERVED = frozenset({*IN_CONDITIONS, *NUMERALS, *ENTRIES, *ENTRIES["rule"]})
"""What no variable and no parameter can be named: the grammar would read a variable `count` or `at` as the word."""
