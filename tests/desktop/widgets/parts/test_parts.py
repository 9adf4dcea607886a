from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.key_cap import KeyCap, keys_of
from workbench.desktop.widgets.parts.marking_label import MarkingLabel
from workbench.desktop.widgets.parts.message_bar import MessageBar
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.parts.toast import Toast
from workbench.domain.markings import Marking


def _colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_icon_button_names_itself_without_the_shortcut(qtbot: QtBot, look: Look) -> None:
    button = IconButton(look, "undo-2", "Undo", shortcut="Ctrl+Z")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Undo"
    assert "Undo" in button.toolTip()
    assert "Z" in button.toolTip()
    assert button.size().width() == 36
    look.set_zoom(2.0)
    assert button.size().width() == 72
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Undo"


def test_icon_button_shows_the_keyboard_s_focus(qtbot: QtBot, look: Look) -> None:
    button = IconButton(look, "undo-2", "Undo")
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)
    button.setFocus()
    assert look.theme.accent.lower() in _colours(button.grab().toImage())
    button.clearFocus()
    assert look.theme.accent.lower() not in _colours(button.grab().toImage())


@pytest.mark.parametrize(
    ("shortcut", "keys"),
    [("Ctrl+Shift+N", ("Ctrl", "Shift", "N")), ("T", ("T",)), ("Ctrl++", ("Ctrl", "+")), ("", ())],
)
def test_shortcuts_are_split_into_keys(shortcut: str, keys: tuple[str, ...]) -> None:
    assert keys_of(shortcut) == keys


def test_key_cap_grows_with_its_text(qtbot: QtBot, look: Look) -> None:
    short, long = KeyCap(look, "T"), KeyCap(look, "Ctrl+K")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert short.sizeHint().height() == 20
    assert long.sizeHint().width() > short.sizeHint().width() >= 20


def test_pane_header_shows_title_count_and_buttons(qtbot: QtBot, look: Look) -> None:
    header = PaneHeader(look, "Tags")
    qtbot.addWidget(header)
    first, last = QPushButton("first"), QPushButton("last")
    header.add_leading(first)
    header.add_trailing(last)
    header.resize(500, header.height())
    header.show()
    header.set_title("gas transit")
    header.set_count("1,284 results")
    title, count = (
        next(part for part in header.findChildren(QLabel) if part.text() == text)
        for text in ("gas transit", "1,284 results")
    )
    assert header.height() == 44
    assert header.accessibleName() == "gas transit"
    assert first.x() < title.x() < count.x() < last.x()
    header.set_count("")
    assert count.isHidden()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in (title, count))


def test_search_field_is_cleared_by_escape_and_by_its_button(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look, "Filter tags", shortcut="/")
    qtbot.addWidget(field)
    field.resize(300, 30)
    field.show()
    cap = field.findChildren(KeyCap)[0]
    clear = field.findChildren(IconButton)[0]
    assert field.accessibleName() == "Filter tags"
    assert cap.isVisible()
    assert clear.isHidden()
    qtbot.keyClicks(field, "gaz")
    assert cap.isHidden()
    assert field.rect().contains(clear.geometry())
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    qtbot.keyClicks(field, "gaz")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert cap.isVisible()


def test_escape_on_an_empty_field_is_left_to_the_parent(qtbot: QtBot, look: Look) -> None:
    heard: list[int] = []

    class Parent(QWidget):
        def keyPressEvent(self, event: object) -> None:
            heard.append(event.key())

    parent = Parent()
    qtbot.addWidget(parent)
    field = SearchField(look, "Search", parent=parent)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert heard == [Qt.Key.Key_Escape]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("marking", list(Marking))
def test_marking_label_has_the_prescribed_colours(qtbot: QtBot, look: Look, marking: Marking, mode: str) -> None:
    look.set_mode("dark" if mode == "dark" else "light")
    label = MarkingLabel(look, marking)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    text, ground = marking.colours
    assert image.pixelColor(4, 4) == QColor(ground)
    assert text.lower() in _colours(image)
    assert label.accessibleName() == marking.value
    assert label.toolTip() == marking.meaning


