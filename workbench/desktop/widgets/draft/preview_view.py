"""How a draft will read: a page that loads nothing and opens nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QUrl, Signal
from PySide6.QtGui import QHelpEvent, QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from workbench.desktop.look import SANS, SERIF, FontRole, Look
from workbench.desktop.widgets.parts.tips import plain_tip
from workbench.printing.bullets import hang_bullets

_ON_PAPER = "QTextBrowser { background: #ffffff; } QScrollBar::handle { background: #b4b6bf; }"


@dataclass(frozen=True, slots=True)
class _Type:
    """Hold the sizes of type in design pixels, and the families of the headings of first and third rank."""

    margin: int
    body: int
    sizes: tuple[int, int, int]
    h1: str
    h3: str


_SCREEN = _Type(32, 16, (28, 14, 16), SERIF, SERIF)
_PAPER = _Type(48, 14, (28, 19, 15), SANS, SANS)  # as ``printing`` sets it: 10 pt, and 20, 13.5 and 11 for headings


class PreviewView(QTextBrowser):
    """Show a page of ``briefing.preview``. ``key_clicked`` carries the key of the passage whose citation was clicked.

    *quotes*, set with each page, are what pointing at a citation shows, by key. The page shows as on the screen, or in the
    type and on the white of paper.
    """

    key_clicked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._html = ""
        self._quotes: dict[str, str] = {}
        self._type = _SCREEN
        self.setProperty("bare", "true")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Preview"))
        self.anchorClicked.connect(self._on_anchor_clicked)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def is_paper(self) -> bool:
        """Say whether the page shows as it is printed."""
        return self._type is _PAPER

    def set_paper(self, wanted: bool) -> None:
        """Show the page as it is printed, or as on the screen."""
        self._type = _PAPER if wanted else _SCREEN
        self.setStyleSheet(_ON_PAPER if wanted else "")
        self._on_look_changed()

    def show_page(self, html: str, quotes: dict[str, str]) -> None:
        """Show *html* and stay at the place that was read."""
        self._html, self._quotes = html, quotes
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(html)
        page = self.document()
        hang_bullets(page)
        page.markContentsDirty(0, page.characterCount())  # Qt would lay out the changed lines alone
        page.size()  # lays the whole page out, without which the bar ends too early
        bar.setValue(place)

    def loadResource(self, kind: int, _name: QUrl | str) -> QImage | QByteArray:
        """Load nothing, wherever it may lie. For ``None`` or an empty picture, Qt would read a local file itself."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
            nothing.fill(0)
            return nothing
        return QByteArray()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the words behind a citation that is pointed at; an address as it is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            address = self.anchorAt(event.pos())
            tip = self._quotes.get(address.removeprefix("passage:"), address)
            QToolTip.showText(event.globalPos(), plain_tip(tip), self.viewport())
            return True
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words without what only holds them on their line."""
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText().replace("\N{WORD JOINER}", ""))
        copied.setHtml(self.textCursor().selection().toHtml().replace("\N{WORD JOINER}", ""))
        return copied

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == "passage":
            self.key_clicked.emit(url.path())

    def _on_look_changed(self) -> None:
        """Set the type; colours and spaces are the page's own."""
        px, kind = self._look.px, self._type
        h1, h2, h3 = map(px, kind.sizes)
        self.document().setDocumentMargin(px(kind.margin))
        self.document().setIndentWidth(px(24))
        self.document().setDefaultFont(self._look.font(FontRole.ARTICLE, kind.body))
        self.document().setDefaultStyleSheet(
            f"body, p, li, td {{ font-family: '{SERIF}'; font-size: {px(kind.body)}px; line-height: 116%; }}"
            f"p.h1 {{ font-family: '{kind.h1}'; font-size: {h1}px; line-height: 94%; }}"
            f"li {{ margin-bottom: {px(6)}px; }}"
            f"p.h2, p.h3, p.h4, p.h5, p.h6 {{ font-family: '{SANS}'; font-size: {px(14)}px; }}"
            f"p.h2 {{ font-size: {h2}px; }} p.h3 {{ font-family: '{kind.h3}'; font-size: {h3}px; }}"
            f"th {{ font-family: '{SANS}'; font-size: {px(12)}px; font-weight: 600; }}"
            f"sup {{ font-family: '{SANS}'; }}"
            f"p.source, p.source a {{ font-family: '{SANS}'; font-size: {px(12)}px; }}"
        )
        if self._html:  # a style sheet holds for what is set after it
            self.show_page(self._html, self._quotes)
