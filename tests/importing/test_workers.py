"""Real worker processes on real files, some of which do harm."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from threading import Timer

import psutil
import pytest

from workbench.importing.outcomes import FailedFile, KnownFile, Outcome, ReadFile
from workbench.importing.workers import Limits, read_files

STORY = "The harbour authority said on Tuesday that it would close two of its five berths for repairs."
BOMB = "<html><body><p " + " ".join(f"a{number}=''" for number in range(200_000)) + ">x</p></body></html>"
"""Two hundred thousand attributes: quadratic in libxml2, which nothing but ending the process can stop."""


@pytest.fixture
def originals(tmp_path: Path) -> Path:
    return tmp_path / "library" / "originals"


def stories(folder: Path, count: int) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"Story {number}\n\n{STORY} Berth {number}.", encoding="utf-8")
    return paths


def run(paths: list[Path], originals: Path, known: frozenset[str] = frozenset(), **options: object) -> list[Outcome]:
    return list(read_files(paths, originals=originals, known=known, cancelled=lambda: False, **options))


def workers_alive() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "multiprocessing.spawn" in " ".join(child.cmdline())]


def test_every_file_has_one_outcome_and_a_copy(tmp_path: Path, originals: Path) -> None:
    paths = stories(tmp_path / "in", 25)
    outcomes = run(paths, originals)
    assert {outcome.path for outcome in outcomes} == set(paths)
    assert len(outcomes) == 25
    for outcome in outcomes:
        assert isinstance(outcome, ReadFile)
        content = outcome.path.read_bytes()
        assert outcome.sha256 == sha256(content).hexdigest()
        assert outcome.original == f"{outcome.sha256[:2]}/{outcome.sha256}.txt"
        assert (originals / outcome.original).read_bytes() == content
        assert outcome.size == len(content)
        assert outcome.modified.endswith("+00:00")
        assert outcome.extracted.facts.title == f"Story {outcome.path.stem}"
    assert workers_alive() == []


def test_known_files_and_copies_within_the_run(tmp_path: Path, originals: Path) -> None:
    paths = stories(tmp_path / "in", 3)
    copy = tmp_path / "in" / "copy.txt"
    copy.write_bytes(paths[0].read_bytes())
    known = frozenset([sha256(paths[1].read_bytes()).hexdigest()])
    outcomes = run([*paths, copy], originals, known)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["KnownFile", "KnownFile", "ReadFile", "ReadFile"]
    assert any(isinstance(outcome, KnownFile) and outcome.path == paths[1] for outcome in outcomes)
    assert len([path for path in originals.rglob("*") if path.is_file()]) == 2


def test_bad_files_fail_alone_and_say_why(tmp_path: Path, originals: Path) -> None:
    good = stories(tmp_path / "in", 2)
    pdf, broken, empty, large = (tmp_path / "in" / name for name in ("a.pdf", "b.txt", "c.txt", "d.txt"))
    pdf.write_bytes(b"%PDF-1.7")
    broken.symlink_to(tmp_path / "nowhere")
    empty.write_bytes(b"")
    large.write_bytes(b"word " * 1000)
    outcomes = run([pdf, broken, empty, large, *good], originals, limits=Limits(size=4000))
    why = {outcome.path: outcome.why for outcome in outcomes if isinstance(outcome, FailedFile)}
    assert set(why) == {pdf, broken, empty, large}
    assert why[pdf].startswith("“a.pdf” is a damaged PDF")
    assert why[broken] == "“b.txt” could not be read: No such file or directory."
    assert "is empty" in why[empty]
    assert "is larger than" in why[large]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_left_alone(tmp_path: Path, originals: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    (outcome,) = run([pipe], originals)
    assert isinstance(outcome, FailedFile)
    assert "pipe" in outcome.why


def test_a_file_that_takes_too_long_is_given_up_and_the_others_are_read(tmp_path: Path, originals: Path) -> None:
    paths = stories(tmp_path / "in", 12)
    bomb = tmp_path / "in" / "bomb.html"
    bomb.write_text(BOMB, encoding="utf-8")
    outcomes = run([*paths[:3], bomb, *paths[3:]], originals, limits=Limits(seconds=8.0))
    failed = [outcome for outcome in outcomes if isinstance(outcome, FailedFile)]
    assert [outcome.path for outcome in failed] == [bomb]
    assert "longer than 8 seconds" in failed[0].why
    assert len(outcomes) == 13


def test_no_file_is_given_up_because_the_machine_is_busy(tmp_path: Path, originals: Path) -> None:
    paths = stories(tmp_path / "in", 40)
    reading = read_files(
        paths, originals=originals, known=frozenset(), cancelled=lambda: False, limits=Limits(seconds=3.0)
    )
    outcomes = [next(reading)]
    stopped = workers_alive()
    for worker in stopped:
        worker.suspend()  # as one that gets no processor
    Timer(4.0, lambda: [worker.resume() for worker in stopped]).start()
    outcomes.extend(reading)
    assert stopped
    assert all(isinstance(outcome, ReadFile) for outcome in outcomes), outcomes
    assert len(outcomes) == len(paths)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_a_file_that_needs_too_much_memory_fails_alone(tmp_path: Path, originals: Path) -> None:
    paths = stories(tmp_path / "in", 4)
    heavy = tmp_path / "in" / "heavy.txt"
    heavy.write_bytes("é b\n".encode() * 8_000_000)
    outcomes = run([heavy, *paths], originals, limits=Limits(memory=700 << 20, seconds=60))
    failed = [outcome for outcome in outcomes if isinstance(outcome, FailedFile)]
    assert [outcome.path for outcome in failed] == [heavy]
    assert len(outcomes) == 5


@pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
def test_a_killed_worker_takes_one_file_with_it(tmp_path: Path, originals: Path) -> None:
    paths = stories(tmp_path / "in", 200)
    outcomes: list[Outcome] = []
    for outcome in read_files(paths, originals=originals, known=frozenset(), cancelled=lambda: False):
        outcomes.append(outcome)
        if len(outcomes) == 20:
            os.kill(workers_alive()[0].pid, signal.SIGKILL)
    failed = [outcome for outcome in outcomes if isinstance(outcome, FailedFile)]
    assert len(outcomes) == 200
    assert {outcome.path for outcome in outcomes} == set(paths)
    assert len(failed) == 1
    assert "stopped the process" in failed[0].why


def test_cancelling_keeps_what_is_done_and_ends_the_workers(tmp_path: Path, originals: Path) -> None:
    done: list[Outcome] = []
    paths = stories(tmp_path / "in", 300)
    done.extend(read_files(paths, originals=originals, known=frozenset(), cancelled=lambda: len(done) >= 10))
    assert 10 <= len(done) < 300
    assert all(isinstance(outcome, ReadFile) and (originals / outcome.original).exists() for outcome in done)
    assert workers_alive() == []


def test_leaving_the_loop_ends_the_workers(tmp_path: Path, originals: Path) -> None:
    outcomes = read_files(stories(tmp_path / "in", 50), originals=originals, known=frozenset(), cancelled=lambda: False)
    assert isinstance(outcomes, Iterator)
    next(outcomes)
    outcomes.close()
    assert workers_alive() == []


def test_workers_are_renewed(tmp_path: Path, originals: Path) -> None:
    paths = stories(tmp_path / "in", 30)
    seen: set[int] = set()
    outcomes = []
    for outcome in read_files(
        paths, originals=originals, known=frozenset(), workers=1, cancelled=lambda: False, limits=Limits(renewed=1000)
    ):
        outcomes.append(outcome)
        seen |= {child.pid for child in workers_alive()}
    assert len(outcomes) == 30
    assert len(seen) > 1


def test_nothing_to_read(originals: Path) -> None:
    assert run([], originals) == []


def test_a_full_or_missing_place_for_originals_fails_each_file(tmp_path: Path) -> None:
    (tmp_path / "originals").write_text("a file where a folder should be", encoding="utf-8")
    outcomes = run(stories(tmp_path / "in", 2), tmp_path / "originals")
    assert all(isinstance(outcome, FailedFile) for outcome in outcomes)
