"""How an article is typeset: size, line height, width of the column, with serifs or without."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

SIZES = tuple(range(14, 29))
WIDTHS = (520, 600, 680, 760, 860, 960)
LINE_HEIGHTS = (112, 128, 144, 164)
_DESIGNED = 18


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """Hold sizes in pixels of the design (the zoom comes on top), and the line height in per cent."""

    size: int = _DESIGNED
    width: int = 680
    line_height: int = 128
    serif: bool = True

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> ReadingStyle:
        """Return the style that ``kept`` once gave; what is missing or unknown has its default."""
        known = {"size": SIZES, "width": WIDTHS, "line_height": LINE_HEIGHTS, "serif": (True, False)}
        return cls(**{name: kept[name] for name, allowed in known.items() if kept.get(name) in allowed})

    @property
    def kept(self) -> dict[str, Any]:
        """Return the style as settings keep it."""
        return asdict(self)

    def scaled(self, pixels: float) -> float:
        """Return a type size of the design in proportion to the size that was chosen."""
        return pixels * self.size / _DESIGNED

    def with_size(self, step: int) -> ReadingStyle:
        """Return the style with the next larger (1) or smaller (-1) type."""
        return replace(self, size=_next(SIZES, self.size, step))

    def with_width(self, step: int) -> ReadingStyle:
        """Return the style with the next wider (1) or narrower (-1) column."""
        return replace(self, width=_next(WIDTHS, self.width, step))

    def with_line_height(self, step: int) -> ReadingStyle:
        """Return the style with lines farther apart (1) or closer (-1)."""
        return replace(self, line_height=_next(LINE_HEIGHTS, self.line_height, step))

    def with_other_type(self) -> ReadingStyle:
        """Return the style with serifs where it has none, and the other way round."""
        return replace(self, serif=not self.serif)


def _next(choices: Sequence[int], now: int, step: int) -> int:
    return choices[max(0, min(choices.index(now) + step, len(choices) - 1))]
