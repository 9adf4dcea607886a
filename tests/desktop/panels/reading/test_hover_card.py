from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolTip

from tests.desktop.library_made import mark
from tests.desktop.panels.desk import Desk
from workbench.domain.codebook import Tag
from workbench.operations.passages import grade_passage


def test_the_card_says_tags_note_credibility_who_and_when(
    desk: Desk, tags: dict[str, Tag], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "k.petrova7")
    passage_id = mark(desk.session.library, 1, "gas price cap", tags["Ministers"].ref, note="<b>second</b> signal")
    grade_passage(desk.session.library, passage_id=passage_id, credibility=2)
    desk.show(1)
    desk.view.passage_hovered.emit(passage_id)
    said = QToolTip.text()
    assert "Ministers" in said
    assert "&lt;b&gt;second&lt;/b&gt; signal" in said
    assert "Credibility 2: Probably true" in said
    assert "Marked by k.petrova7, " in said
    desk.view.passage_hovered.emit(None)
    desk.qtbot.waitUntil(lambda: not QToolTip.isVisible())
