"""The heading of the group whose articles are in sight, above them while its own row is out of sight."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from workbench.desktop.look import Look
from workbench.desktop.models.article_list import ArticleListModel
from workbench.desktop.widgets.rows.heading import HEADING_HEIGHT, Heading, paint_heading, spoken_heading


class StickyHeading(QWidget):
    """Lie over the top of a table; the next heading pushes it out."""

    clicked = Signal(int)
    """The heading in this row was clicked."""

    def __init__(self, look: Look, model: ArticleListModel, table: QTableView) -> None:
        super().__init__(table)
        self._look = look
        self._model = model
        self._table = table
        self._row = -1
        self._heading = Heading("", 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        table.verticalScrollBar().valueChanged.connect(self.place)

    def uncover(self, row: int) -> None:
        """Scroll a row that stands under the heading out from it."""
        heading = self._model.heading_row(row)
        above = self._table.rowViewportPosition(row)
        if heading not in {-1, row} and 0 <= above < self._look.px(HEADING_HEIGHT):
            bar = self._table.verticalScrollBar()
            bar.setValue(bar.value() - self._look.px(HEADING_HEIGHT) + above)

    def place(self) -> None:
        """Go where the heading belongs, or away."""
        table, top = self._table, self._table.rowAt(0)
        self._row = self._model.heading_row(top) if top >= 0 else -1
        if self._row < 0 or table.rowViewportPosition(self._row) >= 0:
            self.hide()
            return
        self._heading = self._model.heading_over(top)
        viewport, height = table.viewport().geometry(), self._look.px(HEADING_HEIGHT)
        following = next((row for row in self._model.headings if row > self._row), None)
        if following is not None:
            height = min(height, table.rowViewportPosition(following))
        self.setGeometry(viewport.left(), viewport.top(), viewport.width(), height)
        self.setAccessibleName(spoken_heading(self._heading))
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lower part of the heading, as much as there is room for."""
        whole = self._look.px(HEADING_HEIGHT)
        painter = QPainter(self)
        row = QRect(0, self.height() - whole, self.width(), whole)
        paint_heading(painter, self._look, row, self._heading, lit=self.underMouse(), framed=False)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold the group."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self._row)
