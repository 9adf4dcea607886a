"""Articles, their revisions and files, as rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.articles import NOTICES, STATED, Article, Block, BlockKind, Extracted, Facts, Revision, Status
from workbench.domain.markings import Marking
from workbench.domain.texts import sha256_of, title_key, word_count
from workbench.library import copies
from workbench.library.rows import AMONG, change, first, insert, listed, now, remove
from workbench.sentences import from_kept, to_keep

_STATED_COLUMNS = tuple(name for name in STATED if name != "outlet")
"""The outlet has a table of its own."""

_COLUMNS = """
SELECT articles.*, coalesce(outlets.name, '') AS outlet_name, revisions.words,
  (SELECT max(number) FROM revisions AS every WHERE every.article_id = articles.id) AS number,
  (SELECT count(*) FROM passages WHERE passages.article_id = articles.id) AS passages,
  (SELECT count(*) FROM articles AS grouped WHERE grouped.copy_group_id = articles.copy_group_id) AS grouped,
  files.path, files.sha256,
  (SELECT min(missing_since) FROM files AS own JOIN files AS whole ON whole.original = own.original
   JOIN watched_files ON watched_files.sha256 = whole.sha256
   WHERE own.revision_id = articles.revision_id) AS missing_since
FROM articles
LEFT JOIN outlets ON outlets.id = articles.outlet_id
LEFT JOIN revisions ON revisions.id = articles.revision_id
LEFT JOIN files ON files.id = (SELECT min(id) FROM files WHERE files.revision_id = articles.revision_id)
"""


def add(db: Database, extracted: Extracted, *, outlet_id: int | None) -> int:
    """Add an article with its first revision and return its id."""
    facts, time = extracted.facts, now()
    article_id = insert(
        db,
        "articles",
        {
            "uuid": str(uuid4()),
            **_fact_columns(facts),
            "outlet_id": outlet_id,
            "imported": time,
            "modified": time,
        },
    )
    add_revision(db, article_id, extracted)
    return article_id


def add_revision(db: Database, article_id: int, extracted: Extracted) -> int:
    """Add the newest revision of an article and return the revision's id."""
    digest = sha256_of(extracted.text)
    db.execute("INSERT OR IGNORE INTO texts (sha256, text) VALUES (?, ?)", [digest, extracted.text])
    number = db.execute("SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE article_id = ?", [article_id])
    revision_id = insert(
        db,
        "revisions",
        {
            "uuid": str(uuid4()),
            "article_id": article_id,
            "number": number.fetchone()[0],
            "text_sha256": digest,
            "blocks": json.dumps([_stored(block) for block in extracted.blocks]),
            "words": word_count(extracted.text),
            "imported": now(),
        },
    )
    update(db, article_id, {"revision_id": revision_id})
    return revision_id


def add_file(db: Database, revision_id: int, *, sha256: str, path: str, original: str, size: int, modified: str) -> int:
    """Note that a file holds a revision's text, and return the file's id."""
    row = {"revision_id": revision_id, "sha256": sha256, "path": path, "original": original, "size": size}
    return insert(db, "files", {**row, "modified": modified, "imported": now()})


def update(db: Database, article_id: int, values: Mapping[str, Any]) -> None:
    """Set columns of an article."""
    change(db, "articles", article_id, {**values, "modified": now()})


def set_facts(db: Database, article_id: int, facts: Facts, *, outlet_id: int | None) -> None:
    """Set all facts of an article."""
    update(db, article_id, {**_fact_columns(facts), "outlet_id": outlet_id})


def delete(db: Database, article_id: int) -> None:
    """Delete an article with its revisions and passages."""
    copies.leave(db, article_id)
    remove(db, "articles", article_id)


def get(db: Database, article_id: int) -> Article | None:
    """Return an article, or ``None`` where there is no such id."""
    return next(iter(page(db, [article_id])), None)


def page(db: Database, ids: Sequence[int]) -> list[Article]:
    """Return the articles with these *ids*, in their order, leaving out what is gone."""
    rows = {row["id"]: row for row in db.query(f"{_COLUMNS} WHERE articles.id {AMONG}", [listed(ids)])}
    return [_article(rows[article_id]) for article_id in ids if article_id in rows]


