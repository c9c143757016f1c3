"""Carry a movement out: its tabled course, its feet and other supports, its balance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from coxa.errors import CoxaError
from coxa.model.conditions import CarriedLoad, Condition, apply
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.movement.library.feet import Foot, stand
from coxa.movement.library.keys import Course, along
from coxa.movement.library.movement import Outside, Performed
from coxa.movement.library.points import FOOT, TOES, find_point
from coxa.movement.library.poise import (
    MARGIN_M,
    Poised,
    Reaction,
    ground_reaction,
    off_base,
)
from coxa.movement.library.settle import E_CENTER_M, E_M, Aim, Settled, measure, ranges, settle
from coxa.movement.motion import Floats, Motion

WEAK = "Where hips or knees are bent most, the model's muscles do not meet all of the moment asked."

MOST_MISSED_M = 0.004
MOST_OFF_CENTER_M = 0.02
MOST_OFF_BASE_M = 0.01
LEAST_ADDED_DEG = 0.5
BEARS_M = 0.015
"""A point this far over what is under it is off it: soft tissue gives no more (assumed)."""
SWING_M = 0.002
FEWEST_FRAMES = 8
FLAT = ("heel", "ball_medial", "ball_lateral")
FORWARD_M = 0.02
"""Standing, the weight falls some 4 to 5 cm before the ankles (Winter 1995), so much before the
middle between heel and balls."""


@dataclass(frozen=True, eq=False)
class Plan:
    """What a movement is made of.

    `feet` are led along their courses. `aims` are other points to be kept where they are to be,
    `lying` those of them that lie still all the time, with the height (m) of their planes, and
    `bearing` names what else may bear load, on the floor or on `planes` (n,) m, NaN while it
    bears nothing. `center` is where the mass centre is to be (n, 3) m,
    NaN along what is open, or None where balance is not asked for; `held` is false where forces
    that are not yet known will hold the body besides.
    """

    name: str
    model: Model
    course: Course
    feet: Sequence[Foot] = ()
    aims: Sequence[Aim] = ()
    lying: Mapping[str, float] = field(default_factory=dict[str, float])
    bearing: Sequence[str] = ()
    planes: Mapping[str, Floats] = field(default_factory=dict[str, Floats])
    tabled: Floats | None = None
    center: Floats | None = None
    center_within_m: float = E_CENTER_M
    give_deg: Mapping[str, float] = field(default_factory=dict[str, float])
    conditions: Sequence[Condition] = ()
    loads: Sequence[Outside] = ()
    note: str = ""
    held: bool = True

    def carry_out(self) -> Performed:
        """Settle every frame. Raises `CoxaError` for supports or a balance that cannot hold."""
        done = self._poised()
        self._check(done.missed_m, done.off_center_m)
        if self.held:
            self._check_base(done.q)
        motion = Motion(
            self.course.time, self.model.coordinate_names, done.q, source=f"{self.name} (library)"
        )
        return Performed(
            motion,
            contacts=self._contacts(),
            conditions=tuple(self.conditions),
            loads=tuple(self.loads),
            note=self.note,
            added_deg=self._added(done.q),
            balanced=self.center is not None and bool(self.feet or self.planes),
            planted=self._planted(),
            planes=self._planes(done.q),
        )

    def settled(self) -> Floats:
        """Return q (n, C) settled at rest, whether or not it holds."""
        return self._settle(self._aims(), self.course.q, self.center).q

    @cached_property
    def _laden(self) -> Model:
        return apply(self.model, *self.conditions)

    def _aims(self) -> list[Aim]:
        return [aim for foot in self.feet for aim in foot.aims(self.model)] + list(self.aims)

    def _settle(
        self, aims: Sequence[Aim], key: Floats, center: Floats | None, start: Floats | None = None
    ) -> Settled:
        give, within = self.give_deg, self.center_within_m
        return settle(self._laden, key, aims, center, give, within, start)

    def _poised(self) -> Settled:
        """Settle every frame, and where it moves, keep it in balance as it does."""
        done = self._settle(self._aims(), self.course.q, self.center)
        time = self.course.time
        if len(time) < FEWEST_FRAMES:
            return done
        aims = [*self._aims(), *self._swinging(done.q)]
        low, high = ranges(self.model)

        def again(key: Floats, start: Floats, center: Floats | None) -> Settled:
            # What does not give keeps its key, and easing must not take that past a joint's range.
            return self._settle(aims, np.clip(key, low, high), center, start)

        step_s = float(time[1] - time[0])
        poised = Poised(again, self._reaction, self._bearing, step_s, self.course.periodic)
        q = self.model.complete(np.clip(poised.keep(done, self.center), low, high))
        # In motion the mass centre leaves where it would be at rest: that it can rest was seen.
        return replace(measure(self._laden, q, self._aims()), off_center_m=done.off_center_m)

    def _reaction(self, q: Floats) -> Reaction:
        motion = Motion(self.course.time, self.model.coordinate_names, q)
        return ground_reaction(self._laden, motion, self.loads, self._level())

    def _swinging(self, q: Floats) -> list[Aim]:
        """Keep feet in the air on the way they went, whatever the mass centre does."""
        aims: list[Aim] = []
        for name in (f"{point}_{side}" for side in SIDES for point in FLAT):
            air = np.isnan(self.planes.get(name, np.zeros(1)))
            if air.any():
                at = np.where(air[:, None], self.place(name, q), np.nan)
                aims.append(Aim(*find_point(self.model, name), at, SWING_M))
        return aims

    def _bearing(self, q: Floats) -> dict[str, Floats]:
        """Return where what bears is (n, 3) m, NaN while it does not."""
        return {
            name: np.where(np.isfinite(plane)[:, None], self.place(name, q), np.nan)
            for name, plane in self._planes(q).items()
        }

    def _level(self) -> Floats:
        """Return the mean height (n,) m of what bears."""
        planes = self._supports()
        heights = np.stack(list(planes.values())) if planes else np.zeros((1, 1))
        counts = np.isfinite(heights).sum(axis=0)
        return np.nan_to_num(heights).sum(axis=0) / np.maximum(counts, 1) + np.zeros(
            len(self.course.time)
        )

    def frame(self, share: float, aims: Sequence[Aim] = ()) -> Plan:
        """Return the plan of the one posture at a share of the time, under other aims."""
        i = int(np.abs(self.course.share - share).argmin())
        one = slice(i, i + 1)
        c = self.course
        return replace(
            self,
            course=Course(c.time[one], c.share[one], c.q[one]),
            feet=tuple(foot.during(one) for foot in self.feet),
            center=None if self.center is None else self.center[one],
            aims=tuple(aims),
        )

    def through(self, stops: Sequence[tuple[float, Floats]]) -> Plan:
        """Return the plan whose keys are settled postures (1, C) at shares, at rest in each."""
        shares = np.array([share for share, _ in stops])
        q = np.stack([posture[0] for _, posture in stops])
        columns = [along(self.course.share, shares, q[:, c]) for c in range(q.shape[1])]
        course = replace(self.course, q=np.stack(columns, axis=1))
        return replace(self, course=course, tabled=self.course.q)

    def place(self, point: str, q: Floats) -> Floats:
        """Return where a contact point is (n, 3) m in postures q (n, C)."""
        return self.model.positions(q, *find_point(self.model, point))

    def _check(self, missed: Floats, off: Floats) -> None:
        worst = int(missed.argmax())
        if missed[worst] > MOST_MISSED_M:
            raise CoxaError(
                f"'{self.name}' cannot be done so: with these joints' ranges the planted points"
                f" are {100 * missed[worst]:.1f} cm from where they are to stand",
                todo="Choose a smaller depth, height or distance.",
            )
        worst = int(off.argmax())
        if off[worst] > max(MOST_OFF_CENTER_M, 3.0 * self.center_within_m):
            raise CoxaError(
                f"'{self.name}' cannot be balanced so: the mass centre stays"
                f" {100 * off[worst]:.1f} cm from where the base of support would carry it",
                todo="Choose a smaller depth, load or distance.",
            )

    def _check_base(self, q: Floats) -> None:
        """Refuse a posture that could not be held: a push or a load would tip it over."""
        bearing = self._bearing(q)
        if self.center is None or not bearing or len(q) > 1:
            return
        off = float(np.linalg.norm(off_base(self._reaction(q).point, bearing))) - MARGIN_M
        if off > MOST_OFF_BASE_M:
            raise CoxaError(
                f"'{self.name}' cannot be held so: the ground would have to push"
                f" {100 * off:.1f} cm outside of what bears",
                todo="Choose a smaller push or load, or a wider stand.",
            )

    def _added(self, q: Floats) -> dict[str, float]:
        added: dict[str, float] = {}
        root = self.model.residual_coordinates
        tabled = self.course.q if self.tabled is None else self.tabled
        change = np.abs(q - tabled).max(axis=0)
        dependent = {c.dependent for c in self.model.couplers}
        for i, coordinate in enumerate(self.model.coordinates):
            deg = float(np.degrees(change[i]))
            if i not in root and coordinate.name not in dependent and deg > LEAST_ADDED_DEG:
                added[coordinate.name] = round(deg, 1)
        return added

    def _contacts(self) -> tuple[str, ...]:
        names = [
            f"{point}_{foot.side}"
            for foot in self.feet
            for point in (TOES if foot.on_toes else FOOT)
        ]
        return tuple(dict.fromkeys((*names, *self.lying, *self.bearing, *self.planes)))

    def _supports(self) -> dict[str, Floats]:
        """Return the height (n,) m of what each contact is on or over, NaN where nothing is."""
        n = len(self.course.time)
        planes = {name: np.zeros(n) for name in self.bearing}
        planes |= {name: np.full(n, height) for name, height in self.lying.items()}
        for foot in self.feet:
            planes |= {f"{name}_{foot.side}": foot.y for name in FOOT}
        planes |= self.planes
        return {name: planes[name] for name in self._contacts()}

    def _planes(self, q: Floats) -> dict[str, Floats]:
        """Return the height (n,) m of what each contact may bear on, NaN while it is off it."""
        return {
            name: np.where(self.place(name, q)[:, 1] - plane < BEARS_M, plane, np.nan)
            for name, plane in self._supports().items()
        }

    def _planted(self) -> dict[str, float]:
        """Name the points that lie still all the time, with the height of their planes (m)."""
        planted = dict(self.lying)
        for foot in self.feet:
            courses = (foot.x, foot.y, foot.z, foot.out_deg)
            if all(float(np.ptp(values)) == 0.0 for values in courses):
                flat = ("heel", "ball_medial", "ball_lateral")
                points = TOES if foot.pitch_deg.any() else flat
                planted |= {f"{point}_{foot.side}": float(foot.y[0]) for point in points}
        return planted


def two_feet(n: int, width_m: float, out_deg: float = 0.0) -> tuple[Foot, Foot]:
    """Let both feet stand side by side, their soles' middles `width_m` apart."""
    right = stand("r", n, z=0.5 * width_m, out_deg=out_deg)
    return right, stand("l", n, z=-0.5 * width_m, out_deg=out_deg)


