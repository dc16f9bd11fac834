"""Makes the report on a file, or recalls that of a former run on the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from pactlint.readers import read_bytes
from pactlint.results import dumped, keep, loaded, recall, state

if TYPE_CHECKING:
    from pactlint.cli.setups import Setup
    from pactlint.finding import Report


@dataclass(frozen=True, slots=True)
class Linter:
    """Makes reports, with what the text's own comments accept; keeps them, and recalls them, unless it is `cached` no more.

    What opens with a password is never kept.
    """

    cached: bool = True
    password: str | None = None

    def report(self, data: bytes, path: str, setup: Setup) -> Report:
        """The report on the bytes of a file. Raises ReadError, ConfigError and RuleError."""
        return self.recalled(data, path, setup) or self._made(data, path, setup)

    def recalled(self, data: bytes, path: str, setup: Setup) -> Report | None:
        """The report of a former run on the same bytes under the same path, where nothing else has changed either."""
        text = recall(_key(data, path, setup)) if self._keeps else None
        try:
            return loaded(text, path) if text else None
        except ValueError:
            return None

    def _made(self, data: bytes, path: str, setup: Setup) -> Report:
        from pactlint.accepting import by_comments  # noqa: PLC0415 - a run that recalls everything needs nothing of the kind
        from pactlint.linter import lint_document  # noqa: PLC0415 - the same, and this is a second of imports

        document = read_bytes(data, path, view=setup.view, password=self.password)
        report = by_comments(
            lint_document(
                document,
                setup.pack,
                as_type=setup.as_type,
                as_template=setup.as_template,
                by_likeness=setup.by_likeness,
            )
        )
        if self._keeps:
            keep(_key(data, path, setup), dumped(report))
        return report

    @property
    def _keeps(self) -> bool:
        return self.cached and self.password is None


def _key(data: bytes, path: str, setup: Setup) -> str:
    digest = sha256(f"{state()}\0{setup.key}\0{path}\0".encode("utf-8", "surrogateescape"))
    digest.update(data)
    return digest.hexdigest()
