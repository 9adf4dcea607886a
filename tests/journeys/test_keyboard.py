"""The keyboard is always on something that is seen, and commands work on what is seen."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.journeys.hands import CTRL, NONE, SHIFT, Hands
from workbench.desktop.dialogs.new_briefing import NewBriefingDialog
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.panels.frame.rail import PAGES
from workbench.desktop.widgets.draft.tray_view import TrayList
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.domain.articles import Status
from workbench.library import articles
from workbench.operations.briefings import add_briefing

STORY = "Dry docks were full on Monday, their owners said. Ships waited outside."


def bring(hands: Hands, folder: Path) -> None:
    (folder / "docks.txt").write_text(STORY, encoding="utf-8")
    hands.drop(folder / "docks.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()


def test_each_page_and_pane_of_an_empty_library_takes_the_keyboard(hands: Hands) -> None:
    for page, key in zip(PAGES, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5), strict=True):
        hands.press(key, CTRL)
        hands.settle()
        assert hands.window.page == page
        for _pane in hands.window.panes():
            assert hands.focus.isVisible(), (page, hands.focus)
            hands.press(Qt.Key.Key_F6)


def test_the_first_briefing_is_one_key_away(hands: Hands) -> None:
    asked = []

    def leave(dialog: object) -> None:
        asked.append(dialog)
        cast("NewBriefingDialog", dialog).reject()

    hands.press(Qt.Key.Key_4, CTRL)
    hands.in_dialog(NewBriefingDialog, leave)
    hands.press(Qt.Key.Key_Space)
    assert asked


def test_without_the_list_the_article_takes_the_keyboard(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path)
    hands.press(Qt.Key.Key_F6)
    assert hands.window.reader.isAncestorOf(hands.focus)
    hands.press(Qt.Key.Key_J)
    hands.settle()
    assert hands.focus is hands.window.reader.view
    for keys in ((Qt.Key.Key_B, CTRL), (Qt.Key.Key_2, CTRL), (Qt.Key.Key_1, CTRL)):
        hands.press(*keys)
        hands.settle()
    assert hands.focus is hands.window.reader.view
    hands.press(Qt.Key.Key_S, NONE)
    assert hands.window.reader.view.selection()


def test_nothing_is_done_on_a_page_that_is_not_shown(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path)
    hands.open_row(0)
    hands.session.perform(add_briefing, title="Docks", day=hands.session.today())
    hands.settle()
    for command, page in (("Star", "library"), ("Select Sentence", "library"), ("Insert from Tray", "briefings")):
        hands.go_to("codebook")
        hands.press(Qt.Key.Key_K, CTRL)
        hands.keys(f"{command}\n")
        hands.settle()
        assert hands.window.page == page
    for page in ("codebook", "evidence", "analysis"):
        hands.go_to(page)
        hands.press(Qt.Key.Key_F, CTRL)
        assert hands.focus.isVisible()
        hands.keys("docks")
        assert hands.window.page == ("library" if page == "analysis" else page)


def test_ctrl_f_in_the_tray_goes_to_its_field(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path)
    hands.open_row(0)
    hands.session.perform(add_briefing, title="Docks", day=hands.session.today())
    hands.settle()
    hands.go_to("briefings")
    (tray,) = hands.window.briefings.findChildren(TrayList)
    tray.setFocus()
    hands.session.findChild(QAction, "find").trigger()
    assert hands.window.briefings.isAncestorOf(hands.focus)
    assert isinstance(hands.focus, SearchField)
    assert hands.focus.isVisible()


def test_what_failed_is_told_until_the_next_step_is_done(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path)
    hands.open_row(0)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys("Group as Copies\n")
    hands.until(lambda: hands.failures)
    bar = hands.window.message_bar
    assert bar.isVisible()
    hands.until(lambda: articles.page(hands.session.db, [1])[0].status is Status.READ)
    hands.settle()
    assert bar.isVisible(), "the article became read by itself"
    hands.press(Qt.Key.Key_S, SHIFT, hands.window.reader.view)
    hands.settle()
    assert not bar.isVisible()


def test_panes_are_made_larger_and_menus_opened_by_keys(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path)
    hands.open_row(0)
    hands.window.articles.focus_rows()
    before = hands.window.articles.width()
    hands.press(Qt.Key.Key_F6, CTRL)
    assert hands.window.articles.width() == before + 24
    hands.press(Qt.Key.Key_F6, CTRL | SHIFT)
    assert hands.window.articles.width() == before
    hands.press(Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert hands.focus is hands.window.articles.findChild(ArticleListRows)


def test_signs_typed_with_altgr_are_heard_where_they_mean_something(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path)
    hands.open_row(0)
    view, altgr = hands.window.reader.view, Qt.KeyboardModifier.GroupSwitchModifier
    hands.select("Dry docks")
    hands.press(Qt.Key.Key_Return, NONE, view)
    hands.settle()
    hands.window.reader.choose_passage(None)
    hands.window.articles.focus_rows()
    hands.press(Qt.Key.Key_BracketRight, altgr, hands.window)
    assert hands.window.reader.chosen_id is None
    view.setFocus()
    first_asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_BracketRight, altgr, "]")
    first_asked.ignore()
    QApplication.sendEvent(view, first_asked)
    assert first_asked.isAccepted(), "under X11 it would be taken for the key of a tag"
    hands.press(Qt.Key.Key_BracketRight, altgr, view)
    assert hands.window.reader.chosen_id is not None
