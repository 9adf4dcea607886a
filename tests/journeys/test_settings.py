"""Settings, shortcuts and quick open, by clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QKeySequenceEdit, QListView, QRadioButton, QSlider

from tests.journeys.hands import CTRL, Hands
from workbench.desktop.dialogs.settings import SettingsDialog
from workbench.desktop.themes import DARK
from workbench.desktop.widgets.fields.palette import Palette
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.domain.codebook import TagKind
from workbench.library import articles
from workbench.operations.briefings import add_briefing
from workbench.operations.codebook import add_tag
from workbench.operations.saved_searches import save_search


def dialog_of(hands: Hands) -> SettingsDialog:
    dialog = hands.window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def test_settings_take_effect_at_once_and_are_kept(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Comma, CTRL)
    dark = next(radio for radio in dialog_of(hands).findChildren(QRadioButton) if radio.text() == "Dark")
    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert hands.application.look.theme is DARK
    assert hands.application._file.load().appearance == "dark"
    dialog_of(hands).close()
    hands.application.look.set_mode("light")


def test_high_contrast_and_reduced_motion_hold_at_once_and_are_taken_back_at_once(hands: Hands) -> None:
    look, blinks = hands.application.look, QApplication.cursorFlashTime()
    hands.press(Qt.Key.Key_Comma, CTRL)
    hands.until(dialog_of(hands).isActiveWindow)
    for name, holds in (
        ("High contrast", lambda: look.theme.strong),
        ("Reduced motion", lambda: QApplication.cursorFlashTime() == 0),
    ):
        box = next(box for box in dialog_of(hands).findChildren(QCheckBox) if box.text() == name)
        box.setFocus()
        for wanted in (True, False):
            QTest.keyClick(box, Qt.Key.Key_Space)
            assert holds() is wanted
    assert QApplication.cursorFlashTime() == blinks
    dialog_of(hands).close()


def test_the_article_is_set_anew_while_its_settings_are_chosen(hands: Hands, tmp_path) -> None:
    (tmp_path / "one.txt").write_text("A title\n\nThe text of the article.\n", encoding="utf-8")
    hands.drop(tmp_path / "one.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    hands.open_row(0)
    hands.press(Qt.Key.Key_Comma, CTRL)
    dialog_of(hands).show_page("reading")
    size = next(part for part in dialog_of(hands).findChildren(QSlider) if part.accessibleName() == "Size of the type")
    hands.press(Qt.Key.Key_End, into=size)
    dialog_of(hands).close()
    hands.activate()
    hands.until(lambda: hands.window.findChild(SettingsDialog) is None)
    assert hands.window.reader.view._style.size == 28
    assert hands.application._file.load().reading["size"] == 28
    hands.window.reader._commands._actions["type_smaller"].trigger()
    hands.press(Qt.Key.Key_Comma, CTRL)
    dark = next(radio for radio in dialog_of(hands).findChildren(QRadioButton) if radio.text() == "Dark")
    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    dialog_of(hands).close()
    assert hands.application._file.load().reading["size"] == 27
    hands.application.look.set_mode("light")


def test_a_shortcut_is_changed_and_works(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1)
    dialog = dialog_of(hands)
    field = next(iter(dialog.findChildren(SearchField)))
    hands.until(lambda: hands.focus is field)
    hands.keys("codebook")
    edit = dialog.findChild(QKeySequenceEdit)
    assert edit is not None
    assert edit.keySequence().toString() == "Ctrl+5"
    QTest.keyClick(edit, Qt.Key.Key_F9)
    dialog.close()
    hands.activate()
    hands.press(Qt.Key.Key_F9, into=hands.window)
    assert hands.window.page == "codebook"
    assert hands.application._file.load().shortcuts == {"show_codebook": "F9"}
    hands.press(Qt.Key.Key_K, CTRL)
    hands.keys("codebook")
    model = hands.window.palette_popup.findChild(QListView).model()
    assert "F9" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    hands.press(Qt.Key.Key_Escape)


def test_quick_open_goes_to_articles_tags_and_searches(hands: Hands, tmp_path) -> None:
    for number, title in enumerate(("Lathe exporters wait", "Port strike ends", "Enclave on old phones")):
        (tmp_path / f"{number}.txt").write_text(f"{title}\n\nThe text of article {number}.\n", encoding="utf-8")
    hands.drop(*(tmp_path / f"{number}.txt" for number in range(3)))
    hands.until(lambda: articles.count(hands.session.db) == 3)
    hands.session.perform(add_tag, kind=TagKind.THEME, name="Dry docks")
    hands.session.perform(save_search, name="All ports", query="port")
    hands.settle()

    def go(words: str) -> None:
        hands.press(Qt.Key.Key_P, CTRL, into=hands.window)
        hands.keys(words)
        hands.settle()
        hands.press(Qt.Key.Key_Return)
        hands.settle()

    go("port stri")
    assert hands.text().startswith("The text of article 1") or "article 1" in hands.text()
    go("dry do")
    assert hands.window.page == "evidence"
    go("all ports")
    assert hands.window.page == "library"
    assert hands.window.top_bar.query == "port"
    opened = [palette for palette in hands.window.findChildren(Palette) if palette.isVisible()]
    assert not opened
    assert QApplication.focusWidget() is not None


def test_panes_are_gone_through_both_ways(hands: Hands, tmp_path) -> None:
    (tmp_path / "one.txt").write_text("A title\n\nThe text of the article.\n", encoding="utf-8")
    hands.drop(tmp_path / "one.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    hands.open_row(0)
    hands.window.articles.setFocus()
    seen = []
    for key, modifiers in (
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier),
    ):
        hands.press(key, modifiers, into=hands.window)
        seen.append(next(pane for pane in hands.window.panes() if pane.isAncestorOf(hands.focus)))
    assert seen == [hands.window.reader, hands.window.articles]


def test_panes_of_a_briefing_and_of_the_codebook_are_gone_through(hands: Hands) -> None:
    session = hands.session
    session.perform(add_briefing, title="Ports", day=session.today(), draft="# Ports\n\nA claim.\n")
    session.perform(add_tag, kind=TagKind.ACTOR, name="Harbour")
    hands.settle()
    for page in ("briefings", "codebook"):
        hands.go_to(page)
        if page == "codebook":
            hands.window.codebook.show_tag(session.codebook.actors[0].ref)
            hands.settle()
        seen = []
        for _pane in hands.window.panes():
            hands.press(Qt.Key.Key_F6)
            seen.append(next(pane for pane in hands.window.panes() if pane.isAncestorOf(hands.focus)))
        assert set(seen) == set(hands.window.panes()), page


def test_what_is_dragged_in_the_inspector_is_kept(hands: Hands, tmp_path) -> None:
    (tmp_path / "one.txt").write_text("A title\n\nThe text of the article.\n", encoding="utf-8")
    hands.drop(tmp_path / "one.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    hands.open_row(0)
    split = hands.window.inspector.split
    grip, before = split.handle(1), split.sizes()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(100, 0))
    QTest.mouseMove(grip, QPoint(100, 60))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    dragged = split.sizes()
    assert dragged[0] > before[0]
    folder, size = hands.session.library.folder, hands.window.size()
    hands.window.close()
    hands.application.window = None
    hands.application.open(folder)
    hands.settle()
    hands.window.resize(size)  # the screen may allow a new window less
    hands.settle()
    again = hands.window.inspector.split.sizes()
    assert again[0] / sum(again) == pytest.approx(dragged[0] / sum(dragged), abs=0.03), (before, dragged, again)
