"""Draws undefined terms and broken references from the shared agreements, with their sentences, to be judged by a person.

    python benchmarks/sample_terms.py ../shared/corpus terms --seed 1 --count 200

prints one JSON object a line: file, start, end, term or target, and the words around it. One use of each term of a file is drawn.
Judgements are kept without the words around them in `tests/extract/judged_*.jsonl`.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

from pactlint.document import Document, Span
from pactlint.errors import ReadError
from pactlint.extract.definitions import definitions
from pactlint.extract.outline import outline
from pactlint.extract.parties import parties
from pactlint.extract.references import references
from pactlint.extract.title import title
from pactlint.extract.uses import uses
from pactlint.readers import read

FOLDERS = ("cuad/txt", "docx", "pdf", "md", "edgar")
AROUND = 150


def main() -> None:
    """Prints the sample that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("what", choices=("terms", "references"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    asked = parser.parse_args()
    found = list(findings(asked.corpus, asked.what))
    print(json.dumps({"findings": len(found)}))
    for file, document, name, span in random.Random(asked.seed).sample(found, min(asked.count, len(found))):  # noqa: S311  # a sample, no secret
        before = document.text[max(0, span.start - AROUND) : span.start]
        after = document.text[span.end : span.end + AROUND]
        words = " ".join(f"{before}[[{document.quote(span)}]]{after}".split())
        print(json.dumps({"file": file, "start": span.start, "end": span.end, "name": name, "words": words}, ensure_ascii=False))


def findings(corpus: Path, what: str) -> Iterator[tuple[str, Document, str, Span]]:
    """File, document, term or target, and place of each finding of the corpus, in a fixed order."""
    for folder in FOLDERS:
        for path in sorted((corpus / folder).iterdir()):
            try:
                document = read(path)
            except ReadError:
                continue
            for name, span in in_document(document, what):
                yield f"{folder}/{path.name}", document, name, span


def in_document(document: Document, what: str) -> Iterator[tuple[str, Span]]:
    """The undefined terms of a document, each once, or its broken references."""
    clauses = outline(document)
    defined = definitions(document, clauses, ())
    if what == "references":
        for reference in references(document, clauses, defined):
            if reference.clause is None:
                yield reference.target, reference.span
        return
    seen = set()
    for use in uses(document, clauses, defined, parties(document, clauses, title(document, clauses))):
        if use.definition is None and use.term not in seen:
            seen.add(use.term)
            yield use.term, use.span


if __name__ == "__main__":
    main()
