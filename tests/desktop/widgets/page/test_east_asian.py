"""The glyphs of an article's language, where Chinese, Japanese and Korean share characters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from pytestqt.qtbot import QtBot

from workbench.desktop.look import SANS, SERIF, Look
from workbench.desktop.widgets.page.article_page import ArticlePage
from workbench.desktop.widgets.page.article_text import ArticleHeading
from workbench.desktop.widgets.page.east_asian import with_glyphs, writing_of

SIMPLIFIED = "两国同意限制芯片出口，并对模型权重实行许可。"
TRADITIONAL = "兩國同意限制晶片出口，並對模型權重實行許可。"
SHARED = "直骨今角"


@pytest.mark.parametrize(
    ("language", "text", "writing"),
    [
        ("ja", "直ちに", "ja"),
        ("ko", "반도체 輸出", "ko"),
        ("zh", SIMPLIFIED, "zh-Hans"),
        ("zh", TRADITIONAL, "zh-Hant"),
        ("zh", "", "zh-Hans"),
        ("zh", "中文?", "zh-Hans"),
        ("en", SIMPLIFIED, ""),
        ("", SIMPLIFIED, ""),
    ],
)
def test_the_writing_of_a_text_is_known_from_its_language(language: str, text: str, writing: str) -> None:
    assert writing_of(language, text) == writing


@pytest.mark.parametrize("serif", [True, False])
def test_one_installed_family_of_a_writing_leads(look: Look, serif: bool) -> None:
    font = QFont(SERIF if serif else SANS)
    font.setPixelSize(18)
    assert with_glyphs(font, "") == font
    for writing in ("ja", "ko", "zh-Hans", "zh-Hant"):
        made = with_glyphs(font, writing)
        assert made.families()[-1] == font.family()
        assert made.families()[:-1] == [family for family in made.families()[:1] if QFontDatabase.hasFamily(family)]
        assert made.pixelSize() == 18


FAMILIES = {"ja": "Noto Serif CJK JP", "zh": "Noto Serif CJK SC"}


@pytest.fixture
def korean_window() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ko"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("korean_window")
def test_an_article_is_drawn_with_the_glyphs_of_its_language(qtbot: QtBot, look: Look) -> None:
    if not set(FAMILIES.values()) <= set(QFontDatabase.families()):
        pytest.skip("the fonts of fonts-noto-cjk are not installed")
    page = ArticlePage(look)
    qtbot.addWidget(page)
    drawn = {}
    for language, family in FAMILIES.items():
        page.show_article(ArticleHeading("", SHARED, language=language), SHARED, [])
        drawn[language] = painted(page.document().firstBlock().begin().fragment().charFormat().font())
        own = QFont(family, -1, QFont.Weight.DemiBold)
        own.setFeature(QFont.Tag("locl"), 0)
        assert drawn[language] == painted(own)
    assert drawn["ja"] != drawn["zh"]


def painted(font: QFont) -> QImage:
    font.setPixelSize(48)
    image = QImage(240, 80, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(4, 60, SHARED)
    painter.end()
    return image
