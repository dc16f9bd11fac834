from __future__ import annotations

import io
import json

from pactlint.document import Format
from pactlint.finding import Report
from pactlint.reports import Settings, write

from .builders import alliance, document, finding, place, report


def written(*reports: Report) -> str:
    stream = io.StringIO()
    write(reports, "json", stream, Settings(version="1.2.3"))
    return stream.getvalue()


def test_every_field_that_other_programs_rely_on_is_there_under_its_name() -> None:
    shape = json.loads(written(alliance()))
    assert set(shape) == {"version", "files"}
    assert shape["version"] == "1.2.3"
    (file,) = shape["files"]
    assert set(file) >= {"path", "type", "findings", "notices", "scorecard"}
    fields = {"rule", "principle", "severity", "message", "quote", "start", "end", "clause", "page", "line", "related"}
    for entry in file["findings"]:
        assert set(entry) >= fields | {"suggestion", "confidence", "fingerprint", "suppressed"}
    assert set(file["findings"][0]["related"][0]) >= {"message", "quote", "start", "end"}
    assert set(file["notices"][0]) >= {"rule", "message", "quote", "start", "end", "clause", "page", "line"}
    assert set(file["scorecard"][0]) >= {"principle", "passed", "failed", "unread", "evidence"}


def test_a_finding_says_what_it_is_and_where() -> None:
    file = json.loads(written(alliance()))["files"][0]
    first = file["findings"][0]
    assert (file["path"], file["type"]) == ("drafts/alliance.txt", "alliance")
    assert (first["rule"], first["principle"]) == ("equitable-reward-sharing/profit-loss-mismatch", "equitable-reward-sharing")
    assert (first["severity"], first["clause"], first["line"], first["page"]) == ("error", "3.1", 5, None)
    assert first["related"][0]["message"] == "losses"
    assert first["confidence"] == 0.925


def test_quotes_are_the_exact_words_at_their_offsets() -> None:
    shown = alliance()
    file = json.loads(written(shown))["files"][0]
    entries = [*file["findings"], *file["notices"], *file["findings"][0]["related"], *file["scorecard"][-2]["evidence"]]
    assert len(entries) > 5
    for entry in entries:
        assert entry["quote"] == shown.document.text[entry["start"] : entry["end"]]
    assert "thirty (30)\ndays\u2019" in [entry["quote"] for entry in entries]


def test_a_pdf_gives_pages_and_other_files_none() -> None:
    assert {entry["page"] for entry in json.loads(written(alliance()))["files"][0]["findings"]} == {None}
    pages = [entry["page"] for entry in json.loads(written(alliance("a.pdf", Format.PDF)))["files"][0]["findings"]]
    assert pages == [3, 5, 5, 7]


def test_suppressed_findings_stay_and_say_why() -> None:
    findings = json.loads(written(alliance()))["files"][0]["findings"]
    assert [entry["suppressed"] for entry in findings].count(True) == 1
    (suppressed,) = [entry for entry in findings if entry["suppressed"]]
    assert suppressed["suppression"] == {"reason": "Handled in the Transition Agreement", "source": "pactlint.toml"}
    assert [entry["suppression"] for entry in findings if not entry["suppressed"]] == [None] * 3


def test_the_scorecard_counts_each_principle_and_quotes_what_carries_a_pass() -> None:
    card = {row["principle"]: row for row in json.loads(written(alliance()))["files"][0]["scorecard"]}
    assert list(card) == ["long-term-orientation", "equitable-reward-sharing", "real-commitment"]
    counts = {name: (row["passed"], row["failed"], row["unread"]) for name, row in card.items()}
    assert counts == {"long-term-orientation": (0, 1, 1), "equitable-reward-sharing": (1, 1, 0), "real-commitment": (0, 0, 0)}
    evidence = card["equitable-reward-sharing"]["evidence"]
    assert [(entry["rule"], entry["quote"], entry["clause"]) for entry in evidence] == [
        ("equitable-reward-sharing/shares-sum", "sixty percent (60%)", "3.1"),
        ("equitable-reward-sharing/shares-sum", "borne equally", "3.2"),
    ]
    assert card["long-term-orientation"]["evidence"] == []


def test_any_stream_can_take_it() -> None:
    of = document("1. \u201cThirty\u201d \x1b[31m \u2028 \ud800 days", path="\udcff.txt")
    text = written(report(of, finding(place(of, "days"), message="\u202e\x9b")))
    assert text.isascii()
    assert "\x1b" not in text
    assert json.loads(text)["files"][0]["path"] == "\udcff.txt"


def test_no_files_are_an_empty_list() -> None:
    assert json.loads(written()) == {"version": "1.2.3", "files": []}
