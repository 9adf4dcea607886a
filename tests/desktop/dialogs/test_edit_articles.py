"""The facts of several articles, put right at once by keys."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.edit_articles import EditArticlesDialog
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.domain.markings import Marking
from workbench.library import articles
from workbench.operations.articles import edit_articles


@pytest.fixture
def dialog(look: Look, session: Session, qtbot: QtBot) -> EditArticlesDialog:
    made = EditArticlesDialog(look, articles.page(session.db, [1, 2, 3]), ["Harbour Ledger"])
    qtbot.addWidget(made)
    made.show()
    return made


def field(dialog: EditArticlesDialog, name: str) -> QLineEdit:
    return next(part for part in dialog.findChildren(QLineEdit) if part.accessibleName() == name)


def tick(dialog: EditArticlesDialog, name: str) -> QCheckBox:
    return next(part for part in dialog.findChildren(QCheckBox) if part.text() == name)


def can_save(dialog: EditArticlesDialog) -> bool:
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_nothing_ticked_is_nothing_to_save(dialog: EditArticlesDialog) -> None:
    assert dialog.facts == {}
    assert not dialog.sets_marking
    assert not can_save(dialog)
    assert field(dialog, "Outlet").placeholderText() == "3 different ones"


def test_typing_ticks_and_an_empty_fact_is_ticked_by_hand(dialog: EditArticlesDialog) -> None:
    QTest.keyClicks(field(dialog, "Outlet"), "Aurelia  Wire ")
    tick(dialog, "Byline").click()
    assert dialog.facts == {"outlet": "Aurelia Wire", "byline": ""}
    assert can_save(dialog)
    tick(dialog, "Outlet").click()
    assert dialog.facts == {"byline": ""}


def test_a_malformed_date_cannot_be_saved(dialog: EditArticlesDialog) -> None:
    QTest.keyClicks(field(dialog, "Published"), "12/06")
    assert not can_save(dialog)
    field(dialog, "Published").setText("2026-06")
    assert can_save(dialog)


def test_all_are_edited_in_one_step(dialog: EditArticlesDialog, session: Session, qtbot: QtBot) -> None:
    before = [article.facts for article in articles.page(session.db, [1, 2, 3])]
    QTest.keyClicks(field(dialog, "Outlet"), "Aurelia Wire")
    with qtbot.waitSignal(session.changed):
        session.perform(edit_articles, article_ids=[1, 2, 3], marking=Marking.GREEN, **dialog.facts)
    edited = articles.page(session.db, [1, 2, 3])
    assert {(article.facts.outlet, article.marking) for article in edited} == {("Aurelia Wire", Marking.GREEN)}
    assert {article.facts.found["outlet"] for article in edited} == {"analyst"}
    assert session.library.undo_label == "Edit 3 Articles"
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert [article.facts for article in articles.page(session.db, [1, 2, 3])] == before
