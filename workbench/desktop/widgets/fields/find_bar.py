"""Find words in the text that is open: an article or a draft."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.domain.spans import Span
from workbench.domain.texts import normalised


class FindBar(QFrame):
    """Find as one types; Enter and Shift+Enter go from match to match, Escape closes."""

    closed = Signal()

    def __init__(self, look: Look, view: ArticleView | DraftEditor, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view = view
        self._found: list[Span] = []
        self._at = 0
        self._field = SearchField(look, prompt)
        self._count = QLabel()
        self._count.setProperty("role", FontRole.SECONDARY)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._previous = IconButton(look, "chevron-up", self.tr("Previous Match"), shortcut="Shift+Return", size=28)
        self._next = IconButton(look, "chevron-down", self.tr("Next Match"), shortcut="Return", size=28)
        self._close = IconButton(look, "x", self.tr("Close"), shortcut="Esc", size=28)
        self._row = QHBoxLayout(self)
        for part in (self._field, self._count, self._previous, self._next, self._close):
            self._row.addWidget(part)
        self._row.setStretch(0, 1)
        self.setProperty("edge", "bottom")
        self.setAccessibleName(prompt)
        self._field.installEventFilter(self)
        view.installEventFilter(self)
        self._field.textChanged.connect(self._on_typed)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_bar)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    @property
    def found(self) -> Sequence[Span]:
        """Return where the words stand."""
        return self._found

    @property
    def current(self) -> Span | None:
        """Return the match that was gone to."""
        return self._found[self._at] if self._found else None

    def open_bar(self) -> None:
        """Show the bar, looking for the words that are selected, if any."""
        words = self._view.selection().of(self._view.text)
        self.show()
        if words and "\n" not in words:
            self._field.setText(words)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._on_typed()

    def close_bar(self) -> None:
        """Hide the bar and the marks of what it found; the match that was gone to is selected, to go on with it."""
        if self.isVisible() and self.current is not None:
            self._view.select(self.current)
        self.hide()
        self._view.set_find(())
        self._view.setFocus()
        self.closed.emit()

    def renew(self, *, moves: bool = False) -> None:
        """Look again, in the text that is open now."""
        if self.isVisible():
            self._search()
            self._show_place(moves=moves)

    def step(self, by: int) -> None:
        """Go *by* matches on (negative: back), round the end."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show_place(moves=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on Escape in the field, which would only clear itself, and in the text that is searched."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() is QEvent.Type.KeyPress and self.isVisible():
            self.close_bar()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step on Enter, close on Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self._search()
        self._show_place(moves=True)

    def _search(self) -> None:
        self._found = matches(self._view.text, self._field.text())
        top = self._view.selection().start or self._view.top_offset()
        self._at = next((number for number, span in enumerate(self._found) if span.start >= top), 0)

    def _show_place(self, *, moves: bool) -> None:
        self._view.set_find(self._found, self._at if self._found else None)
        if self._found and moves:
            self._view.scroll_to(self._found[self._at])
        if self._found:
            said = self.tr("{} of {}").format(self._at + 1, len(self._found))
        else:
            said = self.tr("Not found") if self._field.text().strip() else ""
        if said and said != self._count.text() and moves:
            announce(self._count, said)
        self._count.setText(said)
        for button in (self._previous, self._next):
            button.setEnabled(len(self._found) > 1)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(16), px(6), px(12), px(6))
        self._row.setSpacing(px(4))
        self._count.setMinimumWidth(px(84))
        self.renew()


def matches(text: str, words: str) -> list[Span]:
    """Return where *words* stand in *text*, in any case; white space matches any white space."""
    parts = normalised(words).split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    return [Span(match.start(), match.end()) for match in pattern.finditer(text)]
