"""What a joint carries: the wrench that bone puts on bone once the muscles have pulled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.loads.inverse_dynamics import JointLoads
from coxa.model.geometry import PathGeometry
from coxa.model.joints import Joint
from coxa.model.model import Model

Side = Literal["parent", "child"]


@dataclass(frozen=True)
class ReactionRequest:
    """Which joint's reaction, on which of its bodies, expressed in which body's axes.

    `frame` is "parent", "child", "ground" or the name of a body.
    """

    joint: str
    on: Side = "child"
    frame: str = "parent"


@dataclass(frozen=True)
class JointReaction:
    """The reaction at one joint: force (N), moment (N m) about, and place (m) of, its origin."""

    request: ReactionRequest
    on_body: str
    in_body: str
    force: Floats  # (n, 3) in the axes of in_body
    moment: Floats  # (n, 3)
    point: Floats  # (n, 3) from in_body's origin

    @property
    def label(self) -> str:
        """Return OpenSim's stem of the columns: `hip_r_on_femur_r_in_pelvis`."""
        return f"{self.request.joint}_on_{self.on_body}_in_{self.in_body}"

    @property
    def magnitude(self) -> Floats:
        """Return the size of the force (n,) in N."""
        return np.linalg.norm(self.force, axis=1)


def joint_reactions(
    model: Model,
    q: Floats,
    loads: JointLoads,
    geometry: PathGeometry,
    force: Floats,
    requests: tuple[ReactionRequest, ...],
) -> tuple[JointReaction, ...]:
    """Compute joint reactions for muscle forces (n, muscles) N.

    q (n, C) are the coordinates the loads and the geometry (with its joint wrenches) belong to.
    Raises `CoxaError` for a joint or frame the model lacks. Like OpenSim's JointReaction, the
    reaction holds what reserves and the joint's own structures carry, not what muscles carry.
    """
    R, p = model.body_poses(q)
    paths = model.flat.paths
    owner = np.repeat(np.arange(len(model.muscles)), np.diff(paths.slot_start))
    results: list[JointReaction] = []
    for request in requests:
        joint = _find(model, request.joint)
        j = model.flat.joints.index(joint.name)
        slots = np.flatnonzero(paths.slot_joint == j)
        wrench = loads.transmitted[:, j].copy()
        wrench -= np.einsum("nsk,ns->nk", geometry.wrench[:, slots], force[:, owner[slots]])
        frame = joint.child if request.on == "child" else joint.parent
        b = model.flat.bodies.index(frame.body)
        origin = p[:, b] + R[:, b] @ np.array(frame.translation)
        sign = 1.0 if request.on == "child" else -1.0
        turn, start, name = _axes(model, joint, request.frame, R, p)
        results.append(
            JointReaction(
                request=request,
                on_body=frame.body,
                in_body=name,
                force=_express(turn, sign * wrench[:, :3]),
                moment=_express(turn, sign * (wrench[:, 3:] - np.cross(origin, wrench[:, :3]))),
                point=_express(turn, origin - start),
            )
        )
    return tuple(results)


def _express(turn: Floats, vectors: Floats) -> Floats:
    return np.einsum("nji,nj->ni", turn, vectors)


def _find(model: Model, name: str) -> Joint:
    for joint in model.joints:
        if joint.name == name:
            return joint
    raise CoxaError(
        f"the model has no joint '{name}'", todo=nearest(name, [j.name for j in model.joints])
    )


def _axes(
    model: Model, joint: Joint, frame: str, R: Floats, p: Floats
) -> tuple[Floats, Floats, str]:
    """Return the rotations (n, 3, 3), origins (n, 3) and name of the body whose axes are meant."""
    bodies = model.flat.bodies
    name = {"parent": joint.parent.body, "child": joint.child.body}.get(frame, frame)
    if name not in bodies:
        raise CoxaError(f"the model has no body '{name}'", todo=nearest(name, bodies))
    b = bodies.index(name)
    return R[:, b], p[:, b], name
