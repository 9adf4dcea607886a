"""An article as a typeset document, and the way between offsets in its text and positions in the document."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextList,
    QTextListFormat,
)

from workbench.desktop.look import SANS, FontRole, Look
from workbench.desktop.widgets.page.east_asian import with_glyphs, writing_of
from workbench.desktop.widgets.page.reading_style import ReadingStyle
from workbench.domain.articles import Block, BlockKind
from workbench.domain.spans import OffsetMap, Span
from workbench.domain.texts import is_right_to_left

GUTTER = 64
OPPOSITE = 24
_OWN_BULLET = re.compile(r"\s*(?:[-–—•*·‣▪●]|\(?\w{1,3}[.)])\s")
_BLANK_LINE = re.compile(r"^[^\S\n]*$", re.MULTILINE)
_BREAK = re.compile("\n")
_SPACE = re.compile(r"[^\S ]+")
_HEADING_SIZES = (24.0, 21.0, 19.0)


@dataclass(frozen=True, slots=True)
class ArticleHeading:
    """Hold the lines above an article's text, an empty one is left out; and its *language* (ISO 639-1)."""

    meta: str
    title: str
    byline: str = ""
    language: str = ""


class ArticleText:
    """Hold one article's text, its document, and the translation between the two.

    Offsets are code points of *text*; positions are Qt's: UTF-16 units of the document, which begins with the heading.
    """

    def __init__(
        self, heading: ArticleHeading, text: str, blocks: Sequence[Block], look: Look, style: ReadingStyle
    ) -> None:
        self.heading = heading
        self.text = text
        self.blocks = tuple(blocks)
        self.is_right_to_left = is_right_to_left(text)
        self.margins = (OPPOSITE, GUTTER) if self.is_right_to_left else (GUTTER, OPPOSITE)
        """What is left free at the left and the right of the words: bars stand where lines begin."""
        self._offsets = OffsetMap(text)
        lines = [(FontRole.SECONDARY, heading.meta), (FontRole.ARTICLE_TITLE, heading.title)]
        lines.append((FontRole.BASE, heading.byline))
        self.heading_lines = [(role, _SPACE.sub(" ", line.strip())) for role, line in lines if line.strip()]
        above = "".join(f"{line}\n" for _, line in self.heading_lines)
        self._origin = OffsetMap(above).to_utf16(len(above))
        to_utf16 = self._offsets.to_utf16
        starts = (self._origin + to_utf16(match.end()) for match in _BREAK.finditer(text))
        self._line_starts = [self._origin, *starts]
        self.document = _Typesetter(self, look, style).typeset(above + text)

    def position(self, offset: int) -> int:
        """Return the document position of *offset*; one beyond the end counts as the end."""
        return self._origin + self._offsets.to_utf16(min(offset, len(self.text)))

    def offset(self, position: int) -> int:
        """Return the offset of a document position; the heading counts as the start of the text."""
        return self._offsets.to_code_points(max(0, position - self._origin))

    def lines_of(self, span: Span) -> Iterator[tuple[int, int, int]]:
        """Yield the document's block number, and start and end within that block, for each line that *span* touches."""
        start, end = self.position(span.start), self.position(span.end)
        for number in self.numbers_of(span):
            index = number - len(self.heading_lines)
            first = self._line_starts[index]
            last = self._line_starts[index + 1] - 1 if index + 1 < len(self._line_starts) else end
            if max(start, first) < min(end, last):
                yield number, max(start, first) - first, min(end, last) - first

    def numbers_of(self, span: Span) -> range:
        """Return the document's block numbers from the line where *span* begins to the one where it ends."""
        first = bisect_right(self._line_starts, self.position(span.start)) - 1
        after = bisect_left(self._line_starts, self.position(span.end), first + 1)
        return range(first + len(self.heading_lines), after + len(self.heading_lines))

    def span_of_line(self, number: int) -> Span:
        """Return the code points of the document's block *number*; none for a line of the heading."""
        index = number - len(self.heading_lines)
        if index < 0:
            return Span(0, 0)
        is_last = index + 1 == len(self._line_starts)
        end = len(self.text) if is_last else self.offset(self._line_starts[index + 1]) - 1
        return Span(self.offset(self._line_starts[index]), end)

    def within_line(self, number: int, span: Span) -> tuple[int, int]:
        """Return start and end of the part of *span* in the document's block *number*, in UTF-16 units from its start."""
        line = self.span_of_line(number)
        first = self._line_starts[number - len(self.heading_lines)]
        return self.position(max(span.start, line.start)) - first, self.position(min(span.end, line.end)) - first

    def whole_characters(self, start: int, end: int) -> tuple[int, int]:
        """Return document positions *start* and *end* moved outwards to ends of what a reader sees as characters."""
        return self._character_edge(start, forward=False), self._character_edge(end, forward=True)

    def _character_edge(self, position: int, *, forward: bool) -> int:
        block = self.document.findBlock(position)
        layout, inside = block.layout(), position - block.position()
        if layout.isValidCursorPosition(inside):
            return position
        edge = layout.nextCursorPosition(inside) if forward else layout.previousCursorPosition(inside)
        return block.position() + edge


