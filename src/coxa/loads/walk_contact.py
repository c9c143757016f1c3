"""The forces under the feet of the built-in walk, as a plate's file would give them."""

from __future__ import annotations

from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.movement.walk import AverageWalk


def walk_loads(walk: AverageWalk) -> ExternalLoads:
    """Return the forces (N), points (m) and torques (N m) on both heel bones, in ground."""
    return ExternalLoads(
        tuple(
            ExternalForce(
                f"ground_{side}", f"calcn_{side}", "ground", "ground",
                walk.motion.time, foot.force, foot.point, foot.torque,
            )
            for side, foot in walk.feet.items()
        ),
        source=walk.motion.source,
    )  # fmt: skip
