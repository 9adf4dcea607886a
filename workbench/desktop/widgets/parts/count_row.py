"""A row of a side pane: a name, and at its right how many articles there are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.tips import set_tip
from workbench.desktop.widgets.tags.tag_mark import paint_tag_mark
from workbench.domain.codebook import Shape, TagKind

HEIGHT = 28
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class CountLine:
    """Say what a row shows: *key* names it, *news* stands before the count in the colour of the accent.

    A line has an *icon*, or with *kind*, *hue* and *shape* the sign of a tag, or neither.
    """

    key: str
    name: str
    count: str = ""
    news: str = ""
    icon: str = ""
    kind: TagKind | None = None
    hue: str = "blue"
    shape: Shape = Shape.PLAIN
    tip: str = ""


class CountRow(QAbstractButton):
    """Paint one CountLine; it is checked where what it names is what the list shows."""

    menu_requested = Signal(object)
    """A menu is wanted at this QPoint of the screen."""
    key_pressed = Signal(object)
    """The QKeyEvent of a key that means nothing to a button."""

    def __init__(self, look: Look, line: CountLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.line = line
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_line(line, checked=False)
        look.changed.connect(self.updateGeometry)

    def show_line(self, line: CountLine, *, checked: bool) -> None:
        """Show another line."""
        self.line = line
        self.setText(line.name)
        self.setChecked(checked)
        self.setAccessibleName(", ".join(part for part in (line.name, line.count, line.news) if part))
        set_tip(self, line.tip)
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: what the list shows says whether a row is checked, not the click."""

    def sizeHint(self) -> QSize:
        """Return the height of any row; the pane gives the width."""
        return QSize(self._look.px(120), self._look.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter; hand on what is no key of a button."""
        if event.key() in _ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
            self.key_pressed.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, sign, name, news and count."""
        px = self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left = self._paint_sign(painter)
        right = self.width() - px(8)
        small = self._look.font(FontRole.SECONDARY)
        right = self._paint_right(painter, right, self.line.count, small, "text2")
        strong = QFont(small)
        strong.setWeight(QFont.Weight.DemiBold)
        right = self._paint_right(painter, right, self.line.news, strong, "accent")
        font = self._look.font(FontRole.BASE)
        room = QRect(left, 0, max(0, right - left), self.height())
        shown = QFontMetrics(font).elidedText(self.line.name, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(self._look.colour("accent" if self.isChecked() else "text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        radius, card = self._look.px(6), QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(card, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_sign(self, painter: QPainter) -> int:
        """Draw icon or tag sign and return where the name begins."""
        px, middle = self._look.px, self.height() // 2
        if self.line.kind is not None:
            centre = QPointF(px(14), middle)
            paint_tag_mark(painter, self._look, centre, self.line.kind, self.line.hue, self.line.shape)
            return px(26)
        if not self.line.icon:
            return px(8)
        side = px(16)
        token = "accent" if self.isChecked() else "text2"
        self._look.icon(self.line.icon, token).paint(painter, QRect(px(8), middle - side // 2, side, side))
        return px(32)

    def _paint_right(self, painter: QPainter, right: int, words: str, font: QFont, token: str) -> int:
        if not words:
            return right
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        place = QRect(right - width, 0, width + 1, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return right - width - self._look.px(8)
