"""How a DOCX release looks: its styles, page and label; the type is what every office program has."""

from __future__ import annotations

from html import escape
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from workbench.briefing.document import Document
from workbench.briefing.sources import spoken_date
from workbench.domain.markings import Marking

_TEXT, _QUIET, _LINE, _LINK = "1B1D22", "5A5E69", "D9DBE2", "3358D4"
_SERIF, _SANS, _MONO = "Georgia", "Arial", "Consolas"
TEXT_WIDTH = 9412
"""Between the margins, in twentieths of a point: A4 less 22 mm at either side."""

_LISTS = tuple(f"List {kind}{depth}" for kind in ("Bullet", "Number", "Continue") for depth in ("", " 2", " 3"))
_HEADINGS = ((20, 0, 8), (13, 20, 4), (11.5, 14, 3), (10, 12, 2), (10, 10, 2), (10, 10, 2))
"""For each level: size, space before and after, in points."""


def define_styles(file: Any) -> None:
    """Give the styles of python-docx's template the look of a briefing, and add those that it lacks."""
    styles = file.styles.element
    own = dict(_styles())
    for style in styles.findall(qn("w:style")):
        link = style.find(qn("w:link"))
        if style.get(qn("w:styleId")) in own or (link is not None and link.get(qn("w:val")) in own):
            styles.remove(style)
    for xml in own.values():
        styles.append(parse_xml(xml))
    for name in _LISTS:
        form = file.styles[name].paragraph_format
        form.space_after, form.line_spacing = Pt(4), 1.12
        form.element.pPr.remove(form.element.pPr.find(qn("w:contextualSpacing")))


def set_page(file: Any, document: Document) -> None:
    """Make pages A4, with subject and number at head and foot, and the label at the right of both, as TLP 2.0 asks."""
    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(25), Mm(24)
    section.header_distance = section.footer_distance = Mm(11)
    label = _label(document.marking)
    fields = "".join(_field(name) + separator for name, separator in (("PAGE", _words(" / ")), ("NUMPAGES", "")))
    foot = _words(f"{spoken_date(document.day.isoformat())}   ·   ") + fields
    for part, words in ((section.header, _words(document.category or document.title)), (section.footer, foot)):
        paragraph = part.paragraphs[0]._p
        tabs = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
        style = "Header" if part is section.header else "Footer"
        xml = f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="{style}"/>{tabs}</w:pPr>{words}{label}</w:p>'
        paragraph.getparent().replace(paragraph, parse_xml(xml))


def _styles() -> list[tuple[str, str]]:
    found = [
        ("Normal", _paragraph("Normal", "Normal", "", _space(0, 7, 276), _font(_SERIF, 10.5, _TEXT), is_default=True)),
        ("Quote", _paragraph("Quote", "Quote", "Normal", "<w:keepLines/>" + _space(0, 3) + '<w:ind w:left="454"/>', f'<w:color w:val="{_QUIET}"/>')),
        ("Source", _paragraph("Source", "Source", "Normal", _space(0, 9, 252) + '<w:ind w:left="454"/>', _font(_SANS, 8, _QUIET))),
        ("Code", _paragraph("Code", "Code", "Normal", _space(0, 7, 240), _font(_MONO, 9))),
        ("Rule", _paragraph("Rule", "Rule", "Normal", f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="{_LINE}"/></w:pBdr>' + _space(0, 10), "")),
        ("AfterTable", _paragraph("AfterTable", "After Table", "Normal", _space(0, 6, 120), _font(_SERIF, 6))),
        ("TableText", _paragraph("TableText", "Table Text", "Normal", _space(3, 3, 252), _font(_SERIF, 10))),
        ("TableHead", _paragraph("TableHead", "Table Head", "Normal", "<w:keepNext/>" + _space(3, 3, 252), _font(_SANS, 9, _QUIET, bold=True))),
        ("FootnoteText", _paragraph("FootnoteText", "footnote text", "Normal", _space(0, 2, 240), _font(_SERIF, 8.5))),
        ("Header", _paragraph("Header", "header", "Normal", _space(0, 0, 240), _font(_SANS, 8, _QUIET))),
        ("Footer", _paragraph("Footer", "footer", "Normal", _space(0, 0, 240), _font(_SANS, 8, _QUIET))),
        ("FootnoteReference", _characters("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>')),
        ("Hyperlink", _characters("Hyperlink", "Hyperlink", f'<w:color w:val="{_LINK}"/>')),
        ("CodeWords", _characters("CodeWords", "Code Words", _font(_MONO, 9.5))),
        ("Ruled", _table()),
    ]  # fmt: skip
    for level, (size, before, after) in enumerate(_HEADINGS, start=1):
        form = f'<w:keepNext/><w:keepLines/>{_space(before, after, 252)}<w:outlineLvl w:val="{level - 1}"/>'
        name, look = f"heading {level}", _font(_SANS, size, _TEXT, bold=True)
        found.append((f"Heading{level}", _paragraph(f"Heading{level}", name, "Normal", form, look)))
    return found


def _paragraph(style_id: str, name: str, based_on: str, form: str, look: str, *, is_default: bool = False) -> str:
    default = ' w:default="1"' if is_default else ""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    following = '<w:next w:val="Normal"/>' if style_id.startswith("Heading") else ""
    return (
        f'<w:style {nsdecls("w")} w:type="paragraph"{default} w:styleId="{style_id}"><w:name w:val="{name}"/>{base}{following}'
        f"<w:qFormat/><w:pPr>{form}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
    )


def _characters(style_id: str, name: str, look: str) -> str:
    return f'<w:style {nsdecls("w")} w:type="character" w:styleId="{style_id}"><w:name w:val="{name}"/><w:rPr>{look}</w:rPr></w:style>'


def _table() -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"'
    return (
        f'<w:style {nsdecls("w")} w:type="table" w:styleId="Ruled"><w:name w:val="Ruled"/><w:basedOn w:val="TableNormal"/><w:tblPr>'
        f"<w:tblBorders><w:bottom {line}/><w:insideH {line}/></w:tblBorders>"
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


def _space(before: float, after: float, line: int = 0) -> str:
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{lines}/>'


def _font(name: str, size: float, colour: str = "", *, bold: bool = False) -> str:
    shade = f'<w:color w:val="{colour}"/>' if colour else ""
    half = round(size * 2)
    return (
        f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"/>{"<w:b/>" if bold else ""}{shade}'
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
    )


def _words(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(words, quote=False)}</w:t></w:r>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _label(marking: Marking | None) -> str:
    if marking is None:
        return ""
    text, background = (colour.removeprefix("#") for colour in marking.colours)
    look = (
        f'<w:rFonts w:ascii="{_SANS}" w:hAnsi="{_SANS}"/><w:b/><w:color w:val="{text}"/><w:sz w:val="24"/>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{background}"/>'
    )
    return f'<w:r><w:tab/></w:r><w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve"> {marking.value} </w:t></w:r>'
