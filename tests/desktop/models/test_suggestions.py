from __future__ import annotations

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from workbench.desktop.models import suggestions as model_of
from workbench.desktop.models.suggestions import Suggestions
from workbench.desktop.session import Session
from workbench.domain.codebook import Tag, TagKind
from workbench.operations.codebook import add_tag
from workbench.operations.passages import mark_passage
from workbench.operations.suggesting import Suggester, make_suggester


class Learning:
    """Learn as the program does, but count how often, and wait for *may_end*."""

    def __init__(self) -> None:
        self.count = 0
        self.began = threading.Event()
        self.may_end = threading.Event()

    def __call__(self, db: Any) -> Suggester:
        self.count += 1
        made = make_suggester(db)
        self.began.set()
        assert self.may_end.wait(20)
        return made


@pytest.fixture
def learning(monkeypatch: pytest.MonkeyPatch) -> Learning:
    made = Learning()
    monkeypatch.setattr(model_of, "make_suggester", made)
    return made


def _names(model: Suggestions) -> list[str]:
    return [found.name for found in model.found]


def test_what_was_learned_serves_every_article_opened_meanwhile(
    session: Session, tags: dict[str, Tag], learning: Learning, qtbot: QtBot
) -> None:
    model = Suggestions(session)
    model.show_article(2)
    qtbot.waitUntil(learning.began.is_set)
    model.show_article(3)
    model.show_article(1)
    qtbot.waitUntil(lambda: not model._rest.isActive())
    learning.may_end.set()
    qtbot.waitUntil(lambda: "Kestrel Energy" in _names(model))
    assert learning.count == 1
    model.show_article(2)
    qtbot.waitUntil(lambda: _names(model) == ["Kestrel Energy"])
    assert learning.count == 1


def test_what_the_codebook_was_before_suggests_nothing(
    session: Session, tags: dict[str, Tag], learning: Learning, qtbot: QtBot
) -> None:
    model = Suggestions(session)
    model.show_article(2)
    qtbot.waitUntil(learning.began.is_set)
    with qtbot.waitSignal(session.changed):
        session.perform(add_tag, kind=TagKind.ACTOR, name="Sund")
    learning.may_end.set()
    qtbot.waitUntil(lambda: _names(model) == ["Kestrel Energy", "Sund"])
    assert learning.count == 2


def test_after_tagging_the_next_article_is_judged_by_what_was_learned_since(
    session: Session, tags: dict[str, Tag], learning: Learning, qtbot: QtBot
) -> None:
    learning.may_end.set()
    model = Suggestions(session)
    model.show_article(2)
    qtbot.waitUntil(lambda: _names(model) == ["Kestrel Energy"])
    with qtbot.waitSignal(session.changed):
        session.perform(mark_passage, article_id=2, span=model.found[0].sentence, tags=[tags["Kestrel Energy"].ref])
    qtbot.waitUntil(lambda: model.found == ())
    assert learning.count == 1
    model.show_article(1)
    qtbot.waitUntil(lambda: "Kestrel Energy" in _names(model))
    assert learning.count == 2
