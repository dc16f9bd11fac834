"""What a shell, a pipe and a terminal see of the command line: completion, help, colour, exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONSOLE_SCRIPT = Path(sys.executable).parent / "pactlint"
AGREEMENT = """This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9.2 Either Party may terminate this Agreement for any reason upon thirty (30) days' prior written notice.
"""
ONE = ("lint", "--select", "convenience-notice", "draft.txt")
COMMANDS = ["lint", "score", "extract", "find", "baseline", "init", "config", "rules", "completion"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").write_text(AGREEMENT, encoding="utf-8")
    return tmp_path


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [CONSOLE_SCRIPT, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=folder,
        env={**os.environ, **environment},
    )


# ---- completion

COMPLETED = {
    "pactlint ": COMMANDS,
    "pactlint co": ["config", "completion"],
    "pactlint --v": ["--version"],
    "pactlint lint --no-": ["--no-cache", "--no-template"],
    "pactlint lint --format s": ["sarif", "summary"],
    "pactlint lint --format json:a.json,h": ["json:a.json,html"],
    "pactlint lint --type t": ["teaming"],
    "pactlint lint --view ": ["final", "original", "marked"],
    "pactlint draft.txt --fail": ["--fail-on"],
    "pactlint score --format j": ["json"],
    "pactlint completion ": ["bash", "zsh", "fish"],
}


@pytest.mark.parametrize("line", COMPLETED)
def test_words_are_completed(line: str, folder: Path) -> None:
    words = line.split(" ")
    done = run(folder, _PACTLINT_COMPLETE="bash_complete", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1))
    assert sorted(each.removeprefix("plain,") for each in done.stdout.split()) == sorted(COMPLETED[line])


@pytest.mark.parametrize(
    "line", ["pactlint dr", "pactlint lint dr", "pactlint score dr", "pactlint extract dr", "pactlint find x dr"]
)
def test_names_of_files_are_the_shell_s_to_complete(line: str, folder: Path) -> None:
    done = run(folder, _PACTLINT_COMPLETE="bash_complete", COMP_WORDS=line, COMP_CWORD=str(line.count(" ")))
    assert done.stdout == "file,dr\n"


@pytest.mark.parametrize(
    ("shell", "said"), [("bash", "complete -o nosort"), ("zsh", "#compdef pactlint"), ("fish", "complete --no-files")]
)
def test_a_script_for_each_shell_is_printed(shell: str, said: str, folder: Path) -> None:
    done = run(folder, "completion", shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert said in done.stdout


def test_bash_takes_the_script_and_completes(folder: Path) -> None:
    script = (
        f'PATH="{CONSOLE_SCRIPT.parent}:$PATH"; eval "$(pactlint completion bash)"\n'
        'COMP_WORDS=(pactlint lint --fail); COMP_CWORD=2; _pactlint_completion pactlint; echo "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, encoding="utf-8", check=False, cwd=folder)  # noqa: S607 - the user's own
    assert done.stdout == "--fail-on\n", done.stderr


# ---- help


@pytest.mark.parametrize("arguments", [[], *([command] for command in COMMANDS if command != "lint"), ["rules", "test"]])
def test_help_fits_a_screen(arguments: list[str], folder: Path) -> None:
    done = run(folder, *arguments, "--help", COLUMNS="80")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) <= 24


def test_the_help_of_lint_has_an_example_and_names_every_format(folder: Path) -> None:
    said = run(folder, "lint", "--help", COLUMNS="80").stdout
    assert "For example: pactlint lint contracts" in said
    assert len(said.splitlines()) <= 45


# ---- exit codes, pipes and colour

CODES = {
    "nothing at or above the level": ([*ONE, "--fail-on", "error"], 0),
    "a finding at the level": ([*ONE, "--fail-on", "warning"], 1),
    "a finding above the level": ([*ONE, "--fail-on", "note"], 1),
    "never": ([*ONE, "--fail-on", "never"], 0),
    "a file that is not there": ([*ONE, "none.docx"], 2),
    "an option that is none": ([*ONE, "--nonsense"], 2),
    "no worker at all": ([*ONE, "--jobs", "0"], 2),
    "a rule that is none": (["lint", "--select", "nothing", "draft.txt"], 2),
    "no file": (["lint"], 2),
    "help": (["lint", "--help"], 0),
    "the version": (["--version"], 0),
    "a shell that is none": (["completion", "dish"], 2),
}


@pytest.mark.parametrize("case", CODES)
def test_the_exit_code_of(case: str, folder: Path) -> None:
    arguments, code = CODES[case]
    done = run(folder, *arguments)
    assert done.returncode == code, done.stderr
    assert bool(done.stderr) == (code == 2)


def test_a_pipe_gets_no_colour_and_the_same_bytes_whatever_the_terminal_around(folder: Path) -> None:
    for arguments in (ONE, ("score", "draft.txt")):
        said = {
            run(folder, *arguments, TERM=term, COLUMNS=columns, NO_COLOR=colour, PYTHONHASHSEED=seed).stdout
            for term, columns, colour, seed in (("xterm-256color", "200", "", "1"), ("dumb", "40", "1", "2"), ("", "", "1", "3"))
        }
        assert len(said) == 1
        assert "\x1b" not in said.pop()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals of this kind")
@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_a_terminal_gets_colour_unless_no_color_says_otherwise(no_color: str, coloured: bool, folder: Path) -> None:  # noqa: FBT001 - a column of the table
    assert (b"\x1b[" in on_terminal(folder, *ONE, NO_COLOR=no_color, TERM="xterm-256color")) is coloured


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals of this kind")
def test_a_terminal_sees_how_far_a_long_run_is_and_the_bar_is_gone_in_the_end(folder: Path) -> None:
    for number in range(6):
        (folder / f"draft-{number}.txt").write_text(AGREEMENT * (1 + 400 * (number == 0)), encoding="utf-8")
    seen = on_terminal(
        folder, "lint", "--no-cache", "--jobs", "1", "--format", "summary", ".", TERM="xterm-256color", COLUMNS="80"
    )
    assert b"/7" in seen
    assert b"/7" not in seen.rsplit(b"\x1b[2K", 1)[1]


def on_terminal(folder: Path, *arguments: str, **environment: str) -> bytes:
    """All that a terminal is sent by a run."""
    import pty  # noqa: PLC0415 - not there on Windows

    ours, theirs = pty.openpty()
    environment = {name: value for name, value in {**os.environ, **environment}.items() if value}
    with subprocess.Popen([CONSOLE_SCRIPT, *arguments], cwd=folder, stdout=theirs, stderr=theirs, env=environment):
        os.close(theirs)
        seen = b""
        try:
            while part := os.read(ours, 65536):
                seen += part
        except OSError:  # on Linux, how the end is told
            pass
    os.close(ours)
    return seen
