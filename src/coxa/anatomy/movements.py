"""The library's movements as tabled: key angles at shares of the time, and how long it takes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows
from coxa.errors import CoxaError, nearest


@dataclass(frozen=True)
class KeyRow:
    """One coordinate of one key posture, at a share (0 to 1) of the movement's time.

    A coordinate without `_r` or `_l` is that of both sides. Lumbar angles are those of the whole
    trunk against the pelvis.
    """

    movement: str
    key: str
    share: float
    coordinate: str
    value_deg: float
    source: str
    note: str


@dataclass(frozen=True)
class TimingRow:
    """How long a movement takes (0 s: a posture that is held), and how it runs between keys.

    `path` is `minimum_jerk` (at rest in every key), `periodic` (the last key is the first), or
    `still`.
    """

    movement: str
    duration_s: float
    rate_hz: float
    path: str
    source: str
    note: str


@cache
def read_timing() -> dict[str, TimingRow]:
    """Read the timing of every movement."""
    rows = read_rows(TABLES / "movements" / "timing.csv", TimingRow)
    return {row.movement: row for row in rows}


@cache
def _read_all() -> dict[str, tuple[KeyRow, ...]]:
    grouped: dict[str, list[KeyRow]] = defaultdict(list)
    for row in read_rows(TABLES / "movements" / "keys.csv", KeyRow):
        grouped[row.movement].append(row)
    return {name: tuple(rows) for name, rows in grouped.items()}


def read_keys(movement: str) -> tuple[KeyRow, ...]:
    """Read the key postures of a movement. Raises `CoxaError` for one that has none."""
    known = _read_all()
    if movement not in known:
        raise CoxaError(f"no key posture of '{movement}' is tabled", todo=nearest(movement, known))
    return known[movement]
