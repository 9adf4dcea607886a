"""The lower part of a tag's form: the rules of an actor's own name, all its mentions, and what was merged into the tag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.codebook import Merge, Tag, TagKind


class TagExtras(QWidget):
    """Ask for changes by signals; the form performs them."""

    rules_edited = Signal(bool, bool)
    """Whether the name is found only in its case, and whether it is looked for at all."""
    mentions_requested = Signal()
    split_requested = Signal(int)
    """The merge with this id is to be split back."""

    def __init__(self, look: Look, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._writable = writable
        self._case = QCheckBox(self.tr("Find the name only in this case"))
        self._suggest = QCheckBox(self.tr("Suggest this actor where texts name it"))
        self._mentions = QPushButton(self.tr("Tag All Mentions…"))
        self._merged_title = QLabel(self.tr("Merged into this"))
        self._merged_title.setProperty("role", FontRole.CAPS)
        self._merged = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._case, self._suggest):
            self._column.addWidget(part)
            part.setEnabled(writable)
            part.clicked.connect(self._on_rules)
        self._column.addWidget(self._mentions, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._merged_title)
        self._column.addLayout(self._merged)
        self._mentions.setEnabled(writable)
        self._mentions.clicked.connect(self.mentions_requested)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_tag(self, tag: Tag, merges: Sequence[Merge]) -> None:
        """Show the rules of *tag*'s name and the *merges* into it."""
        for part in (self._case, self._suggest, self._mentions):
            part.setVisible(tag.kind is TagKind.ACTOR)
        self._case.setChecked(tag.case_sensitive)
        self._suggest.setChecked(tag.suggested)
        while (item := self._merged.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for merge in merges:
            self._merged.addWidget(self._row(merge))
        self._merged_title.setVisible(bool(merges))

    def _row(self, merge: Merge) -> QWidget:
        row = QFrame()
        count = self.tr("1 passage") if merge.passages == 1 else self.tr("{count} passages")
        words = self.tr("{name}  ·  {passages}  ·  {date}").format(
            name=merge.tag.name,
            passages=count.format(count=shown_number(merge.passages)),
            date=shown_date(merge.merged[:10]),
        )
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        split = QPushButton(self.tr("Split Back"))
        split.setAccessibleName(self.tr("Split back {}").format(merge.tag.name))
        split.setEnabled(self._writable)
        split.clicked.connect(lambda: self.split_requested.emit(merge.id))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(split)
        return row

    def _on_rules(self) -> None:
        self.rules_edited.emit(self._case.isChecked(), self._suggest.isChecked())

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._column.setSpacing(px(6))
        self._merged.setSpacing(px(4))
        self._merged_title.setContentsMargins(0, px(10), 0, 0)
