"""The formats of build servers, spreadsheets and pull requests: what their readers need, and no word of a contract that acts."""

from __future__ import annotations

import csv
import io
import json

import pytest
from lxml import etree

from pactlint.document import Format
from pactlint.finding import Report
from pactlint.reports import Settings, Verbosity, write

from .builders import NOTICE, alliance, document, finding, place, report


def written(name: str, *reports: Report, verbosity: Verbosity = Verbosity.NORMAL) -> str:
    stream = io.StringIO()
    write(reports, name, stream, Settings(verbosity=verbosity))
    return stream.getvalue()


def hostile() -> Report:
    of = document("1. =HYPERLINK(\u201cx\u201d) @team ::error::x\n<b>y</b> [z](http://e.example) | a", path="a,b:c%.txt")
    return report(of, finding(place(of, "=HYPERLINK(\u201cx\u201d) @team"), message=of.text))


# ---- JUnit


def test_junit_has_a_suite_for_each_file_and_a_test_for_each_rule() -> None:
    root = etree.fromstring(written("junit", alliance(), alliance("other.txt")).encode())
    assert [suite.get("name") for suite in root] == ["drafts/alliance.txt", "other.txt"]
    suite = root[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("5", "2", "2")
    failures = {case.get("name"): failure for case in suite for failure in case.iter("failure")}
    assert {name: failure.get("type") for name, failure in failures.items()} == {
        "convenience-notice": "warning",
        "profit-loss-mismatch": "error",
    }
    text = failures["convenience-notice"].text or ""
    assert "clause 9.2" in text
    assert "clause 9.4" in text


def test_junit_takes_any_words() -> None:
    (failure,) = etree.fromstring(written("junit", hostile()).encode()).iter("failure")
    assert "=HYPERLINK" in (failure.text or "")


# ---- GitHub


def test_github_annotates_the_line_and_says_where_it_is() -> None:
    lines = written("github", alliance()).splitlines()
    assert lines[0].startswith("::error file=drafts/alliance.txt,line=5,endLine=5,col=45,title=Profits and losses")
    assert lines[0].endswith("(clause 3.1, line 5)")
    assert [line.partition(" ")[0] for line in lines] == ["::error", "::warning", "::warning", "::notice"]


def test_github_is_told_no_command_by_a_contract() -> None:
    (line,) = written("github", hostile()).splitlines()
    assert line.startswith("::warning file=a%2Cb%3Ac%25.txt,line=1,")
    assert "\n" not in line


def test_github_without_findings_says_so() -> None:
    assert written("github", report(document())) == "pactlint: no findings in drafts/alliance.txt\n"


# ---- GitLab


def test_gitlab_names_rule_place_and_a_fingerprint_of_the_file() -> None:
    issues = json.loads(written("gitlab", alliance(), alliance("other.txt")))
    first = issues[0]
    assert first["check_name"] == "equitable-reward-sharing/profit-loss-mismatch"
    assert first["severity"] == "critical"
    assert first["location"] == {"path": "drafts/alliance.txt", "lines": {"begin": 5, "end": 5}}
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 6


# ---- Markdown


def test_markdown_counts_and_folds_each_file() -> None:
    said = written("markdown", alliance(), report(document(path="clean.txt")))
    assert "| drafts/alliance.txt (alliance agreement) | 1 | 2 | 0 | 1 |" in said
    assert "| clean.txt (alliance agreement) | 0 | 0 | 0 | 0 |" in said
    assert said.count("<details") == said.count("</details>") == 1
    assert f"(clause 9.2, line 9, `{NOTICE}`)" in said


def test_markdown_lets_no_word_of_a_contract_act() -> None:
    said = written("markdown", hostile())
    assert "@team" not in said
    assert "<b>" not in said.replace("\\<b\\>", "")
    assert "[z](" not in said
    assert all(line.count("|") == line.count("\\|") for line in said.splitlines() if "HYPERLINK" in line)


# ---- CSV


def test_csv_has_a_row_for_each_finding_suppressed_ones_and_notices_too() -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv", alliance()))))
    assert [row["severity"] for row in rows] == ["error", "warning", "note", "warning", "review"]
    assert rows[1]["quote"] == "thirty (30) days\u2019"
    assert [row["clause"] for row in rows] == ["3.1", "9.2", "9.2", "9.4", "9.3"]
    assert rows[2]["suppressed"] == "Handled in the Transition Agreement"


def test_csv_hands_no_formula_to_a_spreadsheet() -> None:
    (row,) = csv.DictReader(io.StringIO(written("csv", hostile())))
    assert row["quote"].startswith("'=HYPERLINK")


# ---- summary


def test_the_summary_counts_by_principle_by_rule_and_by_file() -> None:
    said = written("summary", alliance(), alliance("other.txt"), report(document(path="clean.txt")))
    counts = {
        line.split()[0]: line.split()[1:] for line in said.splitlines() if line and not line.startswith(("principle", "rule"))
    }
    assert counts["long-term-orientation"] == ["4", "4"]
    assert counts[NOTICE] == ["4", "4"]
    assert counts["other.txt"] == ["3", "1", "2"]
    assert said.splitlines()[-1] == "6 findings, 2 to review in 3 files, 1 without findings"


@pytest.mark.parametrize("name", ["junit", "github", "gitlab", "markdown", "csv", "summary"])
def test_a_stream_of_another_encoding_takes_it(name: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    write([alliance(kind=Format.PDF)], name, stream, Settings())
    stream.flush()
