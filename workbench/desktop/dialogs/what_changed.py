"""What changed in an article: two of its revisions beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.compare.side_by_side import SideBySide
from workbench.desktop.widgets.parts.dialog_frame import fit, titled_column
from workbench.desktop.widgets.parts.named_choice import name_choice
from workbench.desktop.widgets.parts.shown_date import shown_time
from workbench.domain.changes import Changes
from workbench.library import revisions
from workbench.library.revisions import RevisionNote
from workbench.operations.revisions import RevisionComparison, compare_revisions


class WhatChangedDialog(QDialog):
    """Compare two revisions of an article; what it says now and what it said before until others are chosen."""

    beside_requested = Signal(int, int)
    """The article with the first id is to be read, and its revision with the second id beside it."""

    def __init__(self, look: Look, session: Session, article_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article_id = article_id
        self._other: RevisionNote | None = None
        self._older, self._newer = QComboBox(), QComboBox()
        name_choice(self._older, self.tr("Older revision"))
        name_choice(self._newer, self.tr("Newer revision"))
        self._sides = SideBySide(look, self._older, self._newer)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._beside = buttons.addButton(self.tr("Side by Side"), QDialogButtonBox.ButtonRole.ActionRole)
        self._beside.clicked.connect(self._read_both)
        self._beside.setEnabled(False)
        self._beside.setAutoDefault(False)
        column = titled_column(self, look, self.tr("What Changed"))
        column.addWidget(self._sides, 1)
        column.addWidget(buttons)
        fit(self, look, 960, 600)
        for choice in (self._older, self._newer):
            choice.activated.connect(lambda _index: self._ask())
        session.changed.connect(self._on_changed)
        self._ask()

    def _ask(self) -> None:
        own, older, newer = self._article_id, self._older.currentData(), self._newer.currentData()
        self._session.ask(
            "revisions",
            lambda db, _index: (
                revisions.of_article(db, own),
                compare_revisions(db, own, older=older, newer=newer),
            ),
            self._show_comparison,
        )

    def _show_comparison(self, answer: tuple[Sequence[RevisionNote], RevisionComparison]) -> None:
        notes, found = answer
        for choice, chosen in ((self._older, found.older), (self._newer, found.newer)):
            choice.clear()
            for note in notes:
                choice.addItem(self._named(note), note.number)
            choice.setCurrentIndex(choice.findData(chosen.number))
        both = found.older, found.newer
        self._other = next((n for n in both if not n.is_current), None) if any(n.is_current for n in both) else None
        self._beside.setEnabled(self._other is not None)
        self._sides.show_pairs(self._in_words(found), found.sentences)

    def _read_both(self) -> None:
        if self._other is not None:
            self.accept()
            self.beside_requested.emit(self._article_id, self._other.id)

    def _named(self, note: RevisionNote) -> str:
        words = self.tr("Revision {number}  ·  {time}  ·  %Ln word(s)", "", note.words).format(
            number=note.number, time=shown_time(note.imported)
        )
        return words + (self.tr("  ·  current") if note.is_current else "")

    def _in_words(self, found: RevisionComparison) -> str:
        title = found.article.facts.title
        count = len(found.sentences)
        if not count:
            return self.tr("{}: only punctuation, case or line ends changed.").format(title)
        if count == 1:
            return self.tr("{}: 1 sentence changed.").format(title)
        return self.tr("{title}: {count} sentences changed.").format(title=title, count=shown_number(count))

    def _on_changed(self, changes: Changes) -> None:
        if self._article_id in changes.articles and changes.touches("revisions"):
            self._ask()
