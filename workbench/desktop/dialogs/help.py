"""The help: pages written for analysts with pictures, a search over them, and the list of all shortcuts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import quote, unquote

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeySequence,
    QPainter,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.briefing.preview import preview_html
from workbench.bundled import resource
from workbench.desktop.actions import Actions
from workbench.desktop.language import spoken
from workbench.desktop.look import MONO, FontRole, Look
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.widgets.parts.dialog_frame import fit
from workbench.domain.texts import fold

PICTURE = re.compile(r"^!\[(.*)\]\((\w+\.png)\)$", re.MULTILINE)
"""A picture on a line of its own; the test run makes these (``--help-pictures``, see README.md)."""
_STAND_IN = re.compile(r"<p>PICTURE (\w+\.png) (.*?)</p>")
_SIZE, _SIDE = (980, 700), 240
_MARGIN, _INDENT = 28, 20
_HEADINGS = {"h1": 20, "h2": 15}


@dataclass(frozen=True, slots=True)
class Page:
    """Hold one page of the help: the name of its file, its title and its Markdown."""

    name: str
    title: str
    text: str

    def holds(self, words: list[str]) -> bool:
        """Say whether all words, folded, stand on the page."""
        folded = fold(_own_keys(PICTURE.sub(r"\1", self.text)))
        return all(word in folded for word in words)


_SEARCH = "2_search"  # the page on the query language
_SCHEME = "search"
_MODIFIER, _NAMED = "Ctrl|Shift|Alt", r"Enter|Esc|Tab|Space|Delete|Left|Right|Up|Down|F\d+"
_KEYS = rf"(?:(?:{_MODIFIER})\+)+(?:{_NAMED}|[^`<\s])|{_MODIFIER}|{_NAMED}"
_KEYS_IN_CODE = re.compile(rf"(?<=[`>])(?:{_KEYS})(?=[`<])")
EXAMPLE = re.compile(
    f"<code>(?!/<|AND<|OR<|[a-z]+:<|(?:{_KEYS})<|workbench )([^<]+)</code>"
)  # a key, half a query or a command is no example


class HelpDialog(QDialog):
    """Show the pages of ``resources/help`` and the shortcuts, which are read off the table of commands.

    The pages are in the language of the window, keys are named as this platform and language name them. On the page of the search every example can be clicked.
    """

    query_requested = Signal(str)
    """This example is to be searched for."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._look = look
        self._pages = [*pages(), Page("shortcuts", self.tr("Shortcuts"), _shortcuts(actions))]
        self._field = SearchField(look, self.tr("Search the help"))
        self._count = QLabel()
        self._count.setProperty("role", FontRole.SECONDARY)
        self._contents = QListWidget()
        self._contents.setProperty("bare", True)
        self._contents.setAccessibleName(self.tr("Pages of the help"))
        self._text = QTextBrowser()
        self._text.setProperty("bare", True)
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._on_link)
        font = look.font(FontRole.BASE)
        font.setFeature(QFont.Tag("calt"), 0)  # else options and comments in code become dashes and arrows
        self._text.setFont(font)
        self._text.setAccessibleName(self.tr("Help"))
        self._build()
        for page in self._pages:
            self._contents.addItem(QListWidgetItem(page.title))
        self._contents.currentRowChanged.connect(self._show)
        self._field.textChanged.connect(self._search)
        self._contents.setCurrentRow(0)
        look.changed.connect(self._on_look_changed)

    def _build(self) -> None:
        px = self._look.px
        fit(self, self._look, *_SIZE)
        side = QFrame()
        side.setProperty("edge", "right")
        side.setFixedWidth(px(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(px(12), px(16), px(12), px(12))
        column.setSpacing(px(8))
        for part in (self._field, self._count, self._contents):
            column.addWidget(part)
        self._count.hide()
        self._contents.ensurePolished()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._text, 1)

    def _search(self) -> None:
        """List the pages that hold all words typed, and show the first of them."""
        words = fold(self._field.text()).split()
        found = [number for number, page in enumerate(self._pages) if page.holds(words)]
        for number in range(len(self._pages)):
            self._contents.item(number).setHidden(number not in found)
        told = self.tr("1 page") if len(found) == 1 else self.tr("{} pages").format(len(found))
        self._count.setText(told)
        self._count.setVisible(bool(words))
        if words:
            announce(self._field, told)
        if found and self._contents.currentRow() not in found:
            self._contents.setCurrentRow(found[0])
        else:
            self._mark_words()

    def _on_look_changed(self) -> None:
        self._show(self._contents.currentRow())

    def _show(self, row: int) -> None:
        theme = self._look.theme
        colours = {"text": theme.text, "muted": theme.text2, "accent": theme.accent, "danger": theme.danger}
        colours |= {"border": theme.border, "quote": theme.text2}
        px, text = self._look.px, self._pages[row].text
        width = min(px(_SIZE[0]), self.width()) - px(_SIDE + 3 * _MARGIN)
        for _alt, name in PICTURE.findall(text):
            self._text.document().addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(name), self._picture(name, width)
            )
        text = PICTURE.sub(r"PICTURE \2 \1", text)
        line = px(23 if spoken() == "ko" else 20)  # in dots: else a line with code would be higher than its neighbours
        type_of = (
            f"body, td {{ line-height: 124%; }} p, li {{ line-height: {line}px; }} p.picture {{ line-height: 100%; }}"
        )
        type_of += f"code, pre {{ font-family: '{MONO}'; font-size: {px(12)}px; }}"
        type_of += "".join(
            f"p.{part} {{ font-size: {px(size)}px; line-height: 124%; }}" for part, size in _HEADINGS.items()
        )
        type_of += "em { font-style: normal; font-weight: 600; }" if spoken() == "ko" else ""  # Hangul is not slanted
        page = preview_html(text, {}, colours=colours).replace("</style>", f"{type_of}</style>")
        if self._pages[row].name == _SEARCH:
            page = EXAMPLE.sub(_linked, page)
        page = _own_keys(page)
        self._text.setHtml(_STAND_IN.sub(rf'<p class="picture"><img src="\1" width="{width}" alt="\2"></p>', page))
        self._text.document().setDocumentMargin(px(_MARGIN))
        self._text.document().setIndentWidth(px(_INDENT))
        self._mark_words()

    def _picture(self, name: str, width: int) -> QImage:
        """Return a picture as sharp as this screen shows it, with an edge: its own ground is that of the page."""
        ratio = self.devicePixelRatioF()
        path = next(folder / name for folder in _folders() if (folder / name).is_file())
        picture = QImage(str(path)).scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(picture)
        painter.setPen(self._look.colour("border"))
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def _mark_words(self) -> None:
        """Mark the words searched for, and bring the first of them into sight."""
        text, marks = self._text.document().toPlainText(), []
        for word in fold(self._field.text()).split():
            for start, end in _places(word, text):
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(self._text.document())
                mark.cursor.setPosition(start)
                mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                mark.format.setBackground(self._look.colour("mark"))
                marks.append(mark)
        self._text.setExtraSelections(marks)
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(min((mark.cursor.selectionStart() for mark in marks), default=0))
        self._text.setTextCursor(cursor)
        if not marks:
            self._text.verticalScrollBar().setValue(0)  # the margin above the first line, too

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() == _SCHEME:
            self.query_requested.emit(unquote(link.path()))
            self.accept()


