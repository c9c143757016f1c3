"""What presses and shears the discs of the low back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.muscles.reactions import JointReaction

LOWEST, NEXT = "L5_S1", "L4_L5"
LEVELS = (LOWEST, NEXT, "L3_L4", "L2_L3", "L1_L2", "T12_L1")
"""The joints of the lumbar spine, upward."""


@dataclass(frozen=True, eq=False)
class Discs:
    """Which way k discs face, as unit vectors (n, k, 3) in the axes of each level's reaction.

    `up` is the line from a level's joint to the next above, which the vertebra between them
    follows; the highest level takes the line of the vertebra below it. `forward` is square to it,
    and to the side axis of the body whose axes the reaction is told in.
    """

    levels: tuple[str, ...]
    up: Floats
    forward: Floats

    def frames(self, run: slice) -> Discs:
        """Return a run of frames."""
        return replace(self, up=self.up[run], forward=self.forward[run])

    def loads(self, reactions: Sequence[JointReaction]) -> Floats:
        """Return compression and forward shear of each level, (n, k, 2) N.

        Compression is positive where the disc is pressed, shear where the vertebra above would
        slide forward on the one below.
        """
        carried = np.zeros((*self.up.shape[:2], 2))
        for k, level in enumerate(self.levels):
            on_upper = _on_upper(_reaction(reactions, level))
            carried[:, k, 0] = np.einsum("ni,ni->n", on_upper, self.up[:, k])
            carried[:, k, 1] = -np.einsum("ni,ni->n", on_upper, self.forward[:, k])
        return carried


def find_discs(
    model: Model, q: Floats, reactions: Sequence[JointReaction], levels: Sequence[str] = LEVELS
) -> Discs:
    """Find how discs lie in postures q (n, C): of those levels whose reactions are there."""
    asked = {r.request.joint: r for r in reactions}
    joints = {joint.name: joint for joint in model.joints}
    spine = [level for level in LEVELS if level in joints]
    found = [level for level in levels if level in spine and level in asked and len(spine) > 1]
    up = np.zeros((len(q), len(found), 3))
    for k, level in enumerate(found):
        lowest = min(spine.index(level), len(spine) - 2)
        lower, upper = joints[spine[lowest]].child, joints[spine[lowest + 1]].parent
        line = np.subtract(upper.translation, lower.translation)  # both are of one vertebra
        turn = model.body_poses(q)[0][:, model.flat.bodies.index(lower.body)]
        up[:, k] = np.einsum("nji,njk,k->ni", asked[level].place.turn, turn, line)
    up /= np.linalg.norm(up, axis=2, keepdims=True)
    forward = np.cross(up, (0.0, 0.0, 1.0))
    return Discs(tuple(found), up, forward / np.linalg.norm(forward, axis=2, keepdims=True))


def along_disc(model: Model, q: Floats, reactions: Sequence[JointReaction]) -> Floats | None:
    """Point from L5/S1 to L4/L5, (n, 3) in the axes of the reaction at L5/S1.

    None for a model without these joints, and where that reaction was not asked for.
    """
    discs = find_discs(model, q, reactions, (LOWEST,))
    return discs.up[:, 0] if discs.levels else None


def compression(axis: Floats, reactions: Sequence[JointReaction]) -> Floats:
    """Return the part (n,) N of the force at L5/S1 along `axis`, positive when it presses."""
    return np.einsum("ni,ni->n", _on_upper(_reaction(reactions, LOWEST)), axis)


def _on_upper(reaction: JointReaction) -> Floats:
    return reaction.force if reaction.request.on == "child" else -reaction.force


def _reaction(reactions: Sequence[JointReaction], level: str) -> JointReaction:
    return next(r for r in reactions if r.request.joint == level)
