"""Who marked a passage: the name of the machine's user; empty where it was marked before this was kept."""

from __future__ import annotations

SQL = """
ALTER TABLE passages ADD COLUMN analyst TEXT NOT NULL DEFAULT '';
"""
