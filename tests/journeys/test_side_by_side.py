"""Two articles, or two revisions, read side by side, by clicks and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from tests.journeys.hands import CTRL, LEFT, Hands
from workbench.desktop.dialogs.compare_copies import CompareCopiesDialog
from workbench.desktop.dialogs.what_changed import WhatChangedDialog
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.library import articles

ROWS = [f"Paragraph {n} tells of the {word} port and its cranes." for n in range(60) for word in ("old", "new")]
STORY = "The port report of the day\n\n" + "\n\n".join(ROWS) + "\n"
COPY = STORY.replace("of the day", "from the wire").replace("Paragraph 30 tells", "Paragraph 30 speaks")
LONG_COPY = COPY.replace("\n\nParagraph 5 ", "\n\nA passage of its own. " * 3 + "\n\nParagraph 5 ")
TRANSLATED = "한국어 제목\n\n" + "\n\n".join(f"문단 {n} 항구와 기중기에 대한 보고서다." for n in range(120)) + "\n"


def bring(hands: Hands, folder: Path, **texts: str) -> dict[str, int]:
    """Import texts and return the ids of their articles by name."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        hands.drop(folder / f"{name}.txt")
        hands.settle()
    db = hands.session.db
    return {Path(article.file).stem: article.id for article in articles.page(db, articles.ids(db))}


def click_row(hands: Hands, article_id: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QPoint:
    rows = hands.window.articles.findChild(ArticleListRows)
    where = rows.visualRect(rows.model().index(hands.window.articles.listed_ids().index(article_id), 0)).center()
    QTest.mouseClick(rows.viewport(), LEFT, modifiers, where)
    hands.settle()
    return rows.viewport().mapToGlobal(where)


def test_two_rows_of_the_list_stand_side_by_side_and_scroll_together(hands: Hands, tmp_path: Path) -> None:
    ids = bring(hands, tmp_path / "files", story=STORY, copy=LONG_COPY)
    window, reader, beside = hands.window, hands.window.reader, hands.window.reader.beside
    click_row(hands, ids["story"])
    at = click_row(hands, ids["copy"], CTRL)
    window.articles.context_requested.emit(at)
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    entry = next(action for action in menu.actions() if action.objectName() == "side_by_side")
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())
    hands.activate()
    hands.settle()
    assert (reader.article_id, beside.article_id) == (ids["story"], ids["copy"])
    assert reader.view.isVisible()
    assert beside.view.isVisible()
    assert not window.articles.isVisible(), "the list gives way"
    assert [span.of(beside.view.text) for span in beside.view._differing if len(span) < 10] == ["speaks", "speaks"]
    assert [span.of(reader.view.text) for span in reader.view._differing if len(span) < 10] == ["tells", "tells"]

    middle = reader.view.text.index("Paragraph 40")
    reader.view.set_top_offset(middle)
    seen = beside.view.offset_at(beside.view.verticalScrollBar().value() + beside.view.height() / 2)
    own = reader.view.offset_at(reader.view.verticalScrollBar().value() + reader.view.height() / 2)
    assert abs(number(beside.view.text, seen) - number(reader.view.text, own)) <= 1
    for page, other in ((reader.view, beside.view), (beside.view, reader.view)):
        for value in (page.verticalScrollBar().maximum(), 0):
            page.verticalScrollBar().setValue(value)
            bar = other.verticalScrollBar()
            assert bar.value() == (bar.maximum() if value else 0), "both begin and end together"

    hands.press(Qt.Key.Key_F8, into=reader.view)
    assert not beside.view.isVisible()
    assert window.articles.isVisible()
    assert reader.view._differing == ()


def number(text: str, offset: int) -> int:
    """Return which paragraph stands at *offset*."""
    start = text.rindex("Paragraph", 0, offset + 9)
    return int(text[start:].split()[1])


def test_unlinked_pages_scroll_each_for_itself(hands: Hands, tmp_path: Path) -> None:
    ids = bring(hands, tmp_path / "files", story=STORY, copy=COPY)
    click_row(hands, ids["story"])
    click_row(hands, ids["copy"], CTRL)
    hands.press(Qt.Key.Key_F8)
    hands.settle()
    reader, beside = hands.window.reader, hands.window.reader.beside
    QTest.mouseClick(beside.bar._link, LEFT)
    reader.view.verticalScrollBar().setValue(900)
    assert beside.view.verticalScrollBar().value() == 0
    QTest.mouseClick(beside.bar._link, LEFT)
    assert beside.view.verticalScrollBar().value() > 500, "linked again, it comes along"
    hands.press(Qt.Key.Key_Escape, into=beside.view)
    assert not beside.is_open
    hands.press(Qt.Key.Key_F8, into=reader.view)
    assert beside.article_id == ids["copy"], "the same pair again"


def test_a_translation_goes_along_paragraph_by_paragraph(hands: Hands, tmp_path: Path) -> None:
    ids = bring(hands, tmp_path / "files", story=STORY, korean=TRANSLATED)
    click_row(hands, ids["story"])
    click_row(hands, ids["korean"], CTRL)
    hands.press(Qt.Key.Key_F8)
    hands.settle()
    reader, beside = hands.window.reader, hands.window.reader.beside
    assert reader.view._differing == beside.view._differing == ()
    reader.view.set_top_offset(reader.view.text.index("Paragraph 30"))
    line = beside.view.verticalScrollBar().value() + beside.view.height() / 2
    own = reader.view.verticalScrollBar().value() + reader.view.height() / 2
    shown = reader.view.text[: reader.view.offset_at(own)].count("\n\n")
    assert abs(beside.view.text[: beside.view.offset_at(line)].count("\n\n") - shown) <= 1


