"""Folders, globs and lists of files on the command line: what is found there, in what order, and what is left out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

AGREEMENT = """This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9.2 Either Party may terminate this Agreement for any reason upon thirty (30) days' prior written notice.
"""
TREE = (
    "a.txt",
    "B.TXT",
    "notes.rst",
    "deals/reseller.md",
    "deals/~$reseller.docx",
    "deals/._reseller.md",
    "deals/old/venture.txt",
    "deals/old/alliance.txt",
    ".hidden/secret.txt",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in TREE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(AGREEMENT, encoding="utf-8")
    return tmp_path


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    console_script = Path(sys.executable).parent / "pactlint"
    done = subprocess.run([console_script, *arguments], capture_output=True, encoding="utf-8", check=False, cwd=folder)
    assert "Traceback" not in done.stderr
    return done


def read(folder: Path, *arguments: str, status: int = 0) -> list[str]:
    """The files that are read, as they are named, with slashes."""
    only = ("--select", "convenience-notice", "--fail-on", "never", "--format", "json")
    done = run(folder, "lint", *only, *arguments)
    assert done.returncode == status, done.stderr
    return [file["path"].replace(os.sep, "/") for file in json.loads(done.stdout)["files"]]


DEALS = ["deals/old/alliance.txt", "deals/old/venture.txt", "deals/reseller.md"]
WHICH = {
    "a folder is searched to the bottom": (["deals"], DEALS),
    "the folder one is in": (["."], ["B.TXT", "a.txt", *DEALS]),
    "a file that is in a named folder too is read once, where it is named first": (
        ["deals/reseller.md", "deals"],
        ["deals/reseller.md", *DEALS[:2]],
    ),
    "a file of any name is read where it is named": (["notes.rst", ".hidden/secret.txt"], ["notes.rst", ".hidden/secret.txt"]),
    "a hidden folder is searched where it is named": ([".hidden"], [".hidden/secret.txt"]),
    "a glob": (["*.txt"], ["a.txt"]),
    "a glob through folders": (["**/*.txt"], ["a.txt", *DEALS[:2]]),
    "a glob that matches a folder means all that is in it": (["dea*"], DEALS),
    "a glob of alternatives": (["deals/**/{venture,reseller}.*"], [DEALS[1], DEALS[2]]),
    "an excluded name": (["--exclude", "old", "deals"], DEALS[2:]),
    "an excluded path": (["--exclude", "deals/old/v*", "deals"], [DEALS[0], DEALS[2]]),
    "what is excluded is read where it is named": (["--exclude", "old", DEALS[1]], [DEALS[1]]),
    "what is excluded is excluded from globs": (["--exclude", "old", "deals/**/*"], DEALS[2:]),
}


@pytest.mark.parametrize("case", WHICH)
def test_which_files_are_read(case: str, folder: Path) -> None:
    arguments, expected = WHICH[case]
    assert read(folder, *arguments) == expected


def test_the_configuration_excludes(folder: Path) -> None:
    (folder / "pactlint.toml").write_text('exclude = ["old"]\n', encoding="utf-8")
    assert read(folder, "deals") == DEALS[2:]
    assert read(folder, "--isolated", "deals") == DEALS


def test_every_command_that_reads_agreements_takes_folders(folder: Path) -> None:
    for command in (["extract"], ["find", "--format", "json", "a clause on termination-for-convenience"]):
        done = run(folder, *command, "deals")
        assert done.stdout.count("reseller.md") >= 1, done.stderr
    assert run(folder, "score", "deals").returncode == 0
    assert "in 3 files" in run(folder, "baseline", "deals").stdout


@pytest.mark.parametrize("word", ["empty", "drafts/*.docx", "none/*/x?.md"])
def test_where_nothing_is_found_that_is_one_line_and_exit_2(word: str, folder: Path) -> None:
    (folder / "empty").mkdir()
    done = run(folder, word)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert f"pactlint: {word}: no agreement is there" in done.stderr
    assert read(folder, word, "a.txt", status=2) == ["a.txt"]


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)  # noqa: S607 - git of the path


def test_in_a_repository_of_git_what_it_ignores_is_not_found(folder: Path) -> None:
    git(folder, "init", "--quiet")
    (folder / ".gitignore").write_text("old/\n", encoding="utf-8")
    git(folder, "add", ".hidden", "a.txt")
    (folder / "a.txt").unlink()
    assert read(folder, ".") == [".hidden/secret.txt", "B.TXT", "deals/reseller.md"]
    assert read(folder, "deals/**/*.txt", "B.TXT", status=2) == ["B.TXT"]


def test_an_ignored_folder_or_file_is_read_where_it_is_named(folder: Path) -> None:
    git(folder, "init", "--quiet")
    (folder / ".gitignore").write_text("old/\n", encoding="utf-8")
    assert read(folder, "deals/old") == DEALS[:2]
    assert read(folder, "deals/old/venture.txt") == [DEALS[1]]


def test_a_repository_within_a_repository_is_a_folder(folder: Path) -> None:
    git(folder, "init", "--quiet")
    git(folder / "deals", "init", "--quiet")
    assert read(folder, ".") == [".hidden/secret.txt", "B.TXT", "a.txt", *DEALS]


def test_the_repository_a_hook_runs_in_is_not_taken_for_the_folder_s(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(folder, "init", "--quiet")
    (folder / ".gitignore").write_text("old/\n", encoding="utf-8")
    monkeypatch.setenv("GIT_DIR", ".git")
    assert read(folder, "deals") == DEALS[2:]


def test_a_repository_s_own_settings_run_nothing(folder: Path) -> None:
    git(folder, "init", "--quiet")
    git(folder, "config", "core.fsmonitor", "touch ran; false")
    assert read(folder, "deals") == DEALS
    assert not list(folder.rglob("ran"))


def test_names_with_spaces_brackets_and_letters_of_any_language_are_read(folder: Path) -> None:
    for name in ("deals/[draft] 2.txt", "deals/Vertrag – Änderung.md"):
        (folder / name).write_text(AGREEMENT, encoding="utf-8")
    assert read(folder, "deals/[draft] 2.txt") == ["deals/[draft] 2.txt"]
    git(folder, "init", "--quiet")
    assert "deals/Vertrag – Änderung.md" in read(folder, "deals")
