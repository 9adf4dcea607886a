from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.merge_tags import MergeTagsDialog
from workbench.desktop.look import Look
from workbench.domain.codebook import Alias, Codebook, Tag, TagKind, TagRef


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> MergeTagsDialog:
    def actor(number: int, name: str, parent: int | None = None, *aliases: str, passages: int = 0) -> Tag:
        kept = tuple(Alias(alias) for alias in aliases)
        return Tag(TagKind.ACTOR, number, f"a{number}", name, parent, aliases=kept, passages=passages)

    book = Codebook(
        actors=(
            actor(1, "Garam", passages=12),
            actor(2, "Garam Telecom", None, "GT"),
            actor(3, "Kestrel"),
            actor(4, "Lab", 1),
        ),
        themes=(Tag(TagKind.THEME, 1, "t1", "Garam affair"),),
    )
    made = MergeTagsDialog(look, book, book.actors[0])
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_can_be_merged_before_a_choice(dialog: MergeTagsDialog) -> None:
    assert dialog.target is None
    assert not dialog._merge.isEnabled()
    assert dialog._sentence.text() == "Choose the tag that stays."


def test_typing_an_alias_chooses_and_enter_merges(dialog: MergeTagsDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog._search, "gt")
    assert dialog.target == TagRef(TagKind.ACTOR, 2)
    text = dialog._sentence.text()
    assert text.startswith("12 passages get “Garam Telecom” instead of “Garam”.")
    assert "become aliases of “Garam Telecom”" in text
    assert "1 tag below it moves along." in text
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog._search, Qt.Key.Key_Return)


def test_arrow_keys_lead_through_the_tree_while_one_types(dialog: MergeTagsDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog._search, Qt.Key.Key_Down)
    first = dialog.target
    QTest.keyClick(dialog._search, Qt.Key.Key_Down)
    assert {first, dialog.target} <= {TagRef(TagKind.ACTOR, number) for number in (2, 3, 4)}
    assert first != dialog.target
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog._search, Qt.Key.Key_Escape)


def test_neither_the_tag_itself_nor_the_other_kind_is_offered(dialog: MergeTagsDialog) -> None:
    QTest.keyClicks(dialog._search, "garam")
    shown = [dialog._model.index(row, 0).data() for row in range(dialog._model.rowCount())]
    assert shown == ["Garam Telecom"]
