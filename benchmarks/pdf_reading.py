"""How truly and how fast PDF files are read, measured on the corpus.

    python benchmarks/pdf_reading.py [agreement] [speed]

agreement: token F1 (lower-case words as a multiset) of what we read in CUAD's PDFs against CUAD's own texts. Those keep page
numbers and footers, which we set aside, so asides count as text here.
speed: our whole reading (paragraphs, furniture, tables) against `pdfplumber.extract_words` on the same pages in the same run.

The corpus is looked for in $CORPUS, else in ../shared/corpus beside the repository.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections import Counter
from pathlib import Path

import pdfplumber

from pactlint.readers.pdf import read_pdf

CORPUS = Path(os.environ.get("CORPUS", Path(__file__).parents[1] / "../shared/corpus"))
LEAST_F1, LOOK_AT = 0.99, 0.97
LEAST_RATIO = 15.0
SAMPLED = 8


def agreement() -> bool:
    """Print the mean token F1 and every file that is worse than it should be."""
    scores: dict[str, float] = {}
    for pdf in sorted((CORPUS / "cuad/pdf").glob("*.pdf")):
        text = CORPUS / "cuad/txt" / f"{pdf.stem}.txt"
        if text.exists():
            document = read_pdf(pdf.read_bytes(), pdf.name)
            ours = "\n".join([document.text, *(aside.text for aside in document.asides)])
            scores[pdf.name] = _f1(_tokens(ours), _tokens(text.read_text(encoding="utf-8")))
    if not scores:
        print(f"no CUAD files under {CORPUS}")
        return False
    mean = sum(scores.values()) / len(scores)
    print(f"token F1 against CUAD's texts, asides included: mean {mean:.4f} over {len(scores)} files, at least {LEAST_F1}")
    for name, score in sorted(scores.items(), key=lambda item: item[1])[:5]:
        print(f"  {score:.4f} {'LOOK' if score < LOOK_AT else '    '} {name}")
    return mean >= LEAST_F1


def speed() -> bool:
    """Print the milliseconds a page of both, and their ratio; every eighth file, one reader right after the other."""
    ours = theirs = 0.0
    pages = 0
    for pdf in sorted((CORPUS / "cuad/pdf").glob("*.pdf"))[::SAMPLED]:
        data = pdf.read_bytes()
        start = time.process_time()
        read_pdf(data, pdf.name)
        middle = time.process_time()
        pages += _words_by_pdfplumber(pdf)
        ours += middle - start
        theirs += time.process_time() - middle
    if not pages:
        print(f"no CUAD files under {CORPUS}")
        return False
    print(
        f"{pages} pages: ours {1000 * ours / pages:.1f} ms a page, pdfplumber's words {1000 * theirs / pages:.1f}, "
        f"{theirs / ours:.1f} times as fast, at least {LEAST_RATIO:.0f}"
    )
    return theirs / ours >= LEAST_RATIO


def _words_by_pdfplumber(pdf: Path) -> int:
    with pdfplumber.open(pdf) as document:
        for page in document.pages:
            page.extract_words()
            page.close()
        return len(document.pages)


def _tokens(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def _f1(ours: Counter[str], theirs: Counter[str]) -> float:
    return 2 * (ours & theirs).total() / ((ours.total() + theirs.total()) or 1)


if __name__ == "__main__":
    results = [{"agreement": agreement, "speed": speed}[name]() for name in sys.argv[1:] or ["agreement", "speed"]]
    sys.exit(0 if all(results) else 1)
