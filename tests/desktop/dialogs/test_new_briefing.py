from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tests.journeys.languages import spoken
from workbench.desktop.dialogs.new_briefing import NewBriefingDialog
from workbench.desktop.language import translated
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.marking_combo import MarkingCombo
from workbench.domain.markings import Marking
from workbench.library import briefings
from workbench.operations.briefings import add_briefing, known_templates


def test_its_values_make_a_briefing(look: Look, session: Session, qtbot: QtBot) -> None:
    dialog = NewBriefingDialog(look, known_templates(), ["Harbour Daily"], ["Technology"])
    qtbot.addWidget(dialog)
    dialog.show()
    title, series, category = dialog.findChildren(QLineEdit)[:3]
    create = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Create")
    assert not create.isEnabled()
    QTest.keyClicks(title, " Chips in July ")
    QTest.keyClicks(series, "Harbour Daily")
    QTest.keyClicks(category, "Technology")
    names = dialog.findChild(QListWidget)
    assert names.currentItem().text() == "Daily briefing"
    QTest.keyClick(names, Qt.Key.Key_Down)
    chosen = next(template for template in known_templates() if template.name == names.currentItem().text())
    assert chosen.description in {label.text() for label in dialog.findChildren(QLabel)}
    dialog.findChild(MarkingCombo).setFocus()
    QTest.keyClick(dialog.findChild(MarkingCombo), Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(create, Qt.MouseButton.LeftButton)
    values = dialog.values()
    assert values == {
        "title": "Chips in July", "series": "Harbour Daily", "category": "Technology", "template": chosen.id, "marking": Marking.CLEAR,
    }  # fmt: skip
    made = add_briefing(session.library, day=session.today(), **values).new_id("briefings")
    found = briefings.get(session.db, made)
    assert found
    assert (found.title, found.marking) == ("Chips in July", Marking.CLEAR)


def test_without_a_title_there_is_no_briefing(look: Look, qtbot: QtBot) -> None:
    dialog = NewBriefingDialog(look, known_templates())
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.assertNotEmitted(dialog.accepted):
        QTest.keyClick(dialog.findChild(QListWidget), Qt.Key.Key_Return)
        QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "   ")
        QTest.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)


@pytest.mark.parametrize("language", ["en", "de", "ko"])
def test_templates_are_in_the_order_of_their_names_in_the_windows_language(
    qapp: QApplication, look: Look, qtbot: QtBot, language: str
) -> None:
    with spoken(qapp, language):
        dialog = NewBriefingDialog(look, known_templates())
        qtbot.addWidget(dialog)
        names = dialog.findChild(QListWidget)
        listed = [names.item(row).text() for row in range(names.count())]
        assert listed == sorted(listed)
        assert names.currentItem().text() == translated("Daily briefing")


def test_names_stand_on_one_line_with_their_fields(look: Look, session: Session, qtbot: QtBot) -> None:
    dialog = NewBriefingDialog(look, known_templates())
    qtbot.addWidget(dialog)
    dialog.show()
    fields = dialog.findChildren(QLineEdit)
    for label in (label for label in dialog.findChildren(QLabel) if label.buddy() in fields):
        assert label.geometry().center().y() == label.buddy().geometry().center().y(), label.text()
