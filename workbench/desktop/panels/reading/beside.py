"""A second article, or another revision, beside the one that is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter

from workbench.anchoring.alignment import Alignment, aligned
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.models.article_words import heading_of
from workbench.desktop.panels.reading.article_passages import ArticlePassages
from workbench.desktop.panels.reading.beside_bar import BesideBar
from workbench.desktop.panels.reading.hover_card import HoverCard
from workbench.desktop.panels.reading.passage_marks import marks_of
from workbench.desktop.panels.reading.search_hits import SearchHits
from workbench.desktop.session import Session
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.desktop.widgets.page.linked_scrolling import LinkedScrolling
from workbench.domain.articles import Article
from workbench.domain.changes import Changes
from workbench.library import articles
from workbench.search.marks import Marks


class Beside(QObject):
    """Put a second page beside the *main* one: its passages are shown, marking is done in the main one only.

    ``sides`` holds both pages, ``bar`` stands above them. An article beside stays while others are read in the main
    page; an older revision goes with its article.
    """

    swap_requested = Signal(int)
    """The article with this id is to be read, and the one read so far to stand beside it."""
    closed = Signal()

    def __init__(self, look: Look, session: Session, actions: Actions, main: ArticleView) -> None:
        super().__init__(main)
        self._session = session
        self._main = main
        self._shown: tuple[int, int | None] | None = None
        self._share = 0.5
        self._shelf = ArticlePassages(session)
        self.view = ArticleView(look)
        self._hits = SearchHits(session, self.view, "hits beside")
        self.view.resizable = False
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.bar = BesideBar(look, actions)
        self._linked = LinkedScrolling(main, self.view, self)
        HoverCard(look, session, self.view, self._shelf)
        self._build()

    @property
    def is_open(self) -> bool:
        """Say whether a second page is shown."""
        return self._shown is not None

    @property
    def article_id(self) -> int | None:
        """Return the id of the article beside."""
        return self._shown[0] if self._shown else None

    @property
    def shown(self) -> tuple[int, int | None] | None:
        """Return the ids of the article beside and of its revision, ``None`` for the newest; ``None`` where there is none."""
        return self._shown

    @property
    def share(self) -> float:
        """Return the part of the width that the main page has, or had when a second one was last shown."""
        widths = self.sides.sizes()
        if self.is_open and all(widths):
            main = widths[self.sides.indexOf(self._main)]
            self._share = main / sum(widths)
        return self._share

    def set_share(self, share: float) -> None:
        """Give the main page this part of the width where a second one is shown."""
        self._share = min(0.8, max(0.2, share))

    def show(self, article_id: int, revision_id: int | None = None) -> None:
        """Show an article as it is now, at the right; or one of its older revisions, at the left."""
        self.sides.insertWidget(1 if revision_id is None else 0, self.view)
        self._shown = article_id, revision_id
        for part in (self.view, self.bar):
            part.show()
        self._divide()
        self._show_text()
        self._linked.is_on = self.bar.is_linked

    def close(self) -> None:
        """Take the second page away."""
        if not self.is_open:
            return
        self._share = self.share
        self._shown, self._linked.is_on = None, False
        if self.view.hasFocus():
            self._main.setFocus()
        for part in (self.view, self.bar):
            part.hide()
        self._main.set_differing(())
        self.closed.emit()

    def on_main_shown(self, article_id: int | None) -> None:
        """Go where this article, now in the main page, leaves nothing to set beside it."""
        if self._shown and (article_id is None or (article_id == self._shown[0]) == (self._shown[1] is None)):
            self.close()

    def set_marks(self, marks: Marks | None) -> None:
        """Mark the words that answer a search."""
        self._hits.set_marks(marks)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Escape close the second page while it has the keyboard and nothing in it is selected."""
        if event.type() is not QEvent.Type.KeyPress or len(self.view.selection()) or self.view.cursorWidth():
            return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def _build(self) -> None:
        self.sides.addWidget(self._main)
        self.sides.addWidget(self.view)
        self.sides.setChildrenCollapsible(False)
        self.sides.setHandleWidth(1)
        self.view.hide()
        self.view.installEventFilter(self)
        self.view.passage_clicked.connect(self.view.set_selected_passage)
        self._main.text_shown.connect(self._align)
        self.bar.linked.connect(self._on_linked)
        self.bar.swap_requested.connect(lambda: self.swap_requested.emit(self.article_id or 0))
        self._session.changed.connect(self._on_changed)

    def _divide(self) -> None:
        width = 10_000  # the splitter keeps the proportion
        sizes = [round(width * self._share), round(width * (1 - self._share))]
        self.sides.setSizes(sizes if self.sides.indexOf(self._main) == 0 else sizes[::-1])

    def _article(self) -> Article | None:
        return articles.get(self._session.db, self._shown[0]) if self._shown else None

    def _show_text(self) -> None:
        article = self._article()
        if article is None or self._shown is None:
            self.close()
            return
        revision = articles.revision(self._session.db, self._shown[1] or article.revision_id)
        self.view.show_article(heading_of(article), revision.text, revision.blocks)
        self.bar.show_article(article, is_revision=self._shown[1] is not None)
        self._show_passages(article)
        self._hits.renew()
        self._align()

    def _show_passages(self, article: Article) -> None:
        self._shelf.read(article.id)
        revision_id = (self._shown and self._shown[1]) or article.revision_id
        self.view.set_passages(marks_of(self._shelf.known.values(), self._session.codebook, revision_id))

    def _align(self) -> None:
        if not self.is_open:
            return
        texts = self._main.text, self.view.text
        self._linked.set_places(())
        self._session.ask("beside", lambda _db, _index: aligned(*texts), lambda found: self._on_aligned(texts, found))

    def _on_aligned(self, texts: tuple[str, str], found: Alignment) -> None:
        if not self.is_open or texts != (self._main.text, self.view.text):
            return
        self._main.set_differing(found.differing[0])
        self.view.set_differing(found.differing[1])
        self._linked.set_places(found.places)
        self.bar.show_alignment(found)

    def _on_linked(self, is_linked: bool) -> None:
        self._linked.is_on = is_linked
        if is_linked:
            self._linked.follow()

    def _on_changed(self, changes: Changes) -> None:
        own = self._shown and self._shown[0] in changes.articles
        if not (own or (self._shown and changes.touches("actors", "themes"))):
            return
        article = self._article()
        if article is None or changes.touches("revisions"):
            self._show_text()
        else:
            self._show_passages(article)
