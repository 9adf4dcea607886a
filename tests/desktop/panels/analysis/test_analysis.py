from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import mark
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.models.standing_rows import Column
from workbench.desktop.panels.analysis.analysis import AnalysisPanel
from workbench.desktop.session import Session
from workbench.domain.codebook import Tag
from workbench.library.library import Library
from workbench.operations.codebook import edit_tag
from workbench.operations.passages import delete_passages
from workbench.operations.reviewing import decide_origin

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def marked(library: Library, tags: dict[str, Tag]) -> list[int]:
    """Ministers in articles 1 and 2, Kestrel in 2 and 3; the price cap in 1."""
    kestrel, ministers, cap = (tags[name].ref for name in ("Kestrel Energy", "Ministers", "Price cap"))
    return [
        mark(library, 1, "Energy ministers remained divided", ministers, cap),
        mark(library, 2, "volumes of gas through the Sund entry point", kestrel, ministers),
        mark(library, 3, "Operators offered discounted tariffs", kestrel),
        mark(library, 3, "Operators", kestrel),
    ]


@pytest.fixture
def panel(marked: list[int], look: Look, session: Session, actions: Actions, qtbot: QtBot) -> AnalysisPanel:
    made = AnalysisPanel(look, session, actions)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitUntil(lambda: bool(rows(made)) and len(marked) == 4)
    return made


def rows(panel: AnalysisPanel) -> list[str]:
    model = panel._table.model()
    return [str(model.index(row, Column.TAG).data()) for row in range(model.rowCount())]


def cell(panel: AnalysisPanel, row: str, column: str) -> tuple[int, int]:
    grid = panel._grid
    return [h.name for h in grid._rows].index(row), [h.name for h in grid._columns].index(column)


def click(panel: AnalysisPanel, row: str, column: str) -> None:
    QTest.mouseClick(
        panel._grid.viewport(), LEFT, NONE, panel._grid._frame.rect(*cell(panel, row, column)).center().toPoint()
    )


def choose(panel: AnalysisPanel, name: str, choice: str, qtbot: QtBot) -> None:
    box = next(b for b in panel.findChildren(QComboBox) if b.accessibleName() == name)
    before = panel._answer
    box.setFocus()
    steps = box.findText(choice) - box.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentText() == choice
    qtbot.waitUntil(lambda: panel._answer is not before)


def test_tags_stand_with_the_most_passages_first(panel: AnalysisPanel) -> None:
    assert rows(panel) == ["Kestrel Energy", "Ministers"]
    model = panel._table.model()
    assert [model.index(0, column).data() for column in (Column.PASSAGES, Column.ARTICLES)] == ["3", "2"]
    row, column = cell(panel, "Kestrel Energy", "Ministers")
    assert panel._grid._counts[row][column] == 1
    assert panel._grid._counts[row][row] is None


def test_a_cell_asks_for_its_articles(panel: AnalysisPanel) -> None:
    asked: list[str] = []
    panel.search_requested.connect(asked.append)
    click(panel, "Kestrel Energy", "Ministers")
    assert asked == ['actor:"Kestrel Energy" actor:"Ministers"']


def test_themes_and_outlets_are_counted_against_as_well(panel: AnalysisPanel, qtbot: QtBot) -> None:
    asked: list[str] = []
    panel.search_requested.connect(asked.append)
    choose(panel, "Columns", "Themes", qtbot)
    click(panel, "Ministers", "Price cap")
    choose(panel, "Columns", "Outlets", qtbot)
    outlet = panel._grid._columns[0].name
    click(panel, "Ministers", outlet)
    choose(panel, "Rows", "Themes", qtbot)
    assert rows(panel) == ["Price cap"]
    assert asked[0] == 'actor:"Ministers" theme:"Price cap"'
    assert asked[1].startswith('actor:"Ministers" outlet:')


def test_enter_shows_the_passages_of_a_tag(panel: AnalysisPanel, tags: dict[str, Tag], qtbot: QtBot) -> None:
    panel._table.setFocus()
    QTest.keyClick(panel._table, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.evidence_requested) as wanted:
        QTest.keyClick(panel._table, Qt.Key.Key_Return)
    assert wanted.args == [tags["Ministers"].ref]


def test_a_click_on_a_head_sorts(panel: AnalysisPanel) -> None:
    header = panel._table.horizontalHeader()
    x = header.sectionViewportPosition(Column.TAG) + 20
    QTest.mouseClick(header.viewport(), LEFT, NONE, header.viewport().rect().topLeft() + QPoint(x, 8))
    first = rows(panel)
    QTest.mouseClick(header.viewport(), LEFT, NONE, header.viewport().rect().topLeft() + QPoint(x, 8))
    assert rows(panel) == list(reversed(first))


def test_the_tag_that_is_current_stays_so_when_the_rows_are_sorted(panel: AnalysisPanel) -> None:
    table = panel._table
    table.setCurrentIndex(table.model().index(1, Column.TAG))
    second = rows(panel)[1]
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.sortByColumn(Column.TAG, order)
        assert table.currentIndex().siblingAtColumn(Column.TAG).data() == second


def test_changes_are_counted_anew(
    panel: AnalysisPanel, session: Session, tags: dict[str, Tag], marked: list[int], qtbot: QtBot
) -> None:
    session.perform(edit_tag, tag=tags["Ministers"].ref, name="Energy ministers")
    qtbot.waitUntil(lambda: "Energy ministers" in rows(panel))
    session.perform(delete_passages, passage_ids=marked)
    qtbot.waitUntil(lambda: panel._pages.currentIndex() == 1)
    assert rows(panel) == []
    session.undo()
    qtbot.waitUntil(lambda: rows(panel) == ["Kestrel Energy", "Energy ministers"])


def test_an_origin_that_a_person_names_counts_at_once(panel: AnalysisPanel, session: Session, qtbot: QtBot) -> None:
    session.perform(decide_origin, article_id=3, origin="Harbour Wire", is_origin=True)
    model = panel._table.model()
    qtbot.waitUntil(lambda: "Harbour Wire" in str(model.index(0, Column.ORIGINS).data(Qt.ItemDataRole.ToolTipRole)))


def test_one_origin_is_warned_of_and_all_are_named(
    panel: AnalysisPanel, session: Session, marked: list[int], qtbot: QtBot
) -> None:
    model = panel._table.model()
    session.perform(delete_passages, passage_ids=marked[:1])
    qtbot.waitUntil(lambda: [model.index(row, Column.ORIGINS).data() for row in range(2)] == ["2", "1"])
    assert [is_warned_of(panel, row) for row in range(2)] == [False, True]
    named = [str(model.index(row, Column.ORIGINS).data(Qt.ItemDataRole.ToolTipRole)) for row in range(2)]
    assert named == ["Jiangwan Review\nHarbour Ledger", "Harbour Ledger"]


def is_warned_of(panel: AnalysisPanel, row: int) -> bool:
    """Say whether the colour of a warning is painted beside the origins of a row."""
    warned = panel._look.colour("warn").name()
    image = panel._table.viewport().grab().toImage()
    at = panel._table.visualRect(panel._table.model().index(row, Column.ORIGINS))
    return any(
        image.pixelColor(x, y).name() == warned
        for x in range(at.left(), at.right())
        for y in range(at.top(), at.bottom())
    )
