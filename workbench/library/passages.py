"""Passages and their tags, as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.markings import Marking
from workbench.domain.passages import Passage, PassageState, new_key
from workbench.domain.spans import Span, context_of
from workbench.library.lock import user_name
from workbench.library.rows import AMONG, change, first, insert, listed, now, remove

_COLUMNS = ", ".join(
    f'passages."{name}"'
    for name in (
        "id", "uuid", "key", "article_id", "revision_id", "start", "end", "quote", "prefix", "suffix", "note",
        "credibility", "marking", "state", "proposed_start", "proposed_end", "created", "modified", "analyst",
    )
)  # fmt: skip
_STATES = {state.value: state for state in PassageState}
_ORDER = "ORDER BY articles.published DESC, passages.article_id, passages.start, passages.id"


def add(
    db: Database,
    *,
    article_id: int,
    revision_id: int,
    text: str,
    span: Span,
    note: str = "",
    credibility: int | None = None,
    marking: Marking | None = None,
    key: str = "",
) -> int:
    """Add a passage over *span* of a revision's *text*, marked by this machine's user, and return its id."""
    while not key or first(db, "SELECT id FROM passages WHERE key = ?", [key]):
        key = new_key()
    time = now()
    row = {
        "uuid": str(uuid4()),
        "key": key,
        "article_id": article_id,
        "note": note,
        "credibility": credibility,
        "marking": marking,
        "created": time,
        "modified": time,
        "analyst": user_name(),
    }
    return insert(db, "passages", {**row, **_place(revision_id, text, span)})


def update(db: Database, passage_id: int, values: Mapping[str, Any]) -> None:
    """Set columns of a passage."""
    change(db, "passages", passage_id, {**values, "modified": now()})


def place(db: Database, passage_id: int, *, revision_id: int, text: str, span: Span) -> None:
    """Let a passage stand at *span* of a revision's *text*, with the words found there."""
    update(db, passage_id, {**_place(revision_id, text, span), "state": PassageState.EXACT, **_proposed(None)})


def doubt(db: Database, passage_id: int, state: PassageState, proposed: Span | None) -> None:
    """Leave a passage in its older revision and note where it may stand in the newest."""
    update(db, passage_id, {"state": state, **_proposed(proposed)})


def delete(db: Database, passage_id: int) -> None:
    """Delete a passage."""
    remove(db, "passages", passage_id)


def add_tag(db: Database, passage_id: int, tag: TagRef) -> None:
    """Put a tag on a passage, where it is not yet."""
    column = _column(tag.kind)
    db.execute(f"INSERT OR IGNORE INTO passage_tags (passage_id, {column}) VALUES (?, ?)", [passage_id, tag.id])


def remove_tag(db: Database, passage_id: int, tag: TagRef) -> None:
    """Take a tag off a passage."""
    db.execute(f"DELETE FROM passage_tags WHERE passage_id = ? AND {_column(tag.kind)} = ?", [passage_id, tag.id])


def get(db: Database, passage_id: int) -> Passage | None:
    """Return a passage, or ``None`` where there is no such id."""
    return next(iter(_select(db, "WHERE passages.id = ?", [passage_id])), None)


def with_ids(db: Database, ids: Sequence[int]) -> list[Passage]:
    """Return the passages with these *ids*, in their order, leaving out what is gone."""
    found = {passage.id: passage for passage in _select(db, f"WHERE passages.id {AMONG}", [listed(ids)])}
    return [found[passage_id] for passage_id in ids if passage_id in found]


def with_keys(db: Database, keys: Sequence[str]) -> list[Passage]:
    """Return the passages with these *keys*, in their order, leaving out what is gone."""
    found = {passage.key: passage for passage in _select(db, f"WHERE passages.key {AMONG}", [listed(keys)])}
    return [found[key] for key in keys if key in found]


def of_article(db: Database, article_id: int) -> list[Passage]:
    """Return an article's passages in the order of the text."""
    return _select(db, "WHERE passages.article_id = ?", [article_id])


def of_articles(db: Database, ids: Sequence[int]) -> dict[int, list[Passage]]:
    """Return the passages of each article in *ids* that has any."""
    found: dict[int, list[Passage]] = {}
    for passage in _select(db, f"WHERE passages.article_id {AMONG}", [listed(ids)]):
        found.setdefault(passage.article_id, []).append(passage)
    return found


