from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QHelpEvent, QPixmap, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from workbench.briefing.evidence import Evidence
from workbench.briefing.preview import preview_html
from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.preview_view import PreviewView
from workbench.desktop.widgets.draft.side_pane import SidePane

COLOURS = dict.fromkeys(("text", "muted", "accent", "danger", "border", "quote"), "#123456")
EVIDENCE = {"abc123": Evidence(key="abc123", quote="Gas flows east", outlet="Ledger")}


def _place_of(view: PreviewView, anchor: str) -> QPoint:
    for y in range(0, view.viewport().height(), 4):
        for x in range(0, view.viewport().width(), 4):
            if view.anchorAt(QPoint(x, y)) == anchor:
                return QPoint(x + 1, y + 1)
    raise AssertionError(anchor)


def _view(qtbot: QtBot, look: Look) -> PreviewView:
    view = PreviewView(look)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view


def test_a_citation_shows_its_quote_and_is_clicked(qtbot: QtBot, look: Look) -> None:
    view = _view(qtbot, look)
    html = preview_html("# A\n\nSo it is. [@abc123] See <https://example.com>.", EVIDENCE, colours=COLOURS)
    view.show_page(html, {"abc123": "“Gas <b>flows</b> east” — Ledger"})
    place = _place_of(view, "passage:abc123")
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert "Gas &lt;b&gt;flows" in QToolTip.text()
    QToolTip.hideText()
    with qtbot.waitSignal(view.key_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == ["abc123"]
    before = view.toPlainText()
    with qtbot.assertNotEmitted(view.key_clicked):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place_of(view, "https://example.com"))
    assert view.toPlainText() == before


def test_an_address_is_copied_as_it_is(qtbot: QtBot, look: Look) -> None:
    view = _view(qtbot, look)
    view.show_page(preview_html("See https://example.com/page.", {}, colours=COLOURS), {})
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.text() == "See https://example.com/page."
    assert "https://example.com/page" in copied.html()


def test_nothing_is_loaded(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    view = _view(qtbot, look)
    picture, sheet = tmp_path / "picture.png", tmp_path / "sheet.css"
    QPixmap(7, 7).save(str(picture))
    sheet.write_text("p { color: #ff0000; }")
    addresses = [QUrl.fromLocalFile(str(path)) for path in (picture, sheet)]
    tags = (f"<link rel='stylesheet' href='{addresses[1].toString()}'>", f"<img src='{addresses[0].toString()}'>")
    view.show_page(f"<head>{tags[0]}</head><body><p>A {tags[1]}</p></body>", {})
    view.grab()
    assert view.document().resource(QTextDocument.ResourceType.ImageResource, addresses[0]).width() == 1
    assert not view.document().resource(QTextDocument.ResourceType.StyleSheetResource, addresses[1])
    assert "#ff0000" not in view.document().toHtml()


def test_a_new_page_stays_at_the_place_that_was_read(qtbot: QtBot, look: Look) -> None:
    view = _view(qtbot, look)
    page = "".join(f"<p>Paragraph {number}</p>" for number in range(200))
    view.show_page(page, {})
    view.verticalScrollBar().setValue(2500)
    view.show_page(page + "<p>One more</p>", {})
    assert view.verticalScrollBar().value() == 2500


def test_an_empty_draft_says_what_will_be_here(qtbot: QtBot, look: Look) -> None:
    pane = SidePane(look)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_page("", {}, is_empty=True)
    assert not pane.preview.isVisible()
    pane.show_page("<p>A</p>", {}, is_empty=False)
    assert pane.preview.isVisible()


def test_a_page_with_lists_is_laid_out_to_its_end(look: Look, qtbot: QtBot) -> None:
    view = PreviewView(look)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    html = preview_html("\n\n".join(f"- Item {number} of a long list" for number in range(200)), {}, colours=COLOURS)
    view.show_page(html, {})
    document = view.document()
    assert "•" in document.toPlainText()
    assert document.lastBlock().layout().lineCount() == 1
    bottom = document.documentLayout().blockBoundingRect(document.lastBlock()).bottom()
    assert bottom > 200 * 16
    assert view.verticalScrollBar().maximum() + view.viewport().height() >= bottom


def test_in_a_narrow_pane_the_tabs_stand_closer_and_the_button_has_no_word(qtbot: QtBot, look: Look) -> None:
    side = SidePane(look)
    qtbot.addWidget(side)
    side.show()
    side.resize(520, 400)
    roomy = side._views.sizeHint().width()
    assert side._export.text() == "Export"
    side.resize(372, 400)
    assert side._export.text() == ""
    assert side._views.sizeHint().width() < roomy
