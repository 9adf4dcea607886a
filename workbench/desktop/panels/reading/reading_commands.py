"""The commands on how an article reads: its type and column, and the way through its headings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.palette import Palette
from workbench.desktop.widgets.fields.palette_list import PaletteItem
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.desktop.widgets.page.reading_style import ReadingStyle
from workbench.domain.articles import BlockKind
from workbench.domain.spans import Span

STYLE_COMMANDS: dict[str, Callable[[ReadingStyle], ReadingStyle]] = {
    "type_larger": lambda style: style.with_size(1),
    "type_smaller": lambda style: style.with_size(-1),
    "column_wider": lambda style: style.with_width(1),
    "column_narrower": lambda style: style.with_width(-1),
    "lines_apart": lambda style: style.with_line_height(1),
    "lines_closer": lambda style: style.with_line_height(-1),
    "serifs": ReadingStyle.with_other_type,
}
"""What each command makes of a style."""


class ReadingCommands(QObject):
    """Connect the commands of style and outline; *others* are pages typeset like the one that is read."""

    style_changed = Signal(object)
    """The ReadingStyle that was chosen."""

    def __init__(self, look: Look, actions: Actions, view: ArticleView, *others: ArticleView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._others = others
        self._actions = actions
        self._style = ReadingStyle()
        self._palette: Palette | None = None
        for command, change in STYLE_COMMANDS.items():
            actions.on(command, partial(self._change, change))
        actions.on("outline", self._open_outline)
        self.show_state()

    def set_style(self, style: ReadingStyle) -> None:
        """Read in this style."""
        self._style = style
        for view in (self._view, *self._others):
            view.set_style(style)
        for command, change in STYLE_COMMANDS.items():
            self._actions[command].setEnabled(change(style) != style)

    def show_state(self) -> None:
        """Offer the outline where the article has headings."""
        self._actions["outline"].setEnabled(any(block.kind is BlockKind.HEADING for block in self._view.blocks))

    def _change(self, change: Callable[[ReadingStyle], ReadingStyle]) -> None:
        self.set_style(change(self._style))
        self.style_changed.emit(self._style)

    def _open_outline(self) -> None:
        if self._palette is None:
            self._palette = Palette(self._look, self._view.window())
            self._palette.chosen.connect(self._go_to)
        headings = [block for block in self._view.blocks if block.kind is BlockKind.HEADING]
        top, place = min((block.level for block in headings), default=1), self._view.top_offset()
        current = max((block.start for block in headings if block.start <= place), default=0)
        items = [
            PaletteItem(
                str(block.start), "    " * (block.level - top) + self._view.text[block.start : block.end].strip()
            )
            for block in headings
        ]
        self._palette.open(items, self.tr("Go to a heading"), current=str(current))

    def _go_to(self, offset: str) -> None:
        start = int(offset)
        self._view.select(Span(start, start))
        self._view.set_top_offset(start)
