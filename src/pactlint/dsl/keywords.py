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

IN_CONDITIONS = (
    "a",
    "an",
    "another",
    "no",
    "every",
    "there",
    "not",
    "and",
    "or",
    "is",
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
    "on",
    "of",
    "in",
    "named",
    "where",
    "satisfies",
    "means",
    "pattern",
    "tokens",
)
"""The words that hold conditions together, each of which the grammar reads before it thinks of a name."""

NUMERALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

RESERVED = frozenset({*IN_CONDITIONS, *NUMERALS, *ENTRIES, *ENTRIES["rule"]})
"""What nothing in a rule can be named: a variable `a` or a parameter `at` would be read as the word."""
