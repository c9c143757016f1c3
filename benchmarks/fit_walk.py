"""Fit the built-in walk's tables to the shared treadmill walk: `python benchmarks/fit_walk.py`.

Strides of both feet are averaged into one symmetric stride. Angles become Fourier series over
the stride, forces sine series over stance (exactly zero in swing), the centre of pressure a
cosine series over stance. What the series leave out, and the spread between strides, is tabled.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

import coxa
from coxa.anatomy.table import TABLES
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce
from coxa.movement.contacts import find_contacts
from coxa.movement.motion import Motion
from coxa.movement.posing import foot_length, leg_length
from coxa.movement.spline import resample
from coxa.study.inputs import take_loads, take_motion
from shared_trials import TREADMILL, walk

SOURCE = "lowerlimbmodel_walk"
G = 9.80665
BELT_MPS = 1.0
HARMONICS, FORCE_TERMS, PRESSURE_TERMS = 8, 14, 6
PHASE, STANCE = np.linspace(0.0, 1.0, 200, endpoint=False), np.linspace(0.0, 1.0, 201)
TOUCH_N = 2.0
"""The plates read exactly zero in swing, so contact may begin and end near zero."""
LOADED = (STANCE >= 0.1) & (STANCE <= 0.9)
"""Where the centre of pressure is fitted: beyond, the force is small and its place is noise."""
FLAT = (STANCE > 0.25) & (STANCE < 0.60)

LEG = ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle",
       "subtalar_angle")  # fmt: skip
EVEN = ("pelvis_tilt", "lumbar_extension")
ODD = ("pelvis_list", "pelvis_rotation", "lumbar_bending", "lumbar_rotation")
"""Of the midline: what both steps repeat, and what the next step mirrors."""
KEPT = (
    {name: range(0, HARMONICS + 1, 2) for name in EVEN}
    | {name: range(1, HARMONICS + 1, 2) for name in ODD}
    | {name: range(HARMONICS + 1) for name in LEG}
)

FORCES = {
    "fx_n_per_kg": (0, "N/kg"),
    "fy_n_per_kg": (1, "N/kg"),
    "fz_n_per_kg": (2, "N/kg"),
    "free_n_m_per_kg": (4, "N m/kg"),
}
"""Columns of force and torque; z and the free torque are mirrored on the left."""

Row = tuple[object, ...]


@dataclass(frozen=True)
class Step:
    """A foot on the belt from `strike` to `off`, and its next strike at `end` (s)."""

    side: str
    strike: float
    off: float
    end: float

    def stride(self) -> Floats:
        return self.strike + PHASE * (self.end - self.strike)

    def stance(self) -> Floats:
        return self.strike + STANCE * (self.off - self.strike)


def main() -> None:
    model, trial = walk(TREADMILL).model, walk(TREADMILL).trial
    motion, outside = take_motion(trial.motion, model, None), take_loads(trial.loads, model)
    assert motion is not None
    assert outside is not None
    loads = {force.body[-1]: force for force in outside.forces}
    steps = find_steps(loads)
    # Rounded as it is written, so that the forces hold the weight over just that share.
    stance = round(float(np.mean([(s.off - s.strike) / (s.end - s.strike) for s in steps])), 4)
    fit: list[Row] = []
    write("angles", "coordinate,harmonic,cos_deg,sin_deg", fit_angles(motion, steps, fit))
    forces, changed = fit_forces(loads, steps, stance, fit)
    write("forces", "quantity,term,sine", forces)
    write("pressure", "quantity,term,cosine", fit_pressure(model, motion, loads, steps, fit))
    write("stride", "quantity,value", [
        ("speed_mps", BELT_MPS),
        ("stride_s", f"{np.mean([s.end - s.strike for s in steps]):.4f}"),
        ("stance_fraction", stance),
        ("leg_m", f"{leg_length(model):.4f}"),
        ("toes_height", f"{toes_height(model, motion, steps):.4f}"),
        *changed,
    ])  # fmt: skip
    write("fit", "quantity,series_rms,strides_rms,unit", fit)
    print(f"{len(steps)} strides; written to {TABLES / 'gait'}")


def find_steps(loads: dict[str, ExternalForce]) -> list[Step]:
    """Pair each complete stance of a foot with that foot's next strike."""
    steps: list[Step] = []
    for side, load in loads.items():
        contacts = find_contacts(load.time, load.force[:, 1], on=TOUCH_N, off=TOUCH_N)
        for now, then in pairwise(contacts):
            if now.start is not None and now.end is not None and then.start is not None:
                steps.append(Step(side, now.start, now.end, then.start))
    return steps


