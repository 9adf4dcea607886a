"""The form of one tag on the codebook page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.look import FontRole, Look
from workbench.desktop.panels.codebook.tag_extras import TagExtras
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.wheel import ignore_wheel
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.tags.alias_list import AliasList
from workbench.desktop.widgets.tags.colour_swatches import ColourSwatches
from workbench.desktop.widgets.tags.tag_mark import tag_icon
from workbench.domain.codebook import ActorKind, Codebook, Shape, Tag, TagKind, TagRef
from workbench.library import merges
from workbench.operations.codebook import edit_tag, move_tag
from workbench.operations.merging import split_tag

_WIDEST = 544


class _Name(QLineEdit):
    """A line that Escape sets back to what is stored."""

    stored = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self.stored:
            self.setText(self.stored)
        else:
            super().keyPressEvent(event)


class _Description(QPlainTextEdit):
    """A text that says when the user has left it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TagEditor(QFrame):
    """Show what is known of a tag and apply each change when its field is left, one undoable step each."""

    evidence_requested = Signal(object)
    merge_requested = Signal(object)
    delete_requested = Signal(object)
    mentions_requested = Signal(object)
    """These carry the TagRef of the tag shown."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._tag: Tag | None = None
        self._header = PaneHeader(look, "")
        self._merge, self._delete = QPushButton(self.tr("Merge…")), QPushButton(self.tr("Delete…"))
        self._name, self._kind, self._parent = _Name(), QComboBox(), QComboBox()
        self._colours, self._description, self._aliases = ColourSwatches(look), _Description(), AliasList(look)
        self._shape = QComboBox()
        ignore_wheel(self._kind, self._parent, self._shape)
        self._extras = TagExtras(look, writable=session.library.is_writable)
        self._labels: dict[QWidget, QLabel] = {}
        self._rooms: dict[QWidget, QWidget] = {}
        self._form = QWidget()
        self._column = QVBoxLayout(self._form)
        self._build()
        self._connect()
        self._on_look_changed()

    @property
    def ref(self) -> TagRef | None:
        """Return which tag is shown."""
        return self._tag.ref if self._tag else None

    def show_tag(self, tag: Tag, codebook: Codebook) -> None:
        """Show *tag*: another one after storing what was typed; of the same one all but what is being typed."""
        same = self._tag is not None and self._tag.ref == tag.ref
        if not same:
            self.save_now()
            self._aliases.clear_new()
        before, self._tag = self._tag, tag
        is_actor = tag.kind is TagKind.ACTOR
        self._header.set_title(self.tr("Actor") if is_actor else self.tr("Theme"))
        self._show_name(tag, typing=same and before is not None and self._name.text() != before.name)
        self._fill_parents(tag, codebook)
        self._colours.set_colour(tag.colour)
        self._fill_shapes(tag)
        if not (same and before is not None and self._is_describing(before)):
            self._description.setPlainText(tag.description)
        for widget in (self._kind, self._aliases):
            self._rooms[widget].setVisible(is_actor)
        if tag.actor_kind is not None:
            self._kind.setCurrentIndex(self._kind.findData(tag.actor_kind))
            self._aliases.set_aliases(tag.aliases)
        self._extras.show_tag(
            tag, merges.into(self._session.db, tag.uuid), has_children=bool(codebook.children(tag.kind, tag.id))
        )
        title = self.tr("Who this is") if is_actor else self.tr("Use when … not when …")
        self._labels[self._description].setText(title)
        self._description.setAccessibleName(title)
        for part in (*self._rooms.values(), self._extras):
            part.updateGeometry()
        self._column.activate()  # at once: what is painted next would still have the places of the tag before

    def save_now(self) -> None:
        """Store what was typed and not yet stored."""
        self._on_name_left()
        self._on_description_left()

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self._name.setFocus()
        self._name.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was typed when the page is left."""
        self.save_now()
        super().hideEvent(event)

    def _build(self) -> None:
        self.setProperty("ground", "surface")
        self._header.setProperty("edge", "bottom")
        self._delete.setProperty("kind", "danger")
        self._header.add_trailing(self._merge)
        self._header.add_trailing(self._delete)
        kinds = {
            ActorKind.STATE: self.tr("State"),
            ActorKind.AGENCY: self.tr("Agency"),
            ActorKind.COMPANY: self.tr("Company"),
            ActorKind.GROUP: self.tr("Group"),
            ActorKind.PERSON: self.tr("Person"),
        }
        for kind, name in kinds.items():
            self._kind.addItem(name, kind)
        for choice in (self._kind, self._parent):  # as wide as each other, however long a tag's name is
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._description.setTabChangesFocus(True)
        self.setFocusProxy(self._name)
        self._add((self.tr("Name"), self._name))
        self._add((self.tr("Kind"), self._kind), (self.tr("Below"), self._parent))
        self._add((self.tr("Colour"), self._colours), (self.tr("Mark"), self._shape))
        self._add(("", self._description))
        self._add((self.tr("Also called"), self._aliases))
        self._column.addWidget(self._extras)
        self._column.addStretch(1)
        changing = (self._name, self._kind, self._parent, self._colours, self._shape, self._aliases)
        for widget in (*changing, self._merge, self._delete):
            widget.setEnabled(self._session.library.is_writable)
        self._description.setReadOnly(not self._session.library.is_writable)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        area.setWidgetResizable(True)
        area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        area.setWidget(self._form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(area, 1)

    def _add(self, *fields: tuple[str, QWidget]) -> None:
        """Add fields below their titles, side by side."""
        row = QHBoxLayout()
        row.setSpacing(self._look.px(16))
        for title, widget in fields:
            label = QLabel(title)
            label.setProperty("role", FontRole.CAPS)
            label.setBuddy(widget)
            self._labels[widget] = label
            if not widget.accessibleName():
                widget.setAccessibleName(title)
            room = self._rooms[widget] = QWidget()  # hidden as one, so that what stands beside it takes its room
            field = QVBoxLayout(room)
            field.setContentsMargins(0, 0, 0, 0)
            field.setSpacing(self._look.px(6))
            field.addWidget(label)
            field.addWidget(widget)
            field.addStretch(1)
            row.addWidget(room, 1)
        self._column.addLayout(row)

    def _connect(self) -> None:
        self._name.editingFinished.connect(self._on_name_left)
        self._kind.activated.connect(lambda _at: self._edit(actor_kind=self._kind.currentData()))
        self._parent.activated.connect(self._on_parent_chosen)
        self._colours.chosen.connect(lambda colour: self._edit(colour=colour))
        self._shape.activated.connect(lambda _at: self._edit(shape=self._shape.currentData()))
        self._extras.rules_edited.connect(lambda case, found: self._edit(case_sensitive=case, suggested=found))
        self._extras.mentions_requested.connect(lambda: self.mentions_requested.emit(self.ref))
        self._extras.split_requested.connect(self._split)
        self._description.left.connect(self._on_description_left)
        self._aliases.edited.connect(lambda aliases: self._edit(aliases=aliases))
        self._extras.evidence_requested.connect(lambda: self.evidence_requested.emit(self.ref))
        self._merge.clicked.connect(lambda: self.merge_requested.emit(self.ref))
        self._delete.clicked.connect(lambda: self.delete_requested.emit(self.ref))
        self._look.changed.connect(self._on_look_changed)

    def _show_name(self, tag: Tag, *, typing: bool) -> None:
        self._name.stored = tag.name
        if not (typing and self._name.hasFocus()) and self._name.text() != tag.name:
            self._name.setText(tag.name)

    def _is_describing(self, before: Tag) -> bool:
        return self._description.hasFocus() and self._description.toPlainText() != before.description

    def _fill_parents(self, tag: Tag, codebook: Codebook) -> None:
        own = codebook.with_descendants(tag.ref)
        choices: list[tuple[str, int | None]] = [(self.tr("Nothing (at the top)"), None)]
        choices += [(other.name, other.id) for other in codebook.of_kind(tag.kind) if other.id not in own]
        self._parent.clear()
        for name, number in choices:
            self._parent.addItem(name, number)
        self._parent.setCurrentIndex(self._parent.findData(tag.parent_id))

    def _fill_shapes(self, tag: Tag) -> None:
        """Offer the marks in the tag's own colour, since that is what is told apart."""
        names = {
            Shape.PLAIN: self.tr("Plain"),
            Shape.SQUARE: self.tr("Square"),
            Shape.DIAMOND: self.tr("Diamond"),
            Shape.TRIANGLE: self.tr("Triangle"),
            Shape.RING: self.tr("Ring"),
            Shape.CROSS: self.tr("Cross"),
        }
        self._shape.clear()
        for shape, name in names.items():
            self._shape.addItem(tag_icon(self._look, tag.kind, tag.colour, shape), name, shape)
        self._shape.setCurrentIndex(list(names).index(tag.shape))

    def _split(self, merge_id: int) -> None:
        self._session.perform(split_tag, say=self.tr("Split back"), merge_id=merge_id)

    def _on_name_left(self) -> None:
        name = " ".join(self._name.text().split())
        if self._tag is not None and name != self._tag.name:
            self._edit(name=name)
            self._tag = replace(self._tag, name=name)  # asked for once; a refusal is told once

    def _on_description_left(self) -> None:
        description = self._description.toPlainText().strip()
        if self._tag is not None and description != self._tag.description:
            self._edit(description=description)
            self._tag = replace(self._tag, description=description)

    def _on_parent_chosen(self) -> None:
        number = self._parent.currentData()
        if self._tag is not None and number != self._tag.parent_id:
            parent = None if number is None else TagRef(self._tag.kind, number)
            self._session.perform(move_tag, tag=self._tag.ref, parent=parent)

    def _edit(self, **values: Any) -> None:
        if self._tag is not None and self._session.library.is_writable:
            self._session.perform(edit_tag, tag=self._tag.ref, **values)

    def _on_look_changed(self) -> None:
        px = self._look.px
        if self._tag is not None:
            self._fill_shapes(self._tag)
        self._form.setMaximumWidth(px(_WIDEST))
        self._description.setFixedHeight(px(96))
        self._column.setContentsMargins(px(16), px(16), px(16), px(24))
        self._column.setSpacing(px(6))
        for widget, label in self._labels.items():
            label.setContentsMargins(0, px(10) if widget is not self._name else 0, 0, 0)
