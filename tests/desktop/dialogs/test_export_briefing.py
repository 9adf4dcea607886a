from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import mark
from workbench.desktop.dialogs.export_briefing import ExportDialog
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.marking_combo import MarkingCombo
from workbench.desktop.widgets.release.finding_list import FindingList
from workbench.domain.markings import Marking
from workbench.library import passages
from workbench.operations.articles import edit_articles
from workbench.operations.briefings import add_briefing, save_draft
from workbench.operations.preparing import prepare_release
from workbench.operations.verifying import verify_release


class Shown:
    """The dialog with its parts."""

    def __init__(self, look: Look, session: Session, briefing_id: int, target: Path, qtbot: QtBot) -> None:
        self.dialog = ExportDialog(look, session, partial(prepare_release, briefing_id=briefing_id))
        self.session, self.briefing_id, self.qtbot = session, briefing_id, qtbot
        qtbot.addWidget(self.dialog)
        self.text = self.dialog.findChild(QPlainTextEdit)
        self.findings = self.dialog.findChild(FindingList)
        self.path = next(part for part in self.dialog.findChildren(QLineEdit) if part.accessibleName() == "File")
        self.replace = next(part for part in self.dialog.findChildren(QCheckBox) if "Replace" in part.text())
        self.export = self.button("Export")
        self.dialog.show()
        qtbot.waitUntil(lambda: bool(self.path.text()))
        self.path.setText(str(target))

    @property
    def problem(self) -> str:
        found = [label for label in self.dialog.findChildren(QLabel) if label.property("tone") == "danger"]
        return found[0].text()

    def pages(self) -> list[QLabel]:
        labels = self.dialog.findChildren(QLabel)
        return [label for label in labels if label.accessibleName().startswith("Page") and label.isVisible()]

    def button(self, text: str) -> QPushButton:
        return next(part for part in self.dialog.findChildren(QPushButton) if part.text() == text)

    def reason(self, kind: str) -> QLineEdit:
        fields = self.findings.findChildren(QLineEdit)
        return next(field for field in fields if field.objectName().startswith(kind))

    def save(self, draft: str) -> None:
        self.session.perform(save_draft, briefing_id=self.briefing_id, draft=draft)
        self.qtbot.waitUntil(lambda: draft.split("\n", maxsplit=1)[0] in self.text.toPlainText())


@pytest.fixture
def draft(session: Session) -> str:
    passage_id = mark(session.library, 1, "gas price cap")
    key = passages.with_ids(session.db, [passage_id])[0].key
    return f"# Gas\n\nThe cap is disputed 🙂. [@{key}]\n"


@pytest.fixture
def shown(look: Look, session: Session, draft: str, tmp_path: Path, qtbot: QtBot) -> Shown:
    briefing_id = add_briefing(session.library, title="Gas", day=session.today(), draft=draft).new_id("briefings")
    return Shown(look, session, briefing_id, tmp_path / "gas.md", qtbot)


