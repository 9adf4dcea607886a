"""A story, its copies, and what the analyst thinks of them, by clicks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.benchmarks.corpus import Corpus
from tests.journeys.hands import CTRL, LEFT, SHIFT, Hands
from workbench.desktop.dialogs.compare_copies import CompareCopiesDialog
from workbench.library import articles

STORY, OTHER = (f"{a.title}\n\n{a.body}\n" for a in Corpus(vocabulary=6_000, length=120).articles(2))


def link(hands: Hands, words: str) -> QPushButton:
    return next(button for button in hands.window.inspector.findChildren(QPushButton) if words in button.text())


def test_copies_are_shown_compared_and_corrected(hands: Hands, tmp_path: Path) -> None:
    for name, text in {"a": STORY, "b": OTHER, "c": f"Source: The Ledger\n{STORY}\nMore tomorrow.\n"}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        hands.drop(tmp_path / f"{name}.txt")
        hands.settle()
    ids = articles.ids(hands.session.db)
    first, second = (article for article in articles.page(hands.session.db, ids) if article.copies)
    copied = [first.id, second.id]
    assert hands.open_row(ids.index(first.id)) == first.id
    QTest.mouseClick(link(hands, second.facts.outlet or "Undated"), LEFT)
    hands.settle()
    assert hands.window.reader.article_id == second.id

    QTest.mouseClick(link(hands, "Compare Copies"), LEFT)
    dialog = hands.window.findChild(CompareCopiesDialog)
    assert dialog is not None
    hands.until(dialog._separate.isVisible)
    assert "More tomorrow." in dialog._sides._pairs.toPlainText()
    QTest.mouseClick(dialog._separate, LEFT)
    hands.until(dialog._group.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hands.activate()
    assert [article.copies for article in articles.page(hands.session.db, copied)] == [0, 0]
    hands.undo()
    assert [article.copies for article in articles.page(hands.session.db, copied)] == [1, 1]
    assert link(hands, "Compare Copies").isVisible()


def test_two_articles_are_compared_and_grouped_by_command(hands: Hands, tmp_path: Path) -> None:
    for name, text in {"a": STORY, "b": OTHER}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        hands.drop(tmp_path / f"{name}.txt")
        hands.settle()
    hands.open_row(0)
    command(hands, "compare copies")
    assert hands.window.findChild(CompareCopiesDialog) is None
    assert "no copies" in hands.window.toast._text.text()
    hands.window.articles.focus_rows()
    hands.press(Qt.Key.Key_Down, SHIFT)
    assert len(hands.window.articles.selected_ids()) == 2
    command(hands, "compare copies")
    dialog = hands.window.findChild(CompareCopiesDialog)
    assert dialog is not None
    hands.until(dialog._group.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hands.activate()
    command(hands, "group as copies")
    assert [article.copies for article in articles.page(hands.session.db, [1, 2])] == [1, 1]
    hands.open_row(1)
    command(hands, "not a copy")
    assert [article.copies for article in articles.page(hands.session.db, [1, 2])] == [0, 0]
    assert hands.session.library.undo_label == "Separate Copy"


def command(hands: Hands, words: str) -> None:
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys(f"{words}\n")
    hands.settle()
