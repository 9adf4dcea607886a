"""The palette of tags that T opens: choose several by name or alias, or make a new one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.palette import Palette, PaletteItem
from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef


class TagPicker(QObject):
    """Let the user pick tags over the window that *owner* is in."""

    picked = Signal(object)
    """The TagRefs checked, as a frozenset."""
    named = Signal(object, str, object)
    """A new tag is wanted: its TagKind, its name, and the TagRefs checked besides."""

    def __init__(self, look: Look, owner: QWidget) -> None:
        super().__init__(owner)
        self._look = look
        self._owner = owner
        self._palette: Palette | None = None

    def open(self, codebook: Codebook, keys: Mapping[str, TagRef], checked: Iterable[TagRef]) -> None:
        """Offer all tags, the *checked* ones first, then those with a key."""
        carried = frozenset(checked)
        key_of = {ref: key for key, ref in keys.items()}
        order = list(key_of)
        tags = sorted(
            codebook,
            key=lambda tag: (tag.ref not in carried, order.index(tag.ref) if tag.ref in key_of else len(order)),
        )
        items = [self._item(tag, key_of.get(tag.ref, "")) for tag in tags]
        creators = [
            PaletteItem(TagKind.ACTOR, self.tr("Create actor “{}”"), icon="plus"),
            PaletteItem(TagKind.THEME, self.tr("Create theme “{}”"), icon="plus"),
        ]
        palette = self._made()
        placeholder = self.tr("Actors and themes, by name or alias")
        palette.open(items, placeholder, multiple=True, checked=[_id(ref) for ref in carried], creators=creators)

    def _made(self) -> Palette:
        if self._palette is None:
            self._palette = Palette(self._look, self._owner.window())
            self._palette.confirmed.connect(lambda ids: self.picked.emit(_refs(ids)))
            self._palette.create_requested.connect(self._on_named)
        return self._palette

    def _item(self, tag: Tag, key: str) -> PaletteItem:
        return PaletteItem(
            _id(tag.ref),
            tag.name,
            self.tr("Actor") if tag.kind is TagKind.ACTOR else self.tr("Theme"),
            shortcut=key,
            kind=tag.kind,
            hue=tag.colour,
            shape=tag.shape,
            keywords=tuple(alias.name for alias in tag.aliases),
        )

    def _on_named(self, kind: str, name: str) -> None:
        checked = self._palette.checked if self._palette else frozenset()
        self.named.emit(TagKind(kind), name, _refs(checked))


def _id(ref: TagRef) -> str:
    return f"{ref.kind}:{ref.id}"


def _refs(ids: Iterable[str]) -> frozenset[TagRef]:
    pairs = (item.split(":") for item in ids)
    return frozenset(TagRef(TagKind(kind), int(number)) for kind, number in pairs)
