"""What presses the fifth lumbar vertebra on the sacrum."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.muscles.reactions import JointReaction

LOWEST, NEXT = "L5_S1", "L4_L5"


def along_disc(model: Model, q: Floats, reactions: Sequence[JointReaction]) -> Floats | None:
    """Point from L5/S1 to L4/L5, (n, 3) in the axes of the reaction at L5/S1.

    None for a model without these joints, and where that reaction was not asked for.
    """
    joints = {joint.name: joint for joint in model.joints}
    asked = _reaction(reactions)
    if asked is None or NEXT not in joints:
        return None
    lower, upper = joints[LOWEST].child, joints[NEXT].parent
    ends = (model.positions(q, f.body, f.translation) for f in (lower, upper))
    start, end = ends
    axis = np.einsum("nji,nj->ni", asked.place.turn, end - start)
    return axis / np.linalg.norm(axis, axis=1, keepdims=True)


def compression(axis: Floats, reactions: Sequence[JointReaction]) -> Floats:
    """Return the part (n,) N of the force at L5/S1 along `axis`, positive when it presses."""
    asked = _reaction(reactions)
    assert asked is not None  # there is an axis only then
    sign = 1.0 if asked.request.on == "child" else -1.0
    return sign * np.einsum("ni,ni->n", asked.force, axis)


def _reaction(reactions: Sequence[JointReaction]) -> JointReaction | None:
    return next((r for r in reactions if r.request.joint == LOWEST), None)
