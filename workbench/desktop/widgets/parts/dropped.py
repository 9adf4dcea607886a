"""What is dropped on the window: files, text, an address."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QUrl

_TITLED_ADDRESS = "text/x-moz-url"


@dataclass(frozen=True, slots=True)
class Dropped:
    """Hold the paths of files and folders, or else a text with the address and the title that came with it."""

    paths: tuple[str, ...] = ()
    text: str = ""
    url: str = ""
    title: str = ""

    def __bool__(self) -> bool:
        return bool(self.paths or self.text or self.url)


def dropped(data: QMimeData) -> Dropped:
    """Read what was dropped; an address is only noted, never visited."""
    paths = tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
    if paths:
        return Dropped(paths)
    url = next((url.toString() for url in data.urls() if url.scheme() in {"http", "https"}), "")
    text = data.text().strip()
    if not url and " " not in text and QUrl(text).scheme() in {"http", "https"}:
        url = text
    return Dropped((), "" if text == url else text, url, _title_of(data, url))


def _title_of(data: QMimeData, url: str) -> str:
    """Return the title that a browser states in the second line beside the address (UTF-16)."""
    lines = bytes(data.data(_TITLED_ADDRESS).data()).decode("utf-16-le", errors="ignore").split("\n")
    title = lines[1].strip("\0 ") if len(lines) > 1 else ""
    return "" if title == url else title
