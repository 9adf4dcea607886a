from __future__ import annotations

from pathlib import Path

from workbench.importing.files import collect


def make(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name, encoding="utf-8")


def names(root: Path, *paths: Path) -> list[str]:
    return [file.relative_to(root).as_posix() for file in collect(paths).files]


def test_folders_are_searched_in_natural_order(tmp_path: Path) -> None:
    make(tmp_path, "b/page 10.txt", "b/page 9.txt", "a.txt", "b/c/deep.md")
    assert names(tmp_path, tmp_path) == ["a.txt", "b/c/deep.md", "b/page 9.txt", "b/page 10.txt"]


def test_clutter_is_left_out(tmp_path: Path) -> None:
    make(
        tmp_path,
        "a.html",
        "a_files/x.html",
        "b_files/y.txt",
        ".git/z",
        "__MACOSX/q",
        ".DS_Store",
        "Thumbs.db",
        "~$a.docx",
    )
    make(tmp_path, "desktop.ini")
    assert names(tmp_path, tmp_path) == ["a.html", "b_files/y.txt"]


def test_a_hidden_file_that_is_named_is_taken(tmp_path: Path) -> None:
    make(tmp_path, ".hidden.txt")
    assert names(tmp_path, tmp_path / ".hidden.txt") == [".hidden.txt"]


def test_each_file_once(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b/c.txt")
    assert names(tmp_path, tmp_path / "b", tmp_path, tmp_path / "a.txt", tmp_path / "b" / ".." / "a.txt") == [
        "b/c.txt",
        "a.txt",
    ]


def test_loops_of_links_end(tmp_path: Path) -> None:
    make(tmp_path, "a/b.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path, tmp_path) == ["a/b.txt"]


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    found = collect([tmp_path / "gone", tmp_path / "a.txt", tmp_path / "gone too.txt"])
    assert found.files == (tmp_path / "a.txt",)
    assert found.missing == (tmp_path / "gone", tmp_path / "gone too.txt")


def test_the_own_folders_of_libraries_are_left_out(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "kept/library.sqlite", "kept/library.lock", "kept/originals/1f/1f0c.txt")
    assert names(tmp_path, tmp_path) == ["a.txt"]
    named = collect([tmp_path / "kept", tmp_path / "a.txt"])
    assert (named.files, named.libraries) == ((tmp_path / "a.txt",), (tmp_path / "kept",))


def test_a_broken_link_is_handed_on_to_fail_by_name(tmp_path: Path) -> None:
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere")
    assert names(tmp_path, tmp_path) == ["broken.txt"]


def test_a_storage_folder_of_zotero_gives_its_documents_alone(tmp_path: Path) -> None:
    hidden = ("ABCD1234/.zotero-ft-cache", "ABCD1234/.zotero-reader-state", "EFGH5678/.zotero-ft-info")
    make(
        tmp_path,
        "storage/ABCD1234/Roe - Berths.pdf",
        "storage/EFGH5678/berths.html",
        *(f"storage/{one}" for one in hidden),
    )
    assert names(tmp_path, tmp_path) == ["storage/ABCD1234/Roe - Berths.pdf", "storage/EFGH5678/berths.html"]
