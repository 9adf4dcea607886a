"""Undo and redo for everything in a library, and the list of what each step changed.

SQLite's own recipe (sqlite.org/undoredo.html): temporary triggers write down the statement that reverses each row
change. Playing a step back runs its statements newest first, while the triggers write down the way forward again.
The journal lives as long as the connection. ``texts`` are outside it: they are stored under their hash, never changed,
and swept when nothing needs them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.domain.changes import Changes
from workbench.library.schema import JOURNALLED

STEPS = 500
"""How many steps can be undone; older ones are forgotten."""

QUIET = {"articles": "status"}
"""Columns that quiet steps change: undoing another step on the row leaves them alone."""


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    first: int
    last: int
    group: str | None


class Journal:
    """Keep the undo and redo lists of one writing connection."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        db.execute("PRAGMA temp_store = MEMORY")
        db.execute(
            "CREATE TEMP TABLE journal (seq INTEGER PRIMARY KEY AUTOINCREMENT, sql TEXT, "
            "table_name TEXT, row_id INTEGER, kind TEXT, article_id INTEGER, passage_id INTEGER)"
        )
        db.execute("CREATE INDEX temp.journal_rows ON journal (table_name, row_id)")
        for table, article in JOURNALLED.items():
            _write_triggers(db, table, article)

    @property
    def undo_label(self) -> str | None:
        """Return the name of the step that ``undo`` would take back."""
        return next((step.label for step in reversed(self._undo)), None)

    @property
    def redo_label(self) -> str | None:
        """Return the name of the step that ``redo`` would do again."""
        return next((step.label for step in reversed(self._redo)), None)

    def changes_since(self, label: str, first: int) -> Changes:
        """Return what was changed after journal entry *first*; to be called inside the step's transaction."""
        return self._changes(label, first, self.position())

    def record(self, changes: Changes, first: int, *, group: str | None) -> None:
        """Close the step that began after journal entry *first*; a step of the same *group* continues the last one."""
        last = self.position()
        if last == first:
            return
        self._forget(self._redo)
        before = first
        goes_on = bool(group and self._undo and self._undo[-1].group == group)
        if goes_on:
            first = self._undo[-1].first
        self._drop_needless_updates(first, before, last)
        # In one go: the window asks on its own thread what can be undone.
        self._undo[len(self._undo) - goes_on :] = [_Step(changes.label, first, last, group)]
        if len(self._undo) > STEPS:
            self._forget([self._undo.pop(0)])

    def forget_since(self, first: int) -> None:
        """Keep nothing of the step that began after journal entry *first*: it cannot be undone."""
        self._db.execute("DELETE FROM journal WHERE seq > ?", [first])

    def position(self) -> int:
        """Return the number of the newest journal entry."""
        row = self._db.execute("SELECT seq FROM temp.sqlite_sequence WHERE name = 'journal'").fetchone()
        return int(row[0]) if row else 0

    @contextmanager
    def playing(self, *, redo: bool) -> Iterator[list[Changes]]:
        """Play one step back (or forward) inside the caller's transaction; yields a list that receives the Changes.

        The lists are only altered when the block ends well.
        """
        source, target = (self._redo, self._undo) if redo else (self._undo, self._redo)
        step = source[-1]
        before = self.position()
        self._db.execute("PRAGMA defer_foreign_keys = ON")
        statements = self._db.execute(
            "SELECT sql FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq DESC", [step.first, step.last]
        ).fetchall()
        for (sql,) in statements:
            self._db.execute(sql)
        after = self.position()
        played = [self._changes(step.label, before, after)]
        yield played
        self._delete(step)
        source.pop()
        target.append(_Step(step.label, before, after, None))

    def _changes(self, label: str, first: int, last: int) -> Changes:
        rows: dict[str, set[int]] = {}
        inserted: dict[str, list[int]] = {}
        articles: set[int] = set()
        passages: set[int] = set()
        entries = self._db.execute(
            "SELECT table_name, row_id, kind, article_id, passage_id FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq",
            [first, last],
        )
        for table, row_id, kind, article_id, passage_id in entries:
            rows.setdefault(table, set()).add(row_id)
            if kind == "insert":
                inserted.setdefault(table, []).append(row_id)
            if article_id is not None:
                articles.add(article_id)
            if passage_id is not None:
                passages.add(passage_id)
        of_outlets = self._db.execute(
            "SELECT articles.id FROM articles JOIN journal ON table_name = 'outlets' AND row_id = outlet_id "
            "WHERE seq > ? AND seq <= ?",
            [first, last],
        )
        of_groups = self._db.execute(
            "SELECT articles.id FROM articles JOIN journal ON table_name = 'copy_groups' AND row_id = copy_group_id "
            "WHERE seq > ? AND seq <= ?",
            [first, last],
        )
        articles.update(article for rows_of in (of_outlets, of_groups) for (article,) in rows_of)
        return Changes(
            label,
            {table: frozenset(ids) for table, ids in rows.items()},
            {table: tuple(ids) for table, ids in inserted.items()},
            frozenset(articles),
            frozenset(passages),
        )

    def _drop_needless_updates(self, first: int, before: int, last: int) -> None:
        """Keep no update of a row that the step which began after *first* has made, or, going on, has updated before.

        The reverse of the oldest entry takes the row away, or restores it; each update holds the whole row, which for
        thousands of imported articles adds up. One that changed a quiet column stays: the oldest may leave that alone.
        Only entries after *before* are looked at: the others were.
        """
        self._db.execute(
            "DELETE FROM journal AS later WHERE seq > ? AND seq <= ? AND kind IN ('update', 'quiet') AND EXISTS ("
            "SELECT 1 FROM journal AS earlier WHERE earlier.seq > ? AND earlier.seq < later.seq "
            "AND (earlier.kind = 'insert' OR (earlier.kind IN ('update', 'quiet') AND later.kind = 'update' AND ?)) "
            "AND earlier.table_name = later.table_name AND earlier.row_id = later.row_id) "
            "AND NOT EXISTS (SELECT 1 FROM journal AS gone WHERE gone.seq > ? AND gone.seq <= ? "
            "AND gone.kind = 'delete' AND gone.table_name = later.table_name AND gone.row_id = later.row_id)",
            [before, last, first, first < before, first, last],
        )

    def _forget(self, steps: list[_Step]) -> None:
        for step in steps:
            self._delete(step)
        steps.clear()

    def _delete(self, step: _Step) -> None:
        self._db.execute("DELETE FROM journal WHERE seq > ? AND seq <= ?", [step.first, step.last])