def title_words_copies(db: Database, article_id: int) -> tuple[str, int, int] | None:
    """Return what an import says of an article: title, number of words, number of other copies; ``None`` where it is gone."""
    query = (
        "SELECT title, words, max(0, (SELECT count(*) FROM articles AS grouped "
        "WHERE grouped.copy_group_id = articles.copy_group_id) - 1) "
        "FROM articles JOIN revisions ON revisions.id = revision_id WHERE articles.id = ?"
    )
    row = db.execute(query, [article_id]).fetchone()
    return (row[0], row[1], row[2]) if row else None


def ids(db: Database) -> list[int]:
    """Return the ids of all articles, the newest first."""
    return [
        article for (article,) in db.execute("SELECT id FROM articles ORDER BY published DESC, imported DESC, id DESC")
    ]


def titled(db: Database, words: Sequence[str], *, limit: int) -> list[tuple[int, str, str, str]]:
    """Return id, title, outlet and date of the newest articles whose titles hold all *words*, any where there are none.

    Neither case nor what stands between words makes a difference, in any language.
    """
    holds = " AND ".join(["instr(title_key, ?)"] * len(words)) or "1"
    query = (
        "SELECT articles.id, title, coalesce(outlets.name, ''), published FROM articles "
        f"LEFT JOIN outlets ON outlets.id = outlet_id WHERE {holds} ORDER BY published DESC, articles.id DESC LIMIT ?"
    )
    return [tuple(row) for row in db.execute(query, [*map(title_key, words), limit])]


def count(db: Database) -> int:
    """Count the articles."""
    return first(db, "SELECT count(*) FROM articles") or 0


def present(db: Database, article_ids: Sequence[int]) -> frozenset[int]:
    """Return which of these articles are in the library."""
    found = db.execute(f"SELECT id FROM articles WHERE id {AMONG}", [listed(article_ids)])
    return frozenset(article for (article,) in found)


def imported_since(db: Database, time: str, article_ids: Sequence[int]) -> frozenset[int]:
    """Return which of these articles came into the library after a *time*, ISO 8601 in UTC."""
    found = db.execute(f"SELECT id FROM articles WHERE imported > ? AND id {AMONG}", [time, listed(article_ids)])
    return frozenset(article for (article,) in found)


def languages(db: Database) -> tuple[str, ...]:
    """Return the languages of all articles, the one of the most articles first."""
    query = "SELECT language FROM articles WHERE language <> '' GROUP BY language ORDER BY count(*) DESC"
    return tuple(language for (language,) in db.execute(query))


def without_text(db: Database) -> list[int]:
    """Return the ids of the articles whose newest text is empty."""
    query = (
        "SELECT articles.id FROM revisions CROSS JOIN articles "  # CROSS: else SQLite may go through all articles
        "ON articles.id = article_id AND revision_id = revisions.id WHERE text_sha256 = ?"
    )
    return [article for (article,) in db.execute(query, [sha256_of("")])]


def found_by(db: Database, prefix: str) -> list[int]:
    """Return the ids of the articles whose UUID begins with *prefix*."""
    rows = db.execute("SELECT id FROM articles WHERE substr(uuid, 1, ?) = ?", [len(prefix), prefix])
    return [article for (article,) in rows]


def dates_and_outlets_of_read(db: Database) -> list[tuple[str, int | None]]:
    """Return date of publication and outlet of every article that was read: not unread any more, or with passages."""
    query = (
        "SELECT published, outlet_id FROM articles WHERE status <> 'unread' OR id IN (SELECT article_id FROM passages)"
    )
    return [(published, outlet_id) for published, outlet_id in db.execute(query)]


def newest_revision(db: Database, article_id: int) -> int:
    """Return the id of the revision that an article says now. Raises LookupError where there is no such article."""
    found = first(db, "SELECT revision_id FROM articles WHERE id = ?", [article_id])
    if found is None:
        raise LookupError(f"no article {article_id}")
    return found


