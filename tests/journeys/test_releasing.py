"""Export in two formats, verify, keep words in, hide a source: by the commands of the real window."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QLineEdit, QPlainTextEdit, QPushButton

from tests.journeys.hands import CTRL, LEFT, Hands
from workbench.desktop.dialogs.export_briefing import ExportDialog
from workbench.domain.spans import Span
from workbench.library import articles, passages
from workbench.operations.briefings import add_briefing
from workbench.operations.passages import mark_passage
from workbench.operations.releasing import never_released

STORY = """Chips stay home

By Ana Ruiz | 12 June 2026
Source: The Ledger

The ministry said on Friday that exports of tools would stop. Nobody in the trade had been asked beforehand.
"""


@pytest.fixture
def briefed(hands: Hands, tmp_path: Path) -> Hands:
    """Hands on a library with one article, one passage and a briefing that cites it."""
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    hands.drop(tmp_path / "story.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    library = hands.session.library
    mark_passage(library, article_id=1, span=Span(0, 50), key="chips2")
    hands.session.perform(
        add_briefing, title="Chips", day=hands.session.today(), draft="# Chips\n\nExports stop. [@chips2]\n"
    )
    hands.settle()
    hands.go_to("briefings")
    return hands


def export(hands: Hands, target: Path, downs: int) -> None:
    def act(dialog: object) -> None:
        shown = cast("ExportDialog", dialog)
        button = next(part for part in shown.findChildren(QPushButton) if part.text() == "Export")
        path = next(part for part in shown.findChildren(QLineEdit) if part.accessibleName() == "File")
        combo = next(part for part in shown.findChildren(QComboBox) if part.accessibleName() == "Format")
        hands.until(lambda: bool(path.text()))
        for _ in range(downs):
            QTest.keyClick(combo, Qt.Key.Key_Down)
        path.setText(str(target))
        hands.until(button.isEnabled)
        QTest.mouseClick(button, LEFT)

    hands.in_dialog(ExportDialog, act)
    hands.press(Qt.Key.Key_E, CTRL)
    hands.until(target.exists)
    hands.activate()
    hands.settle()


def command(hands: Hands, words: str) -> None:
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys(f"{words}\n")
    hands.settle()


def test_a_release_is_exported_and_verified(briefed: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "chips.docx"
    export(briefed, target, downs=3)
    assert target.read_bytes().startswith(b"PK")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_named: (str(target), ""))
    command(briefed, "verify release")
    bar = briefed.window.message_bar
    assert "nothing in it was changed" in bar.text
    target.write_bytes(target.read_bytes() + b" ")
    command(briefed, "verify release")
    assert "changed after the receipt" in bar.text
    target.with_name("chips.docx.receipt.json").unlink()
    command(briefed, "verify release")
    assert "cannot be read" in bar.text


def test_words_are_kept_out_of_every_release(briefed: Hands) -> None:
    def write(dialog: Any) -> None:
        field = dialog.findChild(QPlainTextEdit)
        field.setPlainText("exports of tools\nProject Heron")
        dialog.accept()

    briefed.in_dialog(QInputDialog, write)
    command(briefed, "never-release list")
    assert never_released(briefed.session.db) == ("exports of tools", "Project Heron")


def test_a_source_is_hidden_and_named_again(briefed: Hands) -> None:
    briefed.go_to("library")
    briefed.open_row(0)
    command(briefed, "source not to be named")
    (article,) = articles.page(briefed.session.db, [1])
    assert article.chatham_house
    command(briefed, "source not to be named")
    (article,) = articles.page(briefed.session.db, [1])
    assert not article.chatham_house
    assert len(passages.all_of(briefed.session.db)) == 1
