from __future__ import annotations

import re
import sys
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSlider,
    QSpinBox,
    QStatusBar,
    QTabBar,
    QToolButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from workbench.bundled import resource
from workbench.desktop.icons import LineIconEngine
from workbench.desktop.look import MONO, SANS, SERIF, FontRole, Look, style_sheet
from workbench.desktop.themes import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, THEMES, Theme
from workbench.domain.codebook import COLOURS

IN_EACH_THEME = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


def _luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    channels = [channel / 255 for channel in bytes.fromhex(colour[1:])]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _over(colour: str, alpha: float, ground: str) -> str:
    mixed = (
        round(alpha * top + (1 - alpha) * below)
        for top, below in zip(bytes.fromhex(colour[1:]), bytes.fromhex(ground[1:]), strict=True)
    )
    return "#" + bytes(mixed).hex()


def test_an_icon_of_no_size_is_no_picture() -> None:
    engine = LineIconEngine("<svg/>", lambda _mode, _state: QColor("black"))
    assert engine.scaledPixmap(QSize(12, -1), QIcon.Mode.Normal, QIcon.State.Off, 2.0).isNull()


def test_contrast_follows_the_formula() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@IN_EACH_THEME
@pytest.mark.parametrize("ground", ["bg", "panel", "surface"])
@pytest.mark.parametrize("token", ["text", "text2", "text3", "accent", "ok", "warn", "danger"])
def test_text_is_readable_on_every_ground(theme: Theme, token: str, ground: str) -> None:
    assert contrast(getattr(theme, token), getattr(theme, ground)) >= 4.5


@IN_EACH_THEME
def test_text_is_readable_on_states(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    for ground in (theme.selected, theme.hover, theme.mark, theme.find):
        assert contrast(theme.text, ground) >= 4.5
    for ground in (theme.selected, theme.hover):
        assert contrast(theme.text2, ground) >= 4.5


@IN_EACH_THEME
def test_edges_of_controls_are_visible(theme: Theme) -> None:
    for ground in (theme.panel, theme.surface):
        assert contrast(theme.control_border, ground) >= 3.0


@IN_EACH_THEME
def test_tag_hues_are_those_of_the_codebook_and_readable(theme: Theme) -> None:
    assert set(theme.hues) == set(COLOURS)
    for hue in theme.hues.values():
        assert contrast(hue, theme.surface) >= 4.5


@IN_EACH_THEME
def test_text_is_readable_under_four_overlapping_tags(theme: Theme) -> None:
    for hue in theme.hues.values():
        ground = theme.surface
        for alpha in (theme.fill, *(theme.fill_step,) * 3):
            ground = _over(hue, alpha, ground)
        assert contrast(theme.text, ground) >= 4.5


@IN_EACH_THEME
@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.3, 2.0])
def test_style_sheet_has_no_open_names_and_its_pictures_exist(theme: Theme, zoom: float) -> None:
    sheet = style_sheet(theme, zoom)
    assert "${" not in sheet
    pictures = re.findall(r"url\(style:([^)]+)\)", sheet)
    assert pictures
    assert all(resource("style", picture).is_file() for picture in pictures)


@IN_EACH_THEME
def test_drawn_marks_have_the_colours_of_their_theme(theme: Theme) -> None:
    tokens = {theme.on_accent, theme.text2, "none"}
    for picture in resource("style", theme.name).glob("*.svg"):
        colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', picture.read_text("utf-8")))
        assert colours <= tokens, picture.name


def test_every_rule_has_a_selector() -> None:
    sheet = re.sub(r"/\*.*?\*/", "", resource("style", "workbench.qss").read_text("utf-8"), flags=re.DOTALL)
    selectors = [rule.split("{", 1)[0].strip() for rule in re.sub(r"\$\{\w+\}", "1px", sheet).split("}")[:-1]]
    assert all(selectors)
    assert "*" not in selectors


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_qt_understands_the_style_sheet(qtbot: QtBot, qtlog: Any, look: Look, mode: str) -> None:
    look.set_mode("dark" if mode == "dark" else "light")
    kinds = (QCheckBox, QComboBox, QGroupBox, QHeaderView, QLineEdit, QMenu, QProgressBar, QPushButton)
    kinds += (QRadioButton, QScrollBar, QSlider, QSpinBox, QStatusBar, QTabBar, QTreeView)
    for kind in kinds:
        widget = kind(Qt.Orientation.Horizontal) if kind is QHeaderView else kind()
        qtbot.addWidget(widget)
        widget.grab()
    complaints = [record.message for record in qtlog.records if "plugin does not support" not in record.message]
    assert complaints == []


def test_bundled_fonts_are_loaded_in_the_weights_used(look: Look) -> None:
    assert {SANS, SERIF, MONO} <= set(QFontDatabase.families())
    for role in FontRole:
        font = look.font(role)
        info = QFontInfo(font)
        assert info.family() == font.family()
        assert info.weight() == font.weight()
        assert info.pixelSize() == font.pixelSize()


def test_licences_stand_beside_fonts_and_icons() -> None:
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "Inter-OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "JetBrainsMono-OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "SourceSerif4-OFL.txt").read_text("utf-8")
    assert "ISC License" in resource("icons", "LICENSE-lucide.txt").read_text("utf-8")


def test_zoom_scales_fonts_and_stays_in_its_range(look: Look) -> None:
    look.set_zoom(1.5)
    assert look.font(FontRole.BASE).pixelSize() == 20
    assert look.font(FontRole.ARTICLE, 20).pixelSize() == 30
    assert QApplication.font().pixelSize() == 20
    look.set_zoom(9)
    assert look.zoom == 2.0
    look.set_zoom(0.1)
    assert look.zoom == 0.8


