"""The facts of an article, to be put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.look import FontRole, Look
from workbench.domain.articles import Article
from workbench.domain.markings import Marking
from workbench.operations.articles import is_date

_DATES = ("published", "updated")
_MARKINGS: tuple[Marking | None, ...] = (None, *Marking)
_WIDTH = 520


class EditArticleDialog(QDialog):
    """Show the facts of an article, and under each where it was found; hand back only what was changed.

    *outlets* are the names of the outlets known, offered while one is typed.
    """

    def __init__(
        self, look: Look, article: Article, outlets: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._article = article
        self._fields: dict[str, QLineEdit] = {}
        self._captions: dict[str, QLabel] = {}
        self.setWindowTitle(self.tr("Edit Facts"))
        self._grid = QGridLayout()
        for name, words in self._names().items():
            self._add_field(name, words)
        self._offer(outlets)
        self._marking = QComboBox()
        self._add_marking()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._title = QLabel(self.tr("Edit facts"))
        self._title.setProperty("role", FontRole.VIEW_TITLE)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._column.addWidget(self._buttons)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._fields["title"].setFocus()
        self._fields["title"].setCursorPosition(0)

    @property
    def changed_facts(self) -> dict[str, str]:
        """Return the facts that were changed, by name."""
        typed = {name: " ".join(field.text().split()) for name, field in self._fields.items()}
        return {name: value for name, value in typed.items() if value != getattr(self._article.facts, name)}

    @property
    def marking(self) -> Marking | None:
        """Return the marking chosen."""
        return _MARKINGS[self._marking.currentIndex()]

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "byline": self.tr("Byline"),
            "outlet": self.tr("Outlet"),
            "published": self.tr("Published"),
            "updated": self.tr("Updated"),
            "language": self.tr("Language"),
            "url": self.tr("URL"),
        }

    def _add_field(self, name: str, words: str) -> None:
        field, caption = QLineEdit(getattr(self._article.facts, name)), QLabel()
        field.setCursorPosition(0)
        field.textChanged.connect(self._check)
        if name in _DATES:
            field.setPlaceholderText(self.tr("2026-06-21 or 2026-06-21T15:48"))
        caption.setWordWrap(True)
        self._fields[name], self._captions[name] = field, caption
        self._add_row(words, field, caption)
        self._say(name, self._where(name))

    def _add_row(self, words: str, field: QWidget, caption: QLabel) -> None:
        row = self._grid.rowCount()
        label = QLabel(words)
        label.setBuddy(field)
        label.setProperty("tone", "muted")
        field.setAccessibleName(words)
        caption.setProperty("role", FontRole.SECONDARY)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(caption, row + 1, 1)

    def _add_marking(self) -> None:
        for marking in _MARKINGS:
            self._marking.addItem(marking.value if marking else self.tr("Unmarked"))
        self._marking.setCurrentIndex(_MARKINGS.index(self._article.marking))
        self._meaning = QLabel()
        self._add_row(self.tr("Marking"), self._marking, self._meaning)
        self._marking.currentIndexChanged.connect(self._on_marking_changed)
        self._on_marking_changed()

    def _offer(self, outlets: Sequence[str]) -> None:
        completer = QCompleter(list(outlets), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._fields["outlet"].setCompleter(completer)

    def _where(self, name: str) -> str:
        where = self._article.facts.found.get(name, "")
        if where == "analyst":
            return self.tr("Set by an analyst; imports leave it as it is")
        if not where:
            return self.tr("Not found in the file") if not getattr(self._article.facts, name) else ""
        return self.tr("Found in the file: {where}").format(where=where)

    def _check(self) -> None:
        wrong = [name for name in _DATES if (text := self._fields[name].text().strip()) and not is_date(text)]
        for name in _DATES:
            sentence = self.tr("This is no date; write it as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.")
            self._say(name, sentence if name in wrong else self._where(name), is_wrong=name in wrong)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not wrong)

    def _say(self, name: str, sentence: str, *, is_wrong: bool = False) -> None:
        field, caption = self._fields[name], self._captions[name]
        caption.setText(sentence)
        caption.setProperty("tone", "danger" if is_wrong else "faint")
        field.setProperty("invalid", is_wrong)
        field.setAccessibleDescription(sentence)
        for part in (field, caption):  # a style sheet does not see a property change by itself
            part.style().unpolish(part)
            part.style().polish(part)

    def _on_marking_changed(self) -> None:
        marking = self.marking
        self._meaning.setText(marking.meaning if marking else self.tr("Nobody has said who may be told."))

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(24), px(24), px(16))
        self._column.setSpacing(px(16))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnMinimumWidth(0, px(72))
        self.setMinimumWidth(px(_WIDTH))
        for caption in (*self._captions.values(), self._meaning):
            caption.setContentsMargins(px(2), 0, 0, px(6))
        for at, marking in enumerate(_MARKINGS):
            self._marking.setItemIcon(at, self._swatch(marking))

    def _swatch(self, marking: Marking | None) -> QIcon:
        """Draw a label as small as an icon: the colour of its words on its ground, or an outline for none."""
        side = self._look.px(16)
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("control_border"), 1))
        if marking:
            text, ground = marking.colours
            painter.setBrush(QColor(ground))
        painter.drawRoundedRect(1, 1, side - 2, side - 2, 4, 4)
        if marking:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(text))
            painter.drawEllipse(side // 4, side // 4, side // 2, side // 2)
        painter.end()
        return QIcon(pixmap)
