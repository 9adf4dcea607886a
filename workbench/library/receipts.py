"""Receipts of releases, as rows: outside the journal, since nothing takes back what has left."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.library.rows import first, insert


@dataclass(frozen=True, slots=True)
class Kept:
    """Hold a receipt as it was written, and the title and category that the release bore (empty in older libraries)."""

    id: int
    receipt: str
    title: str
    category: str


def add(
    db: Database,
    *,
    briefing_uuid: str,
    sha256: str,
    receipt: str,
    released: str,
    title: str,
    category: str,
    series: str,
) -> int:
    """Keep the receipt of a release and return its id; that of an index page has no briefing, but a *series*."""
    row = {"briefing_uuid": briefing_uuid, "sha256": sha256, "receipt": receipt, "released": released}
    return insert(db, "receipts", {**row, "title": title, "category": category, "series": series})


def of_briefing(db: Database, briefing_uuid: str) -> list[Kept]:
    """Return the receipts of a briefing's releases, newest first."""
    return _kept(db, "briefing_uuid = ?", briefing_uuid)


def of_series(db: Database, series: str) -> list[Kept]:
    """Return the receipts of a series' index pages, newest first."""
    return _kept(db, "series = ?", series)


def has(db: Database, sha256: str) -> bool:
    """Say whether a release with these bytes was made from this library."""
    return first(db, "SELECT id FROM receipts WHERE sha256 = ?", [sha256]) is not None


def _kept(db: Database, where: str, value: str) -> list[Kept]:
    rows = db.execute(f"SELECT id, receipt, title, category FROM receipts WHERE {where} ORDER BY id DESC", [value])
    return [Kept(*row) for row in rows]
