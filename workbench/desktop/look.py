"""What the window looks like: type, icons, sizes and the style sheet, in the colours of a theme."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from string import Template
from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from workbench.bundled import resource
from workbench.desktop.icons import LineIconEngine
from workbench.desktop.themes import Theme, theme_for

Mode = Literal["light", "dark", "system"]


class FontRole(StrEnum):
    """Name what a piece of text is; the value is also the ``role`` property by which the style sheet knows a label."""

    BASE = "base"
    SECONDARY = "secondary"
    CAPS = "caps"
    PANE_TITLE = "pane-title"
    VIEW_TITLE = "view-title"
    ARTICLE = "article"
    ARTICLE_TITLE = "article-title"
    QUOTE = "quote"
    EDITOR = "editor"


SANS, SERIF, MONO = "Inter", "Source Serif 4", "JetBrains Mono"

_REGULAR, _SEMIBOLD = QFont.Weight.Normal, QFont.Weight.DemiBold
_FONTS = {
    FontRole.BASE: (SANS, 13, _REGULAR),
    FontRole.SECONDARY: (SANS, 12, _REGULAR),
    FontRole.CAPS: (SANS, 11, _SEMIBOLD),
    FontRole.PANE_TITLE: (SANS, 14, _SEMIBOLD),
    FontRole.VIEW_TITLE: (SANS, 20, _SEMIBOLD),
    FontRole.ARTICLE: (SERIF, 18, _REGULAR),
    FontRole.ARTICLE_TITLE: (SERIF, 30, _SEMIBOLD),
    FontRole.QUOTE: (SERIF, 14, _REGULAR),
    FontRole.EDITOR: (MONO, 13, _REGULAR),
}
_CAPS_SPACING = 0.4
_ZOOM_RANGE = 0.8, 2.0
_DISABLED_OPACITY = 0.45
_NEVER_LIT = {"accent", "on_accent"}
_LONGEST = 64  # the style sheet may use $px1 ... $px64


def mode_named(name: str) -> Mode:
    """Return the mode called *name*; any other word is "system"."""
    known: dict[str, Mode] = {"light": "light", "dark": "dark"}
    return known.get(name, "system")


class Look(QObject):
    """Give every widget its colours, fonts and icons, and say when they have ``changed``.

    One Look is made in ``app`` and handed to each widget's constructor.
    """

    changed = Signal()

    def __init__(self, mode: Mode = "system", zoom: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._is_dressed = False
        self._flash_time = 0
        self._mode: Mode = mode
        self._zoom = _within_range(zoom)
        self._high_contrast = False
        self._reduced_motion = False
        self._theme = theme_for(dark=mode == "dark", high_contrast=False)
        self._fonts: dict[FontRole, QFont] = {}
        self._svgs: dict[str, str] = {}

    @property
    def theme(self) -> Theme:
        """Return the theme that is shown."""
        return self._theme

    @property
    def mode(self) -> Mode:
        """Return what the user chose; "system" follows the desktop."""
        return self._mode

    @property
    def zoom(self) -> float:
        """Return the factor on every size, 0.8 to 2.0."""
        return self._zoom

    @property
    def high_contrast(self) -> bool:
        """Say whether the user chose high contrast; the desktop may ask for it, too."""
        return self._high_contrast

    @property
    def reduced_motion(self) -> bool:
        """Say whether nothing is to blink, slide or fade."""
        return self._reduced_motion

    def set_high_contrast(self, *, wanted: bool) -> None:
        """Show the themes of high contrast, or only where the desktop asks for them."""
        if wanted != self._high_contrast:
            self._high_contrast = wanted
            self._restyle()

    def set_reduced_motion(self, *, wanted: bool) -> None:
        """Let nothing blink, slide or fade."""
        if wanted != self._reduced_motion:
            self._reduced_motion = wanted
            self._still()

    def set_mode(self, mode: Mode) -> None:
        """Show the light or the dark theme, or whichever the desktop shows."""
        if mode != self._mode:
            self._mode = mode
            self._restyle()

    def set_zoom(self, zoom: float) -> None:
        """Enlarge or shrink everything; values outside 0.8 to 2.0 are brought inside."""
        zoom = _within_range(zoom)
        if zoom != self._zoom:
            self._zoom = zoom
            self._restyle()

    def px(self, size: float) -> int:
        """Return *size* pixels of the design at the present zoom, as whole logical pixels."""
        return round(size * self._zoom)

    def colour(self, token: str) -> QColor:
        """Return the colour of a token of the theme, such as ``text2``."""
        return QColor(getattr(self._theme, token))

    def hue(self, name: str) -> QColor:
        """Return the colour of a tag hue, such as ``teal``."""
        return QColor(self._theme.hues[name])

    def fill(self, name: str, overlaps: int = 1) -> QColor:
        """Return a tag hue as the translucent fill behind text that *overlaps* tags share."""
        colour = self.hue(name)
        colour.setAlphaF(min(1.0, self._theme.fill + self._theme.fill_step * (overlaps - 1)))
        return colour

    def font(self, role: FontRole, size: float | None = None) -> QFont:
        """Return the font of *role* at the present zoom; *size* replaces the role's own pixel size."""
        if size is not None:
            return self._made_font(role, size)
        if role not in self._fonts:
            self._fonts[role] = self._made_font(role, _FONTS[role][1])
        return QFont(self._fonts[role])

    def icon(self, name: str, token: str = "text2") -> QIcon:  # noqa: S107 - a colour's name, not a secret
        """Return the line icon *name* in the colour *token*: faint where disabled, in the accent where checked."""
        if name not in self._svgs:
            self._svgs[name] = resource("icons", f"{name}.svg").read_text("utf-8")

        def colour_of(mode: QIcon.Mode, state: QIcon.State) -> QColor:
            lit = state is QIcon.State.On and token not in _NEVER_LIT
            colour = self.colour("accent" if lit else token)
            if mode is QIcon.Mode.Disabled:
                colour.setAlphaF(_DISABLED_OPACITY)
            return colour

        return QIcon(LineIconEngine(self._svgs[name], colour_of))

    def apply(self, app: QApplication, *, dressed: bool = True) -> None:
        """Load the bundled fonts and dress *app*, now and whenever the theme or the zoom changes.

        Not *dressed*, the style sheet waits for ``dress``: Qt works it out anew each time a widget is put into another.
        """
        self._app, self._is_dressed = app, dressed
        for path in sorted(resource("fonts").glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(path))
        QDir.setSearchPaths("style", [str(resource("style"))])
        app.setStyle("Fusion")
        self._flash_time = app.cursorFlashTime()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._restyle)
        self._restyle()
        self._still()

    def dress(self) -> None:
        """Put the style sheet on, if it is not."""
        if self._app is not None and not self._is_dressed:
            self._is_dressed = True
            self._app.setStyleSheet(style_sheet(self._theme, self._zoom))

    def _on_scheme_changed(self) -> None:
        if self._mode == "system":
            self._restyle()

    def _still(self) -> None:
        """Stop the caret's blinking and what Qt slides and fades, or let them go on."""
        if self._app is None:
            return
        self._app.setCursorFlashTime(0 if self._reduced_motion else self._flash_time)
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
            self._app.setEffectEnabled(effect, not self._reduced_motion)

    def _restyle(self) -> None:
        self._fonts.clear()
        self._theme = theme_for(dark=self._wants_dark(), high_contrast=self._high_contrast or self._asks_for_contrast())
        if self._app is not None:
            self._app.setFont(self.font(FontRole.BASE))
            self._app.setPalette(_palette(self._theme))
            if self._is_dressed:
                self._app.setStyleSheet(style_sheet(self._theme, self._zoom))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._app is None:
            return self._mode == "dark"
        hints = self._app.styleHints()
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
        hints.setColorScheme(wanted[self._mode])  # colours the title bar too, where the desktop lets it
        return self._mode == "dark" or (self._mode == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)

    def _asks_for_contrast(self) -> bool:
        if self._app is None:
            return False
        hints = self._app.styleHints()  # kept: what it hands out lives as long as it does
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def _made_font(self, role: FontRole, size: float) -> QFont:
        family, _, weight = _FONTS[role]
        font = QFont(family)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        if role is FontRole.CAPS:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _CAPS_SPACING * self._zoom)
        if role is FontRole.EDITOR:
            font.setStyleHint(QFont.StyleHint.Monospace)
            font.setFeature(QFont.Tag("calt"), 0)  # a ligature hides the cursor within "**" and "--"
        return font


