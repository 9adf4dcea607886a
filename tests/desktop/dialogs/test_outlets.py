from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.outlets import OutletsDialog
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.library import outlets
from workbench.operations.articles import edit_outlet, read_article

LEFT = Qt.MouseButton.LeftButton


class Shown:
    """The dialog with its parts."""

    def __init__(self, dialog: OutletsDialog, session: Session, qtbot: QtBot) -> None:
        self.dialog, self.session, self.qtbot = dialog, session, qtbot
        self.table = dialog.findChild(QTableWidget)
        self.grade = dialog.findChild(QComboBox)
        self.save = next(part for part in dialog.findChildren(QPushButton) if part.text() == "Save")

    def field(self, name: str) -> QLineEdit:
        return next(part for part in self.dialog.findChildren(QLineEdit) if part.accessibleName() == name)

    def choose(self, grade: str) -> None:
        self.grade.setFocus()
        QTest.keyClicks(self.grade, grade)

    def texts(self) -> list[str]:
        return [label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible()]

    def until(self, words: str) -> None:
        """Wait until *words* are painted: what is new in a layout is shown by the next turn of the event loop."""
        self.qtbot.waitUntil(lambda: words in self.texts())

    def grade_now(self) -> str:
        return next(o for o in outlets.all_of(self.session.db) if o.name == "Polder Courant").reliability


@pytest.fixture
def shown(look: Look, session: Session, qtbot: QtBot) -> Shown:
    outlet = next(known for known in outlets.all_of(session.db) if known.name == "Polder Courant")
    dialog = OutletsDialog(look, session, outlet.id)
    qtbot.addWidget(dialog)
    dialog.show()
    return Shown(dialog, session, qtbot)


def test_it_opens_on_the_outlet_and_says_what_its_grade_means(shown: Shown) -> None:
    row = shown.table.currentRow()
    assert [shown.table.item(row, column).text() for column in range(3)] == ["Polder Courant", "F", "1"]
    assert "Nobody has graded this outlet yet." in shown.texts()
    assert any(text.startswith("No basis exists") for text in shown.texts())
    shown.choose("B")
    assert any(text.startswith("Minor doubt") for text in shown.texts())


def test_a_grade_needs_its_reason_has_a_history_and_is_undone(shown: Shown) -> None:
    shown.choose("B")
    assert not shown.save.isEnabled()
    QTest.keyClicks(shown.field("Because"), "Ten checks, nine held")
    with shown.qtbot.waitSignal(shown.session.changed):
        QTest.mouseClick(shown.save, LEFT)
    assert shown.grade_now() == "B"
    assert shown.table.item(shown.table.currentRow(), 1).text() == "B"
    shown.until("F → B · Usually reliable")
    assert any(text.endswith("·  Ten checks, nine held") for text in shown.texts())
    assert not shown.save.isEnabled()
    with shown.qtbot.waitSignal(shown.session.changed):
        shown.session.undo()
    assert shown.grade_now() == "F"
    shown.until("Nobody has graded this outlet yet.")


def test_what_is_typed_stays_while_an_article_of_the_outlet_is_noted_as_read(shown: Shown) -> None:
    shown.choose("B")
    QTest.keyClicks(shown.field("Short name"), "PC")
    QTest.keyClicks(shown.field("Because"), "Ten checks, nin")
    with shown.qtbot.waitSignal(shown.session.changed):
        shown.session.perform(read_article, article_id=1)
    assert [shown.field(name).text() for name in ("Short name", "Because")] == ["PC", "Ten checks, nin"]
    assert shown.grade.currentData() == "B"
    assert shown.save.isEnabled()


def test_a_short_name_needs_no_reason(shown: Shown) -> None:
    field = shown.field("Short name")
    field.setFocus()
    QTest.keyClicks(field, "PC")
    with shown.qtbot.waitSignal(shown.session.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.table.item(shown.table.currentRow(), 0).text() == "Polder Courant  (PC)"
    assert outlets.grades(shown.session.db, 1) == []


def test_the_filter_leaves_what_holds_all_its_words(shown: Shown) -> None:
    before = shown.table.rowCount()
    field = shown.field("Filter outlets")
    QTest.keyClicks(field, "cour POL")
    assert shown.table.rowCount() == 1 < before
    QTest.keyClicks(field, "zz")
    assert shown.table.rowCount() == 0
    assert not shown.save.isVisible()


def test_the_history_tells_from_what_to_what(look: Look, session: Session, qtbot: QtBot) -> None:
    for grade, why in (("C", "New"), ("A", "Never wrong"), ("D", "Made it up")):
        edit_outlet(session.library, outlet_id=1, reliability=grade, reason=why)
    dialog = OutletsDialog(look, session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    steps = [text[:5] for text in Shown(dialog, session, qtbot).texts() if " → " in text]
    assert steps == ["A → D", "C → A", "F → C"]


@pytest.mark.usefixtures("german")
def test_no_empty_line_stays_below_a_short_meaning(look: Look, session: Session, qtbot: QtBot) -> None:
    dialog = OutletsDialog(look, session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    for at in range(dialog._grade.count()):
        dialog._grade.setCurrentIndex(at)
        qtbot.wait(1)
        assert dialog._meaning.height() == dialog._meaning.heightForWidth(dialog._meaning.width())
