"""From a number on the analysis page to the articles and the passages that it counts."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.hands import hands_on
from workbench.desktop.app import Application


def test_a_number_leads_to_what_it_counts(
    application: Application, sample_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    hands = hands_on(shutil.copytree(sample_folder, tmp_path / "sample"), application, qtbot)
    hands.go_to("analysis")
    page = hands.window.analysis
    hands.until(lambda: page._answer is not None)
    names = [head.name for head in page._grid._rows]
    row, column = names.index("Garam Telecom"), [head.name for head in page._grid._columns].index("Corvane Labs")
    number = page._grid._counts[row][column]
    QTest.mouseClick(
        page._grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        page._grid._frame.rect(row, column).center().toPoint(),
    )  # fmt: skip
    hands.settle()
    assert hands.window.page == "library"
    assert hands.window.top_bar.query == 'actor:"Garam Telecom" actor:"Corvane Labs"'
    hands.until(lambda: hands.window.articles.position[1] == number)
    hands.go_to("analysis")
    hands.press(Qt.Key.Key_Return, into=page._table)
    hands.settle()
    assert hands.window.page == "evidence"
    hands.until(lambda: hands.window.evidence._model.rowCount() == page._answer.rows[0].passages)


def test_panes_of_evidence_and_analysis_are_gone_through(
    application: Application, sample_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    hands = hands_on(shutil.copytree(sample_folder, tmp_path / "sample"), application, qtbot)
    for page in ("evidence", "analysis"):
        hands.go_to(page)
        assert not hands.window._pane_line.isVisible()
        panes = hands.window.panes()
        assert len(panes) == 3
        seen = []
        for _pane in panes:
            hands.press(Qt.Key.Key_F6)
            seen.append(next(pane for pane in panes if pane.isAncestorOf(hands.focus)))
            assert hands.window._pane_line.isVisible()
        assert seen == [panes[2], panes[0], panes[1]], page
    hands.go_to("evidence")
    hands.keys("no such words", hands.window.evidence._bar._search)
    hands.window.evidence._charts.setFocus()
    hands.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert hands.focus is hands.window.evidence._nothing._button
