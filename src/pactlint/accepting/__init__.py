"""Findings that somebody has accepted: by a comment in the text, in a waiver file, or as known in a baseline or an older draft.

What is accepted stays in the report, with its reason; what accepts nothing any more is told.
"""

from __future__ import annotations

from pactlint.accepting.baseline import Baseline, baseline_text, read_baseline
from pactlint.accepting.comments import by_comments
from pactlint.accepting.known import known_before
from pactlint.accepting.waivers import Waiver, by_waivers, read_waivers

__all__ = ["Baseline", "Waiver", "baseline_text", "by_comments", "by_waivers", "known_before", "read_baseline", "read_waivers"]
