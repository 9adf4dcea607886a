"""Keep searches under a name, and tell what has come into their answers since they were last looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from workbench.domain.articles import Status
from workbench.domain.changes import Changes
from workbench.domain.searches import SavedSearch
from workbench.errors import WorkbenchError
from workbench.library import articles, searches
from workbench.library.library import Library
from workbench.operations.searching import names_of
from workbench.search.index import SearchIndex
from workbench.search.tree import Between, Node, Value
from workbench.search.values import moment


@dataclass(frozen=True, slots=True)
class SearchCounts:
    """Count the answer of a saved search: all articles, the unread, and those imported since it was last looked at."""

    total: int
    unread: int
    new: int


def save_search(library: Library, *, name: str, query: str) -> Changes:
    """Keep a query under a name. Raises WorkbenchError where either is empty."""
    if not name.strip() or not query.strip():
        raise WorkbenchError("A saved search needs a name and a query.")
    with library.step("Save Search") as step:
        searches.add(step.db, name=name.strip(), query=query.strip())
    return step.changes


def rename_search(library: Library, *, search_id: int, name: str) -> Changes:
    """Give a saved search another name. Raises WorkbenchError where it is empty."""
    if not name.strip():
        raise WorkbenchError("A saved search needs a name.")
    with library.step("Rename Saved Search") as step:
        searches.update(step.db, search_id, {"name": name.strip()})
    return step.changes


def delete_search(library: Library, *, search_id: int) -> Changes:
    """Forget a saved search."""
    with library.step("Delete Saved Search") as step:
        searches.delete(step.db, search_id)
    return step.changes


def move_search(library: Library, *, search_id: int, by: int) -> Changes:
    """Move a saved search *by* so many places down, or up where that is negative; at most to the end."""
    with library.step("Order Saved Searches") as step:
        before = [search.id for search in searches.all_of(step.db)]
        after = [other for other in before if other != search_id]
        if len(after) < len(before):
            after.insert(max(before.index(search_id) + by, 0), search_id)
        for position, other in enumerate(after if after != before else (), 1):
            searches.update(step.db, other, {"position": position})
    return step.changes


def look_at_search(library: Library, *, search_id: int) -> Changes:
    """Note that what a saved search finds is looked at now; there is nothing in this to undo."""
    with library.step("Look at Saved Search") as step:
        searches.look(step.db, search_id)
    return step.changes


def search_counts(db: Database, index: SearchIndex, search: SavedSearch, *, today: date) -> SearchCounts:
    """Count what a saved search finds with all its words, and what of it is unread or new."""
    names, minute = names_of(db), moment(search.looked) or 0

    def count(among: Node | None = None) -> int:
        return index.count(search.query, names=names, today=today, among=among)

    # The index knows the minute of an import; the library knows the second.
    beside = index.ids(search.query, names=names, today=today, among=Between("imported", minute, minute))
    new = count(Between("imported", minute + 1, None)) + len(articles.imported_since(db, search.looked, beside))
    return SearchCounts(count(), count(Value("status", (Status.UNREAD.value,))), new)
