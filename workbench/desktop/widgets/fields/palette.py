"""The palette: type a few letters, choose a command or tags."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.fields.palette_list import (
    ROW_HEIGHT,
    PaletteDelegate,
    PaletteItem,
    PaletteModel,
    creators_for,
    matching,
)
from workbench.desktop.widgets.fields.palette_room import MOST_ROWS, room_in
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.widgets.parts.shadow import paint_shadow

_WIDTH = 640
_LINE = 52
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS, Qt.Key.Key_PageUp: -MOST_ROWS}


class Palette(QWidget):
    """Float over *window* a line and a list of what fits; the window behind is dimmed, a click on it closes.

    Up and Down choose, Enter takes, Escape closes. With several choices Enter toggles, so does Space once an arrow
    key has moved into the list, and Ctrl+Enter or "Done" confirms. The same object is opened again and again.
    """

    chosen = Signal(str)
    """The id of the item taken."""
    confirmed = Signal(object)
    """The ids checked, as a frozenset."""
    create_requested = Signal(str, str)
    """The id of the creator taken, and the text typed."""
    closed = Signal()
    typed = Signal(str)
    """The text typed now."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._items: Sequence[PaletteItem] = ()
        self._creators: Sequence[PaletteItem] = ()
        self._takes_first: Callable[[str], bool] = lambda _sign: False
        self._in_list = False
        self._spoken = ""
        self._about: QRect | None = None
        self._focus_before: QWidget | None = None
        self._model = PaletteModel(self)
        self._card = QFrame(self)
        self._card.setObjectName("palette")
        self._line = QLineEdit()
        self._list = QListView()
        self._nothing = QLabel(self.tr("Nothing fits"))
        self._foot = QFrame()
        self._hint = QLabel(self.tr("Enter toggles, Ctrl+Enter is Done"))
        self._done = QPushButton(self.tr("Done"))
        self._build()
        self._connect()
        self.hide()

    @property
    def checked(self) -> frozenset[str]:
        """Return the ids that are checked, or were when the palette closed."""
        return frozenset(self._model.checked)

    def open(
        self,
        items: Sequence[PaletteItem],
        placeholder: str,
        *,
        current: str = "",
        multiple: bool = False,
        checked: Collection[str] = (),
        creators: Sequence[PaletteItem] = (),
        takes_first: Callable[[str], bool] = lambda _sign: False,
        about: QRect | None = None,
    ) -> None:
        """Show *items* to choose from, beginning at the one whose id is *current*, else at the first.

        *multiple* lets several be *checked* and confirmed. Each of *creators* adds a row for text that is no item's
        name; ``{}`` in its title stands for that text. *takes_first* is offered each sign typed while the line is empty
        and says whether it was meant for it. What the choice is *about*, in the window's pixels, stays in view.
        """
        self._about = about
        self._takes_first = takes_first
        if self.isHidden():
            self._focus_before = QApplication.focusWidget()
        self._items, self._creators = tuple(items), tuple(creators)
        self._model.is_multiple = multiple
        self._model.checked = set(checked)
        self._foot.setVisible(multiple)
        self._line.setPlaceholderText(placeholder)
        self._line.setAccessibleName(placeholder)
        self._line.clear()
        self._spoken = ""
        self._show_matching(current)
        self._place()
        self.show()
        self._list.scrollTo(self._list.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        self.raise_()
        self._line.setFocus()

    def add_tool(self, tool: QWidget) -> None:
        """Put *tool* at the foot, beside "Done"."""
        self._foot_row.insertWidget(0, tool)

    def offer(self, items: Sequence[PaletteItem]) -> None:
        """Offer these items instead, for the text typed so far."""
        self._items = tuple(items)
        self._show_matching()
        self._place()

    def dismiss(self) -> None:
        """Close without a choice, and give the focus back."""
        self.hide()
        if self._focus_before is not None and Shiboken.isValid(self._focus_before):
            self._focus_before.setFocus()
        self._focus_before = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; take the keys that lead through the list while one types."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._takes_key(event)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep Tab within the palette."""
        to_done = self._done.isVisible() and not self._done.hasFocus()
        (self._done if to_done else self._line).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, wherever the focus is in the palette."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window and draw the card's ground and shadow."""
        rect, radius = QRectF(self._card.geometry()), self._look.px(12)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 130 if self._look.theme.dark else 50))
        paint_shadow(painter, rect, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Palette"))
        self._line.setProperty("bare", True)
        self._list.setProperty("bare", True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._look, self._model, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Choices"))
        self._nothing.setProperty("tone", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setProperty("role", FontRole.SECONDARY)
        self._foot.setProperty("edge", "top")
        self._done.setProperty("kind", "primary")
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.addWidget(self._hint, 1)
        self._foot_row.addWidget(self._done)
        self._rule = QFrame()
        self._rule.setProperty("edge", "top")
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        for part in (self._line, self._rule, self._list, self._nothing, self._foot):
            self._column.addWidget(part)

    def _connect(self) -> None:
        self._window.installEventFilter(self)
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._on_typed)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self._done.clicked.connect(self._confirm)
        self._look.changed.connect(self._place)

    def _on_typed(self) -> None:
        self._in_list = False
        self._show_matching()
        self._place()
        self.typed.emit(self._line.text())

    def _show_matching(self, current: str = "") -> None:
        query = self._line.text()
        rows = matching(query, self._items)
        self._model.set_rows(rows, creators_for(query, self._items, self._creators))
        is_empty = self._model.rowCount() == 0
        self._list.setHidden(is_empty)
        self._nothing.setVisible(is_empty)
        self._select(next((row for row, item in enumerate(rows) if item.id == current), 0))

    def _select(self, row: int) -> None:
        count = self._model.rowCount()
        if count:
            index = self._model.index(max(0, min(row, count - 1)), 0)
            self._list.setCurrentIndex(index)
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
            if spoken != self._spoken:  # not again for each letter that leaves it the first
                announce(self._line, spoken)
            self._spoken = spoken

    def _takes_key(self, event: QKeyEvent) -> bool:
        key, row = Qt.Key(event.key()), self._list.currentIndex().row()
        if key in _STEPS:
            self._in_list = True
            self._select(row + _STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_enter(row, with_control=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key is Qt.Key.Key_Space and self._in_list and self._model.is_multiple:
            self._take(row)
        else:
            is_first = not self._line.text() or self._line.selectedText() == self._line.text()
            return is_first and bool(event.text()) and self._takes_first(event.text())
        return True

    def _on_enter(self, row: int, *, with_control: bool) -> None:
        if with_control and self._model.is_multiple:
            self._confirm()
        elif row >= 0:
            self._take(row)

    def _take(self, row: int) -> None:
        item = self._model.item(row)
        text = self._line.text().strip()
        if self._model.is_creator(row):
            self.dismiss()
            self.create_requested.emit(item.id, text)
        elif self._model.is_multiple:
            self._model.toggle(row)
            self._line.selectAll()  # the next letter starts the next search
        elif item.enabled:
            self.dismiss()
            self.chosen.emit(item.id)

    def _confirm(self) -> None:
        self.dismiss()
        self.confirmed.emit(self.checked)

    def _place(self) -> None:
        px, window = self._look.px, self._window
        self.setGeometry(window.rect())
        self._line.setFont(self._look.font(FontRole.BASE, 15))
        self._line.ensurePolished()  # the style sheet sets a height of its own when it first meets the line
        self._line.setFixedHeight(px(_LINE))
        self._line.setTextMargins(px(20), 0, px(20), 0)
        self._rule.setFixedHeight(1)
        self._nothing.setFixedHeight(px(64))
        margin = px(8)
        self._list.setViewportMargins(0, margin, 0, margin)
        self._foot_row.setContentsMargins(px(20), px(8), px(12), px(8))
        self._foot_row.setSpacing(px(12))
        frame = px(_LINE) + 2 * margin + (self._foot.sizeHint().height() if self._model.is_multiple else 0)
        room = room_in(window.height(), self._about, frame=frame, row=px(ROW_HEIGHT), gap=px(12))
        rows = min(self._model.rowCount(), room.rows)
        self._list.setFixedHeight(rows * px(ROW_HEIGHT) + 2 * margin)
        self._column.activate()
        width = min(px(_WIDTH), window.width() - 2 * margin)
        height = self._card.sizeHint().height()
        self._card.setGeometry((window.width() - width) // 2, room.top, width, height)
        self.update()
