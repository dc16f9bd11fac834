"""What authors are told of their mistakes, word for word, and that they are told of all at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .authors import RULE, SHARED, changed, read, told, told_of_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(__file__).parent / "mistakes.txt"
"""Cases: `### what it is`, the lines of RULE that are changed (`<`), what to (`>`), and what is printed."""


def cases() -> Iterator[object]:
    for block in TABLE.read_text(encoding="utf-8").removeprefix("### ").split("\n\n### "):
        title, *lines = block.rstrip("\n").split("\n")
        old = [line[2:] for line in lines if line.startswith("<")]
        new = [line[2:] for line in lines if line.startswith(">")]
        yield pytest.param("\n".join(old), "\n".join(new), "\n".join(lines[len(old) + len(new) :]), id=title)


@pytest.mark.parametrize(("old", "new", "printed"), [*cases()])
def test_the_author_is_told_exactly(old: str, new: str, printed: str) -> None:
    assert "\n\n".join(map(str, told_of_rule(changed(old, new)))) == printed


def test_a_sound_rule_has_no_mistakes() -> None:
    assert told_of_rule(RULE) == []


def problems(files: dict[str, str]) -> list[tuple[str, int, str]]:
    return [(mistake.path.removeprefix("house/"), mistake.line, mistake.problem) for mistake in told(files)]


# ---- all at once


def test_every_entry_of_a_file_that_does_not_parse_tells_of_its_mistake_and_nothing_follows_from_them() -> None:
    text = RULE.replace("severity warning", "severty warning").replace("90 days", "90 dyas").replace("at   t.notice", "at")
    assert problems({"fairness/leaving.pact": text}) == [
        ("fairness/leaving.pact", 2, "there is no entry `severty`"),
        ("fairness/leaving.pact", 7, "there is no unit `dyas`"),
        ("fairness/leaving.pact", 15, "expected a value such as `t.notice` or `90 days` after `at`"),
    ]


def test_what_does_not_parse_hides_no_mistake_of_names_in_other_declarations_and_files() -> None:
    shared = 'topic one\nphrases "a" "b"\n\ntopic two\nphrases "(c"\n'
    files = {
        "fairness/leaving.pact": RULE.replace("t.notice <", "t.notise <"),
        "fairness/other.pact": RULE.replace("leaving", "other").replace("warning", "warn"),
        "topics.pact": shared,
    }
    assert sorted(problems(files)) == [
        ("fairness/leaving.pact", 14, "a clause has no `notise`"),
        ("fairness/other.pact", 2, "there is no severity `warn`"),
        ("topics.pact", 2, 'expected `,` or the next entry such as `except`, found `"b"`'),
        ("topics.pact", 5, "`(` is not closed"),
    ]


@pytest.mark.parametrize(
    ("torn", "line"),
    [("topic exit", 'phrases "a" "b"'), ("topic", 'phrases "a"'), ("toppic exit", 'phrases "a"'), ("topic Exit", 'phrases "a"')],
)
def test_a_name_whose_declaration_does_not_parse_is_not_missed_elsewhere(torn: str, line: str) -> None:
    shared = SHARED.replace("topic exit", torn).replace('phrases  "may leave"', line)
    file, mistakes = read(shared, "house/shared.pact")
    assert len(file.torn) == 1
    assert [mistake.path for mistake in told({"shared.pact": shared, "fairness/leaving.pact": RULE})] == ["house/shared.pact"]
    assert len(mistakes) == 1


def test_a_text_that_is_not_closed_does_not_swallow_the_entries_after_it() -> None:
    text = RULE.replace('It matters.\n"""', "It matters.\n").replace('flags "thirty"', "flags thirty")
    assert [(mistake.line, mistake.problem) for mistake in read(text)[1]] == [
        (9, 'the text that begins here is not closed with `"""`'),
        (21, "expected a text in quotes after `flags`"),
    ]


def test_many_mistakes_of_one_file_end_with_a_word_that_there_are_more() -> None:
    (*mistakes, last) = read("topic x\n" + "phrases\n" * 500)[1]
    assert len(mistakes) == 200
    assert last.problem == "more mistakes follow"


# ---- a pack as a whole


def house(head: str, **files: str) -> list[tuple[str, int, str]]:
    principle = 'principle fairness\ntitle "Fairness"\n'
    return problems({"pack.pact": head, "principles.pact": principle, "fairness/leaving.pact": RULE, **files})


@pytest.mark.parametrize(
    "entry",
    [
        *("off fairness/leaving", "off fairness/*", "off *", "severity fairness/* error", "severity * note"),
        "set leaving.notice = 30 days",
    ],
)
def test_a_pack_sets_what_there_is(entry: str) -> None:
    assert house(f"pack house\n{entry}\n") == []


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("off fairness/leavin", "there is no rule `fairness/leavin`"),
        ("off fairnes/*", "there are no rules in `fairnes`"),
        ("severity fairness/going error", "there is no rule `fairness/going`"),
        ("severity fairness/leaving eror", "there is no severity `eror`"),
        ("set leavin.notice = 30 days", "there is no rule `leavin`"),
        ("set leaving.notise = 30 days", "the rule `leaving` has no parameter `notise`"),
        ("set leaving.notice = 30 %", "expected a duration, found a percentage"),
        ("set leaving.notice = 30", "expected a duration, found a count"),
    ],
)
def test_a_pack_is_told_of_what_it_sets_in_vain(entry: str, problem: str) -> None:
    assert house(f"pack house\n{entry}\n") == [("pack.pact", 2, problem)]


def test_a_rule_belongs_to_a_principle_where_principles_are_declared() -> None:
    assert house("pack house\n", **{"fairnes/leaving.pact": RULE}) == [
        ("fairnes/leaving.pact", 1, "the folder fairnes is no principle of this pack")
    ]
    assert house("pack house\n", **{"leaving.pact": RULE}) == [
        ("leaving.pact", 1, "the rule `leaving` is in no principle's folder")
    ]


def test_what_is_declared_twice_is_told_with_the_file_of_the_first() -> None:
    assert house("pack house\n", **{"z.pact": 'topic exit\nphrases "x"\nwords harsh "y"\npack other\n'}) == [
        ("z.pact", 1, "`exit` is declared already, in house/shared.pact"),
        ("z.pact", 3, "`harsh` is declared already, in house/shared.pact"),
        ("z.pact", 4, "a pack is declared in pack.pact, at the top of its folder"),
        ("z.pact", 4, "`other` is declared already, in house/pack.pact"),
    ]


def test_named_conditions_that_rest_on_one_another_in_a_ring_are_refused() -> None:
    ring = "condition one of clause c means c meets two\ncondition two of clause c means c is mutual or c meets one\n"
    assert [(line, problem) for _, line, problem in house("pack house\n", **{"ring.pact": ring})] == [
        (1, "the condition `one` rests on itself"),
        (2, "the condition `two` rests on itself"),
    ]


def test_a_phrase_of_a_list_is_told_of_where_it_stands() -> None:
    (mistake,) = told({"words.pact": 'words soon "at once",\n  "in (a|the", "now"\n'})
    assert (mistake.line, mistake.column, mistake.width) == (2, 3, 11)


def test_a_phrase_that_stands_twice_in_a_list_is_told() -> None:
    assert problems({"words.pact": 'words soon "at once", "now", "at once"\n'}) == [("words.pact", 1, "`at once` stands twice")]
