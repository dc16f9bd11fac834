"""What a pack is made of, in a few letters, without parsing it."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.errors import ConfigError
from pactlint.packs.locate import bundled, pack_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


@cache
def state_of(source: str | Path | None) -> str:
    """What changes with every word of a pack and of the packs it extends. Raises ConfigError where there is nothing."""
    states: dict[Path, str] = {}
    roots = [pack_folder(source)]
    for root in roots:  # which grows: in the end it has every pack that is extended
        if root not in states:
            texts = texts_of(root)
            states[root] = key_of(root, texts)
            roots += _bases(texts.values())
    return sha256("".join(states.values()).encode()).hexdigest()


def texts_of(root: Path) -> dict[Path, str]:
    """The rule files of a folder, in the order of their names. Raises ConfigError where one cannot be read, or none is there."""
    texts = {path: _text(path) for path in sorted(root.rglob("*.pact"))}
    if not texts:
        raise ConfigError(f"{root}: no .pact file in this folder")
    return texts


def key_of(root: Path, texts: Mapping[Path, str]) -> str:
    """What parsed files depend on: their names and words, the language, and the programs that read it."""
    digest = sha256(_language().encode())
    for path, text in texts.items():
        digest.update(f"\0{path.relative_to(root).as_posix()}\0{text}".encode())
    return digest.hexdigest()


@cache
def grammar() -> str:
    """The text of the grammar."""
    return (bundled("grammar") / "pact.lark").read_text(encoding="utf-8")


@cache
def _language() -> str:
    """The version, the grammar, and the state of the language's own modules: whoever changes them meets no yesterday's tree."""
    package = Path(__file__).parents[1]
    version = (package / "__init__.py").read_text(encoding="utf-8")  # it stands there, and importing it would import upwards
    sources = sorted([*package.glob("dsl/**/*.py"), *package.glob("*.py")])
    stats = [(source.name, source.stat().st_size, source.stat().st_mtime_ns) for source in sources]
    return json.dumps([version, grammar(), stats])


def _bases(texts: Iterable[str]) -> Iterator[Path]:
    """The folders of what the texts may extend: a word behind "extends" in a sentence names none."""
    for name in sorted({name for text in texts if _HEAD.search(text) for name in _BASE.findall(text)}):
        with suppress(ConfigError):  # where it should name one, that is told when the pack is loaded
            yield pack_folder(name)


_HEAD = re.compile(r"^\s*pack\b", re.MULTILINE)
_BASE = re.compile(r"\bextends\s+([^\s#]+)")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")  # some editors begin a file with a mark of its encoding
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: not UTF-8, which rule files are written in") from None
