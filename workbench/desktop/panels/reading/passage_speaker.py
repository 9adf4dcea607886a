"""Says the passage that keys choose, which eyes see outlined."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.desktop.language import translated
from workbench.desktop.session import Session
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.desktop.widgets.parts.announce import announce
from workbench.domain.grading import CREDIBILITY
from workbench.domain.passages import Passage


class PassageSpeaker(QObject):
    """Let screen readers hear words, tags, grade and note of a passage, and all but the words when these change."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._said: tuple[int, str] | None = None

    def say(self, chosen: Passage | None) -> None:
        """Say which passage is chosen now; nothing where that was said, or the keyboard is elsewhere."""
        before, self._said = self._said, (chosen.id, self._facts(chosen)) if chosen else None
        if chosen is None or self._said is None or self._said == before or not self._view.hasFocus():
            return
        is_known = before is not None and before[0] == chosen.id
        announce(self._view, self._said[1] if is_known else f"{chosen.quote}; {self._said[1]}")

    def _facts(self, passage: Passage) -> str:
        tags = ", ".join(tag.name for ref in sorted(passage.tags) if (tag := self._session.codebook.get(ref)))
        grade = translated(CREDIBILITY[passage.credibility]) if passage.credibility else ""
        return "; ".join(part for part in (tags or self.tr("no tags"), grade, passage.note) if part)
