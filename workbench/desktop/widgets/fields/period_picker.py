"""A field to choose a stretch of time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QActionGroup, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateEdit, QGridLayout, QLabel, QPushButton, QWidget, QWidgetAction

from workbench.desktop.language import date_form
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.tab_order import takes_tab
from workbench.domain.periods import Period


class _Range(QWidget):
    """Hold the fields of a range in a menu, which by itself takes Tab and Enter for its own entries."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Give the keyboard to the first field, at its first part."""
        self.focusNextPrevChild(True)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on within the range, and beyond its ends to the entries of the menu."""
        parts = [part for part in self.findChildren(QWidget) if takes_tab(part)]
        at = next((at for at, part in enumerate(parts) if part.hasFocus()), -1) + (1 if forward else -1)
        if not 0 <= at < len(parts):
            return super().focusNextPrevChild(forward)
        parts[at].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the range on Enter in any of its fields."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PeriodPicker(QPushButton):
    """Show the period, and in a menu the usual ones and two dates for any other."""

    picked = Signal(object)
    """The Period chosen."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._period = Period()
        self._menu = Menu(self)
        self._choices = QActionGroup(self)
        for name, days in ((self.tr("All time"), None), *((self._last(days), days) for days in (7, 30, 90))):
            self._add(name, partial(self._of_days, days))
        self._add(self.tr("This year"), lambda: Period(f"{self._today().year}-01-01", self._today().isoformat()))
        self._menu.addSeparator()
        self._from, self._to = QDateEdit(), QDateEdit()
        self._custom = QPushButton(self.tr("Show this range"))
        self._menu.addAction(self._range_action())
        self._menu.aboutToShow.connect(self._on_menu_about_to_show)
        self._custom.clicked.connect(self._on_custom)
        self.setMenu(self._menu)
        self._choices.actions()[0].setChecked(True)
        self._show(self.tr("All time"))

    @property
    def period(self) -> Period:
        """Return the period that is shown."""
        return self._period

    def clear(self) -> None:
        """Choose all time."""
        self._choices.actions()[0].trigger()

    def _last(self, days: int) -> str:
        return self.tr("Last {days} days").format(days=days)

    def _of_days(self, days: int | None) -> Period:
        today = self._today()
        return Period() if days is None else Period((today - timedelta(days=days - 1)).isoformat(), today.isoformat())

    def _add(self, name: str, period: Callable[[], Period]) -> None:
        action = self._menu.addAction(name)
        action.setCheckable(True)
        self._choices.addAction(action)
        action.triggered.connect(lambda _checked=False: self._pick(name, period()))

    def _range_action(self) -> QWidgetAction:
        panel = _Range()
        panel.entered.connect(self._on_custom)
        grid = QGridLayout(panel)
        for row, (text, field) in enumerate(((self.tr("From"), self._from), (self.tr("To"), self._to))):
            field.setDisplayFormat(date_form())
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setAccessibleName(text)
            grid.addWidget(QLabel(text), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._custom, 2, 0, 1, 2)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(panel)
        return action

    def _on_menu_about_to_show(self) -> None:
        today = QDate(self._today().year, self._today().month, self._today().day)
        first, last = (QDate.fromString(day, "yyyy-MM-dd") for day in (self._period.first, self._period.last))
        self._from.setDate(first if first.isValid() else today.addMonths(-1))
        self._to.setDate(last if last.isValid() else today)

    def _on_custom(self) -> None:
        first, last = sorted((self._from.date(), self._to.date()), key=QDate.toJulianDay)
        checked = self._choices.checkedAction()
        if checked is not None:
            self._choices.setExclusive(False)
            checked.setChecked(False)
            self._choices.setExclusive(True)
        self._menu.close()
        name = " – ".join(QLocale().toString(day, date_form()) for day in (first, last))
        self._pick(name, Period(first.toString("yyyy-MM-dd"), last.toString("yyyy-MM-dd")))

    def _pick(self, name: str, period: Period) -> None:
        self._show(name)
        if period != self._period:
            self._period = period
            self.picked.emit(period)

    def _show(self, name: str) -> None:
        self.setText(name)
        self.setAccessibleName(self.tr("Period: {name}").format(name=name))
