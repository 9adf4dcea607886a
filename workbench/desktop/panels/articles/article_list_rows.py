"""The rows of the list of articles, as cards or in columns, fast however many there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
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
from workbench.desktop.panels.articles.row_heights import RowHeights
from workbench.desktop.panels.articles.row_selection import select_rows, selected_rows
from workbench.desktop.panels.articles.sticky_heading import StickyHeading
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.widgets.parts.row_table import by_rows
from workbench.desktop.widgets.rows.article_cells import CELL_HEIGHT, ArticleCells
from workbench.desktop.widgets.rows.article_delegate import HEIGHT, ArticleDelegate, ArticleRole
from workbench.desktop.widgets.rows.heading import Heading, spoken_heading

_NOTHING = QItemSelectionModel.SelectionFlag.NoUpdate
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ENDS = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
_Hint = QAbstractItemView.ScrollHint
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
        self._sticky = StickyHeading(look, model, self)
        self._heights = RowHeights(look, model, self.verticalHeader())
        model.modelReset.connect(self._size_rows)
        look.changed.connect(self._size_rows)
        model.rowsInserted.connect(self._on_rows_moved)
        model.rowsRemoved.connect(self._on_rows_moved)
        self._sticky.clicked.connect(self._fold_from_below)
        self._build()
        self.show_columns(wanted=False)

    @property
    def shows_columns(self) -> bool:
        """Say whether the articles stand in columns, not as cards."""
        return self.itemDelegate() is self._cells

    def show_columns(self, *, wanted: bool) -> None:
        """Show the articles in columns, or as cards; what is in sight stays so."""
        top = self.rowAt(0)
        self.setItemDelegate(self._cells if wanted else self._cards)
        self.columns.show(wanted=wanted)
        self.selectionModel().setCurrentIndex(self.currentIndex().siblingAtColumn(0), _NOTHING)
        self._size_rows()
        self.scrollTo(self._rows.index(top, 0), _Hint.PositionAtTop)
        self.scrollTo(self.currentIndex())

    def chosen_row(self) -> int:
        """Return the row that is current and selected, -1 where there is none: a list that only has the focus chose none."""
        index = self.currentIndex()
        return index.row() if self.selectionModel().isSelected(index) else -1

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

        The chosen row stays where the eye is on it; where it is out of sight, the topmost row in sight stays.
        A list that stands at its top with nothing selected stays at the top: new rows come in sight there.
        Where nothing was selected, the article *otherwise* is.
        """
        current, group = self._rows.id_at(self.currentIndex().row()), self._current_group()
        selected = {self._rows.id_at(row) for row in selected_rows(self.selectionModel())}
        was_at_top = self.verticalScrollBar().value() == 0 and not selected
        held = self.chosen_row() if self._sees_chosen(self.viewport().height()) else self.rowAt(0)
        held_id, above = self._rows.id_at(held), self.rowViewportPosition(held)
        self.is_replacing = True
        change()
        if group in self._rows.groups:
            self.setCurrentIndex(self._rows.index(self._rows.headings[self._rows.groups.index(group)], 0))
        elif current is None and not selected - {None}:
            current, selected = otherwise, {otherwise}
        self._select(current, selected)
        self.is_replacing = False
        self.executeDelayedItemsLayout()
        row = self._row(held_id)
        if from_top or was_at_top:
            self.scrollToTop()
        elif row.isValid():
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row.row()) - above)
            self._sticky.uncover(self.chosen_row())

    def fold(self, row: int, *, folded: bool) -> None:
        """Fold the group that a row belongs to, or unfold it; its heading is where the keyboard goes on from."""
        heading = self._rows.heading_row(row)
        if heading < 0:
            return
        self.is_replacing = True
        self._rows.fold(row, folded=folded)
        self.setCurrentIndex(self._rows.index(heading, 0))
        self.is_replacing = False
        words = spoken_heading(self._rows.heading_over(heading))
        announce(self, words)

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
        """Show as many columns as there is room for; a chosen row that was in sight stays in sight."""
        saw_chosen = self._sees_chosen(event.oldSize().height())
        super().resizeEvent(event)
        self.columns.fit()
        self._sticky.place()
        if saw_chosen:
            self.scrollTo(self.currentIndex())

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a row into view, not under the heading that stays in sight."""
        super().scrollTo(index, hint)
        if index.isValid():
            self._sticky.uncover(index.row())

    def _build(self) -> None:
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        by_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _turned_at(self, index: QModelIndex, at: QPoint) -> bool:
        """Fold or unfold what stands at a point, and say whether anything did."""
        heading = self._heading_of(index)
        if heading:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.fold(index.row(), folded=not heading.is_folded)
            return True
        copies = index.data(ArticleRole.COPIES) if index.isValid() else None
        delegate = self._cells if self.shows_columns else self._cards
        place = delegate.copies_rect(self.visualRect(index.siblingAtColumn(0)), copies) if copies else QRect()
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

    def _fold_from_below(self, heading: int) -> None:
        self.fold(heading, folded=True)
        self.scrollTo(self._rows.index(heading, 0), _Hint.PositionAtTop)

    def _sees_chosen(self, height: int) -> bool:
        """Say whether the chosen row begins within this *height*."""
        return self.chosen_row() >= 0 and 0 <= self.visualRect(self.currentIndex()).top() < height

    def _current_group(self) -> str | None:
        """Return the group whose heading has the keyboard."""
        row, headings = self.currentIndex().row(), self._rows.headings
        return self._rows.groups[headings.index(row)] if row in headings else None

    @staticmethod
    def _heading_of(index: QModelIndex) -> Heading | None:
        return index.data(ArticleRole.HEADING) if index.isValid() else None

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered_row:
            self._cells.hovered_row = self._cards.hovered_row = row
            self.viewport().update()

    def _select(self, current: int | None, selected: set[int | None]) -> None:
        rows = (index.row() for index in map(self._row, selected) if index.isValid())
        select_rows(self.selectionModel(), rows)
        index = self._row(current)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _NOTHING)

    def _row(self, article_id: int | None) -> QModelIndex:
        """Return the index of an article, an invalid one where it is not listed."""
        row = None if article_id is None else self._rows.row_of(article_id)
        return QModelIndex() if row is None else self._rows.index(row, 0)

    def _size_rows(self) -> None:
        self._heights.give(self._look.px(CELL_HEIGHT if self.shows_columns else HEIGHT))
        self._sticky.place()

    def _on_rows_moved(self) -> None:
        self._heights.note()
        self._sticky.place()
