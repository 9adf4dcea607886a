"""Files that could not be imported, as rows: each place with the reason, until it is imported or put off the list."""

from __future__ import annotations

from sqlite_utils import Database

from workbench.library.rows import first, now
from workbench.sentences import from_kept, to_keep


def note(db: Database, place: str, why: str) -> None:
    """Note that what stands at *place*, a file or a member of one, could not be imported, and why."""
    db.execute(
        "INSERT INTO failures (place, why, failed) VALUES (?, ?, ?) "
        "ON CONFLICT (place) DO UPDATE SET why = excluded.why, failed = excluded.failed",
        [place, to_keep(why), now()],
    )


def forget(db: Database, place: str) -> None:
    """Take a place off the list; one that is not on it does no harm."""
    db.execute("DELETE FROM failures WHERE place = ?", [place])


def count(db: Database) -> int:
    """Count the places on the list."""
    return first(db, "SELECT count(*) FROM failures") or 0


def all_of(db: Database) -> list[tuple[str, str]]:
    """Return each place and why it failed, by place."""
    return [(place, from_kept(why)) for place, why in db.execute("SELECT place, why FROM failures ORDER BY place")]
