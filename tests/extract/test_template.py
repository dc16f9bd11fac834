"""A template is told by its name, its title, or by how much of it is to be filled in; a draft with a blank left is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from pactlint.agreement import Agreement
from pactlint.extract import analyze
from pactlint.readers import read, read_bytes

FIXTURES = Path(__file__).parents[2] / "fixtures"
CLAUSES = "\n\n1. Supply. Alder shall supply pumps.\n\n2. Price. Birch shall pay [amount] for each.\n"


def analyzed(text: str, name: str = "draft.md", *, as_template: bool | None = None) -> Agreement:
    return analyze(read_bytes(text.encode(), name), as_template=as_template)


def test_the_name_or_the_title_says_so() -> None:
    assert analyzed("# Supply Agreement" + CLAUSES, "supply-template.md").template
    assert analyzed("# Form of Supply Agreement" + CLAUSES).template


def test_the_settings_at_its_head_say_so() -> None:
    assert analyzed("---\ntitle: Supply\ntemplate: true\n---\n\n# Supply Agreement" + CLAUSES).template
    assert not analyzed("---\ntitle: Supply\ntemplate: false\n---\n\n# Supply Agreement" + CLAUSES).template


def test_many_fields_and_notes_say_so() -> None:
    fields = "\n\n".join(f"{n}. Duty. {{{{party_{n}}}}} shall deliver on {{{{date_{n}}}}}." for n in range(1, 6))
    assert analyzed("# Supply Agreement\n\n" + fields).template


def test_a_draft_with_a_blank_left_is_none() -> None:
    assert not analyzed("# Supply Agreement" + CLAUSES).template


@pytest.mark.parametrize(("name", "template"), [("teaming-template.md", True), ("alliance-sound.docx", False)])
def test_the_fixtures_are_what_they_are(name: str, *, template: bool) -> None:
    assert analyze(read(FIXTURES / name)).template is template


def test_the_caller_knows_better() -> None:
    assert analyzed("# Supply Agreement" + CLAUSES, as_template=True).template
    assert not analyzed("# Supply Agreement" + CLAUSES, "template.md", as_template=False).template