def test_marks_show_on_both_sides_and_sides_are_swapped(hands: Hands, tmp_path: Path) -> None:
    ids = bring(hands, tmp_path / "files", story=STORY, copy=COPY)
    reader, beside = hands.window.reader, hands.window.reader.beside
    click_row(hands, ids["story"])
    click_row(hands, ids["copy"], CTRL)
    hands.press(Qt.Key.Key_F8)
    hands.settle()
    words = hands.select("the old port")
    hands.press(Qt.Key.Key_Return, into=reader.view)
    hands.settle()
    QTest.mouseClick(beside.bar._swap, LEFT)
    hands.settle()
    assert (reader.article_id, beside.article_id) == (ids["copy"], ids["story"])
    assert [mark.span for mark in beside.view.marks] == [words]
    hands.select("the new port")
    hands.press(Qt.Key.Key_Return, into=reader.view)
    hands.settle()
    assert len(reader.view.marks) == len(beside.view.marks) == 1
    assert not hands.failures
    hands.window.articles.select_article(ids["story"])
    hands.settle()
    assert not beside.is_open, "an article does not stand beside itself"


def test_copies_open_side_by_side_from_their_dialog(hands: Hands, tmp_path: Path) -> None:
    ids = bring(hands, tmp_path / "files", story=STORY, copy=COPY)
    click_row(hands, ids["story"])
    click_row(hands, ids["copy"], CTRL)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys("compare copies\n")
    hands.settle()
    dialog = hands.window.findChild(CompareCopiesDialog)
    QTest.mouseClick(button(dialog, "Side by Side"), LEFT)
    hands.activate()
    hands.settle()
    assert {hands.window.reader.article_id, hands.window.reader.beside.article_id} == set(ids.values())


def test_revisions_open_side_by_side_from_what_changed_and_from_the_palette(hands: Hands, tmp_path: Path) -> None:
    ids = bring(hands, tmp_path / "files", story=STORY)
    (tmp_path / "files" / "story.txt").write_text(STORY.replace("Paragraph 3 ", "Paragraph three "), encoding="utf-8")
    hands.drop(tmp_path / "files" / "story.txt")
    hands.settle()
    click_row(hands, ids["story"])
    reader, beside = hands.window.reader, hands.window.reader.beside
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys("what changed\n")
    dialog = hands.window.findChild(WhatChangedDialog)
    hands.until(dialog._beside.isEnabled)
    QTest.mouseClick(button(dialog, "Side by Side"), LEFT)
    hands.activate()
    hands.settle()
    assert beside.view.mapTo(reader, QPoint()).x() < reader.view.mapTo(reader, QPoint()).x(), (
        "the older one at the left"
    )
    assert [span.of(beside.view.text) for span in beside.view._differing] == ["3", "3"]
    assert [span.of(reader.view.text) for span in reader.view._differing] == ["three", "three"]
    hands.press(Qt.Key.Key_F8, into=reader.view)
    assert not beside.is_open
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys("side by side\n")
    hands.settle()
    assert beside.is_open, "an article with neither copies nor a second one selected shows what it said before"


def test_both_pages_and_their_widths_are_there_at_the_next_start(hands: Hands, tmp_path: Path) -> None:
    ids = bring(hands, tmp_path / "files", story=STORY, copy=COPY)
    click_row(hands, ids["story"])
    click_row(hands, ids["copy"], CTRL)
    hands.press(Qt.Key.Key_F8)
    hands.settle()
    beside = hands.window.reader.beside
    grip = beside.sides.handle(1)
    QTest.mousePress(grip, LEFT, pos=QPoint(0, 100))
    QTest.mouseMove(grip, QPoint(140, 100))
    QTest.mouseRelease(grip, LEFT, pos=QPoint(140, 100))
    share = beside.share
    assert share > 0.55
    hands.window.reader.view.set_top_offset(beside.view.text.index("Paragraph 30"))
    hands.settle()
    place = hands.window.reader.view.top_offset()
    folder = hands.session.library.folder
    hands.window.close()
    assert hands.window.articles.isVisibleTo(hands.window.columns), "what gave way is back for the next start"
    hands.application.window = None
    hands.application.open(folder)
    hands.settle()
    reader, beside = hands.window.reader, hands.window.reader.beside
    assert (reader.article_id, beside.article_id) == (ids["story"], ids["copy"]), "both are read again"
    assert beside.view.isVisible()
    assert beside.share == pytest.approx(share, abs=0.001)
    assert reader.view.top_offset() == place
    assert reader.view._line_rect(place).top() == pytest.approx(0, abs=1), "the very line is the first again"
    assert not hands.window.articles.isVisible()
    hands.press(Qt.Key.Key_F8, into=reader.view)
    assert hands.window.articles.isVisible()
    hands.window.close()
    hands.application.window = None
    hands.application.open(folder)
    hands.settle()
    assert not hands.window.reader.beside.is_open


def button(dialog: object, words: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == words)


def test_list_and_inspector_come_back_as_far_as_there_is_room(hands: Hands, tmp_path: Path) -> None:
    ids = bring(hands, tmp_path / "files", story=STORY, copy=LONG_COPY)
    window = hands.window
    window.resize(1440, 900)
    click_row(hands, ids["story"])
    click_row(hands, ids["copy"], CTRL)
    hands.press(Qt.Key.Key_F8, into=window.articles)
    assert window.reader.beside.is_open
    window.resize(1030, 700)
    hands.press(Qt.Key.Key_F8, into=window.reader.view)
    assert (window.articles.isHidden(), window.inspector.isHidden()) == (False, True)
    window.resize(1440, 900)
    assert (window.articles.isHidden(), window.inspector.isHidden()) == (False, False)
