"""The first page: what the program is, and three ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.button_icon import set_icon
from workbench.desktop.widgets.parts.row_button import RowButton

_WIDTH = 704
_CARD = 224, 172


class WelcomePanel(QFrame):
    """Offer the sample library, a new one, one to open, and the *recent* ones by their folders."""

    open_requested = Signal(str)
    """The folder of a recent library."""

    def __init__(self, look: Look, actions: Actions, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("ground", "panel")
        self.setAccessibleName(self.tr("Welcome"))
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._name = QLabel(self.tr("Analyst Workbench"))
        self._name.setProperty("role", FontRole.ARTICLE_TITLE)
        self._sentence = QLabel(self.tr("From saved articles to a defensible briefing, on this computer alone."))
        self._sentence.setProperty("tone", "muted")
        self._cards = [
            _Card(look, icon, words, explained)
            for icon, words, explained in (
                (
                    "package",
                    self.tr("Open the sample library"),
                    self.tr("Fictional articles, marked, and a finished briefing"),
                ),
                ("folder-plus", self.tr("New library"), self.tr("An empty folder for articles of your own")),
                ("folder-open", self.tr("Open a library"), self.tr("One that you or a colleague made")),
            )
        ]
        for card, command in zip(self._cards, ("open_sample", "new_library", "open_library"), strict=True):
            card.clicked.connect(actions[command].trigger)
        self._body = QWidget()
        self._body.setObjectName("welcome")
        self._column = QVBoxLayout(self._body)
        self._card_row = QHBoxLayout()
        self._recent = [self._recent_button(folder) for folder in recent]
        self._place_parts()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.setFocusProxy(self._cards[0])

    def _place_parts(self) -> None:
        for part in (self._sign, self._name, self._sentence):
            self._column.addWidget(part)
        for card in self._cards:
            self._card_row.addWidget(card)
        self._card_row.addStretch(1)
        self._column.addSpacing(self._look.px(16))
        self._column.addLayout(self._card_row)
        if self._recent:
            heading = QLabel(self.tr("RECENT"))
            heading.setProperty("role", FontRole.CAPS)
            self._column.addSpacing(self._look.px(16))
            self._column.addWidget(heading)
        for button in self._recent:
            self._column.addWidget(button)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._body)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)

    def _recent_button(self, folder: str) -> RowButton:
        path = Path(folder)
        button = RowButton(self._look.icon("library", "accent"), path.name)
        button.setToolTip(folder)
        button.setAccessibleDescription(folder)
        button.clicked.connect(lambda _checked=False: self.open_requested.emit(folder))
        return button

    def _on_look_changed(self) -> None:
        px = self._look.px
        side = px(40)
        pixmap = self._look.icon("workbench", "accent").pixmap(QSize(side, side), self.devicePixelRatioF())
        self._sign.setPixmap(pixmap)
        self._body.setFixedWidth(px(_WIDTH))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._card_row.setSpacing(px(16))
        for button in self._recent:
            set_icon(button, self._look, "library", "accent")


class _Card(QAbstractButton):
    """Offer one way to begin, with a sentence that explains it."""

    def __init__(self, look: Look, icon: str, words: str, explained: str) -> None:
        super().__init__()
        self._look = look
        self._icon_name = icon
        self._explained = explained
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(explained)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of the card."""
        return QSize(self._look.px(_CARD[0]), self._look.px(_CARD[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter, too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Draw the hovered state."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card: icon, words, explanation."""
        px, look = self._look.px, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.underMouse() or self.isDown()
        edge = "accent" if self.hasFocus() else "control_border" if is_lit else "border"
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(look.colour(edge), width))
        painter.setBrush(look.colour("hover" if self.isDown() else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), px(8), px(8))
        self._paint_icon(painter)
        inside = QRectF(self.rect()).adjusted(px(20), 0, -px(20), 0)
        painter.setFont(look.font(FontRole.PANE_TITLE))
        painter.setPen(look.colour("text"))
        title = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(QRectF(inside.left(), px(84), inside.width(), px(24)), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(look.font(FontRole.SECONDARY))
        painter.setPen(look.colour("text2"))
        area = QRectF(inside.left(), px(110), inside.width(), self.height() - px(118))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._explained)
        painter.end()

    def _paint_icon(self, painter: QPainter) -> None:
        px = self._look.px
        ground = QRectF(px(20), px(24), px(40), px(40))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("selected"))
        painter.drawRoundedRect(ground, px(8), px(8))
        inset = px(10)
        self._look.icon(self._icon_name, "accent").paint(
            painter, ground.adjusted(inset, inset, -inset, -inset).toRect()
        )
