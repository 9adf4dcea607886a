"""The strip above an article: where one is, and what can be done with the article."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.look import FontRole, Look
from workbench.desktop.panels.reading.reading_commands import STYLE_COMMANDS
from workbench.desktop.panels.reading.type_menu import TypeMenu
from workbench.desktop.widgets.parts.action_button import ActionButton
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.marking_label import MarkingLabel
from workbench.desktop.widgets.parts.pane_header import HEIGHT
from workbench.domain.articles import Article, Status


class ReaderBar(QFrame):
    """Show the place in the list, the article's marking, and buttons for commands on the article."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._place = QLabel()
        self._positions: tuple[str, ...] = ()
        self._place.setProperty("role", FontRole.SECONDARY)
        self._marking = MarkingLabel(look)
        self._marking.hide()
        self._star = _switch(look, actions["star"], "star")
        self._archive = _switch(look, actions["archive"], "archive")
        self._back = ActionButton(look, actions["previous_article"], "arrow-left")
        self._forth = ActionButton(look, actions["next_article"], "arrow-right")
        self._place.setMinimumWidth(1)  # where room is short it gives way, not the list beside the reader
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._back)
        self._row.addWidget(self._forth)
        self._row.addWidget(self._place)
        self._row.addWidget(self._marking)
        self._row.addStretch(1)
        self._row.addWidget(self._text_size(look, actions))
        self._row.addWidget(ActionButton(look, actions["outline"], "list"))
        self._row.addWidget(ActionButton(look, actions["find"], "text-search"))
        self._row.addWidget(ActionButton(look, actions["collect"], "quote"))
        self._row.addWidget(self._star)
        self._row.addWidget(self._archive)
        self._row.addWidget(ActionButton(look, actions["toggle_inspector"], "panel-right"))
        self.setAccessibleName(self.tr("Article"))
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.set_article(None)

    def set_position(self, index: int, total: int) -> None:
        """Say which of the articles listed this is, counting from 0; outside the list nothing is said."""
        at, of = QLocale().toString(index + 1), QLocale().toString(total)
        is_listed = 0 <= index < total
        self._back.set_apt(apt=index > 0)
        self._forth.set_apt(apt=index < total - 1)
        self._positions = (self.tr("{} of {}").format(at, of), f"{at}/{of}") if is_listed else ()
        self._show_position()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the position as the room allows: in words, in figures, or not at all."""
        super().resizeEvent(event)
        self._show_position()
        self._row.activate()  # in the same frame, not in the next

    def _show_position(self) -> None:
        margins = self._place.contentsMargins()
        room = self.width() - self._row.minimumSize().width() - margins.left() - margins.right()
        width = self._place.fontMetrics().horizontalAdvance
        self._place.setText(next((words for words in self._positions if width(words) <= room), ""))

    def set_article(self, article: Article | None) -> None:
        """Show the state of *article*."""
        for button in (self._star, self._archive):
            button.set_apt(apt=article is not None)
        self._marking.setVisible(article is not None and article.marking is not None)
        self._marking.set_marking(article.marking if article else None)
        starred = article is not None and article.starred
        self._star.set_icon("star-filled" if starred else "star")
        self._star.setChecked(starred)
        self._archive.setChecked(article is not None and article.status is Status.ARCHIVED)

    def _text_size(self, look: Look, actions: Actions) -> QToolButton:
        button = IconButton(look, "a-large-small", self.tr("Type and Column"))
        menu = TypeMenu(button)
        menu.addActions([actions[command] for command in STYLE_COMMANDS])
        menu.addSeparator()
        menu.addActions([actions["larger"], actions["smaller"]])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _on_look_changed(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(HEIGHT))
        self._row.setContentsMargins(px(12), 0, px(8), 0)
        self._row.setSpacing(px(2))
        self._place.setContentsMargins(px(6), 0, px(8), 0)


def _switch(look: Look, action: QAction, icon: str) -> ActionButton:
    button = ActionButton(look, action, icon)
    button.setCheckable(True)
    # The article decides whether it is starred or archived, not the click: a change may fail or be undone.
    button.clicked.connect(lambda checked: button.setChecked(not checked))
    return button
