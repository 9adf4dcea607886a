"""The facts of several articles, to be put right at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QWidget

from workbench.desktop.language import quoted, shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.article_words import fact_names
from workbench.desktop.widgets.fields.marking_combo import MarkingCombo
from workbench.desktop.widgets.fields.name_completer import name_completer
from workbench.desktop.widgets.parts.dialog_frame import titled_column
from workbench.domain.articles import Article
from workbench.domain.markings import Marking
from workbench.operations.articles import as_date

_FACTS = ("byline", "outlet", "published", "updated", "language", "section", "agency", "dateline")
_DATES = ("published", "updated")
_MOST_TITLES = 3
_WIDTH = 560


class EditArticlesDialog(QDialog):
    """Show which facts the articles share; hand back those that are ticked, to be set in all of them.

    A fact is ticked by typing, and by hand to empty it. *outlets* are the names of the outlets known.
    """

    def __init__(
        self, look: Look, articles: Sequence[Article], outlets: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._articles = articles
        self._ticks: dict[str, QCheckBox] = {}
        self._fields: dict[str, QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(8))
        self._wrong = QLabel(self.tr("Write dates as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48."))
        self._wrong.setProperty("tone", "danger")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for name in _FACTS:
            self._add_fact(name)
        self._fields["outlet"].setCompleter(name_completer(outlets, self))
        self._marking = MarkingCombo(self.tr("Unmarked"))
        self._add_marking()
        self._build(look)
        self._check()

    @property
    def facts(self) -> dict[str, str]:
        """Return the facts to set in all articles, by name."""
        return {name: " ".join(self._fields[name].text().split()) for name in _FACTS if self._ticks[name].isChecked()}

    @property
    def sets_marking(self) -> bool:
        """Say whether the marking is to be set, too."""
        return self._ticks["marking"].isChecked()

    @property
    def marking(self) -> Marking | None:
        """Return the marking chosen."""
        return self._marking.marking

    def _build(self, look: Look) -> None:
        heading = self.tr("Edit {} Articles").format(shown_number(len(self._articles)))
        named = [quoted(article.facts.title) for article in self._articles[:_MOST_TITLES]]
        more = len(self._articles) - len(named)
        sentence = QLabel(", ".join(named) + (self.tr(" and {} more").format(shown_number(more)) if more else ""))
        sentence.setProperty("role", FontRole.SECONDARY)
        sentence.setWordWrap(True)
        sentence.ensurePolished()
        # Qt opens a dialog at two thirds of the screen's height at most, and would squeeze what is below for a second line.
        sentence.setMinimumHeight(sentence.heightForWidth(look.px(_WIDTH - 2 * 24)))
        column = titled_column(self, look, heading, _WIDTH)
        column.addWidget(sentence)
        column.addLayout(self._grid)
        column.addWidget(self._wrong)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self._fields["outlet"].setFocus()

    def _add_fact(self, name: str) -> None:
        values = {getattr(article.facts, name) for article in self._articles}
        field = self._fields[name] = QLineEdit(values.pop() if len(values) == 1 else "")
        if values:
            field.setPlaceholderText(self.tr("{} different ones").format(len(values)))
        tick = self._add_row(name, fact_names()[name], field)
        field.textEdited.connect(lambda _text: tick.setChecked(True))
        field.textChanged.connect(self._check)

    def _add_marking(self) -> None:
        markings = {article.marking for article in self._articles}
        if len(markings) == 1:
            self._marking.set_marking(markings.pop())
        tick = self._add_row("marking", self.tr("Marking"), self._marking)
        self._marking.marking_chosen.connect(lambda _marking: tick.setChecked(True))

    def _add_row(self, name: str, words: str, field: QWidget) -> QCheckBox:
        tick, row = QCheckBox(words), self._grid.rowCount()
        tick.setAccessibleName(self.tr("Set {} in all").format(words))
        tick.toggled.connect(self._check)
        field.setAccessibleName(words)
        self._ticks[name] = tick
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(field, row, 1)
        return tick

    def _check(self) -> None:
        wrong = any(self._is_wrong(name) for name in _DATES)
        self._wrong.setVisible(wrong)
        ticked = any(tick.isChecked() for tick in self._ticks.values())
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(ticked and not wrong)

    def _is_wrong(self, name: str) -> bool:
        text = self._fields[name].text().strip()
        return self._ticks[name].isChecked() and bool(text) and not as_date(text)
