"""What other repositories take from this one: hooks run by the real pre-commit, the action and the templates as parsed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # it ships no types

REPOSITORY = Path(__file__).parents[1]
AGREEMENT = """This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. Payment. Birch shall pay within thirty (60) days.
"""


def git(folder: Path, *arguments: str) -> None:
    own = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *own, *arguments], check=True, capture_output=True)  # noqa: S607 - git of the path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository that takes our hooks from here, in the environment that runs the tests: nothing is installed anew."""
    hooks = [hook | {"language": "system"} for hook in yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text("utf-8"))]
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": hooks}]}), "utf-8")
    git(tmp_path, "init", "--quiet")
    return tmp_path


def pre_commit(folder: Path) -> subprocess.CompletedProcess[str]:
    git(folder, "add", "--all")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "PRE_COMMIT_HOME": str(folder / ".cache")}
    command = [sys.executable, "-m", "pre_commit", "run"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_the_hook_stops_a_commit_that_brings_an_error_and_names_it(folder: Path) -> None:
    (folder / "deal.md").write_text(AGREEMENT, encoding="utf-8")
    result = pre_commit(folder)
    assert result.returncode == 1, result.stdout + result.stderr
    assert re.search(r"deal\.md:5:\d+: error expectation-alignment/number-mismatch", result.stdout)


def test_the_hook_lets_pass_what_is_no_agreement(folder: Path) -> None:
    (folder / "README.md").write_text(AGREEMENT, encoding="utf-8")
    (folder / "code.py").write_text("x = 1\n", encoding="utf-8")
    assert pre_commit(folder).returncode == 0


def test_the_hook_for_rules_runs_their_examples(folder: Path) -> None:
    (folder / "house").mkdir()
    (folder / "house" / "pack.pact").write_text("pack house\nextends mpartnering\noff *\n", encoding="utf-8")
    (folder / "pactlint.toml").write_text('pack = "house"\n', encoding="utf-8")
    assert pre_commit(folder).returncode == 0


def test_the_action_hands_inputs_to_its_script_as_variables_alone() -> None:
    action = yaml.safe_load((REPOSITORY / "action.yml").read_text(encoding="utf-8"))
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert scripts
    assert not any("${{" in script for script in scripts)
    for script in scripts:
        subprocess.run(["bash", "-n"], input=script, encoding="utf-8", check=True)  # noqa: S607 - bash of the path


def test_the_action_lints_and_writes_sarif_and_a_summary(tmp_path: Path) -> None:
    action = yaml.safe_load((REPOSITORY / "action.yml").read_text(encoding="utf-8"))
    (script,) = (step["run"] for step in action["runs"]["steps"] if step.get("id") == "lint")
    (tmp_path / "deal.md").write_text(AGREEMENT, encoding="utf-8")
    names = ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {name: str(tmp_path / name) for name in names}
    environment |= {"PATH": path, "FILES": "deal.md", "FAIL_ON": "", "ARGUMENTS": "", "OUT": str(tmp_path)}
    result = subprocess.run(["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, check=False)  # noqa: S607
    assert result.returncode == 1
    assert b"::error file=deal.md,line=5" in result.stdout
    assert "deal.md" in (tmp_path / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8")
    assert (tmp_path / "GITHUB_OUTPUT").read_text(encoding="utf-8") == f"sarif={tmp_path}/pactlint.sarif\n"
    assert (tmp_path / "pactlint.sarif").stat().st_size > 0


def test_the_gitlab_template_asks_for_formats_there_are() -> None:
    job = yaml.safe_load((REPOSITORY / "docs" / "ci" / "gitlab.yml").read_text(encoding="utf-8"))["pactlint"]
    (formats,) = re.findall(r'--format "([^"]+)"', " ".join(job["script"]))
    command = [sys.executable, "-m", "pactlint", "lint", "--help"]
    said = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert all(re.search(rf"\b{name.partition(':')[0]}\b", said) for name in formats.split(","))
