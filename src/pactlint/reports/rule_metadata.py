"""What SARIF says of a rule: its description, its help and its page. Taken from a finding, which carries all of it."""

from __future__ import annotations

from pactlint.finding import Finding
from pactlint.reports.json_types import JsonObject
from pactlint.reports.legible import legible

PAGES = "https://github.com/pactlint/pactlint/blob/main/docs/rules/"
"""Where the page of a rule is: this, its full name, `.md`."""


def descriptor(finding: Finding) -> JsonObject:
    """SARIF's `reportingDescriptor` of the rule a finding comes from."""
    return {
        "id": finding.rule,
        "name": finding.rule,
        "shortDescription": {"text": _cut(finding.title)},
        "fullDescription": {"text": _cut(finding.why) or _cut(finding.title)},
        "helpUri": f"{PAGES}{finding.rule}.md",
        "help": {"text": _help(finding, heading="{}:", quote=""), "markdown": _help(finding, heading="## {}", quote="> ")},
        "defaultConfiguration": {"level": finding.severity},
        "properties": {"tags": ["contract", finding.principle], "problem.severity": _PROBLEM[finding.severity]},
    }


def _help(finding: Finding, heading: str, quote: str) -> str:
    suggested = "\n".join((quote + line.strip()).rstrip() for line in finding.suggestion.strip().splitlines())
    sources = "\n".join(f"- {source}" for source in finding.cites)
    parts = {"Why it matters": finding.why.strip(), "Suggested language": suggested, "Sources": sources}
    return "\n\n".join(f"{heading.format(name)}\n\n{part}" for name, part in parts.items() if part) or finding.title


def _cut(text: str) -> str:
    words = legible(text).strip()
    return words if len(words) <= _DESCRIPTION else words[: _DESCRIPTION - 1] + "\u2026"


_DESCRIPTION = 1024  # characters GitHub keeps of a description
_PROBLEM = {"error": "error", "warning": "warning", "note": "recommendation"}
