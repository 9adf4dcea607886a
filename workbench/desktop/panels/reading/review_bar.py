"""The strip that asks the analyst about passages whose words changed with the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workbench.desktop.language import quoted
from workbench.desktop.look import FontRole, Look
from workbench.domain.passages import Passage

_MOST_HEIGHT = 280
_WORDS = re.compile(r"\s+|\w+(?:[.,]\w+)*|[^\w\s]")


class ReviewBar(QFrame):
    """Say how many passages need review; Review lists them, the words marked beside the words found now."""

    accept_requested = Signal(int)
    delete_requested = Signal(int)
    show_requested = Signal(int)
    move_requested = Signal(int)

    def __init__(self, look: Look, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._writable = writable
        self._asked: list[tuple[Passage, str]] = []
        self._icon = QLabel()
        self._text = QLabel()
        self._review = QPushButton(self.tr("Review"))
        self._review.setCheckable(True)
        self._review.toggled.connect(self._on_toggled)
        self._strip = QHBoxLayout()
        self._strip.addWidget(self._icon)
        self._strip.addWidget(self._text, 1)
        self._strip.addWidget(self._review)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._strip)
        column.addWidget(self._scroll)
        self.setProperty("message", "info")
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def set_passages(self, doubtful: Sequence[Passage], text: str) -> None:
        """Ask about these passages of an article whose newest text is *text*; about none, the strip hides."""
        asked = [(passage, passage.proposed.of(text) if passage.proposed else "") for passage in doubtful]
        if asked == self._asked:
            return
        self._asked = asked
        one, many = self.tr("1 passage needs review"), self.tr("{} passages need review").format(len(asked))
        said = self.tr("{} after this article changed").format(one if len(asked) == 1 else many)
        self._text.setText(said)
        self.setAccessibleName(said)
        self.setVisible(bool(asked))
        self._fill()
        if not asked:
            self._review.setChecked(False)

    def _on_toggled(self, checked: bool) -> None:
        self._scroll.setVisible(checked)

    def _fill(self) -> None:
        page = QWidget()
        cards = QVBoxLayout(page)
        cards.setContentsMargins(*(self._look.px(side) for side in (16, 4, 16, 12)))
        cards.setSpacing(self._look.px(8))
        for passage, found in self._asked:
            cards.addWidget(self._card(passage, found))
        cards.addStretch(1)
        self._scroll.setWidget(page)
        height = page.sizeHint().height() if self._asked else 0
        self._scroll.setFixedHeight(min(self._look.px(_MOST_HEIGHT), height))

    def _card(self, passage: Passage, found: str) -> QWidget:
        card = QFrame()
        card.setProperty("card", True)
        card.setAccessibleName(self.tr("Passage {}").format(passage.key))
        column = QVBoxLayout(card)
        column.addWidget(_label(self.tr("Marked"), FontRole.CAPS))
        was, now = compared(passage.quote, found) if found else (escape(passage.quote), "")
        column.addWidget(_label(quoted(was), FontRole.QUOTE))
        column.addWidget(_label(self.tr("Found now"), FontRole.CAPS))
        nothing = self.tr("These words are not found any more. Select their place and move the passage, or delete it.")
        column.addWidget(_label(quoted(now), FontRole.QUOTE) if found else _label(nothing, FontRole.SECONDARY))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for text, signal, offered in (
            (self.tr("Show"), self.show_requested, bool(found)),
            (self.tr("Delete"), self.delete_requested, self._writable),
            (self.tr("Move to Selected Words"), self.move_requested, self._writable),
            (self.tr("Accept"), self.accept_requested, self._writable and bool(found)),
        ):
            if offered:
                button = QPushButton(text)
                button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(passage.id))
                buttons.addWidget(button)
        column.addLayout(buttons)
        return card

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._icon.setPixmap(self._look.icon("triangle-alert", "warn").pixmap(px(16), px(16)))
        self._strip.setContentsMargins(px(16), px(6), px(12), px(6))
        self._strip.setSpacing(px(10))
        self._fill()


def compared(was: str, now: str) -> tuple[str, str]:
    """Return both texts as HTML, with the words that only one of them has bold and underlined."""
    one, other = _WORDS.findall(was), _WORDS.findall(now)
    parts: tuple[list[str], list[str]] = ([], [])
    for kind, *ends in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        pieces = escape("".join(one[ends[0] : ends[1]])), escape("".join(other[ends[2] : ends[3]]))
        for made, piece in zip(parts, pieces, strict=True):
            made.append(piece if kind == "equal" or not piece else f"<b><u>{piece}</u></b>")
    return "".join(parts[0]), "".join(parts[1])


def _label(html: str, role: FontRole) -> QLabel:
    label = QLabel(html)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
