from __future__ import annotations

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import settings as trial
from hypothesis import strategies as st
from rich.cells import cell_len

from pactlint.document import Format, Span
from pactlint.finding import Place, Report
from pactlint.reports import Settings, Verbosity, write

from .builders import ALLIANCE, alliance, document, expected, finding, place, report

CLEAN = report(document(path="drafts/clean.pdf", kind=Format.PDF), kind="joint-venture")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def written(*reports: Report, settings: Settings | None = None, stream: io.StringIO | None = None) -> str:
    stream = stream or io.StringIO()
    write(reports, "text", stream, settings or Settings())
    return stream.getvalue()


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_report_reads_as_kept_at_three_widths(width: int) -> None:
    text = written(alliance(), CLEAN, settings=Settings(width=width))
    assert text == expected(f"text-{width}.txt", text)


@pytest.mark.parametrize("verbosity", [Verbosity.QUIET, Verbosity.VERBOSE])
def test_the_quiet_and_the_verbose_report_read_as_kept(verbosity: Verbosity) -> None:
    text = written(alliance(), CLEAN, settings=Settings(verbosity=verbosity))
    assert text == expected(f"text-{verbosity}.txt", text)


def test_the_coloured_report_reads_as_kept() -> None:
    text = written(alliance(), settings=Settings(colour=True, width=80))
    assert text == expected("text-colour.txt", text)


def test_the_report_for_an_ascii_stream_reads_as_kept() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", newline="\n")
    write([alliance()], "text", stream, Settings())
    stream.flush()
    text = raw.getvalue().decode("ascii")
    assert text == expected("text-ascii.txt", text)


@pytest.mark.parametrize("width", [30, 47, 80, 120])
def test_no_line_is_wider_than_asked_and_none_ends_in_a_space(width: int) -> None:
    for line in written(alliance(), settings=Settings(width=width, verbosity=Verbosity.VERBOSE)).splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()


def test_a_pipe_gets_eighty_columns_and_no_colour_whatever_the_window_is(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = written(alliance())
    monkeypatch.setenv("COLUMNS", "44")
    monkeypatch.setenv("TERM", "xterm-256color")
    assert written(alliance()) == plain
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) in range(70, 81)


def test_a_terminal_gets_colour_and_its_own_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert written(alliance(), stream=Terminal()) == written(alliance(), settings=Settings(colour=True, width=60))


def test_no_color_leaves_a_terminal_without_escape_sequences_and_marks_the_words_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    assert written(alliance(), stream=Terminal()) == written(alliance())


def test_the_offending_words_are_marked_within_their_own_sentence() -> None:
    of = document()
    text = written(report(of, finding(place(of, "thirty (30)\ndays\u2019", "9.2"))))
    assert "\u2502 Either Party may terminate this Agreement for any reason upon \u00abthirty (30)\n" in text
    assert "\u2502 days\u2019\u00bb prior written notice.\n" in text
    assert "The Parties expect" not in text
    assert "No compensation" not in text


@pytest.mark.parametrize(
    ("kind", "where"),
    [(Format.TEXT, "line 5"), (Format.MARKDOWN, "line 5"), (Format.WORD, "paragraph 5"), (Format.PDF, "page 3")],
)
def test_a_place_is_named_as_its_kind_of_file_is_read(kind: Format, where: str) -> None:
    of = document(kind=kind)
    assert f"  clause 3.1, {where} [" in written(report(of, finding(place(of, "sixty percent", "3.1"))))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("9.2(a)", "clause 9.2(a)"),
        ("IV", "clause IV"),
        ("Schedule 2, 3.1", "Schedule 2, 3.1"),
        ("Winding Down", "\u201cWinding Down\u201d"),
    ],
)
def test_a_clause_is_named_as_one_speaks_of_it(path: str, name: str) -> None:
    of = document()
    assert f"  {name}, line 5 [" in written(report(of, finding(place(of, "sixty percent", path))))


def test_a_relation_shows_both_places_with_what_they_are() -> None:
    text = written(alliance())
    assert "clause 3.1, line 5 (profits) [" in text
    quoted = "  \u2502 3.2 Losses of the Alliance shall be \u00abborne equally\u00bb by the Parties.\n"
    assert f"See clause 3.2, line 7 (losses):\n{quoted}" in text


def test_reason_and_language_are_given_once_in_a_file_and_referred_to_after() -> None:
    text = written(alliance())
    assert text.count("constant\n  reassessment") == 1
    assert "Reason and suggested language as for clause 9.2, line 9." in text


