"""The strip above two articles that stand beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from workbench.anchoring.alignment import Alignment
from workbench.desktop.actions import Actions
from workbench.desktop.language import dotted, shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.action_button import ActionButton
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.rows.article_delegate import meta
from workbench.domain.articles import Article


class BesideBar(QFrame):
    """Say what stands beside the article that is read, and how alike the two are; link, swap, close."""

    linked = Signal(bool)
    """Whether the two scroll together."""
    swap_requested = Signal()

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._what = QLabel()
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._how = QLabel()
        self._how.setProperty("role", FontRole.SECONDARY)
        self._how.setProperty("tone", "muted")
        self._link = IconButton(look, "link", self.tr("Scroll Together"), checkable=True, size=28)
        self._link.setChecked(True)
        self._swap = IconButton(look, "arrow-left-right", self.tr("Swap Sides"), size=28)
        self._close = ActionButton(look, actions["side_by_side"], "x", size=28)
        self._row = QHBoxLayout(self)
        for part in (self._what, self._how, self._link, self._swap, self._close):
            self._row.addWidget(part)
        self._row.setStretch(0, 1)
        self.setProperty("edge", "bottom")
        self.setAccessibleName(self.tr("Side by Side"))
        self._link.toggled.connect(self.linked)
        self._swap.clicked.connect(self.swap_requested)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    @property
    def is_linked(self) -> bool:
        """Say whether the two are to scroll together."""
        return self._link.isChecked()

    def show_article(self, article: Article, *, is_revision: bool) -> None:
        """Say what stands beside; a *revision* is the older text of the article that is read."""
        self._swap.setVisible(not is_revision)
        beside = self.tr("Another revision") if is_revision else dotted([*meta(article), article.facts.title])
        self._what.setText(beside if is_revision else self.tr("Beside: {}").format(beside))
        self._what.setToolTip(self._what.text())
        self._how.clear()

    def show_alignment(self, found: Alignment) -> None:
        """Say in how many places the two texts differ, where they are alike."""
        count = max(len(spans) for spans in found.differing)
        if not found.are_alike:
            said = ""
        elif not count:
            said = self.tr("Same words")
        elif count == 1:
            said = self.tr("Differ in 1 place")
        else:
            said = self.tr("Differ in {} places").format(shown_number(count))
        self._how.setText(said)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(16), px(4), px(12), px(4))
        self._row.setSpacing(px(8))
