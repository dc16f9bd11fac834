"""`python -m pactlint` and the `pactlint` command."""

from __future__ import annotations

from pactlint.cli import main

if __name__ == "__main__":
    main()
