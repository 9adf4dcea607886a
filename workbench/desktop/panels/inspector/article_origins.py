"""The sources that an article's text names: which of them are where its information comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.desktop.language import quoted
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.operations.reviewing import NamedSource

_KEYS = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False}


class ArticleOrigins(QWidget):
    """Show each source with the words that name it, and two buttons: it is the origin, it is not.

    ``decided`` carries the name and what is said of it, ``None`` where it is taken back. Y and N do what the buttons do.
    """

    decided = Signal(str, object)

    def __init__(self, look: Look, sources: Sequence[NamedSource], *, writable: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        for source in sources:
            row = _Row(look, source, writable=writable)
            row.decided.connect(self.decided)
            column.addWidget(row)


class _Row(QFrame):
    decided = Signal(str, object)

    def __init__(self, look: Look, source: NamedSource, *, writable: bool) -> None:
        super().__init__()
        self._source = source
        self._writable = writable
        said = {True: self.tr("confirmed"), False: self.tr("dismissed"), None: self.tr("recognised")}[source.said]
        self.setAccessibleName(f"{source.name}, {said}")
        self.setToolTip(self.tr("Y: the information comes from here. N: it does not."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = QVBoxLayout()
        words.setSpacing(0)
        tone = {True: "ok", False: "faint", None: "muted"}[source.said]
        for text, below in ((source.name, ""), (f"{said} · {quoted(source.words)}" if source.words else said, tone)):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            if below:
                label.setProperty("role", FontRole.SECONDARY)
                label.setProperty("tone", below)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(2))
        row.addLayout(words, 1)
        for is_origin, icon, what in (
            (True, "check", self.tr("{} is where the information comes from")),
            (False, "x", self.tr("{} is not where the information comes from")),
        ):
            button = IconButton(look, icon, what.format(source.name), checkable=True, size=24)
            button.setChecked(source.said is is_origin)
            button.setEnabled(writable)
            button.clicked.connect(lambda _checked=False, is_origin=is_origin: self._say(is_origin))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say Yes or No."""
        key = Qt.Key(event.key())
        if key in _KEYS and self._writable and not event.modifiers():
            self._say(_KEYS[key])
        else:
            super().keyPressEvent(event)

    def _say(self, is_origin: bool) -> None:
        self.decided.emit(self._source.name, None if self._source.said is is_origin else is_origin)
