"""What writing costs at 5,000 words and 300 citations: a keystroke, the preview after it, the review."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.library_made import Draft, add_articles
from workbench.briefing.citations import footnote_numbers
from workbench.briefing.formats import Format
from workbench.briefing.ledger import ledger_of
from workbench.briefing.lint.draft import lint
from workbench.briefing.preview import Preview
from workbench.desktop.actions import Actions
from workbench.desktop.garbage import GarbageCollector
from workbench.desktop.look import Look
from workbench.desktop.models.preview import page_of
from workbench.desktop.panels.briefing.briefings import BriefingsPanel
from workbench.desktop.session import Session
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.draft.review_rows import RowKind
from workbench.desktop.widgets.draft.side_pane import CHECKS, CLAIMS
from workbench.domain.spans import Span
from workbench.library import passages
from workbench.library.library import Library
from workbench.operations.briefings import add_briefing, collect_passages, evidence_for, existing_briefing
from workbench.operations.passages import mark_passage
from workbench.operations.preparing import prepare_release
from workbench.operations.reviewing import material_for

ARTICLES, PASSAGES, CITATIONS = 60, 300, 1000
_COLOURS = dict.fromkeys(("text", "muted", "accent", "danger", "border", "quote"), "#1b1d22")
_SENTENCE = "According to the Ledger, the ministry of station {} has bought the seventh tool of its kind this year"


def measure() -> Iterator[str]:
    """Yield a line for each figure, in milliseconds: the median of several."""
    app = QApplication.instance() or QApplication([])  # held until the end
    with tempfile.TemporaryDirectory() as folder:
        library = Library.create(Path(folder) / "library")
        paragraph = "The ministry said on Friday that exports of tools would stop in the coming autumn, per Reuters. "
        add_articles(library, [Draft(f"Story {n}", f"Number {n}. " + paragraph * 40) for n in range(ARTICLES)])
        ids = [
            mark_passage(library, article_id=n % ARTICLES + 1, span=_span(n // ARTICLES)).new_id("passages")
            for n in range(CITATIONS)
        ]
        yield from _exports(library)
        yield from _figures(library, ids[:PASSAGES])
    app.quit()


def _exports(library: Library) -> Iterator[str]:
    db = library.reader()
    keys = [passage.key for passage in passages.all_of(db)]
    day = date(2026, 6, 13)
    briefing_id = add_briefing(library, title="Huge", day=day, draft=_draft(keys)).new_id("briefings")
    for form in Format:
        build = partial(prepare_release, db, briefing_id=briefing_id, day=day, library_folder=library.folder)
        work = partial(build, file_format=form)
        yield _line(f"export of {len(keys):,} citations: {form}", work, times=3)


def _span(number: int) -> Span:
    return Span(12 + 97 * number, 100 + 97 * number)


def _figures(library: Library, ids: list[int]) -> Iterator[str]:
    look = Look("light")
    session = Session(library)
    draft = _draft([passage.key for passage in passages.with_ids(session.db, ids)])
    briefing_id = add_briefing(library, title="Big", day=date(2026, 6, 13), draft=draft).new_id("briefings")
    collect_passages(library, briefing_id=briefing_id, passage_ids=ids)
    yield f"words: {len(draft.split()):,}, citations: {len(ids):,}"
    briefing = existing_briefing(session.db, briefing_id)
    yield _line("what is known of the passages (once)", lambda: material_for(session.db, briefing, draft))
    material = material_for(session.db, briefing, draft)
    yield _line("lint", lambda: lint(draft, material))
    yield _line("ledger", lambda: ledger_of(draft, material))
    evidence, preview = evidence_for(session.db, tuple(footnote_numbers(draft))), Preview(_COLOURS)
    page = page_of(draft, evidence, preview)
    typed = (draft.replace("Station 7 ", f"Station 7{letter} ") for letter in "abcdefghijkl")
    yield _line("preview as HTML after a keystroke", lambda: page_of(next(typed), evidence, preview))
    yield _line("preview as HTML, all of it", lambda: page_of(draft, evidence, Preview(_COLOURS)))
    panel = BriefingsPanel(look, session, Actions(look, writable=True))
    panel.resize(1388, 800)
    panel.show()
    GarbageCollector(session)
    _wait(1500)
    editor = panel._draft.editor
    editor.setFocus()
    yield _line("preview shown (window)", lambda: panel._side.preview.show_page(page.html, page.quotes))
    yield _line("keystroke (window)", lambda: (QTest.keyClicks(editor, "a"), editor.viewport().repaint()))
    panel._follow()
    while (review := panel._review._review) is None:
        _wait(50)
    claims = sum(row.kind is RowKind.CLAIM for row in review.claims)
    yield f"claims: {claims}, problems: {len(review.checks)}"
    for view, name in ((CLAIMS, "claims"), (CHECKS, "checks")):
        panel._side.show_view(view)
        _wait(200)
        yield _line(f"review shown beside {name} (window)", lambda: panel._review._show(review))
    for view, name in enumerate(("preview", "claims", "checks")):
        panel._side.show_view(view)
        yield f"longest gap between beats while typing beside {name} (by the clock): {_stall(editor):.0f}"
    panel.close()
    session.close()


def _draft(keys: list[str]) -> str:
    lines = ["# Big", "", "## Key Developments", ""]
    for number, key in enumerate(keys):
        if number % 10 == 0:
            lines += ["", f"### Station {number} buys tools", ""]
        lines.append(f"{_SENTENCE.format(number)} [@{key}].")
    return "\n".join(lines) + "\n"


def _stall(editor: DraftEditor) -> float:
    """Type for two seconds and return the longest gap between two beats of 10 ms, in milliseconds."""
    beats: list[float] = []
    beat = QTimer()
    beat.setInterval(10)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    beat.start()
    typing = QTimer()
    typing.setInterval(250)
    typing.timeout.connect(lambda: QTest.keyClicks(editor, "a"))
    typing.start()
    _wait(3000)
    beat.stop()
    typing.stop()
    return max((after - before for before, after in pairwise(beats)), default=0) * 1000


def _line(name: str, work: Callable[[], object], times: int = 7) -> str:
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return f"{name}: {sorted(taken)[times // 2] * 1000:.1f}"


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
