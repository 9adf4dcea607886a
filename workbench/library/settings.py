"""What a library keeps about itself, by name, as JSON."""

from __future__ import annotations

import json
from typing import Any

from sqlite_utils import Database

from workbench.library.rows import change, first, insert


def value(db: Database, name: str, default: Any) -> Any:
    """Return the setting called *name*, or *default* where there is none."""
    row = db.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
    return json.loads(row[0]) if row else default


def keep(db: Database, name: str, value: Any) -> None:
    """Keep a setting."""
    row = {"name": name, "value": json.dumps(value, ensure_ascii=False)}
    there = first(db, "SELECT id FROM settings WHERE name = ?", [name])
    if there is None:
        insert(db, "settings", row)
    else:
        change(db, "settings", there, row)
