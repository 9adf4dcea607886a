"""The rows of the list of articles, fast however many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from workbench.desktop.models.article_list import ArticleListModel
from workbench.desktop.widgets.rows.article_delegate import ArticleDelegate, ArticleRole

_BATCH = 512
_SELECT = QItemSelectionModel.SelectionFlag.Select
_NOTHING = QItemSelectionModel.SelectionFlag.NoUpdate


_Index = QModelIndex | QPersistentModelIndex


class ArticleListRows(QListView):
    """Show articles; when the rows are replaced, what was selected stays selected as far as it is there."""

    unfold_requested = Signal(int)
    """The copies of this article are to be shown below it, or put away."""

    def __init__(self, model: ArticleListModel, delegate: ArticleDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_replacing = False
        self._rows = model
        self._delegate = delegate
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setMouseTracking(True)
        self.setModel(model)

    def replace(self, change: Callable[[], None], *, otherwise: int | None, from_top: bool) -> None:
        """Let *change* reset the model; then select again what was selected and keep the place, or go to the top.

        A list that stands at its top with nothing selected stays at the top: new rows come in sight there.
        Where nothing was selected, the article *otherwise* is.
        """
        current = self._id(self.currentIndex())
        selected = {self._id(index) for index in self.selectionModel().selectedIndexes()}
        was_at_top = self.verticalScrollBar().value() == 0 and not selected
        if current is None and not selected:
            current, selected = otherwise, {otherwise}
        top = self.indexAt(self.viewport().rect().topLeft())
        top_id, above = self._id(top), self.visualRect(top).top() if top.isValid() else 0
        self.is_replacing = True
        change()
        self._select(current, selected)
        self.is_replacing = False
        if from_top or was_at_top:
            self.scrollToTop()
            return
        row = self._row(top_id)
        if row.isValid():
            self._lay_out(row)
            self.scrollTo(row, QAbstractItemView.ScrollHint.PositionAtTop)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - above)

    def show_row(self, index: QModelIndex) -> None:
        """Bring a row into view."""
        if not self.visualRect(index).isValid():
            self._lay_out(index)
        self.scrollTo(index)

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Repaint alone: QListView would lay out all rows again, batch by batch, and lose its place; no row grows."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Unfold copies on a click on their count; else choose a row."""
        index = self.indexAt(event.position().toPoint())
        copies = index.data(ArticleRole.COPIES) if index.isValid() else None
        place = self._delegate.copies_rect(self.visualRect(index), copies) if copies else QRect()
        if event.button() == Qt.MouseButton.LeftButton and place.contains(event.position().toPoint()):
            self.unfold_requested.emit(self._id(index))
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold copies with the right arrow, put them away with the left one."""
        copies = self.currentIndex().data(ArticleRole.COPIES) if self.currentIndex().isValid() else None
        folds = {Qt.Key.Key_Right: False, Qt.Key.Key_Left: True}
        key = Qt.Key(event.key())
        if copies and copies.count and key in folds and copies.are_unfolded is folds[key]:
            self.unfold_requested.emit(self._id(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        """Do nothing: looking for a title by its first letters would read every row."""

    def _lay_out(self, index: QModelIndex) -> None:
        """Give a row deep in the list its place at once: without one it cannot be scrolled to."""
        if index.row() < _BATCH // 2:
            return
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def _select(self, current: int | None, selected: set[int | None]) -> None:
        selection = self.selectionModel()
        for article_id in selected:
            index = self._row(article_id)
            if index.isValid():
                selection.select(index, _SELECT)
        index = self._row(current)
        if index.isValid():
            selection.setCurrentIndex(index, _NOTHING)

    def _row(self, article_id: int | None) -> QModelIndex:
        """Return the index of an article, an invalid one where it is not listed."""
        row = None if article_id is None else self._rows.row_of(article_id)
        return QModelIndex() if row is None else self._rows.index(row)

    @staticmethod
    def _id(index: QModelIndex) -> int | None:
        return index.data(ArticleRole.ID) if index.isValid() else None
