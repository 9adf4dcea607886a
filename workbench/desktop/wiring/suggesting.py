"""Suggestions: dotted in the reader, listed with their reasons in the inspector; keys accept and dismiss."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt

from workbench.desktop.dialogs.tag_mentions import Scope, TagMentionsDialog
from workbench.desktop.language import shown_number
from workbench.desktop.models.suggestions import Suggestions, spans_of
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.wiring.desk import Desk
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.spans import Span
from workbench.operations.mentions import tag_sentences
from workbench.operations.suggesting import Suggestion, dismiss_tag, never_suggest_name


class Suggesting(QObject):
    """Connect the suggestions with reader, inspector and the dialog that tags all mentions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._model = Suggestions(desk.session, self)
        reader, shown, on = desk.window.reader, desk.window.inspector.suggestions, desk.actions.on
        reader.article_shown.connect(self._model.show_article)
        reader.article_shown.connect(lambda _article: shown.go_to_top())
        reader.view.selection_changed.connect(self._on_words_selected)
        reader.passage_selected.connect(self._on_passage_selected)
        self._model.changed.connect(self._on_changed)
        shown.place_requested.connect(self._go_to)
        shown.accepted.connect(self._accept)
        shown.dismissed.connect(self._dismiss)
        shown.all_requested.connect(self.tag_mentions)
        desk.window.codebook.mentions_requested.connect(self.tag_mentions)
        on("next_suggestion", lambda: self._step(1))
        on("previous_suggestion", lambda: self._step(-1))
        on("accept_suggestion", lambda: self._with_current(self._accept))
        on("dismiss_suggestion", lambda: self._with_current(lambda current: self._dismiss(current.tag)))
        on("never_suggest", lambda: self._with_current(self._never))
        on("show_suggestions", lambda: self._model.show(shown=not self._model.is_shown))
        on("tag_mentions", lambda: self.tag_mentions(self._actor()))
        self._on_changed()

    def tag_mentions(self, actor: TagRef | None) -> None:
        """Open the dialog that tags all mentions of *actor*, or of the one chosen in it."""
        session = self._desk.session
        if not session.codebook.actors:
            session.told.emit(self.tr("There are no actors yet; the Codebook page makes one"), False)
            return
        dialog = TagMentionsDialog(self._desk.look, session, self._scopes(), actor, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.tag_requested.connect(self._tag)
        dialog.open()

    def _on_changed(self) -> None:
        current = self._model.current
        self._desk.window.reader.view.set_suggestions(spans_of(self._model.found), current.span if current else None)
        self._desk.window.inspector.suggestions.show_tags(self._model.by_tag(), current.tag if current else None)
        for command in ("accept_suggestion", "dismiss_suggestion", "never_suggest"):
            is_actor = current is not None and (command != "never_suggest" or current.tag.kind is TagKind.ACTOR)
            self._desk.actions[command].setEnabled(is_actor)
        for command in ("next_suggestion", "previous_suggestion"):
            self._desk.actions[command].setEnabled(bool(self._model.found))

    def _on_words_selected(self, words: Span) -> None:
        is_free = not len(words) and self._desk.window.reader.chosen_id is None
        self._model.choose(self._model.at(words.start) if is_free else None)

    def _on_passage_selected(self, passage: int | None) -> None:
        if passage is not None:
            self._model.choose(None)

    def _step(self, by: int) -> None:
        found = self._model.step(by, self._desk.window.reader.view.selection().start)
        if found is not None:
            self._show(found)
            view, tag = self._desk.window.reader.view, self._desk.session.codebook.get(found.tag)
            said = self.tr("{tag} is suggested: {words}").format(
                tag=tag.name if tag else "", words=found.sentence.of(view.text)
            )
            announce(view, said)

    def _go_to(self, suggestion: Suggestion) -> None:
        self._model.choose(suggestion)
        self._show(suggestion)

    def _show(self, suggestion: Suggestion) -> None:
        """Bring a suggestion into view; a passage that is chosen gives its room to the reasons."""
        self._desk.window.reader.choose_passage(None)
        self._desk.window.reader.view.scroll_to(suggestion.span)

    def _with_current(self, act: Callable[[Suggestion], None]) -> None:
        if self._model.current is not None:
            act(self._model.current)

    def _accept(self, suggestion: Suggestion) -> None:
        article_id = self._model.article_id
        if article_id is not None:
            self._model.choose(suggestion)
            words = suggestion.sentence.of(self._desk.window.reader.view.text)
            place = article_id, suggestion.sentence, words
            tag, view = self._desk.session.codebook.get(suggestion.tag), self._desk.window.reader.view
            said = self.tr("Tagged as {tag}").format(tag=tag.name if tag else "")
            self._desk.session.perform(
                tag_sentences, then=lambda _changes: announce(view, said), tag=suggestion.tag, places=[place]
            )

    def _dismiss(self, tag: TagRef) -> None:
        if self._model.article_id is not None:
            said = self.tr("Not suggested in this article any more")
            self._desk.session.perform(dismiss_tag, say=said, article_id=self._model.article_id, tag=tag)

    def _never(self, suggestion: Suggestion) -> None:
        said = self.tr("“{}” is not looked for any more").format(suggestion.name)
        self._desk.session.perform(never_suggest_name, say=said, actor=suggestion.tag, name=suggestion.name)

    def _tag(self, actor: TagRef, places: Sequence[tuple[int, Span, str]]) -> None:
        said = self.tr("1 mention tagged") if len(places) == 1 else self.tr("{count} mentions tagged")
        self._desk.session.perform(
            tag_sentences, say=said.format(count=shown_number(len(places))), tag=actor, places=list(places)
        )

    def _actor(self) -> TagRef | None:
        """Return the actor that is meant where the command names none: on the codebook page, or suggested."""
        if self._desk.window.page == "codebook":
            chosen = self._desk.window.codebook.current
        else:
            chosen = self._model.current.tag if self._model.current else None
        return chosen if chosen and chosen.kind is TagKind.ACTOR else None

    def _scopes(self) -> list[Scope]:
        window = self._desk.window
        scopes = [Scope(self.tr("The whole library"), None)]
        if window.articles.query:
            scopes.insert(0, Scope(self.tr("Articles found by the search"), tuple(window.articles.listed_ids())))
        if self._model.article_id is not None:
            scopes.insert(0, Scope(self.tr("This article"), (self._model.article_id,)))
        return scopes if window.reader.isVisible() else scopes[::-1]  # first what a person is looking at
