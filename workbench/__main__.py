"""Start of the program: ``python -m workbench`` and the command ``workbench``."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from workbench.display import missing_display, missing_libraries


def open_window(library: Path | None) -> int:
    """Show the window on *library*, or on the last one; without a display say so and return 0."""
    reason = missing_display()
    if reason:
        print(reason, file=sys.stderr)
        return 0
    lacking = missing_libraries()
    if lacking:
        print(f"workbench: {lacking}", file=sys.stderr)
        return 1
    from workbench.desktop.app import show  # noqa: PLC0415 - Qt is loaded only when a window is to be shown

    return show(library)


def main() -> None:
    """Do what the command line says and exit with its status."""
    multiprocessing.freeze_support()
    try:
        from workbench.cli.app import run  # noqa: PLC0415 - worker processes import this module and need no command line

        status = run(sys.argv[1:], open_window)
    except KeyboardInterrupt:  # before or after the command, which tells by itself where it was stopped
        print("workbench: stopped.", file=sys.stderr)
        status = 1
    sys.exit(status)


if __name__ == "__main__":
    main()
