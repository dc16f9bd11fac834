from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pactlint.extract.outline import outline
from pactlint.extract.placeholders import placeholders
from pactlint.readers import read_bytes


def kinds(text: str) -> list[tuple[str, str]]:
    document = read_bytes(text.encode(), "a.txt")
    return [(document.quote(placeholder.span), placeholder.kind) for placeholder in placeholders(document, outline(document))]


@pytest.mark.parametrize(
    ("words", "quote", "kind"),
    [
        ("Each partner pays $____ a year.", "____", "blank"),
        ("Each partner pays [\u25cf] euros a year.", "[\u25cf]", "bullet"),
        ("Each partner pays [***] a year.", "[***]", "redaction"),
        ("Each partner pays [REDACTED] a year.", "[REDACTED]", "redaction"),
        ("The partners work in [insert territory] together.", "[insert territory]", "instruction"),
        ("The partners work together. [NTD: confirm with tax counsel.]", "[NTD: confirm with tax counsel.]", "note"),
        ("The price of a lamp is TBD by the board.", "TBD", "undecided"),
        ("The partners work with {{customer}} together.", "{{customer}}", "field"),
        ("The partners work with {customer_name} together.", "{customer_name}", "field"),
        ("The partners work for [Company Name] together.", "[Company Name]", "field"),
        ("Each partner [shall/may] attend the meeting.", "[shall/may]", "alternatives"),
        ("The law is that of [Ohio/Kansas - finance to confirm].", "[Ohio/Kansas - finance to confirm]", "note"),
        ("Each partner pays within [forty-five days?] of it.", "[forty-five days?]", "note"),
        ("Each partner pays […***…] a year.", "[…***…]", "redaction"),
        ("Notice is given \u25cf days before.", "\u25cf", "bullet"),
        ("Each partner pays a share. [*** 2.5 paragraphs omitted]", "[*** 2.5 paragraphs omitted]", "redaction"),
        ("No rise is more than n.t.b. percent.", "n.t.b.", "undecided"),
        ("A lamp costs EUR 5 (Note Ada: ask the works before signing).", "(Note Ada: ask the works before signing)", "note"),
        ("A lamp costs EUR 5 (figure from the works to follow).", "(figure from the works to follow)", "note"),
        ("A lamp costs EUR 5 (check with Finance) a piece.", "(check with Finance)", "note"),
        ("Notice is given [90] days before.", "[90]", "alternatives"),
        ("1. Aims. They grow.\n\nSCHEDULE A\n\nPRICES\n\nPumps are sold at ________ each.", "________", "blank"),
    ],
)
def test_what_is_left_to_fill_in_is_found(words: str, quote: str, kind: str) -> None:
    assert kinds(words) == [(quote, kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Each pays under Section 4.5 [Payment Terms] and clause 7 [Interest].",
        "The partners agree.\n\nInitials: ______ / ______",
        "A bottle counts as thirty units.\n\n_____________\n\n* The club gives a tenth of it away.",
        "A lamp costs EUR 5 (note: without tax), and a shade EUR 2 (what Tallow is to pay).",
        "The partners do this: \u25cf they make lamps; \u25cf they sell them.",
        "Contents. 1. Term ............ 2 2. Price ............ 3",
        "By: ______________\nName: ____________\nTitle: ____________",
        "The partners agree.\n\n____________________________________________\n\nThe rest follows.",
        "He wrote that the partners was [sic] content with it.",
        "[Signature page follows]",
        "Notice is given fourteen [14] days before.",
        "Each pays under Sections 4.2 [Fees], 4.3 [Product Orders or Returns] and 4.4 [Service Fee].",
        "The partners agree.\n\n____________\n\n* Omitted and filed separately.",
        "All is agreed.\n\nThe dealer: ____________ Birch Trading Ltd\n\nBy ____________",
        "All is agreed below. Alder Works Inc. ____________ Accepted by: ____________",
        "The maker pays the fee of a new year. [NOTE: Where a maker lends a lamp to a shop for a year and the shop gives it back"
        " to the maker, the maker pays no second fee for that lamp in the year that follows.]",
        "Do you have room for a dish on the roof? YES____ NO____",
        "The partners meet with ABC \u25cf They talk; \u25cf They agree.",
        "1. Aims. They grow.\n\nEXHIBIT A\n\nCERTIFICATE OF COMPLIANCE\n\nI, ________, as the [title] of ________ certify it.",
        "1. Aims. They grow.\n\nFORECAST FORM\n\nEXHIBIT A\n\nQuarter 1: ________ pumps at $________",
    ],
)
def test_lines_to_sign_on_and_rules_are_no_placeholders(words: str) -> None:
    assert kinds(words) == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="[]{}<>_*.\u25cfab \n:/", max_size=200))
def test_no_text_whatever_makes_placeholders_fail(text: str) -> None:
    kinds("x" + text)


def test_words_about_a_placeholder_are_none() -> None:
    assert kinds('A form marked "TBD" or \u201cTBC\u201d is sent back.') == []


def test_a_drafting_note_needs_no_brackets() -> None:
    text = "1. Price. The price is EUR 5.\n\nNote to draft: Birch to confirm.\n"
    document = read_bytes(text.encode(), "a.txt")
    assert [each.kind for each in placeholders(document, ())] == ["note"]
