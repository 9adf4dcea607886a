"""Briefings, their versions and trays, as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.briefings import Briefing, BriefingVersion
from workbench.domain.markings import Marking
from workbench.library.rows import change, insert, now, remove


def add(
    db: Database, *, title: str, category: str, series: str, template: str, draft: str, marking: Marking | None
) -> int:
    """Add a briefing and return its id."""
    row = {"uuid": str(uuid4()), "title": title, "category": category, "series": series, "template": template}
    return insert(db, "briefings", {**row, "draft": draft, "marking": marking, "created": now(), "modified": now()})


def update(db: Database, briefing_id: int, values: Mapping[str, Any]) -> None:
    """Set columns of a briefing."""
    change(db, "briefings", briefing_id, {**values, "modified": now()})


def delete(db: Database, briefing_id: int) -> None:
    """Delete a briefing with its versions and tray."""
    remove(db, "briefings", briefing_id)


def set_tray(db: Database, briefing_id: int, passage_ids: Sequence[int]) -> None:
    """Let these passages, in this order, be the tray of a briefing."""
    db.execute("DELETE FROM briefing_passages WHERE briefing_id = ?", [briefing_id])
    for position, passage_id in enumerate(dict.fromkeys(passage_ids)):
        row = {"briefing_id": briefing_id, "passage_id": passage_id, "position": position}
        insert(db, "briefing_passages", row)


def add_version(db: Database, briefing_id: int, *, label: str, draft: str) -> int:
    """Keep *draft* as a named version and return the version's id."""
    row = {"briefing_id": briefing_id, "label": label, "draft": draft, "saved": now()}
    return insert(db, "briefing_versions", row)


def versions(db: Database, briefing_id: int) -> list[BriefingVersion]:
    """Return the named versions of a briefing, newest first."""
    query = "SELECT * FROM briefing_versions WHERE briefing_id = ? ORDER BY id DESC"
    return [BriefingVersion(**row) for row in db.query(query, [briefing_id])]


def get(db: Database, briefing_id: int) -> Briefing | None:
    """Return a briefing, or ``None`` where there is no such id."""
    return next(iter(_select(db, "WHERE id = ?", [briefing_id])), None)


def all_of(db: Database) -> list[Briefing]:
    """Return all briefings, the last changed first."""
    return _select(db, "", [])


def _select(db: Database, where: str, values: Sequence[Any]) -> list[Briefing]:
    rows = list(db.query(f"SELECT * FROM briefings {where} ORDER BY modified DESC, id DESC", list(values)))
    trays: dict[int, tuple[int, ...]] = {}
    for briefing_id, passage_id in db.execute(
        "SELECT briefing_id, passage_id FROM briefing_passages ORDER BY briefing_id, position"
    ):
        trays[briefing_id] = (*trays.get(briefing_id, ()), passage_id)
    names = ("id", "uuid", "title", "category", "series", "template", "draft", "created", "modified")
    return [
        Briefing(
            **{name: row[name] for name in names},
            marking=Marking(row["marking"]) if row["marking"] else None,
            tray=trays.get(row["id"], ()),
        )
        for row in rows
    ]
