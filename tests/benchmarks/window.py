"""How fast the window is: first shown, keystroke to painted results, heartbeat while work goes on, reading.

Figures, not a test. The libraries are made of the seeded corpus; everything runs without a screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import heartbeat
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.reading import measure_reading
from tests.benchmarks.search import fill_once
from tests.benchmarks.search_engines import Ours
from workbench.desktop.app import Application
from workbench.desktop.garbage import GarbageCollector
from workbench.desktop.look import Look
from workbench.desktop.main_window import MainWindow
from workbench.desktop.models.article_list import ArticleListModel
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.domain.articles import Block, BlockKind, Extracted, Facts
from workbench.domain.listing import Listing
from workbench.library import articles
from workbench.library.library import Library
from workbench.settings import SettingsFile

_WORDS = 6
"""How many words are typed, letter by letter."""
_FIRST_WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListView
from workbench.desktop.app import Application
from workbench.settings import SettingsFile
qt = QApplication(sys.argv[:1])
application = Application(qt, SettingsFile(Path(sys.argv[2])))
application.open(Path(sys.argv[1]))
application.window.repaint()
qt.processEvents()
print(time.time())
application.window.close()
"""


def measure(
    *,
    articles_shown: int = 1_000,
    articles_searched: int = 10_000,
    files: int = 1_000,
    listed: int = 100_000,
    keep: Path | None = None,
) -> None:
    """Print the figures. *keep* is a folder where the library that is searched stays for the next time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        small = made_library(folder, articles_shown)
        print(f"first window, {articles_shown:,} articles: {_first_window(small, folder):.2f} s (median of 5, warm)")
        qt = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(qt, QApplication)
        application = Application(qt, SettingsFile(folder / "settings"))
        _list_shown(application.look, folder / "long", listed)
        application.open(made_library(folder, articles_searched, keep))
        GarbageCollector(qt)
        _keystrokes(application, articles_searched)
        _go_on(application, html_pages(folder / "pages", files), files)
    measure_reading()


def made_library(folder: Path, count: int, keep: Path | None = None) -> Path:
    """Make a library of *count* corpus articles, indexed, in *folder*, and return its own folder.

    It is the library of the search's figures: where *keep* holds one it is copied, where not it is left there, too.
    """
    engine = Ours((keep or folder) / str(count))
    fill_once(engine, count)
    engine.close()
    made = engine.library.folder
    return made if keep is None else Path(shutil.copytree(made, folder / str(count)))


def html_pages(folder: Path, count: int) -> Path:
    """Write *count* news pages of the corpus and return their folder."""
    folder.mkdir()
    for article in Corpus(seed=7).articles(count):
        paragraphs = "".join(f"<p>{part}</p>" for part in article.body.split("\n\n"))
        (folder / f"{article.id}.html").write_text(
            f"<!doctype html><html lang=en><head><title>{article.title} | {article.outlet}</title>"
            f'<meta property="article:published_time" content="{article.date}"></head><body><nav><a href="/">Home</a>'
            f"</nav><article><h1>{article.title}</h1>{paragraphs}</article><footer>Contact</footer></body></html>",
            encoding="utf-8",
        )
    return folder


def _first_window(library: Path, folder: Path) -> float:
    # As an installed program: Python has kept what it made of the source the time before.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    figures = []
    for _ in range(6):
        started = time.time()
        command = [sys.executable, "-c", _FIRST_WINDOW, str(library), str(folder / "settings")]
        printed = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
        figures.append(float(printed) - started)
    return median(figures[1:])


class _Paints(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.last = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.last = time.perf_counter()
        return super().eventFilter(watched, event)


def _list_shown(look: Look, folder: Path, count: int) -> None:
    """Print how long the window is busy when its list gets *count* rows, and when it goes to the last of them."""
    library = Library.create(folder)
    with library.step("Fill") as step:
        for number in range(count):
            text = f"The text of article {number}."
            facts = Facts(title=f"Article {number:06}", published=f"20{number % 20 + 5:02}-{number % 12 + 1:02}-05")
            block = Block(BlockKind.PARAGRAPH, 0, len(text))
            articles.add(step.db, Extracted(text, (block,), facts), outlet_id=None)
    session = Session(library)
    model = ArticleListModel(session)
    rows = ArticleListRows(look, model)
    rows.resize(336, 800)
    rows.show()
    QApplication.processEvents()  # what is not exposed yet would not paint
    every, none = Listing(tuple(articles.ids(session.db))), Listing()
    shown, jumped = [], []
    for _ in range(7):
        model.show(none)
        rows.viewport().repaint()
        started = time.process_time()
        rows.replace(lambda: model.show(every), otherwise=None, from_top=True)
        rows.viewport().repaint()
        shown.append((time.process_time() - started) * 1000)
        started = time.process_time()
        rows.choose(count - 1)
        rows.viewport().repaint()
        jumped.append((time.process_time() - started) * 1000)
    print(
        f"list of {count:,} rows: shown {median(shown):.0f} ms, at its last row {median(jumped):.0f} ms (median of 7)"
    )
    rows.close()
    session.close()


def _go_on(application: Application, folder: Path, files: int) -> None:
    """Print how long the window does not listen while something goes on behind it, and close it."""
    window, session = application.window, application.session
    assert isinstance(window, MainWindow)
    assert session is not None
    print(heartbeat.while_importing(session, folder, files), flush=True)
    print(heartbeat.while_indexing(session), flush=True)
    heartbeat.fill_codebook(session.library)
    print(heartbeat.while_suggesting(window, session), flush=True)
    for line in heartbeat.in_a_long_article(application):
        print(line, flush=True)
    window.close()


def _keystrokes(application: Application, count: int) -> None:
    window = application.window
    assert isinstance(window, MainWindow)
    field, listed = window.top_bar.findChild(SearchField), window.articles.findChild(ArticleListRows)
    assert field is not None
    assert listed is not None
    paints = _Paints(listed.viewport())
    answered: list[float] = []
    window.articles.answered.connect(lambda _answer: answered.append(time.perf_counter()))
    figures = []
    for text in _typed_words():
        seen = len(answered)
        window.articles.set_query("", typing=False)
        field.clear()
        _wait(lambda seen=seen: len(answered) > seen)
        field.setFocus()
        for character in text:
            seen, started = len(answered), time.perf_counter()
            QTest.keyClick(field, character)
            _wait(lambda seen=seen: len(answered) > seen and paints.last > answered[seen])
            figures.append((paints.last - started) * 1000)
    p95 = quantiles(figures, n=20)[-1]
    print(f"keystroke to painted results, {count:,} articles: p50 {median(figures):.0f} ms, p95 {p95:.0f} ms")


def _typed_words() -> list[str]:
    """Return words of the corpus from common to rare, cut to what one types before looking."""
    words = [word for word in next(iter(Corpus().articles(1))).body.lower().split() if word.isalpha() and len(word) > 4]
    return sorted(set(words))[:: max(1, len(set(words)) // _WORDS)][:_WORDS]


def _wait(is_so: Callable[[], bool], seconds: float = 30) -> None:
    """Let the window work until *is_so*, as Qt's own event loop does: asleep where there is nothing to do."""
    loop, poll = QEventLoop(), QTimer()
    deadline = time.perf_counter() + seconds
    poll.timeout.connect(lambda: loop.quit() if is_so() or time.perf_counter() > deadline else None)
    poll.start(1)
    if not is_so():
        loop.exec()
    assert is_so(), "waited in vain"
