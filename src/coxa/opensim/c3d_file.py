"""The bytes of a .c3d file: what its header and its parameters say, and the numbers they frame.

Read by hand, and not by a library: those at hand trust the sizes a file states and crash, process
and all, on a broken one. Layout: https://www.c3d.org/docs/C3D_User_Guide.pdf.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError

Floats = NDArray[np.float64]
Values = tuple[float, ...] | tuple[str, ...]

BLOCK = 512
LARGEST_MB = 256
INTEL = 84
_TODO = "Export the recording again."
_SIZES = {-1: 1, 1: 1, 2: 2, 4: 4}
_FORMS = {1: "b", 2: "h", 4: "f"}


@dataclass(frozen=True, eq=False)
class C3dFile:
    """A .c3d file taken apart. `parameters` are keyed `GROUP:NAME`, in upper case."""

    path: str
    parameters: Mapping[str, Values]
    first_frame: int
    """From 1."""
    rate_hz: float
    per_frame: int
    """Analog samples a frame."""
    points: Floats
    """(n, K, 3) in the file's units, NaN where not seen."""
    samples: Floats
    """(n per_frame, k) in the file's units."""

    def words(self, key: str) -> tuple[str, ...]:
        """Return a parameter's texts, trimmed; they go on under `key2`, `key3`, ..."""
        return tuple(v.strip() for v in _all(self.parameters, key) if isinstance(v, str))

    def numbers(self, key: str) -> tuple[float, ...]:
        """Return a parameter's numbers; they go on under `key2`, `key3`, ..."""
        return _numbers(self.parameters, key)

    def labels(self, group: str, count: int) -> tuple[str, ...]:
        """List `count` names of points or channels; those without one are numbered."""
        labels = (self.words(f"{group}:LABELS") + ("",) * count)[:count]
        return tuple(label or f"unnamed_{i}" for i, label in enumerate(labels, start=1))


def _all(parameters: Mapping[str, Values], key: str) -> tuple[float | str, ...]:
    values: tuple[float | str, ...] = parameters.get(key, ())
    part = 2
    while f"{key}{part}" in parameters:
        values = (*values, *parameters[f"{key}{part}"])
        part += 1
    return values


def _numbers(parameters: Mapping[str, Values], key: str) -> tuple[float, ...]:
    return tuple(v for v in _all(parameters, key) if not isinstance(v, str))


def whole(value: float) -> int:
    """Return a count that may be stored as a float; -1 for one that is no number."""
    return int(value) if np.isfinite(value) else -1


def open_c3d(path: str | Path) -> C3dFile:
    """Take a .c3d file apart.

    Raises `CoxaError` for a file that cannot be read, is no .c3d, is cut off, contradicts
    itself, or was written in the number formats of DEC or SGI machines.
    """
    content = _read(path)
    if len(content) < 2 * BLOCK or content[1] != 0x50 or content[0] < 2:
        raise CoxaError("this is no .c3d file, or it is cut off", file=path, todo=_TODO)
    start = (content[0] - 1) * BLOCK
    if len(content) < start + BLOCK:
        raise CoxaError("the file is cut off before its parameters", file=path, todo=_TODO)
    if content[start + 3] != INTEL:
        raise CoxaError(
            "the numbers are not in Intel order (an old DEC or SGI recording)",
            file=path,
            todo="Convert it to Intel order with the recording program.",
        )
    end = start + content[start + 2] * BLOCK
    try:
        parameters = _walk(content[: min(end, len(content))], start + 4)
    except (struct.error, IndexError) as error:
        raise CoxaError("the parameters are broken", file=path, todo=_TODO) from error
    return _frames(content, parameters, path)


def _read(path: str | Path) -> bytes:
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST_MB * 2**20 + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CoxaError(f"cannot be read: {reason}", file=path) from error
    if len(content) > LARGEST_MB * 2**20:
        raise CoxaError(f"the file has more than {LARGEST_MB} MB", file=path, todo="Cut the trial.")
    return content


def _walk(section: bytes, at: int) -> dict[str, Values]:
    """Follow the chain of groups (negative numbers) and their parameters (positive ones)."""
    groups: dict[int, str] = {}
    found: list[tuple[int, str, Values]] = []
    while True:
        length, number = struct.unpack_from("<bb", section, at)
        if length == 0:
            break
        name = _slice(section, at + 2, abs(length)).decode("latin-1").strip().upper()
        link = at + 2 + abs(length)
        (offset,) = struct.unpack_from("<h", section, link)
        if number < 0:
            groups[-number] = name
        elif number > 0:
            found.append((number, name, _values(section, link + 2)))
        else:
            raise IndexError
        if offset == 0:
            break
        if offset < 2:
            raise IndexError
        at = link + offset
    return {f"{groups[number]}:{name}": v for number, name, v in found if number in groups}


