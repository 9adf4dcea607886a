"""The private note of a passage, kept as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.domain.passages import Passage
from workbench.operations.passages import note_passage

_SAVE_AFTER = 800
_LINES = 4, 12


class NoteEdit(QPlainTextEdit):
    """Edit a passage's note; it is saved when typing pauses, when the keyboard leaves, and before another is shown."""

    left = Signal()
    """Escape was pressed: the keyboard is wanted elsewhere."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._passage_id = 0
        self._under_way = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SAVE_AFTER)
        self._pause.timeout.connect(self.save)
        self.setPlaceholderText(self.tr("Note: why it matters. Notes stay in the library."))
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setReadOnly(not session.library.is_writable)
        self.textChanged.connect(self._on_typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        session.failed.connect(self._on_failed)
        look.changed.connect(self._fit)
        self._fit()

    def show_note(self, passage: Passage) -> None:
        """Show the note of *passage*; what is being written to it is left alone."""
        if passage.id != self._passage_id:
            self.save()
            self._passage_id = passage.id
            self._under_way = 0
        elif self.document().isModified() or self._under_way:
            return
        if passage.note != self.toPlainText():
            self.setPlainText(passage.note)
            self._pause.stop()
        self.document().setModified(False)

    def save(self) -> None:
        """Keep what was typed."""
        self._pause.stop()
        if not (self._passage_id and self.document().isModified()):
            return
        self.document().setModified(False)
        self._under_way += 1
        passage_id = self._passage_id

        def saved(_changes: Changes) -> None:
            if passage_id == self._passage_id:
                self._under_way = max(0, self._under_way - 1)

        self._session.perform(note_passage, passage_id=passage_id, note=self.toPlainText(), then=saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or leave the note by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the keyboard leaves."""
        super().focusOutEvent(event)
        self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save before the note is out of sight."""
        super().hideEvent(event)
        self.save()

    def _on_typed(self) -> None:
        if self.document().isModified():
            self._pause.start()

    def _on_failed(self) -> None:
        if self._under_way:
            self._under_way = 0
            self.document().setModified(True)  # so that the next occasion tries again

    def _fit(self) -> None:
        """Be as high as the note, within limits; a layout of plain text counts its height in lines."""
        lines = max(_LINES[0], min(round(self.document().documentLayout().documentSize().height()), _LINES[1]))
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * lines) + self._look.px(24))
