"""Read one cited table: a CSV file whose columns are the fields of a record."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from coxa.errors import CoxaError, nearest

TABLES = Path(__file__).parent / "tables"

Record = TypeVar("Record")


def read_rows(path: Path, record: type[Record]) -> tuple[Record, ...]:
    """Read a table (n rows) into records; its columns are the record's fields, in any order.

    A field is `str`, `int`, `float`, `bool` (0 or 1), or `float | None` (an empty cell); a
    number must be finite. Raises `CoxaError` with the line and the column, and for a file that
    cannot be read.
    """
    types = get_type_hints(record)
    known = {field.name: types[field.name] for field in fields(record)}  # type: ignore[arg-type]
    try:
        with path.open(newline="", encoding="utf-8") as file:
            lines = csv.DictReader(file)
            _check_header(path, lines.fieldnames or (), tuple(known))
            return tuple(
                record(**_read_row(path, line, row, known))
                for line, row in enumerate(lines, start=2)
            )
    except UnicodeDecodeError as error:
        raise CoxaError("the table is not text in UTF-8", file=path) from error
    except (OSError, csv.Error) as error:
        raise CoxaError(f"the table cannot be read: {error}", file=path) from error


def _check_header(path: Path, header: Any, known: tuple[str, ...]) -> None:
    for column in header:
        if column not in known:
            raise CoxaError(
                f"no column '{column}' is expected", file=path, line=1, todo=nearest(column, known)
            )
        if list(header).count(column) > 1:
            raise CoxaError("the column is there twice", file=path, line=1, column=column)
    missing = [column for column in known if column not in header]
    if missing:
        raise CoxaError("a column is missing", file=path, line=1, column=missing[0])


def _read_row(
    path: Path, line: int, row: Mapping[str | Any, str | Any], known: Mapping[str, Any]
) -> dict[str, Any]:
    if None in row or None in row.values():
        raise CoxaError(
            "the row has another number of cells than the header",
            file=path,
            line=line,
            todo="Quote a cell that holds a comma.",
        )
    return {name: _read_cell(path, line, name, row[name], kind) for name, kind in known.items()}


def _read_cell(path: Path, line: int, column: str, text: str, kind: Any) -> Any:
    if kind is str:
        return text
    if kind == (float | None):
        if not text:
            return None
        kind = float
    try:
        value = int(text) if kind in (int, bool) else float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or (kind is bool and value not in (0, 1)):
        raise CoxaError(f"'{text}' is no {kind.__name__}", file=path, line=line, column=column)
    return kind(value)
