"""The frame that says: files can be dropped here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.shadow import paint_shadow

_TINT = 0.08


class DropFrame(QWidget):
    """Draw a dashed frame over all of *parent* while it is shown, and say what a drop does; it takes no clicks."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pane = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if watched is self._pane and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._pane.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, and the words in its middle."""
        px, tint = self._look.px, self._look.colour("accent")
        tint.setAlphaF(_TINT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tint)
        painter.setPen(QPen(self._look.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), px(8), px(8))
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        px, font, words = self._look.px, self._look.font(FontRole.BASE), self.tr("Drop here to import")
        font.setWeight(QFont.Weight.DemiBold)
        card = QRectF(0, 0, QFontMetricsF(font).horizontalAdvance(words) + px(68), px(48))
        card.moveCenter(QRectF(self.rect()).center())
        paint_shadow(painter, card, px(8))
        painter.setPen(QPen(self._look.colour("accent"), 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        side = px(20)
        icon = QRectF(card.left() + px(16), card.center().y() - side / 2, side, side).toRect()
        self._look.icon("import", "accent").paint(painter, icon)
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        painter.drawText(
            card.adjusted(px(48), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
        )
