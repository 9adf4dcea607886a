"""Keep text that was dropped on the window as a file that can be imported."""

from __future__ import annotations

from pathlib import Path

from workbench.errors import WorkbenchError


def write_dropped(folder: Path, *, text: str, title: str = "", url: str = "") -> Path:
    """Write *text* with its *title* and address as a Markdown file into *folder* and return it; nothing is fetched.

    An address without text becomes an article that holds only the address. Raises WorkbenchError for nothing at all.
    """
    words = text.strip() or url
    if not words:
        raise WorkbenchError("There is no text in what was dropped.")
    stated = {"title": title or (url if words == url else ""), "url": url}
    front = "".join(f"{name}: {_one_line(value)}\n" for name, value in stated.items() if value)
    number = sum(1 for _ in folder.glob("*.md")) + 1
    path = folder / f"Dropped text {number}.md"
    path.write_text((f"---\n{front}---\n\n" if front else "") + words + "\n", encoding="utf-8")
    return path


def _one_line(value: str) -> str:
    return " ".join(value.split())
