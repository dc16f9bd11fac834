"""What a configuration says is in force for the files below it; what it says wrongly is told at once."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # it ships no types
import pytest

REPOSITORY = Path(__file__).parents[1]
AGREEMENT = """This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

9.2 Either Party may terminate this Agreement for any reason upon thirty (30) days' prior written notice.
"""
NOTICE = "long-term-orientation/convenience-notice"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deals").mkdir()
    (tmp_path / "deals" / "reseller.txt").write_text(AGREEMENT, encoding="utf-8")
    return tmp_path


def pactlint(folder: Path, *arguments: str, status: int | None = None) -> str:
    result = subprocess.run(
        [sys.executable, "-m", "pactlint", *arguments], capture_output=True, encoding="utf-8", check=False, cwd=folder
    )
    if status is not None:
        assert result.returncode == status, result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    return result.stdout + result.stderr


def found(folder: Path, *arguments: str, configuration: str = "") -> dict[str, str]:
    """The rules that fire on the agreement, with their severities."""
    if configuration:
        (folder / "pactlint.toml").write_text(configuration, encoding="utf-8")
    said = pactlint(
        folder, "lint", "--format", "json", "--type", "reseller", "--fail-on", "never", *arguments, "deals/reseller.txt"
    )
    return {finding["rule"]: finding["severity"] for finding in json.loads(said)["files"][0]["findings"]}


def test_without_one_every_rule_is_asked(folder: Path) -> None:
    assert len(found(folder)) > 3


def test_rules_are_selected_and_ignored_by_glob_full_or_own_name(folder: Path) -> None:
    assert {rule.partition("/")[0] for rule in found(folder, configuration='select = ["long-term-orientation/*"]')} == {
        "long-term-orientation"
    }
    assert NOTICE not in found(folder, configuration='ignore = ["convenience-notice"]')
    assert NOTICE not in found(folder, configuration='ignore = ["long-term-orientation"]')


def test_the_command_line_overrules_what_is_selected(folder: Path) -> None:
    assert set(found(folder, "--select", NOTICE, configuration='select = ["real-commitment/*"]')) == {NOTICE}
    assert NOTICE not in found(folder, "--ignore", "*/convenience-*")


def test_a_severity_and_a_figure_are_set(folder: Path) -> None:
    assert found(folder, configuration='[severity]\n"*/convenience-notice" = "error"')[NOTICE] == "error"
    assert NOTICE not in found(folder, configuration='[severity]\nconvenience-notice = "off"')
    assert NOTICE not in found(folder, configuration='[parameters]\n"convenience-notice.notice" = "30 days"')


def test_a_figure_can_be_for_one_type_alone(folder: Path) -> None:
    figure = '"convenience-notice.notice" = "30 days"'
    assert NOTICE not in found(folder, configuration=f"[parameters.reseller]\n{figure}")
    assert NOTICE in found(folder, configuration=f"[parameters.joint-venture]\n{figure}")


def test_rules_are_not_asked_about_some_paths(folder: Path) -> None:
    assert NOTICE not in found(folder, configuration='[per-path-ignores]\n"deals/**" = ["convenience-notice"]')
    assert NOTICE in found(folder, configuration='[per-path-ignores]\n"ndas/**" = ["convenience-notice"]')


def test_the_type_of_a_path_is_set(folder: Path) -> None:
    (folder / "pactlint.toml").write_text('[types]\n"deals/*" = "amendment"', encoding="utf-8")
    (file,) = json.loads(pactlint(folder, "lint", "--format", "json", "deals/reseller.txt"))["files"]
    assert file["type"] == "amendment"


def test_what_only_reads_like_an_offence_is_told_as_a_note_or_left_out(folder: Path) -> None:
    text = """This Supply Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7.3 Where the suggestions of Alder bring down the unit cost the entire benefit shall enure to Birch alone.
