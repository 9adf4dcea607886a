"""Whether a library is sound: the database, its texts, the anchors of its passages."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from workbench.domain.texts import sha256_of
from workbench.sentences import Sentence


def problems(db: Database) -> list[str]:
    """Return what is wrong, one sentence each; an empty list where all is well."""
    found: list[str] = [Sentence("The database is damaged: {what}.", what=what) for what in _damage(db)]
    if found:
        return found  # what is asked of a damaged file may be answered wrongly, or not at all
    found += [
        Sentence(
            "Row {row_id} of {table} points at a row of {parent} that is gone.",
            row_id=str(row_id),
            table=table,
            parent=parent,
        )
        for table, row_id, parent, _ in db.execute("PRAGMA foreign_key_check")
    ]
    found += [
        Sentence("The text {text}… is not what was stored.", text=digest[:12])
        for digest, text in db.execute("SELECT sha256, text FROM texts")
        if sha256_of(text) != digest
    ]
    found += [
        Sentence("Passage {key} does not stand where it says.", key=key)
        for (key,) in db.execute(
            "SELECT key FROM passages JOIN revisions ON revisions.id = revision_id JOIN texts ON sha256 = text_sha256 "
            "WHERE substr(text, start + 1, end - start) <> quote"
        )
    ]
    return found


def _damage(db: Database) -> list[str]:
    try:
        return [row[0] for row in db.execute("PRAGMA quick_check") if row[0] != "ok"]
    except sqlite3.DatabaseError as error:  # damaged so much that it cannot even be gone through
        return [str(error)]
