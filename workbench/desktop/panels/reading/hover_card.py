"""The card that shows what is known of the passage under the mouse."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from workbench.desktop.language import translated
from workbench.desktop.look import Look
from workbench.desktop.panels.reading.article_passages import ArticlePassages
from workbench.desktop.session import Session
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.desktop.widgets.parts.shown_date import shown_time
from workbench.domain.codebook import Codebook, Tag, TagKind
from workbench.domain.grading import CREDIBILITY
from workbench.domain.passages import Passage

_LONGEST_NOTE = 240
_SIGNS = {TagKind.ACTOR: "●", TagKind.THEME: "▬"}


class HoverCard(QObject):
    """Show a passage's tags, note, credibility, who marked it and when, while the mouse rests on it."""

    def __init__(self, look: Look, session: Session, view: ArticleView, shelf: ArticlePassages) -> None:
        super().__init__(view)
        self._look = look
        self._session = session
        self._view = view
        self._shelf = shelf
        view.passage_hovered.connect(self._on_hovered)

    def _on_hovered(self, passage_id: int | None) -> None:
        passage = self._shelf.known.get(passage_id or 0)
        tip = card_of(passage, self._session.codebook, self._look) if passage else ""
        QToolTip.showText(QCursor.pos(), tip, self._view)


def card_of(passage: Passage, codebook: Codebook, look: Look) -> str:
    """Return what the card says, as HTML; a note may look like anything, so it is always escaped."""
    tags = [tag for ref in sorted(passage.tags) if (tag := codebook.get(ref))]
    note = passage.note.strip()
    if len(note) > _LONGEST_NOTE:
        note = note[:_LONGEST_NOTE].rsplit(" ", 1)[0].rstrip() + "…"
    grade = passage.credibility
    said = QCoreApplication.translate("HoverCard", "Credibility {}: {}")
    below = [
        passage.marking.value if passage.marking else "",
        said.format(grade, translated(CREDIBILITY[grade])) if grade else "",
        _marked(passage),
    ]
    faint = look.colour("text2").name()
    parts = [
        "<br>".join(_line(tag, look) for tag in tags),
        f"<span style='white-space: pre-wrap'>{html.escape(note)}</span>" if note else "",
        f"<span style='color: {faint}'>{'<br>'.join(html.escape(part) for part in below if part)}</span>",
    ]
    return "".join(f"<p style='margin: 6px 3px'>{part}</p>" for part in parts if part)


def _marked(passage: Passage) -> str:
    when = shown_time(passage.created)
    if not passage.analyst:  # marked before this was kept
        return QCoreApplication.translate("HoverCard", "Marked {}").format(when)
    return QCoreApplication.translate("HoverCard", "Marked by {0}, {1}").format(passage.analyst, when)


def _line(tag: Tag, look: Look) -> str:
    colour = look.hue(tag.colour).name()
    return f"<span style='color: {colour}'>{_SIGNS[tag.kind]}</span>&nbsp;{html.escape(tag.name)}"
