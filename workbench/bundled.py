"""Finds the files that come with the program (``resources/``): in a checkout, a wheel or a frozen app.

May import: errors.
"""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a bundled file or folder, such as ``resource("samples", "articles")``."""
    inside = Path(__file__).parent / "resources"
    root = inside if inside.is_dir() else Path(__file__).parent.parent / "resources"
    return root.joinpath(*parts)
