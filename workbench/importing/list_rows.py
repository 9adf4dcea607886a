"""Reads the rows of lists: CSV, JSON (one object on a line, or an array of them) and RIS."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from workbench.errors import WorkbenchError
from workbench.importing.encoding import decode
from workbench.importing.list_columns import meaning_of
from workbench.sentences import Sentence

Row = dict[str, str]

_RIS = re.compile(rb"\s*(?:1\.\r?\n)?TY {1,2}- ?\S*\r?\n(?:[A-Z][A-Z0-9] {1,2}-)")
_TAG = re.compile(r"([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$")
_PARTED = {"A1", "AU", "L1", "L2"}
_DELIMITERS = (",", ";", "\t", "|")
_JSON = {".json", ".jsonl", ".ndjson"}
_LARGEST = 64 << 20
_LONGEST = 32 << 20
_SAMPLE = 65536
_FEED_OF_ROWS = ("items", "articles", "results", "data", "docs", "documents", "entries", "value", "records")
_WITHOUT = Sentence(
    "“{name}” has no column for titles and texts (such as title, text, date, outlet, url); "
    "name its columns so and import it again."
)


def is_ris(start: bytes) -> bool:
    """Say whether a file that begins with *start* is in RIS, as reference managers write."""
    return bool(_RIS.match(start.removeprefix(b"\xef\xbb\xbf")))


def is_json(start: bytes, suffix: str) -> bool:
    """Say whether a file that begins with *start* is JSON."""
    begun = start.removeprefix(b"\xef\xbb\xbf").lstrip()[:200]
    return (suffix in _JSON and begun[:1] in {b"{", b"["}) or bool(
        re.match(rb"\[?\s*\{\s*\"[\w@$ -]{1,60}\"\s*:", begun)
    )


def is_csv(start: bytes, suffix: str) -> bool:
    """Say whether a file that begins with *start* is a table with a line of names of columns."""
    if suffix in {".csv", ".tsv"}:
        return True
    if start.lstrip().startswith(b"<"):  # markup, whose first line may be all of it
        return False
    head = _text(start[:_SAMPLE]).partition("\n")[0]
    known = {meaning_of(name) for name in _names(head)} - {""}
    return len(known) >= 3 and bool(known & {"text", "abstract", "file", "url"})


def csv_rows(file: BinaryIO, name: str) -> Iterator[Row]:
    """Yield the rows of a table. Raises WorkbenchError where its first line names no columns that articles have."""
    file.seek(0)
    sample = file.read(_SAMPLE)
    encoding = decode(sample[: sample.rfind(b"\n") + 1] or sample).encoding
    file.seek(0)
    text = io.TextIOWrapper(
        file, encoding="utf-8-sig" if encoding == "utf-8" else encoding, errors="replace", newline=""
    )
    csv.field_size_limit(_LONGEST)
    try:
        delimiter = _delimiter(text.readline().removeprefix("\ufeff"))
        text.seek(0)
        reader = csv.reader(text, delimiter=delimiter)
        columns = [column.strip("\ufeff \t") for column in next(reader, [])]
        if not {meaning_of(column) for column in columns} & {"text", "abstract", "file", "title", "url"}:
            raise WorkbenchError(_WITHOUT, name=name)
        for cells in reader:
            row = {column: cell for column, cell in zip(columns, cells, strict=False) if column and cell.strip()}
            if row:
                yield row
    except csv.Error as problem:
        raise WorkbenchError(
            "“{name}” is a damaged table ({problem}); the rows before that were read.", name=name, problem=problem
        ) from problem
    finally:
        text.detach()


def json_rows(file: BinaryIO, name: str) -> Iterator[Row]:
    """Yield the objects of a JSON file that can be articles. Raises WorkbenchError where it is damaged or holds none."""
    count = 0
    values = (inner for value in _values(file, name) for inner in _unwrapped(value))
    for number, value in enumerate(values, 1):
        if isinstance(value, WorkbenchError):
            raise WorkbenchError(
                "Line {number} of “{name}” is damaged; the lines before that were read.", number=number, name=name
            ) from value
        row = _row(value) if isinstance(value, dict) else {}
        if {meaning_of(column) for column in row} & {"text", "abstract", "file", "title", "url"}:
            count += 1
            yield row
    if not count:
        raise WorkbenchError(_WITHOUT, name=name)


def ris_rows(file: BinaryIO, name: str) -> Iterator[Row]:
    """Yield the references of a RIS file; several authors or files have semicolons between them."""
    file.seek(0)
    row: dict[str, list[str]] = {}
    last = ""
    for line in decode(_whole(file, name)).text.splitlines():
        tag = _TAG.match(line.strip("\ufeff"))
        if tag and tag[1] in {"ER", "TY"}:
            if row:
                yield _joined(row)
            row, last = {}, ""
        elif tag:
            last = tag[1]
            row.setdefault(last, []).append((tag[2] or "").strip())
        elif last and line.strip():
            row[last][-1] += "\n" + line.strip()
    if row:
        yield _joined(row)


def _joined(row: dict[str, list[str]]) -> Row:
    joined = {tag: ("; " if tag in _PARTED else "\n").join(filter(None, values)) for tag, values in row.items()}
    if "UR" in joined:
        joined["UR"] = joined["UR"].split("\n")[0]
    return joined


def _values(file: BinaryIO, name: str) -> Iterator[Any]:
    """Yield the values of JSON: those of an array, or one from each line; a WorkbenchError for a line that is none."""
    file.seek(0)
    first = file.readline(_LARGEST).removeprefix(b"\xef\xbb\xbf").strip()
    if first.startswith(b"{") and first.endswith(b"}"):
        for line in _lines(first, file):
            try:
                yield json.loads(line)
            except (ValueError, RecursionError):
                yield WorkbenchError(name)
        return
    file.seek(0)
    try:
        whole = json.loads(decode(_whole(file, name)).text)
    except (ValueError, RecursionError) as problem:
        raise WorkbenchError("“{name}” is damaged JSON, or nested too deeply; save it again.", name=name) from problem
    yield from whole if isinstance(whole, list) else [whole]


def _unwrapped(value: Any) -> Iterator[Any]:
    """Yield the rows that an answer of a server or a JSON Feed carries in one of its fields, or *value* itself."""
    rows = (
        next((value[key] for key in _FEED_OF_ROWS if isinstance(value.get(key), list)), None)
        if isinstance(value, dict)
        else None
    )
    yield from [value] if rows is None else rows


def _lines(first: bytes, file: BinaryIO) -> Iterator[bytes]:
    yield first
    yield from (line for line in iter(lambda: file.readline(_LARGEST), b"") if line.strip())


def _row(value: dict[str, Any]) -> Row:
    return {str(key): words for key, inner in value.items() if (words := _words(inner))}


def _words(value: Any) -> str:
    """Return a JSON value as a cell holds it: people and outlets are often objects with a name, and several of them."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, dict):
        return next(
            (value[key] for key in ("name", "title", "rendered", "value", "url") if isinstance(value.get(key), str)), ""
        )
    if isinstance(value, list):
        return "; ".join(filter(None, (_words(item) for item in value if not isinstance(item, list))))
    return str(value)


def _whole(file: BinaryIO, name: str) -> bytes:
    content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise WorkbenchError(
            "“{name}” is larger than {size} MB, the most that is read at once; split it.",
            name=name,
            size=_LARGEST >> 20,
        )
    return content


def _delimiter(head: str) -> str:
    return max(
        _DELIMITERS,
        key=lambda sign: sum(bool(meaning_of(cell)) for cell in _cells(head, sign)) * 1000 + head.count(sign),
    )


def _cells(head: str, delimiter: str) -> Iterable[str]:
    try:
        return next(csv.reader([head], delimiter=delimiter), [])
    except csv.Error:
        return []


def _names(head: str) -> Iterable[str]:
    return _cells(head, _delimiter(head))


def _text(start: bytes) -> str:
    return start.decode("utf-8-sig", errors="ignore")