def over(*feet: Foot, share: float | Floats = 0.5, forward_m: float = FORWARD_M) -> Floats:
    """Return a mass centre's place (n, 3) over one foot, or between two: `share` on the first.

    It is `forward_m` before the soles' middles.
    """
    first, last = feet[0], feet[-1]
    out = np.full((len(first.x), 3), np.nan)
    out[:, 0] = share * first.x + (1.0 - share) * last.x + forward_m
    out[:, 2] = share * first.z + (1.0 - share) * last.z
    return out


def aim_at(
    model: Model,
    point: str,
    n: int,
    *,
    x: float | Floats = np.nan,
    y: float | Floats = np.nan,
    z: float | Floats = np.nan,
    within_m: float = E_M,
) -> Aim:
    """Aim a contact point at a place, along the axes that are given (m)."""
    body, local = find_point(model, point)
    at = np.stack([np.broadcast_to(np.asarray(v, float), n) for v in (x, y, z)], axis=1)
    return Aim(body, local, at, within_m)


def in_hands(model: Model, mass_kg: float) -> tuple[Condition, ...]:
    """Let both hands carry a load, half each; nothing for 0 kg."""
    if mass_kg == 0.0:
        return ()
    loads: list[Condition] = []
    for side in SIDES:
        body, at = find_point(model, f"hand_{side}")
        loads.append(CarriedLoad(body, 0.5 * mass_kg, at))
    return tuple(loads)
