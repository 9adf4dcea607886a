"""A release as PDF: A4 pages with the TLP label at head and foot, page numbers and bookmarks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QPointF, QRectF, Qt, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from workbench.briefing.document import Document
from workbench.briefing.html import appendix_html, flow_html, notes_html
from workbench.briefing.sources import spoken_date
from workbench.bundled import resource
from workbench.domain.markings import Marking
from workbench.printing.bullets import blocks_of, hang_bullets
from workbench.printing.outline import Bookmark, finished
from workbench.printing.pages import Page, pages_of

_DOTS = 144
_MILLIMETRE = _DOTS / 25.4
_SANS, _SERIF = "Inter", "Source Serif 4"
_INDENT = 30
_INK, _QUIET = "#1b1d22", "#5a5e69"
_STYLE = f"""
p, li, td, th, blockquote, pre {{ font-family: "{_SERIF}"; font-size: 10pt; color: {_INK}; }}
p {{ margin: 0 0 9px 0; }} li {{ margin: 0 0 4px 0; }} ul, ol {{ margin: 0 0 9px 0; }}
pre {{ font-family: "JetBrains Mono"; font-size: 8.5pt; white-space: pre-wrap; }} hr {{ background-color: #d9dbe2; }}
h1, h2, h3, h4, h5, h6 {{ font-family: "{_SANS}"; color: {_INK}; margin: 20px 0 6px 0; }}
h1 {{ font-size: 20pt; margin-top: 0; }} h2 {{ font-size: 13.5pt; margin-top: 28px; }} h3 {{ font-size: 11pt; }} h4 {{ font-size: 9.5pt; }}
blockquote {{ margin: 0 0 10px 24px; color: {_QUIET}; }} a {{ color: #1d2b5e; text-decoration: none; }}
table {{ border-collapse: collapse; margin: 6px 0 12px 0; }} th {{ text-align: left; font-family: "{_SANS}"; font-size: 8.5pt; color: {_QUIET}; }} td, th {{ padding: 4px 16px 4px 0; border-bottom: 1px solid #d9dbe2; }}
.center {{ text-align: center; }} .right {{ text-align: right; }}
.notes a, .notes li {{ font-size: 8.5pt; margin: 0 0 5px 0; }}
.appendix p, .appendix li, .appendix td, .appendix blockquote {{ font-size: 9pt; }} .appendix blockquote {{ margin-bottom: 4px; }}
.appendix p.source {{ font-family: "{_SANS}"; font-size: 7.5pt; color: {_QUIET}; margin: 0 0 14px 24px; }} .source a {{ font-size: 7.5pt; }}
"""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The measures of a page in dots: *area* is where the text goes."""

    width: float
    height: float
    area: QRectF


def render_pdf(document: Document) -> bytes:
    """Return *document* as the bytes of a PDF file: the same bytes for the same values and the same fonts.

    Starts Qt without a display where nothing has started it.
    """
    app = QGuiApplication.instance() or QGuiApplication(["workbench", "-platform", "offscreen"])
    QHashSeed.setDeterministicGlobalSeed()  # the order of fonts in the file is that of a hash table
    try:
        return _rendered(document)
    finally:
        QHashSeed.resetRandomGlobalSeed()
        del app


def _rendered(document: Document) -> bytes:
    _load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(document.title)
    writer.setDocumentId(QUuid("{00000000-0000-4000-8000-000000000000}"))
    sheet = _sheet(writer)
    text = _text(document, writer, sheet)
    pages = pages_of(text, sheet.area.height())
    painter = QPainter(writer)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        _paint_text(painter, text, sheet, page)
        _paint_margins(painter, document, sheet, f"{number} / {len(pages)}")
    painter.end()
    return finished(bytes(buffer.data().data()), document.title, document.day, _bookmarks(text, sheet, pages))


def _load_fonts() -> None:
    if not {_SANS, _SERIF} <= set(QFontDatabase.families()):
        for path in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))


def _sheet(writer: QPdfWriter) -> _Sheet:
    rect = writer.pageLayout().fullRectPixels(_DOTS)
    side, head, foot = 22 * _MILLIMETRE, 25 * _MILLIMETRE, 24 * _MILLIMETRE
    area = QRectF(side, head, rect.width() - 2 * side, rect.height() - head - foot)
    return _Sheet(rect.width(), rect.height(), area)


def _text(document: Document, writer: QPdfWriter, sheet: _Sheet) -> QTextDocument:
    text = QTextDocument()
    text.documentLayout().setPaintDevice(writer)
    text.setDefaultFont(_font(_SERIF, 10))
    text.setDocumentMargin(0)
    text.setIndentWidth(_INDENT)
    text.setDefaultStyleSheet(_STYLE)
    body = "".join((*flow_html(document.body), *notes_html(document, back=False), *appendix_html(document)))
    text.setHtml(f"<html><body>{body}</body></html>")
    hang_bullets(text)
    for block in blocks_of(text):
        block.layout().setCacheEnabled(True)  # or its letters are shaped once to be measured, and again to be painted
    text.setTextWidth(sheet.area.width())
    return text


def _font(family: str, points: float, *, bold: bool = False) -> QFont:
    font = QFont(family)
    font.setPointSizeF(points)
    font.setBold(bold)
    # Inter draws the colon of TLP:RED as another glyph, Source Serif the "ft" of "after": no reader gets them back.
    for replaces_letters in ("calt", "liga"):
        font.setFeature(QFont.Tag(replaces_letters), 0)
    return font


def _paint_text(painter: QPainter, text: QTextDocument, sheet: _Sheet, page: Page) -> None:
    painter.save()
    painter.translate(QPointF(sheet.area.x(), sheet.area.y() - page.top))
    context = QAbstractTextDocumentLayout.PaintContext()
    # A line that touches the edge of what is drawn is drawn, too: that of the page before and that of the next.
    context.clip = QRectF(0, page.top + 1, sheet.area.width(), page.bottom - page.top - 2)
    painter.setClipRect(context.clip)
    text.documentLayout().draw(painter, context)
    painter.restore()


def _paint_margins(painter: QPainter, document: Document, sheet: _Sheet, number: str) -> None:
    head = QRectF(sheet.area.x(), 10 * _MILLIMETRE, sheet.area.width(), 8 * _MILLIMETRE)
    foot = QRectF(sheet.area.x(), sheet.height - 17 * _MILLIMETRE, sheet.area.width(), 8 * _MILLIMETRE)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(_font(_SANS, 8))
    painter.setPen(QColor(_QUIET))
    painter.drawText(head, int(left), document.category or document.title)
    painter.drawText(foot, int(left), f"{spoken_date(document.day.isoformat())}   ·   {number}")
    if document.marking:
        _paint_label(painter, head, document.marking)
        _paint_label(painter, foot, document.marking)


def _paint_label(painter: QPainter, line: QRectF, marking: Marking) -> None:
    """Paint the label at the right, 12 pt and in its colours, as TLP 2.0 asks."""
    foreground, background = (QColor(colour) for colour in marking.colours)
    painter.setFont(_font(_SANS, 12, bold=True))
    wide = painter.fontMetrics().horizontalAdvance(marking.value) + 5 * _MILLIMETRE
    box = QRectF(line.right() - wide, line.y(), wide, line.height())
    painter.fillRect(box, background)
    painter.setPen(foreground)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), marking.value)


def _bookmarks(text: QTextDocument, sheet: _Sheet, pages: Sequence[Page]) -> list[Bookmark]:
    found: list[Bookmark] = []
    tops = [page.top for page in pages]
    for block in blocks_of(text):
        level = block.blockFormat().headingLevel()
        if level:
            rect = text.documentLayout().blockBoundingRect(block)
            page = max(0, bisect_right(tops, rect.bottom()) - 1)
            below = max(0.0, rect.top() - tops[page])
            height = (sheet.height - sheet.area.y() - below) * 72 / _DOTS
            found.append(Bookmark(block.text(), level, page, round(height)))
    return found
