"""Receipts of releases, grades of outlets through time, what a person said of origins, the Chatham House caveat."""

from __future__ import annotations

SQL = """
ALTER TABLE articles ADD COLUMN chatham_house INTEGER NOT NULL DEFAULT 0 CHECK (chatham_house IN (0, 1));
CREATE TABLE reliability_grades (
  id INTEGER PRIMARY KEY,
  outlet_id INTEGER NOT NULL REFERENCES outlets (id) ON DELETE CASCADE,
  reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  reason TEXT NOT NULL DEFAULT '',
  given TEXT NOT NULL
) STRICT;
CREATE INDEX reliability_grades_outlet ON reliability_grades (outlet_id);
INSERT INTO reliability_grades (outlet_id, reliability, given)
  SELECT id, reliability, modified FROM outlets WHERE reliability <> 'F';
CREATE TABLE origin_decisions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  origin TEXT NOT NULL COLLATE NOCASE CHECK (origin <> ''),
  is_origin INTEGER NOT NULL CHECK (is_origin IN (0, 1)),
  decided TEXT NOT NULL,
  UNIQUE (article_id, origin)
) STRICT;
CREATE TABLE receipts (
  id INTEGER PRIMARY KEY,
  briefing_uuid TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  receipt TEXT NOT NULL,
  released TEXT NOT NULL
) STRICT;
CREATE INDEX receipts_briefing ON receipts (briefing_uuid);
CREATE INDEX receipts_sha256 ON receipts (sha256);
"""
