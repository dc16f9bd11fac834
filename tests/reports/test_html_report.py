"""The HTML report in a real browser: findings marked and reached, filters, no word of a contract acts, and nothing is loaded."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from pactlint.extract import analyze
from pactlint.finding import Report
from pactlint.readers import read_bytes
from pactlint.reports import Settings, write
from pactlint.reports.html.understood import write_understood

from .builders import alliance, document, finding, place, report

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def written(*reports: Report) -> str:
    stream = io.StringIO()
    write(reports, "html", stream, Settings(version="1.2.3"))
    return stream.getvalue()


class Page(HTMLParser):
    """The tags of a page, with what they hold."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_each_link_leads_to_a_place_on_the_page() -> None:
    page = Page(written(alliance(), alliance("other.txt")))
    ids = [attributes["id"] for _, attributes in page.tags if attributes.get("id")]
    assert len(ids) == len(set(ids))
    links = {str(link["href"]) for link in page.all("a") if link.get("href")}
    assert links
    assert {link.removeprefix("#") for link in links} <= set(ids)


def test_every_word_of_the_agreement_is_there_once_and_in_order() -> None:
    shown = alliance()
    article = written(shown).partition('aria-label="The agreement">')[2].partition("</article>")[0]
    text = re.sub(r"<sup>.*?</sup>|<div class=\"margin\">.*?</div>|<[^>]+>", "", article, flags=re.DOTALL)
    plain = re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), text)
    assert plain.split() == shown.document.text.split()


def test_the_page_loads_nothing_and_its_policy_forbids_it() -> None:
    text = written(alliance())
    page = Page(text)
    assert not any({"src", "srcset", "action"} & attributes.keys() for _, attributes in page.tags)
    assert not [tag for tag, _ in page.tags if tag in {"link", "img", "iframe", "object", "embed"}]
    assert not re.search(r"https?://|@import|url\(", text)
    (policy,) = (each["content"] for each in page.all("meta") if each.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in str(policy)
    assert "unsafe" not in str(policy)


HOSTILE = "<script>document.title='owned'</script><img src=x onerror=document.title='owned'>\" onfocus=\"document.title='owned'"


def hostile() -> Report:
    of = document(f"1. {HOSTILE} days.", path=f"{HOSTILE}.txt")
    return report(of, finding(place(of, "days"), title=HOSTILE, message=HOSTILE, why=HOSTILE, suggestion=HOSTILE))


def test_no_word_of_a_contract_becomes_markup() -> None:
    page = Page(written(hostile()))
    assert len(page.all("script")) == 1
    assert not page.all("img")
    assert not any("onfocus" in attributes or "onerror" in attributes for _, attributes in page.tags)


browser = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine: apt-get install chromium")


def rendered(text: str, folder: Path, address: str = "") -> str:
    """The page as the browser has it after its script has run."""
    path = folder / "report.html"
    path.write_text(text, encoding="utf-8")
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={folder / 'profile'}",
        "--virtual-time-budget=2000",
    ]
    command = [str(BROWSER), *options, "--dump-dom", f"file://{path}{address}"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=120).stdout


@browser
def test_the_script_runs_under_the_policy_and_counts_what_is_shown(tmp_path: Path) -> None:
    assert re.search(r'<output class="shown"[^>]*>5 shown</output>', rendered(written(alliance()), tmp_path))


@browser
def test_an_address_opens_the_finding_it_names(tmp_path: Path) -> None:
    dom = rendered(written(alliance()), tmp_path, "#a1-f2")
    (opened,) = re.findall(r"<details [^>]*\bid=\"([\w-]+)\"[^>]*\bopen=", dom)
    assert opened == "a1-f2"


@browser
def test_a_hostile_contract_does_nothing_in_a_browser(tmp_path: Path) -> None:
    title = re.search(r"<title>(.*?)</title>", rendered(written(hostile()), tmp_path), re.DOTALL)
    assert title
    assert title[1].startswith("pactlint: ")


@browser
def test_a_severity_can_be_filtered_out(tmp_path: Path) -> None:
    unchecked = written(alliance()).replace('value="warning" checked', 'value="warning"')
    dom = rendered(unchecked, tmp_path)
    cards = re.findall(r"<details class=\"card (\w+)[^>]*?(hidden=\"\")?>", dom)
    assert {(severity, bool(hidden)) for severity, hidden in cards} >= {("warning", True), ("error", False)}


def test_what_was_understood_is_marked_on_every_word_of_the_text() -> None:
    text = (
        'This Agreement is made between Alder Works Inc. ("Alder") and Birch Ltd ("Birch").\n\n1. Supply. Alder shall supply.\n\n'
    )
    text += "2. Payment. Birch shall pay within thirty (30) days under Section 9. The <b>Fee</b> is as in Schedule 4.\n"
    stream = io.StringIO()
    agreement = analyze(read_bytes(text.encode(), "deal.txt"))
    write_understood([agreement], stream, 0.5, "1.2.3")
    page = Page(stream.getvalue())
    kinds = {str(mark.get("data-kind")): mark.get("title") for mark in page.all("mark") if mark.get("data-kind")}
    assert {"party", "amount", "broken", "duty"} <= kinds.keys()
    assert "30 days" in str(kinds["amount"])
    assert not page.all("b")
    article = stream.getvalue().partition('aria-label="The agreement">')[2].partition("</article>")[0]
    shown = unescape(re.sub(r"<div class=\"margin\">.*?</div>|<[^>]+>", "", article, flags=re.DOTALL))
    assert shown.split() == text.split()
