"""Merges of tags as rows: what each tag was, and which passages carried it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.codebook import ActorKind, Alias, Merge, Shape, Tag, TagKind
from workbench.library.rows import change, insert, now, remove

_COUNTED = "SELECT *, (SELECT count(*) FROM merged_passages WHERE merge_id = merges.id) AS passages FROM merges"


def add(db: Database, merge: Merge, had_both: Mapping[int, bool]) -> int:
    """Keep a merge; *had_both* says of each passage that carried the old tag whether it carried the other by itself."""
    row = {
        "uuid": str(uuid4()),
        "tag_uuid": merge.tag.uuid,
        "into_uuid": merge.into_uuid,
        "kind": merge.tag.kind,
        "name": merge.tag.name,
        "tag": _kept(merge),
        "merged": now(),
    }
    merge_id = insert(db, "merges", row)
    for passage_id, both in had_both.items():
        insert(db, "merged_passages", {"merge_id": merge_id, "passage_id": passage_id, "had_both": int(both)})
    return merge_id


def get(db: Database, merge_id: int) -> Merge | None:
    """Return a merge, or ``None`` where it is gone or was split back."""
    return next((_merge(row) for row in db.query(f"{_COUNTED} WHERE id = ?", [merge_id])), None)


def of(db: Database, uuid: str | None) -> Merge | None:
    """Return the merge in which the tag that had this UUID waits, or ``None`` where it waits in none."""
    return next((_merge(row) for row in db.query(f"{_COUNTED} WHERE tag_uuid = ?", [uuid])), None)


def into(db: Database, uuid: str) -> list[Merge]:
    """Return the merges into the tag with this UUID, the newest first."""
    return [_merge(row) for row in db.query(f"{_COUNTED} WHERE into_uuid = ? ORDER BY id DESC", [uuid])]


def passages_of(db: Database, merge_id: int) -> dict[int, bool]:
    """Return the passages that carried the old tag, each with whether it carried the other by itself."""
    rows = db.execute("SELECT passage_id, had_both FROM merged_passages WHERE merge_id = ?", [merge_id])
    return {passage: bool(both) for passage, both in rows}


def passages_into(db: Database, uuid: str) -> dict[int, bool]:
    """Return the passages that carry this tag since some merge, each with whether they carried it by themselves too."""
    query = (
        "SELECT passage_id, max(had_both) FROM merged_passages JOIN merges ON merges.id = merge_id "
        "WHERE into_uuid = ? GROUP BY passage_id"
    )
    return {passage: bool(both) for passage, both in db.execute(query, [uuid])}


def place(db: Database, merge: Merge) -> None:
    """Keep where a merged tag comes back to: *above* and *below* of its merge, when its neighbours have changed."""
    change(db, "merges", merge.id, {"tag": _kept(merge)})


def delete(db: Database, merge_id: int) -> None:
    """Forget a merge."""
    remove(db, "merges", merge_id)


def delete_into(db: Database, uuid: str) -> None:
    """Forget the merges into a tag that is deleted, and the merges into those tags."""
    for merge in into(db, uuid):
        delete_into(db, merge.tag.uuid)
        delete(db, merge.id)


def _kept(merge: Merge) -> str:
    outline = asdict(merge.tag)
    known = {"tag": outline, "above": merge.above, "below": merge.below, "given": merge.given}
    return json.dumps({**known, "kept_above": merge.kept_above}, ensure_ascii=False)


def _merge(row: Mapping[str, Any]) -> Merge:
    kept = json.loads(row["tag"])
    return Merge(
        id=row["id"],
        tag=_tag(kept["tag"]),
        into_uuid=row["into_uuid"],
        above=kept["above"],
        below=tuple(kept["below"]),
        given=tuple(kept["given"]),
        kept_above=kept["kept_above"],
        merged=row["merged"],
        passages=row["passages"],
    )


def _tag(outline: dict[str, Any]) -> Tag:
    kinds = {"kind": TagKind(outline["kind"]), "shape": Shape(outline["shape"])}
    actor_kind = ActorKind(outline["actor_kind"]) if outline["actor_kind"] else None
    return Tag(
        **{**outline, **kinds, "actor_kind": actor_kind, "aliases": tuple(Alias(**a) for a in outline["aliases"])}
    )
