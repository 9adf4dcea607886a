"""Actors and themes as rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.codebook import COLOURS, ActorKind, Alias, Codebook, Shape, Tag, TagKind, TagRef
from workbench.library.rows import change, first, insert, now

_TABLES = {TagKind.ACTOR: "actors", TagKind.THEME: "themes"}


def read(db: Database) -> Codebook:
    """Return the whole codebook."""
    aliases: dict[int, list[Alias]] = {}
    for row in db.query("SELECT * FROM aliases ORDER BY id"):
        case, found = bool(row["case_sensitive"]), bool(row["suggested"])
        aliases.setdefault(row["actor_id"], []).append(Alias(row["name"], case, row["since"], row["until"], found))
    actors = (_tag(row, TagKind.ACTOR, tuple(aliases.get(row["id"], ()))) for row in _rows(db, TagKind.ACTOR))
    themes = (_tag(row, TagKind.THEME, ()) for row in _rows(db, TagKind.THEME))
    return Codebook(tuple(actors), tuple(themes))


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
    """Delete a tag; it comes off its passages, and its children become top tags."""
    db.table(_TABLES[tag.kind]).delete(tag.id)


def _rows(db: Database, kind: TagKind) -> Iterable[Mapping[str, Any]]:
    table = _TABLES[kind]
    counted = f"(SELECT count(*) FROM passage_tags WHERE {kind}_id = {table}.id) AS passages"
    return db.query(f"SELECT *, {counted} FROM {table} ORDER BY name COLLATE NOCASE")


def _tag(row: Mapping[str, Any], kind: TagKind, aliases: tuple[Alias, ...]) -> Tag:
    names = ("id", "uuid", "name", "parent_id", "colour", "description", "passages")
    tag = Tag(kind=kind, **{name: row[name] for name in names}, aliases=aliases, shape=Shape(row["shape"]))
    if kind is TagKind.THEME:
        return tag
    case_sensitive, suggested = bool(row["case_sensitive"]), bool(row["suggested"])
    return replace(tag, actor_kind=ActorKind(row["kind"]), case_sensitive=case_sensitive, suggested=suggested)
