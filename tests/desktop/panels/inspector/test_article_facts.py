from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.panels.desk import Desk
from workbench.desktop.look import Look
from workbench.desktop.panels.inspector.article_facts import ArticleFacts
from workbench.desktop.widgets.parts.scrolled import scrolled
from workbench.library import articles


def test_facts_that_wrap_keep_their_lines_when_more_facts_come(desk: Desk, look: Look, qtbot: QtBot) -> None:
    article = articles.get(desk.session.db, 1)
    assert article is not None
    title, url = "Brokers relabel AI boards in Busan free port", "https://harbourpost.example/tech/brokers-busan"
    fewer = replace(article, facts=replace(article.facts, title=title, url=url, published="2026-03-14T08:00+09:00"))
    more = replace(fewer, facts=replace(fewer.facts, updated="2026-03-16T08:00+09:00"), revisions=2)
    panel = ArticleFacts(look, writable=True)
    area = scrolled(panel)
    qtbot.addWidget(area)
    area.resize(308, 640)
    area.show()
    for shown, height in ((more, 640), (fewer, 240), (more, 240)):
        area.resize(308, height)
        panel.show_facts(shown, None)
        qtbot.wait(20)
    wrapped = [part for part in panel.findChildren(QWidget) if part.isVisible() and part.hasHeightForWidth()]
    assert len(wrapped) > 6
    assert [part for part in wrapped if part.height() < part.heightForWidth(part.width())] == []


def test_a_copy_whose_outlet_has_an_ampersand_is_named_with_it(desk: Desk, look: Look, qtbot: QtBot) -> None:
    article = articles.get(desk.session.db, 1)
    assert article is not None
    panel = ArticleFacts(look, writable=True)
    qtbot.addWidget(panel)
    panel.show_facts(article, None, [replace(article, facts=replace(article.facts, outlet="Ship & Harbour"))])
    copy = next(button for button in panel.findChildren(QPushButton) if "Ship" in button.text())
    assert copy.text().startswith("Ship && Harbour")  # one sign alone would underline what comes next
