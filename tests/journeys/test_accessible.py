"""What a screen reader finds in the real window, page by page: names, roles, states; and where the focus goes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.hands import CTRL, SHIFT, Hands, hands_on
from tests.journeys.test_pictures_of_dialogs import DIALOGS, OF_BRIEFINGS
from workbench.desktop.app import Application
from workbench.desktop.dialogs.settings import PAGES as PAGES_OF_SETTINGS
from workbench.desktop.dialogs.settings import SettingsDialog
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.panels.frame.rail import PAGES
from workbench.desktop.widgets.parts.tab_order import takes_tab
from workbench.library import articles

ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.Slider, ROLE.SpinBox,
    ROLE.List, ROLE.Tree, ROLE.Table, ROLE.PageTab, ROLE.ButtonMenu, ROLE.ListItem, ROLE.TreeItem, ROLE.MenuItem,
}  # fmt: skip
ROWS = {ROLE.List, ROLE.Tree, ROLE.Table}
ENTER_TAKES = {(), ("Add",), ("Close",), ("Create",), ("Delete",), ("Keep",), ("Open",), ("Save",)}
_MOST_ROWS = 40
_NEW_LOOK = 6


@pytest.fixture
def sample(application: Application, sample_folder: Path, tmp_path: Path, qtbot: QtBot) -> Hands:
    """Hands on a copy of the sample library."""
    return hands_on(shutil.copytree(sample_folder, tmp_path / "Sample library"), application, qtbot)


def name_of(found: QAccessibleInterface) -> str:
    return found.text(QAccessible.Text.Name)


def walked(found: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Go through what is visible below an interface, rows of long lists only as far as a person hears at first."""
    if not found.isValid() or found.state().invisible or depth > 24:
        return
    yield found
    count = found.childCount()
    for at in range(min(count, _MOST_ROWS) if found.role() in ROWS else count):
        child = found.child(at)
        if child is not None:
            yield from walked(child, depth + 1)


def where(found: QAccessibleInterface) -> str:
    widget = found.object()
    parents = []
    while isinstance(widget, QWidget):
        parents.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return f"{found.role().name} in {' < '.join(parents[:5])}"


def shown(hands: Hands, page: str) -> Hands:
    hands.window.show_page(page)
    hands.settle()
    if page == "library":
        hands.open_row(0)
    if page == "codebook":
        hands.window.codebook.show_tag(hands.session.codebook.actors[0].ref)
        hands.settle()
    return hands


def nameless(widget: QWidget) -> list[str]:
    """Return where controls and rows of *widget* stand that a screen reader has no word for."""
    found = [one for one in walked(QAccessible.queryAccessibleInterface(widget)) if one.role() in CONTROLS]
    choices = [one for one in found if isinstance(one.object(), QComboBox)]
    without = [one for one in choices if not label_of(one.object())]
    return [where(one) for one in [*without, *(one for one in found if not name_of(one).strip())]]


def label_of(choice: QComboBox) -> str:
    """Return what names a choice on Linux, where its name is what is chosen: its label, or its description."""
    labels = [label.text() for label in choice.window().findChildren(QLabel) if label.buddy() is choice]
    return next(iter(labels), choice.accessibleDescription())


def missed_by_tab(window: QWidget, *, back: bool = False) -> list[str]:
    """Go through *window* with Tab, and return what can have the keyboard but never gets it."""
    missed = {part for part in window.findChildren(QWidget) if takes_tab(part) and part.window() is window}
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    for _ in range(120):
        now = QApplication.focusWidget()
        assert now is not None, window.windowTitle()
        missed.discard(now)
        if not missed:
            break
        QTest.keyClick(now, key)
    return [where(QAccessible.queryAccessibleInterface(widget)) for widget in missed]


def test_every_control_and_row_has_a_name(sample: Hands) -> None:
    found = {page: nameless(shown(sample, page).window) for page in PAGES}
    assert not any(found.values()), found


