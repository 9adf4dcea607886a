"""More facts of articles: section, agency, dateline, notices, and why a fact is uncertain; what titles are compared by."""

from __future__ import annotations

SQL = """
ALTER TABLE articles ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN agency TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN dateline TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN ocr INTEGER NOT NULL DEFAULT 0 CHECK (ocr IN (0, 1));
ALTER TABLE articles ADD COLUMN ai_images INTEGER NOT NULL DEFAULT 0 CHECK (ai_images IN (0, 1));
ALTER TABLE articles ADD COLUMN sponsored INTEGER NOT NULL DEFAULT 0 CHECK (sponsored IN (0, 1));
ALTER TABLE articles ADD COLUMN opinion INTEGER NOT NULL DEFAULT 0 CHECK (opinion IN (0, 1));
ALTER TABLE articles ADD COLUMN doubts TEXT NOT NULL DEFAULT '{}';
ALTER TABLE articles ADD COLUMN title_key TEXT NOT NULL DEFAULT '';
CREATE INDEX articles_title ON articles (title_key, outlet_id) WHERE title_key <> '';
"""
