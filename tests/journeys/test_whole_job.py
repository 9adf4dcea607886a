"""From files to a briefing and back, by real clicks and keys in the real window."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from tests.journeys.hands import CTRL, LEFT, Hands
from tests.library.test_library import contents
from workbench.bundled import resource
from workbench.desktop.dialogs.export_briefing import ExportDialog
from workbench.desktop.dialogs.new_briefing import NewBriefingDialog
from workbench.library import articles, briefings, codebook, passages

SENTENCE = "Under the order, weights of any closed model, whatever its size, may be stored in South Korea only in"


def make_briefing(hands: Hands, title: str) -> None:
    def fill(dialog: object) -> None:
        shown = cast("NewBriefingDialog", dialog)
        field = shown.findChild(QLineEdit)
        assert field is not None
        hands.keys(title, field)
        hands.press(Qt.Key.Key_Return, into=field)

    hands.in_dialog(NewBriefingDialog, fill)
    hands.press(Qt.Key.Key_N, CTRL)
    hands.activate()
    hands.settle()


def export_to(hands: Hands, target: Path) -> str:
    shown_text: list[str] = []

    def export(dialog: object) -> None:
        shown = cast("ExportDialog", dialog)
        button = next(part for part in shown.findChildren(QPushButton) if part.text() == "Export")
        path = next(part for part in shown.findChildren(QLineEdit) if part.accessibleName() == "File")
        path.setText(str(target))
        hands.until(button.isEnabled)
        text = shown.findChild(QPlainTextEdit)
        assert text is not None
        shown_text.append(text.toPlainText())
        QTest.mouseClick(button, LEFT)

    hands.in_dialog(ExportDialog, export)
    hands.press(Qt.Key.Key_E, CTRL)
    hands.activate()
    hands.settle()
    return shown_text[0]


def tag_with_new(hands: Hands, actor: str, theme: str) -> None:
    """Press T and make an actor, press T and make a theme."""
    hands.press(Qt.Key.Key_T, into=hands.window.reader.view)
    hands.keys(actor)
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    hands.press(Qt.Key.Key_T, into=hands.window.reader.view)
    hands.keys(theme)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.settle()


def test_from_files_to_a_briefing_and_back(hands: Hands, tmp_path: Path) -> None:
    library = hands.session.library
    states = [contents(library)]

    hands.drop(resource("samples", "articles"))
    hands.until(lambda: articles.count(hands.session.db) == 28)
    hands.settle()

    hands.search("sealed servers enclave")
    shown = hands.open_row(0)
    found = articles.get(hands.session.db, shown)
    assert found is not None
    assert "enclave" in hands.text()

    hands.search("title:enclave OR title:server")
    for row in range(8):
        hands.open_row(row)
        if SENTENCE in hands.text():
            break
    span = hands.select(SENTENCE)
    assert hands.window.reader.view.selection() == span
    tag_with_new(hands, "Office of Strategic Exports", "Model controls")
    (passage,) = passages.all_of(hands.session.db)
    assert passage.quote == SENTENCE == hands.text()[passage.start : passage.end]
    known = codebook.read(hands.session.db)
    assert {tag.name for tag in known if tag.ref in passage.tags} == {"Office of Strategic Exports", "Model controls"}

    make_briefing(hands, "Controls tighten")
    hands.go_to("library")
    hands.click_words(SENTENCE)
    hands.press(Qt.Key.Key_B)
    hands.settle()
    hands.go_to("briefings")
    editor = hands.window.briefings.findChild(QPlainTextEdit)
    assert editor is not None
    editor.setFocus()
    hands.press(Qt.Key.Key_End, CTRL, editor)
    hands.keys("\nThe order is narrow. ", editor)
    hands.press(Qt.Key.Key_Return, CTRL, editor)
    hands.until(lambda: f"[@{passage.key}]" in editor.toPlainText())
    hands.window.briefings.save_now()
    hands.settle()
    (briefing,) = briefings.all_of(hands.session.db)
    assert f"[@{passage.key}]" in briefing.draft
    assert "The order is narrow." in briefing.draft

    target = tmp_path / "briefing.md"
    shown_text = export_to(hands, target)
    written = target.read_text(encoding="utf-8")
    assert written == shown_text
    assert SENTENCE in written
    assert "[^1]: " in written
    assert "Harbour Ledger" in written
    assert "Office of Strategic Exports" in written
    assert "Model controls" in written

    labels = []
    while library.undo_label is not None:
        labels.append(library.undo_label)
        hands.undo()
        assert len(labels) < 40
    assert contents(library) == states[0]
    assert {"Import 28 Files", "New Briefing", "Add to Tray", "Edit Briefing"} <= set(labels)
    while library.redo_label is not None:
        hands.redo()

    everything = contents(library)
    folder = library.folder
    hands.window.close()
    hands.application.open(folder)
    hands.settle()
    assert contents(hands.session.library) == everything
    assert articles.count(hands.session.db) == 28
    hands.go_to("library")
    hands.search("has:passages")
    assert hands.open_row(0) == passage.article_id
    assert len(passages.all_of(hands.session.db)) == 1
    assert hands.failures == []
