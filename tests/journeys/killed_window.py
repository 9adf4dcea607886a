"""A window in a process of its own, to be killed: ``python -m tests.journeys.killed_window LIBRARY SETTINGS``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from workbench.desktop.app import Application
from workbench.desktop.main_window import MainWindow
from workbench.desktop.wiring.library_page import LibraryPage
from workbench.domain.spans import Span
from workbench.library import articles, passages
from workbench.operations.passages import mark_passage
from workbench.settings import SettingsFile


def run(library: Path, settings: Path) -> None:
    """Read the second article at its sixtieth paragraph, with a passage chosen and words selected, until the end."""
    qt = QApplication(sys.argv[:1])
    application = Application(qt, SettingsFile(settings))
    application.open(library)
    window, session = application.window, application.session
    assert isinstance(window, MainWindow)
    assert session is not None
    article_id = articles.ids(session.db)[1]
    page = window.findChild(LibraryPage)
    assert page is not None
    page.show_article(article_id)
    view = window.reader.view
    start = view.text.index("Paragraph 60")

    def marked() -> None:
        (passage,) = passages.of_article(session.db, article_id)
        view.select(Span(start + 13, start + 24))
        window.reader.choose_passage(passage.id)
        view.set_top_offset(start)

    session.perform(mark_passage, article_id=article_id, span=Span(start, start + 12), then=lambda _changes: marked())
    qt.exec()


if __name__ == "__main__":
    run(Path(sys.argv[1]), Path(sys.argv[2]))
