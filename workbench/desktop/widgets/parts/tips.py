"""Words that show where the mouse rests, and that screen readers hear."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """Return *text* as a tooltip that wraps and that Qt cannot take for markup."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Give *widget* a tooltip; screen readers hear *text* itself, where Qt would have them read out the markup."""
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text)
