"""Saved searches: their order, and when each was last looked at.

``looks`` is outside the journal: to undo something must not make an article new again. It names a search by its UUID
and is no part of it, so that a search whose deletion is undone still knows when it was looked at.
"""

SQL = """
CREATE TABLE looks (
  search_uuid TEXT PRIMARY KEY,
  looked TEXT NOT NULL
) STRICT;
ALTER TABLE saved_searches ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
CREATE INDEX articles_imported ON articles (imported)
"""
