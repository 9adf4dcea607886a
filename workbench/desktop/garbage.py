"""Python's garbage is collected on the window's thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimerEvent

_EVERY = 500


class GarbageCollector(QObject):
    """Collect garbage now and then, by Python's own thresholds, in place of wherever Python would do it.

    Python collects on the thread that happens to allocate, a lane as well as the window's. A Qt object that dies on
    another thread than its own leaves its timers behind, and Qt falls over them; and while a lane collects, the window
    stands still. What stands when the collector is made stays, and is not looked through again and again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self.startTimer(_EVERY)

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Collect the oldest generation whose turn it is."""
        due = [
            generation
            for generation, (n, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if n > most
        ]
        if due:
            gc.collect(due[-1])
