"""JUnit's XML, which every build server shows: a suite for each agreement, a test for each rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from lxml import etree

from pactlint.finding import Answer, Finding, Outcome, Report, Severity
from pactlint.reports.legible import legible
from pactlint.reports.settings import Settings
from pactlint.reports.wording import by_position, whereabouts


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:  # noqa: ARG001 - every format is called alike
    """Write the suites: a rule with an error or a warning failed, and one that could not decide or does not apply was skipped."""
    root = etree.Element("testsuites", name="pactlint")
    for report in reports:
        root.append(_suite(report))
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    # As character references, so that a stream of any encoding takes it.
    stream.write(etree.tostring(root, pretty_print=True, encoding="ascii", xml_declaration=False).decode("ascii"))


def _suite(report: Report) -> etree._Element:
    found: dict[str, list[Finding]] = {}
    for finding in by_position(report.live):
        found.setdefault(finding.rule, []).append(finding)
    cases = [_case(report, answer, found.get(answer.rule, [])) for answer in _answers(report, found)]
    suite = etree.Element("testsuite", name=legible(report.document.path))
    suite.set("tests", str(len(cases)))
    suite.set("failures", str(sum(case.find("failure") is not None for case in cases)))
    suite.set("skipped", str(sum(case.find("skipped") is not None for case in cases)))
    suite.extend(cases)
    return suite


def _answers(report: Report, found: dict[str, list[Finding]]) -> Iterator[Answer]:
    yield from report.answers
    answered = {answer.rule for answer in report.answers}
    yield from (Answer(rule, Outcome.FAILED) for rule in found if rule not in answered)


def _case(report: Report, answer: Answer, findings: list[Finding]) -> etree._Element:
    principle, _, name = answer.rule.partition("/")
    case = etree.Element("testcase", classname=principle, name=name, file=legible(report.document.path))
    if any(finding.severity > Severity.NOTE for finding in findings):
        gravest = max(findings, key=lambda finding: finding.severity.weight)
        failure = etree.SubElement(case, "failure", type=str(gravest.severity), message=legible(gravest.message))
        failure.text = "\n".join(_told(report, finding) for finding in findings)
    elif findings:
        etree.SubElement(case, "system-out").text = "\n".join(_told(report, finding) for finding in findings)
    elif answer.outcome is Outcome.UNREAD:
        etree.SubElement(case, "skipped", message="could not be read")
    elif answer.outcome is Outcome.NOT_APPLICABLE:
        etree.SubElement(case, "skipped", message="does not apply")
    return case


def _told(report: Report, finding: Finding) -> str:
    where, words = whereabouts(report.document, finding.place), legible(report.quote(finding.place))
    return f"{finding.severity}: {legible(finding.message)} ({where}: {words})"
