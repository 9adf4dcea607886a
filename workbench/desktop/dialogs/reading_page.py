"""The page of the settings on how articles are typeset, with a sample of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QFrame, QHBoxLayout, QLabel, QRadioButton, QSlider, QWidget

from workbench.desktop.look import SANS, SERIF, Look
from workbench.desktop.widgets.fields.wheel import ignore_wheel
from workbench.desktop.widgets.page.reading_style import LINE_HEIGHTS, SIZES, WIDTHS, ReadingStyle

_SAMPLE_HEIGHT = 132


class ReadingPage(QWidget):
    """Choose type, size, line height and width of the column."""

    changed = Signal(object)
    """The ReadingStyle that was chosen."""

    def __init__(self, look: Look, style: ReadingStyle) -> None:
        super().__init__()
        self._look = look
        self._style = style
        self._values: list[QLabel] = []
        self._sample = QLabel()
        self._sample.setWordWrap(True)
        self._sample.setTextFormat(Qt.TextFormat.RichText)
        self._sample.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sample.setAccessibleName(self.tr("Sample of the type"))
        self._frame = QFrame()
        self._frame.setProperty("card", True)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addRow(self.tr("Type"), self._types())
        self._rows.addRow(self.tr("Size"), self._slider("size", SIZES, self.tr("{} px")))
        self._rows.addRow(self.tr("Line height"), self._slider("line_height", LINE_HEIGHTS, self.tr("{}%")))
        self._rows.addRow(self.tr("Width of the column"), self._slider("width", WIDTHS, self.tr("{} px")))
        inside = QHBoxLayout(self._frame)
        inside.addWidget(self._sample)
        self._rows.addRow(self._frame)
        look.changed.connect(self._show_sample)
        self._show_sample()

    def _types(self) -> QWidget:
        line, group = QWidget(), QButtonGroup(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        for serif, words in ((True, self.tr("With serifs")), (False, self.tr("Without serifs"))):
            button = QRadioButton(words)
            button.setChecked(self._style.serif is serif)
            if not button.isChecked():
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab comes to the one that is chosen
            button.toggled.connect(lambda on, serif=serif: self._change(serif=serif) if on else None)
            group.addButton(button)
            row.addWidget(button)
        row.setSpacing(self._look.px(20))
        row.addStretch(1)
        return line

    def _slider(self, option: str, choices: Sequence[int], words: str) -> QWidget:
        slider, shown, line = QSlider(Qt.Orientation.Horizontal), QLabel(), QWidget()
        ignore_wheel(slider)
        slider.setRange(0, len(choices) - 1)
        slider.setPageStep(1)
        slider.setValue(choices.index(getattr(self._style, option)))
        names = {
            "size": self.tr("Size of the type"),
            "line_height": self.tr("Line height"),
            "width": self.tr("Width of the column"),
        }
        slider.setAccessibleName(names[option])
        shown.setText(words.format(choices[slider.value()]))
        self._values.append(shown)

        def on_moved(place: int) -> None:
            shown.setText(words.format(choices[place]))
            self._change(**{option: choices[place]})

        slider.valueChanged.connect(on_moved)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(12))
        row.addWidget(slider, 1)
        row.addWidget(shown)
        return line

    def _change(self, **values: Any) -> None:
        self._style = replace(self._style, **values)
        self._show_sample()
        self.changed.emit(self._style)

    def _show_sample(self) -> None:
        px, style = self._look.px, self._style
        self._rows.setVerticalSpacing(px(14))
        self._rows.setHorizontalSpacing(px(16))
        self._frame.setMinimumHeight(px(_SAMPLE_HEIGHT))
        for shown in self._values:
            keep_width(shown, self.tr("{} px").format(8888))
        family = SERIF if style.serif else SANS
        words = self.tr(
            "The ministry said on Wednesday that new licences would be needed from next month. Three companies asked for "
            "more time; two of them had shipped already."
        )
        self._sample.setText(
            f"<p style=\"font-family: '{family}'; font-size: {px(style.size)}px; line-height: {style.line_height}%\">"
            f"{escape(words)}</p>"
        )


def keep_width(value: QLabel, longest: str) -> None:
    """Give a slider's *value* the room of the *longest*, so that the slider does not move under the hand that draws it."""
    value.ensurePolished()
    value.setFixedWidth(value.fontMetrics().horizontalAdvance(longest))
