"""The library page: search, list, reader, inspector, and what is done with articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from workbench.desktop.dialogs.asked import asked
from workbench.desktop.dialogs.confirm import confirm
from workbench.desktop.dialogs.edit_article import EditArticleDialog
from workbench.desktop.dialogs.edit_articles import EditArticlesDialog
from workbench.desktop.language import shown_number
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.wiring.desk import Desk
from workbench.domain.articles import Article, Status
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.spans import Span
from workbench.library import articles, outlets
from workbench.operations import articles as operations
from workbench.search.answers import Answer

_LIST_WIDTHS = {False: 336, True: 652}
_MOST_FOR_LIST = 0.56
_ARTICLE_MENU = (
    ("toggle_read", "star", "archive", "edit_article"),
    ("more_like_this", "side_by_side"),
    ("compare_copies", "group_copies", "separate_copy"),
    ("delete_article",),
)


class LibraryPage(QObject):
    """Connect list, reader and inspector; keep which article is shown."""

    beside_requested = Signal(int, object)
    """The article with this id is to stand beside the one that is shown, or this revision of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._shown_id: int | None = None
        self._list_widths = {in_columns: desk.look.px(width) for in_columns, width in _LIST_WIDTHS.items()}
        self._connect()

    def _connect(self) -> None:
        window, actions, on = self._desk.window, self._desk.actions, self._desk.actions.on
        listed, reader, inspector = window.articles, window.reader, window.inspector
        listed.article_opened.connect(self._open_article)
        listed.reading_requested.connect(reader.setFocus)
        listed.answered.connect(self._on_answered)
        listed.view_toggled.connect(self._share_width)
        listed.context_requested.connect(self._show_article_menu)
        reader.left.connect(listed.setFocus)
        reader.article_shown.connect(inspector.show_article)
        reader.article_shown.connect(self._on_shown)
        reader.passage_selected.connect(inspector.show_passage)
        reader.note_requested.connect(window.write_note)
        reader.keys_changed.connect(inspector.set_keys)
        reader.collect_requested.connect(window.briefings.add_passages)
        reader.tell_keys()
        inspector.tag_chosen.connect(reader.toggle_tag)
        inspector.note_left.connect(reader.setFocus)
        inspector.edit_requested.connect(self._edit_article)
        inspector.new_tag_requested.connect(lambda kind: actions[f"new_{kind}"].trigger())
        for page in (window.evidence, window.briefings):
            page.passage_opened.connect(self._open_passage)
        on("next_article", listed.next_article)
        on("previous_article", listed.previous_article)
        on("toggle_read", self._toggle_read)
        on("star", self._star)
        on("archive", self._archive)
        on("edit_article", self._edit_article)
        on("chatham_house", self._hide_source)
        on("delete_article", self._delete_articles)

    def place(self) -> dict[str, Any]:
        """Return where the analyst is: page, query, article, first code point in sight, what is chosen."""
        window, view = self._desk.window, self._desk.window.reader.view
        tag = window.codebook.current
        return {
            "page": window.page,
            "query": window.top_bar.query,
            "recent_queries": list(window.top_bar.recent_queries),
            "article": self._shown_id,
            "offset": view.top_offset(),
            "selection": [view.selection().start, view.selection().end],
            "passage": window.reader.chosen_id,
            "beside": window.reader.beside.shown,
            "briefing": window.briefings.current_briefing_id,
            "caret": window.briefings.caret,
            "tag": [tag.kind.value, tag.id] if tag else None,
        }

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to a ``place`` of an earlier session, as far as it is still there."""
        window = self._desk.window
        window.top_bar.set_recent_queries(place.get("recent_queries", ()))
        window.top_bar.set_query(place.get("query", ""))
        window.articles.set_query(place.get("query", ""), typing=False)
        article_id = place.get("article")
        if article_id is not None and articles.get(self._desk.session.db, article_id):
            self.show_article(article_id)
            if place.get("beside"):
                self.beside_requested.emit(*place["beside"])
            view, length = window.reader.view, len(window.reader.view.text)
            start, end = place.get("selection", (0, 0))
            view.select(Span(min(start, length), min(end, length)))
            window.reader.choose_passage(place.get("passage"))
            view.set_top_offset(place.get("offset", 0))
        if place.get("briefing") is not None:
            window.briefings.open_briefing(place["briefing"], caret=place.get("caret", 0))
        if place.get("tag"):
            kind, number = place["tag"]
            window.codebook.show_tag(TagRef(TagKind(kind), number))
        window.show_page(place.get("page", "library"))

    def go_to(self, place: dict[str, Any]) -> None:
        """Go to a place of this session: its article stands where it was left, the search is made where it is another."""
        window = self._desk.window
        if place["query"] != window.top_bar.query:
            window.top_bar.set_query(place["query"])
            window.articles.set_query(place["query"], typing=False)
        if place["article"] is not None:
            self.show_article(place["article"])
        if place["page"] == "briefings" and place["briefing"] not in {None, window.briefings.current_briefing_id}:
            window.briefings.open_briefing(place["briefing"])
        window.show_page(place["page"])

    def _on_shown(self, article_id: int | None) -> None:
        """Let go of an article that is gone: its id may be given again, or Undo bring it back."""
        if article_id is None:
            self._shown_id = None
            self._desk.window.articles.let_go()

    def _on_answered(self, answer: Answer | None) -> None:
        self._desk.window.reader.set_marks(answer.marks if answer else None)
        self._show_position()

    def _share_width(self, in_columns: bool) -> None:
        """Give the list the width that it had in this view, columns more than cards, but never most of the room."""
        splitter = self._desk.window.columns
        listed, read, *others = splitter.sizes()
        self._list_widths[not in_columns] = listed
        wanted = min(self._list_widths[in_columns], round((listed + read) * _MOST_FOR_LIST))
        splitter.setSizes([wanted, listed + read - wanted, *others])

    def _show_position(self) -> None:
        place, total = self._desk.window.articles.position
        self._desk.window.reader.set_position(place - 1, total)

    def _show_article_menu(self, point: QPoint) -> None:
        menu = Menu(self._desk.window)
        menu.opening.connect(self._desk.window.menu_opened)
        for commands in _ARTICLE_MENU:
            menu.addActions([self._desk.actions[command] for command in commands])
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    def show_article(self, article_id: int) -> None:
        """Show an article in list and reader."""
        self._shown_id = article_id  # before the page: the article shown last is no place on the way
        self._desk.window.show_page("library")
        self._desk.window.articles.select_article(article_id)
        self._open_article(article_id)

    def _open_article(self, article_id: int, passage_id: int | None = None) -> None:
        self._shown_id = article_id
        self._desk.window.reader.show_article(article_id, passage_id=passage_id)
        self._show_position()

    def _open_passage(self, article_id: int, passage_id: int) -> None:
        self.show_article(article_id)
        self._open_article(article_id, passage_id)
        self._desk.window.reader.setFocus()

    def _chosen_ids(self) -> list[int]:
        return self._desk.window.articles.selected_ids() or [i for i in (self._shown_id,) if i is not None]

    def _chosen(self) -> list[Article]:
        return articles.page(self._desk.session.db, self._chosen_ids())

    def _turn(self, operation: Callable[..., Changes], say: Callable[[Article], None], **values: Any) -> None:
        """Turn what the first article chosen has for all of them; *say* is told what it has become.

        The library's lane looks up what it has: a key pressed twice quickly turns it back.
        """
        ids, session = self._chosen_ids(), self._desk.session
        if not ids:
            return

        def turned(changes: Changes) -> None:
            for article in articles.page(session.db, ids[:1] if changes else []):
                say(article)

        session.perform(operation, article_ids=ids, then=turned, **values)

    def _toggle_read(self) -> None:
        self._turn(operations.turn_status, self._say_read, status=Status.UNREAD)

    def _say_read(self, article: Article) -> None:
        announce(self._desk.window, self.tr("Unread") if article.status is Status.UNREAD else self.tr("Read"))

    def _archive(self) -> None:
        self._turn(operations.turn_status, self._say_archived, status=Status.ARCHIVED)

    def _say_archived(self, article: Article) -> None:
        is_archived = article.status is Status.ARCHIVED
        said = self.tr("Archived") if is_archived else self.tr("No longer archived")
        self._desk.session.told.emit(said, True)

    def _star(self) -> None:
        self._turn(operations.turn_star, self._say_starred)

    def _say_starred(self, article: Article) -> None:
        announce(self._desk.window, self.tr("Starred") if article.starred else self.tr("Not starred"))

    def _edit_article(self) -> None:
        chosen = self._chosen()
        if not chosen:
            return
        article, session = chosen[0], self._desk.session
        known = [outlet.name for outlet in outlets.all_of(session.db)]
        if len(chosen) > 1:
            self._edit_articles(chosen, known)
            return
        dialog = EditArticleDialog(self._desk.look, article, known, self._desk.window)
        if not asked(dialog):
            return
        facts: dict[str, Any] = {**dialog.changed_facts}
        session.perform(operations.edit_articles, article_ids=[article.id], marking=dialog.marking, **facts)

    def _edit_articles(self, chosen: list[Article], outlets_known: list[str]) -> None:
        dialog = EditArticlesDialog(self._desk.look, chosen, outlets_known, self._desk.window)
        if not asked(dialog):
            return
        facts: dict[str, Any] = {**dialog.facts}
        if dialog.sets_marking:
            facts["marking"] = dialog.marking
        ids = [article.id for article in chosen]
        said = self.tr("%Ln article(s) edited", "", len(ids))
        self._desk.session.perform(operations.edit_articles, say=said, article_ids=ids, **facts)

    def _hide_source(self) -> None:
        """Let the Chatham House Rule hold for the chosen articles, or no longer where it holds for all of them."""
        chosen = self._chosen()
        if not chosen:
            return
        holds = not all(article.chatham_house for article in chosen)
        said = self.tr("Releases will not name the source") if holds else self.tr("Releases will name the source again")
        ids = [article.id for article in chosen]
        self._desk.session.perform(operations.set_chatham_house, say=said, article_ids=ids, holds=holds)

    def _delete_articles(self) -> None:
        chosen = self._chosen()
        if not chosen:
            return
        marked = sum(article.passages for article in chosen)
        passages = self.tr("%Ln passage(s)", "", marked)
        if len(chosen) == 1:
            sentence = self.tr(
                "“{title}” with {passages} will be taken out of the library. Undo brings it back."
            ).format(title=chosen[0].facts.title, passages=passages)
        else:
            sentence = self.tr(
                "{count} articles with {passages} will be taken out of the library. Undo brings them back."
            ).format(count=shown_number(len(chosen)), passages=passages)
        title = self.tr("Delete %Ln Article(s)", "", len(chosen))
        if confirm(self._desk.look, self._desk.window, title, sentence, self.tr("Delete")):
            ids = [article.id for article in chosen]
            self._desk.session.perform(operations.delete_articles, article_ids=ids, say=self.tr("Deleted"))
