"""Reads files in worker processes, so that a hostile file costs one worker, not the program.

Each worker has a few paths in hand and answers them in order: when one dies or hangs, the oldest unanswered path is the
culprit and the others go to its successor. Where the path holds many articles, only the one being read is the culprit, and
the successor goes on behind it. Only results reach this process, one at a time, never the contents of files.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from workbench.importing.files import LISTS, spelled
from workbench.importing.outcomes import (
    ALIVE,
    READY,
    Begun,
    FailedFile,
    KnownFile,
    OpenedFile,
    Outcome,
    ReadFile,
    Task,
)
from workbench.importing.recognising import Recogniser
from workbench.processes import processor_seconds
from workbench.sentences import Sentence

_IN_HAND = 4
_MOST_IN_HAND = 32
_QUICK = 0.05
"""Seconds for a file within which a worker is quick: it gets more in hand, so that it need not wait for this process."""
_POLL = 0.1
_START = 60.0
_BUSY = 15
"""So many times longer a file may take by the clock, for another program may have the processor, or a network the file."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Hold what one article may cost: *memory* and *size* in bytes; *renewed* bytes read end a worker's turn.

    *seconds* are those of the processor, so that no file is given up because the machine is busy. A file that holds many
    articles may have *opened* bytes; recognising the text of one page may take *recognised* seconds.
    """

    seconds: float = 20.0
    recognised: float = 60.0
    memory: int = 2 << 30
    size: int = 64 << 20
    opened: int = 2 << 30
    renewed: int = 250_000_000


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    connection: Connection
    paths: deque[Path] = field(default_factory=deque)
    is_ready: bool = False
    since: float = field(default_factory=time.monotonic)
    spent: float = 0.0
    answered: float = 0.0
    in_hand: int = _IN_HAND
    patience: float = _START
    read: int = 0
    member: str = ""
    has_moved: bool = False

    def heard(self) -> None:
        """Count the time from now on: the worker has answered, or has got its first path."""
        self.since = time.monotonic()
        self.spent = processor_seconds(self.process.pid or 0)

    @property
    def is_overdue(self) -> bool:
        """Say whether its patience has run out, by the processor's time or long since by the clock."""
        waited = time.monotonic() - self.since
        if waited <= self.patience or not (self.paths or not self.is_ready):
            return False
        return waited > _BUSY * self.patience or processor_seconds(self.process.pid or 0) - self.spent > self.patience


def read_files(
    paths: Iterable[Path],
    *,
    originals: Path,
    known: frozenset[str],
    workers: int = 2,
    cancelled: Callable[[], bool],
    limits: Limits | None = None,
    recogniser: Recogniser | None = None,
) -> Iterator[Outcome]:
    """Read *paths* in worker processes and yield an outcome for each, as they finish.

    A file that holds articles has an outcome for each of them, and then one of its own, the only one without a member.
    *paths* are listed while the first process starts, so that the one does not wait for the other. *known* are the SHA-256
    of the files that the library has; a file whose bytes came up in this run is known too. Copies of the files go to
    *originals*. The text in pictures of pages is read where there is a *recogniser*. When *cancelled* says so, the workers
    are ended, with the programs that they run, and the rest has no outcome.
    """
    limits = limits or Limits()
    pool = _Pool(Task(originals, known, limits.size, limits.opened, limits.memory, recogniser), limits)
    seen: set[str] = set()
    try:
        pool.start(1)
        listed = list(paths)
        lists = [path for path in listed if path.suffix.lower() in LISTS]
        others = [path for path in listed if path.suffix.lower() not in LISTS]
        for group in (lists, others):  # a list may give facts to files, which are the poorer without it
            pool.take(group, workers)
            while pool.is_busy and not cancelled():
                for outcome in pool.outcomes():
                    yield _unless_seen(outcome, seen)
    finally:
        pool.stop()


def _unless_seen(outcome: Outcome, seen: set[str]) -> Outcome:
    if not isinstance(outcome, ReadFile):
        return outcome
    if outcome.sha256 in seen:
        return KnownFile(outcome.path, outcome.sha256, outcome.member)
    seen.add(outcome.sha256)
    return outcome


def _work(connection: Connection, task: Task) -> None:
    from workbench.importing.worker import work  # noqa: PLC0415 - all readers, which only the worker needs, take a while

    work(connection, task)


