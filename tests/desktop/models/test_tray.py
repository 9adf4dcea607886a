from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import mark
from workbench.desktop.models.tray import TrayModel, read_rows
from workbench.desktop.session import Session
from workbench.desktop.widgets.draft.draft_editor import PASSAGES_MIME
from workbench.desktop.widgets.draft.tray_delegate import USED_ROLE
from workbench.domain.codebook import Tag
from workbench.operations.passages import delete_passages


def test_rows_say_where_a_passage_is_from_newest_first(session: Session, tags: dict[str, Tag]) -> None:
    mark(session.library, 3, "discounted tariffs")
    mark(session.library, 1, "gas price cap", tags["Price cap"].ref, tags["Ministers"].ref)
    rows = read_rows(session.db, None, ())
    assert [(row.quote, row.origin) for row in rows] == [
        ("gas price cap", "Polder Courant · 12 Jun 2026"),
        ("discounted tariffs", "Jiangwan Review · May 2026"),
    ]
    assert [tag.name for tag in rows[0].tags] == ["Ministers", "Price cap"]


def test_only_passages_of_changed_articles_are_read_again(session: Session) -> None:
    first = mark(session.library, 3, "discounted tariffs")
    second = mark(session.library, 1, "gas price cap")
    known = read_rows(session.db, None, ())
    mark(session.library, 2, "short contract")
    delete_passages(session.library, passage_ids=[second])
    rows = read_rows(session.db, known, {1, 2})
    assert rows == read_rows(session.db, None, ())
    assert [row.quote for row in rows] == ["short contract", "discounted tariffs"]
    assert rows[1] is known[1]
    assert rows[1].id == first


def test_model_lists_the_tray_in_its_order_or_all_that_fits(session: Session, qtbot: QtBot) -> None:
    ids = [mark(session.library, article, words) for article, words in ((3, "tariffs"), (1, "gas"), (2, "contract"))]
    model = TrayModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.is_empty
    model.set_tray([ids[1], 999, ids[0]])
    model.set_rows(read_rows(session.db, None, ()))
    assert [row.quote for row in model.rows] == ["gas", "tariffs"]
    assert [row.quote for row in model.candidates] == ["gas", "tariffs", "contract"]
    model.set_words("TARÍFFS jiang")
    assert [row.quote for row in model.rows] == ["tariffs"]
    model.set_words("")
    model.show_all(wanted=True)
    assert {row.quote for row in model.rows} == {"gas", "tariffs", "contract"}
    model.set_words("nothing")
    assert model.rows == []
    assert not model.is_empty
    assert tester.model() is model


def test_model_counts_uses_and_names_what_is_dragged(session: Session, qtbot: QtBot) -> None:
    ids = [mark(session.library, 1, "gas"), mark(session.library, 1, "price cap")]
    model = TrayModel()
    model.set_tray(ids)
    model.set_rows(read_rows(session.db, None, ()))
    key = model.rows[1].key
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_cited([key, key])
    assert changed.args[0].row() == 1
    assert model.index(1).data(USED_ROLE) == 2
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_cited([key, key])
    data = model.mimeData([model.index(1), model.index(0)])
    assert json.loads(data.data(PASSAGES_MIME).toStdString()) == [row.key for row in model.rows]
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("gas. Polder Courant · 12 Jun 2026")
