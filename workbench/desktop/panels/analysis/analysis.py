"""The analysis page: which tags come in the same articles, and how many origins stand behind each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.analysis.standing import Sourced
from workbench.desktop.actions import Actions
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.standing_rows import StandingRow
from workbench.desktop.panels.analysis.analysis_header import AnalysisHeader
from workbench.desktop.panels.analysis.standing_table import StandingTable
from workbench.desktop.session import Session
from workbench.desktop.widgets.charts.heat_grid import HeatGrid
from workbench.desktop.widgets.charts.heat_heads import Head
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagRef
from workbench.operations.standing import Analysis, analysis
from workbench.search.filters import with_filter

_GRID_SHARE = 0.47


class AnalysisPanel(QFrame):
    """Show what tags share articles with, and what stands behind each; every number leads to what it counts.

    Counting happens off the window's thread; while the page is hidden, changes only make it stale.
    """

    search_requested = Signal(str)
    """The query that finds the articles of a cell."""
    evidence_requested = Signal(object)
    """The TagRef whose passages are wanted."""

    def __init__(self, look: Look, session: Session, _actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._answer: Analysis | None = None
        self._known: Mapping[int, Sourced] = {}
        self._is_stale = True
        self._is_split_by_hand = False
        self._header = AnalysisHeader(look)
        nothing = self.tr("No article has passages for both yet.")
        self._grid = HeatGrid(look, self.tr("Articles in common"), self.tr("{names}, articles: {count}"), nothing)
        self._table = StandingTable(look)
        self._nothing = EmptyState(look, "chart-scatter", "")
        self._titles = QLabel(self.tr("Articles in common")), QLabel(self.tr("What stands behind each"))
        self._pages, self._split = QStackedWidget(), QSplitter(Qt.Orientation.Vertical)
        self._halves, self._columns = (QWidget(), QWidget()), (QVBoxLayout(), QVBoxLayout())
        self._build()
        self._connect()
        self._on_look_changed()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return the table, where the keyboard is first, and the grid above it."""
        return self._halves[::-1]

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between grid and table, unless the user divided it otherwise."""
        super().resizeEvent(event)
        if not self._is_split_by_hand:
            room = self._split.height()
            self._split.setSizes([round(room * _GRID_SHARE), room - round(room * _GRID_SHARE)])

    def _build(self) -> None:
        self.setProperty("ground", "surface")
        self.setAccessibleName(self.tr("Analysis"))
        self.setFocusProxy(self._table)
        contents = self._grid, self._table
        for title, column, content, half in zip(self._titles, self._columns, contents, self._halves, strict=True):
            title.setProperty("role", FontRole.PANE_TITLE)
            column.addWidget(title)
            column.addWidget(content, 1)
            half.setLayout(column)
            half.setFocusProxy(content)
            self._split.addWidget(half)
        self._split.setChildrenCollapsible(False)
        self._pages.addWidget(self._split)
        self._pages.addWidget(self._nothing)
        sentence = self.tr(
            "Nothing to count yet. Once passages carry actors and themes, this page shows how they hang together."
        )
        self._nothing.set_content("chart-scatter", sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._header.changed.connect(self._ask)
        self._grid.cell_chosen.connect(self._on_cell_chosen)
        self._table.tag_chosen.connect(self.evidence_requested)
        self._split.splitterMoved.connect(self._on_split_by_hand)
        self._look.changed.connect(self._on_look_changed)

    def _on_split_by_hand(self) -> None:
        self._is_split_by_hand = True

    def _ask(self) -> None:
        self._is_stale = True
        if not self.isVisible():
            return
        self._is_stale = False
        wanted = self._header.wanted
        known = self._known
        self._session.ask(
            "analysis",
            lambda db, _index: analysis(db, kind=wanted.kind, across=wanted.across, period=wanted.period, known=known),
            self._on_answered,
        )

    def _on_answered(self, found: tuple[Analysis, dict[int, Sourced]]) -> None:
        answer, known = found
        self._answer = answer
        if not self._is_stale:
            self._known = known
        by_tag = ((answer.codebook.get(row.tag), row) for row in answer.rows)
        self._table.show_rows(StandingRow(tag, row) for tag, row in by_tag if tag)
        self._header.set_counts(answer.passages, answer.articles, answer.articles_read)
        self._pages.setCurrentIndex(0 if answer.rows else 1)
        self._fill_grid(answer)

    def _on_changed(self, changes: Changes) -> None:
        has_other_sources = changes.touches("outlets", "articles", "origin_decisions")
        if has_other_sources:
            self._known = {}
        if has_other_sources or changes.articles or changes.touches("actors", "themes"):
            self._ask()

    def _fill_grid(self, answer: Analysis) -> None:
        self._grid.set_counts(
            [self._head(at, row.tag, "") for at, row in enumerate(answer.rows)],
            [self._head(at, column.tag, column.name) for at, column in enumerate(answer.columns)],
            answer.cells,
            [len(row.articles) for row in answer.rows],
            [len(column.articles) for column in answer.columns],
            answer.articles,
        )

    def _head(self, at: int, ref: TagRef | None, name: str) -> Head:
        tag = self._answer.codebook.get(ref) if self._answer and ref else None
        return Head(at, tag.name if tag else name, tag)

    def _on_cell_chosen(self, row: int | None, column: int | None) -> None:
        if self._answer is None:
            return
        query = "" if row is not None or column is not None else "has:passages"
        if column is not None:
            chosen = self._answer.columns[column]
            query = with_filter(query, str(chosen.tag.kind) if chosen.tag else "outlet", chosen.name)
        if row is not None and (tag := self._answer.codebook.get(self._answer.rows[row].tag)):
            query = with_filter(query, str(tag.kind), tag.name)
        self.search_requested.emit(query)

    def _on_look_changed(self) -> None:
        px = self._look.px
        above, below = self._columns
        above.setContentsMargins(px(24), px(8), px(20), px(8))
        below.setContentsMargins(0, px(8), 0, 0)
        self._titles[1].setContentsMargins(px(24), 0, 0, 0)
        for column in self._columns:
            column.setSpacing(px(8))
