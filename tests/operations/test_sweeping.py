"""Watched folders: what happens on disk is followed, each thing once, and nothing is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.operations.conftest import FIRST
from workbench.domain.articles import Article
from workbench.domain.passages import PassageState
from workbench.domain.watching import WatchedFolder
from workbench.errors import WorkbenchError
from workbench.library import articles, passages, watching
from workbench.library.library import Library
from workbench.operations.articles import delete_articles
from workbench.operations.importing import import_files
from workbench.operations.passages import mark_passage, span_of_quote
from workbench.operations.sweeping import Lookout, Sweep, follow, sweep_folders
from workbench.operations.watching import find_watched, pause_watching, stop_watching, watch_folder

SECOND = FIRST.replace("Chips stay home", "Chips on a boat").replace("Friday", "Sunday").replace("satellite", "mobile")
QUOTE = "Nobody in the trade had been asked beforehand."


class Watched:
    """A library that watches the folder ``saved``, and what a test wants to know of it."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.library = library
        self.folder = folder
        self.db = library.reader()
        watch_folder(library, path=folder)

    def write(self, name: str, text: str = FIRST) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def sweep(self) -> Sweep:
        """Follow what is there; every file counts as settled, whatever the clock says."""
        return follow(self.library, Lookout(self.library, still=0).look())

    def articles(self) -> list[Article]:
        return articles.page(self.db, sorted(articles.ids(self.db)))

    def mark(self, article_id: int) -> int:
        span = span_of_quote(self.db, article_id=article_id, quote=QUOTE)
        return mark_passage(self.library, article_id=article_id, span=span).new_id("passages")

    def assert_marked(self, passage_id: int) -> None:
        (passage,) = passages.with_ids(self.db, [passage_id])
        revision = articles.revision(self.db, passage.revision_id)
        assert passage.state is PassageState.EXACT
        assert passage.span.of(revision.text) == passage.quote == QUOTE

    def folders(self) -> list[WatchedFolder]:
        return watching.folders(self.db)


@pytest.fixture
def watched(library: Library, tmp_path: Path) -> Iterator[Watched]:
    (tmp_path / "saved").mkdir()
    made = Watched(library, tmp_path / "saved")
    yield made
    made.db.close()


def nothing(sweep: Sweep) -> bool:
    return not (sweep.summary.total or sweep.moved or sweep.vanished or sweep.returned or sweep.left)


def test_what_arrives_is_imported_once(watched: Watched) -> None:
    watched.write("one.txt")
    watched.write("deeper/two.txt", SECOND)
    watched.write("broken.pdf", "%PDF-1.4 nothing")
    sweep = watched.sweep()
    assert (len(sweep.summary.imported), len(sweep.summary.failed)) == (2, 1)
    assert nothing(watched.sweep())
    assert nothing(watched.sweep())
    assert [folder.files for folder in watched.folders()] == [3]
    assert watched.library.undo_label == "Import 2 Files"


