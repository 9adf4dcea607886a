"""The rows of the list of articles, as cards or in columns, fast however many there are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from workbench.desktop.look import Look
from workbench.desktop.models.article_list import ArticleListModel
from workbench.desktop.panels.articles.article_columns import ArticleColumns
from workbench.desktop.widgets.rows.article_cells import CELL_HEIGHT, ArticleCells
from workbench.desktop.widgets.rows.article_delegate import HEIGHT, ArticleDelegate, ArticleRole
from workbench.desktop.widgets.rows.heading import HEADING_HEIGHT, Heading

_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_NOTHING = QItemSelectionModel.SelectionFlag.NoUpdate
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ENDS = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
_FOLDS = {Qt.Key.Key_Right: False, Qt.Key.Key_Left: True}
_TURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ArticleListRows(QTableView):
    """Show articles; when the rows are replaced, what was selected stays selected as far as it is there.

    A click on a heading folds its group, as Space and Enter do, and the left and right arrows.
    """

    unfold_requested = Signal(int)
    """The copies of this article are to be shown below it, or put away."""

    def __init__(self, look: Look, model: ArticleListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_replacing = False
        self._look = look
        self._rows = model
        self._cards, self._cells = ArticleDelegate(look, self), ArticleCells(look, self)
        self.setModel(model)
        self.columns = ArticleColumns(look, self)
        self._build()
        self.show_columns(wanted=False)
        model.modelReset.connect(self._size_headings)
        model.rowsInserted.connect(self._size_headings)
        look.changed.connect(self._on_look_changed)

    @property
    def shows_columns(self) -> bool:
        """Say whether the articles stand in columns, not as cards."""
        return self.itemDelegate() is self._cells

    def show_columns(self, *, wanted: bool) -> None:
        """Show the articles in columns, or as cards; what is in sight stays so."""
        top = self.rowAt(0)
        self.setItemDelegate(self._cells if wanted else self._cards)
        self.columns.show(wanted=wanted)
        self.setCurrentIndex(self.currentIndex().siblingAtColumn(0))
        self._on_look_changed()
        self.scrollTo(self._rows.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self.scrollTo(self.currentIndex())

    def chosen_row(self) -> int:
        """Return the row that is current and selected, -1 where there is none: a list that only has the focus chose none."""
        index = self.currentIndex()
        return index.row() if self.selectionModel().isSelected(index) else -1

    def selected_rows(self) -> list[int]:
        """Return the rows that are selected, from the top; headings between them too."""
        return sorted({row for part in self._parts() for row in range(part.top(), part.bottom() + 1)})

    def is_alone(self) -> bool:
        """Say whether just one row is selected."""
        return sum(part.height() for part in self._parts()) == 1

    def choose(self, row: int) -> None:
        """Select a row alone and bring it into view."""
        index = self._rows.index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _CHOOSE)
            self.scrollTo(index)

    def go(self, step: int) -> None:
        """Choose the next article above or below, over headings; where nothing is chosen yet, the first."""
        row = self.currentIndex().row()
        if self.chosen_row() < 0 and not self._heading_of(self.currentIndex()):
            row, step = -1, 1
        row += step
        while 0 <= row < self._rows.rowCount() and self._rows.id_at(row) is None:
            row += step
        self.choose(row)

    def replace(self, change: Callable[[], None], *, otherwise: int | None, from_top: bool) -> None:
        """Let *change* reset the model; then select again what was selected and keep the place, or go to the top.

        A list that stands at its top with nothing selected stays at the top: new rows come in sight there.
        Where nothing was selected, the article *otherwise* is.
        """
        current = self._rows.id_at(self.currentIndex().row())
        selected = {self._rows.id_at(row) for row in self.selected_rows()}
        was_at_top = self.verticalScrollBar().value() == 0 and not selected
        if current is None and not selected:
            current, selected = otherwise, {otherwise}
        top = self.rowAt(0)
        top_id, above = self._rows.id_at(top), self.rowViewportPosition(top)
        self.is_replacing = True
        change()
        self._select(current, selected)
        self.is_replacing = False
        self.executeDelayedItemsLayout()
        row = self._row(top_id)
        if from_top or was_at_top:
            self.scrollToTop()
        elif row.isValid():
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row.row()) - above)

    def fold(self, row: int, *, folded: bool) -> None:
        """Fold the group that a row belongs to, or unfold it; its heading is where the keyboard goes on from."""
        heading = self._rows.heading_row(row)
        if heading < 0:
            return
        self.is_replacing = True
        self._rows.fold(row, folded=folded)
        self.setCurrentIndex(self._rows.index(heading, 0))
        self.is_replacing = False

    def fold_all(self) -> None:
        """Fold all groups, or unfold all where every one is folded already."""
        if not self._rows.headings:
            return
        group = self._rows.headings.index(self._rows.heading_row(max(0, self.currentIndex().row())))
        folded = len(self._rows.headings) < self._rows.rowCount()
        self.is_replacing = True
        self._rows.fold_all(folded=folded)
        heading = self._rows.index(self._rows.headings[group], 0)
        self.setCurrentIndex(heading)
        self.scrollTo(heading)
        self.is_replacing = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a group on a click on its heading, unfold copies on a click on their count; else choose a row."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() != Qt.MouseButton.LeftButton or not self._turned_at(index, at):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick clicks on a heading for two."""
        if self._heading_of(self.indexAt(event.position().toPoint())):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Light up no row."""
        super().leaveEvent(event)
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold groups and copies."""
        key, index = Qt.Key(event.key()), self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _FOLDS and index.isValid():
            self._on_arrow(index.row(), folds=_FOLDS[key])
        elif key in _TURNS and (heading := self._heading_of(index)):
            self.fold(index.row(), folded=not heading.is_folded)
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the first or last row with Home and End, in a table as in a list."""
        if action in _ENDS and self._rows.rowCount():
            return self._rows.index(range(self._rows.rowCount())[_ENDS[action]], 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, _text: str) -> None:
        """Do nothing: looking for a title by its first letters would read every row."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self.columns.fit()

    def _build(self) -> None:
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _turned_at(self, index: QModelIndex, at: QPoint) -> bool:
        """Fold or unfold what stands at a point, and say whether anything did."""
        heading = self._heading_of(index)
        if heading:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.fold(index.row(), folded=not heading.is_folded)
            return True
        copies = index.data(ArticleRole.COPIES) if index.isValid() and not self.shows_columns else None
        place = self._cards.copies_rect(self.visualRect(index), copies) if copies else QRect()
        if place.contains(at):
            self.unfold_requested.emit(self._rows.id_at(index.row()))
        return place.contains(at)

    def _on_arrow(self, row: int, *, folds: bool) -> None:
        """Turn what can be turned; else go to the heading with the left arrow, into the group with the right one."""
        index = self._rows.index(row, 0)
        heading, copies = self._heading_of(index), index.data(ArticleRole.COPIES)
        if copies and copies.count and copies.are_unfolded is folds:
            self.unfold_requested.emit(self._rows.id_at(row))
        elif heading and heading.is_folded is not folds:
            self.fold(row, folded=folds)
        elif heading and not folds:
            self.choose(row + 1)
        elif not heading and folds and self._rows.heading_row(row) >= 0:
            self.choose(self._rows.heading_row(row))

    @staticmethod
    def _heading_of(index: QModelIndex) -> Heading | None:
        return index.data(ArticleRole.HEADING) if index.isValid() else None

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered_row:
            self._cells.hovered_row = self._cards.hovered_row = row
            self.viewport().update()

    def _select(self, current: int | None, selected: set[int | None]) -> None:
        rows = sorted(index.row() for index in map(self._row, selected) if index.isValid())
        whole = QItemSelection()
        for _, run in groupby(enumerate(rows), lambda numbered: numbered[1] - numbered[0]):
            together = [row for _, row in run]
            whole.select(self._rows.index(together[0], 0), self._rows.index(together[-1], 0))
        self.selectionModel().select(whole, _SELECT)
        index = self._row(current)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _NOTHING)

    def _row(self, article_id: int | None) -> QModelIndex:
        """Return the index of an article, an invalid one where it is not listed."""
        row = None if article_id is None else self._rows.row_of(article_id)
        return QModelIndex() if row is None else self._rows.index(row, 0)

    def _size_headings(self) -> None:
        """Give the headings their height; the header would else measure all rows after each of them."""
        header, height = self.verticalHeader(), self._look.px(HEADING_HEIGHT)
        header.setUpdatesEnabled(False)
        for row in self._rows.headings:
            header.resizeSection(row, height)
        header.setUpdatesEnabled(True)

    def _on_look_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(CELL_HEIGHT if self.shows_columns else HEIGHT))
        self._size_headings()
