"""Recognises the text in pictures of pages with an installed ``tesseract``. Pictures go to it through a pipe, none to the disk."""

from __future__ import annotations

import math
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

from workbench.errors import WorkbenchError
from workbench.importing.pdf_lines import Line
from workbench.sentences import Sentence

_POINTS = 72
_DOTS = 300
"""Dots per inch, as tesseract's manual asks for."""
_MOST_DOTS = 40_000_000
_A4 = 595.0
_SURE = 30.0
"""Per cent of confidence below which a word is a speck or a part of a picture."""
_ALIKE = 0.15
_UP = re.compile(r"[\dA-ZÀ-ÞĀ-ſbdfhiklt]")
_DOWN = re.compile(r"[gjpqyçQ,;()]")
_FLAT = re.compile(r"[a-zß-öø-ÿ\s.:–—-]*")
"""Letters that reach above and below the small ones; where there are only these, a line is lower than its type."""
_WORD = "5"
_NOT_SPACED = "\u2e80"


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Hold the path of tesseract's *program*, its *languages* ("eng+kor"), and how many *seconds* a page may take.

    *alive* is called before each page: the reading goes on.
    """

    program: str
    languages: str
    seconds: float
    alive: Callable[[], None] = _nothing

    def lines_of(self, page: Any, number: int) -> list[Line]:
        """Return the lines in the picture of a pypdfium2 *page*, as ``pdf_lines`` does. Raises WorkbenchError."""
        width, height = page.get_size()
        scale = min(_DOTS / _POINTS, math.sqrt(_MOST_DOTS / max(1.0, width * height)))
        bitmap = page.render(scale=scale, grayscale=True)
        rows = memoryview(bitmap.buffer).cast("B")
        starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
        picture = b"".join(rows[start : start + bitmap.width] for start in starts)
        head = b"P5 %d %d 255\n" % (bitmap.width, bitmap.height)  # the plainest of formats: Netpbm's grey map
        return list(self._lines(head + picture, number, 1 / scale))

    def lines_in(self, picture: bytes) -> list[Line]:
        """Return the lines in a *picture* as a file holds it. Raises WorkbenchError."""
        return list(self._lines(picture, 1, None))

    def _lines(self, picture: bytes, number: int, scale: float | None) -> Iterator[Line]:
        """Yield the lines; *scale* is the length of a dot in points, where it is not known the picture counts as A4."""
        rows = [row.split("\t") for row in self._table(picture).splitlines()]
        page = next((float(row[8]) for row in rows if row[0] == "1" and len(row) > 8), 0.0)
        scale = scale or _A4 / (page or _A4)
        lines: dict[tuple[str, ...], list[_Word]] = {}
        for row in rows:
            word = _word(row, scale)
            if word is not None:
                lines.setdefault(tuple(row[2:5]), []).append(word)
        usual = median([_size(words) for words in lines.values()]) if lines else 0.0
        for words in lines.values():
            yield _line(words, number, usual)

    def _table(self, picture: bytes) -> str:
        self.alive()
        command = [self.program, "stdin", "stdout", "-l", self.languages, "-c", "tessedit_create_tsv=1"]
        try:
            done = subprocess.run(  # noqa: S603 - an installed program, no shell, no word from a file
                command,
                input=picture,
                capture_output=True,
                timeout=self.seconds,
                check=False,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # each reading process has a core of its own
            )
        except subprocess.TimeoutExpired as problem:
            raise WorkbenchError(
                "Recognising the text of a page took longer than {seconds} seconds.", seconds=f"{self.seconds:g}"
            ) from problem
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            raise WorkbenchError(
                "tesseract could not recognise the text: {why}", why=said[-1] if said else Sentence("it gave no reason")
            )
        return done.stdout.decode(errors="replace")


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    left: float
    right: float
    top: float
    bottom: float


def installed_program() -> str:
    """Return the path of tesseract on this machine, or an empty string."""
    return shutil.which("tesseract") or ""


def _word(row: list[str], scale: float) -> _Word | None:
    """Return the word in a row of tesseract's table: level, five counts, left, top, width, height, confidence, text."""
    if len(row) < 12 or row[0] != _WORD or float(row[10]) < _SURE or not row[11].strip():
        return None
    left, top, width, height = (int(cell) * scale for cell in row[6:10])
    return _Word(row[11], left, left + width, top, top + height)


def _line(words: list[_Word], number: int, usual: float) -> Line:
    """Return words as a line. Sizes are measured, so those that are nearly as usual are as usual."""
    size = _size(words)
    size = usual if abs(size - usual) < _ALIKE * usual else size
    x0, x1 = min(word.left for word in words), max(word.right for word in words)
    return Line(_text(words), x0, x1, max(word.bottom for word in words), round(size, 1), page=number)


def _text(words: list[_Word]) -> str:
    """Join words with spaces, but for scripts that have none."""
    text = words[0].text
    for word in words[1:]:
        unspaced = text[-1] >= _NOT_SPACED and word.text[0] >= _NOT_SPACED and not _is_hangul(word.text[0])
        text += word.text if unspaced else f" {word.text}"
    return text


def _size(words: list[_Word]) -> float:
    """Return the size of the type, from how high the words are and which letters they have.

    In most faces small letters are half as high as the type, tall ones reach .72 of it, and low ones .21 below the line.
    """
    height = max(word.bottom for word in words) - min(word.top for word in words)
    text = _text(words)
    up = 0.52 if _FLAT.fullmatch(text) and not _UP.search(text) else 0.72
    return height / (up + (0.21 if _DOWN.search(text) else 0.0))


def _is_hangul(letter: str) -> bool:
    return "\uac00" <= letter <= "\ud7a3"
