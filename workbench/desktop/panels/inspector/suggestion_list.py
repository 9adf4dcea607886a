"""The suggestions for the article in view, tag by tag, with why each is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.suggestions import SuggestedTag
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.parts.polish import polish_anew
from workbench.desktop.widgets.parts.row_button import RowButton
from workbench.desktop.widgets.parts.scrolled import scrolled
from workbench.desktop.widgets.parts.tips import set_tip
from workbench.desktop.widgets.tags.tag_mark import tag_icon
from workbench.domain.codebook import TagKind, TagRef

_ROWS = 12


class SuggestionList(QFrame):
    """List suggested tags: a click goes to the first place, the tick tags it, the cross dismisses it for the article."""

    place_requested = Signal(object)
    """The Suggestion to go to."""
    accepted = Signal(object)
    """The Suggestion to tag."""
    dismissed = Signal(object)
    """The TagRef that is not to be suggested for this article."""
    all_requested = Signal(object)
    """All mentions of the actor with this TagRef are to be tagged."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._actions = actions
        self._shown: tuple[SuggestedTag, ...] = ()
        self._current: TagRef | None = None
        self.setProperty("ground", "panel")
        self._gives_way = False
        self._header = PaneHeader(look, self.tr("Suggestions"))
        self._rows: list[_Row] = []
        inner = QWidget()
        self._area = scrolled(inner)
        self._column = QVBoxLayout(inner)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._area, 1)
        self.setAccessibleName(self.tr("Suggestions"))
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(self._show_current)
        self.hide()
        look.changed.connect(self._fill)
        actions.keys_changed.connect(self._fill)

    def show_tags(self, shown: Sequence[SuggestedTag], current: TagRef | None) -> None:
        """Show these suggestions; the list hides where there is none."""
        if (tuple(shown), current) != (self._shown, self._current):
            self._shown, self._current = tuple(shown), current
            self._fill()

    def go_to_top(self) -> None:
        """Begin with the first row again, for another article."""
        self._area.verticalScrollBar().setValue(0)

    def give_way(self, *, to_passage: bool) -> None:
        """Leave the room to a passage that is chosen, or take it back."""
        self._gives_way = to_passage
        self._settle()

    def _fill(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(8), 0, px(8), px(8))
        self._column.setSpacing(px(2))
        for shown in self._shown[len(self._rows) : _ROWS]:
            self._add_row(shown)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._shown))
        for row, shown in zip(self._rows, self._shown, strict=False):
            self._fill_row(row, shown)
        places = sum(shown.places for shown in self._shown)
        self._header.set_count(shown_number(places) if places else "")
        self._settle()
        self._laid_out.start(0)

    def _show_current(self) -> None:
        for row, shown in zip(self._rows, self._shown, strict=False):
            if shown.tag.ref == self._current:
                self._area.ensureWidgetVisible(row, 0, 0)

    def _settle(self) -> None:
        self.setVisible(bool(self._shown) and not self._gives_way)

    def _add_row(self, shown: SuggestedTag) -> None:
        row = _Row(self._look, shown)
        row.name.clicked.connect(lambda: self.place_requested.emit(row.shown.first))
        row.every.clicked.connect(lambda: self.all_requested.emit(row.shown.tag.ref))
        row.accept.clicked.connect(lambda: self.accepted.emit(row.shown.first))
        row.dismiss.clicked.connect(lambda: self.dismissed.emit(row.shown.tag.ref))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _fill_row(self, row: _Row, shown: SuggestedTag) -> None:
        tag = shown.tag
        row.shown = shown
        row.set_chosen(chosen=tag.ref == self._current)
        words = f"{tag.name}  ×{shown.places}" if shown.places > 1 else tag.name
        row.name.setIcon(tag_icon(self._look, tag.kind, tag.colour, tag.shape))
        row.name.set_words(words)
        set_tip(row.name, tag.description or tag.name)
        row.why.setText(self._why(shown))
        row.name.setAccessibleName(f"{words}, {row.why.text()}")
        row.every.set_text(self.tr("Tag all mentions of {}").format(tag.name))
        row.every.setVisible(tag.kind is TagKind.ACTOR)
        row.accept.set_text(self.tr("Tag as {}").format(tag.name), self._keys_of("accept_suggestion"))
        row.dismiss.set_text(self.tr("Not in this article: {}").format(tag.name), self._keys_of("dismiss_suggestion"))

    def _keys_of(self, command: str) -> str:
        return self._actions[command].shortcut().toString()

    def _why(self, shown: SuggestedTag) -> str:
        words = ", ".join(shown.why)
        if shown.tag.kind is TagKind.ACTOR:
            return self.tr("named: {}").format(words)
        return self.tr("because of: {}").format(words)


class _Row(QFrame):
    """One line of the list, kept for other tags: making a dozen anew for each article held the window up."""

    def __init__(self, look: Look, shown: SuggestedTag) -> None:
        super().__init__()
        self.shown = shown
        self._look = look
        self._top, self._column = QHBoxLayout(), QVBoxLayout(self)
        self.name = RowButton(QIcon(), "")
        self.every = IconButton(look, "list-checks", "", size=28)
        self.accept = IconButton(look, "check", "", size=28)
        self.dismiss = IconButton(look, "x", "", size=28)
        self.why = QLabel()
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setProperty("role", FontRole.SECONDARY)
        self.why.setProperty("tone", "muted")
        self.why.setWordWrap(True)
        self.setProperty("card", "plain")
        self._top.addWidget(self.name, 1)
        for button in (self.every, self.accept, self.dismiss):
            self._top.addWidget(button)
        self._column.setSpacing(0)
        self._column.addLayout(self._top)
        self._column.addWidget(self.why)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_chosen(self, *, chosen: bool) -> None:
        """Stand out, or not."""
        card = "chosen" if chosen else "plain"
        if card != self.property("card"):
            self.setProperty("card", card)
            polish_anew(self)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._top.setSpacing(px(2))
        self._column.setContentsMargins(0, px(2), 0, 0)
        self.why.setContentsMargins(px(26), 0, px(8), px(4))
