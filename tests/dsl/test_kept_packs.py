"""What was parsed and checked before is kept, and whatever becomes of it there, no run is the worse for it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from pactlint.document import Span
from pactlint.dsl.parser import Parser
from pactlint.dsl.stored import dumped, loaded
from pactlint.dsl.syntax import Phrase
from pactlint.errors import RuleError
from pactlint.packs import Pack, bundled, load_pack, sources
from pactlint.packs.cache import cache_files

from .authors import RULE, SHARED


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own."""
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda *_, **__: str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    folder = tmp_path / "house"
    (folder / "fairness").mkdir(parents=True)
    (folder / "shared.pact").write_text(SHARED, encoding="utf-8")
    (folder / "fairness" / "leaving.pact").write_text(RULE, encoding="utf-8")
    return folder


def loaded_without_parsing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Pack:
    def refused() -> Parser:
        raise AssertionError("parsed again")

    with monkeypatch.context() as patch:
        patch.setattr(sources, "parser", refused)
        return load_pack(folder)


def test_a_pack_is_parsed_once(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert loaded_without_parsing_after(house, monkeypatch) == load_pack(house)


def loaded_without_parsing_after(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Pack:
    load_pack(folder)
    return loaded_without_parsing(folder, monkeypatch)


def test_the_pack_that_comes_with_pactlint_is_the_same_from_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = load_pack()
    assert loaded_without_parsing(bundled("rules"), monkeypatch) == parsed


def test_a_file_that_changed_is_parsed_again(house: Path) -> None:
    load_pack(house)
    (house / "fairness" / "leaving.pact").write_text(RULE.replace("90 days", "60 days"), encoding="utf-8")
    assert str(load_pack(house).rules[0].parameters["notice"]) == "60 days"


def test_a_file_that_moved_is_parsed_again(house: Path) -> None:
    load_pack(house)
    (house / "fairness").rename(house / "trust")
    assert [rule.name for rule in load_pack(house).rules] == ["trust/leaving"]


def test_mistakes_are_told_every_time(house: Path) -> None:
    (house / "fairness" / "leaving.pact").write_text(RULE.replace("t.notice <", "t.notise <"), encoding="utf-8")
    for _ in range(2):
        with pytest.raises(RuleError, match="notise"):
            load_pack(house)


def test_a_pack_that_was_sound_by_itself_is_checked_again_with_the_one_it_extends(house: Path, tmp_path: Path) -> None:
    load_pack(house)
    firm = tmp_path / "firm"
    firm.mkdir()
    (firm / "pack.pact").write_text("pack firm\nextends house\nset leaving.notise = 3 days\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        with pytest.raises(RuleError, match="has no parameter `notise`"):
            load_pack(firm)
        (firm / "pack.pact").write_text("pack firm\nextends house\nset leaving.notice = 3 days\n", encoding="utf-8")
        assert str(load_pack(firm).rules[0].parameters["notice"]) == "3 days"
        # The base has changed under a pack that has not.
        (house / "fairness" / "leaving.pact").write_text(RULE.replace("notice =", "days ="), encoding="utf-8")
        with pytest.raises(RuleError):
            load_pack(firm)


class Trap:
    """Unpickled, it would write a file."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def __reduce__(self) -> tuple[Callable[[Path], None], tuple[Path]]:
        return Path.touch, (self.place,)


@pytest.mark.parametrize(
    "damage",
    [
        lambda body: body[:0],
        lambda body: b"\xff\xfe\x00" + body,
        lambda body: body[: len(body) // 2],
        lambda body: body.replace(b"90", b"60", 1),
        lambda body: body.replace(b"[", b"[[", 1),
    ],
)
def test_what_is_damaged_is_ignored_and_mended(
    house: Path, damage: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = load_pack(house)
    (place,) = cache_files()
    place.write_bytes(damage(place.read_bytes()))
    assert load_pack(house) == sound
    assert loaded_without_parsing(house, monkeypatch) == sound


@pytest.mark.parametrize("text", ["", "{", "[99,1]", "[-1]", '["Path"]', '{"a":1}', "[" * 100_000, "[47,1,0]", "[3]", "[1,2]"])
def test_what_is_no_stored_tree_is_a_value_error_or_plain_data(text: str) -> None:
    try:
        found = loaded(text)
    except ValueError:
        return
    assert found is None or isinstance(found, dict | tuple | Span)


def test_nothing_that_is_kept_can_run(house: Path, tmp_path: Path) -> None:
    load_pack(house)
    (place,) = cache_files()
    place.write_bytes(pickle.dumps(Trap(tmp_path / "sprung")))
    load_pack(house)
    assert not (tmp_path / "sprung").exists()


def test_a_cache_folder_that_cannot_be_made_is_done_without(house: Path, kept: Path) -> None:
    kept.write_text("a file where the folder should be", encoding="utf-8")
    assert len(load_pack(house).rules) == 1


def test_old_folders_are_forgotten(house: Path, tmp_path: Path) -> None:
    for number in range(25):
        house = house.rename(tmp_path / f"house-{number}")
        load_pack(house)
    assert len(cache_files()) == 20


@pytest.mark.parametrize("tables", [b"", b"no tables", b"\x80\x04."])
def test_tables_of_the_grammar_that_are_damaged_are_made_anew(tmp_path: Path, tables: bytes) -> None:
    place = tmp_path / "grammar.lark"
    place.write_bytes(tables)
    grammar = (bundled("grammar") / "pact.lark").read_text(encoding="utf-8")
    assert Parser(grammar, str(place)).parse(SHARED, "a.pact").declarations
    assert place.read_bytes() != tables


def test_a_phrase_keeps_its_place_when_it_is_stored_and_when_it_is_sent_to_another_process() -> None:
    phrase = Phrase("at once", Span(3, 12))
    for again in (loaded(dumped(phrase)), pickle.loads(pickle.dumps(phrase))):  # noqa: S301 - our own
        assert (again, again.at) == (phrase, phrase.at)
