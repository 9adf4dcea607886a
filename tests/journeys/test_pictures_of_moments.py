"""Pictures of what passes: menus, messages, a drag over the window, and lists that hold nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.hands import LEFT, NONE, SHIFT, Hands, hands_on
from tests.journeys.pictures import Album, colours, dress
from workbench.desktop.app import Application
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.widgets.parts.count_row import CountRow
from workbench.library.library import Library
from workbench.operations.saved_searches import save_search


def keep_menu(sample: Hands, album: Album, name: str) -> None:
    """Keep a picture of the menu that is open, and close it."""
    sample.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert colours(album.keep(menu, name)) > 5
    menu.close()


def ask_for_menu(widget: QWidget, at: QPoint) -> None:
    widget.customContextMenuRequested.emit(at)


def test_menus_have_their_pictures(sample: Hands, album: Album) -> None:
    window, session = sample.window, sample.session
    rows = window.articles.findChild(ArticleListRows)
    sample.open_row(0)
    ask_for_menu(rows, rows.visualRect(rows.model().index(0, 0)).center())
    keep_menu(sample, album, "menu_article")
    sample.press(Qt.Key.Key_G, into=rows)
    keep_menu(sample, album, "menu_sort")
    sample.press(Qt.Key.Key_V, into=rows)
    ask_for_menu(rows.horizontalHeader(), QPoint(20, 10))
    keep_menu(sample, album, "menu_columns")
    sample.press(Qt.Key.Key_V, into=rows)
    session.perform(save_search, name="Leaks this month", query="leak")
    window.search_pane.show()
    sample.settle()
    kept = next(row for row in window.search_pane.findChildren(CountRow) if row.line.name == "Leaks this month")
    kept.menu_requested.emit(kept.mapToGlobal(QPoint(20, 10)))
    keep_menu(sample, album, "menu_saved_search")
    with sample.qtbot.waitSignal(window.search_pane._facets.counted):
        kept.click()
    window.grab()  # what is painted first asks for the words of its articles
    saved = window.search_pane._saved
    sample.until(lambda: saved.counts and not (saved._soon.isActive() or saved._waiting))
    sample.settle()
    assert colours(album.keep(window, "saved_search")) > 40


def test_messages_have_their_pictures(sample: Hands, album: Album) -> None:
    window, seen = sample.window, {}
    rows = window.articles.findChild(ArticleListRows)
    sample.open_row(1)
    sample.press(Qt.Key.Key_E, into=rows)
    sample.settle()
    assert window.toast.isVisible()
    seen["toast_undo"] = album.keep(window, "toast_undo")
    sample.press(Qt.Key.Key_S, SHIFT, into=rows)
    sample.session.perform(save_search, name=" ", query="leak")
    sample.until(window.message_bar.isVisible)
    window.resize(1024, 680)
    sample.settle()
    seen["message"] = album.keep(window, "message")
    window.message_bar.dismiss()
    window.toast.hide()
    sample.settle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(__file__)])
    centre = window.rect().center()
    QApplication.sendEvent(window, QDragEnterEvent(centre, Qt.DropAction.CopyAction, data, LEFT, NONE))
    seen["drop"] = album.keep(window, "drop")
    QApplication.sendEvent(window, QDragLeaveEvent())
    sample.search("Corvanne sealled")
    sample.qtbot.wait(200)
    sample.settle()
    seen["did_you_mean"] = album.keep(window, "did_you_mean")
    sample.search("zzyzx outlet:Chipwatch")
    sample.settle()
    seen["nothing_found"] = album.keep(window, "nothing_found")
    for name, picture in seen.items():
        assert colours(picture) > 20, name


def test_an_empty_library_has_its_pictures(
    album: Album, application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    Library.create(tmp_path / "Trade watch").close()
    dress(application.look, album.theme)
    hands = hands_on(tmp_path / "Trade watch", application, qtbot)
    assert colours(album.keep(hands.window, "empty_library")) > 10
    hands.window.resize(1024, 680)
    for page in ("evidence", "analysis", "briefings", "codebook"):
        hands.go_to(page)
        assert colours(album.keep(hands.window, f"empty_{page}")) > 10
    dress(application.look, "light")
