"""What a step changed: the value that every operation returns and that views and the index follow."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Name the rows that one step, undo or redo touched: table name to row ids.

    *inserted* lists the rows that the step itself added, in order. *articles* are the ids of all articles whose
    answers to a search may differ now, *passages* those of all passages that changed themselves or in their tags.
    """

    label: str = ""
    rows: dict[str, frozenset[int]] = field(default_factory=dict)
    inserted: dict[str, tuple[int, ...]] = field(default_factory=dict)
    articles: frozenset[int] = frozenset()
    passages: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.rows)

    def touches(self, *tables: str) -> bool:
        """Say whether a row of any of *tables* was changed."""
        return any(table in self.rows for table in tables)

    def new_id(self, table: str) -> int:
        """Return the id of the one row that the step added to *table*. Raises LookupError where there is none."""
        if not self.inserted.get(table):
            raise LookupError(f"the step “{self.label}” added no row to {table}")
        return self.inserted[table][-1]
