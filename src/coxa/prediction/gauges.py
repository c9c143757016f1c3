"""What is read off a posture: joint contact in body weights, moments, compression of the back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.loads.passive import PassiveLoads
from coxa.model.model import Model
from coxa.movement.events import side_name
from coxa.movement.motion import Motion
from coxa.muscles.reactions import JointReaction, joint_reactions
from coxa.prediction.support import Support, reaction
from coxa.study.carried import body_weight
from coxa.study.lumbar import LOWEST, along_disc, compression
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

HIPS, KNEES = ("hip", "acetabular"), ("knee", "walker_knee")


@dataclass(frozen=True)
class Gauge:
    """A number that is read off, and its unit."""

    name: str
    unit: str


def stand_study(
    model: Model, q: Floats, support: Support, settings: Settings | None = None
) -> Study:
    """Solve a posture q (C,) held still on its support."""
    motion = Motion(np.zeros(1), model.coordinate_names, q[None], source="posture")
    return solve(model, motion, reaction(model, q[None], support), settings=settings)


def gauges(study: Study, support: Support) -> tuple[Gauge, ...]:
    """List what `read` reads off a study of this model, in its order."""
    listed: list[Gauge] = []
    for stems, what in ((HIPS, "hip contact"), (KNEES, "knee contact")):
        for reaction_ in study.reactions:
            stem, side = split_side(reaction_.request.joint)
            if stem in stems and side in support.sides:
                listed.append(Gauge(f"{what}, {side_name(side)}", "% BW"))
    if along_disc(study.model, study.trajectory.q, study.reactions) is not None:
        listed.append(Gauge("L5/S1 compression", "N"))
    for side in support.sides:
        if f"hip_adduction_{side}" in study.model.coordinate_names:
            listed.append(Gauge(f"hip abduction moment, {side_name(side)}", "N m/kg"))
            listed.append(Gauge(f"of it by muscles, {side_name(side)}", "N m/kg"))
    return tuple(listed)


def needed(study: Study, support: Support) -> tuple[JointReaction, ...]:
    """Return the joint reactions that gauges are read from."""
    kept: list[JointReaction] = []
    for one in study.reactions:
        stem, side = split_side(one.request.joint)
        if (stem in (*HIPS, *KNEES) and side in support.sides) or one.request.joint == LOWEST:
            kept.append(one)
    return tuple(kept)


def read(
    study: Study,
    support: Support,
    force: Floats | None = None,
    ligaments: PassiveLoads | None = None,
) -> Floats:
    """Read the gauges (k,) off the first frame; for other muscle forces (1, M) N where given."""
    reactions = study.reactions
    carried = study.ligaments
    if force is not None:
        carried = ligaments
        places = [r.place for r in study.reactions]
        reactions = joint_reactions(places, study.joint_loads, study.geometry, force, ligaments)
    values = [*_contacts(study, support, reactions)]
    axis = along_disc(study.model, study.trajectory.q, reactions)
    if axis is not None:
        values.append(float(compression(axis, reactions)[0]))
    moments = study.joint_loads.independent_moments(study.acting, study.trajectory.q)[0]
    for side in support.sides:
        name = f"hip_adduction_{side}"
        if name in study.model.coordinate_names:
            c = study.model.coordinate_index(name)
            held = 0.0 if carried is None else float(carried.moments[0, c])
            values.append(-float(moments[c]) / study.model.mass)
            values.append(-(float(moments[c]) - held) / study.model.mass)
    return np.array(values)


def _contacts(study: Study, support: Support, reactions: tuple[JointReaction, ...]) -> list[float]:
    weight = body_weight(study)
    values: list[float] = []
    for stems in (HIPS, KNEES):
        for one in reactions:
            stem, side = split_side(one.request.joint)
            if stem in stems and side in support.sides:
                values.append(100.0 * float(one.magnitude[0]) / weight)
    return values
