"""Hip contact in the recorded walk, beside what OpenSim finds with the trial's own model."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from coxa.evidence.gait_peaks import hip_contact_bw, two_peaks
from coxa.evidence.overground import opensim_answer, overground
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.muscle import Actuator
from coxa.movement.events import SIDES, Side
from coxa.study.carried import body_weight
from coxa.study.solve import solve
from coxa.study.study import Study

NAME = "gait, recorded walk"
MUST = (
    "hip contact peaks below OpenSim's on the same trial; no reserve above 5 % of the peak joint "
    "moment"
)
RESERVE_NM = 1.0
RESERVE_SHARE = 0.05
IN_VIVO = "in vivo 247 ± 20 (bergmann2016: implants, slower)"


def measure(trials: Path | None) -> Row:
    """Compare both peaks of both hips, and ask what reserves would add."""
    if trials is None:
        return Row(NAME, MUST, (), "nothing", note="Not measured: the trial is not here.")
    study = overground(trials)
    contact = [row for side in SIDES for row in _contact(study, trials, side)]
    fit = study.kinematics
    assert fit is not None  # the study was solved from markers
    error = 1e3 * float(np.sqrt(np.mean(fit.rms_error_m**2)))
    return Row(
        NAME,
        MUST,
        (
            *contact,
            Measure("largest reserve, share of the joint's peak moment", *_reserve(study)),
            Measure("unmet moments without reserves", _unmet(study)),
            Measure("markers, RMS error of our inverse kinematics", f"{error:.1f} mm"),
        ),
        "nothing; the model is sized to the markers, its strength is of a man of 85 kg and 1.83 m",
        ("rajagopal2016", "bergmann2016"),
    )


def _contact(study: Study, trials: Path, side: Side) -> list[Measure]:
    on, off = _stance(study, side)
    ours = two_peaks(study.time, hip_contact_bw(study, side), on, off)
    time, theirs = _opensim_contact(study, trials, side)
    other = two_peaks(time, theirs, on, off)
    return [
        Measure(
            f"hip_{side}, {which} peak", f"{100 * x:.0f} %BW",
            f"OpenSim 4.6: {100 * y:.0f}; {IN_VIVO}", x < y,
        )
        for which, x, y in zip(("first", "second"), ours, other, strict=True)
    ]  # fmt: skip


def _stance(study: Study, side: Side) -> tuple[float, float]:
    """Return the part of a stance that the frames hold."""
    off = study.events.times(side, "toe_off")[0]
    on = max(t for t in study.events.times(side, "heel_strike") if t < off)
    return max(on, float(study.time[0])), off


def _opensim_contact(study: Study, trials: Path, side: Side) -> tuple[Floats, Floats]:
    time, columns, values = opensim_answer(trials, "JRA_ReactionLoads")
    force = [columns.index(f"hip_{side}_on_femur_{side}_in_pelvis_f{axis}") for axis in "xyz"]
    return time, np.linalg.norm(values[:, force], axis=1) / body_weight(study)


def _reserve(study: Study) -> tuple[str, str, bool]:
    """Solve with a reserve at every coordinate that only muscles serve; return its largest share.

    Arms have motors, and lumbar levels their discs.
    """
    helped_already = {actuator.coordinate for actuator in study.acting.actuators}
    served = [c for c in study.problem.coordinates if c not in helped_already]
    reserves = [Actuator(f"{c}_reserve", c, RESERVE_NM) for c in served]
    helped = solve(
        study.model, study.motion, study.loads, reserves=reserves,
        start=float(study.time[0]), end=float(study.time[-1]),
    )  # fmt: skip
    moments = helped.joint_loads.independent_moments(study.model, helped.trajectory.q)
    shares = {
        c: np.abs(helped.recruitment.reserves[:, helped.problem.coordinates.index(c)]).max()
        / np.abs(moments[:, study.model.coordinate_index(c)]).max()
        for c in served
    }
    worst = max(shares, key=lambda c: shares[c])
    share = float(shares[worst])
    return f"{100 * share:.1f} % ({worst})", f"<= {100 * RESERVE_SHARE:g} %", share <= RESERVE_SHARE


def _unmet(study: Study) -> str:
    lack = np.abs(study.recruitment.unmet)
    frames = int((lack.max(axis=1) > 1e-5).sum())
    return f"{frames} of {len(study.time)} frames, at most {lack.max(initial=0.0):.2g} N m"
