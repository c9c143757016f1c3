"""Activations, muscle forces and joint reactions in parity mode."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.muscles.reactions import ReactionRequest, joint_reactions, reaction_places
from coxa.opensim.table import Table
from coxa.study.study import Study
from opensim_peer import Peer
from report import Measured, Row
from shared_trials import SOLVED, columns, parity, rms, walk

PHYSIOLOGY = {True: "with", False: "without"}
STEM = {True: "SO", False: "SOnp"}


def _expected(name: str, physiology: bool, what: str) -> tuple[Study, Table]:
    """Return a study and OpenSim's answer, at the same times."""
    return parity(name, physiology=physiology), walk(name).expected(
        f"{STEM[physiology]}_{what}.sto"
    )


def activations(name: str, physiology: bool) -> Measured:
    """Each muscle's activation in parity mode against OpenSim's stored static optimisation."""
    study, table = _expected(name, physiology, "activation")
    names = study.model.muscle_names
    errors = study.recruitment.activations - columns(table, names, study.time)
    each = rms(errors)
    text = f"{each.max():.4f} RMS at most ({names[each.argmax()]}), {np.abs(errors).max():.4f} peak"
    return Measured(text, bool(each.max() <= 0.003))


def _cost(study: Study) -> Floats:
    """Return what OpenSim minimises, (n,): squared activations and controls of all actuators."""
    shared = study.recruitment
    price = np.where(study.problem.reserve > 0.0, study.problem.reserve, 1.0)
    return (shared.activations**2).sum(axis=1) + ((shared.reserves / price) ** 2).sum(axis=1)


def objective(name: str, physiology: bool) -> Measured:
    """What OpenSim minimises, the sum of squared activations and controls of reserves and motors,
    of our answer less that of its own, frame by frame."""
    study, table = _expected(name, physiology, "activation")
    theirs = (columns(table, table.columns, study.time) ** 2).sum(axis=1)
    over = _cost(study) - theirs
    worst = int(over.argmax())
    text = (
        f"{over.max():+.1e} at most ({study.time[worst]:.2f} s), {over.mean():+.1e} on average, "
        f"of {theirs.mean():.1f}; higher in {np.count_nonzero(over > 0.0)} of {len(over)} frames"
    )
    return Measured(text, bool(over.max() <= 0.0))


def forces(name: str, physiology: bool) -> Measured:
    """Each muscle's force against OpenSim's, in percent of its maximal isometric force."""
    study, table = _expected(name, physiology, "force")
    names = study.model.muscle_names
    most = np.array([m.max_isometric_force for m in study.model.muscles])
    each = 100.0 * rms(study.force - columns(table, names, study.time)) / most
    text = f"{each.max():.2f} % RMS at most ({names[each.argmax()]})"
    return Measured(text, bool(each.max() <= 0.5))


def capacity(name: str) -> Measured:
    """What each muscle can pull with at full activation, its tendon rigid: OpenSim is asked live
    in every third frame, at our angles and speeds."""
    study = parity(name)
    peer = Peer(study.model, walk(name).folder / "model.osim")
    muscles = [_own_class(peer, muscle) for muscle in peer.muscles]
    theirs = []
    for q, qd in zip(study.trajectory.q[::3], study.trajectory.qd[::3], strict=True):
        peer.place(q, qd)
        theirs.append([m.calcInextensibleTendonActiveFiberForce(peer.state, 1.0) for m in muscles])
    most = np.array([m.max_isometric_force for m in study.model.muscles])
    assert study.capacity is not None
    errors = 100.0 * np.abs(study.capacity.active_force[::3] - np.array(theirs)) / most
    worst = errors.max(axis=0)
    off = [n for n, e in zip(study.model.muscle_names, worst, strict=True) if e > 0.01]
    text = f"{worst.max():.1e} % of max force at worst" + (f" ({', '.join(off)})" if off else "")
    return Measured(text, bool(worst.max() <= 0.01))


def _own_class(peer: Peer, muscle: Any) -> Any:
    return getattr(peer.opensim, muscle.getConcreteClassName()).safeDownCast(muscle)


JOINTS = (ReactionRequest("hip_r"), ReactionRequest("hip_l"), ReactionRequest("back"))


def reactions(name: str) -> Measured:
    """Hips and back, on the child and in the parent's axes, from the muscle forces of OpenSim's
    static optimisation, against its joint reaction analysis. Its forces leave each joint's moments
    to the reserves, so the moments are small."""
    study, table = _expected(name, True, "force")
    given = columns(table, study.model.muscle_names, study.time)
    places = reaction_places(study.model, study.trajectory.q, JOINTS)
    found = joint_reactions(places, study.joint_loads, study.geometry, given)
    expected = walk(name).expected("JRA_ReactionLoads.sto")
    share, torque = 0.0, 0.0
    for reaction in found:
        force, moment = (
            columns(expected, tuple(f"{reaction.label}_{kind}{x}" for x in "xyz"), study.time)
            for kind in "fm"
        )
        peak = np.linalg.norm(force, axis=1).max()
        share = max(share, 100.0 * np.abs(reaction.force - force).max() / peak)
        torque = max(torque, np.abs(reaction.moment - moment).max())
    text = f"forces {share:.1e} % of peak at most, moments {torque:.1e} N·m"
    return Measured(text, bool(share <= 0.1))


EACH = [(name, physiology) for name in SOLVED for physiology in (True, False)]


def _each(what: str, target: str, measure: Callable[[str, bool], Measured]) -> tuple[Row, ...]:
    """Make a row of each solved walk, with and without physiology."""
    return tuple(
        Row(f"{what}: {n}, {PHYSIOLOGY[p]} physiology", target, partial(measure, n, p))
        for n, p in EACH
    )


def _walks(what: str, target: str, measure: Callable[[str], Measured]) -> tuple[Row, ...]:
    """Make a row of each solved walk."""
    return tuple(Row(f"{what}: {n}", target, partial(measure, n)) for n in SOLVED)


ROWS = (
    *_each("activations", "<= 0.003 RMS", activations),
    *_each("objective", "never above OpenSim's", objective),
    *_each("muscle forces", "<= 0.5 % of max force RMS", forces),
    *_walks("force at full activation", "<= 0.01 % of max force", capacity),
    *_walks("hip and lumbar reactions, given the same forces", "<= 0.1 % of peak", reactions),
)
