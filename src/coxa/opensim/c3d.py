"""Read a recording as .c3d files hold it: markers, analog channels and force plates."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.loads.plates import Plate
from coxa.movement.markers import Markers
from coxa.opensim.c3d_header import C3dHeader, check_c3d
from coxa.opensim.trc import METRES

Floats = NDArray[np.float64]
Axes = tuple[str, str]

NEWTON_METRES = {"nm": 1.0, "n.m": 1.0, "n*m": 1.0, "nmm": 1e-3, "n.mm": 1e-3, "n*mm": 1e-3}
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

    The rotation applied is kept in `markers.rotation_applied`. Raises `CoxaError` for a file
    that is broken or cut off, and for missing axes and units.
    """
    header = check_c3d(path)
    R = _rotation(header, axes, path)
    metres = _metres(header, units, path)
    with_plates = plates and _plate_count(header, path) > 0
    data = _open(path, with_plates)
    warnings: list[str] = []
    rate = _rate(header, "POINT:RATE", path)
    start = (max(header.first_frame, 1) - 1) / rate
    markers = _markers(data, header, R, metres, start, rate, path, warnings)
    analogs = _analogs(data, header, start, path)
    found = [
        _plate(raw, k, header, R, metres, analogs.time, warnings)
        for k, raw in enumerate(data["data"]["platform"] if with_plates else ())
    ]
    return Recording(markers, analogs, tuple(found), str(path), tuple(warnings))


def _open(path: str | Path, with_plates: bool) -> Any:
    # ezc3d takes a tenth of a second to import: only those who read a .c3d wait for it.
    import ezc3d

    try:
        return ezc3d.c3d(str(path), extract_forceplat_data=with_plates)
    except Exception as error:
        raise CoxaError(
            f"ezc3d cannot read it: {str(error)[:200] or type(error).__name__}",
            file=path,
            todo="Export the recording again" + (", or leave out its plates." * with_plates),
        ) from error


def _rotation(header: C3dHeader, axes: Axes | None, path: str | Path) -> Floats:
    """Return R (3, 3): OpenSim's X is the laboratory's forward axis, its Y the upward one."""
    if axes is None:
        screen = header.words("POINT:X_SCREEN") + header.words("POINT:Y_SCREEN")
        if len(screen) != 2 or not all(screen):
            raise CoxaError(
                "the file does not say which axes point forward and up (POINT:X_SCREEN, Y_SCREEN)",
                file=path,
                todo="Give them: axes=('+X', '+Z').",
            )
        axes = (screen[0], screen[1])
    forward, up = (_axis(name, path) for name in axes)
    if forward @ up != 0.0:
        raise CoxaError(
            f"forward '{axes[0]}' and up '{axes[1]}' are along one axis",
            file=path,
            todo="Give two axes of the laboratory: axes=('+X', '+Z').",
        )
    return np.array([forward, up, np.cross(forward, up)])


def _axis(name: str, path: str | Path) -> Floats:
    sign, letter = (name[:1], name[1:]) if name[:1] in "+-" else ("+", name)
    if letter.upper() not in ("X", "Y", "Z"):
        raise CoxaError(f"the axis '{name}' is unknown", file=path, todo="Give +X, -Y, ...")
    return np.eye(3)["XYZ".index(letter.upper())] * (-1.0 if sign == "-" else 1.0)


def _metres(header: C3dHeader, units: str | None, path: str | Path) -> float:
    said = units or next(iter(header.words("POINT:UNITS")), "")
    if said.lower() not in METRES:
        raise CoxaError(
            f"the units of length are '{said}'" if said else "the file names no units of length",
            file=path,
            todo="Give units='mm' or units='m'.",
        )
    return METRES[said.lower()]


def _rate(header: C3dHeader, key: str, path: str | Path) -> float:
    rate = next(iter(header.numbers(key)), 0.0)
    if not (math.isfinite(rate) and rate > 0.0):
        raise CoxaError(f"{key} is {rate:g} Hz", file=path, todo="Export the recording again.")
    return float(rate)


