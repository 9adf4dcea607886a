"""Twenty articles gone through by keys alone, and facts of several put right at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.journeys.hands import CTRL, NONE, SHIFT, Hands, hands_on
from workbench.desktop.app import Application
from workbench.desktop.dialogs.edit_articles import EditArticlesDialog
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.domain.articles import Article, Status
from workbench.library import articles

KEY = Qt.Key


@pytest.fixture
def sample(application: Application, sample_folder: Path, tmp_path: Path, qtbot: QtBot) -> Hands:
    """Hands on a copy of the sample library, all of it unread."""
    return hands_on(shutil.copytree(sample_folder, tmp_path / "Sample library"), application, qtbot)


def all_of(hands: Hands) -> list[Article]:
    return articles.page(hands.session.db, articles.ids(hands.session.db))


def test_twenty_articles_by_keys_alone(sample: Hands) -> None:
    before = all_of(sample)
    sample.window.articles.setFocus()
    opened: list[int] = []
    for number in range(20):
        sample.press(KEY.Key_J)
        shown = sample.window.reader.article_id
        assert shown is not None
        opened.append(shown)
        if number % 4 == 0:
            sample.press(KEY.Key_S, SHIFT)
        if number % 2 == 0:
            sample.press(KEY.Key_E)
        sample.settle()
    assert opened == [article.id for article in before[:20]]
    after = {article.id: article for article in all_of(sample)}
    starred = {article.id for article in before if article.starred}
    assert {i for i in opened if after[i].status is Status.ARCHIVED} == set(opened[::2])
    assert {i for i in after if after[i].starred} == starred ^ set(opened[::4])
    sample.press(KEY.Key_K)
    sample.press(KEY.Key_U)
    sample.settle()
    assert sample.window.reader.article_id == opened[18]
    for _ in range(16):
        sample.press(KEY.Key_Z, CTRL)
        sample.settle()
    assert [article.starred for article in all_of(sample)] == [article.starred for article in before]
    assert not [article for article in all_of(sample) if article.status is Status.ARCHIVED]


def test_facts_of_several_articles_are_put_right_by_keys(sample: Hands) -> None:
    before = all_of(sample)
    sample.window.articles.setFocus()
    sample.press(KEY.Key_J)
    for _ in range(3):
        sample.press(KEY.Key_Down, SHIFT)
    assert len(sample.window.articles.selected_ids()) == 4

    def edit(dialog: QDialog) -> None:
        outlet = next(part for part in dialog.findChildren(QLineEdit) if part.accessibleName() == "Outlet")
        sample.keys("Board of Trade", into=outlet)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()

    sample.in_dialog(EditArticlesDialog, edit)
    sample.press(KEY.Key_E, CTRL | SHIFT)
    sample.settle()
    outlets = [article.facts.outlet for article in articles.page(sample.session.db, [a.id for a in before[:4]])]
    assert outlets == ["Board of Trade"] * 4
    sample.activate()
    sample.window.articles.setFocus()
    sample.press(KEY.Key_Z, CTRL)
    sample.settle()
    assert [article.facts for article in all_of(sample)] == [article.facts for article in before]


def test_the_keyboard_goes_from_the_list_to_the_article_to_a_note_and_back(sample: Hands) -> None:
    window, view = sample.window, sample.window.reader.view
    window.articles.setFocus()
    sample.press(KEY.Key_J)
    sample.press(KEY.Key_Return)
    assert sample.focus is view
    sample.press(KEY.Key_BracketRight)
    sample.press(KEY.Key_M)
    sample.settle()
    assert sample.focus.accessibleName() == "Note"
    sample.keys("Look into this.")
    sample.press(KEY.Key_Escape)
    sample.settle()
    assert sample.focus is view
    assert "Look into this." in window.inspector._details._note.toPlainText()
    sample.press(KEY.Key_2, CTRL, into=window)
    sample.settle()
    sample.press(KEY.Key_Return)
    sample.settle()
    assert window.page == "library"
    assert sample.focus is view, "a passage opened from the evidence is at hand for the reader's keys"


def test_a_list_in_which_nothing_is_chosen_stays_at_its_top(sample: Hands) -> None:
    rows = sample.window.articles.findChild(ArticleListRows)
    last = rows.model().index(rows.rowAt(rows.viewport().height() - 1), 0)
    rows.selectionModel().setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)  # as the focus does
    rows.verticalScrollBar().setValue(0)
    sample.window.resize(1440, 860)
    sample.settle()
    assert rows.verticalScrollBar().value() == 0


def test_the_row_chosen_stays_in_sight_where_the_window_shrinks(sample: Hands) -> None:
    rows = sample.window.articles.findChild(ArticleListRows)
    for _ in range(6):
        sample.press(KEY.Key_J, into=rows)
    sample.settle()
    sample.window.resize(1024, 680)
    sample.settle()
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))


def test_undo_beside_a_message_goes_once_there_is_something_else_to_undo(sample: Hands) -> None:
    sample.window.articles.setFocus()
    sample.press(KEY.Key_J)
    sample.settle()
    sample.press(KEY.Key_E)
    undo = sample.window.toast.findChildren(QPushButton)[0]
    sample.until(lambda: undo.isVisible() and undo.text() == "Undo")
    sample.press(KEY.Key_S, SHIFT)
    sample.until(lambda: sample.session.library.undo_label == "Star")
    sample.settle()
    assert undo.isHidden()


def test_a_key_pressed_twice_at_once_leaves_all_as_it_was(sample: Hands) -> None:
    sample.window.articles.setFocus()
    sample.press(KEY.Key_J)
    sample.settle()
    before = all_of(sample)
    for key, modifiers in ((KEY.Key_S, SHIFT), (KEY.Key_U, NONE)):
        sample.press(key, modifiers)
        sample.press(key, modifiers)
        sample.settle()
    assert all_of(sample) == before
    assert sample.session.library.undo_label == "Mark Unread"
    for _ in range(2):
        sample.press(KEY.Key_E)
    sample.settle()
    assert all_of(sample)[0].status is Status.READ
