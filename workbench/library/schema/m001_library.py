"""The first tables."""

from __future__ import annotations

MARKINGS = "('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED')"

SQL = f"""
CREATE TABLE settings (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE outlets (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
  short_name TEXT NOT NULL DEFAULT '',
  reliability TEXT NOT NULL DEFAULT 'F' CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;
CREATE TABLE copy_groups (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  outlet_id INTEGER REFERENCES outlets (id) ON DELETE SET NULL,
  published TEXT NOT NULL,
  updated TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  machine_translated INTEGER NOT NULL CHECK (machine_translated IN (0, 1)),
  found TEXT NOT NULL,
  marking TEXT CHECK (marking IN {MARKINGS}),
  status TEXT NOT NULL DEFAULT 'unread' CHECK (status IN ('unread', 'read', 'archived')),
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  revision_id INTEGER REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  copy_group_id INTEGER REFERENCES copy_groups (id) ON DELETE SET NULL,
  imported TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_outlet ON articles (outlet_id);
CREATE INDEX articles_url ON articles (url) WHERE url <> '';
CREATE INDEX articles_copy_group ON articles (copy_group_id) WHERE copy_group_id IS NOT NULL;
CREATE TABLE copy_decisions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE CHECK (other_id > article_id),
  are_copies INTEGER NOT NULL CHECK (are_copies IN (0, 1)),
  decided TEXT NOT NULL,
  UNIQUE (article_id, other_id)
) STRICT;
CREATE INDEX copy_decisions_other ON copy_decisions (other_id);
CREATE TABLE texts (
  sha256 TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL REFERENCES texts (sha256),
  blocks TEXT NOT NULL,
  words INTEGER NOT NULL,
  imported TEXT NOT NULL,
  UNIQUE (article_id, number)
) STRICT;
CREATE INDEX revisions_text ON revisions (text_sha256);
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  original TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified TEXT NOT NULL,
  imported TEXT NOT NULL
) STRICT;
CREATE INDEX files_revision ON files (revision_id);
CREATE INDEX files_path ON files (path);
CREATE INDEX files_original ON files (original);
CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('state', 'agency', 'company', 'group', 'person')),
  parent_id INTEGER REFERENCES actors (id) ON DELETE SET NULL,
  colour TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;
CREATE INDEX actors_parent ON actors (parent_id);
CREATE TABLE aliases (
  id INTEGER PRIMARY KEY,
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  case_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (case_sensitive IN (0, 1)),
  UNIQUE (actor_id, name)
) STRICT;
CREATE TABLE themes (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
  parent_id INTEGER REFERENCES themes (id) ON DELETE SET NULL,
  colour TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;
CREATE INDEX themes_parent ON themes (parent_id);
CREATE TABLE passages (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
  marking TEXT CHECK (marking IN {MARKINGS}),
  state TEXT NOT NULL DEFAULT 'exact' CHECK (state IN ('exact', 'changed', 'lost')),
  proposed_start INTEGER,
  proposed_end INTEGER,
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;
CREATE INDEX passages_article ON passages (article_id);
CREATE INDEX passages_revision ON passages (revision_id);
CREATE TABLE passage_tags (
  id INTEGER PRIMARY KEY,
  passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  actor_id INTEGER REFERENCES actors (id) ON DELETE CASCADE,
  theme_id INTEGER REFERENCES themes (id) ON DELETE CASCADE,
  CHECK ((actor_id IS NULL) <> (theme_id IS NULL)),
  UNIQUE (passage_id, actor_id),
  UNIQUE (passage_id, theme_id)
) STRICT;
CREATE INDEX passage_tags_actor ON passage_tags (actor_id) WHERE actor_id IS NOT NULL;
CREATE INDEX passage_tags_theme ON passage_tags (theme_id) WHERE theme_id IS NOT NULL;
CREATE TABLE briefings (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  category TEXT NOT NULL DEFAULT '',
  template TEXT NOT NULL DEFAULT '',
  draft TEXT NOT NULL,
  marking TEXT CHECK (marking IN {MARKINGS}),
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;
CREATE TABLE briefing_versions (
  id INTEGER PRIMARY KEY,
  briefing_id INTEGER NOT NULL REFERENCES briefings (id) ON DELETE CASCADE,
  label TEXT NOT NULL,
  draft TEXT NOT NULL,
  saved TEXT NOT NULL
) STRICT;
CREATE INDEX briefing_versions_briefing ON briefing_versions (briefing_id);
CREATE TABLE briefing_passages (
  id INTEGER PRIMARY KEY,
  briefing_id INTEGER NOT NULL REFERENCES briefings (id) ON DELETE CASCADE,
  passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  UNIQUE (briefing_id, passage_id)
) STRICT;
CREATE INDEX briefing_passages_passage ON briefing_passages (passage_id);
CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;
CREATE TABLE watched_folders (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL UNIQUE,
  since TEXT NOT NULL,
  paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1))
) STRICT;
CREATE TABLE watched_files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  mtime INTEGER NOT NULL,
  missing_since TEXT NOT NULL DEFAULT '',
  UNIQUE (path, sha256)
) STRICT;
CREATE INDEX watched_files_sha256 ON watched_files (sha256);
CREATE TABLE article_changes (
  article_id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL
) STRICT;
CREATE INDEX article_changes_change ON article_changes (change);
CREATE TABLE fingerprints (
  revision_id INTEGER PRIMARY KEY,
  bands BLOB NOT NULL
) STRICT;
CREATE TABLE fingerprint_bands (
  band INTEGER NOT NULL,
  revision_id INTEGER NOT NULL,
  PRIMARY KEY (band, revision_id)
) STRICT, WITHOUT ROWID;
"""