def test_changed_is_told_once_and_only_for_a_change(qtbot: QtBot, look: Look) -> None:
    with qtbot.waitSignal(look.changed):
        look.set_mode("dark")
    assert look.theme is DARK
    assert look.colour("surface") == QColor(DARK.surface)
    assert QApplication.palette().text().color() == QColor(DARK.text)
    with qtbot.assertNotEmitted(look.changed):
        look.set_mode("dark")
        look.set_zoom(look.zoom)


@pytest.mark.parametrize("token", ["text", "text2", "text3", "accent", "ok", "warn", "danger"])
@pytest.mark.parametrize("theme", [LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda theme: theme.name)
def test_high_contrast_is_high(theme: Theme, token: str) -> None:
    for ground in (theme.bg, theme.panel, theme.surface):
        assert contrast(getattr(theme, token), ground) >= 7.0
        assert contrast(theme.border, ground) >= 4.5
    assert all(contrast(hue, theme.surface) >= 7.0 for hue in theme.hues.values())


def test_high_contrast_comes_in_light_and_in_dark(look: Look) -> None:
    look.set_high_contrast(wanted=True)
    assert look.theme is LIGHT_CONTRAST
    look.set_mode("dark")
    assert look.theme is DARK_CONTRAST
    look.set_high_contrast(wanted=False)
    assert look.theme is DARK


def test_with_reduced_motion_no_caret_blinks(look: Look, qapp: QApplication) -> None:
    usual = qapp.cursorFlashTime()
    look.set_reduced_motion(wanted=True)
    assert qapp.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    look.set_reduced_motion(wanted=False)
    assert qapp.cursorFlashTime() == usual


def test_an_unknown_scheme_of_the_desktop_is_light(look: Look) -> None:
    look.set_mode("system")
    assert QApplication.styleHints().colorScheme() in {Qt.ColorScheme.Unknown, Qt.ColorScheme.Light}
    assert look.theme is LIGHT


def test_labels_take_their_role_from_the_style_sheet(qtbot: QtBot, look: Look) -> None:
    label = QLabel("Evidence")
    qtbot.addWidget(label)
    label.setProperty("role", FontRole.VIEW_TITLE)
    label.show()
    assert label.fontInfo().pixelSize() == 20
    look.set_zoom(2.0)
    assert label.fontInfo().pixelSize() == 40


def _ink(image: QImage) -> set[str]:
    solid = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in solid if colour.alpha() == 255}


def test_every_icon_is_drawn_in_both_themes(look: Look) -> None:
    names = sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem != "workbench")
    assert len(names) >= 70
    for name in names:
        icon = look.icon(name)
        look.set_mode("light")
        light = icon.pixmap(32, 32).toImage()
        look.set_mode("dark")
        dark = icon.pixmap(32, 32).toImage()
        assert LIGHT.text2.lower() in _ink(light), name
        assert DARK.text2.lower() in _ink(dark), name


def test_checked_icons_are_lit_and_disabled_ones_faint(look: Look) -> None:
    icon = look.icon("library")
    checked = icon.pixmap(QSize(32, 32), QIcon.Mode.Normal, QIcon.State.On).toImage()
    disabled = icon.pixmap(QSize(32, 32), QIcon.Mode.Disabled, QIcon.State.Off).toImage()
    assert look.theme.accent.lower() in _ink(checked)
    assert not _ink(disabled)
    on_accent = look.icon("plus", "on_accent").pixmap(QSize(32, 32), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert look.theme.on_accent.lower() in _ink(on_accent)


def test_icons_are_sharp_on_dense_screens(look: Look) -> None:
    picture = look.icon("library").pixmap(QSize(20, 20), 2.0)
    assert picture.size() == QSize(40, 40)
    assert picture.devicePixelRatio() == 2.0


def test_the_application_icon_is_drawn_at_every_size(look: Look) -> None:
    icon = QIcon(str(resource("icons", "workbench.svg")))
    for size in (16, 32, 512):
        assert len(_ink(icon.pixmap(size, size).toImage())) >= 3


def test_calls_of_qt_leave_none_its_references(qtbot: QtBot, look: Look) -> None:
    """Guard against PySide builds that drop a reference on None at every call without a result.

    After some thousand calls such a build ends the whole process ("none_dealloc"); PySide6 6.12.0 on Python 3.11 does.
    """
    button = QToolButton()
    qtbot.addWidget(button)
    before = sys.getrefcount(None)
    for _ in range(2_000):
        button.setEnabled(True)
    assert sys.getrefcount(None) > before - 1_000, "calls into Qt eat references on None"
    for _ in range(18_000):
        button.setEnabled(True)
    assert sys.getrefcount(None) > before - 1_000, "calls into Qt eat references on None"


@pytest.mark.parametrize("kind", ["danger", "flat"])
def test_a_button_that_does_nothing_now_does_not_look_as_if_it_did(qtbot: QtBot, look: Look, kind: str) -> None:
    button = QPushButton("Delete…")
    button.setProperty("kind", kind)
    qtbot.addWidget(button)
    button.show()
    hue = QColor(look.theme.danger if kind == "danger" else look.theme.accent).hue()

    def is_coloured() -> bool:
        picture = button.grab().toImage()
        return any(
            abs(picture.pixelColor(x, y).hue() - hue) < 4 and picture.pixelColor(x, y).saturation() > 120
            for x in range(picture.width())
            for y in range(picture.height())
        )

    assert is_coloured()
    button.setEnabled(False)
    assert not is_coloured()
