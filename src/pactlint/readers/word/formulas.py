"""Word's formulas as one line of text: "a/b", "x^2", "√(a+b)"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pactlint.readers.word.tags import PROPERTIES, m

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

_TEXT: Final = m("t")
_VALUE: Final = m("val")


def linear(formula: _Element) -> str:
    """The text of an `m:oMath` or of anything in one."""
    if formula.tag == _TEXT:
        return formula.text or ""
    shape = _SHAPES.get(formula.tag)
    return shape(formula) if shape else "".join(linear(child) for child in formula if child.tag not in PROPERTIES)


def _part(formula: _Element, name: str) -> str:
    """A part as one operand: in parentheses if it is more than a word or a number."""
    text = "".join(linear(part) for part in formula.iterchildren(m(name)))
    return text if text.replace(".", "").isalnum() or not text else f"({text})"


def _fraction(formula: _Element) -> str:
    return f"{_part(formula, 'num')}/{_part(formula, 'den')}"


def _root(formula: _Element) -> str:
    return f"√{_part(formula, 'e')}"


def _with_scripts(formula: _Element) -> str:
    below, above = _part(formula, "sub"), _part(formula, "sup")
    return _part(formula, "e") + _scripts(below, above)


def _large_operator(formula: _Element) -> str:
    sign = _property(formula, "naryPr", "chr", "∫")
    return sign + _scripts(_part(formula, "sub"), _part(formula, "sup")) + _part(formula, "e")


def _delimited(formula: _Element) -> str:
    parts = _property(formula, "dPr", "sepChr", "|").join(linear(part) for part in formula.iterchildren(m("e")))
    return _property(formula, "dPr", "begChr", "(") + parts + _property(formula, "dPr", "endChr", ")")


def _scripts(below: str, above: str) -> str:
    return (f"_{below}" if below else "") + (f"^{above}" if above else "")


def _property(formula: _Element, properties: str, name: str, otherwise: str) -> str:
    found = formula.find(f"{m(properties)}/{m(name)}")
    return otherwise if found is None else found.get(_VALUE) or ""


def _nothing(_: _Element) -> str:
    return ""


_SHAPES: Final[dict[str, Callable[[_Element], str]]] = {
    m("f"): _fraction,
    m("rad"): _root,
    m("sSup"): _with_scripts,
    m("sSub"): _with_scripts,
    m("sSubSup"): _with_scripts,
    m("nary"): _large_operator,
    m("d"): _delimited,
} | {m(name): _nothing for name in ("naryPr", "dPr", "fPr", "radPr", "sSupPr", "sSubPr", "sSubSupPr")}
