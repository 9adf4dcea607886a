"""The middle of the briefing page: title and buttons, the draft, its length and marking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.draft import draft_edits
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.draft.outline_button import OutlineButton
from workbench.desktop.widgets.fields.filing_fields import filed_as
from workbench.desktop.widgets.fields.marking_combo import MarkingCombo
from workbench.desktop.widgets.parts.button_icon import set_icon
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.parts.row_button import RowButton
from workbench.desktop.widgets.parts.title_button import TitleButton
from workbench.domain.briefings import Briefing
from workbench.domain.texts import sort_key, word_count

_FOOT, _WIDE, _AROUND = 36, 440, 48


class DraftPane(QFrame):
    """Show the draft with what belongs to it; *keep_version* goes into the menu of briefings.

    ``menu_opened`` asks for ``fill_menu``; ``briefing_chosen`` carries the id of a briefing.
    """

    briefing_chosen = Signal(int)
    menu_opened = Signal()
    new_requested = Signal()
    delete_requested = Signal()
    filing_requested = Signal()

    def __init__(self, look: Look, keep_version: QAction, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._keep_version = keep_version
        self._writable = writable
        self.editor = DraftEditor(look)
        self.editor.setReadOnly(not writable)
        self.marking = MarkingCombo(self.tr("Unmarked"))
        self.marking.setEnabled(writable)
        self.marking.currentIndexChanged.connect(self._fit_marking)
        self._title = TitleButton(look)
        self._menu = Menu(self._title)
        self._menu.opening.connect(self.menu_opened)
        self._title.setMenu(self._menu)
        self._words = QLabel()
        self._words.setProperty("role", FontRole.SECONDARY)
        self._filing = RowButton(look.icon("folder-open"), "")
        self._filing.setEnabled(writable)
        self._filing.clicked.connect(self.filing_requested)
        self._outline = OutlineButton(look, self.editor)
        self._buttons, self._format = QWidget(), IconButton(look, "a-large-small", self.tr("Format"), size=32)
        self._foot = QFrame()
        self._foot_row = QHBoxLayout(self._foot)
        self._column = QVBoxLayout(self)
        self._build()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_title(self, title: str) -> None:
        """Name the briefing that is written."""
        self._title.set_title(title)

    def set_filing(self, series: str, category: str) -> None:
        """Show the series and category of the briefing."""
        self._filing.set_words(filed_as(series, category))
        self._filing.setToolTip(self.tr("Series and category"))

    def fill_menu(self, briefings: Sequence[Briefing], current: int | None) -> None:
        """List all briefings by series, those without one last, and what else can be done."""
        self._menu.clear()
        in_series = sorted(briefings, key=lambda briefing: (not briefing.series, sort_key(briefing.series)))
        for series, filed in groupby(in_series, key=lambda briefing: briefing.series):
            if self._menu.actions():
                self._menu.addSeparator()
            if series:
                self._menu.add_heading(series.replace("&", "&&"))
            for briefing in filed:
                self._add_briefing(briefing, is_current=briefing.id == current)
        self._menu.addSeparator()
        self._add_entry("file-plus", self.tr("New Briefing…"), self.new_requested.emit)
        self._menu.addAction(self._keep_version)
        self._add_entry("trash-2", self.tr("Delete Briefing…"), self.delete_requested.emit)

    def add_bar(self, bar: QWidget) -> None:
        """Put *bar* between the header and the draft."""
        self._column.insertWidget(1, bar)

    def show_length(self) -> None:
        """Count the words of the draft."""
        count = word_count(self.editor.draft)
        self._words.setText(self.tr("1 word") if count == 1 else self.tr("{} words").format(shown_number(count)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the buttons into one where they would leave no room for the title."""
        super().resizeEvent(event)
        is_wide = self.width() >= self._look.px(_WIDE)
        self._buttons.setVisible(is_wide)
        self._format.setVisible(not is_wide)

    def _build(self) -> None:
        self.setFocusProxy(self.editor)
        self.setProperty("ground", "surface")
        header = PaneHeader(self._look, "")
        header.setProperty("edge", "bottom")
        header.add_leading(self._title)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        menu = Menu(self._format)
        for icon, text, shortcut, edit in self._edits():
            button = IconButton(self._look, icon, text, shortcut=shortcut, size=32)
            button.clicked.connect(edit)
            row.addWidget(button)
            keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{text}\t{keys}" if keys else text, edit)
        self._format.setMenu(menu)
        self._format.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self._format, *self._buttons.findChildren(IconButton)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the caret stays where the words are
            button.setEnabled(self._writable)
        for part in (self._buttons, self._format, self._outline):
            header.add_trailing(part)
        self._foot.setProperty("edge", "top")
        self._foot_row.addWidget(self._words)
        self._foot_row.addWidget(self._filing, 1)
        self._foot_row.addWidget(self.marking)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(header)
        self._column.addWidget(self.editor, 1)
        self._column.addWidget(self._foot)

    def _edits(self) -> tuple[tuple[str, str, str, Callable[[], None]], ...]:
        editor = self.editor
        return (
            ("heading", self.tr("Heading"), "", lambda: draft_edits.toggle_heading(editor.textCursor())),
            ("bold", self.tr("Bold"), "Ctrl+B", lambda: editor.wrap("**")),
            ("italic", self.tr("Italic"), "Ctrl+I", lambda: editor.wrap("*")),
            ("list", self.tr("List"), "", lambda: draft_edits.toggle_list(editor.textCursor())),
            ("quote", self.tr("Quote"), "", lambda: draft_edits.toggle_quote(editor.textCursor())),
            ("table", self.tr("Table"), "", editor.insert_table),
        )

    def _add_briefing(self, briefing: Briefing, *, is_current: bool) -> None:
        action = self._menu.addAction(briefing.title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_current)
        action.triggered.connect(lambda _checked=False: self.briefing_chosen.emit(briefing.id))

    def _add_entry(self, icon: str, text: str, ask: Callable[[], None]) -> None:
        action = self._menu.addAction(self._look.icon(icon), text)
        action.setIconVisibleInMenu(False)
        action.setEnabled(self._writable)
        action.triggered.connect(lambda _checked=False: ask())

    def _on_look_changed(self) -> None:
        px = self._look.px
        set_icon(self._filing, self._look, "folder-open")
        self._foot.setFixedHeight(px(_FOOT))
        self._foot_row.setContentsMargins(px(24), 0, px(8), 0)
        self.marking.setFixedHeight(px(28))
        self._fit_marking()

    def _fit_marking(self) -> None:
        """Make the choice no wider than what is chosen: the series beside it needs the room; its list shows all in full."""
        words = self.marking.fontMetrics().horizontalAdvance(self.marking.currentText())
        self.marking.setFixedWidth(words + self._look.px(_AROUND))
        self.marking.view().setMinimumWidth(self.marking.sizeHint().width())
