from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.tags.tag_chip import TagChip
from workbench.desktop.widgets.tags.tag_chips import TagChips
from workbench.desktop.widgets.tags.tag_mark import paint_tag_mark
from workbench.domain.codebook import Tag, TagKind, TagRef


def _tag(kind: TagKind, number: int, name: str, colour: str = "blue") -> Tag:
    return Tag(kind, number, f"uuid-{kind}-{number}", name, colour=colour)


ACTOR = _tag(TagKind.ACTOR, 1, "Gazprom")
THEME = _tag(TagKind.THEME, 1, "Transit")
MANY = tuple(_tag(TagKind.THEME, number, f"Theme {number}") for number in range(2, 7))


def _rows_of_hue(image: QImage, hue: QColor) -> set[int]:
    return {y for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).rgb() == hue.rgb()}


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_actors_have_a_dot_and_themes_a_dash(look: Look, mode: str) -> None:
    look.set_mode("dark" if mode == "dark" else "light")
    heights = {}
    for kind in TagKind:
        image = QImage(40, 40, QImage.Format.Format_ARGB32)
        image.fill(look.colour("surface"))
        painter = QPainter(image)
        paint_tag_mark(painter, look, QPointF(20, 20), kind, "teal")
        painter.end()
        heights[kind] = len(_rows_of_hue(image, look.hue("teal")))
    assert heights[TagKind.ACTOR] >= 7
    assert 1 <= heights[TagKind.THEME] <= 4


def test_a_chip_shows_sign_tint_and_speaks_its_kind(qtbot: QtBot, look: Look) -> None:
    chips = {tag.kind: TagChip(look, tag) for tag in (ACTOR, THEME)}
    rows = {}
    for kind, chip in chips.items():
        qtbot.addWidget(chip)
        chip.resize(chip.sizeHint())
        rows[kind] = len(_rows_of_hue(chip.grab().toImage(), look.hue("blue")))
    assert rows[TagKind.ACTOR] > rows[TagKind.THEME] >= 1
    assert chips[TagKind.ACTOR].accessibleName() == "Actor: Gazprom"
    assert chips[TagKind.THEME].accessibleName() == "Theme: Transit"


def test_focus_is_seen_on_a_chip(qtbot: QtBot, look: Look) -> None:
    chip = TagChip(look, ACTOR)
    qtbot.addWidget(chip)
    chip.show()
    chip.activateWindow()
    qtbot.waitUntil(chip.isActiveWindow)
    chip.setFocus()
    assert _rows_of_hue(chip.grab().toImage(), look.colour("accent"))


def test_the_cross_removes_and_the_name_is_clicked(qtbot: QtBot, look: Look) -> None:
    chip = TagChip(look, ACTOR, removable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    cross = QPoint(chip.width() - 13, chip.height() // 2)
    with qtbot.assertNotEmitted(chip.clicked), qtbot.waitSignal(chip.remove_requested):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    with qtbot.assertNotEmitted(chip.remove_requested), qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, chip.height() // 2))


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_keys_remove_only_from_a_removable_chip(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    fixed, removable = TagChip(look, ACTOR), TagChip(look, ACTOR, removable=True)
    qtbot.addWidget(fixed)
    qtbot.addWidget(removable)
    with qtbot.assertNotEmitted(fixed.remove_requested):
        qtbot.keyClick(fixed, key)
    with qtbot.waitSignal(removable.remove_requested):
        qtbot.keyClick(removable, key)
    with qtbot.waitSignal(fixed.clicked):
        qtbot.keyClick(fixed, Qt.Key.Key_Return)


def test_chips_carry_the_reference_of_their_tag(qtbot: QtBot, look: Look) -> None:
    chips = TagChips(look, removable=True)
    qtbot.addWidget(chips)
    chips.set_tags((ACTOR, THEME))
    second = chips.findChildren(TagChip)[1]
    with qtbot.waitSignal(chips.chosen) as told:
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert told.args == [TagRef(TagKind.THEME, 1)]
    with qtbot.waitSignal(chips.remove_requested) as told:
        qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert told.args == [TagRef(TagKind.THEME, 1)]


def _shown(chips: TagChips) -> list[str]:
    return [chip.tag.name for chip in chips.findChildren(TagChip) if not chip.isHidden()]


def test_the_rest_stands_behind_a_number(qtbot: QtBot, look: Look) -> None:
    chips = TagChips(look, limit=2)
    qtbot.addWidget(chips)
    chips.set_tags(MANY)
    chips.show()
    assert _shown(chips) == ["Theme 2", "Theme 3"]
    more = chips.findChildren(QPushButton)[0]
    assert more.text() == "+3"
    assert more.toolTip() == "<qt>Theme 4, Theme 5, Theme 6</qt>"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert _shown(chips) == [tag.name for tag in MANY]


def test_focus_goes_to_the_neighbour_of_a_removed_chip(qtbot: QtBot, look: Look) -> None:
    chips = TagChips(look, removable=True)
    qtbot.addWidget(chips)
    left = list(MANY)
    chips.set_tags(left)
    chips.show()
    chips.activateWindow()
    qtbot.waitUntil(chips.isActiveWindow)
    chips.findChildren(TagChip)[1].setFocus()

    def take_off(ref: TagRef) -> None:
        left[:] = [tag for tag in left if tag.ref != ref]
        chips.set_tags(left)

    chips.remove_requested.connect(take_off)
    qtbot.keyClick(chips.findChildren(TagChip)[1], Qt.Key.Key_Delete)
    focused = next(chip for chip in chips.findChildren(TagChip) if chip.hasFocus())
    assert focused.tag.name == "Theme 4"


def test_chips_flow_into_more_lines_where_it_is_narrow(qtbot: QtBot, look: Look) -> None:
    chips = TagChips(look)
    qtbot.addWidget(chips)
    chips.set_tags(MANY)
    assert chips.heightForWidth(2000) == 24
    assert chips.heightForWidth(120) == 5 * 24 + 4 * 8


def test_names_are_never_taken_for_markup(qtbot: QtBot, look: Look) -> None:
    chip = TagChip(look, _tag(TagKind.ACTOR, 1, "<img src=x>"))
    qtbot.addWidget(chip)
    assert "<img" not in chip.toolTip()
