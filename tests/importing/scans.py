"""Scans: PDF files with pictures of pages and no text, and a program that stands in for tesseract."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_STAND_IN = '''#!{python}
"""Stands in for tesseract: prints a table of the words that were put beside it, whatever the picture."""
import os, pathlib, sys, time
here = pathlib.Path(__file__).parent
picture = sys.stdin.buffer.read()
with (here / "calls.txt").open("a") as calls:
    calls.write(f"{{picture[:2]!r}} {{sys.argv[1:]}}\\n")
if (here / "fails.txt").exists():
    sys.exit("Error opening data file " + (here / "fails.txt").read_text())
if (here / "sleeps.txt").exists():
    (here / "sleeps.txt").write_text(str(os.getpid()))
    time.sleep(60)
print("level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext")
print("1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t2480\\t3508\\t-1\\t")
top, count = 200, len((here / "calls.txt").read_text().splitlines())
for line, words in enumerate((here / "words.txt").read_text(encoding="utf-8").split("\\f")[(count - 1) % 3].splitlines()):
    left = 200
    height = int((90 if line == 0 else 45) * (0.93 if set(words) & set("gjpqy,;()") else 0.72))
    for number, word in enumerate(words.split(), 1):
        confidence = 5 if word == "~~" else 95
        print(f"5\\t1\\t1\\t1\\t{{line}}\\t{{number}}\\t{{left}}\\t{{top}}\\t{{20 * len(word)}}\\t{{height}}\\t{{confidence}}\\t{{word}}")
        left += 20 * len(word) + 15
    top += 160 if line == 0 else 52
'''


def stand_in(folder: Path, words: str) -> Path:
    """Write a program called tesseract that recognises *words*: those of three pages, parted by form feeds; a page's first line is large."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "tesseract"
    program.write_text(_STAND_IN.format(python=sys.executable), encoding="utf-8")
    program.chmod(0o755)
    (folder / "words.txt").write_text(words, encoding="utf-8")
    return program


def calls(program: Path) -> list[str]:
    """Return how the stand-in was called, each time."""
    noted = program.parent / "calls.txt"
    return noted.read_text().splitlines() if noted.exists() else []


def scanned(content: bytes, *, dots: int = 200) -> bytes:
    """Return a PDF with the pictures of another's pages."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    document = pypdfium2.PdfDocument(content)
    for page in document:
        canvas.drawImage(ImageReader(page.render(scale=dots / 72, grayscale=True).to_pil()), 0, 0, *A4)
        canvas.showPage()
    document.close()
    canvas.save()
    return buffer.getvalue()
