"""The sharing label of an article, a passage or a briefing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.desktop.language import translated
from workbench.desktop.look import FontRole, Look
from workbench.domain.markings import Marking

HEIGHT = 20


class MarkingLabel(QWidget):
    """Show a TLP 2.0 label in the colours FIRST prescribes (text on black), or "Unmarked" as a grey outline."""

    def __init__(self, look: Look, marking: Marking | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._marking = marking
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_marking(marking)
        look.changed.connect(self.updateGeometry)

    def set_marking(self, marking: Marking | None) -> None:
        """Show another label; ``None`` is "Unmarked"."""
        self._marking = marking
        self.setAccessibleName(self._text())
        self.setToolTip(translated(marking.meaning) if marking else self.tr("Nobody has said who may be told."))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the label."""
        width = QFontMetrics(self._font()).horizontalAdvance(self._text())
        return QSize(width + self._look.px(12), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._marking is None:
            text = self._look.colour("text2")
            painter.setPen(QPen(self._look.colour("control_border"), 1))
        else:
            foreground, background = self._marking.colours
            text = QColor(foreground)
            # On a dark theme the black label needs an edge to be seen as a label.
            painter.setPen(QPen(self._look.colour("border" if self._look.theme.dark else "text"), 1))
            painter.setBrush(QColor(background))
        painter.drawRoundedRect(rect, self._look.px(4), self._look.px(4))
        painter.setPen(text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._text())
        painter.end()

    def _text(self) -> str:
        return self._marking.value if self._marking else self.tr("Unmarked")

    def _font(self) -> QFont:
        return self._look.font(FontRole.CAPS)
