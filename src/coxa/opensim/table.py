"""Read and write OpenSim's tables of numbers over time: .sto and .mot files."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import NoReturn

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coxa.errors import CoxaError, nearest
from coxa.opensim.table_header import Header, check_labels, read_header, read_labels
from coxa.opensim.text import numbered_lines, write_text

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Table:
    """Numbers over time as a file holds them: time (n,) s, values (n, k) in the file's units.

    `in_degrees` is None where the header does not say.
    """

    path: str
    name: str
    header: Mapping[str, str]
    in_degrees: bool | None
    columns: tuple[str, ...]
    time: Floats
    values: Floats
    label_line: int = 0
    warnings: tuple[str, ...] = field(default=())

    def column(self, name: str) -> Floats:
        """Return the column of that name, (n,); offer the nearest name when there is none."""
        if name not in self.columns:
            raise CoxaError(
                f"there is no column '{name}'",
                file=self.path,
                line=self.label_line,
                todo=nearest(name, self.columns),
            )
        return self.values[:, self.columns.index(name)]


def read_table(path: str | Path) -> Table:
    """Read a .sto or .mot file.

    Raises `CoxaError`, with file and line, for anything but a whole table of finite numbers
    at increasing times. A row count that the header has wrong is a warning.
    """
    lines = numbered_lines(path)
    header = read_header(lines, path)
    label_line, columns, tabbed = read_labels(lines, path)
    where, data, ended = _read_rows(lines, path, columns, tabbed)
    _refuse_not_finite(data, columns, where, path)
    _refuse_unordered(data[:, 0], where, path)
    warnings = _check_counts(header, data.shape, ended, path)
    return Table(
        path=str(path),
        name=header.name,
        header=header.items,
        in_degrees=header.in_degrees,
        columns=columns[1:],
        time=data[:, 0].copy(),
        values=data[:, 1:].copy(),
        label_line=label_line,
        warnings=warnings,
    )


def _read_rows(
    lines: Iterator[tuple[int, bytes]], path: str | Path, columns: tuple[str, ...], tabbed: bool
) -> tuple[NDArray[np.uint32], Floats, bool]:
    """Return each row's line, the numbers, and whether something follows the last number."""
    separator = b"\t" if tabbed else None
    numbers = array("d")
    where = array("I")
    raw = b""
    for line, raw in lines:
        row = raw.rstrip()
        if not row:
            continue
        cells = row.split(separator)
        if len(cells) != len(columns):
            _refuse_ragged(lines, len(cells), len(columns), line, path)
        try:
            numbers.extend(map(float, cells))
        except ValueError:
            _refuse_words(cells, columns, line, path)
        if b"_" in row:  # float() takes 1_000 for a thousand
            _refuse_words(cells, columns, line, path)
        where.append(line)
    if not where:
        raise CoxaError(
            "the table has no rows",
            file=path,
            todo="It was cut off, or never filled: export it again.",
        )
    data = np.frombuffer(numbers, dtype=np.float64).reshape(len(where), len(columns))
    return np.frombuffer(where, dtype=np.uint32), data, not raw or raw[-1:].isspace()


def _refuse_ragged(
    lines: Iterator[tuple[int, bytes]], found: int, wanted: int, line: int, path: str | Path
) -> NoReturn:
    is_last = not any(raw.strip() for _, raw in lines)
    raise CoxaError(
        f"the row has {found} cells where the labels have {wanted}",
        file=path,
        line=line,
        todo=(
            "The file is cut off in its last row: export it again."
            if is_last and found < wanted
            else "Give every row as many cells as there are labels."
        ),
    )


def _refuse_words(
    cells: Sequence[bytes], columns: tuple[str, ...], line: int, path: str | Path
) -> NoReturn:
    for cell, column in zip(cells, columns, strict=True):
        try:
            float(cell)
        except ValueError:
            pass
        else:
            if b"_" not in cell:
                continue
        text = cell.decode("utf-8", errors="replace").strip()
        raise CoxaError(
            "a cell is empty" if not text else f"'{text[:40]}' is not a number",
            file=path,
            line=line,
            column=column,
            todo="Give a number in every cell, with a point for decimals.",
        )
    raise AssertionError("a row that did not parse holds no bad cell")


