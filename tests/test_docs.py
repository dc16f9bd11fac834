"""What the manual tells people to type works, its settings are settings, and the site builds without a warning."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]  # it ships no types
import pytest

from pactlint.config.keys import KEYS
from pactlint.config.schema import schema
from pactlint.reports import FORMATS

REPOSITORY = Path(__file__).parents[1]
PAGES = sorted((REPOSITORY / "docs").glob("*.md"))


def blocks(language: str) -> list[tuple[str, str]]:
    """The blocks of a language in the manual, with the page each stands on."""
    return [
        (page.name, block)
        for page in PAGES
        for block in re.findall(rf"```{language}\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The files that the manual's commands name."""
    fixtures = REPOSITORY / "fixtures"
    for name in ("joint-venture.docx", "old.docx"):
        shutil.copy(fixtures / "joint-venture.docx", tmp_path / name)
    shutil.copy(fixtures / "reseller-tracked-changes.docx", tmp_path / "negotiated.docx")
    shutil.copy(fixtures / "alliance-sound.docx", tmp_path / "alliance.docx")
    (tmp_path / "templates").mkdir()
    shutil.copy(fixtures / "teaming-template.md", tmp_path / "templates" / "teaming.md")
    return tmp_path


@pytest.mark.parametrize(("page", "block"), blocks("sh"))
def test_every_command_of_the_manual_works(page: str, block: str, folder: Path) -> None:
    for line in filter(None, block.splitlines()):
        program, *arguments = shlex.split(line)
        assert program == "pactlint", page
        command = [sys.executable, "-m", "pactlint", *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode in {0, 1}, f"{page}: {line}\n{done.stderr}"
        assert done.stderr == ""


@pytest.mark.parametrize(("page", "block"), [each for each in blocks("toml") if "[[waiver]]" not in each[1]])
def test_every_setting_shown_is_one(page: str, block: str) -> None:
    jsonschema.validate(tomllib.loads(block), json.loads(schema()))
    assert page


def test_every_key_and_every_format_is_in_the_manual() -> None:
    configure, reports = ((REPOSITORY / "docs" / name).read_text(encoding="utf-8") for name in ("configure.md", "reports.md"))
    first_column = "\n".join(re.findall(r"^\| (.*?) \|", configure.partition("| key |")[2], re.MULTILINE))
    assert {key.name for key in KEYS} == set(re.findall(r"`\[?([a-z-]+)\]?`", first_column))
    assert set(FORMATS) == set(re.findall(r"^\| `([a-z]+)` \|", reports, re.MULTILINE))


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert "twelve principles" in page
    assert not re.search(r'(?:src|href)="https?://fonts', page)
