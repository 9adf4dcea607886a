"""Actors and themes as rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.codebook import COLOURS, ActorKind, Alias, Codebook, Shape, Tag, TagKind, TagRef
from workbench.domain.texts import sort_key
from workbench.library import pins
from workbench.library.rows import change, first, insert, now, remove

_TABLES = {TagKind.ACTOR: "actors", TagKind.THEME: "themes"}


def read(db: Database) -> Codebook:
    """Return the whole codebook."""
    return Codebook(tuple(_actors(db)), tuple(_themes(db)))


def add(
    db: Database,
    kind: TagKind,
    name: str,
    *,
    actor_kind: ActorKind | None = None,
    parent_id: int | None = None,
    colour: str = "",
    shape: Shape | None = None,
    description: str = "",
    uuid: str = "",
) -> TagRef:
    """Add a tag; without a *colour* it takes the next of the twelve, and the next *shape* once all have been taken."""
    time = now()
    taken = first(db, f"SELECT count(*) FROM {_TABLES[kind]}") or 0
    row: dict[str, Any] = {
        "uuid": uuid or str(uuid4()),
        "name": name,
        "parent_id": parent_id,
        "colour": colour or COLOURS[taken % len(COLOURS)],
        "shape": shape or list(Shape)[taken // len(COLOURS) % len(Shape)],
        "description": description,
        "created": time,
        "modified": time,
    }
    if kind is TagKind.ACTOR:
        row["kind"] = actor_kind or ActorKind.GROUP
    return TagRef(kind, insert(db, _TABLES[kind], row))


def update(db: Database, tag: TagRef, values: Mapping[str, Any]) -> None:
    """Set columns of a tag."""
    change(db, _TABLES[tag.kind], tag.id, {**values, "modified": now()})


def set_aliases(db: Database, actor: TagRef, aliases: Iterable[Alias]) -> None:
    """Let these be the actor's aliases."""
    db.execute("DELETE FROM aliases WHERE actor_id = ?", [actor.id])
    for alias in dict.fromkeys(aliases):
        rules = {"case_sensitive": int(alias.case_sensitive), "suggested": int(alias.suggested)}
        dates = {"since": alias.since, "until": alias.until}
        insert(db, "aliases", {"actor_id": actor.id, "name": alias.name, **rules, **dates})


def delete(db: Database, tag: TagRef) -> None:
    """Delete a tag; it comes off its passages, its children become top tags, and its key is free."""
    pins.forget(db, tag)
    remove(db, _TABLES[tag.kind], tag.id)


def _actors(db: Database) -> Iterator[Tag]:
    aliases: dict[int, list[Alias]] = {}
    query = "SELECT actor_id, name, case_sensitive, since, until, suggested FROM aliases ORDER BY id"
    for actor_id, name, case, since, until, suggested in db.execute(query):
        aliases.setdefault(actor_id, []).append(Alias(name, bool(case), since, until, bool(suggested)))
    for *row, kind, case, suggested in _rows(db, TagKind.ACTOR, ", kind, case_sensitive, suggested"):
        names = tuple(aliases.get(row[0], ()))
        yield _tag(TagKind.ACTOR, row, ActorKind(kind), names, bool(case), bool(suggested))


def _themes(db: Database) -> Iterator[Tag]:
    for row in _rows(db, TagKind.THEME):
        yield _tag(TagKind.THEME, row)


def _tag(
    kind: TagKind,
    row: Sequence[Any],
    actor_kind: ActorKind | None = None,
    aliases: tuple[Alias, ...] = (),
    case_sensitive: bool = False,
    suggested: bool = True,
) -> Tag:
    tag_id, uuid, name, parent_id, colour, said, count, shape = row
    rules = case_sensitive, suggested
    return Tag(kind, tag_id, uuid, name, parent_id, colour, said, actor_kind, aliases, count, Shape(shape), *rules)


def _rows(db: Database, kind: TagKind, more: str = "") -> Iterable[Sequence[Any]]:
    table = _TABLES[kind]
    counted = f"(SELECT count(*) FROM passage_tags WHERE {kind}_id = {table}.id)"
    columns = f"id, uuid, name, parent_id, colour, description, {counted}, shape{more}"
    return sorted(db.execute(f"SELECT {columns} FROM {table}"), key=lambda row: sort_key(row[2]))