def _values(section: bytes, at: int) -> Values:
    kind, rank = struct.unpack_from("<bB", section, at)
    if kind not in _SIZES or rank > 7:
        raise IndexError
    shape = tuple(_slice(section, at + 2, rank))
    count = 1
    for size in shape:
        count *= size
    data = _slice(section, at + 2 + rank, count * _SIZES[kind])
    _slice(section, at + 2 + rank + len(data), 1)  # the length of the description
    if kind != -1:
        return struct.unpack(f"<{count}{_FORMS[kind]}", data)
    width = shape[0] if shape else 1
    text = data.decode("latin-1")
    return tuple(text[i : i + width] for i in range(0, len(text), width)) if width else ()


def _slice(section: bytes, at: int, count: int) -> bytes:
    if at + count > len(section):
        raise IndexError
    return section[at : at + count]


def _frames(content: bytes, parameters: Mapping[str, Values], path: str | Path) -> C3dFile:
    """Read the frames: points, then analog samples, all floats or all 16-bit integers."""
    K, analogs, first, last, _ = struct.unpack_from("<5H", content, 2)
    scale, data_start, per_frame, rate = struct.unpack_from("<fHHf", content, 12)
    rate = next(iter(_numbers(parameters, "POINT:RATE")), rate)
    used = next(iter(_numbers(parameters, "POINT:USED")), K)
    channels = whole(next(iter(_numbers(parameters, "ANALOG:USED")), 0)) % 65536
    n = max(last - first + 1, *_frame_counts(parameters))
    per_frame = per_frame if analogs else 0
    if whole(used) % 65536 != K or channels * per_frame != analogs:
        raise CoxaError(
            f"header and parameters disagree: {K} or {used:g} points, {analogs} or {channels} x"
            f" {per_frame} analog samples a frame",
            file=path,
            todo=_TODO,
        )
    if not (0.0 < rate < 1e6 and np.isfinite(scale) and scale != 0.0):
        raise CoxaError(
            f"rate {rate:g} Hz and scale {scale:g} make no sense", file=path, todo=_TODO
        )
    form = np.dtype("<f4" if scale < 0.0 else "<i2")
    start, width = (data_start - 1) * BLOCK, 4 * K + analogs
    need = start + n * width * form.itemsize
    if data_start < 2 or n < 1 or width == 0 or need > len(content):
        raise CoxaError(
            f"the file states {n} frames of {K} points and {analogs} analog samples,"
            f" {need / 1e6:.3f} MB; it has {len(content) / 1e6:.3f} MB",
            file=path,
            todo="It is cut off, empty, or its header is broken: export it again.",
        )
    rows = np.frombuffer(content, form, n * width, start).reshape(n, width)
    with np.errstate(invalid="ignore"):  # what is not finite is not seen, or refused
        quads = rows[:, : 4 * K].reshape(n, K, 4).astype(np.float64)
    points = quads[:, :, :3] * (1.0 if scale < 0.0 else scale)
    points[(quads[:, :, 3] < 0.0) | ~np.isfinite(points).all(axis=2)] = np.nan
    samples = _samples(rows[:, 4 * K :].reshape(n * per_frame, channels), parameters, path)
    return C3dFile(str(path), parameters, max(first, 1), float(rate), per_frame, points, samples)


def _frame_counts(parameters: Mapping[str, Values]) -> list[int]:
    """List the frame counts that parameters state: recordings may be too long for the header."""
    counts = [whole(n) % 65536 for n in _numbers(parameters, "POINT:FRAMES")[:1]]
    starts, ends = (
        _numbers(parameters, f"TRIAL:ACTUAL_{which}_FIELD") for which in ("START", "END")
    )
    if len(starts) == len(ends) == 2:
        first, last = (whole(p[0]) % 65536 + 65536 * (whole(p[1]) % 65536) for p in (starts, ends))
        counts.append(last - first + 1)
    return counts or [0]


def _samples(
    raw: NDArray[np.generic], parameters: Mapping[str, Values], path: str | Path
) -> Floats:
    """Scale analog samples: (raw - offset) x scale x general scale."""
    count = raw.shape[1]
    if not raw.size:
        return np.empty((0, 0))
    unsigned = "UNSIGNED" in (str(v).strip().upper() for v in parameters.get("ANALOG:FORMAT", ()))
    general = next(iter(_numbers(parameters, "ANALOG:GEN_SCALE")), 1.0)
    scale, offset = (
        np.array(_numbers(parameters, f"ANALOG:{key}")[:count]) for key in ("SCALE", "OFFSET")
    )
    if len(scale) != count or len(offset) != count:
        raise CoxaError(
            f"{count} analog channels have {len(scale)} scales and {len(offset)} offsets",
            file=path,
            todo=_TODO,
        )
    if unsigned:
        offset %= 65536
        raw = raw.view("<u2") if raw.dtype == np.dtype("<i2") else raw
    with np.errstate(invalid="ignore", over="ignore"):  # refused below
        samples = (raw.astype(np.float64) - offset) * scale * general
    if not np.isfinite(samples).all():
        channel = int(np.flatnonzero(~np.isfinite(samples).all(axis=0))[0])
        raise CoxaError("an analog sample is not finite", file=path, column=channel + 1, todo=_TODO)
    return samples
