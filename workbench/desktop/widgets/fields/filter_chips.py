"""The filters of a query as chips, each taken away by a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.flow_layout import FlowLayout
from workbench.desktop.widgets.parts.tips import set_tip
from workbench.search.filters import Filter

_GAP = "\u2002"  # Qt leaves no room between words and an icon that stands behind them


class FilterChips(QWidget):
    """Show filters in lines; hidden while there are none."""

    remove_requested = Signal(object)
    """The Filter that was clicked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filters: tuple[Filter, ...] = ()
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Filters"))
        look.changed.connect(self._fill)
        self.hide()

    def show_filters(self, filters: Sequence[Filter]) -> None:
        """Show these filters."""
        if tuple(filters) != self._filters:
            self._filters = tuple(filters)
            self._fill()

    def _fill(self) -> None:
        self._flow.setSpacing(self._look.px(6))
        while item := self._flow.takeAt(0):
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()  # not at once: it may be the one that was clicked
        for chosen in self._filters:
            self._flow.addWidget(self._chip(chosen))
        self.setVisible(bool(self._filters))
        self.updateGeometry()

    def _chip(self, chosen: Filter) -> QPushButton:
        words = f"{chosen.field}: {chosen.value}"
        chip = QPushButton(self)
        chip.setProperty("kind", "filter")
        shown = chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self._look.px(200))
        chip.setText(shown.replace("&", "&&") + _GAP)
        chip.setIcon(self._look.icon("x"))
        chip.setIconSize(QSize(self._look.px(12), self._look.px(12)))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        chip.setAccessibleName(self.tr("Take away {filter}").format(filter=words))
        set_tip(chip, self.tr("Take away {filter}").format(filter=words))
        chip.clicked.connect(lambda: self.remove_requested.emit(chosen))
        chip.show()
        return chip
