from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.settings import SettingsDialog
from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.settings import Settings

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(look, Settings(shortcuts={"archive": "Y"}))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.kept = []
    made.changed.connect(made.kept.append)
    return made


def last(dialog: SettingsDialog) -> Settings:
    return dialog.kept[-1]


def button(dialog: SettingsDialog, words: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == words)


def choose(dialog: SettingsDialog, command: str) -> QKeySequenceEdit:
    dialog.show_page("keyboard")
    field = next(field for field in dialog.findChildren(SearchField))
    field.setText(command)
    edit = dialog.findChild(QKeySequenceEdit)
    assert edit is not None
    return edit


def test_each_choice_is_told_at_once(dialog: SettingsDialog) -> None:
    words = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    next(radio for radio in dialog.findChildren(QRadioButton) if radio.text() == "Dark").click()
    words["High contrast"].click()
    words["Reduced motion"].click()
    words["Single letters as shortcuts"].click()
    slider = next(part for part in dialog.findChildren(QSlider) if part.accessibleName() == "Text size")
    QTest.keyClick(slider, Qt.Key.Key_Right)
    kept = last(dialog)
    assert (kept.appearance, kept.high_contrast, kept.reduced_motion, kept.single_keys) == ("dark", True, True, False)
    assert kept.text_size == pytest.approx(1.1)
    assert kept.shortcuts == {"archive": "Y"}


@pytest.mark.parametrize("kind", [QComboBox, QSlider, QSpinBox])
def test_a_turn_of_the_wheel_over_a_setting_changes_nothing(
    dialog: SettingsDialog, kind: type[QComboBox | QSlider | QSpinBox]
) -> None:
    fields = dialog.findChildren(kind)
    assert fields
    for field in fields:
        for degrees in (-120, 120):
            middle, nothing = QPointF(field.rect().center()), QPoint()
            turn = QWheelEvent(
                *(middle, field.mapToGlobal(middle), nothing, QPoint(0, degrees), Qt.MouseButton.NoButton),
                *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
            )
            QApplication.sendEvent(field, turn)
            assert not turn.isAccepted()
    assert dialog.kept == []


def test_the_language_is_chosen_by_its_own_name(dialog: SettingsDialog) -> None:
    choice = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Language")
    assert [choice.itemText(row) for row in range(choice.count())] == ["As the system", "English", "Deutsch", "한국어"]
    assert choice.currentIndex() == 0
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert last(dialog).language == "de"


def test_how_articles_are_set_is_chosen_and_sampled(dialog: SettingsDialog) -> None:
    dialog.show_page("reading")
    sliders = {part.accessibleName(): part for part in dialog.findChildren(QSlider)}
    sample = next(part for part in dialog.findChildren(QLabel) if part.accessibleName() == "Sample of the type")
    before = sample.grab().toImage()
    QTest.keyClick(sliders["Size of the type"], Qt.Key.Key_Right)
    QTest.keyClick(sliders["Line height"], Qt.Key.Key_End)
    QTest.keyClick(sliders["Width of the column"], Qt.Key.Key_Home)
    without = next(radio for radio in dialog.findChildren(QRadioButton) if radio.text() == "Without serifs")
    QTest.mouseClick(without, Qt.MouseButton.LeftButton)
    assert last(dialog).reading == {"size": 19, "width": 520, "line_height": 164, "serif": False}
    assert sample.grab().toImage() != before


def test_values_have_room_when_the_text_grows_while_the_settings_are_open(
    dialog: SettingsDialog, look: Look, qtbot: QtBot
) -> None:
    look.set_zoom(2.0)
    for page in ("reading", "import"):
        dialog.show_page(page)
        qtbot.wait(1)
        words = [part for part in dialog.findChildren(QLabel) if part.isVisible() and part.text().endswith(("px", "%"))]
        numbers = [part for part in dialog.findChildren(QSpinBox) if part.isVisible()]
        assert words or numbers
        assert all(part.width() >= part.sizeHint().width() for part in (*words, *numbers))


def test_a_command_is_found_and_given_other_keys(dialog: SettingsDialog) -> None:
    edit = choose(dialog, "back up")
    assert edit.accessibleName() == "Keys of Back Up Library"
    QTest.keyClick(edit, Qt.Key.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert last(dialog).shortcuts == {"archive": "Y", "back_up": "Ctrl+Shift+B"}
    button(dialog, "Usual Keys").click()
    assert last(dialog).shortcuts == {"archive": "Y"}
    button(dialog, "Reset All").click()
    assert last(dialog).shortcuts == {}
    assert not button(dialog, "Reset All").isEnabled()


def test_a_conflict_is_named_and_settled_by_the_person(dialog: SettingsDialog) -> None:
    edit = choose(dialog, "back up")
    QTest.keyClick(edit, Qt.Key.Key_E, CTRL)
    assert any("belongs to “Export Briefing”" in label.text() for label in dialog.findChildren(QLabel))
    assert not dialog.kept
    button(dialog, "Use Here Instead").click()
    assert last(dialog).shortcuts == {"archive": "Y", "back_up": "Ctrl+E", "export_briefing": ""}


def test_keys_of_two_places_do_not_meet(dialog: SettingsDialog) -> None:
    edit = choose(dialog, "next article")
    QTest.keyClick(edit, Qt.Key.Key_M)  # the note's key in the reader
    assert last(dialog).shortcuts["next_article"] == "M"


def test_escape_gives_the_keys_up_and_leaves_their_field(dialog: SettingsDialog) -> None:
    edit, table = choose(dialog, "back up"), dialog.findChild(QTableWidget)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_E, CTRL)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.keySequence().isEmpty()
    assert not button(dialog, "Use Here Instead").isVisible()
    assert not dialog.kept
    assert QApplication.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Backtab, Qt.Key.Key_Tab])
def test_the_field_for_keys_is_left_backwards_too(dialog: SettingsDialog, key: Qt.Key) -> None:
    edit = choose(dialog, "export briefing")
    edit.setFocus()
    QTest.keyClick(edit, key, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is dialog.findChild(QTableWidget)
    assert edit.keySequence().toString() == "Ctrl+E"
    assert not dialog.kept


def test_keys_are_taken_away_without_the_mouse(dialog: SettingsDialog) -> None:
    edit = choose(dialog, "export briefing")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert last(dialog).shortcuts == {"archive": "Y", "export_briefing": ""}


def test_every_command_is_listed_and_named(dialog: SettingsDialog) -> None:
    dialog.show_page("keyboard")
    table = dialog.findChild(QTableWidget)
    assert table.rowCount() > 50
    archive = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Archive")
    assert table.item(archive, 2).text() == "Y"
    spoken = QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name)
    assert spoken == "Keyboard shortcuts"


def test_limits_that_cannot_be_set_are_stated_beside_those_that_can(dialog: SettingsDialog) -> None:
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for words in ("2,048 MB", "50,000 parts and 4,096 MB unpacked", "200 times", "two deep", "60 seconds", "fetched"):
        assert words in said


def test_what_an_import_may_cost_is_set(dialog: SettingsDialog) -> None:
    numbers = {part.accessibleName(): part for part in dialog.findChildren(QSpinBox)}
    numbers["Largest file"].setValue(128)
    numbers["Files read at the same time"].setValue(4)
    languages = next(
        part for part in dialog.findChildren(QLineEdit) if part.accessibleName() == "Languages to recognise"
    )
    languages.setText("eng+kor")
    languages.editingFinished.emit()
    kept = last(dialog)
    assert (kept.file_size, kept.reader_workers, kept.ocr_languages) == (128, 4, "eng+kor")
