from __future__ import annotations

import json
import multiprocessing
import random
import shutil
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.search.conftest import answer, found, strictly
from workbench.errors import WorkbenchError
from workbench.search.analysing import AnalysingProcess, analysed
from workbench.search.documents import Document
from workbench.search.index import SearchIndex
from workbench.search.schema import indexed


def documents(*numbers: int, word: str = "harbour") -> list[Document]:
    return [Document(number, f"Title {number}", f"{word} report number {number}") for number in numbers]


def test_a_new_index_is_empty_and_wants_to_be_fed(tmp_path: Path) -> None:
    with SearchIndex.open(tmp_path / "index") as index:
        assert index.seen == 0
        assert index.rebuilt_because == "The search index was missing."
        assert found(index, "harbour") == []
        assert answer(index, "").total == 0


def test_an_update_replaces_by_id_and_takes_out(index: SearchIndex) -> None:
    index.update(documents(1, 2, 3), seen=5)
    assert index.seen == 5
    assert found(index, "harbour") == [1, 2, 3]
    index.update(documents(2, 4, word="ferry"), deleted=[3], seen=6)
    assert found(index, "harbour") == [1]
    assert found(index, "ferry") == [2, 4]
    assert index.articles == 3
    index.update(documents(9, 9, 9), seen=7)
    assert found(index, "report") == [1, 2, 4, 9]


def test_a_failed_update_changes_nothing(index: SearchIndex) -> None:
    index.update(documents(1), seen=1)

    def breaking() -> Iterator[Document]:
        yield from documents(2, 3)
        raise LookupError

    with pytest.raises(LookupError):
        index.update(breaking(), deleted=[1], seen=2)
    assert found(index, "harbour") == [1]
    index.update(documents(4), seen=3)
    assert found(index, "harbour") == [1, 4]


def test_it_is_all_there_when_opened_again(tmp_path: Path) -> None:
    with SearchIndex.open(tmp_path) as index:
        index.update(documents(*range(1, 50)), seen=12)
    with SearchIndex.open(tmp_path) as index:
        assert (index.seen, index.rebuilt_because, index.articles) == (12, None, 49)
        assert found(index, "number 7") == [7]
        assert index.damage() is None


def test_clear(tmp_path: Path) -> None:
    with SearchIndex.open(tmp_path) as index:
        index.update(documents(1, 2), seen=12)
        index.clear()
        assert (index.seen, index.articles) == (0, 0)
    with SearchIndex.open(tmp_path) as index:
        assert (index.seen, index.articles, index.rebuilt_because) == (0, 0, None)


def _filled(folder: Path) -> Path:
    with SearchIndex.open(folder) as index:
        index.update(documents(*range(1, 200)), seen=12)
    return folder / json.loads((folder / "stamp.json").read_text())["folder"]


def test_a_deleted_folder_is_noticed(tmp_path: Path) -> None:
    segments = _filled(tmp_path / "index")
    shutil.rmtree(segments)
    with SearchIndex.open(tmp_path / "index") as index:
        assert (index.seen, index.rebuilt_because) == (0, "The search index was missing.")
        index.update(documents(1), seen=1)
        assert found(index, "harbour") == [1]


def test_another_version_is_noticed(tmp_path: Path) -> None:
    _filled(tmp_path)
    stamp = json.loads((tmp_path / "stamp.json").read_text())
    (tmp_path / "stamp.json").write_text(json.dumps({**stamp, "version": 0}))
    with SearchIndex.open(tmp_path) as index:
        assert (index.seen, index.rebuilt_because) == (
            0,
            "The search index was made by another version of the program.",
        )
        assert index.articles == 0
    assert len([entry for entry in tmp_path.iterdir() if entry.is_dir()]) == 1, "the old one is gone"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"folder": "../..", "seen": 3, "version": 1}', '{"folder": "1"}'])
def test_a_broken_stamp_is_noticed(tmp_path: Path, content: str) -> None:
    _filled(tmp_path)
    (tmp_path / "stamp.json").write_text(content)
    with SearchIndex.open(tmp_path) as index:
        assert (index.seen, index.articles) == (0, 0)
        assert index.rebuilt_because


def _files(folder: Path) -> list[str]:
    return sorted({path.suffix or path.name for path in folder.iterdir() if path.is_file() and path.stat().st_size})


