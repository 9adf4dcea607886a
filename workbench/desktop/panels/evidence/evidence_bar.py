"""The strip above the evidence table: what is shown, what is checked, and a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.widgets.tags.tag_chip import TagChip
from workbench.domain.codebook import Tag


class EvidenceBar(QFrame):
    """Show the tags that every passage shown carries, each to be taken away."""

    tag_removed = Signal(object)
    """The TagRef of the tag to show no longer only."""
    month_removed = Signal()
    words_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: list[QWidget] = []
        self._shown: tuple[tuple[Tag, ...], str] | None = None
        self._checked = QLabel()
        self._search = SearchField(look, self.tr("Search quotes and notes"))
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(self._checked)
        self._row.addWidget(self._search)
        self._checked.setProperty("role", FontRole.SECONDARY)
        self.setProperty("edge", "bottom")
        self._search.textChanged.connect(self.words_changed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.show_narrowing((), "")
        self.set_checked(0)

    @property
    def words(self) -> str:
        """Return what is searched for."""
        return self._search.text()

    def clear_search(self) -> None:
        """Search for nothing."""
        self._search.clear()

    def show_narrowing(self, tags: Sequence[Tag], month: str) -> None:
        """Show a chip for each tag, and for the month unless empty, that narrows what is shown."""
        if self._shown == (tuple(tags), month):
            return
        self._shown = tuple(tags), month
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()  # not at once: a chip that asks for its own removal must outlive its signal
        self._parts.clear()
        chips = [self._tag_chip(tag) for tag in tags] + ([self._month_chip(month)] if month else [])
        self._add(QLabel(self.tr("Showing") if chips else self.tr("Showing all actors and themes")))
        for number, chip in enumerate(chips):
            if number:
                self._add(QLabel(self.tr("and")))
            self._add(chip)

    def set_checked(self, count: int) -> None:
        """Say how many passages are checked."""
        words = self.tr("{count} selected").format(count=shown_number(count))
        if words != self._checked.text() and self.isVisible():
            announce(self._checked, words)
        self._checked.setText(words)
        self._checked.setVisible(count > 0)

    def _tag_chip(self, tag: Tag) -> QWidget:
        chip = TagChip(self._look, tag, removable=True)
        chip.remove_requested.connect(lambda: self.tag_removed.emit(tag.ref))
        chip.clicked.connect(lambda: self.tag_removed.emit(tag.ref))
        return chip

    def _month_chip(self, month: str) -> QWidget:
        chip = QPushButton(month)
        chip.setProperty("kind", "chip")
        chip.setIcon(self._look.icon("x"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands at the end, as on a tag's chip
        chip.setAccessibleDescription(self.tr("Press to show all months"))
        chip.clicked.connect(self.month_removed)
        return chip

    def _add(self, part: QWidget) -> None:
        if isinstance(part, QLabel):
            part.setProperty("role", FontRole.SECONDARY)
        self._row.insertWidget(len(self._parts), part)
        self._parts.append(part)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(46))
        self._search.setFixedWidth(px(232))
        self._row.setContentsMargins(px(24), 0, px(20), 0)
        self._row.setSpacing(px(8))
