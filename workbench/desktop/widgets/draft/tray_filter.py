"""Which passages the tray shows: a button with a menu of actors, themes, outlets and days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.tray_delegate import TrayRow
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.menu import Menu
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.texts import sort_key

_DAYS = 7, 30, 90


@dataclass(frozen=True, slots=True)
class TrayFilter:
    """Say which passages to show; what is empty asks for nothing. *since* is the ISO date of the first day."""

    actor: TagRef | None = None
    theme: TagRef | None = None
    outlet: str = ""
    since: str = ""
    uncited: bool = False

    def fits(self, row: TrayRow, used: int) -> bool:
        """Say whether *row*, which the draft cites *used* times, is to be shown."""
        refs = {tag.ref for tag in row.tags}
        wanted = {ref for ref in (self.actor, self.theme) if ref}
        by_source = not self.outlet or row.source == self.outlet
        return wanted <= refs and by_source and row.published >= self.since and not (self.uncited and used)


class TrayFilterButton(IconButton):
    """Offer what the passages have; lit while it leaves some out."""

    filter_changed = Signal(object)
    """Carries a TrayFilter."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "list-filter", "", checkable=True, size=30, parent=parent)
        self.set_text(self.tr("Filter Passages"), "")
        self._rows: Sequence[TrayRow] = ()
        self._filter = TrayFilter()
        self._menu = Menu(self)
        self._menu.opening.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @property
    def filter(self) -> TrayFilter:
        """Return what is chosen."""
        return self._filter

    def set_rows(self, rows: Sequence[TrayRow]) -> None:
        """Know the passages to choose among."""
        self._rows = rows

    def clear(self) -> None:
        """Show all again."""
        self._choose(TrayFilter())

    def _fill(self) -> None:
        self._menu.clear()
        now = self._filter
        self._add(self._menu, self.tr("Not Yet Cited"), now.uncited, replace(now, uncited=not now.uncited))
        self._menu.addSeparator()
        for kind, title in ((TagKind.ACTOR, self.tr("Actor")), (TagKind.THEME, self.tr("Theme"))):
            tags = {tag.ref: tag.name for row in self._rows for tag in row.tags if tag.kind is kind}
            of_kind = "actor" if kind is TagKind.ACTOR else "theme"
            self._add_choices(title, _by_name(tags), of_kind, None)
        sources = {row.source: row.source for row in self._rows if row.source}
        self._add_choices(self.tr("Outlet"), _by_name(sources), "outlet", "")
        self._add_choices(self.tr("Published"), self._days(), "since", "")
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("Show All"))
        clear.triggered.connect(lambda _checked=False: self.clear())

    def _days(self) -> Iterable[tuple[str, str]]:
        for days in _DAYS:
            first = QDate.currentDate().addDays(-days).toString(Qt.DateFormat.ISODate)
            yield first, self.tr("Last {} days").format(QLocale().toString(days))

    def _add_choices(self, title: str, choices: Iterable[tuple[Any, str]], name: str, nothing: Any) -> None:
        menu = self._menu.add_below(title)
        chosen = getattr(self._filter, name)
        self._add(menu, self.tr("Any"), chosen == nothing, replace(self._filter, **{name: nothing}))
        for value, words in choices:
            self._add(menu, words.replace("&", "&&"), chosen == value, replace(self._filter, **{name: value}))

    def _add(self, menu: Menu, words: str, is_chosen: bool, wanted: TrayFilter) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.triggered.connect(lambda _checked=False: self._choose(wanted))

    def _choose(self, wanted: TrayFilter) -> None:
        self._filter = wanted
        self.setChecked(wanted != TrayFilter())
        self.filter_changed.emit(wanted)


def _by_name(names: Mapping[Any, str]) -> list[tuple[Any, str]]:
    return sorted(names.items(), key=lambda pair: sort_key(pair[1]))
