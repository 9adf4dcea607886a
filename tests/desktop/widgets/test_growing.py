"""What stands when the text grows looks as what is made afterwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.side_pane import SidePane
from workbench.desktop.widgets.fields.filter_chips import FilterChips
from workbench.desktop.widgets.tags.alias_list import AliasList
from workbench.desktop.widgets.tags.tag_chips import TagChips
from workbench.domain.codebook import Alias, Tag, TagKind
from workbench.search.filters import Filter


def _aliases(look: Look) -> QWidget:
    made = AliasList(look)
    made.set_aliases([Alias("KE", since="2019"), Alias("Kestrel Ltd")])
    return made


def _tags(look: Look) -> QWidget:
    made = TagChips(look)
    made.set_tags([Tag(TagKind.THEME, number, f"uuid-{number}", f"Theme {number}") for number in range(1, 9)])
    return made


def _filters(look: Look) -> QWidget:
    made = FilterChips(look)
    made.show_filters([Filter("outlet", name) for name in ("Meridian", "Chipwatch", "The Ledger")])
    return made


@pytest.mark.parametrize("make", [_aliases, _tags, _filters, SidePane])
@pytest.mark.parametrize("zoom", [0.8, 2.0])
def test_what_stands_is_set_anew(look: Look, qtbot: QtBot, make: Callable[[Look], QWidget], zoom: float) -> None:
    before = make(look)
    qtbot.addWidget(before)
    before.resize(390, 600)
    before.show()
    look.set_zoom(zoom)
    after = make(look)
    qtbot.addWidget(after)
    after.resize(390, 600)
    after.show()
    qtbot.wait(1)
    assert _places(before) == _places(after)


def _places(whole: QWidget) -> list[tuple[str, QRect]]:
    """Return where the parts stand, and the tabs of a bar."""
    parts = [part for part in whole.findChildren(QWidget) if part.isVisible()]
    tabs = [bar.tabRect(at) for bar in whole.findChildren(QTabBar) for at in range(bar.count())]
    words = [(part.text(), part.rect()) for part in whole.findChildren(QPushButton) if part.isVisible()]
    placed = [(type(part).__name__, QRect(part.mapTo(whole, part.rect().topLeft()), part.size())) for part in parts]
    return [*placed, *words, *(("tab", rect) for rect in tabs)]
