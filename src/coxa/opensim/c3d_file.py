"""What ezc3d reads from a .c3d file, in a process of its own, held against the file's header."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.opensim.c3d_header import EXPORT_AGAIN, SATURATED, Header, read_header

Floats = NDArray[np.float64]
Values = list[float] | list[str]

TIMEOUT_S = 15.0
"""For a start from a slow disk, and for each MB:"""
TIMEOUT_S_MB = 4.0
"""ezc3d needs 0.1 to 0.7 s."""
_CHILD = Path(__file__).with_name("c3d_child.py")
_OR_LEAVE_OUT = "Export the recording again, or leave out the plates (plates=False)."


@dataclass(frozen=True, eq=False)
class RawPlates:
    """P force plates as ezc3d extracts them, in the laboratory's axes and the file's units.

    `force` and `moment` (P, 3, m) about the surface's centre; `corners` (P, 3, 4); `origin` (P, 3)
    of the sensors, from the surface's centre, in the plate's axes. `complaint` says why there are
    none.
    """

    corners: Floats
    origin: Floats
    force: Floats
    moment: Floats
    centre_of_pressure: Floats
    free_torque: Floats
    complaint: str


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
    plates: RawPlates

    def words(self, key: str) -> tuple[str, ...]:
        """Return a parameter's texts, trimmed; they go on under `key2`, `key3`, ..."""
        return tuple(v.strip() for v in self._values(key) if isinstance(v, str))

    def numbers(self, key: str) -> tuple[float, ...]:
        """Return a parameter's numbers; they go on under `key2`, `key3`, ..."""
        return tuple(v for v in self._values(key) if not isinstance(v, str))

    def counts(self, key: str) -> tuple[int, ...]:
        """Return a parameter's unsigned 16-bit numbers, which files keep as signed or as floats."""
        return tuple(int(v) % 65536 if np.isfinite(v) else 0 for v in self.numbers(key))

    def labels(self, group: str, count: int) -> tuple[str, ...]:
        """List `count` names of points or channels; those without one are numbered."""
        labels = (self.words(f"{group}:LABELS") + ("",) * count)[:count]
        return tuple(label or f"unnamed_{i}" for i, label in enumerate(labels, start=1))

    def _values(self, key: str) -> list[float | str]:
        values: list[float | str] = [*self.parameters.get(key, [])]
        part = 2
        while f"{key}{part}" in self.parameters:
            values += self.parameters[f"{key}{part}"]
            part += 1
        return values


def open_c3d(path: str | Path, *, plates: bool = True) -> C3dFile:
    """Take a .c3d file apart with ezc3d, its force plates too with `plates`.

    Raises `CoxaError` for a file that cannot be read, is no .c3d, is cut off, contradicts
    itself, was written in the number formats of DEC or SGI machines, or breaks ezc3d.
    """
    header = read_header(path)
    try:
        with TemporaryDirectory(prefix="coxa_") as folder:
            out = Path(folder) / "out.npz"
            _run(path, out, plates, TIMEOUT_S + TIMEOUT_S_MB * header.size / 2**20)
            file = _load(out, header)
    except (OSError, ValueError, KeyError, IndexError, zipfile.BadZipFile) as error:
        raise CoxaError(
            f"ezc3d's process gave no recording: {error}", file=path, todo=EXPORT_AGAIN
        ) from error
    _check(file, header)
    return file


def _run(path: str | Path, out: Path, plates: bool, timeout_s: float) -> None:
    """Let ezc3d read the file in a process that may crash or hang."""
    todo = _OR_LEAVE_OUT if plates else EXPORT_AGAIN
    # -P: the script's folder holds modules named as Python's own (xml).
    command = [sys.executable, "-P", str(_CHILD), str(path), str(out), *["plates"] * plates]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=timeout_s,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},  # each thread reserves memory
        )
    except subprocess.TimeoutExpired as error:
        raise CoxaError(
            f"it is broken: ezc3d had not read it after {timeout_s:.0f} s", file=path, todo=todo
        ) from error
    if done.returncode == 0:
        return
    said = done.stderr.decode(errors="replace").strip().splitlines()
    if done.returncode == 1 and said:
        raise CoxaError(f"ezc3d cannot read it ({said[-1][:200]})", file=path, todo=todo)
    raise CoxaError(f"it is broken: ezc3d crashed ({done.returncode})", file=path, todo=todo)


