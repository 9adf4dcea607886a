"""A draft reviewed while it is written: its problems and its ledger, off the window's thread, the newest only."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from sqlite_utils import Database

from workbench.briefing.citations import footnote_numbers
from workbench.briefing.ledger import ledger_of
from workbench.briefing.lint.draft import lint
from workbench.briefing.lint.problems import Material
from workbench.desktop.session import Session
from workbench.desktop.widgets.draft.review_rows import ReviewRow, ledger_rows, problem_rows
from workbench.operations.briefings import existing_briefing
from workbench.operations.reviewing import material_for


@dataclass(frozen=True, slots=True)
class Review:
    """Hold the rows for what was found in *draft*: its *claims* with their passages, and the *checks* of its problems."""

    draft: str
    claims: list[ReviewRow]
    checks: list[ReviewRow]


@dataclass(frozen=True, slots=True)
class _Known:
    """Hold what was read of the passages with these *keys*: those of a briefing's tray, and those cited."""

    briefing_id: int
    keys: frozenset[str]
    material: Material


class Reviewer(QObject):
    """Review drafts. What is known of the passages is read again only where others are cited, or after ``forget``."""

    reviewed = Signal(object)
    """Carries a Review."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: _Known | None = None
        self._age = 0

    def forget(self) -> None:
        """Read what is known of the passages again: the library has changed."""
        self._known = None
        self._age += 1  # what is being read now is old already

    def review(self, briefing_id: int, draft: str) -> None:
        """Answer with ``reviewed``, unless another draft comes first."""
        known, age = self._known, self._age

        def found(db: Database) -> tuple[_Known, Review]:
            cited = frozenset(footnote_numbers(draft))
            is_enough = known and known.briefing_id == briefing_id and cited <= known.keys
            now = known if known and is_enough else _read(db, briefing_id, draft, cited)
            claims = ledger_rows(ledger_of(draft, now.material), now.material.evidence)
            return now, Review(draft, claims, problem_rows(draft, lint(draft, now.material)))

        self._session.ask("review", lambda db, _index: found(db), partial(self._on_found, age))

    def _on_found(self, age: int, answer: tuple[_Known, Review]) -> None:
        known, review = answer
        if age == self._age:
            self._known = known
        self.reviewed.emit(review)


def _read(db: Database, briefing_id: int, draft: str, cited: frozenset[str]) -> _Known:
    material = material_for(db, existing_briefing(db, briefing_id), draft)
    return _Known(briefing_id, cited | material.evidence.keys(), material)
