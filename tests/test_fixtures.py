"""The fixtures are what their texts say, and they carry the departures that their page names."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

REPOSITORY = Path(__file__).parents[1]
FIXTURES = REPOSITORY / "fixtures"
AGREEMENTS = sorted(
    path.name for path in FIXTURES.iterdir() if path.suffix in {".docx", ".pdf", ".md"} and path.name != "README.md"
)
SOUND = "alliance-sound.docx"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fixtures")
    subprocess.run([sys.executable, "-m", "fixtures.build", str(folder)], cwd=REPOSITORY, check=True)
    return folder


@pytest.mark.parametrize("name", [name for name in AGREEMENTS if not name.endswith(".md")])
def test_committed_fixtures_are_what_their_texts_give(name: str, rebuilt: Path) -> None:
    # Content, not bytes: other versions of the libraries that write them may pack them otherwise.
    content = word_content if name.endswith(".docx") else pdf_content
    assert content(FIXTURES / name) == content(rebuilt / name), "run: make fixtures"


def test_every_fixture_has_its_reason_written_down() -> None:
    assert sorted(departures()) == AGREEMENTS


# Departures that the fixtures carry and that no rule finds yet, each with what it would take. Mending one makes the test fail,
# so that it leaves this list.
NOT_FOUND_YET = {
    "real-commitment/no-minimum-commitment": "“shall not supply … to any person other than” is not matched to a minimum",
}


@pytest.mark.parametrize("name", AGREEMENTS)
def test_a_fixture_has_the_findings_its_page_names(name: str) -> None:
    named = {rule for rule in departures()[name] if (REPOSITORY / "rules" / f"{rule}.pact").exists()}
    assert named - rules_found_in(name) == named & NOT_FOUND_YET.keys()


# Departures that no fixture carries, each with its reason. The clause bank has agreements of its own for them.
IN_NO_FIXTURE = {
    "commensurate-risk-sharing/no-liability-clause": "both faulty agreements limit somebody's liability",
    "equitable-reward-sharing/no-audit": "the joint venture has an intrusive audit, the roadshow compares prices",
    "equitable-reward-sharing/no-payment-terms": "both faulty agreements say when something is paid",
    "equitable-reward-sharing/no-statement": "both faulty agreements have somebody report",
    "equitable-reward-sharing/no-reward": "both faulty agreements divide what comes in",
    "long-term-orientation/term-missing": "both faulty agreements have a term that is too short or ended too easily",
    "seeking-competitive-edge/no-cost-reduction": "both faulty agreements speak of savings or of comparing prices",
    "seeking-competitive-edge/no-differentiation": "both faulty agreements speak of marketing",
    "strategic-synergy/no-joint-forum": "both faulty agreements have a forum with faults",
    "strength-based-investment/no-contributions": "both faulty agreements list contributions with faults",
    "expectation-alignment/too-few-parties": "an agreement with one party departs from nothing else",
}


def test_every_rule_finds_something_in_a_fixture() -> None:
    rules = {f"{path.parent.name}/{path.stem}" for path in (REPOSITORY / "rules").glob("*/*.pact")}
    carried = {rule for named in departures().values() for rule in named}
    assert {rule for rule in rules - carried if not rule.startswith("vocabulary/")} == IN_NO_FIXTURE.keys()


def test_the_sound_agreement_has_no_finding() -> None:
    assert rules_found_in(SOUND) == set()


def rules_found_in(name: str) -> set[str]:
    command = [sys.executable, "-m", "pactlint", "lint", "--format", "json", str(FIXTURES / name)]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode in {0, 1}, result.stderr
    (file,) = json.loads(result.stdout)["files"]
    return {finding["rule"] for finding in file["findings"]}


def departures() -> dict[str, list[str]]:
    """The rules named below each heading of the page about the fixtures."""
    _, *sections = (FIXTURES / "README.md").read_text(encoding="utf-8").split("\n## ")
    return {section.partition("\n")[0].strip("`"): re.findall(r"`([a-z-]+/[a-z-]+)`", section) for section in sections}


def word_content(path: Path) -> list[tuple[str, ...]]:
    """Every paragraph of every part: its style, its level in a list, and what it says, with changes and their authors."""
    with zipfile.ZipFile(path) as package:
        parts = sorted(
            name for name in package.namelist() if re.fullmatch(r"word/(document|comments|header\d*|footer\d*)\.xml", name)
        )
        return [paragraph_content(each) for part in parts for each in etree.fromstring(package.read(part)).iter(f"{W}p")]


def paragraph_content(paragraph: etree._Element) -> tuple[str, ...]:
    kept = ("t", "delText", "instrText", "pStyle", "ilvl", "ins", "del", "moveFrom", "moveTo", "b")
    elements = paragraph.iter(*(f"{W}{tag}" for tag in kept))
    return tuple(f"{e.tag.removeprefix(W)} {e.get(f'{W}val', '')}{e.get(f'{W}author', '')}{e.text or ''}" for e in elements)


def pdf_content(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
