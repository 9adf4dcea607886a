"""Pictures of every screen in ``tests/pictures``, made anew by each run, to be looked at beside each other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.journeys.hands import CTRL, Hands
from tests.journeys.pictures import Album, colours, keep_for_help
from workbench.briefing.formats import Format
from workbench.desktop.dialogs.export_briefing import ExportDialog
from workbench.desktop.dialogs.import_results import ImportResultsDialog
from workbench.desktop.dialogs.outlets import OutletsDialog
from workbench.desktop.dialogs.tag_mentions import TagMentionsDialog
from workbench.desktop.dialogs.unsearchable import UnsearchableDialog
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.widgets.draft.side_pane import CHECKS, CLAIMS, PREVIEW
from workbench.desktop.widgets.fields.offer_list import OfferList
from workbench.desktop.widgets.rows.article_delegate import ArticleRole
from workbench.domain.listing import Group, Sorting
from workbench.library import articles, passages
from workbench.operations.briefings import add_briefing
from workbench.operations.copies import group_copies
from workbench.operations.importing import ImportLine, ImportSummary, import_files
from workbench.operations.preparing import prepare_release
from workbench.sentences import Sentence

STORY = "Chip rules tighten\n\n" + "\n\n".join(
    f"The ministry of trade in Seoul said on Wednesday that exports of memory chips fell by {share} per cent, and that "
    "new licences would be needed from the first of next month."
    for share in range(2, 30)
)
TEXTS = {
    "story": STORY,
    "copy": STORY.replace("Chip", "New chip").replace("Wednesday", "Thursday").replace("fell by 4", "fell by 40"),
    "arabic": "قيود جديدة على تصدير الرقائق\n\n"
    + "\n\n".join(f"أعلنت الوزارة يوم الأربعاء {day} مايو قيوداً جديدة على تصدير رقائق الذاكرة." for day in range(1, 9)),
    "chinese": "新的芯片出口管制\n\n"
    + "\n\n".join(
        f"商务部五月{day}日宣布对先进存储芯片实施新的出口管制，业内人士表示影响有限。" for day in range(1, 9)
    ),
}


def test_every_screen_has_its_picture(sample: Hands, album: Album, request: pytest.FixtureRequest) -> None:
    window = sample.window
    busiest = max(articles.page(sample.session.db, articles.ids(sample.session.db)), key=lambda a: a.passages)
    window.articles.select_article(busiest.id)
    marked = passages.of_article(sample.session.db, busiest.id)
    window.reader.show_article(busiest.id, passage_id=marked[0].id)
    window.grab()  # what is painted first asks for the words of its articles
    sample.qtbot.wait(100)
    sample.settle()
    seen = {"reader": album.keep(window, "reader")}
    window.reader.view.setFocus()
    sample.press(Qt.Key.Key_Period)
    sample.settle()
    seen["suggestions"] = album.keep(window, "suggestions")
    sample.search("leak package")
    sample.open_row(1)
    sample.click_words("package")
    seen["search"] = album.keep(window, "search")
    sample.press(Qt.Key.Key_K, CTRL)
    sample.keys("tag")
    seen["palette"] = album.keep(window, "palette")
    sample.press(Qt.Key.Key_Escape)
    for page in ("evidence", "analysis", "briefings", "codebook"):
        sample.go_to(page)
        if page == "codebook":
            window.codebook.show_tag(sample.session.codebook.actors[3].ref)
        sample.settle()
        seen[page] = album.keep(window, page)
    if request.config.getoption("--help-pictures") and album.theme == "light":
        for name in ("search", "evidence", "briefings"):
            keep_for_help(seen[name], name, album.language)
        keep_for_help(seen["reader"], "window", album.language)
    for at, name in ((CLAIMS, "claims"), (CHECKS, "checks")):
        sample.go_to("briefings")
        window.briefings._side.show_view(at)
        sample.settle()
        album.keep(window, name)
    window.briefings._side.show_view(PREVIEW)
    window.briefings._side.paper.click()
    sample.settle()
    seen["as_printed"] = album.keep(window, "as_printed")
    window.resize(1024, 680)
    sample.go_to("library")
    seen["small"] = album.keep(window, "small")
    background = sample.application.look.colour("bg")
    for name, picture in seen.items():
        assert colours(picture) > 40, name  # an empty pane has few
        corner = QColor(picture.pixel(picture.width() - 4, picture.height() - 4))
        assert name == "palette" or corner.name() == background.name(), name


def test_the_reader_has_its_pictures(sample: Hands, album: Album, tmp_path: Path) -> None:
    window, reader = sample.window, sample.window.reader
    folder = tmp_path / "files"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    known = set(articles.ids(sample.session.db))
    sample.drop(folder)
    sample.until(lambda: articles.count(sample.session.db) == len(known) + len(TEXTS))
    sample.settle()
    window.toast.hide()
    made = articles.page(sample.session.db, [i for i in articles.ids(sample.session.db) if i not in known])
    ids = {Path(article.file).stem: article.id for article in made}
    seen: dict[str, QImage] = {}
    for size in ((1440, 900), (1024, 680)):
        window.resize(*size)
        for name in ("arabic", "chinese"):
            window.articles.select_article(ids[name])
            sample.select(sample.text()[10:40])
            sample.press(Qt.Key.Key_1 if size[0] > 1100 else Qt.Key.Key_2, into=reader.view)
            sample.settle()
            seen[f"{name}_{size[0]}"] = album.keep(window, f"{name}_{size[0]}")
        window.articles.select_article(ids["story"])
        sample.session.perform(group_copies, article_ids=[ids["story"], ids["copy"]])
        sample.settle()
        sample.press(Qt.Key.Key_F8, into=reader.view)
        sample.settle()
        assert reader.beside.is_open
        seen[f"beside_{size[0]}"] = album.keep(window, f"beside_{size[0]}")
        reader.beside.close()
    for name, picture in seen.items():
        assert colours(picture) > 40, name


def test_finding_has_its_pictures(sample: Hands, album: Album, tmp_path: Path) -> None:
    window = sample.window
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 no more than that")
    import_files(sample.session.library, paths=[tmp_path / "report.pdf"])
    window.search_pane.show()
    seen = {}
    for size in ((1440, 900), (1024, 680)):
        window.resize(*size)
        sample.search("has:passages package ")
        sample.until(lambda: any(section.isVisible() for section in window.search_pane._sections.values()))
        sample.settle()
        seen[f"search_pane_{size[0]}"] = album.keep(window, f"search_pane_{size[0]}")
        sample.search("leak outlet:")
        assert window.findChild(OfferList).isVisible()
        seen[f"completions_{size[0]}"] = album.keep(window, f"completions_{size[0]}")
        sample.press(Qt.Key.Key_Escape)
    window.search_pane.hide()
    sample.search("package")
    rows = window.articles.findChild(ArticleListRows)
    grouped = next(row for row in range(rows.model().rowCount()) if copies_of(rows, row))
    rows.unfold_requested.emit(rows.model().index(grouped, 0).data(ArticleRole.ID))
    sample.settle()
    seen["copies_unfolded"] = album.keep(window, "copies_unfolded")
    window.articles.unsearchable_requested.emit()
    sample.until(lambda: window.findChild(UnsearchableDialog))
    dialog = window.findChild(UnsearchableDialog)
    seen["not_searchable"] = album.keep(dialog, "not_searchable")
    dialog.close()
    for name, picture in seen.items():
        assert colours(picture) > 20, name


def test_the_list_has_its_pictures(sample: Hands, album: Album) -> None:
    window, seen = sample.window, {}
    for size in ((1440, 900), (1024, 680)):
        window.resize(*size)
        for view in ("cards", "columns"):
            for group in (Group.MONTH, Group.STATUS):
                with sample.qtbot.waitSignal(window.articles.found):
                    window.articles._sort(Sorting(group=group))
                window.articles.focus_rows()
                window.grab()  # what is painted first asks for the words of its articles
                sample.settle()
                seen[f"{view}_{group}_{size[0]}"] = album.keep(window, f"{view}_{group}_{size[0]}")
            sample.press(Qt.Key.Key_V, into=window.articles.findChild(ArticleListRows))
    for name, picture in seen.items():
        assert colours(picture) > 40, name


def copies_of(rows: ArticleListRows, row: int) -> int:
    copies = rows.model().index(row, 0).data(ArticleRole.COPIES)
    return copies.count if copies else 0


def test_all_mentions_have_their_picture(sample: Hands, album: Album) -> None:
    sample.window.codebook.mentions_requested.emit(sample.session.codebook.actors[3].ref)
    dialog = sample.window.findChild(TagMentionsDialog)
    sample.until(lambda: dialog._rows.found)
    sample.qtbot.wait(20)
    assert colours(album.keep(dialog, "mentions")) > 10
    dialog.close()


def test_a_release_and_the_outlets_have_their_pictures(sample: Hands, album: Album) -> None:
    session = sample.session
    keys = [passage.key for passage in passages.all_of(session.db)]
    quoted = passages.all_of(session.db)[0].quote.replace(" ", " nearly ", 1)
    leaky = (
        f"# Leaky\n\nA claim. [@{keys[0]}]\n\nThey say: “{quoted}” [@{keys[0]}].\n\n"
        "One that is gone. [@zzzzzz]\n\nWrite to jo@example.org.\u200b\n"
    )
    made = add_briefing(session.library, title="Leaky", day=session.today(), draft=leaky).new_id("briefings")
    dialog = ExportDialog(sample.application.look, session, partial(prepare_release, briefing_id=made), sample.window)
    dialog.show()
    sample.until(lambda: dialog._release)
    sample.qtbot.wait(20)  # scroll bars come after what they scroll
    assert colours(album.keep(dialog, "release_refused")) > 10
    dialog.resize(976, 620)
    sample.qtbot.wait(20)
    album.keep(dialog, "release_small")
    dialog.reject()
    sample.go_to("briefings")
    sample.window.briefings.open_briefing(made)
    sample.window.briefings._side.show_view(CHECKS)
    sample.settle()
    album.keep(sample.window, "checks_found")
    editor = sample.window.briefings._draft.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText("[@")
    sample.settle()
    album.keep(sample.window, "citation_list")
    sample.press(Qt.Key.Key_Escape, into=editor)
    dialog = ExportDialog(sample.application.look, session, partial(prepare_release, briefing_id=1), sample.window)
    dialog.show()
    combo = next(
        part
        for part in dialog.findChildren(QComboBox)
        if part.accessibleName() == QCoreApplication.translate("ExportDialog", "Format")
    )
    for file_format in Format:
        sample.until(lambda wanted=file_format: dialog._release and dialog._release.file_format is wanted)
        sample.qtbot.wait(20)
        assert colours(album.keep(dialog, f"release_{file_format}")) > 10
        QTest.keyClick(combo, Qt.Key.Key_Down)
    dialog.reject()
    outlets = OutletsDialog(sample.application.look, session, 1, sample.window)
    outlets.show()
    sample.qtbot.wait(20)
    assert colours(album.keep(outlets, "outlets")) > 10
    outlets.reject()


def test_an_import_has_its_pictures(sample: Hands, album: Album) -> None:
    window, session = sample.window, sample.session
    known = articles.page(session.db, articles.ids(session.db))
    summary = ImportSummary(
        imported=[ImportLine(f"Saved pages/{Path(a.file).name}", a.id, a.facts.title) for a in known],
        duplicates=[ImportLine("Saved pages/again.html", known[0].id, known[0].facts.title)],
        failed=[ImportLine("Saved pages/scan.pdf", why=Sentence("“{name}” is a damaged PDF: none of its pages can be read.", name="scan.pdf"))],
        total=1000, done_bytes=12_000_000, total_bytes=40_000_000, seconds=51.0,
    )  # fmt: skip
    session.import_started.emit(1)
    session.import_progressed.emit(summary)
    window.status_bar.results_requested.emit()
    dialog = window.findChild(ImportResultsDialog)
    sample.qtbot.wait(20)
    seen = {"import_working": album.keep(dialog, "import_working")}
    album.keep(window.status_bar, "import_status")
    summary.total = summary.done
    session.import_ended.emit(summary)
    sample.qtbot.wait(20)
    seen["import_finished"] = album.keep(dialog, "import_finished")
    dialog.close()
    for name, picture in seen.items():
        assert colours(picture) > 40, name
    assert seen["import_working"] != seen["import_finished"]
