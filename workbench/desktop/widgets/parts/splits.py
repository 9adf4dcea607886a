"""The borders between panes, by keys."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QSplitter, QWidget


def give_room(inside: QWidget, more: int) -> None:
    """Make the pane that *inside* stands in larger by *more* pixels, or smaller; the pane after it gives way.

    The last pane has its room from the one before. As with the mouse, no pane becomes smaller than it can be.
    """
    pane = inside
    while not isinstance(split := pane.parentWidget(), QSplitter):
        if split is None:
            return
        pane = split
    shown = [at for at in range(split.count()) if split.sizes()[at]]
    place = shown.index(split.indexOf(pane))
    if len(shown) < 2:
        return
    is_last = place == len(shown) - 1
    border = shown[place if is_last else place + 1]
    now = sum(split.sizes()[:border]) + split.handleWidth() * (shown.index(border) - 1)
    least, most = cast("tuple[int, int]", split.getRange(border))  # the stubs know it only as C++ has it
    wanted = now - more if is_last else now + more
    if least <= wanted <= most:  # beyond, a pane would close that only leaves by its own command
        split.moveSplitter(wanted, border)
