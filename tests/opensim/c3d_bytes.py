"""Make the bytes of a .c3d file by hand, so that the reader is not tested with its own writer."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import ArrayLike

BLOCK = 512


def parameter(group: int, name: str, value: object) -> bytes:
    """Pack one parameter: texts, integers or floats; arrays in Fortran order."""
    if isinstance(value, list) and value and isinstance(value[0], str):
        width = max(len(v) for v in value)
        body = struct.pack("<bBBB", -1, 2, width, len(value))
        body += b"".join(v.ljust(width).encode("latin-1") for v in value)
    else:
        array = np.asarray(value)
        kind, form = (2, "<i2") if array.dtype.kind == "i" else (4, "<f4")
        body = struct.pack("<bB", kind, array.ndim) + bytes(array.shape)
        body += array.astype(form).tobytes(order="F")
    body += b"\0"
    return struct.pack("<bb", len(name), group) + name.encode() + _link(body)


def _link(body: bytes) -> bytes:
    return struct.pack("<h", len(body) + 2) + body


def c3d_bytes(
    points: ArrayLike,
    analogs: ArrayLike,
    groups: dict[str, dict[str, object]],
    rate_hz: float = 100.0,
    first_frame: int = 1,
) -> bytes:
    """Pack points (n, K, 3), NaN where not seen, and analog samples (n, s, k)."""
    xyz = np.asarray(points, dtype=np.float64)
    samples = np.asarray(analogs, dtype=np.float64)
    n, count, _ = xyz.shape
    section = b"\1\x50" + b"\0" + bytes([84])
    for number, (group, items) in enumerate(groups.items(), start=1):
        section += struct.pack("<bb", len(group), -number) + group.encode() + _link(b"\0")
        for name, value in items.items():
            section += parameter(number, name, value)
    section += b"\0\0"
    blocks = -(-len(section) // BLOCK)
    section = section.ljust(blocks * BLOCK, b"\0")
    section = section[:2] + bytes([blocks]) + section[3:]
    header = struct.pack(
        "<BB5HfHHf",
        *(2, 0x50, count, samples.shape[1] * samples.shape[2]),
        *(first_frame, first_frame + n - 1, 10, -1.0, 2 + blocks, samples.shape[1], rate_hz),
    ).ljust(BLOCK, b"\0")
    seen = np.isfinite(xyz).all(axis=2)
    residual = np.where(seen, 0.0, -1.0)
    quads = np.concatenate((np.nan_to_num(xyz), residual[:, :, None]), axis=2)
    rows = np.hstack((quads.reshape(n, -1), samples.reshape(n, -1)))
    return header + section + rows.astype("<f4").tobytes()
