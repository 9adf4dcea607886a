"""A briefing's draft in step with the library: what is typed is saved, what other steps make of it is taken over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTime, QTimer, Signal

from workbench.desktop.session import Session
from workbench.domain.briefings import Briefing
from workbench.library import briefings
from workbench.operations.briefings import add_briefing, keep_version, save_draft

SAVE_AFTER_MS = 800


class DraftKeeper(QObject):
    """Save one briefing's draft 800 ms after the last edit and whenever asked to; never lose either side of a conflict.

    *shown* gives the text that stands in the editor. ``replaced`` carries the draft that another step has made, while
    nothing of the editor's is unsaved; ``told`` a short message; ``warned`` one of what
    could not be saved.
    """

    replaced = Signal(str)
    told = Signal(str)
    warned = Signal(str)

    def __init__(self, session: Session, shown: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = shown
        self._briefing: Briefing | None = None
        self._known = ""
        self._unconfirmed: dict[int, str] = {}
        self._has_failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)
        session.failed.connect(self._on_failed)

    @property
    def is_unsaved(self) -> bool:
        """Say whether the editor holds text that the library has not confirmed."""
        return self._briefing is not None and self._shown() != self._known

    def draft_of(self, briefing: Briefing) -> str:
        """Return the text to open a briefing with: the library's, unless a newer one is still to be confirmed."""
        return self._unconfirmed.get(briefing.id, briefing.draft)

    def follow(self, briefing: Briefing | None) -> None:
        """Keep the draft of *briefing*, which the editor shows now, or none."""
        self._timer.stop()
        self._briefing = briefing
        self._known = _lines(briefing.draft) if briefing else ""

    def on_edited(self) -> None:
        """Save soon."""
        self._timer.start()

    def save_now(self) -> None:
        """Save what is unsaved and not on its way; after a failure, also what was sent before."""
        self._timer.stop()
        if not self._session.library.is_writable:
            return
        due = dict(self._unconfirmed) if self._has_failed else {}
        self._has_failed = False
        if self._briefing is not None and self.is_unsaved:
            briefing_id, shown = self._briefing.id, self._shown()
            if self._unconfirmed.get(briefing_id) != shown:
                due[briefing_id] = self._unconfirmed[briefing_id] = shown
        for briefing_id, draft in due.items():
            self._send(briefing_id, draft)

    def compare(self) -> None:
        """Look at what the library holds now. Call after a step that touched the briefing."""
        if self._briefing is None or self._briefing.id in self._unconfirmed:
            return  # what was sent decides, once it is confirmed
        now = briefings.get(self._session.db, self._briefing.id)
        if now is None or now.uuid != self._briefing.uuid:  # ids are given again
            self._rescue(self._briefing)
            return
        stored, shown = _lines(now.draft), self._shown()
        if stored == self._known:
            return
        if shown in {self._known, stored}:
            self._known = stored
            if shown != stored:
                self.replaced.emit(stored)
        else:
            self._keep_both(now, shown)

    def _send(self, briefing_id: int, draft: str) -> None:
        self._session.perform(
            save_draft,
            briefing_id=briefing_id,
            draft=draft,
            then=lambda _changes: self._on_saved(briefing_id, draft),
        )

    def _on_saved(self, briefing_id: int, draft: str) -> None:
        if self._unconfirmed.get(briefing_id) == draft:
            del self._unconfirmed[briefing_id]
        if self._briefing is not None and self._briefing.id == briefing_id:
            self._known = draft
            self.told.emit(self.tr("Draft saved {}").format(_time()))
            self.compare()

    def _on_failed(self, _message: str) -> None:
        if self._unconfirmed:
            self._has_failed = True
            self.warned.emit(self.tr("Draft not saved"))

    def _keep_both(self, now: Briefing, shown: str) -> None:
        label = self.tr("Before the text of {}").format(_time())
        self._session.perform(keep_version, briefing_id=now.id, label=label)
        self._unconfirmed[now.id] = shown
        self._send(now.id, shown)
        message = self.tr("The draft had changed meanwhile: your text is saved, the other is the version “{}”")
        self.told.emit(message.format(label))

    def _rescue(self, gone: Briefing) -> None:
        """Start a briefing with the unsaved text of one that is gone."""
        shown, unsaved = self._shown(), self.is_unsaved
        self.follow(None)
        if unsaved:
            self._session.perform(
                add_briefing,
                title=gone.title,
                day=self._session.today(),
                category=gone.category,
                series=gone.series,
                template=gone.template,
                marking=gone.marking,
                draft=shown,
            )
            self.told.emit(self.tr("The briefing is gone; your unsaved text is kept as a new one"))


def _lines(draft: str) -> str:
    """Return *draft* with line ends as the editor keeps them."""
    return draft.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")


def _time() -> str:
    return QTime.currentTime().toString("HH:mm")
