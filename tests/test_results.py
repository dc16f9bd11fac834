"""Results of former runs and workers change nothing of what is said; and what is kept is the user's alone."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pactlint.reports import FORMATS
from pactlint.reports import quotation as quoting
from pactlint.results import shelf, stored

FIXTURES = Path(__file__).parents[1] / "fixtures"
FILES = ("joint-venture.docx", "strategic-alliance.pdf", "teaming-template.md", "broken.docx", "letter.txt")
LETTER = """This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

# pactlint-ignore: convenience-notice because agreed
9.2 Either Party may terminate this Agreement for any reason upon thirty (30) days' prior written notice.

9.3 Alder may, in its sole discretion, remove any county from the Territory.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of agreements, one of which cannot be read, and a cache of the test's own."""
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    for name in FILES[:3]:
        shutil.copy(FIXTURES / name, drafts)
    (drafts / "broken.docx").write_bytes(b"PK\x03\x04 and then nothing of the kind")
    (drafts / "letter.txt").write_text(LETTER, encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return drafts


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    console_script = Path(sys.executable).parent / "pactlint"
    done = subprocess.run([console_script, *arguments], capture_output=True, encoding="utf-8", check=False, cwd=folder)
    assert "Traceback" not in done.stderr
    return done


def kept(folder: Path) -> list[Path]:
    return sorted((folder.parent / "cache" / "pactlint" / "results").glob("*"))


def everything(folder: Path, *options: str) -> dict[str, str]:
    """What a run says in every format, on standard error, and with its exit code; the text in full and in brief."""
    targets = ",".join(f"{name}:../{name}" for name in FORMATS)
    done = run(folder, "lint", "--verbose", "--format", targets, *options, ".")
    said = {name: (folder.parent / name).read_text(encoding="utf-8") for name in FORMATS}
    return {**said, "errors": done.stderr, "status": str(done.returncode)}


def test_every_report_is_the_same_fresh_recalled_and_from_workers(folder: Path) -> None:
    fresh = everything(folder, "--no-cache", "--jobs", "1")
    assert fresh["status"] == "2"
    assert "broken.docx" in fresh["errors"]
    assert kept(folder) == []
    for options in (["--no-cache", "--jobs", "4"], ["--jobs", "4"], ["--jobs", "1"], ["--jobs", "4"]):
        assert everything(folder, *options) == fresh, options
    assert len(kept(folder)) == len(FILES) - 1


@pytest.mark.parametrize("format_", ["text", "json", "html"])
def test_a_scorecard_is_the_same_fresh_recalled_and_from_workers(format_: str, folder: Path) -> None:
    fresh = run(folder, "score", "--no-cache", "--jobs", "1", "--format", format_, ".").stdout
    for options in (["--jobs", "2"], ["--jobs", "1"]):
        assert run(folder, "score", *options, "--format", format_, ".").stdout == fresh


def test_a_baseline_is_the_same_fresh_and_recalled(folder: Path) -> None:
    written = []
    for name in ("fresh.json", "made.json", "recalled.json"):
        run(folder, "baseline", "--output", f"../{name}", ".", *(["--no-cache"] if name == "fresh.json" else []))
        written.append((folder.parent / name).read_text(encoding="utf-8"))
    assert written[0] == written[1] == written[2]


def test_a_run_that_recalls_everything_loads_nothing_heavy(folder: Path) -> None:
    run(folder, "lint", "letter.txt", "joint-venture.docx")
    heavy = ("numpy", "lxml", "re2", "lark", "pypdfium2", "pactlint.linter", "pactlint.dsl.syntax", "rich", "concurrent.futures")
    probe = (
        "import sys; from pactlint.cli import pactlint\n"
        "pactlint.main(['lint', '--format', 'concise', 'letter.txt', 'joint-venture.docx'], standalone_mode=False)\n"
        f"print(*({heavy!r} & sys.modules.keys()), file=sys.stderr)".replace(repr(heavy), repr(set(heavy)))
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, encoding="utf-8", check=True, cwd=folder)
    assert "sole-discretion" in done.stdout
    assert done.stderr.split() == []


CHANGES: dict[str, tuple[Callable[[Path], object] | None, list[str]]] = {
    "the words": (lambda folder: (folder / "letter.txt").write_text(LETTER + "\n10. More.\n", encoding="utf-8"), []),
    "the name": (lambda folder: (folder / "letter.txt").rename(folder / "letter.md"), []),
    "a severity": (lambda folder: configure(folder, '[severity]\n"*/sole-discretion" = "note"'), []),
    "a figure": (lambda folder: configure(folder, '[parameters]\n"convenience-notice.notice" = "20 days"'), []),
    "a figure of one type": (
        lambda folder: configure(folder, '[parameters.supply]\n"convenience-notice.notice" = "20 days"'),
        [],
    ),
    "rules ignored here": (lambda folder: configure(folder, '[per-path-ignores]\n"*.txt" = ["sole-discretion"]'), []),
    "the type, configured": (lambda folder: configure(folder, '[types]\n"*.txt" = "reseller"'), []),
    "the rules selected": (None, ["--select", "sole-discretion"]),
    "the rules ignored": (None, ["--ignore", "sole-discretion"]),
    "the type": (None, ["--type", "supply"]),
    "whether it is a template": (None, ["--template"]),
    "the side of tracked changes": (None, ["--view", "original"]),
}


def configure(folder: Path, text: str) -> None:
    (folder / "pactlint.toml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("change", CHANGES)
def test_a_result_is_forgotten_with(change: str, folder: Path) -> None:
    act, options = CHANGES[change]
    run(folder, "lint", "letter.txt")
    assert len(kept(folder)) == 1
    if act:
        act(folder)
    (letter,) = folder.glob("letter.*")
    recalled_or_not = run(folder, "lint", *options, letter.name).stdout
    assert len(kept(folder)) == 2
    assert recalled_or_not == run(folder, "lint", "--no-cache", *options, letter.name).stdout


def test_a_result_is_forgotten_with_a_rule_of_the_pack_and_of_the_pack_it_extends(folder: Path) -> None:
    house, own = folder.parent / "house", folder.parent / "own"
    shutil.copytree(FIXTURES.parent / "rules", house)
    own.mkdir()
    (own / "pack.pact").write_text("pack own\nextends house\n", encoding="utf-8")
    said = ("lint", "--format", "concise", "--pack", "own", "drafts/letter.txt")
    assert " warning equity-for-mutual-success/sole-discretion" in run(folder.parent, *said).stdout
    rule = house / "equity-for-mutual-success" / "sole-discretion.pact"
    text = rule.read_text(encoding="utf-8")
    rule.write_text(
        text.replace("severity error", "severity note").replace("severity warning", "severity note"), encoding="utf-8"
    )
    assert " note equity-for-mutual-success/sole-discretion" in run(folder.parent, *said).stdout


def test_what_is_accepted_is_asked_anew_each_time(folder: Path) -> None:
    count = "equity-for-mutual-success/sole-discretion"
    assert count in run(folder, "lint", "letter.txt").stdout
    waiver = f'[[waiver]]\nrule = "{count}"\nreason = "agreed"\n'
    (folder / "letter.txt.waivers.toml").write_text(waiver, encoding="utf-8")
    assert count not in run(folder, "lint", "letter.txt").stdout
    assert len(kept(folder)) == 1


def test_nothing_is_kept_of_what_a_password_opens_nor_where_one_says_so(folder: Path) -> None:
    run(folder, "lint", "--password", "word", "letter.txt")
    run(folder, "lint", "--no-cache", "letter.txt")
    assert kept(folder) == []


def test_standard_input_is_recalled_too(folder: Path) -> None:
    console_script = Path(sys.executable).parent / "pactlint"
    said = [
        subprocess.run([console_script, "-", "letter.txt"], input=LETTER.encode(), capture_output=True, check=False, cwd=folder)
        for _ in range(2)
    ]
    assert said[0].stdout == said[1].stdout
    assert len(kept(folder)) == 2


# ---- what is kept


@pytest.mark.skipif(os.name == "nt", reason="modes say nothing on Windows, where the folder lies in the user's profile")
def test_what_is_kept_is_for_the_user_alone(folder: Path) -> None:
    run(folder, "lint", "letter.txt")
    (file,) = kept(folder)
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    file.parent.chmod(0o777)
    run(folder, "lint", "letter.txt")
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_only_the_words_that_a_report_quotes_are_kept(folder: Path) -> None:
    with (folder / "letter.txt").open("a", encoding="utf-8") as letter:
        letter.write("\n10. Colour. The zephyr of the pavilion is vermilion.\n")
    run(folder, "lint", "--select", "sole-discretion", "letter.txt")
    (file,) = kept(folder)
    assert "any county" in file.read_text(encoding="utf-8")
    assert "zephyr" not in file.read_text(encoding="utf-8")


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "cut short": lambda data: data[: len(data) // 2],
    "one letter other": lambda data: data.replace(b"county", b"canton"),
    "empty": lambda _: b"",
    "not text": lambda _: bytes(range(256)),
    "something else": lambda _: b"[\"__import__('os').system('touch ran')\"]\n{}",
}


@pytest.mark.parametrize("how", SPOILT)
def test_a_spoilt_file_is_ignored_and_mended(how: str, folder: Path) -> None:
    first = run(folder, "lint", "letter.txt")
    (file,) = kept(folder)
    whole = file.read_bytes()
    file.write_bytes(SPOILT[how](whole))
    again = run(folder, "lint", "letter.txt")
    assert (again.stdout, again.stderr) == (first.stdout, first.stderr)
    assert file.read_bytes() == whole


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "{}", '{"texts": [1]}', '{"texts": [], "type": 1, "document": []}', "[" * 9000]
)
def test_what_is_no_report_is_refused_as_a_value(text: str) -> None:
    with pytest.raises(ValueError, match=r"stored report|Expecting|delimiter"):
        stored.loaded(text, "a.txt")


