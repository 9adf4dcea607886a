from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.palette import Palette
from workbench.desktop.widgets.fields.palette_list import PaletteItem, PaletteModel, creators_for, matching
from workbench.domain.codebook import TagKind

COMMANDS = (
    PaletteItem("tag", "Tag selection…", "Passage", "tag", "T"),
    PaletteItem("codebook", "Open codebook", "Go to", "folder-tree", "Ctrl+5"),
    PaletteItem("export", "Export evidence for tag…", "Evidence", "table"),
    PaletteItem("settings", "Settings…", "", "settings", "Ctrl+,"),
)
TAGS = (
    PaletteItem("actor:1", "Gazprom", "Actor", kind=TagKind.ACTOR, hue="blue"),
    PaletteItem("actor:2", "SK Telecom", "Actor", kind=TagKind.ACTOR, hue="red", keywords=("SKT",)),
    PaletteItem("theme:1", "Transit", "Theme", kind=TagKind.THEME, hue="orange"),
)
CREATORS = (PaletteItem("new-actor", "Create actor “{}”", icon="plus"), PaletteItem("new-theme", "Create theme “{}”"))


class Scene:
    """A window with a field of its own and a palette over it."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.field)
        self.palette = Palette(look, self.window)
        self.window.resize(1000, 700)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.field.setFocus()

    @property
    def line(self) -> QLineEdit:
        return next(line for line in self.palette.findChildren(QLineEdit))

    @property
    def view(self) -> QListView:
        return self.palette.findChildren(QListView)[0]

    def titles(self) -> list[str]:
        model = self.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)


@pytest.fixture
def scene(qtbot: QtBot, look: Look) -> Scene:
    return Scene(qtbot, look)


def test_it_begins_at_what_is_current_and_at_the_first_once_one_types(scene: Scene, qtbot: QtBot) -> None:
    many = [PaletteItem(str(number), f"Heading {number}") for number in range(60)]
    scene.palette.open(many, "Go to a heading", current="40")
    assert scene.view.currentIndex().data() == "Heading 40"
    assert scene.view.viewport().rect().contains(scene.view.visualRect(scene.view.currentIndex()))
    scene.type("heading")
    assert scene.view.currentIndex().row() == 0


def test_typing_narrows_and_enter_takes(scene: Scene, qtbot: QtBot) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    assert scene.line.hasFocus()
    assert scene.titles() == [item.title for item in COMMANDS]
    scene.type("tag")
    assert scene.titles() == ["Tag selection…", "Export evidence for tag…"]
    with qtbot.waitSignal(scene.palette.chosen) as taken:
        scene.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert taken.args == ["export"]
    assert scene.palette.isHidden()
    assert scene.field.hasFocus()


def test_arrows_stop_at_the_ends(scene: Scene) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    scene.press(Qt.Key.Key_Up)
    assert scene.view.currentIndex().row() == 0
    scene.press(Qt.Key.Key_PageDown, Qt.Key.Key_Down)
    assert scene.view.currentIndex().row() == 3


def test_escape_closes_without_a_choice(scene: Scene, qtbot: QtBot) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    with qtbot.assertNotEmitted(scene.palette.chosen), qtbot.waitSignal(scene.palette.closed):
        scene.press(Qt.Key.Key_Escape)
    assert scene.palette.isHidden()
    assert scene.field.hasFocus()


def test_a_field_that_is_gone_gets_no_focus(scene: Scene) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    scene.field.deleteLater()
    QApplication.sendPostedEvents(scene.field, QEvent.Type.DeferredDelete)
    scene.press(Qt.Key.Key_Escape)
    assert scene.palette.isHidden()


def test_the_palette_may_be_opened_again_by_what_was_chosen(scene: Scene) -> None:
    scene.palette.chosen.connect(lambda _: scene.palette.open(TAGS, "Tag the passage", multiple=True))
    scene.palette.open(COMMANDS, "Run a command")
    scene.press(Qt.Key.Key_Return)
    assert scene.palette.isVisible()
    assert scene.titles()[0] == "Gazprom"
    scene.press(Qt.Key.Key_Escape)
    assert scene.field.hasFocus()


def test_a_click_beside_the_card_closes(scene: Scene, qtbot: QtBot) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    qtbot.mouseClick(scene.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert scene.palette.isHidden()


def test_a_click_on_a_row_takes_it(scene: Scene, qtbot: QtBot) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    middle = scene.view.visualRect(scene.view.model().index(1, 0)).center()
    with qtbot.waitSignal(scene.palette.chosen) as taken:
        qtbot.mouseClick(scene.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert taken.args == ["codebook"]


def test_enter_with_nothing_that_fits_does_nothing(scene: Scene, qtbot: QtBot) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    scene.type("zzz")
    assert scene.titles() == []
    with qtbot.assertNotEmitted(scene.palette.chosen):
        scene.press(Qt.Key.Key_Return)
    assert scene.palette.isVisible()


def test_several_tags_are_toggled_and_confirmed_by_keys(scene: Scene, qtbot: QtBot) -> None:
    scene.palette.open(TAGS, "Tag the passage", multiple=True, checked={"theme:1"})
    scene.type("gaz")
    scene.press(Qt.Key.Key_Return)
    scene.type("skt")  # replaces what was typed: the line was selected
    assert scene.titles() == ["SK Telecom"]
    scene.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    scene.line.clear()
    scene.type("tr")
    scene.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(scene.palette.confirmed) as done:
        scene.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert done.args == [frozenset({"actor:1", "actor:2"})]


def test_space_is_a_letter_while_typing(scene: Scene) -> None:
    scene.palette.open(TAGS, "Tag the passage", multiple=True, creators=CREATORS)
    scene.type("frugal")
    scene.press(Qt.Key.Key_Space)
    scene.type("ai")
    assert scene.titles() == ["Create actor “frugal ai”", "Create theme “frugal ai”"]


def test_done_is_reached_by_tab_and_focus_stays_within(scene: Scene, qtbot: QtBot) -> None:
    scene.palette.open(TAGS, "Tag the passage", multiple=True, checked={"actor:1"})
    scene.press(Qt.Key.Key_Tab)
    done = scene.palette.findChildren(QPushButton)[0]
    assert done.hasFocus()
    scene.press(Qt.Key.Key_Tab)
    assert scene.line.hasFocus()
    scene.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(scene.palette.confirmed) as told:
        scene.press(Qt.Key.Key_Space)
    assert told.args == [frozenset({"actor:1"})]


def test_text_that_is_no_name_can_be_created(scene: Scene, qtbot: QtBot) -> None:
    scene.palette.open(TAGS, "Tag the passage", multiple=True, creators=CREATORS)
    scene.type("Naftogaz")
    with qtbot.waitSignal(scene.palette.create_requested) as wanted:
        scene.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert wanted.args == ["new-theme", "Naftogaz"]


def test_names_and_aliases_are_not_created_twice() -> None:
    assert creators_for("skt", TAGS, CREATORS) == []
    assert creators_for("  ", TAGS, CREATORS) == []
    assert [row.title for row in creators_for(" SKTX ", TAGS, CREATORS)] == [
        "Create actor “SKTX”",
        "Create theme “SKTX”",
    ]


def test_an_alias_that_fits_is_named() -> None:
    assert [(row.id, row.context) for row in matching("skt", TAGS)] == [("actor:2", "SKT")]
    assert [row.id for row in matching("theme", TAGS)] == ["theme:1"]


def test_an_alias_that_fits_hardly_better_than_the_title_is_not_named() -> None:
    found = matching("arch", [PaletteItem("archive", "Archivieren", "Artikel", keywords=("Archive",))])
    assert found[0].context == "Artikel"
    found = matching("tag", [PaletteItem("tag", "Verschlagworten…", "Passage", keywords=("Tag…",))])
    assert found[0].context == "Tag…"


def test_letters_scattered_about_count_only_where_nothing_fits_better() -> None:
    items = [
        PaletteItem("tag", "Tag…", enabled=False),
        PaletteItem("next", "Next Passage"),
        PaletteItem("select", "Select Sentence", "Passage"),
        PaletteItem("all", "Tag All"),
    ]
    assert [item.id for item in matching("tag", items)] == ["all", "tag"]
    assert [item.id for item in matching("tag", items[1:2])] == ["next"]


def test_the_palette_stays_within_a_small_window_and_follows_it(scene: Scene) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    scene.window.resize(500, 400)
    assert scene.palette.geometry() == scene.window.rect()
    card = scene.palette.findChild(QWidget, "palette")
    assert isinstance(card, QWidget)
    assert scene.palette.rect().contains(card.geometry())


def test_rows_speak_title_context_and_keys(scene: Scene) -> None:
    scene.palette.open(COMMANDS, "Run a command")
    spoken = scene.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Open codebook, Go to, Ctrl 5"


def test_the_model_keeps_qt_s_rules(qtbot: QtBot) -> None:
    model = PaletteModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.is_multiple = True
    model.set_rows(TAGS, CREATORS)
    model.toggle(1)
    state = Qt.ItemDataRole.CheckStateRole
    assert [model.index(row, 0).data(state) for row in range(5)] == [
        Qt.CheckState.Unchecked,
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
        None,
        None,
    ]
    model.set_rows((), ())
    tester.deleteLater()
