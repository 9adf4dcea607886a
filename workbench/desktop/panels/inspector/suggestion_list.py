"""The suggestions for the article in view, tag by tag, with why each is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.suggestions import SuggestedTag
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.parts.row_button import RowButton
from workbench.desktop.widgets.parts.scrolled import scrolled
from workbench.desktop.widgets.tags.tag_chip import plain_tip
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

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[SuggestedTag, ...] = ()
        self._current: TagRef | None = None
        self.setProperty("ground", "panel")
        self._gives_way = False
        self._header = PaneHeader(look, self.tr("Suggestions"))
        self._rows = QWidget()
        self._area = scrolled(self._rows)
        self._column = QVBoxLayout(self._rows)
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
        while (item := self._column.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        px = self._look.px
        self._column.setContentsMargins(px(8), 0, px(8), px(8))
        self._column.setSpacing(px(2))
        for shown in self._shown[:_ROWS]:
            self._column.addWidget(self._row(shown))
        self._column.addStretch(1)
        places = sum(shown.places for shown in self._shown)
        self._header.set_count(shown_number(places) if places else "")
        self._settle()
        self._laid_out.start(0)

    def _show_current(self) -> None:
        for number, shown in enumerate(self._shown[:_ROWS]):
            item = self._column.itemAt(number)
            if shown.tag.ref == self._current and item is not None and (row := item.widget()):
                self._area.ensureWidgetVisible(row, 0, 0)

    def _settle(self) -> None:
        self.setVisible(bool(self._shown) and not self._gives_way)

    def _row(self, shown: SuggestedTag) -> QWidget:
        px, tag = self._look.px, shown.tag
        row = QFrame()
        row.setProperty("card", "chosen" if tag.ref == self._current else "plain")
        words = f"{tag.name}  ×{shown.places}" if shown.places > 1 else tag.name
        name = RowButton(tag_icon(self._look, tag.kind, tag.colour, tag.shape), words)
        name.setToolTip(plain_tip(": ".join(filter(None, (tag.name, tag.description)))))
        name.clicked.connect(lambda: self.place_requested.emit(shown.first))
        why = QLabel(self._why(shown))
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setProperty("role", FontRole.SECONDARY)
        why.setProperty("tone", "muted")
        why.setWordWrap(True)
        why.setContentsMargins(px(26), 0, px(8), px(4))
        name.setAccessibleName(f"{words}, {why.text()}")
        top = QHBoxLayout()
        top.setSpacing(px(2))
        top.addWidget(name, 1)
        for button in self._buttons(shown):
            top.addWidget(button)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, px(2), 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(why)
        return row

    def _buttons(self, shown: SuggestedTag) -> list[IconButton]:
        name = shown.tag.name
        accept = IconButton(self._look, "check", self.tr("Tag as {}").format(name), shortcut="Y", size=28)
        accept.clicked.connect(lambda: self.accepted.emit(shown.first))
        dismiss = IconButton(self._look, "x", self.tr("Not in this article: {}").format(name), shortcut="N", size=28)
        dismiss.clicked.connect(lambda: self.dismissed.emit(shown.tag.ref))
        if shown.tag.kind is TagKind.THEME:
            return [accept, dismiss]
        every = IconButton(self._look, "list-checks", self.tr("Tag all mentions of {}").format(name), size=28)
        every.clicked.connect(lambda: self.all_requested.emit(shown.tag.ref))
        return [every, accept, dismiss]

    def _why(self, shown: SuggestedTag) -> str:
        words = ", ".join(shown.why)
        if shown.tag.kind is TagKind.ACTOR:
            return self.tr("named: {}").format(words)
        return self.tr("because of: {}").format(words)
