"""Keep the search index in step with the library, and say what no search can find."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from workbench.domain.articles import Article, Outlet
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagKind
from workbench.domain.passages import Passage
from workbench.importing.parts import WITHIN
from workbench.library import articles, copies, failures, feed, outlets, passages
from workbench.library.library import Library
from workbench.search import shelf
from workbench.search.analysing import Analyse, analysed
from workbench.search.documents import Document, kind_of
from workbench.search.index import SearchIndex
from workbench.sentences import Sentence

_FEED = 4_000
"""Articles between two commits."""

_READ = 200
_BESIDE = "rebuilding"


@dataclass(frozen=True, slots=True)
class Unsearchable:
    """Name what no search for words can find, its file, and why: an article, or a file that could not be imported.

    *member* is the part of the file that it is about, empty where that is all of it.
    """

    article_id: int | None
    title: str
    file: str
    why: str
    member: str = ""

    @property
    def place(self) -> str:
        """Return the file and the member in it: "archive.zip › a.html"."""
        return f"{self.file}{WITHIN}{self.member}" if self.member else self.file


def catch_up(
    db: Database,
    index: SearchIndex,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    analyse: Analyse = analysed,
) -> int:
    """Bring the index up to the library's last change and return how many articles that took.

    *analyse* makes words of documents, here or in a process of its own. Safe to stop anywhere: what is not committed is fed again the next time.
    """
    newest = feed.newest(db)
    if newest < index.seen:  # the library was restored from a backup, or is another one
        index.clear()
    ids = articles.ids(db) if index.seen == 0 else feed.since(db, index.seen)
    seen_until_done = index.seen
    for start in range(0, len(ids), _FEED):
        if cancelled():
            return start
        some = ids[start : start + _FEED]
        last = start + _FEED >= len(ids)
        gone = set(some) - articles.present(db, some)
        seen = newest if last else seen_until_done
        index.update(documents(db, some), deleted=gone, seen=seen, analyse=analyse)
        progress(min(start + _FEED, len(ids)), len(ids))
    return len(ids)


def index_library(library: Library, *, progress: Callable[[int, int], None] = lambda _done, _total: None) -> None:
    """Bring the search index of *library* up to its last change."""
    db = library.reader()
    try:
        with SearchIndex.open(library.index_folder) as index:
            catch_up(db, index, progress=progress)
    finally:
        db.close()


def rebuild(
    db: Database,
    folder: Path,
    *,
    old: SearchIndex | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    analyse: Analyse = analysed,
) -> bool:
    """Build the index of *folder* anew beside the one that is there, put it in its place, and say whether it was done.

    The *old* one goes on answering and is kept in step; who has it open is to open *folder* again.
    """
    beside = folder / _BESIDE
    shutil.rmtree(beside, ignore_errors=True)  # left behind by one that was killed

    def fed(done: int, total: int) -> None:
        if old is not None:
            catch_up(db, old, analyse=analyse)
        progress(done, total)

    with SearchIndex.open(beside) as fresh:
        catch_up(db, fresh, progress=fed, cancelled=cancelled, analyse=analyse)
        if not cancelled():
            catch_up(db, fresh, analyse=analyse)  # what changed meanwhile
    if cancelled():
        shutil.rmtree(beside, ignore_errors=True)
        return False
    shelf.take_over(folder, beside)
    return True


def unsearchable(db: Database, index: SearchIndex) -> int:
    """Count what no search can find: articles not in the index yet or without text, as scans are; files that failed."""
    total = articles.count(db)
    missing = min(total, max(0, total - index.articles) + len(articles.without_text(db)))
    return missing + failures.count(db)


def unsearchable_files(db: Database, index: SearchIndex) -> tuple[Unsearchable, ...]:
    """List what ``unsearchable`` counts, each with the reason: the articles, then the files that are none."""
    reasons = dict.fromkeys(
        set(articles.ids(db)).difference(index.ids("", today=date.min)), Sentence("it is not in the search index yet")
    )
    reasons |= dict.fromkeys(
        articles.without_text(db), Sentence("it holds no text: its pages are pictures, or it is empty")
    )
    ids = sorted(reasons)
    pages = (articles.page(db, ids[start : start + 500]) for start in range(0, len(ids), 500))
    held = (
        _unsearchable(article.id, article.facts.title, article.file, reasons[article.id])
        for page in pages
        for article in page
    )
    return (*held, *(_unsearchable(None, "", place, why) for place, why in failures.all_of(db)))


def _unsearchable(article_id: int | None, title: str, place: str, why: str) -> Unsearchable:
    file, _, member = place.partition(WITHIN)
    return Unsearchable(article_id, title, file, why, member)


def forget_failure(library: Library, *, place: str) -> Changes:
    """Take a file that could not be imported off the list; there is nothing in this to undo."""
    with library.step("Forget Failed File") as step:
        failures.forget(step.db, place)
    return step.changes


def documents(db: Database, article_ids: Sequence[int]) -> Iterator[Document]:
    """Yield what the index stores of these articles, leaving out what is gone; some are read at a time."""
    publishers = {outlet.id: outlet for outlet in outlets.all_of(db)}
    for start in range(0, len(article_ids), _READ):
        ids = article_ids[start : start + _READ]
        texts, marked = articles.texts(db, ids), passages.of_articles(db, ids)
        groups = copies.groups_of(db, ids)
        for article in articles.page(db, ids):
            outlet = publishers.get(article.outlet_id or 0)
            text, group = texts.get(article.id, ""), groups.get(article.id, 0)
            yield _document(article, text, outlet, marked.get(article.id, []), group)


def _document(article: Article, text: str, outlet: Outlet | None, marked: Sequence[Passage], group: int) -> Document:
    facts = article.facts
    has = {"passages"} if marked else set()
    if any(passage.note for passage in marked):
        has.add("note")
    if article.revisions > 1:
        has.add("revisions")
    return Document(
        id=article.id,
        title=facts.title,
        byline=facts.byline,
        outlet=(outlet.name, outlet.short_name) if outlet else (),
        outlet_id=outlet.id if outlet else 0,
        text=text,
        notes=tuple(passage.note for passage in marked if passage.note),
        language=facts.language,
        url=facts.url,
        kind=kind_of(article.file),
        published=facts.published,
        imported=article.imported,
        status=article.status,
        marking=article.marking or "",
        reliability=outlet.reliability if outlet else "F",
        starred=article.starred,
        words=article.words,
        actors=frozenset(tag for passage in marked for tag in passage.tag_ids(TagKind.ACTOR)),
        themes=frozenset(tag for passage in marked for tag in passage.tag_ids(TagKind.THEME)),
        copy_group=group,
        has=frozenset(has),
    )
