"""What a worker process does: it reads one file after another and answers with an outcome for each article in it.

It holds no Qt and no database. May die at any file; ``workers`` replaces it.
"""

from __future__ import annotations

import hashlib
import io
import logging
import os
import signal
import stat
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError
from workbench.importing.beside import in_folder
from workbench.importing.containers import parts_in
from workbench.importing.files import spelled
from workbench.importing.likeness import fingerprint
from workbench.importing.originals import keep_original, place_of
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
from workbench.importing.parts import WITHIN, Part
from workbench.importing.readers import read, recognised
from workbench.processes import give_way
from workbench.sentences import Sentence


def work(connection: Connection, task: Task) -> None:
    """Answer each path that comes through *connection* with its outcomes, until the other end closes."""
    _settle(task.memory)
    if task.recogniser:
        task = replace(task, recogniser=replace(task.recogniser, alive=lambda: connection.send(ALIVE)))
    connection.send(READY)
    while True:
        try:
            path, skipped = connection.recv()
        except (EOFError, OSError):
            return
        for outcome in outcomes_of(Path(path), task, skipped):
            connection.send(outcome)


def outcomes_of(path: Path, task: Task, skipped: int = 0) -> Iterator[Outcome | Begun]:
    """Read one file and keep a copy of it, unless it is known already. Whatever goes wrong is an outcome.

    The last outcome is the file's own, without a member. The first *skipped* members have had their outcomes before.
    """
    outcomes = _outcomes(path, task, skipped)
    while True:
        outcome = _attempt(lambda: next(outcomes, None), path, "", task)
        if outcome is None:
            return
        yield outcome
        if isinstance(outcome, FailedFile) and not outcome.member:
            return


def _attempt(do: Callable[[], Outcome | Begun | None], path: Path, member: str, task: Task) -> Outcome | Begun | None:
    name = member or spelled(path.name)
    try:
        return do()
    except WorkbenchError as problem:
        return FailedFile(path, str(problem), member)
    except OSError as problem:
        return FailedFile(
            path, Sentence("“{name}” could not be read: {why}.", name=name, why=problem.strerror or problem), member
        )
    except MemoryError:
        return FailedFile(
            path,
            Sentence(
                "“{name}” needs more than {memory} MB of memory to read; split it.", name=name, memory=task.memory >> 20
            ),
            member,
        )
    except Exception as problem:  # noqa: BLE001 - the edge of a process: one file's fault must not lose the others
        return FailedFile(
            path,
            Sentence(
                "“{name}” met a fault of the program ({place}); please report it.", name=name, place=_place(problem)
            ),
            member,
        )


def _outcomes(path: Path, task: Task, skipped: int) -> Iterator[Outcome | Begun]:
    if spelled(path) != str(path):
        raise WorkbenchError(
            "“{name}” has a name or a folder that is no Unicode text; rename it and import it again.",
            name=spelled(path.name),
        )
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise WorkbenchError("“{name}” is no file but a device or a pipe, and was left alone.", name=path.name)
    with path.open("rb") as file:
        parts = parts_in(file, path.name, find=in_folder(path.parent))
        file.seek(0)
        if parts is None:
            _check_size(path.name, about.st_size, task.largest)
            yield _read(path, file.read(), task)
            return
        _check_size(path.name, about.st_size, task.largest_opened)
        opened = _Opened(path, file, task)
        if opened.sha256 in task.known:
            yield KnownFile(path, opened.sha256)
            return
        yield from _members(opened, parts, skipped, task)


