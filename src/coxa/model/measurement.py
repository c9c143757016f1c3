"""Lengths measured on a person, and the scale factors they give a model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from coxa.anatomy.segments import read_measurements
from coxa.errors import CoxaError, nearest
from coxa.model.bodies import Vector
from coxa.model.mirror import left, left_marker
from coxa.model.model import Model

Pair = tuple[str, str]


@dataclass(frozen=True)
class Measurement:
    """Pairs of markers, and the bodies whose axes ("x", "xyz", ...) go with their distances.

    The factor is the mean over the pairs of measured distance over the model's (OpenSim).
    """

    name: str
    pairs: tuple[Pair, ...]
    bodies: Mapping[str, str]


@cache
def default_measurements() -> tuple[Measurement, ...]:
    """Read the measurements that scale the built-in model: `tables/person/measurements.csv`.

    Tabled for the right side and the midline. A limb's left and right pair are averaged: a
    difference of legs is within what skin moves over bone.
    """
    rows = read_measurements()
    made: list[Measurement] = []
    for name in dict.fromkeys(row.measurement for row in rows):
        mine = [row for row in rows if row.measurement == name]
        pairs = [(row.marker1, row.marker2) for row in mine]
        mirrored = [(_other(a, p), _other(b, p)) for p in pairs for a, b in [p]]
        axes = {body: row.axes for row in mine for body in row.bodies.split()}
        both = {side: axis for body, axis in axes.items() for side in (body, left(body))}
        made.append(Measurement(name, tuple(dict.fromkeys([*pairs, *mirrored])), both))
    return tuple(made)


def _other(marker: str, pair: Pair) -> str:
    """Name the left counterpart of a marker; a pair across the body is its own mirror image."""
    across = left_marker(pair[0]) == pair[1]
    return left_marker(marker) if marker.startswith("R") and not across else marker


def model_lengths(model: Model, pairs: Iterable[Pair]) -> dict[Pair, float]:
    """Return the distances (m) of pairs of the model's markers in its default pose.

    Raises `CoxaError` for a marker the model lacks.
    """
    markers = {m.name: m for m in model.markers}
    R, p = model.body_poses(model.default_pose[None])

    def place(name: str) -> np.ndarray:
        if name not in markers:
            raise CoxaError(
                f"a measurement names the marker '{name}', which the model lacks",
                todo=nearest(name, markers),
            )
        b = model.flat.bodies.index(markers[name].body)
        return p[0, b] + R[0, b] @ np.array(markers[name].location)

    return {(a, b): float(np.linalg.norm(place(a) - place(b))) for a, b in pairs}


def measured_factors(
    model: Model, measurements: Sequence[Measurement], lengths: Mapping[Pair, float]
) -> dict[str, Vector]:
    """Return each body's scale factors from measured distances (m).

    As in OpenSim, a later measurement of a body's axis replaces an earlier one, and bodies that
    the model lacks are passed over. Raises `CoxaError` when it lacks all of a measurement's
    bodies, or a marker, and for two markers in one place.
    """
    factors: dict[str, list[float]] = {}
    known = [body.name for body in model.bodies]
    for measurement in measurements:
        own = model_lengths(model, measurement.pairs)
        for (a, b), length in own.items():
            if length == 0.0:
                raise CoxaError(
                    f"the model's markers '{a}' and '{b}' lie in one place",
                    todo=f"Measurement '{measurement.name}' needs two that are apart.",
                )
        ratio = sum(lengths[pair] / own[pair] for pair in measurement.pairs) / len(own)
        bodies = [body for body in measurement.bodies if body in known]
        if not bodies:
            listed = ", ".join(measurement.bodies)
            raise CoxaError(
                f"measurement '{measurement.name}' scales {listed}, which the model lacks",
                todo=f"The model's bodies are {', '.join(known)}.",
            )
        for body in bodies:
            factor = factors.setdefault(body, [1.0, 1.0, 1.0])
            for axis in measurement.bodies[body]:
                factor["xyz".index(axis)] = ratio
    return {body: (x, y, z) for body, (x, y, z) in factors.items()}
