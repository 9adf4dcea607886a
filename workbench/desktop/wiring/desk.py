"""What the wiring connects."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.main_window import MainWindow
from workbench.desktop.session import Session


@dataclass(frozen=True, slots=True)
class Desk:
    """Hold one window and what it works on."""

    look: Look
    session: Session
    actions: Actions
    window: MainWindow
