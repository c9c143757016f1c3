"""Lead a body from stop to stop, feet standing, leaving the ground and landing on the way.

Every stop is settled on the feet that stand in it, its mass centre where it is to be. Between
two stops, angles go the way of least jerk, and the feet that stand in both are kept where they
are; a foot in the air goes as its leg's angles lead it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.library.feet import stand
from coxa.movement.library.keys import Course, along, ease
from coxa.movement.library.movement import Performed
from coxa.movement.library.plan import Plan, aim_at, over
from coxa.movement.library.points import FOOT
from coxa.movement.library.settle import Aim
from coxa.movement.motion import Floats
from coxa.movement.whole_body import mass_center

CENTER_WITHIN_M, HEEL_WITHIN_M = 0.01, 0.01


@dataclass(frozen=True)
class Place:
    """Where a foot stands (m): the middle of its sole, and how high its heel is off the ground."""

    side: Side
    x: float
    y: float
    z: float
    heel_m: float = 0.0

    def by(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Place:
        """Return the place so much further (m)."""
        return Place(self.side, self.x + x, self.y + y, self.z + z, self.heel_m)

    def on_toes(self, heel_m: float = 0.05) -> Place:
        """Return the place, the heel so high off the ground (m)."""
        return Place(self.side, self.x, self.y, self.z, heel_m)

    def aims(self, model: Model, heel_m: Floats) -> tuple[Aim, ...]:
        """Return where the foot's points are to be, the heel's height led (n,) m."""
        n = len(heel_m)
        foot = stand(self.side, n, x=self.x, y=self.y, z=self.z)
        if not heel_m.any():
            return foot.aims(model)
        heel = aim_at(model, f"heel_{self.side}", n, y=self.y + heel_m, within_m=HEEL_WITHIN_M)
        return (*foot.toes_aims(model), heel)


@dataclass(frozen=True, eq=False)
class Stop:
    """A posture on the way: its share of the time, the feet that stand, where the weight is.

    `weight` shares it among the standing feet; `lift_m` tells for a point in the air how high it
    is to be, roughly, and how far along x.
    """

    share: float
    feet: tuple[Place, ...]
    weight: tuple[float, ...]
    lift_m: Mapping[str, tuple[float, float]] = field(
        default_factory=dict[str, tuple[float, float]]
    )

    def center(self) -> Floats:
        """Return where the mass centre is to be (3,) m."""
        feet = [over(stand(f.side, 1, x=f.x, z=f.z))[0] for f in self.feet]
        return np.sum([w * foot for w, foot in zip(self.weight, feet, strict=True)], axis=0)


def journey(
    name: str,
    model: Model,
    c: Course,
    stops: Sequence[Stop],
    give_deg: Mapping[str, float],
    conditions: Sequence[Condition] = (),
) -> Performed:
    """Carry out the way through stops. Raises `CoxaError` where one of them cannot hold."""
    share = c.share
    at = np.array([stop.share for stop in stops])
    plan = Plan(
        name,
        model,
        c,
        center=_led(share, at, np.stack([stop.center() for stop in stops])),
        center_within_m=CENTER_WITHIN_M,
        give_deg=give_deg,
        conditions=conditions,
    )
    postures = [_posture(plan, stop) for stop in stops]
    # What stops reach only roughly is led through where they have it: else angles would jump.
    center = _led(share, at, mass_center(apply(model, *conditions), np.concatenate(postures)))
    center[:, 1] = np.nan
    aims: list[Aim] = []
    for i, (before, after) in enumerate(pairwise(stops)):
        kept = (share >= before.share) & (share < after.share)
        if after is stops[-1]:
            kept |= share >= after.share
        u = ease((share - before.share) / (after.share - before.share))
        for place in _standing(before, after):
            first, last = (
                float(plan.place(f"heel_{place.side}", q)[0, 1]) - place.y
                for q in postures[i : i + 2]
            )
            heel = first + (last - first) * u if place.heel_m else np.zeros(len(share))
            aims += [
                Aim(aim.body, aim.point, np.where(kept[:, None], aim.at, np.nan), aim.within_m)
                for aim in place.aims(model, heel)
            ]
    sides: list[Side] = [
        side for side in SIDES if any(f.side == side for stop in stops for f in stop.feet)
    ]
    lying = {
        f"{point}_{side}": place.y
        for side in sides
        if (place := _still(stops, side)) is not None
        for point in ("heel", "ball_medial", "ball_lateral")
    }
    going = plan.through(list(zip(at.tolist(), postures, strict=True)))
    planes: dict[str, Floats] = {}
    for side in sides:
        plane = _plane(share, stops, side)
        planes |= {f"{point}_{side}": plane for point in FOOT}
    return Plan(
        name, model, going.course, aims=aims, lying=lying, planes=planes, center=center,
        center_within_m=CENTER_WITHIN_M, give_deg=give_deg, conditions=conditions, tabled=c.q,
    ).carry_out()  # fmt: skip


def _posture(plan: Plan, stop: Stop) -> Floats:
    """Settle one stop. Raises `CoxaError` where it cannot hold."""
    aims = [aim for place in stop.feet for aim in place.aims(plan.model, np.array([place.heel_m]))]
    for point, (x, y) in stop.lift_m.items():
        aims.append(aim_at(plan.model, point, 1, x=x, y=y, within_m=0.02))
    return plan.frame(stop.share, aims).carry_out().motion.values


def _led(share: Floats, at: Floats, places: Floats) -> Floats:
    """Lead a place (n, 3) through places (k, 3) at shares (k,), at rest in each."""
    return np.stack([along(share, at, places[:, i]) for i in range(3)], axis=1)


def _standing(before: Stop, after: Stop) -> list[Place]:
    """List the feet that stand in both stops: on their toes where they do in one of them."""
    return [
        a if a.heel_m >= b.heel_m else b
        for a in before.feet
        for b in after.feet
        if (a.side, a.x, a.y, a.z) == (b.side, b.x, b.y, b.z)
    ]


def _still(stops: Sequence[Stop], side: Side) -> Place | None:
    """Return where a foot stands flat in every stop; None where it does not."""
    places = {place for stop in stops for place in stop.feet if place.side == side}
    always = all(any(place.side == side for place in stop.feet) for stop in stops)
    place = next(iter(places))
    return place if always and len(places) == 1 and place.heel_m == 0.0 else None


def _plane(share: Floats, stops: Sequence[Stop], side: Side) -> Floats:
    """Return the height (n,) m of what a foot stands on, NaN while it is in the air."""
    plane = np.full(len(share), np.nan)
    for before, after in pairwise(stops):
        for place in _standing(before, after):
            if place.side == side:
                plane[(share >= before.share) & (share <= after.share)] = place.y
    return plane