def _write_triggers(db: Database, table: str, article: str) -> None:
    columns = [column.name for column in db.table(table).columns]
    passage = "{row}.id" if table == "passages" else "{row}.passage_id" if table == "passage_tags" else "NULL"

    quiet = QUIET.get(table)
    update = f"CASE WHEN OLD.{quiet} IS NEW.{quiet} THEN 'update' ELSE 'quiet' END" if quiet else "'update'"

    def log(event: str, moment: str, sql: str, row: str, kind: str) -> None:
        db.execute(
            f"CREATE TEMP TRIGGER journal_{table}_{event} {moment} {event} ON main.{table} BEGIN "
            f"INSERT INTO journal (sql, table_name, row_id, kind, article_id, passage_id) VALUES "
            f"({sql}, '{table}', {row}.id, {kind}, {article.format(row=row)}, {passage.format(row=row)}); END"
        )

    names = ", ".join(f'"{name}"' for name in columns)
    old_values = " || ', ' || ".join(_literal(f'OLD."{name}"') for name in columns)
    assignments = " || ', ' || ".join(_assignment(name, quiet=name == quiet) for name in columns)
    log("insert", "AFTER", f"'DELETE FROM {table} WHERE id = ' || NEW.id", "NEW", "'insert'")
    log("update", "AFTER", f"'UPDATE {table} SET ' || {assignments} || ' WHERE id = ' || OLD.id", "OLD", update)
    log("delete", "BEFORE", f"'INSERT INTO {table} ({names}) VALUES (' || {old_values} || ')'", "OLD", "'delete'")


def _assignment(column: str, *, quiet: bool) -> str:
    """Return SQL for the assignment that gives *column* its old value; a quiet one keeps what it has unless it changed."""
    restored = f"""'"{column}" = ' || """ + _literal(f'OLD."{column}"')
    if not quiet:
        return restored
    return f"""CASE WHEN OLD."{column}" IS NEW."{column}" THEN '"{column}" = "{column}"' ELSE {restored} END"""


def _literal(column: str) -> str:
    """Return SQL for *column*'s value as a literal; ``quote()`` cuts text at NUL, so such text goes by hex."""
    return (
        f"CASE WHEN typeof({column}) = 'text' AND instr({column}, char(0)) "
        f"THEN 'CAST(x''' || hex({column}) || ''' AS TEXT)' ELSE quote({column}) END"
    )
