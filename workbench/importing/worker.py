"""What a worker process does: it reads one file after another and answers with one outcome for each.

It holds no Qt and no database. May die at any file; ``workers`` replaces it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import signal
import stat
import sys
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError
from workbench.importing.readers import read

READY = "ready"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Hold a file that was read: *modified* is ISO 8601 in UTC, *original* its copy's path within the originals."""

    path: Path
    sha256: str
    size: int
    modified: str
    original: str
    extracted: Extracted


@dataclass(frozen=True, slots=True)
class KnownFile:
    """Name a file whose very bytes the library has already."""

    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class FailedFile:
    """Name a file that could not be imported, and say why in one sentence."""

    path: Path
    why: str


Outcome = ReadFile | KnownFile | FailedFile


@dataclass(frozen=True, slots=True)
class Task:
    """Hold what a worker needs to know for all its files; *largest* and *memory* are bytes."""

    originals: Path
    known: frozenset[str]
    largest: int
    memory: int


def work(connection: Connection, task: Task) -> None:
    """Answer each path that comes through *connection* with its outcome, until the other end closes."""
    _settle(task.memory)
    connection.send(READY)
    while True:
        try:
            path = connection.recv()
        except (EOFError, OSError):
            return
        connection.send(outcome_of(Path(path), task))


def outcome_of(path: Path, task: Task) -> Outcome:
    """Read one file and keep a copy of it, unless it is known already. Whatever goes wrong is that file's outcome."""
    try:
        return _read(path, task)
    except WorkbenchError as problem:
        return FailedFile(path, str(problem))
    except OSError as problem:
        return FailedFile(path, f"“{path.name}” could not be read: {problem.strerror or problem}.")
    except MemoryError:
        return FailedFile(path, f"“{path.name}” needs more than {task.memory // 2**20} MB of memory to read; split it.")
    except Exception as problem:  # noqa: BLE001 - the edge of a process: one file's fault must not lose the others
        return FailedFile(path, f"“{path.name}” met a fault of the program ({_place(problem)}); please report it.")


def _read(path: Path, task: Task) -> Outcome:
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise WorkbenchError(f"“{path.name}” is no file but a device or a pipe, and was left alone.")
    if about.st_size > task.largest:
        raise WorkbenchError(
            f"“{path.name}” is larger than {task.largest // 2**20} MB, the most that is read; split it."
        )
    content = path.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    if sha256 in task.known:
        return KnownFile(path, sha256)
    extracted = read(content, path.name)
    modified = datetime.fromtimestamp(about.st_mtime, UTC).isoformat(timespec="seconds")
    return ReadFile(
        path, sha256, len(content), modified, _keep(content, sha256, path.suffix, task.originals), extracted
    )


def _keep(content: bytes, sha256: str, suffix: str, originals: Path) -> str:
    """Store *content* as ``ab/<sha256><suffix>`` in one step, so that no half-written copy is ever found there."""
    suffix = suffix.lower() if re.fullmatch(r"\.[A-Za-z0-9]{1,10}", suffix) else ""
    relative = f"{sha256[:2]}/{sha256}{suffix}"
    target = originals / relative
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(f".{target.name}.{os.getpid()}")
        unfinished.write_bytes(content)
        unfinished.replace(target)
    return relative


def _place(problem: Exception) -> str:
    """Name the kind and the place of a fault. Its message is left out: it may quote the article."""
    frame = traceback.extract_tb(problem.__traceback__)[-1]
    return f"{type(problem).__name__} in {Path(frame.filename).name}:{frame.lineno}"


def _settle(memory: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then ends its workers
    logging.disable(logging.CRITICAL)  # libraries log what they read
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # each thread reserves address space
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold the article
