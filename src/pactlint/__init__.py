"""pactlint reads partnership agreements as a careful partnering lawyer would.

import pactlint

report = pactlint.lint("contract.docx")
for finding in report.findings:
    print(finding.place.clause, finding.message)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.agreement import Agreement
    from pactlint.document import Document
    from pactlint.errors import PactlintError
    from pactlint.extract import analyze
    from pactlint.finding import Finding, Report, Severity
    from pactlint.linter import lint
    from pactlint.packs import load_pack
    from pactlint.readers import read

__version__ = "0.1.0"
__all__ = ["Agreement", "Document", "Finding", "PactlintError", "Report", "Severity", "analyze", "lint", "load_pack", "read"]

_HOMES = {
    "Agreement": "agreement",
    "Document": "document",
    "Finding": "finding",
    "PactlintError": "errors",
    "Report": "finding",
    "Severity": "finding",
    "analyze": "extract",
    "lint": "linter",
    "load_pack": "packs",
    "read": "readers",
}


def __getattr__(name: str) -> object:
    """Each name is imported when it is first asked for, so that `pactlint --version` pays for none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
