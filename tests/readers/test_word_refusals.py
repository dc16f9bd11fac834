from __future__ import annotations

import contextlib
import io
import random
import struct
import zipfile

import pytest

from pactlint.errors import ReadError
from pactlint.readers.word import package, read_word

from .word_files import NAMESPACES, OFFICE, RELATIONS, archive, p, r, read, word_file

OLE = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)
WHOLE = word_file(
    p(r("Either Party may leave on ninety days' notice.", "<w:b/>"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    + f"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{p('Fees')}</w:tc></w:tr></w:tbl>",
    numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    styles='<w:style w:type="paragraph" w:styleId="a" w:default="1"><w:name w:val="Normal"/>'
    '<w:rPr><w:sz w:val="22"/></w:rPr></w:style>',
    footer1=p("Page 1"),
)


NOISE = random.Random(1)  # noqa: S311  # text that does not pack, the same each time


def refusal(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read_word(data, "draft.docx")
    message = str(caught.value)
    assert message.startswith("draft.docx: ")
    assert "\n" not in message
    return message.removeprefix("draft.docx: ")


def main_part(content: str) -> bytes:
    return archive({"word/document.xml": content})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"Either Party may leave.", "is not a Word document"),
        (b"{\\rtf1\\ansi Either Party}", "rich text"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><?mso-application progid="Word.Document"?><x/>', "older XML"),
        (b'<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>', "flat XML"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (OLE + "WordDocument".encode("utf-16-le"), "Word 97-2003"),
        (OLE, "older Office file"),
        (b"PK\x03\x04 and then nothing", "damaged or cut-off"),
        (WHOLE[: len(WHOLE) // 2], "damaged or cut-off"),
        (archive({"hello.txt": "hello"}), "without a Word document"),
        (archive({"xl/workbook.xml": "<x/>"}), "Excel workbook"),
        (archive({"ppt/presentation.xml": "<x/>"}), "PowerPoint"),
        (archive({"mimetype": "application/vnd.oasis.opendocument.text"}), "OpenDocument"),
    ],
)
def test_a_file_that_is_something_else_is_called_what_it_is(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_a_workbook_whose_main_part_is_found_is_refused_too() -> None:
    relation = f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    files = {"_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>', "xl/workbook.xml": "<workbook/>"}
    assert "Excel workbook" in refusal(archive(files))


def test_the_advice_says_what_to_do() -> None:
    assert refusal(b"{\\rtf1}").endswith("; open it in Word and save it as .docx")


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE w [<!ENTITY a "secret">]>',
        '<!DOCTYPE w SYSTEM "file:///etc/hostname">',
        '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
    ],
)
@pytest.mark.parametrize("before", ["", f"<!-- {'x' * 10_000} -->"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declared_entities_are_refused_and_never_resolved(declared: str, before: str, encoding: str) -> None:
    used = "&c;" if "ENTITY c" in declared else "&a;" if "ENTITY" in declared else "text"
    body = f"<w:document {NAMESPACES}><w:body>{p(r(used))}</w:body></w:document>"
    part = f'<?xml version="1.0" encoding="{encoding}"?>{before}{declared}{body}'.encode(encoding)
    assert "declares a document type" in refusal(archive({"word/document.xml": part}))


def test_the_words_of_a_declaration_may_stand_in_a_contract() -> None:
    assert read(p("A page starts with &lt;!DOCTYPE html&gt;.")).text == "A page starts with <!DOCTYPE html>."


def test_utf_16_parts_are_read() -> None:
    body = f"<?xml version='1.0' encoding='utf-16'?><w:document {NAMESPACES}><w:body>{p('Término')}</w:body></w:document>"
    assert read_word(archive({"word/document.xml": body.encode("utf-16")}), "a.docx").text == "Término"


def test_ten_thousand_nested_tables_are_refused() -> None:
    nested = "<w:tbl><w:tr><w:tc>" * 10_000 + p("deep") + "</w:tc></w:tr></w:tbl>" * 10_000
    assert "is nested more than 256 levels deep in word/document.xml" in refusal(word_file(nested))


@pytest.mark.parametrize(
    ("opening", "closing", "times"),
    [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
        ("<w:ins>", "</w:ins>", 240),
        ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 60),
        ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 120),
    ],
)
def test_what_is_nested_as_deep_as_allowed_is_read(opening: str, closing: str, times: int) -> None:
    assert read(opening * times + p("deep") + closing * times).text.strip() == "deep"


def test_a_deep_formula_is_read() -> None:
    assert (
        read(p("<m:oMath>" + "<m:d><m:e>" * 110 + "<m:r><m:t>x</m:t></m:r>" + "</m:e></m:d>" * 110 + "</m:oMath>")).text.count(
            "("
        )
        == 110
    )


def test_an_archive_packed_as_a_bomb_is_refused() -> None:
    bomb = archive({"word/document.xml": b"<w:document>" + b" " * (package.RATIO_FREE_BYTES * 8)})
    assert len(bomb) < package.RATIO_FREE_BYTES
    assert "zip bomb" in refusal(bomb)


def test_a_part_that_unpacks_beyond_all_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_PART_BYTES", 5000)
    noise = "".join(NOISE.choices("abcdefgh ", k=6000))
    assert "more than any agreement holds" in refusal(word_file(p(noise)))


def test_many_parts_may_not_do_together_what_one_may_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_TOTAL_BYTES", 5000)
    noise = "".join(NOISE.choices("abcdefgh ", k=2000))
    heads = {f"header{number}": p(noise) for number in range(4)}
    assert "more than any agreement holds" in refusal(word_file(p("x"), **heads))


def test_an_archive_of_too_many_parts_is_refused() -> None:
    assert "more than 10,000 parts" in refusal(archive({f"word/media/{number}": "" for number in range(package.MAX_PARTS + 1)}))


def test_an_archive_with_a_password_is_refused() -> None:
    data = bytearray(WHOLE)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    assert "protected by a password" in refusal(bytes(data))


def test_packing_that_word_does_not_use_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as packed:
        packed.writestr("word/document.xml", "<x/>" * 100)
    assert "packed in a way Word does not use" in refusal(buffer.getvalue())


def test_a_broken_part_is_named() -> None:
    assert "word/document.xml is not well-formed XML (line 2)" in refusal(
        main_part(f"<w:document {NAMESPACES}>\n<w:body></w:document>")
    )
    assert "word/styles.xml is not well-formed" in refusal(word_file(p("x"), styles="<w:style>"))


def test_a_name_with_line_ends_stays_on_the_line_of_its_message() -> None:
    relation = f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/a&#10;b.xml"/>'
    files = {"_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>', "word/a\nb.xml": "<broken"}
    assert "word/a?b.xml is not well-formed" in refusal(archive(files))


def test_a_name_that_climbs_out_of_the_archive_finds_nothing() -> None:
    relation = f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="../../../etc/hostname"/>'
    files = {"_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>'}
    assert "without a Word document" in refusal(archive(files))


def test_parts_outside_the_file_are_never_opened() -> None:
    body = word_file(p("x"))
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    outside = f'<Relationship Id="s" TargetMode="External" Type="{OFFICE}/styles" Target="http://example.invalid/styles.xml"/>'
    files["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{RELATIONS}">{outside}</Relationships>'.encode()
    assert read_word(archive(files), "a.docx").text == "x"


@pytest.mark.parametrize("body", ["", p(""), p(r("  \u00a0 ")), "<w:sectPr/>", p(r("secret", "<w:vanish/>"))])
def test_a_document_without_text_is_refused(body: str) -> None:
    assert refusal(word_file(body)) == "has no text"


def test_a_document_of_scans_is_told_to_have_them_recognised() -> None:
    scan = '<w:r><w:drawing><wp:inline><wp:extent cx="7772400" cy="10058400"/><pic:pic/></wp:inline></w:drawing></w:r>'
    assert "text recognition" in refusal(word_file(p(scan)))


@pytest.mark.parametrize("value", ["", "x", "-1", "99999999999999999999", "1e400", "NaN", "0x10", "½"])
def test_nonsense_in_numbers_is_no_reason_to_stop(value: str) -> None:
    given = f'w:val="{value}"'
    body = (
        p(
            r("a", f"<w:sz {given}/><w:b {given}/>"),
            f'<w:outlineLvl {given}/><w:ind w:left="{value}" w:hanging="{value}"/>'
            f'<w:numPr><w:ilvl {given}/><w:numId w:val="1"/></w:numPr>',
        )
        + f"<w:tbl><w:tr><w:trPr><w:gridBefore {given}/></w:trPr><w:tc><w:tcPr><w:gridSpan {given}/><w:vMerge {given}/></w:tcPr>"
        + f"{p('b')}</w:tc></w:tr></w:tbl>"
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start {given}/><w:numFmt w:val="lowerRoman"/>'
        f'<w:lvlText w:val="%1"/><w:lvlRestart {given}/></w:lvl><w:lvl w:ilvl="{value}"/></w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/>'
        f'<w:lvlOverride w:ilvl="{value}"><w:startOverride {given}/></w:lvlOverride></w:num>'
    )
    document = read(body + p("c", '<w:numPr><w:numId w:val="1"/></w:numPr>'), numbering=numbering)
    assert document.text == "a\nb\nc"


@pytest.mark.parametrize("seed", range(300))
def test_damaged_bytes_are_read_or_refused_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # damage, the same each time
    data = bytearray(WHOLE)
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    damaged = bytes(data[: chance.randrange(len(data))]) if seed % 5 == 0 else bytes(data)
    with contextlib.suppress(ReadError):
        assert read_word(damaged, "draft.docx").text


def test_a_size_that_lies_is_found_out() -> None:
    data = bytearray(word_file(p("x" * 100)))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<I", data, at + 24, 3)
        at = data.find(b"PK\x01\x02", at + 4)
    assert "damaged" in refusal(bytes(data))
