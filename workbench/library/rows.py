"""The few statements that every noun needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

from sqlite_utils import Database


def insert(db: Database, table: str, row: Mapping[str, Any]) -> int:
    """Insert a row and return its id."""
    table_with_row = db.table(table).insert(dict(row))
    return int(cast("int", table_with_row.last_pk))


def first(db: Database, query: str, values: Sequence[Any] = ()) -> int | None:
    """Return the number in the first column of the first row, or ``None`` where there is no row."""
    row = db.execute(query, list(values)).fetchone()
    return int(row[0]) if row else None


def places(values: Sequence[Any]) -> str:
    """Return as many question marks as there are *values*."""
    return ", ".join("?" * len(values))


def now() -> str:
    """Return the time now, ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
