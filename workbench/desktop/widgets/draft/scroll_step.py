"""The preview scrolled in step with the draft, heading by heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock

from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.draft.preview_view import PreviewView


class ScrollStep(QObject):
    """Let a preview show what stands at the top of an editor; between two headings, as far down as there."""

    def __init__(self, editor: DraftEditor, preview: PreviewView) -> None:
        super().__init__(preview)
        self._editor = editor
        self._preview = preview
        self._steps: list[tuple[float, float]] = []
        editor.verticalScrollBar().valueChanged.connect(lambda _value: self.follow())

    def learn(self, draft: str, headings: Sequence[tuple[int, str]]) -> None:
        """Find the *headings* of *draft*, each with its line, in the page that is shown now."""
        lines = (line for line, _ in headings)
        there = dict(zip(lines, _tops(self._preview, [words for _, words in headings]), strict=False))
        height = self._preview.document().size().height()
        self._steps = [(0.0, 0.0), *((float(line), top) for line, top in there.items() if line)]
        self._steps.append((float(draft.count("\n") + 1), height))

    def follow(self) -> None:
        """Scroll to what the editor shows at its top."""
        top = self._editor.top_line()
        for (line, place), (next_line, next_place) in pairwise(self._steps):
            if line <= top < next_line:
                share = (top - line) / (next_line - line)
                self._preview.verticalScrollBar().setValue(round(place + share * (next_place - place)))
                return


def _tops(preview: PreviewView, headings: list[str]) -> Iterator[float]:
    """Yield how far down each heading stands in the page, as far as they are found in order."""
    layout = preview.document().documentLayout()
    block: QTextBlock = preview.document().begin()
    for words in headings:
        while block.isValid() and " ".join(block.text().split()) != words:
            block = block.next()
        if not block.isValid():
            return
        yield layout.blockBoundingRect(block).top()