def test_findings_are_in_the_order_of_the_text() -> None:
    text = written(alliance())
    assert text.index("clause 3.1") < text.index("  clause 9.2") < text.index("  clause 9.4") < text.index("  clause 9.3")


def test_suppressed_findings_are_counted_and_shown_only_on_request() -> None:
    assert "Nothing on winding down" not in written(alliance())
    assert written(alliance()).endswith("1 error, 2 warnings, 1 to review in 1 file (1 suppressed)\n")
    verbose = written(alliance(), settings=Settings(verbosity=Verbosity.VERBOSE))
    assert "  suppressed: Handled in the Transition Agreement (pactlint.toml)" in verbose


def test_a_clean_file_is_said_to_be_clean_and_named_in_a_quiet_report_by_its_absence() -> None:
    assert written(CLEAN) == "drafts/clean.pdf (joint venture agreement): no findings\n\nno findings in 1 file\n"
    assert written(CLEAN, settings=Settings(verbosity=Verbosity.QUIET)) == "no findings in 1 file\n"


def test_a_file_with_something_to_review_is_not_called_clean() -> None:
    both = alliance()
    text = written(report(both.document, notices=both.notices))
    assert text.startswith("drafts/alliance.txt (alliance agreement)\n")
    assert text.endswith("no findings, 1 to review in 1 file\n")


def test_a_long_sentence_is_cut_around_the_words_and_long_words_in_their_middle() -> None:
    of = document("1. " + "and further " * 200 + "thirty days " + "and so forth " * 200 + ".")
    text = written(report(of, finding(place(of, "thirty days"))))
    assert "\u00abthirty days\u00bb" in text
    assert text.count("\u2026") == 2
    assert len(text) < 2000
    whole = written(report(of, finding(Place(Span(0, len(of.text))))))
    assert "\u00ab1. and further" in whole
    assert "\u2026" in whole
    assert len(whole) < 2000


def test_a_place_without_words_shows_its_sentence_unmarked() -> None:
    of = document()
    text = written(report(of, finding(Place(Span(0, 0)))))
    assert "  \u2502 STRATEGIC ALLIANCE AGREEMENT\n" in text
    assert "\u00ab" not in text


def test_items_of_suggested_language_keep_their_own_lines() -> None:
    of = document()
    said = finding(
        place(of, "thirty"), suggestion="The Parties shall:\n(a) meet every quarter; and\n(b) write down\nwhat they decide."
    )
    text = written(report(of, said))
    assert "  \u2502 (a) meet every quarter; and\n  \u2502\n  \u2502 (b) write down what they decide.\n" in text


def test_markup_links_and_emoji_codes_of_a_contract_are_shown_as_they_stand() -> None:
    of = document("1. The fee is [bold red]ten[/bold red] :smile: [link=file:///etc]dollars[/link] [/] \\[x].")
    text = written(report(of, finding(place(of, "ten"), message="[blink]x[/blink]")), settings=Settings(width=120))
    assert "The fee is [bold red]\u00abten\u00bb[/bold red] :smile: [link=file:///etc]dollars[/link] [/] \\[x]." in text
    assert "[blink]x[/blink]" in text


def test_escape_sequences_and_direction_overrides_of_a_contract_are_defused() -> None:
    of = document("1. Pay \x1b[31mten\x1b[0m \x9b2J\u202edollars\u202c \x07 now\u00ad.", path="a\x1b]0;owned\x07.txt")
    text = written(report(of, finding(place(of, "ten"), title="\x1b[2Jtitle", rule="a/\x1bb")))
    assert not set("\x1b\x9b\x07\u202e\u202c\u00ad") & set(text)
    assert "1. Pay \ufffd[31m\u00abten\u00bb\ufffd[0m \ufffd2J\ufffddollars\ufffd \ufffd now." in text


@trial(deadline=None)  # the first example pays for imports
@given(st.text(max_size=300), st.text(max_size=60))
def test_no_text_makes_the_report_emit_a_control_character(around: str, words: str) -> None:
    of = document(f"1. {around} {words} {around}")
    start = len(around) + 4
    said = finding(
        Place(Span(start, start + len(words)), words, around), title=words, message=around, why=around, suggestion=words
    )
    text = written(report(of, said), settings=Settings(verbosity=Verbosity.VERBOSE))
    assert {unicodedata.category(character) for character in set(text) - {"\n"}}.isdisjoint({"Cc", "Cs"})
    assert not set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029") & set(text)


def test_the_same_reports_give_the_same_bytes() -> None:
    assert written(alliance(), CLEAN) == written(alliance(), CLEAN)
    assert ALLIANCE in alliance().document.text
