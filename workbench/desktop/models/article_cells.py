"""What the columns of the list of articles are called and say."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.desktop.language import language_name, shown_number
from workbench.desktop.widgets.parts.shown_date import day_of_cell, publication_day, shown_date
from workbench.domain.articles import Article, Status
from workbench.domain.listing import Group, Order

COLUMNS = (
    Order.TITLE,
    Order.OUTLET,
    Order.PUBLISHED,
    Order.STATUS,
    Order.PASSAGES,
    Order.MARKING,
    Order.COPIES,
    Order.REVISIONS,
    Order.LANGUAGE,
    Order.IMPORTED,
)
"""The columns, each of which is an order, too."""

_NAMES: dict[Order, object] = {
    Order.TITLE: QT_TRANSLATE_NOOP("ArticleColumns", "Title"),
    Order.OUTLET: QT_TRANSLATE_NOOP("ArticleColumns", "Outlet"),
    Order.PUBLISHED: QT_TRANSLATE_NOOP("ArticleColumns", "Date"),
    Order.STATUS: QT_TRANSLATE_NOOP("ArticleColumns", "Status"),
    Order.PASSAGES: QT_TRANSLATE_NOOP("ArticleColumns", "Passages"),
    Order.MARKING: QT_TRANSLATE_NOOP("ArticleColumns", "Marking"),
    Order.COPIES: QT_TRANSLATE_NOOP("ArticleColumns", "Copies"),
    Order.REVISIONS: QT_TRANSLATE_NOOP("ArticleColumns", "Revisions"),
    Order.LANGUAGE: QT_TRANSLATE_NOOP("ArticleColumns", "Language"),
    Order.IMPORTED: QT_TRANSLATE_NOOP("ArticleColumns", "Imported"),
}
_STATUSES: dict[str, object] = {
    Status.UNREAD: QT_TRANSLATE_NOOP("ArticleColumns", "Unread"),
    Status.READ: QT_TRANSLATE_NOOP("ArticleColumns", "Read"),
    Status.ARCHIVED: QT_TRANSLATE_NOOP("ArticleColumns", "Archived"),
}
_UNKNOWN: dict[Group, object] = {
    Group.OUTLET: QT_TRANSLATE_NOOP("ArticleColumns", "No outlet"),
    Group.MONTH: QT_TRANSLATE_NOOP("ArticleColumns", "Undated"),
}


def column_name(column: Order) -> str:
    """Return what stands above a column."""
    return _translated(_NAMES[column])


def cell_words(article: Article, column: Order, *, brief: bool = True) -> str:
    """Return what a column says of an article, *brief* as a cell has room; nothing where there is nothing to be said."""
    facts = article.facts
    match column:
        case Order.OUTLET:
            return facts.outlet
        case Order.PUBLISHED:
            return day_of_cell(facts) if brief else publication_day(facts)
        case Order.STATUS:
            return _translated(_STATUSES[article.status])
        case Order.MARKING:
            return article.marking.value if article.marking else ""
        case Order.LANGUAGE:
            return language_name(facts.language)
        case Order.IMPORTED:
            return shown_date(article.imported)
        case Order.TITLE:
            return facts.title
        case _:
            return _count(article, column)


def group_name(group: Group, key: str) -> str:
    """Return what the heading of a group says besides the number of its articles."""
    if not key:
        return _translated(_UNKNOWN[group])
    if group is Group.MONTH:
        return shown_date(key, long=True)
    return _translated(_STATUSES[key]) if group is Group.STATUS else key


def _count(article: Article, column: Order) -> str:
    """Return a number that is worth showing: there are any passages or copies, or more than one revision."""
    counts = {Order.PASSAGES: article.passages, Order.COPIES: article.copies}
    count = counts.get(column, article.revisions if article.revisions > 1 else 0)
    return shown_number(count) if count else ""


def _translated(name: object) -> str:
    return QCoreApplication.translate("ArticleColumns", str(name))