class _Opened:
    """Holds an open file with articles in it. The copy is made when the first of them has been read."""

    def __init__(self, path: Path, file: io.BufferedReader, task: Task) -> None:
        self.path = path
        self.size = os.fstat(file.fileno()).st_size
        self.modified = _modified(path)
        self.sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        self._file = file
        self._originals = task.originals
        self._original = ""

    @property
    def reached(self) -> int:
        """Return how many of its bytes have been read, as far as the format is read from front to end."""
        return self._file.tell()

    def original(self) -> str:
        """Return where the copy is within the originals; make it the first time."""
        self._original = self._original or self._kept()
        return self._original

    def outcome(self) -> OpenedFile:
        """Return the outcome of the whole file; without an original where nothing in it was new."""
        original = place_of(self.sha256, self.path.suffix)
        is_kept = (self._originals / original).exists()
        return OpenedFile(self.path, self.sha256, self.size, self.modified, original if is_kept else "")

    def _kept(self) -> str:
        position = self._file.tell()
        try:
            self._file.seek(0)
            return keep_original(self._file, self.sha256, self.path.suffix, self._originals)
        finally:
            self._file.seek(position)


def _members(opened: _Opened, parts: Iterator[Part], skipped: int, task: Task) -> Iterator[Outcome | Begun]:
    count = 0
    for part in parts:
        count += 1
        if count > skipped:
            yield Begun(part.name)
            yield _attempt_part(opened, part, task)
        elif count % 100 == 0:
            yield Begun("")  # a sign of life
    if not count:
        raise WorkbenchError("“{name}” holds no articles; there was nothing to import.", name=opened.path.name)
    yield opened.outcome()


def _attempt_part(opened: _Opened, part: Part, task: Task) -> Outcome:
    outcome = _attempt(lambda: _read_part(opened, part, task), opened.path, part.name, task)
    assert isinstance(outcome, ReadFile | KnownFile | FailedFile)
    return outcome


def _read_part(opened: _Opened, part: Part, task: Task) -> Outcome:
    content = part.content()
    reached = opened.reached
    if len(content) > task.largest:
        raise WorkbenchError(_too_large(part.name, task.largest))
    sha256 = hashlib.sha256(content).hexdigest()
    if sha256 in task.known:
        return KnownFile(opened.path, sha256, part.name, reached)
    extracted = _extracted(content, part.name, task, part.read)
    if part.file:
        original = keep_original(io.BytesIO(content), sha256, part.file.suffix, task.originals)
        place, modified = str(part.file), _modified(part.file)
    else:
        original, place, modified = opened.original(), f"{opened.path}{WITHIN}{part.name}", opened.modified
    return ReadFile(
        opened.path,
        sha256,
        len(content),
        modified,
        original,
        extracted,
        fingerprint(extracted.text),
        part.name,
        place,
        reached,
    )


def _read(path: Path, content: bytes, task: Task) -> Outcome:
    sha256 = hashlib.sha256(content).hexdigest()
    if sha256 in task.known:
        return KnownFile(path, sha256)
    modified = _modified(path)
    saved = datetime.fromisoformat(modified).astimezone()
    extracted = _extracted(content, path.name, task, lambda content: read(content, path.name, saved))
    original = keep_original(io.BytesIO(content), sha256, path.suffix, task.originals)
    keys = fingerprint(extracted.text)
    return ReadFile(path, sha256, len(content), modified, original, extracted, keys, place=str(path))


def _extracted(content: bytes, name: str, task: Task, read_it: Callable[[bytes], Extracted]) -> Extracted:
    found = recognised(content, name, task.recogniser) if task.recogniser else None
    return found or read_it(content)


def _check_size(name: str, size: int, largest: int) -> None:
    if size > largest:
        raise WorkbenchError(_too_large(name, largest))


def _too_large(name: str, largest: int) -> str:
    return Sentence(
        "“{name}” is larger than {size} MB, the most that is read; split it.", name=name, size=largest >> 20
    )


def _modified(path: Path) -> str:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds")


def _place(problem: Exception) -> str:
    """Name the kind and the place of a fault. Its message is left out: it may quote the article."""
    frame = traceback.extract_tb(problem.__traceback__)[-1]
    return f"{type(problem).__name__} in {Path(frame.filename).name}:{frame.lineno}"


def _settle(memory: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then ends its workers
    give_way()
    logging.disable(logging.CRITICAL)  # libraries log what they read, and some print it
    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for as long as the process lives
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # each thread reserves address space
    if sys.platform != "win32":
        os.setpgrp()  # so that it is ended with the programs that it runs
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold the article
