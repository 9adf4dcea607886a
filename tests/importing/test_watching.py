"""Laws of comparing two looks at a folder."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.watching import SeenFile
from workbench.importing.disk import list_folder, sha256_at
from workbench.importing.notifying import Notifier
from workbench.importing.watching import Difference, DiskFile, Settling, compare, is_unfinished

PATHS = st.sampled_from([f"{folder}/{name}" for folder in ("in", "in/deeper", "out") for name in ("a", "b", "c")])
DISKS = st.dictionaries(PATHS, st.integers(0, 7).map(lambda n: DiskFile(100 + n, 1, f"{n:02}")))


def remembered(known: set[SeenFile], now: Mapping[str, DiskFile], difference: Difference) -> set[SeenFile]:
    """Return what is known after everything in *difference* has been followed."""
    dropped = {*difference.changed, *(move.file for move in difference.moved), *difference.vanished}
    dropped |= set(difference.returned)
    dropped |= {file for file in known if file.path in now and now[file.path].sha256 == file.sha256}
    present = {SeenFile(path, file.sha256, file.size, file.mtime) for path, file in now.items()}
    return (known - dropped) | present | {replace(file, missing_since="then") for file in difference.vanished}


@given(st.lists(DISKS, min_size=2, max_size=5))
def test_each_look_accounts_for_everything_once(disks: list[dict[str, DiskFile]]) -> None:
    known: set[SeenFile] = set()
    for now in disks:
        found = compare(known, now)
        stayed = {file for file in known if file.path in now and now[file.path].sha256 == file.sha256}
        fates = [found.changed, [move.file for move in found.moved], found.vanished, stayed]
        told = [file for fate in fates for file in fate]
        assert len(told) == len(set(told))
        assert {file for file in known if not file.is_missing} <= set(told)
        assert set(found.returned) <= stayed
        targets = {move.to for move in found.moved}
        places = [*found.arrived, *{file.path for file in found.changed}, *{file.path for file in stayed}]
        assert sorted({*places, *targets}) == sorted(now)
        assert len(places) == len(set(places))
        assert not targets & {*found.arrived, *(file.path for file in found.changed)}
        assert all(now[move.to].sha256 == move.file.sha256 for move in found.moved)
        digests = {file.sha256 for file in now.values()}
        assert not {file.sha256 for file in (*found.vanished, *found.changed)} & digests
        known = remembered(known, now, found)
        assert not compare(known, now)


@given(DISKS, st.permutations(range(9)))
def test_renaming_files_is_nothing_but_moves(disk: dict[str, DiskFile], order: list[int]) -> None:
    distinct = {path: replace(file, sha256=path) for path, file in disk.items()}
    known = {SeenFile(path, file.sha256, file.size, file.mtime) for path, file in distinct.items()}
    names = [f"new/{number}" for number in order]
    now = dict(zip(names, distinct.values(), strict=False))
    found = compare(known, now)
    assert {(move.file.sha256, move.to) for move in found.moved} == {(file.sha256, to) for to, file in now.items()}
    assert found == Difference(moved=found.moved)


@given(DISKS)
def test_the_first_look_finds_arrivals_and_an_empty_disk_losses(disk: dict[str, DiskFile]) -> None:
    assert compare((), disk) == Difference(arrived=tuple(sorted(disk)))
    known = {SeenFile(path, file.sha256, file.size, file.mtime) for path, file in disk.items()}
    assert set(compare(known, {}).vanished) == known


def test_an_unreadable_file_is_told_and_matches_nothing() -> None:
    known = [SeenFile("a", "01", 1, 1)]
    found = compare(known, {"a": DiskFile(2, 2, ""), "b": DiskFile(3, 3, "")})
    assert found.changed == tuple(known)
    assert found.arrived == ("b",)


def test_a_file_settles_when_it_stands_still() -> None:
    settling = Settling(2.0)
    assert settling.settled({"a": (1, 1), "b": (5, 1)}, 10.0) == frozenset()
    assert settling.settled({"a": (2, 2), "b": (5, 1), "gone": None}, 11.5) == frozenset()
    assert settling.settled({"a": (2, 2), "b": (5, 1), "gone": None}, 12.0) == {"b"}
    assert settling.settled({"a": (2, 2), "gone": None}, 13.5) == {"a", "gone"}
    assert settling.settled({}, 14.0) == frozenset()
    assert settling.settled({"a": (2, 2)}, 15.0) == frozenset()


@pytest.mark.parametrize("name", ["page.html.crdownload", "A.PART", "x.tmp", "~$notes.docx", ".~lock.notes.odt#"])
def test_unfinished_names(name: str) -> None:
    assert is_unfinished(name)
    assert not is_unfinished("department.txt")


def test_a_listing_names_what_cannot_be_listed_and_leaves_links_alone(tmp_path: Path) -> None:
    assert list_folder(tmp_path / "nowhere").unlisted == [str(tmp_path / "nowhere")]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("a")
    try:
        (tmp_path / "in" / "round").symlink_to(tmp_path / "in", target_is_directory=True)
        (tmp_path / "in" / "broken.txt").symlink_to(tmp_path / "nowhere")
    except OSError:
        pytest.skip("this system lets no one make links")
    assert list(list_folder(tmp_path).files) == [str(tmp_path / "in" / "a.txt")]


def test_bytes_that_change_while_they_are_read_are_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    about = path.stat()
    state = about.st_size, about.st_mtime_ns
    assert sha256_at(str(path), state=state, cancelled=lambda: False) is not None
    assert sha256_at(str(path), state=(2, state[1]), cancelled=lambda: False) is None
    assert sha256_at(str(path), state=state, cancelled=lambda: True) is None
    path.unlink()
    assert sha256_at(str(path), state=state, cancelled=lambda: False) is None


def test_the_system_tells_of_changes(tmp_path: Path) -> None:
    told = threading.Event()
    notifier = Notifier([tmp_path], apart=tmp_path / "apart", tell=told.set)
    try:
        for number in range(100):  # the thread may need a moment until it watches
            (tmp_path / f"{number}.txt").write_text("news")
            if told.wait(0.3):
                break
        assert told.is_set()
    finally:
        notifier.stop()


def test_folders_that_cannot_be_watched_raise_nothing(tmp_path: Path) -> None:
    Notifier([tmp_path / "nowhere"], apart=tmp_path, tell=lambda: None).stop()
