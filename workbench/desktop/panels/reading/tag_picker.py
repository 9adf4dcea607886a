"""The palette of tags that T opens: choose several by name or alias, or make a new one, and grade what they are put on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.palette import Palette
from workbench.desktop.widgets.fields.palette_list import PaletteItem, tag_item
from workbench.desktop.widgets.tags.grade_bar import GradeBar
from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef
from workbench.domain.grading import CREDIBILITY

_DIGITS = tuple(map(str, CREDIBILITY))


class TagPicker(QObject):
    """Let the user pick tags over the window that *owner* is in."""

    picked = Signal(object, object)
    """The TagRefs checked, as a frozenset, and the credibility, or None."""
    named = Signal(object, str, object, object)
    """A new tag is wanted: its TagKind, its name, the TagRefs checked besides, and the credibility."""

    def __init__(self, look: Look, owner: QWidget) -> None:
        super().__init__(owner)
        self._look = look
        self._owner = owner
        self._grade: int | None = None

    def open(
        self,
        codebook: Codebook,
        keys: Mapping[str, TagRef],
        checked: Iterable[TagRef],
        credibility: int | None,
        words: QRect,
    ) -> None:
        """Offer all tags, the *checked* ones first, then those with a key; 1 to 6 in the empty line grade.

        The *words* to be tagged, in the window's pixels, stay in view.
        """
        self._set_grade(credibility)
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
        placeholder = self.tr("Actors and themes, by name or alias; 1–6 for credibility")
        self._palette.open(
            items,
            placeholder,
            multiple=True,
            checked=[_id(ref) for ref in carried],
            creators=creators,
            takes_first=self._takes_grade,
            about=words,
        )

    @cached_property
    def _grades(self) -> GradeBar:
        made = GradeBar(self._look)
        made.chosen.connect(self._set_grade)
        return made

    @cached_property
    def _palette(self) -> Palette:
        made = Palette(self._look, self._owner.window())
        made.add_tool(self._grades)
        made.confirmed.connect(lambda ids: self.picked.emit(_refs(ids), self._grade))
        made.create_requested.connect(self._on_named)
        return made

    def _item(self, tag: Tag, key: str) -> PaletteItem:
        kind = self.tr("Actor") if tag.kind is TagKind.ACTOR else self.tr("Theme")
        return tag_item(_id(tag.ref), tag, kind, shortcut=key)

    def _on_named(self, kind: str, name: str) -> None:
        checked = self._palette.checked
        self.named.emit(TagKind(kind), name, _refs(checked), self._grade)

    def _takes_grade(self, sign: str) -> bool:
        """Grade by a digit, and take the grade back by the same."""
        grade = int(sign) if sign in _DIGITS else 0
        if grade:
            self._set_grade(None if grade == self._grade else grade)
        return bool(grade)

    def _set_grade(self, grade: int | None) -> None:
        self._grade = grade
        self._grades.set_grade(grade)


def _id(ref: TagRef) -> str:
    return f"{ref.kind}:{ref.id}"


def _refs(ids: Iterable[str]) -> frozenset[TagRef]:
    pairs = (item.split(":") for item in ids)
    return frozenset(TagRef(TagKind(kind), int(number)) for kind, number in pairs)
