from __future__ import annotations

import re
from pathlib import Path

import pytest

from pactlint.document import Document, View
from pactlint.readers.word import read_word

from .word_files import words

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
FILES = sorted((CORPUS / "docx").glob("*.docx"))
LABELS = sorted((CORPUS / "docx-labels").glob("*.tsv"))

pytestmark = pytest.mark.skipif(not FILES, reason="the corpus of agreements is not beside the repository")


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_blocks_tile_the_text_and_runs_tile_the_blocks(file: Path, view: View) -> None:
    document = read_word(file.read_bytes(), file.name, view)
    _check_tiling(document, [block.span.start for block in document.blocks], [block.span.end for block in document.blocks])
    _check_tiling(document, [run.span.start for run in document.runs], [run.span.end for run in document.runs])
    assert [document.text.count("\n", 0, start) for start in document.line_starts] == list(range(len(document.line_starts)))
    assert len(document.line_starts) == document.text.count("\n") + 1
    assert not any("\n" in words(document, block) for block in document.blocks)


def _check_tiling(document: Document, starts: list[int], ends: list[int]) -> None:
    between = zip([0, *ends], [*starts, len(document.text)], strict=True)
    assert all(before <= after and not document.text[before:after].strip() for before, after in between)


def test_clauses_are_numbered_as_libreoffice_numbers_them() -> None:
    missed = [miss for file in LABELS for miss in _missed(file)]
    total = sum(len(file.read_text(encoding="utf-8").splitlines()) for file in LABELS)
    assert len(missed) <= 0.005 * total, missed[:20]


def _missed(labels: Path) -> list[tuple[str, str]]:
    document = read_word((CORPUS / "docx" / f"{labels.stem}.docx").read_bytes(), labels.stem)
    blocks = [(block.label, _letters(words(document, block)), words(document, block)) for block in document.blocks]
    wanted = [line.split("\t", 1) for line in labels.read_text(encoding="utf-8").splitlines()]
    return [(label, start) for label, start in wanted if not any(_same(label, start, *block) for block in blocks)]


def _same(label: str, start: str, shown: str, letters: str, text: str) -> bool:
    """The number is the block's label, or typed before its words."""
    typed = text.startswith(label) and _letters(text[len(label) :]).startswith(_letters(start))
    return typed or (label == shown and (letters.startswith(_letters(start)) or _letters(start).startswith(letters or "-")))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())[:14]
