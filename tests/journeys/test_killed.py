"""A window that is killed loses nothing: the next start opens at the exact place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import Draft, add_articles
from tests.journeys.hands import Hands
from workbench.desktop.app import Application
from workbench.library import passages
from workbench.library.library import Library
from workbench.settings import SettingsFile

TEXT = "\n\n".join(f"Paragraph {number} holds a few plain words 🙂 to read." for number in range(120))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills in another way")
def test_after_a_kill_the_window_opens_at_the_exact_place(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    folder = tmp_path / "Library"
    library = Library.create(folder)
    add_articles(library, [Draft("One", f"First. {TEXT}"), Draft("Two", f"Second. {TEXT}")])
    library.close()
    file = SettingsFile(tmp_path / "settings")
    command = [sys.executable, "-m", "tests.journeys.killed_window", str(folder), str(file.path.parent)]
    with subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as window:
        try:
            place: dict[str, object] = {}

            def is_placed() -> bool:
                place.update(file.load().places.get(str(folder), {}))
                return bool(place.get("passage") and place.get("offset")) and place["selection"] != [0, 0]

            qtbot.waitUntil(is_placed, timeout=60_000)
        finally:
            window.send_signal(signal.SIGKILL)
    assert window.returncode == -signal.SIGKILL

    application = Application(qapp, file)
    application.open(folder)
    hands = Hands(application, qtbot)
    hands.settle()
    reader = hands.window.reader
    assert hands.session.library.is_writable, "the lock went with the process"
    (passage,) = passages.of_article(hands.session.db, reader.article_id or 0)
    assert passage.quote == "Paragraph 60"
    assert (reader.article_id, reader.chosen_id) == (place["article"], passage.id)
    assert reader.view.top_offset() == place["offset"] == reader.view.text.index("Paragraph 60")
    assert reader.view.selection().of(reader.view.text) == "holds a few"
    hands.window.close()
    application.deleteLater()
