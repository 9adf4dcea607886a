"""The outlets: how reliable each is, since when, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.language import translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.dialog_frame import field_label, fit, titled_column
from workbench.desktop.widgets.parts.row_table import by_rows
from workbench.desktop.widgets.parts.scrolled import keep_from_bar
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.articles import Grade, Outlet
from workbench.domain.changes import Changes
from workbench.domain.grading import RELIABILITY, RELIABILITY_MEANS
from workbench.library import outlets
from workbench.operations.articles import edit_outlet

_UNGRADED = "F"
_SHOWN_GRADES = 50


class OutletsDialog(QDialog):
    """List the outlets beside a form for the one chosen; a change is made at once and can be undone.

    A reliability is changed with a reason only, which stays in the outlet's history.
    """

    def __init__(
        self, look: Look, session: Session, outlet_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._outlets: list[Outlet] = []
        self._filter = SearchField(look, self.tr("Filter outlets"))
        self._table = QTableWidget(0, 3)
        self._name = QLabel()
        self._short_name = QLineEdit()
        self._grade = QComboBox()
        self._meaning = _plain("", "muted")
        self._reason = QLineEdit()
        self._save = QPushButton(self.tr("Save"))
        self._history = QVBoxLayout()
        self._form = QWidget()
        self._build()
        self._connect()
        self._reload(outlet_id)

    def _build(self) -> None:
        px = self._look.px
        fit(self, self._look, 920, 580)
        words = self.tr(
            "Reliability is about the outlet, whatever it says. How credible one statement is "
            "belongs to the passage and is given there."
        )
        middle = QHBoxLayout()
        middle.setSpacing(px(24))
        middle.addLayout(self._list_column(), 1)
        middle.addWidget(self._form, 1)
        self._fill_form()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = titled_column(self, self._look, self.tr("Outlets"))
        column.addWidget(_plain(words, "muted"))
        column.addLayout(middle, 1)
        column.addWidget(close)

    def _list_column(self) -> QVBoxLayout:
        table = self._table
        table.setAccessibleName(self.tr("Outlets"))
        table.setHorizontalHeaderLabels([self.tr("Outlet"), self.tr("Reliability"), self.tr("Articles")])
        by_rows(table)
        table.verticalHeader().setDefaultSectionSize(self._look.px(32))
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section in (1, 2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout()
        column.setSpacing(self._look.px(8))
        column.addWidget(self._filter)
        column.addWidget(table, 1)
        return column

    def _fill_form(self) -> None:
        px = self._look.px
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._name.setProperty("role", FontRole.PANE_TITLE)
        self._name.setMinimumHeight(px(30))  # as high as the field beside it
        for grade, name in RELIABILITY.items():
            self._grade.addItem(f"{grade} · {translated(name)}", grade)
        self._reason.setPlaceholderText(self.tr("Why it is as reliable as this"))
        form = QGridLayout()  # no QFormLayout: it keeps lines that the meaning would need were it narrower
        form.setColumnStretch(1, 1)
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        rows = ((self.tr("Short name"), self._short_name), (self.tr("Reliability"), self._grade))
        for row, (words, field) in enumerate((*rows, (self.tr("Because"), self._reason))):
            form.addWidget(field_label(self._look, words, field), 2 * row, 0)
            form.addWidget(field, 2 * row, 1)
        form.addWidget(self._meaning, 3, 1)
        self._save.setProperty("kind", "primary")
        self._save.setDefault(True)
        heading = QLabel(self.tr("HISTORY"))
        heading.setProperty("role", FontRole.CAPS)
        past = QWidget()
        past.setLayout(self._history)
        self._history.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("History"))
        area.setWidget(past)
        keep_from_bar(area, self._look)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._name)
        column.addLayout(form)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(heading)
        column.addWidget(area, 1)

    def _connect(self) -> None:
        self._filter.textChanged.connect(lambda _words: self._reload())
        self._table.itemSelectionChanged.connect(self._show_chosen)
        self._short_name.textChanged.connect(lambda _words: self._judge())
        self._reason.textChanged.connect(lambda _words: self._judge())
        self._grade.currentIndexChanged.connect(lambda _at: self._judge())
        self._save.clicked.connect(self._keep)
        self._session.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("outlets", "articles"):
            self._reload()

    def _reload(self, outlet_id: int | None = None) -> None:
        """List the outlets that the filter leaves; keep the one chosen, or choose *outlet_id*."""
        chosen = self._chosen()
        wanted = outlet_id or (chosen.id if chosen else None)
        words = self._filter.text().casefold().split()
        known = outlets.all_of(self._session.db, counted=True)
        self._outlets = [o for o in known if all(w in f"{o.name} {o.short_name}".casefold() for w in words)]
        self._table.blockSignals(True)
        self._table.setRowCount(len(self._outlets))
        for row, outlet in enumerate(self._outlets):
            for column, (text, tip) in enumerate(_cells(outlet)):
                item = QTableWidgetItem(text)
                item.setToolTip(tip)
                self._table.setItem(row, column, item)
        at = next((row for row, outlet in enumerate(self._outlets) if outlet.id == wanted), 0)
        self._table.setCurrentCell(at if self._outlets else -1, 0)
        self._table.blockSignals(False)
        now = self._chosen()
        if now is None or chosen is None or replace(now, articles=chosen.articles) != chosen:
            self._show_chosen()  # else what is being typed stays

    def _chosen(self) -> Outlet | None:
        row = self._table.currentRow()
        return self._outlets[row] if 0 <= row < len(self._outlets) else None

    def _show_chosen(self) -> None:
        outlet = self._chosen()
        self._form.setVisible(outlet is not None)
        if outlet is None:
            return
        self._name.setText(outlet.name)
        self._short_name.setText(outlet.short_name)
        self._grade.setCurrentIndex(self._grade.findData(outlet.reliability))
        self._reason.clear()
        self._show_history(outlets.grades(self._session.db, outlet.id))
        self._judge()

    def _show_history(self, grades: Sequence[Grade]) -> None:
        while (item := self._history.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.deleteLater()
        self._history.setSpacing(self._look.px(8))
        earlier = [*(grade.reliability for grade in grades[1:]), _UNGRADED]
        for grade, before in list(zip(grades, earlier, strict=False))[:_SHOWN_GRADES]:
            self._history.addWidget(self._past(grade, before))
        if not grades:
            self._history.addWidget(_plain(self.tr("Nobody has graded this outlet yet."), "muted"))
        self._history.addStretch(1)

    def _past(self, grade: Grade, before: str) -> QWidget:
        """Return a card: when, from what to what, because of what."""
        day = shown_date(datetime.fromisoformat(grade.given).astimezone().date().isoformat())
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(*(self._look.px(10),) * 4)
        column.setSpacing(self._look.px(2))
        words = self.tr("{before} → {after} · {name}").format(
            before=before, after=grade.reliability, name=translated(RELIABILITY[grade.reliability])
        )
        column.addWidget(_plain(words))
        because = _plain(f"{day}  ·  {grade.reason or self.tr('no reason was given')}", "muted")
        because.setProperty("role", FontRole.SECONDARY)
        column.addWidget(because)
        return card

    def _judge(self) -> None:
        """Let a change be saved that is one, and a new reliability only with its reason."""
        outlet, grade = self._chosen(), self._grade.currentData()
        if outlet is None:
            return
        self._meaning.setText(translated(RELIABILITY_MEANS[grade]))
        is_graded = grade != outlet.reliability
        is_changed = is_graded or self._short_name.text().strip() != outlet.short_name
        writable = self._session.library.is_writable
        for field in (self._short_name, self._grade):
            field.setEnabled(writable)
        self._reason.setEnabled(writable and is_graded)
        self._save.setEnabled(writable and is_changed and (not is_graded or bool(self._reason.text().strip())))

    def _keep(self) -> None:
        outlet = self._chosen()
        if outlet is not None:
            self._session.perform(
                edit_outlet,
                say=self.tr("Outlet changed"),
                outlet_id=outlet.id,
                short_name=self._short_name.text(),
                reliability=self._grade.currentData(),
                reason=self._reason.text(),
            )


def _cells(outlet: Outlet) -> tuple[tuple[str, str], ...]:
    name = f"{outlet.name}  ({outlet.short_name})" if outlet.short_name not in {"", outlet.name} else outlet.name
    return (
        (name, name),
        (outlet.reliability, translated(RELIABILITY[outlet.reliability])),
        (QLocale().toString(outlet.articles), ""),
    )


def _plain(words: str, tone: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    return label
