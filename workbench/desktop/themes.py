"""The colours of the window: a light and a dark theme, each also in high contrast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Theme:
    """Hold the colours of one theme, as ``#RRGGBB``.

    A passage is filled with its tag's hue at an opacity of *fill*, and *fill_step* more for each further overlap.
    """

    name: str
    dark: bool
    bg: str
    panel: str
    surface: str
    hover: str
    selected: str
    border: str
    control_border: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    mark: str
    ok: str
    warn: str
    danger: str
    find: str
    fill: float
    fill_step: float
    hues: Mapping[str, str] = field(hash=False)

    @property
    def strong(self) -> bool:
        """Say whether this is a theme of high contrast."""
        return self.name.endswith("-contrast")


LIGHT = Theme(
    name="light", dark=False, fill=0.18, fill_step=0.07,
    bg="#F4F4F6", panel="#FBFBFC", surface="#FFFFFF", hover="#ECECF0", selected="#E3EAFD",
    border="#E1E2E8", control_border="#8B8D98", text="#1B1D22", text2="#5A5E69", text3="#6A6E79",
    accent="#3358D4", on_accent="#FFFFFF", mark="#FFE27A", find="#FFC53D", ok="#2B7A4B", warn="#8F5200", danger="#C62A2F",
    hues=MappingProxyType({
        "red": "#D13438", "orange": "#C2570C", "amber": "#9A6700", "lime": "#5A7A0A",
        "green": "#2B7A4B", "teal": "#0B7A75", "cyan": "#0E7490", "blue": "#1769D1",
        "indigo": "#4A50D0", "violet": "#7C3AED", "pink": "#C2298A", "brown": "#855A36",
    }),
)  # fmt: skip

DARK = Theme(
    name="dark", dark=True, fill=0.22, fill_step=0.05,
    bg="#131417", panel="#17181C", surface="#1C1D22", hover="#26282E", selected="#22305C",
    border="#2B2D34", control_border="#6B6F7B", text="#ECEDF0", text2="#A9ADB8", text3="#9297A3",
    accent="#8FA8FF", on_accent="#10173A", mark="#6B5310", find="#8A5A00", ok="#5BC98A", warn="#F0B429", danger="#FF8A8A",
    hues=MappingProxyType({
        "red": "#FF7B7E", "orange": "#FF9B52", "amber": "#F2C14E", "lime": "#B3D645",
        "green": "#5CCB8E", "teal": "#3CCFC4", "cyan": "#4CC9F0", "blue": "#70B0FF",
        "indigo": "#9DA4FF", "violet": "#B997FF", "pink": "#FF86CB", "brown": "#D2A679",
    }),
)  # fmt: skip

LIGHT_CONTRAST = Theme(
    name="light-contrast", dark=False, fill=0.18, fill_step=0.07,
    bg="#FFFFFF", panel="#FFFFFF", surface="#FFFFFF", hover="#E4E6EC", selected="#CBD8FF",
    border="#5A5E69", control_border="#1B1D22", text="#000000", text2="#23262C", text3="#34373F",
    accent="#1B3AA8", on_accent="#FFFFFF", mark="#FFD83D", find="#FFB000", ok="#0F5A30", warn="#6B3C00", danger="#96141A",
    hues=MappingProxyType({
        "red": "#9E1B20", "orange": "#8A3A00", "amber": "#6B4700", "lime": "#3F5600",
        "green": "#165A33", "teal": "#00564F", "cyan": "#00536B", "blue": "#0D4A9E",
        "indigo": "#34389E", "violet": "#5B1FB8", "pink": "#8E1463", "brown": "#623F1F",
    }),
)  # fmt: skip

DARK_CONTRAST = Theme(
    name="dark-contrast", dark=True, fill=0.22, fill_step=0.05,
    bg="#000000", panel="#000000", surface="#000000", hover="#26282E", selected="#1D3480",
    border="#A9ADB8", control_border="#ECEDF0", text="#FFFFFF", text2="#E4E6EC", text3="#D3D6DE",
    accent="#B9C8FF", on_accent="#000000", mark="#6B5310", find="#8A5A00", ok="#7FE3AB", warn="#FFCB57", danger="#FFB3B3",
    hues=MappingProxyType({
        "red": "#FF9799", "orange": "#FFB27A", "amber": "#F7CF72", "lime": "#C3E06A",
        "green": "#7FDCA7", "teal": "#66DDD3", "cyan": "#7DD9F5", "blue": "#92C4FF",
        "indigo": "#B5BAFF", "violet": "#CBB2FF", "pink": "#FFA8DA", "brown": "#E0BC97",
    }),
)  # fmt: skip

THEMES = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)


def theme_for(*, dark: bool, high_contrast: bool) -> Theme:
    """Return the theme that is as dark and as strong in contrast as wanted."""
    return next(theme for theme in THEMES if theme.dark is dark and theme.strong is high_contrast)
