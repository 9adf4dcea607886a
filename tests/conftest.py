"""What every test runs under: no network, no screen, no settings of the person who runs it, no unnoticed warning."""

from __future__ import annotations

import json
import logging
import os
import socket
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from workbench.operations.samples import make_sample_library

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHONHASHSEED"] = "0"
settings.register_profile("workbench", deadline=None)  # a busy machine is no fault of the program
settings.load_profile("workbench")

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="also run the longer suites")
    parser.addoption("--all-pictures", action="store_true", help="make pictures in high contrast too")
    parser.addoption("--languages", default="en", help="languages of the pictures, such as en,de,ko")
    parser.addoption(
        "--help-pictures", action="store_true", help="make the pictures of the help anew, in the --languages"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make all pictures on a screen as large as people have, at each scale: Qt's own is 800 dots square."""
    if config.getoption("--all-pictures") and os.environ["QT_QPA_PLATFORM"] == "offscreen":
        scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
        screen = {"name": "screen", "x": 0, "y": 0, "width": round(1600 * scale), "height": round(1000 * scale)}
        file = Path(tempfile.mkdtemp()) / "screens.json"
        file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("the program tried to open a network connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in (
        "HOME",
        "USERPROFILE",
        "APPDATA",
        "LOCALAPPDATA",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
    ):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(autouse=True)
def _no_connection_stays_open(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close what a test leaves open; Python 3.13 warns of it, at another test."""
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def remembered(*args: Any, **options: Any) -> sqlite3.Connection:
        opened.append(connect(*args, **options))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", remembered)
    yield
    for connection in opened:
        with suppress(sqlite3.ProgrammingError):  # one that only its own thread may close
            connection.close()


@pytest.fixture(autouse=True)
def _no_unexpected_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    found = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    unexpected = [record.getMessage() for record in found if record.name.startswith("workbench")]
    assert not unexpected, f"the program logged: {unexpected}"


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample library, made once, to be copied."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOGNAME", "analyst")  # it is in the pictures of the help, whoever makes them
        return make_sample_library(tmp_path_factory.mktemp("samples") / "Sample library").folder
