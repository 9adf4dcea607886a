"""The left of the briefing page: the passages that can be put into the draft."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.tray_delegate import ROW_ROLE, TrayDelegate, TrayRow
from workbench.desktop.widgets.draft.tray_filter import TrayFilterButton
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.pane_header import PaneHeader

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TrayList(QListView):
    """List cards. Double click or Enter inserts the chosen ones, with Shift only their citations; Delete removes."""

    insert_requested = Signal(bool)
    remove_requested = Signal()

    def __init__(self, look: Look, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[int | None, int] = (None, 0)
        self.setModel(model)
        self.setItemDelegate(TrayDelegate(look, self))
        self.setProperty("bare", "true")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Passages"))
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._find_place)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def chosen(self) -> list[TrayRow]:
        """Return the selected rows in order, else the current one."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row()) or [self.currentIndex()]
        return [index.data(ROW_ROLE) for index in indexes if index.isValid()]

    def chosen_or_first(self) -> list[TrayRow]:
        """Return what is chosen, or the first card where nothing is."""
        first = self.model().index(0, 0)
        return self.chosen() or ([first.data(ROW_ROLE)] if first.isValid() else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert or remove what is chosen."""
        if event.key() in _ENTER and self.chosen():
            self.insert_requested.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Insert the card that is clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.insert_requested.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cards' heights follow the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _keep_place(self) -> None:
        row: TrayRow | None = self.currentIndex().data(ROW_ROLE)
        self._kept = (row.id if row else None, self.verticalScrollBar().value())

    def _find_place(self) -> None:
        passage_id, place = self._kept
        model = self.model()
        for at in range(model.rowCount()):
            if model.index(at, 0).data(ROW_ROLE).id == passage_id:
                self.setCurrentIndex(model.index(at, 0))
                break
        self.verticalScrollBar().setValue(place)


class TrayPane(QFrame):
    """Show the tray or all passages, filtered, and ask for what is to be done with them."""

    insert_requested = Signal(list, bool)
    """The TrayRows to put into the draft, and whether only as citations."""
    remove_requested = Signal(list)
    """The ids to take out of the tray."""
    collect_requested = Signal(list)
    """The ids to put into the tray."""
    opened = Signal(object)
    """The TrayRow to show in its article."""
    evidence_requested = Signal()
    words_changed = Signal(str)
    all_toggled = Signal(bool)

    def __init__(self, look: Look, model: QAbstractItemModel, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._writable = writable
        self._header = PaneHeader(look, self.tr("Evidence tray"))
        self._add = IconButton(look, "plus", self.tr("Add Passages"), size=32)
        self._views = QTabBar()
        self._filter = SearchField(look, self.tr("Filter passages"))
        self.chooser = TrayFilterButton(look)
        self.list = TrayList(look, model)
        self._nothing = EmptyState(look, "inbox", "")
        self._pages = QStackedWidget()
        self._column = QVBoxLayout()
        self._build()
        self._connect()
        self._on_look_changed()

    @property
    def shows_all(self) -> bool:
        """Say whether all passages are shown and not only the tray."""
        return self._views.currentIndex() == 1

    def show_counts(self, in_tray: int, *, is_empty: bool) -> None:
        """Say how many quotes the tray holds; *is_empty* when there is nothing to show even without a filter."""
        self._header.set_count(self.tr("1 quote") if in_tray == 1 else self.tr("{} quotes").format(in_tray))
        if self.list.model().rowCount():
            self._pages.setCurrentWidget(self.list)
            return
        if not is_empty:
            self._nothing.set_content("funnel-x", self.tr("No passage fits."), self.tr("Show all"))
        elif self.shows_all:
            sentence = self.tr("No passages yet. Open an article and mark the words that matter.")
            self._nothing.set_content("highlighter", sentence)
        else:
            sentence = self.tr("Collect the passages that this briefing will stand on.")
            self._nothing.set_content("inbox", sentence, self.tr("Add passages…") if self._writable else "")
        self._pages.setCurrentWidget(self._nothing)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the passages, or to the tabs while there are none."""
        (self.list if self.list.isVisible() else self._views).setFocus(event.reason())

    def _build(self) -> None:
        self.setProperty("ground", "panel")
        self._add.setEnabled(self._writable)
        self._header.add_trailing(self._add)
        self._views.addTab(self.tr("Tray"))
        self._views.addTab(self.tr("All passages"))
        self._views.setExpanding(False)
        self._views.setAccessibleName(self.tr("Which passages"))
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        self._column.addWidget(self._views)
        filters = QHBoxLayout()
        filters.addWidget(self._filter, 1)
        filters.addWidget(self.chooser)
        self._column.addLayout(filters)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addLayout(self._column)
        outer.addWidget(self._pages, 1)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self._add.clicked.connect(self.evidence_requested)
        self._views.currentChanged.connect(lambda at: self.all_toggled.emit(at == 1))
        self._filter.textChanged.connect(self.words_changed)
        self._nothing.action_requested.connect(self._on_action_requested)
        self.list.insert_requested.connect(self._insert)
        self.list.remove_requested.connect(self._remove)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self._look.changed.connect(self._on_look_changed)

    def _insert(self, cite_only: bool) -> None:
        if self._writable and self.list.chosen():
            self.insert_requested.emit(self.list.chosen(), cite_only)

    def _remove(self) -> None:
        if self._writable and not self.shows_all and self.list.chosen():
            self.remove_requested.emit([row.id for row in self.list.chosen()])

    def _on_action_requested(self) -> None:
        if self._filter.text() or self.chooser.isChecked():
            self._filter.clear()
            self.chooser.clear()
        else:
            self.evidence_requested.emit()

    def _open_menu(self, place: QPoint) -> None:
        rows = self.list.chosen()
        if rows and self.list.indexAt(place).isValid():
            menu = Menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.menu_actions(menu))
            menu.popup(self.list.viewport().mapToGlobal(place))

    def menu_actions(self, menu: Menu) -> list[QAction]:
        """Return what can be done with the chosen rows."""
        rows = self.list.chosen()
        ids = [row.id for row in rows]
        insert = QAction(self.tr("Insert"), menu)
        insert.triggered.connect(lambda: self._insert(cite_only=False))
        cite = QAction(self.tr("Cite Only"), menu)
        cite.triggered.connect(lambda: self._insert(cite_only=True))
        if self.shows_all:
            keep = QAction(self.tr("Add to Tray"), menu)
            keep.triggered.connect(lambda: self.collect_requested.emit(ids))
        else:
            keep = QAction(self.tr("Remove from Tray"), menu)
            keep.triggered.connect(self._remove)
        for action in (insert, cite, keep):
            action.setEnabled(self._writable)
        show = QAction(self.tr("Show in Article"), menu)
        show.triggered.connect(lambda: self.opened.emit(rows[0]))
        return [insert, cite, keep, show]

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(16), 0, px(16), px(10))
        self._column.setSpacing(px(8))
