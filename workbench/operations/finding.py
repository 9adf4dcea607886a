"""Find what a person means by a word on the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlite_utils import Database

from workbench.domain.articles import Article, Outlet, Revision
from workbench.domain.briefings import Briefing
from workbench.domain.codebook import Codebook, Tag, TagKind
from workbench.domain.passages import Passage
from workbench.errors import WorkbenchError
from workbench.library import articles, briefings, outlets, passages

_Named = TypeVar("_Named")
_LONGEST_ID = 18
"""More digits than this SQLite cannot number; they can begin a UUID."""


def find_article(db: Database, reference: str) -> Article:
    """Return the article with this id, or whose UUID begins so. Raises WorkbenchError."""
    is_number = reference.isdecimal() and len(reference) <= _LONGEST_ID
    ids = [int(reference)] if is_number else articles.found_by(db, reference.lower()) if reference else []
    found = articles.page(db, ids)
    if len(found) == 1:
        return found[0]
    if found:
        raise WorkbenchError(
            "“{reference}” begins the ids of {count} articles; give more of it.", reference=reference, count=len(found)
        )
    raise WorkbenchError("There is no article “{reference}”; “workbench articles” lists them.", reference=reference)


def find_outlet(db: Database, reference: str) -> Outlet:
    """Return the outlet with this id, name or short name. Raises WorkbenchError."""
    found = _called(reference, outlets.all_of(db), lambda o: str(o.id), lambda o: o.name, lambda o: o.short_name)
    if len(found) == 1:
        return found[0]
    if found:
        raise WorkbenchError(
            "{count} outlets are called “{reference}”; give the number of one, as “workbench outlets” lists them.",
            count=len(found),
            reference=reference,
        )
    raise WorkbenchError("There is no outlet “{reference}”; “workbench outlets” lists them.", reference=reference)


def find_briefing(db: Database, reference: str) -> Briefing:
    """Return the briefing with this id or title. Raises WorkbenchError."""
    found = _called(reference, briefings.all_of(db), lambda b: str(b.id), lambda b: b.title)
    if len(found) == 1:
        return found[0]
    if found:
        raise WorkbenchError(
            "{count} briefings are called “{reference}”; give the number of one, as “workbench briefings” lists them.",
            count=len(found),
            reference=reference,
        )
    raise WorkbenchError("There is no briefing “{reference}”; “workbench briefings” lists them.", reference=reference)


def find_tag(codebook: Codebook, kind: TagKind, name: str) -> Tag:
    """Return the tag with this name or alias. Raises WorkbenchError."""
    tag = codebook.named(kind, name)
    if tag is None:
        raise WorkbenchError(
            "There is no actor “{name}”; “workbench actors add” makes one."
            if kind is TagKind.ACTOR
            else "There is no theme “{name}”; “workbench themes add” makes one.",
            name=name,
        )
    return tag


def find_passage(db: Database, reference: str) -> Passage:
    """Return the passage with this key, as in ``a1b2c3`` or ``[@a1b2c3]``. Raises WorkbenchError."""
    found = passages.with_keys(db, [reference.strip("[@]").lower()])
    if not found:
        raise WorkbenchError("There is no passage “{reference}”; “workbench passages” lists them.", reference=reference)
    return found[0]


def newest_text(db: Database, article_id: int) -> Revision:
    """Return an article's newest revision. Raises WorkbenchError where the article is gone."""
    article = articles.get(db, article_id)
    if article is None:
        raise WorkbenchError("There is no article {article}.", article=str(article_id))
    return articles.revision(db, article.revision_id)


def existing_passage(db: Database, passage_id: int) -> Passage:
    """Return a passage. Raises WorkbenchError where it is gone."""
    passage = passages.get(db, passage_id)
    if passage is None:
        raise WorkbenchError("That passage is gone; nothing was changed.")
    return passage


def _called(reference: str, known: Sequence[_Named], *names: Callable[[_Named], str]) -> list[_Named]:
    """Return those of *known* that *reference* fits by the first of *names* by which it fits any; an empty one fits none."""
    wanted = reference.strip().casefold()
    by_name = ([one for one in known if wanted and name(one).casefold() == wanted] for name in names)
    return next(filter(None, by_name), [])
