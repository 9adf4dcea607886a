"""``python -m tests.benchmarks [window|search|import|copies]``: prints figures with the machine's; no figure fails anything."""

from __future__ import annotations

import argparse
import os
import platform
from pathlib import Path

import psutil

from tests.benchmarks import importing, likeness, search


def main() -> None:
    """Run what is asked for, or the window's figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    kinds = parser.add_subparsers(dest="kind")
    window_parser = kinds.add_parser("window", help="first window, keystrokes, heartbeat during an import")
    window_parser.add_argument("--articles", type=int, default=10_000)
    window_parser.add_argument("--files", type=int, default=1_000)
    search_parser = kinds.add_parser("search", help="index rate and query times")
    search_parser.add_argument("--articles", type=int, nargs="+", default=[1_000, 10_000])
    import_parser = kinds.add_parser("import", help="files per second, and scores where the corpus has gold")
    import_parser.add_argument("--corpus", type=Path, required=True)
    copies_parser = kinds.add_parser("copies", help="copies found and wrongly found, and what an article costs")
    copies_parser.add_argument("--articles", type=int, default=20_000)
    chosen = parser.parse_args()
    memory = psutil.virtual_memory().total / 2**30
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} CPUs, {memory:.0f} GiB")
    if chosen.kind == "search":
        for count in chosen.articles:
            search.measure(count)
    elif chosen.kind == "import":
        for name, figure in importing.measure(chosen.corpus).items():
            print(f"{name}: {figure:,.3g}")
    elif chosen.kind == "copies":
        for name, figure in likeness.measure(chosen.articles).items():
            print(f"{name}: {figure:,.3g}")
    else:
        from tests.benchmarks import window  # noqa: PLC0415 - Qt is loaded only for the window's figures

        window.measure(articles_searched=getattr(chosen, "articles", 10_000), files=getattr(chosen, "files", 1_000))


if __name__ == "__main__":
    main()
