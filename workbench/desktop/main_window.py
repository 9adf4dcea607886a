"""The window of one library: places the panels, no logic."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.actions import SUBMENUS, Actions, sign_typed
from workbench.desktop.look import Look
from workbench.desktop.panels.analysis.analysis import AnalysisPanel
from workbench.desktop.panels.articles.article_list import ArticleListPanel
from workbench.desktop.panels.articles.search_pane import SearchPane
from workbench.desktop.panels.briefing.briefings import BriefingsPanel
from workbench.desktop.panels.codebook.codebook import CodebookPanel
from workbench.desktop.panels.evidence.evidence import EvidencePanel
from workbench.desktop.panels.frame.rail import PAGES, Rail
from workbench.desktop.panels.frame.status_bar import StatusBar
from workbench.desktop.panels.frame.top_bar import TopBar
from workbench.desktop.panels.inspector.inspector import InspectorPanel
from workbench.desktop.panels.reading.reader import ReaderPanel
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.palette import Palette
from workbench.desktop.widgets.parts.drop_frame import DropFrame
from workbench.desktop.widgets.parts.dropped import dropped
from workbench.desktop.widgets.parts.menu import Menu, lettered
from workbench.desktop.widgets.parts.message_bar import MessageBar
from workbench.desktop.widgets.parts.page_area import PageArea
from workbench.desktop.widgets.parts.pane_line import PaneLine
from workbench.desktop.widgets.parts.tab_order import tab_on
from workbench.desktop.widgets.parts.toast import Toast

MENUS = ("File", "Edit", "View", "Article", "Passage", "Briefing", "Codebook", "Help")
LEAST_SIZE = 1024, 680
FIRST_SIZE = 1440, 900
_NARROW = 1200


class MainWindow(QMainWindow):
    """Show a library: top bar, rail, pages, status bar; toasts, messages and the palette float above."""

    page_shown = Signal(str)
    files_dropped = Signal(list)
    text_dropped = Signal(object)
    """The Dropped that holds a text or an address."""
    recent_chosen = Signal(str)
    """The folder of a recent library was chosen."""
    menu_opened = Signal()
    """A menu of commands is about to be shown."""
    to_be_saved = Signal()
    """The window is about to close: what is being typed is to be handed over."""
    closing = Signal()
    """The window closes."""

    def __init__(self, look: Look, session: Session, actions: Actions) -> None:
        super().__init__()
        self._look = look
        self.may_close: Callable[[], bool] = lambda: True
        self.setObjectName("main_window")
        self.setWindowTitle(f"{session.library.title} – Analyst Workbench")
        self.resize(*FIRST_SIZE)
        self.setAcceptDrops(session.library.is_writable)
        self.top_bar = TopBar(look, session, actions)
        self.rail = Rail(look, session, actions)
        self.articles = ArticleListPanel(look, session, actions)
        self.reader = ReaderPanel(look, session, actions)
        self.inspector = InspectorPanel(look, session, actions)
        self.evidence = EvidencePanel(look, session, actions)
        self.analysis = AnalysisPanel(look, session, actions)
        self.briefings = BriefingsPanel(look, session, actions)
        self.codebook = CodebookPanel(look, session, actions)
        self._first_panes: dict[str, QWidget] = {
            "library": self.articles,
            "evidence": self.evidence,
            "analysis": self.analysis,
            "briefings": self.briefings,
            "codebook": self.codebook,
        }
        self.status_bar = StatusBar(look, session)
        self.message_bar = MessageBar(look)
        self.search_pane = SearchPane(look, session)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.pages = QStackedWidget()
        self._recent = Menu(self, self.tr("Open Recent"))
        self._recent.menuAction().setObjectName("Open Recent")
        self._place()
        self._fill_menus(actions)
        self.toast = Toast(look, self)
        self._drop_frame = DropFrame(look, self)
        self._pane_line = PaneLine(look, self, self.panes)
        self.columns.splitterMoved.connect(self._pane_line.place)
        self.palette_popup = Palette(look, self)
        self._gave_way: QWidget | None = None
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def page(self) -> str:
        """Return the name of the page that is shown."""
        return tuple(PAGES)[self.pages.currentIndex()]

    def show_page(self, name: str, *, keep_focus: bool = False) -> None:
        """Show one of ``PAGES`` and put the keyboard into it, unless it is to stay where it is."""
        self.pages.setCurrentIndex(tuple(PAGES).index(name))
        self.rail.show_page(name)
        if not keep_focus:
            first = self._first_panes[name]
            (self.reader if first.isHidden() else first).setFocus()  # the list may be put away
        self.page_shown.emit(name)

    def panes(self) -> list[QWidget]:
        """Return what F6 goes through on the page that is shown."""
        inside: dict[str, Sequence[QWidget]] = {
            "library": [self.search_pane, self.articles, self.reader, self.inspector],
            "evidence": self.evidence.panes,
            "analysis": self.analysis.panes,
            "briefings": self.briefings.panes,
            "codebook": self.codebook.panes,
        }
        panes = [pane for pane in inside[self.page] if pane.isVisible()]
        return [self.top_bar, *(panes or [self._first_panes[self.page]])]

    def arrangement(self) -> dict[str, str]:
        """Return geometry and column widths, to be kept for the next start."""
        own = {"geometry": self.saveGeometry(), "columns": self.columns.saveState()}
        own["inspector"] = self.inspector.split.saveState()
        own["search_pane"] = QByteArray(b"" if self.search_pane.isHidden() else b"shown")
        own["beside"] = QByteArray(str(self.reader.beside.share).encode())
        pieces = {**own, **self.articles.arrangement(), **self.evidence.arrangement()}
        return {name: piece.toBase64().toStdString() for name, piece in pieces.items()}

    def arrange(self, kept: dict[str, str]) -> None:
        """Take geometry and column widths as they were."""
        if kept.get("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(kept["geometry"].encode()))
        if kept.get("columns"):
            self.columns.restoreState(QByteArray.fromBase64(kept["columns"].encode()))
        if kept.get("inspector"):
            self.inspector.split.restoreState(QByteArray.fromBase64(kept["inspector"].encode()))
        if kept.get("beside"):
            self.reader.beside.set_share(float(QByteArray.fromBase64(kept["beside"].encode()).data()))
        self.search_pane.setVisible(bool(kept.get("search_pane")))
        pieces = {name: QByteArray.fromBase64(piece.encode()) for name, piece in kept.items()}
        self.articles.arrange(pieces)
        self.evidence.arrange(pieces)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is typed be saved before the window goes, and stay where ``may_close`` says no."""
        self.to_be_saved.emit()
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep keys with AltGr from shortcuts, which under X11 take German “]” for 9: ``keyPressEvent`` hears them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(bool(event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear signs typed with AltGr, and open the menu of what has the keyboard by Shift+F10: on Linux Qt does not."""
        focused = self.focusWidget()
        if focused is not None and sign_typed(event, focused):
            return
        is_menu = event.keyCombination() == QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)
        if not is_menu or focused is None or sys.platform == "win32":
            super().keyPressEvent(event)
            return
        place = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place))
        QApplication.sendEvent(focused, asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the reader the room of the inspector where the window is narrow, and give it back."""
        super().resizeEvent(event)
        self.fit_inspector()
        self._pane_line.place()

    def toggle_list(self) -> None:
        """Show or hide the list; in a narrow window the inspector gives way to it."""
        self._toggle(self.articles, self.inspector)

    def toggle_inspector(self) -> None:
        """Show or hide the inspector; in a narrow window the list gives way to it, and comes back when it goes."""
        self._toggle(self.inspector, self.articles)
        if self.inspector.isHidden() and self._gave_way is self.articles:
            self.articles.show()
            self._gave_way = self.inspector

    def write_note(self) -> None:
        """Put the cursor into the note of the passage chosen, wherever the inspector was."""
        if self.inspector.isHidden():
            self.toggle_inspector()
        self.inspector.focus_note()

    def _toggle(self, pane: QWidget, other: QWidget) -> None:
        if pane.isHidden() and self._is_narrow and not other.isHidden():
            other.hide()
            self._gave_way = other
        pane.setVisible(pane.isHidden())

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._look.px(_NARROW)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab to the control that comes next to the eye, or with Shift to the one before."""
        return tab_on(self, forward=forward)

    def fit_inspector(self) -> None:
        """Let list and inspector stand beside the reader as far as there is room, unless two articles have it."""
        if self.reader.beside.is_open:
            return
        if self._is_narrow and not (self.articles.isHidden() or self.inspector.isHidden()):
            self._gave_way = self.inspector
            self.inspector.hide()
        elif not self._is_narrow and self._gave_way is not None:
            self._gave_way.show()
            self._gave_way = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders, text and addresses that come from outside."""
        if event.source() is None and dropped(event.mimeData()):
            event.acceptProposedAction()
            self._drop_frame.raise_()
            self._drop_frame.show()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the frame away."""
        self._drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass on what was dropped."""
        self._drop_frame.hide()
        found = dropped(event.mimeData())
        event.acceptProposedAction()
        if found.paths:
            self.files_dropped.emit(list(found.paths))
        elif found:
            self.text_dropped.emit(found)

    def _on_look_changed(self) -> None:
        """Larger type needs a larger window, as far as the screen has room for it."""
        room = self.screen().availableGeometry()
        width, height = (self._look.px(side) for side in LEAST_SIZE)
        self.setMinimumSize(min(width, room.width()), min(height, room.height()))
        self.fit_inspector()

    def _place(self) -> None:
        for pane in (self.articles, self.reader, self.inspector):
            self.columns.addWidget(pane)
        self.columns.setSizes([336, 744, 308])
        for index, stretch in enumerate((0, 1, 0)):
            self.columns.setStretchFactor(index, stretch)
            self.columns.setCollapsible(index, False)
        self.columns.setHandleWidth(1)
        library = QFrame()
        _stack(QHBoxLayout(library), self.search_pane, self.columns, growing=self.columns)
        self.search_pane.hide()
        for page in (library, *list(self._first_panes.values())[1:]):
            self.pages.addWidget(PageArea(page))
        middle = QFrame()
        _stack(QHBoxLayout(middle), self.rail, self.pages, growing=self.pages)
        whole = QFrame()
        _stack(QVBoxLayout(whole), self.top_bar, self.message_bar, middle, self.status_bar, growing=middle)
        self.setCentralWidget(whole)

    def show_recent(self, folders: Sequence[str]) -> None:
        """Offer these libraries in the menu."""
        self._recent.clear()
        self._recent.setEnabled(bool(folders))
        for folder in folders:
            action = self._recent.addAction(Path(folder).name.replace("&", "&&"))
            action.setToolTip(folder)
            action.triggered.connect(lambda _checked=False, folder=folder: self.recent_chosen.emit(folder))

    def _fill_menus(self, actions: Actions) -> None:
        titles = lettered([(QCoreApplication.translate("Menus", name), name) for name in MENUS])
        menus = {name: Menu(self, title) for name, title in zip(MENUS, titles, strict=True)}
        below = {command: str(name) for name, commands in SUBMENUS.items() for command in commands}
        for menu in menus.values():
            self.menuBar().addMenu(menu)
            menu.opening.connect(self.menu_opened)
        for command, action in actions:
            menu = menus[command.menu]
            if command.separated:
                menu.addSeparator()
            if command.id in below:
                menu = _submenu(menu, below[command.id])
            menu.addAction(action)
            if command.id == "open_library":
                menu.addMenu(self._recent)


def _submenu(menu: Menu, name: str) -> Menu:
    """Return the menu of this name in English below *menu*, made where there is none yet."""
    known = menu.findChild(Menu, name)
    if known is None:
        known = menu.add_below(QCoreApplication.translate("Menus", name))
        known.setObjectName(name)
        known.menuAction().setObjectName(name)
    return known


def _stack(layout: QBoxLayout, *parts: QWidget, growing: QWidget) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, int(part is growing))