def test_unmarked_is_a_state_of_its_own(qtbot: QtBot, look: Look) -> None:
    label = MarkingLabel(look)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert label.accessibleName() == "Unmarked"
    assert "#000000" not in _colours(label.grab().toImage())
    label.set_marking(Marking.RED)
    assert label.accessibleName() == "TLP:RED"


def test_empty_state_offers_its_action(qtbot: QtBot, look: Look) -> None:
    state = EmptyState(look, "inbox", "No articles yet.", "Import…")
    qtbot.addWidget(state)
    button = state.findChildren(QPushButton)[0]
    with qtbot.waitSignal(state.action_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    state.set_content("search", "Nothing fits.")
    assert state.accessibleName() == "Nothing fits."
    assert button.isHidden()


def test_an_empty_state_is_no_wider_for_a_long_word(qtbot: QtBot, look: Look) -> None:
    state = EmptyState(look, "search", f"No article answers “https://harbour.example/{'dock' * 100}”.")
    qtbot.addWidget(state)
    assert state.minimumSizeHint().width() <= 300
    assert "\u200b" not in state.accessibleName()


def test_message_bar_shows_one_message_until_dismissed(qtbot: QtBot, look: Look) -> None:
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.show_error("“a.pdf” could not be read.")
    danger = bar.grab().toImage().pixelColor(100, 3)
    bar.show_info("412 of 415 articles are searchable.")
    assert bar.text == bar.accessibleName() == "412 of 415 articles are searchable."
    assert bar.grab().toImage().pixelColor(100, 3) != danger
    with qtbot.waitSignal(bar.dismissed):
        qtbot.mouseClick(bar.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
    assert bar.isHidden()


class ToastScene:
    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.toast = Toast(look, self.window)
        self.undo = self.toast.findChildren(QPushButton)[0]


@pytest.fixture
def toasted(qtbot: QtBot, look: Look) -> ToastScene:
    return ToastScene(qtbot, look)


def test_toast_goes_away_by_itself(toasted: ToastScene, qtbot: QtBot) -> None:
    toasted.toast.show_message("Saved", seconds=0.01)
    assert toasted.toast.isVisible()
    assert toasted.undo.isHidden()
    qtbot.waitUntil(toasted.toast.isHidden)


def test_toast_s_action_is_asked_for(toasted: ToastScene, qtbot: QtBot) -> None:
    toasted.toast.show_message("Passage deleted", action="Undo")
    with qtbot.waitSignal(toasted.toast.action_requested):
        qtbot.mouseClick(toasted.undo, Qt.MouseButton.LeftButton)
    assert toasted.toast.isHidden()


def test_toast_stays_while_it_has_the_focus(toasted: ToastScene, qtbot: QtBot) -> None:
    toasted.toast.show_message("Passage deleted", action="Undo", seconds=0.01)
    toasted.undo.setFocus()
    ticks: list[None] = []
    toasted.toast._timer.timeout.connect(lambda: ticks.append(None))
    qtbot.waitUntil(lambda: len(ticks) >= 3)
    assert toasted.toast.isVisible()
    toasted.undo.clearFocus()
    qtbot.waitUntil(toasted.toast.isHidden)


def test_toast_waits_while_the_pointer_is_on_it(toasted: ToastScene, qtbot: QtBot) -> None:
    toasted.toast.show_message("Passage deleted", seconds=0.01)
    at = QPointF(20, 20)
    QApplication.sendEvent(toasted.toast, QEnterEvent(at, at, at))
    assert not toasted.toast._timer.isActive()
    QApplication.sendEvent(toasted.toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(toasted.toast.isHidden)


def test_toast_stays_at_the_foot_of_the_window(toasted: ToastScene) -> None:
    toasted.toast.show_message("Passage deleted", action="Undo")
    toasted.window.resize(1000, 500)
    box = toasted.toast.geometry()
    assert toasted.window.rect().contains(box)
    assert abs(box.center().x() - 500) <= 1
    assert box.contains(QPoint(500, 460))
