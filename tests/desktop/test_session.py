"""What happens between the window's thread and the lanes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlite_utils import Database

from tests.desktop.library_made import mark
from workbench.desktop.models.preview import Previewer, PreviewPage
from workbench.desktop.models.review import Review, Reviewer
from workbench.desktop.models.tray_feed import TrayFeed
from workbench.desktop.session import Session
from workbench.desktop.themes import LIGHT
from workbench.domain.codebook import Tag
from workbench.library import articles, passages
from workbench.library.library import Library
from workbench.operations.articles import delete_articles, edit_articles
from workbench.operations.briefings import add_briefing
from workbench.operations.codebook import edit_tag
from workbench.operations.importing import ImportSummary


def saved(folder: Path, name: str, count: int) -> list[Path]:
    paths = [folder / f"{name} {number}.txt" for number in range(count)]
    for path in paths:
        path.write_text(f"{path.stem}\n\nThe port of {path.stem} was closed.", encoding="utf-8")
    return paths


def test_an_import_that_was_cancelled_stays_so_when_another_is_asked_for(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    ended: list[ImportSummary] = []
    session.import_ended.connect(ended.append)
    session.import_paths(saved(tmp_path, "Tallow", 12))
    session.pause_import()  # before a first file can have been read
    session.cancel_import()
    session.import_paths(saved(tmp_path, "Wick", 2))
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=60_000)
    assert [summary.cancelled for summary in ended] == [True, False]
    assert [len(summary.imported) for summary in ended] == [0, 2]


def test_a_question_sees_the_library_as_it_was_when_it_began(session: Session, qtbot: QtBot) -> None:
    def question(db: Database, _index: object) -> tuple[int, int]:
        before = articles.count(db)
        delete_articles(session.library, article_ids=[1])
        return before, articles.count(db)

    seen: list[tuple[int, int]] = []
    session.ask("count", question, seen.append)
    session.ask("again", lambda db, _index: (0, articles.count(db)), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [(5, 5), (0, 4)]


def test_what_was_being_read_when_names_changed_is_read_again(
    library: Library, tags: dict[str, Tag], session: Session, qtbot: QtBot
) -> None:
    mark(library, 1, "Energy ministers", tags["Ministers"].ref)
    feed = TrayFeed(session)
    feed.catch_up()
    session._searching.finish()  # the answer is on its way
    feed.note(edit_tag(library, tag=tags["Ministers"].ref, name="Cabinet"))
    with qtbot.waitSignal(feed.rows_read):
        pass
    with qtbot.waitSignal(feed.rows_read):
        feed.catch_up()
    assert feed.rows is not None
    assert [tag.name for row in feed.rows for tag in row.tags] == ["Cabinet"]


def test_what_was_being_read_when_the_library_changed_is_forgotten(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    mark(library, 1, "Energy ministers")
    (passage,) = passages.of_article(session.db, 1)
    draft = f"# Gas\n\n“Energy ministers” met. [@{passage.key}]\n"
    previewer, pages = Previewer(session), list[PreviewPage]()
    previewer.previewed.connect(pages.append)
    previewer.preview(draft, LIGHT)
    session._searching.finish()
    edit_articles(library, article_ids=[1], outlet="Harbour Wire")
    previewer.forget()
    qtbot.waitUntil(lambda: len(pages) == 1)
    previewer.preview(draft, LIGHT)
    qtbot.waitUntil(lambda: len(pages) == 2)
    assert ["Harbour Wire" in page.quotes[passage.key] for page in pages] == [False, True]


def test_a_review_that_was_under_way_when_the_library_changed_is_no_knowledge(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    mark(library, 1, "Energy ministers")
    (passage,) = passages.of_article(session.db, 1)
    draft = f"# Gas\n\n“Energy ministers” met. [@{passage.key}]\n"
    briefing_id = add_briefing(library, title="Gas", day=date(2026, 7, 12), draft=draft).new_id("briefings")
    reviewer, reviews = Reviewer(session), list[Review]()
    reviewer.reviewed.connect(reviews.append)
    reviewer.review(briefing_id, draft)
    session._searching.finish()
    edit_articles(library, article_ids=[1], outlet="Harbour Wire")
    reviewer.forget()
    qtbot.waitUntil(lambda: len(reviews) == 1)
    reviewer.review(briefing_id, draft)
    qtbot.waitUntil(lambda: len(reviews) == 2)
    assert ["Harbour Wire" in str(review.claims) for review in reviews] == [False, True]
