"""Whether the ground's reaction is to be predicted, on what ground, and what to say of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import get_args

import numpy as np

from coxa.errors import CoxaError
from coxa.findings.warning import TrialWarning
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalLoads
from coxa.loads.ground.bearing import Bearing, find_bearing
from coxa.loads.ground.ground import Ground, find_ground, ground_on
from coxa.loads.ground.reaction import GroundReaction
from coxa.loads.inverse_dynamics import JointLoads
from coxa.model.contact import ContactPoint, contacts_of, pick
from coxa.model.model import Model
from coxa.movement.motion import Motion
from coxa.movement.trajectory import Trajectory
from coxa.muscles.recruitment import RecruitmentProblem
from coxa.study.ground_problem import predict_ground
from coxa.study.settings import GroundChoice, Settings

CHOICES = get_args(GroundChoice)
SOURCE = "Fluit 2014: contacts recruited with the muscles; Ren 2008: smooth transition"

Contacts = Sequence[str] | Mapping[str, Floats]
"""Points that may bear; or each with the height (n,) m, at the motion's times, of what it bears
on, NaN while that is nothing."""

Pose = Callable[[JointLoads], tuple[RecruitmentProblem, Floats]]
"""Poses the sharing of moments, see `coxa.study.problem.pose_problem`."""


def hold_up(
    model: Model,
    motion: Motion,
    trajectory: Trajectory,
    contacts: Contacts | None,
    given: ExternalLoads | None,
    joint_loads: JointLoads,
    pose: Pose,
    how: Settings,
) -> GroundReaction | None:
    """Predict what holds the body up, where the settings want it and something can.

    Who names `contacts` wants them to bear, beside whatever loads are `given`; `joint_loads` are
    those of the latter.
    """
    if how.ground not in CHOICES:
        raise CoxaError(f"No ground '{how.ground}'.", todo=f"Known: {', '.join(CHOICES)}.")
    if contacts is not None and (how.parity or how.ground == "none"):
        raise CoxaError(
            "contacts are named, and the settings let nothing bear",
            todo="Leave the contacts out, or parity and ground='none'.",
        )
    asked = how.ground == "predict" or contacts is not None
    wanted = asked or (how.ground == "auto" and given is None)
    if how.parity or not wanted:
        return None
    support = find_support(model, motion, trajectory, contacts, asked=asked)
    if support is None:
        return None
    return predict_ground(model, trajectory, support, joint_loads, pose(joint_loads)[0], how)


def with_reaction(
    given: ExternalLoads | None, reaction: GroundReaction | None
) -> ExternalLoads | None:
    """Join loads that were given with those predicted."""
    if reaction is None:
        return given
    if given is None:
        return reaction.loads
    found = reaction.loads
    return ExternalLoads(
        (*given.forces, *found.forces), f"{given.source}; ground {found.source}", given.warnings
    )


def told(reaction: GroundReaction | None) -> tuple[TrialWarning, ...]:
    """Say that the reaction was predicted, on what ground, and how far the equations close."""
    if reaction is None:
        return ()
    worst = float(reaction.residual_force.max())
    text = (
        f"the ground's reaction was predicted, not measured: {reaction.ground}; up to "
        f"{100.0 * worst / reaction.weight_n:.1f} %BW and "
        f"{float(reaction.residual_moment.max()):.1f} N m are left at the pelvis"
    )
    found = [TrialWarning("ground_predicted", text, worst, "N", 0.0, SOURCE)]
    for why, frames in reaction.reasons.items():
        count = int(frames.sum())
        found.append(
            TrialWarning(
                "ground_open",
                f"in {count} of {len(frames)} frames nothing predicted holds the body as it "
                f"moves: {why}",
                float(count),
                "frames",
                0.0,
                "Hicks 2015: residuals within 5 % of the force and 1 % of it times the mass "
                "centre's height",
            )
        )
    return tuple(found)


def find_support(
    model: Model,
    motion: Motion,
    trajectory: Trajectory,
    names: Contacts | None,
    *,
    asked: bool,
) -> tuple[Ground, Bearing] | None:
    """Find what holds the body up in these frames; None where nothing does.

    Raises `CoxaError`, instead, where a prediction was asked for.
    """
    contacts = bearing_points(model, names)
    if not contacts:
        if asked:
            raise CoxaError(
                "the ground's reaction cannot be predicted: the model has no weight, no free root, "
                "or neither bodies calcn and toes nor contact points of its own"
            )
        return None
    if isinstance(names, Mapping):
        ground = ground_on(model, motion.time, contacts, _checked(names, motion))
    else:
        ground = find_ground(model, motion, contacts, each_own=names is not None)
    if ground is None:
        if asked:
            raise CoxaError(
                "the ground's reaction cannot be predicted: no contact point ever rests",
                file=motion.source or None,
                todo="Give the forces, or a part of the movement in which a foot stands.",
            )
        return None
    bearing = find_bearing(model, trajectory, contacts, ground)
    if not bearing.ease.any():
        if asked:
            low = float(bearing.above.min())
            raise CoxaError(
                f"no contact point bears from {trajectory.time[0]:.3f} to "
                f"{trajectory.time[-1]:.3f} s: the lowest comes within {low:.3f} m of the ground, "
                f"the slowest moves at {float(bearing.slip.min()):.2f} m/s",
                file=motion.source or None,
                todo="Ask for frames in which a foot stands, or give the forces.",
            )
        return None
    return ground, bearing


def _checked(planes: Mapping[str, Floats], motion: Motion) -> Mapping[str, Floats]:
    """Return planes as given. Raises `CoxaError` for a course of another length."""
    n = len(motion.time)
    for name, height in planes.items():
        if np.shape(height) not in ((), (n,)):
            raise CoxaError(
                f"the plane under {name} has {np.size(height)} heights, the motion {n} frames"
            )
    return planes


def bearing_points(model: Model, names: Contacts | None) -> tuple[ContactPoint, ...]:
    """Return the named points, or without names those of the feet; none without a free root."""
    if model.free_root is None or not np.any(model.gravity) or not model.mass > 0.0:
        return ()
    if names is not None:
        return pick(model, tuple(names))
    return tuple(point for point in contacts_of(model) if point.of_foot)
