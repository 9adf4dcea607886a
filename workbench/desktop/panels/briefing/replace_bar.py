"""Find words in the draft and put others in their place."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.fields.find_bar import FindBar


class ReplaceBar(QFrame):
    """Show a find bar over the draft, with a field for the words to put in; each replacing is one step of undo."""

    def __init__(self, look: Look, editor: DraftEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._editor = editor
        self.finder = FindBar(look, editor, self.tr("Find in this draft"))
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Replace with"))
        self._words.setAccessibleName(self.tr("Replace with"))
        self._one = QPushButton(self.tr("Replace"))
        self._all = QPushButton(self.tr("Replace All"))
        self._row = QHBoxLayout()
        self._line = QWidget()
        self._line.setLayout(self._row)
        for part in (self._words, self._one, self._all):
            self._row.addWidget(part)
        self._row.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.finder)
        column.addWidget(self._line)
        self._words.returnPressed.connect(self._replace_one)
        self._one.clicked.connect(self._replace_one)
        self._all.clicked.connect(self._replace_all)
        self.finder.closed.connect(self.hide)
        editor.textChanged.connect(self.finder.renew)  # else what is replaced would not be what was found
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def open_bar(self) -> None:
        """Show the bar, looking for the words that are selected, if any."""
        self.show()
        self._line.setVisible(not self._editor.isReadOnly())
        self.finder.open_bar()

    def _replace_one(self) -> None:
        span = self.finder.current
        if span is not None:
            self._editor.replace(span, self._words.text())
            self.finder.renew(moves=True)

    def _replace_all(self) -> None:
        self._editor.replace_all(self.finder.found, self._words.text())

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(16), 0, px(12), px(6))
        self._row.setSpacing(px(6))
