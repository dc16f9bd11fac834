"""Who signs: signature blocks with the party signed for, the name and the office of whoever signs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Signatory
from pactlint.document import Span
from pactlint.extract.scanning import matches
from pactlint.extract.signcolumns import cells, rows
from pactlint.extract.signlines import signing_lines
from pactlint.extract.signtables import signing_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Party
    from pactlint.document import Document
    from pactlint.extract.signcolumns import Row


def signatories(document: Document, clauses: Sequence[Clause], parties: Sequence[Party]) -> tuple[Signatory, ...]:
    """The signature blocks in the order of the text; what a block leaves blank or does not ask for is an empty string.

    A block is told by where somebody signs ("By:", "/s/", "Signed for and on behalf of", "For M/s"), or is a line among the
    signatures that names a party and a person ("Tallow Works Ltd, by Ada Reed, its Secretary"). Blocks side by side are read by
    their columns.
    """
    tabled = list(_in_tables(document, clauses, parties))
    rows = [block.span for block in document.blocks if block.cell] if tabled else []
    anchors = [each for each in _anchors(document, clauses) if not any(Span(each.end() - 1, each.end()) in row for row in rows)]
    blocks = (*tabled, *_blocks(document, anchors, parties))
    taken = [block.span for block in blocks]
    told = (*_lines(document, clauses, parties), *signing_lines(document.text, _since(document.text, clauses), parties))
    lines: list[Signatory] = []
    for line in told:
        if not any(line.span.overlaps(span) for span in (*taken, *(each.span for each in lines))):
            lines.append(line)
    found = list(_joined(document.text, sorted((*blocks, *lines), key=lambda signatory: signatory.span)))
    floors = [0, *(each.span.end for each in found)]
    return tuple(_with_entity(document.text, each, floor) for each, floor in zip(found, floors, strict=False))


def _joined(text: str, blocks: Sequence[Signatory]) -> Iterator[Signatory]:
    """The blocks, each that says no more than for whom joined to the one right after it: "Signed for Alder Ltd", "Signature:"."""
    held: Signatory | None = None
    for block in blocks:
        if held and not text[held.span.end : block.span.start].strip() and held.entity in (block.entity or held.entity):
            yield replace(block, span=Span(held.span.start, block.span.end), entity=held.entity)
            held = None
            continue
        if held:
            yield held
        held = None
        if block.entity and not block.name and not block.title:
            held = block
        else:
            yield block
    if held:
        yield held


def _with_entity(text: str, block: Signatory, floor: int) -> Signatory:
    """The block from the line right above it on, where that names the entity signed for."""
    above = text[max(floor, block.span.start - _HEAD) : block.span.start]
    at = above.lower().rfind(block.entity.lower()) if block.entity else -1
    if at < 0 or above.count("\n", at) > _FEW_LINES:
        return block
    start = block.span.start - len(above) + above.rfind("\n", 0, at) + 1
    return replace(block, span=Span(start, block.span.end))


_HEAD = 200
_FEW_LINES = 2


def _in_tables(document: Document, clauses: Sequence[Clause], parties: Sequence[Party]) -> Iterator[Signatory]:
    since = _since(document.text, clauses)
    for column in signing_columns(document):
        words = "\n".join(cell for cell, _ in column)
        name = _value(_NAME, words, 0) or _signed(words) or _beneath(words)
        place = next((span for cell, span in column if name and name in cell), column[0][1])
        if place.start > since:
            title = _value(_TITLE, words, 0) or _office(words)
            entities = [_entity_words(cell) for cell, _ in column if _parties_in(cell, parties) or _is_entity(cell)]
            yield Signatory(place, entities[0] if entities else "", name, title)


def _blocks(document: Document, anchors: Sequence[re.Match[str]], parties: Sequence[Party]) -> tuple[Signatory, ...]:
    return tuple(
        _signatory(document.text, anchor, row, min(row.end, anchor.end() + _LONGEST * row.columns), parties)
        for anchor, row in zip(anchors, rows(document.text, anchors), strict=True)
    )


_LONGEST = 420
"""Characters in which a block has said what it says."""
_PAGE = 1_500
_ABOVE = 320
_LINE = 2_000
"""Code points of a line that are looked at: a file may be a single line."""
_ANCHOR = re.compile(
    r"(?:(?<=[\n\t])|(?<=\s\s)|(?<=[|:]\s)|\A|(?<=\A\s))(?:"
    r"(?P<by>(?:By|BY|Per|PER|Signature|SIGNATURE|Signed by|Signed)[^\S\n]*:)"
    r"|(?P<bare>/s/)"
    r"|(?P<uk>(?:SIGNED|Signed|EXECUTED|Executed)(?: as a deed| AS A DEED)?(?:,? (?:sealed|and delivered|SEALED|AND DELIVERED))*"
    r"(?: by [^\n]{2,60}?)? (?:for and on behalf of|FOR AND ON BEHALF OF|on behalf of|for) )"
    r"|(?P<behalf>(?:For and on behalf of|FOR AND ON BEHALF OF|For|FOR|for) (?:M/s\.?|M/S\.?|Messrs\.?)? ?(?=[A-Z\u201c\"\[]))"
    r")|(?P<inline>(?<=[a-zA-Z.,)\d] )(?:By|BY): ?(?=/s/|_{3}|Name:))"
)
_OPENING = re.compile(r"[BPSEFf/](?:(?<=[\n\t].)|(?<=\s\s.)|(?<=[|:]\s.)|(?<=\A.)|(?<=\A\s.)|(?<= B))")
_LABELS = (
    r"(?:By|BY|Name|NAME|Print(?:ed)? Name|Title|TITLE|Its|ITS|Date|DATE|Dated|Designation|Position|Capacity|Address|Place"
    r"|Signature|Attest|Witness|E-?mail|Attn|Tel)"
)
_VALUE = rf"[^\S\n]*(?P<value>(?!{_LABELS}[^\S\n]*:)[^\n]*?)(?=[^\S\n]+{_LABELS}[^\S\n]*:|[^\S\n]{{3,}}|\t|\n|$)"
_NAME = re.compile(rf"\b(?:Print(?:ed)? Name|Full Name|Name|NAME|Mr\.?/Ms\.?)[^\S\n]*:{_VALUE}")
_TITLE = re.compile(rf"\b(?:Title|TITLE|Its|ITS|As|AS|Designation|Position|Capacity|Job Title)[^\S\n]*:{_VALUE}")
_SIGNED = re.compile(
    rf"/s/[^\S\n]*(?P<value>[A-Z][^\n]*?)(?=[^\S\n]+{_LABELS}[^\S\n]*:|[^\S\n]{{3,}}|[^\S\n]*(?:/s/|_{{3}}|-{{3}}|- -)|\t|\n|$)"
)
_OFFICE = re.compile(
    r"^(?:(?:the )?(?:sole|senior|executive|managing|general|chief|vice|duly|authori[sz]ed|assistant|co-|corporate|company"
    r"|group|global|associate)\b.{0,60}"
    r"|.{0,40}\b(?:president|director|secretary|treasurer|officer|chairman|chairperson|manager|partner|member|attorney|counsel"
    r"|ceo|cfo|coo|cto"
    r"|representative|[sea]?vp|signatory|trustee|proprietor|founder|principal)\b.{0,50})$",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"^(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,4}(?:,? (?:Jr|Sr|III|II|Ph\.?D|Esq)\.?)?$"
)
_COMPANY = re.compile(
    r"\b(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|l\.?p|llp|plc|gmbh|ag|s\.?a|b\.?v|n\.?v|pty"
    r"|bank|trust|university"
    r"|foundation|partnership|associates|group|holdings|s\.r\.l|kg|oy|ab|pvt|kk|k\.k)\b\.?,?",
    re.IGNORECASE,
)
_FRONT = re.compile(r"^\W*(?:for and on behalf of|on behalf of|for|signed by|m/s\.?|party [ab]:?|the \w+:)\s+", re.IGNORECASE)
_NOISE = re.compile(
    r"witness|hereunto|duly|executed|agreed|accepted|signature|date|attest|^\W*$|approved|acknowledged|^\W*by\W*$", re.IGNORECASE
)
_NOBODY = re.compile(
    r"\b(?:exhibit|schedule|annex|appendix|quarter|ending|period|page|form|certificate|inventory|certified mail)\b", re.IGNORECASE
)
_NO_NAME = re.compile(rf"\A(?:{_LABELS}|[A-Z]{{1,3}})\Z|:")
"""A label, the initials at the foot of a page, or a row of labels."""
_EMPTY = re.compile(r"[\s_.\u2026\[\]()*-]*$")


def _anchors(document: Document, clauses: Sequence[Clause]) -> Iterator[re.Match[str]]:
    """The places to sign; a bare "For X" counts only where signatures are."""
    text = document.text
    since = _since(text, clauses)
    line_end = -1
    before: str | None = None
    for found in matches(text, opening=_OPENING, whole=_ANCHOR):
        signing = found.start() > since
        if found.lastgroup == "behalf" and not (signing and _heads_block(text, found)):
            continue
        if found.lastgroup in {"by", "uk"} and not signing and not _heads_block(text, found):
            continue
        if found.start() <= line_end and found.lastgroup == "bare" and before != "bare":
            continue
        if _NO_PARTY.search(text[max(0, found.start() - _WITNESSED) : found.start()]) or _ATTESTS.match(text, found.end()):
            continue
        if found.end() > line_end:
            line_end = text.find("\n", found.end())
            line_end = len(text) if line_end < 0 else line_end
        before = found.lastgroup
        yield found


_WITNESSED = 90
_NO_PARTY = re.compile(
    r"\b[Ii]nitials?:?\s*\Z|\b[Ii]n the presence of:?\s*\Z"
    r"|\b(?:WITNESS(?:ES)?|Witness(?:es|ed by)?)\s*:(?:(?!\b(?:By|BY|Name|Title|Inc|INC|Ltd|LTD|LLC)\b)[^:]){0,70}\Z"
)


_ATTESTS = re.compile(
    r"[^\S\n]*(?:[A-Z][\w.'\u2019-]*[^\S\n]*){1,4}\s*(?:[-_]{3,}\s*)?(?:Witness|WITNESS|Notary|NOTARY)\b(?!\s*:)"
)


def _since(text: str, clauses: Sequence[Clause]) -> float:
    """Where signatures may begin: the first clause of them, and the last fifth of the text, or half of a page."""
    share = 0.8 if len(text) > _PAGE else 0.5
    return min([share * len(text)] + [clause.span.start - 1 for clause in clauses if clause.kind is ClauseKind.SIGNATURES])


def _lines(document: Document, clauses: Sequence[Clause], parties: Sequence[Party]) -> Iterator[Signatory]:
    """Lines that are a whole block: a party, "by" or a colon, a person, and perhaps an office."""
    names = [re.escape(name) for party in parties for name in (party.name, *party.aliases) if len(name) > 2]
    if not names:
        return
    line = re.compile(rf"^[^\S\n]*{_FOR}(?P<entity>{'|'.join(sorted(names, key=len, reverse=True))}){_SIGNS_ALONE}", re.MULTILINE)
    for found in line.finditer(document.text, int(_since(document.text, clauses)) + 1):
        if not _COMPANY.search(found["name"]) and not _OFFICE.match(found["name"]):
            start = found.start("entity")
            yield Signatory(Span(start, found.end()), found["entity"], found["name"], (found["title"] or "").strip(" .;"))


_FOR = (
    r"(?:(?:[Ss]igned[^\S\n]+|[Ee]xecuted[^\S\n]+)?(?:[Ff]or[^\S\n]+and[^\S\n]+)?(?:[Oo]n[^\S\n]+behalf[^\S\n]+of|[Ff]or)[^\S\n]+"
    r"(?:[Tt]he[^\S\n]+)?)?"
)
_SIGNS_ALONE = (
    r"\.?[^\S\n]*,?[^\S\n]*(?:\(?(?:[Aa]cting|[Ss]igned|[Ee]xecuted)?[^\S\n]*[Bb]y[^\S\n]*:?|[Pp]er|:|-|\u2013|\u2014|(?=/s/))[^\S\n]*(?:/s/[^\S\n]*)?"
    r"(?P<name>(?:(?:Mr|Ms|Mrs|Dr|Shri|Smt)\.?[^\S\n])?[A-Z][\w.'\u2019-]*(?:[^\S\n][A-Z][\w.'\u2019-]*){1,3})"
    r"(?:[^\S\n]*[,(][^\S\n]*(?:its|as|the)?[^\S\n]*(?P<title>[A-Za-z][^\n|]{2,70}?)\)?)?[^\S\n]*[.;]?[^\S\n]*$"
)


def _heads_block(text: str, found: re.Match[str]) -> bool:
    """Are there a name or an office to fill in near below?"""
    near = text[found.end() : found.end() + _LONGEST]
    return bool(_NAME.search(near) or _TITLE.search(near) or "/s/" in near[:80] or "____" in near[:200] or "uthori" in near[:200])


def _signatory(text: str, anchor: re.Match[str], row: Row, end: int, parties: Sequence[Party]) -> Signatory:
    below = text[anchor.end() : end]
    column, columns = row.column, row.columns
    line = text[max(text.rfind("\n", 0, anchor.start()) + 1, anchor.start() - _ABOVE) : anchor.start()]
    name = _person(text, anchor, end, row)
    by = _SIGNED_BY.search(anchor[0]) or _BY_SOMEBODY.match(text, anchor.end())
    title = (by and by["title"]) or _value(_TITLE, below, column if columns > 1 else 0)
    title = title or _heading_office(text, anchor, columns) or (_office(below) if columns == 1 else _column_office(below, row))
    title = title or (_column_office(text[max(0, anchor.start() - _LONGEST) : anchor.start()], row) if columns > 1 else "")
    title = title or _run_on_office(text, anchor, below, column)
    title = title or (_value(_TITLE, line, column) if anchor["by"] and _NAME.search(line) else "")
    entity = _entity(text, anchor, column, columns, parties) or _nearest(text, anchor, end, parties)
    first = anchor.start() + len(anchor[0]) - len(anchor[0].lstrip())
    length = len(_NEXT_BLOCK.split(text[first:end], maxsplit=1)[0].rstrip())
    return Signatory(Span(first, first + length if length else anchor.end()), entity, name, title)


def _column_office(below: str, row: Row) -> str:
    """The office in a column; where fewer are told than sign side by side, whose it is stays open, and nobody lacks it."""
    labelled = [_clean(found["value"]) for found in _TITLE.finditer(below)]
    if len(labelled) >= row.columns or len(_NAME.findall(below)) >= row.columns:
        return ""
    offices = [office for office in labelled if office] + [
        cell for cell in cells(below) if len(cell) < _OFFICE_LENGTH and ":" not in cell and _OFFICE.match(cell)
    ]
    return offices[row.column if row.column < len(offices) else 0] if offices else ""


_OFFICE_LENGTH = 60


def _heading_office(text: str, anchor: re.Match[str], columns: int) -> str:
    """The office in a line that ends right above the place to sign: "Calder Ltd, acting by Ada Reed, a director,"."""
    above = text[max(0, anchor.start() - _ABOVE) : anchor.start()].rstrip().rpartition("\n")[2]
    said = _ACTS_BY.search(above) if columns == 1 else None
    office = said["office"].strip() if said else ""
    return office if _OFFICE.match(office) else ""


_ACTS_BY = re.compile(
    r",? (?:acting )?(?:by|through) (?:(?:Mr|Ms|Mrs|Dr)\.? )?(?:[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,3}, )?"
    r"(?:a|an|its|one of its|the) (?P<office>[A-Za-z][\w ,'\u2019-]{2,60}?)[,:;.]?$"
)


def _run_on_office(text: str, anchor: re.Match[str], below: str, column: int) -> str:
    """An office in the middle of a line: "Ada Reed Piet Smit President Director", or a capacity right before who signs."""
    before = _CAPACITY.search(text[max(0, anchor.start() - _ABOVE) : anchor.start()])
    if before:
        return before["capacity"]
    offices = _OFFICES.findall(_NEXT_BLOCK.split(below, maxsplit=1)[0])
    return offices[column] if column < len(offices) else ""


_OFFICES = re.compile(
    r"\b(?:(?:Executive |Senior )?Vice[- ]President|President|Chief [A-Z][a-z]+ Officer|CEO|CFO|COO|CTO"
    r"|(?:Managing |Executive |Sales |Finance |Commercial )?Director|(?:General |Managing )?Manager|Managing (?:Member|Partner)"
    r"|General (?:Counsel|Partner)|Secretary|Treasurer|Chairman|VP|SVP|EVP)\b"
)
_CAPACITY = re.compile(
    r"(?i:(?P<capacity>(?:authori[sz]ed|legal|responsible) (?:representative|signatory|officer|person)"
    r"|(?:managing |executive )?director|president|secretary|treasurer|chairman|ceo|cfo|coo))"
    r"(?i:[^\S\n]*\((?:signature|sign|signed|seal)\))?:[^:]{0,60}"
    r"(?:[Ss]ignature[^:]{0,20}:\s*(?:\[[^\]]{0,40}\]\s*)?)?\Z"
)


def _nearest(text: str, anchor: re.Match[str], reach: int, parties: Sequence[Party]) -> str:
    """The party named last before the place to sign, or first in the block, where no line of its own names one."""
    before = _parties_in(text[max(0, anchor.start() - _ABOVE) : anchor.start()], parties)
    company = _COMPANY_BEFORE.search(text[max(0, anchor.start() - _ABOVE) : anchor.start()])
    named = before[-1:] or ([company["entity"]] if company else []) or _parties_in(text[anchor.end() : reach], parties)
    return next(iter(named), "")


_COMPANY_BEFORE = re.compile(
    r"(?P<entity>(?:[A-Z][\w&.'\u2019-]*,?[^\S\n]+){1,7}(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|L\.?P|LLP|PLC|GmbH)\b\.?),?\s*\Z"
)


def _person(text: str, anchor: re.Match[str], reach: int, row: Row) -> str:
    below = text[anchor.end() : reach]
    by = _SIGNED_BY.search(anchor[0]) or _BY_SOMEBODY.match(text, anchor.end())
    if by:
        return by["name"]
    name = _value(_NAME, below, row.column if row.columns > 1 else 0) or _signed(text[anchor.start() : min(row.following, reach)])
    name = name or (_beside(below) if anchor["by"] else "") or (_beneath(below) if row.columns == 1 else "")
    before, _, after = name.partition(",")
    named = before if after and _OFFICE.match(after.strip()) else name
    return "" if _NO_NAME.search(named) or _NOBODY.search(named) else named


def _value(pattern: re.Pattern[str], below: str, column: int) -> str:
    for at, found in enumerate(pattern.finditer(below)):
        if at == column:
            return _clean(found["value"])
    return ""


def _signed(block: str) -> str:
    found = _SIGNED.search(block[:160])
    return _clean(found["value"]) if found else ""


def _beside(below: str) -> str:
    """A name right after "By:", where nothing is signed."""
    words = next(cells(below.partition("\n")[0]), "")
    return words if _PERSON.match(words) and not _COMPANY.search(words) and not _OFFICE.match(words) else ""


def _beneath(below: str) -> str:
    """A name alone on the line beneath where it is signed."""
    for line in below.split("\n")[:5]:
        words = line.strip(" \t_.,:|")
        if words and _PERSON.match(words) and not _COMPANY.search(words) and not _OFFICE.match(words):
            return words
    return ""


def _office(below: str) -> str:
    for line in below.split("\n")[:7]:
        for cell in re.split(r"\t|\s{3,}|, ", line.strip(" _:|")):
            words = cell.rpartition("By:")[2].strip()
            if words and len(words) < _OFFICE_LENGTH and _OFFICE.match(words) and ":" not in words:
                return words.strip(" ,_")
    return ""


def _entity(text: str, anchor: re.Match[str], column: int, columns: int, parties: Sequence[Party]) -> str:
    if anchor.lastgroup in {"uk", "behalf"}:
        return _clean(
            re.split(r"\n|\t|\s{3,}| by(?: |$)|,? (?:a|an) |,? acting by", text[anchor.end() : anchor.end() + 120], maxsplit=1)[0]
        )
    line_start = max(text.rfind("\n", max(0, anchor.start() - _LINE), anchor.start()) + 1, anchor.start() - _LINE, 0)
    above = [
        line
        for line in text[max(0, line_start - _ABOVE) : anchor.start() if columns == 1 else line_start].split("\n")
        if line.strip()
    ]
    for line in reversed(above[-7:]):
        cells = [cell for cell in re.split(r"\t+|[^\S\n]{3,}|\|", line.strip()) if cell.strip()]
        words = _clean(cells[min(column, len(cells) - 1)] if columns > 1 else line) if cells else ""
        if not words or len(words) > 160 or _LABELLED.search(words):
            continue
        named = _parties_in(words, parties)
        if named:
            return named[min(column, len(named) - 1)] if len(named) > 1 or len(words) > 90 else _entity_words(words)
        if _is_entity(words):
            return _entity_words(words)
    return ""


_SIGNED_BY = re.compile(
    r" by (?P<name>(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,3})"
    r"(?:, (?P<title>[^\n]{3,60}?),?)? (?i:for|on behalf)"
)
_NEXT_BLOCK = re.compile(r"\n\n|\n(?=[^\S\n]*(?:Signed|SIGNED|Executed|EXECUTED) )")
_BY_SOMEBODY = re.compile(  # "for Alder Works, Inc. by Ada Reed, its President: /s/ Ada Reed"
    r"[^\n]{2,100}? by (?P<name>(?:(?:Mr|Ms|Mrs|Dr|Shri|Smt)\.? )?[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,3})"
    r"(?:,? (?:its|the|being its|as its|as)|,) (?:duly authori[sz]ed )?"
    r"(?P<title>[A-Za-z][^\n:;|/_]{2,60}?)(?=[:;.]?\s*(?:/s/|$|\n))"
)
_LABELLED = re.compile(r"\b(?:Name|Title|By|Date|Its|Address)\s*:")


def _entity_words(words: str) -> str:
    return _FRONT.sub("", words).strip(" :,")


def _parties_in(words: str, parties: Sequence[Party]) -> list[str]:
    """The parties that a line names, in its order, as it writes them."""
    folded = words.casefold()
    found = {}
    for party in parties:
        for name in (party.name, *party.aliases):
            place = folded.find(name.casefold()) if name else -1
            if place >= 0:
                found[place] = words[place : place + len(name)]
                break
    return [found[place] for place in sorted(found)]


def _is_entity(words: str) -> bool:
    return (
        len(words) <= 90
        and not _NOISE.search(words)
        and bool(_COMPANY.search(words) or (words.isupper() and len(words.split()) > 1))
    )


def _clean(words: str) -> str:
    words = " ".join(words.split()).strip(' _|*\u201c\u201d"')
    words = re.sub(r"^/s/ ?", "", words)
    return "" if _EMPTY.match(words) else words.strip(" :,_").rstrip('\u201c"')
