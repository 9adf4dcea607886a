"""The sample library whole: made, consistent, its briefing released and read alike by two Markdown engines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import markdown
import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from sqlite_utils import Database

from workbench.library import articles, briefings, check, codebook, passages
from workbench.library.library import Library
from workbench.operations.indexing import catch_up
from workbench.operations.maintenance import verify_library
from workbench.operations.preparing import prepare_release
from workbench.operations.samples import SAMPLE_DAY, make_sample_library
from workbench.search.index import SearchIndex


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Database]]:
    folder = tmp_path_factory.mktemp("sample") / "library"
    make_sample_library(folder)
    library = Library.open(folder)
    db = library.reader()
    yield library, db
    db.close()
    library.close()


def test_the_sample_library_is_rich_and_sound(sample: tuple[Library, Database]) -> None:
    library, db = sample
    known = codebook.read(db)
    assert articles.count(db) >= 24
    assert len(known.actors) >= 12
    assert len(known.themes) >= 8
    assert passages.count(db) >= 40
    assert all(actor.aliases for actor in known.actors if actor.passages > 5)
    assert check.problems(db) == []
    assert verify_library(library, repair=True).problems == ()


def visible(page: str) -> str:
    """Return the words that a reader sees: no tags, no footnote marks and arrows, white space left out."""
    page = re.sub(r"<sup[^>]*>.*?</sup>|<a[^>]*footnote-backref[^>]*>.*?</a>", "", page, flags=re.DOTALL)
    return re.sub(r"[\s\ufe0e]+", "", html.unescape(re.sub(r"<[^>]+>", " ", page)))


def test_the_sample_library_comes_with_its_index(sample: tuple[Library, Database]) -> None:
    library, db = sample
    index = SearchIndex.open(library.index_folder)
    assert (index.rebuilt_because, catch_up(db, index), index.articles) == (None, 0, articles.count(db))
    index.close()


def test_two_engines_show_the_same_words(sample: tuple[Library, Database]) -> None:
    library, db = sample
    briefing = briefings.all_of(db)[0]
    release = prepare_release(db, briefing_id=briefing.id, day=SAMPLE_DAY, library_folder=library.folder)
    assert release.findings == ()
    body = release.text.split("---\n", 2)[2]
    ours = visible(markdown.markdown(body, extensions=["footnotes", "tables"]))
    theirs = visible(MarkdownIt("commonmark").enable("table").use(footnote_plugin).render(body))
    assert ours == theirs
    for words in ("TopLine", "KeyDevelopments", "Signals&Trends", "Annotatedpassages"):
        assert words in ours
