from __future__ import annotations

import io

from pactlint.document import Span
from pactlint.finding import Notice, Place, Report
from pactlint.reports import Settings, Verbosity, write

from .builders import alliance, document, finding, place, report


def written(*reports: Report, verbosity: Verbosity = Verbosity.NORMAL) -> list[str]:
    stream = io.StringIO()
    write(reports, "concise", stream, Settings(verbosity=verbosity))
    return stream.getvalue().splitlines()


def test_each_finding_is_one_line_that_an_editor_can_jump_to() -> None:
    assert written(alliance())[:2] == [
        "drafts/alliance.txt:5:45: error equitable-reward-sharing/profit-loss-mismatch"
        " Larkspur takes 60 % of the profits and bears 50 % of the losses.",
        "drafts/alliance.txt:9:116: warning long-term-orientation/convenience-notice"
        " Either side can leave on 30 days; partners need 90 days to unwind what they built together.",
    ]


def test_what_is_to_be_reviewed_follows_the_findings_unless_quiet() -> None:
    assert written(alliance())[-1] == (
        "drafts/alliance.txt:12:50: review long-term-orientation/no-cure"
        " The cure period could not be read: Schedule 4 is not attached."
    )
    assert len(written(alliance(), verbosity=Verbosity.QUIET)) == len(written(alliance())) - 1


def test_suppressed_findings_come_only_when_verbose_and_say_why() -> None:
    assert not any("no-exit-plan" in line for line in written(alliance()))
    suppressed = [line for line in written(alliance(), verbosity=Verbosity.VERBOSE) if "no-exit-plan" in line]
    assert len(suppressed) == 1
    assert suppressed[0].endswith("(suppressed: Handled in the Transition Agreement)")


def test_a_notice_about_a_page_has_no_rule_and_leaves_no_gap() -> None:
    lines = written(report(document(), notices=[Notice("", "Page 7 is a picture.", Place(Span(0, 0)))]))
    assert lines == ["drafts/alliance.txt:1:1: review Page 7 is a picture."]


def test_a_message_stays_on_one_line_whatever_words_it_quotes() -> None:
    of = document()
    assert written(report(of, finding(place(of, "thirty"), message="on \u201cthirty\n(30)\x1b[31m\u2028 days\u201d"))) == [
        "drafts/alliance.txt:9:116: warning long-term-orientation/convenience-notice on \u201cthirty (30)\ufffd[31m days\u201d"
    ]


def test_a_stream_that_lacks_a_character_gets_the_nearest_it_has() -> None:
    of = document(path="entwürfe/vertrag.txt")
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", newline="\n")
    write(
        [report(of, finding(place(of, "thirty"), message="\u201cthirty\u201d \u2026 § 5 \u4e2d"))], "concise", stream, Settings()
    )
    stream.flush()
    assert raw.getvalue() == b'entwurfe/vertrag.txt:9:116: warning long-term-orientation/convenience-notice "thirty" ... s. 5 ?\n'
