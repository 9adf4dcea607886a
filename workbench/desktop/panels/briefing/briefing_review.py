"""The review beside the draft: claims and checks follow what is written, and lead to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.desktop.models.review import Review, Reviewer
from workbench.desktop.session import Session
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.draft.draft_marks import Mark
from workbench.desktop.widgets.draft.draft_places import Moves
from workbench.desktop.widgets.draft.review_rows import ReviewRow, RowKind
from workbench.desktop.widgets.draft.side_pane import SidePane
from workbench.domain.spans import Span


class BriefingReview(QObject):
    """Keep the lists of a side pane and the marks of an editor in step with the draft."""

    passage_chosen = Signal(str)
    """Carries the key of a passage to be opened."""

    def __init__(self, session: Session, editor: DraftEditor, side: SidePane, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._side = side
        self._reviewer = Reviewer(session, self)
        self._review: Review | None = None
        self._reviewer.reviewed.connect(self._show)
        editor.cursorPositionChanged.connect(self._follow_caret)
        side.view_changed.connect(lambda _view: self._follow_caret())
        for listed in (side.claims, side.checks):
            listed.row_chosen.connect(self._go_to)
            listed.fix_requested.connect(self._fix)

    def follow(self, briefing_id: int) -> None:
        """Review the draft that stands in the editor now."""
        self._reviewer.review(briefing_id, self._editor.draft)

    def forget(self) -> None:
        """Read the passages anew: the library has changed."""
        self._reviewer.forget()

    def fix_here(self) -> None:
        """Put right what is chosen in the list of checks, or what is remarked where the caret stands."""
        checks = self._side.checks
        chosen = checks.current_row() if checks.hasFocus() else None
        caret = self._editor.caret
        near = [row for row in checks.rows if row.fix and row.span and row.span.start <= caret <= row.span.end]
        row = chosen or min(near, key=lambda row: len(row.span or ()), default=None)
        if row is not None:
            self._fix(row)

    def _show(self, review: Review) -> None:
        self._review = review
        self._side.show_review(review.claims, review.checks)
        moves = Moves(review.draft, self._editor.draft)
        signed = [(row.sign, row.span, row.words) for row in review.checks if row.sign and row.span is not None]
        self._editor.show_marks(
            [
                (now, Mark(sign.icon, sign.token, words))
                for sign, span, words in sorted(signed, key=lambda mark: mark[0].rank)
                if (now := moves.place(span)) is not None
            ]
        )
        self._follow_caret()

    def _follow_caret(self) -> None:
        listed = {1: self._side.claims, 2: self._side.checks}.get(self._side.view)
        if listed is not None and self._review is not None:
            listed.follow(self._editor.caret)

    def _go_to(self, row: ReviewRow) -> None:
        if row.kind is RowKind.PASSAGE and row.key:
            self.passage_chosen.emit(row.key)
        elif row.span is not None and (span := self._now(row.span)) is not None:
            self._editor.select(span)
            self._editor.setFocus()

    def _fix(self, row: ReviewRow) -> None:
        span = self._now(row.fix.span) if row.fix else None
        if row.fix is not None and span is not None and not self._editor.isReadOnly():
            self._editor.replace(span, row.fix.words)
            self._editor.setFocus()

    def _now(self, span: Span) -> Span | None:
        """Return where a place of the reviewed draft stands in the present one."""
        return Moves(self._review.draft, self._editor.draft).place(span) if self._review else None
