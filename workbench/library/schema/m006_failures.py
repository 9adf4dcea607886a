"""Files that could not be imported, and why.

``failures`` is outside the journal: it says how files were, which no undo can change.
"""

from __future__ import annotations

SQL = """
CREATE TABLE failures (
  id INTEGER PRIMARY KEY,
  place TEXT NOT NULL UNIQUE,
  why TEXT NOT NULL,
  failed TEXT NOT NULL
) STRICT;
"""