def revision(db: Database, revision_id: int) -> Revision:
    """Return a revision with its text. Raises LookupError where there is no such id."""
    query = "SELECT revisions.*, text FROM revisions JOIN texts ON sha256 = text_sha256 WHERE id = ?"
    for row in db.query(query, [revision_id]):
        blocks = tuple(Block(BlockKind(kind), *numbers) for kind, *numbers in json.loads(row["blocks"]))
        return Revision(row["id"], row["article_id"], row["number"], row["text"], blocks, row["imported"])
    raise LookupError(f"no revision {revision_id}")


def texts(db: Database, article_ids: Iterable[int]) -> dict[int, str]:
    """Return the newest text of each article."""
    query = (
        "SELECT articles.id, text FROM articles JOIN revisions ON revisions.id = revision_id "
        f"JOIN texts ON sha256 = text_sha256 WHERE articles.id {AMONG}"
    )
    return dict(db.execute(query, [listed(article_ids)]).fetchall())


def text_hashes(db: Database, revision_ids: Sequence[int]) -> dict[int, str]:
    """Return the SHA-256 of the text of each revision."""
    return dict(
        db.execute(f"SELECT id, text_sha256 FROM revisions WHERE id {AMONG}", [listed(revision_ids)]).fetchall()
    )


def originals(db: Database) -> list[tuple[str, str, int]]:
    """Return relative path, SHA-256 and size of every original that the library needs.

    An article that was read out of a file with many has that file as its original, whose row says the file's own SHA-256.
    """
    query = "SELECT original, sha256, size FROM files WHERE instr(original, sha256) ORDER BY original"
    return [tuple(row) for row in db.execute(query)]


def paths(db: Database) -> list[str]:
    """Return the path of every imported file, as it was on this machine: private, never exported."""
    return [path for (path,) in db.execute("SELECT path FROM files ORDER BY path")]


def original_of(db: Database, article_id: int) -> str | None:
    """Return the relative path in ``originals/`` of the file that an article's newest text came from."""
    query = (
        "SELECT original FROM files JOIN articles USING (revision_id) WHERE articles.id = ? ORDER BY files.id LIMIT 1"
    )
    row = db.execute(query, [article_id]).fetchone()
    return str(row[0]) if row else None


def _stored(block: Block) -> list[str | int]:
    """Return a block as JSON holds it: the page, which few files have, only where there is one."""
    row: list[str | int] = [block.kind, block.start, block.end, block.level]
    return [*row, block.page] if block.page else row


def _article(row: Mapping[str, Any]) -> Article:
    values: dict[str, Any] = {name: row[name] for name in _STATED_COLUMNS}
    values |= {name: bool(row[name]) for name in NOTICES}
    doubts = {fact: from_kept(doubt) for fact, doubt in json.loads(row["doubts"]).items()}
    facts = Facts(outlet=row["outlet_name"], found=json.loads(row["found"]), doubts=doubts, **values)
    return Article(
        id=row["id"],
        uuid=row["uuid"],
        revision_id=row["revision_id"],
        facts=facts,
        outlet_id=row["outlet_id"],
        marking=Marking(row["marking"]) if row["marking"] else None,
        status=Status(row["status"]),
        starred=bool(row["starred"]),
        words=row["words"],
        passages=row["passages"],
        revisions=row["number"],
        copies=max(0, row["grouped"] - 1),
        file=row["path"] or "",
        sha256=row["sha256"] or "",
        imported=row["imported"],
        missing_since=row["missing_since"] or "",
        chatham_house=bool(row["chatham_house"]),
    )


def _fact_columns(facts: Facts) -> dict[str, Any]:
    return {
        **{name: getattr(facts, name) for name in _STATED_COLUMNS},
        **{name: int(getattr(facts, name)) for name in NOTICES},
        "title_key": title_key(facts.title),
        "found": json.dumps(facts.found),
        "doubts": json.dumps({fact: to_keep(doubt) for fact, doubt in facts.doubts.items()}),
    }
