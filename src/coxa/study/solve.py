"""The journey on one page: a model, a movement and its loads in; forces and their proof out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalLoads
from coxa.loads.inverse_dynamics import JointLoads, inverse_dynamics
from coxa.loads.passive import passive_loads
from coxa.model.geometry import path_geometry
from coxa.model.model import Model
from coxa.model.muscle import Actuator
from coxa.model.passive import check_double_counting
from coxa.movement.markers import Markers
from coxa.movement.motion import Motion
from coxa.movement.trajectory import Trajectory, smooth
from coxa.muscles.reactions import ReactionRequest, joint_reactions, reaction_places
from coxa.muscles.recruitment import RecruitmentProblem, recruit
from coxa.opensim.table import Table
from coxa.study.clock import Clock, Stage
from coxa.study.doubts import compare, doubt, gather, notes
from coxa.study.gait import find_events
from coxa.study.ground import Contacts, hold_up, told, with_reaction
from coxa.study.inputs import (
    Angles,
    fit_motion,
    load_model,
    take_emg,
    take_loads,
    take_markers,
    take_motion,
    take_reserves,
)
from coxa.study.problem import active_force, find_capacity, pose_problem
from coxa.study.settings import Settings
from coxa.study.study import Study


def solve(
    model: Model | str | Path,
    motion: Motion | str | Path | None = None,
    loads: ExternalLoads | str | Path | None = None,
    *,
    markers: Markers | str | Path | None = None,
    ik_setup: str | Path | None = None,
    reserves: Sequence[Actuator] | str | Path = (),
    emg: Table | str | Path | None = None,
    emg_map: str | Path | None = None,
    start: float | None = None,
    end: float | None = None,
    angles: Angles | None = None,
    times: Floats | None = None,
    reactions: Sequence[ReactionRequest] | None = None,
    contacts: Contacts | None = None,
    settings: Settings | None = None,
    allow_unsupported: bool = False,
    stage: Stage | None = None,
) -> Study:
    """Compute who pulls, how hard, and what the joints carry, from a model and a movement.

    Each of `model`, `motion`, `loads`, `markers`, `reserves` is an object or the path of an
    OpenSim file. Without a `motion` it is fitted to the `markers`. `start` and `end` (s) bound
    the frames, `times` (s) names them. `reserves` are added to the actuators of the model.
    `reactions` default to the joints that muscles cross. Without `loads` the ground's reaction is
    predicted where the model has feet and a free root (`Settings.ground`); `contacts` names the
    contact points that bear instead of the feet, each on a support of its own, beside any loads;
    as a mapping it tells the height (n,) m of each support too, NaN while there is none.
    `stage` is called with the name of each stage and gives a context to run it in (a progress
    bar's, say).

    Raises `CoxaError` for input that cannot be used. A frame that muscles cannot meet is no
    error: see `Study.recruitment.status` and `.unmet`.
    """
    how = settings or Settings()
    clock = Clock(stage)
    with clock("reading"):
        if not isinstance(model, Model):
            model = load_model(model, allow_unsupported=allow_unsupported)
        tracked = take_markers(markers)
        outside = take_loads(loads, model)
        added = take_reserves(reserves, model, allow_unsupported)
        moving = take_motion(motion, model, angles)
    kinematics = None
    if moving is None:
        with clock("inverse kinematics"):
            kinematics = fit_motion(model, tracked, ik_setup)
            moving = kinematics.motion
    with clock("filtering"):
        trajectory = smooth(
            moving,
            times=times,
            start=start,
            end=end,
            lowpass_hz=how.lowpass_hz,
            parity=how.parity,
        )
        if not how.parity:
            trajectory = _coupled(model, trajectory)
        # Ties set how the levels turn; what each of them carries is asked for by itself.
        acting = model if how.parity else model.released
        helpers = (*acting.actuators, *added)
    with clock("inverse dynamics"):
        joint_loads = inverse_dynamics(
            acting, trajectory, outside, parity=how.parity, threads=how.threads
        )
    with clock("muscle paths"):
        geometry = path_geometry(
            acting.flat, trajectory.q, parity=how.parity, wrenches=True, threads=how.threads
        )
        ligaments = None
        if how.ligaments and not how.parity:
            check_double_counting(acting.passive, how.passive)
            ligaments = passive_loads(acting, trajectory.q, threads=how.threads)
    with clock("muscle curves"):
        strength = find_capacity(acting, geometry, trajectory, how)

    def pose(carried: JointLoads) -> tuple[RecruitmentProblem, Floats]:
        return pose_problem(
            acting, trajectory, carried, geometry, strength, helpers, ligaments, how
        )

    with clock("ground reaction"):
        reaction = hold_up(acting, moving, trajectory, contacts, outside, joint_loads, pose, how)
        everything = with_reaction(outside, reaction)
        if reaction is not None:
            joint_loads = inverse_dynamics(acting, trajectory, everything, threads=how.threads)
    with clock("recruitment"):
        problem, passive = pose(joint_loads)
        shared = recruit(problem, exponent=how.exponent, solver=how.solver, threads=how.threads)
    with clock("joint reactions"):
        strongest = active_force(model, strength, len(trajectory.time))
        force = shared.activations * strongest + passive
        asked = _crossed_joints(acting) if reactions is None else tuple(reactions)
        places = reaction_places(acting, trajectory.q, asked)
        carried = joint_reactions(places, joint_loads, geometry, force, ligaments)
    with clock("checks"):
        trial = gather(model, moving, outside, joint_loads, kinematics)
        doubts = doubt(model, trial)
        events = find_events(model, moving, trial)
        signals = take_emg(emg)
        matches = compare(signals, emg_map, trajectory.time, shared.activations, model)
    return Study(
        model=model,
        acting=acting,
        motion=moving,
        settings=how,
        trajectory=trajectory,
        loads=everything,
        joint_loads=joint_loads,
        geometry=geometry,
        ligaments=ligaments,
        capacity=strength,
        problem=problem,
        recruitment=shared,
        passive=passive,
        force=force,
        reactions=carried,
        ground=reaction,
        kinematics=kinematics,
        events=events,
        emg=matches,
        emg_signals=signals,
        warnings=(*doubts, *told(reaction), *notes(moving, trajectory, strength, shared)),
        seconds=clock.seconds,
    )


def _coupled(model: Model, trajectory: Trajectory) -> Trajectory:
    """Let coupled coordinates follow their drivers exactly, speeds and accelerations too."""
    q, qd, qdd = model.complete_motion(trajectory.q, trajectory.qd, trajectory.qdd)
    return replace(trajectory, q=q, qd=qd, qdd=qdd)


def _crossed_joints(model: Model) -> tuple[ReactionRequest, ...]:
    """Ask for every joint that moves and that a muscle crosses, on the child, as OpenSim does."""
    crossed = {model.flat.joints[j] for j in model.flat.paths.slot_joint}
    return tuple(
        ReactionRequest(j.name)
        for j in model.joints
        if j.name in crossed and j.coordinates and j is not model.free_root
    )
