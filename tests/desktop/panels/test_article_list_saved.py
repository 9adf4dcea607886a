from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.article_list import ArticleListPanel
from workbench.desktop.session import Session
from workbench.operations.saved_searches import save_search


def test_saved_searches_are_offered_run_and_forgotten(
    look: Look, session: Session, actions: Actions, qtbot: QtBot
) -> None:
    panel = ArticleListPanel(look, session, actions)
    qtbot.addWidget(panel)
    asked: list[str] = []
    saved: list[str] = []
    panel.query_requested.connect(asked.append)
    panel.save_requested.connect(saved.append)
    menu: QMenu = panel._header._saved
    assert not menu.actions()[0].isEnabled()
    panel.set_query("gas", typing=False)
    assert menu.actions()[0].isEnabled()
    menu.actions()[0].trigger()
    assert saved == ["gas"]
    session.perform(save_search, name="Gas stories", query="gas OR 芯片")
    qtbot.waitUntil(lambda: len(menu.actions()) > 1)
    next(action for action in menu.actions() if action.text() == "Gas stories").trigger()
    assert asked == ["gas OR 芯片"]
    forget = menu.actions()[-1].menu()
    assert isinstance(forget, QMenu)
    forget.actions()[0].trigger()
    qtbot.waitUntil(lambda: len(menu.actions()) == 1)
