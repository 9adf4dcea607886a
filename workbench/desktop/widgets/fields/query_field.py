"""The line that a query is typed into: coloured by what each part of it is, completed by what the library holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
)

from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.offer_list import Offer, OfferList
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.domain.spans import OffsetMap
from workbench.search.stretches import Stretch, StretchKind

Stretches = Callable[[str], Sequence[Stretch]]
Complete = Callable[[str, int, bool], Offer | None]
Hint = Callable[[str, int], str]

_COLOURS = {
    StretchKind.FIELD: "text2",
    StretchKind.VALUE: "accent",
    StretchKind.PHRASE: "ok",
    StretchKind.WILDCARD: "warn",
    StretchKind.OPERATOR: "text2",
    StretchKind.IGNORED: "text3",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAUSE = 700
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class QueryField(SearchField):
    """Colour what *stretches* says of the text and offer what *complete* returns for a caret (code points).

    An arrow key chooses among what is offered, Enter takes what is chosen, Tab the first; Escape puts the offer away.
    Ctrl+Space asks for an offer. *hint* continues a field's name in pale letters; the right arrow takes it.
    """

    submitted = Signal()
    """Enter was pressed, or an item taken that is a whole query."""

    def __init__(self, look: Look, stretches: Stretches, complete: Complete, hint: Hint, *, shortcut: str = "") -> None:
        super().__init__(look, "", shortcut=shortcut)
        self._stretches = stretches
        self._complete = complete
        self._hint = hint
        self._is_composing = False
        self._is_edited = False
        self._pause = QTimer(self)  # what is ignored is said when typing rests: half a word is not wrong yet
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._colour)
        self._offer: Offer | None = None
        self._list = OfferList(look, self)
        self._list.taken.connect(self._take)
        self.textChanged.connect(self._on_text_changed)
        self.textEdited.connect(self._on_edited)
        look.changed.connect(self._colour)

    def replace_text(self, text: str) -> None:
        """Put *text* in place of what stands here; undo brings that back."""
        self.selectAll()
        self.insert(text)
        self._list.hide()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Leave the colours alone while a word is being composed."""
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._is_composing:
            self._colour()

    def event(self, event: QEvent) -> bool:
        """Let Tab take what is offered first."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._takes_tab(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead through what is offered; else type."""
        key = Qt.Key(event.key())
        if self._list.isVisible() and self._leads(key):
            return
        if key in _ENTER:
            self._list.hide()
            self.submitted.emit()
        elif key is Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ask(asked=True)
        elif key is Qt.Key.Key_Right and not event.modifiers() and self._ghost():
            self.insert(self._ghost())
            self._ask(asked=False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer what was asked before while the line is empty."""
        super().mousePressEvent(event)
        if not self.text():
            self._ask(asked=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what was asked before while the line is empty and a shortcut led here."""
        super().focusInEvent(event)
        self._colour()
        if event.reason() is Qt.FocusReason.ShortcutFocusReason and not self.text():
            self._ask(asked=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the offer away."""
        super().focusOutEvent(event)
        self._list.hide()
        self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Continue the name of a field in pale letters."""
        super().paintEvent(event)
        ghost = self._ghost()
        if not ghost:
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._look.colour("text3"))
        caret = self.cursorRect()
        room = self.rect()
        room.setLeft(caret.center().x() + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, ghost)
        painter.end()

    def _caret(self) -> int:
        return OffsetMap(self.text()).to_code_points(self.cursorPosition())

    def _ghost(self) -> str:
        at_end = self.cursorPosition() == len(self.text().encode("utf-16-le")) // 2
        if not self.hasFocus() or not at_end or self.hasSelectedText() or self._is_composing:
            return ""
        return self._hint(self.text(), len(self.text()))

    def _on_edited(self) -> None:
        self._is_edited = True  # the text that textChanged tells next was typed

    def _on_text_changed(self) -> None:
        self._pause.start()
        self._colour()
        if self._is_edited:
            self._ask(asked=False)
        else:
            self._list.hide()
        self._is_edited = False

    def _ask(self, *, asked: bool) -> None:
        self._offer = self._complete(self.text(), self._caret(), asked)
        self._list.show_items(self._offer.items if self._offer else (), self._place_of(self._offer))

    def _place_of(self, offer: Offer | None) -> int:
        """Return how far from the left what is offered for stands, so that it is offered right below."""
        if offer is None or offer.start == 0:
            return 0
        start = OffsetMap(self.text()).to_utf16(offer.start)
        before = self.fontMetrics().horizontalAdvance(self.text()[offer.start : self._caret()])
        return max(0, self.cursorRect().center().x() - before) if start <= self.cursorPosition() else 0

    def _takes_tab(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Tab or event.modifiers() or not self._list.isVisible():
            return False
        self._take(self._list.chosen or self._list.first)
        return True

    def _leads(self, key: Qt.Key) -> bool:
        """Say whether a key is for what is offered, and do what it asks."""
        if key in _STEPS:
            self._list.choose(_STEPS[key])
        elif key is Qt.Key.Key_Escape:
            self._list.hide()
        elif key in _ENTER and self._list.chosen:
            self._take(self._list.chosen)
        else:
            return False
        return True

    def _take(self, item: str) -> None:
        offer = self._offer
        self._list.hide()
        if offer is None:
            return
        offsets = OffsetMap(self.text())
        start, end = offsets.to_utf16(offer.start), offsets.to_utf16(offer.end)
        self.setSelection(start, end - start)  # so that undo knows it as one edit
        self.insert(item.rstrip("\n"))
        if item.endswith("\n"):
            self.submitted.emit()
        else:
            self._ask(asked=False)

    @property
    def _may_go_on(self) -> bool:
        return self._pause.isActive() or self._list.isVisible()

    def _colour(self) -> None:
        """Set the colours by the only way that a QLineEdit has for it: the formats of an input method's event.

        A document in an editor of many lines would lose undo, composing and spoken text as the platform has them.
        """
        if self._is_composing:
            return
        offsets = OffsetMap(self.text())
        cursor = self.cursorPosition()
        formats = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                offsets.to_utf16(stretch.start) - cursor,
                offsets.to_utf16(stretch.end) - offsets.to_utf16(stretch.start),
                _format(self._look.colour(_COLOURS[stretch.kind]), stretch.kind),
            )
            for stretch in self._stretches(self.text())
            if stretch.kind in _COLOURS and not (stretch.kind is StretchKind.IGNORED and self._may_go_on)
        ]
        super().inputMethodEvent(QInputMethodEvent("", formats))


def _format(colour: QColor, kind: StretchKind) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour)
    if kind is StretchKind.OPERATOR:
        form.setFontWeight(QFont.Weight.DemiBold)
    if kind is StretchKind.IGNORED:
        form.setFontStrikeOut(True)
    return form
