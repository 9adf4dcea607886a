"""Files that are broken, odd or made to do harm: each ends with a reason that names it, and the files beside it are read."""

from __future__ import annotations

import gzip
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.importing.readers.parted import STORY, outcomes_in, page
from tests.importing.readers.test_feed import RSS
from tests.importing.readers.test_mail import made
from tests.importing.readers.test_mhtml import saved
from tests.importing.readers.test_web_archive import archived
from tests.importing.readers.test_zip_archive import zipped
from tests.importing.test_workers import run, stories
from workbench.importing.files import collect
from workbench.importing.outcomes import FailedFile, OpenedFile, ReadFile
from workbench.importing.workers import Limits, read_files

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
RIS = f"TY  - NEWS\nTI  - Berths close\nJO  - The Ledger\nAB  - {STORY}\nER  - \n" * 5
CSV = "Title,Text\n" + f'"Berths close","{STORY}"\n' * 5
JSONL = f'{{"title": "Berths close", "text": "{STORY}"}}\n' * 5
FILES: dict[str, Callable[[], bytes]] = {
    "a.txt": f"Berths close\n\n{STORY}".encode,
    "utf16.txt": lambda: f"Berths close\n\n{STORY}".encode("utf-16"),
    "a.md": f"---\ntitle: Berths close\n---\n\n# Berths\n\n{STORY}\n".encode,
    "a.html": lambda: page("Berths close").encode(),
    "a.mhtml": lambda: saved(page("Berths close")),
    "a.eml": lambda: bytes(made()),
    "a.mbox": lambda: b"From a@example.org Sun Jun 21 15:48:00 2026\n" + bytes(made()),
    "a.warc": lambda: archived(packed=False, pages=2),
    "a.warc.gz": lambda: archived(pages=2),
    "a.xml": RSS.encode,
    "a.csv": CSV.encode,
    "a.jsonl": JSONL.encode,
    "a.ris": RIS.encode,
    "a.zip": lambda: zipped({"a.txt": STORY, "b.html": page("B")}),
}
"""Files of the formats whose own tests do not cut them; the others are cut at every tenth there (survives_truncation)."""