def style_sheet(theme: Theme, zoom: float) -> str:
    """Return the application's style sheet with colours and ``$px`` sizes filled in."""
    sheet = Template(resource("style", "workbench.qss").read_text("utf-8"))
    words = {token.name: getattr(theme, token.name) for token in fields(theme)}
    colours = {key: value for key, value in words.items() if str(value).startswith("#")}
    channels = {f"{key}_rgb": _channels(value) for key, value in colours.items()}
    sizes = {f"px{size}": f"{round(size * zoom)}px" for size in range(1, _LONGEST + 1)}
    rounds = {"round": _radius(14, 2, zoom), "round_focused": _radius(12, 4, zoom), "round_bar": _radius(4, 0, zoom)}
    rounds["round_groove"] = _radius(2, 2, zoom)
    beyond = (
        f"-{(round(14 * zoom) + 3 - round(2 * zoom)) // 2}px"  # so far a slider's handle leaves its groove, to be round
    )
    return sheet.substitute(colours | channels | sizes | rounds, beyond_groove=beyond, name=theme.name, serif=SERIF)


def _radius(side: int, edges: int, zoom: float) -> str:
    """Return half of a box's side, edges included: Qt leaves corners square whose radius is more than that."""
    return f"{(round(side * zoom) + edges) // 2}px"


def _channels(colour: str) -> str:
    return ", ".join(str(channel) for channel in bytes.fromhex(colour[1:]))


def _within_range(zoom: float) -> float:
    return min(_ZOOM_RANGE[1], max(_ZOOM_RANGE[0], zoom))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(theme.panel), QColor(theme.bg))
    tokens = {
        role.Window: theme.bg,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.text3,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Highlight: theme.selected,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
    }
    for name, value in tokens.items():
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        faint = QColor(theme.text3)
        faint.setAlphaF(0.7)
        palette.setColor(QPalette.ColorGroup.Disabled, name, faint)
    return palette
