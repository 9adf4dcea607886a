"""Finding words in the article that is read, by keys and clicks, in every script."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.hands import CTRL, LEFT, SHIFT, Hands
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.widgets.fields.find_bar import FindBar
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.library import articles

TEXT = (
    "Chips and licences\n\n"
    "The ministry 🛰️ said that chips need a licence; CHIPS of the old kind do not.\n\n"
    "商务部宣布新的芯片出口管制，芯片企业表示影响有限。\n\n"
    "أعلنت الوزارة قيوداً على الرقائق، وقالت إن الرقائق القديمة مستثناة.\n\n"
    + "\n\n".join(f"Paragraph {number} is about the weather." for number in range(60))
    + "\n\nAt the end there are chips again.\n"
)


@pytest.fixture
def reading(hands: Hands, tmp_path: Path) -> Hands:
    (tmp_path / "chips.txt").write_text(TEXT, encoding="utf-8")
    hands.drop(tmp_path / "chips.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    hands.open_row(0)
    return hands


def bar_of(hands: Hands) -> FindBar:
    bar = hands.window.reader.findChild(FindBar)
    assert bar is not None
    return bar


def test_words_are_found_and_gone_through_by_keys(reading: Hands) -> None:
    view, bar = reading.window.reader.view, bar_of(reading)
    reading.press(Qt.Key.Key_F, CTRL, into=reading.window)
    assert bar.isVisible()
    reading.keys("chips")
    reading.until(lambda: bar.found)
    text = view.text
    assert [span.of(text).lower() for span in bar.found] == ["chips"] * len(bar.found)
    assert len(bar.found) == text.lower().count("chips") >= 3
    first = bar.current
    reading.press(Qt.Key.Key_Return, SHIFT)  # backwards from the first is the last
    assert bar.current == bar.found[-1] != first
    assert view.verticalScrollBar().value() > 0, "the last one is brought into view"
    reading.press(Qt.Key.Key_Return)
    assert bar.current == first
    reading.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reading.focus is view
    assert view.selection() == first, "what was found is selected, ready to be marked"


@pytest.mark.parametrize("words", ["芯片", "الرقائق", "🛰️"])
def test_words_of_any_script_are_found(reading: Hands, words: str) -> None:
    bar = bar_of(reading)
    reading.press(Qt.Key.Key_F, CTRL, into=reading.window)
    reading.focus.setText(words)  # as an input method or a paste puts it there
    reading.until(lambda: bar.found)
    assert {span.of(reading.window.reader.view.text) for span in bar.found} == {words}


def test_the_bar_is_worked_by_clicks(reading: Hands) -> None:
    bar = bar_of(reading)
    reading.press(Qt.Key.Key_F, CTRL, into=reading.window)
    reading.keys("weather")
    reading.until(lambda: len(bar.found) == 60)
    buttons = {button.accessibleName(): button for button in bar.findChildren(IconButton)}
    QTest.mouseClick(buttons["Next Match"], LEFT)
    assert bar.current == bar.found[1]
    QTest.mouseClick(buttons["Previous Match"], LEFT)
    assert bar.current == bar.found[0]
    QTest.mouseClick(buttons["Close"], LEFT)
    assert not bar.isVisible()


def test_escape_puts_away_one_thing_after_the_other_and_then_leads_to_the_list(reading: Hands) -> None:
    reader, rows = reading.window.reader, reading.window.articles.findChild(ArticleListRows)
    article = reader.article_id
    reader.view.setFocus()
    reading.select("ministry")
    reading.press(Qt.Key.Key_Return)
    reading.until(lambda: reader.chosen_id)
    reading.press(Qt.Key.Key_F, CTRL)
    reading.keys("weather")
    reading.until(lambda: bar_of(reading).found)
    reader.view.setFocus()
    reading.press(Qt.Key.Key_Escape)
    assert not bar_of(reading).isVisible()
    assert len(reader.view.selection())
    reading.press(Qt.Key.Key_Escape)
    assert not len(reader.view.selection())
    reading.click_words("ministry")
    reading.until(lambda: reader.chosen_id)
    reading.press(Qt.Key.Key_Escape)
    assert reader.chosen_id is None
    assert reading.focus is reader.view
    reading.press(Qt.Key.Key_Escape)
    assert reading.focus is rows
    assert reader.article_id == article
