"""A message with arrays beside it, as bytes.

`uint32 length | JSON | arrays`, little-endian. The JSON is `{"message": ..., "blobs": [...]}` and
is padded with blanks, so that the arrays begin at a multiple of 8; each blob has `name`, `dtype`
(u8, u16 or f32), `shape`, and `offset`, counted from where the arrays begin, a multiple of 8 too:
the page reads them in place.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coxa.app.messages import SolveRequest
from coxa.errors import CoxaError

MEDIA_TYPE = "application/vnd.coxa.scene"
STEP = 8
LENGTH = struct.Struct("<I")
DTYPES = {"u8": np.dtype("<u1"), "u16": np.dtype("<u2"), "f32": np.dtype("<f4")}

Blobs = Mapping[str, NDArray[Any]]


def as_json(message: Any) -> str:
    """Return a message as JSON; a number that is none is an error here, not in the page."""
    # What JSON does not know is a record: to ask for its fields then is faster than `asdict`.
    return json.dumps(
        message, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=vars
    )


def scene_id(request: SolveRequest) -> str:
    """Name a scene by what was asked for; what it is compared with is no part of it."""
    asked = json.dumps(asdict(replace(request, before="")), sort_keys=True)
    return hashlib.sha256(asked.encode()).hexdigest()[:20]


def encode(message: Any, blobs: Blobs) -> bytes:
    """Return a message (a dataclass) and its arrays (uint8, uint16 or float32) as bytes."""
    rows: list[dict[str, Any]] = []
    chunks: list[bytes] = []
    offset = 0
    for name, array in blobs.items():
        dtype = next((d for d, kind in DTYPES.items() if array.dtype == kind), None)
        if dtype is None:
            raise TypeError(f"an array of {array.dtype} does not travel ({name})")
        data = np.ascontiguousarray(array, DTYPES[dtype]).tobytes()
        data += bytes(-len(data) % STEP)
        rows.append({"name": name, "dtype": dtype, "shape": list(array.shape), "offset": offset})
        chunks.append(data)
        offset += len(data)
    blobs_told = json.dumps(rows, separators=(",", ":"))
    head = f'{{"message":{as_json(message)},"blobs":{blobs_told}}}'.encode()
    head += b" " * (-(LENGTH.size + len(head)) % STEP)
    return b"".join([LENGTH.pack(len(head)), head, *chunks])


def decode(data: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Return the message as plain values, and its arrays by name. Raises `CoxaError`."""
    try:
        (length,) = LENGTH.unpack_from(data)
        head = json.loads(data[LENGTH.size : LENGTH.size + length])
        begin = LENGTH.size + length
        arrays = {
            row["name"]: np.frombuffer(
                data,
                DTYPES[row["dtype"]],
                int(np.prod(row["shape"], dtype=np.int64)),
                begin + row["offset"],
            ).reshape(row["shape"])
            for row in head["blobs"]
        }
        return head["message"], arrays
    except (struct.error, ValueError, KeyError, TypeError) as error:
        raise CoxaError("the bytes are no message of Coxa", todo="Ask for it again.") from error
