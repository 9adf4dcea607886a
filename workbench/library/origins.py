"""What a person said of the origins of articles, as rows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from workbench.library.rows import AMONG, insert, listed, now


def decide(db: Database, article_id: int, origin: str, *, is_origin: bool) -> None:
    """Note whether *origin* is where an article's information comes from."""
    forget(db, article_id, origin)
    row = {"article_id": article_id, "origin": origin, "is_origin": int(is_origin), "decided": now()}
    insert(db, "origin_decisions", row)


def forget(db: Database, article_id: int, origin: str) -> None:
    """Forget what was said of an article and *origin*."""
    db.execute("DELETE FROM origin_decisions WHERE article_id = ? AND origin = ?", [article_id, origin])


def decisions(db: Database, article_ids: Sequence[int]) -> dict[int, dict[str, bool]]:
    """Return for each article that anything was said of: the names, and whether they are its origin."""
    query = f"SELECT article_id, origin, is_origin FROM origin_decisions WHERE article_id {AMONG} ORDER BY id"
    found: dict[int, dict[str, bool]] = {}
    for article_id, origin, is_origin in db.execute(query, [listed(article_ids)]):
        found.setdefault(article_id, {})[origin] = bool(is_origin)
    return found


def first_of_copies(db: Database, article_ids: Sequence[int]) -> dict[int, int]:
    """Return for each article that has copies the one of them, or itself, that was published first."""
    query = (
        "SELECT own.id, (SELECT other.id FROM articles AS other WHERE other.copy_group_id = own.copy_group_id "
        "ORDER BY other.published = '', other.published, other.id LIMIT 1) FROM articles AS own "
        f"WHERE own.copy_group_id IS NOT NULL AND own.id {AMONG}"
    )
    return dict(db.execute(query, [listed(article_ids)]).fetchall())
