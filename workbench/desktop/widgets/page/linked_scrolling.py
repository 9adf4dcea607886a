"""Two pages that scroll together: what corresponds in their texts stays beside each other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from workbench.desktop.widgets.page.article_page import ArticlePage


class LinkedScrolling(QObject):
    """Let either page follow the other, and the second the first where they are resized; both begin and end together.

    Between two corresponding places a page moves in proportion; without any, the pages do so as wholes.
    """

    def __init__(self, first: ArticlePage, second: ArticlePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self._pages = first, second
        self._places: Sequence[tuple[int, int]] = ()
        self._is_following = False
        for side, page in enumerate(self._pages):
            page.verticalScrollBar().valueChanged.connect(partial(self._on_scrolled, side))

    def set_places(self, places: Sequence[tuple[int, int]]) -> None:
        """Follow by these places (offsets in the first text and in the second), and bring the second page to the first."""
        self._places = places
        self.follow()

    def follow(self, leader: int = 0) -> None:
        """Bring the other page to the place of the *leader*: 0 is the first, 1 the second."""
        page, other = self._pages[leader], self._pages[1 - leader]
        bar, moved = page.verticalScrollBar(), other.verticalScrollBar()
        # The line that is compared lies at the top of the window at a text's begin, and at its foot at the end.
        whole = bar.maximum() + bar.pageStep()
        at = bar.value() * whole / bar.maximum() if bar.maximum() else 0.0
        across = self._across(leader, at)
        self._is_following = True
        moved.setValue(round(across * moved.maximum() / (moved.maximum() + moved.pageStep())))
        self._is_following = False

    def _on_scrolled(self, side: int, _value: int) -> None:
        if self.is_on and not self._is_following:
            self.follow(0 if self._pages[side].is_resizing else side)

    def _across(self, leader: int, at: float) -> float:
        """Return the height in the other document that corresponds to *at* in the leader's."""
        page, other = self._pages[leader], self._pages[1 - leader]
        after = bisect_right(self._places, page.offset_at(at), key=lambda place: place[leader])
        if after and page.top_of(self._places[after - 1][leader]) > at:  # the heading counts as the start of the text
            after -= 1
        top, other_top = 0.0, 0.0
        if after:
            place = self._places[after - 1]
            top, other_top = page.top_of(place[leader]), other.top_of(place[1 - leader])
        bottom, other_bottom = page.height_of_document(), other.height_of_document()
        if after < len(self._places):
            place = self._places[after]
            bottom, other_bottom = page.top_of(place[leader]), other.top_of(place[1 - leader])
        share = min(1.0, max(0.0, (at - top) / (bottom - top))) if bottom > top else 0.0
        return other_top + share * (other_bottom - other_top)
