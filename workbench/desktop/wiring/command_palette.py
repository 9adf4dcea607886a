"""The palette of commands: everything that can be done, and each tag to put on what is selected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject

from workbench.desktop.widgets.fields.palette_list import PaletteItem, tag_item
from workbench.desktop.widgets.parts.menu import plain
from workbench.desktop.wiring.desk import Desk
from workbench.domain.codebook import TagKind, TagRef

_TAG = "tag:"


class CommandPalette(QObject):
    """Fill the window's palette and do what is chosen in it; commands go by their English names, too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.window.palette_popup.chosen.connect(self._on_chosen)

    def open(self) -> None:
        """Show what can be done now, then what cannot, so that every command is found."""
        items = sorted([*self._commands(), *self._tags()], key=lambda item: not item.enabled)
        self._desk.window.palette_popup.open(items, self.tr("Run a command"))

    def _commands(self) -> Iterator[PaletteItem]:
        for command, action in self._desk.actions:
            if command.id != "palette":
                keys = action.shortcut().toString()
                name, enabled = plain(action.text()), action.isEnabled()
                also = () if command.name == command.title else (command.title,)
                yield PaletteItem(
                    command.id, name, command.menu_name, command.icon, keys, keywords=also, enabled=enabled
                )

    def _tags(self) -> Iterator[PaletteItem]:
        if not self._desk.actions["tag"].isEnabled():
            return
        key_of = {ref: key for key, ref in self._desk.window.reader.keys.items()}
        for tag in self._desk.session.codebook:
            kind = self.tr("Actor") if tag.kind is TagKind.ACTOR else self.tr("Theme")
            item = tag_item(f"{_TAG}{tag.kind}:{tag.id}", tag, kind, shortcut=key_of.get(tag.ref, ""))
            yield replace(item, title=self.tr("Tag as {}").format(tag.name))

    def _on_chosen(self, chosen: str) -> None:
        if chosen.startswith(_TAG):
            kind, number = chosen.removeprefix(_TAG).split(":")
            self._desk.window.show_page("library", keep_focus=True)
            self._desk.window.reader.toggle_tag(TagRef(TagKind(kind), int(number)))
        else:
            self._desk.actions[chosen].trigger()
