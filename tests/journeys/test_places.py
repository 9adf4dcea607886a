"""Back and forward, the place kept for the next start even without an end, type and column, the original file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QListView

from tests.journeys.hands import CTRL, Hands
from workbench.desktop.app import Application
from workbench.desktop.dialogs.confirm import ConfirmDialog
from workbench.desktop.widgets.fields.palette import Palette
from workbench.domain.codebook import TagKind
from workbench.domain.spans import Span
from workbench.library import articles
from workbench.operations.articles import delete_articles
from workbench.operations.briefings import add_briefing
from workbench.operations.codebook import add_tag

ALT = Qt.KeyboardModifier.AltModifier
TEXT = "\n\n".join(f"Paragraph {number} holds a few plain words to read." for number in range(120))


def action(hands: Hands, command: str) -> QAction:
    found = hands.session.findChild(QAction, command)
    assert found is not None
    return found


def bring(hands: Hands, folder: Path) -> list[int]:
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(f"The {name} report of the day\n\n{name} {TEXT}\n", encoding="utf-8")
    hands.drop(folder)
    hands.until(lambda: articles.count(hands.session.db) == 2)
    hands.settle()
    return articles.ids(hands.session.db)


def test_back_and_forward_lead_through_articles_and_pages(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path / "files")
    window, view = hands.window, hands.window.reader.view
    first = hands.open_row(0)
    view.set_top_offset(view.text.index("Paragraph 70"))
    top = view.top_offset()
    second = hands.open_row(1)
    hands.go_to("evidence")
    for page, article in (("library", second), ("library", first)):
        hands.press(Qt.Key.Key_Left, ALT)
        assert (window.page, window.reader.article_id) == (page, article)
    assert view.top_offset() == top, "as it was left"
    hands.press(Qt.Key.Key_Right, ALT)
    assert window.reader.article_id == second
    hands.press(Qt.Key.Key_Right, ALT)
    assert window.page == "evidence"
    assert not action(hands, "go_forward").isEnabled()


def test_back_reopens_another_briefing_where_it_was_left(hands: Hands) -> None:
    session, panel = hands.session, hands.window.briefings
    first, second = (
        add_briefing(session.library, title=title, day=session.today(), draft=f"# {title}\n\nA claim.\n").new_id(
            "briefings"
        )
        for title in ("One", "Two")
    )
    panel.open_briefing(first)
    hands.go_to("briefings")
    panel._draft.editor.select(Span(5, 5))
    panel.open_briefing(second)
    hands.press(Qt.Key.Key_Left, ALT)
    assert (panel.current_briefing_id, panel.caret) == (first, 5)
    hands.press(Qt.Key.Key_Right, ALT)
    assert panel.current_briefing_id == second
    hands.press(Qt.Key.Key_Left, ALT)
    library = str(session.library.folder)
    hands.window.close()
    kept = hands.application._file.load().places[library]
    assert (kept["briefing"], kept["caret"]) == (first, 5)


def test_a_window_that_was_killed_opens_where_it_was(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path / "files")
    shown = hands.open_row(1)
    view = hands.window.reader.view
    view.set_top_offset(view.text.index("Paragraph 60"))
    words = hands.select("a few plain words to read")
    view.set_top_offset(view.text.index("Paragraph 60"))
    top = view.top_offset()
    library = str(hands.session.library.folder)
    hands.until(lambda: hands.application._file.load().places.get(library, {}).get("offset") == top)
    kept = hands.application._file.load().places[library]  # nothing was closed: this is what a kill leaves
    assert kept["selection"] == [words.start, words.end]
    hands.window.close()
    again = Application(hands.application.parent(), hands.application._file)
    again._keep_place(library, kept)
    again.open(Path(library))
    reader = again.window.reader
    assert (reader.article_id, reader.view.top_offset(), reader.view.selection()) == (shown, top, words)
    again.window.close()
    again.deleteLater()


def test_the_codebook_opens_again_at_the_tag_that_was_chosen(hands: Hands) -> None:
    for name in ("Exports", "Licences"):
        hands.session.perform(add_tag, kind=TagKind.THEME, name=name)
    hands.settle()
    chosen = next(theme.ref for theme in hands.session.codebook.themes if theme.name == "Licences")
    hands.go_to("codebook")
    hands.window.codebook.show_tag(chosen)
    library = str(hands.session.library.folder)
    hands.until(lambda: hands.application._file.load().places.get(library, {}).get("tag") == ["theme", chosen.id])
    hands.window.close()
    hands.application.open(Path(library))
    assert hands.window.page == "codebook"
    assert hands.window.codebook.current == chosen


def test_type_and_column_are_kept_and_the_place_stays(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path / "files")
    hands.open_row(0)
    view = hands.window.reader.view
    view.set_top_offset(view.text.index("Paragraph 40"))
    top = view.top_offset()
    width = view.lineWrapColumnOrWidth()
    for command in ("type_larger", "column_narrower", "lines_apart", "serifs"):
        action(hands, command).trigger()
    assert view.lineWrapColumnOrWidth() < width
    assert abs(view.top_offset() - top) < 200
    assert hands.application._file.load().reading == {"size": 19, "width": 600, "line_height": 144, "serif": False}


def test_the_outline_begins_at_the_heading_that_is_read(hands: Hands, tmp_path: Path) -> None:
    parts = (f"## Part {number}\n\n" + "\n\n".join(["Words that fill a line."] * 12) for number in range(8))
    (tmp_path / "report.md").write_text("\n\n".join(["# Report", "What the year brought.", *parts]), encoding="utf-8")
    hands.drop(tmp_path / "report.md")
    hands.until(hands.window.articles.listed_ids)
    hands.settle()
    hands.open_row(0)
    view = hands.window.reader.view
    for place, heading in (("What the year", "Part 0"), ("Part 3", "Part 3"), ("Part 6", "Part 6")):
        view.set_top_offset(view.text.index(place) + (20 if heading == "Part 6" else 0))
        action(hands, "outline").trigger()
        listed = next(palette for palette in hands.window.findChildren(Palette) if palette.isVisible())
        assert listed.findChild(QListView).currentIndex().data().strip() == heading
        hands.press(Qt.Key.Key_Escape)


def test_the_original_opens_only_after_asking(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(hands, tmp_path / "files")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hands.open_row(0)
    hands.in_dialog(ConfirmDialog, lambda dialog: dialog.reject())
    hands.press(Qt.Key.Key_O, into=hands.window.reader.view)
    assert opened == []
    hands.activate()
    hands.in_dialog(ConfirmDialog, lambda dialog: dialog.accept())
    hands.press(Qt.Key.Key_O, into=hands.window.reader.view)
    assert Path(opened[0].toLocalFile()).read_text(encoding="utf-8").startswith("The ")
    hands.activate()


def test_star_and_archive_rest_where_no_article_is_shown(hands: Hands, tmp_path: Path) -> None:
    bar = hands.window.reader._bar
    assert not bar._star.isEnabled()
    assert not bar._archive.isEnabled()
    bring(hands, tmp_path / "files")
    hands.open_row(0)
    assert bar._star.isEnabled()
    hands.press(Qt.Key.Key_F, CTRL)
    assert hands.window.reader._find.isVisible()


def test_the_place_is_told_soon_however_far_down(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(
        "\n\n".join(f"{number}. {TEXT[:400]}" for number in range(900)), encoding="utf-8"
    )
    hands.drop(tmp_path / "long.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    hands.open_row(0)
    view = hands.window.reader.view
    view.setFocus()
    hands.press(Qt.Key.Key_End, CTRL)
    hands.until(lambda: view.verticalScrollBar().value() > 30_000)
    file = hands.application._file
    hands.until(lambda: any(place["offset"] > 100_000 for place in file.load().places.values()), within=15_000)


def test_an_article_that_undo_brings_back_opens_on_a_click(hands: Hands, tmp_path: Path) -> None:
    bring(hands, tmp_path / "files")
    shown = hands.open_row(1)
    hands.session.perform(delete_articles, article_ids=[shown])
    hands.settle()
    assert hands.window.reader.article_id is None
    hands.undo()
    listed = hands.window.articles.listed_ids()
    assert hands.open_row(listed.index(shown)) == shown
