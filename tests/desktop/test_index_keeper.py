"""The search index in the background: built anew while the old one answers, repaired, followed where another writes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import Draft, add_articles
from workbench.desktop.look import Look
from workbench.desktop.models.article_search import ArticleSearch, Wanted, find
from workbench.desktop.panels.frame.status_bar import StatusBar
from workbench.desktop.session import Session
from workbench.library import articles
from workbench.library.library import Library
from workbench.operations import indexing
from workbench.operations.maintenance import reindex_library


def total(session: Session, query: str = "transit") -> int:
    return session.index.search(query, today=session.today()).total


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)


def test_while_the_index_is_rebuilt_the_old_one_answers_and_the_status_bar_says_so(
    indexed_session: Session, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = indexed_session
    monkeypatch.setattr(indexing, "_FEED", 2)
    bar = StatusBar(look, session)
    qtbot.addWidget(bar)
    before, said, answers = total(session), [], []

    def on_indexed(_done: int, _total: int) -> None:
        said.extend(label.text() for label in bar.findChildren(QLabel))
        answers.append(total(session))

    session.keeper.indexed.connect(on_indexed)
    old = session.index
    with qtbot.waitSignal(session.told, timeout=30_000) as told:
        session.keeper.rebuild()
        add_articles(session.library, [Draft("More", "Another transit deal.")])
    settle(session, qtbot)
    assert told.args == ["Search index rebuilt", False]
    assert {"Rebuilding the search index · 2 of 5", "Rebuilding the search index · 2 of 6"} & set(said)
    assert min(answers) >= before > 0
    assert session.index is not old
    assert total(session) == before + 1
    assert session.index.damage() is None


def test_a_damaged_file_is_found_repaired_and_told(indexed_session: Session, qtbot: QtBot) -> None:
    session = indexed_session
    before = total(session)
    folder = session.library.index_folder
    current = folder / json.loads((folder / "stamp.json").read_text())["folder"]
    segment = max(current.glob("*.store"), key=lambda path: path.stat().st_size)
    content = bytearray(segment.read_bytes())
    content[0] ^= 0xFF
    segment.write_bytes(content)
    with qtbot.waitSignal(session.told, timeout=30_000) as told:
        session.keeper.check()
    settle(session, qtbot)
    assert told.args == ["The search index was damaged. It was built anew; no article was lost.", False]
    assert (total(session), session.index.damage()) == (before, None)


def test_a_missing_index_is_built_anew_with_a_message_and_a_new_library_has_none_to_miss(
    library: Library, look: Look, qtbot: QtBot, failures: list[str]
) -> None:
    session = Session(library)
    try:
        assert session.keeper.is_rebuilding
        with qtbot.waitSignal(session.told, timeout=30_000) as told:
            session.catch_up()
        assert told.args[0].startswith("The search index was missing.")
        assert not session.keeper.is_rebuilding
        settle(session, qtbot)
    finally:
        session.close()


def test_an_index_of_another_version_is_built_anew_and_meanwhile_the_window_says_so(
    library: Library, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexing.index_library(library)
    monkeypatch.setattr(indexing, "_FEED", 2)
    stamp = library.index_folder / "stamp.json"
    stamp.write_text(json.dumps({**json.loads(stamp.read_text()), "version": 0}))
    session = Session(library)
    try:
        bar = StatusBar(look, session)
        qtbot.addWidget(bar)
        said: list[str] = []
        session.keeper.indexed.connect(lambda *_: said.extend(label.text() for label in bar.findChildren(QLabel)))
        first = find(session.db, session.index, Wanted("transit"), today=session.today())
        assert first.unsearchable == articles.count(session.db) > first.total == 0
        with qtbot.waitSignal(session.told, timeout=30_000) as told:
            session.catch_up()
        assert told.args[0].startswith("The search index was made by another version of the program.")
        assert any(text.startswith("Rebuilding the search index") for text in said)
        assert total(session) > 0
        settle(session, qtbot)
    finally:
        session.close()


def test_a_new_library_misses_no_index(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    session = Session(Library.create(tmp_path / "New"))
    said: list[str] = []
    session.told.connect(said.append)
    session.catch_up()
    settle(session, qtbot)
    session.close()
    assert said == []


@pytest.fixture
def second(indexed_session: Session) -> Iterator[Session]:
    """A session of another window on the same library: it can only read."""
    made = Session(Library.open(indexed_session.library.folder))
    yield made
    made.close()


def test_a_second_window_only_reads_and_its_search_follows_the_first(
    indexed_session: Session, second: Session, qtbot: QtBot
) -> None:
    assert not second.library.is_writable
    assert total(second) == total(indexed_session)
    search = ArticleSearch(second)
    totals: list[int] = []
    search.found.connect(lambda found: totals.append(found.total))
    search.ask(Wanted("transit"))
    qtbot.waitUntil(lambda: totals == [2])
    add_articles(indexed_session.library, [Draft("More", "A new transit deal.")])
    indexed_session.catch_up()
    settle(indexed_session, qtbot)
    with qtbot.waitSignal(second.changed):
        second.keeper.follow()
    qtbot.waitUntil(lambda: totals[-1] == 3)
    settle(second, qtbot)


def test_a_second_window_follows_a_rebuilt_index(indexed_session: Session, second: Session, qtbot: QtBot) -> None:
    folder = indexed_session.library.index_folder
    before = (folder / "stamp.json").read_text()
    with qtbot.waitSignal(indexed_session.told, timeout=30_000):
        indexed_session.keeper.rebuild()
    settle(indexed_session, qtbot)
    assert (folder / "stamp.json").read_text() != before
    assert total(second) == 2  # from the old one still
    with qtbot.waitSignal(second.found):
        second.keeper.follow()
    settle(second, qtbot)
    assert total(second) == 2


def test_what_has_not_changed_is_not_told(second: Session) -> None:
    told: list[object] = []
    second.changed.connect(told.append)
    second.keeper.follow()
    assert told == []


def test_the_command_line_builds_beside_too(library: Library) -> None:
    assert reindex_library(library) == 5
    assert reindex_library(library) == 5
    assert not (library.index_folder / "rebuilding").exists()
    library.close()
