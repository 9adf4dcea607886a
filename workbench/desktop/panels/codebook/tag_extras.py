"""The lower part of a tag's form: the rules of an actor's own name, its passages and mentions, and what was merged in."""

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
    evidence_requested = Signal()
    mentions_requested = Signal()
    split_requested = Signal(int)
    """The merge with this id is to be split back."""

    def __init__(self, look: Look, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._writable = writable
        self._case = QCheckBox(self.tr("Find the name only in this case"))
        self._suggest = QCheckBox(self.tr("Suggest this actor where texts name it"))
        self._passages, self._mentions = QPushButton(), QPushButton(self.tr("Tag All Mentions…"))
        self._titles = QLabel(self.tr("Passages")), QLabel(self.tr("Merged into this"))
        self._buttons = QHBoxLayout()
        self._merged = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._case, self._suggest):
            self._column.addWidget(part)
            part.setEnabled(writable)
            part.clicked.connect(self._on_rules)
        for button in (self._passages, self._mentions):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        for title, below in zip(self._titles, (self._buttons, self._merged), strict=True):
            title.setProperty("role", FontRole.CAPS)
            self._column.addWidget(title)
            self._column.addLayout(below)
        self._mentions.setEnabled(writable)
        self._passages.clicked.connect(self.evidence_requested)
        self._mentions.clicked.connect(self.mentions_requested)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_tag(self, tag: Tag, merges: Sequence[Merge], *, has_children: bool) -> None:
        """Show the rules of *tag*'s name, how many passages it has, and the *merges* into it."""
        for part in (self._case, self._suggest, self._mentions):
            part.setVisible(tag.kind is TagKind.ACTOR)
        self._case.setChecked(tag.case_sensitive)
        self._suggest.setChecked(tag.suggested)
        self._passages.setText(self._words_for(tag, has_children=has_children))
        self._passages.setAccessibleName(self._passages.text())
        self._passages.setEnabled(tag.passages > 0 or has_children)
        self._show_merges(merges)

    def _words_for(self, tag: Tag, *, has_children: bool) -> str:
        if has_children:
            return self.tr("Show %Ln passage(s) and those below", "", tag.passages)
        return self.tr("Show %Ln passage(s)", "", tag.passages) if tag.passages else self.tr("On no passage yet")

    def _show_merges(self, merges: Sequence[Merge]) -> None:
        while (item := self._merged.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                if row.isAncestorOf(row.window().focusWidget() or row):
                    buttons = (self._passages, self._mentions)
                    stays = (button for button in buttons if button.isEnabled() and not button.isHidden())
                    next(stays, self).setFocus()  # else what is split back sends the keys to the top of the window
                row.hide()
                row.deleteLater()
        for merge in merges:
            row = self._row(merge)
            self._merged.addWidget(row)
            row.show()  # at once, or the form would be painted once without room for it
        self._titles[1].setVisible(bool(merges))

    def _row(self, merge: Merge) -> QWidget:
        row = QFrame(self)
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
        self._buttons.setSpacing(px(8))
        self._merged.setSpacing(px(4))
        for title in self._titles:
            title.setContentsMargins(0, px(10), 0, 0)
