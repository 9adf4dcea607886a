"""What is known of the passage that is selected, to see and to change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.desktop.language import dotted, quoted, shown_number, translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.article_words import quoted_with_source
from workbench.desktop.panels.inspector.note_edit import NoteEdit
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.parts.shown_date import shown_time
from workbench.desktop.widgets.tags.grade_bar import GradeBar
from workbench.desktop.widgets.tags.tag_chips import TagChips
from workbench.domain.articles import Article
from workbench.domain.changes import Changes
from workbench.domain.codebook import Codebook, Tag, TagKind
from workbench.domain.grading import CREDIBILITY
from workbench.domain.markings import Marking
from workbench.domain.passages import Passage, PassageState
from workbench.domain.texts import is_right_to_left
from workbench.operations.passages import (
    accept_proposal,
    delete_passages,
    grade_passage,
    set_passage_marking,
    untag_passages,
)

_LONGEST_QUOTE = 150
_RIGHT_TO_LEFT = "\u200f"  # a mark that says how a line runs that begins with a word of another script


class PassageDetails(QFrame):
    """Show quote, tags, note, grade, marking and key of one passage; every change is one undoable step."""

    note_left = Signal()

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._passage: Passage | None = None
        self._article: Article | None = None
        self._header = PaneHeader(look, self.tr("Passage"))
        self._copy = IconButton(look, "copy", self.tr("Copy Quote with Source"), size=28)
        self._delete = IconButton(look, "trash-2", self.tr("Delete Passage"), size=28)
        self._quote = Quote(look)
        self._chips = TagChips(look, removable=session.library.is_writable)
        self._note = NoteEdit(look, session)
        self._note.left.connect(self.note_left)
        self._grade = GradeBar(look)
        self._grade_name = _secondary()
        self._marking = QPushButton()
        self._key = QLabel()
        self._key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy_key = IconButton(look, "copy", self.tr("Copy Citation"), size=24)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setProperty("tone", "warn")
        self._accept = QPushButton(self.tr("Accept"))
        self._place = _secondary()
        self._column = QVBoxLayout()
        self._last_row = QHBoxLayout()
        self._build()
        self._connect()

    def show_passage(self, passage: Passage, article: Article, codebook: Codebook) -> None:
        """Show *passage* of *article*."""
        self._passage, self._article = passage, article
        tags = [tag for ref in sorted(passage.tags) if (tag := codebook.get(ref))]
        self._quote.show_quote(passage.quote, _bar_hue(tags))
        was_in_chips = any(chip.hasFocus() for chip in self._chips.findChildren(QWidget))
        self._chips.set_tags(tags)
        self._chips.setVisible(bool(tags))
        if was_in_chips and not tags:
            self._copy.setFocus()  # in the note, where Qt goes, another Delete would take letters and Undo be the note's
        self._note.show_note(passage)
        self._grade.set_grade(passage.credibility)
        self._grade_name.setText(
            translated(CREDIBILITY[passage.credibility]) if passage.credibility else self.tr("Not graded")
        )
        self._show_marking(passage.marking)
        self._key.setText(f"[@{passage.key}]")
        self._show_state(passage)

    def focus_note(self) -> None:
        """Put the cursor at the end of the note."""
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._note.moveCursor(self._note.textCursor().MoveOperation.End)

    def save(self) -> None:
        """Keep what was typed into the note."""
        self._note.save()

    def _show_state(self, passage: Passage) -> None:
        words = {
            PassageState.EXACT: "",
            PassageState.CHANGED: self.tr("Needs review: the words at its place have changed."),
            PassageState.LOST: self.tr("Needs review: its words were not found in the newest text."),
        }
        self._state.setText(words[passage.state])
        self._state.setVisible(passage.state is not PassageState.EXACT)
        self._accept.setVisible(passage.proposed is not None)
        place = self.tr("chars {}–{}").format(shown_number(passage.start), shown_number(passage.end))
        self._place.setText(dotted((passage.analyst, shown_time(passage.created), place)))

    def _build(self) -> None:
        self._header.add_trailing(self._copy)
        self._header.add_trailing(self._delete)
        self._marking.setMenu(self._marking_menu())
        self._last_row.addWidget(self._marking)
        self._last_row.addStretch(1)
        self._last_row.addWidget(self._key)
        self._last_row.addWidget(self._copy_key)
        self._column.addWidget(self._state)
        self._column.addWidget(self._accept, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._quote, self._chips, self._note):
            self._column.addWidget(part)
        self._column.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._grade_name)
        self._column.addLayout(self._last_row)
        self._column.addWidget(self._place)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(self._column)
        changing: tuple[QWidget, ...] = (self._delete, self._grade, self._marking, self._accept)
        for widget in changing:
            widget.setEnabled(self._session.library.is_writable)
        self._on_look_changed()

    def _marking_menu(self) -> Menu:
        """Make the menu of markings: not a combo box, whose value a turn of the wheel or a letter changes."""
        menu = Menu(self._marking)
        for marking in (None, *Marking):
            entry = menu.addAction(marking.value if marking else self.tr("Unmarked"))
            entry.setData(marking)
            entry.setCheckable(True)
            entry.triggered.connect(
                lambda _checked=False, marking=marking: self._perform(set_passage_marking, marking=marking)
            )
        return menu

    def _show_marking(self, marking: Marking | None) -> None:
        for entry in self._marking.menu().actions():
            entry.setChecked(entry.data() == marking)
        label = marking.value if marking else self.tr("Unmarked")
        self._marking.setText(label)
        self._marking.setAccessibleName(self.tr("Marking: {}").format(label))

    def _connect(self) -> None:
        self._look.changed.connect(self._on_look_changed)
        self._copy.clicked.connect(self._copy_quote)
        self._copy_key.clicked.connect(self._copy_citation)
        self._delete.clicked.connect(self._delete_passage)
        self._accept.clicked.connect(lambda: self._perform(accept_proposal))
        self._grade.chosen.connect(lambda grade: self._perform(grade_passage, credibility=grade))
        self._chips.remove_requested.connect(self._untag)

    def _perform(self, operation: Callable[..., Changes], **values: Any) -> None:
        if self._passage is not None:
            self._session.perform(operation, passage_id=self._passage.id, **values)

    def _untag(self, ref: object) -> None:
        if self._passage is not None:
            self._session.perform(untag_passages, passage_ids=[self._passage.id], tags=[ref])

    def _delete_passage(self) -> None:
        if self._passage is not None:
            self._note.save()  # so that Undo brings the passage back with what was typed last
            said = self.tr("Passage deleted")
            self._session.perform(delete_passages, say=said, passage_ids=[self._passage.id])

    def _copy_quote(self) -> None:
        if self._passage is not None and self._article is not None:
            QGuiApplication.clipboard().setText(quoted_with_source(self._passage.quote, self._article))
            self._session.told.emit(self.tr("Quote copied"), False)

    def _copy_citation(self) -> None:
        QGuiApplication.clipboard().setText(self._key.text())
        self._session.told.emit(self.tr("Citation copied"), False)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(16), px(4), px(16), px(16))
        self._column.setSpacing(px(10))
        self._last_row.setSpacing(px(4))
        self._key.setFont(self._look.font(FontRole.EDITOR, 12))


class Quote(QLabel):
    """Show the beginning of a quote beside a bar in a tag's hue."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hue, self._is_right_to_left = "", False
        self.setProperty("role", FontRole.QUOTE)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_quote(self, quote: str, hue: str) -> None:
        """Show *quote*; without a *hue* the bar is grey."""
        shown = " ".join(quote.split())
        if len(shown) > _LONGEST_QUOTE:
            shown = shown[:_LONGEST_QUOTE].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
        self._hue, self._is_right_to_left = hue, is_right_to_left(quote)
        self.setText((_RIGHT_TO_LEFT if self._is_right_to_left else "") + quoted(shown))
        self._on_look_changed()
        self.setAccessibleName(self.tr("Quote: {}").format(quote))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar beside the words."""
        super().paintEvent(event)
        colour: QColor = self._look.hue(self._hue) if self._hue else self._look.colour("text3")
        painter = QPainter(self)
        width = self._look.px(3)
        left = self.width() - width if self._is_right_to_left else 0
        painter.fillRect(QRectF(left, 0, width, self.height()), colour)
        painter.end()

    def _on_look_changed(self) -> None:
        beside = self._look.px(14)
        self.setContentsMargins(*((0, 0, beside, 0) if self._is_right_to_left else (beside, 0, 0, 0)))


def _bar_hue(tags: list[Tag]) -> str:
    actors = [tag for tag in tags if tag.kind is TagKind.ACTOR]
    return next((tag.colour for tag in (*actors, *tags)), "")


def _secondary() -> QLabel:
    label = QLabel()
    label.setProperty("role", FontRole.SECONDARY)
    label.setWordWrap(True)  # a long name of an analyst or high numbers would widen the pane beyond its edge
    return label
