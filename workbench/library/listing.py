"""The order of all articles, or of those that a search found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlite_utils import Database

from workbench.domain.articles import Status
from workbench.domain.listing import Group, Listing, Order, Sorting
from workbench.domain.markings import Marking
from workbench.domain.texts import sort_key
from workbench.library import rows


def _ranked(column: str, values: Sequence[str]) -> str:
    ranks = " ".join(f"WHEN '{value}' THEN {rank}" for rank, value in enumerate(values))
    return f"CASE {column} {ranks} END"


_OUTLET = "sort_key(coalesce(outlets.name, ''))"
_STATUS = _ranked("status", list(Status))
_MONTH = "substr(published, 1, 7)"
_ORDERS = {
    Order.RELEVANCE: "found.key",
    Order.PUBLISHED: "published",
    Order.IMPORTED: "imported",
    Order.TITLE: "sort_key(title)",
    Order.OUTLET: _OUTLET,
    Order.STATUS: _STATUS,
    Order.PASSAGES: "(SELECT count(*) FROM passages WHERE article_id = articles.id)",
    Order.MARKING: _ranked("marking", list(Marking)),
    Order.COPIES: "(SELECT count(*) FROM articles AS own WHERE own.copy_group_id = articles.copy_group_id)",
    Order.REVISIONS: "(SELECT max(number) FROM revisions WHERE article_id = articles.id)",
    Order.LANGUAGE: "language",
}
_THEN = {Order.IMPORTED: "articles.id DESC"}
_USUALLY_THEN = "published DESC, imported DESC, articles.id DESC"
_GROUPS = {
    Group.OUTLET: ("coalesce(outlets.name, '')", _OUTLET),
    Group.MONTH: (_MONTH, _MONTH),
    Group.STATUS: ("status", _STATUS),
}
"""What names a group, and what the groups are sorted by."""


def listed(db: Database, sorting: Sorting, *, among: Sequence[int] | None = None, strict: int = 0) -> Listing:
    """Return all articles sorted, or those *among* these ids, which stand in the order of their relevance.

    The first *strict* of them come before the others of their group in every order. Without *among* there is no order
    by relevance.
    """
    name, group = _GROUPS.get(sorting.group, ("''", ""))
    terms = [_directed(group, descending=sorting.groups_descend)] if group else []
    terms += [f"found.key >= {strict:d}"] if among is not None else []
    terms += [_directed(_ORDERS[sorting.order], descending=sorting.is_descending)]
    terms += [_THEN.get(sorting.order, _USUALLY_THEN)]
    source = "articles" if among is None else "json_each(?) AS found JOIN articles ON articles.id = found.value"
    if any("outlets" in term for term in terms):
        source += " LEFT JOIN outlets ON outlets.id = outlet_id"
    db.register_function(sort_key, deterministic=True)
    values = [] if among is None else [rows.listed(among)]
    found = db.execute(f"SELECT articles.id, {name} FROM {source} ORDER BY {', '.join(terms)}", values).fetchall()
    if not found:
        return Listing()
    ids, names = zip(*found, strict=True)
    return Listing(ids, tuple(Counter(names).items()) if group else ())


def _directed(key: str, *, descending: bool) -> str:
    """Return what sorts by *key*; empty values come last both ways, for nothing is less."""
    return f"{key} DESC" if descending else f"coalesce({key}, '') = '', {key}"
