"""Work off the window's thread: lanes that do one thing after another and hand values back to the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import Shiboken

Result = TypeVar("Result")


def is_gone(callback: Callable[..., object]) -> bool:
    """Say whether *callback* is a method of a Qt object that is deleted by now, such as a dialog that was closed.

    A ``partial`` is what it calls.
    """
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return isinstance(owner, QObject) and not Shiboken.isValid(owner)


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    topic: str = ""
    number: int = 0


class Lane(QObject):
    """Run work on one thread of its own, in order; replies arrive on the window's thread.

    Work takes and returns plain values, never a widget. What is called with a reply may well belong to a widget, and
    a Qt object must not die on another thread: jobs and outcomes lie with the lane, and the thread is told keys alone.
    What was deleted while the work was done is not called.
    """

    _replied = Signal(int)

    def __init__(self, name: str, failed: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._keys = count()
        self._numbers: dict[str, int] = {}
        self._jobs: dict[int, _Job] = {}
        self._results: dict[int, Any] = {}
        self._errors: dict[int, BaseException] = {}
        self._is_closed = False
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._replied.connect(self._on_replied, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Say whether work is under way or waiting."""
        return bool(self._jobs)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] = lambda _result: None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do *work*, then call *done* with its value, or *failed* with what it raised."""
        self._start(_Job(work, done, failed or self._failed))

    def ask(self, topic: str, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Do *work* unless a newer question on *topic* comes first; a late reply to an older one is dropped.

        Once the lane is closed nobody waits for an answer any more, and the question is dropped.
        """
        if self._is_closed:
            return
        number = self._numbers[topic] = self._numbers.get(topic, 0) + 1
        self._start(_Job(work, done, self._failed, topic, number))

    def finish(self) -> tuple[BaseException, ...]:
        """Wait until all work asked for is done, and return what it raised and nobody has been told of yet."""
        if not self._is_closed:
            self._executor.submit(lambda: None).result()
        return tuple(self._errors.values())

    def close(self, *, drain: bool = False) -> None:
        """Let the work under way end (with *drain*, what waits too) and stop; replies are no longer delivered."""
        self._numbers = dict.fromkeys(self._numbers, -1)
        self._executor.shutdown(wait=True, cancel_futures=not drain)
        self._is_closed = True  # replies that Qt has queued already still arrive
        self._jobs.clear()
        self._results.clear()

    def _start(self, job: _Job) -> None:
        key = next(self._keys)
        self._jobs[key] = job
        self._executor.submit(self._do, key)

    def _do(self, key: int) -> None:
        try:
            if self._is_wanted(self._jobs[key]):
                self._results[key] = self._jobs[key].work()
        except BaseException as error:  # noqa: BLE001 - handed to the window's thread, which reports it
            self._errors[key] = error
        self._replied.emit(key)

    def _is_wanted(self, job: _Job) -> bool:
        return not job.topic or self._numbers[job.topic] == job.number

    def _on_replied(self, key: int) -> None:
        job = self._jobs.pop(key, None)
        if job is None:  # the lane is closed
            return
        result, error = self._results.pop(key, None), self._errors.pop(key, None)
        if not self._is_wanted(job):
            return
        if error is not None:
            job.failed(error)
        elif not is_gone(job.done):
            job.done(result)
