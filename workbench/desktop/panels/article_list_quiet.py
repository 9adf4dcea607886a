"""The line above the rows that says what the count alone does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from workbench.desktop.look import FontRole
from workbench.desktop.models.article_search import Found
from workbench.search.answers import Answer


class QuietLine(QLabel):
    """Say how closely a query is answered, what of it was ignored, and what no search can find; else stay hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", FontRole.SECONDARY)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_found(self, found: Found) -> None:
        """Say what is to be said of an answer."""
        parts = []
        if found.answer is not None and found.answer.relaxed:
            parts.append(self._closeness(found.answer))
        if found.unsearchable:
            parts.append(self.tr("{count} not searchable").format(count=f"{found.unsearchable:,}"))
        if found.answer is not None and found.answer.ignored:
            parts.append(self.tr("Ignored: {parts}").format(parts="; ".join(found.answer.ignored)))
        self._show(parts)

    def add_suggestion(self, better: str) -> None:
        """Say, too, that another query may be what was meant."""
        self._show([*filter(None, [self.text()]), self.tr("Did you mean “{query}”?").format(query=better)])

    def _closeness(self, answer: Answer) -> str:
        words = self.tr("{strict} with all words; {relaxed} more with some of them")
        return words.format(strict=f"{answer.total - answer.relaxed:,}", relaxed=f"{answer.relaxed:,}")

    def _show(self, parts: list[str]) -> None:
        self.setText(" · ".join(parts))
        self.setVisible(bool(parts))
