"""Whether a file is an article that is known: by its place, its address, its title, its text; and what changed in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from workbench.cli.app import workbench
from workbench.domain.texts import sha256_of
from workbench.errors import WorkbenchError
from workbench.library import articles, passages, revisions
from workbench.library.library import Library
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.passages import mark_passage, span_of_quote
from workbench.operations.revisions import compare_revisions

BODY = (
    "The harbour authority will close two of its five berths for repairs, it said on Tuesday. "
    "Work begins in July and lasts until the autumn. Ferries will use the northern quay instead. "
    "Fishing boats keep their places. The town expects fewer visitors than in other years."
)
LATER = BODY.replace("two of its five berths", "three of its five berths")

Save = Callable[[str, str], Path]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    folder = tmp_path / "saved"
    folder.mkdir()

    def saved(name: str, text: str) -> Path:
        path = folder / name
        path.write_text(text, encoding="utf-8")
        return path

    return saved


@pytest.fixture
def db(library: Library) -> Iterator[Database]:
    db = library.reader()
    yield db
    db.close()


def brought(library: Library, *paths: Path) -> tuple[ImportSummary, int]:
    summary = import_files(library, paths=paths)
    (line,) = [*summary.imported, *summary.updated, *summary.duplicates]
    assert line.article_id is not None
    return summary, line.article_id


def page(
    body: str,
    *,
    title: str = "Harbour closes berths for repairs",
    outlet: str = "The Ledger",
    day: str = "",
    url: str = "",
) -> str:
    stated = {
        "@type": "NewsArticle",
        "headline": title,
        "publisher": {"name": outlet},
        "datePublished": day,
        "url": url,
    }
    state = json.dumps({"@context": "https://schema.org", **{name: value for name, value in stated.items() if value}})
    paragraphs = "".join(f"<p>{sentence}.</p>" for sentence in body.split(". "))
    return (
        f"<html><head><title>{title}</title><script type='application/ld+json'>{state}</script></head>"
        f"<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )


def test_a_file_that_says_again_what_it_said_before_brings_that_text_back(
    library: Library, save: Save, db: Database
) -> None:
    first = f"Berths close\n\n{BODY}\n"
    _, article_id = brought(library, save("a.txt", first))
    quote = "two of its five berths"
    mark = mark_passage(library, article_id=article_id, span=span_of_quote(db, article_id=article_id, quote=quote))
    brought(library, save("a.txt", f"Berths close\n\n{LATER}\n"))
    summary, again = brought(library, save("a.txt", first))
    assert again == article_id
    assert [line.is_back for line in summary.updated] == [True]
    article = articles.page(db, [article_id])[0]
    assert article.revisions == 2
    text = articles.revision(db, article.revision_id)
    assert (text.number, quote in text.text) == (1, True)
    (passage,) = passages.with_ids(db, [mark.new_id("passages")])
    assert (passage.revision_id, passage.state, passage.span.of(text.text)) == (text.id, "exact", quote)
    assert [note.is_current for note in revisions.of_article(db, article_id)] == [True, False]
    assert not import_files(library, paths=[save("a.txt", first)]).updated
    forth, _ = brought(library, save("a.txt", f"Berths close\n\n{LATER}\n"))
    assert [line.is_back for line in forth.updated] == [True]
    library.undo()
    assert articles.page(db, [article_id])[0].revision_id == text.id


def test_an_old_copy_found_elsewhere_brings_nothing_back(library: Library, save: Save, db: Database) -> None:
    first = f"Berths close\n\n{BODY}\n"
    _, article_id = brought(library, save("a.txt", first))
    brought(library, save("a.txt", f"Berths close\n\n{LATER}\n"))
    summary = import_files(library, paths=[save("old.txt", first)])
    assert [line.article_id for line in summary.duplicates] == [article_id]
    assert "three of its" in articles.revision(db, articles.page(db, [article_id])[0].revision_id).text


def test_an_older_text_in_other_bytes_is_back_too(library: Library, save: Save, db: Database) -> None:
    _, article_id = brought(library, save("a.txt", f"Berths close\n\n{BODY}\n"))
    brought(library, save("a.txt", f"Berths close\n\n{LATER}\n"))
    summary, _ = brought(library, save("a.txt", f"Berths close\r\n\r\n{BODY}\r\n"))
    assert [line.is_back for line in summary.updated] == [True]
    assert articles.page(db, [article_id])[0].revisions == 2


def test_what_changed_is_shown_by_sentences(library: Library, save: Save, db: Database) -> None:
    _, article_id = brought(library, save("a.txt", f"Berths close\n\n{BODY}\n"))
    with pytest.raises(WorkbenchError, match="has not changed"):
        compare_revisions(db, article_id)
    brought(library, save("a.txt", f"Berths close\n\n{LATER} A third crane comes.\n"))
    found = compare_revisions(db, article_id)
    assert (found.older.number, found.newer.number) == (1, 2)
    assert [tuple(words[-40:] for words in pair) for pair in found.sentences] == [
        (BODY[:88][-40:], LATER[:90][-40:]),
        ("", "A third crane comes."),
    ]
    turned = compare_revisions(db, article_id, older=2, newer=1)
    assert [(newer, older) for older, newer in turned.sentences] == list(found.sentences)
    with pytest.raises(WorkbenchError, match="no revision 3"):
        compare_revisions(db, article_id, newer=3)


def test_the_command_line_shows_what_changed(library: Library, save: Save) -> None:
    _, article_id = brought(library, save("a.txt", f"Berths close\n\n{BODY}\n"))
    brought(library, save("a.txt", f"Berths close\n\n{LATER}\n"))
    folder = str(library.folder)
    runner = CliRunner()
    said = runner.invoke(workbench, ["articles", "changes", folder, str(article_id)]).stdout
    assert "1 sentence changed" in said
    assert "    - The harbour authority will close two of its five berths" in said
    assert "    + The harbour authority will close three of its five berths" in said
    record = json.loads(runner.invoke(workbench, ["articles", "changes", folder, str(article_id), "--json"]).stdout)
    assert (record["older"]["number"], record["newer"]["number"]) == (1, 2)
    assert "three" in record["differing_sentences"][0]["newer"]
    listed = json.loads(runner.invoke(workbench, ["articles", folder, "--json"]).stdout)
    assert [article["id"] for article in listed] == [article_id]


OTHER = (
    "The theatre opens its season with a comedy that nobody expected. Tickets were sold out within an hour. "
    "The director spoke of a gift to the town. Rehearsals began in the spring. The mayor will attend the first night."
)


def test_the_same_title_and_outlet_with_other_text_is_a_revision(library: Library, save: Save, db: Database) -> None:
    _, article_id = brought(library, save("a.html", page(BODY, day="2026-06-12")))
    title = "HARBOUR closes “berths” for repairs"
    summary, again = brought(
        library, save("b.html", page(LATER, title=title, outlet="the ledger", day="2026-06-12T09:00"))
    )
    assert [line.article_id for line in summary.updated] == [again] == [article_id]
    summary, again = brought(library, save("c.html", page(OTHER)))  # a day that is not stated speaks against nothing
    assert [line.article_id for line in summary.updated] == [again] == [article_id]
    assert articles.page(db, [article_id])[0].revisions == 3


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ({"day": "2026-06-12"}, {"day": "2026-06-13"}),
        ({"outlet": "The Ledger"}, {"outlet": "The Gazette"}),
        ({"title": "Morning briefing"}, {"title": "Morning briefing"}),
        ({"url": "https://example.org/a"}, {"url": "https://example.org/b"}),
        ({"title": "Harbour closes berths for repairs"}, {"title": "Harbour closes berths for good"}),
    ],
    ids=["day", "outlet", "short title", "address", "title"],
)
def test_what_only_looks_the_same_stays_another_article(
    library: Library, save: Save, own: dict[str, str], other: dict[str, str]
) -> None:
    paths = [save("a.html", page(BODY, **own)), save("b.html", page(OTHER, **other))]
    assert len(import_files(library, paths=paths).imported) == 2


def test_a_short_title_with_a_like_text_is_a_revision(library: Library, save: Save) -> None:
    brought(library, save("a.html", page(BODY, title="Berths close")))
    summary, _ = brought(library, save("b.html", page(LATER, title="Berths close")))
    assert len(summary.updated) == 1


def test_a_file_that_went_as_another_came_is_that_file_renamed_and_edited(library: Library, save: Save) -> None:
    paths = [save("a.txt", f"Berths close\n\n{BODY * 2}\n"), save("b.txt", f"A comedy\n\n{OTHER * 2}\n")]
    lines = {line.title: line.article_id for line in import_files(library, paths=paths).imported}
    gone = [sha256_of(path.read_bytes()) for path in paths]
    renamed = save("renamed.txt", f"Berths close in July\n\n{BODY}{LATER}\n")
    summary = import_files(library, paths=[renamed], gone=gone)
    assert [line.article_id for line in summary.updated] == [lines["Berths close"]]
    stranger = save(
        "stranger.txt", f"A strike\n\n{OTHER.replace('theatre', 'factory').replace('comedy', 'strike')[:150]}\n"
    )
    assert len(import_files(library, paths=[stranger], gone=gone).imported) == 1
