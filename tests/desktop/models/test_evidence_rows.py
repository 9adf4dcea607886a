from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.desktop.models.evidence_rows_made import made_row
from workbench.desktop.models.evidence_rows import EvidenceModel
from workbench.desktop.widgets.rows.evidence_delegate import Column
from workbench.domain.passages import PassageState

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp: QApplication) -> EvidenceModel:
    made = EvidenceModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_rows(
        [
            made_row(1, "beta", published="2026-05-01", credibility=3),
            made_row(2, "Alpha", published="2026-06-01"),
            made_row(3, "gamma", published="2026-06-01", credibility=1, state=PassageState.CHANGED),
        ]
    )
    return made


def ids(model: EvidenceModel) -> list[int]:
    return [model.row(number).id for number in range(model.rowCount())]


def test_the_newest_stand_first_and_equal_dates_in_the_order_of_the_text(model: EvidenceModel) -> None:
    assert ids(model) == [2, 3, 1]


@pytest.mark.parametrize(
    ("column", "order", "expected"),
    [
        (Column.QUOTE, UP, [2, 1, 3]),
        (Column.QUOTE, DOWN, [3, 1, 2]),
        (Column.CREDIBILITY, UP, [3, 1, 2]),
        (Column.SOURCE, UP, [3, 1, 2]),
    ],
)
def test_columns_sort(model: EvidenceModel, column: Column, order: Qt.SortOrder, expected: list[int]) -> None:
    model.sort(column, order)
    assert ids(model) == expected


def test_an_index_that_is_kept_follows_its_passage(model: EvidenceModel) -> None:
    kept = QPersistentModelIndex(model.index(0, Column.QUOTE))
    model.sort(Column.QUOTE, DOWN)
    assert model.row(kept.row()).id == 2


def test_what_is_checked_stays_checked_while_it_is_filtered_away(model: EvidenceModel) -> None:
    told = []
    model.checked_changed.connect(lambda: told.append(model.checked))
    model.check([0, 2], checked=True)
    model.set_rows([made_row(3), made_row(1, published="2026-07-01")])
    assert told == [[2, 1]]
    assert model.checked == [1, 2]
    model.sort(Column.CHECK, UP)
    assert ids(model) == [1, 3]
    model.keep_checked([2])
    assert model.checked == [2]


def test_a_box_is_ticked_through_the_model(model: EvidenceModel) -> None:
    box = model.index(1, Column.CHECK)
    assert model.setData(box, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert box.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert not model.setData(model.index(1, Column.QUOTE), "x", Qt.ItemDataRole.EditRole)


def test_a_row_is_spoken_with_its_state(model: EvidenceModel) -> None:
    model.check([1], checked=True)
    spoken = model.index(1, Column.QUOTE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("checked; needs review; gamma; ")
    assert model.headerData(Column.CHECK, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "Selection"
    assert model.index(1, Column.CHECK).data(Qt.ItemDataRole.AccessibleTextRole) == "Selection"
    assert "accept the proposed place" in model.index(1, Column.QUOTE).data(Qt.ItemDataRole.ToolTipRole)