def test_a_tree_of_200_files_is_copied_in(watched: Watched, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    for number in range(200):
        path = tree / f"{number % 7}" / f"{number % 3}" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Article {number}\n\nText number {number} says its own thing {number * 7919}.\n")
    shutil.copytree(tree, watched.folder / "tree")
    assert len(watched.sweep().summary.imported) == 200
    assert nothing(watched.sweep())
    (watched.folder / "tree").rename(watched.folder / "renamed")
    sweep = watched.sweep()
    assert len(sweep.moved) == 200
    assert sweep.summary.total == 0
    assert watched.library.undo_label == "Follow 200 Moved Files"
    assert {Path(article.file).parts[-4] for article in watched.articles()} == {"renamed"}
    assert nothing(watched.sweep())


def test_unfinished_files_and_clutter_are_left_alone(watched: Watched, library: Library) -> None:
    for name in ("a.html.crdownload", "b.txt.part", "c.tmp", "~$report.docx", ".hidden.txt", ".git/config"):
        watched.write(name)
    watched.write("page.html", "<html><body><p>" + "Some words of a page. " * 30)
    watched.write("page_files/script.js", "var a;")
    shutil.copytree(library.folder, watched.folder / "another library")
    sweep = watched.sweep()
    assert [Path(line.file).name for line in sweep.summary.imported] == ["page.html"]
    assert sweep.summary.total == 1


def test_a_companion_folder_waits_for_its_page(watched: Watched) -> None:
    watched.write("research_files/one.txt")
    folder = watched.folder / "research_files"
    os.utime(folder, (1_000_000, 1_000_000))
    assert len(watched.sweep().summary.imported) == 1
    watched.write("page_files/words.txt", SECOND)
    watched.write("research_files/two.txt", SECOND)
    sweep = watched.sweep()
    assert sweep.waiting == (str(watched.folder / "page_files"), str(folder))
    assert nothing(sweep)
    watched.write("page.html", "<html><body><p>" + "Some words of a page. " * 30)
    os.utime(folder, (1_000_000, 1_000_000))
    files = [Path(line.file).name for line in watched.sweep().summary.imported]
    assert sorted(files) == ["page.html", "two.txt"]
    assert nothing(watched.sweep())


def test_a_growing_file_waits_until_it_stands_still(watched: Watched) -> None:
    lookout = Lookout(watched.library, still=3600)
    watched.write("slow.txt", FIRST[:100])
    assert not lookout.look()
    look = lookout.look()
    assert look.waiting == (str(watched.folder / "slow.txt"),)
    assert not look


def test_a_change_is_a_revision_and_keeps_passages(watched: Watched) -> None:
    path = watched.write("one.txt")
    watched.sweep()
    (article,) = watched.articles()
    passage_id = watched.mark(article.id)
    path.write_text(FIRST.replace("The ministry", "On reflection, the ministry"), encoding="utf-8")
    sweep = watched.sweep()
    assert [line.article_id for line in sweep.summary.updated] == [article.id]
    assert [found.revisions for found in watched.articles()] == [2]
    watched.assert_marked(passage_id)
    assert nothing(watched.sweep())
    path.rename(path.with_name("other.txt"))
    assert len(watched.sweep().moved) == 1
    assert [found.file for found in watched.articles()] == [str(path.with_name("other.txt"))]
    path.with_name("other.txt").write_text(FIRST.replace("Friday", "Monday"), encoding="utf-8")
    assert len(watched.sweep().summary.updated) == 1
    assert [found.revisions for found in watched.articles()] == [3]
    watched.assert_marked(passage_id)


def test_a_file_renamed_and_edited_keeps_its_article(watched: Watched) -> None:
    path = watched.write("one.txt")
    watched.sweep()
    (article,) = watched.articles()
    passage_id = watched.mark(article.id)
    path.unlink()
    watched.write("two.txt", FIRST.replace("Chips stay home", "Tools stay home").replace("The ministry", "It"))
    sweep = watched.sweep()
    assert [line.article_id for line in sweep.summary.updated] == [article.id]
    assert sweep.vanished == ()
    (found,) = watched.articles()
    assert (found.revisions, found.missing_since, Path(found.file).name) == (2, "", "two.txt")
    watched.assert_marked(passage_id)
    assert nothing(watched.sweep())


def test_touching_a_file_is_nothing(watched: Watched) -> None:
    path = watched.write("one.txt")
    watched.sweep()
    os.utime(path, (1_000_000, 1_000_000))
    assert nothing(watched.sweep())


def test_a_move_between_watched_folders_keeps_passages(watched: Watched, tmp_path: Path) -> None:
    other = tmp_path / "archive"
    other.mkdir()
    watch_folder(watched.library, path=other)
    path = watched.write("one.txt")
    watched.sweep()
    (article,) = watched.articles()
    passage_id = watched.mark(article.id)
    path.rename(other / "kept.txt")
    sweep = watched.sweep()
    assert [move.to for move in sweep.moved] == [str(other / "kept.txt")]
    assert sweep.summary.total == 0
    (after,) = watched.articles()
    assert (after.id, after.file, after.revisions, after.missing_since) == (article.id, str(other / "kept.txt"), 1, "")
    watched.assert_marked(passage_id)
    assert [folder.files for folder in watched.folders()] == [1, 0]
    assert watched.library.undo_label == "Follow Moved File"
    watched.library.undo()
    assert [found.file for found in watched.articles()] == [str(path)]
    watched.library.redo()
    assert [found.file for found in watched.articles()] == [str(other / "kept.txt")]


def test_two_files_that_swap_names_keep_their_articles(watched: Watched) -> None:
    one, two = watched.write("one.txt"), watched.write("two.txt", SECOND)
    watched.sweep()
    ids = {found.file: found.id for found in watched.articles()}
    one.rename(watched.folder / "three.txt")
    two.rename(one)
    (watched.folder / "three.txt").rename(two)
    sweep = watched.sweep()
    assert len(sweep.moved) == 2
    assert sweep.summary.total == 0
    assert {found.id: found.file for found in watched.articles()} == {ids[str(one)]: str(two), ids[str(two)]: str(one)}
    one.write_text(SECOND.replace("Sunday", "Monday"), encoding="utf-8")
    assert [line.article_id for line in watched.sweep().summary.updated] == [ids[str(two)]]


def test_a_file_that_takes_anothers_name_brings_its_own_article(watched: Watched) -> None:
    two, one = watched.write("two.txt", SECOND), watched.write("one.txt")
    watched.sweep()
    ids = {Path(found.file).name: found.id for found in watched.articles()}
    two.replace(one)
    sweep = watched.sweep()
    assert sweep.vanished == (str(one),)
    one.write_text(SECOND.replace("Sunday", "Monday"), encoding="utf-8")
    assert [line.article_id for line in watched.sweep().summary.updated] == [ids["two.txt"]]
    assert {found.id for found in watched.articles() if found.missing_since} == {ids["one.txt"]}
    assert nothing(watched.sweep())


def test_a_vanished_file_loses_nothing_and_may_come_back(watched: Watched) -> None:
    path = watched.write("one.txt")
    watched.sweep()
    (article,) = watched.articles()
    passage_id = watched.mark(article.id)
    label = watched.library.undo_label
    path.unlink()
    sweep = watched.sweep()
    assert sweep.vanished == (str(path),)
    assert any(changes.touches("watched_files") for changes in sweep.changes)
    assert nothing(watched.sweep())
    (gone,) = watched.articles()
    assert gone.missing_since
    watched.assert_marked(passage_id)
    assert watched.library.undo_label == label
    watched.write("one.txt")
    sweep = watched.sweep()
    assert sweep.returned == (str(path),)
    assert sweep.summary.total == 0
    assert [found.missing_since for found in watched.articles()] == [""]
    assert nothing(watched.sweep())


def test_a_file_that_vanished_is_known_again_elsewhere(watched: Watched) -> None:
    path = watched.write("one.txt")
    watched.sweep()
    path.unlink()
    watched.sweep()
    back = watched.write("months later/one.txt")
    assert [move.to for move in watched.sweep().moved] == [str(back)]
    assert [(found.file, found.missing_since) for found in watched.articles()] == [(str(back), "")]


def test_while_a_copy_is_left_nothing_is_missing(watched: Watched) -> None:
    path, copy = watched.write("one.txt"), watched.write("zz copy.txt")
    assert len(watched.sweep().summary.duplicates) == 1
    path.unlink()
    assert not watched.sweep().vanished
    assert [(found.file, found.missing_since) for found in watched.articles()] == [(str(copy), "")]
    copy.unlink()
    assert watched.sweep().vanished == (str(copy),)


def test_a_folder_that_vanishes_and_comes_back(watched: Watched, tmp_path: Path) -> None:
    watched.write("one.txt")
    watched.write("two.txt", SECOND)
    watched.sweep()
    watched.folder.rename(tmp_path / "unplugged")
    sweep = watched.sweep()
    assert sweep.unreachable == (str(watched.folder),)
    assert nothing(sweep)
    assert not any(found.missing_since for found in watched.articles())
    (tmp_path / "unplugged").rename(watched.folder)
    assert nothing(watched.sweep())


def test_a_part_that_cannot_be_listed_counts_as_unchanged(watched: Watched) -> None:
    if os.name == "nt" or os.geteuid() == 0:
        pytest.skip("this user may list every folder")
    path = watched.write("deeper/one.txt")
    watched.sweep()
    path.parent.chmod(0)
    sweep = watched.sweep()
    path.parent.chmod(0o700)
    assert sweep.unreachable == (str(path.parent),)
    assert nothing(sweep)


def test_a_file_imported_by_hand_and_moved_into_a_watched_folder_is_followed(watched: Watched, tmp_path: Path) -> None:
    path = tmp_path / "download.txt"
    path.write_text(FIRST, encoding="utf-8")
    import_files(watched.library, paths=[path])
    path.rename(watched.folder / "filed.txt")
    sweep = watched.sweep()
    assert [move.to for move in sweep.moved] == [str(watched.folder / "filed.txt")]
    assert [found.file for found in watched.articles()] == [str(watched.folder / "filed.txt")]
    assert nothing(watched.sweep())


def test_a_folder_imported_by_hand_is_only_noted_when_it_is_watched(watched: Watched) -> None:
    path = watched.write("one.txt")
    import_files(watched.library, paths=[watched.folder])
    sweep = watched.sweep()
    assert nothing(sweep)
    assert [folder.files for folder in watched.folders()] == [1]
    path.unlink()
    assert watched.sweep().vanished == (str(path),)


def test_an_archive_moves_with_its_articles(watched: Watched) -> None:
    def article(number: int) -> str:
        return f"Title {number}\n\n" + f"Some text of number {number}. " * 20

    for number in (1, 2):
        watched.write(f"in/{number}.txt", article(number))
    archive = Path(shutil.make_archive(str(watched.folder / "packed"), "zip", watched.folder / "in"))
    shutil.rmtree(watched.folder / "in")
    assert len(watched.sweep().summary.imported) == 2
    archive.rename(archive.with_name("renamed.zip"))
    assert len(watched.sweep().moved) == 1
    assert [Path(found.file).name for found in watched.articles()] == ["renamed.zip › 1.txt", "renamed.zip › 2.txt"]
    archive.with_name("renamed.zip").unlink()
    watched.sweep()
    assert all(found.missing_since for found in watched.articles())


def test_what_was_undone_or_deleted_does_not_come_back_by_itself(watched: Watched) -> None:
    watched.write("one.txt")
    watched.sweep()
    watched.library.undo()
    assert watched.articles() == []
    assert nothing(watched.sweep())
    watched.library.redo()
    delete_articles(watched.library, article_ids=[watched.articles()[0].id])
    assert nothing(watched.sweep())
    assert watched.articles() == []


def test_a_cancelled_import_is_left_until_it_is_asked_for_again(watched: Watched) -> None:
    for number in range(40):
        watched.write(f"{number}.txt", f"Article {number}\n\nText number {number} is here: {number * 7919}.\n")
    lookout = Lookout(watched.library, still=0)
    seen: list[int] = []
    sweep = follow(
        watched.library,
        lookout.look(),
        progress=lambda summary, _changes: seen.append(summary.done),
        cancelled=lambda: bool(seen) and seen[-1] >= 1,
    )
    done = len(sweep.summary.imported)
    assert 1 <= done < 40
    assert len(sweep.left) == 40 - done
    lookout.leave(sweep.left)
    assert not lookout.look()
    assert len(watched.sweep().summary.imported) == 40 - done


def test_a_paused_folder_is_left_alone_and_caught_up_with(watched: Watched) -> None:
    (folder,) = watched.folders()
    pause_watching(watched.library, folder_id=folder.id, paused=True)
    watched.write("one.txt")
    assert nothing(watched.sweep())
    pause_watching(watched.library, folder_id=folder.id, paused=False)
    assert len(watched.sweep().summary.imported) == 1
    stop_watching(watched.library, folder_id=folder.id)
    watched.write("two.txt", SECOND)
    assert nothing(watched.sweep())
    assert len(watched.articles()) == 1


def test_sweeping_once_reads_what_stands_still(watched: Watched) -> None:
    watched.write("one.txt")
    sweep = sweep_folders(watched.library, still=0.01)
    assert len(sweep.summary.imported) == 1
    assert not sweep.waiting


def test_what_cannot_be_watched_is_told(watched: Watched, library: Library, tmp_path: Path) -> None:
    watched.write("deeper/one.txt")
    for path, message in (
        (tmp_path / "nowhere", "is not a folder"),
        (watched.folder / "deeper" / "one.txt", "is not a folder"),
        (watched.folder, "is watched already"),
        (watched.folder / "deeper", "is watched already"),
        (library.originals, "belongs to the library"),
    ):
        with pytest.raises(WorkbenchError, match=message):
            watch_folder(library, path=path)
    with pytest.raises(WorkbenchError, match="is not watched"):
        find_watched(watched.db, tmp_path)
    assert find_watched(watched.db, watched.folder).path == str(watched.folder)
