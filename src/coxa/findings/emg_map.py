"""A file that says which muscles each EMG column stands for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from coxa.errors import CoxaError, nearest

MOST_BYTES = 1_000_000
_FORMAT = "Write one EMG column a line, then its muscles: soleus, soleus_r."
_HEADS = {"column", "emg", "channel", "electrode"}
_HEADINGS = {("muscle",), ("muscles",)}


@dataclass(frozen=True)
class EmgMapRow:
    """One EMG column and the model's muscles it stands for."""

    column: str
    muscles: tuple[str, ...]
    line: int | None = None


@dataclass(frozen=True)
class EmgMap:
    """Which muscles each EMG column stands for, and the file that says so."""

    rows: tuple[EmgMapRow, ...]
    file: str | None = None

    def check(self, columns: Sequence[str], muscles: Sequence[str]) -> None:
        """Refuse a row that names a column or a muscle that is not there."""
        for row in self.rows:
            if row.column not in columns:
                raise CoxaError(
                    f"the EMG has no column '{row.column}'",
                    file=self.file,
                    line=row.line,
                    todo=nearest(row.column, columns),
                )
            for muscle in row.muscles:
                if muscle not in muscles:
                    raise CoxaError(
                        f"the model has no muscle '{muscle}'",
                        file=self.file,
                        line=row.line,
                        column=row.column,
                        todo=nearest(muscle, muscles),
                    )


def read_emg_map(path: str | Path) -> EmgMap:
    """Read a map of EMG columns to muscles.

    A text or CSV file has a column a line, then its muscles, parted by commas, semicolons, tabs,
    `=` or blanks; `#` begins a comment, and a first line `column, muscles` is a heading:

        soleus, soleus_r
        gastrocnemius, gasmed_r, gaslat_r

    A .toml file has `gastrocnemius = ["gasmed_r", "gaslat_r"]`, or one muscle as a string.
    Raises `CoxaError` with the line for anything else, and for a column given twice.
    """
    text = _read(Path(path))
    is_toml = Path(path).suffix.lower() == ".toml"
    rows = _toml_rows(text, path) if is_toml else _text_rows(text, path)
    if not rows:
        raise CoxaError("the EMG map names no column", file=path, todo=_FORMAT)
    seen: dict[str, int | None] = {}
    for row in rows:
        if row.column in seen:
            raise CoxaError(
                f"the EMG column '{row.column}' is given twice",
                file=path,
                line=row.line,
                todo="Put all of its muscles on one line.",
            )
        if len(set(row.muscles)) < len(row.muscles):
            raise CoxaError(
                "a muscle is named twice for one column",
                file=path,
                line=row.line,
                column=row.column,
                todo="Name each once.",
            )
        seen[row.column] = row.line
    return EmgMap(tuple(rows), str(path))


def _read(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CoxaError(
            f"the EMG map cannot be read ({error.strerror})", file=path, todo="Check the path."
        ) from error
    if len(data) > MOST_BYTES:
        raise CoxaError("the EMG map is larger than 1 MB", file=path, todo=_FORMAT)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise CoxaError("the EMG map is not UTF-8 text", file=path, line=line, todo=_FORMAT) from (
            error
        )
    if "\0" in text:
        raise CoxaError("the EMG map is binary", file=path, todo=_FORMAT)
    return text


def _text_rows(text: str, path: str | Path) -> list[EmgMapRow]:
    rows: list[EmgMapRow] = []
    heading_allowed = True
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.split("#", 1)[0].strip()
        if not line:
            continue
        part = r"\s*[,;\t=]\s*" if re.search(r"[,;\t=]", line) else r"\s+"
        parts = re.split(part, line, maxsplit=1)
        muscles = tuple(m for m in re.split(r"[\s,;+]+", parts[1]) if m) if len(parts) > 1 else ()
        if heading_allowed and parts[0].lower() in _HEADS and muscles[:1] in _HEADINGS:
            heading_allowed = False
            continue
        heading_allowed = False
        if not parts[0] or not muscles:
            raise CoxaError(
                f"'{line[:60]}' does not name an EMG column and a muscle",
                file=path,
                line=number,
                todo=_FORMAT,
            )
        rows.append(EmgMapRow(parts[0], muscles, number))
    return rows


def _toml_rows(text: str, path: str | Path) -> list[EmgMapRow]:
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = re.search(r"line (\d+)", str(error))
        raise CoxaError(
            f"the EMG map is not TOML ({error})",
            file=path,
            line=int(at[1]) if at else None,
            todo='Write lines like: gastrocnemius = ["gasmed_r", "gaslat_r"].',
        ) from error
    rows: list[EmgMapRow] = []
    for column, value in table.items():
        line = _line_of(text, column)
        many = cast("list[object]", value) if isinstance(value, list) else [value]
        muscles = tuple(m for m in many if isinstance(m, str) and m)
        if not muscles or len(muscles) < len(many):
            raise CoxaError(
                f"the EMG column '{column}' does not name muscles",
                file=path,
                line=line,
                todo='Give a name or a list of names: soleus = "soleus_r".',
            )
        rows.append(EmgMapRow(column, muscles, line))
    return rows


def _line_of(text: str, key: str) -> int | None:
    pattern = re.compile(rf"\s*\[?\s*[\"']?{re.escape(key)}[\"']?\s*[=.\]]")
    lines = (n for n, line in enumerate(text.splitlines(), start=1) if pattern.match(line))
    return next(lines, None)
