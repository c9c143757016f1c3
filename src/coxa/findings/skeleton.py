"""Gather what a check needs from a model, its motion and its loads."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from coxa.findings.feet import Foot
from coxa.findings.marker_errors import MarkerErrors
from coxa.findings.plates import FootLoad
from coxa.findings.residuals import Residual
from coxa.findings.trial import Trial
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.loads.inverse_dynamics import JointLoads
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.motion import Floats, Motion

HEEL_BODIES = ("calcn", "hindfoot", "foot", "talus")
TOE_BODIES = ("toes", "forefoot", "midfoot")
FOOT_BODIES = (*HEEL_BODIES, *TOE_BODIES)


def gather_trial(
    model: Model,
    motion: Motion,
    loads: ExternalLoads | None = None,
    *,
    joint_loads: JointLoads | None = None,
    markers: MarkerErrors | None = None,
    notes: Sequence[str] = (),
) -> Trial:
    """Gather the feet, the mass centre, the loads by foot and the residual of a trial.

    A plate belongs to the foot whose body it acts on (`calcn_r`, `toes_l`, ...), whatever its
    number. Warnings that motion and loads carry are put after `notes`.
    """
    bodies = model.flat.bodies
    R, p = model.body_poses(motion.values)
    weights = np.array([0.0, *(b.mass for b in model.bodies)])
    centres = np.array([(0.0, 0.0, 0.0), *(b.mass_center for b in model.bodies)])
    places = p + np.einsum("nbij,bj->nbi", R, centres)
    com = np.einsum("b,nbi->ni", weights, places) / model.mass
    forces = () if loads is None else loads.forces
    on_feet, others = _by_foot(forces, bodies, motion.time, R, p)
    told = [*notes, *motion.warnings, *(() if loads is None else loads.warnings)]
    residual = None if joint_loads is None else _residual(model, joint_loads, motion.time, p)
    return Trial(
        time=motion.time,
        mass=model.mass,
        feet=_feet(bodies, p),
        com=com,
        loads=on_feet,
        others=others,
        markers=markers,
        residual=residual,
        held=all(len(j.coordinates) < 6 for j in model.joints if j.parent.body == "ground"),
        up=_up(model),
        notes=tuple(told),
    )


def _up(model: Model) -> tuple[float, float, float]:
    g = np.array(model.gravity)
    size = float(np.linalg.norm(g))
    if size == 0.0:
        return (0.0, 1.0, 0.0)
    x, y, z = (float(v) for v in -g / size)
    return (x, y, z)


def _feet(bodies: tuple[str, ...], p: Floats) -> dict[Side, Foot]:
    """Find each foot's heel and toe bodies; a foot of one body serves as both."""
    feet: dict[Side, Foot] = {}
    for side in SIDES:
        heel = next((n for b in HEEL_BODIES if (n := f"{b}_{side}") in bodies), None)
        toe = next((n for b in TOE_BODIES if (n := f"{b}_{side}") in bodies), heel)
        if heel is not None and toe is not None:
            feet[side] = Foot(p[:, bodies.index(heel)], p[:, bodies.index(toe)])
    return feet


def _by_foot(
    forces: Sequence[ExternalForce], bodies: tuple[str, ...], time: Floats, R: Floats, p: Floats
) -> tuple[dict[Side, FootLoad], list[FootLoad]]:
    on_feet: dict[Side, FootLoad] = {}
    others: list[FootLoad] = []
    for outside in forces:
        load = _in_lab(outside, bodies, time, R, p)
        side = _foot_side(outside.body)
        if side is None:
            others.append(load)
        else:
            on_feet[side] = _together(on_feet[side], load) if side in on_feet else load
    return on_feet, others


def _foot_side(body: str) -> Side | None:
    stem, _, end = body.rpartition("_")
    if stem not in FOOT_BODIES:
        return None
    return "r" if end == "r" else "l" if end == "l" else None


def _in_lab(
    outside: ExternalForce, bodies: tuple[str, ...], time: Floats, R: Floats, p: Floats
) -> FootLoad:
    """Turn a force to the lab's axes: at its own times where it is given in them."""
    ground = bodies[0]
    still = outside.point is None or outside.point_expressed_in == ground
    if outside.expressed_in == ground and still:
        return FootLoad(outside.time, outside.force, outside.point)
    seen = (time >= outside.time[0]) & (time <= outside.time[-1])
    at = time[seen]
    turn = R[seen, bodies.index(outside.expressed_in)]
    force = np.einsum("nij,nj->ni", turn, _sample(outside.force, outside.time, at))
    point = None
    if outside.point is not None:
        b = bodies.index(outside.point_expressed_in)
        local = _sample(outside.point, outside.time, at)
        point = p[seen, b] + np.einsum("nij,nj->ni", R[seen, b], local)
    return FootLoad(at, force, point)


def _together(one: FootLoad, two: FootLoad) -> FootLoad:
    """Add two plates under one foot, its centre of pressure weighted by the size of the forces."""
    force = _sample(two.force, two.time, one.time)
    total = one.force + force
    if one.point is None or two.point is None:
        return FootLoad(one.time, total, None)
    a = np.linalg.norm(one.force, axis=1)[:, None]
    b = np.linalg.norm(force, axis=1)[:, None]
    share = np.divide(b, a + b, out=np.zeros_like(b), where=a + b > 0.0)
    point = (1.0 - share) * one.point + share * _sample(two.point, two.time, one.time)
    return FootLoad(one.time, total, point)


def _residual(model: Model, found: JointLoads, time: Floats, p: Floats) -> Residual | None:
    """Take what the root joint transmits, about its body's origin; None when it is not free."""
    roots = [j for j in model.joints if len(j.coordinates) == 6 and j.parent.body == "ground"]
    if len(roots) != 1:
        return None
    root = roots[0]
    wrench = found.transmitted[:, model.flat.joints.index(root.name)]
    force, about_origin = wrench[:, :3], wrench[:, 3:]
    origin = _sample(p[:, model.flat.bodies.index(root.child.body)], time, found.time)
    return Residual(
        time=found.time,
        force=force,
        moment=about_origin - np.cross(origin, force),
        external=found.external[:, :, :3].sum(axis=1),
    )


def _sample(values: Floats, recorded: Floats, time: Floats) -> Floats:
    """Return recorded values (m, 3) at `time` (n,), by straight lines between."""
    return np.column_stack([np.interp(time, recorded, column) for column in values.T])
