"""How strong a model is in one direction, and a measured strength that calibrates it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import ArrayLike

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.model.conditions.condition import Condition, check_above_zero, check_number
from coxa.model.conditions.names import find_muscles, take_names
from coxa.model.conditions.record import KINDS
from coxa.model.levels import LOWEST, has_tied_levels
from coxa.model.model import Model
from coxa.model.tension import pulling_at
from coxa.movement.trajectory import Trajectory
from coxa.muscles.capacity import capacity
from coxa.muscles.directions import Sign, find_direction, name_direction

LimbWeight = Literal["removed", "included"]
_WEAKEST, _STRONGEST = 0.02, 10.0
"""A factor beyond these is a slip of units or of sign, no person."""
USUAL = (0.4, 1.6)
"""A factor beyond these is doubted, not refused: the test may be what is wrong. Ours."""
_ROUNDING = 1e-6


def muscle_moments(model: Model, coordinate: str, q: ArrayLike) -> Floats:
    """Return each muscle's isometric moment (n, muscles) N m about a coordinate at q (n, C).

    All at activation 1 (or what caps it) with rigid tendons, active force alone; positive in the
    coordinate's positive direction. Muscles that apply no force give none.
    """
    c = model.coordinate_index(coordinate)
    return _moments(model, q)[:, :, c]


def maximum_moment(
    model: Model,
    coordinate: str,
    sign: Sign,
    q: ArrayLike,
    *,
    muscles: Collection[str] | None = None,
    balanced: Sequence[str] = (),
) -> Floats:
    """Return the largest isometric moment (n,) N m in one direction at poses q (n, C), rad or m.

    Every activation may be anything from 0 to 1, or to what caps it. The other coordinates'
    moments are free: what turns them is held by the chair. Those in `balanced` must come out at
    zero instead, for someone who is not strapped there. `muscles` takes only some, by element or
    belly.
    """
    moments = _moments(model, q)
    kept = _elements(model, muscles)
    wanted = sign * moments[:, :, model.coordinate_index(coordinate)] * kept
    if not balanced:
        return np.maximum(wanted, 0.0).sum(axis=1)
    rows = [model.coordinate_index(name) for name in balanced]
    return np.array(
        [_balance(w, m[:, rows].T * kept) for w, m in zip(wanted, moments, strict=True)]
    )


def _moments(model: Model, q: ArrayLike) -> Floats:
    geometry = model.path_geometry(q)
    length = geometry.length
    force = capacity(model.muscles, length, np.zeros_like(length)).active_force
    most = np.array([m.max_control if m.applies_force else 0.0 for m in model.muscles])
    return (force * most)[:, :, None] * geometry.dense_arms()


def _balance(wanted: Floats, others: Floats) -> float:
    """Maximise wanted . a over 0 <= a <= 1 with others a = 0; a = 0 always serves."""
    from scipy.optimize import linprog  # 0.2 s, which a face that balances nothing is spared

    answer = linprog(-wanted, A_eq=others, b_eq=np.zeros(len(others)), bounds=(0.0, 1.0))
    return float(-answer.fun)


def _elements(model: Model, muscles: Collection[str] | None) -> Floats:
    """Mark the elements that are meant: 1, else 0."""
    if muscles is None:
        return np.ones(len(model.muscles))
    names = set(find_muscles(model, tuple(muscles)))
    return np.array([float(name in names) for name in model.muscle_names])


@dataclass(frozen=True)
class StrengthTest(Condition):
    """A measured isometric maximum: `moment_nm` about a coordinate, or `force_n` at `distance_m`.

    `coordinate` is one of the model or a movement (`hip_abduction_r`), `sign` the direction of
    the person's own moment along it (+1 or -1). `pose` gives angles in rad by the same names, the
    pelvis's attitude to gravity among them; the others stay at their default. `limb_weight` tells
    whether what was read still holds the weight of the limb ("included") or was corrected for it
    ("removed"). `muscles` (elements or bellies) limits who is calibrated; None: all that pull in
    that direction. As a condition it makes the model whose maximum is the measured one.
    """

    kind: ClassVar[str] = "measured strength"
    coordinate: str
    sign: Sign
    moment_nm: float | None = None
    force_n: float | None = None
    distance_m: float | None = None
    pose: Mapping[str, float] = field(default_factory=dict[str, float])
    muscles: tuple[str, ...] | None = None
    limb_weight: LimbWeight = "removed"

    def __post_init__(self) -> None:
        if self.sign not in (1, -1):
            raise CoxaError(f"the direction is {self.sign}", todo="Give the sign as 1 or -1.")
        if self.muscles is not None:
            object.__setattr__(self, "muscles", take_names(self.muscles))
        if self.limb_weight not in ("removed", "included"):
            raise CoxaError(
                f"the limb's weight is '{self.limb_weight}'", todo="Known: removed, included."
            )
        for name, angle in self.pose.items():
            check_number(f"the pose's {name} (rad)", angle)
        lever = self.force_n is not None and self.distance_m is not None
        half = (self.force_n is None) != (self.distance_m is None)
        if half or lever == (self.moment_nm is not None):
            raise CoxaError(
                f"the strength of '{self.coordinate}' is not given in one way",
                todo="Give moment_nm, or force_n together with distance_m.",
            )
        for name in ("moment_nm", "force_n", "distance_m"):
            if getattr(self, name) is not None:
                check_above_zero(name, getattr(self, name))

    @property
    def measured_nm(self) -> float:
        """Return the moment that was read, in N m."""
        if self.moment_nm is not None:
            return self.moment_nm
        assert self.force_n is not None  # one of both ways is given
        assert self.distance_m is not None
        return self.force_n * self.distance_m

    def change(self, model: Model) -> Model:
        """Calibrate the group (`calibrate_strength`)."""
        return calibrate_strength(model, self).model

    def __str__(self) -> str:
        what = f"{self.coordinate} {'+' if self.sign > 0 else '-'}{self.measured_nm:.4g} N m"
        if self.force_n is not None:
            what += f" ({self.force_n:g} N at {self.distance_m:g} m)"
        where = [f"{name} {np.degrees(angle):.4g} deg" for name, angle in self.pose.items()]
        who = [] if self.muscles is None else [f"by {', '.join(self.muscles)}"]
        limb = ["the limb's weight included"] if self.limb_weight == "included" else []
        return ", ".join([f"measured {what}", *where, *who, *limb])

    def posture(self, model: Model) -> Floats:
        """Return the coordinates (C,) of the test, rad or m.

        Raises `CoxaError` for an angle that the model lacks, does not set, or cannot reach.
        """
        q = model.default_pose
        for name, angle in self.pose.items():
            coordinate, sign = _turn(model, name)
            c = model.coordinate_index(coordinate)
            low, high = np.degrees(model.coordinates[c].range)
            if not low - _ROUNDING <= np.degrees(sign * angle) <= high + _ROUNDING:
                raise CoxaError(
                    f"the test's pose has {name} at {np.degrees(angle):.4g} deg, which is outside "
                    f"the model's range: {coordinate} goes from {low:.4g} to {high:.4g} deg",
                    todo="Check the sign, and that degrees stand where degrees are asked.",
                )
            q[c] = sign * angle
        return model.complete(q[None])[0]


# Conditions lie a layer below; so that `from_dict` knows this one too.
KINDS[StrengthTest.kind] = StrengthTest


@dataclass(frozen=True, eq=False)
class Calibrated:
    """A model whose maximum is the measured one, in N m, and what it took."""

    model: Model
    coordinate: str
    sign: Sign
    q: Floats
    """The pose of the test (C,), rad or m."""
    measured_nm: float
    """What the muscles made: what was read, and what held the limb."""
    limb_nm: float
    """What held the limb against gravity, in the test's direction; 0 where it was removed."""
    capacity_nm: float
    """The model's maximum before."""
    factor: float
    muscles: tuple[str, ...]
    """The elements whose `max_isometric_force` was multiplied."""

    @property
    def direction(self) -> str:
        """Name the direction: "hip abduction, right"."""
        return name_direction(self.model, self.coordinate, self.sign)

    @property
    def doubts(self) -> tuple[str, ...]:
        """List what to doubt, a sentence each."""
        told: list[str] = []
        low, high = USUAL
        if not low <= self.factor <= high:
            told.append(
                f"{self.direction}: a factor of {self.factor:.2f} is far from 1 (usual: {low:g} to "
                f"{high:g}): check the test's pose and unit, and whose model this is"
            )
        lowest = next((j for j in self.model.joints if j.name == LOWEST), None)
        turns = {c.name for c in lowest.coordinates} if lowest else set[str]()
        if self.coordinate in turns and has_tied_levels(self.model):
            told.append(
                f"{self.direction}: taken as a couple that every lumbar level carries alike; a "
                "push against the chest loads upper levels less than its moment about L5/S1"
            )
        return tuple(told)

    def __str__(self) -> str:
        return (
            f"{self.direction}: measured {self.measured_nm:.0f} N m, the model had "
            f"{self.capacity_nm:.0f}: {len(self.muscles)} muscles times {self.factor:.2f}"
        )


