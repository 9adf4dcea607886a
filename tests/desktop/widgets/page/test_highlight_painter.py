from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.page.article_text import GUTTER, ArticleHeading
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.desktop.widgets.page.highlight_geometry import LANES, Geometry
from workbench.desktop.widgets.page.passage_mark import MarkTag, PassageMark
from workbench.desktop.widgets.page.text_rects import line_rects
from workbench.domain.articles import Block, BlockKind
from workbench.domain.codebook import TagKind
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span

TEXT = (
    "Kestrel said it would keep delivering through the northern quay while talks go on about the licences for chips "
    "that nobody has yet counted in full, two officials said.\n\n"
    "وقالت شركة Kestrel المحدودة إنها ستواصل التسليم في الشمال.\n\n"
    "商务部扩大了对先进芯片的出口管制🇰🇷，企业表示担忧。"
)


def actor(hue: str) -> MarkTag:
    return MarkTag(TagKind.ACTOR, hue, hue)


def theme(hue: str) -> MarkTag:
    return MarkTag(TagKind.THEME, hue, hue)


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> Iterator[ArticleView]:
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show_article(ArticleHeading("Wire", "A title", "By nobody"), TEXT, [])
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()


def picture(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def rects(view: ArticleView, words: str) -> list[QRectF]:
    """Where words stand in the viewport, by the document's own layout."""
    found = []
    for number, start, end in view._article.lines_of(place(words)):
        block = view.document().findBlockByNumber(number)
        top = round(view.document().documentLayout().blockBoundingRect(block).top()) - view.verticalScrollBar().value()
        found += [rect.translated(0, top) for rect in line_rects(block, start, end)]
    return found


def fill_at(view: ArticleView, image: QImage, words: str) -> QColor:
    """The ground behind *words*: the top row of their line, above the letters."""
    rect = rects(view, words)[0]
    return image.pixelColor(round(rect.center().x()), round(rect.top()) + 2)


def tinted(look: Look, hue: str) -> QColor:
    colour, alpha, ground = look.hue(hue), look.theme.fill, look.colour("surface")
    mixed = [round(alpha * a + (1 - alpha) * b) for a, b in zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)]
    return QColor(*mixed)


def differ(first: QColor, second: QColor) -> int:
    return max(abs(a - b) for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True))


def has(image: QImage, colour: QColor, area: QRectF) -> bool:
    inside = area.toAlignedRect().intersected(image.rect())
    return any(
        differ(image.pixelColor(x, y), colour) <= 6
        for y in range(inside.top(), inside.bottom() + 1)
        for x in range(inside.left(), inside.right() + 1)
    )


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("words", ["keep delivering", "وقالت شركة", "芯片的出口管制🇰🇷"])
def test_actor_fills_and_theme_underlines(view: ArticleView, look: Look, mode: str, words: str) -> None:
    look.set_mode(mode)
    view.set_passages([PassageMark(1, place(words), (actor("blue"), theme("orange")))])
    image = picture(view)
    assert differ(fill_at(view, image, words), tinted(look, "blue")) <= 3
    rect = rects(view, words)[0]
    assert differ(image.pixelColor(round(rect.center().x()), round(rect.bottom()) - 1), look.hue("orange")) <= 3
    outside = image.pixelColor(round(rect.left()) - 8, round(rect.top()) + 2)
    assert differ(outside, look.colour("surface")) <= 3


def test_an_actor_has_a_solid_bar_and_a_theme_a_dashed_one(view: ArticleView, look: Look) -> None:
    words = TEXT[:140]
    view.set_passages([PassageMark(1, place(words), (actor("red"), theme("teal")))])
    image = picture(view)
    top, bottom = round(rects(view, words)[0].top()) + 2, round(rects(view, words)[-1].bottom()) - 2
    solid = [image.pixelColor(GUTTER - 16, y) for y in range(top, bottom)]
    dashed = [image.pixelColor(GUTTER - 24, y) for y in range(top, bottom)]
    assert all(differ(colour, look.hue("red")) <= 6 for colour in solid)
    assert any(differ(colour, look.hue("teal")) <= 6 for colour in dashed)
    assert any(differ(colour, look.colour("surface")) <= 6 for colour in dashed)


def test_overlaps_are_told_apart_from_either_alone(view: ArticleView) -> None:
    view.set_passages(
        [
            PassageMark(1, place("said it would keep delivering"), (actor("blue"),)),
            PassageMark(2, place("delivering through the northern"), (actor("amber"),)),
        ]
    )
    image = picture(view)
    first, both, second = (fill_at(view, image, words) for words in ("would", "delivering", "northern"))
    assert min(differ(first, both), differ(both, second), differ(first, second)) > 12


def test_the_underlines_of_overlapping_themes_stack(view: ArticleView, look: Look) -> None:
    span = place("keep delivering")
    view.set_passages([PassageMark(1, span, (theme("green"),)), PassageMark(2, span, (theme("pink"),))])
    image = picture(view)
    rect = rects(view, "keep delivering")[0]
    below = QRectF(rect.left() + 4, rect.bottom() - 3, rect.width() - 8, 7)
    assert has(image, look.hue("green"), below)
    assert has(image, look.hue("pink"), below)


def test_the_selected_passage_is_outlined_and_a_changed_one_dotted(view: ArticleView, look: Look) -> None:
    words = "keep delivering"
    area = rects(view, words)[0].adjusted(-4, -4, 4, 6)
    view.set_passages([PassageMark(7, place(words), (actor("amber"),), PassageState.CHANGED)])
    image = picture(view)
    assert has(image, look.colour("warn"), area)
    assert not has(image, look.colour("accent"), area)
    view.set_selected_passage(7)
    assert has(picture(view), look.colour("accent"), area)
    view.set_selected_passage(None)
    assert not has(picture(view), look.colour("accent"), area)


