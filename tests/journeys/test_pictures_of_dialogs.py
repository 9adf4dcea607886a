"""Pictures of the dialogs, of what opens over the page, and of the first page, to be looked at beside each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.hands import CTRL, Hands, hands_on
from tests.journeys.pictures import Album, colours, dress
from workbench.desktop.app import Application
from workbench.desktop.dialogs.codebook_report import CodebookReportDialog
from workbench.desktop.dialogs.settings import PAGES, SettingsDialog
from workbench.desktop.dialogs.watched_folders import WatchedFoldersDialog
from workbench.desktop.language import translated
from workbench.desktop.main_window import MENUS
from workbench.domain.codebook import Shape, TagKind
from workbench.errors import WorkbenchError
from workbench.library import articles, passages
from workbench.library.library import Library
from workbench.operations.briefings import edit_briefing, existing_briefing, keep_version
from workbench.operations.codebook import add_tag, edit_tag
from workbench.operations.codebook_files import load_codebook, read_codebook, starter_codebooks
from workbench.operations.merging import merge_tags
from workbench.operations.watching import pause_watching, watch_folder

DIALOGS = (
    "edit_article",
    "delete_article",
    "open_original",
    "save_search",
    "watched_folders",
    "compare_copies",
    "versions",
    "never_release",
    "new_briefing",
    "keep_version",
    "file_briefing",
    "delete_briefing",
    "starter_codebook",
    "help",
    "about",
)
"""The commands that open a modal dialog by themselves; the others have their pictures elsewhere."""
OF_BRIEFINGS = ("versions", "never_release", "keep_version", "file_briefing", "delete_briefing")
STORY = "Chip rules tighten\n\n" + "\n\n".join(f"Seoul licensed {share} exporters on Wednesday." for share in range(9))


def open_busiest(sample: Hands) -> int:
    """Show the article with the most passages, choose its first, and return that."""
    busiest = max(articles.page(sample.session.db, articles.ids(sample.session.db)), key=lambda a: a.passages)
    sample.window.articles.select_article(busiest.id)
    marked = passages.of_article(sample.session.db, busiest.id)
    sample.window.reader.show_article(busiest.id, passage_id=marked[0].id)
    sample.window.reader.view.setFocus()
    sample.settle()
    return marked[0].id


def test_dialogs_have_their_pictures(sample: Hands, album: Album) -> None:
    actions = sample.window.reader._commands._actions
    open_busiest(sample)
    seen: dict[str, int] = {}

    def look(dialog: QDialog, command: str) -> None:
        sample.settle()
        seen[command] = colours(album.keep(dialog, command))
        dialog.reject()

    sample.search("package")
    for command in DIALOGS:
        sample.go_to("briefings" if command in OF_BRIEFINGS else "library")
        if command == "compare_copies":
            known = articles.page(sample.session.db, articles.ids(sample.session.db))
            sample.window.articles.select_article(next(a.id for a in known if a.copies))
            sample.settle()
        sample.in_dialog(QDialog, lambda dialog, command=command: look(dialog, command))
        actions[command].trigger()
        sample.until(lambda command=command: command in seen)
    assert min(seen.values()) > 10, seen


def test_the_codebook_has_its_pictures(sample: Hands, album: Album) -> None:
    window, session = sample.window, sample.session
    actions, page = window.reader._commands._actions, window.codebook
    seen: dict[str, int] = {}

    def report(name: str) -> None:
        actions["codebook_report"].trigger()
        dialog = window.findChildren(CodebookReportDialog)[-1]
        sample.settle()
        seen[name] = colours(album.keep(dialog, name))
        dialog.close()

    report("codebook_report_tidy")
    window.resize(1024, 680)
    sample.go_to("codebook")
    kept, other = (session.codebook.named(TagKind.ACTOR, name) for name in ("Garam Telecom", "Corvane Labs"))
    session.perform(merge_tags, tag=other.ref, into=kept.ref)
    sample.settle()
    dated = replace(kept.aliases[0], since="2019", until="2024-06")
    hidden = replace(kept.aliases[1], suggested=False, case_sensitive=True)
    session.perform(edit_tag, tag=kept.ref, aliases=(dated, hidden), shape=Shape.DIAMOND, colour="teal")
    sample.settle()
    page.show_tag(kept.ref)
    sample.settle()
    form, merged = page._editor._form, page._editor._extras._merged
    sample.until(lambda: merged.itemAt(0).widget().isVisible() and form.height() >= form.heightForWidth(form.width()))
    seen["tag_form"] = colours(album.keep(window, "tag_form"))
    bar = page._editor.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    seen["tag_form_foot"] = colours(album.keep(window, "tag_form_foot"))
    page._search.setText("no such tag")
    seen["codebook_none"] = colours(album.keep(window, "codebook_none"))
    page._search.clear()
    session.perform(load_codebook, incoming=read_codebook(starter_codebooks()[0].path))
    session.perform(add_tag, kind=TagKind.ACTOR, name="Nuribyeol Datas")
    session.perform(add_tag, kind=TagKind.THEME, name="Talent flow")
    sample.settle()
    report("codebook_report")
    assert min(seen.values()) > 10, seen


def test_the_evidence_that_is_narrowed_has_its_pictures(sample: Hands, album: Album) -> None:
    window = sample.window
    named = sample.session.codebook.named
    actor, theme = named(TagKind.ACTOR, "H&K Photonics"), named(TagKind.THEME, "Data-centre funding")
    window.resize(1024, 680)
    sample.go_to("evidence")
    back = Qt.KeyboardModifier.ShiftModifier
    for name, tags, held in (
        ("evidence_cell", [actor.ref], Qt.KeyboardModifier.NoModifier),
        ("evidence_none", [actor.ref, theme.ref], back),
    ):
        window.evidence.show_tags(tags)
        sample.settle()
        sample.press(Qt.Key.Key_F6, held, into=window)
        assert colours(album.keep(window, name)) > 40
    period = window.evidence._header._period
    period.menu().popup(period.mapToGlobal(period.rect().bottomLeft()))
    assert colours(album.keep(period.menu(), "period")) > 10
    period.menu().close()


def test_dialogs_that_compare_and_merge_have_their_pictures(sample: Hands, album: Album, tmp_path: Path) -> None:
    window, session = sample.window, sample.session
    actions = window.reader._commands._actions
    seen: dict[str, int] = {}

    def keep(name: str, act: Callable[[Any], None] = lambda _dialog: None) -> Callable[[QDialog], None]:
        def look(dialog: QDialog) -> None:
            act(dialog)
            sample.qtbot.wait(50)
            sample.until(lambda: not session.is_busy)
            seen[name] = colours(album.keep(dialog, name))
            dialog.reject()

        return look

    def ask(name: str, command: str, act: Callable[[Any], None] = lambda _dialog: None) -> None:
        sample.in_dialog(QDialog, keep(name, act))
        actions[command].trigger()
        sample.until(lambda: name in seen)
        sample.activate()

    briefing = window.briefings.current_briefing_id
    for label in ("First draft", "After the editor's notes"):
        session.perform(keep_version, briefing_id=briefing, label=label)
        sample.settle()
    draft = existing_briefing(session.db, briefing).draft
    session.perform(edit_briefing, briefing_id=briefing, draft=draft.replace("August", "late September"))
    sample.settle()
    ask("versions_kept", "versions")
    ask("versions_compared", "versions", compare_with_draft)
    sample.in_dialog(QDialog, keep("merge_tags", lambda dialog: sample.keys("korea", dialog._search)))
    window.codebook.merge_requested.emit(session.codebook.actors[3].ref)
    sample.activate()
    for text in (STORY, STORY.replace("licensed 3", "refused 30")):
        (tmp_path / "story.txt").write_text(text, encoding="utf-8")
        sample.drop(tmp_path / "story.txt")
        sample.settle()
    sample.search("tighten exporters")
    sample.open_row(0)
    ask("what_changed", "what_changed")
    sample.search("")
    window.articles.focus_rows()
    sample.press(Qt.Key.Key_A, CTRL)
    ask("edit_articles", "edit_article")
    assert min(seen.values()) > 10, seen


def compare_with_draft(dialog: Any) -> None:
    dialog._other.setCurrentIndex(1)
    dialog._other.activated.emit(1)


def test_the_settings_have_their_pictures(sample: Hands, album: Album) -> None:
    application = sample.application
    application.settings = replace(application.settings, high_contrast=application.look.theme.strong)
    sample.press(Qt.Key.Key_Comma, CTRL, into=sample.window)
    dialog = sample.window.findChild(SettingsDialog)
    for page in PAGES:
        dialog.show_page(page)
        sample.qtbot.wait(20)
        assert colours(album.keep(dialog, f"settings_{page}")) > 10
    dialog.reject()


def test_watched_folders_have_their_picture(sample: Hands, album: Album, tmp_path: Path) -> None:
    session = sample.session
    for name in ("Downloads", "Saved pages"):
        (tmp_path / name).mkdir()
        session.perform(watch_folder, path=tmp_path / name)
        sample.settle()
    session.perform(pause_watching, folder_id=1, paused=True)
    sample.settle()
    sample.window.reader._commands._actions["watched_folders"].trigger()
    dialog = sample.window.findChild(WatchedFoldersDialog)
    assert colours(album.keep(dialog, "watched_folders_filled")) > 10
    dialog.reject()


def test_the_menus_and_a_warning_have_their_pictures(sample: Hands, album: Album, tmp_path: Path) -> None:
    open_busiest(sample)
    for top, name in zip(sample.window.menuBar().actions(), MENUS, strict=True):
        menu = top.menu()
        assert isinstance(menu, QMenu)
        menu.popup(sample.window.pos())
        assert colours(album.keep(menu, f"menu_bar_{name.lower()}")) > 5
        menu.close()
    seen: list[int] = []

    def look(box: QDialog) -> None:
        box.activateWindow()
        sample.until(box.isActiveWindow)  # else the ring of its button hangs on how soon the desktop says so
        seen.append(colours(album.keep(box, "warning")))
        box.reject()

    sample.in_dialog(QMessageBox, look)
    with pytest.raises(WorkbenchError) as why:
        Library.open(tmp_path)
    sample.application._warn(translated(str(why.value)))
    assert seen[0] > 5


def test_what_opens_over_the_page_has_its_pictures(sample: Hands, album: Album) -> None:
    window = sample.window
    passage = open_busiest(sample)
    seen: dict[str, int] = {}

    def keep(widget: QWidget, name: str) -> None:
        seen[name] = colours(album.keep(widget, name))

    sample.press(Qt.Key.Key_T, into=window.reader.view)
    keep(window, "tag_picker")
    sample.press(Qt.Key.Key_Escape)
    sample.press(Qt.Key.Key_F, CTRL, into=window.reader.view)
    sample.keys("the")
    sample.qtbot.wait(200)
    keep(window, "find")
    sample.press(Qt.Key.Key_Escape)
    sample.press(Qt.Key.Key_P, CTRL, into=window)
    sample.settle()
    keep(window, "quick_open")
    sample.press(Qt.Key.Key_Escape)
    window.reader.choose_passage(passage)
    window.resize(1024, 680)
    sample.settle()
    keep(window, "passage_small")
    for page in ("evidence", "analysis", "briefings", "codebook"):
        sample.go_to(page)
        keep(window, f"{page}_small")
    assert min(seen.values()) > 40, seen


def test_the_first_page_has_its_pictures(application: Application, album: Album, tmp_path: Path, qtbot: QtBot) -> None:
    dress(application.look, album.theme)
    application.show_welcome()
    assert application.window is not None
    assert colours(album.keep(application.window, "welcome")) > 10
    for name in ("Trade watch", "Chips and export controls"):
        Library.create(tmp_path / name).close()
        hands_on(tmp_path / name, application, qtbot)
    application.show_welcome()
    assert colours(album.keep(application.window, "welcome_again")) > 10
    dress(application.look, "light")