def test_every_control_of_the_dialogs_has_a_name(sample: Hands) -> None:
    actions = shown(sample, "library").window.reader._commands._actions
    heard: dict[str, list[str]] = {}
    taken_by_enter: dict[str, list[str]] = {}
    sample.search("*")  # only a search can be saved
    sample.open_row(0)

    def listen(dialog: QDialog, command: str) -> None:
        sample.qtbot.wait(20)
        assert dialog.focusWidget() is QApplication.focusWidget(), command
        taken_by_enter[command] = [part.text() for part in dialog.findChildren(QPushButton) if part.isDefault()]
        heard[command] = [*nameless(dialog), *missed_by_tab(dialog)]
        dialog.reject()

    for command in DIALOGS:
        sample.go_to("briefings" if command in OF_BRIEFINGS else "library")
        if command == "compare_copies":
            known = articles.page(sample.session.db, articles.ids(sample.session.db))
            sample.window.articles.select_article(next(a.id for a in known if a.copies))
            sample.settle()
        sample.in_dialog(QDialog, lambda dialog, command=command: listen(dialog, command))
        actions[command].trigger()
        sample.until(lambda command=command: command in heard)
    actions["settings"].trigger()
    settings = sample.window.findChild(SettingsDialog)
    sample.until(settings.isActiveWindow)
    for page in PAGES_OF_SETTINGS:
        settings.show_page(page)
        first = QApplication.focusWidget()
        assert first is not None
        assert takes_tab(first), page  # not on what only holds the controls
        heard[page] = [*nameless(settings), *missed_by_tab(settings)]
    settings.reject()
    assert {command: found for command, found in heard.items() if found} == {}
    assert set(map(tuple, taken_by_enter.values())) <= ENTER_TAKES, taken_by_enter


def test_no_name_holds_a_shortcut(sample: Hands) -> None:
    for page in PAGES:
        found = walked(QAccessible.queryAccessibleInterface(shown(sample, page).window))
        names = [name_of(one) for one in found if one.role() is ROLE.Button]
        assert names, page
        assert not [name for name in names if "Ctrl+" in name or "(F" in name], page


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("back", [False, True])
def test_tab_comes_to_every_control_of_a_page(sample: Hands, page: str, back: bool) -> None:
    assert missed_by_tab(shown(sample, page).window, back=back) == []


def test_tab_is_held_nowhere_in_an_empty_library(hands: Hands) -> None:
    found = {}
    for page in PAGES:
        hands.go_to(page)
        found[page] = missed_by_tab(hands.window)
    assert not any(found.values()), found


@pytest.mark.parametrize("page", PAGES)
def test_the_focus_is_seen_on_every_control(sample: Hands, page: str) -> None:
    """Some pixels of a control, or of what it stands in, change when the keyboard comes to it."""
    window = shown(sample, page).window
    sample.application.look.set_reduced_motion(wanted=True)
    unseen, seen = [], set()
    QTest.keyClick(sample.focus, Qt.Key.Key_Tab)  # from here on the keyboard is in use
    for _ in range(200):
        widget = QApplication.focusWidget()
        assert widget is not None
        if id(widget) in seen:
            break
        seen.add(id(widget))
        pane_says_it = sample.window._pane_line.isVisible()
        with_focus = widget.grab().toImage()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        is_left = QApplication.focusWidget() is not widget and widget.isVisible()
        if is_left and with_focus == widget.grab().toImage() and not pane_says_it:
            unseen.append(where(QAccessible.queryAccessibleInterface(widget)))
    sample.application.look.set_reduced_motion(wanted=False)
    assert unseen == []
    assert window.isVisible()


@pytest.mark.parametrize("page", PAGES)
def test_what_the_keyboard_comes_to_is_in_view_in_a_small_window_with_large_type(sample: Hands, page: str) -> None:
    sample.application.look.set_zoom(2.0)
    window = shown(sample, page).window
    sample.qtbot.waitUntil(lambda: window.minimumSizeHint().height() <= 680)
    window.resize(1024, 680)
    window.resize(1024, 680)  # the first time it is not yet laid out anew
    sample.settle()
    window.show_page(page)
    unseen, seen = [], set()
    for _ in range(120):
        widget = QApplication.focusWidget()
        assert widget is not None
        if id(widget) in seen:
            break
        seen.add(id(widget))
        in_view = widget.visibleRegion().boundingRect()
        if in_view.width() < min(widget.width(), 40) or in_view.height() < min(widget.height(), 40):
            unseen.append(where(QAccessible.queryAccessibleInterface(widget)))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    sample.application.look.set_zoom(1.0)
    assert unseen == []


