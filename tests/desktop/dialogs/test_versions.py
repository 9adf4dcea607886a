from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.versions import VersionsDialog
from workbench.desktop.look import Look
from workbench.desktop.widgets.compare.sentence_pairs import SentencePairs
from workbench.desktop.widgets.compare.side_by_side import SideBySide
from workbench.domain.briefings import BriefingVersion

VERSIONS = [
    BriefingVersion(2, 1, "second", "# Second", "2026-07-02T10:00:00.000+00:00"),
    BriefingVersion(1, 1, "first", "# First", "2026-07-01T10:00:00.000+00:00"),
]


def shown(look: Look, versions: list[BriefingVersion], qtbot: QtBot, *, writable: bool = True) -> VersionsDialog:
    dialog = VersionsDialog(look, versions, "# Now\n\nThree ships left port today.", writable=writable)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def restore_button(dialog: VersionsDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == "Restore")


def titles(dialog: VersionsDialog) -> list[str]:
    """The names of what is compared, left and right."""
    return [part.text() for part in dialog.findChild(SideBySide).findChildren(QLabel) if part.isVisible()]


def test_a_version_is_read_and_chosen(look: Look, qtbot: QtBot) -> None:
    dialog = shown(look, VERSIONS, qtbot)
    text, listed = dialog.findChild(QPlainTextEdit), dialog.findChild(QListWidget)
    assert text.toPlainText() == "# Second"
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert text.toPlainText() == "# First"
    QTest.mouseClick(restore_button(dialog), Qt.MouseButton.LeftButton)
    assert dialog.result() == VersionsDialog.DialogCode.Accepted
    assert dialog.chosen == VERSIONS[1]


def test_nothing_is_restored_from_nothing_or_into_a_locked_library(look: Look, qtbot: QtBot) -> None:
    empty = shown(look, [], qtbot)
    assert empty.chosen is None
    assert not restore_button(empty).isEnabled()
    assert not restore_button(shown(look, VERSIONS, qtbot, writable=False)).isEnabled()


def test_any_two_are_compared_word_by_word(look: Look, qtbot: QtBot) -> None:
    kept = [
        BriefingVersion(2, 1, "noon", "# Now\n\nTwo ships left port today.", "2026-07-02T10:00:00.000+00:00"),
        BriefingVersion(1, 1, "dawn", "# Now\n\nOne ship left port today.", "2026-07-01T10:00:00.000+00:00"),
    ]
    dialog = shown(look, kept, qtbot)
    choice, pairs = dialog.findChild(QComboBox), dialog.findChild(SentencePairs)
    assert not pairs.isVisible()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert pairs.isVisible()
    assert "Two ships" in pairs.toPlainText()
    assert "Three ships" in pairs.toPlainText()
    assert titles(dialog) == ["noon", "The draft now"]
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert "One ship left" in pairs.toPlainText()
    assert titles(dialog) == ["noon", "dawn"]
    QTest.keyClick(dialog.findChild(QListWidget), Qt.Key.Key_Down)
    assert pairs.toPlainText() == "No sentence differs."
