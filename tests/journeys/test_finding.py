"""An analyst finds things: by mouse and keys, in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.journeys.hands import CTRL, LEFT, Hands, hands_on
from workbench.desktop.app import Application
from workbench.desktop.dialogs.unsearchable import UnsearchableDialog
from workbench.desktop.panels.articles.article_list_quiet import QuietLine
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.widgets.fields.filter_chips import FilterChips
from workbench.desktop.widgets.fields.offer_list import OfferList
from workbench.desktop.widgets.fields.query_field import QueryField
from workbench.desktop.widgets.parts.count_row import CountRow
from workbench.desktop.widgets.rows.article_delegate import ArticleRole
from workbench.library import articles, failures
from workbench.library.library import Library
from workbench.operations.importing import import_files
from workbench.operations.indexing import index_library

WIRE = (
    "Garam Telecom said on Tuesday that a package with the weights of a model had been public for nineteen hours "
    "before an engineer withdrew it, and that it did not know who had copied the file in the meantime. The regulator "
    "asked the company for its records of all downloads, and gave it until the end of the month to answer. "
    "Two ministries said they would wait for those records before they decided whether any rule had been broken."
)
MORE = "A spokesman added that the engineer was on leave."
PORTS = (
    "The harbour board counted the containers in the northern yard again and found forty that no list had named. "
    "A customs officer said that such gaps were common in spring, when ships wait for weeks outside the breakwater."
)
ENERGY = (
    "Gas flowed through the new terminal at half its rated speed while the operator looked for the cause of a leak. "
    "Traders said that prices had hardly moved, as the stores were fuller than in any June on record."
)
NO_PDF = b"%PDF-1.4 no more than that"


def page(title: str, outlet: str, date: str, text: str) -> str:
    return (
        f'<html lang="en"><head><title>{title}</title><meta property="og:site_name" content="{outlet}">'
        f'<meta property="article:published_time" content="{date}T08:00:00Z"></head>'
        f"<body><article><h1>{title}</h1>" + "".join(f"<p>{part}.</p>" for part in text.rstrip(".").split(". "))
        + "</article></body></html>"
    )  # fmt: skip


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of files, and beside it the library that they were imported into, made once."""
    pages = {
        "one.html": page("Package with model weights was public for hours", "Harbour Ledger", "2026-06-03", WIRE),
        "two.html": page(
            "Package with model weights was public for hours", "Meridian Wire", "2026-06-04", f"{WIRE} {MORE}"
        ),
        "three.html": page("Forty containers on no list", "Polder Courant", "2026-05-20", PORTS),
        "four.html": page("Gas terminal looks for a leak", "Harbour Ledger", "2026-06-10", ENERGY),
    }
    folder = tmp_path_factory.mktemp("finding")
    (folder / "saved").mkdir()
    for name, content in pages.items():
        (folder / "saved" / name).write_text(content, encoding="utf-8")
    (folder / "saved" / "report.pdf").write_bytes(NO_PDF)
    library = Library.create(folder / "library")
    import_files(library, paths=sorted((folder / "saved").iterdir()))
    index_library(library)
    library.close()
    return folder


@pytest.fixture
def desk(saved: Path, application: Application, tmp_path: Path, qtbot: QtBot) -> Hands:
    """The window with four articles, two of them copies, and a file that could not be read."""
    (saved / "saved" / "report.pdf").write_bytes(NO_PDF)
    return hands_on(shutil.copytree(saved / "library", tmp_path / "library"), application, qtbot)


def box(hands: Hands) -> QueryField:
    return hands.window.top_bar.findChild(QueryField)


def rows(hands: Hands) -> ArticleListRows:
    return hands.window.articles.findChild(ArticleListRows)


def titles(hands: Hands) -> list[str]:
    model = rows(hands).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def quiet(hands: Hands) -> str:
    return hands.window.articles.findChild(QuietLine).text()


def count_rows(hands: Hands) -> dict[str, CountRow]:
    return {row.line.name: row for row in hands.window.search_pane.findChildren(CountRow) if row.isVisible()}


def chips(hands: Hands) -> list[str]:
    chips = hands.window.articles.findChild(FilterChips).findChildren(QPushButton)
    return [chip.accessibleName() for chip in chips if chip.isVisible()]


def press(hands: Hands, dialog: UnsearchableDialog, words: str) -> None:
    QTest.mouseClick(next(part for part in dialog.findChildren(QPushButton) if part.text() == words), LEFT)


def open_the_list(hands: Hands) -> UnsearchableDialog:
    line = hands.window.articles.findChild(QuietLine)
    line.setFocus()
    hands.press(Qt.Key.Key_Tab, into=line)
    hands.press(Qt.Key.Key_Return, into=line)
    hands.until(lambda: hands.window.findChild(UnsearchableDialog))
    return hands.window.findChild(UnsearchableDialog)


