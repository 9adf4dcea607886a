"""How fast the reader is: opening long and densely marked articles, scrolling, adding a passage, taking a tag back.

Figures, not a test: milliseconds of the window's thread alone (a passage is written on another), medians.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.corpus import Corpus
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.reading.reader import ReaderPanel
from workbench.desktop.session import Session
from workbench.domain.articles import Block, BlockKind, Extracted, Facts
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.spans import Span
from workbench.library import articles, codebook, passages
from workbench.library.library import Library
from workbench.operations.passages import mark_passage, tag_passages

_SIZES = ((20_000, 0), (20_000, 500), (20_000, 5_000), (200_000, 0), (200_000, 5_000))
_TIMES = 5
_WHEEL = 48


def measure_reading() -> None:
    """Print the figures of each size: words and passages."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    look = Look("light")
    look.apply(qt)
    with tempfile.TemporaryDirectory() as folder:
        library = Library.create(Path(folder) / "Reading")
        with library.step("Tags") as step:
            for number in range(30):
                codebook.add(step.db, TagKind.ACTOR if number % 2 else TagKind.THEME, f"Tag {number}")
        made = {size: _filled(library, *size) for size in _SIZES}
        small = _filled(library, 100, 0)
        session = Session(library)
        reader = ReaderPanel(look, session, Actions(look, writable=True))
        reader.resize(900, 1000)
        reader.show()
        for (words, marked), article_id in made.items():
            figures = [f"open {_opened(reader, small, article_id):.0f} ms", f"scroll {_scrolled(reader)}"]
            if marked:
                figures.append(f"add a passage {_changed(session, reader, article_id)}")
            print(f"reader, {words:,} words, {marked:,} passages: {', '.join(figures)}", flush=True)
        reader.close()
        session.close()


def _filled(library: Library, words: int, marked: int) -> int:
    """Add an article of this many words, with passages of two tags each drawn over it."""
    paragraphs: list[str] = []
    count = 0
    for article in Corpus(seed=words + marked).articles(100_000):
        paragraphs += article.body.split("\n\n")
        count = sum(len(part.split()) for part in paragraphs) if words < 1_000 else count + len(article.body.split())
        if count >= words:
            break
    text, blocks, start = "\n\n".join(paragraphs), [], 0
    for part in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(part)))
        start += len(part) + 2
    drawn = random.Random(words)
    with library.step("Fill") as step:
        tags = list(codebook.read(step.db))
        extracted = Extracted(text, tuple(blocks), Facts(title=f"{words:,} words"))
        article_id = articles.add(step.db, extracted, outlet_id=None)
        added = articles.get(step.db, article_id)
        assert added is not None
        for _ in range(marked):
            start = drawn.randrange(len(text) - 200)
            span = Span(start, start + drawn.randrange(20, 200))
            values = {"article_id": article_id, "revision_id": added.revision_id, "text": text, "span": span}
            passage = passages.add(step.db, **values)
            for tag in drawn.sample(tags, 2):
                passages.add_tag(step.db, passage, tag.ref)
    return article_id


def _opened(reader: ReaderPanel, small: int, article_id: int) -> float:
    figures = []
    for _ in range(_TIMES):
        reader.show_article(small)
        reader.view.viewport().repaint()
        _rest(300)
        figures.append(_timed(lambda: (reader.show_article(article_id), reader.view.viewport().repaint())))
    _rest(1_000)  # the rest is laid out in the background
    return median(figures)


def _scrolled(reader: ReaderPanel) -> str:
    bar, viewport = reader.view.verticalScrollBar(), reader.view.viewport()
    bar.setValue(0)
    steps = [_timed(lambda: (bar.setValue(bar.value() + _WHEEL), viewport.repaint())) for _ in range(60)]
    return f"{median(steps):.1f} ms (p95 {quantiles(steps, n=20)[-1]:.1f})"


def _changed(session: Session, reader: ReaderPanel, article_id: int) -> str:
    """Time how long the window takes to hear of a change and to paint it; once more for a tag that is taken back."""
    actor = session.codebook.actors[0].ref
    added, untagged = [], []
    for number in range(_TIMES):
        start = reader.view.top_offset() + 20 * number
        changes, took = _heard(session, reader, article_id, Span(start, start + 60), actor)
        added.append(took)
        passage_id = changes.new_id("passages")
        theme = session.codebook.themes[0].ref
        _once(session, reader, lambda p=passage_id, t=theme: session.perform(tag_passages, passage_ids=[p], tags=[t]))
        untagged.append(_once(session, reader, session.undo)[1])
    return f"{median(added):.1f} ms, undo of a tag {median(untagged):.1f} ms"


def _heard(session: Session, reader: ReaderPanel, article_id: int, span: Span, tag: TagRef) -> tuple[Changes, float]:
    return _once(session, reader, lambda: session.perform(mark_passage, article_id=article_id, span=span, tags=[tag]))


def _once(session: Session, reader: ReaderPanel, act: Callable[[], None]) -> tuple[Changes, float]:
    heard: list[tuple[Changes, float]] = []
    spread = session._spread

    def timed(changes: Changes) -> None:
        if not changes.passages:  # the article counts as read meanwhile
            spread(changes)
            return
        took = _timed(lambda: (spread(changes), QApplication.sendPostedEvents(reader, QEvent.Type.UpdateRequest)))
        heard.append((changes, took))
        loop.quit()

    loop = QEventLoop()
    session._spread = timed
    act()
    if not heard:
        loop.exec()
    session._spread = spread
    return heard[0]


def _timed(act: Callable[[], object]) -> float:
    started = time.thread_time()
    act()
    return (time.thread_time() - started) * 1000


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
