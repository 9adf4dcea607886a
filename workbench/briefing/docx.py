"""A release as DOCX: real styles, real footnotes, and nothing in it of the machine or the person that made it.

python-docx makes the package; it knows no footnotes, so their part is written here. The zip is packed anew in fixed order
and with a fixed time.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from workbench.briefing.document import Document, Runs
from workbench.briefing.docx_look import define_styles, set_page
from workbench.briefing.docx_text import DocxText, footnotes_xml

_MIDNIGHT_1980 = (1980, 1, 1, 0, 0, 0)
_FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def render_docx(document: Document) -> bytes:
    """Return *document* as the bytes of a DOCX file: the same bytes for the same values."""
    file = docx.Document()
    define_styles(file)
    set_page(file, document)
    text = DocxText(_Links(file.part), _Counting(file).list_from)
    body = "".join(text.written((*document.body, *document.appendix)))
    for element in list(parse_xml(f"<w:body {nsdecls('w', 'r')}>{body}</w:body>")):
        file.element.body.sectPr.addprevious(element)
    _add_footnotes(file, document.notes)
    _scrub(file, document)
    packed = io.BytesIO()
    file.save(packed)
    return _repacked(packed.getvalue())


class _Links:
    """Relate a part of the file to addresses, to each once."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._ids: dict[str, str] = {}

    def __call__(self, address: str) -> str:
        if address not in self._ids:
            # python-docx would look through all relations for each new one.
            self._ids[address] = f"link{len(self._ids) + 1}"
            self._part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, self._ids[address], is_external=True)
        return self._ids[address]


class _Counting:
    """Make numbered lists that each count from a number of their own."""

    def __init__(self, file: Any) -> None:
        self._styles = {style.style_id: style for style in file.styles}
        self._numbering = file.part.numbering_part.element

    def list_from(self, style_id: str, start: int) -> int:
        """Return the id of a new list in a style's form, whose first number is *start*."""
        in_style = self._styles[style_id].element.pPr.numPr.numId.val
        form = self._numbering.num_having_numId(in_style).abstractNumId.val
        added = self._numbering.add_num(form)
        added.add_lvlOverride(ilvl=0).add_startOverride(start)
        return int(added.numId)


def _add_footnotes(file: Any, notes: tuple[Runs, ...]) -> None:
    package = file.part.package
    part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES_TYPE, b"", package)
    part._blob = footnotes_xml(notes, _Links(part), nsdecls("w", "r")).encode()
    file.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _scrub(file: Any, document: Document) -> None:
    """Leave title and day in the properties, and nothing of the template's or the maker's."""
    properties = file.core_properties
    moment = datetime(document.day.year, document.day.month, document.day.day)  # noqa: DTZ001  # DOCX holds no zone here
    for name in ("author", "last_modified_by", "comments", "keywords", "subject", "category", "identifier", "version"):
        setattr(properties, name, "")
    properties.title, properties.revision = document.title[:255], 1
    properties.created = properties.modified = moment
    package = file.part.package
    for key in [
        key for key, rel in package.rels.items() if rel.reltype.endswith(("/thumbnail", "/extended-properties"))
    ]:
        package.rels.pop(key)
    for key in [key for key, rel in file.part.rels.items() if rel.reltype.endswith("/customXml")]:
        file.part.rels.pop(key)


def _repacked(content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in sorted(_parts(content), key=lambda pair: (pair[0] != "[Content_Types].xml", pair[0])):
            info = zipfile.ZipInfo(name, _MIDNIGHT_1980)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(info, part)
    return packed.getvalue()


def _parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)