def _load(out: Path, header: Header) -> C3dFile:
    with np.load(out) as said:
        points = said["points"].transpose(2, 1, 0).astype(np.float64)
        samples = said["analogs"].T.astype(np.float64)
        points[~np.isfinite(points).all(axis=2)] = np.nan
        return C3dFile(
            path=header.path,
            parameters=json.loads(str(said["parameters"])),
            first_frame=max(header.first, 1),
            rate_hz=float(said["rate_hz"]),
            per_frame=len(samples) // max(len(points), 1),
            points=points,
            samples=samples,
            plates=RawPlates(
                said["corners"],
                said["origin"],
                said["force"],
                said["moment"],
                said["centre_of_pressure"],
                said["free_torque"],
                str(said["complaint"]),
            ),
        )


def _check(file: C3dFile, header: Header) -> None:
    """Refuse what ezc3d lets pass: contradictions, a cut end, numbers it makes up."""
    n, K, _ = file.points.shape
    channels = file.samples.shape[1]
    if not 0.0 < file.rate_hz < 1e6:
        raise CoxaError(
            f"the rate of {file.rate_hz:g} Hz makes no sense", file=file.path, todo=EXPORT_AGAIN
        )
    if header.points != K or channels * file.per_frame != header.analogs:
        raise CoxaError(
            f"header and parameters disagree: {header.points} or {K} points, {header.analogs} or"
            f" {channels} x {file.per_frame} analog samples a frame",
            file=file.path,
            todo=EXPORT_AGAIN,
        )
    stated = max(header.last - header.first + 1, _trial_frames(file))
    if n < stated or (n > stated and header.last < SATURATED):
        raise CoxaError(
            f"the file states {stated} frames; ezc3d finds {n} of {K} points and {channels} analog"
            " channels",
            file=file.path,
            todo=EXPORT_AGAIN,
        )
    header.refuse_cut_off(n)
    _check_samples(file)


def _trial_frames(file: C3dFile) -> int:
    """Return the frame count of recordings too long for the header, in halves of 16 bits."""
    starts, ends = (file.counts(f"TRIAL:ACTUAL_{which}_FIELD") for which in ("START", "END"))
    if not len(starts) == len(ends) == 2:
        return 0
    first, last = (low + 65536 * high for low, high in (starts, ends))
    return last - first + 1


def _check_samples(file: C3dFile) -> None:
    if not file.samples.size:
        return
    count = file.samples.shape[1]
    scales, offsets = (len(file.numbers(f"ANALOG:{key}")) for key in ("SCALE", "OFFSET"))
    if min(scales, offsets) < count:  # ezc3d reads beyond the end of them
        raise CoxaError(
            f"{count} analog channels have {scales} scales and {offsets} offsets",
            file=file.path,
            todo=EXPORT_AGAIN,
        )
    integers = next(iter(file.numbers("POINT:SCALE")), -1.0) > 0.0
    unsigned = "UNSIGNED" in (word.upper() for word in file.words("ANALOG:FORMAT"))
    if integers and unsigned and not 0 < next(iter(file.counts("ANALOG:BITS")), 16) < 16:
        raise CoxaError(
            "the analog samples are unsigned 16-bit integers, which ezc3d takes for signed ones",
            file=file.path,
            todo="Export the recording with floating-point numbers.",
        )
    if not np.isfinite(file.samples).all():
        channel = int(np.flatnonzero(~np.isfinite(file.samples).all(axis=0))[0])
        raise CoxaError(
            "an analog sample is not finite", file=file.path, column=channel + 1, todo=EXPORT_AGAIN
        )