def _linked(example: re.Match[str]) -> str:
    """Return an example of the help as a link that searches for it."""
    return f'<a href="{_SCHEME}:{quote(unescape(example[1]), safe="")}">{example[0]}</a>'


def _own_keys(text: str) -> str:
    """Write keys that stand in code as this platform and the window's language write them."""
    return _KEYS_IN_CODE.sub(lambda keys: _own(keys[0]), text)


def _own(keys: str) -> str:
    if keys in _MODIFIER.split("|"):  # Qt names these only with another key
        return _own(f"{keys}+A").removesuffix("A").rstrip("+")
    return QKeySequence(keys.replace("Enter", "Return")).toString(QKeySequence.SequenceFormat.NativeText)


def _places(word: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where the folded *word* stands in *text*, in which a letter may fold to several or none."""
    folded = [(letter, at) for at, character in enumerate(text) for letter in fold(character)]
    for found in re.finditer(re.escape(word), "".join(letter for letter, _at in folded)):
        yield folded[found.start()][1], folded[found.end() - 1][1] + 1


def _folders() -> list[Path]:
    """Return where the pages lie: in the language of the window, and in English for those that it lacks."""
    return [resource("help", language) for language in dict.fromkeys((spoken(), "en"))]


def pages() -> list[Page]:
    """Read the pages in their order."""
    found = {path.name: path for folder in reversed(_folders()) for path in folder.glob("*.md")}
    return [_read(path) for _name, path in sorted(found.items())]


def _read(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    return Page(path.stem, text.split("\n", 1)[0].lstrip("# "), text)


def _shortcuts(actions: Actions) -> str:
    rows = [
        f"| {command.menu_name} | {command.name.rstrip(' …')} | `{_own(action.shortcut().toString())}` |"
        for command, action in actions
        if not action.shortcut().isEmpty()
    ]
    translate = QCoreApplication.translate
    title, heads = translate("HelpDialog", "Shortcuts"), translate("HelpDialog", "Menu | Command | Keys")
    return f"# {title}\n\n| {heads} |\n| --- | --- | --- |\n" + "\n".join(rows) + "\n"