def test_what_failed_is_counted_listed_mended_and_found(desk: Hands, saved: Path) -> None:
    desk.search("weights")
    assert "2 of 4 articles" in quiet(desk)
    assert "1 file not searchable" in quiet(desk)
    dialog = open_the_list(desk)
    assert "1 file is not searchable" in [label.text() for label in dialog.findChildren(QLabel)]
    (saved / "saved" / "report.pdf").write_text("A note on weights, written by hand and saved as a PDF by mistake.")
    press(desk, dialog, "Try All Again")
    desk.until(lambda: not failures.count(desk.session.db))
    desk.settle()
    desk.until(lambda: "3 of 5 articles" in quiet(desk))
    assert "not searchable" not in quiet(desk)


def test_what_failed_can_be_taken_off_the_list(desk: Hands) -> None:
    desk.search("weights")
    dialog = open_the_list(desk)
    press(desk, dialog, "Take off the List")
    desk.until(lambda: "Everything is searchable" in [label.text() for label in dialog.findChildren(QLabel)])
    desk.until(lambda: "not searchable" not in quiet(desk))
    dialog.close()


def test_copies_unfold_by_a_click_and_fold_by_a_key(desk: Hands) -> None:
    desk.search("weights")
    assert len(titles(desk)) == 1
    view = rows(desk)
    index = view.model().index(0, 0)
    place = view.itemDelegate().copies_rect(view.visualRect(index), index.data(ArticleRole.COPIES))
    QTest.mouseClick(view.viewport(), LEFT, pos=place.center())
    desk.settle()
    assert len(titles(desk)) == 2
    desk.window.articles.focus_rows()
    desk.press(Qt.Key.Key_Left, into=view)
    desk.settle()
    assert len(titles(desk)) == 1
    desk.press(Qt.Key.Key_Right, into=view)
    desk.settle()
    assert len(titles(desk)) == 2
    desk.press(Qt.Key.Key_Down, into=view)
    desk.settle()
    copy = articles.get(desk.session.db, desk.window.reader.article_id or 0)
    assert copy is not None
    assert copy.facts.title == titles(desk)[1]


def test_a_facet_writes_itself_into_the_box_and_the_box_drives_facets_and_chips(desk: Hands) -> None:
    desk.press(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.until(lambda: "Polder Courant" in count_rows(desk))
    QTest.mouseClick(count_rows(desk)["Polder Courant"], LEFT)
    desk.settle()
    assert box(desk).text() == 'outlet:"Polder Courant"'
    assert titles(desk) == ["Forty containers on no list"]
    assert chips(desk) == ["Take away outlet: Polder Courant"]
    desk.search('outlet:"Meridian Wire" ')
    desk.until(lambda: count_rows(desk).get("Meridian Wire") and count_rows(desk)["Meridian Wire"].isChecked())
    assert chips(desk) == ["Take away outlet: Meridian Wire"]
    chip = next(c for c in desk.window.articles.findChild(FilterChips).findChildren(QPushButton) if c.isVisible())
    QTest.mouseClick(chip, LEFT)
    desk.settle()
    assert (box(desk).text(), chips(desk)) == ("", [])
    assert len(titles(desk)) == 4


def test_half_a_value_is_no_chip_until_it_is_finished(desk: Hands) -> None:
    desk.search("outlet:Pol")
    assert chips(desk) == []
    desk.press(Qt.Key.Key_Tab, into=box(desk))
    desk.settle()
    assert box(desk).text() == 'outlet:"Polder Courant" '
    assert chips(desk) == ["Take away outlet: Polder Courant"]


def test_more_like_this_and_back(desk: Hands) -> None:
    desk.search("terminal")
    desk.open_row(0)
    desk.press(Qt.Key.Key_L, into=rows(desk))
    desk.until(lambda: "the most alike first" in quiet(desk))
    assert box(desk).text() == ""
    assert "Gas terminal looks for a leak" not in titles(desk)
    line = desk.window.articles.findChild(QuietLine)
    line.setFocus()
    desk.press(Qt.Key.Key_Tab, into=line)
    desk.press(Qt.Key.Key_Return, into=line)
    desk.until(lambda: len(titles(desk)) == 4)


def test_what_was_asked_is_offered_again_in_the_empty_box(desk: Hands) -> None:
    for query in ("weights", "terminal"):
        desk.search(query)
        desk.press(Qt.Key.Key_Return, into=box(desk))
        desk.settle()
    box(desk).clear()
    QTest.mouseClick(box(desk), LEFT, pos=QPoint(60, box(desk).height() // 2))
    offers = desk.window.findChild(OfferList)
    assert offers.isVisible()
    desk.press(Qt.Key.Key_Down, into=box(desk))
    desk.press(Qt.Key.Key_Down, into=box(desk))
    desk.press(Qt.Key.Key_Return, into=box(desk))
    desk.until(lambda: box(desk).text() == "weights")
    desk.settle()
    assert len(titles(desk)) == 1
