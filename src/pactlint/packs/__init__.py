"""Rule packs: found, parsed, checked, put together.

A pack is a folder of .pact files. Nothing in it can run code, read a file or reach the network.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.packs.locate import bundled, pack_folder
    from pactlint.packs.pack import Pack, Rule, load_pack
    from pactlint.packs.sources import parser
    from pactlint.packs.state import state_of

__all__ = ["Pack", "Rule", "bundled", "load_pack", "pack_folder", "parser", "state_of"]

_HOMES = {
    "Pack": "pack",
    "Rule": "pack",
    "bundled": "locate",
    "load_pack": "pack",
    "pack_folder": "locate",
    "parser": "sources",
    "state_of": "state",
}


def __getattr__(name: str) -> object:
    """Each name is imported when it is first asked for: a run that recalls its results never meets the rule language."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
