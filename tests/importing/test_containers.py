"""Files with many articles, read by real worker processes."""

from __future__ import annotations

import json
import mailbox
import os
import signal
import sys
import zipfile
from pathlib import Path

import pytest

from tests.importing.readers.parted import STORY, page
from tests.importing.test_workers import BOMB, run, workers_alive
from workbench.importing.outcomes import FailedFile, KnownFile, OpenedFile, ReadFile
from workbench.importing.workers import Limits, read_files


@pytest.fixture
def originals(tmp_path: Path) -> Path:
    return tmp_path / "library" / "originals"


def archive(path: Path, **members: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in members.items():
            written.writestr(name.replace("_", "."), content)
    return path


def test_a_member_that_takes_too_long_costs_itself_alone(tmp_path: Path, originals: Path) -> None:
    members = {f"{number}_txt": f"Story {number}\n\n{STORY} Berth {number}." for number in range(6)}
    path = archive(
        tmp_path / "in" / "a.zip", **dict(list(members.items())[:3]), bomb_html=BOMB, **dict(list(members.items())[3:])
    )
    after = tmp_path / "in" / "after.txt"
    after.write_text(STORY, encoding="utf-8")
    outcomes = run([path, after], originals, workers=1, limits=Limits(seconds=5.0))
    failed = [outcome for outcome in outcomes if isinstance(outcome, FailedFile)]
    assert [(outcome.path, outcome.member) for outcome in failed] == [(path, "bomb.html")]
    assert failed[0].why.startswith("“bomb.html” took longer than 5 seconds")
    read = [outcome.member for outcome in outcomes if isinstance(outcome, ReadFile) and outcome.path == path]
    assert read == [f"{number}.txt" for number in range(6)]
    assert [outcome.path for outcome in outcomes if isinstance(outcome, OpenedFile)] == [path]
    assert isinstance(outcomes[-1], ReadFile)
    assert outcomes[-1].path == after


@pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
def test_a_killed_worker_takes_one_member_with_it(tmp_path: Path, originals: Path) -> None:
    path = archive(
        tmp_path / "in" / "a.zip", **{f"{number}_html": page(f"Berth {number} closes") for number in range(60)}
    )
    outcomes = []
    for outcome in read_files([path], originals=originals, known=frozenset(), cancelled=lambda: False):
        outcomes.append(outcome)
        if len(outcomes) == 20:
            os.kill(workers_alive()[0].pid, signal.SIGKILL)
    assert len(outcomes) == 61
    assert len([outcome for outcome in outcomes if isinstance(outcome, FailedFile)]) <= 1
    assert len({outcome.member for outcome in outcomes if not isinstance(outcome, OpenedFile)}) == 60
    assert isinstance(outcomes[-1], OpenedFile)


def test_workers_are_renewed_within_a_file(tmp_path: Path, originals: Path) -> None:
    path = tmp_path / "Inbox"
    box = mailbox.mbox(path)
    for number in range(30):
        box.add(f"From: a@example.org\nSubject: Note {number}\nMessage-ID: <{number}@x>\n\n{STORY} {number}\n".encode())
    box.close()
    outcomes, seen = [], set()
    for outcome in read_files(
        [path], originals=originals, known=frozenset(), workers=1, cancelled=lambda: False, limits=Limits(renewed=2000)
    ):
        outcomes.append(outcome)
        seen |= {child.pid for child in workers_alive()}
    read = [outcome.member for outcome in outcomes if isinstance(outcome, ReadFile)]
    assert read == [f"Note {number} <{number}@x>" for number in range(30)]
    assert len(outcomes) == 31
    assert len(seen) > 2


def test_lists_come_first_so_that_files_have_their_facts(tmp_path: Path, originals: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    paths = [folder / f"{number}.html" for number in range(5)]
    for number, path in enumerate(paths):
        path.write_text(page(f"Berth {number} closes"), encoding="utf-8")
    listed = folder / "z.jsonl"
    listed.write_text(
        "\n".join(json.dumps({"file": path.name, "outlet": "The Ledger"}) for path in paths), encoding="utf-8"
    )
    outcomes = run([*paths, listed], originals)
    read = [outcome for outcome in outcomes if isinstance(outcome, ReadFile)]
    assert [outcome.place for outcome in read] == [str(path) for path in paths]
    assert {outcome.extracted.facts.outlet for outcome in read} == {"The Ledger"}
    assert sorted(outcome.path for outcome in outcomes if isinstance(outcome, KnownFile)) == paths


def test_the_same_member_in_two_archives_is_known(tmp_path: Path, originals: Path) -> None:
    first = archive(tmp_path / "a.zip", a_txt=STORY)
    second = archive(tmp_path / "b.zip", a_txt=STORY, b_txt=f"{STORY} Again.")
    outcomes = run([first, second], originals, workers=1)
    assert [type(outcome) for outcome in outcomes] == [ReadFile, OpenedFile, KnownFile, ReadFile, OpenedFile]


def test_a_container_that_is_too_large_is_refused(tmp_path: Path, originals: Path) -> None:
    (outcome,) = run([archive(tmp_path / "a.zip", a_txt=STORY)], originals, limits=Limits(opened=50))
    assert isinstance(outcome, FailedFile)
    assert "is larger than" in outcome.why
