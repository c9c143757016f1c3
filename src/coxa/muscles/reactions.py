"""What a joint carries: the wrench that bone puts on bone once the muscles have pulled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.loads.inverse_dynamics import JointLoads
from coxa.loads.passive import PassiveLoads
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


@dataclass(frozen=True, eq=False)
class ReactionPlace:
    """Where a reaction is taken, and in which axes: the same for every set of muscle forces."""

    request: ReactionRequest
    joint: int  # in the tree's order
    on_body: str
    in_body: str
    origin: Floats  # (n, 3) of the joint's frame, in ground
    turn: Floats  # (n, 3, 3) ground <- axes
    point: Floats  # (n, 3) the origin in the axes of in_body

    def frames(self, run: slice) -> ReactionPlace:
        """Return a run of frames."""
        return replace(self, origin=self.origin[run], turn=self.turn[run], point=self.point[run])


@dataclass(frozen=True)
class JointReaction:
    """The reaction at one joint: force (N), moment (N m) about, and place (m) of, its origin."""

    place: ReactionPlace
    force: Floats  # (n, 3) in the axes of the place
    moment: Floats  # (n, 3)

    @property
    def label(self) -> str:
        """Return OpenSim's stem of the columns: `hip_r_on_femur_r_in_pelvis`."""
        return f"{self.request.joint}_on_{self.on_body}_in_{self.place.in_body}"

    @property
    def request(self) -> ReactionRequest:
        """Return what was asked for."""
        return self.place.request

    @property
    def on_body(self) -> str:
        """Return the body the reaction acts on."""
        return self.place.on_body

    @property
    def point(self) -> Floats:
        """Return where it acts, (n, 3) m in the axes of `place.in_body`, from its origin."""
        return self.place.point

    @property
    def magnitude(self) -> Floats:
        """Return the size of the force (n,) in N."""
        return np.linalg.norm(self.force, axis=1)


def reaction_places(
    model: Model, q: Floats, requests: Sequence[ReactionRequest]
) -> tuple[ReactionPlace, ...]:
    """Find where the reactions asked for are taken, for q (n, C).

    Raises `CoxaError` for a joint or frame the model lacks.
    """
    bodies = model.flat.bodies
    R, p = model.body_poses(q)
    places: list[ReactionPlace] = []
    for request in requests:
        joint = _find(model, request.joint)
        frame = joint.child if request.on == "child" else joint.parent
        b = bodies.index(frame.body)
        origin = p[:, b] + R[:, b] @ np.array(frame.translation)
        axes = _axes(model, joint, request.frame)
        turn = R[:, bodies.index(axes)]
        places.append(
            ReactionPlace(
                request=request,
                joint=model.flat.joints.index(joint.name),
                on_body=frame.body,
                in_body=axes,
                origin=origin,
                turn=turn,
                point=_express(turn, origin - p[:, bodies.index(axes)]),
            )
        )
    return tuple(places)


def joint_reactions(
    places: Sequence[ReactionPlace],
    loads: JointLoads,
    geometry: PathGeometry,
    force: Floats,
    bands: PassiveLoads | None = None,
) -> tuple[JointReaction, ...]:
    """Compute joint reactions for muscle forces (n, muscles) N.

    places, loads, geometry (with its joint wrenches) and bands belong to the same frames. Like
    OpenSim's JointReaction, the reaction holds what reserves and the joint's own structures
    carry, not what muscles and bands carry.
    """
    carried = loads.transmitted - geometry.pulls(force)
    if bands is not None:
        carried -= bands.pulls
    results: list[JointReaction] = []
    for place in places:
        side = 1.0 if place.request.on == "child" else -1.0
        wrench = side * carried[:, place.joint]
        moment = wrench[:, 3:] - np.cross(place.origin, wrench[:, :3])
        results.append(
            JointReaction(
                place=place,
                force=_express(place.turn, wrench[:, :3]),
                moment=_express(place.turn, moment),
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


def _axes(model: Model, joint: Joint, frame: str) -> str:
    """Name the body whose axes are meant."""
    name = {"parent": joint.parent.body, "child": joint.child.body}.get(frame, frame)
    if name not in model.flat.bodies:
        raise CoxaError(f"the model has no body '{name}'", todo=nearest(name, model.flat.bodies))
    return name