def _labels(header: C3dHeader, group: str, count: int) -> list[str]:
    """List names; beyond the 255th they go on in LABELS2, LABELS3, ..."""
    labels = list(header.words(f"{group}:LABELS"))
    for k in range(2, count // 255 + 2):
        labels += header.words(f"{group}:LABELS{k}")
    labels += [""] * (count - len(labels))
    return [label or f"unnamed_{i + 1}" for i, label in enumerate(labels[:count])]


def _markers(
    data: Any,
    header: C3dHeader,
    R: Floats,
    metres: float,
    start: float,
    rate: float,
    path: str | Path,
    warnings: list[str],
) -> Markers:
    points = np.asarray(data["data"]["points"], dtype=np.float64)[:3]  # (3, K, n)
    names = _labels(header, "POINT", points.shape[1])
    outputs = {name for key in _MODEL_OUTPUTS for name in header.words(f"POINT:{key}")}
    keep = [i for i, name in enumerate(names) if name not in outputs]
    if len(keep) < len(names):
        warnings.append(f"{len(names) - len(keep)} points are model outputs and left out")
    kept = tuple(names[i] for i in keep)
    twice = [name for name, count in Counter(kept).items() if count > 1]
    if twice:
        raise CoxaError(
            f"the marker '{twice[0]}' is there twice",
            file=path,
            todo="Rename one in the recording program: which of them counts cannot be told.",
        )
    positions = np.einsum("ij,jkn->nki", R, points[:, keep]) * metres
    positions[~np.isfinite(positions).all(axis=2)] = np.nan
    time = start + np.arange(positions.shape[0]) / rate
    _warn_of_direction(positions, R, warnings)
    return Markers(kept, time, positions, rate, str(path), R, tuple(warnings))


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


def _analogs(data: Any, header: C3dHeader, start: float, path: str | Path) -> Analogs:
    values = np.asarray(data["data"]["analogs"], dtype=np.float64)[0].T  # (n, k)
    if not values.size:
        return Analogs((), (), np.empty(0), np.empty((0, 0)))
    rate = _rate(header, "ANALOG:RATE", path)
    count = values.shape[1]
    units = (header.words("ANALOG:UNITS") + ("",) * count)[:count]
    names = tuple(_labels(header, "ANALOG", count))
    return Analogs(names, units, start + np.arange(len(values)) / rate, values)


def _plate_count(header: C3dHeader, path: str | Path) -> int:
    count = int(next(iter(header.numbers("FORCE_PLATFORM:USED")), 0))
    kinds = header.numbers("FORCE_PLATFORM:TYPE")
    channels = header.numbers("FORCE_PLATFORM:CHANNEL")
    used = next(iter(header.numbers("ANALOG:USED")), 0)
    for k in range(count):
        kind = int(kinds[k]) if k < len(kinds) else 0
        if kind not in (1, 2, 3, 4):
            raise CoxaError(
                f"force plate {k + 1} is of type {kind}; types 1 to 4 are supported",
                file=path,
                todo="Leave out the plates (plates=False), or convert them.",
            )
    if count > 0 and not all(1 <= channel <= used for channel in channels):
        raise CoxaError(
            "a force plate names an analog channel that is not there",
            file=path,
            todo="Leave out the plates (plates=False), or export the recording again.",
        )
    return max(count, 0)


def _plate(
    raw: Any,
    k: int,
    header: C3dHeader,
    R: Floats,
    metres: float,
    time: Floats,
    warnings: list[str],
) -> Plate:
    """Bring one plate to OpenSim's axes, and to the force on the body that stands on it."""
    name = f"plate_{k + 1}"
    scale = _moment_scale(raw, k, header, name, warnings)
    corners = (R @ raw["corners"]).T * metres
    force = (R @ raw["force"]).T
    moment = (R @ raw["moment"]).T * scale
    if int(header.numbers("FORCE_PLATFORM:TYPE")[k]) == 1:
        # A plate of type 1 measures the centre of pressure itself.
        arm = (R @ raw["center_of_pressure"]).T * metres - corners.mean(axis=0)
        moment = np.cross(arm, force) + (R @ raw["Tz"]).T * scale
    if not (np.isfinite(force).all() and np.isfinite(moment).all()):
        raise CoxaError(
            f"{name} holds numbers that are not finite",
            todo="Leave out the plates (plates=False), or export the recording again.",
        )
    plate = Plate(name, corners, time, force, moment)
    load = force @ plate.normal
    if load[np.argmax(np.abs(load))] < 0.0:
        warnings.append(f"{name} records the force on the plate; it was reversed")
        return Plate(name, corners, time, -force, -moment)
    return plate


def _moment_scale(raw: Any, k: int, header: C3dHeader, name: str, warnings: list[str]) -> float:
    """Return N m a unit of moment: by the channel's units, else by force and length."""
    channels = header.numbers("FORCE_PLATFORM:CHANNEL")
    count = len(channels) // max(len(header.numbers("FORCE_PLATFORM:TYPE")), 1)
    units = header.words("ANALOG:UNITS")
    said = ""
    if count >= 6 and int(channels[k * count + 5]) <= len(units):
        said = units[int(channels[k * count + 5]) - 1]
    if said.lower() in NEWTON_METRES:
        return NEWTON_METRES[said.lower()]
    assumed = str(raw["unit_moment"])
    if assumed.lower() not in NEWTON_METRES:
        raise CoxaError(f"{name} measures moments in '{assumed}'", todo="Use N and mm or m.")
    warnings.append(f"{name} does not say its units of moment: {assumed} is assumed")
    return NEWTON_METRES[assumed.lower()]
