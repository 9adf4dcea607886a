"""The facts of an article, put right by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.edit_article import EditArticleDialog
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.domain.articles import Article
from workbench.domain.markings import Marking
from workbench.library import articles
from workbench.operations.articles import as_date, edit_articles, is_date


@pytest.fixture
def article(session: Session) -> Article:
    found = articles.get(session.db, 1)
    assert found is not None
    return found


@pytest.fixture
def dialog(look: Look, article: Article, qtbot: QtBot) -> EditArticleDialog:
    made = EditArticleDialog(look, article, ["Harbour Ledger", "Jiangwan Review", "Polder Courant"])
    qtbot.addWidget(made)
    made.show()
    return made


def field(dialog: EditArticleDialog, name: str) -> QLineEdit:
    return next(part for part in dialog.findChildren(QLineEdit) if part.accessibleName() == name)


def captions(dialog: EditArticleDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def type_over(part: QLineEdit, text: str) -> None:
    part.setFocus()
    part.selectAll()
    QTest.keyClicks(part, text) if text else QTest.keyClick(part, Qt.Key.Key_Delete)


def save(dialog: EditArticleDialog) -> bool:
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_nothing_typed_changes_nothing(dialog: EditArticleDialog) -> None:
    assert dialog.changed_facts == {}
    assert dialog.marking is None
    assert field(dialog, "Published").text() == "2026-06-12"
    assert "Found in the file: first line" in captions(dialog)


def test_only_what_was_changed_is_handed_back_and_can_be_performed(
    dialog: EditArticleDialog, session: Session, article: Article, look: Look, qtbot: QtBot
) -> None:
    type_over(field(dialog, "Title"), "  A  better title ")
    type_over(field(dialog, "Published"), "2026-06-12T08:30")
    type_over(field(dialog, "Byline"), "")
    assert dialog.changed_facts == {"title": "A better title", "byline": "", "published": "2026-06-12T08:30"}
    with qtbot.waitSignal(session.changed):
        session.perform(edit_articles, article_ids=[article.id], **dialog.changed_facts)
    edited = articles.get(session.db, article.id)
    assert edited is not None
    again = EditArticleDialog(look, edited)
    qtbot.addWidget(again)
    again.show()
    assert "Set by an analyst; imports leave it as it is" in captions(again)
    assert again.changed_facts == {}


def test_a_notice_is_set_by_the_keyboard_and_a_doubt_is_said(
    look: Look, session: Session, article: Article, qtbot: QtBot
) -> None:
    doubtful = replace(article.facts, published="").with_doubt("published", "03/04/2026 could be two days")
    made = EditArticleDialog(look, replace(article, facts=doubtful))
    qtbot.addWidget(made)
    made.show()
    assert "Uncertain: 03/04/2026 could be two days" in captions(made)
    box = next(box for box in made.findChildren(QCheckBox) if box.text() == "opinion")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    type_over(field(made, "Agency"), "Reuters")
    assert made.changed_facts == {"agency": "Reuters", "opinion": True}
    with qtbot.waitSignal(session.changed):
        session.perform(edit_articles, article_ids=[article.id], **made.changed_facts)
    edited = articles.get(session.db, article.id)
    assert edited is not None
    assert edited.facts.notices == ("opinion",)
    again = EditArticleDialog(look, edited)
    qtbot.addWidget(again)
    again.show()
    assert "opinion: set by an analyst" in captions(again)


def test_a_wrong_date_is_said_at_once_and_not_saved(dialog: EditArticleDialog, qtbot: QtBot) -> None:
    type_over(field(dialog, "Updated"), "12 June")
    assert not save(dialog)
    assert any(words.startswith("This is no date") for words in captions(dialog))
    assert field(dialog, "Updated").property("invalid")
    qtbot.keyClick(field(dialog, "Updated"), Qt.Key.Key_Return)
    assert dialog.isVisible()
    type_over(field(dialog, "Updated"), "2026-06")
    assert save(dialog)
    qtbot.keyClick(field(dialog, "Updated"), Qt.Key.Key_Return)
    assert dialog.result() == EditArticleDialog.DialogCode.Accepted


@pytest.mark.parametrize("text", ["2026", "2026-06", "2026-06-21", "2026-06-21T15:48", "2026-06-21T15:48:09+02:00"])
def test_dates_as_far_as_they_are_known(text: str) -> None:
    assert is_date(text)


@pytest.mark.parametrize("text", ["4 March 2026", "March 4, 2026", "4.3.2026", "2026-03-04"])
def test_a_date_can_be_given_as_a_text_writes_it(dialog: EditArticleDialog, session: Session, text: str) -> None:
    type_over(field(dialog, "Published"), text)
    assert save(dialog)
    edit_articles(session.library, article_ids=[1], published=text)
    edited = articles.get(session.db, 1)
    assert edited is not None
    assert edited.facts.published == "2026-03-04"


@pytest.mark.parametrize("text", ["3/4/2026", "4 March 2026 or so", "4 March 2026, 5 March 2026"])
def test_what_could_be_two_dates_or_says_more_is_none(text: str) -> None:
    assert as_date(text) == ""


@pytest.mark.parametrize("text", ["", "26", "2026-13", "2026-02-30", "2026-06-21T25:00", "2026-6-1", "today"])
def test_no_dates(text: str) -> None:
    assert not is_date(text)


def test_known_outlets_are_offered(dialog: EditArticleDialog) -> None:
    outlet = field(dialog, "Outlet")
    type_over(outlet, "jiang")
    assert outlet.completer().currentCompletion() == "Jiangwan Review"


def test_a_marking_is_chosen_by_key_and_explained(dialog: EditArticleDialog, qtbot: QtBot) -> None:
    box = dialog.findChild(QComboBox)
    box.setFocus()
    assert "Nobody has said who may be told." in captions(dialog)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert dialog.marking is Marking.GREEN
    assert Marking.GREEN.meaning in captions(dialog)
