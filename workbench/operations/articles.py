"""Change articles and outlets: facts, marking, status, star; delete."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from typing import Any, Literal

from sqlite_utils import Database

from workbench.domain.articles import ANALYST, NOTICES, STATED, Article, Facts, Outlet, Status
from workbench.domain.changes import Changes
from workbench.domain.grading import parse_reliability
from workbench.domain.markings import Marking
from workbench.errors import WorkbenchError
from workbench.library import articles, outlets
from workbench.library.library import Library
from workbench.sentences import Sentence, one_or_many

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?")


def edit_articles(
    library: Library,
    *,
    article_ids: Sequence[int],
    marking: Marking | Literal["kept"] | None = "kept",
    **values: str | bool,
) -> Changes:
    """Set facts of articles by name (any of ``STATED`` and ``NOTICES``), as the analyst's own, in one step.

    *marking* is set with them unless it is kept; dates may be written as texts write them. A fact that the analyst has set is never overwritten by an import. Raises WorkbenchError for a malformed date.
    """
    for name in ("published", "updated"):
        if stated := str(values.get(name, "")):
            values[name] = as_date(stated)
            if not values[name]:
                raise WorkbenchError("“{date}” is not a date; write it as 2026-06-21 or 2026-06-21T15:48.", date=stated)
    with library.step(one_or_many(len(article_ids), "Edit Article", "Edit {count} Articles")) as step:
        for article_id in article_ids:
            article = articles.get(step.db, article_id)
            if article is None:
                raise WorkbenchError("There is no article {article}.", article=str(article_id))
            _edit(step.db, article, values)
            if marking not in {"kept", article.marking}:
                articles.update(step.db, article_id, {"marking": marking})
    return step.changes


def _edit(db: Database, article: Article, values: Mapping[str, str | bool]) -> None:
    facts = article.facts
    for name, value in values.items():
        if value != getattr(facts, name) or name in facts.doubts:
            facts = facts.with_fact(name, value, ANALYST)
    if facts != article.facts:
        articles.set_facts(db, article.id, facts, outlet_id=outlets.id_of(db, facts.outlet))


def is_date(text: str) -> bool:
    """Say whether *text* is a date as facts hold it: ISO 8601 from the year down to the second."""
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text if "T" in text else (text + "-01-01")[:10])
    except ValueError:
        return False
    return True


def as_date(text: str) -> str:
    """Return *text*, such as "21 June 2026" or "2026-06", as facts hold dates; nothing where it is none, or could be two."""
    if is_date(text):
        return text
    from workbench.importing.dates import find_dates  # noqa: PLC0415 - its patterns would make every start slower

    found = find_dates(text)
    return found[0].value if len(found) == 1 and found[0].end - found[0].start == len(text) else ""


def set_chatham_house(library: Library, *, article_ids: Sequence[int], holds: bool) -> Changes:
    """Say whether the Chatham House Rule holds for articles: their words may be used, but not who said them."""
    return _set(library, Sentence("Set Caveat"), article_ids, chatham_house=int(holds))


def set_status(library: Library, *, article_ids: Sequence[int], status: Status) -> Changes:
    """Say how far the analyst is with articles."""
    label = {
        Status.UNREAD: Sentence("Mark Unread"),
        Status.READ: Sentence("Mark Read"),
        Status.ARCHIVED: Sentence("Archive"),
    }[status]
    return _set(library, label, article_ids, status=status)


def read_article(library: Library, *, article_id: int) -> Changes:
    """Note that an article was read, unless it was before; no step to undo, since nobody asked for it."""
    with library.step("Mark Read", quiet=True) as step:
        article = articles.get(step.db, article_id)
        if article and article.status is Status.UNREAD:
            articles.update(step.db, article_id, {"status": Status.READ})
    return step.changes


def star_articles(library: Library, *, article_ids: Sequence[int], starred: bool) -> Changes:
    """Star articles or take the star off."""
    return _set(library, Sentence("Star" if starred else "Remove Star"), article_ids, starred=int(starred))


def turn_status(library: Library, *, article_ids: Sequence[int], status: Status) -> Changes:
    """Set the *status* of articles, or call them read where the first has it already, after all that was asked before."""
    has_it = _first(library, article_ids).status is status
    return set_status(library, article_ids=article_ids, status=Status.READ if has_it else status)


def turn_star(library: Library, *, article_ids: Sequence[int]) -> Changes:
    """Star articles, or take the star off where the first has one, after all that was asked before."""
    return star_articles(library, article_ids=article_ids, starred=not _first(library, article_ids).starred)


def delete_articles(library: Library, *, article_ids: Sequence[int]) -> Changes:
    """Delete articles with their revisions and passages; the original files stay in the library's folder."""
    with library.step(one_or_many(len(article_ids), "Delete Article", "Delete {count} Articles")) as step:
        for article_id in article_ids:
            articles.delete(step.db, article_id)
    return step.changes


def edit_outlet(
    library: Library,
    *,
    outlet_id: int,
    name: str | None = None,
    short_name: str | None = None,
    reliability: str | None = None,
    reason: str = "",
) -> Changes:
    """Set an outlet's name, short name or reliability A–F, which is kept with the *reason* and the date.

    Raises WorkbenchError for a name that is taken.
    """
    values: dict[str, Any] = {}
    if name is not None:
        values["name"] = " ".join(name.split())
    if short_name is not None:
        values["short_name"] = short_name.strip()
    grade = parse_reliability(reliability) if reliability is not None else ""
    with library.step("Edit Outlet") as step:
        if grade and outlets.reliability(step.db, outlet_id) != grade:
            outlets.grade(step.db, outlet_id, grade, reason=reason.strip())
        if "name" in values:
            _check_outlet_name(outlets.all_of(step.db), outlet_id, values["name"])
        outlets.update(step.db, outlet_id, values)
    return step.changes


def kept_by_analyst(read: Facts, known: Facts) -> Facts:
    """Return the facts *read* from a newer file, with those of *known* that the analyst had set."""
    for name in (*STATED, *NOTICES):
        if known.found.get(name) == ANALYST:
            read = read.with_fact(name, getattr(known, name), ANALYST)
    return read


def _check_outlet_name(known: Sequence[Outlet], outlet_id: int, name: str) -> None:
    if not name:
        raise WorkbenchError("An outlet needs a name.")
    if any(outlet.id != outlet_id and outlet.name.casefold() == name.casefold() for outlet in known):
        raise WorkbenchError("There is an outlet called “{name}” already.", name=name)


def _first(library: Library, article_ids: Sequence[int]) -> Article:
    with closing(library.reader()) as db:
        article = articles.get(db, article_ids[0])
    if article is None:
        raise WorkbenchError("There is no article {article}.", article=str(article_ids[0]))
    return article


def _set(library: Library, label: str, article_ids: Sequence[int], **values: Any) -> Changes:
    with library.step(label) as step:
        for article_id in article_ids:
            articles.update(step.db, article_id, values)
    return step.changes
