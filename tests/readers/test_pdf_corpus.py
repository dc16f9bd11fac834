from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from pactlint.document import AsideKind, Document
from pactlint.readers.pdf import read_pdf

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
PAIRS = sorted((CORPUS / "cuad/pdf").glob("*.pdf"), key=lambda path: path.stat().st_size)[::16]
TEMPLATES = sorted((CORPUS / "pdf").glob("*.pdf"))
LEAST_F1 = 0.97

needs_corpus = pytest.mark.skipif(not TEMPLATES, reason="the shared corpus of real agreements is not beside the repository")


def read(path: Path) -> Document:
    return read_pdf(path.read_bytes(), path.name)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


@needs_corpus
@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem[:24])
def test_the_words_of_real_agreements_are_all_read(path: Path) -> None:
    document = read(path)
    ours = words(" ".join([document.text, *(aside.text for aside in document.asides)]))
    theirs = words((CORPUS / "cuad/txt" / f"{path.stem}.txt").read_text(encoding="utf-8"))
    assert 2 * (ours & theirs).total() / (ours.total() + theirs.total()) >= LEAST_F1


@needs_corpus
@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem[:24])
def test_no_line_of_a_real_agreement_is_a_page_number_in_the_midst_of_a_sentence(path: Path) -> None:
    document = read(path)
    numbers = {aside.text for aside in document.asides if aside.kind is AsideKind.PAGE_NUMBER}
    inner = [document.quote(line.span) for block in document.blocks for line in document.lines_in(block.span)[1:-1]]
    assert not numbers & set(inner)


@needs_corpus
@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem[:24])
def test_real_templates_are_read_whole_with_every_line_in_a_block(path: Path) -> None:
    document = read(path)
    assert document.gaps == ()
    assert len(document.blocks) > 50
    for before, after in pairwise(document.blocks):
        assert document.text[before.span.end : after.span.start] == "\n"
    for line in document.lines:
        block = document.block_at(line.span.start)
        assert block is not None
        assert line.span in block.span
        left, top, right, bottom = line.box
        assert left < right
        assert top < bottom
