"""Which article a file is: the look-ups by bytes, place, address, title and text. Each takes one step in an index."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.domain.texts import sha256_of, title_key
from workbench.library.rows import AMONG, first, listed


@dataclass(frozen=True, slots=True)
class Held:
    """Name a revision and its article; *is_current* says that it is what the article says now."""

    article_id: int
    revision_id: int
    is_current: bool


_HELD = (
    "SELECT articles.id, revisions.id, articles.revision_id = revisions.id FROM revisions "
    "JOIN articles ON articles.id = article_id"
)


def known_files(db: Database) -> frozenset[str]:
    """Return the SHA-256 of the files that say what their articles say now: whatever else is on disk is to be read."""
    query = "SELECT sha256 FROM files JOIN articles ON articles.revision_id = files.revision_id"
    return frozenset(digest for (digest,) in db.execute(query))


def files_with_pictures(db: Database) -> frozenset[str]:
    """Return the SHA-256 of the files that no text could be read from, and of those that hold several articles."""
    query = (
        "SELECT sha256 FROM files JOIN revisions ON revisions.id = revision_id WHERE text_sha256 = ? "
        "UNION SELECT sha256 FROM files WHERE instr(original, sha256) "
        "AND original IN (SELECT original FROM files WHERE NOT instr(original, sha256))"
    )
    return frozenset(digest for (digest,) in db.execute(query, [sha256_of("")]))


def files_from(db: Database, paths: Collection[str]) -> frozenset[str]:
    """Return the SHA-256 of the files that were read at one of *paths*."""
    found = db.execute(f"SELECT sha256 FROM files WHERE path {AMONG}", [listed(paths)])
    return frozenset(digest for (digest,) in found)


def with_file(db: Database, sha256: str) -> Held | None:
    """Return what was read from a file with these bytes."""
    return _held(db, f"{_HELD} JOIN files ON files.revision_id = revisions.id WHERE files.sha256 = ?", sha256)


def with_text(db: Database, text: str) -> Held | None:
    """Return the first revision that says exactly *text*."""
    return _held(db, f"{_HELD} WHERE text_sha256 = ? ORDER BY revisions.id LIMIT 1", sha256_of(text))


def with_path(db: Database, path: str) -> int | None:
    """Return the id of the article last read from the file at *path*."""
    query = (
        "SELECT article_id FROM revisions JOIN files ON revision_id = revisions.id WHERE path = ? "
        "ORDER BY files.id DESC LIMIT 1"
    )
    return first(db, query, [path])


def with_url(db: Database, url: str) -> int | None:
    """Return the id of the article with this URL."""
    return first(db, "SELECT id FROM articles WHERE url = ? AND url <> '' ORDER BY id LIMIT 1", [url])


def with_title(db: Database, title: str, outlet_id: int | None) -> list[int]:
    """Return the ids of an outlet's articles with this title, however its words are cased, spaced and quoted."""
    key = title_key(title)
    if not key or outlet_id is None:
        return []
    query = "SELECT id FROM articles WHERE title_key = ? AND title_key <> '' AND outlet_id = ? ORDER BY id DESC LIMIT 8"
    return [article for (article,) in db.execute(query, [key, outlet_id])]


def stood_at(db: Database, article_id: int, path: str) -> frozenset[int]:
    """Return the ids of an article's revisions that were read from the file at *path*."""
    query = (
        "SELECT revision_id FROM files JOIN revisions ON revisions.id = revision_id WHERE path = ? AND article_id = ?"
    )
    return frozenset(revision for (revision,) in db.execute(query, [path, article_id]))


def articles_from(db: Database, digests: Iterable[str]) -> list[int]:
    """Return the ids of the articles whose newest text was read from files with these SHA-256."""
    query = (
        "SELECT DISTINCT articles.id FROM files JOIN articles ON articles.revision_id = files.revision_id "
        f"WHERE files.sha256 {AMONG}"
    )
    return [article for (article,) in db.execute(query, [listed(digests)])]


def revision_from(db: Database, original: str) -> int | None:
    """Return the id of the first revision that was read out of an original, by its relative path."""
    return first(db, "SELECT revision_id FROM files WHERE original = ? ORDER BY id LIMIT 1", [original])


def _held(db: Database, query: str, value: str) -> Held | None:
    row = db.execute(query, [value]).fetchone()
    return Held(row[0], row[1], bool(row[2])) if row else None
