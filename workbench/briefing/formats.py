"""The formats that a release can have."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """Name a format of a release."""

    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"

    @property
    def suffix(self) -> str:
        """Return the ending of its files' names."""
        return ".md" if self is Format.MARKDOWN else f".{self.value}"
