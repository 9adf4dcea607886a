from __future__ import annotations

import ctypes
import sys

import pytest

from workbench.display import missing_display, missing_libraries

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves Qt's libraries out")


@linux_only
def test_missing_libraries_are_named_as_debian_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> object:
        if name in {"libEGL.so.1", "libxkbcommon.so.0"}:
            raise OSError(name)
        return object()

    monkeypatch.setattr(ctypes, "CDLL", load)
    assert missing_libraries() == (
        "Qt lacks system libraries here; on Debian or Ubuntu: sudo apt-get install libegl1 libxkbcommon0"
    )
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    assert missing_libraries() == ""


@linux_only
def test_a_machine_without_a_display_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in missing_display()
    monkeypatch.setenv("DISPLAY", ":0")
    assert missing_display() == ""


@linux_only
def test_more_is_needed_for_x11_than_for_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> object:
        if name == "libxcb-cursor.so.0":
            raise OSError(name)
        return object()

    monkeypatch.setattr(ctypes, "CDLL", load)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert missing_libraries() == ""
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert missing_libraries().endswith("libxcb-cursor0")