class _Pool:
    """Keeps workers supplied with paths, notices the dead and the hanging, and replaces them."""

    def __init__(self, task: Task, limits: Limits) -> None:
        self._waiting: deque[Path] = deque()
        self._task = task
        self._limits = limits
        self._workers: list[_Worker] = []
        self._answered: Counter[Path] = Counter()

    @property
    def is_busy(self) -> bool:
        """Say whether any path has no outcome yet."""
        return bool(self._waiting) or any(worker.paths for worker in self._workers)

    def take(self, paths: Sequence[Path], workers: int) -> None:
        """Take on more *paths*, with no more than so many *workers*."""
        self._waiting.extend(paths)
        for worker in list(self._workers):
            if worker.is_ready:
                self._supply(worker)
        starting = sum(not worker.is_ready for worker in self._workers)
        self.start(min(workers - len(self._workers), len(self._waiting) - starting))

    def start(self, count: int) -> None:
        """Start *count* workers. They import the readers while this process goes on."""
        spawn = multiprocessing.get_context("spawn")
        for _ in range(count):
            ours, theirs = spawn.Pipe()
            process = spawn.Process(target=_work, args=(theirs, self._task), name="workbench reader", daemon=True)
            process.start()
            theirs.close()
            self._workers.append(_Worker(process, ours))

    def stop(self) -> None:
        """End all workers at once."""
        for worker in self._workers:
            self._end(worker)
        self._workers.clear()

    def outcomes(self) -> list[Outcome]:
        """Wait a moment for answers and return the outcomes that came or that dead and hanging workers leave behind."""
        found: list[Outcome] = []
        answering = wait([worker.connection for worker in self._workers], timeout=_POLL)
        for worker in list(self._workers):
            if worker.connection in answering:
                found.extend(self._answer(worker))
            elif worker.is_overdue:
                found.extend(
                    self._replace(
                        worker, Sentence("took longer than {seconds} seconds to read", seconds=f"{worker.patience:g}")
                    )
                )
        return found

    def _answer(self, worker: _Worker) -> list[Outcome]:
        try:
            answer = worker.connection.recv()
        except (EOFError, OSError):
            return self._replace(worker, Sentence("stopped the process that read it"))
        worker.heard()
        if answer == READY:
            worker.is_ready = True
            worker.patience = self._limits.seconds
            self._supply(worker)
            return []
        worker.patience = self._limits.recognised if answer == ALIVE else self._limits.seconds
        if answer == ALIVE:
            return []
        if isinstance(answer, Begun):
            worker.member = answer.member
            return []
        worker.read += answer.size if isinstance(answer, ReadFile) else 0
        if _is_member(answer):
            worker.member, worker.has_moved = "", True
            self._answered[answer.path] += 1
            if worker.read > self._limits.renewed:
                self._retire(worker)
            return [answer]
        worker.has_moved = False
        is_quick = worker.since - worker.answered < _QUICK
        worker.in_hand = min(2 * worker.in_hand, _MOST_IN_HAND) if is_quick else _IN_HAND
        worker.answered = worker.since
        self._answered.pop(worker.paths.popleft(), None)
        self._supply(worker)
        return [answer]

    def _supply(self, worker: _Worker) -> None:
        """Hand paths to *worker*, or end it when it has read enough: the libraries keep memory."""
        if worker.read > self._limits.renewed:
            if not worker.paths:
                self._retire(worker)
            return
        if not worker.paths:
            worker.heard()  # it may have been idle
        share = max(1, min(worker.in_hand, len(self._waiting) // len(self._workers)))
        while self._waiting and len(worker.paths) < share:
            path = self._waiting.popleft()
            worker.paths.append(path)
            try:
                worker.connection.send((str(path), self._answered[path]))
            except OSError:  # it died; that is noticed when its last answers have been received
                return

    def _replace(self, worker: _Worker, how: str) -> list[Outcome]:
        """End *worker* and put another in its place; the file, or the member of it, that it was reading has failed."""
        if not worker.is_ready:
            worker.process.join(1)
            status = worker.process.exitcode
            self.stop()
            raise RuntimeError(f"a reading process did not start (exit status {status})")
        culprits: list[Outcome] = []
        if worker.paths and (
            worker.member or not worker.has_moved
        ):  # else it was between two members: no one is to blame
            path, member = worker.paths[0], worker.member
            why = Sentence(
                "“{name}” {how}, and was left out; it may be damaged or made to do harm.",
                name=member or spelled(path.name),
                how=how,
            )
            culprits.append(FailedFile(path, why, member))
            if member:
                self._answered[path] += 1
            else:
                self._answered.pop(worker.paths.popleft(), None)
        self._retire(worker)
        return culprits

    def _retire(self, worker: _Worker) -> None:
        """End *worker*; a successor takes over its paths, and goes on within the first behind what was answered."""
        self._waiting.extendleft(reversed(worker.paths))
        self._end(worker)
        self._workers.remove(worker)
        if self._waiting:
            self.start(1)

    def _end(self, worker: _Worker) -> None:
        worker.connection.close()
        if sys.platform != "win32" and worker.process.pid:
            with suppress(ProcessLookupError):  # it has not come so far as to lead a group
                os.killpg(worker.process.pid, signal.SIGKILL)  # with the tesseract that it runs
        worker.process.kill()
        worker.process.join()
        worker.process.close()


def _is_member(outcome: Outcome) -> bool:
    return not isinstance(outcome, OpenedFile) and bool(outcome.member)
