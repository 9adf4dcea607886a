"""Two revisions of an article beside each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import DRAFTS
from workbench.desktop.dialogs.what_changed import WhatChangedDialog
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.compare.sentence_pairs import SentencePairs
from workbench.domain.articles import Extracted, Facts
from workbench.domain.changes import Changes
from workbench.library import articles
from workbench.library.library import Library

TEXT = DRAFTS[0].text


def revise(library: Library, text: str) -> None:
    with library.step("Import File") as step:
        articles.add_revision(step.db, 1, Extracted(text, (), Facts()))


@pytest.fixture
def dialog(library: Library, session: Session, look: Look, qtbot: QtBot) -> WhatChangedDialog:
    revise(library, TEXT.replace("on Tuesday", "on Wednesday"))
    revise(library, TEXT.replace("on Tuesday", "on Thursday") + " Nobody left early.")
    made = WhatChangedDialog(look, session, 1)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "Thursday" in shown(made))
    return made


def shown(dialog: WhatChangedDialog) -> str:
    return dialog.findChild(SentencePairs).toPlainText()


def test_what_it_says_now_stands_beside_what_it_said_before(dialog: WhatChangedDialog) -> None:
    older, newer = dialog.findChildren(QComboBox)
    assert "on Wednesday" in shown(dialog)
    assert "on Thursday" in shown(dialog)
    assert "Nobody left early." in shown(dialog)
    assert "Several delegations" not in shown(dialog)
    assert older.currentText().startswith("Revision 2")
    assert newer.currentText().startswith("Revision 3")
    assert newer.currentText().endswith("current")
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"{DRAFTS[0].title}: 2 sentences changed." in words


def test_another_revision_is_chosen_by_the_keyboard(dialog: WhatChangedDialog, qtbot: QtBot) -> None:
    older, _newer = dialog.findChildren(QComboBox)
    older.setFocus()
    QTest.keyClick(older, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: "on Tuesday" in shown(dialog))
    assert "on Wednesday" not in shown(dialog)


def test_a_revision_that_comes_while_it_is_open_is_shown(
    dialog: WhatChangedDialog, session: Session, qtbot: QtBot
) -> None:
    session.perform(_revise_once_more)
    qtbot.waitUntil(lambda: dialog.findChildren(QComboBox)[0].count() == 4)


def _revise_once_more(library: Library) -> Changes:
    with library.step("Import File") as step:
        articles.add_revision(step.db, 1, Extracted(TEXT + " At last.", (), Facts()))
    return step.changes