def test_a_folder_that_is_a_link_or_cannot_be_written_is_not_used(folder: Path) -> None:
    cache = folder.parent / "cache" / "pactlint"
    cache.mkdir(parents=True)
    (folder.parent / "elsewhere").mkdir()
    (cache / "results").symlink_to(folder.parent / "elsewhere")
    said = run(folder, "lint", "--no-cache", "letter.txt").stdout
    assert run(folder, "lint", "letter.txt").stdout == said
    assert list((folder.parent / "elsewhere").iterdir()) == []
    (cache / "results").unlink()
    (cache / "results").write_text("a file", encoding="utf-8")
    assert run(folder, "lint", "letter.txt").stdout == said


def test_the_oldest_results_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(shelf, "MOST_FILES", 3)
    for number in range(5):
        shelf.keep(f"key{number}", "x" * 100)
        os.utime(tmp_path / "pactlint" / "results" / f"key{number}.json", (number, number))
    shelf.trim()
    assert [shelf.recall(f"key{number}") is not None for number in range(5)] == [False, False, True, True, True]
    monkeypatch.setattr(shelf, "MOST_BYTES", 200)
    shelf.trim()
    assert [shelf.recall(f"key{number}") is not None for number in range(5)] == [False] * 4 + [True]


def test_more_is_kept_around_words_than_a_report_looks_at() -> None:
    assert stored.AROUND > quoting._WINDOW  # noqa: SLF001 - the two must agree, and neither may import the other