def test_what_is_shown_is_written_to_the_byte(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    text = shown.text.toPlainText()
    assert "gas price cap" in text
    assert shown.text.isReadOnly()
    with qtbot.waitSignal(shown.dialog.exported) as exported:
        QTest.mouseClick(shown.export, Qt.MouseButton.LeftButton)
    assert exported.args == [str(tmp_path / "gas.md")]
    assert (tmp_path / "gas.md").read_bytes() == text.encode()
    assert not shown.dialog.isVisible()
    assert sorted(path.name for path in tmp_path.glob("*.md*")) == ["gas.md", "gas.md.receipt.json"]


def test_each_format_is_shown_as_it_will_be(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    combo = next(part for part in shown.dialog.findChildren(QComboBox) if part.accessibleName() == "Format")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "<!DOCTYPE html>" in shown.text.toPlainText())
    assert shown.path.text().endswith("gas.html")
    QTest.keyClick(combo, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(shown.pages()))
    assert shown.path.text().endswith("gas.pdf")
    assert shown.pages()[0].pixmap().width() > 200
    sources = next(part for part in shown.dialog.findChildren(QCheckBox) if "CSL" in part.text())
    sources.click()
    with qtbot.waitSignal(shown.dialog.exported):
        QTest.mouseClick(shown.export, Qt.MouseButton.LeftButton)
    assert (tmp_path / "gas.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "gas.csl.json").exists()
    assert verify_release(tmp_path / "gas.pdf").agrees


def test_a_refusal_cannot_be_waved_through(shown: Shown, draft: str, tmp_path: Path, qtbot: QtBot) -> None:
    shown.save(f"{draft}\nUnfounded. [@zzzzzz]\n")
    qtbot.waitUntil(lambda: shown.problem == "Not yet: 1 to be taken out of the draft.")
    assert not shown.export.isEnabled()
    QTest.mouseClick(shown.export, Qt.MouseButton.LeftButton)
    assert not (tmp_path / "gas.md").exists()
    shown.save(draft)
    qtbot.waitUntil(shown.export.isEnabled)


def test_one_reason_is_given_for_all_questions_of_a_kind(shown: Shown, draft: str, qtbot: QtBot) -> None:
    shown.save(draft + "\nWrite to ana@example.org or to bea@example.org, or call +49 30 1234567.\n")
    qtbot.waitUntil(lambda: bool(shown.findings.findChildren(QLineEdit)))
    button = shown.button("Same reason for all 2")
    assert not button.isEnabled()
    QTest.keyClicks(shown.reason("email"), "They are public")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    given = {field.objectName().split(":")[0]: field.text() for field in shown.findings.findChildren(QLineEdit)}
    assert set(given) == {"email", "phone"}
    assert given == {"email": "They are public", "phone": ""}


def test_a_question_needs_a_reason_and_leads_to_its_line(
    shown: Shown, draft: str, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.save(f"{draft}\n*To write: more*\n\nWrite to jo@example.org.\n")
    qtbot.waitUntil(lambda: bool(shown.findings.findChildren(QLineEdit)))
    assert not shown.export.isEnabled()
    field = shown.reason("email")
    field.setFocus()
    QTest.keyClicks(field, "  ")
    assert not shown.export.isEnabled()
    QTest.keyClicks(field, "A public address")
    assert shown.export.isEnabled()
    QTest.mouseClick(field.parentWidget(), Qt.MouseButton.LeftButton)
    assert shown.text.textCursor().block().text() == "Write to jo@example.org."
    assert "To write" not in shown.text.toPlainText()
    with qtbot.waitSignal(shown.dialog.exported):
        QTest.mouseClick(shown.export, Qt.MouseButton.LeftButton)
    assert b"jo@example.org" in (tmp_path / "gas.md").read_bytes()


def test_another_marking_prepares_the_text_again(shown: Shown, qtbot: QtBot) -> None:
    combo = shown.dialog.findChild(MarkingCombo)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.marking is Marking.GREEN
    qtbot.waitUntil(lambda: "TLP:GREEN" in shown.text.toPlainText())
    assert not shown.export.isEnabled()
    QTest.keyClicks(shown.reason("unmarked"), "It is public")
    assert shown.export.isEnabled()
    shown.session.perform(edit_articles, article_ids=[1], marking=Marking.AMBER)
    qtbot.waitUntil(
        lambda: "above TLP:GREEN" in " ".join(label.text() for label in shown.findings.findChildren(QLabel))
    )
    assert not shown.export.isEnabled()


def test_a_file_that_is_there_is_replaced_only_when_asked(
    shown: Shown, tmp_path: Path, qtbot: QtBot, failures: list[str]
) -> None:
    (tmp_path / "old.md").write_text("old")
    assert not shown.replace.isVisible()
    shown.path.setText(str(tmp_path / "old.md"))
    assert shown.replace.isVisible()
    assert not shown.export.isEnabled()
    assert shown.problem == "Not yet: a file is there already."
    QTest.keyClick(shown.replace, Qt.Key.Key_Space)
    assert shown.export.isEnabled()
    assert not shown.problem
    shown.path.setText(str(tmp_path / "new.md"))
    assert not shown.replace.isVisible()
    (tmp_path / "new.csl.json").write_text("somebody's")
    next(part for part in shown.dialog.findChildren(QCheckBox) if "CSL" in part.text()).click()
    assert shown.replace.text() == "Replace new.csl.json"
    assert not shown.export.isEnabled()
    shown.path.setText(str(tmp_path / "nowhere" / "gas.md"))
    QTest.mouseClick(shown.export, Qt.MouseButton.LeftButton)
    assert shown.dialog.isVisible()
    qtbot.waitUntil(lambda: "cannot be written" in shown.problem)
    failures.clear()
    shown.path.setText("")
    assert not shown.export.isEnabled()
    assert (tmp_path / "old.md").read_text() == "old"


def test_a_closed_dialog_follows_no_more(shown: Shown, draft: str, qtbot: QtBot) -> None:
    QTest.mouseClick(shown.button("Cancel"), Qt.MouseButton.LeftButton)
    before = shown.text.toPlainText()
    with qtbot.waitSignal(shown.session.changed):
        shown.session.perform(save_draft, briefing_id=shown.briefing_id, draft=f"{draft}\nMore.\n")
    assert shown.text.toPlainText() == before


def test_its_buttons_are_as_wide_as_those_of_other_dialogs(shown: Shown, look: Look) -> None:
    assert min(shown.button(words).width() for words in ("Cancel", "Export")) >= look.px(90)
