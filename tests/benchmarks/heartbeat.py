"""The longest time for which the window does not listen while something goes on behind it, and while a long text is read."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.corpus import Corpus
from workbench.desktop.app import Application
from workbench.desktop.main_window import MainWindow
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.find_bar import FindBar
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.domain.articles import Block, BlockKind, Extracted, Facts
from workbench.domain.codebook import TagKind
from workbench.domain.spans import Span, sentences
from workbench.library import articles, codebook, passages
from workbench.library.library import Library

_TAGGED = 300
_ACTORS = 400
_THEMES = 30
_BEAT = 5
_LONG = 200_000
_SHORT = 3


def while_importing(session: Session, folder: Path, count: int) -> str:
    """Return the figures of an import of *count* HTML files."""
    ended: list[object] = []
    session.import_ended.connect(ended.append)
    started = time.perf_counter()
    gaps = _gaps(lambda: session.import_paths([folder]), lambda: bool(ended))
    seconds = time.perf_counter() - started
    return f"heartbeat while {count:,} HTML files are imported ({count / seconds:.0f} files/s): {gaps}"


def while_indexing(session: Session) -> str:
    """Return the figures of an index that is built anew."""
    gaps = _gaps(session.keeper.rebuild, lambda: not (session.keeper.is_rebuilding or session.keeper.is_busy))
    return f"heartbeat while {articles.count(session.db):,} articles are indexed anew: {gaps}"


def fill_codebook(library: Library) -> None:
    """Make a codebook and tag sentences of the first articles with themes, so that there is much to suggest."""
    drawn = random.Random(5)
    words = sorted(
        {word.title() for article in Corpus().articles(20) for word in article.body.split() if word.isalpha()}
    )
    with library.step("Tag") as step:
        for name in drawn.sample(words, _ACTORS):
            codebook.add(step.db, TagKind.ACTOR, name)
        themes = [codebook.add(step.db, TagKind.THEME, f"Theme {number}") for number in range(_THEMES)]
        for article in articles.page(step.db, articles.ids(step.db)[:_TAGGED]):
            text = articles.revision(step.db, article.revision_id).text
            for span in sentences(text)[:3]:
                place = {"article_id": article.id, "revision_id": article.revision_id, "text": text, "span": span}
                passage = passages.add(step.db, **place)
                passages.add_tag(step.db, passage, drawn.choice(themes))


def while_suggesting(window: MainWindow, session: Session) -> str:
    """Return the figures of opening articles one by one, each with what is suggested for it."""
    ids = articles.ids(session.db)[:40]
    waiting = iter(ids)
    timer = QTimer()
    timer.timeout.connect(lambda: window.reader.show_article(next(waiting, ids[-1])))

    def is_done() -> bool:
        return window.reader.article_id == ids[-1] and not session.is_busy

    timer.start(100)
    gaps = _gaps(lambda: None, is_done)
    timer.stop()
    return f"heartbeat while {len(ids)} articles are opened, {_ACTORS} actors and {_THEMES} themes suggested: {gaps}"


def in_a_long_article(application: Application) -> list[str]:
    """Return the figures of an article of 200,000 words: opened, its hits marked, found in, selected in."""
    window, session = application.window, application.session
    assert isinstance(window, MainWindow)
    assert session is not None
    reader, view = window.reader, window.reader.view
    added = _add_long(session)
    shown = _gaps(lambda: reader.show_article(added), lambda: not session.is_busy, rest=1.5)
    field = window.top_bar.findChild(SearchField)
    assert field is not None
    word = Counter(word for word in view.text.split() if len(word) > _SHORT).most_common(1)[0][0]

    def search() -> None:
        field.setFocus()
        field.clear()
        _press(field, word)

    hits = _gaps(search, lambda: bool(view._hits) and not session.is_busy, rest=0.5)
    bar = reader.findChild(FindBar)
    assert bar is not None
    bar.open_bar()
    find = bar.findChild(SearchField)
    assert find is not None
    found = _gaps(lambda: _press(find, word), lambda: True, rest=1.0)
    stepped = _gaps(lambda: _press(find, [Qt.Key.Key_Return] * 20), lambda: True, rest=0.2)
    bar.close_bar()
    middle = len(view.text) // 2
    selected = _gaps(lambda: view.select(Span(middle, middle + 400)), lambda: True, rest=0.2)
    everything = _gaps(view.selectAll, lambda: True, rest=0.2)
    figures = {
        "opened": shown, f"searched and its {len(view._hits):,} hits of “{word}” marked": hits, "found in": found,
        "stepped 20 times": stepped, "selected in": selected, "selected whole": everything,
    }  # fmt: skip
    return [f"an article of {_LONG:,} words {what}: {gaps}" for what, gaps in figures.items()]


def _press(field: SearchField, keys: Sequence[str | Qt.Key]) -> None:
    """Press keys as a fast hand would: the window answers each before the next."""
    for key in keys:
        QTest.keyClick(field, key)
        QApplication.processEvents()


def _add_long(session: Session) -> int:
    parts: list[str] = []
    count = 0
    for article in Corpus(seed=9).articles(100_000):
        parts += article.body.split("\n\n")
        count += len(article.body.split())
        if count >= _LONG:
            break
    text, blocks, start = "\n\n".join(parts), [], 0
    for part in parts:
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(part)))
        start += len(part) + 2
    with session.library.step("Fill") as step:
        return articles.add(step.db, Extracted(text, tuple(blocks), Facts(title="Long")), outlet_id=None)


def _gaps(act: Callable[[], object], is_done: Callable[[], bool], *, rest: float = 0.0, most: float = 600) -> str:
    """Act, wait until it is done and *rest* seconds more, and say how long the window did not beat in between.

    Beside the longest gap stands the longest time that the window's own thread worked: on a busy machine much of a gap is
    other programs' time.
    """
    beats: list[tuple[float, float]] = [(time.perf_counter(), time.thread_time())]
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def beat() -> None:
        beats.append((time.perf_counter(), time.thread_time()))
        passed = beats[-1][0] - beats[0][0]
        if passed > most or (passed >= rest and is_done()):
            loop.quit()

    timer.timeout.connect(beat)
    timer.start(_BEAT)
    QTimer.singleShot(0, act)
    loop.exec()
    timer.stop()
    waits, works = zip(*(((b - a) * 1000, (d - c) * 1000) for (a, c), (b, d) in pairwise(beats)), strict=True)
    return f"longest gap {max(waits):.0f} ms (at work {max(works):.0f} ms)"
