"""How high the rows of the list of articles are."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView

from workbench.desktop.look import Look
from workbench.desktop.models.article_list import ArticleListModel
from workbench.desktop.widgets.rows.heading import HEADING_HEIGHT


class RowHeights:
    """Give articles one height and headings another: the header keeps heights by their place when the rows are others."""

    def __init__(self, look: Look, model: ArticleListModel, header: QHeaderView) -> None:
        self._look = look
        self._model = model
        self._header = header
        self._headings: list[int] = []

    def give(self, height: int) -> None:
        """Give all articles this *height*; without updates, for the header would measure all rows after each of them."""
        self._header.setUpdatesEnabled(False)
        self._header.setDefaultSectionSize(height)
        for row in self._headings:
            self._header.resizeSection(row, height)
        for row in self._model.headings:
            self._header.resizeSection(row, self._look.px(HEADING_HEIGHT))
        self._header.setUpdatesEnabled(True)
        self.note()

    def note(self) -> None:
        """Note where the headings stand: when rows come and go, they take their heights with them."""
        self._headings = self._model.headings
