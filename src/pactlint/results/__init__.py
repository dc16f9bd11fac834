"""Reports of former runs, kept in the user's own cache folder, so that what has not changed is not analysed again.

A report is kept without its agreement: the words that a report quotes stay, the rest of the text does not.
"""

from __future__ import annotations

from pactlint.results.shelf import keep, recall, trim
from pactlint.results.state import state
from pactlint.results.stored import dumped, loaded

__all__ = ["dumped", "keep", "loaded", "recall", "state", "trim"]
