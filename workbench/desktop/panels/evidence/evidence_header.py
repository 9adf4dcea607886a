"""The head of the evidence page: how much is shown, of which time and outlets, and what is done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.evidence import Scope
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.period_picker import PeriodPicker
from workbench.desktop.widgets.parts.button_icon import set_icon
from workbench.desktop.widgets.parts.menu import Menu


class EvidenceHeader(QWidget):
    """Show the title, the counts, the period, the filter and the button that adds to the briefing."""

    scope_changed = Signal(object)
    """The Scope chosen."""
    collect_clicked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._outlets: tuple[tuple[int, str], ...] = ()
        self._chosen: frozenset[int] = frozenset()
        self._title = QLabel(self.tr("Evidence"))
        self._count = QLabel()
        self._period = PeriodPicker(Session.today)
        self._filter = QPushButton()
        self._menu = Menu(self._filter)
        self._review = self._menu.addAction(self.tr("Needs review only"))
        self._collect = QPushButton()
        self._row = QHBoxLayout(self)
        self._build()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._name_filter()
        self.set_checked(0)

    @property
    def scope(self) -> Scope:
        """Return the period, outlets and state chosen."""
        return Scope(self._period.period, self._chosen, self._review.isChecked())

    def set_counts(self, text: str) -> None:
        """Show how many of how many passages are shown."""
        self._count.setText(text)
        self._count.setToolTip(text)

    def set_outlets(self, outlets: Sequence[tuple[int, str]]) -> None:
        """Offer outlets, by id and name, to filter by; one that is gone filters no longer."""
        if tuple(outlets) == self._outlets:
            return
        self._outlets = tuple(outlets)
        before, self._chosen = self._chosen, self._chosen & {outlet for outlet, _ in outlets}
        self._fill_menu()
        self._name_filter()
        if self._chosen != before:
            self.scope_changed.emit(self.scope)

    def set_checked(self, count: int) -> None:
        """Say how many passages would be added."""
        self._collect.setText(
            self.tr("Add {count} to briefing").format(count=shown_number(count))
            if count
            else self.tr("Add to briefing")
        )
        self._collect.setAccessibleName(self._collect.text())
        self._collect.setEnabled(count > 0)
        set_icon(self._collect, self._look, "plus", "on_accent" if count else "text3")

    def show_all(self) -> None:
        """Let passages of all times, outlets and states count again."""
        self._period.clear()
        self.clear_filter()

    def clear_filter(self) -> None:
        """Let all outlets and states count again."""
        self._review.setChecked(False)
        self._chosen = frozenset()
        self._fill_menu()
        self._on_filter_changed()

    def _build(self) -> None:
        self._title.setProperty("role", FontRole.VIEW_TITLE)
        self._count.setProperty("role", FontRole.SECONDARY)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._review.setCheckable(True)
        self._review.triggered.connect(self._on_filter_changed)
        self._filter.setMenu(self._menu)
        self._collect.setProperty("kind", "primary")
        self._collect.clicked.connect(self.collect_clicked)
        self._period.picked.connect(lambda _period: self.scope_changed.emit(self.scope))
        self._row.addWidget(self._title)
        self._row.addWidget(self._count, 1)
        for control in (self._period, self._filter, self._collect):
            self._row.addWidget(control)

    def _fill_menu(self) -> None:
        for action in self._menu.actions()[1:]:
            self._menu.removeAction(action)
            action.deleteLater()
        self._menu.addSeparator()
        self._menu.add_heading(self.tr("Outlets"))
        for outlet, name in self._outlets:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(outlet in self._chosen)
            action.triggered.connect(lambda checked, outlet=outlet: self._choose(outlet, chosen=checked))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Clear filter"), self.clear_filter)

    def _choose(self, outlet: int, *, chosen: bool) -> None:
        self._chosen = self._chosen | {outlet} if chosen else self._chosen - {outlet}
        self._on_filter_changed()

    def _on_filter_changed(self) -> None:
        self._name_filter()
        self.scope_changed.emit(self.scope)

    def _name_filter(self) -> None:
        count = len(self._chosen) + self._review.isChecked()
        self._filter.setText(self.tr("Filter · {count}").format(count=count) if count else self.tr("Filter"))
        self._filter.setAccessibleName(self._filter.text())

    def _on_look_changed(self) -> None:
        px = self._look.px
        set_icon(self._filter, self._look, "funnel")
        self._collect.setIconSize(QSize(px(16), px(16)))
        self._filter.setMinimumWidth(px(104))
        self._row.setContentsMargins(px(24), px(16), px(20), px(8))
        self._row.setSpacing(px(8))