def calibrate_strength(model: Model, test: StrengthTest) -> Calibrated:
    """Multiply a group's forces by one factor, so that the model's maximum is the measured one.

    The maximum is `maximum_moment` in the test's pose: active force alone, the other coordinates
    held. Raises `CoxaError` for names the model lacks, a pose it cannot take, where no muscle of
    the group pulls that way, where the other muscles alone are stronger than what was measured,
    and for a factor no person explains.
    """
    coordinate, way = _turn(model, test.coordinate)
    sign: Sign = 1 if test.sign == way else -1
    q = test.posture(model)
    c = model.coordinate_index(coordinate)
    limb = sign * float(holding_moments(model, q)[c]) if test.limb_weight == "included" else 0.0
    measured = test.measured_nm + limb
    pulling = np.maximum(sign * muscle_moments(model, coordinate, q[None])[0], 0.0)
    group = (_elements(model, test.muscles) > 0.0) & (pulling > 0.0)
    share, rest = float(pulling[group].sum()), float(pulling[~group].sum())
    where = name_direction(model, coordinate, sign)
    if share == 0.0:
        who = "no muscle" if test.muscles is None else "no muscle of the group"
        raise CoxaError(
            f"{who} pulls towards '{where}' in this pose",
            todo="Turn the sign, or check the coordinate and who is meant.",
        )
    factor = (measured - rest) / share
    if not _WEAKEST <= factor <= _STRONGEST:
        held = f" ({limb:+.4g} N m for the limb's weight included)" if limb else ""
        raise CoxaError(
            f"{measured:.4g} N m was measured towards '{where}'{held}, where the model's group "
            f"gives {share:.4g} N m and other muscles {rest:.4g} N m: it would take a factor of "
            f"{factor:.3g}",
            todo="Check the units, the direction, the pose, and which muscles are meant.",
        )
    muscles = tuple(
        pulling_at(m, factor * m.specific_tension) if chosen else m
        for m, chosen in zip(model.muscles, group.tolist(), strict=True)
    )
    touched = tuple(m.name for m, chosen in zip(muscles, group.tolist(), strict=True) if chosen)
    stronger = replace(model, muscles=muscles)
    return Calibrated(stronger, coordinate, sign, q, measured, limb, share + rest, factor, touched)


def holding_moments(model: Model, q: Floats) -> Floats:
    """Return the moments (C,) that hold every limb still at q (C,), touched by nothing.

    N m, or N for a sliding coordinate. Each carries what hangs on it: of a hip, its leg.
    """
    still = np.zeros((1, len(q)))
    pose = Trajectory(np.zeros(1), model.coordinate_names, model.complete(q[None]), still, still)
    return inverse_dynamics(model, pose).independent_moments(model, pose.q)[0]


def _turn(model: Model, name: str) -> tuple[str, Sign]:
    """Find a coordinate that turns freely, and which way, by its name or a movement's."""
    coordinate, sign = find_direction(model, name)
    for coupler in model.couplers:
        if coupler.dependent == coordinate:
            raise CoxaError(
                f"'{coordinate}' follows '{coupler.independent}'",
                todo=f"Name '{coupler.independent}' instead.",
            )
    if model.coordinates[model.coordinate_index(coordinate)].motion == "translational":
        raise CoxaError(f"'{coordinate}' slides", todo="Name a coordinate that turns.")
    return coordinate, sign
