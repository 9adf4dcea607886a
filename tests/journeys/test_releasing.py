"""Export in two formats, verify, keep words in, hide a source: by the commands of the real window."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QPushButton

from tests.journeys.hands import CTRL, LEFT, Hands
from workbench.desktop.dialogs.ask import AskDialog
from workbench.desktop.dialogs.export_briefing import ExportDialog
from workbench.desktop.dialogs.file_briefing import FileBriefingDialog
from workbench.desktop.widgets.draft.review_rows import RowKind
from workbench.desktop.widgets.draft.side_pane import CLAIMS
from workbench.domain.spans import Span
from workbench.library import articles, passages
from workbench.operations.briefings import add_briefing
from workbench.operations.passages import mark_passage
from workbench.operations.withholding import never_released

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


def write(hands: Hands, shown: ExportDialog, target: Path, downs: int) -> None:
    button = next(part for part in shown.findChildren(QPushButton) if part.text() == "Export")
    path = next(part for part in shown.findChildren(QLineEdit) if part.accessibleName() == "File")
    combo = next(part for part in shown.findChildren(QComboBox) if part.accessibleName() == "Format")
    hands.until(lambda: bool(path.text()))
    for _ in range(downs):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    path.setText(str(target))
    hands.until(button.isEnabled)
    QTest.mouseClick(button, LEFT)


def export(hands: Hands, target: Path, downs: int) -> None:
    hands.in_dialog(ExportDialog, lambda dialog: write(hands, cast("ExportDialog", dialog), target, downs))
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

    briefed.in_dialog(AskDialog, write)
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


def test_a_series_gets_its_index_page(briefed: Hands, tmp_path: Path) -> None:
    def fill(dialog: Any) -> None:
        series, category = dialog.findChildren(QLineEdit)
        QTest.keyClicks(series, "Harbour Daily")
        QTest.keyClicks(category, "Technology")
        QTest.mouseClick(next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save"), LEFT)

    briefed.in_dialog(FileBriefingDialog, fill)
    (filing,) = [b for b in briefed.window.briefings.findChildren(QPushButton) if b.accessibleName() == "No series"]
    QTest.mouseClick(filing, LEFT)
    briefed.until(lambda: filing.accessibleName() == "Harbour Daily · Technology")
    briefed.activate()
    briefed.settle()
    export(briefed, tmp_path / "chips.md", downs=0)
    index = tmp_path / "index.html"

    briefed.in_dialog(ExportDialog, lambda dialog: write(briefed, cast("ExportDialog", dialog), index, downs=1))
    command(briefed, "index of series")
    briefed.until(index.exists)
    page = index.read_text(encoding="utf-8")
    assert "<h2>Technology</h2>" in page
    assert '<a href="chips.md" rel="noreferrer">Chips</a>' in page


def test_from_a_claim_to_the_article_and_back_to_the_place_in_the_draft(briefed: Hands) -> None:
    page = briefed.window.briefings
    editor = page._draft.editor
    body = "\n\n".join(f"Paragraph {number} of the draft." for number in range(80))
    editor.replace(Span(len(editor.draft), len(editor.draft)), f"\n{body}\n\nExports stop again. [@chips2]\n\n{body}\n")
    editor.select(Span(editor.draft.index("Exports stop again"), editor.draft.index("again")))
    briefed.settle()
    page._side.show_view(CLAIMS)
    claims = page._side.claims
    briefed.until(lambda: sum(row.kind is RowKind.PASSAGE for row in claims.rows) == 2)
    briefed.settle()
    caret, scrolled = editor.caret, editor.verticalScrollBar().value()
    assert scrolled > 0
    rows = [number for number, row in enumerate(claims.rows) if row.kind is RowKind.PASSAGE]
    claims.scrollTo(claims.model().index(rows[-1], 0))
    briefed.settle()
    rect = claims.visualRect(claims.model().index(rows[-1], 0))
    QTest.mouseClick(claims.viewport(), LEFT, pos=rect.center())
    briefed.until(lambda: briefed.window.page == "library")
    briefed.settle()
    assert briefed.window.reader.chosen_id == passages.with_keys(briefed.session.db, ["chips2"])[0].id
    briefed.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    briefed.until(lambda: briefed.window.page == "briefings")
    assert (editor.caret, editor.verticalScrollBar().value()) == (caret, scrolled)
    assert page._side.view == CLAIMS


def test_a_file_that_cannot_be_written_is_asked_for_again(briefed: Hands, tmp_path: Path) -> None:
    """Where nobody made a folder of documents, the first file offered lies at home; what failed is no longer told."""
    told = []

    def try_twice(dialog: object) -> None:
        shown = cast("ExportDialog", dialog)
        path = next(part for part in shown.findChildren(QLineEdit) if part.accessibleName() == "File")
        briefed.until(lambda: bool(path.text()))
        assert Path(path.text()).parent == Path.home()
        write(briefed, shown, tmp_path / "nowhere" / "chips.md", downs=0)
        briefed.until(lambda: briefed.failures)
        told.append(briefed.window.message_bar.isVisible())
        write(briefed, shown, tmp_path / "chips.md", downs=0)

    briefed.in_dialog(ExportDialog, try_twice)
    briefed.press(Qt.Key.Key_E, CTRL)
    briefed.until((tmp_path / "chips.md").exists)
    briefed.activate()
    briefed.settle()
    assert told == [True]
    assert not briefed.window.message_bar.isVisible()
