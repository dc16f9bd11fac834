"""The outline against real agreements and against renderings of one agreement, where these are at hand."""

from __future__ import annotations

import importlib.util
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pactlint.document import BlockKind, Document
from pactlint.extract.outline import outline
from pactlint.readers.markdown import read_markdown
from pactlint.readers.plain import read_text
from pactlint.readers.word import read_word

SHARED = Path(__file__).parents[2] / "../shared"
BASES = sorted((SHARED / "cases/base").glob("*.json"))
WORD_FILES = sorted((SHARED / "corpus/docx-labels").glob("*.tsv"))
TEXTS = sorted((SHARED / "corpus/cuad/txt").glob("*.txt"))[::8]

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="needs the corpus beside the repository")


@cache
def renderer() -> Any:  # a script outside the project, which has no types
    spec = importlib.util.spec_from_file_location("render", SHARED / "eval/render.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tree(made: Document) -> list[tuple[str, str, str]]:
    return [(each.path, each.kind.value, made.quote(each.heading) if each.heading else "") for each in outline(made)]


@pytest.mark.parametrize("base", BASES, ids=lambda base: base.stem)
def test_text_markdown_and_word_give_one_tree(base: Path, tmp_path: Path) -> None:
    agreement = json.loads(base.read_text("utf-8"))
    renderer().render_docx(agreement, [], tmp_path / "agreement.docx")
    text = tree(read_text(renderer().render(agreement).encode(), "agreement.txt"))
    assert len(text) > 100
    assert text == tree(read_markdown(renderer().render(agreement, markdown=True).encode(), "agreement.md"))
    assert text == tree(read_word((tmp_path / "agreement.docx").read_bytes(), "agreement.docx"))


def test_paragraphs_that_word_files_number_are_clauses_with_that_number() -> None:
    missed = []
    total = 0
    for labels in WORD_FILES:
        made = read_word((SHARED / "corpus/docx" / f"{labels.stem}.docx").read_bytes(), labels.stem)
        numbers = {each.span.start: each.number for each in outline(made)}
        for block in made.blocks:
            label = block.label.rstrip(".:")
            if block.kind is BlockKind.NOTE or not re.search(r"\w", label):
                continue
            total += 1
            words = made.quote(block.span)
            first = block.span.start + len(words) - len(words.lstrip())
            if numbers.get(first) not in {label, label.split(" ")[-1]}:
                missed.append((labels.stem, block.label))
    assert total > 1_500
    assert len(missed) <= total // 100, missed


def test_numbers_of_real_agreements_run_on_without_a_break() -> None:
    going_on = broken = 0
    for path in TEXTS:
        last: dict[tuple[int | None, int], tuple[int, ...]] = {}
        for each in outline(read_text(path.read_bytes(), path.name)):
            if not re.fullmatch(r"\d+(?:\.\d+)+", each.number):
                continue
            parts = tuple(map(int, each.number.split(".")))
            before = last.get((each.parent, len(parts)), (*parts[:-1], 0))
            going_on += parts[:-1] != before[:-1] or parts[-1] in {before[-1] + 1, 1}
            broken += parts[:-1] == before[:-1] and parts[-1] not in {before[-1] + 1, 1}
            last[each.parent, len(parts)] = parts
    assert going_on > 1_000
    assert broken <= going_on // 33
