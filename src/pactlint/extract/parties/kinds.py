"""Reads what an agreement says a party is ("a Delaware corporation")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.extract.parties.names import Name


def kind_after(flow: str, name: Name, end: int) -> str:
    """What the agreement says a party is: the phrase after its name, else the legal form the name ends with."""
    found = _KIND.search(flow, name.end, min(end, name.end + _REACH))
    return " ".join(found["kind"].split()).strip(" ,") if found else name.form


_REACH = 260
_ENTITY = (
    r"(?:corporation|company|partnership|trust|association|institution|university|organi[sz]ation|foundation|proprietorship"
    r"|individual"
    r"|resident|citizen|bank|cooperative|entity|authority|agency|instrumentality|firm|society|joint\s+venture"
    r"|body\s+corporate|charity"
    r"|aktiengesellschaft|l\.?l\.?c\.?|gmbh|municipality|city|government)"
)
_FOUNDED = (
    r"(?:(?:duly|validly|and|or|now|then|presently|,|\s)*"
    r"(?:incorporated|organi[sz]ed|registered|existing|formed|established|constituted|created|chartered))"
)
_WHERE = r"""[^,;("\n]{3,90}?(?=\s+(?:and\s+)?(?:having|with|whose|located|its|residing)\b|[,;("\n.]|$)(?:,\s\d{4})?"""
_KIND = re.compile(
    rf"""(?<![\w"])(?P<kind>
        an?\s+(?:[\w.'-]+,?\s+){{0,7}}?{_ENTITY}\b(?![\w'])(?:\s+limited\s+by\s+(?:shares|guarantee))?
          (?:[\s,]*{_FOUNDED}{{1,3}}\s+(?:under|in|by|pursuant|within)\s{_WHERE})?
      | {_FOUNDED}\s+(?:under|in)\s{_WHERE})""",
    re.VERBOSE | re.IGNORECASE,
)
