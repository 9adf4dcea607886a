"""The bar at the top: which library it is, the search, undo and redo, the theme."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.language import translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.query_completions import QueryCompletions
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.query_field import QueryField
from workbench.desktop.widgets.parts.action_button import ActionButton
from workbench.domain.changes import Changes
from workbench.library import articles, outlets
from workbench.search.names import Names
from workbench.search.stretches import Stretch, stretches

HEIGHT = 48
_SEARCH_WIDTH, _NARROWEST_SEARCH = 440, 160
_BESIDE = 140
_PALETTE_SIGN = ">"
RECENT = 12
"""How many queries are remembered."""


class TopBar(QFrame):
    """Show the library's title, the search field in the middle, and the buttons that are always at hand."""

    query_changed = Signal(str)
    """The text in the search field is now this one."""
    query_submitted = Signal(str)
    """Enter was pressed in the search field."""
    results_requested = Signal()
    """The down arrow was pressed in the search field: the focus belongs on the list."""
    palette_requested = Signal()

    def __init__(self, look: Look, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._actions = actions
        self.setProperty("ground", "bg")
        self.setProperty("edge", "bottom")
        self.setAccessibleName(self.tr("Top bar"))
        self._toggle = ActionButton(look, actions["toggle_list"], "panel-left")
        self._title = QLabel()
        self._title.setProperty("role", FontRole.PANE_TITLE)
        self._badge = QLabel(self._read_only_words())
        self._badge.setProperty("role", FontRole.SECONDARY)
        self._badge.setProperty("badge", "warn")
        self._badge.setVisible(not session.library.is_writable)
        self._badge.setToolTip(self.tr("Close the other window and open the library again to change it."))
        self._completions = QueryCompletions(session)
        self._field = QueryField(
            look,
            self._stretches,
            self._completions.offer,
            self._completions.hint,
            shortcut=actions["palette"].shortcut().toString(),
        )
        actions.keys_changed.connect(self._on_keys_changed)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.submitted.connect(self._on_submitted)
        self._undo = ActionButton(look, actions["undo"], "undo-2")
        self._redo = ActionButton(look, actions["redo"], "redo-2")
        self.setFocusProxy(self._field)
        self._theme = ActionButton(look, actions["switch_theme"], "moon")
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._grid = QGridLayout(self)
        self._place_parts()
        session.changed.connect(self._on_changed)
        look.changed.connect(self._on_look_changed)
        self._count_articles()
        self._on_look_changed()

    @property
    def query(self) -> str:
        """Return what stands in the search field."""
        return self._field.text()

    def set_query(self, text: str) -> None:
        """Put *text* in the search field, as if it had been typed; undo brings back what stood there."""
        self._field.replace_text(text)

    @property
    def recent_queries(self) -> tuple[str, ...]:
        """Return what was asked for before, the newest first."""
        return self._completions.recent

    def set_recent_queries(self, queries: Iterable[str]) -> None:
        """Offer these queries while the search field is empty."""
        self._completions.recent = tuple(queries)[:RECENT]

    def remember_query(self) -> None:
        """Keep the query in the search field as one that was asked in earnest, not on the way to another."""
        query = self.query.strip()
        if query:
            self.set_recent_queries((query, *(other for other in self.recent_queries if other != query)))

    def focus_search(self) -> None:
        """Put the caret in the search field, with its text selected."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead from the search field down to its results."""
        if event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self.results_requested.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the narrowest field, whatever width it has now, so that the window may be made narrower."""
        beside = 2 * self._look.px(_BESIDE)
        return QSize(beside + self._look.px(_NARROWEST_SEARCH), self._look.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title to the room there is."""
        super().resizeEvent(event)
        self._fit_field()
        self._fit_title()

    def _place_parts(self) -> None:
        for part in (self._toggle, self._title, self._badge):
            self._left.addWidget(part)
        self._left.addStretch(1)
        self._right.addStretch(1)
        for part in (self._undo, self._redo, self._theme):
            self._right.addWidget(part)
        self._grid.addLayout(self._left, 0, 0)
        self._grid.addWidget(self._field, 0, 1)
        self._grid.addLayout(self._right, 0, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)

    def _read_only_words(self) -> str:
        held_by = self._session.library.held_by
        return (
            self.tr("read-only: held by {holder}").format(holder=translated(held_by))
            if held_by
            else self.tr("read-only")
        )

    def _on_text_changed(self, text: str) -> None:
        if text == _PALETTE_SIGN:
            self._field.clear()
            self.palette_requested.emit()
        else:
            self.query_changed.emit(text)

    def _on_submitted(self) -> None:
        self.remember_query()
        self.query_submitted.emit(self._field.text())

    def _stretches(self, text: str) -> tuple[Stretch, ...]:
        session = self._session
        names = Names(lambda: session.codebook, lambda: outlets.all_of(session.db))
        return stretches(text, today=session.today(), names=names)

    def _on_keys_changed(self) -> None:
        self._field.set_shortcut(self._actions["palette"].shortcut().toString())

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("articles"):
            self._completions.forget()
            self._count_articles()

    def _count_articles(self) -> None:
        count = articles.count(self._session.db)
        placeholder = self.tr("Search %Ln article(s) or run a command", "", count)
        if not count:
            placeholder = self.tr("Search articles or run a command")
        self._field.setPlaceholderText(placeholder)
        self._field.setAccessibleName(placeholder)

    def _fit_field(self) -> None:
        """Give the field its width, or what the buttons beside it leave of a narrow bar."""
        beside = 2 * self._look.px(_BESIDE)
        self._field.setFixedWidth(
            max(min(self._look.px(_SEARCH_WIDTH), self.width() - beside), self._look.px(_NARROWEST_SEARCH))
        )

    def _fit_title(self) -> None:
        title = self._session.library.title
        badge = self._badge.sizeHint().width() + self._look.px(12) if not self._badge.isHidden() else 0
        room = (self.width() - self._field.width()) // 2 - self._toggle.width() - badge - self._look.px(40)
        self._title.ensurePolished()
        shown = self._title.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, max(room, self._look.px(48)))
        self._title.setText(shown)
        self._title.setToolTip(title if shown != title else "")

    def _on_look_changed(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(HEIGHT))
        self._fit_field()
        self._grid.setContentsMargins(px(8), 0, px(12), 0)
        self._left.setSpacing(px(8))
        self._right.setSpacing(px(2))
        self._theme.set_icon("sun" if self._look.theme.dark else "moon")
        self._fit_title()
