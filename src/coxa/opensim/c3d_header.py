"""The header of a .c3d file: what can be checked before ezc3d is let loose on the rest.

Layout: https://www.c3d.org/docs/C3D_User_Guide.pdf.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from coxa.errors import CoxaError

BLOCK = 512
LARGEST_MB = 256
INTEL = 84
SATURATED = 65535
"""The last frame a header can name."""
EXPORT_AGAIN = "Export the recording again."


@dataclass(frozen=True)
class Header:
    """What the first block states; ezc3d hides it where the parameters state something else."""

    path: str
    size: int
    """Of the file, in bytes."""
    points: int
    analogs: int
    """Samples a frame, of all channels together."""
    first: int
    last: int
    """Frames, both included, from 1."""
    floats: bool
    data_start: int
    """In bytes."""

    def refuse_cut_off(self, frames: int) -> None:
        """Raise `CoxaError` when so many frames cannot be in the file."""
        width = (4 * self.points + self.analogs) * (4 if self.floats else 2)
        need = self.data_start + frames * width
        if frames < 1 or width == 0 or self.data_start < BLOCK or need > self.size:
            raise CoxaError(
                f"the file states {frames} frames of {self.points} points and {self.analogs} analog"
                f" samples, {need / 1e6:.3f} MB; it has {self.size / 1e6:.3f} MB",
                file=self.path,
                todo="It is cut off, empty, or its header is broken: export it again.",
            )


def read_header(path: str | Path) -> Header:
    """Read the header of a .c3d file.

    Raises `CoxaError` for a file that cannot be read, is no .c3d or larger than 256 MB, is cut
    off, or was written in the number formats of DEC or SGI machines.
    """
    try:
        size = Path(path).stat().st_size
        with Path(path).open("rb") as file:
            head = file.read(256 * BLOCK)  # a byte says in which block the parameters begin
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CoxaError(f"cannot be read: {reason}", file=path) from error
    if size > LARGEST_MB * 2**20:
        raise CoxaError(f"the file has more than {LARGEST_MB} MB", file=path, todo="Cut the trial.")
    if len(head) < 2 * BLOCK or head[1] != 0x50 or head[0] < 2:
        raise CoxaError("this is no .c3d file, or it is cut off", file=path, todo=EXPORT_AGAIN)
    start = (head[0] - 1) * BLOCK
    if len(head) < start + BLOCK:
        raise CoxaError("the file is cut off before its parameters", file=path, todo=EXPORT_AGAIN)
    if head[start + 3] != INTEL:
        raise CoxaError(
            "the numbers are not in Intel order (an old DEC or SGI recording)",
            file=path,
            todo="Convert it to Intel order with the recording program.",
        )
    points, analogs, first, last, _, scale, block = struct.unpack_from("<5HfH", head, 2)
    header = Header(
        *(str(path), size, points, analogs, first, last), scale < 0.0, (block - 1) * BLOCK
    )
    header.refuse_cut_off(last - first + 1)
    return header