"""
    (folder / "deals" / "supply.txt").write_text(text, encoding="utf-8")

    def told() -> list[dict[str, Any]]:
        (file,) = json.loads(pactlint(folder, "lint", "--format", "json", "deals/supply.txt"))["files"]
        return [finding for finding in file["findings"] if finding["rule"].endswith("/savings-one-sided")]

    (suspicion,) = told()
    assert suspicion["severity"] == "note"
    assert suspicion["confidence"] < 1
    (folder / "pactlint.toml").write_text('suspicions = "none"', encoding="utf-8")
    assert told() == []


def test_what_fails_a_run_is_set(folder: Path) -> None:
    (folder / "pactlint.toml").write_text('fail-on = "warning"\nselect = ["convenience-notice"]', encoding="utf-8")
    pactlint(folder, "deals/reseller.txt", status=1)
    pactlint(folder, "--fail-on", "error", "deals/reseller.txt", status=0)


def test_it_is_found_upwards_from_each_file_unless_isolated_or_named(folder: Path) -> None:
    (folder / "deals" / "pyproject.toml").write_text('[tool.pactlint]\nignore = ["convenience-notice"]', encoding="utf-8")
    assert NOTICE not in found(folder, configuration="ignore = []")
    assert NOTICE in found(folder, "--isolated")
    assert NOTICE in found(folder, "--config", "pactlint.toml")


def test_every_mistake_is_told_at_once_with_its_line_and_the_nearest_name(folder: Path) -> None:
    (folder / "pactlint.toml").write_text(
        'sellect = ["a"]\nfail-on = "warnings"\nignore = "x"\n[types]\n"a/*" = "joint-ventur"\n', encoding="utf-8"
    )
    said = pactlint(folder, "deals/reseller.txt", status=2)
    assert "pactlint.toml:1: there is no key `sellect`; did you mean `select`?" in said
    assert "pactlint.toml:2: `fail-on` cannot be `warnings`; did you mean `warning`?" in said
    assert "pactlint.toml:3: `ignore` is a list of texts" in said
    assert "pactlint.toml:5: `a/*` cannot be `joint-ventur`; did you mean `joint-venture`?" in said


@pytest.mark.parametrize(
    ("configuration", "told"),
    [
        ('select = ["long-term-orientatoin"]', "did you mean `long-term-orientation`?"),
        ('[parameters]\n"convenience-notice.notise" = "20 days"', "did you mean `convenience-notice.notice`?"),
        ('[parameters]\n"convenience-notice.notice" = "20 dayz"', "`20 dayz` is no figure"),
        ('[parameters]\n"convenience-notice.notice" = "20 %"', "is a figure like 90 days, not 20 %"),
    ],
)
def test_what_names_no_rule_and_no_figure_is_a_mistake(folder: Path, configuration: str, told: str) -> None:
    (folder / "pactlint.toml").write_text(configuration, encoding="utf-8")
    assert told in pactlint(folder, "deals/reseller.txt", status=2)


def test_init_writes_one_that_changes_nothing_and_names_the_templates(folder: Path) -> None:
    (folder / "templates").mkdir()
    (folder / "templates" / "teaming.md").write_text("# Teaming", encoding="utf-8")
    before = found(folder)
    pactlint(folder, "init", status=0)
    assert tomllib.loads((folder / "pactlint.toml").read_text(encoding="utf-8")) == {"templates": ["templates/**"]}
    assert found(folder) == before
    assert "there is one already" in pactlint(folder, "init", status=2)


def test_every_commented_line_of_init_is_an_example_that_works(folder: Path) -> None:
    pactlint(folder, "init", status=0)
    lines = (folder / "pactlint.toml").read_text(encoding="utf-8").splitlines()
    examples = [line.removeprefix("# ") for line in lines if line.startswith(("# [", '# "')) or " = " in line]
    settings = tomllib.loads("\n".join(examples))
    jsonschema.validate(settings, json.loads(pactlint(folder, "config", "--schema", status=0)))


def test_config_shows_what_is_in_force_and_what_makes_it_so(folder: Path) -> None:
    (folder / "pactlint.toml").write_text(
        'fail-on = "note"\n[per-path-ignores]\n"deals/*" = ["no-audit"]\n[types]\n"deals/*" = "reseller"', encoding="utf-8"
    )
    said = pactlint(folder, "config", "deals/reseller.txt", status=0)
    assert f"configuration: {folder / 'pactlint.toml'}" in said
    assert "fail-on = note  (configured)" in said
    assert "view = final\n" in said
    assert "type reseller" in said
    assert "not asked: no-audit" in said


def test_the_published_schema_is_the_one_in_force() -> None:
    published = REPOSITORY / "docs" / "pactlint.schema.json"
    assert published.read_text(encoding="utf-8") == pactlint(REPOSITORY, "config", "--schema"), (
        "run: pactlint config --schema > docs/pactlint.schema.json"
    )
