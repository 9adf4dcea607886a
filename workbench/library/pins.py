"""Which key stands for which tag in this library, as a row of its settings."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlite_utils import Database

from workbench.domain.codebook import TagKind, TagRef

_NAME = "tag keys"


def read(db: Database) -> dict[str, TagRef]:
    """Return the tags pinned to a key."""
    row = db.execute("SELECT value FROM settings WHERE name = ?", [_NAME]).fetchone()
    stored = json.loads(row[0]) if row else {}
    return {key: TagRef(TagKind(kind), int(number)) for key, (kind, number) in stored.items()}


def write(db: Database, pins: Mapping[str, TagRef]) -> None:
    """Keep *pins* instead of the ones before."""
    value = json.dumps({key: [ref.kind, ref.id] for key, ref in sorted(pins.items())})
    db.execute(
        "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [_NAME, value],
    )