def _refuse_not_finite(
    data: Floats, columns: Sequence[str], where: NDArray[np.uint32], path: str | Path
) -> None:
    if np.isfinite(data).all():
        return
    row, column = map(int, np.argwhere(~np.isfinite(data))[0])
    raise CoxaError(
        f"{data[row, column]} is not a finite number",
        file=path,
        line=int(where[row]),
        column=columns[column],
        todo="Fill the gap, or leave out the column or the rows.",
    )


def _refuse_unordered(time: Floats, where: NDArray[np.uint32], path: str | Path) -> None:
    late = np.flatnonzero(np.diff(time) <= 0.0)
    if not late.size:
        return
    before, now = time[late[0]], time[late[0] + 1]
    raise CoxaError(
        f"the time {now!s} comes twice" if now == before else f"time runs back to {now!s} s",
        file=path,
        line=int(where[late[0] + 1]),
        column="time",
        todo="Give each time once, in increasing order.",
    )


def _check_counts(
    header: Header, shape: tuple[int, ...], ended: bool, path: str | Path
) -> tuple[str, ...]:
    warnings: list[str] = []
    for key, found, what in (("nRows", shape[0], "rows"), ("nColumns", shape[1], "columns")):
        said = next((v for k, v in header.items.items() if k.lower() == key.lower()), None)
        if said is None or said == str(found):
            continue
        warnings.append(f"the header says {key}={said}; the file holds {found} whole {what}")
        # A last number that nothing follows may have lost digits; the missing rows say so.
        if key == "nRows" and not ended and said.isdecimal() and found < int(said):
            raise CoxaError(
                f"the file ends in the middle of row {found} of {said}",
                file=path,
                todo="Export it again; if the row is whole, end its line and correct nRows.",
            )
    return tuple(warnings)


def write_table(
    path: str | Path,
    columns: Sequence[str],
    time: ArrayLike,
    values: ArrayLike,
    *,
    name: str,
    in_degrees: bool | None = None,
    header: Sequence[str] = (),
) -> None:
    """Write a .sto or .mot file that OpenSim opens: time (n,) s, values (n, k).

    Values keep 12 significant digits, times all of theirs. `header` lines are added to the
    header as they are. The file is whole or absent. Raises `CoxaError` for values that are
    not finite, and where the file cannot be written.
    """
    t = np.asarray(time, dtype=np.float64)
    data = np.asarray(values, dtype=np.float64)
    if data.shape != (t.size, len(columns)):
        raise CoxaError(
            f"values of shape {data.shape} do not fit {t.size} times and {len(columns)} columns",
            file=path,
        )
    check_labels(("time", *columns), None, path)
    _refuse_unwritable(t, data, columns, path)
    head = [name, "version=1", f"nRows={t.size}", f"nColumns={len(columns) + 1}"]
    if in_degrees is not None:
        head.append(f"inDegrees={'yes' if in_degrees else 'no'}")
    head += [*header, "endheader", "\t".join(("time", *columns))]
    # A moment arm is 0 for most muscles: what does not change is put into words only once.
    changing = data.min(axis=0, initial=np.inf) != data.max(axis=0, initial=-np.inf)
    first = data[0] if t.size else np.zeros(len(columns))
    form = "".join(
        "\t%.12g" if changes else f"\t{value:.12g}"
        for changes, value in zip(changing, first, strict=True)
    )
    # Row by row: as one text, a long table takes several times its own memory.
    rows = (
        repr(s) + form % tuple(row[changing].tolist()) + "\n"
        for s, row in zip(t.tolist(), data, strict=True)
    )
    write_text(path, chain(("\n".join((*head, "")),), rows))


def _refuse_unwritable(
    time: Floats, data: Floats, columns: Sequence[str], path: str | Path
) -> None:
    if not np.isfinite(time).all() or (np.diff(time) <= 0.0).any():
        raise CoxaError("not written: times must be finite and increase", file=path)
    if not np.isfinite(data).all():
        row, column = map(int, np.argwhere(~np.isfinite(data))[0])
        raise CoxaError(
            f"not written: {data[row, column]} at {time[row]!s} s is not a finite number",
            file=path,
            column=columns[column],
        )
