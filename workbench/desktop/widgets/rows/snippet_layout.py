"""A few lines of an article's text with the hits of a search marked."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.rows.wrapped_lines import side_of
from workbench.domain.spans import OffsetMap, Span

_SIGN = re.compile("[\ue000\ue001]")


def hits_of(snippet: str) -> tuple[str, list[Span]]:
    """Return a snippet without the signs U+E000 and U+E001 around hits, and where the hits are (code points)."""
    pieces: list[str] = []
    spans: list[Span] = []
    length = 0
    for number, piece in enumerate(_SIGN.split(snippet)):
        if number % 2:  # signs come in pairs, so every second piece is a hit
            spans.append(Span(length, length + len(piece)))
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), spans


def snippet_layout(look: Look, snippet: str, width: int, *, line_height: int, lines: int = 2) -> QTextLayout:
    """Lay out the first *lines* of *snippet* for *width* pixels, the last one elided, ready to draw."""
    text, hits = hits_of(snippet)
    layout = _laid_out(look, text, hits, width, line_height, lines)
    last = layout.lineAt(layout.lineCount() - 1)
    offsets = OffsetMap(text)
    cut = offsets.to_code_points(last.textStart())
    if last.textStart() + last.textLength() >= offsets.to_utf16(len(text)):
        return layout
    metrics = QFontMetricsF(look.font(FontRole.SECONDARY))
    rest = metrics.elidedText(text[cut:], Qt.TextElideMode.ElideRight, width - 1)
    return _laid_out(look, text[:cut] + rest, hits, width, line_height, lines)


def _laid_out(look: Look, text: str, hits: list[Span], width: int, line_height: int, lines: int) -> QTextLayout:
    layout = QTextLayout(text, look.font(FontRole.SECONDARY))
    option = QTextOption()  # one made with a side would take the direction of the window
    option.setAlignment(side_of(text))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(look, text, hits))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * line_height))
    layout.endLayout()
    return layout


def _formats(look: Look, text: str, hits: list[Span]) -> list[QTextLayout.FormatRange]:
    offsets = OffsetMap(text)
    plain, marked = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(look.colour("text2"))
    marked.setForeground(look.colour("text"))
    marked.setBackground(look.colour("mark"))
    everything = Span(0, len(text))
    return [_format(offsets, everything, plain)] + [
        _format(offsets, Span(hit.start, min(hit.end, len(text))), marked) for hit in hits if hit.start < len(text)
    ]


def _format(offsets: OffsetMap, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    start, end = offsets.to_utf16(span.start), offsets.to_utf16(span.end)
    # The stubs know the fields of a format range only as what they hold, not that they can be set.
    made.start, made.length, made.format = start, end - start, form
    return made
