"""The way of the Tab key through a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QSplitter, QWidget


def tab_on(window: QWidget, *, forward: bool) -> bool:
    """Put the keyboard into the next control of *window*, or the one before, and say whether there is another.

    Qt by itself leaps to the focus proxy of a pane, over all that stands before it there, and does not get on from
    where that is hidden. The controls stand in the order in which they were made or raised, panes as they stand beside
    each other: to walk Qt's own chain of them from Python makes each the property of the one before, and unusable where
    that goes.
    """
    now = window.focusWidget() or window
    parts = [part for part in _shown_in(window) if part is now or takes_tab(part)]
    at = parts.index(now) if now in parts else 0
    found = parts[(at + (1 if forward else -1)) % len(parts)] if parts else now
    if found is now:
        return False
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _shown_in(whole: QWidget) -> Iterator[QWidget]:
    """Yield *whole* and all that is seen in it."""
    yield whole
    parts = whole.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(whole, QSplitter):
        parts.sort(key=whole.indexOf)  # it puts each new pane below those that it has
    for part in parts:
        if part.isVisible() and not part.isWindow():
            yield from _shown_in(part)


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab stops at *widget* now; of buttons that exclude each other, at the one that is on."""
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        is_stop = widget.isChecked()
    else:
        is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return is_stop and widget.isVisible() and widget.isEnabled()
