from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parents[1] / "fixtures"
RULES = FIXTURES.parent / "rules"
ONE_FINDING = "SUPPLY ALLIANCE\n\n1. Either party may terminate this Agreement for any reason upon thirty (30) days' notice.\n"


def run(*arguments: str | Path, stdin: bytes | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "pactlint", *map(str, arguments)]
    done = subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, check=False)
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(ONE_FINDING, encoding="utf-8")
    return path


def zipped(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return buffer.getvalue()


WORD_START = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
WORD_TABLE = b"<w:tbl><w:tr><w:tc>"
BAD = {
    "not-a-zip.docx": b"PK\x03\x04 and then nothing of the kind",
    "truncated.docx": zipped(word__document_xml=WORD_START * 50)[:120],
    "bomb.docx": zipped(**{"[Content_Types].xml": b"<x/>", "word/document.xml": b" " * 400_000_000}),
    "entities.docx": zipped(
        **{"word/document.xml": b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document>&a;</w:document>'}
    ),
    "nested.docx": zipped(**{"word/document.xml": WORD_START + WORD_TABLE * 10_000}),
    "old.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "WordDocument".encode("utf-16-le"),
    "rich.docx": rb"{\rtf1\ansi Either party may terminate}",
    "empty.docx": b"",
    "empty.txt": b"",
    "blank.md": b"  \n\n ",
    "binary.txt": bytes(range(256)) * 40,
    "broken.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 9\ngarbage",
    "loop.pdf": (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
        b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \n"
        b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n112\n%%EOF"
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_read_is_one_line_and_exit_2_and_the_others_are_linted(name: str, draft: Path) -> None:
    bad = draft.with_name(name)
    bad.write_bytes(BAD[name])
    done = run("lint", "--format", "json", bad, draft)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith(f"pactlint: {bad}: ")
    assert "defect" not in done.stderr
    assert [file["path"] for file in json.loads(done.stdout)["files"]] == [str(draft)]


def test_missing_files_are_one_line_each(tmp_path: Path, draft: Path) -> None:
    done = run(tmp_path / "none.docx", tmp_path / "nor.pdf", draft)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 2


def test_a_text_of_200_megabytes_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)
    done = run(path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_findings_fail_from_the_severity_asked_for_on(draft: Path) -> None:
    severities = {
        finding["severity"] for finding in json.loads(run("lint", "--format", "json", draft).stdout)["files"][0]["findings"]
    }
    assert severities == {"note", "warning", "error"}
    assert [run("lint", "--fail-on", level, draft).returncode for level in ("note", "error", "never")] == [1, 1, 0]
    rules = draft.with_name("rules")
    shutil.copytree(RULES, rules)
    (rules / "pack.pact").write_text("pack lenient\nseverity * warning\n", encoding="utf-8")
    assert [run("lint", "--pack", rules, "--fail-on", level, draft).returncode for level in ("warning", "error")] == [1, 0]


def test_a_bare_file_name_is_linted(draft: Path) -> None:
    assert run(draft).stdout == run("lint", draft).stdout


def test_standard_input_is_read_under_the_name_given(draft: Path) -> None:
    done = run("lint", "--format", "json", "-", "--stdin-filename", "deal.txt", stdin=draft.read_bytes())
    file = json.loads(done.stdout)["files"][0]
    assert file["path"] == "deal.txt"
    assert [finding["rule"] for finding in file["findings"]] == [
        finding["rule"] for finding in json.loads(run("lint", "--format", "json", draft).stdout)["files"][0]["findings"]
    ]


def test_the_quote_is_the_text_at_the_span(draft: Path) -> None:
    file = json.loads(run("lint", "--format", "json", draft).stdout)["files"][0]
    quotes = {finding["rule"]: finding["quote"] for finding in file["findings"]}
    assert quotes["long-term-orientation/convenience-notice"] == "thirty (30) days'"
    for finding in file["findings"]:
        assert finding["quote"] == ONE_FINDING[finding["start"] : finding["end"]]


def test_nothing_is_written_but_the_output_asked_for(tmp_path: Path, draft: Path) -> None:
    before = set(tmp_path.iterdir())
    run("lint", draft, "--format", "sarif", "--output", tmp_path / "out.sarif", cwd=tmp_path)
    assert set(tmp_path.iterdir()) - before == {tmp_path / "out.sarif"}


def test_an_unknown_option_is_one_clear_message(draft: Path) -> None:
    done = run("lint", "--nonsense", draft)
    assert done.returncode == 2
    assert "--nonsense" in done.stderr
    assert "Traceback" not in done.stderr


def test_find_prints_the_clauses_for_which_a_condition_holds(draft: Path) -> None:
    done = run("find", "a clause on termination-for-convenience named t and t.notice < 60 days", draft)
    assert done.returncode == 0
    assert "thirty (30) days" in done.stdout
    assert run("find", "--format", "count", "a clause on termination-for-convenience", draft).stdout == f"1\t{draft}\n"


def test_find_shows_a_wrong_condition_with_a_caret(draft: Path) -> None:
    done = run("find", "a clause on termination-for-convenience named t and t.notise < 60 days", draft)
    assert done.returncode == 2
    assert "did you mean `notice`?" in done.stderr
    assert "^^^^^^" in done.stderr


def test_a_report_is_the_same_from_run_to_run(draft: Path) -> None:
    for format_ in ("text", "json", "sarif", "concise"):
        assert run("lint", "--format", format_, draft).stdout == run("lint", "--format", format_, draft).stdout


def test_every_fixture_is_read() -> None:
    files = sorted(path for path in FIXTURES.iterdir() if path.suffix in {".docx", ".pdf", ".md"} and path.name != "README.md")
    done = run("lint", "--format", "json", "--fail-on", "never", *files)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(json.loads(done.stdout)["files"]) == len(files)


def test_a_folder_s_configuration_names_the_pack(tmp_path: Path, draft: Path) -> None:
    shutil.copytree(RULES, tmp_path / "house")
    (tmp_path / "house" / "pack.pact").write_text("pack house\nseverity * warning\n", encoding="utf-8")
    (tmp_path / "deals").mkdir()
    assert run("lint", draft, cwd=tmp_path / "deals").returncode == 1
    (tmp_path / "pactlint.toml").write_text('pack = "house"\n', encoding="utf-8")
    assert run("lint", draft, cwd=tmp_path / "deals").returncode == 0
    (tmp_path / "pactlint.toml").write_text("pack = 3\n", encoding="utf-8")
    wrong = run("lint", draft, cwd=tmp_path / "deals")
    assert (wrong.returncode, "`pack` is a text, in quotes" in wrong.stderr) == (2, True)


def test_several_reports_are_written_at_once(tmp_path: Path, draft: Path) -> None:
    result = run("lint", "--format", "sarif:out.sarif,csv:out.csv,concise", draft, cwd=tmp_path)
    assert json.loads((tmp_path / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").startswith("path,type")
    assert "convenience-notice" in result.stdout


@pytest.mark.parametrize(
    ("formats", "told"),
    [("text,json", "only one report can go to standard output"), ("sarf", "did you mean `sarif`?"), ("csv:", "no file is named")],
)
def test_a_wrong_choice_of_formats_is_told(formats: str, told: str, tmp_path: Path, draft: Path) -> None:
    result = run("lint", "--format", formats, draft, cwd=tmp_path)
    assert result.returncode == 2
    assert told in result.stderr


def test_a_summary_only_counts(tmp_path: Path, draft: Path) -> None:
    result = run("lint", "--summary", draft, cwd=tmp_path)
    assert "convenience-notice" in result.stdout
    assert "thirty (30)" not in result.stdout
    assert "in 1 file, 0 without findings" in result.stdout
