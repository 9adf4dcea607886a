"""The head of the analysis page: what is counted against what, and of which time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.period_picker import PeriodPicker
from workbench.desktop.widgets.parts.named_choice import name_choice
from workbench.domain.codebook import TagKind
from workbench.domain.periods import Period
from workbench.operations.standing import Across


@dataclass(frozen=True, slots=True)
class Wanted:
    """Say what is to be counted: tags of *kind* against what stands *across*, by articles of *period*."""

    kind: TagKind
    across: Across
    period: Period


class AnalysisHeader(QWidget):
    """Show the title, the counts, and what is counted, to be chosen."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title, self._count, self._by = QLabel(self.tr("Analysis")), QLabel(), QLabel("×")
        self._kinds, self._across = QComboBox(), QComboBox()
        self._period = PeriodPicker(Session.today)
        self._row = QHBoxLayout(self)
        self._build()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def wanted(self) -> Wanted:
        """Return what is chosen."""
        return Wanted(TagKind(self._kinds.currentData()), Across(self._across.currentData()), self._period.period)

    def set_counts(self, passages: int, articles: int, read: int) -> None:
        """Show how many passages are counted, and out of how many articles."""
        words = self.tr("%Ln passage(s) in {some} of {read} articles read", "", passages).format(
            some=shown_number(articles), read=shown_number(read)
        )
        self._count.setText(words)
        self._count.setToolTip(words)

    def _build(self) -> None:
        self._title.setProperty("role", FontRole.VIEW_TITLE)
        self._count.setProperty("role", FontRole.SECONDARY)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._by.setProperty("role", FontRole.SECONDARY)
        actors, themes, outlets = self.tr("Actors"), self.tr("Themes"), self.tr("Outlets")
        for kind, name in ((TagKind.ACTOR, actors), (TagKind.THEME, themes)):
            self._kinds.addItem(name, kind.value)
        for across, name in ((Across.ACTORS, actors), (Across.THEMES, themes), (Across.OUTLETS, outlets)):
            self._across.addItem(name, across.value)
        name_choice(self._kinds, self.tr("Rows"))
        name_choice(self._across, self.tr("Columns"))
        self._row.addWidget(self._title)
        self._row.addWidget(self._count, 1)
        for control in (self._kinds, self._by, self._across, self._period):
            self._row.addWidget(control)
        self._kinds.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._across.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._period.picked.connect(lambda _period: self.changed.emit())

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(24), px(16), px(20), px(8))
        self._row.setSpacing(px(8))
