"""What somebody accepted is not told again, keeps its reason, and what accepts nothing any more is told."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import docx
import pytest

NOTICE = "long-term-orientation/convenience-notice"
DISCRETION = "equity-for-mutual-success/sole-discretion"
PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").'
SUPPLY = "1. Supply. Alder shall supply pumps to Birch."
LEAVING = "9.2 Either Party may terminate this Agreement for any reason upon thirty (30) days' prior written notice."
LIKING = "9.3 Alder may, in its sole discretion, remove any county from the Territory."
RULES = ("--select", NOTICE, "--select", DISCRETION, "--type", "reseller")


def text(*paragraphs: str) -> str:
    return "\n\n".join([PARTIES, *paragraphs]) + "\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").write_text(text(SUPPLY, LEAVING, LIKING), encoding="utf-8")
    return tmp_path


def run(folder: Path, *arguments: str, status: int | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pactlint", *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=folder)
    assert "Traceback" not in done.stderr
    if status is not None:
        assert done.returncode == status, done.stdout + done.stderr
    return done


def linted(folder: Path, *arguments: str, file: str = "draft.txt") -> dict[str, object]:
    done = run(folder, "lint", *RULES, "--format", "json", "--fail-on", "never", *arguments, file)
    (report,) = json.loads(done.stdout)["files"]
    assert isinstance(report, dict)
    return report


def live(report: dict[str, object]) -> list[str]:
    return [finding["rule"] for finding in report["findings"] if not finding["suppressed"]]  # type: ignore[attr-defined]


def reasons(report: dict[str, object]) -> dict[str, str]:
    found = report["findings"]
    return {finding["rule"]: finding["suppression"]["reason"] for finding in found if finding["suppressed"]}  # type: ignore[attr-defined]


def remarks(report: dict[str, object]) -> list[str]:
    return [notice["message"] for notice in report["notices"] if not notice["rule"]]  # type: ignore[attr-defined]


def write(folder: Path, *paragraphs: str, file: str = "draft.txt") -> None:
    (folder / file).write_text(text(*paragraphs), encoding="utf-8")


# ---- comments


@pytest.mark.parametrize("mark", ["# {}", "// {}", "<!-- {} -->"])
def test_a_comment_in_a_text_file_accepts_what_stands_below_it(folder: Path, mark: str) -> None:
    comment = mark.format("pactlint-ignore: convenience-notice because the board agreed")
    write(folder, SUPPLY, comment, LEAVING, LIKING)
    report = linted(folder)
    assert live(report) == [DISCRETION]
    assert reasons(report) == {NOTICE: "the board agreed"}
    assert remarks(report) == []


def test_a_comment_in_markdown_covers_the_clause_it_stands_in_or_before(folder: Path) -> None:
    comment = "<!-- pactlint-ignore: */convenience-*, sole-discretion because agreed -->"
    supply, leaving = "## 1. Supply\n\nIt is supplied.", f"## 2. Leaving\n\n{LEAVING.replace('9.2', '2.1')}"
    (folder / "draft.md").write_text(f"{PARTIES}\n\n{supply}\n\n{comment}\n\n{leaving}\n", encoding="utf-8")
    assert live(linted(folder, file="draft.md")) == []
    (folder / "draft.md").write_text(f"{PARTIES}\n\n{comment}\n\n{supply}\n\n{leaving}\n", encoding="utf-8")
    report = linted(folder, file="draft.md")
    assert live(report) == [NOTICE]
    assert "matches nothing" in remarks(report)[0]


def test_a_comment_can_speak_for_the_whole_file(folder: Path) -> None:
    write(folder, "# pactlint-ignore-file: convenience-notice because a framework", SUPPLY, LEAVING)
    assert live(linted(folder)) == []


def test_a_comment_without_a_reason_accepts_nothing(folder: Path) -> None:
    write(folder, SUPPLY, "# pactlint-ignore: convenience-notice", LEAVING)
    report = linted(folder)
    assert live(report) == [NOTICE]
    assert "gives no reason" in remarks(report)[0]


def test_a_comment_that_accepts_nothing_is_told(folder: Path) -> None:
    write(folder, "# pactlint-ignore: convenience-notice because agreed", SUPPLY, LIKING)
    assert remarks(linted(folder)) == ["the comment that ignores convenience-notice matches nothing"]


# ---- waivers


def waive(folder: Path, *lines: str, name: str = "draft.txt.waivers.toml") -> None:
    (folder / name).write_text("\n".join(["[[waiver]]", *lines]) + "\n", encoding="utf-8")


def test_a_waiver_beside_the_file_accepts_a_rule_in_a_clause_and_those_below_it(folder: Path) -> None:
    waive(folder, f'rule = "{NOTICE}"', 'clause = "9.2"', 'reason = "agreed"', 'by = "A. Counsel"', "until = 2999-12-31")
    report = linted(folder)
    assert live(report) == [DISCRETION]
    assert reasons(report) == {NOTICE: "agreed, by A. Counsel, until 2999-12-31"}
    waive(folder, f'rule = "{NOTICE}"', 'clause = "9.20"', 'reason = "agreed"')
    assert live(linted(folder)) == [NOTICE, DISCRETION]


def test_a_waiver_by_fingerprint_outlives_renumbering(folder: Path) -> None:
    (found,) = (each for each in linted(folder)["findings"] if each["rule"] == NOTICE)  # type: ignore[attr-defined]
    waive(folder, f'rule = "{NOTICE}"', f'fingerprint = "{found["fingerprint"]}"', 'reason = "agreed"')
    write(folder, SUPPLY, "2. More. Birch shall pay.", LEAVING.replace("9.2", "12.4"), LIKING)
    assert live(linted(folder)) == [DISCRETION]


def test_one_file_of_waivers_can_serve_a_repository(folder: Path) -> None:
    waive(folder, 'rule = "*"', 'reason = "old drafts"', 'file = "draft.*"', name="waivers.toml")
    (folder / "pactlint.toml").write_text('waivers = "waivers.toml"\n', encoding="utf-8")
    assert live(linted(folder)) == []
    write(folder, SUPPLY, LEAVING, file="other.txt")
    assert live(linted(folder, file="other.txt")) == [NOTICE]


def test_waivers_that_expired_or_match_nothing_are_told_and_accept_nothing(folder: Path) -> None:
    yesterday = date.today() - timedelta(days=1)  # noqa: DTZ011 - the day where the test runs
    waive(folder, f'rule = "{NOTICE}"', 'reason = "agreed"', f"until = {yesterday}")
    report = linted(folder)
    assert live(report) == [NOTICE, DISCRETION]
    assert remarks(report) == [f"draft.txt.waivers.toml: the waiver of {NOTICE} expired on {yesterday}"]
    waive(folder, 'rule = "no-renewal"', 'clause = "3"', 'reason = "agreed"')
    assert remarks(linted(folder)) == ["draft.txt.waivers.toml: the waiver of no-renewal, clause 3 matches nothing"]


def test_every_mistake_in_a_waiver_file_is_told(folder: Path) -> None:
    waive(folder, 'rul = "x"', "until = 3")
    said = run(folder, "lint", "draft.txt", status=2).stderr
    assert "waiver 1: there is no key `rul`; did you mean `rule`?" in said
    assert "waiver 1: `until` is a date: 2026-12-31" in said
    assert "waiver 1: `reason` is missing" in said


def test_what_is_suppressed_stays_in_sarif_with_its_justification(folder: Path) -> None:
    waive(folder, f'rule = "{NOTICE}"', 'reason = "agreed"')
    log = json.loads(run(folder, "lint", *RULES, "--format", "sarif", "draft.txt").stdout)
    (suppression,) = (each["suppressions"][0] for each in log["runs"][0]["results"] if "suppressions" in each)
    assert suppression["justification"].startswith("agreed")


# ---- baseline


def test_a_baseline_leaves_what_is_new_and_tells_what_is_gone(folder: Path) -> None:
    run(folder, "baseline", *RULES, "draft.txt", status=0)
    assert live(linted(folder, "--baseline", "pactlint-baseline.json")) == []
    write(folder, SUPPLY, LIKING, "9.4 Either Party may terminate this Agreement at any time upon ten (10) days' notice.")
    report = linted(folder, "--baseline", "pactlint-baseline.json")
    assert live(report) == [NOTICE]
    assert remarks(report) == [f"gone since the baseline pactlint-baseline.json: {NOTICE} at 9.2"]


def test_a_baseline_can_be_configured_and_holds_no_word_of_an_agreement(folder: Path) -> None:
    run(folder, "baseline", *RULES, "--output", "known.json", "draft.txt", status=0)
    kept = (folder / "known.json").read_text(encoding="utf-8")
    assert not any(word in kept for word in ("Alder", "thirty", "county", "notice'"))
    (folder / "pactlint.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    assert live(linted(folder)) == []


def test_a_file_that_is_no_baseline_is_told(folder: Path) -> None:
    (folder / "known.json").write_text("[]", encoding="utf-8")
    assert "known.json: is no baseline" in run(folder, "lint", "--baseline", "known.json", "draft.txt", status=2).stderr
    assert "cannot be read" in run(folder, "lint", "--baseline", "none.json", "draft.txt", status=2).stderr


# ---- fingerprints: the same finding after eight edits


def fingerprints(report: dict[str, object]) -> dict[str, str]:
    return {each["rule"]: each["fingerprint"] for each in report["findings"]}  # type: ignore[attr-defined]


EDITS = {
    "renumbered": (SUPPLY, LEAVING.replace("9.2", "11.7"), LIKING.replace("9.3", "11.8")),
    "moved to the front": (LEAVING, SUPPLY, LIKING),
    "a clause added before": (SUPPLY, "2. Price. Birch shall pay.", LEAVING, LIKING),
    "a clause removed": (LEAVING, LIKING),
    "another clause edited": (SUPPLY.replace("pumps", "valves"), LEAVING, LIKING),
    "broken into other lines": (
        SUPPLY,
        LEAVING.replace("any reason", "any\nreason").replace("prior written", "prior\nwritten"),
        LIKING,
    ),
    "other quotes": (SUPPLY, LEAVING.replace("'", "\u2019"), LIKING),
    "capitals": (SUPPLY, LEAVING.replace("thirty (30) days'", "Thirty (30) Days'"), LIKING),
}


@pytest.mark.parametrize("edit", EDITS)
def test_a_fingerprint_survives(edit: str, folder: Path) -> None:
    before = fingerprints(linted(folder))
    write(folder, *EDITS[edit])
    after = fingerprints(linted(folder))
    assert after == before
    assert len(after) == 2


def test_a_fingerprint_survives_the_renumbering_of_what_the_words_refer_to(folder: Path) -> None:
    def clause(number: str) -> str:
        return f"9.5 Alder may, in its sole discretion and despite Section {number}, remove any county."

    write(folder, SUPPLY, clause("4.1"))
    before = fingerprints(linted(folder))
    write(folder, SUPPLY, clause("5.1"))
    assert fingerprints(linted(folder)) == before


def test_a_fingerprint_survives_a_resave_of_a_word_file(folder: Path) -> None:
    document = docx.Document()
    for paragraph in (PARTIES, SUPPLY, LEAVING, LIKING):
        document.add_paragraph(paragraph)
    document.save(str(folder / "draft.docx"))
    before = fingerprints(linted(folder, file="draft.docx"))
    docx.Document(str(folder / "draft.docx")).save(str(folder / "draft.docx"))
    assert fingerprints(linted(folder, file="draft.docx")) == before


def test_other_words_make_another_finding(folder: Path) -> None:
    before = fingerprints(linted(folder))
    write(folder, SUPPLY, LEAVING.replace("thirty (30)", "twenty (20)"), LIKING)
    assert fingerprints(linted(folder))[NOTICE] != before[NOTICE]


# ---- only what a change brings


def test_against_an_older_draft_only_what_is_new_is_told(folder: Path) -> None:
    write(folder, SUPPLY, LEAVING, file="old.txt")
    report = linted(folder, "--against", "old.txt")
    assert live(report) == [DISCRETION]
    assert reasons(report) == {NOTICE: "not new"}


def git(folder: Path, *arguments: str) -> None:
    own = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *own, *arguments], check=True, capture_output=True)  # noqa: S607 - git of the path


def test_since_a_revision_only_what_is_new_is_told(folder: Path) -> None:
    write(folder, SUPPLY, LEAVING)
    git(folder, "init", "--quiet")
    git(folder, "add", "draft.txt")
    git(folder, "commit", "--quiet", "-m", "first")
    write(folder, SUPPLY, LEAVING, LIKING)
    assert live(linted(folder, "--since", "HEAD")) == [DISCRETION]
    write(folder, SUPPLY, LEAVING, file="added.txt")
    assert live(linted(folder, "--since", "HEAD", file="added.txt")) == [NOTICE]
    assert "is no revision of git" in run(folder, "lint", "--since", "nothing", "draft.txt", status=2).stderr


def test_since_needs_a_repository(folder: Path) -> None:
    assert "is in no repository of git" in run(folder, "lint", "--since", "HEAD", "draft.txt", status=2).stderr
