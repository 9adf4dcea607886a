"""All mentions of an actor in articles, to be ticked and tagged in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QListView, QPushButton, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import Look
from workbench.desktop.models.mention_rows import MentionRows
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.dialog_frame import as_in_a_box, fit, titled_column
from workbench.desktop.widgets.parts.named_choice import name_choice
from workbench.desktop.widgets.rows.mention_delegate import MentionDelegate
from workbench.domain.codebook import TagKind, TagRef
from workbench.operations.mentions import MentionedSentence, find_mentions


@dataclass(frozen=True, slots=True)
class Scope:
    """Name some articles by their ids; ``None`` is all of the library."""

    title: str
    article_ids: tuple[int, ...] | None


class TagMentionsDialog(QDialog):
    """Show every sentence that names an actor, in context; ``tag_requested`` carries the actor and the ticked places."""

    tag_requested = Signal(object, object)

    def __init__(
        self, look: Look, session: Session, scopes: Sequence[Scope], actor: TagRef | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._is_closed = False
        self._asked = 0
        self._actors, self._scopes = QComboBox(), QComboBox()
        self._rows = MentionRows(self)
        self._list = QListView()
        self._count = QLabel()
        self._all, self._none = QPushButton(self.tr("Tick All")), QPushButton(self.tr("Tick None"))
        self._cancel, self._tag = QPushButton(self.tr("Cancel")), QPushButton()
        self._build(scopes, actor)
        self._connect()
        self._find()

    def done(self, result: int) -> None:
        """Stop looking."""
        self._is_closed = True
        super().done(result)

    def _build(self, scopes: Sequence[Scope], actor: TagRef | None) -> None:
        px = self._look.px
        title = self.tr("Tag All Mentions")
        self.setAccessibleName(title)
        for tag in self._session.codebook.actors:
            self._actors.addItem(tag.name, tag.ref.id)
        if actor is not None:
            self._actors.setCurrentIndex(self._actors.findData(actor.id))
        for scope in scopes:
            self._scopes.addItem(scope.title, scope.article_ids)
        name_choice(self._actors, self.tr("Actor"))
        name_choice(self._scopes, self.tr("Where"))
        self._list.setModel(self._rows)
        self._list.setItemDelegate(MentionDelegate(self._look, self._rows.mention, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setLayoutMode(QListView.LayoutMode.Batched)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Mentions"))
        self._count.setProperty("tone", "muted")
        self._tag.setProperty("kind", "primary")
        self._tag.setDefault(True)
        for button in (self._cancel, self._all, self._none):
            button.setAutoDefault(False)
        as_in_a_box(self._look, self._cancel)
        for button in (self._all, self._none):
            button.setProperty("kind", "flat")
        column = titled_column(self, self._look, title)
        column.addLayout(_row(px(8), self._actors, self._scopes))
        column.addWidget(self._list, 1)
        below = _row(px(8), self._count, self._all, self._none, None, self._cancel, self._tag)
        column.addLayout(below)
        fit(self, self._look, 720, 560)

    def _connect(self) -> None:
        self._actors.activated.connect(self._find)
        self._scopes.activated.connect(self._find)
        self._rows.ticked_changed.connect(self._describe)
        self._all.clicked.connect(lambda: self._rows.tick_all(ticked=True))
        self._none.clicked.connect(lambda: self._rows.tick_all(ticked=False))
        self._cancel.clicked.connect(self.reject)
        self._tag.clicked.connect(self._on_tag)

    def _find(self) -> None:
        self._asked += 1
        asked, actor, ids = self._asked, self._actor(), self._scopes.currentData()
        self._rows.show(())
        self._tag.setText(self.tr("Tag"))
        self._tag.setEnabled(False)
        self._count.setText(self.tr("Looking for mentions…"))

        def question(db: Any, _index: object) -> list[MentionedSentence]:
            return find_mentions(
                db, actor=actor, article_ids=ids, cancelled=lambda: self._is_closed or asked != self._asked
            )

        self._session.ask("mentions", question, self._show)

    def _show(self, found: Sequence[MentionedSentence]) -> None:
        self._rows.show(found)

    def _describe(self) -> None:
        found, ticked = len(self._rows.found), len(self._rows.places)
        articles = len({mention.article_id for mention in self._rows.found})
        words = self.tr("{ticked} of %Ln sentence(s), articles: {articles}", "", found)
        self._count.setText(
            words.format(ticked=shown_number(ticked), articles=shown_number(articles))
            if found
            else self.tr("No sentence names this actor without being tagged so.")
        )
        text = self.tr("Tag 1 Sentence") if ticked == 1 else self.tr("Tag {count} Sentences")
        self._tag.setText(text.format(count=shown_number(ticked)))
        self._tag.setEnabled(ticked > 0)

    def _actor(self) -> TagRef:
        return TagRef(TagKind.ACTOR, self._actors.currentData())

    def _on_tag(self) -> None:
        self.tag_requested.emit(self._actor(), self._rows.places)
        self.accept()


def _row(spacing: int, *parts: QWidget | None) -> QHBoxLayout:
    """Return widgets side by side; ``None`` takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, int(isinstance(part, QComboBox)))
    return row
