from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from tests.desktop.library_made import Draft, add_articles
from workbench.desktop.dialogs.compare_copies import CompareCopiesDialog
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.library import articles
from workbench.library.library import Library
from workbench.operations.copies import compare_new_articles, group_copies, separate_copy

LEFT = Qt.MouseButton.LeftButton
STORY = " ".join(f"Minister {number} voted {number * 7} times on the cap number {number}." for number in range(20))


@pytest.fixture
def library(library: Library) -> Library:
    """The library with a story (6) and its copy (7)."""
    copy = STORY.replace("voted 63 times", "voted 64 times") + " The Gazette adds this."
    add_articles(library, [Draft("A vote", STORY), Draft("The vote", copy, outlet="Gazette", published="2026-06-02")])
    compare_new_articles(library)
    return library


@pytest.fixture
def dialog(session: Session, look: Look, qtbot: QtBot) -> CompareCopiesDialog:
    article, *others = articles.page(session.db, [6, 7, 1])
    made = CompareCopiesDialog(look, session, article, others)
    made.separate_requested.connect(lambda other: session.perform(separate_copy, article_id=other))
    made.group_requested.connect(lambda ids: session.perform(group_copies, article_ids=ids))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made._sides._sentence.text()))
    return made


def shown(dialog: CompareCopiesDialog) -> str:
    return dialog._sides._pairs.toPlainText()


def test_the_sentences_that_differ_stand_beside_each_other(dialog: CompareCopiesDialog) -> None:
    assert "voted 63 times" in shown(dialog)
    assert "voted 64 times" in shown(dialog)
    assert "The Gazette adds this." in shown(dialog)
    assert "voted 14 times" not in shown(dialog)
    assert dialog._sides._sentence.text().startswith("Grouped as copies. 9")
    assert dialog._sides._sentence.text().endswith("2 sentences differ.")
    assert dialog._separate.isVisible()
    assert not dialog._group.isVisible()


def test_what_is_said_there_is_done_and_can_be_undone(
    dialog: CompareCopiesDialog, session: Session, qtbot: QtBot
) -> None:
    QTest.mouseClick(dialog._separate, LEFT)
    qtbot.waitUntil(dialog._group.isVisible)
    assert not dialog._separate.isVisible()
    assert articles.page(session.db, [6])[0].copies == 0
    assert session.library.undo_label == "Separate Copy"
    session.undo()
    qtbot.waitUntil(dialog._separate.isVisible)
    dialog._choice.setCurrentIndex(1)
    qtbot.waitUntil(dialog._group.isVisible)
    QTest.mouseClick(dialog._group, LEFT)
    qtbot.waitUntil(dialog._separate.isVisible)
    assert articles.page(session.db, [1])[0].copies == 2


def test_it_may_be_gone_before_the_answer_comes(session: Session, look: Look, qtbot: QtBot) -> None:
    article, *others = articles.page(session.db, [6, 7, 1])
    made = CompareCopiesDialog(look, session, article, others)
    Shiboken.delete(made)
    qtbot.waitUntil(lambda: not session.is_busy)  # an error in what is called back fails the test


def test_two_articles_alone_need_no_choice(session: Session, look: Look, qtbot: QtBot) -> None:
    article, other = articles.page(session.db, [6, 7])
    made = CompareCopiesDialog(look, session, article, [other])
    qtbot.addWidget(made)
    made.show()
    assert not made._choice.isVisible()
    qtbot.waitUntil(made._separate.isVisible)
    assert "The vote" in " ".join(label.text() for label in made.findChildren(QLabel))


def test_it_wears_the_other_theme(dialog: CompareCopiesDialog, look: Look) -> None:
    look.set_mode("dark")
    assert "voted 63 times" in shown(dialog)
