"""The evidence page: passages by actor and theme, by month, and one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.desktop.actions import Actions, Scope
from workbench.desktop.language import shown_number
from workbench.desktop.look import Look
from workbench.desktop.models import evidence
from workbench.desktop.models.evidence import Overview
from workbench.desktop.models.evidence_rows import EvidenceModel
from workbench.desktop.panels.evidence.evidence_bar import EvidenceBar
from workbench.desktop.panels.evidence.evidence_charts import EvidenceCharts
from workbench.desktop.panels.evidence.evidence_header import EvidenceHeader
from workbench.desktop.panels.evidence.evidence_table import EvidenceTable
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagRef
from workbench.operations.passages import accept_proposal

_CHARTS_SHARE = 0.46


class EvidencePanel(QFrame):
    """Show all passages; a cell of the grid, the period and the filter narrow them, the denominator stays in sight.

    Reading and counting happen off the window's thread; while the page is hidden, changes only make it stale.
    """

    passage_opened = Signal(int, int)
    """The ids of article and passage."""
    collect_requested = Signal(list)
    """The ids of the passages to put into the briefing's tray."""

    def __init__(self, look: Look, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._answer: Overview | None = None
        self._tags: tuple[TagRef, ...] = ()
        self._month = ""
        self._changed_articles: frozenset[int] = frozenset()
        self._is_stale = True
        self._is_counting = False
        self._reads_all = True
        self._model = EvidenceModel(self)
        self._header = EvidenceHeader(look)
        self._charts = EvidenceCharts(look)
        self._bar = EvidenceBar(look)
        self._table = EvidenceTable(look, self._model, writable=session.library.is_writable)
        self._nothing = EmptyState(look, "highlighter", "")
        self._pages = QStackedWidget()
        self._split, self._below = QSplitter(Qt.Orientation.Vertical), QWidget()
        self._is_split_by_hand = False
        self._build()
        self._connect()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return the passages, where the keyboard is first, and grid and bars above them."""
        return self._below, self._charts

    def show_tags(self, tags: Iterable[TagRef]) -> None:
        """Show only the passages that carry all of *tags* or tags below them."""
        self._tags = tuple(dict.fromkeys(tags))
        self._show_rows()
        answer, shown = self._answer, self._tags
        if answer is None or self._is_counting or self._is_stale:
            self._ask()
        else:
            self._session.ask("evidence", lambda _db, _index: evidence.with_bars_of(answer, shown), self._on_answered)

    def arrangement(self) -> dict[str, QByteArray]:
        """Return how table and page are divided, to be kept for the next start."""
        kept = {"evidence_columns": self._table.arrangement()}
        return {**kept, "evidence_split": self._split.saveState()} if self._is_split_by_hand else kept

    def arrange(self, kept: Mapping[str, QByteArray]) -> None:
        """Divide table and page as they were."""
        if "evidence_columns" in kept:
            self._table.arrange(kept["evidence_columns"])
        if "evidence_split" in kept:
            self._is_split_by_hand = self._split.restoreState(kept["evidence_split"])

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self._offer_commands(here=True)
        if self._is_stale:
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the key for adding to the briefing to the reader."""
        super().hideEvent(event)
        self._offer_commands(here=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table the larger half, unless the user divided the page otherwise."""
        super().resizeEvent(event)
        if not self._is_split_by_hand:
            room = self._split.height()
            charts = min(self._charts.sizeHint().height(), round(room * _CHARTS_SHARE))
            self._split.setSizes([charts, room - charts])

    def _build(self) -> None:
        self.setProperty("ground", "surface")
        self.setAccessibleName(self.tr("Evidence"))
        self.setFocusProxy(self._table)
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._nothing)
        below_column = QVBoxLayout(self._below)
        below_column.addWidget(self._bar)
        below_column.addWidget(self._pages, 1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._charts)
        self._split.addWidget(self._below)
        self._split.setStretchFactor(1, 1)
        self._split.splitterMoved.connect(self._on_split_by_hand)
        column = QVBoxLayout(self)
        column.addWidget(self._header)
        column.addWidget(self._split, 1)
        for layout in (below_column, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _connect(self) -> None:
        actions = self._actions
        self._session.changed.connect(self._on_changed)
        self._header.scope_changed.connect(lambda _scope: self._ask())
        self._header.collect_clicked.connect(self._collect)
        self._charts.cell_chosen.connect(self._on_cell_chosen)
        self._charts.month_chosen.connect(self._on_month_chosen)
        self._bar.tag_removed.connect(lambda tag: self.show_tags(other for other in self._tags if other != tag))
        self._bar.month_removed.connect(lambda: self._on_month_chosen(self._month))
        self._bar.words_changed.connect(lambda _words: self._show_rows())
        self._table.passage_opened.connect(self.passage_opened)
        self._table.collect_requested.connect(self.collect_requested)
        self._table.accept_requested.connect(self._accept)
        self._model.checked_changed.connect(self._on_checked_changed)
        self._nothing.action_requested.connect(self._show_everything)
        actions.add_to(self._table, Scope.EVIDENCE)
        actions.on("collect_evidence", self._collect)
        self._offer_commands(here=False)

    def _offer_commands(self, *, here: bool) -> None:
        """Offer to add what is selected on this page while it is shown, else what the reader shows: both by one key."""
        self._actions["collect_evidence"].setVisible(here)
        self._actions["collect"].setVisible(not here)

    def _on_split_by_hand(self) -> None:
        self._is_split_by_hand = True

    def _ask(self) -> None:
        self._is_stale = True
        if not self.isVisible():
            return
        known = None if self._answer is None or self._reads_all else self._answer.evidence
        changed, scope, tags = self._changed_articles, self._header.scope, self._tags
        self._is_stale, self._is_counting = False, True
        self._session.ask(
            "evidence", lambda db, _index: evidence.overview(db, known, changed, scope, tags), self._on_answered
        )

    def _on_answered(self, answer: Overview) -> None:
        self._answer = answer
        self._is_counting = False
        if not self._is_stale:
            self._changed_articles, self._reads_all = frozenset(), False
        self._header.set_outlets(answer.outlets)
        self._model.keep_checked(row.id for row in answer.evidence.rows)
        self._tags = tuple(tag for tag in self._tags if answer.codebook.get(tag))
        self._show_rows(keep_place=True)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("actors", "themes", "outlets"):
            self._reads_all = True  # names and colours stand in every row
        elif not changes.articles:
            return
        self._changed_articles |= changes.articles
        self._ask()

    def _on_cell_chosen(self, tags: tuple[TagRef, ...]) -> None:
        self.show_tags(() if set(tags) == set(self._tags) else tags)

    def _on_month_chosen(self, month: str) -> None:
        self._month = "" if month == self._month else month
        self._show_rows()

    def _show_rows(self, *, keep_place: bool = False) -> None:
        if self._answer is None:
            return
        answer = self._answer
        rows = evidence.matching(answer.rows, self._tags, self._month, self._bar.words)
        self._table.show_rows(rows, keep_place=keep_place)
        tags = [tag for ref in self._tags if (tag := answer.codebook.get(ref))]
        self._bar.show_narrowing(tags, shown_date(self._month))
        self._charts.show_answer(answer, self._tags, self._month)
        self._header.set_counts(self._counts(len(rows), answer))
        self._explain_emptiness(answer)
        self._pages.setCurrentIndex(0 if rows else 1)
        self._below.setFocusProxy(self._table if rows else self._nothing)

    def _counts(self, shown: int, answer: Overview) -> str:
        total = len(answer.evidence.rows)
        return self.tr("{shown} of {total} passages").format(shown=shown_number(shown), total=shown_number(total))

    def _explain_emptiness(self, answer: Overview) -> None:
        if answer.evidence.rows:
            self._nothing.set_content("funnel-x", self.tr("No passage fits."), self.tr("Show all passages"))
        else:
            sentence = self.tr("No passages yet. Open an article, select the words that matter and press Enter.")
            self._nothing.set_content("highlighter", sentence)

    def _show_everything(self) -> None:
        self._bar.clear_search()
        self._header.show_all()
        self._month = ""
        self.show_tags(())

    def _on_checked_changed(self) -> None:
        count = len(self._model.checked)
        self._header.set_checked(count)
        self._bar.set_checked(count)

    def _collect(self) -> None:
        current = self._table.current_row()
        passages = self._model.checked or ([current.id] if current else [])
        if passages:
            self.collect_requested.emit(passages)

    def _accept(self, passage_id: int) -> None:
        self._session.perform(accept_proposal, say=self.tr("Place accepted"), passage_id=passage_id)