# ---- workers


def test_the_order_is_that_of_the_files_whoever_is_done_first(folder: Path) -> None:
    names = ["joint-venture.docx", "letter.txt", "strategic-alliance.pdf", "broken.docx", "teaming-template.md"]
    done = run(folder, "lint", "--jobs", "3", "--format", "json", *names)
    assert [file["path"] for file in json.loads(done.stdout)["files"]] == [name for name in names if name != "broken.docx"]


def test_a_mistake_in_the_configuration_is_told_once_however_many_workers(folder: Path) -> None:
    configure(folder, 'select = ["nothing/*"]')
    done = run(folder, "lint", "--jobs", "3", "letter.txt", "joint-venture.docx", "teaming-template.md")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert "names no rule" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal for another process")
def test_an_interrupt_ends_the_run_and_its_workers_with_one_line(folder: Path) -> None:
    for number in range(400):  # far more than any machine reads before it is stopped
        shutil.copy(folder / "joint-venture.docx", folder / f"copy-{number}.docx")
    console_script = Path(sys.executable).parent / "pactlint"
    here = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has its background jobs ignore it, and theirs
    run_ = subprocess.Popen(
        [console_script, "lint", "--jobs", "2", "--no-cache", "."],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    signal.signal(signal.SIGINT, here)
    time.sleep(3)
    os.killpg(run_.pid, signal.SIGINT)
    _, errors = run_.communicate(timeout=30)
    said = [line for line in errors.splitlines() if line and "broken.docx" not in line]
    assert (run_.returncode, said) == (2, ["pactlint: stopped"])
    with pytest.raises(ProcessLookupError):
        os.killpg(run_.pid, 0)
