"""Two articles beside each other: the sentences in which they differ, and whether they are copies of one story."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QWidget,
)

from workbench.desktop.language import dotted
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.compare.side_by_side import SideBySide, side_title
from workbench.desktop.widgets.parts.dialog_frame import fit, titled_column
from workbench.desktop.widgets.rows.article_delegate import meta
from workbench.domain.articles import Article
from workbench.domain.changes import Changes
from workbench.operations.copies import Comparison, compare_articles


class CompareCopiesDialog(QDialog):
    """Compare an article with one of *others* at a time; the comparison follows the library."""

    separate_requested = Signal(int)
    """The article with this id is no copy of the others in its group."""
    beside_requested = Signal(int, int)
    """The two articles are to be read side by side."""
    group_requested = Signal(list)
    """The articles with these ids are copies of one story."""

    def __init__(
        self, look: Look, session: Session, article: Article, others: Sequence[Article], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._article = article
        self._choice = QComboBox(self)
        self._beside = QPushButton(self.tr("Side by Side"))
        self._separate = QPushButton(self.tr("Not a Copy"))
        self._group = QPushButton(self.tr("Group as Copies"))
        for other in others:
            self._choice.addItem(_named(other), other.id)
        self._build()
        self._connect()
        self._ask()

    def _build(self) -> None:
        self._choice.setAccessibleName(self.tr("Compare with"))
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        has_choice = self._choice.count() > 1
        self._choice.setVisible(has_choice)
        other = self._choice if has_choice else side_title(self._choice.itemText(0))
        own = side_title(_named(self._article))
        self._sides = SideBySide(self._look, own, other)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self._beside, self._separate, self._group):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self._separate, self._group):
            button.hide()  # until it is known which of the two there is to do
        column = titled_column(self, self._look, self.tr("Compare Copies"))
        column.addWidget(self._sides, 1)
        column.addWidget(buttons)
        fit(self, self._look, 960, 600)

    def _connect(self) -> None:
        self._choice.currentIndexChanged.connect(lambda _index: self._ask())
        self._beside.clicked.connect(self._read_both)
        self._separate.clicked.connect(lambda: self.separate_requested.emit(self._other_id))
        self._group.clicked.connect(lambda: self.group_requested.emit([self._article.id, self._other_id]))
        self._session.changed.connect(self._on_changed)

    @property
    def _other_id(self) -> int:
        return int(self._choice.currentData())

    def _read_both(self) -> None:
        self.accept()
        self.beside_requested.emit(self._article.id, self._other_id)

    def _ask(self) -> None:
        own, other = self._article.id, self._other_id
        self._session.ask("compare", lambda db, _index: compare_articles(db, own, other), self._show_comparison)

    def _show_comparison(self, found: Comparison) -> None:
        self._sides.show_pairs(self._in_words(found, len(found.sentences)), found.sentences)
        writable = self._session.library.is_writable
        self._separate.setVisible(found.are_grouped and writable)
        self._group.setVisible(not found.are_grouped and writable)

    def _in_words(self, found: Comparison, differing: int) -> str:
        grouped = self.tr("Grouped as copies.") if found.are_grouped else self.tr("Not grouped.")
        share = self.tr("{}% of the word sequences of the shorter text stand in the other.")
        counted = (
            self.tr("1 sentence differs.") if differing == 1 else self.tr("{} sentences differ.").format(differing)
        )
        return " ".join((grouped, share.format(round(found.likeness.containment * 100)), counted))

    def _on_changed(self, changes: Changes) -> None:
        if {self._article.id, self._other_id} & changes.articles:
            self._ask()


def _named(article: Article) -> str:
    return dotted([*meta(article), article.facts.title])
