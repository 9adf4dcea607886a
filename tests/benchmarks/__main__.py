"""``python -m tests.benchmarks [window|search|import|copies|suggestions|briefing]``: prints figures with the machine's; no figure fails anything."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Iterable
from pathlib import Path

import psutil


def main() -> None:
    """Run what is asked for, or the window's figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    kinds = parser.add_subparsers(dest="kind")
    window_parser = kinds.add_parser("window", help="first window, keystrokes, heartbeat during an import")
    window_parser.add_argument("--articles", type=int, default=10_000)
    window_parser.add_argument("--files", type=int, default=1_000)
    window_parser.add_argument("--keep", type=Path, help="the folder of search --keep: its library is searched")
    search_parser = kinds.add_parser("search", help="index rate and query times beside other engines; ranking")
    search_parser.add_argument("--articles", type=int, nargs="+", default=[])
    search_parser.add_argument("--corpus", type=Path, help="JSON lines with id, title, date, body")
    search_parser.add_argument("--judged", type=Path, help="a judged collection: see tests/benchmarks/judged.py")
    search_parser.add_argument("--engines", nargs="+", default=[], help="workbench, fts5, whoosh, recoll; all of them")
    search_parser.add_argument("--keep", type=Path, help="a folder where libraries and indexes stay for the next time")
    import_parser = kinds.add_parser("import", help="files per second, memory, and scores where the corpus has gold")
    import_parser.add_argument("--corpus", type=Path, help="a folder of files")
    import_parser.add_argument("--texts", type=int, default=10_000, help="without one: so many made-up plain texts")
    copies_parser = kinds.add_parser("copies", help="copies found and wrongly found, and what an article costs")
    copies_parser.add_argument("--articles", type=int, default=20_000)
    suggestions_parser = kinds.add_parser("suggestions", help="precision and recall of suggested tags")
    suggestions_parser.add_argument("--judged", type=Path, help="JSONL of articles with labelled actors")
    suggestions_parser.add_argument("--codebook", type=Path, help="CSV or .qdc to find them by; else the sample's")
    kinds.add_parser(
        "briefing", help="a keystroke, preview and review at 5,000 words and 300 citations; exports of 1,000"
    )
    chosen = parser.parse_args()
    memory = psutil.virtual_memory().total / 2**30
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} CPUs, {memory:.0f} GiB")
    if chosen.kind == "search":
        _search(chosen)
    elif chosen.kind in {"import", "copies", "suggestions"}:
        for line in _lines(chosen):
            print(line)
    elif chosen.kind == "briefing":
        from tests.benchmarks import briefing  # noqa: PLC0415 - Qt is loaded only for the window's figures

        for line in briefing.measure():
            print(line)
    else:
        from tests.benchmarks import window  # noqa: PLC0415 - Qt is loaded only for the window's figures

        chosen = chosen if chosen.kind else window_parser.parse_args([])
        window.measure(articles_searched=chosen.articles, files=chosen.files, keep=chosen.keep)


def _lines(chosen: argparse.Namespace) -> Iterable[str]:
    # Reading processes import this module, too: what it loads at the top, each of them would wait for.
    from tests.benchmarks import importing, likeness, suggestions  # noqa: PLC0415 - see above

    if chosen.kind == "suggestions":
        return suggestions.measure(chosen.judged, chosen.codebook)
    if chosen.kind == "copies":
        figures = likeness.measure(chosen.articles)
    else:
        figures = importing.measure(chosen.corpus) if chosen.corpus else importing.measure_texts(chosen.texts)
    return (f"{name}: {figure:,.0f}" if figure >= 100 else f"{name}: {figure:.3g}" for name, figure in figures.items())


def _search(chosen: argparse.Namespace) -> None:
    from tests.benchmarks import judged, search  # noqa: PLC0415 - see _lines

    if chosen.judged:
        judged.measure(chosen.judged)
        return
    counts = chosen.articles or ([search.lines_in(chosen.corpus)] if chosen.corpus else [1_000, 10_000])
    for count in counts:
        search.measure(count, corpus=chosen.corpus, keep=chosen.keep, engines=tuple(chosen.engines))


if __name__ == "__main__":
    main()
