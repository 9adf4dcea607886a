"""How a draft will read: a page that loads nothing and opens nothing."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QUrl, Signal
from PySide6.QtGui import QHelpEvent, QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from workbench.desktop.look import SANS, SERIF, FontRole, Look
from workbench.desktop.widgets.tags.tag_chip import plain_tip
from workbench.printing.bullets import hang_bullets

_MARGIN = 32
_BODY = 16


class PreviewView(QTextBrowser):
    """Show a page of ``briefing.preview``. ``key_clicked`` carries the key of the passage whose citation was clicked.

    *quotes*, set with each page, are what pointing at a citation shows, by key.
    """

    key_clicked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._quotes: dict[str, str] = {}
        self.setProperty("bare", "true")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Preview"))
        self.anchorClicked.connect(self._on_anchor_clicked)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_page(self, html: str, quotes: dict[str, str]) -> None:
        """Show *html* and stay at the place that was read."""
        self._quotes = quotes
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
            QToolTip.showText(event.globalPos(), plain_tip(tip) if tip else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == "passage":
            self.key_clicked.emit(url.path())

    def _on_look_changed(self) -> None:
        """Set the type; colours and spaces are the page's own, and it is shown anew in them."""
        px = self._look.px
        self.document().setDocumentMargin(px(_MARGIN))
        self.document().setIndentWidth(px(24))
        self.document().setDefaultFont(self._look.font(FontRole.ARTICLE, _BODY))
        self.document().setDefaultStyleSheet(
            f"body, p, li, td {{ font-family: '{SERIF}'; font-size: {px(_BODY)}px; line-height: 116%; }}"
            f"p.h1 {{ font-size: {px(28)}px; line-height: 94%; }}"
            f"li {{ margin-bottom: {px(6)}px; }}"
            f"p.h2, p.h3, p.h4, p.h5, p.h6 {{ font-family: '{SANS}'; font-size: {px(14)}px; }}"
            f"p.h3 {{ font-family: '{SERIF}'; font-size: {px(17)}px; }}"
            f"th {{ font-family: '{SANS}'; font-size: {px(12)}px; font-weight: 600; }}"
            f"sup {{ font-family: '{SANS}'; }}"
            f"p.source, p.source a {{ font-family: '{SANS}'; font-size: {px(12)}px; }}"
        )
