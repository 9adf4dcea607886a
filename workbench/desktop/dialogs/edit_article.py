"""The facts of an article, to be put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from workbench.desktop.language import translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.article_words import doubt_in_words, fact_names, notice_names, place_found
from workbench.desktop.widgets.fields.marking_combo import MarkingCombo
from workbench.desktop.widgets.fields.name_completer import name_completer
from workbench.desktop.widgets.parts.dialog_frame import field_label, fit, titled_column
from workbench.desktop.widgets.parts.polish import polish_anew
from workbench.desktop.widgets.parts.scrolled import scrolled
from workbench.domain.articles import ANALYST, Article
from workbench.domain.markings import Marking
from workbench.operations.articles import as_date

_DATES = ("published", "updated")
_ROWS = (
    ("title",), ("byline",), ("outlet",), ("published", "updated"), ("language", "section"), ("agency", "dateline"), ("url",),
)  # fmt: skip
_BOXES = 3
"""Boxes side by side."""
_WIDTH = 720
_ROUND = 136
"""What stands above and below the facts, and the room between."""


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
        self._grid = QGridLayout()
        self._notices: dict[str, QCheckBox] = {}
        self._notice_label, self._boxes = QLabel(self.tr("Notices")), QGridLayout()
        for row in _ROWS:
            self._add_fields(row)
        self._fields["outlet"].setCompleter(name_completer(outlets, self))
        self._marking = MarkingCombo(self.tr("Unmarked"))
        self._add_notices()
        self._add_marking()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._column = titled_column(self, look, self.tr("Edit Facts"), _WIDTH)
        facts = QWidget()
        facts.setLayout(self._grid)
        self._column.addWidget(scrolled(facts), 1)
        self._column.addWidget(self._buttons)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._fields["title"].setFocus()

    @property
    def changed_facts(self) -> dict[str, str | bool]:
        """Return the facts that were changed, by name."""
        facts = self._article.facts
        given: dict[str, str | bool] = {name: " ".join(field.text().split()) for name, field in self._fields.items()}
        given |= {name: box.isChecked() for name, box in self._notices.items()}
        return {name: value for name, value in given.items() if value != getattr(facts, name)}

    @property
    def marking(self) -> Marking | None:
        """Return the marking chosen."""
        return self._marking.marking

    def _add_fields(self, names: Sequence[str]) -> None:
        """Add a row with the field of one fact, or with two side by side."""
        row, words = self._grid.rowCount(), fact_names()
        for at, name in enumerate(names):
            field, caption = _FactField(getattr(self._article.facts, name)), QLabel()
            field.setCursorPosition(0)
            field.textChanged.connect(self._check)
            if name in _DATES:
                field.setPlaceholderText(self.tr("such as 2026-06-21"))
            caption.setWordWrap(True)
            self._fields[name], self._captions[name] = field, caption
            self._place(words[name], field, caption, row, column=2 * at, span=4 // len(names) - 1)
            self._say(name, *self._where(name))

    def _place(self, words: str, field: QWidget, caption: QLabel, row: int, *, column: int = 0, span: int = 3) -> None:
        caption.setProperty("role", FontRole.SECONDARY)
        self._grid.addWidget(field_label(self._look, words, field), row, column)
        self._grid.addWidget(field, row, column + 1, 1, span)
        self._grid.addWidget(caption, row + 1, column + 1, 1, span)

    def _add_notices(self) -> None:
        """Add a box for each notice, and below them where those that are true were found."""
        facts, row = self._article.facts, self._grid.rowCount()
        self._notice_label.setProperty("tone", "muted")
        for name, words in notice_names().items():
            box = QCheckBox(words)
            box.setChecked(getattr(facts, name))
            self._boxes.addWidget(box, len(self._notices) // _BOXES, len(self._notices) % _BOXES)
            self._notices[name] = box
        found = [
            f"{words}: {place_found(facts, name)}" for name, words in notice_names().items() if name in facts.found
        ]
        self._captions["notices"] = where = QLabel(" · ".join(found))
        where.setProperty("role", FontRole.SECONDARY)
        where.setProperty("tone", "faint")
        where.setVisible(bool(found))
        self._grid.addWidget(self._notice_label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(self._boxes, row, 1, 1, 3)
        self._grid.addWidget(where, row + 1, 1, 1, 3)

    def _add_marking(self) -> None:
        self._marking.set_marking(self._article.marking)
        self._meaning = QLabel()
        self._place(self.tr("Marking"), self._marking, self._meaning, self._grid.rowCount())
        self._marking.currentIndexChanged.connect(self._on_marking_changed)
        self._on_marking_changed()

    def _where(self, name: str) -> tuple[str, str]:
        """Say where the fact was found, or why it is uncertain; and the tone in which to say it."""
        facts = self._article.facts
        if doubt := doubt_in_words(facts, name):
            return doubt, "warn"
        if facts.found.get(name) == ANALYST:
            return self.tr("Set by an analyst; imports leave it as it is"), "faint"
        if where := place_found(facts, name):
            return self.tr("Found in the file: {where}").format(where=where), "faint"
        return "" if getattr(facts, name) else self.tr("Not found in the file"), "faint"

    def _check(self) -> None:
        wrong = [name for name in _DATES if (text := self._fields[name].text().strip()) and not as_date(text)]
        sentence = self.tr("This is no date; write it as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.")
        for name in _DATES:
            self._say(name, *((sentence, "danger") if name in wrong else self._where(name)))
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not wrong)

    def _say(self, name: str, sentence: str, tone: str) -> None:
        field, caption = self._fields[name], self._captions[name]
        caption.setText(sentence)
        caption.setProperty("tone", tone)
        field.setProperty("invalid", tone == "danger")
        field.setAccessibleDescription(sentence)
        polish_anew(field, caption)

    def _on_marking_changed(self) -> None:
        marking = self.marking
        self._meaning.setText(translated(marking.meaning) if marking else self.tr("Nobody has said who may be told."))

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnMinimumWidth(0, px(72))
        for column in (1, 3):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, px(_WIDTH // 2 - 180))
        self._boxes.setContentsMargins(0, 0, 0, px(8))
        self._notice_label.setMinimumHeight(px(24))  # as high as the first row of the boxes
        for caption in (*self._captions.values(), self._meaning):
            caption.setContentsMargins(px(2), 0, 0, px(6))
        self._grid.setContentsMargins(0, 0, 0, 0)
        high = self._grid.totalHeightForWidth(px(_WIDTH - 2 * 24))  # captions of two lines need it
        fit(self, self._look, _WIDTH, round((high + px(_ROUND)) / self._look.zoom))


class _FactField(QLineEdit):
    """Select all when the keyboard comes in, as any line does, but show the beginning of what is longer than the line."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select from the end on."""
        super().focusInEvent(event)
        if self.hasSelectedText():
            self.setSelection(len(self.text()), -len(self.text()))
