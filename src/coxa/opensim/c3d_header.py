"""Check the bytes of a .c3d file before a reader trusts the sizes it states."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from coxa.errors import CoxaError

BLOCK = 512
LARGEST_MB = 256
INTEL = 84
_TODO = "Export the recording again."
_SIZES = {-1: 1, 1: 1, 2: 2, 4: 4}
_FORMS = {1: "b", 2: "h", 4: "f"}

Values = tuple[float, ...] | tuple[str, ...]


@dataclass(frozen=True)
class C3dHeader:
    """What a .c3d file says of itself. `parameters` are keyed `GROUP:NAME`, in upper case."""

    points: int
    analogs: int
    first_frame: int
    """From 1."""
    frames: int
    parameters: Mapping[str, Values]

    def words(self, key: str) -> tuple[str, ...]:
        """Return a parameter's texts, trimmed; none when it is absent or holds numbers."""
        return tuple(v.strip() for v in self.parameters.get(key, ()) if isinstance(v, str))

    def numbers(self, key: str) -> tuple[float, ...]:
        """Return a parameter's numbers; none when it is absent or holds texts."""
        return tuple(v for v in self.parameters.get(key, ()) if not isinstance(v, str))


def check_c3d(path: str | Path) -> C3dHeader:
    """Read the header and the parameters of a .c3d file, and check that the data they state fit.

    Raises `CoxaError` for a file that cannot be read, is no .c3d, is cut off, or contradicts
    itself. Layout: https://www.c3d.org/docs/C3D_User_Guide.pdf.
    """
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST_MB * 2**20 + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CoxaError(f"cannot be read: {reason}", file=path) from error
    if len(content) > LARGEST_MB * 2**20:
        raise CoxaError(f"the file has more than {LARGEST_MB} MB", file=path, todo="Cut the trial.")
    if len(content) < 2 * BLOCK or content[1] != 0x50 or content[0] < 2:
        raise CoxaError("this is no .c3d file, or it is cut off", file=path, todo=_TODO)
    start = (content[0] - 1) * BLOCK
    if len(content) < start + BLOCK:
        raise CoxaError("the file is cut off before its parameters", file=path, todo=_TODO)
    if content[start + 3] != INTEL:
        raise CoxaError(
            "the numbers are not in Intel order (an old DEC or SGI recording)",
            file=path,
            todo="Convert it to Intel order, as Mokka or the recording program can.",
        )
    end = start + content[start + 2] * BLOCK
    try:
        parameters = _walk(content[: min(end, len(content))], start + 4)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise CoxaError("the parameters are broken", file=path, todo=_TODO) from error
    header = _header(content, parameters)
    _refuse_cut_off(content, header, path)
    return header


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


def _header(content: bytes, parameters: Mapping[str, Values]) -> C3dHeader:
    points, analogs, first, last = struct.unpack_from("<4H", content, 2)
    return C3dHeader(points, analogs, first, max(last - first + 1, 0), parameters)


def _refuse_cut_off(content: bytes, header: C3dHeader, path: str | Path) -> None:
    """Refuse data that would not fit the file, by the header's sizes and by the parameters'.

    Readers trust one or the other; long recordings keep their length only in a parameter.
    """
    (scale,) = struct.unpack_from("<f", content, 12)
    (data_start,) = struct.unpack_from("<H", content, 16)
    (per_frame,) = struct.unpack_from("<H", content, 18)
    used = header.numbers("POINT:USED")[:1] or (header.points,)
    channels = header.numbers("ANALOG:USED")[:1] or (0,)
    rates = header.numbers("POINT:RATE")[:1], header.numbers("ANALOG:RATE")[:1]
    ratio = rates[1][0] / rates[0][0] if all(rates) and rates[0][0] else 0.0
    if not 0.0 <= ratio < 1e4:
        raise CoxaError("the rates of points and analogs make no sense", file=path, todo=_TODO)
    stated = [
        header.analogs,
        int(channels[0] if channels[0] >= 0 else channels[0] + 65536) * max(round(ratio), 1),
    ]
    points = max(header.points, int(used[0] if used[0] >= 0 else used[0] + 65536))
    frames = max(header.frames, *_frame_counts(header))
    size = 4 if scale < 0.0 else 2
    need = (max(data_start, 1) - 1) * BLOCK + frames * (4 * points + max(stated)) * size
    if need > len(content) or frames == 0 or points > 10_000 or per_frame > 10_000:
        raise CoxaError(
            f"the file states {frames} frames of {points} points and {max(stated)} analog samples"
            f", which are {need / 1e6:.1f} MB; it has {len(content) / 1e6:.1f} MB",
            file=path,
            todo="It is cut off, or its header is broken: export it again.",
        )


def _frame_counts(header: C3dHeader) -> list[int]:
    """List the frame counts that parameters state; a pair of 16-bit words holds long ones."""
    counts = [int(n if n >= 0 else n + 65536) for n in header.numbers("POINT:FRAMES")[:1]]
    ends = header.numbers("TRIAL:ACTUAL_END_FIELD")
    starts = header.numbers("TRIAL:ACTUAL_START_FIELD")
    if len(ends) == 2 and len(starts) == 2:
        first, last = (int(low) % 65536 + 65536 * int(high) for low, high in (starts, ends))
        counts.append(max(last - first + 1, 0))
    return counts or [0]