def test_every_truncated_or_missing_file_is_noticed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    kinds = _files(_filled(tmp_path / "sound"))
    assert len(kinds) >= 6
    for kind in kinds:
        for cut in (None, 0, 2):
            folder = tmp_path / f"{kind}-{cut}"
            shutil.copytree(tmp_path / "sound", folder)
            victim = next(
                path
                for path in folder.rglob("*")
                if path.is_file() and kind in {path.suffix, path.name} and path.parent != folder
            )
            if cut is None:
                victim.unlink()
            else:
                victim.write_bytes(victim.read_bytes()[: victim.stat().st_size * cut // 4])
            _assert_sound_or_empty(folder, victim)
    assert all("cannot be read" in record.message for record in caplog.records)
    assert len(caplog.records) > len(kinds)
    caplog.clear()


def _assert_sound_or_empty(folder: Path, victim: Path) -> None:
    with SearchIndex.open(folder) as index:
        if index.rebuilt_because is None:
            assert len(found(index, "harbour", limit=500)) == 199, f"{victim.name} is missing and nobody noticed"
            assert index.seen == 12
        else:
            assert (index.seen, index.articles) == (0, 0)
        index.update(documents(500, word="ferry"), seen=13)
        assert found(index, "ferry") == [500]


def test_a_changed_byte_is_found_by_the_check(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    segments = _filled(tmp_path)
    victim = max((path for path in segments.iterdir() if path.suffix == ".term"), key=lambda path: path.stat().st_size)
    content = bytearray(victim.read_bytes())
    content[len(content) // 3] ^= 0xFF
    victim.write_bytes(content)
    with SearchIndex.open(tmp_path) as index:
        assert index.rebuilt_because or index.damage() == victim.name
    caplog.clear()


_ASKING = """
    import sys
    from datetime import date
    from pathlib import Path
    from workbench.errors import WorkbenchError
    from workbench.search.index import SearchIndex

    with SearchIndex.open(Path(sys.argv[1]), writable=False) as index:
        for query in ("harbour", '"harbour report"', "rep*", "number~", "title:title", "-report", "published:2026", ""):
            try:
                index.search(query, today=date(2026, 6, 21), limit=500)
            except WorkbenchError as error:
                assert "damaged" in str(error)
"""


@pytest.mark.parametrize("kind", [".fast", ".fieldnorm", ".idx", ".pos", ".term"])
def test_overwritten_pages_are_no_crash(tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    segments = _filled(tmp_path)
    victim = next(path for path in segments.iterdir() if path.suffix == kind)
    content = victim.read_bytes()
    third = len(content) // 3
    victim.write_bytes(content[:third] + b"\xff" * third + content[2 * third :])
    command = [sys.executable, "-c", textwrap.dedent(_ASKING), str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    with SearchIndex.open(tmp_path, writable=False) as index:
        assert index.rebuilt_because or index.damage() == victim.name
    caplog.clear()


def test_only_one_process_writes(tmp_path: Path) -> None:
    with SearchIndex.open(tmp_path) as first:
        first.update(documents(1), seen=1)
        with SearchIndex.open(tmp_path) as second, pytest.raises(WorkbenchError, match="cannot be written now"):
            second.update(documents(2), seen=2)
        first.update(documents(3), seen=3)
        assert found(first, "harbour") == [1, 3]


def test_a_reader_sees_commits_after_reload_and_writes_nothing(tmp_path: Path) -> None:
    with SearchIndex.open(tmp_path / "none", writable=False) as early:
        assert (early.seen, found(early, "harbour")) == (0, [])
        assert not (tmp_path / "none").exists()
    with SearchIndex.open(tmp_path) as writer, SearchIndex.open(tmp_path, writable=False) as reader:
        writer.update(documents(1), seen=1)
        reader.reload()
        assert (reader.seen, found(reader, "harbour")) == (1, [1])
        with pytest.raises(WorkbenchError, match="reading only"):
            reader.update(documents(2), seen=2)


def test_a_reader_follows_a_rebuilt_index(tmp_path: Path) -> None:
    _filled(tmp_path)
    with SearchIndex.open(tmp_path, writable=False) as reader:
        assert reader.articles == 199
        stamp = json.loads((tmp_path / "stamp.json").read_text())
        (tmp_path / "stamp.json").write_text(json.dumps({**stamp, "version": 0}))
        with SearchIndex.open(tmp_path) as writer:
            assert len(found(reader, "harbour", limit=500)) == 199, "the old index answers while the new one is fed"
            writer.update(documents(1, 2), seen=4)
            reader.reload()
            assert (reader.seen, reader.articles) == (4, 2)


def test_answers_while_being_fed(index: SearchIndex) -> None:
    index.update(documents(*range(1, 100)), seen=1)
    done = threading.Event()
    odd: list[int] = []

    def ask() -> None:
        while not done.is_set():
            total = answer(index, "harbour").total
            if total not in range(99, 99 + 20 * 21, 20):
                odd.append(total)

    asking = threading.Thread(target=ask)
    asking.start()
    for start in range(100, 500, 20):
        index.update(documents(*range(start, start + 20)), seen=start)
    done.set()
    asking.join()
    assert odd == [], "half a commit was seen"


_WRITER = """
    import sys
    from pathlib import Path
    from workbench.search.documents import Document
    from workbench.search.index import SearchIndex

    index = SearchIndex.open(Path(sys.argv[1]))
    step = index.seen
    print("open", step, index.rebuilt_because, flush=True)
    while step < int(sys.argv[2]):
        step += 1
        batch = [Document(step * 10 + n, "", f"harbour step{step} article{step * 10 + n}") for n in range(10)]
        index.update(batch, deleted=[max(0, step - 3) * 10], seen=step)
        print("seen", step, flush=True)
    index.close()
"""


def _writing_process(folder: Path, steps: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", textwrap.dedent(_WRITER), str(folder), str(steps)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_another_process_reads_while_one_writes(tmp_path: Path) -> None:
    with SearchIndex.open(tmp_path) as index:
        index.update([], seen=0)
    with SearchIndex.open(tmp_path, writable=False) as reader, _writing_process(tmp_path, 12) as process:
        assert process.stdout is not None
        for line in process.stdout:
            word, number, *_ = line.split()
            if word == "seen":
                reader.reload()
                step = int(number)
                assert reader.seen >= step
                assert len(found(reader, f"step{step}")) in {9, 10}
    assert process.returncode == 0
    assert reader.seen == 12


def test_kill_at_any_moment_loses_no_commit(tmp_path: Path) -> None:
    rng = random.Random(4)
    acknowledged = 0
    for _ in range(6):
        with _writing_process(tmp_path, 10_000) as process:
            assert process.stdout is not None
            wanted = rng.randint(2, 9)
            for line in process.stdout:
                word, number, *rest = line.split()
                if word == "open" and acknowledged:
                    assert rest == ["None"], "no rebuild after a kill"
                    assert int(number) >= acknowledged
                if word == "seen":
                    acknowledged = int(number)
                    wanted -= 1
                    if not wanted:
                        process.kill()
                        break
        _assert_whole(tmp_path, acknowledged)


def _assert_whole(folder: Path, acknowledged: int) -> None:
    with SearchIndex.open(folder, writable=False) as index:
        assert index.rebuilt_because is None
        assert index.damage() is None
        assert index.seen in {acknowledged, acknowledged + 1}
        for step in range(1, acknowledged + 1):
            expected = {9} if step <= acknowledged - 3 else {10} if step == acknowledged else {9, 10}
            assert len(found(index, f"step{step}")) in expected


class Feeding(RuleBasedStateMachine):
    """After any sequence of updates, an index answers like one freshly fed with what is left."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.index = SearchIndex.open(self.folder)
        self.texts: dict[int, str] = {}
        self.seen = 0

    @rule(
        added=st.dictionaries(
            st.integers(1, 8), st.sampled_from(["alpha beta", "beta gamma", "gamma", "芯片 alpha"]), max_size=4
        ),
        deleted=st.sets(st.integers(1, 8), max_size=3),
    )
    def update(self, added: dict[int, str], deleted: set[int]) -> None:
        self.seen += 1
        self.index.update(
            [Document(number, "", text) for number, text in added.items()], deleted=deleted, seen=self.seen
        )
        self.texts = {number: text for number, text in self.texts.items() if number not in deleted} | added

    @rule()
    def reopen(self) -> None:
        self.index.close()
        self.index = SearchIndex.open(self.folder)

    @invariant()
    def answers_are_right(self) -> None:
        assert self.index.seen == self.seen
        for word in ("alpha", "beta", "gamma", "芯片"):
            expected = [number for number, text in self.texts.items() if word in text.split()]
            assert strictly(self.index, word) == sorted(expected)

    def teardown(self) -> None:
        self.index.close()


def test_any_sequence_of_updates(tmp_path: Path) -> None:
    Feeding.folder = tmp_path / "index"
    run = Feeding.TestCase("runTest")
    run.settings = settings(max_examples=15, stateful_step_count=10, deadline=None)
    run.runTest()


def test_many_documents_are_analysed_in_a_process_of_their_own(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    analyse = AnalysingProcess()
    many = [Document(number, f"Story {number}", "芯片 exports stop") for number in range(1, 40)]
    with SearchIndex.open(tmp_path / "index") as index:
        index.update(many, seen=1, analyse=analyse)
        (process,) = multiprocessing.active_children()
        process.kill()
        index.update(documents(*range(40, 60)), seen=2, analyse=analyse)
        assert index.articles == 59
        assert "ended unexpectedly" in caplog.text
        caplog.clear()
    analyse.close()
    assert [entry.to_dict() for entry in analysed(many)()] == [indexed(document).to_dict() for document in many]
