"""What stands in place of the rows where there are none."""

from __future__ import annotations

from PySide6.QtCore import Signal

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.models.article_search import Found
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.search.filters import filters_of, without_filters


class NoArticles(EmptyState):
    """Say why there are no rows, and what can be done about it."""

    query_requested = Signal(str)
    """This query may be what was meant."""

    def __init__(self, look: Look, actions: Actions, *, is_writable: bool) -> None:
        super().__init__(look, "newspaper", "")
        self._is_writable = is_writable
        self._open_sample = actions["open_sample"]
        self._suggestion = ""
        self._query = ""
        self.action_requested.connect(actions["import_files"].trigger)
        self.alternative_requested.connect(self._on_alternative)

    def show_found(self, found: Found) -> None:
        """Say why nothing was found."""
        self._query, self._suggestion = found.wanted.query, ""
        if found.wanted.like:
            self.set_content("search", self.tr("No article is like this one."))
        elif found.articles:
            self._suggestion = _unfiltered(self._query)
            self.set_content("search", self._nothing(), alternative=self._without_filters())
        elif self._is_writable:
            words = self.tr("There are no articles here yet. Import files, or drop files or folders on this list.")
            sample = self.tr("Open the sample library")
            self.set_content("newspaper", words, self.tr("Import Files…"), alternative=sample)
        else:
            self.set_content("newspaper", self.tr("There are no articles here yet."))

    def suggest(self, better: str) -> None:
        """Offer another query in place of the one that found nothing."""
        self._suggestion = better
        link = self.tr("Did you mean “{query}”?").format(query=better)
        self.set_content("search", self._nothing(), alternative=link)

    def _without_filters(self) -> str:
        return self.tr("Search without filters") if self._suggestion else ""

    def _nothing(self) -> str:
        return self.tr("No article answers “{query}”.").format(query=self._query)

    def _on_alternative(self) -> None:
        if self._suggestion:
            self.query_requested.emit(self._suggestion)
        else:
            self._open_sample.trigger()


def _unfiltered(query: str) -> str:
    """Return the words of a query that has filters, too; nothing where there are only words, or only filters."""
    filters = filters_of(query)
    return without_filters(query, filters).strip() if filters else ""
