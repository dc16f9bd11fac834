"""Fills a template: autoescaped, with style and script inline and a policy that allows these two alone."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent
_NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'"


def page(template: str, **values: object) -> str:
    """The page that a template of this folder makes of some values."""
    style, script = (_inline(name) for name in ("style.css", "script.js"))
    policy = f"{_NOTHING}; style-src '{_digest(style)}'; script-src '{_digest(script)}'"
    return (
        _templates()
        .get_template(template)
        .render(
            **values,
            style=Markup(style),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - the same
            policy=policy,
        )
    )


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - 50 ms, for HTML alone

    return Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


@cache
def _inline(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    """What a browser must find an inline style or script to be before it takes it (Content Security Policy, level 2)."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
