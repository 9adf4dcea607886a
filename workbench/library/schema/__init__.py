"""What a library keeps: tables, by migrations that are frozen once shipped, one module each.

Times are ISO 8601 in UTC. Everything that may travel to another library has a random UUID. A text is stored once, under
its SHA-256, and is never changed; ``texts``, ``article_changes``, ``looks``, ``failures``, the fingerprints and ``receipts``
(no undo takes back what has left) are outside the journal (see ``journal``).
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from workbench.domain.texts import title_key
from workbench.errors import WorkbenchError
from workbench.library.schema import m001_library as _m001
from workbench.library.schema import m002_facts as _m002
from workbench.library.schema import m003_looks as _m003
from workbench.library.schema import m004_codebook as _m004
from workbench.library.schema import m005_briefings as _m005
from workbench.library.schema import m006_failures as _m006
from workbench.library.schema import m007_series as _m007
from workbench.library.schema import m008_analysts as _m008

migrations = Migrations("library")

JOURNALLED = {
    "settings": "NULL",
    "outlets": "NULL",
    "copy_groups": "NULL",
    "articles": "{row}.id",
    "revisions": "{row}.article_id",
    "files": "NULL",
    "copy_decisions": "NULL",
    "actors": "NULL",
    "aliases": "NULL",
    "themes": "NULL",
    "merges": "NULL",
    "merged_passages": "NULL",
    "dismissals": "NULL",
    "passages": "{row}.article_id",
    "passage_tags": "(SELECT article_id FROM passages WHERE id = {row}.passage_id)",
    "briefings": "NULL",
    "briefing_versions": "NULL",
    "briefing_passages": "NULL",
    "saved_searches": "NULL",
    "watched_folders": "NULL",
    "reliability_grades": "NULL",
    "origin_decisions": "NULL",
}
"""The tables whose changes can be undone, each with the SQL that names the article whose search entry a row affects."""


@migrations()
def m001_library(db: Database) -> None:
    """Make the first tables."""
    _run(db, _m001.SQL)


@migrations()
def m002_facts(db: Database) -> None:
    """Add facts to articles, and what their titles are compared by."""
    _run(db, _m002.SQL)
    for article_id, title in db.execute("SELECT id, title FROM articles").fetchall():
        db.execute("UPDATE articles SET title_key = ? WHERE id = ?", [title_key(title), article_id])


@migrations()
def m003_looks(db: Database) -> None:
    """Keep the order of saved searches, and when each was last looked at."""
    _run(db, _m003.SQL)


@migrations()
def m004_codebook(db: Database) -> None:
    """Give names rules and tags a mark; keep merges, so that they can be split back, and what was turned down."""
    _run(db, _m004.SQL)


@migrations()
def m005_briefings(db: Database) -> None:
    """Add what releases and origins need."""
    _run(db, _m005.SQL)


@migrations()
def m006_failures(db: Database) -> None:
    """Keep what could not be imported."""
    _run(db, _m006.SQL)


@migrations()
def m007_series(db: Database) -> None:
    """Let briefings form series, and keep what a release was called."""
    _run(db, _m007.SQL)


@migrations()
def m008_analysts(db: Database) -> None:
    """Keep who marked a passage."""
    _run(db, _m008.SQL)


def check_version(db: Database) -> None:
    """Refuse a library that a newer version of the program has changed. Raises WorkbenchError."""
    known = {migration.name for migration in migrations._migrations}  # sqlite-utils offers no list
    applied = {migration.name for migration in migrations.applied(db)}
    if applied - known:
        raise WorkbenchError(
            "This library was changed by a newer version of Analyst Workbench; open it with that version, "
            "nothing was touched."
        )


def check_current(db: Database) -> None:
    """Refuse a library whose tables are still those of an older version. Raises WorkbenchError."""
    if migrations.pending(db):
        raise WorkbenchError(
            "This library was made by an older version of Analyst Workbench and cannot be updated now; close it in other "
            "windows, see that its folder can be written to, and open it again."
        )


def _run(db: Database, statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)
