"""A draft reviewed while it is written: its problems and its ledger, off the window's thread, the newest only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from sqlite_utils import Database

from workbench.briefing.citations import footnote_numbers
from workbench.briefing.evidence import Evidence
from workbench.briefing.ledger import Ledger, ledger_of
from workbench.briefing.lint.draft import lint
from workbench.briefing.lint.problems import Material, Problem
from workbench.desktop.session import Session
from workbench.operations.briefings import existing_briefing
from workbench.operations.reviewing import material_for


@dataclass(frozen=True, slots=True)
class Review:
    """Hold what was found in *draft*; *evidence* is what is known of the passages cited and collected, by key."""

    draft: str
    problems: tuple[Problem, ...]
    ledger: Ledger
    evidence: Mapping[str, Evidence]


class Reviewer(QObject):
    """Review drafts. What is known of the passages is read again only where other ones are cited, or after ``forget``."""

    reviewed = Signal(object)
    """Carries a Review."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: tuple[tuple[int, frozenset[str]], Material] | None = None

    def forget(self) -> None:
        """Read what is known of the passages again: the library has changed."""
        self._known = None

    def review(self, briefing_id: int, draft: str) -> None:
        """Answer with ``reviewed``, unless another draft comes first."""
        known = self._known

        def found(db: Database) -> tuple[tuple[tuple[int, frozenset[str]], Material], Review]:
            asked = (briefing_id, frozenset(footnote_numbers(draft)))
            material = known[1] if known and known[0] == asked else _material(db, briefing_id, draft)
            review = Review(draft, lint(draft, material), ledger_of(draft, material), material.evidence)
            return (asked, material), review

        self._session.ask("review", lambda db, _index: found(db), self._on_found)

    def _on_found(self, answer: tuple[tuple[tuple[int, frozenset[str]], Material], Review]) -> None:
        self._known, review = answer
        self.reviewed.emit(review)


def _material(db: Database, briefing_id: int, draft: str) -> Material:
    return material_for(db, existing_briefing(db, briefing_id), draft)
