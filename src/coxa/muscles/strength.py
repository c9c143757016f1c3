"""How strong a model is in one direction, and a measured strength that calibrates it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike
from scipy.optimize import linprog

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.muscles.capacity import capacity

Sign = Literal[1, -1]
_WEAKEST, _STRONGEST = 0.02, 10.0
"""A factor beyond these is a slip of units or of sign, no person."""


def muscle_moments(model: Model, coordinate: str, q: ArrayLike) -> Floats:
    """Return each muscle's isometric moment (n, muscles) N m about a coordinate at q (n, C).

    All at activation 1 with rigid tendons, active force alone; positive in the coordinate's
    positive direction. Muscles that apply no force give none.
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

    Every activation may be anything from 0 to 1. The other coordinates' moments are free: what
    turns them is held by the chair. Those in `balanced` must come out at zero instead, for
    someone who is not strapped there. `muscles` takes only some, by element or belly.
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
    works = np.array([muscle.applies_force for muscle in model.muscles])
    return (force * works)[:, :, None] * geometry.dense_arms()


def _balance(wanted: Floats, others: Floats) -> float:
    """Maximise wanted . a over 0 <= a <= 1 with others a = 0; a = 0 always serves."""
    answer = linprog(-wanted, A_eq=others, b_eq=np.zeros(len(others)), bounds=(0.0, 1.0))
    return float(-answer.fun)


def _elements(model: Model, muscles: Collection[str] | None) -> Floats:
    """Mark the elements that are meant: 1, else 0."""
    if muscles is None:
        return np.ones(len(model.muscles))
    names: set[str] = set()
    for name in muscles:
        if name not in model.bellies and name not in model.muscle_names:
            raise CoxaError(
                f"the model has no muscle '{name}'",
                todo=nearest(name, (*model.muscle_names, *model.bellies)),
            )
        names.update(model.bellies.get(name, (name,)))
    return np.array([float(name in names) for name in model.muscle_names])


@dataclass(frozen=True)
class StrengthTest:
    """A measured isometric maximum: `moment_nm` about a coordinate, or `force_n` at `distance_m`.

    `sign` is the direction of the person's own moment in the coordinate (+1 or -1); `pose` gives
    coordinates in rad (or m), the others stay at their default. `muscles` (elements or bellies)
    limits who is calibrated; None: all that pull in that direction.
    """

    coordinate: str
    sign: Sign
    moment_nm: float | None = None
    force_n: float | None = None
    distance_m: float | None = None
    pose: Mapping[str, float] = field(default_factory=dict[str, float])
    muscles: tuple[str, ...] | None = None

    def demand(self) -> float:
        """Return the moment in N m. Raises `CoxaError` when it is not given in one way."""
        lever = self.force_n is not None and self.distance_m is not None
        half = (self.force_n is None) != (self.distance_m is None)
        if half or lever == (self.moment_nm is not None):
            raise CoxaError(
                f"the strength of '{self.coordinate}' is not given in one way",
                todo="Give moment_nm, or force_n together with distance_m.",
            )
        given = {"moment_nm": self.moment_nm} if not lever else {
            "force_n": self.force_n, "distance_m": self.distance_m
        }  # fmt: skip
        total = 1.0
        for name, value in given.items():
            if value is None or not 0.0 < value < np.inf:
                raise CoxaError(f"{name} is {value}", todo="Give a number above 0.")
            total *= value
        return total


@dataclass(frozen=True)
class Calibrated:
    """A model whose maximum is the measured one, in N m, and what it took."""

    model: Model
    demand_nm: float
    capacity_nm: float
    """The model's maximum before."""
    factor: float
    muscles: tuple[str, ...]
    """The elements whose `max_isometric_force` was multiplied."""

    def __str__(self) -> str:
        return (
            f"measured {self.demand_nm:.0f} N m, the model had {self.capacity_nm:.0f}: "
            f"{len(self.muscles)} muscles times {self.factor:.2f}"
        )


def calibrate_strength(model: Model, test: StrengthTest) -> Calibrated:
    """Multiply a group's forces by one factor, so that the model's maximum is the measured one.

    The maximum is `maximum_moment` in the test's pose. Raises `CoxaError` for names the model
    lacks, where no muscle of the group pulls that way, where the other muscles alone are
    stronger than what was measured, and for a factor no person explains.
    """
    demand = test.demand()
    q = model.default_pose
    for name, value in test.pose.items():
        q[model.coordinate_index(name)] = value
    wanted = test.sign * muscle_moments(model, test.coordinate, q[None])[0]
    pulling = np.maximum(wanted, 0.0)
    group = (_elements(model, test.muscles) > 0.0) & (pulling > 0.0)
    share, rest = float(pulling[group].sum()), float(pulling[~group].sum())
    where = f"'{test.coordinate}' in the direction {test.sign:+d}"
    if share == 0.0:
        raise CoxaError(f"no muscle of the group turns {where} in this pose", todo="Turn the sign?")
    factor = (demand - rest) / share
    if not _WEAKEST <= factor <= _STRONGEST:
        raise CoxaError(
            f"{demand:.4g} N m was measured about {where}, where the model's group gives "
            f"{share:.4g} N m and other muscles {rest:.4g} N m: it would take a factor of "
            f"{factor:.3g}",
            todo="Check the units, the direction, the pose, and which muscles are meant.",
        )
    muscles = tuple(
        replace(m, max_isometric_force=m.max_isometric_force * factor) if chosen else m
        for m, chosen in zip(model.muscles, group.tolist(), strict=True)
    )
    touched = tuple(m.name for m, chosen in zip(muscles, group.tolist(), strict=True) if chosen)
    return Calibrated(replace(model, muscles=muscles), demand, share + rest, factor, touched)