def fit_angles(motion: Motion, steps: list[Step], fit: list[Row]) -> list[Row]:
    """Fit a series to each coordinate; the midline's keep only what symmetry allows."""
    rows: list[Row] = []
    for name, kept in KEPT.items():
        side = {"r": "_r", "l": "_l"} if name in LEG else {"r": "", "l": ""}
        sign = {"r": 1.0, "l": -1.0 if name in ODD else 1.0}
        if name == "knee_angle":
            sign = {"r": -1.0, "l": -1.0}  # gait2392 bends the knee to negative angles
        column = {s: motion.values[:, motion.coordinates.index(name + side[s])] for s in "rl"}
        strides = np.degrees(
            [sign[s.side] * over(motion.time, column[s.side], s.stride()) for s in steps]
        )
        x = 2.0 * np.pi * np.outer(PHASE, list(kept))
        basis = np.hstack([np.cos(x), np.sin(x)])
        c = np.linalg.lstsq(basis, strides.mean(axis=0), rcond=None)[0]
        tabled = name + side["r"]
        rows += [
            (tabled, k, f"{a:.4f}", f"{b if k else 0.0:.4f}")
            for k, a, b in zip(kept, c[: len(kept)], c[len(kept) :], strict=True)
        ]
        fit.append(left_over(tabled, strides, basis @ c, "deg", 2))
    return rows


def fit_forces(
    loads: dict[str, ExternalForce], steps: list[Step], stance: float, fit: list[Row]
) -> tuple[list[Row], tuple[Row, ...]]:
    """Fit forces per kg; make the mean upward force weigh 1 kg, and the mean forward one nothing.

    Returns the series, and by how much each was changed to meet these two laws.
    """
    mass = sum(float(load.force[:, 1].mean()) for load in loads.values()) / G
    k = np.arange(1, FORCE_TERMS + 1)
    basis = np.sin(np.pi * np.outer(STANCE, k))
    series: dict[str, Floats] = {}
    for name, (axis, unit) in FORCES.items():
        stances = np.array([
            (-1.0 if s.side == "l" and axis >= 2 else 1.0) / mass
            * np.interp(s.stance(), loads[s.side].time, wrench(loads[s.side])[:, axis])
            for s in steps
        ])  # fmt: skip
        series[name] = np.linalg.lstsq(basis, stances.mean(axis=0), rcond=None)[0]
        fit.append(left_over(name, stances, basis @ series[name], unit, 3))
    # Over stance, sin(k pi u) has the mean 2 / (k pi) for odd k, and 0 for even k.
    area = np.where(k % 2, 2.0 / (np.pi * k), 0.0)
    scale = G / (2.0 * stance * float(series["fy_n_per_kg"] @ area))
    series["fy_n_per_kg"] *= scale
    tilt = float(series["fx_n_per_kg"] @ area) / float(series["fy_n_per_kg"] @ area)
    series["fx_n_per_kg"] -= tilt * series["fy_n_per_kg"]
    rows = [(name, i, f"{c:.6f}") for name, cs in series.items() for i, c in enumerate(cs, 1)]
    return rows, (("upward_scale", f"{scale:.5f}"), ("forward_tilt_rad", f"{-tilt:.5f}"))


def fit_pressure(
    model: coxa.Model,
    motion: Motion,
    loads: dict[str, ExternalForce],
    steps: list[Step],
    fit: list[Row],
) -> list[Row]:
    """Fit where the force passes through the ground, from the joint of the toes."""
    basis = np.cos(np.pi * np.outer(STANCE, np.arange(PRESSURE_TERMS)))
    length = foot_length(model)
    rows: list[Row] = []
    for name, axis in (("forward", 0), ("outward", 2)):
        stances = []
        for s in steps:
            point = loads[s.side].point
            assert point is not None
            toes = model.positions(motion.values, f"toes_{s.side}")[:, axis]
            away = np.interp(s.stance(), loads[s.side].time, point[:, axis]) - over(
                motion.time, toes, s.stance()
            )
            stances.append((-1.0 if s.side == "l" and axis == 2 else 1.0) * away / length)
        loaded = np.array(stances)[:, LOADED]
        c = np.linalg.lstsq(basis[LOADED], loaded.mean(axis=0), rcond=None)[0]
        rows += [(name, k, f"{x:.5f}") for k, x in enumerate(c)]
        fit.append(
            left_over(name, 1e3 * length * loaded, 1e3 * length * basis[LOADED] @ c, "mm", 1)
        )
    return rows


def toes_height(model: coxa.Model, motion: Motion, steps: list[Step]) -> float:
    """Measure how high the joint of the standing foot's toes is, in lengths of the foot."""
    height = {s: model.positions(motion.values, f"toes_{s}")[:, 1] for s in "rl"}
    flat = [over(motion.time, height[s.side], s.stance()[FLAT]).mean() for s in steps]
    return float(np.mean(flat)) / foot_length(model)


def left_over(name: str, strides: Floats, series: Floats, unit: str, digits: int) -> Row:
    """Say what a series misses of the mean stride, and how strides spread about it (RMS)."""
    missed, spread = (rms(x - series) for x in (strides.mean(axis=0), strides))
    return name, f"{missed:.{digits}f}", f"{spread:.{digits}f}", unit


def wrench(load: ExternalForce) -> Floats:
    assert load.torque is not None
    return np.hstack([load.force, load.torque])


def over(time: Floats, values: Floats, at: Floats) -> Floats:
    return resample(time, values[:, None], at, parity=True)[:, 0]


def rms(x: Floats) -> float:
    return float(np.sqrt(np.mean(np.square(x))))


def write(name: str, header: str, rows: Iterable[Row]) -> None:
    path = Path(TABLES / "gait" / f"{name}.csv")
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow([*header.split(","), "source"])
        out.writerows((*row, SOURCE) for row in rows)


if __name__ == "__main__":
    main()
