"""Series of briefings, and what a release was called, which links to it may tell."""

from __future__ import annotations

SQL = """
ALTER TABLE briefings ADD COLUMN series TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
ALTER TABLE receipts ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE receipts ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE receipts ADD COLUMN series TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
"""
"""The series of a receipt is that of an index page; a briefing's is told by the briefing."""
