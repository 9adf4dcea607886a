"""How a draft will read, drawn while it is written: off the window's thread, the newest only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from sqlite_utils import Database

from workbench.briefing.citations import footnote_numbers
from workbench.briefing.evidence import Evidence
from workbench.briefing.preview import Preview
from workbench.briefing.sources import short_form
from workbench.briefing.statements import read_headings
from workbench.desktop.language import quoted
from workbench.desktop.session import Session
from workbench.desktop.themes import Theme
from workbench.operations.briefings import evidence_for


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """Hold a draft as HTML, the words behind its citations by key, and its headings, each with its line, from 0."""

    draft: str
    html: str
    quotes: dict[str, str]
    headings: tuple[tuple[int, str], ...]


class Previewer(QObject):
    """Draw drafts. What is known of passages is read again only where others are cited, or after ``forget``."""

    previewed = Signal(object)
    """Carries a PreviewPage."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: Mapping[str, Evidence] = {}
        self._age = 0
        self._preview: Preview | None = None
        self._theme: Theme | None = None
        self._asked: str | None = None

    def forget(self) -> None:
        """Read what is known of the passages again: the library has changed."""
        self._known = {}
        self._age += 1  # what is being read now is old already
        self._asked = None

    def preview(self, draft: str, theme: Theme) -> None:
        """Answer with ``previewed``, unless another draft comes first or nothing has changed."""
        if theme != self._theme or self._preview is None:
            self._theme, self._preview = theme, Preview(_colours(theme))
        elif draft == self._asked:
            return
        self._asked = draft
        known, preview = self._known, self._preview

        def drawn(db: Database) -> tuple[Mapping[str, Evidence], PreviewPage]:
            evidence = _evidence(db, known, draft)
            return evidence, page_of(draft, evidence, preview)

        self._session.ask("preview", lambda db, _index: drawn(db), partial(self._on_drawn, self._age))

    def _on_drawn(self, age: int, answer: tuple[Mapping[str, Evidence], PreviewPage]) -> None:
        known, page = answer
        if age == self._age:
            self._known = known
        self.previewed.emit(page)


def page_of(draft: str, evidence: Mapping[str, Evidence], preview: Preview) -> PreviewPage:
    """Return *draft* as *preview* draws it."""
    headings = tuple((draft.count("\n", 0, heading.span.start), heading.words) for heading in read_headings(draft))
    quotes = {key: f"{quoted(item.quote)} — {short_form(item)}" for key, item in evidence.items()}
    return PreviewPage(draft, preview.page(draft, evidence), quotes, headings)


def _evidence(db: Database, known: Mapping[str, Evidence], draft: str) -> Mapping[str, Evidence]:
    cited = footnote_numbers(draft)
    missing = [key for key in cited if key not in known]
    found = {**known, **evidence_for(db, missing)} if missing else known
    return {key: found[key] for key in cited if key in found}


def _colours(theme: Theme) -> dict[str, str]:
    return {
        "text": theme.text, "muted": theme.text2, "accent": theme.accent,
        "danger": theme.danger, "border": theme.border, "quote": theme.text2,
    }  # fmt: skip
