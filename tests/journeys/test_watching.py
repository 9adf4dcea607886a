"""A folder is dropped, watched from then on, and followed over a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from tests.journeys.hands import LEFT, Hands
from tests.operations.conftest import FIRST
from workbench.desktop.dialogs.watched_folders import WatchedFoldersDialog
from workbench.library import articles, passages


def toast(hands: Hands) -> str:
    return hands.window.toast.accessibleName() if hands.window.toast.isVisible() else ""


def article(number: int) -> str:
    return f"Story {number}\n\n" + f"The words of story {number} are its own, {number * 7919} of them. " * 5


def test_a_dropped_folder_is_watched_and_followed(hands: Hands, tmp_path: Path) -> None:
    saved = tmp_path / "Saved pages"
    saved.mkdir()
    (saved / "one.txt").write_text(FIRST, encoding="utf-8")
    hands.drop(saved)
    hands.until(lambda: "1 imported" in toast(hands))
    offer = next(part for part in hands.window.toast.findChildren(QPushButton) if part.text() == "Watch This Folder")
    QTest.mouseClick(offer, LEFT)
    hands.until(lambda: toast(hands) == "Watching Saved pages")

    for number in range(3):
        (saved / f"{number}.txt").write_text(article(number), encoding="utf-8")
    hands.until(lambda: toast(hands) == "3 new articles from Saved pages")
    hands.settle()
    assert articles.count(hands.session.db) == 4

    assert hands.session.library.undo_label == "Import 3 Files"

    folder = hands.session.library.folder
    hands.window.close()
    (saved / "0.txt").rename(saved / "renamed.txt")
    (saved / "1.txt").unlink()
    (saved / "late.txt").write_text(article(9), encoding="utf-8")
    hands.application.open(folder)
    hands.until(lambda: toast(hands) == "1 new article from Saved pages")
    hands.settle()
    known = {Path(found.file).name: found for found in articles.page(hands.session.db, articles.ids(hands.session.db))}
    assert set(known) == {"one.txt", "renamed.txt", "1.txt", "2.txt", "late.txt"}
    assert [name for name, found in known.items() if found.missing_since] == ["1.txt"]
    hands.window.articles.select_article(known["1.txt"].id)
    hands.window.inspector.show_article(known["1.txt"].id)
    said = [label.text() for label in hands.window.inspector.findChildren(QLabel)]
    assert any(words.startswith("gone since") for words in said)


def test_the_menu_opens_the_list_of_watched_folders(hands: Hands) -> None:
    actions = {action.objectName(): action for action in hands.window.menuBar().actions()[0].menu().actions()}
    actions["watched_folders"].trigger()
    dialog = hands.window.findChild(WatchedFoldersDialog)
    assert dialog is not None
    assert dialog.isVisible()
    table = dialog.findChild(QTableWidget)
    assert table is not None
    assert table.rowCount() == 0
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_download_settles_and_a_moved_file_keeps_its_passages(hands: Hands, tmp_path: Path) -> None:
    saved = tmp_path / "Saved pages"
    (saved / "sorted").mkdir(parents=True)
    (saved / "one.txt").write_text(FIRST, encoding="utf-8")
    hands.drop(saved)
    hands.until(lambda: "1 imported" in toast(hands))
    offer = next(part for part in hands.window.toast.findChildren(QPushButton) if part.text() == "Watch This Folder")
    QTest.mouseClick(offer, LEFT)
    hands.until(lambda: toast(hands) == "Watching Saved pages")
    hands.settle()
    db = hands.session.db
    article_id = hands.open_row(0)
    hands.select("Friday")
    hands.press(Qt.Key.Key_Return, into=hands.window.reader.view)
    hands.settle()
    (marked,) = passages.of_article(db, article_id)
    news: list[str] = []
    hands.window.toast.show_message = news.append

    part = saved / "late.txt.crdownload"
    part.write_text(article(1)[:60], encoding="utf-8")
    (saved / "one.txt").rename(saved / "sorted" / "one.txt")
    hands.until(lambda: Path(articles.get(db, article_id).file) == saved / "sorted" / "one.txt")
    hands.settle()
    assert articles.count(db) == 1
    part.write_text(article(1), encoding="utf-8")
    part.rename(saved / "late.txt")
    hands.until(lambda: news)
    hands.settle()
    assert articles.count(db) == 2
    (saved / "sorted" / "one.txt").unlink()
    hands.until(lambda: articles.get(db, article_id).missing_since)
    hands.settle()
    assert news == ["1 new article from Saved pages"]
    assert passages.of_article(db, article_id) == [marked]
