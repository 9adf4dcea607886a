"""The upper half of the evidence page: actors by themes, and passages per month."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.evidence import Overview
from workbench.desktop.widgets.charts.heat_grid import HeatGrid
from workbench.desktop.widgets.charts.heat_heads import Head
from workbench.desktop.widgets.charts.month_bars import MonthBars, TagCounts
from workbench.domain.codebook import TagKind, TagRef

_TITLES, _ROW = 68, 36


class EvidenceCharts(QWidget):
    """Show how many passages carry an actor and a theme, the most frequent first, and how many there are per month."""

    cell_chosen = Signal(object)
    """The TagRefs of the cell's actor and theme, as a tuple; of one alone, or none, for a total."""
    month_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._answer: Overview | None = None
        self._tags: tuple[TagRef, ...] = ()
        nothing = self.tr("No passage here carries an actor and a theme.")
        self._grid = HeatGrid(look, self.tr("Actors by themes"), self.tr("{names}, passages: {count}"), nothing)
        self._bars = MonthBars(look)
        self._hint = QLabel()
        self._layout, self._above_grid = QGridLayout(self), QHBoxLayout()
        self.setFocusProxy(self._grid)
        self._build()
        self._grid.cell_chosen.connect(self._on_cell_chosen)
        self._bars.month_chosen.connect(self.month_chosen)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_answer(self, answer: Overview, tags: Collection[TagRef], month: str) -> None:
        """Show what was counted, the cell of *tags* outlined."""
        is_new = self._answer is not answer
        self._answer, self._tags = answer, tuple(tags)
        if is_new:
            self._fill_grid(answer)
            self._fill_bars(answer)
        self._outline()
        self._bars.set_selected(month or None)

    def sizeHint(self) -> QSize:
        """Return the size for six actors."""
        return QSize(self._look.px(900), self._look.px(_TITLES + 7 * _ROW + 36))

    def minimumSizeHint(self) -> QSize:
        """Return the size for three actors."""
        return QSize(self._look.px(600), self._look.px(_TITLES + 4 * _ROW))

    def _build(self) -> None:
        titles = QLabel(self.tr("Actors × themes")), QLabel(self.tr("Per month"))
        for label in titles:
            label.setProperty("role", FontRole.PANE_TITLE)
        self._hint.setProperty("role", FontRole.SECONDARY)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._above_grid.addWidget(titles[0])
        self._above_grid.addWidget(self._hint, 1)
        self._layout.addLayout(self._above_grid, 0, 0)
        self._layout.addWidget(titles[1], 0, 1)
        self._layout.addWidget(self._grid, 1, 0)
        self._layout.addWidget(self._bars, 1, 1)
        for column, stretch in enumerate((3, 2)):
            self._layout.setColumnStretch(column, stretch)
        self._layout.setRowStretch(1, 1)

    def _fill_grid(self, answer: Overview) -> None:
        matrix = answer.matrix
        self._grid.set_counts(
            _heads(answer, TagKind.ACTOR, matrix.rows),
            _heads(answer, TagKind.THEME, matrix.columns),
            matrix.cells,
            matrix.row_totals,
            matrix.column_totals,
            matrix.total,
        )
        counted = self.tr("%Ln passage(s) in {some} of {read} articles read", "", matrix.total).format(
            some=shown_number(matrix.articles), read=shown_number(matrix.articles_read)
        )
        self._hint.setText(counted if answer.codebook.actors else "")

    def _fill_bars(self, answer: Overview) -> None:
        timeline = answer.timeline
        counts = [TagCounts(tag, one.counts) for one in timeline.series if (tag := answer.codebook.get(one.tag))]
        self._bars.set_counts(timeline.months, counts, timeline.undated)

    def _outline(self) -> None:
        single = {kind: [ref.id for ref in self._tags if ref.kind is kind] for kind in TagKind}
        if all(len(ids) <= 1 for ids in single.values()):
            actor, theme = (next(iter(single[kind]), None) for kind in (TagKind.ACTOR, TagKind.THEME))
            self._grid.set_selected(actor, theme)
        else:
            self._grid.set_selected(None, None)

    def _on_cell_chosen(self, actor: int | None, theme: int | None) -> None:
        chosen = ((TagKind.ACTOR, actor), (TagKind.THEME, theme))
        self.cell_chosen.emit(tuple(TagRef(kind, number) for kind, number in chosen if number is not None))

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._layout.setContentsMargins(px(24), px(8), px(20), px(8))
        self._layout.setHorizontalSpacing(px(16))
        self._above_grid.setSpacing(px(12))
        self._layout.setVerticalSpacing(px(4))


def _heads(answer: Overview, kind: TagKind, ids: Collection[int]) -> list[Head]:
    return [Head.of(tag) for number in ids if (tag := answer.codebook.get(TagRef(kind, number)))]
