"""What signature blocks label ("Name:", "Title:"), and how far a block reaches."""

from __future__ import annotations

import re

LONGEST = 420
"""Characters in which a block has said what it says."""
ABOVE = 320
LABELS = (
    r"(?:By|BY|Name|NAME|Print(?:ed)? Name|Title|TITLE|Its|ITS|Date|DATE|Dated|Designation|Position|Capacity|Address|Place"
    r"|Signature|Attest|Witness|E-?mail|Attn|Tel)"
)
_VALUE = rf"[^\S\n]*(?P<value>(?!{LABELS}[^\S\n]*:)[^\n]*?)(?=[^\S\n]+{LABELS}[^\S\n]*:|[^\S\n]{{3,}}|\t|\n|$)"
NAME = re.compile(rf"\b(?:Print(?:ed)? Name|Full Name|Name|NAME|Mr\.?/Ms\.?)[^\S\n]*:{_VALUE}")
TITLE = re.compile(rf"\b(?:Title|TITLE|Its|ITS|As|AS|Designation|Position|Capacity|Job Title)[^\S\n]*:{_VALUE}")


def value(pattern: re.Pattern[str], below: str, column: int) -> str:
    """What stands behind a label where it comes for the time that a column has; empty where it does not."""
    for at, found in enumerate(pattern.finditer(below)):
        if at == column:
            return clean(found["value"])
    return ""


def clean(words: str) -> str:
    """Words without the marks of a signature and the lines to write on; empty where nothing else is left."""
    words = " ".join(words.split()).strip(' _|*\u201c\u201d"')
    words = re.sub(r"^/s/ ?", "", words)
    return "" if _EMPTY.match(words) else words.strip(" :,_").rstrip('\u201c"')


_EMPTY = re.compile(r"[\s_.\u2026\[\]()*-]*$")
