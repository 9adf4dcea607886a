"""Follows the watched folders while the library is open: looks, waits until files have settled, has them imported."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workbench.desktop.background import Lane
from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.domain.watching import WatchedFolder
from workbench.importing.notifying import Notifier
from workbench.library import watching
from workbench.logs import log
from workbench.operations.sweeping import STILL, Look, Lookout, Sweep

_AT_ONCE = 0.1
_REST = 4
"""How many times as long as the last look took is waited before the next: large folders are looked at less often."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Say in seconds how long files must stand *still* before they are read, and how often all is *swept* regardless."""

    still: float = STILL
    swept: float = 60.0


class FolderState(StrEnum):
    """Say how it is with a watched folder."""

    WATCHING = "watching"
    UNREACHABLE = "not reachable"
    PAUSED = "paused"


class FolderWatch(QObject):
    """Watch the folders of a session's library, unless it is open for reading only.

    ``looked`` says that a look has ended: states may differ now. ``followed`` carries the Sweep after something was done.
    """

    looked = Signal()
    followed = Signal(object)
    _noticed = Signal()

    def __init__(self, session: Session, *, pace: Pace | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._pace = pace or Pace()
        self._lookout = Lookout(session.library, still=self._pace.still)
        self._notifier: Notifier | None = None
        self._unreachable: frozenset[str] = frozenset()
        self._closing = threading.Event()
        self._is_looking = False
        self._is_due = False
        self._took = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._lane = Lane("watch", self._on_failed, self)
        self._noticed.connect(self.look_soon, Qt.ConnectionType.QueuedConnection)
        session.closing.connect(self._close)
        if session.library.is_writable:
            session.changed.connect(self._on_changed)
            self._timer.start(0)

    def folders(self) -> list[WatchedFolder]:
        """Return the watched folders by path."""
        return watching.folders(self._session.db)

    def state(self, folder: WatchedFolder) -> FolderState:
        """Say how it is with *folder*."""
        if folder.paused:
            return FolderState.PAUSED
        return FolderState.UNREACHABLE if folder.path in self._unreachable else FolderState.WATCHING

    def look_soon(self) -> None:
        """Look at the folders as soon as may be."""
        if self._is_looking:
            self._is_due = True
        elif not self._closing.is_set():
            soon = self._soon(_AT_ONCE)
            if not self._timer.isActive() or self._timer.remainingTime() > soon:
                self._timer.start(soon)

    def _look(self) -> None:
        if not self.folders() and self._notifier is None:
            self.looked.emit()
            return
        self._is_looking, self._is_due = True, False
        self._lane.run(self._look_off_thread, self._on_looked)

    def _look_off_thread(self) -> Look:
        began = time.monotonic()
        look = self._lookout.look(cancelled=self._closing.is_set)
        self._took = time.monotonic() - began
        self._listen([Path(folder) for folder in look.reached])
        return look

    def _listen(self, folders: list[Path]) -> None:
        if self._notifier is not None and not self._notifier.is_for(folders):
            self._notifier.stop()
            self._notifier = None
        if self._notifier is None and folders:
            self._notifier = Notifier(folders, apart=self._session.library.folder, tell=self._noticed.emit)
            self._noticed.emit()  # for what happened between the look and the first notification

    def _on_looked(self, look: Look) -> None:
        self._unreachable = frozenset(look.unreachable)
        if look and self._session.is_importing:
            self._is_due = True
            self._rest(look)
        elif look:
            self._session.follow(look, lambda sweep: self._on_followed(look, sweep))
        else:
            self._rest(look)
        self.looked.emit()

    def _on_followed(self, look: Look, sweep: Sweep) -> None:
        self._lookout.leave(sweep.left)
        self._rest(look)
        self.followed.emit(sweep)

    def _rest(self, look: Look) -> None:
        self._is_looking = False
        if self._is_due or look.waiting:
            self._timer.start(self._soon(self._pace.still / 2 if look or look.waiting else _AT_ONCE))
        else:
            self._timer.start(round(self._pace.swept * 1000))

    def _soon(self, seconds: float) -> int:
        return round(max(seconds, _REST * self._took) * 1000)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("watched_folders"):
            self.look_soon()

    def _on_failed(self, error: BaseException) -> None:
        log.error("The watched folders could not be looked at", exc_info=error)
        self._is_looking = False
        self._timer.start(round(self._pace.swept * 1000))

    def _close(self) -> None:
        self._closing.set()
        self._timer.stop()
        self._lane.close()
        if self._notifier is not None:
            self._notifier.stop()
