"""The force plates that ezc3d extracts from a .c3d file, in OpenSim's axes, N and N m."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.loads.plates import Plate
from coxa.opensim.c3d_file import C3dFile

Floats = NDArray[np.float64]

NEWTON_METRES = {
    **dict.fromkeys(("nm", "n.m", "n*m", "n m"), 1.0),
    **dict.fromkeys(("nmm", "n.mm", "n*mm", "n mm"), 0.001),
}
_INSTEAD = "Leave out the plates (plates=False), or export the recording again."


def read_plates(
    file: C3dFile, R: Floats, metres: float, time: Floats, warnings: list[str]
) -> tuple[Plate, ...]:
    """Return the force plates in OpenSim's axes: R (3, 3) takes the laboratory's to them.

    Force and moment act on the body that stands on the plate. Raises `CoxaError` for plates that
    ezc3d cannot extract: of other types than 1 to 4, or not described whole.
    """
    used = next(iter(file.counts("FORCE_PLATFORM:USED")), 0)
    kinds = file.counts("FORCE_PLATFORM:TYPE")[:used]
    for k, kind in enumerate(kinds, start=1):
        if not 1 <= kind <= 4:
            raise CoxaError(
                f"plate_{k} is of type {kind}; types 1 to 4 are supported",
                file=file.path,
                todo=_INSTEAD,
            )
    if file.plates.complaint:
        raise CoxaError(
            f"its force plates are not described whole (ezc3d: {file.plates.complaint[:200]})",
            file=file.path,
            todo=_INSTEAD,
        )
    count = len(file.plates.force)
    zero = file.counts("FORCE_PLATFORM:ZERO")
    if count and len(zero) == 2 and 1 <= zero[0] <= zero[1]:
        warnings.append("FORCE_PLATFORM:ZERO names a baseline; it is not subtracted")
    plates: list[Plate] = []
    for k in range(count):
        plate = _plate(file, k, kinds[k], R, metres, time, warnings)
        load = plate.force @ plate.normal
        if load[np.argmax(np.abs(load))] < 0.0:
            warnings.append(f"{plate.name} records the force on the plate; it was reversed")
            plate = replace(plate, force=-plate.force, moment=-plate.moment)
        plates.append(plate)
    return tuple(plates)


def _plate(
    file: C3dFile,
    k: int,
    kind: int,
    R: Floats,
    metres: float,
    time: Floats,
    warnings: list[str],
) -> Plate:
    name, raw = f"plate_{k + 1}", file.plates
    corners = raw.corners[k].T
    force = raw.force[k].T
    scale = metres if kind == 3 else _moment_scale(file, k, name, warnings)
    if kind == 1:  # it measures the centre of pressure itself
        arm = raw.centre_of_pressure[k].T - corners.mean(axis=0)
        moment = np.cross(arm, force) * metres + raw.free_torque[k].T * scale
    else:
        # ezc3d adds what the force does about the sensors' origin, in the file's units of length,
        # to measured moments, in whatever units.
        lever = np.cross(force, _axes(corners, name, file) @ raw.origin[k])
        moment = (raw.moment[k].T - lever) * scale + lever * metres
    if kind == 3 and any(file.numbers("FORCE_PLATFORM:FPCOPPOLY")):
        warnings.append(f"{name}: the correction of FPCOPPOLY is not applied")
    if not (np.isfinite(force).all() and np.isfinite(moment).all()):
        raise CoxaError(f"{name} has forces that are not finite", file=file.path, todo=_INSTEAD)
    return Plate(name, corners @ R.T * metres, time, force @ R.T, moment @ R.T)


def _axes(corners: Floats, name: str, file: C3dFile) -> Floats:
    """Return the plate's axes as columns (3, 3): X towards its first side, Z into the ground."""
    x = corners[0] - corners[1]
    z = np.cross(x, corners[0] - corners[3])
    if not (np.linalg.norm(x) > 0.0 and np.linalg.norm(z) > 0.0):
        raise CoxaError(f"{name} has no area: see its CORNERS", file=file.path, todo=_INSTEAD)
    axes = np.column_stack((x, np.cross(z, x), z))
    return axes / np.linalg.norm(axes, axis=0)


def _moment_scale(file: C3dFile, k: int, name: str, warnings: list[str]) -> float:
    """Return N m a unit of moment: by its channel's units, else N times the units of length."""
    channels = file.counts("FORCE_PLATFORM:CHANNEL")
    row = len(channels) // max(len(file.counts("FORCE_PLATFORM:TYPE")), 1)
    channel = channels[k * row + 5] - 1 if row > 5 else -1
    units = file.words("ANALOG:UNITS")
    said = units[channel].lower() if 0 <= channel < len(units) else ""
    if said in NEWTON_METRES:
        return NEWTON_METRES[said]
    assumed = "N" + next(iter(file.words("POINT:UNITS")), "mm")
    warnings.append(f"{name} gives its moments in '{said}'; {assumed} is assumed")
    return NEWTON_METRES.get(assumed.lower(), 1e-3)