def tags_of_articles(db: Database, ids: Sequence[int]) -> dict[int, tuple[TagRef, ...]]:
    """Return the tags on the passages of each article in *ids* that has any, those on the most passages first."""
    query = (
        "SELECT article_id, actor_id, theme_id FROM passage_tags JOIN passages ON passages.id = passage_id "
        f"WHERE article_id {AMONG} GROUP BY article_id, actor_id, theme_id "
        "ORDER BY count(*) DESC, min(passage_tags.id)"
    )
    found: dict[int, tuple[TagRef, ...]] = {}
    for article_id, actor_id, theme_id in db.execute(query, [listed(ids)]):
        found[article_id] = (*found.get(article_id, ()), _ref(actor_id, theme_id))
    return found


def all_of(db: Database) -> list[Passage]:
    """Return all passages, those of the newest articles first."""
    return _select(db, "", [])


def count(db: Database) -> int:
    """Count the passages."""
    return first(db, "SELECT count(*) FROM passages") or 0


def with_tag(db: Database, tag: TagRef) -> list[int]:
    """Return the ids of the passages that carry this very tag."""
    rows = db.execute(f"SELECT passage_id FROM passage_tags WHERE {_column(tag.kind)} = ?", [tag.id])
    return [passage for (passage,) in rows]


def themed_articles(db: Database, limit: int) -> list[int]:
    """Return the articles with passages that carry themes, at most *limit*, those worked on last first."""
    query = (
        "SELECT article_id FROM passages JOIN passage_tags ON passage_id = passages.id WHERE theme_id IS NOT NULL "
        "GROUP BY article_id ORDER BY max(passages.modified) DESC LIMIT ?"
    )
    return [article_id for (article_id,) in db.execute(query, [limit])]


def retag(db: Database, tag: TagRef, other: TagRef) -> None:
    """Put *other* wherever *tag* stands, and take *tag* off."""
    for passage_id in with_tag(db, tag):
        add_tag(db, passage_id, other)
        remove_tag(db, passage_id, tag)


def _select(db: Database, where: str, values: Sequence[Any]) -> list[Passage]:
    query = f"SELECT {_COLUMNS} FROM passages JOIN articles ON articles.id = article_id {where} {_ORDER}"
    rows = db.execute(query, list(values)).fetchall()
    tags = _tags(db, [row[0] for row in rows])
    return [_passage(row, tags.get(row[0], ())) for row in rows]


def _tags(db: Database, ids: Sequence[int]) -> dict[int, tuple[TagRef, ...]]:
    found: dict[int, tuple[TagRef, ...]] = {}
    refs: dict[tuple[int | None, int | None], TagRef] = {}
    query = f"SELECT passage_id, actor_id, theme_id FROM passage_tags WHERE passage_id {AMONG} ORDER BY id"
    for passage_id, *tag in db.execute(query, [listed(ids)]):
        known = tag[0], tag[1]
        if known not in refs:
            refs[known] = _ref(*known)
        found[passage_id] = (*found.get(passage_id, ()), refs[known])
    return found


def _ref(actor_id: int | None, theme_id: int | None) -> TagRef:
    return TagRef(TagKind.ACTOR, actor_id or 0) if theme_id is None else TagRef(TagKind.THEME, theme_id)


def _passage(row: Sequence[Any], tags: tuple[TagRef, ...]) -> Passage:
    *described, marking, state, start, end, created, modified, analyst = row  # a tuple: a library may hold very many
    marked_so = Marking(marking) if marking else None
    proposed = None if start is None else Span(start, end)
    known: Any = (*described, marked_so, _STATES[state], proposed, tags, created, modified, analyst)
    return Passage(*known)


def _place(revision_id: int, text: str, span: Span) -> dict[str, Any]:
    prefix, suffix = context_of(text, span)
    place = {"revision_id": revision_id, "start": span.start, "end": span.end}
    return {**place, "quote": span.of(text), "prefix": prefix, "suffix": suffix}


def _proposed(span: Span | None) -> dict[str, int | None]:
    return {"proposed_start": span.start if span else None, "proposed_end": span.end if span else None}


def _column(kind: TagKind) -> str:
    return "actor_id" if kind is TagKind.ACTOR else "theme_id"