def test_a_row_says_what_is_painted_in_it(sample: Hands) -> None:
    shown(sample, "library")
    rows = sample.window.articles.findChild(ArticleListRows)
    spoken = [rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(10)]
    assert all(words for words in spoken)
    assert any("passage" in words for words in spoken)
    assert any("Unread" in words for words in spoken) or any("Starred" in words for words in spoken)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    said: list[str] = []

    def listen(event: object) -> None:
        if hasattr(event, "message"):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_the_number_of_results_is_announced(sample: Hands, told: list[str]) -> None:
    sample.search("leak")
    sample.until(lambda: any("found" in words for words in told))


def test_passages_suggestions_and_matches_that_keys_go_to_are_announced(sample: Hands, told: list[str]) -> None:
    shown(sample, "library").window.reader.view.setFocus()
    sample.press(Qt.Key.Key_BracketRight)
    passage = sample.window.reader._marker.chosen
    tags = ", ".join(sample.session.codebook.get(ref).name for ref in sorted(passage.tags))
    assert len(told) == 1
    assert told[0].startswith(f"{passage.quote}; {tags}")
    (first,) = (ref for key, ref in sample.window.reader.keys.items() if key == "3")
    sample.press(Qt.Key.Key_3)
    sample.settle()
    assert sample.session.codebook.get(first).name in told[1]
    assert passage.quote not in told[1]
    told.clear()
    sample.until(lambda: sample.window.inspector.suggestions._shown)
    sample.press(Qt.Key.Key_Period)
    name, _, sentence = told[0].partition(" is suggested: ")
    assert sentence in sample.text()
    sample.press(Qt.Key.Key_Y)
    sample.settle()
    assert told[1] == f"Tagged as {name}"
    told.clear()
    sample.press(Qt.Key.Key_F, CTRL)
    sample.keys("zzz")
    sample.press(Qt.Key.Key_A, CTRL)
    sample.keys("the\n")
    assert "Not found" in told
    assert told[-1].startswith("2 of ")
    told.clear()
    sample.press(Qt.Key.Key_Escape)
    for _ in range(2):
        sample.press(Qt.Key.Key_S, SHIFT, sample.window.reader.view)
        sample.settle()
    assert told == ["Starred", "Not starred"]


def test_the_palette_says_a_choice_once(sample: Hands, told: list[str]) -> None:
    for _ in range(2):
        told.clear()
        sample.press(Qt.Key.Key_K, CTRL)
        sample.keys("star")
        assert told[0] == "New Library…, File"
        assert told[-1] == "Starter Codebook…, Codebook"
        assert len(told) == len(set(told))
        sample.press(Qt.Key.Key_Escape)


def test_tab_goes_through_panes_as_they_stand_beside_and_below_each_other(sample: Hands) -> None:
    ways = {page: way_of_tab(sample, page) for page in PAGES}
    for page, names in {
        "library": ("Articles", "Star", "Filter tags"),
        "evidence": ("Actors by themes", "Passages per month", "Passages"),
        "briefings": ("Filter passages", "Beside the draft"),
        "codebook": ("Actors", "Name", "Remove alias: PRC", "New alias"),
    }.items():
        places = [ways[page].index(name) for name in names]
        assert places == sorted(places), page


def way_of_tab(sample: Hands, page: str) -> list[str]:
    """Return the names of what Tab comes to from the first control of a *page* on."""
    window = shown(sample, page).window
    window.rail.setFocus()
    names = []
    for _ in range(80):
        window.focusNextPrevChild(True)
        names.append(sample.focus.accessibleName())
    return names
