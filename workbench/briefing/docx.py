"""A release as DOCX: real styles, real footnotes, and nothing in it of the machine or the person that made it.

python-docx builds the body; it knows no footnotes, so their part is written here. A note that is cited again is a
NOTEREF field to its first reference. The zip is packed anew in fixed order and with a fixed time.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from html import escape
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from workbench.briefing.document import Block, BlockKind, Document, NoteRef, Run, Runs
from workbench.domain.markings import Marking

_MIDNIGHT_1980 = (1980, 1, 1, 0, 0, 0)
_FOOTNOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{tag}/></w:r></w:p></w:footnote>'
    for number, kind, tag in ((-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator"))
)
_STYLES = {
    BlockKind.PARAGRAPH: "Normal",
    BlockKind.BULLET: "ListBullet",
    BlockKind.NUMBERED: "ListNumber",
    BlockKind.QUOTE: "Quote",
    BlockKind.CODE: "Code",
}


def render_docx(document: Document) -> bytes:
    """Return *document* as the bytes of a DOCX file: the same bytes for the same values."""
    file = docx.Document()
    _define_styles(file)
    _label(file, document.marking)
    writer = _Writer(file)
    for block in (*document.body, *document.appendix):
        writer.add(block)
    _add_footnotes(file, document.notes)
    _scrub(file, document)
    packed = io.BytesIO()
    file.save(packed)
    return _repacked(packed.getvalue())


class _Writer:
    """Adds blocks to the file; notes that were referred to already are referred to by a field."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._seen: set[int] = set()

    def add(self, block: Block) -> None:
        """Add one block."""
        if block.kind is BlockKind.TABLE:
            self._add_table(block)
        elif block.kind is BlockKind.HEADING:
            self._fill(self._paragraph(f"Heading{block.level}", 1), block.runs)
        elif block.kind is BlockKind.RULE:
            self._file.add_paragraph("⁂")
        else:
            self._fill(self._paragraph(_STYLES[block.kind], block.level), block.runs)

    def _paragraph(self, style: str, level: int) -> Paragraph:
        paragraph: Paragraph = self._file.add_paragraph()
        if style.startswith("List") and level > 1:
            style += str(min(level, 3))
        # By its id: python-docx would search all styles for each paragraph.
        paragraph._p.style = style
        return paragraph

    def _add_table(self, block: Block) -> None:
        width = max((len(row) for row in block.rows), default=0)
        if not width:
            return
        table = self._file.add_table(rows=len(block.rows), cols=width, style="Table Grid")
        for row, cells in zip(block.rows, table.rows, strict=True):
            for runs, cell in zip(row, cells.cells, strict=False):
                self._fill(cell.paragraphs[0], runs)

    def _fill(self, paragraph: Paragraph, runs: Runs) -> None:
        for run in runs:
            if isinstance(run, NoteRef):
                self._refer(paragraph, run.number)
            elif run.target:
                _add_link(paragraph, run)
            else:
                _add_run(paragraph, run)

    def _refer(self, paragraph: Paragraph, number: int) -> None:
        properties = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        if number in self._seen:
            cached = f"<w:r>{properties}<w:t>{number}</w:t></w:r>"
            xml = f'<w:fldSimple {nsdecls("w")} w:instr=" NOTEREF note{number} \\h ">{cached}</w:fldSimple>'
            paragraph._p.append(parse_xml(xml))
            return
        self._seen.add(number)
        begin = f'<w:bookmarkStart {nsdecls("w")} w:id="{number}" w:name="note{number}"/>'
        reference = f'<w:r {nsdecls("w")}>{properties}<w:footnoteReference w:id="{number}"/></w:r>'
        end = f'<w:bookmarkEnd {nsdecls("w")} w:id="{number}"/>'
        for xml in (begin, reference, end):
            paragraph._p.append(parse_xml(xml))


def _add_run(paragraph: Paragraph, run: Run) -> None:
    added = paragraph.add_run(run.words)
    added.bold, added.italic = run.bold or None, run.italic or None
    if run.code:
        added.style = "Code Words"


def _add_link(paragraph: Paragraph, run: Run) -> None:
    link_id = paragraph.part.relate_to(run.target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    text = f'<w:t xml:space="preserve">{escape(run.words)}</w:t>'
    paragraph._p.append(
        parse_xml(
            f'<w:hyperlink {nsdecls("w", "r")} r:id="{link_id}"><w:r><w:rPr><w:color w:val="3358D4"/></w:rPr>{text}</w:r>'
            "</w:hyperlink>"
        )
    )


def _define_styles(file: Any) -> None:
    styles = file.styles
    styles["Normal"].font.name, styles["Normal"].font.size = "Georgia", Pt(11)
    code = styles.add_style("Code", WD_STYLE_TYPE.PARAGRAPH)
    code.base_style, code.font.name, code.font.size = styles["Normal"], "Consolas", Pt(9.5)
    styles.add_style("Code Words", WD_STYLE_TYPE.CHARACTER).font.name = "Consolas"
    text = styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
    text.base_style, text.font.size = styles["Normal"], Pt(9)
    reference = styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER)
    reference.font.superscript = True
    # Word knows these two by their ids.
    text.element.set(qn("w:styleId"), "FootnoteText")
    reference.element.set(qn("w:styleId"), "FootnoteReference")


def _label(file: Any, marking: Marking | None) -> None:
    """Put the label where TLP 2.0 wants it: right in header and footer of each page, 12 pt, in its colours."""
    if marking is None:
        return
    for part in (file.sections[0].header, file.sections[0].footer):
        paragraph = part.paragraphs[0]
        paragraph.paragraph_format.alignment = 2  # right
        run = paragraph.add_run(marking.value)
        run.bold, run.font.size = True, Pt(12)
        run.font.color.rgb = RGBColor.from_string(marking.colours[0].removeprefix("#"))
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="000000"/>')
        run._r.get_or_add_rPr().append(shade)


def _add_footnotes(file: Any, notes: tuple[Runs, ...]) -> None:
    parts = "".join(_footnote(number, runs) for number, runs in enumerate(notes, start=1))
    xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>{_SEPARATORS}{parts}</w:footnotes>'
    part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES_TYPE, xml.encode(), file.part.package)
    file.part.relate_to(part, _FOOTNOTES)


def _footnote(number: int, runs: Runs) -> str:
    words = "".join(_note_run(run) for run in runs)
    return (
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> </w:t></w:r>{words}</w:p></w:footnote>'
    )


def _note_run(run: Run | NoteRef) -> str:
    words = str(run.number) if isinstance(run, NoteRef) else run.words
    return f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


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
