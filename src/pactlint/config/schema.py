"""The JSON Schema of a configuration, for editors that complete and check TOML; generated from the keys."""

from __future__ import annotations

import json

from pactlint.config.keys import KEYS, TYPES, Key, Kind

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}


def schema() -> str:
    """The schema as it is published, with a line end."""
    shape = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "https://pactlint.github.io/pactlint/pactlint.schema.json",
        "title": "pactlint.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.doc, **_values(key)} for key in KEYS},
    }
    return json.dumps(shape, indent=2) + "\n"


def _values(key: Key) -> dict[str, object]:
    words: dict[str, object] = {"enum": list(key.words)}
    match key.kind:
        case Kind.TEXT:
            return dict(TEXT)
        case Kind.TEXTS:
            return dict(TEXTS)
        case Kind.WORD:
            return words
        case Kind.TABLE_OF_WORDS:
            return {"type": "object", "additionalProperties": words}
        case Kind.TABLE_OF_TEXTS:
            return {"type": "object", "additionalProperties": TEXTS}
        case Kind.FIGURES:
            figures = {"type": "object", "additionalProperties": TEXT}
            return {"type": "object", "properties": dict.fromkeys(TYPES, figures), "additionalProperties": TEXT}
