"""The force plates of a .c3d file, from the analog channels they are wired to.

Types and signs are those of the format's manual (https://www.c3d.org/docs/C3D_User_Guide.pdf,
FORCE_PLATFORM); ezc3d computes the same.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.loads.plates import Plate
from coxa.opensim.c3d_file import C3dFile, whole

Floats = NDArray[np.float64]

NEWTON_METRES = {
    **dict.fromkeys(("nm", "n.m", "n*m", "n m"), 1.0),
    **dict.fromkeys(("nmm", "n.mm", "n*mm", "n mm"), 0.001),
}
_CHANNELS = {1: 6, 2: 6, 3: 8, 4: 6}
"""How many analog channels a plate of each supported type has."""
_INSTEAD = "Leave out the plates (plates=False), or export the recording again."


def read_plates(
    file: C3dFile, R: Floats, metres: float, time: Floats, warnings: list[str]
) -> tuple[Plate, ...]:
    """Return the force plates in OpenSim's axes: R (3, 3) takes the laboratory's to them.

    Force and moment act on the body that stands on the plate. Raises `CoxaError` for types
    other than 1 to 4, and for plates the file does not describe whole.
    """
    used = whole(next(iter(file.numbers("FORCE_PLATFORM:USED")), 0))
    zero = file.numbers("FORCE_PLATFORM:ZERO")
    if used > 0 and len(zero) == 2 and 1 <= zero[0] <= zero[1]:
        warnings.append("FORCE_PLATFORM:ZERO names a baseline; it is not subtracted")
    plates: list[Plate] = []
    for k in range(used):
        plate = _plate(file, k, R, metres, time, warnings)
        load = plate.force @ plate.normal
        if load[np.argmax(np.abs(load))] < 0.0:
            warnings.append(f"{plate.name} records the force on the plate; it was reversed")
            plate = replace(plate, force=-plate.force, moment=-plate.moment)
        plates.append(plate)
    return tuple(plates)


def _plate(
    file: C3dFile, k: int, R: Floats, metres: float, time: Floats, warnings: list[str]
) -> Plate:
    name = f"plate_{k + 1}"
    kind = whole((file.numbers("FORCE_PLATFORM:TYPE")[k : k + 1] or (0,))[0])
    if kind not in _CHANNELS:
        raise CoxaError(
            f"{name} is of type {kind}; types 1 to 4 are supported", file=file.path, todo=_INSTEAD
        )
    corners = _numbers(file, "CORNERS", k, 12).reshape(4, 3) * metres
    origin = _numbers(file, "ORIGIN", k, 3) * metres
    wired = _wired(file, k, kind)
    samples = file.samples[:, wired]
    scale = _moment_scale(file, wired[-1], name, warnings) if kind != 3 else 1.0
    if kind == 4:
        calibration = _numbers(file, "CAL_MATRIX", k, 36).reshape(6, 6).T
        samples = samples @ calibration.T
    if kind == 3:
        if any(file.numbers("FORCE_PLATFORM:FPCOPPOLY")):
            warnings.append(f"{name}: the correction of FPCOPPOLY is not applied")
        force, moment = _eight_channels(samples, origin)
    elif kind == 1:
        force = samples[:, :3]
        arm = np.column_stack((samples[:, 3:5] * metres, np.zeros(len(samples))))
        torque = np.column_stack((np.zeros((len(samples), 2)), samples[:, 5] * scale))
        moment = np.cross(arm, force) + torque
    else:
        force = samples[:, :3]
        moment = samples[:, 3:] * scale + np.cross(force, _below(origin))
    T = R @ _axes(corners, name, file)
    return Plate(name, corners @ R.T, time, force @ T.T, moment @ T.T)


def _numbers(file: C3dFile, key: str, k: int, count: int) -> Floats:
    """Return plate k's share of a parameter."""
    values = np.array(file.numbers(f"FORCE_PLATFORM:{key}")[k * count : (k + 1) * count], float)
    if len(values) != count or not np.isfinite(values).all():
        raise CoxaError(
            f"plate_{k + 1} has {len(values)} of {count} numbers in FORCE_PLATFORM:{key}",
            file=file.path,
            todo=_INSTEAD,
        )
    return values


def _wired(file: C3dFile, k: int, kind: int) -> list[int]:
    """Return the analog channels of plate k, from 0; rows are as long as the longest plate's."""
    channels = [whole(c) for c in file.numbers("FORCE_PLATFORM:CHANNEL")]
    plates = max(len(file.numbers("FORCE_PLATFORM:TYPE")), 1)
    row = len(channels) // plates
    wired = [c - 1 for c in channels[k * row : k * row + _CHANNELS[kind]]]
    if len(wired) < _CHANNELS[kind] or not all(0 <= c < file.samples.shape[1] for c in wired):
        raise CoxaError(
            f"plate_{k + 1} names analog channels that are not there",
            file=file.path,
            todo=_INSTEAD,
        )
    return wired


def _below(origin: Floats) -> Floats:
    """Return the way from the sensors' origin to the surface; some files give it reversed."""
    return -origin if origin[2] > 0.0 else origin


def _eight_channels(samples: Floats, origin: Floats) -> tuple[Floats, Floats]:
    """Return force and moment about the surface's centre of a plate of type 3 (Kistler).

    Channels: fx12 fx34 fy14 fy23 fz1 fz2 fz3 fz4, the sensors at (+-a, +-b, az0).
    """
    fx12, fx34, fy14, fy23, fz1, fz2, fz3, fz4 = samples.T
    a, b, az0 = _below(origin)
    force = np.column_stack((fx12 + fx34, fy14 + fy23, fz1 + fz2 + fz3 + fz4))
    moment = np.column_stack(
        (
            b * (fz1 + fz2 - fz3 - fz4),
            a * (fz2 + fz3 - fz1 - fz4),
            b * (fx34 - fx12) + a * (fy14 - fy23),
        )
    )
    return force, moment + np.cross(force, (0.0, 0.0, az0))


def _axes(corners: Floats, name: str, file: C3dFile) -> Floats:
    """Return the plate's axes as columns (3, 3): X towards its first side, Z into the ground."""
    x = corners[0] - corners[1]
    z = np.cross(x, corners[0] - corners[3])
    if not (np.linalg.norm(x) > 0.0 and np.linalg.norm(z) > 0.0):
        raise CoxaError(f"{name} has no area: see its CORNERS", file=file.path, todo=_INSTEAD)
    axes = np.column_stack((x, np.cross(z, x), z))
    return axes / np.linalg.norm(axes, axis=0)


def _moment_scale(file: C3dFile, channel: int, name: str, warnings: list[str]) -> float:
    """Return N m a unit of moment: by the channel's units, else N times the units of length."""
    units = file.words("ANALOG:UNITS")
    said = units[channel].lower() if channel < len(units) else ""
    if said in NEWTON_METRES:
        return NEWTON_METRES[said]
    assumed = "N" + next(iter(file.words("POINT:UNITS")), "mm")
    warnings.append(f"{name} gives its moments in '{said}'; {assumed} is assumed")
    return NEWTON_METRES.get(assumed.lower(), 1e-3)
