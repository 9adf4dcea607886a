"""Groups of articles that are copies of one story, what a person decided about them, and the look-up of candidates.

A group and the decisions are undone with the step that made them. Fingerprints are derived from texts and outside the
journal: one that stays behind after an undo names at worst a candidate that the comparison of texts turns down.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from uuid import uuid4

from sqlite_utils import Database

from workbench.library.rows import AMONG, change, first, insert, listed, now, remove

_IN_ONE_BAND = 64


def group_of(db: Database, article_id: int) -> int | None:
    """Return the id of the group that an article is in."""
    return first(db, "SELECT copy_group_id FROM articles WHERE id = ? AND copy_group_id IS NOT NULL", [article_id])


def members(db: Database, group_id: int) -> list[int]:
    """Return the ids of the articles in a group, the first published first."""
    query = "SELECT id FROM articles WHERE copy_group_id = ? ORDER BY published = '', published, id"
    return [article for (article,) in db.execute(query, [group_id])]


def groups_of(db: Database, article_ids: Sequence[int]) -> dict[int, int]:
    """Return the group of each of these articles that is in one."""
    query = f"SELECT id, copy_group_id FROM articles WHERE copy_group_id IS NOT NULL AND id {AMONG}"
    return dict(db.execute(query, [listed(article_ids)]).fetchall())


def start_group(db: Database, article_ids: Iterable[int]) -> int:
    """Put articles into a new group and return its id."""
    group_id = insert(db, "copy_groups", {"uuid": str(uuid4()), "created": now(), "modified": now()})
    for article_id in article_ids:
        join(db, article_id, group_id)
    return group_id


def join(db: Database, article_id: int, group_id: int) -> None:
    """Put an article into a group, out of the one that it was in."""
    if group_of(db, article_id) == group_id:
        return
    leave(db, article_id)
    change(db, "articles", article_id, {"copy_group_id": group_id})
    touch(db, group_id)


def leave(db: Database, article_id: int) -> None:
    """Take an article out of its group, if it is in one; a group of one is none and is deleted."""
    group_id = group_of(db, article_id)
    if group_id is None:
        return
    change(db, "articles", article_id, {"copy_group_id": None})
    touch(db, group_id)
    left = members(db, group_id)
    if len(left) < 2:
        for other in left:
            change(db, "articles", other, {"copy_group_id": None})
        remove(db, "copy_groups", group_id)


def touch(db: Database, group_id: int) -> None:
    """Note that a group has changed, so that all its articles are shown anew."""
    change(db, "copy_groups", group_id, {"modified": now()})


def decide(db: Database, article_id: int, others: Iterable[int], *, are_copies: bool) -> None:
    """Remember what a person said of an article and each of *others*; it replaces what was said before."""
    for other in others:
        pair = sorted((article_id, other))
        known = first(db, "SELECT id FROM copy_decisions WHERE article_id = ? AND other_id = ?", pair)
        said = {"are_copies": int(are_copies), "decided": now()}
        if known is not None:
            change(db, "copy_decisions", known, said)
        else:
            insert(db, "copy_decisions", {"article_id": pair[0], "other_id": pair[1], **said})


def decisions(db: Database, article_id: int) -> dict[int, bool]:
    """Return what a person said of an article and others: their ids, and whether they are copies."""
    query = (
        "SELECT other_id, are_copies FROM copy_decisions WHERE article_id = ? "
        "UNION ALL SELECT article_id, are_copies FROM copy_decisions WHERE other_id = ?"
    )
    return {other: bool(are_copies) for other, are_copies in db.execute(query, [article_id, article_id])}


def keep_fingerprint(db: Database, revision_id: int, bands: Sequence[int]) -> None:
    """Make a revision a candidate for texts that share one of its *bands*; without any it is known to have none."""
    _forget(db, revision_id)
    stored = array("i", bands).tobytes()
    db.execute("INSERT INTO fingerprints (revision_id, bands) VALUES (?, ?)", [revision_id, stored])
    db.execute(
        "INSERT OR IGNORE INTO fingerprint_bands (band, revision_id) SELECT value, ? FROM json_each(?)",
        [revision_id, listed(bands)],
    )


def fingerprint(db: Database, revision_id: int) -> list[int] | None:
    """Return the bands of a revision, ``None`` where it has not been looked at yet."""
    row = db.execute("SELECT bands FROM fingerprints WHERE revision_id = ?", [revision_id]).fetchone()
    return array("i", row[0]).tolist() if row else None


def candidates(db: Database, article_id: int, bands: Sequence[int], *, limit: int) -> list[int]:
    """Return articles that share bands with an article's text, those that share the most first, of equals the newest.

    The cost does not grow with the library: a band that very many share says little, and only its newest are looked at.
    """
    query = (
        "SELECT found.revision_id FROM json_each(?) CROSS JOIN fingerprint_bands AS found ON band = value "
        "AND found.revision_id >= ifnull((SELECT newer.revision_id FROM fingerprint_bands AS newer "
        "WHERE newer.band = value ORDER BY newer.revision_id DESC LIMIT 1 OFFSET ?), 0) "
        "GROUP BY found.revision_id ORDER BY count(*) DESC, found.revision_id DESC LIMIT ?"
    )
    found = db.execute(query, [listed(bands), _IN_ONE_BAND - 1, 2 * limit])
    revisions = [revision for (revision,) in found]
    query = (  # by way of the revisions: articles have no index by their newest one
        "SELECT revisions.id, articles.id FROM revisions CROSS JOIN articles ON articles.id = revisions.article_id "
        f"AND articles.revision_id = revisions.id WHERE revisions.id {AMONG} AND articles.id <> ?"
    )
    current = dict(db.execute(query, [listed(revisions), article_id]).fetchall())
    return [current[revision] for revision in revisions if revision in current][:limit]


def without_fingerprint(db: Database) -> list[int]:
    """Return the articles whose newest revision has not been compared with the others yet."""
    query = "SELECT id FROM articles WHERE revision_id NOT IN (SELECT revision_id FROM fingerprints) ORDER BY id"
    return [article for (article,) in db.execute(query)]


def sweep(db: Database) -> None:
    """Forget the fingerprints of revisions that are gone."""
    query = "SELECT revision_id FROM fingerprints WHERE revision_id NOT IN (SELECT id FROM revisions)"
    for (revision_id,) in db.execute(query).fetchall():
        _forget(db, revision_id)


def _forget(db: Database, revision_id: int) -> None:
    for band in fingerprint(db, revision_id) or ():
        db.execute("DELETE FROM fingerprint_bands WHERE band = ? AND revision_id = ?", [band, revision_id])
    db.execute("DELETE FROM fingerprints WHERE revision_id = ?", [revision_id])
