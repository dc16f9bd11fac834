from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pactlint.packs import Rule, load_pack
from pactlint.rulebook import outdated
from pactlint.selftest import trials

REPOSITORY = Path(__file__).parents[1]
RULES = REPOSITORY / "rules"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pactlint", "rules", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    shutil.copytree(RULES, folder)
    return folder


@pytest.mark.parametrize("rule", load_pack().rules, ids=lambda rule: rule.name)
def test_every_example_of_a_rule_gives_exactly_its_marked_words(rule: Rule) -> None:
    tried = list(trials(load_pack(), rule))
    assert {trial.example.flags for trial in tried} == {True, False}
    for trial in tried:
        assert trial.passed, f"{trial.example.title}: found {trial.shown(trial.found)}"


def test_the_reference_is_as_the_rule_files_have_it() -> None:
    assert outdated(load_pack(), REPOSITORY / "docs" / "rules") == (), "run: pactlint rules docs"


def test_list_names_every_rule_as_text_and_as_json() -> None:
    names = [rule.name for rule in load_pack().rules]
    assert [line.split()[0] for line in run("list").stdout.splitlines()] == names
    assert [rule["name"] for rule in json.loads(run("list", "--format", "json").stdout)] == names


def test_explain_prints_the_manual_page_and_helps_with_a_wrong_name() -> None:
    page = run("explain", "convenience-notice").stdout
    assert page.startswith("# Too little notice to leave without cause")
    assert "90 days" in page
    wrong = run("explain", "convenience-notise")
    assert (wrong.returncode, "did you mean `convenience-notice`?" in wrong.stderr) == (2, True)


def test_a_new_rule_parses_and_its_examples_hold(pack: Path) -> None:
    assert run("new", "real-commitment/brand-new", "--pack", pack).returncode == 0
    tested = run("test", pack / "real-commitment" / "brand-new.pact")
    assert (tested.returncode, tested.stdout) == (0, "2 examples of 1 rules: 0 failed\n")
    again = run("new", "real-commitment/brand-new", "--pack", pack)
    assert (again.returncode, "there already" in again.stderr) == (2, True)


def test_a_wrong_mark_fails_with_what_was_expected_and_found_and_update_mends_it(pack: Path) -> None:
    path = pack / "long-term-orientation" / "convenience-notice.pact"
    right = path.read_text(encoding="utf-8")
    path.write_text(right.replace("[[thirty (30) days']]", "[[thirty]] (30) days'"), encoding="utf-8")
    failed = run("test", path)
    assert failed.returncode == 1
    assert "expected 9.2 Either Party may terminate this Agreement for any reason upon [[thirty]] (30) days'" in failed.stdout
    assert "found    9.2 Either Party may terminate this Agreement for any reason upon [[thirty (30) days']]" in failed.stdout
    run("test", "--update", path)
    assert path.read_text(encoding="utf-8") == right


def test_format_checks_and_mends_the_layout(pack: Path) -> None:
    path = pack / "vocabulary" / "real-commitment.pact"
    right = path.read_text(encoding="utf-8")
    path.write_text(right.replace("\ntopic ", "\ntopic    "), encoding="utf-8")
    checked = run("format", "--check", pack)
    assert checked.returncode == 1
    assert f"to mend: pactlint rules format {pack}" in checked.stdout
    assert run("format", pack).returncode == 0
    assert path.read_text(encoding="utf-8") == right


def test_docs_check_prints_the_command_that_mends(pack: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    checked = run("docs", "--check", "--pack", pack, "--output", pages)
    assert checked.returncode == 1
    assert f"to mend: pactlint rules docs --pack {pack} --output {pages}" in checked.stdout
    run("docs", "--pack", pack, "--output", pages)
    assert run("docs", "--check", "--pack", pack, "--output", pages).returncode == 0
    (pack / "long-term-orientation" / "no-renewal.pact").unlink()
    assert "out of date" in run("docs", "--check", "--pack", pack, "--output", pages).stdout


def test_a_page_says_how_often_its_rule_fired_where_that_was_counted(pack: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "firing.tsv").write_text("long-term-orientation/no-renewal\treseller\t40\t7\n", encoding="utf-8")
    run("docs", "--pack", pack, "--output", pages)
    assert "| reseller | 40 | 7 |" in (pages / "long-term-orientation" / "no-renewal.md").read_text(encoding="utf-8")
    assert "How often" not in (pages / "long-term-orientation" / "convenience-notice.md").read_text(encoding="utf-8")
    assert run("docs", "--check", "--pack", pack, "--output", pages).returncode == 0
