"""Which commands can be chosen now, and which of them are checked in the menus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from workbench.desktop.panels.frame.rail import PAGES
from workbench.desktop.wiring.desk import Desk
from workbench.domain.articles import Article, Status
from workbench.library import articles

_OF_ARTICLES = (
    *("open_original", "toggle_read", "star", "archive", "edit_article", "side_by_side", "what_changed"),
    *("more_like_this", "compare_copies", "group_copies", "separate_copy", "chatham_house", "delete_article"),
)
_OF_BRIEFINGS = (
    *("export_briefing", "export_index", "insert_citation", "draft_from_evidence", "fix_problem", "file_briefing"),
    *("keep_version", "versions", "delete_briefing"),
)


class Offering(QObject):
    """Offer commands while there is something that they can work on, and check what holds when a menu opens."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        pages = QActionGroup(self)
        for command, holds in self._holding().items():
            action = desk.actions[command]
            action.setCheckable(True)
            action.setChecked(holds)
            if command.removeprefix("show_") in PAGES:
                pages.addAction(action)
        desk.window.reader.article_shown.connect(self._offer)
        desk.window.page_shown.connect(self._offer)
        desk.session.changed.connect(self._offer)
        desk.window.menu_opened.connect(self._check)
        self._offer()

    def _offer(self) -> None:
        window = self._desk.window
        is_read = window.reader.article_id is not None
        self._desk.actions.offer(_OF_ARTICLES, apt=is_read)
        self._desk.actions.offer(
            ["find"], apt=is_read or window.page != "library"
        )  # other pages have fields of their own
        self._desk.actions.offer(_OF_BRIEFINGS, apt=window.briefings.current_briefing_id is not None)

    def _check(self) -> None:
        for command, holds in self._holding().items():
            self._desk.actions[command].setChecked(holds)

    def _holding(self) -> dict[str, bool]:
        """Say of each command that switches something whether it is on."""
        window, article = self._desk.window, self._first_chosen()
        return {
            **{f"show_{page}": page == window.page for page in PAGES},
            "toggle_list": not window.articles.isHidden(),
            "toggle_filters": not window.search_pane.isHidden(),
            "toggle_inspector": not window.inspector.isHidden(),
            "caret": window.reader.view.cursorWidth() > 0,
            "side_by_side": window.reader.beside.is_open,
            "star": article is not None and article.starred,
            "archive": article is not None and article.status is Status.ARCHIVED,
            "chatham_house": article is not None and article.chatham_house,
        }

    def _first_chosen(self) -> Article | None:
        chosen = self._desk.window.articles.current_id or self._desk.window.reader.article_id
        return articles.get(self._desk.session.db, chosen) if chosen is not None else None
