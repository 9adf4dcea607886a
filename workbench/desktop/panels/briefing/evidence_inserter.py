"""Passages put into the draft: as quotations, as citations, or as a first draft."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from workbench.briefing.citations import insert_text
from workbench.desktop.language import translated
from workbench.desktop.models.tray import TrayModel
from workbench.desktop.session import Session
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.draft.tray_delegate import TrayRow
from workbench.desktop.widgets.draft.tray_view import TrayList
from workbench.domain.spans import Span
from workbench.errors import WorkbenchError
from workbench.operations.briefings import evidence_for
from workbench.operations.drafting import drafted_from


class EvidenceInserter(QObject):
    """Put what the tray holds into an editor; each time is one step of the editor's undo."""

    def __init__(
        self, session: Session, editor: DraftEditor, rows: TrayModel, listed: TrayList, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._rows = rows
        self._list = listed
        editor.passages_dropped.connect(self._insert_dropped)

    def insert(self, rows: Sequence[TrayRow], cite_only: bool) -> None:
        """Insert passages at the caret, as far as they are still there."""
        self._insert([row.key for row in rows], cite_only=cite_only)

    def _insert(self, keys: Sequence[str], *, cite_only: bool) -> None:
        evidence = evidence_for(self._session.db, keys)
        there = [key for key in keys if key in evidence]
        if there:
            texts = [insert_text(evidence[key]) for key in there]
            self._editor.insert_passages(texts, there, cite_only=cite_only)

    def insert_chosen(self) -> None:
        """Insert what is chosen in the tray, or its first passage."""
        self.insert(self._list.chosen_or_first(), cite_only=False)

    def draft(self, briefing_id: int) -> None:
        """Insert attributed sentences: on the passages chosen, where several are, else on those in the tray not yet cited."""
        several = len(self._list.selectedIndexes()) > 1
        keys = [row.key for row in (self._list.chosen() if several else self._rows.uncited_of_tray())]
        try:
            found = drafted_from(self._session.db, briefing_id=briefing_id, draft=self._editor.draft, keys=keys)
        except WorkbenchError as error:
            self._session.told.emit(translated(str(error)), False)
            return
        self._editor.replace(Span(found.at, found.at), found.words)
        said = self.tr("Drafted from 1 passage") if len(keys) == 1 else self.tr("Drafted from {} passages")
        self._session.told.emit(said.format(len(keys)), False)

    def _insert_dropped(self, keys: list[str]) -> None:
        self._insert(keys, cite_only=False)
        self._editor.setFocus()
