"""Quick open: go to an article, a briefing, a tag's evidence or a saved search by a few letters of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workbench.desktop.language import dotted
from workbench.desktop.widgets.fields.palette import Palette
from workbench.desktop.widgets.fields.palette_list import PaletteItem, tag_item
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.desktop.wiring.desk import Desk
from workbench.domain.codebook import TagKind, TagRef
from workbench.library import articles, briefings, searches

_MOST = 200


class QuickOpen(QObject):
    """Open what is named. ``article_requested`` asks for an article by its id."""

    article_requested = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._palette = Palette(desk.look, desk.window)
        self._others: list[PaletteItem] = []
        self._palette.typed.connect(self._ask)
        self._palette.chosen.connect(self._on_chosen)
        desk.actions.on("quick_open", self.open)

    def open(self) -> None:
        """Show the newest articles; what is typed finds any."""
        self._others = [*self._briefings(), *self._tags(), *self._searches()]
        newest = articles.titled(self._desk.session.db, [], limit=_MOST)
        self._palette.open(
            [*self._articles(newest), *self._others], self.tr("Open an article, briefing, tag or search")
        )

    def _ask(self, text: str) -> None:
        words = text.split()
        self._desk.session.ask(
            "quick open", lambda db, _index: articles.titled(db, words, limit=_MOST), self._on_answered
        )

    def _on_answered(self, found: Sequence[tuple[int, str, str, str]]) -> None:
        if self._palette.isVisible():
            self._palette.offer([*self._articles(found), *self._others])

    def _articles(self, found: Sequence[tuple[int, str, str, str]]) -> list[PaletteItem]:
        untitled = self.tr("Untitled")
        return [
            PaletteItem(
                f"article {article_id}",
                title or untitled,
                dotted((outlet, shown_date(published))),
                "newspaper",
            )
            for article_id, title, outlet, published in found
        ]

    def _briefings(self) -> list[PaletteItem]:
        words = self.tr("Briefing")
        return [
            PaletteItem(f"briefing {briefing.id}", briefing.title, words, "pencil-line")
            for briefing in briefings.all_of(self._desk.session.db)
        ]

    def _tags(self) -> list[PaletteItem]:
        return [
            tag_item(f"{tag.kind} {tag.id}", tag, self.tr("Actor") if tag.kind is TagKind.ACTOR else self.tr("Theme"))
            for tag in self._desk.session.codebook
        ]

    def _searches(self) -> list[PaletteItem]:
        words = self.tr("Saved search")
        return [
            PaletteItem(f"search {search.id}", search.name, words, "book-marked")
            for search in searches.all_of(self._desk.session.db)
        ]

    def _on_chosen(self, chosen: str) -> None:
        kind, number = chosen.split()
        window = self._desk.window
        if kind == "article":
            self.article_requested.emit(int(number))
        elif kind == "briefing":
            window.show_page("briefings")
            window.briefings.open_briefing(int(number))
        elif kind == "search":
            found = next(search for search in searches.all_of(self._desk.session.db) if search.id == int(number))
            window.articles.query_requested.emit(found.query)
        else:
            window.show_page("evidence")
            window.evidence.show_tags([TagRef(TagKind(kind), int(number))])
