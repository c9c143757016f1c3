"""A musculoskeletal model: records in the order of their file, and what follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import ArrayLike

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.kernels.kinematics import bodies_frames, complete_frames
from coxa.model.bands import Band, band_model
from coxa.model.bodies import Body, G, Marker, Vector
from coxa.model.contact import ContactPoint
from coxa.model.flat import Flat
from coxa.model.flatten import flatten
from coxa.model.geometry import PathGeometry, path_geometry
from coxa.model.joints import Coordinate, Coupler, Joint
from coxa.model.levels import free_levels, has_tied_levels
from coxa.model.muscle import Actuator, Muscle
from coxa.model.passive import PassiveMoment
from coxa.model.paths import Wrap

if TYPE_CHECKING:
    from coxa.model.conditions.condition import Condition


@dataclass(frozen=True)
class Model:
    """Bodies, joints, muscles and what they wrap over, as data. SI units, radians.

    `dropped` lists the parts of the source that were left out on the user's word
    (`--allow-unsupported`), each as `Class 'name' (line n)`. `bellies` names the muscles that
    make one belly of one side (`gluteus_medius_r`), and `weights` how the cost of recruitment
    counts a muscle unless a study's settings say otherwise. `conditions` lists those it is under
    (see `coxa.model.conditions`).
    """

    name: str
    bodies: tuple[Body, ...]
    joints: tuple[Joint, ...]
    muscles: tuple[Muscle, ...] = ()
    wraps: tuple[Wrap, ...] = ()
    couplers: tuple[Coupler, ...] = ()
    actuators: tuple[Actuator, ...] = ()
    markers: tuple[Marker, ...] = ()
    gravity: Vector = (0.0, -G, 0.0)
    source: str = ""
    credits: str = ""
    dropped: tuple[str, ...] = ()
    bellies: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    weights: Literal["uniform", "volume"] = "uniform"
    passive: tuple[PassiveMoment, ...] = ()
    bands: tuple[Band, ...] = ()
    contacts: tuple[ContactPoint, ...] = ()
    conditions: tuple[Condition, ...] = ()

    @cached_property
    def coordinates(self) -> tuple[Coordinate, ...]:
        """List the coordinates in the order of the joints: the columns of every q."""
        return tuple(c for joint in self.joints for c in joint.coordinates)

    @cached_property
    def coordinate_names(self) -> tuple[str, ...]:
        """List the names of the coordinates, in the order of q's columns."""
        return tuple(c.name for c in self.coordinates)

    @cached_property
    def muscle_names(self) -> tuple[str, ...]:
        """List the names of the muscles, in the order of every result's columns."""
        return tuple(m.name for m in self.muscles)

    @cached_property
    def flat(self) -> Flat:
        """Give the arrays the kernels read, made on first use."""
        return flatten(self)

    @cached_property
    def banded(self) -> Model:
        """Give the twin whose paths are the bands' instead of the muscles'."""
        return band_model(self, self.bands)

    @cached_property
    def released(self) -> Model:
        """Give the model whose lumbar levels are each balanced by itself; this one without ties.

        Its coordinates are the same, in the same order; ties no longer set the upper levels.
        """
        return free_levels(self) if has_tied_levels(self) else self

    @property
    def mass(self) -> float:
        """Return the mass of all bodies together, in kg."""
        return sum(body.mass for body in self.bodies)

    @cached_property
    def free_root(self) -> Joint | None:
        """Return the joint of six coordinates that lets the body move in ground, if there is one.

        What it carries is no one's: it is the residual of measurement and model.
        """
        return next(
            (j for j in self.joints if j.parent.body == "ground" and len(j.coordinates) == 6), None
        )

    @cached_property
    def residual_coordinates(self) -> frozenset[int]:
        """Return the columns of q that belong to the free root."""
        root = () if self.free_root is None else self.free_root.coordinates
        return frozenset(self.coordinate_names.index(c.name) for c in root)

    @property
    def default_pose(self) -> Floats:
        """Return the default coordinates (C,), rad or m, couplers enforced."""
        q = np.array([[c.default_value for c in self.coordinates]])
        return self.complete(q)[0]

    def coordinate_index(self, name: str) -> int:
        """Return a coordinate's column in q. Raises `CoxaError` with the near miss."""
        if name not in self.coordinate_names:
            raise CoxaError(
                f"the model has no coordinate '{name}'", todo=nearest(name, self.coordinate_names)
            )
        return self.coordinate_names.index(name)

    def belly_columns(self, belly: str) -> list[int]:
        """Return the columns of a belly's elements among the muscles, in the belly's order."""
        return [self._columns[element] for element in self.bellies[belly]]

    @cached_property
    def _columns(self) -> dict[str, int]:
        return {name: m for m, name in enumerate(self.muscle_names)}

    def complete(self, q: ArrayLike) -> Floats:
        """Return a copy of q (n, C), rad or m, with each coupled coordinate set by its driver.

        Raises `CoxaError` when q has another shape or is not finite.
        """
        filled = self._checked(q)
        none = np.empty((0, filled.shape[1]))
        complete_frames(self.flat.tree, self.flat.functions, filled, none, none)
        return filled

    def complete_motion(self, q: Floats, qd: Floats, qdd: Floats) -> tuple[Floats, Floats, Floats]:
        """Return copies of q, speeds and accelerations (n, C) with coupled ones set by drivers."""
        filled = self._checked(q), np.array(qd, order="C"), np.array(qdd, order="C")
        complete_frames(self.flat.tree, self.flat.functions, *filled)
        return filled

    def muscle_lengths(self, q: ArrayLike, *, parity: bool = False) -> Floats:
        """Return musculotendon lengths (n, muscles) in m for q (n, coordinates), rad or m."""
        return path_geometry(self.flat, self.complete(q), parity=parity).length

    def moment_arms(self, q: ArrayLike, *, parity: bool = False) -> Floats:
        """Return moment arms -dL/dq (n, muscles, coordinates) in m for q (n, coordinates).

        A coordinate driven by a coupler has no arm of its own: its driver carries it. `parity`
        follows OpenSim's paths over wraps, whose arms are not exactly -dL/dq.
        """
        return self.path_geometry(q, parity=parity).dense_arms()

    def path_geometry(self, q: ArrayLike, *, parity: bool = False) -> PathGeometry:
        """Return lengths, compact moment arms and joint wrenches for q (n, coordinates)."""
        return path_geometry(self.flat, self.complete(q), parity=parity, wrenches=True)

    def body_poses(self, q: ArrayLike) -> tuple[Floats, Floats]:
        """Return each body's rotation (n, B, 3, 3) and origin (n, B, 3) m, ground first."""
        filled = self.complete(q)
        n, B = len(filled), len(self.flat.bodies)
        R, p = np.empty((n, B, 3, 3)), np.empty((n, B, 3))
        bodies_frames(self.flat.tree, self.flat.functions, filled, R, p)
        return R, p

    def coupler_slopes(self, q: Floats, dependent: int) -> Floats:
        """Return d(dependent)/d(driver), (n,), of a coupled coordinate given by its column."""
        tree = self.flat.tree
        driver = int(tree.driver[dependent])
        qd, qdd = np.zeros_like(q), np.zeros_like(q)
        qd[:, driver] = 1.0
        complete_frames(tree, self.flat.functions, q.copy(), qd, qdd)
        return qd[:, dependent]

    def positions(self, q: ArrayLike, body: str, point: Vector = (0.0, 0.0, 0.0)) -> Floats:
        """Return where a point (m) of a body is in ground, (n, 3) m, for q (n, coordinates)."""
        if body not in self.flat.bodies:
            raise CoxaError(f"the model has no body '{body}'", todo=nearest(body, self.flat.bodies))
        b = self.flat.bodies.index(body)
        R, p = self.body_poses(q)
        return p[:, b] + R[:, b] @ np.array(point)

    def _checked(self, q: ArrayLike) -> Floats:
        array = np.array(q, float, order="C")
        if array.ndim != 2 or array.shape[1] != len(self.coordinates):
            raise CoxaError(
                f"q has the shape {array.shape}",
                todo=f"Give (n, {len(self.coordinates)}): one row a frame, one column a coordinate"
                " in the order of model.coordinate_names.",
            )
        if not np.isfinite(array).all():
            row, column = np.argwhere(~np.isfinite(array))[0]
            raise CoxaError(f"q is not finite in frame {row}", column=self.coordinate_names[column])
        return array
