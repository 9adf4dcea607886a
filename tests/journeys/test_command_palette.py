"""The palette of commands, in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListView, QPushButton

from tests.journeys.hands import CTRL, Hands
from workbench.desktop.dialogs.outlets import OutletsDialog
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.domain.codebook import TagKind
from workbench.library import articles, outlets, passages
from workbench.operations.codebook import add_tag


def import_one(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("A title\n\nThe first sentence stands here. The second one follows it.\n", encoding="utf-8")
    hands.drop(file)
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()


def offered(hands: Hands) -> list[str]:
    model = hands.window.palette_popup.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_what_cannot_be_done_now_is_found_too_but_comes_last_and_does_nothing(hands: Hands) -> None:
    hands.press(Qt.Key.Key_K, CTRL)
    names = offered(hands)
    assert names.index("Quit") < names.index("Undo")
    hands.keys("undo")
    assert offered(hands)[0] == "Undo"
    hands.press(Qt.Key.Key_Return)
    assert hands.window.palette_popup.isVisible()
    hands.press(Qt.Key.Key_Escape)


def test_words_are_tagged_by_the_name_of_a_tag(hands: Hands, tmp_path: Path) -> None:
    import_one(hands, tmp_path)
    hands.session.perform(add_tag, kind=TagKind.THEME, name="Export controls")
    hands.settle()
    hands.open_row(0)
    hands.press(Qt.Key.Key_K, CTRL)
    assert not any(name.startswith("Tag as") for name in offered(hands))
    hands.press(Qt.Key.Key_Escape)
    hands.select("second one follows")
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys("tag export")
    assert offered(hands)[0] == "Tag as Export controls"
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    (passage,) = passages.all_of(hands.session.db)
    assert passage.quote == "second one follows"
    assert passage.tags == (hands.session.codebook.named(TagKind.THEME, "Export controls").ref,)


def test_the_first_import_shows_the_list_from_its_top(hands: Hands, tmp_path: Path) -> None:
    for number in range(30):
        text = f"Report {number}\n\nPublished 2026-05-{number % 28 + 1:02d}\n\nThe text of report {number}.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    hands.drop(*(tmp_path / f"{number}.txt" for number in range(30)))
    hands.until(lambda: articles.count(hands.session.db) == 30)
    hands.settle()
    rows = hands.window.articles.findChild(ArticleListRows)
    assert rows.model().rowCount() == 30
    assert rows.verticalScrollBar().maximum() > 0
    assert rows.verticalScrollBar().value() == 0


def test_the_reliability_of_an_outlet_is_set_from_its_article(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    file.write_text(
        "<html><head><title>A title</title><meta property='og:site_name' content='Harbour Ledger'></head><body><article>"
        "<h1>A title</h1><p>The first sentence of the story stands here, and it is long enough.</p></article></body>",
        encoding="utf-8",
    )
    hands.drop(file)
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    hands.open_row(0)

    def choose(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.findChild(QComboBox), "B")
        because = next(field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == "Because")
        QTest.keyClicks(because, "Checked against court records")
        QTest.keyClick(because, Qt.Key.Key_Return)
        dialog.reject()

    hands.in_dialog(OutletsDialog, choose)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys("outlets\n")
    hands.until(lambda: outlets.all_of(hands.session.db)[0].reliability != "F")
    hands.settle()
    (outlet,) = outlets.all_of(hands.session.db)
    assert outlet.reliability == "B"
    assert any(b.text() == "B · Usually reliable" for b in hands.window.inspector.findChildren(QPushButton))
    hands.session.undo()
    hands.settle()
    (outlet,) = outlets.all_of(hands.session.db)
    assert outlet.reliability == "F"
