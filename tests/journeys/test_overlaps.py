"""Passages laid over each other, changed in every way, and all of it undone and done again, by mouse and keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.journeys.hands import CTRL, SHIFT, Hands
from workbench.domain.codebook import TagKind
from workbench.library import articles, passages
from workbench.operations.codebook import add_tag

ALT = Qt.KeyboardModifier.AltModifier
TEXT = (
    "The port report of the day\n\n"
    "Officials said that the old port would close 🙂 by March, and that its cranes were sold abroad.\n\n"
    "新的芯片出口管制从下月起生效。 A second source, 👩‍👩‍👧 close to the talks, said the opposite on Monday.\n"
)
Snapshot = list[tuple[object, ...]]


def snapshot(hands: Hands) -> Snapshot:
    """Return what is marked, after checking that each quote is what stands at its place."""
    found = passages.of_article(hands.session.db, hands.window.reader.article_id or 0)
    text = hands.text()
    assert all(passage.quote == text[passage.start : passage.end] for passage in found)
    assert {mark.id for mark in hands.window.reader.view.marks} == {passage.id for passage in found}
    return [(p.key, p.span, frozenset(p.tags), p.note, p.credibility) for p in found]


def test_overlaps_are_made_changed_and_undone_one_by_one(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "port.txt").write_text(TEXT, encoding="utf-8")
    hands.drop(tmp_path / "port.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    for kind, name in ((TagKind.ACTOR, "Port authority"), (TagKind.THEME, "Closure")):
        hands.session.perform(add_tag, kind=kind, name=name)
    hands.settle()
    hands.until(hands.window.articles.listed_ids)
    hands.settle()
    hands.open_row(0)
    view = hands.window.reader.view
    before_all = hands.session.library.undo_label
    seen: list[Snapshot] = [snapshot(hands)]

    def then(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, words: str = "") -> None:
        """Press keys, each a step of its own, over *words* where given."""
        if words:
            hands.select(words)
        for key in keys:
            hands.press(key, held, into=view)
            hands.settle()
            if (now := snapshot(hands)) != seen[-1]:
                seen.append(now)

    then(Qt.Key.Key_1, words="the old port would close 🙂 by March")
    then(Qt.Key.Key_Q, words="would close 🙂 by March, and that its cranes")
    then(Qt.Key.Key_1, Qt.Key.Key_Q, words="close 🙂 by")
    then(Qt.Key.Key_Return, words="👩‍👩‍👧 close to the talks")
    assert len(seen[-1]) == 4
    assert len({span for _, span, *_ in seen[-1]}) == 4
    hands.click_words("the old port")
    then(Qt.Key.Key_Right, Qt.Key.Key_Right, held=ALT | SHIFT)
    then(Qt.Key.Key_X, held=SHIFT, words="that its cranes")
    hands.click_words("the old port")
    then(Qt.Key.Key_M, held=SHIFT)
    hands.click_words("close to the talks")
    then(Qt.Key.Key_I, words="the opposite")
    hands.click_words("close to the talks")
    then(Qt.Key.Key_Delete)
    assert len(seen) >= 11, "each change is a step"
    assert not hands.failures

    for expected in reversed(seen[:-1]):
        hands.press(Qt.Key.Key_Z, CTRL, into=view)
        hands.settle()
        assert snapshot(hands) == expected
    assert hands.session.library.undo_label == before_all
    for expected in seen[1:]:
        hands.press(Qt.Key.Key_Z, CTRL | SHIFT, into=view)
        hands.settle()
        assert snapshot(hands) == expected


def test_in_a_narrow_window_the_list_gives_way_to_the_note(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "port.txt").write_text(TEXT, encoding="utf-8")
    hands.drop(tmp_path / "port.txt")
    hands.until(hands.window.articles.listed_ids)
    hands.settle()
    hands.open_row(0)
    window, view = hands.window, hands.window.reader.view
    window.resize(1024, 680)
    assert (window.articles.isVisible(), window.inspector.isVisible()) == (True, False)
    hands.select("the old port")
    hands.press(Qt.Key.Key_M, into=view)
    hands.settle()
    assert (window.articles.isVisible(), window.inspector.isVisible()) == (False, True)
    hands.keys("Ask the yard.")
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    assert passages.of_article(hands.session.db, window.reader.article_id or 0)[0].note == "Ask the yard."
    hands.press(Qt.Key.Key_B, CTRL, into=view)
    assert (window.articles.isVisible(), window.inspector.isVisible()) == (True, False)
    hands.press(Qt.Key.Key_B, CTRL | ALT, into=view)
    hands.press(Qt.Key.Key_B, CTRL | ALT, into=view)
    assert (window.articles.isVisible(), window.inspector.isVisible()) == (True, False)
    window.resize(1440, 900)
    assert (window.articles.isVisible(), window.inspector.isVisible()) == (True, True)