@pytest.mark.parametrize("percent", [10, 50, 90])
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_breaks_off_is_read_as_far_as_it_goes_or_refused(tmp_path: Path, name: str, percent: int) -> None:
    content = FILES[name]()
    path = tmp_path / name
    path.write_bytes(content[: len(content) * percent // 100])
    outcomes = outcomes_in(path)
    assert outcomes
    for outcome in outcomes:
        if isinstance(outcome, FailedFile):
            assert "“" in outcome.why
            assert "fault of the program" not in outcome.why
        elif isinstance(outcome, ReadFile):
            assert outcome.extracted.text


@pytest.mark.parametrize(
    ("name", "holds"),
    [
        ("page.txt", "a.html"),
        ("page.pdf", "a.html"),
        ("mail.html", "a.eml"),
        ("list.txt", "a.zip"),
        ("crawl", "a.warc"),
    ],
)
def test_a_wrong_suffix_does_no_harm(tmp_path: Path, name: str, holds: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[holds]())
    assert any(isinstance(outcome, ReadFile) for outcome in outcomes_in(path))


NESTED = (
    "<html><body>" + "<{0}>" * 900 + f"<p>{STORY}</p>" + "</{0}>" * 900 + "<p>After it all another sentence stands.</p>"
)
PAGES = {
    "200,000 elements in each other": (
        "<html><body>" + "<div>" * 200_000 + "x" + "</div>" * 200_000,
        "nests thousands",
    ),
    "900 lists in each other": ("<article>" + "<ul><li>" * 900 + f"<p>{STORY}</p>" * 3, "nests thousands"),
    "nothing": ("<html><body></body></html>", "without readable text"),
    "a comment": ("<!-- " + "x" * 1_000_000, "without readable text"),
}


@pytest.mark.parametrize("kind", PAGES)
def test_pages_made_to_do_harm_are_refused_by_name(tmp_path: Path, kind: str) -> None:
    content, reason = PAGES[kind]
    path = tmp_path / "a.html"
    path.write_text(content, encoding="utf-8")
    (outcome,) = outcomes_in(path)
    assert isinstance(outcome, FailedFile)
    assert reason in outcome.why
    assert "“a.html”" in outcome.why


@pytest.mark.parametrize("content", [NESTED.replace("{0}", "div"), NESTED.replace("{0}", "blockquote")])
def test_deep_pages_lose_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(content, encoding="utf-8")
    (outcome,) = outcomes_in(path)
    assert isinstance(outcome, ReadFile)
    assert outcome.extracted.text.startswith(STORY)
    assert outcome.extracted.text.endswith("another sentence stands.")


def test_a_text_of_more_than_ten_megabytes_in_one_element_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(f"<html><body><h1>Berths</h1><p>{(STORY + ' ') * 60_000}</p><p>{STORY}</p>", encoding="utf-8")
    (outcome,) = outcomes_in(path)
    assert isinstance(outcome, ReadFile)
    assert outcome.extracted.text.count("harbour authority") == 60_001


def test_three_hundred_thousand_paragraphs_end_in_time_and_harm_nobody(tmp_path: Path) -> None:
    good = stories(tmp_path, 3)
    bomb = tmp_path / "bomb.html"
    bomb.write_text("<html><body><article>" + "<p>Short words of a paragraph.</p>" * 300_000, encoding="utf-8")
    outcomes = run([bomb, *good], tmp_path / "originals", workers=1, limits=Limits(seconds=10.0))
    (failed,) = [outcome for outcome in outcomes if isinstance(outcome, FailedFile)]
    assert failed.path == bomb
    assert "“bomb.html” took longer than 10 seconds" in failed.why
    assert sum(isinstance(outcome, ReadFile) for outcome in outcomes) == 3


def test_a_packed_crawl_that_unpacks_without_measure_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.warc.gz"
    path.write_bytes(gzip.compress(archived(packed=False, pages=1) + bytes(300 << 20), compresslevel=9))
    outcomes = run([path, *stories(tmp_path, 2)], tmp_path / "originals", limits=Limits(seconds=20.0))
    assert all(outcome.path == path for outcome in outcomes if isinstance(outcome, FailedFile))
    assert sum(isinstance(outcome, ReadFile) and outcome.path != path for outcome in outcomes) == 2


@posix
def test_devices_sockets_and_pipes_are_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(tmp_path / "socket.txt"))  # such addresses are short
        files = collect([tmp_path, *stories(tmp_path, 1)]).files
        outcomes = run(list(files), tmp_path / "originals")
    why = {outcome.path.name: outcome.why for outcome in outcomes if isinstance(outcome, FailedFile)}
    assert set(why) == {"zero.txt", "loop.txt"}
    assert "is no file but a device or a pipe" in why["zero.txt"]
    assert sum(isinstance(outcome, ReadFile) for outcome in outcomes) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that can be opened and not read")
def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "broken.txt").symlink_to("/proc/self/mem")
    outcomes = run([tmp_path / "broken.txt", *stories(tmp_path, 1)], tmp_path / "originals")
    (failed,) = [outcome for outcome in outcomes if isinstance(outcome, FailedFile)]
    assert failed.why.startswith("“broken.txt” ")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    paths = stories(tmp_path, 2)
    paths[0].chmod(0)
    outcomes = run(paths, tmp_path / "originals")
    assert [type(outcome) for outcome in outcomes if outcome.path == paths[0]] == [FailedFile]


def test_files_that_vanish_while_they_wait_say_so(tmp_path: Path) -> None:
    paths = stories(tmp_path, 60)

    def outcomes() -> Iterator[object]:
        for number, outcome in enumerate(
            read_files(paths, originals=tmp_path / "originals", known=frozenset(), workers=1, cancelled=lambda: False)
        ):
            if not number:
                for path in paths[40:]:
                    path.unlink()
            yield outcome

    found = list(outcomes())
    assert len(found) == 60
    why = [outcome.why for outcome in found if isinstance(outcome, FailedFile)]
    assert len(why) == 20
    assert all("could not be read: No such file" in one for one in why)


def test_long_names_and_names_of_all_scripts(tmp_path: Path) -> None:
    names = ["x" * 251 + ".txt", "부두 폐쇄 (1) – копия.txt", "a\tb.txt" if os.name == "posix" else "a b.txt"]
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"Berth {number} closes\n\n{STORY}", encoding="utf-8")
    outcomes = run(list(collect([tmp_path]).files), tmp_path / "originals")
    assert {outcome.path.name for outcome in outcomes if isinstance(outcome, ReadFile)} == set(names)
    assert not any(isinstance(outcome, OpenedFile) for outcome in outcomes)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all names are Unicode")
def test_names_that_are_no_unicode_fail_alone(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "wb") as file:  # noqa: PTH123 - a Path cannot hold these bytes plainly
        file.write(STORY.encode())
    outcomes = run([*collect([tmp_path]).files, *stories(tmp_path, 1)], tmp_path / "originals")
    (failed,) = [outcome for outcome in outcomes if isinstance(outcome, FailedFile)]
    assert failed.why.startswith("“caf\\udce9.txt” has a name or a folder that is no Unicode text; rename it")
    assert len(outcomes) == 2