class _Typesetter:
    """Fill a new document and format it before any layout exists, which is several times faster than after."""

    def __init__(self, article: ArticleText, look: Look, style: ReadingStyle) -> None:
        self._article = article
        self._look = look
        self._style = style
        self._writing = writing_of(article.heading.language, article.text)
        self._body = self._font(FontRole.ARTICLE, style.size)
        self._document = QTextDocument()
        self._cursor = QTextCursor(self._document)
        self._list: QTextList | None = None

    def typeset(self, content: str) -> QTextDocument:
        document, look = self._document, self._look
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._body)
        body = QTextCharFormat()  # the default font alone would give way to the widget's at the next change of style
        body.setFont(self._body)
        self._cursor.beginEditBlock()
        self._set_margins()
        self._cursor.setBlockFormat(_block_format(self._style.line_height, below=look.px(16)))
        self._cursor.setBlockCharFormat(body)
        self._cursor.insertText(content, body)  # each line has the formats of the one before
        for number, (role, _) in enumerate(self._article.heading_lines):
            self._set_head(document.findBlockByNumber(number), role)
        self._hide_blank_lines()
        for block in self._article.blocks:
            self._set_block(block)
        self._cursor.endEditBlock()
        return document

    def _set_margins(self) -> None:
        frame = QTextFrameFormat()
        left, right = self._article.margins
        frame.setLeftMargin(self._look.px(left))
        frame.setRightMargin(self._look.px(right))
        frame.setTopMargin(self._look.px(36))
        frame.setBottomMargin(self._look.px(96))
        self._document.rootFrame().setFrameFormat(frame)

    def _set_head(self, block: QTextBlock, role: FontRole) -> None:
        px = self._look.px
        if self._article.is_right_to_left:  # the words of the program stand on the text's side
            to_right = QTextBlockFormat()
            to_right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self._cursor.setPosition(block.position())
            self._cursor.mergeBlockFormat(to_right)
        if role is FontRole.ARTICLE_TITLE:
            self._format(block, _block_format(112, below=px(14)), self._font(role), "text")
        elif role is FontRole.SECONDARY:
            self._format(block, _block_format(112, below=px(10)), self._look.font(FontRole.BASE), "text2")
        else:
            self._format(block, _block_format(112, below=px(26)), self._font(FontRole.BASE, 14), "text2")

    def _hide_blank_lines(self) -> None:
        hidden = QTextBlockFormat()
        hidden.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        hidden.setBottomMargin(0)
        for match in _BLANK_LINE.finditer(self._article.text):
            self._cursor.setPosition(self._article.position(match.start()))
            self._cursor.mergeBlockFormat(hidden)

    def _set_block(self, block: Block) -> None:
        if block.kind is BlockKind.PARAGRAPH:
            self._list = None
            return
        first = self._document.findBlock(self._article.position(block.start))
        last = self._document.findBlock(self._article.position(max(block.start, block.end - 1)))
        while first.isValid() and first.blockNumber() <= last.blockNumber():
            if first.length() > 1:
                self._set_line(first, block)
            first = first.next()

    def _set_line(self, line: QTextBlock, block: Block) -> None:
        px, scaled = self._look.px, self._style.scaled
        if block.kind is BlockKind.HEADING:
            size = scaled(_HEADING_SIZES[min(max(block.level, 1), 3) - 1])
            form = _block_format(112, above=px(14), below=px(10))
            self._format(line, form, self._font(FontRole.ARTICLE_TITLE, size), "text")
        elif block.kind is BlockKind.QUOTE:
            form = _block_format(self._style.line_height, below=px(16))
            (form.setRightMargin if self._article.is_right_to_left else form.setLeftMargin)(px(24))
            self._format(line, form, None, "text")
        elif block.kind is BlockKind.CAPTION:
            self._format(line, _block_format(125, below=px(20)), self._font(FontRole.BASE, scaled(13)), "text2")
        elif block.kind is BlockKind.ROW:
            self._format(line, _block_format(130, below=px(10)), self._font(FontRole.BASE, scaled(14)), "text")
        self._list = self._itemised(line, block) if block.kind is BlockKind.ITEM else None

    def _itemised(self, line: QTextBlock, block: Block) -> QTextList | None:
        self._cursor.setPosition(line.position())
        self._cursor.mergeBlockFormat(_block_format(self._style.line_height, below=self._look.px(8)))
        if _OWN_BULLET.match(line.text()):
            return None
        level = max(1, block.level)
        if self._list is not None and self._list.format().indent() == level:
            self._list.add(line)
            return self._list
        style = QTextListFormat()
        style.setIndent(level)
        style.setStyle(QTextListFormat.Style.ListDisc if level == 1 else QTextListFormat.Style.ListCircle)
        self._document.setIndentWidth(self._look.px(24))
        return self._cursor.createList(style)

    def _font(self, role: FontRole, size: float | None = None) -> QFont:
        font = self._look.font(role, size)
        if not self._style.serif:
            font.setFamily(SANS)
        return with_glyphs(font, self._writing)

    def _format(self, line: QTextBlock, form: QTextBlockFormat, font: QFont | None, token: str) -> None:
        self._cursor.setPosition(line.position())
        self._cursor.setPosition(line.position() + line.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.mergeBlockFormat(form)
        characters = QTextCharFormat()
        if font is not None:
            characters.setFont(font)
        characters.setForeground(self._look.colour(token))
        self._cursor.mergeCharFormat(characters)


def _block_format(line_height: int, *, above: int = 0, below: int = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(above)
    form.setBottomMargin(below)
    return form
