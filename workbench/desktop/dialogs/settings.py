"""The settings: appearance, reading, keyboard, import; each change takes effect at once, but for the language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.dialogs.reading_page import ReadingPage, keep_width
from workbench.desktop.dialogs.shortcuts import ShortcutsPage
from workbench.desktop.language import LANGUAGES, SYSTEM, shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.fields.wheel import ignore_wheel
from workbench.desktop.widgets.page.reading_style import ReadingStyle
from workbench.desktop.widgets.parts.dialog_frame import fit
from workbench.desktop.widgets.parts.named_choice import name_choice
from workbench.desktop.widgets.parts.scrolled import scrolled
from workbench.operations.reading import ARCHIVE, BOUNDS, Reading
from workbench.settings import Settings

PAGES = ("appearance", "reading", "keyboard", "import")
_SIZE = 800, 560
_MOST_READERS = 8


class SettingsDialog(QDialog):
    """Show the settings, page by page; ``changed`` carries the Settings after each change."""

    changed = Signal(object)

    def __init__(self, look: Look, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._look = look
        self._settings = settings
        self._shown_size = QLabel()
        self._pages = QListWidget()
        self._pages.setAccessibleName(self.tr("Pages of the settings"))
        self._pages.setProperty("bare", True)
        self._stack = QStackedWidget()
        names = (self.tr("Appearance"), self.tr("Reading"), self.tr("Keyboard"), self.tr("Import"))
        parts = (self._appearance(), self._reading(), self._keyboard(), self._import())
        self._shown = [_Page(look, name, page) for name, page in zip(names, parts, strict=True)]
        for page in self._shown:
            self._stack.addWidget(scrolled(page))
        side = QFrame()
        side.setProperty("edge", "right")
        self._side = QVBoxLayout(side)
        self._side.addWidget(self._pages)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._stack, 1)
        self._pages.ensurePolished()
        self._pages.addItems(list(names))
        self._pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._pages.setCurrentRow(0)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        fit(self, look, *_SIZE)

    def show_page(self, name: str) -> None:
        """Show one of ``PAGES`` and put the keyboard into it."""
        self._pages.setCurrentRow(PAGES.index(name))
        self._shown[PAGES.index(name)].take_focus()

    def _appearance(self) -> list[QWidget]:
        shown, group = QWidget(), QButtonGroup(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        modes = (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        for mode, words in modes:
            button = QRadioButton(words)
            button.setChecked(self._settings.appearance == mode)
            if not button.isChecked():
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab comes to the one that is chosen
            button.toggled.connect(lambda on, mode=mode: self._change(appearance=mode) if on else None)
            group.addButton(button)
            column.addWidget(button)
        spoken = self._language()
        high = self._check_box("high_contrast", self.tr("High contrast"))
        still = self._check_box("reduced_motion", self.tr("Reduced motion"))
        return [
            self._titled(self.tr("Language"), self._explained(spoken, self.tr("From the next start on."))),
            self._titled(self.tr("Theme"), shown),
            self._explained(high, self.tr("Stronger text, edges and tag colours, in the light and the dark theme.")),
            self._titled(self.tr("Text size"), self._text_size()),
            self._explained(still, self.tr("The caret does not blink; menus and tips neither slide nor fade.")),
        ]

    def _language(self) -> QComboBox:
        choice = QComboBox()
        ignore_wheel(choice)
        name_choice(choice, self.tr("Language"))
        choice.addItem(self.tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            choice.addItem(name, code)
        choice.setCurrentIndex(max(0, choice.findData(self._settings.language)))
        choice.activated.connect(lambda at: self._change(language=choice.itemData(at)))
        return choice

    def _text_size(self) -> QWidget:
        slider, shown, line = QSlider(Qt.Orientation.Horizontal), self._shown_size, QWidget()
        ignore_wheel(slider)
        slider.setRange(8, 20)
        slider.setPageStep(2)
        slider.setTracking(False)  # dressing the whole window takes too long to follow a drag
        slider.setAccessibleName(self.tr("Text size"))

        def say(tenths: int) -> None:
            shown.setText(self.tr("{}%").format(tenths * 10))

        slider.setValue(round(self._settings.text_size * 10))
        say(slider.value())
        slider.sliderMoved.connect(say)
        slider.valueChanged.connect(say)
        slider.valueChanged.connect(lambda tenths: self._change(text_size=tenths / 10))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(12))
        row.addWidget(slider, 1)
        row.addWidget(shown)
        return line

    def _reading(self) -> list[QWidget]:
        page = ReadingPage(self._look, ReadingStyle.of(self._settings.reading))
        page.changed.connect(lambda style: self._change(reading=style.kept))
        return [self._explained(page, self.tr("How articles are set. The text size under Appearance comes on top."))]

    def _keyboard(self) -> list[QWidget]:
        single = self._check_box("single_keys", self.tr("Single letters as shortcuts"))
        page = ShortcutsPage(self._look, self._settings.shortcuts)
        page.changed.connect(lambda shortcuts: self._change(shortcuts=shortcuts))
        why = self.tr("J, K, T, the keys of tags and others work while the list or the reader has the keyboard.")
        return [self._explained(single, why), page]

    def _import(self) -> list[QWidget]:
        numbers = (
            ("reader_workers", self.tr("Files read at the same time"), ""),
            ("file_seconds", self.tr("Longest time for one file"), self.tr(" s")),
            ("file_size", self.tr("Largest file"), self.tr(" MB")),
            ("file_memory", self.tr("Most memory for one file"), self.tr(" MB")),
        )
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, self._look.px(4))
        grid.setVerticalSpacing(self._look.px(8))
        grid.setHorizontalSpacing(self._look.px(16))
        grid.setColumnStretch(1, 1)
        for row, (option, words, unit) in enumerate(numbers):
            label, number = QLabel(words), self._number(option, words, unit)
            label.setBuddy(number)
            grid.addWidget(label, row, 0)
            grid.addWidget(number, row, 1, Qt.AlignmentFlag.AlignLeft)
        ocr = self._check_box("recognise_text", self.tr("Recognise text in pictures of pages"))
        languages = QLineEdit(self._settings.ocr_languages)
        languages.setAccessibleName(self.tr("Languages to recognise"))
        languages.editingFinished.connect(lambda: self._change(ocr_languages=languages.text().strip() or "eng"))
        why = self.tr("With tesseract, where it is installed. Its names of languages, such as eng+kor:")
        wide = self.tr("What takes more is left out and named in the account of the import. From the next import on.")
        recognising = self._stacked(self._explained(ocr, why), languages, gap=6)
        return [self._stacked(self._explained(rows, wide), self._fixed_limits(), gap=8), recognising]

    def _fixed_limits(self) -> QLabel:
        """Return a line that says which limits hold besides those that can be set."""
        limits = Reading().limits
        many = self.tr("A file that holds many articles may have {} MB.").format(shown_number(limits.opened >> 20))
        page = self.tr("Recognising one page may take {} seconds.").format(shown_number(int(limits.recognised)))
        archive = self.tr(
            "An archive may hold {parts} parts and {unpacked} MB unpacked, a part may be packed {times} times, and archives may lie two deep."
        ).format(**{name: shown_number(most) for name, most in ARCHIVE.items()})
        shown = QLabel(" ".join((many, archive, page, self.tr("Nothing that a file refers to is fetched."))))
        shown.setProperty("role", FontRole.SECONDARY)
        shown.setWordWrap(True)
        return shown

    def _number(self, option: str, words: str, unit: str) -> QSpinBox:
        number = QSpinBox()
        ignore_wheel(number)
        number.setRange(*BOUNDS.get(option, (1, _MOST_READERS)))
        number.setSuffix(unit)
        number.setGroupSeparatorShown(True)
        number.setValue(getattr(self._settings, option))
        number.setAccessibleName(words)
        number.valueChanged.connect(lambda value: self._change(**{option: value}))
        return number

    def _check_box(self, option: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(getattr(self._settings, option))
        box.toggled.connect(lambda on: self._change(**{option: on}))
        return box

    def _titled(self, title: str, part: QWidget) -> QWidget:
        heading = QLabel(title.upper())
        heading.setProperty("role", FontRole.CAPS)
        return self._stacked(heading, part, gap=6)

    def _explained(self, part: QWidget, sentence: str) -> QWidget:
        words = QLabel(sentence)
        words.setProperty("role", FontRole.SECONDARY)
        words.setWordWrap(True)
        part.setAccessibleDescription(sentence)
        return self._stacked(part, words, gap=4)

    def _stacked(self, *parts: QWidget, gap: int) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(gap))
        for part in parts:
            column.addWidget(part)
        return whole

    def _change(self, **values: Any) -> None:
        self._settings = replace(self._settings, **values)
        self.changed.emit(self._settings)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._pages.setFixedWidth(px(164))
        self._side.setContentsMargins(px(12), px(20), px(12), px(12))
        for number in self.findChildren(QSpinBox):
            number.setFixedWidth(px(136))
        keep_width(self._shown_size, self.tr("{}%").format(200))


class _Page(QWidget):
    """Show the parts of one page under its name; what can grow takes the room that is left."""

    def __init__(self, look: Look, name: str, parts: list[QWidget]) -> None:
        super().__init__()
        self._look = look
        title = QLabel(name)
        title.setProperty("role", FontRole.VIEW_TITLE)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.addWidget(title)
        for part in parts:
            self._column.addWidget(part, int(part.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding))
        self._column.addStretch(0)
        self._first = parts[-1].focusProxy() or next(
            part for part in self.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def take_focus(self) -> None:
        """Put the keyboard into the first control, or into the one that the last part chooses."""
        self._first.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(28), px(24), px(28), px(20))
        self._column.setSpacing(px(18))
