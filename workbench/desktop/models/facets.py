"""What the articles of the present answer have in common, counted when typing rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.desktop.models.article_search import Wanted
from workbench.desktop.session import Session
from workbench.operations.searching import facets
from workbench.search.facets import Facet

_PAUSE = 120


class Facets(QObject):
    """Count the answer to a query; the newest alone is told."""

    counted = Signal(object)
    """The tuple of Facet of the newest query."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = Wanted()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._ask)

    def count(self, wanted: Wanted) -> None:
        """Count the answer to *wanted* soon."""
        self._wanted = wanted
        self._soon.start()

    def _ask(self) -> None:
        wanted, today = self._wanted, self._session.today()

        def done(found: tuple[Facet, ...]) -> None:
            if wanted == self._wanted:
                self.counted.emit(found)

        self._session.ask(
            "facets",
            lambda db, index: facets(db, index, query=wanted.query, typing=wanted.typing, today=today),
            done,
        )
