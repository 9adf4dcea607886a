"""The commands on passages: how menu, keyboard and palette reach the Marker."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication

from workbench.desktop.actions import Actions, Scope
from workbench.desktop.look import Look
from workbench.desktop.models.article_words import quoted_with_source
from workbench.desktop.panels.reading.marker import Marker
from workbench.desktop.panels.reading.passage_menu import passage_menu
from workbench.desktop.panels.reading.reshaper import Reshaper
from workbench.desktop.panels.reading.tag_keys import TagKeys
from workbench.desktop.panels.reading.tag_picker import TagPicker
from workbench.desktop.session import Session
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.domain.articles import Article
from workbench.domain.codebook import TagKind, TagRef
from workbench.operations.codebook import add_tag

_ON_PASSAGES = ("tag", "note", "collect")


class PassageCommands(QObject):
    """Connect the commands of the reader's scope, the tag keys, the tag palette and the menu over the text."""

    note_requested = Signal()
    collect_requested = Signal(list)

    def __init__(
        self, look: Look, session: Session, actions: Actions, view: ArticleView, marker: Marker, keys: TagKeys
    ) -> None:
        super().__init__(view)
        self._look = look
        self._session = session
        self._actions = actions
        self._view = view
        self._marker = marker
        self._keys = keys
        self._article: Article | None = None
        self._picker = TagPicker(look, view)
        self._reshaper = Reshaper(session, actions, view, marker)
        self._connect()
        self.show_state()

    def set_article(self, article: Article | None) -> None:
        """Name *article* as the source of quotes that are copied."""
        self._article = article

    def show_state(self) -> None:
        """Let only those commands be chosen that can do something now."""
        writable = self._session.library.is_writable
        has_words, subject = bool(len(self._marker.words)), self._marker.subject
        self._reshaper.show_state()
        for command in ("mark", "in_vivo"):
            self._actions[command].setEnabled(writable and has_words)
        self._actions["delete_passage"].setEnabled(writable and subject is not None)
        for command in _ON_PASSAGES:
            self._actions[command].setEnabled(writable and (has_words or subject is not None))

    def _connect(self) -> None:
        actions, view, marker = self._actions, self._view, self._marker
        actions.add_to(view, Scope.READER)
        actions.add_to(view, Scope.LIST)  # J, K and the others mean the article in view as well
        actions.on("mark", marker.mark)
        actions.on("tag", self._pick_tags)
        actions.on("in_vivo", marker.mark_in_vivo)
        actions.on("select_sentence", view.grow_to_sentence)
        actions.on("select_paragraph", view.grow_to_paragraph)
        actions.on("caret", view.toggle_caret)
        actions.on("note", lambda: marker.with_passage(lambda _passage: self.note_requested.emit()))
        actions.on("collect", lambda: marker.with_passage(lambda passage: self.collect_requested.emit([passage])))
        actions.on("delete_passage", marker.delete)
        actions.on("next_passage", lambda: view.go_to_passage(1))
        actions.on("previous_passage", lambda: view.go_to_passage(-1))
        view.context_menu_requested.connect(self._open_menu)
        self._keys.pressed.connect(marker.toggle)
        self._picker.picked.connect(lambda refs, grade: marker.set_tags(sorted(refs), grade))
        self._picker.named.connect(self._on_tag_named)

    def _pick_tags(self) -> None:
        subject = self._marker.subject
        if subject is not None or len(self._marker.words):
            tags, grade = (subject.tags, subject.credibility) if subject else ((), None)
            words = self._view.area_of(subject.span if subject else self._marker.words)
            self._picker.open(self._session.codebook, self._keys.keys, tags, grade, words)

    def _on_tag_named(self, kind: TagKind, name: str, checked: frozenset[TagRef], grade: int | None) -> None:
        table = {TagKind.ACTOR: "actors", TagKind.THEME: "themes"}[kind]
        self._session.perform(
            add_tag,
            kind=kind,
            name=name,
            then=lambda changes: self._marker.set_tags([*sorted(checked), TagRef(kind, changes.new_id(table))], grade),
        )

    def _open_menu(self, point: QPoint, offset: int) -> None:
        over = self._view.passages_at(offset)
        if not len(self._marker.words) and over and (self._marker.chosen is None or self._marker.chosen.id not in over):
            self._marker.choose(over[0])
        codebook, keys = self._session.codebook, self._keys.keys
        tags = {key: tag for key, ref in keys.items() if (tag := codebook.get(ref))}
        copy = self._copy_quote if self._quote() else None
        menu = passage_menu(
            self._view, self._look, self._actions, tags, self._marker.subject, self._marker.toggle, copy
        )
        menu.popup(point)

    def _quote(self) -> str:
        subject = self._marker.subject
        return subject.quote if subject else self._marker.words.of(self._view.text)

    def _copy_quote(self) -> None:
        if self._article is not None:
            QGuiApplication.clipboard().setText(quoted_with_source(self._quote(), self._article))
            self._session.told.emit(self.tr("Quote copied"), False)
