"""The choice of the tag that another is merged into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeView, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import Look
from workbench.desktop.models.codebook_tree import CodebookTreeModel
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.dialog_frame import fit, titled_column
from workbench.desktop.widgets.tags.tag_delegate import TagDelegate
from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef

_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class MergeTagsDialog(QDialog):
    """Let the user choose another tag of the same kind and say what merging will do; ``target`` is the choice."""

    def __init__(self, look: Look, codebook: Codebook, tag: Tag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._codebook = codebook
        self._tag = tag
        self._model = CodebookTreeModel(tag.kind, writable=False, parent=self)
        self._search = SearchField(look, self.tr("Find a tag or alias"))
        self._tree = QTreeView()
        self._sentence = QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._merge = self._buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build()
        self._connect()
        self._model.set_codebook(_without(codebook, tag))
        self._tree.expandAll()
        self._describe()

    @property
    def target(self) -> TagRef | None:
        """Return the tag that is to stay, or None while none is chosen."""
        chosen = self._model.tag(self._tree.currentIndex())
        return chosen.ref if chosen else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow keys lead through the tree while one types."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVING:
            self._tree.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        title = self.tr("Merge “{name}” into").format(name=self._tag.name)
        self.setAccessibleName(title)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("tone", "muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(TagDelegate(self._look, self._model.tag, self._tree))
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setExpandsOnDoubleClick(False)
        self._tree.setIndentation(self._look.px(18))
        self._tree.setAccessibleName(self.tr("Tags"))
        self._sentence.setMinimumHeight(self._look.px(72))
        column = titled_column(self, self._look, title)
        column.addWidget(self._search)
        column.addWidget(self._tree, 1)
        column.addWidget(self._sentence)
        column.addWidget(self._buttons)
        fit(self, self._look, 440, 560)

    def _connect(self) -> None:
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._on_searched)
        self._tree.selectionModel().currentChanged.connect(lambda _now, _before: self._describe())
        self._tree.doubleClicked.connect(lambda _index: self.accept())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _on_searched(self, words: str) -> None:
        self._model.set_filter(words)
        self._tree.expandAll()
        fitting = next(iter(self._model.fitting), None)
        if words.strip() and fitting is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._tree.selectionModel().setCurrentIndex(self._model.index_of(fitting.ref), flags)
        self._describe()

    def _describe(self) -> None:
        kept = self._model.tag(self._tree.currentIndex())
        self._merge.setEnabled(kept is not None)
        self._sentence.setText(self._what_happens(kept) if kept else self.tr("Choose the tag that stays."))

    def _what_happens(self, kept: Tag) -> str:
        tag, below = self._tag, len(self._codebook.children(self._tag.kind, self._tag.id))
        parts = [
            self.tr("1 passage gets “{kept}” instead of “{tag}”.")
            if tag.passages == 1
            else self.tr("{count} passages get “{kept}” instead of “{tag}”.")
        ]
        if tag.kind is TagKind.ACTOR:
            parts.append(self.tr("The names of “{tag}” become aliases of “{kept}”."))
        if below:
            parts.append(self.tr("%Ln tag(s) below it move along.", "", below))
        parts.append(self.tr("“{tag}” can be split back at any time, and each of its passages gets it again."))
        return " ".join(parts).format(count=shown_number(tag.passages), kept=kept.name, tag=tag.name)


def _without(codebook: Codebook, tag: Tag) -> Codebook:
    """Return the tags of one kind but *tag*; those right below it stand at the top here."""
    others = tuple(other for other in codebook.of_kind(tag.kind) if other.id != tag.id)
    return Codebook(actors=others) if tag.kind is TagKind.ACTOR else Codebook(themes=others)
