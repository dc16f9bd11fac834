"""The type of what becomes a JSON object, on its way out only: the models are elsewhere."""

from __future__ import annotations

JsonObject = dict[str, object]
