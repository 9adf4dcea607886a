"""The help: pages written for analysts, and the list of all shortcuts."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import quote, unquote

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from workbench.briefing.preview import preview_html
from workbench.bundled import resource
from workbench.desktop.actions import Actions
from workbench.desktop.look import FontRole, Look

_SEARCH = "Search"  # the title of the page on the query language
_SCHEME = "search"
_EXAMPLE = re.compile("<code>(?!/<|AND<|OR<|[a-z]+:<|Ctrl)([^<]+)</code>")  # a key or half a query is no example


class HelpDialog(QDialog):
    """Show the pages of ``resources/help`` and the shortcuts, which are read off the table of commands.

    On the page of the search every example can be clicked.
    """

    query_requested = Signal(str)
    """This example is to be searched for."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.resize(look.px(960), look.px(680))
        self._look = look
        self._pages = [_read(path) for path in sorted(resource("help").glob("*.md"))]
        self._pages.append((self.tr("Shortcuts"), _shortcuts(actions)))
        self._contents = QListWidget()
        self._contents.setAccessibleName(self.tr("Pages of the help"))
        self._contents.setFixedWidth(look.px(220))
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._on_link)
        self._text.setFont(look.font(FontRole.BASE))
        self._text.setAccessibleName(self.tr("Help"))
        self._text.document().setDocumentMargin(look.px(24))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._contents)
        layout.addWidget(self._text)
        self._contents.ensurePolished()
        self._contents.addItems([title for title, _ in self._pages])
        self._contents.currentRowChanged.connect(self._show)
        self._contents.setCurrentRow(0)
        look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self._show(self._contents.currentRow())

    def _show(self, row: int) -> None:
        theme = self._look.theme
        colours = {"text": theme.text, "muted": theme.text2, "accent": theme.accent, "danger": theme.danger}
        colours |= {"border": theme.border, "quote": theme.text2}
        title, text = self._pages[row]
        html = preview_html(text, {}, colours=colours)
        self._text.setHtml(_EXAMPLE.sub(_linked, html) if title == _SEARCH else html)

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() == _SCHEME:
            self.query_requested.emit(unquote(link.path()))
            self.accept()


def _linked(example: re.Match[str]) -> str:
    """Return an example of the help as a link that searches for it."""
    return f'<a href="{_SCHEME}:{quote(unescape(example[1]), safe="")}">{example[0]}</a>'


def _read(path: Path) -> tuple[str, str]:
    text = path.read_text(encoding="utf-8")
    return text.split("\n", 1)[0].lstrip("# "), text


def _shortcuts(actions: Actions) -> str:
    rows = [
        f"| {command.menu} | {command.title.rstrip('…')} | `{action.shortcut().toString()}` |"
        for command, action in actions
        if not action.shortcut().isEmpty()
    ]
    return "# Shortcuts\n\n| Menu | Command | Keys |\n| --- | --- | --- |\n" + "\n".join(rows) + "\n"
