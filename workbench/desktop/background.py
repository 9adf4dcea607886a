"""Work off the window's thread: lanes that do one thing after another and hand values back to the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Reply:
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    result: Any = None
    error: BaseException | None = None
    topic: str = ""
    number: int = 0


class Lane(QObject):
    """Run work on one thread of its own, in order; replies arrive on the window's thread.

    Work takes and returns plain values, never a widget.
    """

    _replied = Signal(object)

    def __init__(self, name: str, failed: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._numbers: dict[str, int] = {}
        self._waiting = 0
        self._untold: list[BaseException] = []
        self._is_closed = False
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._replied.connect(self._on_replied, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Say whether work is under way or waiting."""
        return self._waiting > 0

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] = lambda _result: None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do *work*, then call *done* with its value, or *failed* with what it raised."""
        self._start(work, _Reply(done, failed or self._failed))

    def ask(self, topic: str, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Do *work* unless a newer question on *topic* comes first; a late reply to an older one is dropped.

        Once the lane is closed nobody waits for an answer any more, and the question is dropped.
        """
        if self._is_closed:
            return
        number = self._numbers[topic] = self._numbers.get(topic, 0) + 1

        def unless_older() -> Result | None:
            return work() if self._numbers[topic] == number else None

        self._start(unless_older, _Reply(done, self._failed, topic=topic, number=number))

    def finish(self) -> tuple[BaseException, ...]:
        """Wait until all work asked for is done, and return what it raised and nobody has been told of yet."""
        if not self._is_closed:
            self._executor.submit(lambda: None).result()
        return tuple(self._untold)

    def close(self, *, drain: bool = False) -> None:
        """Let the work under way end (with *drain*, what waits too) and stop; replies are no longer delivered."""
        self._numbers = dict.fromkeys(self._numbers, -1)
        self._executor.shutdown(wait=True, cancel_futures=not drain)
        self._is_closed = True  # replies that Qt has queued already still arrive

    def _start(self, work: Callable[[], Any], reply: _Reply) -> None:
        def do() -> None:
            try:
                answer = _Reply(reply.done, reply.failed, work(), None, reply.topic, reply.number)
            except BaseException as error:  # noqa: BLE001 - handed to the window's thread, which reports it
                self._untold.append(error)
                answer = _Reply(reply.done, reply.failed, None, error, reply.topic, reply.number)
            self._replied.emit(answer)

        self._waiting += 1
        self._executor.submit(do)

    def _on_replied(self, reply: _Reply) -> None:
        self._waiting -= 1
        if reply.error is not None:
            self._untold.remove(reply.error)
        if self._is_closed:
            return
        if reply.topic and self._numbers.get(reply.topic) != reply.number:
            return
        if reply.error is None:
            reply.done(reply.result)
        else:
            reply.failed(reply.error)
