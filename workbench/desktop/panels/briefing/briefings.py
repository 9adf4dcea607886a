"""The briefing page: evidence tray, draft and preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.briefing.citations import citations
from workbench.desktop.actions import Actions, Scope
from workbench.desktop.look import Look
from workbench.desktop.models.draft import DraftKeeper
from workbench.desktop.models.preview import Previewer, PreviewPage
from workbench.desktop.models.tray import TrayModel
from workbench.desktop.models.tray_feed import TrayFeed
from workbench.desktop.panels.briefing.briefing_review import BriefingReview
from workbench.desktop.panels.briefing.evidence_inserter import EvidenceInserter
from workbench.desktop.panels.briefing.replace_bar import ReplaceBar
from workbench.desktop.session import Session
from workbench.desktop.themes import LIGHT
from workbench.desktop.widgets.draft.draft_pane import DraftPane
from workbench.desktop.widgets.draft.draft_places import place_in
from workbench.desktop.widgets.draft.scroll_step import ScrollStep
from workbench.desktop.widgets.draft.side_pane import PREVIEW, SidePane
from workbench.desktop.widgets.draft.tray_view import TrayPane
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.domain.briefings import Briefing
from workbench.domain.changes import Changes
from workbench.domain.markings import Marking
from workbench.library import briefings
from workbench.operations.briefings import collect_passages, drop_passages, edit_briefing

_FOLLOW_AFTER_MS = 150
_WIDTHS = 324, 532, 532
_LEAST_WIDTHS = 240, 336, 372


class BriefingsPanel(QWidget):
    """Write a briefing: passages go from the tray into the draft, the preview shows how it will read.

    The draft is saved while it is written. Passages and preview are read off the window's thread, and only while the
    page is shown.
    """

    passage_opened = Signal(int, int)
    """The ids of article and passage."""
    evidence_requested = Signal()
    new_briefing_requested = Signal(list)
    """The ids of the passages to collect in it."""
    export_requested = Signal(int)
    delete_requested = Signal(int)
    filing_requested = Signal(int)
    opened = Signal()
    """Another briefing is shown."""
    told = Signal(str)
    """What was saved."""
    warned = Signal(str)
    """What could not be saved."""

    def __init__(self, look: Look, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._briefing: Briefing | None = None
        self._carets: dict[int, int] = {}
        self._feed = TrayFeed(session, self)
        writable = session.library.is_writable
        self._rows = TrayModel(self)
        self._tray = TrayPane(look, self._rows, writable=writable)
        self._draft = DraftPane(look, actions["keep_version"], writable=writable)
        self._side = SidePane(look)
        self._nothing = EmptyState(
            look, "pencil-line", self.tr("No briefing yet."), self.tr("New Briefing") if writable else ""
        )
        self._pages = QStackedWidget()
        self._pages.setProperty("ground", "surface")
        self._inserter = EvidenceInserter(session, self._draft.editor, self._rows, self._tray.list, self)
        self._replace = ReplaceBar(look, self._draft.editor)
        self._step = ScrollStep(self._draft.editor, self._side.preview)
        self._keeper = DraftKeeper(session, lambda: self._draft.editor.draft, self)
        self._review = BriefingReview(session, self._draft.editor, self._side, self)
        self._previewer = Previewer(session, self)
        self._follow_timer = QTimer(self)
        self._build()
        self._connect(actions)
        self._open_latest()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return tray, draft and side."""
        return self._tray, self._draft, self._side

    @property
    def current_briefing_id(self) -> int | None:
        """Return the id of the briefing that is open, or ``None``."""
        return self._briefing.id if self._briefing else None

    @property
    def caret(self) -> int:
        """Return where in the draft the caret stands."""
        return self._draft.editor.caret

    def open_briefing(self, briefing_id: int, *, caret: int | None = None) -> None:
        """Show a briefing, saving the one before, with the caret at this place or where it was left."""
        self.save_now()
        if self._briefing is not None:
            self._carets[self._briefing.id] = self.caret
        found = briefings.get(self._session.db, briefing_id)
        if found is not None:
            self._show(found)
            left = self._carets.get(briefing_id) if caret is None else caret
            self._draft.editor.select(place_in(self._draft.editor.draft, left))
            self.opened.emit()

    def add_passages(self, passage_ids: Sequence[int]) -> None:
        """Collect passages in the tray; with no briefing open, ask for a new one to collect them in."""
        if self._briefing is None:
            self.new_briefing_requested.emit(list(passage_ids))
            return
        if set(passage_ids) <= set(self._briefing.tray):
            self._session.told.emit(self.tr("Already in the tray"), False)
            return
        say = self.tr("Added to “{}”").format(self._briefing.title)
        self._session.perform(collect_passages, say=say, briefing_id=self._briefing.id, passage_ids=list(passage_ids))

    def save_now(self) -> None:
        """Save the draft without waiting."""
        self._keeper.save_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self._feed.catch_up()
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save the draft on the way to another page."""
        super().hideEvent(event)
        self.save_now()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Briefings"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for pane in self.panes:
            split.addWidget(pane)
            split.setStretchFactor(split.count() - 1, 0 if pane is self._tray else 1)
        split.setSizes([self._look.px(width) for width in _WIDTHS])
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._follow_timer.setSingleShot(True)
        self._follow_timer.setInterval(_FOLLOW_AFTER_MS)
        self._draft.add_bar(self._replace)
        self._on_look_changed()

    def _connect(self, actions: Actions) -> None:
        self._session.changed.connect(self._on_changed)
        self._look.changed.connect(self._on_look_changed)
        self._feed.rows_read.connect(self._on_rows_read)
        self._follow_timer.timeout.connect(self._follow)
        self._nothing.action_requested.connect(lambda: self.new_briefing_requested.emit([]))
        self._previewer.previewed.connect(self._on_previewed)
        self._keeper.replaced.connect(self._on_replaced)
        self._keeper.told.connect(self.told)
        self._keeper.warned.connect(self.warned)
        tray, draft = self._tray, self._draft
        tray.insert_requested.connect(self._inserter.insert)
        tray.remove_requested.connect(self._drop)
        tray.collect_requested.connect(self.add_passages)
        tray.opened.connect(lambda row: self.passage_opened.emit(row.article_id, row.id))
        tray.evidence_requested.connect(self.evidence_requested)
        tray.words_changed.connect(self._rows.set_words)
        tray.chooser.filter_changed.connect(self._rows.set_filter)
        tray.all_toggled.connect(lambda wanted: self._rows.show_all(wanted=wanted))
        self._rows.modelReset.connect(self._show_counts)
        draft.editor.edited.connect(self._on_edited)
        draft.editor.find_requested.connect(self._replace.open_bar)
        draft.editor.left.connect(self.save_now)
        draft.menu_opened.connect(lambda: draft.fill_menu(briefings.all_of(self._session.db), self.current_briefing_id))
        draft.briefing_chosen.connect(self.open_briefing)
        draft.new_requested.connect(lambda: self.new_briefing_requested.emit([]))
        draft.delete_requested.connect(lambda: self._request(self.delete_requested.emit))
        draft.filing_requested.connect(lambda: self._request(self.filing_requested.emit))
        draft.marking.marking_chosen.connect(self._mark)
        self._side.export_clicked.connect(lambda: self._request(self.export_requested.emit))
        self._side.paper.toggled.connect(self._preview)
        self._side.view_changed.connect(self._preview)
        self._side.preview.key_clicked.connect(self._open_passage)
        self._review.passage_chosen.connect(self._open_passage)
        actions.add_to(self, Scope.DRAFT)
        actions.on("draft_from_evidence", lambda: self._request(self._inserter.draft))
        actions.on("fix_problem", self._review.fix_here)
        actions.on("insert_citation", self._inserter.insert_chosen)

    def _open_latest(self) -> None:
        found = briefings.all_of(self._session.db)
        if found:
            self._show(found[0])
        else:
            self._briefing = None
            self._keeper.follow(None)
            self._pages.setCurrentIndex(0)
            self.setFocusProxy(self._nothing)

    def _show(self, briefing: Briefing) -> None:
        self._draft.editor.open_draft(self._keeper.draft_of(briefing))
        self._keeper.follow(briefing)
        self._show_facts(briefing)
        self._pages.setCurrentIndex(1)
        self.setFocusProxy(self._draft.editor)
        self._side.preview.verticalScrollBar().setValue(0)
        self._follow()

    def _show_facts(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._draft.set_title(briefing.title)
        self._draft.set_filing(briefing.series, briefing.category)
        self._draft.marking.set_marking(briefing.marking)
        self._rows.set_tray(briefing.tray)
        self._show_counts()
        self._offer_rows()

    def _request(self, request: Callable[[int], None]) -> None:
        self.save_now()
        if self._briefing is not None:
            request(self._briefing.id)

    def _mark(self, marking: Marking | None) -> None:
        if self._briefing is not None:
            self._session.perform(
                edit_briefing, say=self.tr("Marking changed"), briefing_id=self._briefing.id, marking=marking
            )

    def _on_changed(self, changes: Changes) -> None:
        if set(changes.rows) != {"briefings"}:  # as each saving of the draft does
            self._review.forget()
            self._previewer.forget()
            self._follow_timer.start()
        if changes.touches("briefings", "briefing_passages"):
            self._reload_briefing()
        self._feed.note(changes)
        if self.isVisible():
            self._feed.catch_up()

    def _reload_briefing(self) -> None:
        self._keeper.compare()
        before = self._briefing
        now = briefings.get(self._session.db, before.id) if before else None
        if now is None or before is None or now.uuid != before.uuid:
            self._open_latest()
        else:
            self._show_facts(now)

    def _on_rows_read(self) -> None:
        self._rows.set_rows(self._feed.rows or ())
        self._offer_rows()
        self._follow()

    def _offer_rows(self) -> None:
        if self._feed.rows is not None:
            self._tray.chooser.set_rows(self._feed.rows)
            self._draft.editor.set_candidates(self._rows.candidates, (row.key for row in self._feed.rows))

    def _show_counts(self) -> None:
        self._tray.show_counts(len(self._briefing.tray) if self._briefing else 0, is_empty=self._rows.is_empty)

    def _drop(self, passage_ids: list[int]) -> None:
        if self._briefing is not None:
            say = self.tr("Removed from the tray")
            self._session.perform(drop_passages, say=say, briefing_id=self._briefing.id, passage_ids=passage_ids)

    def _open_passage(self, key: str) -> None:
        row = self._rows.row_with_key(key)
        if row is not None:
            self.passage_opened.emit(row.article_id, row.id)

    def _on_look_changed(self) -> None:
        for pane, least in zip(self.panes, _LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(self._look.px(least))
        self._follow()

    def _on_edited(self) -> None:
        self._keeper.on_edited()
        self._follow_timer.start()
        self._preview()

    def _on_replaced(self, draft: str) -> None:
        self._draft.editor.take_over(draft)
        self._follow()

    def _follow(self) -> None:
        """Let length, uses and preview follow the draft."""
        self._follow_timer.stop()
        if self._briefing is None or not self.isVisible():
            return
        draft = self._draft.editor.draft
        self._draft.show_length()
        self._rows.set_cited(citation.key for citation in citations(draft))
        self._review.follow(self._briefing.id)
        self._preview()

    def _preview(self) -> None:
        if self._briefing is not None and self.isVisible() and self._side.view == PREVIEW:
            theme = LIGHT if self._side.preview.is_paper else self._look.theme
            self._previewer.preview(self._draft.editor.draft, theme)

    def _on_previewed(self, page: PreviewPage) -> None:
        self._side.show_page(page.html, page.quotes, is_empty=not page.draft.strip())
        self._step.learn(page.draft, page.headings)
