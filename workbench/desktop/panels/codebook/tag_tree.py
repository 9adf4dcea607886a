"""The tree of actors or of themes on the codebook page."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from workbench.desktop.look import Look
from workbench.desktop.models.codebook_tree import CodebookTreeModel
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.tags.tag_delegate import TagDelegate
from workbench.domain.codebook import Tag, TagKind, TagRef

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class TagTree(QTreeView):
    """Show tags to choose, rename in place (F2), drag below another or onto the empty area, and delete."""

    current_changed = Signal(object)
    """The TagRef of the current tag, or None."""
    child_requested = Signal(object)
    delete_requested = Signal(object)
    merge_requested = Signal(object)
    evidence_requested = Signal(object)
    """These four carry the TagRef concerned."""

    def __init__(self, look: Look, model: CodebookTreeModel, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tags = model
        self._writable = writable
        self._closed: set[int] = set()
        self._current: TagRef | None = None
        self._is_resetting = False
        self._drop_at: QRect | None = None
        self.setModel(model)
        self.setItemDelegate(TagDelegate(look, model.tag, self))
        self._build()
        self._connect()
        self._on_look_changed()

    @property
    def current(self) -> TagRef | None:
        """Return the tag that is current, also while a filter hides it."""
        return self._current

    def show_tag(self, ref: TagRef) -> None:
        """Make a tag current, opening what is above it."""
        index = self._tags.index_of(ref)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def rename(self, ref: TagRef) -> None:
        """Let the user type another name in place."""
        self.show_tag(ref)
        self.setFocus()
        self.edit(self._tags.index_of(ref))

    def menu_for(self, tag: Tag) -> Menu:
        """Return the menu of a tag."""
        ref, is_actor = tag.ref, tag.kind is TagKind.ACTOR
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        changing = [
            menu.addAction(self.tr("Rename"), lambda: self.rename(ref)),
            menu.addAction(
                self.tr("New Actor Below") if is_actor else self.tr("New Theme Below"),
                lambda: self.child_requested.emit(ref),
            ),
        ]
        if tag.parent_id is not None:
            changing.append(menu.addAction(self.tr("Move to Top"), lambda: self._tags.move_requested.emit(ref, None)))
        changing.append(menu.addAction(self.tr("Merge Into…"), lambda: self.merge_requested.emit(ref)))
        menu.addSeparator()
        menu.addAction(self.tr("Show Passages"), lambda: self.evidence_requested.emit(ref))
        menu.addSeparator()
        changing.append(menu.addAction(self.tr("Delete…"), lambda: self.delete_requested.emit(ref)))
        for action in changing:
            action.setEnabled(self._writable)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for deletion on Delete."""
        if event.key() == Qt.Key.Key_Delete and self._writable and self._current is not None:
            self.delete_requested.emit(self._current)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the tag under the pointer, or of the current one by keyboard."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())) if by_mouse else self.currentIndex()
        tag = self._tags.tag(index)
        if tag is not None:
            self.setCurrentIndex(index)
            self.menu_for(tag).popup(event.globalPos() if by_mouse else self._place_of(index))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show below which tag a drop would put what is dragged; a frame around all is the top."""
        super().dragMoveEvent(event)
        self._show_drop(self._place_for(event.position().toPoint()) if event.isAccepted() else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place."""
        super().dragLeaveEvent(event)
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move."""
        super().dropEvent(event)
        self._show_drop(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame around where a drop goes."""
        self.setDropIndicatorShown(False)  # Qt's own stays where it was over what takes no drop
        super().paintEvent(event)
        self.setDropIndicatorShown(self._writable)  # only then does Qt say where a drop goes
        if self._drop_at is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self._drop_at).adjusted(1, 1, -1, -1), self._look.px(4), self._look.px(4))
            painter.end()

    def _show_drop(self, place: QRect | None) -> None:
        self._drop_at = place
        self.viewport().update()

    def _place_for(self, point: QPoint) -> QRect:
        """Return the row of the tag below which a drop at *point* goes: between two rows, of the one above both."""
        index, positions = self.indexAt(point), QAbstractItemView.DropIndicatorPosition
        target = index if self.dropIndicatorPosition() is positions.OnItem else index.parent()
        row = self.visualRect(target)
        return (
            QRect(0, row.top(), self.viewport().width(), row.height()) if target.isValid() else self.viewport().rect()
        )

    def _build(self) -> None:
        is_actor = self._tags.kind is TagKind.ACTOR
        self.setAccessibleName(self.tr("Actors") if is_actor else self.tr("Themes"))
        self.setProperty("bare", True)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self._writable:
            self.setDragEnabled(True)
            self.setAcceptDrops(True)
            self.setDropIndicatorShown(True)
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
            self.setAutoExpandDelay(600)

    def _connect(self) -> None:
        self.collapsed.connect(lambda index: self._closed.add(index.internalId()))
        self.expanded.connect(lambda index: self._closed.discard(index.internalId()))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._tags.modelAboutToBeReset.connect(self._on_reset_begins)
        self._tags.modelReset.connect(self._on_reset)
        self._look.changed.connect(self._on_look_changed)

    def _on_current_changed(self, index: QModelIndex) -> None:
        tag = self._tags.tag(index)
        if tag is not None and not self._is_resetting:
            self.selectionModel().select(index, _ALONE)  # the tree makes the first current when it gets the keyboard
            self._current = tag.ref
            self.current_changed.emit(tag.ref)

    def _on_reset_begins(self) -> None:
        self._is_resetting = True

    def _on_reset(self) -> None:
        """Open and choose what was open and chosen; a filter shows all that fits."""
        closed = set(self._closed)
        self.expandAll()
        if not self._tags.is_filtered:
            for number in closed:
                self.collapse(self._tags.index_of(TagRef(self._tags.kind, number)))
        self._closed = closed
        if self._current is not None:
            self.show_tag(self._current)
        self._is_resetting = False

    def _place_of(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def _on_look_changed(self) -> None:
        self.setIndentation(self._look.px(18))
