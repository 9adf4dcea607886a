"""The tags of a passage or an article, as chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.flow_layout import FlowLayout
from workbench.desktop.widgets.parts.tips import set_tip
from workbench.desktop.widgets.tags.tag_chip import TagChip
from workbench.domain.codebook import Tag


class TagChips(QWidget):
    """Show tags as a flow of chips; beyond *limit* the rest stand behind a "+n" that shows them all.

    The signals carry the ``TagRef`` of the tag clicked, or to be taken off.
    """

    chosen = Signal(object)
    remove_requested = Signal(object)

    def __init__(
        self, look: Look, *, removable: bool = False, limit: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._removable = removable
        self._limit = limit
        self._tags: tuple[Tag, ...] = ()
        self._parts: list[QWidget] = []
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Tags"))
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Show *tags* in the order given."""
        self._tags = tuple(tags)
        self._fill(self._limit)

    def _on_look_changed(self) -> None:
        self._flow.setSpacing(self._look.px(8))

    def _fill(self, limit: int | None) -> None:
        focused = next((at for at, part in enumerate(self._parts) if part.hasFocus()), None)
        for part in self._parts:
            self._flow.removeWidget(part)
            part.hide()
            part.deleteLater()  # not at once: a chip that asks for its own removal must outlive its signal
        self._parts.clear()
        for tag in self._tags[:limit]:
            self._add_chip(tag)
        rest = self._tags[limit:] if limit is not None else ()
        if rest:
            self._add_more(rest)
        if focused is not None and self._parts:
            self._parts[min(focused, len(self._parts) - 1)].setFocus()
        self.updateGeometry()

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._flow.addWidget(part)
        part.show()

    def _add_chip(self, tag: Tag) -> None:
        chip = TagChip(self._look, tag, removable=self._removable, parent=self)
        chip.clicked.connect(lambda: self.chosen.emit(tag.ref))
        chip.remove_requested.connect(lambda: self.remove_requested.emit(tag.ref))
        self._add(chip)

    def _add_more(self, rest: Sequence[Tag]) -> None:
        more = QPushButton(f"+{len(rest)}", self)
        more.setProperty("kind", "chip")
        set_tip(more, ", ".join(tag.name for tag in rest))
        more.setAccessibleName(self.tr("%Ln more tag(s)", "", len(rest)))
        more.clicked.connect(lambda: self._fill(None))
        self._add(more)
