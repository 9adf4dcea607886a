"""Shows a release before it is written: its text, or its pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.look import FontRole, Look

Pictures = list[tuple[int, int, bytes]]
"""Pages as pictures: width, height, and rows of blue, green, red, unused."""

_PAGE = 560


class ReleaseView(QStackedWidget):
    """Show text in which a line can be pointed out, or pages."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(look.font(FontRole.EDITOR))
        self._text.setAccessibleName(self.tr("What will be written"))
        self._pages = QScrollArea()
        self._pages.setWidgetResizable(True)
        self._pages.setAccessibleName(self.tr("The pages that will be written"))
        self.addWidget(self._text)
        self.addWidget(self._pages)

    def page_width(self) -> int:
        """Return how many dots wide a page is to be drawn."""
        return round(self._look.px(_PAGE) * self.devicePixelRatioF())

    def text(self) -> str:
        """Return the text shown."""
        return self._text.toPlainText()

    def show_release(self, text: str, pages: Pictures) -> None:
        """Show *pages* where there are any, else *text*; a web page from its words on, behind its style."""
        self._text.setPlainText(text)
        before, is_page, _ = text.partition("\n<body>\n")
        self._text.verticalScrollBar().setValue(before.count("\n") + 1 if is_page else 0)
        self._pages.setWidget(self._paper(pages))
        self.setCurrentWidget(self._pages if pages else self._text)

    def show_line(self, number: int) -> None:
        """Point out a line of the text, counted from 0."""
        cursor = QTextCursor(self._text.document().findBlockByNumber(number))
        self._text.setTextCursor(cursor)
        self._text.centerCursor()
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(self._look.colour("mark"))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self._text.setExtraSelections([mark])

    def _paper(self, pages: Sequence[tuple[int, int, bytes]]) -> QWidget:
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, self._look.px(12))
        column.setSpacing(self._look.px(12))
        for number, (width, height, rows) in enumerate(pages, start=1):
            image = QImage(rows, width, height, width * 4, QImage.Format.Format_RGB32).copy()
            image.setDevicePixelRatio(self.devicePixelRatioF())
            page = QLabel()
            page.setPixmap(self._edged(image))
            page.setAccessibleName(self.tr("Page {}").format(number))
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return paper

    def _edged(self, image: QImage) -> QPixmap:
        """Return a page with a line around it, which tells white paper from a light ground."""
        page = QPixmap.fromImage(image)
        painter = QPainter(page)
        painter.setPen(self._look.colour("border"))
        painter.drawRect(QRectF(QPointF(), page.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        return page
