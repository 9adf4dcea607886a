from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.draft.tray_delegate import ROW_ROLE, USED_ROLE, TrayDelegate, TrayRow, _origin_in
from workbench.desktop.widgets.draft.tray_view import TrayList
from workbench.domain.codebook import Tag, TagKind

TAGS = tuple(
    Tag(kind, number, "", name, colour=colour)
    for number, (kind, name, colour) in enumerate(
        (
            (TagKind.ACTOR, "Korea Technology Protection Agency", "cyan"),
            (TagKind.ACTOR, "Garam Telecom Holdings", "amber"),
            (TagKind.THEME, "Leakage", "pink"),
        )
    )
)


class _Model(QAbstractListModel):
    def __init__(self, rows: Sequence[TrayRow]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, _parent: Any = None) -> int:
        return len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return {ROW_ROLE: self.rows[index.row()], USED_ROLE: 2}.get(role)


def _row(quote: str, tags: tuple[Tag, ...] = ()) -> TrayRow:
    return TrayRow(1, "abc123", 1, quote, "Ledger", "2026-06-01", "1 Jun 2026", tags, "", needs_review=True)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> TrayList:
    rows = [_row("Short."), _row("So it went on and on 🙂, " * 40), _row("Tagged.", TAGS), _row("出口管制" * 60)]
    model = _Model(rows)
    made = TrayList(look, model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(324, 800)
    made.show()
    return made


def _height(view: TrayList, row: int) -> int:
    return view.itemDelegate().sizeHint(QStyleOptionViewItem(), view.model().index(row, 0)).height()


def test_a_long_quote_is_cut_after_four_lines(view: TrayList, look: Look) -> None:
    assert _height(view, 1) == _height(view, 3) == _height(view, 0) + 3 * look.px(20)
    delegate = view.itemDelegate()
    assert isinstance(delegate, TrayDelegate)
    card = delegate._card(view.model().index(1, 0).data(ROW_ROLE), 292)
    assert len(card.lines) == 4
    assert card.lines[0].startswith("“So it went on")
    assert card.lines[3].endswith("…")
    metrics = QFontMetrics(look.font(FontRole.QUOTE))
    assert all(metrics.horizontalAdvance(line.rstrip()) <= 292 - 24 + 1 for line in card.lines)


def test_tags_that_find_no_room_are_counted(view: TrayList) -> None:
    delegate = view.itemDelegate()
    assert isinstance(delegate, TrayDelegate)
    card = delegate._card(view.model().index(2, 0).data(ROW_ROLE), 292)
    assert [tag.name if tag else name for tag, name, _ in card.chips] == [TAGS[0].name, "+2"], (
        "a whole name says more than two cut ones"
    )
    assert all(box.left() >= 0 and box.right() <= 292 - 24 for _, _, box in card.chips)
    assert _height(view, 2) > _height(view, 0)


def test_cards_grow_with_the_zoom_and_change_with_the_theme(view: TrayList, look: Look) -> None:
    before, light = _height(view, 0), view.grab().toImage()
    look.set_mode("dark")
    assert view.grab().toImage() != light
    look.set_zoom(2.0)
    assert _height(view, 0) > 1.8 * before


def test_the_outlets_name_gives_way_to_the_date(look: Look) -> None:
    metrics = QFontMetricsF(look.font(FontRole.SECONDARY))
    row = replace(_row("Short."), source="The Harbour Ledger and Gazette", date="12. Juni 2026")
    whole = "The Harbour Ledger and Gazette · 12. Juni 2026"
    assert _origin_in(1000, row, metrics) == whole
    narrow = _origin_in(metrics.horizontalAdvance(whole) * 0.7, row, metrics)
    assert narrow.endswith("… · 12. Juni 2026")
    assert _origin_in(1000, replace(row, source=""), metrics) == "12. Juni 2026"
