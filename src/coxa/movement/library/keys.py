"""Key postures of a movement as coordinates of a model, and the way from one to the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline

from coxa.anatomy.movements import read_keys, read_timing
from coxa.model.model import Model
from coxa.movement.motion import Floats
from coxa.movement.posing import units

SIDES = ("_r", "_l")


@dataclass(frozen=True, eq=False)
class Course:
    """A movement's coordinates as tabled: time (n,) s, share (n,) of it, q (n, C) rad or m.

    A periodic one ends as it begins, and goes on.
    """

    time: Floats
    share: Floats
    q: Floats
    periodic: bool = False


def course(
    model: Model,
    movement: str,
    *,
    depth: float | Mapping[str, float] = 1.0,
    duration_s: float | None = None,
) -> Course:
    """Lay a movement's tabled keys out in time, for a model.

    `depth` multiplies what the coordinates leave their first key by: all of them, or by name
    (sides aside). Coordinates that the model lacks are left out; those without a key keep 0.
    """
    timing = read_timing()[movement]
    total = timing.duration_s if duration_s is None else duration_s
    n = 1 if timing.path == "still" else round(total * timing.rate_hz) + 1
    time = np.linspace(0.0, total, n) if n > 1 else np.zeros(1)
    share = np.linspace(0.0, 1.0, n) if n > 1 else np.zeros(1)
    q = np.tile(neutral(model), (n, 1))
    for name, (at, values) in _by_coordinate(movement).items():
        factor = depth if isinstance(depth, int | float) else depth.get(name, 1.0)
        scaled = values[0] + factor * (values - values[0])
        curve = _curve(at, scaled, share, timing.path)
        for coordinate in sides_of(name):
            if coordinate in model.coordinate_names:
                column = model.coordinate_index(coordinate)
                q[:, column] = np.radians(curve) * units(model, coordinate)
    return Course(time, share, model.complete(q), timing.path == "periodic")


def neutral(model: Model) -> Floats:
    """Return the posture (C,) in which all of a model's coordinates are 0, or their nearest."""
    low, high = limits(model)
    return np.clip(np.zeros(len(low)), low, high)


def limits(model: Model) -> tuple[Floats, Floats]:
    """Return the least and largest (C,) each coordinate may be, rad or m."""
    ranges = np.array([c.range for c in model.coordinates], float).reshape(-1, 2)
    return ranges[:, 0], ranges[:, 1]


def sides_of(name: str) -> tuple[str, ...]:
    """Name the coordinates that a key's name stands for: with a side, in the middle, or both."""
    if name.endswith(SIDES) or name.startswith(("pelvis", "lumbar")):
        return (name,)
    return tuple(name + side for side in SIDES)


def ease(u: Floats) -> Floats:
    """Go from 0 to 1 with least jerk, u (n,) from 0 to 1 (Flash & Hogan 1985)."""
    u = np.clip(u, 0.0, 1.0)
    return u**3 * (10.0 - 15.0 * u + 6.0 * u * u)


def along(share: Floats, at: Floats, values: Floats) -> Floats:
    """Go through values (k,) at shares (k,), at rest in each, for shares (n,)."""
    out = np.full(len(share), float(values[0]))
    for a, b, before, after in zip(at, at[1:], values, values[1:], strict=False):
        out += (after - before) * ease((share - a) / (b - a))
    return out


def _curve(at: Floats, values: Floats, share: Floats, path: str) -> Floats:
    if len(at) == 1:
        return np.full(len(share), values[0])
    if path == "periodic":
        return np.asarray(CubicSpline(at, values, bc_type="periodic")(share), float)
    return along(share, at, values)


def _by_coordinate(movement: str) -> dict[str, tuple[Floats, Floats]]:
    """Group a movement's rows: for each coordinate the shares (k,) and values (k,) deg."""
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for row in read_keys(movement):
        found[row.coordinate].append((row.share, row.value_deg))
    return {
        name: (np.array([s for s, _ in sorted(pairs)]), np.array([v for _, v in sorted(pairs)]))
        for name, pairs in found.items()
    }
