"""Rules of names, marks of tags, merges that can be split back, and suggestions that were turned down."""

from __future__ import annotations

_SHAPES = "('plain', 'square', 'diamond', 'triangle', 'ring', 'cross')"

SQL = f"""
ALTER TABLE aliases ADD COLUMN since TEXT NOT NULL DEFAULT '';
ALTER TABLE aliases ADD COLUMN until TEXT NOT NULL DEFAULT '';
ALTER TABLE aliases ADD COLUMN suggested INTEGER NOT NULL DEFAULT 1 CHECK (suggested IN (0, 1));
ALTER TABLE actors ADD COLUMN case_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (case_sensitive IN (0, 1));
ALTER TABLE actors ADD COLUMN suggested INTEGER NOT NULL DEFAULT 1 CHECK (suggested IN (0, 1));
ALTER TABLE actors ADD COLUMN shape TEXT NOT NULL DEFAULT 'plain' CHECK (shape IN {_SHAPES});
ALTER TABLE themes ADD COLUMN shape TEXT NOT NULL DEFAULT 'plain' CHECK (shape IN {_SHAPES});
CREATE TABLE merges (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  tag_uuid TEXT NOT NULL,
  into_uuid TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('actor', 'theme')),
  name TEXT NOT NULL,
  tag TEXT NOT NULL,
  merged TEXT NOT NULL
) STRICT;
CREATE INDEX merges_into ON merges (into_uuid);
CREATE TABLE merged_passages (
  id INTEGER PRIMARY KEY,
  merge_id INTEGER NOT NULL REFERENCES merges (id) ON DELETE CASCADE,
  passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  had_both INTEGER NOT NULL CHECK (had_both IN (0, 1)),
  UNIQUE (merge_id, passage_id)
) STRICT;
CREATE INDEX merged_passages_passage ON merged_passages (passage_id);
CREATE TABLE dismissals (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  actor_id INTEGER REFERENCES actors (id) ON DELETE CASCADE,
  theme_id INTEGER REFERENCES themes (id) ON DELETE CASCADE,
  dismissed TEXT NOT NULL,
  CHECK ((actor_id IS NULL) <> (theme_id IS NULL)),
  UNIQUE (article_id, actor_id),
  UNIQUE (article_id, theme_id)
) STRICT;
CREATE INDEX dismissals_actor ON dismissals (actor_id) WHERE actor_id IS NOT NULL;
CREATE INDEX dismissals_theme ON dismissals (theme_id) WHERE theme_id IS NOT NULL;
"""
