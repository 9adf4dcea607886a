from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.panels.desk import Desk
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.domain.codebook import Tag


@pytest.fixture
def desk(look: Look, tags: dict[str, Tag], session: Session, actions: Actions, qtbot: QtBot) -> Desk:
    """Reader and inspector on the library with its four tags; no article is shown yet."""
    return Desk(look, session, actions, qtbot)
