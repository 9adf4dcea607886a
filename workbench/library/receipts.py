"""Receipts of releases, as rows: outside the journal, since nothing takes back what has left."""

from __future__ import annotations

from sqlite_utils import Database

from workbench.library.rows import first, insert


def add(db: Database, *, briefing_uuid: str, sha256: str, receipt: str, released: str) -> int:
    """Keep the receipt of a release and return its id."""
    row = {"briefing_uuid": briefing_uuid, "sha256": sha256, "receipt": receipt, "released": released}
    return insert(db, "receipts", row)


def of_briefing(db: Database, briefing_uuid: str) -> list[str]:
    """Return the receipts of a briefing's releases, newest first, as they were written."""
    rows = db.execute("SELECT receipt FROM receipts WHERE briefing_uuid = ? ORDER BY id DESC", [briefing_uuid])
    return [receipt for (receipt,) in rows]


def has(db: Database, sha256: str) -> bool:
    """Say whether a release with these bytes was made from this library."""
    return first(db, "SELECT id FROM receipts WHERE sha256 = ?", [sha256]) is not None