def test_hits_and_matches_have_their_own_grounds(view: ArticleView, look: Look) -> None:
    view.set_hits([place("northern quay")])
    view.set_find([place("licences"), place("chips")], 1)
    image = picture(view)
    assert differ(fill_at(view, image, "northern quay"), look.colour("mark")) <= 3
    assert differ(fill_at(view, image, "licences"), look.colour("find")) <= 3
    edge = rects(view, "chips")[0].adjusted(-4, -4, 4, 4)
    assert has(image, look.colour("text"), QRectF(edge.left(), edge.top(), 5, edge.height()))


def test_marking_never_touches_the_document(view: ArticleView) -> None:
    document = view.document()
    revision, size = document.revision(), document.size()
    view.set_passages([PassageMark(1, place(TEXT[:200]), (actor("red"), theme("teal")))])
    view.set_hits([place("quay")])
    view.set_find([place("quay")], 0)
    picture(view)
    assert document.revision() == revision
    assert document.size() == size


def geometry(view: ArticleView, words: str) -> Geometry:
    number, _, _ = next(view._article.lines_of(place(words)))
    return view._painter._geometry(view.document().findBlockByNumber(number))


def test_where_directions_mix_a_fill_covers_just_its_words(view: ArticleView) -> None:
    whole = rects(view, "شركة Kestrel المحدودة")
    parts = [rect for words in ("شركة ", "Kestrel", " المحدودة") for rect in rects(view, words)]
    assert sum(rect.width() for rect in whole) == pytest.approx(sum(rect.width() for rect in parts), abs=1)
    assert len(whole) == 1
    assert rects(view, "Kestrel")[0].width() > rects(view, "estrel")[0].width() + 5
    assert len(rects(view, "شركة Kes")) == 2
    assert not rects(view, "Kestrel")[0].intersects(rects(view, "شركة")[0])


def test_bars_stand_where_the_lines_begin(view: ArticleView) -> None:
    """Left of Latin text, right of Arabic, within what is painted."""
    arabic = "أعلنت الوزارة يوم الأربعاء قيوداً جديدة على تصدير رقائق الذاكرة."
    for text, is_beyond in ((TEXT, False), (arabic, True)):
        view.show_article(ArticleHeading("", ""), text, [])
        view.set_passages([PassageMark(1, Span(0, 12), (actor("red"),))])
        found = view._painter._geometry(view.document().firstBlock())
        bar, words = view._painter._bar_rect(found.bars[0]), found.fills[0].rects[0]
        assert (bar.left() > words.right()) is is_beyond
        assert (bar.right() < words.left()) is not is_beyond
        assert 0 < bar.left() < bar.right() < view.document().textWidth()


def test_lanes_are_shared_down_the_page_and_counted_when_they_run_out(view: ArticleView) -> None:
    early, late = (
        PassageMark(1, place("Kestrel said"), (actor("red"),)),
        PassageMark(2, place("officials said"), (actor("blue"),)),
    )
    view.set_passages([early, late])
    assert {bar.lane for bar in geometry(view, "Kestrel said").bars} == {0}
    hues = list(view._look.theme.hues)
    view.set_passages([PassageMark(n, place("Kestrel said"), (actor(hue),)) for n, hue in enumerate(hues)])
    bars = geometry(view, "Kestrel said").bars
    assert sorted(bar.lane for bar in bars) == list(range(LANES))
    assert [bar.more for bar in bars if bar.more] == [len(hues) - LANES + 1]


def test_each_crowded_place_of_a_paragraph_has_its_own_number(view: ArticleView) -> None:
    hues = list(view._look.theme.hues)[:7]
    early = [PassageMark(n, place("Kestrel said"), (actor(hue),)) for n, hue in enumerate(hues)]
    late = [PassageMark(20 + n, place("officials said"), (theme(hue),)) for n, hue in enumerate(hues)]
    view.set_passages([*early, *late])
    found = geometry(view, "Kestrel said")
    assert [bar.more for bar in found.bars if bar.more] == [2, 2]
    assert {line.slot for line in found.underlines} == {0, 1, 2, 3}


def test_a_passage_without_tags_still_shows(view: ArticleView, look: Look) -> None:
    view.set_passages([PassageMark(1, place("keep delivering"))])
    image = picture(view)
    assert differ(fill_at(view, image, "keep delivering"), look.colour("surface")) > 12
    assert differ(image.pixelColor(GUTTER - 16, round(rects(view, "keep")[0].center().y())), look.colour("text3")) <= 6


def test_a_passage_over_paragraphs_of_every_kind(view: ArticleView, look: Look) -> None:
    lines = ["A heading", "First item", "- second item", "A quotation", "A caption", "Port | 12", "A paragraph"]
    kinds = [
        BlockKind.HEADING, BlockKind.ITEM, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.ROW,
        BlockKind.PARAGRAPH,
    ]  # fmt: skip
    text = "\n\n".join(lines)
    blocks = [
        Block(kind, text.index(line), text.index(line) + len(line)) for kind, line in zip(kinds, lines, strict=True)
    ]
    view.show_article(ArticleHeading("", "Kinds"), text, blocks)
    assert view.document().toPlainText().endswith(text)
    view.set_passages([PassageMark(1, Span(0, len(text)), (actor("violet"),))])
    image = picture(view)
    for number, start, end in view._article.lines_of(Span(0, len(text))):
        block = view.document().findBlockByNumber(number)
        top = round(view.document().documentLayout().blockBoundingRect(block).top())
        rect = line_rects(block, start, end)[0].translated(0, top)
        drawn = image.pixelColor(round(rect.right()) - 1, round(rect.top()) + 1)
        assert differ(drawn, tinted(look, "violet")) <= 3, block.text()
