"""What the README tells people to type exists, and it leaves no module out."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    shlex.split(line, comments=True)
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line
]


def commands_of(program: str) -> list[list[str]]:
    return [arguments for name, *arguments in COMMANDS if name == program]


def test_the_readme_names_the_two_commands_of_a_newcomer() -> None:
    assert commands_of("make")[:2] == [["demo"], ["test"]]


@pytest.mark.parametrize("target", [target for arguments in commands_of("make") for target in arguments])
def test_make_has_the_targets_named(target: str) -> None:
    assert re.search(rf"^{target}:", (REPOSITORY / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("arguments", commands_of("pactlint"), ids=" ".join)
def test_pactlint_has_the_commands_and_options_named(arguments: list[str]) -> None:
    words = [word for word in arguments if re.fullmatch(r"[a-z]+", word)]
    command = words[: 2 if words[:1] == ["rules"] else 1]
    result = subprocess.run(
        [sys.executable, "-m", "pactlint", *command, "--help"], capture_output=True, encoding="utf-8", check=False
    )
    assert result.returncode == 0, result.stderr
    assert " ".join(["pactlint", *command]) in result.stdout or command == []
    for option in (word for word in arguments if word.startswith("--")):
        assert option in result.stdout


def test_the_table_of_modules_is_complete() -> None:
    table = README.partition("| in `src/pactlint` |")[2].partition("\n\n")[0]
    named = {name.strip("/") for line in table.splitlines()[2:] for name in re.findall(r"`([a-z_]+/?)`", line.split("|")[1])}
    package = REPOSITORY / "src" / "pactlint"
    modules = {path.stem for path in package.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert named == modules - {"__init__"}


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#:]+)\)", README))
def test_links_lead_somewhere(link: str) -> None:
    assert (REPOSITORY / link).exists()


def test_the_rule_shown_is_the_rule_shortened() -> None:
    path = REPOSITORY / "rules" / "long-term-orientation" / "convenience-notice.pact"
    (shown,) = re.findall(r"```text\n(rule convenience-notice\n.*?)```", README, re.DOTALL)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in shown.splitlines() if line not in lines] == []


def test_the_output_shown_is_the_output() -> None:
    command = [sys.executable, "-m", "pactlint", "fixtures/joint-venture.docx"]
    said = subprocess.run(command, cwd=REPOSITORY, capture_output=True, encoding="utf-8", check=False).stdout
    (shown,) = re.findall(r"<!-- output: [a-z/-]+ -->\n```text\n(.*?)\n```", README, re.DOTALL)
    assert shown in said
