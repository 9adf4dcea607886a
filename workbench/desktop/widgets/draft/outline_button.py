"""The headings of the draft, to go to one."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from workbench.briefing.statements import read_headings
from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.menu import Menu
from workbench.domain.spans import Span

_LONGEST = 60


class OutlineButton(IconButton):
    """Open a menu of the headings of an editor's draft; the one chosen is gone to."""

    def __init__(self, look: Look, editor: DraftEditor, parent: QWidget | None = None) -> None:
        super().__init__(look, "list-tree", "", size=32, parent=parent)
        self.set_text(self.tr("Headings"), "")
        self._editor = editor
        self._menu = Menu(self)
        self._menu.opening.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _fill(self) -> None:
        self._menu.clear()
        for heading in read_headings(self._editor.draft):
            words = heading.words if len(heading.words) <= _LONGEST else f"{heading.words[:_LONGEST]}…"
            action = self._menu.addAction("    " * (heading.level - 1) + words.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, span=heading.span: self._go_to(span))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("No heading yet")).setEnabled(False)

    def _go_to(self, span: Span) -> None:
        self._editor.select(span)
        self._editor.setFocus()
