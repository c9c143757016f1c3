"""Read a recording as .c3d files hold it: markers, analog channels and force plates."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.loads.plates import Plate
from coxa.movement.markers import Markers
from coxa.opensim.c3d_file import C3dFile, open_c3d
from coxa.opensim.c3d_plates import read_plates
from coxa.opensim.trc import METRES

Floats = NDArray[np.float64]
Axes = tuple[str, str]

_MODEL_OUTPUTS = ("ANGLES", "FORCES", "MOMENTS", "POWERS", "SCALARS")
"""What Vicon stores among the points, and is none."""
_WALK_M = 0.5
"""Markers that travel farther than this walk, and show which way is forward."""


@dataclass(frozen=True, eq=False)
class Analogs:
    """Analog channels: time (n,) s, values (n, k) in the units (k) the file names."""

    names: tuple[str, ...]
    units: tuple[str, ...]
    time: Floats
    values: Floats


@dataclass(frozen=True, eq=False)
class Recording:
    """A recording of a laboratory, brought to OpenSim's axes (X forward, Y up), m and N."""

    markers: Markers
    analogs: Analogs
    plates: tuple[Plate, ...]
    source: str = ""
    warnings: tuple[str, ...] = ()


def read_c3d(
    path: str | Path,
    *,
    axes: Axes | None = None,
    units: str | None = None,
    plates: bool = True,
) -> Recording:
    """Read a .c3d file.

    `axes` names the laboratory's axes that point forward and up, as `("+X", "+Z")`; without it
    the file's `POINT:X_SCREEN` and `POINT:Y_SCREEN` do. `units` ("mm") stands in where the file
    names none. `plates` False leaves out force plates (of a type that is not supported).

    ezc3d reads the file in a process of its own, some 0.2 s to start: broken files crash it.
    The rotation applied is kept in `markers.rotation_applied`. Raises `CoxaError` for a file
    that is broken or cut off, and for missing axes and units.
    """
    file = open_c3d(path, plates=plates)
    R = _rotation(file, axes)
    metres = _metres(file, units)
    start = (file.first_frame - 1) / file.rate_hz
    warnings: list[str] = []
    markers = _markers(file, R, metres, start, warnings)
    n, count = file.samples.shape
    analogs = Analogs(
        names=file.labels("ANALOG", count),
        units=(file.words("ANALOG:UNITS") + ("",) * count)[:count],
        time=start + np.arange(n) / (file.rate_hz * max(file.per_frame, 1)),
        values=file.samples,
    )
    stood_on = read_plates(file, R, metres, analogs.time, warnings) if plates else ()
    return Recording(markers, analogs, stood_on, str(path), tuple(warnings))


def _rotation(file: C3dFile, axes: Axes | None) -> Floats:
    """Return R (3, 3): OpenSim's X is the laboratory's forward axis, its Y the upward one."""
    if axes is None:
        screen = file.words("POINT:X_SCREEN") + file.words("POINT:Y_SCREEN")
        if len(screen) != 2 or not all(screen):
            raise CoxaError(
                "the file does not say which axes point forward and up (POINT:X_SCREEN, Y_SCREEN)",
                file=file.path,
                todo="Give them: axes=('+X', '+Z').",
            )
        axes = (screen[0], screen[1])
    forward, up = (_axis(name, file) for name in axes)
    if forward @ up != 0.0:
        raise CoxaError(
            f"forward '{axes[0]}' and up '{axes[1]}' are along one axis",
            file=file.path,
            todo="Give two axes of the laboratory: axes=('+X', '+Z').",
        )
    return np.array([forward, up, np.cross(forward, up)])


def _axis(name: str, file: C3dFile) -> Floats:
    sign, letter = (name[:1], name[1:]) if name[:1] in "+-" else ("+", name)
    if letter.upper() not in ("X", "Y", "Z"):
        raise CoxaError(f"the axis '{name}' is unknown", file=file.path, todo="Give +X, -Y, ...")
    return np.eye(3)["XYZ".index(letter.upper())] * (-1.0 if sign == "-" else 1.0)


def _metres(file: C3dFile, units: str | None) -> float:
    said = units or next(iter(file.words("POINT:UNITS")), "")
    if said.lower() not in METRES:
        raise CoxaError(
            f"the units of length are '{said}'" if said else "the file names no units of length",
            file=file.path,
            todo="Give units='mm' or units='m'.",
        )
    return METRES[said.lower()]


def _markers(file: C3dFile, R: Floats, metres: float, start: float, warnings: list[str]) -> Markers:
    names = file.labels("POINT", file.points.shape[1])
    outputs = {name for key in _MODEL_OUTPUTS for name in file.words(f"POINT:{key}")}
    keep = [i for i, name in enumerate(names) if name not in outputs]
    if len(keep) < len(names):
        warnings.append(f"{len(names) - len(keep)} points are model outputs and left out")
    kept = tuple(names[i] for i in keep)
    twice = [name for name, count in Counter(kept).items() if count > 1]
    if twice:
        raise CoxaError(
            f"the marker '{twice[0]}' is there twice",
            file=file.path,
            todo="Rename one in the recording program: which of them counts cannot be told.",
        )
    positions = file.points[:, keep] @ R.T * metres
    time = start + np.arange(len(positions)) / file.rate_hz
    _warn_of_direction(positions, R, warnings)
    return Markers(kept, time, positions, file.rate_hz, file.path, R, tuple(warnings))


def _warn_of_direction(positions: Floats, R: Floats, warnings: list[str]) -> None:
    """Warn when the markers walk another way than OpenSim's X."""
    seen = np.isfinite(positions[:, :, 0])
    n = len(positions)
    travels = [
        positions[n - 1 - np.argmax(seen[::-1, k]), k] - positions[np.argmax(seen[:, k]), k]
        for k in np.flatnonzero(seen.any(axis=0))
    ]
    if not travels:
        return
    x, _, z = np.median(travels, axis=0)
    if max(abs(x), abs(z)) < _WALK_M or x >= abs(z):
        return
    way = R.T @ (np.sign(x) * np.eye(3)[0] if abs(x) > abs(z) else np.sign(z) * np.eye(3)[2])
    up = R[1]
    forward, upward = (
        ("+" if axis.sum() > 0 else "-") + "XYZ"[int(np.argmax(np.abs(axis)))] for axis in (way, up)
    )
    warnings.append(
        f"the markers travel {x:.2f} m along X and {z:.2f} m along Z, where OpenSim walks along +X;"
        f" axes=('{forward}', '{upward}') would turn them"
    )
