from __future__ import annotations

import gzip
import io
import json
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator, FormatChecker  # type: ignore[import-untyped]  # it ships no types

from pactlint.document import Format, Span
from pactlint.finding import Notice, Place, Report, Severity, Suppression
from pactlint.reports import Settings, write
from pactlint.reports.sarif import Limits, sarif

from .builders import NOTICE, alliance, document, finding, place, report


@cache
def validator() -> Draft4Validator:
    schema = json.loads((Path(__file__).parent / "schemas/sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    return Draft4Validator(schema, format_checker=FormatChecker())


def run(*reports: Report, limits: Limits | None = None, **settings: Any) -> Any:
    """The one run of the log, which is valid."""
    log = json.loads(sarif(reports, Settings(version="1.2.3", **settings), limits or Limits()))
    validator().validate(log)
    assert len(log["runs"]) == 1
    return log["runs"][0]


def located(*paths: str, root: str = "") -> list[Any]:
    of = [document(path=path) for path in paths]
    results = run(*(report(one, finding(place(one, "thirty"))) for one in of), root=root)["results"]
    return [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in results]


@pytest.mark.parametrize("kind", list(Format))
def test_the_log_is_valid_for_every_kind_of_file(kind: Format) -> None:
    assert len(run(alliance("drafts/alliance", kind), report(document(kind=kind)))["results"]) == 4


def test_the_log_of_nothing_is_valid() -> None:
    assert run()["results"] == []


def test_it_is_what_the_format_of_that_name_writes() -> None:
    stream = io.StringIO()
    write([alliance()], "sarif", stream, Settings(version="1.2.3"))
    assert stream.getvalue() == sarif([alliance()], Settings(version="1.2.3"))
    assert stream.getvalue().isascii()


def test_a_result_says_what_where_and_how_sure() -> None:
    result = run(alliance())["results"][1]
    assert (result["ruleId"], result["level"], result["rank"]) == (NOTICE, "warning", 92.5)
    location = result["locations"][0]
    region = location["physicalLocation"]["region"]
    assert region.pop("snippet") == {"text": "thirty (30)\ndays\u2019"}
    assert region == {"startLine": 9, "startColumn": 116, "endLine": 10, "endColumn": 6}
    assert location["logicalLocations"] == [{"name": "9.2", "fullyQualifiedName": "9.2", "kind": "clause"}]


def test_levels_are_the_severities() -> None:
    assert [result["level"] for result in run(alliance())["results"]] == ["error", "warning", "note", "warning"]


def test_a_message_stands_alone_where_the_file_has_no_preview() -> None:
    result = run(alliance("drafts/alliance.pdf", Format.PDF))["results"][1]
    assert result["message"]["text"] == (
        "Either side can leave on 30 days; partners need 90 days to unwind what they built together."
        " Clause 9.2, page 5: \u201cthirty (30) days\u2019\u201d."
    )
    assert result["properties"] == {"page": 5, "clause": "9.2"}


def test_a_relation_links_to_its_other_place() -> None:
    result = run(alliance())["results"][0]
    (related,) = result["relatedLocations"]
    assert result["message"]["text"].endswith(" See [clause 3.2](1).")
    assert (related["id"], related["message"]["text"]) == (1, "losses")
    assert related["physicalLocation"]["region"]["startLine"] == 7


def test_words_of_a_contract_never_become_a_link() -> None:
    of = document("1. The fee is [***](1) or [see](https://example.org).")
    link = place(of, "[see](https://example.org)", "[x](1)")
    (result,) = run(report(of, finding(place(of, "[***](1)"), link, message="The [fee](1) is blank.")))["results"]
    assert result["message"]["text"].count("](") == 1
    assert result["message"]["text"].endswith(" See [\u201c(x)(1)\u201d](1).")


def test_a_rule_carries_its_help_once_and_results_point_to_it() -> None:
    made = run(alliance())
    rules = made["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) == 3
    for result in made["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    rule = rules[1]
    assert rule["shortDescription"]["text"] == "Too little notice to leave without cause"
    assert rule["helpUri"].endswith("/long-term-orientation/convenience-notice.md")
    assert rule["defaultConfiguration"]["level"] == "warning"
    assert "long-term-orientation" in rule["properties"]["tags"]
    assert len(rule["properties"]["tags"]) <= 20
    assert "> Either Party may terminate this Agreement by giving" in rule["help"]["markdown"]
    assert "one hundred and eighty (180) days" in rule["help"]["text"]
    assert "- practice: 90 to 180 days in complex agreements" in rule["help"]["text"]


def test_descriptions_stay_within_what_is_kept_of_them() -> None:
    of = document()
    (rule,) = run(report(of, finding(place(of, "thirty"), title="t" * 3000, why="w " * 3000)))["tool"]["driver"]["rules"]
    assert len(rule["shortDescription"]["text"]) == len(rule["fullDescription"]["text"]) == 1024


def test_a_rule_without_reason_or_language_still_has_the_help_that_is_required() -> None:
    of = document()
    (rule,) = run(report(of, finding(place(of, "thirty"), why="", suggestion="", cites=())))["tool"]["driver"]["rules"]
    assert rule["help"]["text"] == rule["fullDescription"]["text"] == "Too little notice to leave without cause"


def test_the_fingerprint_is_the_findings_own() -> None:
    assert run(alliance())["results"][1]["partialFingerprints"] == {"pactlint/v1": "5f0c1d2e3a4b5c6d"}


def test_a_binary_file_brings_the_key_that_github_would_else_take_from_compressed_bytes() -> None:
    for kind in (Format.WORD, Format.PDF):
        prints = run(alliance("a", kind))["results"][1]["partialFingerprints"]
        assert prints == {"pactlint/v1": "5f0c1d2e3a4b5c6d", "primaryLocationLineHash": "5f0c1d2e3a4b5c6d:1"}


def test_a_suppressed_finding_is_marked_with_the_reason_or_left_out_on_request() -> None:
    suppressed = [result for result in run(alliance())["results"] if "suppressions" in result]
    assert [result["suppressions"] for result in suppressed] == [
        [{"kind": "external", "justification": "Handled in the Transition Agreement (pactlint.toml)"}]
    ]
    assert len(run(alliance(), suppressed=False)["results"]) == 3


def test_a_suppression_from_the_file_itself_is_in_source() -> None:
    of = document()
    said = finding(place(of, "thirty"), suppression=Suppression("Agreed", "drafts/alliance.txt:8"))
    assert run(report(of, said))["results"][0]["suppressions"][0]["kind"] == "inSource"


def test_what_is_to_be_reviewed_is_a_notification_and_no_alert() -> None:
    made = run(alliance())
    (invocation,) = made["invocations"]
    (notification,) = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is True
    assert notification["level"] == "note"
    assert notification["message"]["text"] == (
        "The cure period could not be read: Schedule 4 is not attached. Clause 9.3, line 12: \u201cSchedule 4\u201d."
    )
    assert notification["locations"][0]["physicalLocation"]["region"]["startLine"] == 12
    assert notification["properties"]["rule"] == "long-term-orientation/no-cure"
    assert "long-term-orientation/no-cure" not in [result["ruleId"] for result in made["results"]]


def test_every_file_that_was_read_is_named_even_if_clean() -> None:
    made = run(alliance("drafts/a.docx", Format.WORD), report(document(path="drafts/b.pdf", kind=Format.PDF)))
    assert [artifact["location"]["uri"] for artifact in made["artifacts"]] == ["drafts/a.docx", "drafts/b.pdf"]
    assert made["artifacts"][1]["mimeType"] == "application/pdf"


def test_files_are_named_relative_to_the_root_and_percent_encoded(tmp_path: Path) -> None:
    inside = str(tmp_path / "draft agreements" / "Entwürfe [2] 100%#1?.txt")
    ((location),) = located(inside, root=str(tmp_path))
    assert location == {
        "uri": "draft%20agreements/Entw%C3%BCrfe%20%5B2%5D%20100%25%231%3F.txt",
        "uriBaseId": "%SRCROOT%",
        "index": 0,
    }
    assert unquote(location["uri"]) == "draft agreements/Entwürfe [2] 100%#1?.txt"


def test_without_a_root_files_are_named_relative_to_the_working_directory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    uris = [location["uri"] for location in located("./a/../b.txt", str(tmp_path / "c.txt"), "odd:name.txt")]
    assert uris == ["b.txt", "c.txt", "odd%3Aname.txt"]


def test_a_file_outside_the_root_keeps_its_address(tmp_path: Path) -> None:
    (location,) = located(str(tmp_path / "other" / "a.txt"), root=str(tmp_path / "repository"))
    assert location == {"uri": (tmp_path / "other" / "a.txt").as_uri(), "index": 0}


def test_a_name_that_is_no_text_is_encoded_byte_for_byte(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert located("caf\udce9.txt")[0]["uri"] == "caf%E9.txt"


def test_the_base_names_no_folder_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert "uri" not in run(alliance())["originalUriBaseIds"]["%SRCROOT%"]
    assert str(tmp_path) not in sarif([alliance()], Settings())


def test_columns_are_counted_in_code_points() -> None:
    of = document("\U0001d4d0\u0301 thirty days")
    made = run(report(of, finding(place(of, "thirty"))))
    assert made["columnKind"] == "unicodeCodePoints"
    assert made["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] == 4


def test_a_place_without_words_still_has_a_line_and_a_column() -> None:
    (result,) = run(report(document(), finding(Place(Span(0, 0)))))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (1, 1)
    assert "snippet" not in region


def test_too_many_results_are_cut_from_the_least_severe_and_that_is_said() -> None:
    of = document()
    said = [
        finding(place(of, "thirty"), rule=f"p/{severity}", severity=severity, message=f"{severity} {number}")
        for number in range(3)
        for severity in Severity
    ]
    made = run(report(of, *said), limits=Limits(results=4))
    assert [result["level"] for result in made["results"]] == ["warning", "error", "error", "error"]
    assert [rule["id"] for rule in made["tool"]["driver"]["rules"]] == ["p/error", "p/warning"]
    (notification,) = made["invocations"][0]["toolExecutionNotifications"]
    assert notification["level"] == "warning"
    assert notification["message"]["text"].startswith("5 findings left out, the least severe first")


def test_too_many_rules_and_too_many_related_places_are_cut() -> None:
    of = document()
    places = [place(of, "thirty", str(number)) for number in range(8)]
    said = [finding(*places, rule=f"p/{number}") for number in range(5)]
    made = run(report(of, *said), limits=Limits(rules=3, locations=4))
    assert len(made["tool"]["driver"]["rules"]) == 3
    assert [len(result["locations"]) + len(result["relatedLocations"]) for result in made["results"]] == [4, 4, 4]
    assert made["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"].startswith("2 findings left out")


def test_a_log_too_large_is_cut_until_it_fits() -> None:
    of = document()
    said = [finding(place(of, "thirty"), message=sha256(bytes([number])).hexdigest() * 2) for number in range(200)]
    limits = Limits(size=6_000)
    text = sarif([report(of, *said)], Settings(), limits)
    assert len(gzip.compress(text.encode())) <= limits.size
    made = json.loads(text)["runs"][0]
    assert 0 < len(made["results"]) < 200
    assert "left out" in made["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"]


def test_a_log_that_no_cut_would_make_fit_is_still_written() -> None:
    assert json.loads(sarif([alliance()], Settings(), Limits(size=100)))["runs"][0]["results"] == []


def test_the_limits_are_those_that_github_documents() -> None:
    assert Limits() == Limits(results=25_000, rules=25_000, locations=1_000, size=10_000_000)


def test_a_notice_about_a_page_names_no_rule() -> None:
    made = run(report(document(), notices=[Notice("", "Page 7 is a picture.", Place(Span(0, 0)))]))
    assert "properties" not in made["invocations"][0]["toolExecutionNotifications"][0]


def test_a_file_reported_on_twice_is_one_artifact() -> None:
    made = run(alliance(), replace(alliance(), findings=()))
    assert len(made["artifacts"]) == 1
