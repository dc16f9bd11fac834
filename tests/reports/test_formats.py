from __future__ import annotations

import io
import subprocess
import sys

import pytest

from pactlint.reports import FORMATS, Settings, write

from .builders import alliance


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_something_that_ends_in_a_line_break_and_names_the_file(name: str) -> None:
    stream = io.StringIO()
    write([alliance()], name, stream, Settings())
    assert stream.getvalue().endswith("\n")
    assert "drafts/alliance.txt" in stream.getvalue()


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_changes_with_the_order_in_which_findings_are_given(name: str) -> None:
    given, turned = io.StringIO(), io.StringIO()
    shown = alliance()
    write([shown], name, given, Settings())
    write([type(shown)(shown.document, shown.type, shown.findings[::-1], shown.notices, shown.answers)], name, turned, Settings())
    assert given.getvalue() == turned.getvalue()


@pytest.mark.parametrize("name", ["concise", "json", "sarif"])
def test_only_the_report_for_people_loads_rich(name: str) -> None:
    code = (
        "import io, sys; from pactlint.reports import Settings, write;"
        f"write([], {name!r}, io.StringIO(), Settings()); sys.exit('rich' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
