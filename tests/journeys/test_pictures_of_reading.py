"""Pictures of the reader and the inspector in their states, to be looked at beside each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton, QToolTip

from tests.journeys.hands import Hands
from tests.journeys.pictures import Album, colours
from tests.journeys.test_side_by_side import bring
from workbench.desktop.dialogs.confirm import ConfirmDialog
from workbench.domain.spans import Span
from workbench.operations.articles import edit_articles
from workbench.operations.passages import mark_passage

PORT = (
    "The port report of the day\n\n"
    "By Jo Ferrer\n\n"
    "Officials said that the old port would close by March, and that its cranes had been sold to a yard abroad, "
    "which the harbour board had denied as late as Monday when it was asked for the third time.\n\n"
    "A second source close to the talks said the opposite: the board had signed in May, and the crews were told.\n"
)
SIGNS = (
    "Signs of the day 🙂\n\n"
    "The family 👩‍👩‍👧 waved two flags 🇰🇷🇩🇪 at the café, where Ag\u0303a paid 3 € for q\u0307at and m\u0302 leaves.\n\n"
    "A hand 👍🏽 and an old script 𠮷野家 stood on the board, and x\u0301 was one letter.\n"
)
HEBREW = (
    "הגבלות חדשות על ייצוא שבבים\n\n"
    "המשרד הודיע ביום רביעי כי חברת H&K Photonics תזדקק לרישיון חדש, וכי 12 יצואנים כבר ביקשו אותו עד סוף החודש.\n\n"
    "מקור שני אמר את ההפך, ולפיו ההגבלות ייכנסו לתוקף רק בשנה הבאה.\n"
)
ARABIC = (
    "قيود جديدة على تصدير الرقائق\n\n"
    "أعلنت الوزارة يوم الأربعاء أن شركة H&K Photonics ستحتاج إلى ترخيص جديد، وأن 12 مصدراً طلبوه حتى نهاية الشهر.\n\n"
    "وقال مصدر ثان عكس ذلك، وبحسبه لن تسري القيود إلا في العام المقبل.\n"
)
REPORT = (
    "# Chips and their makers\n\nWhat the year brought, in four parts.\n\n"
    + "\n\n".join(
        f"## {part}\n\nThe first words of it.\n\n### Figures for {part.lower()}\n\nMore words, and their figures."
        for part in ("Exports", "Licences and refusals", "Prices", "Outlook")
    )
    + "\n"
)
STATED = (
    "Two ports, one owner\n\nBy Jo Ferrer and Ana Sousa\nHarbour Ledger\nPosted: 03/04/2026 08:30\n"
    "Translated by machine from Portuguese\n\n"
    + "The board said that both ports would have one owner from the summer on, and that nothing would close.\n\n"
    * 4
)
NOTE = (
    "Second hand: the board has denied it twice, and the yard named no price. Compare with the wire of 3 June, where "
    "the same official spoke of a lease.\n\nAsk the harbour desk for the contract, and do not use before it has come: "
    "the source would be known by these words alone."
)


def mark(sample: Hands, words: str, *places: int, note: str = "", grade: int | None = None) -> int:
    """Mark *words* of the article in view with the tags that stand at *places* in the inspector; return the passage."""
    tags = [tag.ref for tag in (*sample.session.codebook.actors, *sample.session.codebook.themes)]
    start = sample.text().index(words)
    made: list[int] = []
    sample.session.perform(
        mark_passage,
        article_id=sample.window.reader.article_id,
        span=Span(start, start + len(words)),
        tags=[tags[place] for place in places],
        note=note,
        credibility=grade,
        then=lambda changes: made.append(changes.new_id("passages")),
    )
    sample.until(lambda: made)
    sample.settle()
    return made[0]


def show(sample: Hands, article_id: int) -> None:
    sample.window.articles.select_article(article_id)
    sample.window.reader.view.setFocus()
    sample.settle()


def test_overlaps_have_their_pictures(sample: Hands, album: Album, tmp_path: Path) -> None:
    window, reader = sample.window, sample.window.reader
    ids = bring(sample, tmp_path / "files", port=PORT, signs=SIGNS, hebrew=HEBREW, arabic=ARABIC)
    window.toast.hide()
    seen = {}
    show(sample, ids["port"])
    mark(sample, "Officials said that the old port would close by March", 0)
    mark(sample, "the old port would close by March, and that its cranes had been sold", 1, -1, -2)
    mark(sample, "would close by March, and that its cranes had been sold to a yard abroad, which the harbour", 2, -3)
    long = mark(sample, "by March, and that its cranes had been sold to a yard", 3, 4, -4, -5, note=NOTE, grade=2)
    mark(sample, "the board had signed in May")
    seen["overlaps"] = album.keep(window, "overlaps")
    reader.choose_passage(long)
    sample.settle()
    seen["overlaps_chosen"] = album.keep(window, "overlaps_chosen")
    reader.view.passage_hovered.emit(long)
    card = next(top for top in QApplication.topLevelWidgets() if top.inherits("QTipLabel"))
    seen["hover_card"] = album.keep(card, "hover_card")
    QToolTip.hideText()
    window.resize(1024, 680)
    sample.settle()
    sample.window.reader._commands._actions["toggle_inspector"].trigger()
    sample.settle()
    seen["inspector_small"] = album.keep(window, "inspector_small")
    sample.window.reader._commands._actions["toggle_inspector"].trigger()
    window.resize(1440, 900)
    for name, words in {
        "signs": (
            "family 👩‍👩‍👧 waved two flags 🇰🇷🇩🇪",
            "flags 🇰🇷🇩🇪 at the café, where Ag\u0303a",
            "𠮷野家 stood",
            "x\u0301 was",
        ),
        "hebrew": ("ביום רביעי כי חברת H&K Photonics תזדקק", "Photonics תזדקק לרישיון חדש, וכי 12 יצואנים", "מקור שני"),
        "arabic": ("يوم الأربعاء أن شركة H&K Photonics ستحتاج", "Photonics ستحتاج إلى ترخيص جديد، وأن 12", "مصدر ثان"),
    }.items():
        show(sample, ids[name])
        made = [mark(sample, quote, number, -1 - number) for number, quote in enumerate(words)]
        reader.choose_passage(made[1])
        sample.settle()
        seen[f"overlaps_{name}"] = album.keep(window, f"overlaps_{name}")
    for name, picture in seen.items():
        assert colours(picture) > 20, name


def test_facts_have_their_pictures(sample: Hands, album: Album, tmp_path: Path) -> None:
    """Found in the file, uncertain, and set by the analyst."""
    ids = bring(sample, tmp_path / "files", stated=STATED)
    sample.window.toast.hide()
    show(sample, ids["stated"])
    sample.session.perform(edit_articles, article_ids=[ids["stated"]], byline="J. Ferrer")
    sample.settle()
    assert colours(album.keep(sample.window, "facts")) > 20


def test_what_the_reader_opens_has_its_pictures(sample: Hands, album: Album, tmp_path: Path) -> None:
    window, reader = sample.window, sample.window.reader
    (tmp_path / "report.md").write_text(REPORT, encoding="utf-8")
    sample.drop(tmp_path / "report.md")
    sample.settle()
    window.toast.hide()
    window.articles.select_article(max(window.articles.listed_ids()))
    sample.settle()
    actions = reader._commands._actions
    seen = {}
    view = reader.view
    view.setFocus()
    sample.settle()
    sample.press(Qt.Key.Key_F7, into=view)
    for _ in range(4):
        sample.press(Qt.Key.Key_Down, into=view)
    seen["caret"] = album.keep(window, "caret")
    sample.press(Qt.Key.Key_S, into=view)
    seen["caret_sentence"] = album.keep(window, "caret_sentence")
    sample.press(Qt.Key.Key_Escape, into=view)
    sample.press(Qt.Key.Key_Escape, into=view)
    actions["outline"].trigger()
    seen["outline"] = album.keep(window, "outline")
    sample.press(Qt.Key.Key_Escape)
    for command in ("serifs", "column_wider", "lines_apart", "type_larger"):
        actions[command].trigger()
    seen["reading_style"] = album.keep(window, "reading_style")
    for command in ("serifs", "column_narrower", "lines_closer", "type_smaller"):
        actions[command].trigger()
    button = next(button for button in reader._bar.findChildren(QToolButton) if button.menu())
    button.menu().popup(button.mapToGlobal(QPoint(0, button.height())))
    seen["reading_menu"] = album.keep(button.menu(), "reading_menu")
    button.menu().hide()
    mark(sample, "What the year brought", 0)
    view.context_menu_requested.emit(view.mapToGlobal(QPoint(200, 200)), sample.text().index("the year"))
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible())
    seen["passage_menu"] = album.keep(menu, "passage_menu")
    menu.close()
    sample.activate()
    asked: list[str] = []

    def look(dialog: QDialog) -> None:
        asked.append(dialog.accessibleDescription())
        dialog.reject()

    sample.in_dialog(ConfirmDialog, look)
    actions["open_original"].trigger()
    sample.until(lambda: asked)
    assert "report.md" in asked[0], "the file is named as it came, not as it is kept"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for name, picture in seen.items():
        assert colours(picture) > 5, name
