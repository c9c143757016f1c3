"""The frames of a .trc file: rows of cells, blank where a marker was not seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError

Floats = NDArray[np.float64]
Lines = Iterator[tuple[int, bytes]]


def read_rows(lines: Lines, path: str | Path, names: tuple[str, ...]) -> tuple[Floats, bool]:
    """Return the numbers (n, 2 + 3 K), NaN where blank, and whether the last line ended.

    Raises `CoxaError` for ragged rows, words, markers half seen and times that do not increase.
    """
    width = 2 + 3 * len(names)
    rows: list[list[float]] = []
    where: list[int] = []
    raw = b""
    for number, raw in lines:
        if not raw.strip() or (not rows and _is_axes(raw)):
            continue
        cells = raw.rstrip(b"\r\n").split(b"\t") if b"\t" in raw else raw.split()
        while len(cells) > width and not cells[-1].strip():
            cells.pop()
        missing = width - len(cells)
        if raw.endswith(b"\n") and missing > 0 and missing % 3 == 0 and len(cells) >= 2:
            cells += [b""] * missing  # the last markers are not seen, and their tabs were trimmed
        if len(cells) != width:
            raise CoxaError(
                f"the frame has {len(cells)} cells where the labels have {width}",
                file=path,
                line=number,
                todo="Give three cells a marker, or export the file again if it was cut off.",
            )
        try:
            rows.append(list(map(float, cells)))
        except ValueError:
            rows.append([float(cell) if _is_number(cell) else np.nan for cell in cells])
            _refuse_words(cells, number, names, path)
        if b"_" in raw:  # float() takes 1_000 for a thousand
            _refuse_words(cells, number, names, path)
        where.append(number)
    if not rows:
        raise CoxaError("the file has no frames", file=path, todo="Export it again.")
    numbers = np.array(rows)
    _refuse_not_finite(numbers, names, where, path)
    _refuse_unordered(numbers[:, 1], where, path)
    _refuse_half_seen(numbers[:, 2:].reshape(len(rows), -1, 3), names, where, path)
    return numbers, raw[-1:].isspace()


def _refuse_not_finite(
    numbers: Floats, names: tuple[str, ...], where: list[int], path: str | Path
) -> None:
    bad = np.isinf(numbers)
    bad[:, 1] |= np.isnan(numbers[:, 1])
    if bad.any():
        row, column = map(int, np.argwhere(bad)[0])
        raise CoxaError(
            "a frame has no time" if column == 1 else "a position must be finite",
            file=path,
            line=where[row],
            column=_column(column, names),
            todo="Give a number; leave the cell of an unseen marker blank.",
        )


def _is_axes(raw: bytes) -> bool:
    """Tell the line X1 Y1 Z1 X2 ... from the first frame."""
    return raw.split()[0][:1].upper() == b"X"


def _is_number(cell: bytes) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return b"_" not in cell


def _refuse_words(
    cells: list[bytes], number: int, names: tuple[str, ...], path: str | Path
) -> None:
    for index, cell in enumerate(cells):
        if cell.strip() and not _is_number(cell):
            raise CoxaError(
                f"'{cell.decode('utf-8', errors='replace').strip()[:40]}' is not a number",
                file=path,
                line=number,
                column=_column(index, names),
                todo="Give a number, or leave the cell of an unseen marker blank.",
            )


def _column(index: int, names: tuple[str, ...]) -> str:
    if index < 2:
        return ("Frame#", "Time")[index]
    return f"{names[(index - 2) // 3]} {'XYZ'[(index - 2) % 3]}"


def _refuse_unordered(time: Floats, where: list[int], path: str | Path) -> None:
    late = np.flatnonzero(np.diff(time) <= 0.0)
    if late.size:
        raise CoxaError(
            f"time does not increase: {time[late[0] + 1]!s} s follows {time[late[0]]!s} s",
            file=path,
            line=where[int(late[0]) + 1],
            column="Time",
            todo="Give each time once, in increasing order.",
        )


def _refuse_half_seen(
    positions: Floats, names: tuple[str, ...], where: list[int], path: str | Path
) -> None:
    seen = np.isfinite(positions).sum(axis=2)
    half = (seen > 0) & (seen < 3)
    if half.any():
        row, marker = map(int, np.argwhere(half)[0])
        raise CoxaError(
            f"the marker '{names[marker]}' has {seen[row, marker]} of its three coordinates",
            file=path,
            line=where[row],
            todo="Give all three, or none where it was not seen.",
        )
