"""What is dropped on the window becomes an article; an address is noted and never visited."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.journeys.hands import LEFT, NONE, Hands
from workbench.library import articles


def drop(hands: Hands, data: QMimeData) -> None:
    centre, copy = hands.window.rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(hands.window, QDragEnterEvent(centre, copy, data, LEFT, NONE))
    assert hands.window._drop_frame.isVisible()
    QApplication.sendEvent(hands.window, QDropEvent(QPointF(centre), copy, data, LEFT, NONE))
    assert not hands.window._drop_frame.isVisible()
    before = articles.count(hands.session.db)
    hands.until(lambda: articles.count(hands.session.db) > before)
    hands.settle()


def test_text_with_its_address_becomes_an_article(hands: Hands) -> None:
    data = QMimeData()
    data.setText("Dry docks in three harbours were full on Monday, their owners said, and ships waited outside.")
    data.setUrls([QUrl("https://harbour.example/dry-docks?id=7")])
    drop(hands, data)
    (article,) = articles.page(hands.session.db, articles.ids(hands.session.db))
    assert article.facts.url == "https://harbour.example/dry-docks?id=7"
    hands.open_row(0)
    assert hands.text().startswith("Dry docks in three harbours")


def test_an_address_alone_is_kept_as_metadata(hands: Hands) -> None:
    data = QMimeData()
    data.setText("https://harbour.example/a")
    drop(hands, data)
    (article,) = articles.page(hands.session.db, articles.ids(hands.session.db))
    assert (article.facts.title, article.facts.url) == ("https://harbour.example/a",) * 2


def test_the_frame_goes_when_the_pointer_leaves(hands: Hands) -> None:
    data = QMimeData()
    data.setText("words")
    centre = hands.window.rect().center()
    QApplication.sendEvent(hands.window, QDragEnterEvent(centre, Qt.DropAction.CopyAction, data, LEFT, NONE))
    QApplication.sendEvent(hands.window, QDragLeaveEvent())
    assert not hands.window._drop_frame.isVisible()
