"""A musculoskeletal model: records in the order of their file, and the arrays they flatten to."""

from __future__ import annotations

from dataclasses import dataclass, field

from coxa.model.bodies import Body, Marker, Vector
from coxa.model.joints import Coordinate, Coupler, Joint
from coxa.model.muscle import Actuator, Muscle
from coxa.model.paths import Wrap


@dataclass(frozen=True)
class Model:
    """Bodies, joints, muscles and what they wrap over, as data. SI units, radians.

    `dropped` lists the parts of the source that were left out on the user's word
    (`--allow-unsupported`), each as `Class 'name' (line n)`.
    """

    name: str
    bodies: tuple[Body, ...]
    joints: tuple[Joint, ...]
    muscles: tuple[Muscle, ...] = ()
    wraps: tuple[Wrap, ...] = ()
    couplers: tuple[Coupler, ...] = ()
    actuators: tuple[Actuator, ...] = ()
    markers: tuple[Marker, ...] = ()
    gravity: Vector = (0.0, -9.80665, 0.0)
    source: str = ""
    credits: str = ""
    dropped: tuple[str, ...] = field(default=())

    @property
    def coordinates(self) -> tuple[Coordinate, ...]:
        """List the coordinates in the order of the joints: the columns of every q."""
        return tuple(c for joint in self.joints for c in joint.coordinates)
